// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas, its pyramids and the mask tools without the window around them.
#include <QElapsedTimer>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QUndoStack>
#include <QWheelEvent>

#include "core/document.h"
#include "ui/mask_pyramid.h"
#include "ui/photo_pyramid.h"
#include "ui/settings.h"
#include "ui/tools/brush_tool.h"
#include "ui/tools/mask_strokes.h"
#include "ui/tools/shape_tool.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

class TestCanvasParts : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<core::Document> m_document;
    std::unique_ptr<ui::Canvas> m_canvas;
    std::unique_ptr<ui::ToolSettings> m_settings;

    int maskAt(int x, int y) { return m_document->mask().pixels().at<uchar>(y, x); }
    int maskArea() { return cv::countNonZero(m_document->mask().pixels()); }
    void wheel(const QPointF& at, int delta) {
        QWheelEvent event(at, m_canvas->viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas->viewport(), &event);
    }

 private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder.path()); }
    void init() {
        m_document = std::make_unique<core::Document>();
        m_canvas = std::make_unique<ui::Canvas>(m_document.get());
        m_settings = std::make_unique<ui::ToolSettings>();
        m_canvas->resize(640, 480);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_document->open(core::Photo(generatedPixels(400, 300)), QStringLiteral("generated"));
    }
    void cleanup() {
        m_canvas.reset();
        m_document.reset();
    }

    void zoomsAroundThePointer() {
        QVERIFY(m_canvas->isFitted());
        m_canvas->zoomActual();
        QCOMPARE(m_canvas->zoom(), 1.0);
        m_canvas->setZoom(4.0);
        const QPointF at(200, 150);
        const QPointF before = m_canvas->view().toPhoto(at);
        wheel(at, 120);
        QVERIFY(m_canvas->zoom() > 4.0);
        const QPointF moved = m_canvas->view().toPhoto(at) - before;
        QVERIFY2(std::abs(moved.x()) < 0.5 && std::abs(moved.y()) < 0.5, "the photo slid away under the pointer");
        for (int i = 0; i < 100; ++i) wheel(at, 120);
        QVERIFY(m_canvas->zoom() <= ui::Canvas::kMaxZoom);
        for (int i = 0; i < 200; ++i) wheel(at, -120);
        QVERIFY(m_canvas->zoom() >= ui::Canvas::kMinZoom);
        m_canvas->zoomFit();
        QVERIFY(QRectF(m_canvas->viewport()->rect()).contains(m_canvas->view().toWidget(QRectF(0, 0, 400, 300))));
    }

    void pansWithSpaceMiddleButtonAndBars() {
        m_canvas->setZoom(8.0);
        const QPointF start = m_canvas->view().origin;
        QTest::keyPress(m_canvas.get(), Qt::Key_Space);
        dragOnCanvas(m_canvas.get(), {{200, 150}, {190, 150}});
        QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
        QVERIFY(m_canvas->view().origin.x() < start.x());
        const QPointF dragged = m_canvas->view().origin;
        m_canvas->verticalScrollBar()->setValue(m_canvas->verticalScrollBar()->value() + 100);
        QCOMPARE(m_canvas->view().origin.y(), dragged.y() - 100);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(m_canvas->view().origin.x() < dragged.x());
    }

    void showsTheRightPixels() {
        m_canvas->zoomActual();
        const QImage seen = m_canvas->viewport()->grab().toImage();
        const QPoint origin = m_canvas->view().origin.toPoint();
        const cv::Mat& pixels = m_document->photo().pixels();
        for (const QPoint& at : {QPoint(0, 0), QPoint(399, 299), QPoint(123, 217)}) {
            const auto& rgb = pixels.at<cv::Vec3b>(at.y(), at.x());
            QCOMPARE(seen.pixelColor(origin + at), QColor(rgb[0], rgb[1], rgb[2]));
        }
    }

    void strokesAreOneStepAndShiftDrawsALine() {
        ui::BrushTool brush(ui::BrushTool::Kind::Paint, m_document.get(), m_settings.get());
        m_settings->setBrushSize(20);
        m_canvas->setTool(&brush);
        dragOnCanvas(m_canvas.get(), {{50, 50}, {80, 50}, {110, 50}, {140, 50}});
        QCOMPARE(m_document->undoStack()->count(), 1);
        for (int x = 50; x <= 140; ++x) QCOMPARE(maskAt(x, 50), 255);
        QCOMPARE(maskAt(95, 70), 0);
        dragOnCanvas(m_canvas.get(), {{140, 200}, {140, 200}}, Qt::ShiftModifier);
        QCOMPARE(m_document->undoStack()->count(), 2);
        QCOMPARE(maskAt(140, 125), 255);
        m_document->undoStack()->undo();
        QCOMPARE(maskAt(140, 125), 0);
        QCOMPARE(maskAt(100, 50), 255);

        ui::BrushTool eraser(ui::BrushTool::Kind::Erase, m_document.get(), m_settings.get());
        m_canvas->setTool(&eraser);
        dragOnCanvas(m_canvas.get(), {{95, 50}, {96, 50}});
        QCOMPARE(maskAt(95, 50), 0);
        QCOMPARE(maskAt(50, 50), 255);
        m_canvas->setTool(nullptr);
    }

    void aPensPressureMakesTheStrokeThinOrBroad() {
        ui::BrushTool brush(ui::BrushTool::Kind::Paint, m_document.get(), m_settings.get());
        m_settings->setBrushSize(40);
        m_canvas->setTool(&brush);
        QWidget* viewport = m_canvas->viewport();
        const auto pen = [&](QEvent::Type type, const QPoint& at, double pressure) {
            QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), at, viewport->mapToGlobal(at), pressure, 0, 0, 0,
                               0, 0, {}, Qt::LeftButton, Qt::LeftButton);
            QApplication::sendEvent(viewport, &event);
            return event.isAccepted();
        };
        const auto stroke = [&](double y, double pressure) {
            const auto at = [&](double x) { return m_canvas->view().toWidget({x, y}).toPoint(); };
            // Qt makes mouse events of a pen's events that nobody accepts.
            const bool accepted = pen(QEvent::TabletPress, at(60), pressure);
            QTest::mousePress(viewport, Qt::LeftButton, {}, at(60));
            pen(QEvent::TabletMove, at(160), pressure);
            QMouseEvent move(QEvent::MouseMove, at(160), viewport->mapToGlobal(at(160)), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
            pen(QEvent::TabletRelease, at(160), 0);
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(160));
            return !accepted;
        };
        const auto widthAt = [&](int y) {
            int width = 0;
            for (int dy = -30; dy <= 30; ++dy) width += maskAt(110, y + dy) == 255;
            return width;
        };
        m_settings->setPenPressure(true);
        QVERIFY(stroke(60, 0.25));
        QVERIFY2(std::abs(widthAt(60) - 10) <= 2, qPrintable(QString::number(widthAt(60))));
        QVERIFY(stroke(140, 1.0));
        QVERIFY2(std::abs(widthAt(140) - 40) <= 2, qPrintable(QString::number(widthAt(140))));
        m_settings->setPenPressure(false);
        QVERIFY(stroke(220, 0.25));
        QVERIFY2(std::abs(widthAt(220) - 40) <= 2, qPrintable(QString::number(widthAt(220))));
        m_settings->setPenPressure(true);
        // A mouse presses as hard as can be.
        dragOnCanvas(m_canvas.get(), {{60, 275}, {160, 275}});
        QVERIFY(maskAt(110, 275 - 18) == 255);
        m_canvas->setTool(nullptr);
    }

    void aSoftBrushFallsTowardsItsRim() {
        ui::BrushTool brush(ui::BrushTool::Kind::Paint, m_document.get(), m_settings.get());
        m_settings->setBrushSize(60);
        m_settings->setHardness(50);
        m_canvas->setTool(&brush);
        dragOnCanvas(m_canvas.get(), {{100, 100}, {160, 100}});
        QCOMPARE(m_document->undoStack()->count(), 1);
        for (int dy = 0; dy <= 13; ++dy) QCOMPARE(maskAt(130, 100 + dy), 255);
        int last = 255;
        for (int dy = 16; dy <= 28; ++dy) {
            const int value = maskAt(130, 100 + dy);
            QVERIFY2(value > 127 && value < 255 && value <= last, qPrintable(QString::number(value)));
            last = value;
        }
        QCOMPARE(maskAt(130, 131), 0);
        const int soft = maskAt(130, 120);
        // Painting over a soft rim never takes from it, a soft eraser never adds.
        dragOnCanvas(m_canvas.get(), {{100, 90}, {160, 90}});
        QVERIFY(maskAt(130, 120) >= soft);
        m_document->undoStack()->undo();
        QCOMPARE(maskAt(130, 120), soft);
        ui::BrushTool eraser(ui::BrushTool::Kind::Erase, m_document.get(), m_settings.get());
        m_canvas->setTool(&eraser);
        dragOnCanvas(m_canvas.get(), {{100, 100}, {160, 100}});
        QCOMPARE(maskAt(130, 100), 0);
        QVERIFY(maskAt(130, 120) <= soft);
        m_settings->setHardness(100);
        m_canvas->setTool(nullptr);
    }

    void thinnestBrushHitsOnePixel() {
        ui::strokeLine(*m_document, {30.5, 40.5}, {30.5, 40.5}, {1}, true, QStringLiteral("dot"));
        QCOMPARE(maskArea(), 1);
        QCOMPARE(maskAt(30, 40), 255);
    }

    void strokesOverTheEdgeStayInside() {
        ui::strokeLine(*m_document, {-20, -20}, {420, 320}, {50}, true, QStringLiteral("across"));
        QCOMPARE(maskAt(0, 0), 255);
        QCOMPARE(maskAt(399, 299), 255);
        ui::strokeLine(*m_document, {-300, -300}, {-200, -300}, {50}, true, QStringLiteral("outside"));
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void shapesAddAndTakeAway() {
        ui::RectangleTool rectangle(m_document.get(), m_settings.get());
        m_canvas->setTool(&rectangle);
        m_canvas->zoomActual();
        dragOnCanvas(m_canvas.get(), {{100.5, 100.5}, {130.5, 120.5}, {149.5, 139.5}});
        QCOMPARE(maskArea(), 50 * 40);
        dragOnCanvas(m_canvas.get(), {{110.5, 110.5}, {119.5, 119.5}}, Qt::AltModifier);
        QCOMPARE(maskArea(), 50 * 40 - 100);
        m_settings->setAdding(false);
        dragOnCanvas(m_canvas.get(), {{100.5, 100.5}, {109.5, 109.5}});
        QCOMPARE(maskArea(), 50 * 40 - 200);
        dragOnCanvas(m_canvas.get(), {{100.5, 100.5}, {109.5, 109.5}}, Qt::ShiftModifier);
        QCOMPARE(maskArea(), 50 * 40 - 100);
        m_settings->setAdding(true);
        QCOMPARE(m_document->undoStack()->count(), 4);

        ui::LassoTool lasso(m_document.get(), m_settings.get());
        m_canvas->setTool(&lasso);
        dragOnCanvas(m_canvas.get(), {{200, 200}, {280, 200}, {240, 270}});
        QCOMPARE(maskAt(240, 220), 255);
        QCOMPARE(maskAt(205, 260), 0);
        m_canvas->setTool(nullptr);
    }

    void escapeGivesUpAnUnfinishedShape() {
        ui::RectangleTool rectangle(m_document.get(), m_settings.get());
        m_canvas->setTool(&rectangle);
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, {200, 200});
        QVERIFY(m_canvas->cancelTool());
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, {260, 260});
        QCOMPARE(maskArea(), 0);
        m_canvas->setTool(nullptr);
    }

    void brushSizeKeysStayInRange() {
        for (int i = 0; i < 100; ++i) m_settings->growBrush();
        QCOMPARE(m_settings->brushSize(), ui::ToolSettings::kMaxBrush);
        for (int i = 0; i < 200; ++i) m_settings->shrinkBrush();
        QCOMPARE(m_settings->brushSize(), ui::ToolSettings::kMinBrush);
        m_settings->growBrush();
        QCOMPARE(m_settings->brushSize(), 2);
    }

    void erasesOneOfTwoEntangledHoles() {
        cv::Mat mask = cv::Mat::zeros(300, 400, CV_8UC1);
        mask(cv::Rect(50, 50, 60, 60)).setTo(255);
        mask(cv::Rect(60, 60, 40, 40)).setTo(0);
        mask(cv::Rect(75, 75, 10, 10)).setTo(255);
        m_document->editMask({0, 0, 400, 300}, mask, QStringLiteral("ring"));
        const auto holes = m_document->mask().holes();
        QCOMPARE(holes.size(), std::size_t(2));
        ui::eraseHole(*m_document, holes[0], QStringLiteral("off"));
        QCOMPARE(maskArea(), 100);
    }

    void pyramidUpdatesEqualRebuilding() {
        const core::Photo before(generatedPixels(1301, 777));
        cv::Mat changed = before.pixels().clone();
        const cv::Rect rect(501, 203, 333, 259);
        changed(rect).setTo(cv::Scalar(7, 77, 177));
        const core::Photo after(changed);
        ui::PhotoPyramid updated = ui::PhotoPyramid::build(before);
        const ui::PhotoPyramid kept = updated;
        updated.update({rect.x, rect.y}, ui::displayImage(after, ui::toQRect(rect)));
        const ui::PhotoPyramid rebuilt = ui::PhotoPyramid::build(after), original = ui::PhotoPyramid::build(before);
        for (int n = 0; n < rebuilt.levelCount(); ++n) {
            const QRect all(QPoint(), rebuilt.level(n).size());
            QCOMPARE(updated.level(n).read(all), rebuilt.level(n).read(all));
            QCOMPARE(kept.level(n).read(all), original.level(n).read(all));
        }
    }

    void maskIsSeenHoweverSmall() {
        cv::Mat mask = cv::Mat::zeros(4000, 6000, CV_8UC1);
        mask.at<uchar>(2001, 3001) = 255;
        ui::MaskPyramid pyramid;
        pyramid.reset(mask);
        const ui::ViewTransform view{0.1, {}};
        const QImage overlay = ui::renderMask(pyramid, mask, view, 1.0, {0, 0, 600, 400});
        QVERIFY(qAlpha(overlay.pixel(300, 200)) > 0);
        mask.at<uchar>(2001, 3001) = 0;
        pyramid.update(mask, {3001, 2001, 1, 1});
        QCOMPARE(qAlpha(ui::renderMask(pyramid, mask, view, 1.0, {0, 0, 600, 400}).pixel(300, 200)), 0);
    }

    void largePhotoIsShownAtOnceAndPaintsFast() {
        const core::Photo photo(generatedPixels(6000, 4000));
        QElapsedTimer timer;
        timer.start();
        const int level = ui::firstPaintLevel({6000, 4000});
        const ui::PhotoPyramid coarse({6000, 4000}, ui::displayImage(photo, {0, 0, 6000, 4000}, 1 << level), level);
        m_canvas->photoView()->prime(coarse);
        m_document->open(photo, QStringLiteral("large"));
        m_canvas->viewport()->repaint();
        qInfo("First paint of 24 megapixels after %lld ms", timer.elapsed());
        QTRY_VERIFY_WITH_TIMEOUT(!m_canvas->photoView()->isBusy(), 60000);
        qInfo("All levels after %lld ms", timer.elapsed());
        m_canvas->resize(1600, 1000);
        ui::BrushTool brush(ui::BrushTool::Kind::Paint, m_document.get(), m_settings.get());
        m_canvas->setTool(&brush);
        for (const auto& [zoom, size] : {std::pair{0.25, 60}, std::pair{0.25, 2000}, std::pair{1.0, 200}}) {
            m_canvas->setZoom(zoom);
            m_settings->setBrushSize(size);
            m_canvas->viewport()->repaint();
            const QPointF centre(3000, 2000);
            timer.restart();
            constexpr int kMoves = 40;
            brush.press({centre, {}, 1.0});
            for (int i = 0; i < kMoves; ++i) {
                brush.drag({centre + QPointF(5 * i, 3 * i), {}, 1.0});
                QCoreApplication::processEvents();
            }
            brush.release({centre, {}, 1.0});
            qInfo("Brush of %d px at zoom %g: %.1f ms a move", size, zoom, timer.elapsed() / double(kMoves));
        }
        timer.restart();
        for (int i = 0; i < 20; ++i) {
            wheel({800, 500}, i % 2 ? 120 : -120);
            m_canvas->viewport()->repaint();
        }
        qInfo("Zoom: %.1f ms a step", timer.elapsed() / 20.0);
        m_canvas->setTool(nullptr);
    }

    void settingsKeepTypesAndDefaults() {
        ui::Settings settings;
        QCOMPARE(settings.get(ui::setting::JpegQuality), 92);
        settings.set(ui::setting::JpegQuality, 80);
        QCOMPARE(ui::Settings().get(ui::setting::JpegQuality), 80);
        settings.set(ui::setting::RecentFiles, QStringList{QStringLiteral("a"), QStringLiteral("b, c")});
        QCOMPARE(ui::Settings().get(ui::setting::RecentFiles), (QStringList{QStringLiteral("a"), QStringLiteral("b, c")}));
    }
};

QTEST_MAIN(TestCanvasParts)
#include "test_canvas_parts.moc"
