// SPDX-License-Identifier: GPL-3.0-or-later
// The language of all texts, changed while the program runs.
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QtTest>

#include "core/translations.h"
#include "ui/actions.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/fill_controller.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/training/recipe_texts.h"
#include "ui_test_support.h"
#include "window_texts.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

void speak(const QString& mark) {
    auto& translations = core::Translations::instance();
    if (mark.isEmpty()) {
        translations.setLanguage(QStringLiteral("en"));
    } else {
        translations.setCatalogue(mark, std::make_unique<PretendLanguage>(mark));
    }
    QApplication::processEvents();
}

/// Which of `after` isn't in `before` and the other way round, for a message.
QString differences(QStringList after, QStringList before) {
    QStringList lines;
    for (const QString& text : after) {
        if (!before.removeOne(text)) lines << QStringLiteral("  changed: ") + text;
    }
    for (const QString& text : before) lines << QStringLiteral("  made:    ") + text;
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

class TestLanguages : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        ui::applyLanguage({});
        m_photo = m_folder.filePath(QStringLiteral("photo.png"));
        QImage image(240, 160, QImage::Format_RGB888);
        image.fill(Qt::gray);
        QVERIFY(image.save(m_photo));
    }

    void cleanup() { speak({}); }

    void plainTextsFollow() {
        QWidget window;
        auto* label = new QLabel(QCoreApplication::translate("test", "Sky"), &window);
        auto* user = new QLabel(QStringLiteral("Sky"), &window);
        auto* edit = new QLineEdit(QCoreApplication::translate("test", "Sky"), &window);
        speak(QStringLiteral("§"));
        QCOMPARE(label->text(), QStringLiteral("§Sky§"));
        QCOMPARE(user->text(), QStringLiteral("Sky"));  // the same letters, but not a text of the program
        QCOMPARE(edit->text(), QStringLiteral("Sky"));  // may have been typed over
        speak({});
        QCOMPARE(label->text(), QStringLiteral("Sky"));
    }

    void composedTextsFollowUntilReplaced() {
        QLabel label;
        ui::composeText(&label, "text", [] { return QCoreApplication::translate("test", "%1 skies").arg(3); });
        QCOMPARE(label.text(), QStringLiteral("3 skies"));
        speak(QStringLiteral("§"));
        QCOMPARE(label.text(), QStringLiteral("§3 skies§"));
        label.setText(QStringLiteral("harbour.jpg"));
        speak({});
        QCOMPARE(label.text(), QStringLiteral("harbour.jpg"));
    }

    void qtSpeaksToo() {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm")))
            QSKIP("Qt's own translations aren't installed");
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        core::Translations::instance().setLanguage(QStringLiteral("de"));
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Abbrechen"));
    }

    void numbersFollowTheLanguage() {
        core::Translations::instance().setLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        core::Translations::instance().setLanguage(QStringLiteral("en"));
        QVERIFY(QLocale().language() != QLocale::German);
    }

    void unknownLanguageIsEnglish() {
        core::Translations::instance().setLanguage(QStringLiteral("tlh"));
        QCOMPARE(core::Translations::instance().language(), QStringLiteral("en"));
    }

    /// They come from files, so that lupdate can't find them there.
    void recipesSpeakToo() {
        speak(QStringLiteral("¶"));
        const QDir folder(QStringLiteral(LACUNA_SOURCE_DIR "/resources/recipes"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(names.size() > 10);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QJsonDocument::fromJson(file.readAll())[QLatin1String("description")].toString();
            QVERIFY2(ui::recipeText(text).startsWith(QStringLiteral("¶")), qPrintable(name + QStringLiteral(": ") + text));
        }
    }

    /// Every text of a window that is open must become what it would have been in a window that is made in that language.
    void openWindowsChange() {
        const QStringList changed = texts([] {}, [] { speak(QStringLiteral("¤")); });
        speak({});
        const QStringList made = texts([] { speak(QStringLiteral("¤")); }, [] {});
        const QString wrong = differences(changed, made);
        for (const QString& line : wrong.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) qWarning("%s", qPrintable(line));
        QVERIFY(wrong.isEmpty());
        QVERIFY(changed.filter(QStringLiteral("¤")).size() > 300);
    }

 private:
    /// All texts of the window with a filled photo, and of the dialogs; the two functions run before and after they are made.
    QStringList texts(const std::function<void()>& before, const std::function<void()>& after) {
        before();
        auto script = std::make_shared<ScriptedPrompts::Script>();
        ui::MainWindow window(testRegistry(), {}, std::make_unique<ScriptedPrompts>(script));
        window.resize(1360, 880);
        window.show();
        // As wide in every language, so that the photo is shown at the same zoom.
        window.resizeDocks({window.findChild<QDockWidget*>(QStringLiteral("fillDock"))}, {500}, Qt::Horizontal);
        QSignalSpy opened(window.document(), &core::Document::opened);
        window.openFile(m_photo);
        opened.wait();
        dragOnCanvas(window.canvas(), {{40, 40}, {80, 60}});
        QSignalSpy stopped(window.fillController(), &ui::FillController::stopped);
        window.actionSet()->fill->trigger();
        if (stopped.isEmpty()) stopped.wait();
        dragOnCanvas(window.canvas(), {{140, 40}, {180, 60}});
        QTest::qWait(300);  // thumbnails
        window.statusBar()->clearMessage();
        ui::ShortcutSheet sheet(window.actionSet());
        ui::AboutDialog about(QStringLiteral("1.0"), {}, testRegistry().devices());
        after();
        QStringList texts;
        for (const QWidget* root :
             {static_cast<QWidget*>(&window), static_cast<QWidget*>(&sheet), static_cast<QWidget*>(&about)}) {
            texts += textsOf(root);
        }

        return texts.filter(QRegularExpression(QStringLiteral("^(?!.*[0-9] MB)")));  // memory in use
    }
    QTemporaryDir m_folder;
    QString m_photo;
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
