// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/attention_view.h"
#include "tests/engine/network_fills.h"

namespace {

using namespace lacuna;
using core::ErrorKind;
using test::fillWith;
using test::maskOf;
using test::toys;

// How long an answer to a stop request may take here. The promise is 250 ms; machines that run many tests at once get more.
constexpr qint64 kPatienceMs = 1500;

class TestNetworkEngines : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void registered();
    void knownPixelsStay_data();
    void knownPixelsStay();
    void coarseComesFirst();
    void sameBytesEveryTime();
    void anotherFillOfTheSameHoles();
    void precisions();
    void progressRunsForward();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void attentionPointsToKnownCells_data();
    void attentionPointsToKnownCells();
    void nothingToCopyFrom();
    void tinyPhotos_data();
    void tinyPhotos();
    void aGpuThatIsNotThere();

 private:
    core::EngineRegistry m_registry = test::makeRegistry();
};

void TestNetworkEngines::registered() {
    for (const char* id : {"contextual", "coarse"}) {
        const core::EngineInfo* info = m_registry.find(QString::fromLatin1(id));
        QVERIFY(info != nullptr);
        QVERIFY(!info->name.isEmpty() && !info->description.isEmpty());
        const auto engine = info->create();
        QCOMPARE(engine->id(), QString::fromLatin1(id));
        QCOMPARE(engine->limits().multiple, 8);
        QVERIFY(engine->limits().usesWeights);
    }
    for (const char* id : {"patchmatch", "telea", "navier-stokes"})
        QVERIFY(!m_registry.create(QString::fromLatin1(id))->limits().usesWeights);
    const auto devices = m_registry.devices();
    QCOMPARE(devices.size(), std::size_t{2});
    QVERIFY(devices.front().unavailableReason.isEmpty());
}

void TestNetworkEngines::knownPixelsStay_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QRect>("hole");
    QTest::addColumn<bool>("seamless");
    for (const char* id : {"contextual", "coarse"}) {
        QTest::addRow("%s middle", id) << QString::fromLatin1(id) << QRect(150, 120, 60, 45) << false;
        QTest::addRow("%s corner", id) << QString::fromLatin1(id) << QRect(0, 0, 40, 70) << true;
        QTest::addRow("%s full width, shrunk", id) << QString::fromLatin1(id) << QRect(0, 140, 500, 60) << false;
        QTest::addRow("%s last pixel", id) << QString::fromLatin1(id) << QRect(499, 399, 1, 1) << false;
    }
}

void TestNetworkEngines::knownPixelsStay() {
    QFETCH(QString, id);
    QFETCH(QRect, hole);
    QFETCH(bool, seamless);
    const core::Photo photo = toys({500, 400});
    const cv::Rect rect(hole.x(), hole.y(), hole.width(), hole.height());
    const core::HoleMask mask = maskOf(photo.size(), {rect});
    core::FillOptions options;
    options.seamless = seamless;
    const auto engine = m_registry.create(id);
    const core::FillResult result = fillWith(*engine, photo, mask, options);
    const core::Photo filled = core::applied(photo, result);
    QVERIFY(test::samePixels(photo.pixels(), filled.pixels(), core::dilatedHole(mask.pixels(), 16) == 0));
    QVERIFY(!test::samePixels(photo.pixels(), filled.pixels()));
    QCOMPARE(result.engineId, id);
    // No hole of a fill may be left in the colour that stands under it: its brightness has more than one value.
    cv::Mat grey;
    cv::cvtColor(filled.pixels()(rect), grey, cv::COLOR_RGB2GRAY);
    if (rect.area() > 1) QVERIFY(cv::norm(grey, cv::NORM_INF) > 0 && cv::countNonZero(grey != grey.at<uchar>(0, 0)) > 0);
    // Attention only where it was asked for and exists.
    QCOMPARE(result.attention.empty(), id == QStringLiteral("coarse"));
    options.wantAttention = false;
    QVERIFY(fillWith(*engine, photo, mask, options).attention.empty());
}

void TestNetworkEngines::coarseComesFirst() {
    const core::Photo photo = toys({300, 240});
    const core::HoleMask mask = maskOf(photo.size(), {{100, 80, 70, 60}});
    const auto contextual = m_registry.create(QStringLiteral("contextual")), coarse = m_registry.create(QStringLiteral("coarse"));
    test::Watcher watcher;
    core::FillOptions options;
    options.device = core::Device::Cpu;
    options.wantTrace = true;
    const core::FillResult result = core::fillPhoto(photo, mask, *contextual, options, watcher, {});
    QCOMPARE(result.regions.size(), std::size_t{1});
    QCOMPARE(watcher.previews.size(), std::size_t{1});
    const core::FilledRegion& region = result.regions.front();
    QVERIFY(!test::samePixels(region.pixels, region.coarse));
    QVERIFY(test::samePixels(watcher.previews.front().pixels, region.coarse));
    // The engine "coarse" is the same first stage.
    const core::FillResult alone = fillWith(*coarse, photo, mask);
    QVERIFY(test::samePixels(alone.regions.front().pixels, region.coarse));
    // A draft that is kept is a fill of that engine.
    QCOMPARE(watcher.drafts.size(), std::size_t{1});
    const core::FillResult& draft = watcher.drafts.front();
    QVERIFY(test::samePixels(core::applied(photo, draft).pixels(), core::applied(photo, alone).pixels()));
    QCOMPARE(draft.holes.size(), std::size_t{1});
    QCOMPARE(draft.holes.front()->options().engineId, QStringLiteral("coarse"));
    QCOMPARE(draft.recipe->options.engineId, QStringLiteral("coarse"));
    QVERIFY(draft.recipe->usesWeights && draft.attention.empty());
    QCOMPARE(draft.holes.front()->record().model.sha256, contextual->model().sha256);
}

void TestNetworkEngines::sameBytesEveryTime() {
    const core::Photo photo = toys({300, 240});
    const core::HoleMask mask = maskOf(photo.size(), {{100, 80, 70, 60}, {10, 200, 20, 20}});
    core::FillOptions options;
    const auto first = fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask, options);
    const auto again = fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask, options);
    QVERIFY(test::samePixels(core::applied(photo, first).pixels(), core::applied(photo, again).pixels()));
    QCOMPARE(first.attention.size(), again.attention.size());
    for (std::size_t i = 0; i < first.attention.size(); ++i) {
        const auto &a = first.attention[i].map.sources, &b = again.attention[i].map.sources;
        QCOMPARE(a.size(), b.size());
        QVERIFY(std::memcmp(a.data(), b.data(), a.size() * sizeof a.front()) == 0);
    }
}

void TestNetworkEngines::anotherFillOfTheSameHoles() {
    // What the first fill left behind must not show, and other holes and photos must not get any of it.
    const cv::Size size(200, 160);
    const core::Photo photo = toys(size);
    core::FillOptions options, tracing;
    tracing.wantTrace = true;
    const auto bytes = [&](const std::vector<cv::Rect>& holes, const core::FillOptions& with, const core::FillSteering& steering,
                           core::EngineRegistry& registry) {
        const auto engine = registry.create(QStringLiteral("contextual"));
        return core::applied(photo, fillWith(*engine, photo, maskOf(size, holes), with, steering)).pixels().clone();
    };
    core::FillSteering preferring;
    preferring.prefer = maskOf(size, {{0, 0, 80, 60}}).pixels().clone();
    core::EngineRegistry used = test::makeRegistry();
    const std::vector<std::vector<cv::Rect>> holes{
        {{60, 40, 40, 30}}, {{60, 40, 40, 30}}, {{61, 40, 40, 30}}, {{60, 40, 40, 30}}};
    for (std::size_t i = 0; i < holes.size(); ++i) {
        for (const core::FillSteering& steering : {core::FillSteering(), preferring}) {
            core::EngineRegistry fresh = test::makeRegistry();
            QCOMPARE(cv::norm(bytes(holes[i], tracing, steering, used), bytes(holes[i], options, steering, fresh), cv::NORM_INF),
                     0.);
        }
    }
}

void TestNetworkEngines::precisions() {
    const cv::Size size(160, 120);
    const core::Photo photo = toys(size);
    const core::HoleMask mask = maskOf(size, {{60, 40, 40, 30}});
    std::map<core::Precision, cv::Mat> pixels;
    for (const core::Precision precision : {core::Precision::Auto, core::Precision::Float32, core::Precision::BFloat16}) {
        const auto engine = m_registry.create(QStringLiteral("contextual"));
        core::FillOptions options;
        options.precision = precision;
        pixels[precision] = core::applied(photo, fillWith(*engine, photo, mask, options)).toFloatRgb({{}, size});
    }
    const auto difference = [&](core::Precision a, core::Precision b) { return cv::norm(pixels[a], pixels[b], cv::NORM_INF); };
    const double rounding = difference(core::Precision::Float32, core::Precision::BFloat16);
    QVERIFY2(rounding > 0. && rounding < 12. / 255., qPrintable(QString::number(rounding)));
    QVERIFY(difference(core::Precision::Auto, core::Precision::Float32) == 0. ||
            difference(core::Precision::Auto, core::Precision::BFloat16) == 0.);
}

void TestNetworkEngines::progressRunsForward() {
    const core::Photo photo = toys({400, 300});
    const core::HoleMask mask = maskOf(photo.size(), {{50, 60, 60, 60}, {300, 200, 40, 40}});
    test::Watcher watcher;
    std::vector<core::FillStage> stages;
    watcher.onProgress = [&](core::FillStage stage, double) {
        if (stages.empty() || stages.back() != stage) stages.push_back(stage);
    };
    core::FillOptions options;
    options.device = core::Device::Cpu;
    core::fillPhoto(photo, mask, *m_registry.create(QStringLiteral("contextual")), options, watcher, {});
    QVERIFY(watcher.monotone);
    QCOMPARE(watcher.last, 1.);
    QVERIFY(stages.size() >= 4);
    using enum core::FillStage;
    for (const core::FillStage stage : {Preparing, Coarse, Refining, Finishing})
        QVERIFY(std::find(stages.begin(), stages.end(), stage) != stages.end());
}

void TestNetworkEngines::stopsWhenAsked_data() {
    QTest::addColumn<int>("stage");
    QTest::addColumn<double>("fraction");
    QTest::newRow("before it begins") << -1 << 0.;
    QTest::newRow("in the first stage") << static_cast<int>(core::FillStage::Coarse) << 0.01;
    QTest::newRow("in the second stage") << static_cast<int>(core::FillStage::Refining) << 0.4;
    QTest::newRow("near the end") << static_cast<int>(core::FillStage::Refining) << 0.72;
}

void TestNetworkEngines::stopsWhenAsked() {
    QFETCH(int, stage);
    QFETCH(double, fraction);
    cv::Mat large;
    cv::resize(toys({500, 400}).pixels(), large, {1000, 800});
    const core::Photo photo(large);
    const core::HoleMask mask = maskOf(photo.size(), {{200, 150, 350, 350}});
    std::stop_source stop;
    QElapsedTimer sinceRequest;
    const auto ask = [&] {
        if (stop.stop_requested()) return;
        sinceRequest.start();
        stop.request_stop();
    };
    test::Watcher watcher;
    watcher.onProgress = [&](core::FillStage now, double done) {
        if (static_cast<int>(now) == stage && done >= fraction) ask();
    };
    if (stage < 0) ask();
    core::FillOptions options;
    options.device = core::Device::Cpu;
    options.resolution = core::Resolution::Best;
    const core::Error error = test::errorOf([&] {
        core::fillPhoto(photo, mask, *m_registry.create(QStringLiteral("contextual")), options, watcher, stop.get_token());
    });
    const qint64 answeredMs = sinceRequest.elapsed();
    qInfo("answered after %lld ms", static_cast<long long>(answeredMs));
    QCOMPARE(error.kind(), ErrorKind::Cancelled);
    QVERIFY2(answeredMs < kPatienceMs, qPrintable(QString::number(answeredMs)));
}

void TestNetworkEngines::attentionPointsToKnownCells_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRect>("hole");
    QTest::newRow("at full size") << QSize(300, 240) << QRect(100, 80, 70, 60);
    QTest::newRow("shrunk") << QSize(1300, 1000) << QRect(300, 250, 420, 400);
    QTest::newRow("shrunk, in the corner") << QSize(1300, 1000) << QRect(880, 590, 420, 410);
}

void TestNetworkEngines::attentionPointsToKnownCells() {
    QFETCH(QSize, size);
    QFETCH(QRect, hole);
    cv::Mat pixels;
    cv::resize(toys({500, 400}).pixels(), pixels, {size.width(), size.height()}, 0, 0, cv::INTER_CUBIC);
    const core::Photo photo(pixels);
    const cv::Rect rect(hole.x(), hole.y(), hole.width(), hole.height());
    const core::HoleMask mask = maskOf(photo.size(), {rect});
    const core::FillResult result = fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask);
    QCOMPARE(result.attention.size(), std::size_t{1});
    const core::PlacedAttention& placed = result.attention.front();
    int cells = 0;
    for (int y = 0; y < placed.map.grid.height; ++y) {
        for (int x = 0; x < placed.map.grid.width; ++x) {
            if (placed.map.filled.at<uchar>(y, x) == 0) continue;
            ++cells;
            double sum = 0.;
            for (int k = 0; k < placed.map.topK; ++k) {
                const core::AttentionSource& source = placed.map.source(x, y, k);
                if (source.x < 0) continue;
                sum += source.weight;
                const cv::Rect from = placed.cellRect(source.x, source.y);
                QVERIFY(!from.empty() && (from & placed.photoRect) == from);
                QCOMPARE(cv::countNonZero(mask.pixels()(from)), 0);
                QVERIFY(k == 0 || source.weight <= placed.map.source(x, y, k - 1).weight);
            }
            QVERIFY(sum >= 0. && sum <= 1.0001);
        }
    }
    // Every painted pixel is covered by a cell that says where it came from.
    QVERIFY(cells > 0);
    for (const cv::Point at : {rect.tl(), rect.br() - cv::Point(1, 1), (rect.tl() + rect.br()) / 2})
        QVERIFY(!core::traceSources(result.attention, at).empty());
    QVERIFY(core::traceSources(result.attention, {2, 2}).empty());
}

void TestNetworkEngines::nothingToCopyFrom() {
    const core::Photo photo = toys({64, 64});
    cv::Mat holes(photo.size(), CV_8UC1, cv::Scalar(255));
    holes.at<uchar>(0, 0) = 0;
    core::FillOptions options;
    options.dilatePx = options.featherPx = 0;
    const core::HoleMask mask(holes);
    const core::FillResult result = fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask, options);
    QCOMPARE(result.notices.size(), 1);
    QVERIFY(result.notices.front().contains(QStringLiteral("copy from")));
    QVERIFY(test::samePixels(core::applied(photo, result).pixels(), core::applied(photo, result, true).pixels()));
    for (const core::PlacedAttention& placed : result.attention) QCOMPARE(cv::countNonZero(placed.map.filled), 0);
}

void TestNetworkEngines::tinyPhotos_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(2, 1), QSize(7, 3), QSize(8, 8), QSize(9, 17), QSize(1, 300)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestNetworkEngines::tinyPhotos() {
    QFETCH(QSize, size);
    const core::Photo photo = toys({size.width(), size.height()});
    const core::HoleMask mask = maskOf(photo.size(), {{size.width() - 1, size.height() - 1, 1, 1}});
    for (const char* id : {"contextual", "coarse"}) {
        const core::FillResult result = fillWith(*m_registry.create(QString::fromLatin1(id)), photo, mask);
        const core::Photo filled = core::applied(photo, result);
        QVERIFY(test::samePixels(photo.pixels(), filled.pixels(), core::dilatedHole(mask.pixels(), 16) == 0));
    }
}

void TestNetworkEngines::aGpuThatIsNotThere() {
    const QString reason = m_registry.devices().at(1).unavailableReason;
    if (reason.isEmpty()) QSKIP("this machine has a GPU");
    const core::Photo photo = toys({64, 64});
    core::FillOptions options;
    options.device = core::Device::Cuda;
    test::Watcher watcher;
    const core::Error error = test::errorOf([&] {
        core::fillPhoto(photo, maskOf(photo.size(), {{20, 20, 8, 8}}), *m_registry.create(QStringLiteral("contextual")), options,
                        watcher, {});
    });
    QCOMPARE(error.kind(), ErrorKind::Usage);
    QVERIFY(error.message().contains(reason));
}

}  // namespace

QTEST_GUILESS_MAIN(TestNetworkEngines)
#include "test_network_engines.moc"
