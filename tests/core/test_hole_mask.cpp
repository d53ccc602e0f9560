// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/hole_mask.h"

using namespace lacuna::core;

class TestHoleMask : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void startsEmpty() {
        const HoleMask mask(cv::Size(20, 10));
        QVERIFY(mask.isEmpty());
        QVERIFY(!mask.isFull());
        QVERIFY(mask.holes().empty());
        QVERIFY(mask.bounds().empty());
        QVERIFY(HoleMask().isEmpty());
        QVERIFY(!HoleMask().isFull());
        QVERIFY(HoleMask().holes().empty());
    }

    void softPixelsKeepTheirShare() {
        QCOMPARE(maskValue(1.), uchar(255));
        QCOMPARE(maskValue(0.), uchar(0));
        for (int value = 128; value < 256; ++value) QCOMPARE(maskValue(maskShare(static_cast<uchar>(value))), uchar(value));
        cv::Mat pixels = (cv::Mat_<uchar>(1, 5) << 0, 128, 191, 254, 255);
        HoleMask mask(pixels);
        QVERIFY(hasSoftPixels(mask.pixels()));
        mask.invert();
        for (int x = 0; x < 5; ++x) {
            const double before = maskShare(pixels.at<uchar>(x)), after = maskShare(mask.pixels().at<uchar>(x));
            QVERIFY(std::abs(before + after - 1.) < 1e-9);
        }
        mask.invert();
        QCOMPARE(cv::countNonZero(mask.pixels() != pixels), 0);
        QVERIFY(!hasSoftPixels(HoleMask(cv::Size(4, 4)).pixels()));
    }

    void greysAreHoleAbove127() {
        cv::Mat grey = (cv::Mat_<uchar>(1, 4) << 0, 127, 128, 255);
        const HoleMask mask(grey);
        const cv::Mat expected = (cv::Mat_<uchar>(1, 4) << 0, 0, 128, 255);
        QCOMPARE(cv::countNonZero(mask.pixels() != expected), 0);
        grey.setTo(255);
        QCOMPARE(cv::countNonZero(mask.pixels()), 2);
    }

    void boundsHoldEveryPixel() {
        cv::RNG random(3);
        for (int i = 0; i < 20000; ++i) {
            cv::Mat mask = cv::Mat::zeros(random.uniform(1, 5), random.uniform(1, 70), CV_8UC1);
            cv::Rect expected;
            for (int n = random.uniform(0, 4); n > 0; --n) {
                const cv::Point at(random.uniform(0, mask.cols), random.uniform(0, mask.rows));
                mask.at<uchar>(at) = 1;
                expected |= cv::Rect(at, cv::Size(1, 1));
            }
            QCOMPARE(maskBounds(mask), expected);
        }
        QCOMPARE(maskBounds({}), cv::Rect());
    }

    void copiesShareUntilChanged() {
        HoleMask mask(cv::Size(30, 30));
        const HoleMask snapshot = mask;
        QCOMPARE(snapshot.pixels().data, mask.pixels().data);
        mask.replace({5, 6, 7, 8}, cv::Mat(8, 7, CV_8UC1, cv::Scalar(255)));
        QVERIFY(snapshot.isEmpty());
        QCOMPARE(mask.bounds(), cv::Rect(5, 6, 7, 8));
        QCOMPARE(cv::countNonZero(mask.pixels() == 255), 56);
        const HoleMask second = mask;
        mask.invert();
        QCOMPARE(cv::countNonZero(mask.pixels()), 900 - 56);
        mask.clear();
        QVERIFY(mask.isEmpty());
        QCOMPARE(second.bounds(), cv::Rect(5, 6, 7, 8));
    }

    void holesAreConnectedByCornersAndOrdered() {
        cv::Mat pixels = cv::Mat::zeros(60, 100, CV_8UC1);
        cv::rectangle(pixels, {70, 10, 5, 5}, 255, cv::FILLED);
        cv::rectangle(pixels, {20, 10, 8, 2}, 255, cv::FILLED);
        cv::rectangle(pixels, {50, 2, 3, 3}, 255, cv::FILLED);
        // Two squares that touch at a corner are one hole.
        cv::rectangle(pixels, {30, 40, 4, 4}, 255, cv::FILLED);
        cv::rectangle(pixels, {34, 44, 4, 4}, 255, cv::FILLED);
        const std::vector<Hole> holes = HoleMask(pixels).holes();
        QCOMPARE(holes.size(), std::size_t{4});
        QCOMPARE(holes[0].bounds, cv::Rect(50, 2, 3, 3));
        QCOMPARE(holes[1].bounds, cv::Rect(20, 10, 8, 2));
        QCOMPARE(holes[2].bounds, cv::Rect(70, 10, 5, 5));
        QCOMPARE(holes[3].bounds, cv::Rect(30, 40, 8, 8));
        QCOMPARE(holes[3].areaPx, 32);
    }

    void fullMask() {
        HoleMask mask(cv::Size(3, 3));
        mask.invert();
        QVERIFY(mask.isFull());
        QCOMPARE(mask.holes().size(), std::size_t{1});
        QCOMPARE(mask.holes()[0].areaPx, 9);
    }

    void whatDoesNotFitIsRefused() {
        HoleMask mask(cv::Size(10, 10));
        QVERIFY_EXCEPTION_THROWN(mask.replace({8, 8, 4, 4}, cv::Mat::ones(4, 4, CV_8UC1)), Error);
        QVERIFY_EXCEPTION_THROWN(mask.replace({0, 0, 4, 4}, cv::Mat::ones(4, 4, CV_8UC3)), Error);
        QVERIFY_EXCEPTION_THROWN(HoleMask(cv::Mat(2, 2, CV_8UC3)), Error);
        QVERIFY(mask.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHoleMask)
#include "test_hole_mask.moc"
