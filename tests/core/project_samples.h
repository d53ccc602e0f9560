// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of projects share: a document with something of everything, and files taken apart.
#pragma once

#include <zip.h>

#include <QTest>
#include <map>

#include "core/document.h"
#include "core/project.h"
#include "core/zip_file.h"
#include "fill_job_fakes.h"
#include "metadata_samples.h"
#include "photo_samples.h"

namespace lacuna::core::test {

using samples::sameBytes;

using Files = std::map<QString, QByteArray>;

inline Files filesOf(const QString& path) {
    Files files;
    int code = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
        const QString name = QString::fromUtf8(zip_get_name(zip, static_cast<zip_uint64_t>(i), 0));
        if (const auto bytes = ZipReader(path).read(name, 1 << 30)) files[name] = *bytes;
    }
    if (zip) zip_discard(zip);
    return files;
}

inline void pack(const QString& path, const Files& files) {
    ZipWriter zip(path);
    zip.add(QStringLiteral("mimetype"), true, [] { return QByteArray("image/openraster"); });
    for (const auto& [name, bytes] : files) {
        if (name != QLatin1String("mimetype")) zip.add(name, false, [bytes = bytes] { return bytes; });
    }
    zip.finish();
}

/// A network's fill: attention with sources that can be told apart.
inline FilledWindow traced(const FillInput& input) {
    FilledWindow filled;
    filled.rgb = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar(0.8, 0.3, 0.1));
    AttentionMap map;
    map.grid = {input.rgb.cols / 8, input.rgb.rows / 8};
    map.topK = 2;
    map.filled = cv::Mat::zeros(map.grid, CV_8UC1);
    map.sources.resize(static_cast<std::size_t>(map.grid.area()) * 2);
    for (int y = 0; y < map.grid.height; ++y) {
        for (int x = 0; x < map.grid.width; ++x) {
            if (cv::countNonZero(input.hole(cv::Rect(8 * x, 8 * y, 8, 8))) == 0) continue;
            map.filled.at<uchar>(y, x) = 255;
            AttentionSource* sources = &map.sources[2 * (static_cast<std::size_t>(y) * map.grid.width + x)];
            sources[0] = {x / 2, y / 3, 0.75F};
            sources[1] = {y % map.grid.width, 0, 0.125F};
        }
    }
    filled.attention = map;
    return filled;
}

class NetworkFake : public test::FakeEngine {
 public:
    NetworkFake()
        : FakeEngine([](const FillInput& input, WindowProgress&, const std::stop_token&) { return traced(input); }, limitsOf()) {}
    ModelIdentity model() const override { return {QStringLiteral("stones.safetensors"), QString(64, QLatin1Char('a'))}; }

 private:
    static EngineLimits limitsOf() {
        EngineLimits limits;
        limits.multiple = 8;
        limits.usesWeights = true;
        return limits;
    }
};

inline FillOptions someOptions() {
    FillOptions options;
    options.engineId = QStringLiteral("fake");
    options.modelPath = QStringLiteral("/somewhere/secret/stones.safetensors");
    options.dilatePx = 4;
    options.featherPx = 7;
    options.seed = 18'000'000'000'000'000'000ULL;
    options.resolution = Resolution::Best;
    options.precision = Precision::BFloat16;
    options.wantTrace = true;
    return options;
}

inline cv::Mat painted(cv::Size size, const cv::Rect& rect) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    mask(rect).setTo(255);
    return mask;
}

/// A photo of the type with two fills, holes painted since, and marks.
inline void prepare(Document& document, int type, cv::Size size = {150, 110}) {
    PhotoMetadata metadata = samples::richMetadata();
    if (CV_MAT_CN(type) == 1) metadata.iccProfile.clear();
    document.open(Photo(samples::noise(size, type), metadata, QStringLiteral("tiff")), QStringLiteral("/photos/harbour.tif"));
    for (const cv::Rect& hole : {cv::Rect(20, 20, 30, 24), cv::Rect(90, 60, 20, 20)}) {
        NetworkFake engine;
        test::Watcher watcher;
        const HoleMask mask(painted(size, hole));
        document.editMask({{}, size}, mask.pixels(), QStringLiteral("paint"));
        document.applyFill(fillPhoto(document.photo(), mask, engine, someOptions(), watcher, {}), QStringLiteral("fill"), mask);
    }
    document.editMask({10, 80, 9, 7}, cv::Mat(7, 9, CV_8UC1, cv::Scalar(255)), QStringLiteral("paint"));
    document.markSources(SourceMark::Never, {0, 0, 12, 9}, cv::Mat(9, 12, CV_8UC1, cv::Scalar(255)), QStringLiteral("mark"));
    document.markSources(SourceMark::Prefer, {size.width - 20, 0, 12, 9}, cv::Mat(9, 12, CV_8UC1, cv::Scalar(255)),
                         QStringLiteral("mark"));
}

inline void compareStates(const ProjectState& a, const ProjectState& b) {
    QVERIFY(sameBytes(a.original.pixels(), b.original.pixels()));
    QVERIFY(sameBytes(a.photo.pixels(), b.photo.pixels()));
    QVERIFY(sameBytes(a.mask.pixels(), b.mask.pixels()));
    QVERIFY(sameBytes(a.avoided.pixels(), b.avoided.pixels()));
    QVERIFY(sameBytes(a.preferred.pixels(), b.preferred.pixels()));
    QVERIFY(sameBytes(a.filledArea.pixels(), b.filledArea.pixels()));
    QCOMPARE(b.photoName, a.photoName);
    QCOMPARE(b.photo.format(), a.photo.format());
    const PhotoMetadata &m = a.photo.metadata(), &n = b.photo.metadata();
    QCOMPARE(n.iccProfile, m.iccProfile);
    QCOMPARE(n.exif, m.exif);
    QCOMPARE(n.xmp, m.xmp);
    QCOMPARE(n.iptc, m.iptc);
    QCOMPARE(n.dotsPerMeterX, m.dotsPerMeterX);
    QCOMPARE(b.attention.size(), a.attention.size());
    for (std::size_t i = 0; i < a.attention.size(); ++i) {
        const PlacedAttention &one = a.attention[i], &two = b.attention[i];
        QVERIFY(one.photoRect == two.photoRect && one.scale == two.scale && one.map.grid == two.map.grid);
        QCOMPARE(two.map.topK, one.map.topK);
        QVERIFY(sameBytes(one.map.filled, two.map.filled));
        for (int y = 0; y < one.map.grid.height; ++y) {
            for (int x = 0; x < one.map.grid.width; ++x) {
                if (one.map.filled.at<uchar>(y, x) == 0) continue;
                for (int k = 0; k < one.map.topK; ++k) {
                    const AttentionSource &s = one.map.source(x, y, k), &t = two.map.source(x, y, k);
                    QVERIFY(s.x == t.x && s.y == t.y && s.weight == t.weight);
                }
            }
        }
    }
    QCOMPARE(b.filledHoles.size(), a.filledHoles.size());
    for (std::size_t i = 0; i < a.filledHoles.size(); ++i) {
        QVERIFY(a.filledHoles[i]->rect() == b.filledHoles[i]->rect());
        QVERIFY(sameBytes(a.filledHoles[i]->painted(), b.filledHoles[i]->painted()));
        QVERIFY(sameBytes(a.filledHoles[i]->touched(), b.filledHoles[i]->touched()));
        QVERIFY(sameBytes(a.filledHoles[i]->before(), b.filledHoles[i]->before()));
        QCOMPARE(a.filledHoles[i]->id(), b.filledHoles[i]->id());
        const FilledHoleRecord &one = a.filledHoles[i]->record(), &two = b.filledHoles[i]->record();
        QCOMPARE(two.pieces->size(), one.pieces->size());
        for (std::size_t p = 0; p < one.pieces->size(); ++p)
            QVERIFY(cv::norm((*one.pieces)[p].raw.unpacked(), (*two.pieces)[p].raw.unpacked(), cv::NORM_INF) == 0.);
    }
}

}  // namespace lacuna::core::test
