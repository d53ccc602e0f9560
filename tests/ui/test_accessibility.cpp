// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and dialogs for people who use the keyboard, a screen reader, strong contrast or large letters. CTest runs it at three
// scales.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QtTest>
#include <cmath>

#include "fake_training.h"
#include "models_test_support.h"
#include "ui/actions.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/models_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/training_dialog.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/training/training_desk.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor& colour) {
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QString placeOf(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return QStringLiteral("%1 #%2 “%3” of %4 in %5")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName(),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(), widget->window()->windowTitle());
}

/// Made by Qt inside of another control.
bool isPart(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent);
    return widget->objectName().startsWith(QLatin1String("qt_")) || (area && area->viewport() == widget) ||
           qobject_cast<const QScrollBar*>(widget) ||
           (parent && (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
                       parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QKeySequenceEdit") ||
                       parent->inherits("QLineEdit") || parent->inherits("QTabBar")));
}

}  // namespace

class TestAccessibility : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        QSettings().clear();
        m_script = std::make_shared<ScriptedPrompts::Script>();
        m_prompts = std::make_unique<ScriptedPrompts>(m_script);
        ui::MainWindowOptions options;
        options.training = fakeTraining(std::make_shared<FakeTrainingScript>());
        options.library = makeLibrary(m_folder.path());
        m_window = std::make_unique<ui::MainWindow>(testRegistry(), options, std::make_unique<ScriptedPrompts>(m_script));
        m_window->resize(1280, 800);
        m_window->show();
        ui::ExportOffer offer;
        offer.format = QStringLiteral("jpeg");
        offer.hasAttention = offer.hasFilledArea = true;
        m_dialogs = {
            m_window->preferences(),
            new ui::ShortcutSheet(m_window->actionSet(), m_window.get()),
            new ui::AboutDialog(QStringLiteral("1.0"), testRegistry().engines(), testRegistry().devices(), m_window.get()),
            new ui::ReportDialog(QStringLiteral("Lacuna 1.0\n"), m_prompts.get(), m_window.get()),
            new ui::ExportDialog(QStringLiteral("/photos/harbour.jpg"), offer, {}, m_window.get()),
            m_window->training()->dialog(),
            m_window->modelsDialog(),
            new ui::CompareDialog(options.library, testRegistry(), {}, m_prompts.get(), m_window.get()),
            new ui::RecoveryDialog({{{}, QStringLiteral("/photos/harbour.tif"), {}, QDateTime::currentDateTime()}},
                                   m_window.get())};
    }

    void everyControlHasANameAndATip() {
        QStringList missing;
        for (const QWidget* dialog : m_dialogs) {
            for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
                if (widget->focusPolicy() == Qt::NoFocus || isPart(widget)) continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool standard = button && qobject_cast<const QDialogButtonBox*>(widget->parentWidget());
                if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()) &&
                    !qobject_cast<const QTabWidget*>(widget) && !qobject_cast<const QTabBar*>(widget))
                    missing << placeOf(widget) + QStringLiteral(": no name");
                const bool saysItself = qobject_cast<const QTabBar*>(widget) || qobject_cast<const QTabWidget*>(widget) ||
                                        qobject_cast<const QLabel*>(widget) || standard;
                if (widget->toolTip().isEmpty() && !saysItself) missing << placeOf(widget) + QStringLiteral(": no tip");
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void tabGoesRoundEveryDialog() {
        for (QWidget* dialog : m_dialogs) {
            dialog->show();
            dialog->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            QTest::keyClick(dialog, Qt::Key_Tab);
            QWidget* first = dialog->focusWidget();
            QVERIFY2(first, qPrintable(dialog->windowTitle()));
            QSet<QWidget*> seen;
            QWidget* at = first;
            for (int steps = 0; steps < 100; ++steps) {
                seen << at;
                QTest::keyClick(at, Qt::Key_Tab);
                QWidget* next = dialog->focusWidget();
                if (next == first) break;
                QVERIFY2(!seen.contains(next), qPrintable(QStringLiteral("caught at ") + placeOf(at)));
                at = next;
            }
            for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() || isPart(widget))
                    continue;
                const bool proxied = widget->focusProxy() != nullptr;
                QVERIFY2(proxied || seen.contains(const_cast<QWidget*>(widget)),
                         qPrintable(QStringLiteral("not reached: ") + placeOf(widget)));
            }
            dialog->hide();
        }
    }

    void textStandsOut_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textStandsOut() {
        QFETCH(const bool, dark);
        const QPalette palette = ui::themePalette(dark);
        using P = QPalette;
        const std::pair<P::ColorRole, P::ColorRole> pairs[] = {{P::WindowText, P::Window},
                                                               {P::Text, P::Base},
                                                               {P::Text, P::AlternateBase},
                                                               {P::ButtonText, P::Button},
                                                               {P::ToolTipText, P::ToolTipBase},
                                                               {P::HighlightedText, P::Highlight},
                                                               {P::Link, P::Window},
                                                               {P::Link, P::Base},
                                                               {P::LinkVisited, P::Base},
                                                               {P::PlaceholderText, P::Window},
                                                               {P::PlaceholderText, P::Base},
                                                               {P::ButtonText, P::Midlight}};
        for (const auto& [text, ground] : pairs) {
            const double ratio = contrast(palette.color(P::Active, text), palette.color(P::Active, ground));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("roles %1 on %2: %3").arg(text).arg(ground).arg(ratio)));
        }
    }

    void nothingIsCutOff() {
        QStringList cut;
        QList<QWidget*> windows{m_window.get()};
        for (QDialog* dialog : m_dialogs) windows << dialog;
        for (QWidget* window : windows) {
            window->show();
            const auto pages = window->findChildren<QTabWidget*>();
            for (int page = 0; page < (pages.isEmpty() ? 1 : pages.first()->count()); ++page) {
                if (!pages.isEmpty()) pages.first()->setCurrentIndex(page);
                QTest::qWait(30);
                for (const QWidget* widget : window->findChildren<QWidget*>()) {
                    if (!widget->isVisible() || isPart(widget)) continue;
                    const auto* label = qobject_cast<const QLabel*>(widget);
                    const bool text =
                        (label && !label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) ||
                        qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
                    if (!text) continue;
                    const QSize needed = widget->minimumSizeHint();
                    if (widget->width() < needed.width() || widget->height() < needed.height() - 1)
                        cut << QStringLiteral("%1: %2 x %3 of %4 x %5")
                                   .arg(placeOf(widget))
                                   .arg(widget->width())
                                   .arg(widget->height())
                                   .arg(needed.width())
                                   .arg(needed.height());
                }
            }
            if (window != m_window.get()) window->hide();
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

 private:
    QTemporaryDir m_folder;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<QDialog*> m_dialogs;
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
