// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
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

}  // namespace

class TestMetrics : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void identicalPictures();
    void handComputed();
    void maskCountsOnlyItsPixels();
    void ssimOfConstants();
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

void TestMetrics::refusesMismatches() {
    const cv::Mat a = noise({5, 4}, 1);
    QVERIFY_THROWS_EXCEPTION(Error, compareImages(a, noise({4, 5}, 1)));
    QVERIFY_THROWS_EXCEPTION(Error, compareImages(cv::Mat(), cv::Mat()));
    QVERIFY_THROWS_EXCEPTION(Error, compareImages(a, a, cv::Mat::zeros(a.size(), CV_8UC1)));
}

QTEST_APPLESS_MAIN(TestMetrics)
#include "test_metrics.moc"
