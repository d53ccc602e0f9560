// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <random>

#include "core/error.h"
#include "core/metrics.h"

using namespace lacuna::core;

namespace {

cv::Mat noise(cv::Size size, unsigned seed) {
    std::mt19937 random(seed);
    cv::Mat image(size, CV_32FC3);
    for (auto it = image.begin<cv::Vec3f>(); it != image.end<cv::Vec3f>(); ++it)
        *it = {static_cast<float>(random() % 1000) / 999.F, static_cast<float>(random() % 1000) / 999.F,
               static_cast<float>(random() % 1000) / 999.F};
    return image;
}

void compareClose(double actual, double expected, double tolerance = 1e-6) {
    QVERIFY2(std::abs(actual - expected) <= tolerance,
             qPrintable(QStringLiteral("%1 is not %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

// The pictures and hole of tests/data/metrics/reference.py.
cv::Mat picture(const cv::Size& size, bool truth) {
    cv::Mat image(size, CV_32FC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            for (int c = 0; c < 3; ++c) {
                const int base = (x * 3 + y * 2 + c * 40 + (x * y * 5) / 64) % 256;
                const int changed = std::clamp(base + (x * 7 + y * 13 + c * 5) % 31 - 12, 0, 255);
                const bool same = truth || (x / 8 + y / 8) % 3 == 0;
                image.at<cv::Vec3f>(y, x)[c] = static_cast<float>((same ? base : changed) / 255.);
            }
        }
    }
    return image;
}

cv::Mat pictureHole(const cv::Size& size) {
    cv::Mat hole = cv::Mat::zeros(size, CV_8UC1);
    const int width = size.width, height = size.height, radius = std::min(width, height) / 6;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool box = x >= width / 4 && x < width / 2 && y >= height / 3 && y < 2 * height / 3;
            const int dx = x - 3 * width / 4, dy = y - height / 2;
            if (box || dx * dx + dy * dy < radius * radius) hole.at<uchar>(y, x) = 255;
        }
    }
    return hole;
}

void compareAll(const ImageMetrics& actual, const std::array<double, 8>& expected) {
    compareClose(actual.l1Percent, expected[0], 1e-5);
    compareClose(actual.l2Percent, expected[1], 1e-6);
    compareClose(actual.psnrDb, expected[2], 1e-5);
    compareClose(actual.ssim, expected[3], 1e-5);
    compareClose(actual.msSsim, expected[4], 1e-5);
    compareClose(actual.gmsd, expected[5], 1e-6);
    compareClose(actual.tvPercent, expected[6], 1e-5);
    compareClose(actual.truthTvPercent, expected[7], 1e-5);
}

}  // namespace

class TestMetrics : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void identicalPictures();
    void handComputed();
    void maskCountsOnlyItsPixels();
    void ssimOfConstants();
    void agreesWithNumpy_data();
    void agreesWithNumpy();
    void holeAloneIsTheSameAsMasked();
    void seamsByHand();
    void bandsDontShow();
    void refusesMismatches();
};

void TestMetrics::identicalPictures() {
    for (const cv::Size& size : {cv::Size(1, 1), cv::Size(37, 23), cv::Size(3, 64)}) {
        const cv::Mat image = noise(size, 5);
        const ImageMetrics metrics = compareImages(image, image.clone());
        QCOMPARE(metrics.l1Percent, 0.);
        QCOMPARE(metrics.l2Percent, 0.);
        QVERIFY(std::isinf(metrics.psnrDb) && metrics.psnrDb > 0.);
        compareClose(metrics.ssim, 1., 1e-9);
    }
}

void TestMetrics::handComputed() {
    cv::Mat a(1, 2, CV_32FC3, cv::Scalar(0.5, 0.5, 0.5)), b = a.clone();
    b.at<cv::Vec3f>(0, 1) = {0.5F, 0.75F, 0.25F};
    const ImageMetrics metrics = compareImages(b, a);
    compareClose(metrics.l1Percent, 100. * (0.25 + 0.25) / 6.);
    compareClose(metrics.l2Percent, 100. * (0.0625 + 0.0625) / 6.);
    compareClose(metrics.psnrDb, 10. * std::log10(6. / 0.125));
    compareClose(metrics.tvPercent, 100. * 0.5 / 3.);  // one step to the right, three channels
}

void TestMetrics::maskCountsOnlyItsPixels() {
    const cv::Mat truth(9, 11, CV_32FC3, cv::Scalar(0.2, 0.4, 0.6));
    cv::Mat result = truth.clone(), mask = cv::Mat::zeros(truth.size(), CV_8UC1);
    result(cv::Rect(0, 0, 5, 9)) += cv::Scalar::all(0.1);
    mask(cv::Rect(5, 0, 6, 9)) = 255;
    QCOMPARE(compareImages(result, truth, mask).l1Percent, 0.);
    compareClose(compareImages(result, truth, mask == 0).l1Percent, 10., 1e-4);
    compareClose(compareImages(result, truth, mask == 0).psnrDb, 20., 1e-3);
    compareClose(compareImages(result, truth, mask).tvPercent, 0., 1e-9);
}

void TestMetrics::ssimOfConstants() {
    const cv::Mat a(21, 33, CV_32FC3, cv::Scalar::all(0.25)), b(21, 33, CV_32FC3, cv::Scalar::all(0.75));
    const double c1 = 1e-4;
    compareClose(compareImages(a, b).ssim, (2. * 0.25 * 0.75 + c1) / (0.25 * 0.25 + 0.75 * 0.75 + c1), 1e-6);
    // Structure counts: noise against other noise is far from 1, against a little brighter noise near it.
    const cv::Mat n = noise({41, 31}, 1);
    QVERIFY(compareImages(n, noise({41, 31}, 2)).ssim < 0.2);
    QVERIFY(compareImages(n * 0.95, n).ssim > 0.95);
}

void TestMetrics::agreesWithNumpy_data() {
    QTest::addColumn<cv::Size>("size");
    QTest::addColumn<std::array<double, 8>>("whole");
    QTest::addColumn<std::array<double, 8>>("hole");
    QTest::addColumn<std::array<double, 3>>("seam");
    using Values = std::array<double, 8>;
    using Seam = std::array<double, 3>;
    // Printed by tests/data/metrics/reference.py. Five scales, three scales, and one scale.
    QTest::newRow("five scales") << cv::Size(203, 181) << Values{2.05166819, 0.08816264, 30.54715433, 0.97110927,
                                                                 0.99769624, 0.00516467, 8.95206143,  7.43083306}
                                 << Values{2.08092370, 0.08958191, 30.47779667, 0.97543846,
                                           0.99811709, 0.00427807, 9.12317628,  7.67773958}
                                 << Seam{9.04158461, 7.73353883, 3.44692753};
    QTest::newRow("three scales") << cv::Size(64, 47) << Values{2.06212627, 0.08877553, 30.51706748, 0.91223623,
                                                                0.99078087, 0.00855651, 5.87513628,  3.39862640}
                                  << Values{2.32425472, 0.09994749, 30.00228102, 0.90674999,
                                            0.99061155, 0.00732340, 6.45820090,  3.74912392}
                                  << Seam{5.60288483, 3.25557809, 3.42235745};
    QTest::newRow("one scale") << cv::Size(29, 9) << Values{1.80552425, 0.07861207, 31.04510782, 0.85581080,
                                                            0.85581080, 0.01975620, 3.69659158,  1.24453087}
                               << Values{2.67379679, 0.11631890, 29.34349720, 0.80979306,
                                         0.80979306, 0.00379611, 5.02673797,  1.21212121}
                               << Seam{4.76579521, 1.17647059, 4.22113290};
}

void TestMetrics::agreesWithNumpy() {
    QFETCH(cv::Size, size);
    using Values = std::array<double, 8>;
    using Seam = std::array<double, 3>;
    QFETCH(Values, whole);
    QFETCH(Values, hole);
    QFETCH(Seam, seam);
    const FillMetrics metrics = compareFill(picture(size, false), picture(size, true), pictureHole(size));
    compareAll(metrics.whole, whole);
    compareAll(metrics.hole, hole);
    compareClose(metrics.seamPercent, seam[0], 1e-5);
    compareClose(metrics.truthSeamPercent, seam[1], 1e-5);
    compareClose(metrics.seamErrorPercent, seam[2], 1e-5);
}

void TestMetrics::holeAloneIsTheSameAsMasked() {
    const cv::Size size(90, 70);
    const cv::Mat result = picture(size, false), truth = picture(size, true), hole = pictureHole(size);
    const FillMetrics metrics = compareFill(result, truth, hole);
    const ImageMetrics masked = compareImages(result, truth, hole), whole = compareImages(result, truth);
    compareAll(metrics.hole, {masked.l1Percent, masked.l2Percent, masked.psnrDb, masked.ssim, masked.msSsim, masked.gmsd,
                              masked.tvPercent, masked.truthTvPercent});
    compareAll(metrics.whole, {whole.l1Percent, whole.l2Percent, whole.psnrDb, whole.ssim, whole.msSsim, whole.gmsd,
                               whole.tvPercent, whole.truthTvPercent});
    // Masks count by zero or not, whatever the other value is.
    compareClose(compareImages(result, truth, hole / 255).msSsim, masked.msSsim, 1e-12);
}

void TestMetrics::seamsByHand() {
    // A hole of one pixel in grey 0.5: four neighbours, or two in the corner; the fill is 0.2 off, the truth flat.
    for (const cv::Point at : {cv::Point(2, 2), cv::Point(0, 0)}) {
        const cv::Mat truth(5, 5, CV_32FC3, cv::Scalar::all(0.5));
        cv::Mat result = truth.clone(), hole = cv::Mat::zeros(5, 5, CV_8UC1);
        hole.at<uchar>(at) = 255;
        result.at<cv::Vec3f>(at) = {0.7F, 0.7F, 0.3F};
        const FillMetrics metrics = compareFill(result, truth, hole);
        compareClose(metrics.seamPercent, 20., 1e-5);
        compareClose(metrics.truthSeamPercent, 0.);
        compareClose(metrics.seamErrorPercent, 20., 1e-5);
    }
    const cv::Mat image = picture({9, 7}, true);
    const FillMetrics full = compareFill(image, image, cv::Mat(image.size(), CV_8UC1, cv::Scalar(255)));
    QCOMPARE(full.seamPercent, 0.);
    QCOMPARE(full.hole.msSsim, 1.);
    QCOMPARE(full.hole.gmsd, 0.);
}

// Pictures are compared in bands of rows; a picture and its transpose, with other bands, must agree.
void TestMetrics::bandsDontShow() {
    const cv::Mat result = noise({30'000, 60}, 3), truth = noise({30'000, 60}, 4);
    const ImageMetrics wide = compareImages(result, truth), high = compareImages(result.t(), truth.t());
    compareClose(wide.ssim, high.ssim, 1e-6);
    compareClose(wide.msSsim, high.msSsim, 1e-6);
    compareClose(wide.gmsd, high.gmsd, 1e-6);
}

void TestMetrics::refusesMismatches() {
    const cv::Mat a = noise({5, 4}, 1);
    QVERIFY_THROWS_EXCEPTION(Error, compareImages(a, noise({4, 5}, 1)));
    QVERIFY_THROWS_EXCEPTION(Error, compareImages(cv::Mat(), cv::Mat()));
    QVERIFY_THROWS_EXCEPTION(Error, compareImages(a, a, cv::Mat::zeros(a.size(), CV_8UC1)));
    QVERIFY_THROWS_EXCEPTION(Error, compareFill(a, a, cv::Mat::zeros(a.size(), CV_8UC1)));
    QVERIFY_THROWS_EXCEPTION(Error, compareFill(a, a, cv::Mat()));
}

QTEST_APPLESS_MAIN(TestMetrics)
#include "test_metrics.moc"
