// SPDX-License-Identifier: GPL-3.0-or-later
// What exports can choose, and what they say of fills, read back from the files.
#include <QTemporaryDir>
#include <QTest>

#include "core/photo_io.h"
#include "core/provenance.h"
#include "metadata_samples.h"
#include "photo_samples.h"

using namespace lacuna::core;
using samples::sameBytes;
using samples::xmpText;

namespace {

const char* const kSourceType = "Xmp.iptcExt.DigitalSourceType";
const QString kTrained = QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia");
const QString kCapture = QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture");

/// Horizontal and vertical sampling of a JPEG file's first component, as in its frame header (0x11: colours at full resolution).
int samplingOf(const QByteArray& jpeg) {
    for (qsizetype at = 2; at + 11 < jpeg.size();) {
        const auto marker = static_cast<quint8>(jpeg[at + 1]);
        if (marker >= 0xC0 && marker <= 0xC2) return static_cast<quint8>(jpeg[at + 11]);
        at += 2 + (static_cast<quint8>(jpeg[at + 2]) << 8 | static_cast<quint8>(jpeg[at + 3]));
    }
    return -1;
}

std::int64_t tiffTag(const QByteArray& tiff, const char* key) {
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(tiff.constData()), static_cast<long>(tiff.size()));
    image->readMetadata();
    return std::stol(image->exifData()[key].toString());
}

Provenance provenance(bool trained, cv::Size size, const cv::Rect& rect) {
    FillRecipe recipe;
    recipe.usesWeights = trained;
    recipe.options.engineId = trained ? QStringLiteral("contextual") : QStringLiteral("patchmatch");
    if (trained) recipe.model = {QStringLiteral("stones.safetensors"), QString(64, QLatin1Char('b'))};
    cv::Mat changed = cv::Mat::zeros(size, CV_8UC1);
    if (!rect.empty()) changed(rect).setTo(255);
    return *provenanceOf({recipe, recipe}, changed);
}

}  // namespace

class TestPhotoExport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray written(const Photo& photo, const QString& name, const WriteOptions& options) const {
        writePhoto(photo, m_folder.filePath(name), options);
        return samples::contents(m_folder.filePath(name));
    }
    Photo readBack(const QString& name) const { return readPhoto(m_folder.filePath(name)); }

 private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3")); }

    void jpegKeepsAllColourFromNinetyOn() {
        const Photo photo(samples::gradient({64, 48}, CV_8UC3));
        const auto sampling = [&](int quality, JpegColour colour) {
            WriteOptions options;
            options.jpegQuality = quality;
            options.jpegColour = colour;
            return samplingOf(written(photo, QStringLiteral("colour.jpg"), options));
        };
        QCOMPARE(sampling(90, JpegColour::Auto), 0x11);
        QCOMPARE(sampling(89, JpegColour::Auto), 0x22);
        QCOMPARE(sampling(50, JpegColour::Full), 0x11);
        QCOMPARE(sampling(98, JpegColour::Half), 0x22);
        WriteOptions low, high;
        low.jpegQuality = 20;
        high.jpegQuality = 97;
        QVERIFY(written(photo, QStringLiteral("low.jpg"), low).size() < written(photo, QStringLiteral("high.jpg"), high).size());
    }

    void jpegOfSharpColoursIsTrue() {
        // Thin red lines on blue: halved colours would smear them.
        cv::Mat pixels(64, 64, CV_8UC3, cv::Scalar(0, 0, 220));
        for (int x = 0; x < 64; x += 8) pixels.col(x).setTo(cv::Scalar(220, 0, 0));
        WriteOptions full, half;
        full.jpegColour = JpegColour::Full;
        half.jpegColour = JpegColour::Half;
        (void)written(Photo(pixels), QStringLiteral("full.jpg"), full);
        (void)written(Photo(pixels), QStringLiteral("half.jpg"), half);
        const double errorFull = cv::norm(pixels, readBack(QStringLiteral("full.jpg")).pixels(), cv::NORM_L1),
                     errorHalf = cv::norm(pixels, readBack(QStringLiteral("half.jpg")).pixels(), cv::NORM_L1);
        QVERIFY2(errorFull < errorHalf / 3, qPrintable(QStringLiteral("%1 %2").arg(errorFull).arg(errorHalf)));
    }

    void greyAndResolutionStayInJpeg() {
        PhotoMetadata metadata;
        metadata.dotsPerMeterX = metadata.dotsPerMeterY = 11811;
        (void)written(Photo(samples::gradient({40, 30}, CV_8UC1), metadata), QStringLiteral("grey.jpg"), {});
        const Photo back = readBack(QStringLiteral("grey.jpg"));
        QCOMPARE(back.channels(), 1);
        QCOMPARE(back.metadata().dotsPerMeterX, 11811);
        QVERIFY(cv::norm(back.pixels(), samples::gradient({40, 30}, CV_8UC1), cv::NORM_INF) < 12);
    }

    void tiffCompressionLosesNothing_data() {
        QTest::addColumn<int>("compression");
        QTest::addColumn<int>("tag");
        QTest::newRow("lzw") << static_cast<int>(TiffCompression::Lzw) << 5;
        QTest::newRow("deflate") << static_cast<int>(TiffCompression::Deflate) << 8;
        QTest::newRow("none") << static_cast<int>(TiffCompression::None) << 1;
    }
    void tiffCompressionLosesNothing() {
        QFETCH(int, compression);
        QFETCH(int, tag);
        WriteOptions options;
        options.tiffCompression = static_cast<TiffCompression>(compression);
        for (const int type : {CV_8UC3, CV_16UC4}) {
            const Photo photo(samples::gradient({90, 70}, type));
            const QByteArray tiff = written(photo, QStringLiteral("scan.tif"), options);
            QCOMPARE(tiffTag(tiff, "Exif.Image.Compression"), tag);
            QVERIFY(sameBytes(readBack(QStringLiteral("scan.tif")).pixels(), photo.pixels()));
        }
    }

    void webpCanLoseNothing() {
        const Photo photo(samples::noise({60, 40}, CV_8UC4));
        WriteOptions options;
        options.webpLossless = true;
        options.jpegQuality = 40;
        QVERIFY(written(photo, QStringLiteral("all.webp"), options).contains("VP8L"));
        QVERIFY(sameBytes(readBack(QStringLiteral("all.webp")).pixels(), photo.pixels()));
        options.webpLossless = false;
        QVERIFY(!written(photo, QStringLiteral("some.webp"), options).contains("VP8L"));
    }

    void depthCanBeHalved_data() {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("png") << QStringLiteral("png");
        QTest::newRow("tiff") << QStringLiteral("tif");
    }
    void depthCanBeHalved() {
        QFETCH(QString, suffix);
        const Photo photo(samples::gradient({50, 40}, CV_16UC3));
        WriteOptions options;
        (void)written(photo, QStringLiteral("deep.") + suffix, options);
        QVERIFY(sameBytes(readBack(QStringLiteral("deep.") + suffix).pixels(), photo.pixels()));
        options.eightBit = true;
        (void)written(photo, QStringLiteral("flat.") + suffix, options);
        const Photo flat = readBack(QStringLiteral("flat.") + suffix);
        QCOMPARE(flat.bitsPerChannel(), 8);
        QVERIFY(sameBytes(flat.pixels(), toEightBit(photo.pixels())));
    }

    void saysWhatWasFilled_data() { samples::addFormats(); }
    void saysWhatWasFilled() {
        QFETCH(QString, suffix);
        const Photo photo(samples::gradient({200, 120}, CV_8UC3), samples::richMetadata());
        WriteOptions options;
        options.provenance = provenance(true, photo.size(), {40, 20, 33, 21});
        (void)written(photo, QStringLiteral("filled.") + suffix, options);
        const Photo back = readBack(QStringLiteral("filled.") + suffix);
        QCOMPARE(xmpText(back.metadata(), kSourceType), kTrained);
        QCOMPARE(xmpText(back.metadata(), "Xmp.lacuna.Software"), QStringLiteral("Lacuna 1.2.3"));
        QCOMPARE(xmpText(back.metadata(), "Xmp.lacuna.Models"),
                 QStringLiteral("stones.safetensors sha256:") + QString(64, QLatin1Char('b')));
        QCOMPARE(xmpText(back.metadata(), "Xmp.lacuna.Engines"), QStringLiteral("contextual"));
        // All else is as it was.
        QCOMPARE(xmpText(back.metadata(), "Xmp.dc.creator"), QStringLiteral("A. Photographer"));
        QCOMPARE(xmpText(back.metadata(), "Xmp.xmp.Rating"), QStringLiteral("4"));
        QVERIFY(sameBytes(recordedChanges(back.metadata().xmp, back.size()), options.provenance->changed));
        // The pixels don't know of it.
        WriteOptions silent;
        (void)written(photo, QStringLiteral("silent.") + suffix, silent);
        QVERIFY(sameBytes(readBack(QStringLiteral("silent.") + suffix).pixels(), back.pixels()));
        QCOMPARE(xmpText(readBack(QStringLiteral("silent.") + suffix).metadata(), kSourceType), QString());
        // Metadata left out: the statement alone.
        options.keepMetadata = false;
        (void)written(photo, QStringLiteral("stripped.") + suffix, options);
        const Photo stripped = readBack(QStringLiteral("stripped.") + suffix);
        QCOMPARE(xmpText(stripped.metadata(), kSourceType), kTrained);
        QCOMPARE(xmpText(stripped.metadata(), "Xmp.dc.creator"), QString());
        QVERIFY(!recordedChanges(stripped.metadata().xmp, stripped.size()).empty());
    }

    void strongerStatementsStay() {
        const cv::Size size(30, 20);
        const auto typeAfter = [&](const QByteArray& before, bool trained) {
            PhotoMetadata metadata;
            metadata.xmp = withProvenance(before, provenance(trained, size, {1, 1, 4, 4}), before);
            return xmpText(metadata, kSourceType);
        };
        QCOMPARE(typeAfter({}, true), kTrained);
        QCOMPARE(typeAfter({}, false), kCapture);
        const QByteArray ai = withProvenance({}, provenance(true, size, {}), {});
        QCOMPARE(typeAfter(ai, false), kTrained);
        QCOMPARE(typeAfter(withProvenance({}, provenance(false, size, {}), {}), true), kTrained);
        QByteArray whole = ai;
        whole.replace("compositeWithTrainedAlgorithmicMedia", "trainedAlgorithmicMedia");
        QVERIFY(typeAfter(whole, true).endsWith(QStringLiteral("/trainedAlgorithmicMedia")));
        QVERIFY(!provenanceOf({}, {}).has_value());
    }

    void draftsThatWereKeptCountAsNetworks() {
        cv::Mat area = cv::Mat::zeros(40, 50, CV_8UC1);
        QVERIFY(recipesOf({}, area).empty());
        area.at<uchar>(3, 4) = 255;
        const std::vector<FillRecipe> recipes = recipesOf({}, area);
        QVERIFY(recipes.size() == 1 && recipes.front().usesWeights);
    }

    void areasAddUpAndScale() {
        const cv::Size size(300, 200);
        const QByteArray first = withProvenance({}, provenance(true, size, {10, 10, 50, 40}), {});
        const QByteArray second = withProvenance(first, provenance(true, size, {200, 100, 20, 20}), first);
        cv::Mat both = cv::Mat::zeros(size, CV_8UC1);
        both({10, 10, 50, 40}).setTo(255);
        both({200, 100, 20, 20}).setTo(255);
        QVERIFY(sameBytes(recordedChanges(second, size), both));
        const cv::Mat half = recordedChanges(second, {150, 100});
        QCOMPARE(cv::countNonZero(half), cv::countNonZero(both) / 4);
        QVERIFY(half.at<uchar>(10, 20) == 255 && half.at<uchar>(60, 60) == 0);
        QVERIFY(recordedChanges(second, {200, 300}).empty());
        QVERIFY(recordedChanges({}, size).empty());
    }

    void largeAndRaggedAreasStaySmall() {
        // Specks everywhere can't be kept pixel by pixel in a few kilobytes; no changed pixel may be missing then.
        const cv::Size size(3000, 2000);
        Provenance ragged = provenance(true, size, {});
        cv::RNG rng(5);
        for (int i = 0; i < 40'000; ++i) ragged.changed.at<uchar>(rng.uniform(0, size.height), rng.uniform(0, size.width)) = 255;
        const QByteArray packet = withProvenance({}, ragged, {});
        QVERIFY2(packet.size() < 20'000, qPrintable(QString::number(packet.size())));
        const cv::Mat back = recordedChanges(packet, size);
        QVERIFY(back.size() == size);
        QCOMPARE(cv::countNonZero(ragged.changed & ~back), 0);
    }

    void damagedRecordsAreNoRecords() {
        const cv::Size size(300, 200);
        const QByteArray good = withProvenance({}, provenance(true, size, {10, 10, 50, 40}), {});
        cv::RNG rng(9);
        for (int i = 0; i < 200; ++i) {
            QByteArray bad = good;
            for (int n = 0; n < 3; ++n)
                bad[rng.uniform(0, static_cast<int>(bad.size()))] = static_cast<char>(rng.uniform(32, 127));
            const cv::Mat area = recordedChanges(bad, size);
            QVERIFY(area.empty() || area.size() == size);
        }
        const QByteArray claim =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            "<rdf:Description rdf:about='' xmlns:l='urn:x-lacuna:provenance/' "
            "l:ChangedArea='1000000 1000000 1 eJwDAAAAAAE='/></rdf:RDF></x:xmpmeta>";
        QVERIFY(recordedChanges(claim, {1000, 1000}).empty());
    }
};

QTEST_GUILESS_MAIN(TestPhotoExport)
#include "test_photo_export.moc"
