// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <sys/stat.h>

#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <opencv2/imgproc.hpp>
#include <random>
#include <thread>

#include "core/error.h"
#include "core/photo_check.h"
#include "core/photo_io.h"
#include "photo_samples.h"

using namespace lacuna::core;
using samples::contents;
using samples::store;

namespace {

template <typename Number>
void putBig(QByteArray& bytes, qsizetype at, Number number) {
    qToBigEndian(number, bytes.data() + at);
}

}  // namespace

/// Files that are not what they should be: a clear error each time, never a crash, a hang or a large allocation.
class TestPhotoDamage : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void initTestCase() {
        // No test here needs much memory; a decoder that believes an enormous header fails at once. (Sanitizers reserve
        // terabytes.)
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        rlimit limit{};
        getrlimit(RLIMIT_AS, &limit);
        limit.rlim_cur = rlim_t{2} << 30;
        setrlimit(RLIMIT_AS, &limit);
#endif
        const Photo photo(samples::noise({301, 203}, CV_8UC3));
        for (const char* suffix : {"png", "jpg", "tif", "webp"}) writePhoto(photo, good(suffix));
        writePhoto(Photo(samples::noise({301, 203}, CV_16UC4)), m_folder.filePath("good16.tif"));
        QVERIFY(samples::contents(good("jpg")).size() > 1000);
        const cv::Mat pixels = photo.pixels();
        QVERIFY(QImage(pixels.data, 301, 203, static_cast<int>(pixels.step), QImage::Format_RGB888).save(good("bmp")));
    }

    void truncatedFilesAreRefused_data() {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"png", "jpg", "tif", "webp", "bmp"}) QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void truncatedFilesAreRefused() {
        QFETCH(QString, suffix);
        const QByteArray whole = contents(good(suffix));
        readPhoto(good(suffix));
        QList<qsizetype> lengths = {1, 2, 3, 4, 7, 8, 11, 12, 16, 20, 25, 33, 34, 40, 57, 100, 200, 623, 1000};
        for (int percent = 5; percent < 100; percent += 5) lengths << whole.size() * percent / 100;
        for (const int cut : {1, 2, 3, 4, 8, 12, 16, 100}) lengths << whole.size() - cut;
        for (const qsizetype length : lengths) {
            const QString path = m_folder.filePath("cut." + suffix);
            store(path, whole.left(length));
            const std::optional<Error> error = errorOfReading(path);
            QVERIFY2(error.has_value(), qPrintable(QStringLiteral("%1 of %2 bytes").arg(length).arg(whole.size())));
            QCOMPARE(error->kind(), ErrorKind::InputUnreadable);
            QVERIFY(error->message().contains("cut." + suffix));
            QVERIFY(!error->reason().isEmpty());
        }
    }

    void whatIsLeftOfAJpegCanBeRead() {
        const QByteArray whole = contents(good("jpg"));
        const cv::Mat expected = readPhoto(good("jpg")).pixels();
        const QString path = m_folder.filePath("half.jpg");
        store(path, whole.left(whole.size() / 2));
        QString loss;
        const Photo photo = readPhoto(path, &loss);
        QCOMPARE(loss, errorOfReading(path)->reason());
        QCOMPARE(photo.size(), cv::Size(301, 203));
        const cv::Rect top(0, 0, 301, 80);
        QCOMPARE(cv::norm(photo.pixels()(top), expected(top), cv::NORM_INF), 0.);
        // A file that is whole tells of no loss; one without any pixels, or of another kind, is refused as ever.
        loss.clear();
        readPhoto(good("jpg"), &loss);
        QVERIFY(loss.isEmpty());
        store(path, whole.left(100));
        QVERIFY_EXCEPTION_THROWN(readPhoto(path, &loss), Error);
        store(path, contents(good("png")).left(contents(good("png")).size() / 2));
        QVERIFY_EXCEPTION_THROWN(readPhoto(path, &loss), Error);
        QVERIFY(loss.isEmpty());
    }

    void zeroedTailsAreRefused_data() { truncatedFilesAreRefused_data(); }
    void zeroedTailsAreRefused() {
        // What a card that was pulled out leaves: the right length, the rest zero.
        QFETCH(QString, suffix);
        if (suffix == "bmp" || suffix == "webp") QSKIP("zeros are valid data there, and nothing marks the end");
        QByteArray bytes = contents(good(suffix));
        bytes.replace(bytes.size() / 2, bytes.size() - bytes.size() / 2, QByteArray(bytes.size() - bytes.size() / 2, '\0'));
        const QString path = m_folder.filePath("zeroed." + suffix);
        store(path, bytes);
        const std::optional<Error> error = errorOfReading(path);
        QVERIFY(error.has_value());
        QCOMPARE(error->kind(), ErrorKind::InputUnreadable);
    }

    void whatIsNoPictureIsRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty png") << "e.png" << QByteArray();
        QTest::newRow("empty jpg") << "e.jpg" << QByteArray();
        QTest::newRow("text") << "t.jpg" << QByteArray("this is not a picture at all, but a letter to somebody");
        QTest::newRow("zeros") << "z.tif" << QByteArray(5000, '\0');
        QTest::newRow("zeros without suffix") << "z" << QByteArray(5000, '\0');
        QTest::newRow("program") << "p.webp"
                                 << QByteArray(
                                        "\x7f"
                                        "ELF\x02\x01\x01") +
                                        QByteArray(300, '\x01');
        QTest::newRow("drawing") << "d.svg" << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        QTest::newRow("drawing as png") << "d.png"
                                        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        QTest::newRow("only a signature") << "s.png" << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("only start and end") << "s.jpg" << QByteArray("\xFF\xD8\xFF\xD9");
    }
    void whatIsNoPictureIsRefused() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        store(m_folder.filePath(name), bytes);
        const std::optional<Error> error = errorOfReading(m_folder.filePath(name));
        QVERIFY(error.has_value());
        QCOMPARE(error->kind(), ErrorKind::InputUnreadable);
        QVERIFY(error->message().contains(name));
    }

    void missingFilesAndFoldersAreRefused() {
        for (const QString& path : {m_folder.filePath("none.png"), m_folder.path(), QString()}) {
            const std::optional<Error> error = errorOfReading(path);
            QVERIFY(error.has_value());
            QCOMPARE(error->kind(), ErrorKind::InputUnreadable);
        }
    }

    void devicesAreRefusedAndPipesRead() {
        for (const char* device : {"/dev/zero", "/dev/null"}) QVERIFY(errorOfReading(device)->reason().contains("not a file"));
        const QString picture = m_folder.filePath("piped.png"), pipe = m_folder.filePath("pipe");
        const Photo photo(samples::noise({301, 203}, CV_8UC3));
        writePhoto(photo, picture);
        const QByteArray bytes = contents(picture);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const std::jthread writer([&] { store(pipe, bytes); });
        QVERIFY(samples::sameBytes(readPhoto(pipe).pixels(), photo.pixels()));
    }

    void contentCountsNotTheSuffix() {
        store(m_folder.filePath("really.tif"), contents(good("png")));
        QCOMPARE(readPhoto(m_folder.filePath("really.tif")).format(), QStringLiteral("png"));
    }

    void enormousHeadersAreRefused_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<quint32>("side");
        for (const quint32 side : {0x7FFFFFFFU, 60000U, 40000U}) {
            QTest::addRow("png %u", side) << "png" << side;
            QTest::addRow("tif %u", side) << "tif" << side;
            QTest::addRow("bmp %u", side) << "bmp" << side;
        }
        QTest::newRow("jpg 65500") << "jpg" << 65500U;
        QTest::newRow("png 0") << "png" << 0U;
        QTest::newRow("tif 0") << "tif" << 0U;
        QTest::newRow("jpg 0") << "jpg" << 0U;
        QTest::newRow("bmp 0") << "bmp" << 0U;
    }
    void enormousHeadersAreRefused() {
        QFETCH(QString, suffix);
        QFETCH(quint32, side);
        QByteArray bytes = contents(good(suffix));
        if (suffix == "png") {
            putBig(bytes, 16, side);
            putBig(bytes, 20, side);
            // With the right checksum, so that nothing else gives it away.
            quint32 crc = 0xFFFFFFFFU;
            for (int i = 12; i < 29; ++i) {
                crc ^= static_cast<quint8>(bytes[i]);
                for (int k = 0; k < 8; ++k) crc = (crc & 1) ? 0xEDB88320U ^ (crc >> 1) : crc >> 1;
            }
            putBig(bytes, 29, ~crc);
        } else if (suffix == "jpg") {
            const qsizetype frame = bytes.indexOf("\xFF\xC0");
            QVERIFY(frame > 0);
            putBig(bytes, frame + 5, static_cast<quint16>(side));
            putBig(bytes, frame + 7, static_cast<quint16>(side));
        } else if (suffix == "bmp") {
            qToLittleEndian(side, bytes.data() + 18);
            qToLittleEndian(side, bytes.data() + 22);
        } else {
            const quint32 directory = qFromLittleEndian<quint32>(bytes.constData() + 4);
            for (int i = 0; i < 2; ++i) {
                char* entry = bytes.data() + directory + 2 + 12 * i;
                qToLittleEndian(quint16{4}, entry + 2);
                qToLittleEndian(side, entry + 8);
            }
        }
        const QString path = m_folder.filePath("huge." + suffix);
        store(path, bytes);
        QElapsedTimer timer;
        timer.start();
        const std::optional<Error> error = errorOfReading(path);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(error.has_value());
        QCOMPARE(error->kind(), ErrorKind::InputUnreadable);
        if (side > 0) QVERIFY2(error->reason().contains("too large"), qPrintable(error->reason()));
    }

    void damagedTiffDataIsRefused() {
        for (const QString& name : {QStringLiteral("good.tif"), QStringLiteral("good16.tif")}) {
            QByteArray bytes = contents(m_folder.filePath(name));
            for (qsizetype i = 1000; i < 3000; ++i) bytes[i] = '\xFF';
            store(m_folder.filePath("bent.tif"), bytes);
            const std::optional<Error> error = errorOfReading(m_folder.filePath("bent.tif"));
            QVERIFY(error.has_value());
            QCOMPARE(error->kind(), ErrorKind::InputUnreadable);
        }
    }

    void randomDamageNeverCrashes_data() {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"png", "jpg", "tif", "webp", "bmp"}) QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void randomDamageNeverCrashes() {
        QFETCH(QString, suffix);
        const QByteArray whole = contents(good(suffix));
        std::mt19937 random(11);
        const QString path = m_folder.filePath("fuzz." + suffix);
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            // Half of the rounds hit the headers, where the numbers are.
            const qsizetype span = round % 2 ? bytes.size() : qMin<qsizetype>(bytes.size(), 300);
            for (int i = 0; i < 1 + round % 7; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<quint64>(span))] = static_cast<char>(random());
            if (suffix == "tif" && round % 2 == 0)
                bytes[bytes.size() - 1 - static_cast<qsizetype>(random() % 200)] = static_cast<char>(random());
            store(path, bytes);
            try {
                const Photo photo = readPhoto(path);
                QVERIFY(!photo.isNull());
            } catch (const Error& error) {
                QVERIFY(error.kind() == ErrorKind::InputUnreadable || error.kind() == ErrorKind::OutOfMemory);
            }
        }
    }

    void brokenMetadataDoesNotMatter() {
        QByteArray bytes = contents(good("jpg"));
        const auto segment = [](const QByteArray& data) {
            QByteArray head("\xFF\xE1\0\0", 4);
            putBig(head, 2, static_cast<quint16>(data.size() + 2));
            return head + data;
        };
        bytes.insert(2, segment(QByteArray("Exif\0\0II*\0\xFF\xFF\xFF\x7F", 14) + QByteArray(40, '\xEE')));
        bytes.insert(2, segment(QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<x:xmpmeta <<<< broken"));
        store(m_folder.filePath("odd.jpg"), bytes);
        const Photo photo = readPhoto(m_folder.filePath("odd.jpg"));
        QCOMPARE(photo.size(), cv::Size(301, 203));
    }

    void jpegWithMoreAfterItsEndIsFine() {
        store(m_folder.filePath("more.jpg"), contents(good("jpg")) + QByteArray(999, 'x'));
        QCOMPARE(readPhoto(m_folder.filePath("more.jpg")).size(), cv::Size(301, 203));
    }

 private:
    QString good(const QString& suffix) const { return m_folder.filePath("good." + suffix); }

    static std::optional<Error> errorOfReading(const QString& path) {
        try {
            readPhoto(path);
        } catch (const Error& error) {
            return error;
        }
        return std::nullopt;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPhotoDamage)
#include "test_photo_damage.moc"
