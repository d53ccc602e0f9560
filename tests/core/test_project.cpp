// SPDX-License-Identifier: GPL-3.0-or-later
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

#include "core/photo_io.h"
#include "project_samples.h"

using namespace lacuna::core;
using namespace lacuna::core::test;
using samples::errorOf;

namespace {

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
