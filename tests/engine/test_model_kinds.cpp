// SPDX-License-Identifier: GPL-3.0-or-later
// Every network of the family, from its file to the filled window.
#include <torch/torch.h>

#include <QTemporaryDir>
#include <QtTest>

#include "ml/io/generator_file.h"
#include "tests/engine/network_fills.h"

namespace {

using namespace lacuna;
using test::fillWith;
using test::maskOf;
using test::toys;

class Progress : public core::WindowProgress {
 public:
    void progressed(core::FillStage stage, double fraction) override {
        last = fraction;
        if (onProgress) onProgress(stage);
    }
    void coarseReady(const cv::Mat& rgb) override { coarse.push_back(rgb); }
    double last = 0.;
    std::vector<cv::Mat> coarse;
    std::function<void(core::FillStage)> onProgress;
};

/// A photo's corner with a hole, as engines get it.
core::FillInput windowOf(cv::Size size, const cv::Rect& hole) {
    core::FillInput input;
    toys(size).pixels().convertTo(input.rgb, CV_32FC3, 1 / 255.);
    input.hole = cv::Mat::zeros(size, CV_8UC1);
    input.hole(hole) = 255;
    input.rgb.setTo(cv::Scalar::all(0.5), input.hole);
    return input;
}

at::Tensor tensorOf(const cv::Mat& rgb) {
    return torch::from_blob(rgb.data, {1, rgb.rows, rgb.cols, 3}, torch::kFloat).permute({0, 3, 1, 2}).clone();
}

class TestModelKinds : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void fillsEqualTheNetwork_data();
    void fillsEqualTheNetwork();
    void wholePhotos_data() { addKinds(); }
    void wholePhotos();
    void limitsFollowTheModel();
    void blendingThatTheModelDemands();
    void stopsWhenAsked_data() { addKinds(); }
    void stopsWhenAsked();
    void inspects();

 private:
    static void addKinds();
    static ml::GeneratorOptions optionsOf(const QString& network, const QString& attention) {
        return ml::options_from_metadata({{"lacuna.network", network.toStdString()},
                                          {"lacuna.attention", attention.toStdString()},
                                          {"lacuna.width", "8"},
                                          {"lacuna.size", "96"}},
                                         {}, "test");
    }
    /// Random weights in a file.
    QString store(const ml::Generator& generator, const std::map<std::string, std::string>& metadata = {}) {
        const QString path = m_folder.filePath(QStringLiteral("%1.safetensors").arg(++m_files));
        ml::save_generator(path.toStdString(), generator, metadata);
        return path;
    }
    static ml::Generator randomGenerator(const ml::GeneratorOptions& options) {
        torch::manual_seed(3);
        ml::Generator generator(options);
        torch::NoGradGuard noGrad;
        for (auto& parameter : generator->parameters()) parameter.add_(torch::randn_like(parameter) * 0.05);
        return generator;
    }
    core::FillOptions with(const QString& model) {
        core::FillOptions options;
        options.modelPath = model;
        options.device = core::Device::Cpu;
        return options;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    core::EngineRegistry m_registry = test::makeRegistry();
};

void TestModelKinds::addKinds() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("attention");
    for (const char* attention : {"contextual", "none", "spatial-transformer", "appearance-flow"})
        QTest::addRow("two-stage, %s", attention) << QStringLiteral("two-stage") << QString::fromLatin1(attention);
    for (const char* network : {"coarse", "context-encoder"})
        QTest::addRow("%s", network) << QString::fromLatin1(network) << QStringLiteral("none");
}

void TestModelKinds::fillsEqualTheNetwork_data() { addKinds(); }

void TestModelKinds::fillsEqualTheNetwork() {
    QFETCH(QString, network);
    QFETCH(QString, attention);
    ml::Generator generator = randomGenerator(optionsOf(network, attention));
    const bool refines = network == QStringLiteral("two-stage");
    core::FillInput input = windowOf({160, 128}, {50, 33, 41, 52});
    input.avoid = cv::Mat::zeros(input.hole.size(), CV_8UC1);
    input.avoid(cv::Rect(100, 40, 20, 60)) = 255;
    const at::Tensor hole = torch::from_blob(input.hole.data, {1, 1, 128, 160}, torch::kByte).gt(0).to(torch::kFloat),
                     avoid = torch::from_blob(input.avoid.data, {1, 1, 128, 160}, torch::kByte).gt(0).to(torch::kFloat);
    torch::NoGradGuard noGrad;
    const ml::GeneratorOutput expected = generator->forward(tensorOf(input.rgb) * 2 - 1, hole, avoid);
    const auto differs = [&](const cv::Mat& rgb, const at::Tensor& picture) {
        return ((tensorOf(rgb) * 2 - 1 - picture) * hole).abs().max().item<double>();
    };
    core::FillOptions options = with(store(generator));
    options.precision = core::Precision::Float32;
    for (const char* id : {"contextual", "coarse"}) {
        const bool whole = refines && id == QStringLiteral("contextual");
        const auto engine = m_registry.create(QString::fromLatin1(id));
        engine->prepare(options);
        Progress progress;
        const core::FilledWindow filled = engine->fill(input, options, progress, {});
        QVERIFY(differs(filled.rgb, whole ? expected.x2 : expected.x1) < 2e-4);
        QVERIFY(differs(filled.coarse, expected.x1) < 2e-4);
        QCOMPARE(progress.coarse.size(), std::size_t{whole ? 1U : 0U});
        if (whole) QVERIFY(differs(progress.coarse.front(), expected.x1) < 2e-4);
        QCOMPARE(progress.last, 1.);
        QCOMPARE(filled.attention.has_value(), whole && attention == QStringLiteral("contextual"));
        QVERIFY(filled.notice.isEmpty());
    }
}

void TestModelKinds::wholePhotos() {
    QFETCH(QString, network);
    QFETCH(QString, attention);
    const core::FillOptions options = with(store(randomGenerator(optionsOf(network, attention))));
    const core::Photo photo = toys({400, 300});
    for (const cv::Rect& rect : {cv::Rect(150, 120, 60, 45), cv::Rect(0, 0, 20, 12), cv::Rect(20, 140, 370, 90)}) {
        const core::HoleMask mask = maskOf(photo.size(), {rect});
        const core::FillResult result = fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask, options);
        const core::Photo filled = core::applied(photo, result);
        QVERIFY(test::samePixels(photo.pixels(), filled.pixels(), core::dilatedHole(mask.pixels(), 16) == 0));
        QVERIFY(!test::samePixels(photo.pixels(), filled.pixels()));
        QCOMPARE(result.attention.empty(), attention != QStringLiteral("contextual"));
        QVERIFY(result.notices.isEmpty());
    }
}

void TestModelKinds::limitsFollowTheModel() {
    const auto engine = m_registry.create(QStringLiteral("contextual"));
    const core::EngineLimits shipped = engine->limits();
    engine->prepare(with({}));
    QCOMPARE(engine->limits().bytesPerPixel, shipped.bytesPerPixel);
    QCOMPARE(engine->limits().maxWindowPx, shipped.maxWindowPx);
    QVERIFY(!shipped.seamless && !engine->limits().seamless);
    ml::GeneratorOptions wide;
    wide.network = ml::NetworkKind::Coarse;
    wide.width = 64;
    engine->prepare(with(store(ml::Generator(wide))));
    QCOMPARE(engine->limits().bytesPerPixel, 2 * shipped.bytesPerPixel);
    engine->prepare(with(store(randomGenerator(optionsOf(QStringLiteral("context-encoder"), QStringLiteral("none"))))));
    QCOMPARE(engine->limits().maxWindowPx, 96);
    QCOMPARE(engine->limits().minWindowPx, 96);
    QCOMPARE(engine->limits().trainedHolePx, 48);
}

void TestModelKinds::blendingThatTheModelDemands() {
    const ml::Generator generator = randomGenerator(optionsOf(QStringLiteral("coarse"), QStringLiteral("none")));
    const core::Photo photo = toys({200, 160});
    const core::HoleMask mask = maskOf(photo.size(), {{70, 60, 40, 40}});
    const auto fill = [&](const QString& blending, bool seamless) {
        core::FillOptions options = with(store(generator, {{"lacuna.blending", blending.toStdString()}}));
        options.seamless = seamless;
        return core::applied(photo, fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask, options)).pixels();
    };
    const cv::Mat plain = fill(QStringLiteral("none"), false), asked = fill(QStringLiteral("none"), true);
    QVERIFY(!test::samePixels(plain, asked));
    QVERIFY(test::samePixels(fill(QStringLiteral("poisson"), false), asked));
    QVERIFY(test::samePixels(fill(QStringLiteral("poisson"), true), asked));
}

void TestModelKinds::stopsWhenAsked() {
    QFETCH(QString, network);
    QFETCH(QString, attention);
    const core::FillOptions options = with(store(randomGenerator(optionsOf(network, attention))));
    const core::FillInput input = windowOf({256, 256}, {60, 60, 100, 100});
    const auto engine = m_registry.create(QStringLiteral("contextual"));
    engine->prepare(options);
    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    QCOMPARE(test::errorOf([&] { engine->fill(input, options, progress, stop.get_token()); }).kind(), core::ErrorKind::Cancelled);
    QVERIFY(progress.last < 1.);
    // And is ready for the next fill.
    QCOMPARE(engine->fill(input, options, progress, {}).rgb.size(), input.rgb.size());
}

void TestModelKinds::inspects() {
    const ml::Generator generator(optionsOf(QStringLiteral("context-encoder"), QStringLiteral("none")));
    const engine::ModelInfo info = engine::inspectModel(store(generator, {{"lacuna.blending", "poisson"}}));
    qint64 parameters = 0;
    for (const auto& parameter : generator->parameters()) parameters += parameter.numel();
    QCOMPARE(info.parameters, parameters);
    QCOMPARE(info.metadata.value(QStringLiteral("lacuna.network")), QStringLiteral("context-encoder"));
    QCOMPARE(info.metadata.value(QStringLiteral("lacuna.width")), QStringLiteral("8"));
    QCOMPARE(info.metadata.value(QStringLiteral("lacuna.size")), QStringLiteral("96"));
    QCOMPARE(info.metadata.value(QStringLiteral("lacuna.blending")), QStringLiteral("poisson"));
}

}  // namespace

QTEST_GUILESS_MAIN(TestModelKinds)
#include "test_model_kinds.moc"
