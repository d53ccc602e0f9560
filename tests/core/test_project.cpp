// SPDX-License-Identifier: GPL-3.0-or-later
#include <zip.h>

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <map>

#include "core/document.h"
#include "core/photo_io.h"
#include "core/project.h"
#include "core/zip_file.h"
#include "fill_job_fakes.h"
#include "metadata_samples.h"
#include "photo_samples.h"

using namespace lacuna::core;
using samples::errorOf;
using samples::sameBytes;

namespace {

using Files = std::map<QString, QByteArray>;

Files filesOf(const QString& path) {
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

void pack(const QString& path, const Files& files) {
    ZipWriter zip(path);
    zip.add(QStringLiteral("mimetype"), true, [] { return QByteArray("image/openraster"); });
    for (const auto& [name, bytes] : files) {
        if (name != QLatin1String("mimetype")) zip.add(name, false, [bytes = bytes] { return bytes; });
    }
    zip.finish();
}

/// A network's fill: attention with sources that can be told apart.
FilledWindow traced(const FillInput& input) {
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

FillOptions someOptions() {
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

cv::Mat painted(cv::Size size, const cv::Rect& rect) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    mask(rect).setTo(255);
    return mask;
}

/// A photo of the type with two fills, holes painted since, and marks.
void prepare(Document& document, int type, cv::Size size = {150, 110}) {
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

void compareStates(const ProjectState& a, const ProjectState& b) {
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

/// Fills a hole anew, as the editor does.
cv::Mat refilled(const Document& document) {
    NetworkFake engine;
    test::Watcher watcher;
    const Refill refill(document.photo(), document.filledHoles(), document.filledHoles().front());
    FillResult result = fillPhoto(refill.photo, refill.mask, engine, refill.options, watcher, {});
    refill.complete(result);
    return applied(document.photo(), result).pixels();
}

}  // namespace

class TestProject : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const QString& name) const { return m_folder.filePath(name); }
    /// A small project as files, for taking apart.
    Files sample() const {
        Document document;
        prepare(document, CV_8UC3, {120, 90});
        writeProject(document.state(), file(QStringLiteral("sample.ora")));
        return filesOf(file(QStringLiteral("sample.ora")));
    }
    static QJsonObject stateOf(const Files& files) { return QJsonDocument::fromJson(files.at(kStateFile)).object(); }

 private Q_SLOTS:
    void resumesExactly_data() {
        QTest::addColumn<int>("type");
        QTest::newRow("8-bit grey") << CV_8UC1;
        QTest::newRow("8-bit colour") << CV_8UC3;
        QTest::newRow("8-bit transparent") << CV_8UC4;
        QTest::newRow("16-bit grey") << CV_16UC1;
        QTest::newRow("16-bit colour") << CV_16UC3;
        QTest::newRow("16-bit transparent") << CV_16UC4;
    }
    void resumesExactly() {
        QFETCH(int, type);
        Document before;
        prepare(before, type);
        QCOMPARE(before.filledHoles().size(), std::size_t(2));
        ProjectState state = before.state();
        state.photoName = QStringLiteral("harbour.tif");
        const QString path = file(QStringLiteral("project.ora"));
        writeProject(state, path);
        const ProjectState read = readProject(path);
        compareStates(state, read);

        Document after;
        QSignalSpy masks(&after, &Document::maskChanged), marks(&after, &Document::sourcesChanged),
            attention(&after, &Document::attentionChanged), holes(&after, &Document::filledHolesChanged);
        after.restore(read, path);
        QCOMPARE(masks.count() + marks.count() + attention.count() + holes.count(), 4);
        QVERIFY(!after.isModified());
        compareStates(state, [&] {
            ProjectState again = after.state();
            again.photoName = state.photoName;
            return again;
        }());
        QVERIFY(sameBytes(refilled(before), refilled(after)));
    }

    void namesModelsWithoutPaths() {
        const Files files = sample();
        for (const auto& [name, bytes] : files) QVERIFY2(!bytes.contains("secret"), qPrintable(name));
        const QString path = file(QStringLiteral("sample.ora"));
        ModelIdentity asked;
        const ProjectState found = readProject(path, [&](const ModelIdentity& model) {
            asked = model;
            return QStringLiteral("/here/stones-2.safetensors");
        });
        QCOMPARE(asked.sha256, QString(64, QLatin1Char('a')));
        QCOMPARE(found.filledHoles.front()->options().modelPath, QStringLiteral("/here/stones-2.safetensors"));
        const FillRecipe recipe = recipesOf(found.filledHoles).front();
        QCOMPARE(recipe.model.fileName, QStringLiteral("stones.safetensors"));
        QVERIFY(recipe.usesWeights);
        QCOMPARE(recipe.options.engineId, QStringLiteral("fake"));
        QCOMPARE(recipe.options.dilatePx, 4);
        QCOMPARE(recipe.options.featherPx, 7);
        QCOMPARE(recipe.options.seed, 18'000'000'000'000'000'000ULL);
        QVERIFY(recipe.options.resolution == Resolution::Best);
        QCOMPARE(readProject(path).filledHoles.front()->options().modelPath, QStringLiteral("stones.safetensors"));
    }

    void keepsAPhotoWithoutFills() {
        Document document;
        document.open(Photo(samples::noise({40, 30}, CV_8UC3)), {});
        writeProject(document.state(), file(QStringLiteral("plain.ora")));
        const ProjectState read = readProject(file(QStringLiteral("plain.ora")));
        compareStates(document.state(), read);
        QVERIFY(read.avoided.size().empty());
        const QImage thumbnail = readProjectThumbnail(file(QStringLiteral("plain.ora")));
        QCOMPARE(thumbnail.size(), QSize(40, 30));
    }

    void isOpenRasterForOthers() {
        const Files files = sample();
        QFile raw(file(QStringLiteral("sample.ora")));
        QVERIFY(raw.open(QIODevice::ReadOnly));
        // Local header, then the name and the text, neither compressed nor moved.
        QCOMPARE(raw.read(54).mid(30), QByteArray("mimetypeimage/openraster"));
        QXmlStreamReader xml(files.at(QStringLiteral("stack.xml")));
        QStringList sources, hidden;
        cv::Mat shown;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("image")) {
                QCOMPARE(xml.attributes().value(QLatin1String("w")).toInt(), 120);
                QCOMPARE(xml.attributes().value(QLatin1String("h")).toInt(), 90);
            }
            if (xml.name() != QLatin1String("layer")) continue;
            const QString source = xml.attributes().value(QLatin1String("src")).toString();
            QVERIFY(files.count(source) == 1);
            sources << source;
            if (xml.attributes().value(QLatin1String("visibility")) == QLatin1String("hidden")) hidden << source;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(sources,
                 QStringList({"data/prefer.png", "data/never.png", "data/holes.png", "data/fill.png", "data/original.png"}));
        QCOMPARE(hidden, QStringList({"data/prefer.png", "data/never.png", "data/holes.png"}));
        Document document;
        prepare(document, CV_8UC3, {120, 90});
        QVERIFY(sameBytes(decodePhoto(files.at(QStringLiteral("mergedimage.png")), {}).pixels(), document.photo().pixels()));
        QVERIFY(!QImage::fromData(files.at(QStringLiteral("Thumbnails/thumbnail.png"))).isNull());
    }

    void opensWhatOtherProgramsWrote() {
        Files files = sample();
        const Files all = files;
        std::erase_if(files, [](const auto& entry) { return entry.first.startsWith(QStringLiteral("lacuna/")); });
        pack(file(QStringLiteral("foreign.ora")), files);
        const ProjectState read = readProject(file(QStringLiteral("foreign.ora")));
        QVERIFY(sameBytes(read.photo.pixels(), decodePhoto(all.at(QStringLiteral("mergedimage.png")), {}).pixels()));
        QVERIFY(read.filledHoles.empty() && read.mask.isEmpty());
        files.erase(QStringLiteral("mergedimage.png"));
        pack(file(QStringLiteral("foreign.ora")), files);
        QVERIFY(errorOf([&] { readProject(file(QStringLiteral("foreign.ora"))); }).has_value());
    }

    void saysWhatIsWrongWithDamagedFiles() {
        (void)sample();
        const QByteArray whole = samples::contents(file(QStringLiteral("sample.ora")));
        const QString path = file(QStringLiteral("damaged.ora"));
        const auto refused = [&](const QByteArray& bytes) {
            samples::store(path, bytes);
            const auto error = errorOf([&] { readProject(path); });
            return error && error->kind() == ErrorKind::InputUnreadable &&
                   error->message().contains(QStringLiteral("damaged.ora"));
        };
        for (int i = 0; i < 40; ++i) QVERIFY2(refused(whole.left(whole.size() * i / 40)), qPrintable(QString::number(i)));
        QVERIFY(refused("PK not a zip at all"));
        // One wrong byte anywhere is noticed by the checksums, or makes no difference.
        const ProjectState good = readProject(file(QStringLiteral("sample.ora")));
        cv::RNG rng(3);
        int noticed = 0;
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = whole;
            char& hit = bytes[rng.uniform(0, static_cast<int>(bytes.size()))];
            hit = static_cast<char>(hit ^ (1 << rng.uniform(0, 8)));
            samples::store(path, bytes);
            const auto error = errorOf([&] {
                const ProjectState read = readProject(path);
                // The picture of other programs, which we don't read back.
                if (!sameBytes(read.photo.pixels(), good.photo.pixels())) qFatal("damage went unnoticed");
            });
            noticed += error.has_value();
        }
        QVERIFY(noticed > 10);
    }

    void refusesHostileFiles_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"bomb", "huge", "wrong size", "wrong depth", "outside", "newer", "no list", "list of lists",
                                 "missing hole", "many windows", "odd record", "other window", "not OpenRaster"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void refusesHostileFiles() {
        QFETCH(QString, what);
        Files files = sample();
        QJsonObject state = stateOf(files);
        QJsonObject photo = state.value(QLatin1String("photo")).toObject(),
                    layers = state.value(QLatin1String("layers")).toObject();
        const QString path = file(QStringLiteral("hostile.ora"));
        if (what == QLatin1String("bomb")) {
            // Much of nothing, in next to no bytes.
            files[QStringLiteral("lacuna/exif.bin")] = QByteArray(200'000'000, '\0');
        } else if (what == QLatin1String("huge")) {
            photo[QStringLiteral("width")] = 2'000'000;
            photo[QStringLiteral("height")] = 2'000'000;
        } else if (what == QLatin1String("wrong size")) {
            photo[QStringLiteral("width")] = 121;
        } else if (what == QLatin1String("wrong depth")) {
            photo[QStringLiteral("bitsPerChannel")] = 16;
        } else if (what == QLatin1String("outside")) {
            layers[QStringLiteral("fill")] = QJsonArray{2147483000, 5, 100, 100};
        } else if (what == QLatin1String("newer")) {
            state[QStringLiteral("format")] = 99;
        } else if (what == QLatin1String("many windows")) {
            state[QStringLiteral("sources")] = 2'000'000'000;
        }
        state[QStringLiteral("photo")] = photo;
        state[QStringLiteral("layers")] = layers;
        files[kStateFile] = QJsonDocument(state).toJson();
        if (what == QLatin1String("no list")) files[kStateFile] = "{ broken";
        if (what == QLatin1String("list of lists")) files[kStateFile] = QByteArray(2'000'000, '[');
        if (what == QLatin1String("missing hole")) files.erase(QStringLiteral("lacuna/hole-1.cbor"));
        if (what == QLatin1String("odd record"))
            files[QStringLiteral("lacuna/hole-0.cbor")] = QByteArray("\x9b\x7f\xff\xff\xff\xff\xff\xff\xff");
        if (what == QLatin1String("other window")) {
            QCborMap map = QCborValue::fromCbor(files[QStringLiteral("lacuna/sources-0.cbor")]).toMap();
            map[QLatin1String("grid")] = QCborArray{1'000'000'000, 1'000'000'000};
            files[QStringLiteral("lacuna/sources-0.cbor")] = map.toCborValue().toCbor();
        }
        if (what == QLatin1String("not OpenRaster")) {
            ZipWriter zip(path);
            zip.add(QStringLiteral("readme.txt"), false, [] { return QByteArray("hello"); });
            zip.finish();
        } else {
            pack(path, files);
        }
        const auto error = errorOf([&] { readProject(path); });
        QVERIFY(error.has_value());
        QCOMPARE(error->kind(), ErrorKind::InputUnreadable);
        QVERIFY2(error->message().contains(QStringLiteral("hostile.ora")) && error->reason().size() > 10,
                 qPrintable(error->message()));
    }

    void namesInsideAreNoPaths() {
        Files files = sample();
        QJsonObject state = stateOf(files), photo = state.value(QLatin1String("photo")).toObject();
        photo[QStringLiteral("name")] = QStringLiteral("../../etc/passwd");
        state[QStringLiteral("photo")] = photo;
        files[kStateFile] = QJsonDocument(state).toJson();
        files[QStringLiteral("../../escape.txt")] = "out";
        const QString path = file(QStringLiteral("names.ora"));
        pack(path, files);
        QCOMPARE(readProject(path).photoName, QStringLiteral("passwd"));
        QVERIFY(!QFile::exists(file(QStringLiteral("../../escape.txt"))));
    }

    void failedSavesLeaveTheOldFile() {
        const Files files = sample();
        const QString path = file(QStringLiteral("sample.ora"));
        const QByteArray before = samples::contents(path);
        ZipWriter zip(path);
        zip.add(QStringLiteral("mimetype"), true, [] { return QByteArray("image/openraster"); });
        zip.add(QStringLiteral("data/original.png"), true, []() -> QByteArray { throw std::bad_alloc(); });
        bool thrown = false;
        try {
            zip.finish();
        } catch (const std::bad_alloc&) {
            thrown = true;
        }
        QVERIFY(thrown);
        QCOMPARE(samples::contents(path), before);
        Document document;
        prepare(document, CV_8UC3);
        const auto error = errorOf([&] { writeProject(document.state(), file(QStringLiteral("no/such/folder/x.ora"))); });
        QVERIFY(error && error->kind() == ErrorKind::OutputUnwritable && error->message().contains(QStringLiteral("x.ora")));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.ora.*")}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
