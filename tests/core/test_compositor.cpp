// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <random>

#include "core/compositor.h"
#include "core/error.h"

using namespace lacuna::core;

namespace {

cv::Mat noisePixels(cv::Size size, int type, unsigned seed) {
    cv::Mat pixels(size, type);
    cv::RNG random(seed);
    random.fill(pixels, cv::RNG::UNIFORM, 0, CV_MAT_DEPTH(type) == CV_16U ? 65536 : 256);
    return pixels;
}

// Bytes of two pictures of one type at one place.
bool samePixel(const cv::Mat& a, const cv::Mat& b, int x, int y) {
    const std::size_t size = a.elemSize();
    return std::memcmp(a.ptr(y) + x * size, b.ptr(y) + x * size, size) == 0;
}

double distanceTo(const cv::Mat& hole, int x, int y) {
    double least = 1e9;
    for (int v = 0; v < hole.rows; ++v)
        for (int u = 0; u < hole.cols; ++u)
            if (hole.at<uchar>(v, u) != 0) least = std::min(least, std::hypot(u - x, v - y));
    return least;
}

}  // namespace

class TestCompositor : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void bandsGiveTheSameBlend();
    void dilationIsEuclidean();
    void weightFallsSmoothly();
    void optionsAreClamped();
    void outsideIsUntouched_data();
    void outsideIsUntouched();
    void alphaStays();
    void seamlessMeetsTheBorder();
    void seamlessKeepsTheFillsDetail();
    void seamlessWithoutAFeather();
    void seamlessTrustsOnlyThePhoto();
    void seamlessWithoutARing();
    void refusesMismatches();
};

void TestCompositor::dilationIsEuclidean() {
    std::mt19937 random(4);
    for (int round = 0; round < 6; ++round) {
        cv::Mat hole = cv::Mat::zeros(31 + round, 43 - 2 * round, CV_8UC1);
        for (int i = 0; i < 4; ++i)
            hole.at<uchar>(static_cast<int>(random() % hole.rows), static_cast<int>(random() % hole.cols)) = 255;
        const int by = static_cast<int>(random() % 9);
        const cv::Mat grown = dilatedHole(hole, by);
        for (int y = 0; y < hole.rows; ++y)
            for (int x = 0; x < hole.cols; ++x) QCOMPARE(grown.at<uchar>(y, x) == 255, distanceTo(hole, x, y) <= by + 1e-4);
    }
    QCOMPARE(cv::countNonZero(dilatedHole(cv::Mat::zeros(5, 7, CV_8UC1), 3)), 0);
}

void TestCompositor::weightFallsSmoothly() {
    cv::Mat hole = cv::Mat::zeros(51, 61, CV_8UC1);
    hole(cv::Rect(25, 20, 7, 9)) = 255;
    const cv::Mat weight = blendWeight(hole, {3, 6, false});
    for (int y = 0; y < hole.rows; ++y) {
        for (int x = 0; x < hole.cols; ++x) {
            const double distance = distanceTo(hole, x, y);
            const float w = weight.at<float>(y, x);
            if (distance <= 3.) QCOMPARE(w, 1.F);
            if (distance >= 9.) QCOMPARE(w, 0.F);
            if (distance > 3.01 && distance < 8.99) QVERIFY(w > 0.F && w < 1.F);
        }
    }
    for (int x = 32; x < 41; ++x) QVERIFY(weight.at<float>(24, x) >= weight.at<float>(24, x + 1));
    QVERIFY(std::abs(weight.at<float>(24, 31 + 6) - 0.5F) < 1e-5F);  // half way: distance 6
    QCOMPARE(cv::countNonZero(blendWeight(cv::Mat::zeros(8, 9, CV_8UC1), {3, 6, false})), 0);
    QCOMPARE(cv::countNonZero(blendWeight(hole, {0, 0, false})), 63);
}

void TestCompositor::optionsAreClamped() {
    const BlendReach reach = blendReach({40, 40, true});
    QCOMPARE(reach.dilatePx, 16);
    QCOMPARE(reach.featherPx, 0);
    QCOMPARE(reach.fillPx, 16);
    QCOMPARE(blendReach({-3, 20, false}).featherPx, 16);
    QCOMPARE(blendReach({0, 0, true}).fillPx, 0);  // a blend without feather asks for no larger hole
    QCOMPARE(blendReach({3, 6, false}).fillPx, 9);
}

void TestCompositor::outsideIsUntouched_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("seamless");
    for (int type : {CV_8UC1, CV_8UC3, CV_8UC4, CV_16UC1, CV_16UC3, CV_16UC4})
        for (bool seamless : {false, true})
            QTest::addRow("%d bit, %d channels%s", CV_MAT_DEPTH(type) == CV_16U ? 16 : 8, CV_MAT_CN(type),
                          seamless ? ", seamless" : "")
                << type << seamless;
}

void TestCompositor::outsideIsUntouched() {
    QFETCH(int, type);
    QFETCH(bool, seamless);
    std::mt19937 random(9);
    for (int round = 0; round < 5; ++round) {
        const Photo photo(noisePixels({120 + round * 7, 97 - round * 5}, type, 3 + round));
        const cv::Rect rect(static_cast<int>(random() % 30), static_cast<int>(random() % 20), 60 + round, 55 - round);
        cv::Mat hole = cv::Mat::zeros(rect.size(), CV_8UC1);
        cv::circle(hole, {20 + round, 25}, 5 + round, cv::Scalar(255), cv::FILLED);
        const CompositeOptions options{static_cast<int>(random() % 8), static_cast<int>(random() % 9), seamless};
        cv::Mat fill(rect.size(), CV_32FC3, cv::Scalar(230. / 255, 26. / 255, 102. / 255));
        const cv::Mat before = photo.copyOf(rect), out = composite(photo, rect, fill, hole, options);
        QCOMPARE(out.type(), type);
        QCOMPARE(out.size(), rect.size());
        int changed = 0;
        for (int y = 0; y < rect.height; ++y) {
            for (int x = 0; x < rect.width; ++x) {
                const bool same = samePixel(before, out, x, y);
                if (!same) ++changed;
                const double reach = options.dilatePx + options.featherPx;
                if (distanceTo(hole, x, y) > std::max(reach, 0.5)) QVERIFY(same);
            }
        }
        QVERIFY(changed > 20);
        if (seamless || type != CV_8UC3) continue;
        const cv::Vec3b inside = out.at<cv::Vec3b>(25, 20 + round);
        QCOMPARE(inside, cv::Vec3b(230, 26, 102));
    }
}

void TestCompositor::alphaStays() {
    const Photo photo(noisePixels({40, 30}, CV_16UC4, 1));
    cv::Mat hole = cv::Mat::zeros(30, 40, CV_8UC1);
    hole(cv::Rect(10, 10, 9, 8)) = 255;
    const cv::Mat out = composite(photo, {0, 0, 40, 30}, cv::Mat(30, 40, CV_32FC3, cv::Scalar::all(0.5)), hole, {});
    std::vector<cv::Mat> before, after;
    cv::split(photo.pixels(), before);
    cv::split(out, after);
    QCOMPARE(cv::countNonZero(before[3] != after[3]), 0);
}

void TestCompositor::seamlessMeetsTheBorder() {
    // The photo is a ramp, the fill the same ramp a third darker: blended seamlessly the step must be gone, and the middle lifted
    // as well.
    const cv::Size size(121, 97);
    cv::Mat ramp(size, CV_8UC3), fill(size, CV_32FC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const int value = 100 + x;
            ramp.at<cv::Vec3b>(y, x) = cv::Vec3b::all(static_cast<uchar>(value));
            fill.at<cv::Vec3f>(y, x) = cv::Vec3f::all(static_cast<float>(value) / 255.F - 0.2F);
        }
    }
    const Photo photo(ramp);
    cv::Mat hole = cv::Mat::zeros(size, CV_8UC1);
    hole(cv::Rect(30, 25, 55, 45)) = 255;
    const cv::Rect all({0, 0}, size);
    const cv::Mat seamless = composite(photo, all, fill, hole, {3, 6, true}),
                  plain = composite(photo, all, fill, hole, {3, 6, false});
    double worst = 0.;
    cv::minMaxLoc(cv::abs(seamless.reshape(1) - ramp.reshape(1)), nullptr, &worst);
    QVERIFY2(worst <= 2., qPrintable(QString::number(worst)));
    QVERIFY(std::abs(static_cast<int>(plain.at<cv::Vec3b>(47, 57)[0]) - 157) > 40);
}

void TestCompositor::seamlessKeepsTheFillsDetail() {
    const cv::Size size(101, 101);
    const Photo photo(cv::Mat(size, CV_8UC3, cv::Scalar::all(180)));
    cv::Mat fill(size, CV_32FC3, cv::Scalar::all(0.3)), hole = cv::Mat::zeros(size, CV_8UC1);
    hole(cv::Rect(30, 30, 41, 41)) = 255;
    fill.at<cv::Vec3f>(50, 50) = cv::Vec3f::all(0.4F);
    const cv::Mat out = composite(photo, {{0, 0}, size}, fill, hole, {3, 6, true});
    const int step = static_cast<int>(out.at<cv::Vec3b>(50, 50)[0]) - out.at<cv::Vec3b>(50, 53)[0];
    QVERIFY(std::abs(step - 25) <= 2);
    QVERIFY(std::abs(static_cast<int>(out.at<cv::Vec3b>(50, 53)[0]) - 180) <= 2);
}

// The first pixels around the fill are all that is compared: noise on the photo elsewhere changes nothing.
void TestCompositor::seamlessWithoutAFeather() {
    const cv::Size size(90, 80);
    const cv::Rect inside(30, 25, 31, 27);
    for (const int dilate : {0, 3}) {
        cv::Mat pixels = noisePixels(size, CV_8UC3, 5);
        const cv::Rect known(inside.x - dilate - 2, inside.y - dilate - 2, inside.width + 2 * dilate + 4,
                             inside.height + 2 * dilate + 4);
        pixels(known) = cv::Scalar(90, 120, 150);
        cv::Mat hole = cv::Mat::zeros(size, CV_8UC1);
        hole(inside) = 255;
        cv::Mat fill(size, CV_32FC3, cv::Scalar::all(0.3));
        fill.at<cv::Vec3f>(38, 45) += cv::Vec3f::all(0.1F);
        const Photo photo(pixels);
        const cv::Mat out = composite(photo, {{0, 0}, size}, fill, hole, {dilate, 0, true});
        cv::Mat expected = pixels.clone();
        expected.at<cv::Vec3b>(38, 45) += cv::Vec3b::all(26);  // the fill's own detail stays
        QVERIFY(cv::norm(out, expected, cv::NORM_INF) <= 1.);
    }
}

void TestCompositor::seamlessTrustsOnlyThePhoto() {
    const cv::Size size(90, 80);
    cv::Mat pixels(size, CV_8UC3, cv::Scalar::all(128)), hole = cv::Mat::zeros(size, CV_8UC1), thing = hole.clone();
    hole(cv::Rect(30, 30, 20, 20)) = 255;
    thing(cv::Rect(50, 30, 30, 20)) = 255;  // the rest of what is to be removed, beside the hole
    pixels.setTo(cv::Scalar(255, 0, 0), hole | thing);
    const Photo photo(pixels);
    const cv::Rect all({0, 0}, size), filled(30, 30, 20, 20);
    const cv::Mat fill(size, CV_32FC3, cv::Scalar::all(0.4));
    for (const int feather : {0, 5}) {
        const cv::Mat out = composite(photo, all, fill, hole, {0, feather, true}, {}, thing);
        QVERIFY(cv::norm(out(filled), cv::Mat(filled.size(), CV_8UC3, cv::Scalar::all(128)), cv::NORM_INF) <= 1.);
        const cv::Mat fooled = composite(photo, all, fill, hole, {0, feather, true});
        QVERIFY(cv::norm(fooled(filled), cv::Mat(filled.size(), CV_8UC3, cv::Scalar::all(128)), cv::NORM_INF) > 40.);
    }
    QVERIFY_THROWS_EXCEPTION(Error, composite(photo, all, fill, hole, {}, {}, cv::Mat::zeros(3, 4, CV_8UC1)));
}

void TestCompositor::seamlessWithoutARing() {
    // The hole fills the rectangle: no border colour is known, so the fill stays as it is.
    const Photo photo(noisePixels({20, 16}, CV_8UC3, 2));
    const cv::Mat out = composite(photo, {0, 0, 20, 16}, cv::Mat(16, 20, CV_32FC3, cv::Scalar::all(0.2)),
                                  cv::Mat(16, 20, CV_8UC1, cv::Scalar(255)), {3, 6, true});
    QCOMPARE(out.at<cv::Vec3b>(7, 7), cv::Vec3b(51, 51, 51));
}

void TestCompositor::refusesMismatches() {
    const Photo photo(noisePixels({20, 16}, CV_8UC3, 2));
    const cv::Mat fill(16, 20, CV_32FC3, cv::Scalar::all(0.2)), hole = cv::Mat::zeros(16, 20, CV_8UC1);
    QVERIFY_THROWS_EXCEPTION(Error, composite(photo, {0, 0, 21, 16}, fill, hole, {}));
    QVERIFY_THROWS_EXCEPTION(Error, composite(photo, {0, 0, 19, 16}, fill, hole, {}));
    QVERIFY_THROWS_EXCEPTION(Error, composite(photo, {0, 0, 20, 16}, cv::Mat(16, 20, CV_8UC3), hole, {}));
}

// What the fill job does with large holes: band by band, each with what blending reaches around it.
void TestCompositor::bandsGiveTheSameBlend() {
    const cv::Size size(3001, 907);
    const Photo photo(noisePixels(size, CV_8UC3, 3));
    const cv::Rect rect(1, 2, 2990, 901);
    cv::Mat fill, hole = cv::Mat::zeros(rect.size(), CV_8UC1);
    noisePixels(rect.size(), CV_8UC3, 4).convertTo(fill, CV_32FC3, 1. / 255.);
    cv::ellipse(hole, {1500, 450}, {1450, 420}, 0., 0., 360., cv::Scalar(255), cv::FILLED);
    cv::ellipse(hole, {1500, 350}, {700, 200}, 0., 0., 360., cv::Scalar(0), cv::FILLED);
    for (const CompositeOptions& options :
         {CompositeOptions{3, 6}, CompositeOptions{0, 0}, CompositeOptions{16, 0}, CompositeOptions{0, 16}}) {
        const cv::Mat whole = composite(photo, rect, fill, hole, options);
        cv::Mat banded(rect.size(), CV_8UC3, cv::Scalar(1, 2, 3));
        const auto bands = blendBands(rect);
        QVERIFY(bands.size() > 1);
        for (const BlendBand& band : bands) {
            const cv::Rect local = band.outer - rect.tl();
            composite(photo, band.outer, fill(local).clone(), hole(local).clone(), options)(band.inner - band.outer.tl())
                .copyTo(banded(band.inner - rect.tl()));
        }
        QCOMPARE(cv::countNonZero(banded.reshape(1) != whole.reshape(1)), 0);
        QCOMPARE(cv::countNonZero(blendedArea(hole, options) != (blendWeight(hole, options) > 0.F)), 0);
    }
}

QTEST_APPLESS_MAIN(TestCompositor)
#include "test_compositor.moc"
