// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>

#include "core/evaluation.h"
#include "core/evaluation_export.h"
#include "core/evaluation_sheet.h"
#include "core/evaluation_summary.h"
#include "core/photo_io.h"
#include "tests/core/fill_job_fakes.h"

using namespace lacuna::core;
using namespace lacuna::core::test;

namespace {

// What the engines of these tests do with a photo can depend on its size alone, since they see nothing else of it.
constexpr int kWide = 96, kWider = 128;

class Engine : public FakeEngine {
 public:
    Engine(Fill fill, std::function<void()> prepare, FillOptions* seen)
        : FakeEngine(std::move(fill)), m_prepare(std::move(prepare)), m_seen(seen) {}
    void prepare(const FillOptions& options) override {
        if (m_seen) *m_seen = options;
        if (m_prepare) m_prepare();
    }

 private:
    std::function<void()> m_prepare;
    FillOptions* m_seen;
};

void add(EngineRegistry& registry, const char* id, Fill fill, std::function<void()> prepare = {}, FillOptions* seen = nullptr) {
    registry.add({QLatin1String(id), {}, {}, [=] { return std::make_unique<Engine>(fill, prepare, seen); }});
}

EvaluatedSystem systemOf(const char* id) {
    FillOptions options;
    options.engineId = QLatin1String(id);
    return {QLatin1String(id), options};
}

std::function<cv::Mat(cv::Size)> rectangle(const cv::Rect& rect) {
    return [rect](cv::Size size) { return maskOf(size, {rect}).pixels(); };
}

class Log : public EvaluationObserver {
 public:
    void progressed(std::size_t, std::size_t, double total) override {
        monotone = monotone && total >= last && total <= 1. + 1e-12;
        last = total;
    }
    void filled(std::size_t index, std::size_t system, const Photo&, const HoleMask&, const FillResult&) override {
        fills << QStringLiteral("%1/%2").arg(index).arg(system);
    }
    void measured(std::size_t index, const CaseResult&) override {
        done << static_cast<int>(index);
        if (afterPhoto) afterPhoto();
    }
    void failed(std::size_t index, const CaseFailure&) override { failures << static_cast<int>(index); }
    bool monotone = true;
    double last = 0.;
    QStringList fills;
    QList<int> done, failures;
    std::function<void()> afterPhoto;
};

/// One photo's numbers for a system, as far as the test says.
SystemResult measuredAs(double l1, double psnr, double tv, double truthTv) {
    SystemResult result;
    result.metrics.hole.l1Percent = l1;
    result.metrics.hole.psnrDb = psnr;
    result.metrics.hole.tvPercent = tv;
    result.metrics.hole.truthTvPercent = truthTv;
    return result;
}

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

}  // namespace

class TestEvaluation : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    EvaluationCase photo(const QString& name, int width, const cv::Rect& hole, int grey = 128) {
        const QString path = m_folder.filePath(name + QStringLiteral(".png"));
        writePhoto(Photo(cv::Mat(64, width, CV_8UC3, cv::Scalar::all(grey))), path);
        return {name, path, rectangle(hole)};
    }

 private Q_SLOTS:
    void measuresEverySystem();
    void ownsTheBlendOptions();
    void failingPhotosAreLeftOutForAll();
    void unreadableModelsStopAtOnce();
    void stopsBetweenPhotos();
    void refusals();
    void masksFromFiles();
    void holeSizes();
    void summaries();
    void classes();
    void json();
    void csv();
    void sheetShowsChosenPhotos();
    void sheetShowsTheHole_data();
    void sheetShowsTheHole();
};

void TestEvaluation::measuresEverySystem() {
    EngineRegistry registry;
    add(registry, "right", paint(cv::Scalar::all(128. / 255.)));
    add(registry, "bright", paint(cv::Scalar::all(179. / 255.)));
    int holesAsked = 0;
    std::vector<EvaluationCase> cases{photo("a", kWide, {20, 20, 16, 8}), photo("b", kWider, {30, 10, 30, 20})};
    cases[0].hole = [&](cv::Size size) {
        ++holesAsked;
        return maskOf(size, {{20, 20, 16, 8}}).pixels();
    };
    Log log;
    const Evaluation evaluation = evaluate(cases, {systemOf("right"), systemOf("bright")}, registry, log, {});
    QCOMPARE(evaluation.cases.size(), std::size_t(2));
    QCOMPARE(evaluation.asked, std::size_t(2));
    QVERIFY(evaluation.failures.empty() && !evaluation.cancelled);
    QCOMPARE(holesAsked, 1);  // one hole for all systems
    const CaseResult& a = evaluation.cases[0];
    QCOMPARE(a.name, QString("a"));
    QCOMPARE(a.photo, cv::Size(kWide, 64));
    QVERIFY(near(a.hole.share, 16. * 8. / (kWide * 64.)));
    QCOMPARE(a.systems[0].metrics.hole.l1Percent, 0.);
    QVERIFY(near(a.systems[1].metrics.hole.l1Percent, 100. * 51. / 255., 1e-4));
    QVERIFY(near(a.systems[1].metrics.whole.l1Percent, 100. * 51. / 255. * a.hole.share, 1e-4));
    QVERIFY(near(a.systems[1].metrics.seamPercent, 100. * 51. / 255., 1e-4));
    QCOMPARE(a.systems[1].metrics.truthSeamPercent, 0.);
    QVERIFY(a.systems[0].seconds > 0.);
    QCOMPARE(log.fills, QStringList({"0/0", "0/1", "1/0", "1/1"}));
    QCOMPARE(log.done, QList<int>({0, 1}));
    QVERIFY(log.monotone && near(log.last, 1.));
}

void TestEvaluation::ownsTheBlendOptions() {
    EngineRegistry registry;
    FillOptions seen;
    add(registry, "one", paint(cv::Scalar::all(0.5)), {}, &seen);
    EvaluatedSystem asked = systemOf("one");
    asked.options.dilatePx = asked.options.featherPx = 5;
    asked.options.modelPath = "some file";
    asked.options.seamless = true;
    Log log;
    const Evaluation evaluation = evaluate({photo("a", kWide, {20, 20, 16, 8})}, {asked}, registry, log, {});
    QCOMPARE(seen.dilatePx, 0);
    QCOMPARE(seen.featherPx, 0);
    QCOMPARE(seen.modelPath, QString("some file"));
    QVERIFY(seen.seamless);
    QCOMPARE(evaluation.systems[0].options.dilatePx, 0);  // what was done is what is reported
}

void TestEvaluation::failingPhotosAreLeftOutForAll() {
    EngineRegistry registry;
    add(registry, "good", paint(cv::Scalar::all(0.5)));
    add(registry, "picky", [](const FillInput& input, WindowProgress&, const std::stop_token&) -> FilledWindow {
        if (input.rgb.cols > kWide) throw Error(ErrorKind::EngineFailed, "Fill", "it is too wide");
        return flat(input, cv::Scalar::all(0.5));
    });
    std::vector<EvaluationCase> cases{photo("wide", kWider, {10, 10, 100, 40}), photo("fine", kWide, {20, 20, 16, 8}),
                                      photo("empty", kWide, {}), photo("gone", kWide, {20, 20, 16, 8})};
    QFile::remove(cases[3].photoPath);
    Log log;
    const Evaluation evaluation = evaluate(cases, {systemOf("good"), systemOf("picky")}, registry, log, {});
    QCOMPARE(evaluation.cases.size(), std::size_t(1));
    QCOMPARE(evaluation.cases[0].name, QString("fine"));
    QCOMPARE(evaluation.failures.size(), std::size_t(3));
    QCOMPARE(log.failures, QList<int>({0, 2, 3}));
    QVERIFY(evaluation.failures[0].error.message().contains("wide.png"));
    QVERIFY(evaluation.failures[0].error.message().contains("it is too wide"));
    QVERIFY(evaluation.failures[1].error.message().contains("empty.png"));
    QVERIFY(evaluation.failures[2].error.message().contains("gone.png"));
    QVERIFY(evaluation.failures[2].error.kind() == ErrorKind::InputUnreadable);
}

void TestEvaluation::unreadableModelsStopAtOnce() {
    EngineRegistry registry;
    add(registry, "good", paint(cv::Scalar::all(0.5)));
    add(registry, "broken", paint(cv::Scalar::all(0.5)),
        [] { throw Error(ErrorKind::InputUnreadable, "Load the model", "it is damaged"); });
    Log log;
    const auto act = [&] {
        evaluate({photo("a", kWide, {20, 20, 16, 8})}, {systemOf("good"), systemOf("broken")}, registry, log, {});
    };
    QVERIFY(kindOf(act) == ErrorKind::InputUnreadable);
    QVERIFY(log.fills.isEmpty());
}

void TestEvaluation::stopsBetweenPhotos() {
    EngineRegistry registry;
    add(registry, "good", paint(cv::Scalar::all(0.5)));
    const std::vector<EvaluationCase> cases{photo("a", kWide, {20, 20, 16, 8}), photo("b", kWide, {20, 20, 16, 8})};
    std::stop_source stop;
    Log log;
    log.afterPhoto = [&] { stop.request_stop(); };
    const Evaluation evaluation = evaluate(cases, {systemOf("good")}, registry, log, stop.get_token());
    QVERIFY(evaluation.cancelled);
    QCOMPARE(evaluation.cases.size(), std::size_t(1));
    QCOMPARE(evaluation.asked, std::size_t(2));
    QVERIFY(evaluation.failures.empty());
}

void TestEvaluation::refusals() {
    EngineRegistry registry;
    add(registry, "good", paint(cv::Scalar::all(0.5)));
    Log log;
    const EvaluationCase a = photo("a", kWide, {20, 20, 16, 8});
    const auto kind = [&](const std::vector<EvaluationCase>& cases, const std::vector<EvaluatedSystem>& systems) {
        return kindOf([&] { evaluate(cases, systems, registry, log, {}); });
    };
    QVERIFY(kind({}, {systemOf("good")}) == ErrorKind::Usage);
    QVERIFY(kind({a}, {}) == ErrorKind::Usage);
    QVERIFY(kind({a, a}, {systemOf("good")}) == ErrorKind::Usage);
    QVERIFY(kind({a}, {systemOf("good"), systemOf("good")}) == ErrorKind::Usage);
    QVERIFY(kind({a}, {systemOf("unknown")}) == ErrorKind::Usage);
    QVERIFY(log.fills.isEmpty());
}

void TestEvaluation::masksFromFiles() {
    const QString path = m_folder.filePath("mask.png");
    const cv::Mat mask = maskOf({40, 30}, {{4, 5, 6, 7}}).pixels();
    writeMask(mask, path);
    QCOMPARE(cv::norm(holeFromFile(path)({40, 30}), mask, cv::NORM_INF), 0.);
    const auto message = [](const QString& file, cv::Size size) {
        try {
            holeFromFile(file)(size);
        } catch (const Error& error) {
            return error.message();
        }
        return QString();
    };
    QVERIFY(message(path, {41, 30}).contains("40 x 30") && message(path, {41, 30}).contains("41 x 30"));
    QVERIFY(message(path, {41, 30}).contains("mask.png"));
    QVERIFY(message(m_folder.filePath("none.png"), {40, 30}).contains("none.png"));
}

void TestEvaluation::holeSizes() {
    const HoleSize bar = holeSize(maskOf({100, 50}, {{10, 10, 40, 20}}).pixels());
    QVERIFY(near(bar.share, 0.16));
    QVERIFY(near(bar.depthPx, 10., 1e-4));
    cv::Mat disc = cv::Mat::zeros(100, 100, CV_8UC1);
    cv::circle(disc, {50, 50}, 30, cv::Scalar(1), cv::FILLED);
    QVERIFY(near(holeSize(disc).depthPx, 31., 1.));
    // Many small holes are shallow, however much they cover; the photo's border isn't something known.
    QVERIFY(near(holeSize(maskOf({100, 50}, {{0, 0, 9, 9}, {20, 0, 9, 9}, {40, 0, 9, 9}}).pixels()).depthPx, 9., 1e-4));
    QVERIFY(near(holeSize(maskOf({100, 50}, {{0, 0, 90, 50}}).pixels()).depthPx, 90., 1e-4));
}

void TestEvaluation::summaries() {
    Evaluation evaluation;
    evaluation.systems = {systemOf("first"), systemOf("second")};
    evaluation.cases = {{"a", {10, 10}, {0.02, 5.}, {measuredAs(4., 20., 1., 2.), measuredAs(3., 23., 2., 2.)}},
                        {"b", {10, 10}, {0.02, 5.}, {measuredAs(8., 10., 9., 6.), measuredAs(6., 11., 6., 6.)}},
                        {"c",
                         {10, 10},
                         {0.02, 5.},
                         {measuredAs(0., std::numeric_limits<double>::infinity(), 0., 0.), measuredAs(1., 30., 0., 0.)}}};
    const EvaluationSummary summary = summarise(evaluation);
    const SystemSummary &first = summary.all.systems[0], &second = summary.all.systems[1];
    QCOMPARE(summary.all.photos, 3);
    QVERIFY(near(first.value("hole", "l1_percent").value, 4.));
    QVERIFY(near(second.value("hole", "l1_percent").value, 10. / 3.));
    QVERIFY(near(first.value("hole", "psnr_db").value, 130. / 3.));  // the exact fill counts as 100 dB
    // The ratio of the means, to which the flat photo adds nothing.
    QVERIFY(near(first.value("hole", "tv_ratio").value, 10. / 8.));
    QVERIFY(near(second.value("hole", "tv_ratio").value, 1.));
    QVERIFY(near(second.difference("hole", "tv_ratio").value, -0.25));
    QVERIFY(near(second.difference("hole", "l1_percent").value, -2. / 3.));
    QCOMPARE(first.difference("hole", "l1_percent").value, 0.);
    const Estimate l1 = first.value("hole", "l1_percent");
    QVERIFY(l1.low >= 0. && l1.low < 4. && l1.high > 4. && l1.high <= 8.);
    QVERIFY(!second.difference("hole", "l1_percent").excludesZero());  // -1, -2 and +1
    QVERIFY_THROWS_EXCEPTION(Error, (void)first.value("hole", "beauty"));
}

void TestEvaluation::classes() {
    Evaluation evaluation;
    evaluation.systems = {systemOf("one")};
    const auto add = [&](const char* name, double share, double depth, double l1) {
        evaluation.cases.push_back({QLatin1String(name), {10, 10}, {share, depth}, {measuredAs(l1, 20., 1., 1.)}});
    };
    add("a", 0.0499, 15.9, 1.);
    add("b", 0.05, 16., 2.);
    add("c", 0.0999, 47.9, 4.);
    add("d", 0.10, 48., 7.);
    add("e", 0.30, 200., 9.);
    const EvaluationSummary summary = summarise(evaluation);
    for (const auto* list : {&summary.byDepth, &summary.byShare}) {
        QCOMPARE(list->size(), std::size_t(3));
        const std::vector<std::pair<int, double>> expected{{1, 1.}, {2, 3.}, {2, 8.}};
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE((*list)[i].photos, expected[i].first);
            QVERIFY(near((*list)[i].systems[0].value("hole", "l1_percent").value, expected[i].second));
        }
    }
    QVERIFY(summary.byDepth[0].title.contains("16") && summary.byDepth[2].title.contains("48"));
    QVERIFY(!summary.byDepth[0].systems[0].value("hole", "l1_percent").hasInterval());  // of one photo
    evaluation.cases.resize(1);
    QVERIFY(summarise(evaluation).byDepth[2].systems.empty());
}

void TestEvaluation::json() {
    Evaluation evaluation;
    evaluation.systems = {systemOf("first"), systemOf("second")};
    evaluation.cases = {{"a", {10, 20}, {0.02, 5.}, {measuredAs(4., 20., 1., 0.), measuredAs(3., 23., 2., 0.)}},
                        {"b", {10, 20}, {0.02, 5.}, {measuredAs(8., 10., 9., 0.), measuredAs(6., 11., 6., 0.)}}};
    evaluation.cases[0].systems[1].notices << "smaller";
    evaluation.failures = {{"bad", Error(ErrorKind::InputUnreadable, "Read", "damaged")}};
    const QJsonObject report = evaluationJson(evaluation, summarise(evaluation));
    QCOMPARE(report["failed"].toInt(), 1);
    QCOMPARE(report["failures"].toArray()[0].toObject()["photo"].toString(), QString("bad"));
    const QJsonObject second = report["mean"].toArray()[1].toObject();
    QCOMPARE(second["system"].toString(), QString("second"));
    QCOMPARE(second["photos"].toInt(), 2);
    QCOMPARE(second["hole"].toObject()["l1_percent"].toDouble(), 4.5);
    QVERIFY(second["hole"].toObject()["tv_ratio"].isNull());  // no divisor
    QCOMPARE(second["interval"].toObject()["hole"].toObject()["l1_percent"].toArray()[0].toDouble(), 3.);
    QCOMPARE(second["difference"].toObject()["hole"].toObject()["l1_percent"].toObject()["value"].toDouble(), -1.5);
    QCOMPARE(report["classes"].toArray().size(), 6);
    QCOMPARE(report["classes"].toArray()[0].toObject()["photos"].toInt(), 2);
    const QJsonArray photos = report["photos"].toArray();
    QCOMPARE(photos.size(), 4);
    QCOMPARE(photos[1].toObject()["notices"].toArray().size(), 1);
    QCOMPARE(photos[2].toObject()["hole"].toObject()["l1_percent"].toDouble(), 8.);
    QCOMPARE(photos[2].toObject()["height"].toInt(), 20);
    QVERIFY(photos[2].toObject()["hole"].toObject()["tv_ratio"].isNull());
}

void TestEvaluation::csv() {
    Evaluation evaluation;
    evaluation.systems = {systemOf("first"), systemOf("a, \"b\"")};
    evaluation.cases = {{"x,y", {10, 20}, {0.02, 5.}, {measuredAs(4., 20., 1., 0.), measuredAs(3.25, 23., 2., 1.)}}};
    const QStringList lines = QString::fromUtf8(evaluationCsv(evaluation)).split("\r\n");
    QCOMPARE(lines.size(), 4);  // a header, two rows, and the last line break
    QVERIFY(lines[0].startsWith("photo,width,height,hole_share,hole_depth_px,system,engine,hole_l1_percent,"));
    QVERIFY(lines[0].contains(",whole_psnr_db,") && lines[0].endsWith(",seconds"));
    QVERIFY(lines[1].startsWith("\"x,y\",10,20,0.02,5,first,first,4,"));
    QVERIFY(lines[2].startsWith("\"x,y\",10,20,0.02,5,\"a, \"\"b\"\"\",\"a, \"\"b\"\"\",3.25,"));
    QCOMPARE(lines[1].count(',') - 1, lines[0].count(','));  // one comma is quoted
    // TV of 1 and no TV in the original: an empty place, not "nan".
    QVERIFY(!lines[1].contains("nan") && lines[1].contains(",,"));
}

void TestEvaluation::sheetShowsChosenPhotos() {
    EngineRegistry registry;
    add(registry, "plain", paint(cv::Scalar(1, 0, 0)));
    add(registry, "explains", [](const FillInput& input, WindowProgress&, const std::stop_token&) {
        FilledWindow filled = flat(input, cv::Scalar(0, 0, 1));
        AttentionMap map;
        map.grid = cv::Size(input.rgb.cols / 8, input.rgb.rows / 8);
        map.filled = cv::Mat(map.grid, CV_8UC1, cv::Scalar(255));
        map.sources.assign(static_cast<std::size_t>(map.grid.area()), AttentionSource{0, 0, 1.F});
        filled.attention = map;
        return filled;
    });
    std::vector<EvaluationCase> cases;
    for (int i = 0; i < 5; ++i) cases.push_back(photo(QStringLiteral("p%1").arg(i), kWide, {16, 16, 32, 24}, 100 + 10 * i));
    cases[4].hole = rectangle({});  // fails
    struct ToSheet : EvaluationObserver {
        EvaluationSheet sheet{5, 3};
        void filled(std::size_t i, std::size_t s, const Photo& p, const HoleMask& h, const FillResult& r) override {
            sheet.filled(i, s, p, h, r);
        }
        void measured(std::size_t i, const CaseResult& r) override { sheet.measured(i, r); }
    } observer;
    const std::vector<EvaluatedSystem> systems{systemOf("plain"), systemOf("explains")};
    evaluate(cases, systems, registry, observer, {});
    const cv::Mat drawn = observer.sheet.draw(systems, "heading");
    const auto count = [&](const cv::Scalar& colour) {
        cv::Mat same;
        cv::inRange(drawn, colour, colour, same);
        return cv::countNonZero(same);
    };
    // Photos 0, 2 and 4 are chosen; 4 failed. Two rows with the original (and what is left of it around holes and fills).
    const int photoPx = kWide * 64, holePx = 32 * 24;
    for (const auto& [index, shown] : {std::pair{0, true}, {1, false}, {2, true}, {3, false}, {4, false}}) {
        const int expected = shown ? 4 * photoPx - 3 * holePx : 0;
        QVERIFY(std::abs(count(cv::Scalar::all(100 + 10 * index)) - expected) < 200);  // the text's soft edges have any grey
    }
    QCOMPARE(count({255, 0, 0}), 2 * holePx);
    QCOMPARE(count({0, 0, 255}), 2 * holePx);
    // Original, hole, plain, explains, and where explains copied from.
    QCOMPARE(drawn.cols, 5 * kWide + 6 * ContactSheetStyle().gapPx);
}

void TestEvaluation::sheetShowsTheHole_data() {
    QTest::addColumn<std::vector<cv::Rect>>("holes");
    QTest::addColumn<cv::Rect>("shown");  // must be in the picture, whole
    QTest::addColumn<int>("side");        // of the picture, before it is reduced
    using Holes = std::vector<cv::Rect>;
    QTest::newRow("small") << Holes{{700, 400, 20, 30}} << cv::Rect(700, 400, 20, 30) << 192;
    QTest::newRow("in the corner") << Holes{{880, 580, 20, 20}} << cv::Rect(880, 580, 20, 20) << 192;
    QTest::newRow("half as much around it") << Holes{{300, 200, 200, 100}} << cv::Rect(300, 200, 200, 100) << 300;
    QTest::newRow("the larger of two far apart")
        << Holes{{10, 10, 20, 20}, {800, 500, 60, 60}} << cv::Rect(800, 500, 60, 60) << 450;
}

void TestEvaluation::sheetShowsTheHole() {
    QFETCH(std::vector<cv::Rect>, holes);
    QFETCH(cv::Rect, shown);
    QFETCH(int, side);
    const Photo photo(cv::Mat(600, 900, CV_8UC3, cv::Scalar::all(128)));
    const HoleMask hole = maskOf(photo.size(), holes);
    FillResult result;
    result.regions.push_back({shown, cv::Mat(shown.size(), CV_8UC3, cv::Scalar(0, 255, 0)), {}});
    ContactSheetStyle style;
    style.tilePx = 1000;  // nothing is reduced
    EvaluationSheet sheet(1, 1, style);
    sheet.filled(0, 0, photo, hole, result);
    sheet.measured(0, {"photo", photo.size(), {}, {measuredAs(1., 2., 3., 4.)}});
    const cv::Mat drawn = sheet.draw({systemOf("one")}, {});
    QCOMPARE(drawn.cols, 3 * side + 4 * style.gapPx);
    cv::Mat green;
    cv::inRange(drawn, cv::Scalar(0, 255, 0), cv::Scalar(0, 255, 0), green);
    QCOMPARE(cv::boundingRect(green).size(), shown.size());
}

QTEST_APPLESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
