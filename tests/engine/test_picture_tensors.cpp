// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <ATen/ATen.h>

#include <opencv2/core.hpp>

#include "ml/engine/picture_tensors.h"

namespace {

using namespace lacuna::engine;

class TestPictureTensors : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void pictures() {
        // A part of a picture, whose rows don't follow each other.
        cv::Mat whole(7, 9, CV_32FC3);
        cv::randu(whole, 0, 1);
        const cv::Mat rgb = whole(cv::Rect(2, 1, 5, 4));
        const at::Tensor tensor = toTensor(rgb, at::kCPU);
        QCOMPARE(tensor.sizes().vec(), (std::vector<int64_t>{1, 3, 4, 5}));
        for (int y = 0; y < 4; ++y)
            for (int x = 0; x < 5; ++x)
                for (int c = 0; c < 3; ++c) QCOMPARE(tensor[0][c][y][x].item<float>(), rgb.at<cv::Vec3f>(y, x)[c] * 2 - 1);
        QVERIFY(cv::norm(toMat(tensor), rgb, cv::NORM_INF) < 1e-6);
    }

    void masks() {
        cv::Mat whole(4, 6, CV_8UC1, cv::Scalar(0));
        whole.at<uchar>(1, 2) = 255;
        whole.at<uchar>(2, 3) = 127;
        whole.at<uchar>(2, 4) = 128;
        const at::Tensor mask = toMaskTensor(whole(cv::Rect(1, 1, 4, 2)), at::kCPU);
        const at::Tensor wanted = at::tensor({0.F, 1.F, 0.F, 0.F, 0.F, 0.F, 0.F, 1.F}).view({1, 1, 2, 4});
        QVERIFY(at::equal(mask, wanted));
        QVERIFY(!toMaskTensor({}, at::kCPU).defined());
    }

    /// Where a GPU's driver gives no such memory, what is there serves.
    void pageLockedOrNot() {
        const at::Tensor values = at::arange(1000, at::kFloat).view({10, 100}), copy = pageLocked(values);
        QVERIFY(at::equal(copy, values));
        QVERIFY(copy.is_pinned() || copy.is_same(values));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestPictureTensors)
#include "test_picture_tensors.moc"
