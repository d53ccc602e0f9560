// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <thread>

#include "core/error.h"
#include "core/fill_engine.h"
#include "core/metrics.h"

using namespace lacuna::core;

namespace {

class Recorder : public WindowProgress {
 public:
    void progressed(FillStage, double fraction) override {
        monotone = monotone && fraction >= last - 1e-9 && fraction <= 1. + 1e-9;
        last = fraction;
        ++calls;
    }
    void coarseReady(const cv::Mat&) override {}
    bool monotone = true;
    double last = 0.;
    int calls = 0;
};

std::unique_ptr<FillEngine> engine(const QString& id) {
    EngineRegistry registry;
    registerClassicalEngines(registry);
    return registry.create(id);
}

// A weave with a period of 24 x 18 pixels.
cv::Mat weave(cv::Size size) {
    cv::Mat image(size, CV_32FC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double a = std::sin(2 * CV_PI * x / 24.), b = std::sin(2 * CV_PI * y / 18.),
                         c = (x / 12 + y / 9) % 2 ? 0.2 : 0.;
            image.at<cv::Vec3f>(y, x) = {static_cast<float>(0.5 + 0.25 * a), static_cast<float>(0.4 + 0.2 * b),
                                         static_cast<float>(0.3 + c)};
        }
    }
    return image;
}

FillInput inputOf(const cv::Mat& image, const cv::Mat& hole) {
    FillInput input;
    input.rgb = image.clone();
    input.rgb.setTo(cv::Scalar::all(0.5), hole);
    input.hole = hole;
    return input;
}

cv::Mat holeOf(cv::Size size, const cv::Rect& rect) {
    cv::Mat hole = cv::Mat::zeros(size, CV_8UC1);
    hole(rect) = 255;
    return hole;
}

const QStringList kIds{QStringLiteral("patchmatch"), QStringLiteral("telea"), QStringLiteral("navier-stokes")};

bool sameUnder(const cv::Mat& a, const cv::Mat& b, const cv::Mat& hole) {
    cv::Mat difference = cv::abs(a - b), outside;
    difference.setTo(cv::Scalar::all(0), hole == 0);
    return cv::countNonZero(difference.reshape(1)) == 0;
}

}  // namespace

class TestEngines : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void registryKnowsThem();
    void constantStaysConstant();
    void rampIsContinued();
    void valuesUnderTheHoleDoNotMatter();
    void patchMatchContinuesATexture();
    void sameSeedSameBytes();
    void avoidedAreasAreNeverSources();
    void avoidedColoursDoNotBleed();
    void preferredAreasWin();
    void thinContextFallsBack();
    void oddSizesAndBorders();
    void stopsWhenAsked();
    void progressRunsForward();
};

void TestEngines::registryKnowsThem() {
    EngineRegistry registry;
    registerClassicalEngines(registry);
    QCOMPARE(registry.engines().size(), 3U);
    for (const QString& id : kIds) {
        QVERIFY(registry.find(id));
        QVERIFY(!registry.find(id)->name.isEmpty() && !registry.find(id)->description.isEmpty());
        QCOMPARE(registry.create(id)->id(), id);
    }
    QCOMPARE(registry.devices().size(), 1U);
    try {
        registry.create(QStringLiteral("magic"));
        QFAIL("no error");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::Usage);
        QVERIFY(error.message().contains(QStringLiteral("magic")) && error.message().contains(QStringLiteral("patchmatch")));
    }
}

void TestEngines::constantStaysConstant() {
    for (const QString& id : kIds) {
        const cv::Mat image(83, 97, CV_32FC3, cv::Scalar(0.25, 0.5, 0.75));
        const cv::Mat hole = holeOf(image.size(), {30, 22, 33, 29});
        Recorder progress;
        const FilledWindow filled = engine(id)->fill(inputOf(image, hole), {}, progress, {});
        QCOMPARE(filled.rgb.type(), CV_32FC3);
        QCOMPARE(filled.rgb.size(), image.size());
        double worst = 0.;
        cv::minMaxLoc(cv::abs(filled.rgb.reshape(1) - image.reshape(1)), nullptr, &worst);
        QVERIFY2(worst < 5e-5, qPrintable(id + QString::number(worst)));
    }
}

void TestEngines::rampIsContinued() {
    cv::Mat image(64, 80, CV_32FC3);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x) image.at<cv::Vec3f>(y, x) = cv::Vec3f::all(static_cast<float>(x) / 100.F + 0.1F);
    const cv::Mat hole = holeOf(image.size(), {36, 20, 7, 20});
    for (const QString& id : {kIds[1], kIds[2]}) {
        Recorder progress;
        const FilledWindow filled = engine(id)->fill(inputOf(image, hole), {}, progress, {});
        const double psnr = compareImages(filled.rgb, image, hole).psnrDb;
        QVERIFY2(psnr > 35., qPrintable(id + QStringLiteral(" %1 dB").arg(psnr)));
    }
}

void TestEngines::valuesUnderTheHoleDoNotMatter() {
    const cv::Mat image = weave({101, 87}), hole = holeOf({101, 87}, {40, 30, 25, 25});
    for (const QString& id : kIds) {
        FillInput one = inputOf(image, hole), two = inputOf(image, hole);
        two.rgb.setTo(cv::Scalar(1, 0, 0), hole);
        Recorder progress;
        QVERIFY(sameUnder(engine(id)->fill(one, {}, progress, {}).rgb, engine(id)->fill(two, {}, progress, {}).rgb, hole));
    }
}

void TestEngines::patchMatchContinuesATexture() {
    const cv::Mat image = weave({203, 181});
    const cv::Mat hole = holeOf(image.size(), {70, 60, 61, 53});
    Recorder progress;
    const FilledWindow filled = engine(kIds[0])->fill(inputOf(image, hole), {}, progress, {});
    const double psnr = compareImages(filled.rgb, image, hole).psnrDb;
    qInfo("PatchMatch on a weave: %.1f dB", psnr);
    QVERIFY2(psnr > 30., qPrintable(QString::number(psnr)));
    QVERIFY(filled.attention);
    const AttentionMap& map = *filled.attention;
    QCOMPARE(map.cellPx, 1);
    QCOMPARE(map.topK, 1);
    QCOMPARE(map.grid, image.size());
    QCOMPARE(cv::countNonZero(map.filled != hole), 0);
    for (int y = 0; y < hole.rows; ++y)
        for (int x = 0; x < hole.cols; ++x)
            if (hole.at<uchar>(y, x)) QVERIFY(hole.at<uchar>(map.source(x, y).y, map.source(x, y).x) == 0);
    FillOptions options;
    options.wantAttention = false;
    QVERIFY(!engine(kIds[0])->fill(inputOf(image, hole), options, progress, {}).attention);
}

void TestEngines::sameSeedSameBytes() {
    cv::Mat image(117, 131, CV_32FC3);
    cv::RNG random(3);
    random.fill(image, cv::RNG::UNIFORM, 0., 1.);
    cv::GaussianBlur(image, image, {5, 5}, 0);
    const cv::Mat hole = holeOf(image.size(), {40, 40, 37, 31});
    for (const QString& id : kIds) {
        FillOptions one, many;
        one.threads = 1;
        many.threads = 5;
        Recorder progress;
        const cv::Mat first = engine(id)->fill(inputOf(image, hole), one, progress, {}).rgb;
        QVERIFY(sameUnder(first, engine(id)->fill(inputOf(image, hole), many, progress, {}).rgb, hole));
    }
    FillOptions other;
    other.seed = 2;
    Recorder progress;
    const auto patch = engine(kIds[0]);
    QVERIFY(!sameUnder(patch->fill(inputOf(image, hole), {}, progress, {}).rgb,
                       patch->fill(inputOf(image, hole), other, progress, {}).rgb, hole));
}

void TestEngines::avoidedAreasAreNeverSources() {
    const cv::Mat image = weave({171, 149});
    const cv::Mat hole = holeOf(image.size(), {60, 50, 41, 37});
    FillInput input = inputOf(image, hole);
    input.avoid = cv::Mat::zeros(image.size(), CV_8UC1);
    cv::circle(input.avoid, {130, 70}, 33, cv::Scalar(255), cv::FILLED);
    input.avoid(cv::Rect(0, 0, 171, 21)) = 255;
    Recorder progress;
    const FilledWindow filled = engine(kIds[0])->fill(input, {}, progress, {});
    QVERIFY(filled.attention);
    for (int y = 0; y < hole.rows; ++y) {
        for (int x = 0; x < hole.cols; ++x) {
            if (!hole.at<uchar>(y, x)) continue;
            const AttentionSource& from = filled.attention->source(x, y);
            QVERIFY(from.x >= 0);
            QVERIFY(input.avoid.at<uchar>(from.y, from.x) == 0 && hole.at<uchar>(from.y, from.x) == 0);
        }
    }
}

void TestEngines::avoidedColoursDoNotBleed() {
    // Everything is blue but for a red bar beside the hole: once avoided, no red may come in, by any engine.
    cv::Mat image(111, 127, CV_32FC3, cv::Scalar(0., 0.2, 0.9));
    const cv::Mat hole = holeOf(image.size(), {50, 40, 30, 30});
    FillInput input = inputOf(image, hole);
    const cv::Rect bar(80, 30, 12, 50);
    input.rgb(bar) = cv::Scalar(1., 0., 0.);
    input.avoid = holeOf(image.size(), bar);
    for (const QString& id : kIds) {
        Recorder progress;
        const cv::Mat filled = engine(id)->fill(input, {}, progress, {}).rgb;
        std::vector<cv::Mat> channels;
        cv::split(filled, channels);
        channels[0].setTo(0, hole == 0);
        double worst = 0.;
        cv::minMaxLoc(channels[0], nullptr, &worst);
        QVERIFY2(worst < 1e-4, qPrintable(id + QString::number(worst)));
    }
}

void TestEngines::preferredAreasWin() {
    const cv::Mat image = weave({171, 149});
    const cv::Mat hole = holeOf(image.size(), {60, 50, 31, 27});
    FillInput input = inputOf(image, hole);
    input.prefer = holeOf(image.size(), {100, 0, 71, 149});
    Recorder progress;
    const auto count = [&](const FillInput& of) {
        const FilledWindow filled = engine(kIds[0])->fill(of, {}, progress, {});
        int inside = 0;
        for (int y = 0; y < hole.rows; ++y)
            for (int x = 0; x < hole.cols; ++x)
                if (hole.at<uchar>(y, x) && filled.attention->source(x, y).x >= 97) ++inside;
        return inside;
    };
    FillInput plain = inputOf(image, hole);
    const int without = count(plain), with = count(input);
    QVERIFY2(with > without && with > cv::countNonZero(hole) / 2, qPrintable(QStringLiteral("%1 %2").arg(without).arg(with)));
}

void TestEngines::thinContextFallsBack() {
    for (const cv::Size& size : {cv::Size(40, 30), cv::Size(5, 9), cv::Size(1, 2)}) {
        const cv::Mat image(size, CV_32FC3, cv::Scalar(0.1, 0.2, 0.3));
        cv::Mat hole(size, CV_8UC1, cv::Scalar(255));
        hole.row(0) = 0;
        Recorder progress;
        const FilledWindow filled = engine(kIds[0])->fill(inputOf(image, hole), {}, progress, {});
        QVERIFY(!filled.notice.isEmpty());
        double worst = 0.;
        cv::minMaxLoc(cv::abs(filled.rgb.reshape(1) - image.reshape(1)), nullptr, &worst);
        QVERIFY(worst < 1e-5);
    }
}

void TestEngines::oddSizesAndBorders() {
    cv::RNG random(8);
    for (int round = 0; round < 40; ++round) {
        const cv::Size size(random.uniform(1, 90), random.uniform(1, 90));
        cv::Mat image(size, CV_32FC3), hole = cv::Mat::zeros(size, CV_8UC1);
        random.fill(image, cv::RNG::UNIFORM, 0., 1.);
        for (int i = 0; i < 3; ++i) {
            const cv::Rect rect(random.uniform(0, size.width), random.uniform(0, size.height), random.uniform(1, 40),
                                random.uniform(1, 40));
            hole(rect & cv::Rect({0, 0}, size)) = 255;
        }
        if (cv::countNonZero(hole) == size.area()) hole.at<uchar>(0, 0) = 0;
        if (cv::countNonZero(hole) == size.area() || size.area() < 2) continue;
        for (const QString& id : kIds) {
            Recorder progress;
            const FilledWindow filled = engine(id)->fill(inputOf(image, hole), {}, progress, {});
            QVERIFY(cv::checkRange(filled.rgb, true, nullptr, -1e-6, 1. + 1e-5));
        }
    }
}

void TestEngines::stopsWhenAsked() {
    cv::Mat image = weave({900, 900});
    const cv::Mat hole = holeOf(image.size(), {250, 250, 400, 400});
    for (const QString& id : kIds) {
        std::stop_source source;
        QElapsedTimer since;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            since.start();
            source.request_stop();
        });
        Recorder progress;
        try {
            engine(id)->fill(inputOf(image, hole), {}, progress, source.get_token());
            QFAIL("not cancelled");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Cancelled);
            qInfo("%s stopped after %lld ms", qPrintable(id), static_cast<long long>(since.elapsed()));
        }
    }
}

void TestEngines::progressRunsForward() {
    const cv::Mat image = weave({150, 150}), hole = holeOf({150, 150}, {40, 40, 60, 60});
    for (const QString& id : kIds) {
        Recorder progress;
        engine(id)->fill(inputOf(image, hole), {}, progress, {});
        QVERIFY(progress.monotone);
        QVERIFY(progress.calls > 2);
        QVERIFY(progress.last > 0.8);
    }
}

QTEST_APPLESS_MAIN(TestEngines)
#include "test_engines.moc"
