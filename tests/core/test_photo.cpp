// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColorSpace>
#include <QTest>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/photo.h"

using namespace lacuna::core;

namespace {

cv::Mat randomPixels(cv::Size size, int type, std::uint64_t seed = 7) {
    cv::Mat pixels(size, type);
    cv::RNG rng(seed);
    rng.fill(pixels, cv::RNG::UNIFORM, 0, pixels.depth() == CV_16U ? 65536 : 256);
    return pixels;
}

bool sameBytes(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a.reshape(1), b.reshape(1), cv::NORM_INF) == 0.;
}

const int kTypes[] = {CV_8UC1, CV_8UC3, CV_8UC4, CV_16UC1, CV_16UC3, CV_16UC4};

}  // namespace

class TestPhoto : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void floatRoundTripKeepsEveryByte_data() { addTypes(); }
    void floatRoundTripKeepsEveryByte() {
        QFETCH(int, type);
        cv::Mat pixels = randomPixels({300, 219}, type);
        // Every value that there is, in every channel.
        const int values = pixels.depth() == CV_16U ? 65536 : 256;
        cv::Mat flat = pixels.reshape(pixels.channels(), 1);
        for (int i = 0; i < std::min<int>(values, flat.cols); ++i) {
            for (int c = 0; c < pixels.channels(); ++c) {
                if (pixels.depth() == CV_16U) {
                    flat.ptr<std::uint16_t>(0, i)[c] = static_cast<std::uint16_t>(i);
                } else {
                    flat.ptr<std::uint8_t>(0, i)[c] = static_cast<std::uint8_t>(i);
                }
            }
        }
        const Photo photo(pixels);
        for (const cv::Rect& rect : {cv::Rect(0, 0, 300, 219), cv::Rect(13, 7, 41, 1), cv::Rect(299, 218, 1, 1)}) {
            const cv::Mat rgb = photo.toFloatRgb(rect);
            QCOMPARE(rgb.type(), CV_32FC3);
            QVERIFY(sameBytes(photo.fromFloatRgb(rgb, rect), pixels(rect)));
        }
        double least = 0., most = 0.;
        cv::minMaxLoc(photo.toFloatRgb({0, 0, 300, 219}).reshape(1), &least, &most);
        QVERIFY(least >= 0. && most <= 1.);
    }

    void valuesOutsideTheRangeAreClamped() {
        const Photo photo(cv::Mat(1, 3, CV_8UC3, cv::Scalar::all(9)));
        cv::Mat rgb(1, 3, CV_32FC3, cv::Scalar(-3., 2., 0.5));
        const cv::Mat back = photo.fromFloatRgb(rgb, {0, 0, 3, 1});
        QCOMPARE(back.at<cv::Vec3b>(0, 0), cv::Vec3b(0, 255, 128));
    }

    void copiesShareUntilChanged_data() { addTypes(); }
    void copiesShareUntilChanged() {
        QFETCH(int, type);
        Photo photo(randomPixels({40, 30}, type));
        const Photo snapshot = photo;
        const cv::Mat borrowed = photo.pixels();
        QCOMPARE(snapshot.pixels().data, photo.pixels().data);
        const cv::Mat before = photo.pixels().clone();
        const cv::Mat patch = randomPixels({5, 6}, type, 99);
        photo.replace({3, 4, 5, 6}, patch);
        QVERIFY(sameBytes(snapshot.pixels(), before));
        QVERIFY(sameBytes(borrowed, before));
        QVERIFY(sameBytes(photo.copyOf({3, 4, 5, 6}), patch));
        // Alone again: no copy for the next change.
        const uchar* data = photo.pixels().data;
        photo.replace({0, 0, 5, 6}, patch);
        QCOMPARE(photo.pixels().data, data);
        // A part of itself is a valid source.
        photo.replace({1, 1, 5, 6}, photo.pixels()({0, 0, 5, 6}));
        QVERIFY(sameBytes(photo.copyOf({1, 1, 5, 6}), patch));
    }

    void borrowedMemoryIsCopied() {
        std::vector<uchar> memory(12, 5);
        const Photo photo(cv::Mat(2, 2, CV_8UC3, memory.data()));
        memory.assign(12, 0);
        QCOMPARE(photo.pixels().at<cv::Vec3b>(1, 1), cv::Vec3b(5, 5, 5));
    }

    void whatDoesNotFitIsRefused() {
        Photo photo(randomPixels({10, 10}, CV_8UC3));
        const cv::Mat before = photo.pixels().clone();
        QVERIFY_EXCEPTION_THROWN(photo.replace({8, 8, 4, 4}, randomPixels({4, 4}, CV_8UC3)), Error);
        QVERIFY_EXCEPTION_THROWN(photo.replace({0, 0, 4, 4}, randomPixels({4, 4}, CV_16UC3)), Error);
        QVERIFY_EXCEPTION_THROWN(photo.replace({0, 0, 4, 4}, randomPixels({4, 5}, CV_8UC3)), Error);
        QVERIFY_EXCEPTION_THROWN(photo.toFloatRgb({-1, 0, 4, 4}), Error);
        QVERIFY_EXCEPTION_THROWN(Photo(cv::Mat(2, 2, CV_32FC3)), Error);
        QVERIFY(sameBytes(photo.pixels(), before));
        QVERIFY(photo.copyOf({20, 20, 4, 4}).empty());
        QCOMPARE(photo.copyOf({8, 8, 4, 4}).size(), cv::Size(2, 2));
        QVERIFY(Photo().isNull());
    }

    void displayIsTheSameWithoutProfile_data() { addTypes(); }
    void displayIsTheSameWithoutProfile() {
        QFETCH(int, type);
        cv::Mat pixels = randomPixels({37, 21}, type);
        const Photo photo(pixels);
        const QImage image = photo.toDisplayImage({0, 0, 37, 21});
        QCOMPARE(image.format(), photo.hasAlpha() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
        for (int y = 0; y < 21; ++y) {
            for (int x = 0; x < 37; ++x) {
                const auto at = [&](int c) {
                    return pixels.depth() == CV_16U ? (pixels.ptr<std::uint16_t>(y, x)[c] + 128) / 257
                                                    : pixels.ptr<std::uint8_t>(y, x)[c];
                };
                QRgb expected = photo.channels() == 1 ? qRgb(at(0), at(0), at(0)) : qRgb(at(0), at(1), at(2));
                if (photo.hasAlpha()) expected = qPremultiply(qRgba(at(0), at(1), at(2), at(3)));
                const QRgb shown =
                    photo.hasAlpha() ? reinterpret_cast<const QRgb*>(image.constScanLine(y))[x] : image.pixel(x, y);
                const auto close = [](int a, int b) { return qAbs(a - b) <= 1; };
                QVERIFY(close(qRed(shown), qRed(expected)) && close(qGreen(shown), qGreen(expected)) &&
                        close(qBlue(shown), qBlue(expected)));
                QCOMPARE(qAlpha(shown), qAlpha(expected));
            }
        }
    }

    void displayIsReducedByABox() {
        cv::Mat pixels = randomPixels({37, 22}, CV_8UC3);
        const Photo photo(pixels);
        const QImage image = photo.toDisplayImage({0, 0, 37, 22}, 5);
        QCOMPARE(image.size(), QSize(8, 5));
        for (int y = 0; y < 5; ++y) {
            for (int x = 0; x < 8; ++x) {
                const cv::Scalar mean = cv::mean(pixels(cv::Rect(x * 5, y * 5, 5, 5) & cv::Rect(0, 0, 37, 22)));
                QVERIFY(qAbs(qRed(image.pixel(x, y)) - mean[0]) <= 1.);
                QVERIFY(qAbs(qBlue(image.pixel(x, y)) - mean[2]) <= 1.);
            }
        }
        QCOMPARE(photo.toDisplayImage({0, 0, 37, 22}, 100).size(), QSize(1, 1));
        QVERIFY(photo.toDisplayImage({50, 50, 5, 5}).isNull());
        QCOMPARE(photo.toDisplayImage({30, 20, 50, 50}).size(), QSize(7, 2));
    }

    void invisibleColoursDoNotBleed() {
        cv::Mat pixels(2, 2, CV_8UC4, cv::Scalar(255, 0, 0, 0));
        pixels.at<cv::Vec4b>(0, 0) = {0, 255, 0, 255};
        const QColor shown = Photo(pixels).toDisplayImage({0, 0, 2, 2}, 2).pixelColor(0, 0);
        QCOMPARE(shown.red(), 0);
        QVERIFY(shown.green() > 250);
        QCOMPARE(shown.alpha(), 64);
    }

    void displayIsConvertedFromTheProfile_data() {
        QTest::addColumn<int>("type");
        QTest::newRow("8 bit") << CV_8UC3;
        QTest::newRow("16 bit") << CV_16UC3;
        QTest::newRow("8 bit alpha") << CV_8UC4;
        QTest::newRow("16 bit alpha") << CV_16UC4;
    }
    void displayIsConvertedFromTheProfile() {
        QFETCH(int, type);
        const double most = CV_MAT_DEPTH(type) == CV_16U ? 257. : 1.;
        const QColorSpace space(QColorSpace::AdobeRgb);
        const QColor colour(100, 150, 80);
        PhotoMetadata metadata;
        metadata.iccProfile = space.iccProfile();
        const Photo photo(cv::Mat(3, 3, type, cv::Scalar(100 * most, 150 * most, 80 * most, 255 * most)), metadata);
        const QColor expected = space.transformationToColorSpace(QColorSpace::SRgb).map(colour);
        const QColor shown = photo.toDisplayImage({0, 0, 3, 3}).pixelColor(1, 1);
        QVERIFY(qAbs(shown.red() - expected.red()) <= 1);
        QVERIFY(qAbs(shown.green() - expected.green()) <= 1);
        QVERIFY(qAbs(shown.blue() - expected.blue()) <= 1);
        QVERIFY(qAbs(shown.red() - colour.red()) > 5);
    }

    void unusableProfilesAreIgnored() {
        PhotoMetadata metadata;
        metadata.iccProfile = QByteArray(500, 'x');
        const Photo photo(cv::Mat(1, 1, CV_8UC3, cv::Scalar(10, 20, 30)), metadata);
        QCOMPARE(photo.toDisplayImage({0, 0, 1, 1}).pixel(0, 0), qRgb(10, 20, 30));
        QCOMPARE(photo.metadata().iccProfile.size(), 500);
    }

 private:
    static void addTypes() {
        QTest::addColumn<int>("type");
        for (const int type : kTypes) QTest::newRow(cv::typeToString(type).c_str()) << type;
    }
};

QTEST_GUILESS_MAIN(TestPhoto)
#include "test_photo.moc"
