// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <csignal>
#include <exiv2/exiv2.hpp>
#include <opencv2/imgproc.hpp>
#include <thread>

#include "core/error.h"
#include "core/photo_io.h"
#include "photo_samples.h"

using namespace lacuna::core;
using samples::contents;
using samples::sameBytes;
using samples::store;

namespace {

PhotoMetadata richMetadata() {
    Exiv2::ExifData exif;
    exif["Exif.Image.Make"] = "Lacuna Camera Works";
    exif["Exif.Image.Model"] = "Gap 1";
    exif["Exif.Image.Orientation"] = std::uint16_t{1};
    exif["Exif.Photo.DateTimeOriginal"] = "2024:05:06 07:08:09";
    exif["Exif.Photo.PixelXDimension"] = std::uint32_t{4000};
    exif["Exif.Photo.FNumber"] = Exiv2::Rational(28, 10);
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::bigEndian, exif);
    Exiv2::XmpData xmp;
    xmp["Xmp.dc.creator"] = "A. Photographer";
    xmp["Xmp.xmp.Rating"] = "4";
    std::string packet;
    Exiv2::XmpParser::encode(packet, xmp);
    Exiv2::IptcData iptc;
    iptc["Iptc.Application2.City"] = "Lisboa";
    const Exiv2::DataBuf block = Exiv2::IptcParser::encode(iptc);
    PhotoMetadata metadata;
    metadata.iccProfile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    metadata.exif = QByteArray(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
    metadata.xmp = QByteArray::fromStdString(packet);
    metadata.iptc = QByteArray(reinterpret_cast<const char*>(block.pData_), static_cast<qsizetype>(block.size_));
    metadata.dotsPerMeterX = metadata.dotsPerMeterY = 11800;
    return metadata;
}

Exiv2::ExifData exifOf(const PhotoMetadata& metadata) {
    Exiv2::ExifData exif;
    if (!metadata.exif.isEmpty()) {
        Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte*>(metadata.exif.constData()),
                                  static_cast<std::uint32_t>(metadata.exif.size()));
    }
    return exif;
}

QString exifText(const PhotoMetadata& metadata, const char* key) {
    const Exiv2::ExifData exif = exifOf(metadata);
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? QString() : QString::fromStdString(found->toString());
}

QString xmpText(const PhotoMetadata& metadata, const char* key) {
    Exiv2::XmpData xmp;
    Exiv2::XmpParser::decode(xmp, metadata.xmp.toStdString());
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    return found == xmp.end() ? QString() : QString::fromStdString(found->toString());
}

QString iptcText(const PhotoMetadata& metadata, const char* key) {
    Exiv2::IptcData iptc;
    Exiv2::IptcParser::decode(iptc, reinterpret_cast<const Exiv2::byte*>(metadata.iptc.constData()),
                              static_cast<std::uint32_t>(metadata.iptc.size()));
    const auto found = iptc.findKey(Exiv2::IptcKey(key));
    return found == iptc.end() ? QString() : QString::fromStdString(found->toString());
}

template <typename Action>
std::optional<Error> errorOf(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

/// While it lives, no file of this process can grow beyond a few KiB: what a full disk looks like to a program.
class FullDisk {
 public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = 8192;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

 private:
    rlimit m_before{};
};

}  // namespace

class TestPhotoIo : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void exactRoundTrips_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("type");
        QTest::addColumn<QSize>("size");
        for (const char* suffix : {"png", "tif", "webp"}) {
            for (const int type : {CV_8UC1, CV_8UC3, CV_8UC4, CV_16UC1, CV_16UC3, CV_16UC4}) {
                if (qstrcmp(suffix, "webp") == 0 && type != CV_8UC3 && type != CV_8UC4) continue;
                for (const QSize size : {QSize(1, 1), QSize(7, 3), QSize(301, 203)}) {
                    QTest::addRow("%s %s %dx%d", suffix, cv::typeToString(type).c_str(), size.width(), size.height())
                        << QString::fromLatin1(suffix) << type << size;
                }
            }
        }
    }
    void exactRoundTrips() {
        QFETCH(QString, suffix);
        QFETCH(int, type);
        QFETCH(QSize, size);
        const Photo photo(samples::noise({size.width(), size.height()}, type));
        const QString path = m_folder.filePath("exact." + suffix);
        writePhoto(photo, path, {.jpegQuality = 100});
        const Photo back = readPhoto(path);
        QVERIFY(sameBytes(back.pixels(), photo.pixels()));
        QCOMPARE(back.format(), suffix == "tif" ? QStringLiteral("tiff") : suffix);
        QVERIFY(back.metadata().iccProfile.isEmpty());
        QVERIFY(back.metadata().exif.isEmpty());
        QCOMPARE(back.metadata().dotsPerMeterX, 0);
    }

    void lossyFormatsAreClose_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("type");
        for (const char* suffix : {"jpg", "jpeg", "webp"}) {
            for (const int type : {CV_8UC1, CV_8UC3, CV_8UC4, CV_16UC1, CV_16UC3, CV_16UC4}) {
                QTest::addRow("%s %s", suffix, cv::typeToString(type).c_str()) << QString::fromLatin1(suffix) << type;
            }
        }
    }
    void lossyFormatsAreClose() {
        QFETCH(QString, suffix);
        QFETCH(int, type);
        const Photo photo(samples::gradient({97, 61}, type));
        const QString path = m_folder.filePath("lossy." + suffix);
        writePhoto(photo, path);
        const Photo back = readPhoto(path);
        QCOMPARE(back.bitsPerChannel(), 8);
        QCOMPARE(back.size(), photo.size());
        QCOMPARE(back.channels() == 1, photo.channels() == 1 && suffix != "webp");
        const cv::Rect all(0, 0, 97, 61);
        QVERIFY(cv::norm(back.toFloatRgb(all), photo.toFloatRgb(all), cv::NORM_L1) / (97 * 61 * 3) < 0.015);
    }

    void alphaIsLaidOnWhiteForJpeg() {
        cv::Mat pixels(16, 16, CV_16UC4, cv::Scalar(0, 0, 0, 32768));
        writePhoto(Photo(pixels), m_folder.filePath("flat.jpg"), {.jpegQuality = 100});
        const cv::Vec3b seen = readPhoto(m_folder.filePath("flat.jpg")).pixels().at<cv::Vec3b>(8, 8);
        QVERIFY(qAbs(seen[0] - 127) <= 1 && qAbs(seen[1] - 127) <= 1 && qAbs(seen[2] - 127) <= 1);
    }

    void metadataIsKept_data() { addFormats(); }
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

    void otherProgramsSeeTheProfile_data() { addFormats(); }
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

    void metadataIsLeftOutOnRequest_data() { addFormats(); }
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
                QTest::addRow("%s %d", suffix, orientation) << QString::fromLatin1(suffix) << orientation;
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

    void palettesAndBitmapsAreRead() {
        QImage palette(5, 4, QImage::Format_Indexed8);
        palette.setColorTable({qRgb(10, 200, 30), qRgb(1, 2, 3)});
        palette.fill(0);
        palette.setPixel(2, 2, 1);
        QVERIFY(palette.save(m_folder.filePath("palette.png")));
        const Photo colour = readPhoto(m_folder.filePath("palette.png"));
        QCOMPARE(colour.channels(), 3);
        QCOMPARE(colour.pixels().at<cv::Vec3b>(2, 2), cv::Vec3b(1, 2, 3));
        QCOMPARE(colour.pixels().at<cv::Vec3b>(0, 4), cv::Vec3b(10, 200, 30));

        palette.setColorTable({qRgba(10, 200, 30, 0), qRgb(1, 2, 3)});
        QVERIFY(palette.save(m_folder.filePath("palette.png")));
        const Photo clear = readPhoto(m_folder.filePath("palette.png"));
        QCOMPARE(clear.channels(), 4);
        QCOMPARE(clear.pixels().at<cv::Vec4b>(0, 0), cv::Vec4b(10, 200, 30, 0));

        QImage bits(19, 4, QImage::Format_Mono);
        bits.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
        bits.fill(0);
        bits.setPixel(17, 3, 1);
        QVERIFY(bits.save(m_folder.filePath("bits.png")));
        const Photo grey = readPhoto(m_folder.filePath("bits.png"));
        QCOMPARE(grey.pixels().type(), CV_8UC1);
        QCOMPARE(cv::countNonZero(grey.pixels()), 1);
        QCOMPARE(int(grey.pixels().at<uchar>(3, 17)), 255);

        QVERIFY(palette.convertToFormat(QImage::Format_RGB32).save(m_folder.filePath("plain.bmp")));
        QCOMPARE(readPhoto(m_folder.filePath("plain.bmp")).pixels().at<cv::Vec3b>(2, 2), cv::Vec3b(1, 2, 3));
    }

    void masksRoundTrip() {
        cv::Mat mask = samples::noise({33, 17}, CV_8UC1) > 127;
        const QString path = m_folder.filePath("mask.png");
        writeMask(mask, path);
        QVERIFY(sameBytes(readMask(path), mask));
        cv::Mat deep(2, 2, CV_16UC3, cv::Scalar::all(65535));
        deep.at<cv::Vec3w>(0, 0) = {0, 0, 65535};
        deep.at<cv::Vec3w>(1, 1) = {0, 65535, 0};
        writePhoto(Photo(deep), path);
        const cv::Mat expected = (cv::Mat_<uchar>(2, 2) << 0, 255, 255, 255);
        QVERIFY(sameBytes(readMask(path), expected));
        QCOMPARE(errorOf([&] { readMask(m_folder.filePath("none.png")); })->kind(), ErrorKind::InputUnreadable);
        QCOMPARE(errorOf([&] { writeMask(mask, m_folder.filePath("none/mask.png")); })->kind(), ErrorKind::OutputUnwritable);
    }

    void overlaysAreWrittenAsPng() {
        QImage overlay(9, 5, QImage::Format_ARGB32_Premultiplied);
        overlay.fill(QColor(255, 0, 0, 255));
        const QString path = m_folder.filePath("overlay.png");
        writePng(overlay, path);
        QCOMPARE(readPhoto(path).pixels().at<cv::Vec4b>(1, 1), cv::Vec4b(255, 0, 0, 255));
    }

    void failedWritesLeaveTheOldFile_data() { addFormats(); }
    void failedWritesLeaveTheOldFile() {
        QFETCH(QString, suffix);
        const Photo photo(samples::noise({301, 203}, CV_8UC3), richMetadata());
        const QString path = m_folder.filePath("kept." + suffix);
        writePhoto(photo, path);
        const QByteArray old = contents(path);
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        {
            const FullDisk full;
            const auto error = errorOf([&] { writePhoto(Photo(samples::noise({301, 203}, CV_8UC3, 5)), path); });
            QVERIFY(error.has_value());
            QCOMPARE(error->kind(), ErrorKind::OutputUnwritable);
            QVERIFY(error->message().contains("kept." + suffix));
        }
        QCOMPARE(contents(path), old);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), files);
    }

    void impossibleTargetsAreRefused() {
        const Photo photo(samples::noise({7, 3}, CV_8UC3));
        QDir(m_folder.path()).mkdir("folder.png");
        for (const QString& name : {QStringLiteral("folder.png"), QStringLiteral("none/a.png"), QStringLiteral("a.xyz"),
                                    QStringLiteral("a"), QStringLiteral("a.gif")}) {
            const auto error = errorOf([&] { writePhoto(photo, m_folder.filePath(name)); });
            QVERIFY2(error.has_value(), qPrintable(name));
            QCOMPARE(error->kind(), ErrorKind::OutputUnwritable);
            QVERIFY(!error->reason().isEmpty());
        }
        QVERIFY(errorOf([&] { writePhoto(Photo(), m_folder.filePath("a.png")); }).has_value());
        const auto wide = errorOf([&] { writePhoto(Photo(cv::Mat::zeros(1, 20000, CV_8UC3)), m_folder.filePath("wide.webp")); });
        QVERIFY(wide.has_value());
        QVERIFY(wide->reason().contains("16383"));
        QVERIFY(!QFile::exists(m_folder.filePath("a.xyz")));
    }

    void readOnlyFolder() {
        if (geteuid() == 0) QSKIP("root may write everywhere");
        QDir(m_folder.path()).mkdir("locked");
        QFile::setPermissions(m_folder.filePath("locked"), QFile::ReadOwner | QFile::ExeOwner);
        const auto error = errorOf([&] {
            writePhoto(Photo(samples::noise({7, 3}, CV_8UC3)), m_folder.filePath("locked/a.png"));
        });
        QFile::setPermissions(m_folder.filePath("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(error.has_value());
        QCOMPARE(error->kind(), ErrorKind::OutputUnwritable);
    }

    void manyThreadsReadAndWrite() {
        const Photo photo(samples::gradient({64, 48}, CV_8UC3), richMetadata());
        std::atomic<int> good = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int round = 0; round < 10; ++round) {
                    const QString path = m_folder.filePath(QStringLiteral("thread%1.%2").arg(i).arg(round % 2 ? "jpg" : "png"));
                    writePhoto(photo, path);
                    good += xmpText(readPhoto(path).metadata(), "Xmp.dc.creator") == "A. Photographer";
                }
            });
        }
        threads.clear();
        QCOMPARE(good.load(), 40);
    }

    void suffixesForDialogs() {
        const QStringList suffixes = readableSuffixes();
        for (const char* suffix : {"png", "jpg", "jpeg", "tif", "tiff", "webp", "bmp"})
            QVERIFY2(suffixes.contains(suffix), suffix);
        QVERIFY(!suffixes.contains("svg"));
    }

 private:
    static void addFormats() {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"png", "jpg", "tif", "webp"}) QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPhotoIo)
#include "test_photo_io.moc"
