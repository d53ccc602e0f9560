// SPDX-License-Identifier: GPL-3.0-or-later
// What projects keep besides the present state: the steps of the history, variants, whole rows of attention; and what is left of
// a project when those are damaged.
#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>

#include "core/document_commands.h"
#include "core/translations.h"
#include "project_samples.h"

using namespace lacuna::core;
using namespace lacuna::core::test;
using samples::errorOf;

namespace {

/// Rows that say their own name.
class NamedRows : public AttentionRows {
 public:
    explicit NamedRows(int name) : m_name(name) {}
    cv::Mat weights(cv::Point) const override { return cv::Mat(1, 1, CV_32FC1, cv::Scalar(m_name)); }
    std::size_t bytes() const override { return m_isReleased ? 0 : 1 << 20; }
    void release() override { m_isReleased = true; }
    QByteArray packed() const override { return m_isReleased ? QByteArray() : QByteArray("rows ") + QByteArray::number(m_name); }
    static std::shared_ptr<AttentionRows> from(const QByteArray& packed, cv::Size) {
        if (!packed.startsWith("rows ")) throw Error(ErrorKind::InputUnreadable, QStringLiteral("read"), QStringLiteral("odd"));
        return std::make_shared<NamedRows>(packed.mid(5).toInt());
    }

 private:
    int m_name;
    bool m_isReleased = false;
};

FillResult fillOf(const Document& document, const HoleMask& mask) {
    static int names = 0;
    NetworkFake engine;
    test::Watcher watcher;
    FillResult result = fillPhoto(document.photo(), mask, engine, someOptions(), watcher, {});
    for (PlacedAttention& placed : result.attention) placed.map.rows = std::make_shared<NamedRows>(++names);
    return result;
}

void refill(Document& document, const std::shared_ptr<const FilledHole>& hole, const QString& text, const HoleMask& vetoed = {}) {
    static int names = 1000;
    NetworkFake engine;
    test::Watcher watcher;
    const Refill refill(document.photo(), document.filledHoles(), hole);
    FillResult result = fillPhoto(refill.photo, refill.mask, engine, refill.options, watcher, {}, {vetoed.pixels(), {}});
    refill.complete(result);
    FilledHoleRecord record = result.holes.front()->record();
    record.id = hole->id();
    result.holes.front() = std::make_shared<FilledHole>(std::move(record));
    for (PlacedAttention& placed : result.attention) placed.map.rows = std::make_shared<NamedRows>(++names);
    document.applyFill(result, FillStep{text, StepKind::Refill, refill.mask, vetoed, hole, 0});
}

/// Steps of every kind, with some undone at the end.
void work(Document& document, int undone) {
    prepare(document, CV_8UC3, {200, 150});
    const cv::Size size = document.photo().size();
    const HoleMask third(painted(size, {140, 100, 16, 14}));
    document.editMask({{}, size}, third.pixels(), QStringLiteral("third"));
    document.applyFill(fillOf(document, third), QStringLiteral("fill the third"), third);
    refill(document, document.filledHoles().front(), QStringLiteral("again"));
    HoleMask veto(size);
    veto.replace({60, 5, 8, 8}, cv::Mat(8, 8, CV_8UC1, cv::Scalar(255)));
    refill(document, document.filledHoles().front(), QStringLiteral("veto"), veto);
    for (const int feather : {5, 2}) {
        const auto hole = document.filledHoles().back();
        document.applyFill(reblended(document.photo(), document.filledHoles(), hole, *hole, {3, feather, false}),
                           FillStep{QStringLiteral("edge"), StepKind::Edge, {}, {}, hole, 3});
    }
    document.removeFill(document.filledHoles().front(), QStringLiteral("take away"));
    document.editMask({0, 0, 30, 30}, cv::Mat(30, 30, CV_8UC1, cv::Scalar(200)), QStringLiteral("soft"));
    for (int i = 0; i < undone; ++i) document.undoStack()->undo();
}

/// All that an undo or redo must bring back, rows of attention by their name.
QByteArray everythingOf(const Document& document) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const cv::Mat& pixels) {
        const cv::Mat dense = pixels.clone();
        hash.addData(
            QByteArrayView(reinterpret_cast<const char*>(dense.data), static_cast<qsizetype>(dense.total() * dense.elemSize())));
    };
    for (const cv::Mat& pixels : {document.photo().pixels(), document.mask().pixels(), document.avoided().pixels(),
                                  document.preferred().pixels(), document.filledArea()})
        add(pixels);
    for (const PlacedAttention& placed : document.attention()) {
        add(placed.map.filled);
        for (int y = 0; y < placed.map.grid.height; ++y)
            for (int x = 0; x < placed.map.grid.width; ++x)
                for (int k = 0; k < placed.map.topK && placed.map.filled.at<uchar>(y, x) != 0; ++k) {
                    const AttentionSource& source = placed.map.source(x, y, k);
                    hash.addData(QByteArray::number(source.x) + ' ' + QByteArray::number(source.y) + ' ' +
                                 QByteArray::number(double(source.weight)));
                }
        const auto* rows = placed.map.rows.get();
        hash.addData(rows ? QByteArray::number(rows->weights({}).at<float>(0, 0)) : QByteArray("none"));
    }
    for (const auto& hole : document.filledHoles()) {
        hash.addData(hole->id().toByteArray() + QByteArray::number(hole->blend().featherPx));
        add(hole->touched());
    }
    return hash.result().toHex();
}

QStringList stepsOf(Document& document) {
    QStringList steps;
    for (int i = 0; i < document.undoStack()->count(); ++i)
        steps << document.undoStack()->text(i) + QString::number(static_cast<int>(document.stepKind(i)));
    return steps;
}

ProjectState stateOf(const Document& document) {
    ProjectState state = document.state();
    state.history = document.history();
    return state;
}

class TestProjectHistory : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const QString& name) const { return m_folder.filePath(name); }
    void save(const Document& document) const { writeProject(stateOf(document), file(QStringLiteral("project.ora"))); }
    ProjectState read(const QString& name = QStringLiteral("project.ora")) const {
        return readProject(file(name), {}, NamedRows::from);
    }

 private Q_SLOTS:
    void everyStepComesBack_data() {
        QTest::addColumn<int>("undone");
        QTest::addColumn<bool>("onDisk");
        for (const int undone : {0, 1, 3, 5, 8}) QTest::addRow("%d undone", undone) << undone << false;
        QTest::newRow("on disk") << 4 << true;
    }
    void everyStepComesBack() {
        QFETCH(int, undone);
        QFETCH(bool, onDisk);
        Document before;
        if (onDisk) before.setUndoBudget(0);
        work(before, undone);
        QCOMPARE(before.undoBytesOnDisk() > 0, onDisk);
        before.setSaved();
        save(before);
        const ProjectState state = read();
        QVERIFY2(state.losses.isEmpty(), qPrintable(state.losses.join(QLatin1Char('\n'))));

        Document after;
        QSignalSpy modified(&after, &Document::modifiedChanged);
        after.restore(state, {});
        QCOMPARE(modified.count(), 0);
        QVERIFY(!after.isModified());
        QUndoStack &one = *before.undoStack(), &two = *after.undoStack();
        QCOMPARE(stepsOf(after), stepsOf(before));
        QCOMPARE(two.index(), one.index());
        QVERIFY(one.count() - one.index() == undone && one.index() > 5);
        QCOMPARE(everythingOf(after), everythingOf(before));
        const auto walk = [&](void (QUndoStack::*step)(), bool (QUndoStack::*may)() const) {
            while ((one.*may)()) {
                (one.*step)();
                (two.*step)();
                QCOMPARE(everythingOf(after), everythingOf(before));
            }
            QVERIFY(!(two.*may)());
        };
        walk(&QUndoStack::redo, &QUndoStack::canRedo);
        walk(&QUndoStack::undo, &QUndoStack::canUndo);
        QVERIFY(sameBytes(after.photo().pixels(), after.original().pixels()));
        walk(&QUndoStack::redo, &QUndoStack::canRedo);
        // Nothing new joins what came from the file.
        const int count = two.count();
        after.editMask({5, 5, 2, 2}, cv::Mat(2, 2, CV_8UC1, cv::Scalar(255)), QStringLiteral("new"), 7);
        QCOMPARE(two.count(), count + 1);
        QVERIFY(after.isModified());
    }

    void savingAgainKeepsIt() {
        Document first;
        work(first, 2);
        save(first);
        Document second;
        second.restore(read(), {});
        save(second);
        Document third;
        third.restore(read(), {});
        QCOMPARE(stepsOf(third), stepsOf(first));
        while (first.undoStack()->canUndo()) {
            first.undoStack()->undo();
            third.undoStack()->undo();
            QCOMPARE(everythingOf(third), everythingOf(first));
        }
    }

    void namesFollowTheLanguage() {
        Translations& translations = Translations::instance();
        const QString pattern = translations.translate("lacuna::ui::FillController", "Fill a hole: %1"),
                      name = translations.translate("lacuna::core::Text", "Contextual attention");
        const QString text = translations.compose(pattern, {name});
        const QCborValue kept = QCborValue::fromCbor(translations.remembered(text).toCbor());
        const QCborValue own = QCborValue::fromCbor(translations.remembered(QStringLiteral("My own")).toCbor());
        QCOMPARE(translations.recalled(kept), text);
        translations.setLanguage(QStringLiteral("de"));
        const QString german = translations.recalled(kept);
        translations.setLanguage(QStringLiteral("en"));
        QVERIFY(german != text && !german.isEmpty() && !german.contains(QLatin1Char('%')));
        QCOMPARE(translations.current(translations.recalled(kept)), text);
        QCOMPARE(translations.recalled(own), QStringLiteral("My own"));
        // Made to grow beyond all measure.
        QCborValue nested = QString(2000, QLatin1Char('x'));
        for (int i = 0; i < 200; ++i) nested = QCborArray{QString(QStringLiteral("%1%1%1")), nested};
        QVERIFY(translations.recalled(nested).isEmpty());
        QVERIFY(translations.recalled(QCborArray{}).isEmpty());
    }

    void theOldestStepsStayOut() {
        Document document;
        work(document, 2);
        const DocumentHistory all = document.history();
        const std::size_t steps = all.steps.size();
        QCOMPARE(newestSteps(all, std::size_t{1} << 30).steps.size(), steps);
        QVERIFY(newestSteps(all, 0).steps.size() < 3);
        std::size_t last = 0;
        for (std::size_t bytes = 1000; bytes < std::size_t{1} << 22; bytes *= 2) {
            const DocumentHistory some = newestSteps(all, bytes);
            QVERIFY(some.steps.size() >= last && some.index <= static_cast<int>(some.steps.size()));
            last = some.steps.size();
            if (some.steps.empty() || last == steps) continue;
            // What is nearest to the present stays.
            const std::size_t first = static_cast<std::size_t>(all.index - some.index);
            for (std::size_t i = 0; i < last; ++i) QCOMPARE(some.steps[i].text, all.steps[first + i].text);
        }
        QCOMPARE(last, steps);
    }

    void variantsComeBack() {
        Document before;
        work(before, 0);
        HoleVariants variants;
        for (int i = 0; i < 3; ++i) {
            auto variant = std::make_shared<HoleVariant>();
            variant->hole = before.filledHoles()[static_cast<std::size_t>(i) % before.filledHoles().size()];
            variant->attention = before.attention();
            variant->picture = QImage(30 + i, 20, QImage::Format_RGB32);
            variant->picture.fill(QColor(10 * i, 200, 30));
            variant->label = QStringLiteral("Variant %1").arg(i);
            variants.push_back(variant);
        }
        before.setVariants(variants);
        save(before);
        const ProjectState state = read();
        QVERIFY(state.losses.isEmpty());
        Document after;
        after.restore(state, {});
        QCOMPARE(after.variants().size(), variants.size());
        for (std::size_t i = 0; i < variants.size(); ++i) {
            const HoleVariant &one = *variants[i], &two = *after.variants()[i];
            QVERIFY(one.key == two.key && one.label == two.label && one.picture == two.picture);
            QCOMPARE(two.hole->id(), one.hole->id());
            QCOMPARE(two.hole->options().engineId, one.hole->options().engineId);
            QCOMPARE((*two.hole->record().pieces)[0].raw.data, (*one.hole->record().pieces)[0].raw.data);
            QCOMPARE(two.attention.size(), one.attention.size());
            QCOMPARE(two.attention.back().map.rows != nullptr, one.attention.back().map.rows != nullptr);
        }
        after.close();
        QVERIFY(after.variants().empty());
    }

    void opensProjectsFromBeforeTheHistory() {
        const ProjectState state = readProject(QStringLiteral(LACUNA_TEST_DATA "/projects/without-history.ora"));
        QVERIFY(state.losses.isEmpty() && state.history.isEmpty() && state.variants.empty());
        QCOMPARE(state.photoName, QStringLiteral("harbour.tif"));
        QVERIFY(state.photo.size() == cv::Size(150, 110));
        QVERIFY(state.original.pixels().at<cv::Vec3b>(30, 30) == cv::Vec3b(30, 60, 0));
        for (const cv::Point& filled : {cv::Point(30, 30), cv::Point(100, 70)})
            QVERIFY(cv::norm(state.photo.pixels().at<cv::Vec3b>(filled), cv::Vec3b(204, 76, 26), cv::NORM_INF) <= 1.);
        QCOMPARE(cv::countNonZero(state.mask.pixels()), 63);
        QVERIFY(cv::countNonZero(state.avoided.pixels()) == 108 && cv::countNonZero(state.preferred.pixels()) == 108);
        QCOMPARE(state.filledHoles.size(), std::size_t(2));
        QCOMPARE(state.attention.size(), std::size_t(2));
        QVERIFY(state.attention[0].map.source(2, 2).x >= 0);
        QVERIFY(state.filledHoles[0]->options().dilatePx == 4 && state.filledHoles[0]->hasRaw());
        Document document;
        document.restore(state, {});
        QCOMPARE(document.undoStack()->count(), 0);
        document.removeFill(document.filledHoles()[0], QStringLiteral("away"));
        QVERIFY(sameBytes(document.photo().pixels()({20, 20, 30, 24}), document.original().pixels()({20, 20, 30, 24})));
    }

    void damageCostsOnlyWhatIsDamaged_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"step gone",
                                 "step cut",
                                 "step odd",
                                 "delta cut",
                                 "delta of another photo",
                                 "tile outside",
                                 "tile bomb",
                                 "many tiles",
                                 "wrong number of steps",
                                 "hostile number of steps",
                                 "negative",
                                 "holes gone",
                                 "hole of nowhere",
                                 "hole of itself",
                                 "window of nowhere",
                                 "cells of another size",
                                 "more windows than there are",
                                 "unknown kind",
                                 "variant gone",
                                 "variant cut",
                                 "variant of another size",
                                 "no such variant",
                                 "rows odd",
                                 "rows gone",
                                 "hostile number of rows"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void damageCostsOnlyWhatIsDamaged() {
        QFETCH(QString, what);
        Document document;
        work(document, 3);
        auto variant = std::make_shared<HoleVariant>();
        variant->hole = document.filledHoles().front();
        variant->picture = QImage(9, 9, QImage::Format_RGB32);
        document.setVariants({variant});
        save(document);
        Files files = filesOf(file(QStringLiteral("project.ora")));
        QJsonObject list = QJsonDocument::fromJson(files.at(kStateFile)).object();
        QJsonObject history = list.value(QLatin1String("history")).toObject();
        const int done = history.value(QLatin1String("done")).toInt();
        const auto step = [](int i) { return QStringLiteral("lacuna/step-%1.cbor").arg(i); };
        const QString variantFile = QStringLiteral("lacuna/variant-%1.cbor").arg(variant->key.toString(QUuid::WithoutBraces));
        const auto change = [&](const QString& name, const std::function<void(QCborMap&)>& how) {
            QVERIFY(files.count(name) == 1);
            QCborMap map = QCborValue::fromCbor(files.at(name)).toMap();
            how(map);
            files[name] = map.toCborValue().toCbor();
        };
        const auto put = [&](const QString& name, QLatin1String key, const QCborValue& value) {
            change(name, [&](QCborMap& map) { map[key] = value; });
        };
        const QString newest = step(done - 1);
        const QLatin1String delta("delta");
        const auto deltaWith = [&](const std::function<void(QByteArray&)>& how) {
            change(newest, [&](QCborMap& map) {
                QByteArray bytes = map.value(delta).toByteArray();
                how(bytes);
                map[delta] = bytes;
            });
        };
        const auto deltaFor = [](cv::Size size) {
            DocumentDelta other;
            other.mask =
                TileDelta(cv::Mat::zeros(size, CV_8UC1), {size.width - 9, 0, 9, 9}, cv::Mat(9, 9, CV_8UC1, cv::Scalar(255)));
            return other.packed();
        };
        int fill = done - 1;  // the newest step with records
        while (!QCborValue::fromCbor(files.at(step(fill))).toMap().contains(QLatin1String("holes"))) --fill;
        if (what == QLatin1String("step gone")) files.erase(newest);
        if (what == QLatin1String("step cut")) files[newest].chop(files[newest].size() / 2);
        if (what == QLatin1String("step odd")) files[newest] = QByteArray("\x9b\x7f\xff\xff\xff\xff\xff\xff\xff");
        if (what == QLatin1String("delta cut")) deltaWith([](QByteArray& bytes) { bytes.chop(3); });
        if (what == QLatin1String("delta of another photo")) put(newest, delta, deltaFor({3000, 20}));
        if (what == QLatin1String("tile outside")) put(newest, delta, deltaFor({4000, 4000}));
        // The first delta is the photo's: its type, then how many tiles.
        if (what == QLatin1String("many tiles")) deltaWith([](QByteArray& bytes) { bytes.replace(4, 4, QByteArray(4, '\x7f')); });
        if (what == QLatin1String("tile bomb"))
            deltaWith([](QByteArray& bytes) {
                const QByteArray bomb = qCompress(QByteArray(100'000'000, '\0'));
                QByteArray made;
                QDataStream stream(&made, QIODevice::WriteOnly);
                stream << qint32(CV_8UC3) << quint32(1) << qint32(0) << qint32(0) << qint32(0) << qint32(0) << qint32(64)
                       << qint32(64) << true << bomb;
                for (int i = 0; i < 4; ++i) stream << qint32(0) << quint32(0);
                bytes = made;
            });
        if (what == QLatin1String("wrong number of steps")) history[QStringLiteral("done")] = 1000;
        if (what == QLatin1String("hostile number of steps")) history[QStringLiteral("steps")] = 2'000'000'000;
        if (what == QLatin1String("negative")) history[QStringLiteral("steps")] = -7;
        if (what == QLatin1String("holes gone")) history[QStringLiteral("holes")] = QJsonArray();
        if (what == QLatin1String("hole of nowhere")) put(step(fill), QLatin1String("holes"), QCborArray{0, 1'000'000});
        if (what == QLatin1String("hole of itself"))
            put(QStringLiteral("lacuna/past-hole-0.cbor"), QLatin1String("pieces"), qint64(document.filledHoles().size()));
        if (what == QLatin1String("window of nowhere"))
            put(step(fill), QLatin1String("forgotten"), QCborArray{QCborArray{99, 4, 4, QByteArray("x")}});
        if (what == QLatin1String("cells of another size"))
            put(step(fill), QLatin1String("forgotten"),
                QCborArray{QCborArray{0, 3, 3, qCompress(QByteArray(9, '\xff'), 1).mid(4)}});
        if (what == QLatin1String("more windows than there are"))
            put(step(fill), QLatin1String("attention"), qint64(document.attention().size()) + 1);
        if (what == QLatin1String("unknown kind")) put(newest, QLatin1String("kind"), 99);
        if (what == QLatin1String("variant gone")) files.erase(variantFile);
        if (what == QLatin1String("variant cut")) files[variantFile].chop(40);
        if (what == QLatin1String("variant of another size"))
            change(variantFile, [](QCborMap& map) {
                QCborMap hole = map.value(QLatin1String("hole")).toMap();
                hole[QLatin1String("rect")] = QCborArray{0, 0, 3, 3};
                map[QLatin1String("hole")] = hole;
            });
        if (what == QLatin1String("no such variant")) list[QStringLiteral("variants")] = QJsonArray{QStringLiteral("../../etc")};
        if (what == QLatin1String("rows odd")) files[QStringLiteral("lacuna/rows-0.bin")] = "nonsense";
        if (what == QLatin1String("rows gone")) files.erase(QStringLiteral("lacuna/rows-0.bin"));
        if (what == QLatin1String("hostile number of rows")) {
            const QString last = QStringLiteral("lacuna/sources-%1.cbor").arg(document.attention().size() - 1);
            put(last, QLatin1String("rows"), 1'000'000'000);
        }
        list[QStringLiteral("history")] = history;
        files[kStateFile] = QJsonDocument(list).toJson();
        pack(file(QStringLiteral("damaged.ora")), files);
        const ProjectState state = read(QStringLiteral("damaged.ora"));
        QCOMPARE(state.losses.size(), 1);
        QVERIFY(state.losses.front().size() > 20);
        const bool ofVariants = what.contains(QLatin1String("variant")), ofRows = what.contains(QLatin1String("rows"));
        QCOMPARE(state.variants.size(), std::size_t(ofVariants ? 0 : 1));
        QCOMPARE(state.history.steps.size() == document.history().steps.size(), ofVariants || ofRows);
        compareStates(document.state(), state);
        // What is left works.
        Document after;
        after.restore(state, {});
        while (after.undoStack()->canUndo()) after.undoStack()->undo();
        while (after.undoStack()->canRedo()) after.undoStack()->redo();
    }

    void mutatedStepsDoNoHarm() {
        Document document;
        work(document, 3);
        save(document);
        const Files whole = filesOf(file(QStringLiteral("project.ora")));
        std::vector<QString> names;
        for (const auto& [name, bytes] : whole)
            if (name.startsWith(QLatin1String("lacuna/step-")) || name.startsWith(QLatin1String("lacuna/past-")))
                names.push_back(name);
        cv::RNG rng(11);
        int lost = 0;
        for (int i = 0; i < 150; ++i) {
            Files files = whole;
            QByteArray& bytes = files[names[static_cast<std::size_t>(rng.uniform(0, static_cast<int>(names.size())))]];
            for (int n = rng.uniform(1, 4); n > 0; --n)
                bytes[rng.uniform(0, static_cast<int>(bytes.size()))] = char(rng.uniform(0, 256));
            const StateReader reader = [&](const QString& name, qint64) -> std::optional<QByteArray> {
                const auto found = files.find(name);
                return found == files.end() ? std::nullopt : std::optional(found->second);
            };
            const ProjectState state = readState(reader, {}, NamedRows::from);
            lost += !state.losses.isEmpty();
            QVERIFY(sameBytes(state.photo.pixels(), document.photo().pixels()));
            Document after;
            after.restore(state, {});
            while (after.undoStack()->canUndo()) after.undoStack()->undo();
            while (after.undoStack()->canRedo()) after.undoStack()->redo();
        }
        QVERIFY2(lost > 50, qPrintable(QString::number(lost)));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestProjectHistory)
#include "test_project_history.moc"
