// SPDX-License-Identifier: GPL-3.0-or-later
// Every mask tool in the real window, by pointer and by keyboard.
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QUndoStack>
#include <cmath>
#include <opencv2/core.hpp>

#include "core/photo_io.h"
#include "ui/actions.h"
#include "ui/docks/fill_panel.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/tools/tool_settings.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

const cv::Rect kSquare(60, 70, 40, 30), kOther(200, 150, 30, 30);

/// Two red squares on a grey slope, and five dark spots.
cv::Mat scene() {
    cv::Mat pixels(240, 320, CV_8UC3);
    for (int y = 0; y < pixels.rows; ++y) {
        for (int x = 0; x < pixels.cols; ++x)
            pixels.at<cv::Vec3b>(y, x) = cv::Vec3b(uchar(110 + x / 16), 120, uchar(150 - y / 16));
    }
    pixels(kSquare).setTo(cv::Scalar(210, 30, 30));
    pixels(kOther).setTo(cv::Scalar(210, 30, 30));
    for (int i = 0; i < 5; ++i) pixels(cv::Rect(30 + 60 * i, 20, 4, 4)).setTo(cv::Scalar(10, 10, 10));
    return pixels;
}

}  // namespace

class TestMaskTools : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_photoPath;
    std::unique_ptr<ui::MainWindow> m_window;

    core::Document* document() { return m_window->document(); }
    QUndoStack* stack() { return document()->undoStack(); }
    ui::Actions* actions() { return m_window->actionSet(); }
    ui::Canvas* canvas() { return m_window->canvas(); }
    const cv::Mat& mask() { return document()->mask().pixels(); }
    QPoint at(const QPointF& photo) { return canvas()->view().toWidget(photo).toPoint(); }
    void click(const QPointF& photo, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, modifiers, at(photo));
    }
    int outside(const cv::Rect& rect) {
        cv::Mat rest = mask().clone();
        rest(rect).setTo(0);
        return cv::countNonZero(rest);
    }
    int inside(const cv::Rect& rect) { return cv::countNonZero(mask()(rect)); }
    int holePixels() { return cv::countNonZero(mask()); }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        m_photoPath = m_folder.filePath(QStringLiteral("photo.png"));
        core::writePhoto(core::Photo(scene()), m_photoPath);
    }
    void init() {
        m_window =
            std::make_unique<ui::MainWindow>(testRegistry(), ui::MainWindowOptions{},
                                             std::make_unique<ScriptedPrompts>(std::make_shared<ScriptedPrompts::Script>()));
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QSignalSpy opened(document(), &core::Document::opened);
        m_window->openFile(m_photoPath);
        QVERIFY(opened.wait(10000));
        canvas()->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void everyToolHasAnActionAndAnIcon() {
        QStringList missing;
        for (QAction* action : actions()->tools->actions()) {
            action->trigger();
            QVERIFY(action->isChecked());
            if (action->icon().pixmap(24).toImage().isNull()) missing << action->data().toString();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    void ellipse() {
        QTest::keyClick(canvas(), Qt::Key_C);
        dragOnCanvas(canvas(), {{100, 100}, {120, 110}, {160, 130}});
        const double area = M_PI / 4 * 61 * 31;
        QVERIFY(std::abs(holePixels() - area) < 0.1 * area);
        QVERIFY(mask().at<uchar>(115, 130) == 255 && mask().at<uchar>(101, 102) == 0);
        QCOMPARE(stack()->count(), 1);
        dragOnCanvas(canvas(), {{100, 100}, {120, 110}, {160, 130}}, Qt::AltModifier);
        QCOMPARE(holePixels(), 0);
        actions()->undo->trigger();
        actions()->undo->trigger();
        QCOMPARE(holePixels(), 0);
        QVERIFY(!stack()->canUndo());
    }

    void polygonByClicks() {
        QTest::keyClick(canvas(), Qt::Key_P);
        for (const QPointF& corner : {QPointF(100, 100), QPointF(180, 100), QPointF(180, 160), QPointF(100, 160)}) click(corner);
        QCOMPARE(stack()->count(), 0);
        click({100, 100});  // on the first corner
        QCOMPARE(stack()->count(), 1);
        QVERIFY(std::abs(holePixels() - 80 * 60) < 300);
        QVERIFY(mask().at<uchar>(130, 140) == 255);
        actions()->undo->trigger();
        QCOMPARE(holePixels(), 0);
    }

    void polygonByDoubleClickReturnAndBackspace() {
        actions()->polygon->trigger();
        click({100, 100});
        click({180, 100});
        click({180, 160});
        QTest::mouseDClick(canvas()->viewport(), Qt::LeftButton, {}, at({180, 160}));
        QCOMPARE(stack()->count(), 1);
        QVERIFY(std::abs(holePixels() - 80 * 60 / 2) < 200);
        actions()->undo->trigger();

        click({100, 100});
        click({180, 100});
        click({300, 230});
        QTest::keyClick(canvas(), Qt::Key_Backspace);
        click({180, 160});
        QTest::mouseMove(canvas()->viewport(), at({20, 230}));  // a corner that isn't set yet is no part of it
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(stack()->count(), 1);
        QVERIFY(std::abs(holePixels() - 80 * 60 / 2) < 200);

        click({200, 20});
        click({220, 20});
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(stack()->count(), 1);
    }

    void wandContiguousAndEverywhere() {
        QTest::keyClick(canvas(), Qt::Key_W);
        m_window->toolSettings()->setWand({10, true});
        click({80, 85});
        QTRY_COMPARE(stack()->count(), 1);
        QCOMPARE(inside(kSquare), kSquare.area());
        QCOMPARE(outside(kSquare), 0);
        m_window->toolSettings()->setWand({10, false});
        click({210, 160});
        QTRY_COMPARE(stack()->count(), 2);
        QCOMPARE(holePixels(), kSquare.area() + kOther.area());
        click({210, 160}, Qt::AltModifier);
        QTRY_COMPARE(stack()->count(), 3);
        QCOMPARE(holePixels(), 0);
        actions()->undo->trigger();
        QCOMPARE(holePixels(), kSquare.area() + kOther.area());
    }

    void objectByClickAndByBox() {
        QTest::keyClick(canvas(), Qt::Key_O);
        click({80, 85});
        QTRY_COMPARE(stack()->count(), 1);
        QVERIFY2(inside(kSquare) > 0.95 * kSquare.area() && outside(kSquare) < 80, qPrintable(QString::number(holePixels())));
        dragOnCanvas(canvas(), {{190, 140}, {220, 170}, {240, 190}});
        QTRY_COMPARE(stack()->count(), 2);
        QVERIFY(inside(kOther) > 0.95 * kOther.area());
        QVERIFY(outside(kSquare | kOther) < 80);
        actions()->undo->trigger();
        actions()->undo->trigger();
        QCOMPARE(holePixels(), 0);
    }

    void objectSaysWhenThereIsNothing() {
        actions()->object->trigger();
        m_window->statusBar()->clearMessage();
        click({150, 200});
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("Nothing stands out")));
        QCOMPARE(stack()->count(), 0);
    }

    void clickFillIsOneStep() {
        for (auto* combo : m_window->fillPanel()->findChildren<QComboBox*>()) {
            if (const int index = combo->findData(QStringLiteral("quick")); index >= 0) combo->setCurrentIndex(index);
        }
        QTest::keyClick(canvas(), Qt::Key_F);
        QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
        click({80, 85});
        QVERIFY(finished.wait(20000));
        QCOMPARE(stack()->count(), 1);
        QCOMPARE(holePixels(), 0);
        const cv::Mat filled = document()->photo().pixels().clone();
        QVERIFY(filled.at<cv::Vec3b>(85, 80)[0] > 220);  // the test engine's colour, (230, 51, 26)
        QVERIFY(filled.at<cv::Vec3b>(68, 58)[0] > 200);  // grown
        QVERIFY(filled.at<cv::Vec3b>(165, 215) == cv::Vec3b(210, 30, 30));
        actions()->undo->trigger();
        QCOMPARE(cv::norm(document()->photo().pixels(), scene(), cv::NORM_INF), 0.);
        actions()->redo->trigger();
        QCOMPARE(cv::norm(document()->photo().pixels(), filled, cv::NORM_INF), 0.);
    }

    void clickFillOnAPaintedHoleFillsOnlyThat() {
        for (auto* combo : m_window->fillPanel()->findChildren<QComboBox*>()) {
            if (const int index = combo->findData(QStringLiteral("quick")); index >= 0) combo->setCurrentIndex(index);
        }
        actions()->rectangle->trigger();
        dragOnCanvas(canvas(), {{20, 200}, {40, 220}});
        dragOnCanvas(canvas(), {{120, 200}, {140, 220}});
        QCOMPARE(document()->mask().holes().size(), std::size_t(2));
        const cv::Rect second = document()->mask().holes()[1].bounds;
        actions()->clickFill->trigger();
        QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
        click({30, 210});
        QVERIFY(finished.wait(20000));
        QCOMPARE(document()->mask().holes().size(), std::size_t(1));
        QCOMPARE(document()->mask().bounds(), second);
    }

    void clickFillOnlyMarksALargePart() {
        cv::Mat pixels(240, 320, CV_8UC3, cv::Scalar(120, 130, 140));
        const cv::Rect large(60, 50, 180, 130);
        pixels(large).setTo(cv::Scalar(210, 30, 30));
        const QString path = m_folder.filePath(QStringLiteral("large.png"));
        core::writePhoto(core::Photo(pixels), path);
        QSignalSpy opened(document(), &core::Document::opened);
        m_window->openFile(path);
        QVERIFY(opened.wait(10000));
        actions()->clickFill->trigger();
        click({120, 120});
        QTRY_COMPARE(stack()->count(), 1);
        QVERIFY(inside(large) > 0.95 * large.area());
        QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("press Fill")));
        QVERIFY(!m_window->fillController()->isRunning());
        QCOMPARE(cv::norm(document()->photo().pixels(), document()->original().pixels(), cv::NORM_INF), 0.);
    }

    void dustInOneGo() {
        QSignalSpy counted(m_window->toolSettings(), &ui::ToolSettings::dustCounted);
        QTest::keyClick(canvas(), Qt::Key_D);
        QTRY_VERIFY(!counted.isEmpty() && counted.last().first().toInt() == 5);
        QVERIFY(!m_window->grab().isNull());
        auto* take = m_window->findChild<QPushButton*>(QStringLiteral("takeDust"));
        QVERIFY(take->isVisible() && take->isEnabled());
        take->click();
        QCOMPARE(stack()->count(), 1);
        QCOMPARE(document()->mask().holes().size(), std::size_t(5));
        for (int i = 0; i < 5; ++i) QCOMPARE(inside({30 + 60 * i, 20, 4, 4}), 16);
        QVERIFY(holePixels() < 5 * 80);
        actions()->undo->trigger();
        QCOMPARE(holePixels(), 0);
        click({92, 22});  // one alone
        QCOMPARE(document()->mask().holes().size(), std::size_t(1));
        click({149, 22});  // beside a spot, within its ring
        QCOMPARE(document()->mask().holes().size(), std::size_t(2));
        QCOMPARE(inside({150, 20, 4, 4}), 16);
        click({120, 22});  // between two rings
        QCOMPARE(document()->mask().holes().size(), std::size_t(2));
        click({149, 22}, Qt::AltModifier);
        QCOMPARE(inside({150, 20, 4, 4}), 0);
        core::DustOptions bright = m_window->toolSettings()->dust();
        bright.kind = core::DustKind::Bright;
        m_window->toolSettings()->setDust(bright);
        QTRY_COMPARE(counted.last().first().toInt(), 0);
        QVERIFY(!take->isEnabled());
        bright.kind = core::DustKind::Both;
        m_window->toolSettings()->setDust(bright);
    }

    void paintsWithTheKeyboardAlone() {
        actions()->brush->trigger();
        m_window->toolSettings()->setBrushSize(10);
        const ui::ViewTransform view = canvas()->view();
        QTest::keyClick(canvas(), Qt::Key_Right);
        QTest::keyClick(canvas(), Qt::Key_Left);
        QTest::keyClick(canvas(), Qt::Key_K);
        QVERIFY(canvas()->keyboardPointer());
        const QPointF start = *canvas()->keyboardPointer();
        QTest::keyClick(canvas(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(*canvas()->keyboardPointer(), start - QPointF(0, 1));
        QTest::keyClick(canvas(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(canvas()->view().origin, view.origin);
        // Held: a line.
        QTest::keyPress(canvas(), Qt::Key_Space);
        for (int i = 0; i < 20; ++i) QTest::keyClick(canvas(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyRelease(canvas(), Qt::Key_Space);
        QCOMPARE(stack()->count(), 1);
        const QPointF end = *canvas()->keyboardPointer();
        QCOMPARE(end, start + QPointF(20, 0));
        QVERIFY(mask().at<uchar>(int(start.y()), int(start.x()) + 10) == 255);
        QVERIFY(std::abs(holePixels() - (20 * 10 + 78)) < 40);
        QTest::keyClick(canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(stack()->count(), 1);
        // Put down and lifted.
        const int before = holePixels();
        QTest::keyClick(canvas(), Qt::Key_Return);
        QTest::keyClick(canvas(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(stack()->count(), 2);
        QVERIFY(holePixels() > before + 90);
        QTest::keyClick(canvas(), Qt::Key_Down);
        QCOMPARE(stack()->count(), 2);
        // It stays on the photo, and the view follows it.
        for (int i = 0; i < 200; ++i) QTest::keyClick(canvas(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(canvas()->keyboardPointer()->x(), 0.5);
        canvas()->setZoom(8.0);
        QTest::keyClick(canvas(), Qt::Key_Left);
        QVERIFY(QRectF(canvas()->viewport()->rect()).contains(canvas()->view().toWidget(*canvas()->keyboardPointer())));
        QTest::keyClick(canvas(), Qt::Key_K);
        QVERIFY(!canvas()->keyboardPointer() && !actions()->keyboardPointer->isChecked());
    }

    void theKeyboardsPointerWorksWithShapes() {
        actions()->rectangle->trigger();
        QTest::keyClick(canvas(), Qt::Key_K);
        QTest::keyClick(canvas(), Qt::Key_Return);
        for (int i = 0; i < 9; ++i) QTest::keyClick(canvas(), Qt::Key_Right, Qt::ControlModifier);
        for (int i = 0; i < 4; ++i) QTest::keyClick(canvas(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(stack()->count(), 1);
        QCOMPARE(holePixels(), 50);
    }

    void holesAreShownAsChosen() {
        actions()->rectangle->trigger();
        dragOnCanvas(canvas(), {{200, 20}, {300, 100}});
        canvas()->zoomFit();
        const auto colour = [this] {
            return canvas()->grab().toImage().pixelColor(at({250, 60}) * canvas()->devicePixelRatioF());
        };
        const QColor magenta = colour();
        QVERIFY(magenta.red() > magenta.green() + 40);
        for (QAction* action : actions()->maskColours->actions()) {
            if (action->data().toString() == QLatin1String("#009e73")) action->trigger();
        }
        const QColor green = colour();
        QVERIFY(green.green() > green.red() + 20);
        QCOMPARE(ui::Settings().get(ui::setting::MaskColour), QStringLiteral("#009e73"));
        actions()->maskAnts->trigger();
        const QColor plain = colour();
        const cv::Vec3b pixel = document()->photo().pixels().at<cv::Vec3b>(60, 250);
        QVERIFY(std::abs(plain.red() - pixel[0]) < 4 && std::abs(plain.green() - pixel[1]) < 4);
        const int phase = canvas()->maskStyle().phase;
        m_window->activateWindow();
        QTRY_VERIFY(canvas()->maskStyle().phase != phase);
        actions()->maskAnts->trigger();
        actions()->maskColours->actions().first()->trigger();
        QCOMPARE(colour(), magenta);
    }

    void growsShrinksAndSmooths() {
        actions()->rectangle->trigger();
        dragOnCanvas(canvas(), {{100, 100}, {150, 140}});
        const int before = holePixels();
        QTest::keyClick(canvas(), Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE(stack()->count(), 2);
        QVERIFY(holePixels() > before + 4 * 2 * 90);
        QTest::keyClick(canvas(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stack()->count(), 3);
        QCOMPARE(holePixels(), before);
        QTest::keyClick(canvas(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(stack()->count(), 4);
        QVERIFY(holePixels() < before && holePixels() > before - 60);
        for (QAction* step : actions()->maskSteps->actions()) {
            if (step->data().toInt() == 16) step->trigger();
        }
        const int smoothed = holePixels();
        actions()->maskShrink->trigger();
        QTRY_COMPARE(stack()->count(), 5);
        QVERIFY(smoothed > 1500 && holePixels() < 300 && holePixels() > 100);
        QCOMPARE(ui::Settings().get(ui::setting::MaskStep), 16);
    }
};

QTEST_MAIN(TestMaskTools)
#include "test_mask_tools.moc"
