// SPDX-License-Identifier: GPL-3.0-or-later
// Things and dust in pictures that say where they are.
#include <QTest>
#include <opencv2/imgproc.hpp>
#include <random>

#include "core/error.h"
#include "core/selection/dust.h"
#include "core/selection/edge_refine.h"
#include "core/selection/object_select.h"

using namespace lacuna::core;

namespace {

cv::Mat toType(const cv::Mat& rgb, int type) {
    cv::Mat result = rgb;
    if (CV_MAT_CN(type) == 1) cv::cvtColor(rgb, result, cv::COLOR_RGB2GRAY);
    if (CV_MAT_CN(type) == 4) cv::cvtColor(rgb, result, cv::COLOR_RGB2RGBA);
    if (CV_MAT_DEPTH(type) == CV_16U) result.convertTo(result, CV_16U, 257.);
    return result;
}

/// A noisy slope of colour: sky or a wall.
cv::Mat background(cv::Size size, double noise, unsigned seed) {
    cv::Mat rgb(size, CV_8UC3);
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0., noise);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            for (int c = 0; c < 3; ++c)
                rgb.at<cv::Vec3b>(y, x)[c] =
                    cv::saturate_cast<uchar>(90 + 30 * c + 40. * x / size.width - 20. * y / size.height + normal(random));
        }
    }
    return rgb;
}

/// A red egg in it, and the pixels that it covers.
struct Scene {
    cv::Mat rgb, truth;
};
Scene eggScene(cv::Size size, cv::Point centre, cv::Size axes, unsigned seed = 3) {
    Scene scene{background(size, 4., seed), cv::Mat::zeros(size, CV_8UC1)};
    cv::ellipse(scene.truth, centre, axes, 30., 0., 360., cv::Scalar(255), cv::FILLED);
    cv::Mat egg(size, CV_8UC3), noise(size, CV_8UC3);
    egg.setTo(cv::Scalar(200, 50, 40));
    cv::RNG rng(seed);
    rng.fill(noise, cv::RNG::UNIFORM, 0, 25);
    egg += noise;
    egg.copyTo(scene.rgb, scene.truth);
    return scene;
}

cv::Mat spread(const Selection& selection, cv::Size size) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    if (!selection.isEmpty()) selection.mask.copyTo(mask(selection.bounds));
    return mask;
}

double overlap(const Selection& found, const cv::Mat& truth) {
    const cv::Mat mask = spread(found, truth.size());
    return double(cv::countNonZero(mask & truth)) / cv::countNonZero(mask | truth);
}

struct Spots {
    cv::Mat rgb;
    std::vector<cv::Point> at;
};
/// Spots on a grid with random offsets, so that none touch.
Spots dusty(cv::Size size, int columns, int rows, int radius, int height, double noise) {
    Spots spots{background(size, noise, 11), {}};
    std::mt19937 random(17);
    const int dx = size.width / columns, dy = size.height / rows;
    for (int j = 0; j < rows; ++j) {
        for (int i = 0; i < columns; ++i) {
            const cv::Point at(i * dx + radius + int(random() % unsigned(dx - 3 * radius - 1)),
                               j * dy + radius + int(random() % unsigned(dy - 3 * radius - 1)));
            for (int y = -radius; y <= radius; ++y) {
                for (int x = -radius; x <= radius; ++x) {
                    const cv::Point to = at + cv::Point(x, y);
                    if (x * x + y * y > radius * radius || !cv::Rect({}, size).contains(to)) continue;
                    auto& pixel = spots.rgb.at<cv::Vec3b>(to);
                    for (int c = 0; c < 3; ++c) pixel[c] = cv::saturate_cast<uchar>(pixel[c] + height);
                }
            }
            spots.at.push_back(at);
        }
    }
    return spots;
}

}  // namespace

class TestFoundThings : public QObject {
    Q_OBJECT

    static void types() {
        QTest::addColumn<int>("type");
        QTest::newRow("RGB") << CV_8UC3;
        QTest::newRow("RGBA") << CV_8UC4;
        QTest::newRow("RGB 16") << CV_16UC3;
        QTest::newRow("grey") << CV_8UC1;
        QTest::newRow("grey 16") << CV_16UC1;
    }

 private Q_SLOTS:
    void findsWhatIsInTheBox_data() { types(); }
    void findsWhatIsInTheBox() {
        QFETCH(int, type);
        const Scene scene = eggScene({211, 157}, {100, 80}, {40, 22});
        const Photo photo(toType(scene.rgb, type));
        const Selection found = objectInBox(photo, {50, 40, 100, 80});
        QVERIFY2(overlap(found, scene.truth) > 0.95, qPrintable(QString::number(overlap(found, scene.truth))));
    }

    void boxIsALimit() {
        const Scene scene = eggScene({200, 160}, {100, 80}, {50, 30});
        const cv::Rect box(40, 30, 95, 100);  // not all of the egg
        const Selection found = objectInBox(Photo(scene.rgb), box);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.bounds & box, found.bounds);
        QVERIFY(overlap(found, scene.truth) > 0.8);
    }

    void thingsAtTheBorderAreFound() {
        const Scene scene = eggScene({180, 141}, {5, 60}, {40, 25});
        const Selection found = objectInBox(Photo(scene.rgb), {-20, 20, 90, 90});
        QVERIFY2(overlap(found, scene.truth) > 0.93, qPrintable(QString::number(overlap(found, scene.truth))));
    }

    void strangeBoxesDoNoHarm() {
        const Scene scene = eggScene({90, 70}, {45, 35}, {20, 12});
        const Photo photo(scene.rgb);
        QVERIFY(objectInBox(photo, {}).isEmpty());
        QVERIFY(objectInBox(photo, {200, 10, 20, 20}).isEmpty());
        QCOMPARE(objectInBox(photo, {40, 30, 1, 1}).areaPx() <= 1, true);
        QVERIFY(overlap(objectInBox(photo, {0, 0, 90, 70}), scene.truth) > 0.9);
        const Photo flat(cv::Mat(40, 50, CV_8UC3, cv::Scalar::all(100)));
        const Selection any = objectInBox(flat, {10, 10, 20, 20});
        QVERIFY(any.isEmpty() || (any.bounds & cv::Rect(10, 10, 20, 20)) == any.bounds);
        QVERIFY(objectInBox(Photo(cv::Mat(1, 1, CV_8UC1, cv::Scalar(3))), {0, 0, 1, 1}).areaPx() <= 1);
    }

    void largeThingsAreRefinedToTheirOwnPixels() {
        // 1200 pixels wide, found on a copy of 320: without refining the edge would be off by several pixels.
        const Scene scene = eggScene({1203, 907}, {600, 450}, {330, 200});
        const Photo photo(scene.rgb);
        const cv::Rect box(220, 180, 760, 540);
        const double quick = overlap(objectInBox(photo, box, ObjectDetail::Quick), scene.truth);
        const double full = overlap(objectInBox(photo, box), scene.truth);
        QVERIFY2(quick > 0.96, qPrintable(QString::number(quick)));
        QVERIFY2(full > 0.998, qPrintable(QStringLiteral("%1, unrefined %2").arg(full).arg(quick)));
    }

    void refiningKeepsWhatCannotBeToldApart() {
        cv::Mat coarse = cv::Mat::zeros(60, 80, CV_8UC1);
        cv::rectangle(coarse, {20, 20, 30, 20}, cv::Scalar(255), cv::FILLED);
        const cv::Mat flat(60, 80, CV_8UC3, cv::Scalar::all(120));
        QCOMPARE(cv::countNonZero(refinedEdge(flat, coarse, 4) != coarse), 0);
    }

    void refiningMovesAShiftedEdge() {
        cv::Mat truth = cv::Mat::zeros(700, 600, CV_8UC1);  // more than one tile
        cv::rectangle(truth, {200, 150, 250, 450}, cv::Scalar(255), cv::FILLED);
        cv::Mat rgb(truth.size(), CV_8UC3, cv::Scalar(60, 90, 60)), coarse = cv::Mat::zeros(truth.size(), CV_8UC1);
        rgb.setTo(cv::Scalar(120, 60, 90), truth);
        cv::rectangle(coarse, {203, 146, 250, 450}, cv::Scalar(255), cv::FILLED);
        QVERIFY(cv::countNonZero(refinedEdge(rgb, coarse, 6) != truth) <= 4);  // the corners
    }

    void aClickFindsTheThingThere_data() { types(); }
    void aClickFindsTheThingThere() {
        QFETCH(int, type);
        for (const cv::Size axes : {cv::Size(5, 4), cv::Size(18, 12), cv::Size(60, 35)}) {
            const Scene scene = eggScene({333, 251}, {150, 120}, axes);
            const Selection found = objectAt(Photo(toType(scene.rgb, type)), {150, 120}, 333);
            const double good = overlap(found, scene.truth);
            QVERIFY2(good > (axes.width < 10 ? 0.8 : 0.9), qPrintable(QStringLiteral("%1: %2").arg(axes.width).arg(good)));
        }
    }

    void aClickAwayFromTheCentreOrAtTheBorder() {
        const Scene scene = eggScene({301, 203}, {295, 100}, {30, 22});
        const Selection found = objectAt(Photo(scene.rgb), {299, 108}, 300);
        QVERIFY2(overlap(found, scene.truth) > 0.85, qPrintable(QString::number(overlap(found, scene.truth))));
    }

    void aClickOnNothingFindsNothing() {
        const Photo flat(cv::Mat(120, 150, CV_8UC3, cv::Scalar::all(100)));
        QVERIFY(objectAt(flat, {60, 60}, 150).isEmpty());
        QVERIFY(objectAt(flat, {-1, 60}, 150).isEmpty());
        QVERIFY(objectAt(flat, {60, 120}, 150).isEmpty());
    }

    void theSameEveryTime() {
        const Scene scene = eggScene({211, 157}, {100, 80}, {40, 22});
        const Photo photo(scene.rgb);
        const Selection a = objectInBox(photo, {50, 40, 100, 80});
        cv::theRNG().next();
        const Selection b = objectInBox(photo, {50, 40, 100, 80});
        QCOMPARE(a.bounds, b.bounds);
        QCOMPARE(cv::countNonZero(a.mask != b.mask), 0);
    }

    void stopsWhenAsked() {
        const Scene scene = eggScene({211, 157}, {100, 80}, {40, 22});
        const Photo photo(scene.rgb);
        std::stop_source stop;
        stop.request_stop();
        const auto isCancelled = [](const auto& work) {
            try {
                work();
            } catch (const Error& error) {
                return error.kind() == ErrorKind::Cancelled;
            }
            return false;
        };
        QVERIFY(isCancelled([&] { objectInBox(photo, {50, 40, 100, 80}, ObjectDetail::Full, stop.get_token()); }));
        QVERIFY(isCancelled([&] { objectAt(photo, {100, 80}, 200, stop.get_token()); }));
        QVERIFY(isCancelled([&] { findDust(photo, {}, stop.get_token()); }));
    }

    void findsFiveHundredSpots_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("height");
        QTest::newRow("dark RGB") << CV_8UC3 << -60;
        QTest::newRow("bright RGB") << CV_8UC3 << 60;
        QTest::newRow("dark RGBA 16") << CV_16UC4 << -60;
        QTest::newRow("bright grey 16") << CV_16UC1 << 60;
        QTest::newRow("dark grey") << CV_8UC1 << -60;
    }
    void findsFiveHundredSpots() {
        QFETCH(int, type);
        QFETCH(int, height);
        const Spots spots = dusty({1251, 1003}, 25, 20, 3, height, 3.);
        const DustSpots found = findDust(Photo(toType(spots.rgb, type)), {});
        QCOMPARE(found.bounds.size(), std::size_t(500));
        const cv::Mat mask = spread(found.selection, spots.rgb.size());
        for (const cv::Point& at : spots.at) QVERIFY(mask.at<uchar>(at) == 255);
        QVERIFY(cv::countNonZero(mask) < 500 * 120);
        DustOptions other;
        other.kind = height < 0 ? DustKind::Bright : DustKind::Dark;
        QCOMPARE(findDust(Photo(toType(spots.rgb, type)), other).bounds.size(), std::size_t(0));
    }

    void noiseLinesEdgesAndTextureAreNoDust() {
        cv::Mat rgb = background({700, 600}, 5., 4);
        cv::line(rgb, {20, 30}, {680, 500}, cv::Scalar(20, 20, 20), 2);
        cv::line(rgb, {0, 512}, {699, 512}, cv::Scalar(240, 240, 240), 1);  // along the edge of tiles
        cv::rectangle(rgb, {300, 40, 200, 120}, cv::Scalar(10, 10, 10), cv::FILLED);
        QCOMPARE(findDust(Photo(rgb), {}).bounds.size(), std::size_t(0));
        cv::Mat gravel(300, 300, CV_8UC3);
        cv::RNG rng(5);
        rng.fill(gravel, cv::RNG::UNIFORM, 0, 255);
        QVERIFY(findDust(Photo(gravel), {}).bounds.size() < 10);
    }

    void sensitivityAndSizeMatter() {
        const Spots faint = dusty({512, 400}, 8, 6, 3, -14, 1.);
        DustOptions options;
        options.sensitivity = 10;
        QCOMPARE(findDust(Photo(faint.rgb), options).bounds.size(), std::size_t(0));
        options.sensitivity = 90;
        QCOMPARE(findDust(Photo(faint.rgb), options).bounds.size(), std::size_t(48));
        const Spots large = dusty({800, 600}, 5, 4, 9, -70, 2.);
        options.sensitivity = 50;
        QCOMPARE(findDust(Photo(large.rgb), options).bounds.size(), std::size_t(0));
        options.maxSizePx = 24;
        QCOMPARE(findDust(Photo(large.rgb), options).bounds.size(), std::size_t(20));
    }

    void spotsAcrossTilesAndAtBordersCountOnce() {
        cv::Mat rgb(1030, 1030, CV_8UC3, cv::Scalar::all(150));
        for (const cv::Point at : {cv::Point(0, 0), cv::Point(511, 511), cv::Point(512, 100), cv::Point(1029, 600),
                                   cv::Point(300, 1029), cv::Point(1023, 1023)})
            cv::circle(rgb, at, 3, cv::Scalar::all(40), cv::FILLED);
        const DustSpots found = findDust(Photo(rgb), {});
        QCOMPARE(found.bounds.size(), std::size_t(6));
        const cv::Mat mask = spread(found.selection, rgb.size());
        QVERIFY(cv::countNonZero(mask) < 6 * 120);
        cv::Mat grey;
        cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
        QCOMPARE(cv::countNonZero(cv::Mat(grey < 100) & ~mask), 0);
    }

    void tinyPhotosAreFine() {
        QCOMPARE(findDust(Photo(cv::Mat(1, 1, CV_8UC1, cv::Scalar(4))), {}).bounds.size(), std::size_t(0));
        QCOMPARE(findDust(Photo(cv::Mat(3, 200, CV_16UC3, cv::Scalar::all(900))), {}).bounds.size(), std::size_t(0));
        QCOMPARE(findDust(Photo(), {}).bounds.size(), std::size_t(0));
    }
};

QTEST_MAIN(TestFoundThings)
#include "test_found_things.moc"
