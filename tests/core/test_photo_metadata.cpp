// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <exiv2/exiv2.hpp>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/photo_io.h"
#include "metadata_samples.h"
#include "photo_samples.h"

using namespace lacuna::core;
using namespace samples;

class TestPhotoMetadata : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void metadataIsKept_data() { samples::addFormats(); }
    void metadataIsKept() {
        QFETCH(QString, suffix);
        for (const int type : {CV_8UC3, CV_8UC4, CV_16UC3}) {
            const PhotoMetadata before = richMetadata();
            const Photo photo(samples::gradient({64, 48}, type), before);
            const QString path = m_folder.filePath("meta." + suffix);
            writePhoto(photo, path);
            const Photo back = readPhoto(path);
            const PhotoMetadata& after = back.metadata();
            QCOMPARE(after.iccProfile, before.iccProfile);
            QCOMPARE(exifText(after, "Exif.Image.Model"), QStringLiteral("Gap 1"));
            QCOMPARE(exifText(after, "Exif.Photo.DateTimeOriginal"), QStringLiteral("2024:05:06 07:08:09"));
            QCOMPARE(exifText(after, "Exif.Photo.FNumber"), QStringLiteral("28/10"));
            QCOMPARE(exifText(after, "Exif.GPSInfo.GPSLatitudeRef"), QStringLiteral("N"));
            QCOMPARE(exifText(after, "Exif.Photo.PixelXDimension"), QStringLiteral("64"));
            QCOMPARE(exifText(after, "Exif.Image.Orientation"), QStringLiteral("1"));
            QVERIFY(exifText(after, "Exif.Image.StripOffsets").isEmpty());
            QVERIFY(exifText(after, "Exif.Image.Compression").isEmpty());
            QCOMPARE(xmpText(after, "Xmp.dc.creator"), QStringLiteral("A. Photographer"));
            QCOMPARE(xmpText(after, "Xmp.xmp.Rating"), QStringLiteral("4"));
            if (suffix != "webp") {
                QCOMPARE(iptcText(after, "Iptc.Application2.City"), QStringLiteral("Lisboa"));
                QVERIFY(qAbs(after.dotsPerMeterX - 11800) < 40);
            }
            // Once more, through every other format.
            for (const QString& other : {QStringLiteral("tif"), QStringLiteral("jpg"), QStringLiteral("png")}) {
                const QString second = m_folder.filePath("again." + other);
                writePhoto(back, second);
                const Photo twice = readPhoto(second);
                QCOMPARE(twice.metadata().iccProfile, before.iccProfile);
                QCOMPARE(exifText(twice.metadata(), "Exif.Image.Model"), QStringLiteral("Gap 1"));
                QCOMPARE(xmpText(twice.metadata(), "Xmp.dc.creator"), QStringLiteral("A. Photographer"));
                if (other != "jpg") QVERIFY(sameBytes(twice.pixels(), back.pixels()));
            }
        }
    }

    void otherProgramsSeeTheProfile_data() { samples::addFormats(); }
    void otherProgramsSeeTheProfile() {
        QFETCH(QString, suffix);
        const QString path = m_folder.filePath("profile." + suffix);
        for (const int type : {CV_8UC3, CV_8UC4, CV_16UC4}) {
            writePhoto(Photo(samples::gradient({64, 48}, type), richMetadata()), path);
            const QImage image(path);
            QCOMPARE(image.size(), QSize(64, 48));
            QCOMPARE(image.colorSpace(), QColorSpace(QColorSpace::DisplayP3));
        }
    }

    void aGreyPhotoKeepsAProfileForColours() {
        // PNG allows none for grey pictures, so that it is written in colour.
        PhotoMetadata metadata;
        metadata.iccProfile = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
        for (const int type : {CV_8UC1, CV_16UC1}) {
            const Photo grey(samples::noise({20, 10}, type), metadata);
            const QString path = m_folder.filePath("grey.png");
            writePhoto(grey, path);
            QCOMPARE(QImage(path).colorSpace(), QColorSpace(QColorSpace::AdobeRgb));
            const Photo read = readPhoto(path);
            QCOMPARE(read.metadata().iccProfile, metadata.iccProfile);
            cv::Mat colour;
            cv::cvtColor(grey.pixels(), colour, cv::COLOR_GRAY2RGB);
            QCOMPARE(read.pixels().type(), colour.type());
            QCOMPARE(cv::norm(read.pixels(), colour, cv::NORM_INF), 0.);
        }
    }

    void metadataIsLeftOutOnRequest_data() { samples::addFormats(); }
    void metadataIsLeftOutOnRequest() {
        QFETCH(QString, suffix);
        const Photo photo(samples::gradient({64, 48}, CV_8UC3), richMetadata());
        const QString path = m_folder.filePath("bare." + suffix);
        writePhoto(photo, path, {.keepMetadata = false, .keepProfile = true});
        PhotoMetadata after = readPhoto(path).metadata();
        QCOMPARE(after.iccProfile, photo.metadata().iccProfile);
        QVERIFY(after.xmp.isEmpty() && after.iptc.isEmpty());
        QVERIFY(exifText(after, "Exif.Image.Model").isEmpty());
        writePhoto(photo, path, {.keepMetadata = true, .keepProfile = false});
        after = readPhoto(path).metadata();
        QVERIFY(after.iccProfile.isEmpty());
        QCOMPARE(exifText(after, "Exif.Image.Model"), QStringLiteral("Gap 1"));
        QVERIFY(!contents(path).contains("ICC_PROFILE"));
    }

    void thumbnailsAreLeftOut() {
        Exiv2::ExifData exif = exifOf(richMetadata());
        Exiv2::ExifThumb thumb(exif);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        QImage(16, 16, QImage::Format_RGB32).save(&buffer, "JPEG");
        thumb.setJpegThumbnail(reinterpret_cast<const Exiv2::byte*>(jpeg.constData()), jpeg.size());
        Exiv2::Blob blob;
        Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
        PhotoMetadata metadata;
        metadata.exif = QByteArray(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
        const QString path = m_folder.filePath("thumb.jpg");
        writePhoto(Photo(samples::gradient({64, 48}, CV_8UC3), metadata), path);
        const QByteArray written = contents(path);
        QCOMPARE(written.count("\xFF\xD8\xFF"), 1);
        QCOMPARE(exifText(readPhoto(path).metadata(), "Exif.Image.Model"), QStringLiteral("Gap 1"));
    }

    void orientationIsApplied_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("orientation");
        for (const char* suffix : {"jpg", "png", "tif", "webp"}) {
            for (int orientation = 1; orientation <= 8; ++orientation) {
                const QString name = QStringLiteral("%1 %2").arg(QLatin1String(suffix)).arg(orientation);
                QTest::newRow(qPrintable(name)) << QString::fromLatin1(suffix) << orientation;
            }
        }
    }
    void orientationIsApplied() {
        QFETCH(QString, suffix);
        QFETCH(int, orientation);
        // Four corners tell all eight orientations apart.
        cv::Mat upright(48, 80, CV_8UC3, cv::Scalar(20, 20, 20));
        upright({0, 0, 40, 24}).setTo(cv::Scalar(230, 20, 20));
        upright({40, 0, 40, 24}).setTo(cv::Scalar(20, 230, 20));
        upright({0, 24, 40, 24}).setTo(cv::Scalar(20, 20, 230));
        // What a camera stores: the inverse of what the viewer does.
        cv::Mat stored = upright.clone();
        switch (orientation) {
            case 2:
                cv::flip(upright, stored, 1);
                break;
            case 3:
                cv::rotate(upright, stored, cv::ROTATE_180);
                break;
            case 4:
                cv::flip(upright, stored, 0);
                break;
            case 5:
                cv::transpose(upright, stored);
                break;
            case 6:
                cv::rotate(upright, stored, cv::ROTATE_90_COUNTERCLOCKWISE);
                break;
            case 7:
                cv::rotate(upright, stored, cv::ROTATE_180);
                cv::transpose(stored, stored);
                break;
            case 8:
                cv::rotate(upright, stored, cv::ROTATE_90_CLOCKWISE);
                break;
            default:
                break;
        }
        const QString path = m_folder.filePath("turned." + suffix);
        writePhoto(Photo(stored), path, {.jpegQuality = 100});
        {
            auto image = Exiv2::ImageFactory::open(path.toStdString());
            image->readMetadata();
            image->exifData()["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
            image->exifData()["Exif.Image.Model"] = "Gap 1";
            image->writeMetadata();
        }
        const Photo photo = readPhoto(path);
        QCOMPARE(photo.size(), upright.size());
        QVERIFY(cv::norm(photo.pixels(), upright, cv::NORM_L1) / (80 * 48 * 3) < 4.);
        if (suffix != "jpg") QVERIFY(sameBytes(photo.pixels(), upright));
        QCOMPARE(exifText(photo.metadata(), "Exif.Image.Orientation"), QStringLiteral("1"));
        // And it stays upright.
        writePhoto(photo, path);
        QCOMPARE(readPhoto(path).size(), upright.size());
        QImageReader other(path);
        other.setAutoTransform(true);
        QCOMPARE(other.read().size(), QSize(80, 48));
    }

 private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPhotoMetadata)
#include "test_photo_metadata.moc"
