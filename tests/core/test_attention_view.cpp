// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/attention_view.h"

using namespace lacuna::core;

namespace {

// A window at (40, 20) of 64 x 48 photo pixels at the given scale, every filled cell pointing `by` cells to the right.
PlacedAttention window(double scale, int cellPx, int by) {
    PlacedAttention placed;
    placed.photoRect = {40, 20, 64, 48};
    placed.scale = scale;
    placed.map.cellPx = cellPx;
    placed.map.grid = {static_cast<int>(64 * scale) / cellPx, static_cast<int>(48 * scale) / cellPx};
    placed.map.topK = 2;
    placed.map.filled = cv::Mat::zeros(placed.map.grid, CV_8UC1);
    placed.map.sources.resize(static_cast<std::size_t>(placed.map.grid.area()) * 2);
    for (int x = 0; x < 3; ++x) {
        placed.map.filled.at<uchar>(1, x) = 255;
        AttentionSource* sources = &placed.map.sources[static_cast<std::size_t>(placed.map.grid.width + x) * 2];
        sources[0] = {x + by, 1, 0.25F};
        sources[1] = {x + by, 2, 0.75F};
    }
    return placed;
}

}  // namespace

class TestAttentionView : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void unitOffsets();
    void saturationGrowsWithDistance();
    void wheelIsARoundLegend();
    void cellsAndPixelsAgree();
    void paddedCellsAreMappedBack();
    void overlayColoursFilledCells();
    void laterWindowsWin();
    void tracesStrongestFirst();
};

void TestAttentionView::unitOffsets() {
    QCOMPARE(offsetColour(0, -1, 1), QColor(0, 209, 255));
    QCOMPARE(offsetColour(0, 1, 1), QColor(255, 0, 0));
    QCOMPARE(offsetColour(-0., 1, 1), QColor(255, 0, 0));
    QCOMPARE(offsetColour(-1, 0, 1), QColor(88, 0, 255));
    QCOMPARE(offsetColour(1, 0, 1), QColor(255, 229, 0));
    QCOMPARE(offsetColour(0, 0, 1), QColor(255, 255, 255));
    QCOMPARE(offsetColour(0, 0, 0), QColor(255, 255, 255));
    const QColor bottomLeft = offsetColour(-0.7, 0.7, 1), topRight = offsetColour(0.7, -0.7, 1);
    QVERIFY(bottomLeft.red() > 200 && bottomLeft.blue() > 150 && bottomLeft.green() < 60);
    QVERIFY(topRight.green() > 200 && topRight.red() < 120 && topRight.blue() < 120);
}

void TestAttentionView::saturationGrowsWithDistance() {
    int last = 0;
    for (double distance : {0.1, 0.4, 0.7, 1.}) {
        const int saturation = offsetColour(distance * 50, 0, 50).saturation();
        QVERIFY(saturation > last);
        last = saturation;
    }
    QCOMPARE(offsetColour(500, 0, 50), offsetColour(50, 0, 50));
}

void TestAttentionView::wheelIsARoundLegend() {
    for (int side : {1, 2, 33, 120}) {
        const QImage wheel = offsetWheel(side);
        QCOMPARE(wheel.size(), QSize(side, side));
    }
    const QImage wheel = offsetWheel(121);
    QCOMPARE(wheel.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(wheel.pixelColor(60, 60), QColor(255, 255, 255));
    QVERIFY(wheel.pixelColor(60, 118).red() > 240 && wheel.pixelColor(60, 118).green() < 20);
}

void TestAttentionView::cellsAndPixelsAgree() {
    for (double scale : {1., 0.5, 0.25}) {
        const PlacedAttention placed = window(scale, 4, 1);
        for (int y = 0; y < placed.map.grid.height; ++y) {
            for (int x = 0; x < placed.map.grid.width; ++x) {
                const cv::Rect rect = placed.cellRect(x, y);
                QCOMPARE(rect.size(), cv::Size(static_cast<int>(4 / scale), static_cast<int>(4 / scale)));
                QCOMPARE(placed.cellAt(rect.tl()), cv::Point(x, y));
                QCOMPARE(placed.cellAt(rect.br() - cv::Point(1, 1)), cv::Point(x, y));
            }
        }
        QCOMPARE(placed.cellAt({39, 30}), cv::Point(-1, -1));
        QCOMPARE(placed.cellAt({104, 30}), cv::Point(-1, -1));
    }
}

void TestAttentionView::paddedCellsAreMappedBack() {
    PlacedAttention placed;
    placed.photoRect = {3, 5, 20, 9};
    placed.map.cellPx = 8;
    placed.map.grid = {3, 2};
    QCOMPARE(placed.cellRect(0, 0), cv::Rect(3, 5, 8, 8));
    QCOMPARE(placed.cellRect(2, 1), cv::Rect(19, 13, 4, 1));
    placed.map.grid = {4, 4};
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 4; ++x) {
            const cv::Rect rect = placed.cellRect(x, y);
            QVERIFY(!rect.empty());
            QCOMPARE(rect & placed.photoRect, rect);
        }
    QCOMPARE(placed.cellRect(3, 0), cv::Rect(3 + 7, 5, 8, 8));  // 24..31 reflected at 19: 14..7
}

void TestAttentionView::overlayColoursFilledCells() {
    const PlacedAttention placed = window(1., 4, 5);
    cv::Mat mask(100, 150, CV_8UC1, cv::Scalar(255));
    const cv::Size photo(150, 100);
    const QImage overlay = attentionOverlay({placed}, mask, photo, {0, 0, 150, 100});
    QCOMPARE(overlay.size(), QSize(150, 100));
    const QColor expected = offsetColour(20, 0, std::hypot(150., 100.) / 2);
    QCOMPARE(overlay.pixelColor(41, 25), expected);
    QCOMPARE(overlay.pixelColor(51, 27), expected);
    QCOMPARE(overlay.pixelColor(52, 25).alpha(), 0);
    QCOMPARE(overlay.pixelColor(41, 23).alpha(), 0);
    mask(cv::Rect(0, 0, 44, 100)) = 0;
    QCOMPARE(attentionOverlay({placed}, mask, photo, {0, 0, 150, 100}).pixelColor(41, 25).alpha(), 0);
    const QImage part = attentionOverlay({placed}, {}, photo, {40, 20, 61, 31}, 4);
    QCOMPARE(part.size(), QSize(16, 8));
    QCOMPARE(part.pixelColor(2, 1), expected);
    QVERIFY(attentionOverlay({placed}, {}, photo, {200, 200, 10, 10}).isNull());
}

void TestAttentionView::laterWindowsWin() {
    const QImage overlay = attentionOverlay({window(1., 4, 5), window(1., 4, 9)}, {}, {150, 100}, {0, 0, 150, 100});
    QCOMPARE(overlay.pixelColor(41, 25), offsetColour(36, 0, std::hypot(150., 100.) / 2));
}

void TestAttentionView::tracesStrongestFirst() {
    const std::vector<PlacedAttention> attention{window(0.5, 4, 2)};
    const auto sources = traceSources(attention, {49, 29});  // cell (1, 1)
    QCOMPARE(sources.size(), 2U);
    QCOMPARE(sources[0].rect, cv::Rect(40 + 24, 20 + 16, 8, 8));
    QCOMPARE(sources[0].weight, 0.75);
    QCOMPARE(sources[1].rect, cv::Rect(40 + 24, 20 + 8, 8, 8));
    QVERIFY(traceSources(attention, {49, 60}).empty());
    QVERIFY(traceSources(attention, {0, 0}).empty());
    QVERIFY(traceSources({}, {49, 29}).empty());
}

QTEST_APPLESS_MAIN(TestAttentionView)
#include "test_attention_view.moc"
