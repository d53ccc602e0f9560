// SPDX-License-Identifier: GPL-3.0-or-later
// Selections with known answers: the wand against a plain search, mask shapes against distances.
#include <QTest>
#include <opencv2/imgproc.hpp>
#include <queue>
#include <random>

#include "core/selection/magic_wand.h"
#include "core/selection/mask_shape.h"

using namespace lacuna::core;

namespace {

/// Patches of few colours, so that regions form.
cv::Mat patchwork(cv::Size size, int type, unsigned seed) {
    std::mt19937 random(seed);
    cv::Mat pixels(size, type);
    const int channels = pixels.channels();
    const bool wide = pixels.depth() == CV_16U;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const int level = int(random() % 3);
            for (int c = 0; c < channels; ++c) {
                const int value = c == 3 ? (random() % 8 ? 255 : 0) : 100 + 10 * level + int(random() % 4);
                if (wide) {
                    pixels.ptr<ushort>(y)[x * channels + c] = ushort(value * 257 + (c == 3 ? 0 : int(random() % 257)));
                } else {
                    pixels.ptr(y)[x * channels + c] = uchar(value);
                }
            }
        }
    }
    return pixels;
}

int valueAt(const cv::Mat& pixels, cv::Point at, int c) {
    const int index = at.x * pixels.channels() + c;
    return pixels.depth() == CV_16U ? pixels.ptr<ushort>(at.y)[index] : pixels.ptr(at.y)[index];
}

/// The wand as one would write it down.
cv::Mat plainWand(const cv::Mat& pixels, cv::Point seed, int tolerance, bool contiguous) {
    const int unit = pixels.depth() == CV_16U ? 257 : 1;
    const auto alike = [&](cv::Point at) {
        if (pixels.channels() == 4 && valueAt(pixels, seed, 3) == 0) return valueAt(pixels, at, 3) == 0;
        for (int c = 0; c < pixels.channels(); ++c) {
            if (std::abs(valueAt(pixels, at, c) - valueAt(pixels, seed, c)) > tolerance * unit) return false;
        }
        return true;
    };
    cv::Mat found = cv::Mat::zeros(pixels.size(), CV_8UC1);
    const cv::Rect whole({}, pixels.size());
    if (!contiguous) {
        for (int y = 0; y < pixels.rows; ++y)
            for (int x = 0; x < pixels.cols; ++x) found.at<uchar>(y, x) = alike({x, y}) ? 255 : 0;
        return found;
    }
    std::queue<cv::Point> next;
    next.push(seed);
    found.at<uchar>(seed) = 255;
    while (!next.empty()) {
        const cv::Point at = next.front();
        next.pop();
        for (const cv::Point step : {cv::Point(1, 0), cv::Point(-1, 0), cv::Point(0, 1), cv::Point(0, -1)}) {
            const cv::Point to = at + step;
            if (!whole.contains(to) || found.at<uchar>(to) || !alike(to)) continue;
            found.at<uchar>(to) = 255;
            next.push(to);
        }
    }
    return found;
}

cv::Mat spread(const Selection& selection, cv::Size size) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    if (!selection.isEmpty()) selection.mask.copyTo(mask(selection.bounds));
    return mask;
}

cv::Mat applied(const HoleMask& mask, const MaskChange& change) {
    cv::Mat after = mask.pixels().clone();
    if (!change.isEmpty()) change.pixels.copyTo(after(change.rect));
    return after;
}

HoleMask someHoles(cv::Size size, unsigned seed) {
    std::mt19937 random(seed);
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    for (int i = 0; i < 6; ++i) {
        const cv::Point centre(int(random() % unsigned(size.width)), int(random() % unsigned(size.height)));
        cv::circle(mask, centre, 1 + int(random() % 12), cv::Scalar(255), cv::FILLED);
    }
    return HoleMask(mask);
}

/// Grown by brute force: any hole pixel within the distance.
cv::Mat plainGrown(const cv::Mat& mask, int px) {
    cv::Mat grownMask = mask.clone();
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            if (!mask.at<uchar>(y, x)) continue;
            for (int dy = -px; dy <= px; ++dy)
                for (int dx = -px; dx <= px; ++dx)
                    if (dx * dx + dy * dy <= px * px && cv::Rect({}, mask.size()).contains({x + dx, y + dy}))
                        grownMask.at<uchar>(y + dy, x + dx) = 255;
        }
    }
    return grownMask;
}

}  // namespace

class TestSelection : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void wandFindsWhatAPlainSearchFinds_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("tolerance");
        QTest::addColumn<bool>("contiguous");
        const std::pair<const char*, int> types[] = {{"grey", CV_8UC1},     {"RGB", CV_8UC3},     {"RGBA", CV_8UC4},
                                                     {"grey 16", CV_16UC1}, {"RGB 16", CV_16UC3}, {"RGBA 16", CV_16UC4}};
        for (const auto& [name, type] : types) {
            for (const int tolerance : {0, 7, 13, 255}) {
                for (const bool contiguous : {true, false})
                    QTest::addRow("%s %d %d", name, tolerance, contiguous) << type << tolerance << contiguous;
            }
        }
    }
    void wandFindsWhatAPlainSearchFinds() {
        QFETCH(int, type);
        QFETCH(int, tolerance);
        QFETCH(bool, contiguous);
        const cv::Mat pixels = patchwork({53, 37}, type, 5);
        const Photo photo(pixels.clone());
        for (const cv::Point seed :
             {cv::Point(0, 0), cv::Point(52, 36), cv::Point(20, 11), cv::Point(31, 30), cv::Point(7, 25)}) {
            const Selection found = magicWand(photo, seed, {tolerance, contiguous});
            QCOMPARE(cv::countNonZero(spread(found, pixels.size()) != plainWand(pixels, seed, tolerance, contiguous)), 0);
            QVERIFY(found.bounds.contains(seed));
            QCOMPARE(maskBounds(found.mask), cv::Rect({}, found.bounds.size()));
        }
    }

    void wandTellsApartStepsOfSixteenBits() {
        cv::Mat pixels(1, 3, CV_16UC1);
        pixels.at<ushort>(0, 0) = 10000;
        pixels.at<ushort>(0, 1) = 10000 + 257;
        pixels.at<ushort>(0, 2) = 10000 + 258;
        QCOMPARE(magicWand(Photo(pixels), {0, 0}, {1, true}).areaPx(), 2);
    }

    void wandOutsideFindsNothing() {
        const Photo photo(cv::Mat(5, 6, CV_8UC3, cv::Scalar::all(9)));
        QVERIFY(magicWand(photo, {-1, 2}, {}).isEmpty());
        QVERIFY(magicWand(photo, {6, 2}, {}).isEmpty());
        QCOMPARE(magicWand(photo, {5, 4}, {}).areaPx(), 30);
    }

    void selectionsAddAndTakeAway() {
        HoleMask mask(cv::Size(10, 8));
        mask.replace({0, 0, 5, 8}, cv::Mat(8, 5, CV_8UC1, cv::Scalar(255)));
        cv::Mat ring = cv::Mat::zeros(3, 4, CV_8UC1);
        cv::rectangle(ring, {0, 0, 4, 3}, cv::Scalar(1));
        const Selection selection = selectionOf(ring, {3, 2});
        QCOMPARE(selection.bounds, cv::Rect(3, 2, 4, 3));
        QCOMPARE(selection.areaPx(), 10);
        QCOMPARE(cv::countNonZero(maskWith(mask, selection, true)), 6 + 10 - 5);
        QCOMPARE(cv::countNonZero(maskWith(mask, selection, false)), 6 - 5);
    }

    void growsASelectionToThePhotosBorder() {
        const Selection dot = selectionOf(cv::Mat(1, 1, CV_8UC1, cv::Scalar(255)), {1, 20});
        const Selection disc = grown(dot, 3, {30, 40});
        QCOMPARE(disc.bounds, cv::Rect(0, 17, 5, 7));
        cv::Mat expected = cv::Mat::zeros(40, 30, CV_8UC1);
        expected.at<uchar>(20, 1) = 255;
        QCOMPARE(cv::countNonZero(spread(disc, {30, 40}) != plainGrown(expected, 3)), 0);
    }

    void growsAndShrinksByDistance_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("px");
        QTest::newRow("small") << 61 << 43 << 1;
        QTest::newRow("odd") << 75 << 51 << 6;
        QTest::newRow("over tiles") << 1063 << 37 << 9;
    }
    void growsAndShrinksByDistance() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, px);
        for (unsigned seed = 1; seed < 4; ++seed) {
            const HoleMask mask = someHoles({width, height}, seed);
            const cv::Mat kept = ~mask.pixels();
            QCOMPARE(cv::countNonZero(applied(mask, grownHoles(mask, px)) != plainGrown(mask.pixels(), px)), 0);
            QCOMPARE(cv::countNonZero(applied(mask, shrunkHoles(mask, px)) != ~plainGrown(kept, px)), 0);
        }
    }

    void shrinkingStaysAtThePhotosBorder() {
        HoleMask mask(cv::Size(20, 20));
        mask.replace({0, 0, 20, 8}, cv::Mat(8, 20, CV_8UC1, cv::Scalar(255)));
        const MaskChange change = shrunkHoles(mask, 3);
        QCOMPARE(change.rect, cv::Rect(0, 5, 20, 3));
        QCOMPARE(cv::countNonZero(change.pixels), 0);
    }

    void nothingToChangeIsEmpty() {
        QVERIFY(grownHoles(HoleMask(cv::Size(20, 20)), 3).isEmpty());
        QVERIFY(shrunkHoles(HoleMask(cv::Size(20, 20)), 3).isEmpty());
        QVERIFY(smoothedHoles(HoleMask(cv::Size(20, 20)), 3).isEmpty());
        const HoleMask full(cv::Mat(20, 20, CV_8UC1, cv::Scalar(255)));
        QVERIFY(grownHoles(full, 3).isEmpty());
        QVERIFY(shrunkHoles(full, 3).isEmpty());
        QVERIFY(smoothedHoles(full, 3).isEmpty());
        QVERIFY(grownHoles(someHoles({40, 40}, 2), 0).isEmpty());
    }

    void featheringSoftensOutwards() {
        const HoleMask hard = someHoles({1300, 90}, 3);
        const cv::Mat soft = applied(hard, featheredHoles(hard, 9));
        cv::Mat distance;
        cv::distanceTransform(hard.pixels() == 0, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE, CV_32F);
        for (int y = 0; y < soft.rows; ++y) {
            for (int x = 0; x < soft.cols; ++x) {
                const double away = distance.at<float>(y, x), t = std::clamp((9. - away) / 9., 0., 1.);
                QVERIFY(std::abs(maskShare(soft.at<uchar>(y, x)) - t * t * (3 - 2 * t)) < 0.005);
            }
        }
        // Once more: what is soft stays at least as it is.
        const cv::Mat softer = applied(HoleMask(soft), featheredHoles(HoleMask(soft), 4));
        QCOMPARE(cv::countNonZero(softer < soft), 0);
        QVERIFY(featheredHoles(HoleMask(cv::Size(20, 20)), 3).isEmpty());
    }

    void smoothingRoundsCornersAndKeepsStraightEdges() {
        cv::Mat square = cv::Mat::zeros(1100, 101, CV_8UC1);
        cv::rectangle(square, {30, 990, 41, 70}, cv::Scalar(255), cv::FILLED);  // over the edge of a tile
        square.at<uchar>(20, 20) = 255;                                         // a speck
        square.at<uchar>(1030, 50) = 0;                                         // a gap
        const cv::Mat after = applied(HoleMask(square), smoothedHoles(HoleMask(square), 8));
        QCOMPARE(after.at<uchar>(990, 30), uchar(0));
        QCOMPARE(after.at<uchar>(1059, 70), uchar(0));
        QCOMPARE(after.at<uchar>(20, 20), uchar(0));
        QCOMPARE(after.at<uchar>(1030, 50), uchar(255));
        QCOMPARE(after.at<uchar>(1025, 30), uchar(255));
        QCOMPARE(after.at<uchar>(1025, 29), uchar(0));
        // Without tiles it would be this.
        cv::Mat soft;
        square.convertTo(soft, CV_32F, 1. / 255.);
        cv::GaussianBlur(soft, soft, {33, 33}, 4., 4., cv::BORDER_REPLICATE);
        QCOMPARE(cv::countNonZero(after != (soft > 0.5F)), 0);
    }

    void coloursOfEveryKindOfPhoto() {
        const cv::Rect one(1, 1, 1, 1);
        QCOMPARE(colours8(Photo(cv::Mat(3, 3, CV_8UC1, cv::Scalar(7))), one).at<cv::Vec3b>(0, 0), cv::Vec3b(7, 7, 7));
        QCOMPARE(colours8(Photo(cv::Mat(3, 3, CV_16UC3, cv::Scalar(257, 514, 65535))), one).at<cv::Vec3b>(0, 0),
                 cv::Vec3b(1, 2, 255));
        QCOMPARE(colours8(Photo(cv::Mat(3, 3, CV_8UC4, cv::Scalar(250, 0, 9, 0))), one).at<cv::Vec3b>(0, 0),
                 cv::Vec3b(128, 128, 128));
        QCOMPARE(colours8(Photo(cv::Mat(3, 3, CV_16UC4, cv::Scalar(2570, 0, 257, 65535))), one).at<cv::Vec3b>(0, 0),
                 cv::Vec3b(10, 0, 1));
    }
};

QTEST_MAIN(TestSelection)
#include "test_selection.moc"
