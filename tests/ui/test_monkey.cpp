// SPDX-License-Identifier: GPL-3.0-or-later
// Does random things to the real window and checks after each few that nothing was lost: outside of what was filled the photo is
// as it was opened, undoing everything gives the opened photo back, and doing it all again gives what was there.
// LACUNA_MONKEY_ACTIONS and LACUNA_MONKEY_SEED (a number) ask for more, or for another course; a failure names both.
#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>
#include <random>

#include "core/photo_io.h"
#include "core/translations.h"
#include "tests/ui/ui_test_support.h"
#include "ui/actions.h"
#include "ui/docks/fill_panel.h"
#include "ui/file_controller.h"
#include "ui/fill_controller.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/tools/tool_settings.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

bool sameBytes(const cv::Mat& a, const cv::Mat& b) {
    if (a.size() != b.size() || a.type() != b.type()) return false;
    for (int y = 0; y < a.rows; ++y) {
        if (std::memcmp(a.ptr(y), b.ptr(y), static_cast<std::size_t>(a.cols) * a.elemSize()) != 0) return false;
    }
    return true;
}

/// Empty when all is well.
QString faultOf(const core::Document& document) {
    if (!document.isOpen()) return {};
    const cv::Mat& now = document.photo().pixels();
    const cv::Mat& opened = document.original().pixels();
    if (document.mask().size() != now.size()) return QStringLiteral("the mask has another size than the photo");
    if (now.size() != opened.size() || now.type() != opened.type()) return QStringLiteral("the photo has another form");
    const cv::Mat& filled = document.filledArea();
    for (int y = 0; y < now.rows; ++y) {
        for (int x = 0; x < now.cols; ++x) {
            const bool mayDiffer = !filled.empty() && filled.at<uchar>(y, x) != 0;
            const auto at = static_cast<std::size_t>(x) * now.elemSize();
            if (!mayDiffer && std::memcmp(now.ptr(y) + at, opened.ptr(y) + at, now.elemSize()) != 0)
                return QStringLiteral("pixel (%1, %2) changed outside of what was filled").arg(x).arg(y);
        }
    }
    return {};
}

}  // namespace

class TestMonkey : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QStringList m_files;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::unique_ptr<ui::MainWindow> m_window;
    std::mt19937 m_random;
    QString m_last;  ///< what was done last

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool chance(int percent) { return number(100) < percent; }
    template <class List>
    auto pick(const List& list) {
        return list[number(static_cast<int>(list.size()))];
    }
    core::Document* document() { return m_window->document(); }
    ui::Canvas* canvas() { return m_window->canvas(); }
    QPointF somewhere() {
        const cv::Mat& pixels = document()->photo().pixels();
        return {number(pixels.cols + 40) - 20.0, number(pixels.rows + 40) - 20.0};
    }

    void writeFiles() {
        const int types[] = {CV_8UC3, CV_8UC1, CV_8UC4, CV_16UC3, CV_16UC1};
        const QSize sizes[] = {{160, 120}, {97, 203}, {64, 64}, {9, 7}};
        for (const int type : types) {
            for (const QSize& size : sizes) {
                const QString path = m_folder.filePath(QStringLiteral("%1.png").arg(m_files.size()));
                core::writePhoto(core::Photo(generatedPixels(size.width(), size.height(), type)), path);
                m_files << path;
            }
        }
        const QString damaged = m_folder.filePath(QStringLiteral("damaged.png"));
        QVERIFY(QFile::copy(m_files.first(), damaged) && QFile::resize(damaged, 150));
        m_files << damaged << m_folder.filePath(QStringLiteral("missing.png"));
    }

    void stroke() {
        if (!document()->isOpen()) return;
        QList<QPointF> points;
        for (int i = 2 + number(4); i > 0; --i) points << somewhere();
        m_window->toolSettings()->setBrushSize(1 + number(60));
        dragOnCanvas(canvas(), points, pick(QList<Qt::KeyboardModifiers>{{}, {}, Qt::ShiftModifier, Qt::AltModifier}));
        if (chance(20))
            QTest::mouseDClick(canvas()->viewport(), Qt::LeftButton, {}, canvas()->view().toWidget(somewhere()).toPoint());
    }
    void trigger() {
        QList<QAction*> possible;
        for (QAction* action : m_window->actionSet()->findChildren<QAction*>()) {
            if (action != m_window->actionSet()->quit && action->isEnabled()) possible << action;
        }
        QAction* action = pick(possible);
        m_last = action->iconText();
        m_script->savePath =
            m_folder.filePath(pick(QStringList{QStringLiteral("out.png"), QStringLiteral("out.jpg"), QStringLiteral("out.tif"),
                                               QStringLiteral("out.webp"), QStringLiteral("no/such/folder/out.png"), QString()}));
        m_script->openPath = pick(m_files);
        m_script->unsaved = pick(QList{ui::UnsavedChoice::Discard, ui::UnsavedChoice::Cancel, ui::UnsavedChoice::Save});
        m_script->agrees = chance(70);
        action->trigger();
    }
    void poke() {
        QList<QWidget*> possible;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractSlider*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                                 qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractButton*>(widget);
            if (control && widget->isVisible() && widget->isEnabled()) possible << widget;
        }
        if (possible.isEmpty()) return;
        QWidget* widget = pick(possible);
        m_last = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName() + QLatin1Char(' ') +
                 widget->accessibleName();
        if (auto* slider = qobject_cast<QAbstractSlider*>(widget)) {
            slider->setValue(slider->minimum() + number(std::max(1, slider->maximum() - slider->minimum() + 1)));
        } else if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget)) {
            spin->stepBy(number(21) - 10);
        } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
            if (box->count() > 0) box->setCurrentIndex(number(box->count()));
        } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            const auto* opener = qobject_cast<QToolButton*>(button);
            if (!opener || !opener->menu()) button->click();
        }
    }
    void move() {
        const QPoint at = canvas()->viewport()->rect().center() + QPoint(number(200) - 100, number(200) - 100);
        const QPoint turn(0, pick(QList<int>{-240, -120, 120, 240}));
        QWheelEvent wheel(at, canvas()->viewport()->mapToGlobal(at), {}, turn, Qt::NoButton,
                          chance(60) ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas()->viewport(), &wheel);
    }
    void press() {
        const int keys[] = {Qt::Key_Space,  Qt::Key_Return,      Qt::Key_Escape,       Qt::Key_Left,      Qt::Key_Right,
                            Qt::Key_Delete, Qt::Key_BracketLeft, Qt::Key_BracketRight, Qt::Key_Backslash, Qt::Key_Tab};
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : canvas();
        QTest::keyClick(target, static_cast<Qt::Key>(pick(std::vector<int>(std::begin(keys), std::end(keys)))),
                        pick(QList<Qt::KeyboardModifiers>{{}, {}, Qt::ShiftModifier, Qt::ControlModifier}));
    }
    void openSomething() {
        m_script->unsaved = ui::UnsavedChoice::Discard;
        m_window->openFile(pick(m_files));
        if (chance(70)) QTest::qWait(60);
    }
    void act() {
        const int kind = number(100);
        m_last = QString::number(kind);
        if (!document()->isOpen() && chance(60)) return openSomething();
        if (kind < 26) return stroke();
        if (kind < 38) return trigger();
        if (kind < 48) return pick(m_window->actionSet()->tools->actions())->trigger();
        if (kind < 60) return (chance(60) ? m_window->actionSet()->undo : m_window->actionSet()->redo)->trigger();
        if (kind < 68) return m_window->actionSet()->fill->trigger();
        if (kind < 71) return m_window->fillController()->cancel();
        if (kind < 75) return openSomething();
        if (kind < 85) return poke();
        if (kind < 89) return move();
        if (kind < 92) return press();
        if (kind < 94) return m_window->resize(700 + number(900), 500 + number(600));
        if (kind < 96) return pick(m_window->actionSet()->themes->actions())->trigger();
        if (kind < 97)
            return ui::applyLanguage(pick(QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ja")}));
        QTest::qWait(number(80));
    }
    /// Undo to the start and redo to the end.
    QString faultOfHistory() {
        if (!document()->isOpen() || m_window->fillController()->isRunning()) return {};
        QUndoStack* stack = document()->undoStack();
        const int index = stack->index();
        const cv::Mat before = document()->photo().pixels().clone(), mask = document()->mask().pixels().clone();
        stack->setIndex(0);
        const bool first = sameBytes(document()->photo().pixels(), document()->original().pixels());
        stack->setIndex(index);
        if (!first) return QStringLiteral("undoing everything doesn't give the opened photo");
        if (!sameBytes(before, document()->photo().pixels())) return QStringLiteral("redoing gives another photo");
        if (!sameBytes(mask, document()->mask().pixels())) return QStringLiteral("redoing gives another mask");
        return {};
    }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        writeFiles();
    }

    void nothingIsLost() {
        const int actions = qEnvironmentVariableIntValue("LACUNA_MONKEY_ACTIONS") > 0
                                ? qEnvironmentVariableIntValue("LACUNA_MONKEY_ACTIONS")
                                : 400;
        const auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("LACUNA_MONKEY_SEED"));
        m_random.seed(seed);
        m_script = std::make_shared<ScriptedPrompts::Script>();
        m_window = std::make_unique<ui::MainWindow>(testRegistry(), ui::MainWindowOptions{},
                                                    std::make_unique<ScriptedPrompts>(m_script));
        m_window->resize(1100, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        // Whatever waits for an answer is sent away, so that a dialog can't end the course.
        QTimer dismiss;
        connect(&dismiss, &QTimer::timeout, this, [] {
            if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
            if (QWidget* modal = QApplication::activeModalWidget()) modal->close();
        });
        dismiss.start(20);
        for (int i = 0; i < actions; ++i) {
            act();
            QCoreApplication::processEvents();
            const QString fault = i % 5 == 0 ? faultOf(*document()) : i % 53 == 0 ? faultOfHistory() : QString();
            if (!fault.isEmpty()) {
                QFAIL(qPrintable(QStringLiteral("%1, after action %2 of seed %3 (%4)").arg(fault).arg(i).arg(seed).arg(m_last)));
            }
            if (qEnvironmentVariableIsSet("LACUNA_MONKEY_LOG")) qInfo("%d %s", i, qPrintable(m_last));
        }
        m_window->fillController()->cancel();
        QTRY_VERIFY(!m_window->fillController()->isRunning());
        QCOMPARE(faultOfHistory(), QString());
        m_window.reset();
        ui::applyLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestMonkey)
#include "test_monkey.moc"
