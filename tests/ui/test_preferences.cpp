// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences, shortcuts of the user's own, the desktop's look, and the report of a problem.
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QtTest>

#include "core/translations.h"
#include "ui/actions.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/shortcuts_page.h"
#include "ui/docks/fill_panel.h"
#include "ui/log_keeper.h"
#include "ui/main_window.h"
#include "ui/shortcuts.h"
#include "ui/system_appearance.h"
#include "ui/theme.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

class TestPreferences : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder.path()); }

    void init() {
        QSettings().clear();
        m_script = std::make_shared<ScriptedPrompts::Script>();
        m_window = std::make_unique<ui::MainWindow>(testRegistry(), ui::MainWindowOptions{},
                                                    std::make_unique<ScriptedPrompts>(m_script));
        m_window->show();
    }

    void cleanup() {
        m_window.reset();
        core::Translations::instance().setLanguage(QStringLiteral("en"));
    }

    void languageChangesAtOnce() {
        choose("view/language", QStringLiteral("de"));
        QCOMPARE(core::Translations::instance().language(), QStringLiteral("de"));
        QCOMPARE(ui::Settings().get(ui::setting::Language), QStringLiteral("de"));
        choose("view/language", QString());
        QCOMPARE(core::Translations::instance().language(), QStringLiteral("en"));
    }

    void themeFollowsTheDesktopWhileRunning() {
        auto& desktop = ui::SystemAppearance::instance();
        const auto say = [&](uint scheme) {
            desktop.settingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                                   QDBusVariant(scheme));
        };
        choose("view/theme", QStringLiteral("light"));
        choose("view/theme", QStringLiteral("system"));
        say(1);
        QVERIFY(ui::isDarkTheme());
        say(2);
        QVERIFY(!ui::isDarkTheme());
        choose("view/theme", QStringLiteral("dark"));
        QVERIFY(m_window->actionSet()->themeDark->isChecked());
        say(1);
        say(2);
        QVERIFY(ui::isDarkTheme());
    }

    void numbersCountAtOnce() {
        number("memory/undoMB")->setValue(64);
        QCOMPARE(m_window->document()->undoBudget(), std::size_t{64} << 20);
        number("memory/workingMB")->setValue(700);
        QCOMPARE(m_window->fillPanel()->options().memoryBudgetBytes, 700e6);
        number("fill/threads")->setValue(1);
        QCOMPARE(m_window->fillPanel()->options().threads, 1);
        auto* device = m_window->preferences()->findChild<QComboBox*>(QStringLiteral("fill/device"));
        QTRY_VERIFY(device->findData(int(core::Device::Cpu)) >= 0);
        device->setCurrentIndex(device->findData(int(core::Device::Cpu)));
        QCOMPARE(m_window->fillPanel()->options().device, core::Device::Cpu);
    }

    void defaultsComeBack() {
        number("memory/undoMB")->setValue(64);
        choose("view/theme", QStringLiteral("dark"));
        button(QStringLiteral("Reset to defaults"))->click();
        QCOMPARE(m_window->document()->undoBudget(), std::size_t{512} << 20);
        QCOMPARE(number("memory/undoMB")->value(), 512);
        QVERIFY(m_window->actionSet()->themeSystem->isChecked());
    }

    void everyCommandHasAName() {
        QStringList names;
        for (const auto& group : m_window->actionSet()->groups()) {
            for (const QAction* action : group.actions) {
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
                names << action->objectName();
            }
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void standardKeysDoNotCollide() {
        for (const auto& group : m_window->actionSet()->groups()) {
            for (QAction* action : group.actions) {
                for (const QKeySequence& key : action->shortcuts())
                    QVERIFY2(!m_window->shortcuts()->owner(key, action), qPrintable(key.toString()));
            }
        }
    }

    void textsNameTheKeysOfNow() {
        ui::Shortcuts& keys = *m_window->shortcuts();
        const ui::Actions* actions = m_window->actionSet();
        const auto tips = [this] {
            QStringList all;
            for (const QWidget* widget : m_window->findChildren<QWidget*>())
                all << widget->toolTip() << widget->accessibleDescription();
            return all;
        };
        const auto isNamed = [&](const QString& text) { return !tips().filter(text).isEmpty(); };
        const std::pair<QAction*, QString> named[] = {{actions->swap, QStringLiteral("%1 switches")},
                                                      {actions->keyboardPointer, QStringLiteral("after %1,")},
                                                      {actions->attention, QStringLiteral("taken from (%1)")},
                                                      {actions->cancel, QStringLiteral("as it was (%1)")},
                                                      {actions->open, QStringLiteral("(%1)")}};
        for (const auto& [action, text] : named) {
            const QString before = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(isNamed(text.arg(before)), qPrintable(text));
            keys.set(action, {QKeySequence(Qt::CTRL | Qt::Key_F9)});
            QVERIFY2(isNamed(text.arg(QStringLiteral("Ctrl+F9"))), qPrintable(text));
            QVERIFY2(!isNamed(text.arg(before)), qPrintable(text));
            // A command without a key leaves no gap.
            keys.set(action, {});
            QVERIFY2(!isNamed(QStringLiteral("Ctrl+F9")) && !isNamed(QStringLiteral("()")) && !isNamed(QStringLiteral("  ")),
                     qPrintable(text));
            keys.reset(action);
            QVERIFY2(isNamed(text.arg(before)), qPrintable(text));
        }
    }

    void keysCanBeChangedAndAreKept() {
        const ui::Actions* actions = m_window->actionSet();
        auto* page = m_window->preferences()->findChild<ui::ShortcutsPage*>();
        auto* list = page->findChild<QTreeWidget*>();
        select(list, actions->brush);
        auto* key = page->findChild<ui::KeyField*>();
        key->setKeySequence(QKeySequence(Qt::Key_E));
        // The eraser has it; the page says so before it is taken.
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("shortcutNote"))->text().contains(QStringLiteral("Eraser")));
        page->findChild<QPushButton*>(QStringLiteral("assignShortcut"))->click();
        QCOMPARE(actions->brush->shortcuts(), {QKeySequence(Qt::Key_E)});
        QVERIFY(actions->eraser->shortcuts().isEmpty());
        QVERIFY(actions->brush->toolTip().contains(QStringLiteral("(E)")));
        ui::ShortcutSheet sheet(m_window->actionSet());
        QVERIFY(namesOf(sheet).contains(QStringLiteral("Brush: E")));

        ui::MainWindow next(testRegistry(), {}, std::make_unique<ScriptedPrompts>(m_script));
        QCOMPARE(next.actionSet()->brush->shortcuts(), {QKeySequence(Qt::Key_E)});
        QVERIFY(next.actionSet()->eraser->shortcuts().isEmpty());
        QCOMPARE(next.actionSet()->lasso->shortcuts(), {QKeySequence(Qt::Key_L)});

        m_window->shortcuts()->reset(actions->eraser);
        QCOMPARE(actions->eraser->shortcuts(), {QKeySequence(Qt::Key_E)});
        QVERIFY(actions->brush->shortcuts().isEmpty());
        m_window->shortcuts()->resetAll();
        QCOMPARE(actions->brush->shortcuts(), {QKeySequence(Qt::Key_B)});
        QVERIFY(namesOf(sheet).contains(QStringLiteral("Brush: B")));
        QVERIFY(ui::Settings().get(ui::setting::Shortcuts).isEmpty());
    }

    void commandsAreFound() {
        auto* page = m_window->preferences()->findChild<ui::ShortcutsPage*>();
        page->findChild<QLineEdit*>()->setText(QStringLiteral("lasso"));
        QStringList shown;
        for (QTreeWidgetItemIterator it(page->findChild<QTreeWidget*>()); *it; ++it) {
            if (!(*it)->isHidden() && (*it)->parent()) shown << (*it)->text(0);
        }
        QCOMPARE(shown, QStringList{QStringLiteral("Lasso")});
    }

    void keyFieldLetsTabPass() {
        ui::PreferencesDialog* dialog = m_window->preferences();
        dialog->showShortcuts();
        dialog->show();
        dialog->activateWindow();
        select(dialog->findChild<QTreeWidget*>(), m_window->actionSet()->brush);
        auto* key = dialog->findChild<ui::KeyField*>();
        key->setFocus();
        QTRY_VERIFY(key->hasFocus());
        QTest::keyClick(key, Qt::Key_Tab);
        QVERIFY(!key->hasFocus());
        QVERIFY(key->keySequence().isEmpty());
    }

    void reportsTellNoNames() {
        ui::keepLog();
        qWarning("The file '/home/ada/My holiday/beach.jpg' is damaged, harbour.png too; see C:\\Photos\\cat.tiff");
        const QString report = ui::reportText(QStringLiteral("1.2.3"), testRegistry().devices());
        QVERIFY(report.contains(QStringLiteral("Lacuna 1.2.3")));
        QVERIFY(report.contains(QStringLiteral("Test processor")));
        QVERIFY(report.contains(QStringLiteral("is damaged")));
        for (const char* name : {"ada", "holiday", "beach", "harbour", "Photos", "cat"})
            QVERIFY2(!report.contains(QLatin1String(name)), name);
        m_script->savePath = m_folder.filePath(QStringLiteral("report.txt"));
        ScriptedPrompts prompts(m_script);
        ui::ReportDialog dialog(report, &prompts);
        dialog.save();
        QFile file(m_script->savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), report);
        m_script->savePath = m_folder.filePath(QStringLiteral("missing/report.txt"));
        dialog.save();
        QCOMPARE(m_script->errors.size(), 1);
    }

 private:
    void choose(const char* key, const QString& value) {
        auto* box = m_window->preferences()->findChild<QComboBox*>(QLatin1String(key));
        box->setCurrentIndex(box->findData(value));
    }
    QSpinBox* number(const char* key) { return m_window->preferences()->findChild<QSpinBox*>(QLatin1String(key)); }
    QPushButton* button(const QString& name) {
        for (QPushButton* button : m_window->preferences()->findChildren<QPushButton*>()) {
            if (button->accessibleName() == name) return button;
        }
        return nullptr;
    }
    static void select(QTreeWidget* list, const QAction* action) {
        for (QTreeWidgetItemIterator it(list); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).value<QAction*>() == action) list->setCurrentItem(*it);
        }
    }
    static QStringList namesOf(const QWidget& window) {
        QStringList names;
        for (const QLabel* label : window.findChildren<QLabel*>()) names << label->accessibleName();
        return names;
    }
    QTemporaryDir m_folder;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestPreferences)
#include "test_preferences.moc"
