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
#include "metadata_samples.h"
#include "photo_samples.h"

using namespace lacuna::core;
using samples::contents;
using samples::errorOf;
using samples::richMetadata;
using samples::sameBytes;
using samples::store;

namespace {

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
        mask.at<uchar>(3, 4) = 128;  // soft pixels come back from our own files
        mask.at<uchar>(5, 6) = 254;
        writeMask(mask, path);
        QVERIFY(sameBytes(readMask(path), mask));
        writePhoto(Photo(mask), path);  // and are hole in anybody else's
        QVERIFY(sameBytes(readMask(path), mask > 127));
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

    void failedWritesLeaveTheOldFile_data() { samples::addFormats(); }
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
                    good += samples::xmpText(readPhoto(path).metadata(), "Xmp.dc.creator") == "A. Photographer";
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
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPhotoIo)
#include "test_photo_io.moc"
