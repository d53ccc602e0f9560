// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>
#include <chrono>
#include <thread>

#include "fill_job_fakes.h"

using namespace lacuna::core;
using namespace lacuna::core::test;

class TestFillJobFailures : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void stopsWhileBlending();
    void refusals();
    void failingEngines();
    void brokenResults();
    void runsOutOfMemoryThenGoesOn();
    void cancels();
    void nothingKnownInAWindow();
    void tinyPhotos();
};

void TestFillJobFailures::refusals() {
    const cv::Size size(30, 20);
    const Photo photo(noisePixels(size, CV_8UC3));
    FakeEngine engine(paint(cv::Scalar::all(0.5)));
    Watcher watcher;
    QCOMPARE(kindOf([&] { fillPhoto(photo, HoleMask(size), engine, {}, watcher, {}); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { fillPhoto(photo, maskOf(size, {{0, 0, 30, 20}}), engine, {}, watcher, {}); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { fillPhoto(photo, maskOf({20, 30}, {{0, 0, 5, 5}}), engine, {}, watcher, {}); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { fillPhoto(Photo(), HoleMask(), engine, {}, watcher, {}); }), ErrorKind::Usage);
    QVERIFY(engine.inputs.empty());
}

void TestFillJobFailures::failingEngines() {
    const cv::Size size(200, 150);
    const Photo photo(noisePixels(size, CV_8UC3));
    const HoleMask mask = maskOf(size, {{50, 50, 20, 20}});
    Watcher watcher;
    const auto run = [&](const Fill& fill) {
        FakeEngine engine(fill);
        return kindOf([&] { fillPhoto(photo, mask, engine, {}, watcher, {}); });
    };
    using In = const FillInput&;
    using Stop = const std::stop_token&;
    QCOMPARE(run([](In, WindowProgress&, Stop) -> FilledWindow { throw std::runtime_error("boom"); }), ErrorKind::EngineFailed);
    QCOMPARE(run([](In, WindowProgress&, Stop) -> FilledWindow { throw std::bad_alloc(); }), ErrorKind::OutOfMemory);
    QCOMPARE(run([](In, WindowProgress&, Stop) -> FilledWindow { throw 5; }), ErrorKind::EngineFailed);
    QCOMPARE(run([](In, WindowProgress&, Stop) -> FilledWindow { CV_Error(cv::Error::StsBadArg, "bad"); }),
             ErrorKind::EngineFailed);
    QCOMPARE(run([](In, WindowProgress&, Stop) -> FilledWindow { CV_Error(cv::Error::StsNoMem, "none"); }),
             ErrorKind::OutOfMemory);
    QCOMPARE(run([](In, WindowProgress&, Stop) -> FilledWindow {
                 throw Error(ErrorKind::InputUnreadable, "Read the model", "damaged");
             }),
             ErrorKind::InputUnreadable);
}

void TestFillJobFailures::brokenResults() {
    const cv::Size size(200, 150);
    const Photo photo(noisePixels(size, CV_8UC3));
    const HoleMask mask = maskOf(size, {{50, 50, 20, 20}});
    Watcher watcher;
    const auto run = [&](const std::function<cv::Mat(cv::Size)>& make) {
        FakeEngine engine([&](const FillInput& input, WindowProgress&, const std::stop_token&) {
            FilledWindow filled;
            filled.rgb = make(input.rgb.size());
            return filled;
        });
        return kindOf([&] { fillPhoto(photo, mask, engine, {}, watcher, {}); });
    };
    QCOMPARE(run([](cv::Size) { return cv::Mat(); }), ErrorKind::EngineFailed);
    QCOMPARE(run([](cv::Size s) { return cv::Mat(s.height, s.width + 1, CV_32FC3, cv::Scalar::all(0)); }),
             ErrorKind::EngineFailed);
    QCOMPARE(run([](cv::Size s) { return cv::Mat(s, CV_8UC3, cv::Scalar::all(0)); }), ErrorKind::EngineFailed);
    QCOMPARE(run([](cv::Size s) { return cv::Mat(s, CV_32FC3, cv::Scalar::all(std::nan(""))); }), ErrorKind::EngineFailed);
    QCOMPARE(run([](cv::Size s) { return cv::Mat(s, CV_32FC3, cv::Scalar::all(INFINITY)); }), ErrorKind::EngineFailed);
    // Values outside [0, 1] are only clamped, and NaN outside the hole is nobody's business.
    FakeEngine loud([](const FillInput& input, WindowProgress&, const std::stop_token&) {
        FilledWindow filled = flat(input, cv::Scalar(7., -3., 0.5));
        filled.rgb.setTo(cv::Scalar::all(std::nan("")), input.hole == 0);
        return filled;
    });
    const Photo filled = applied(photo, fillPhoto(photo, mask, loud, {}, watcher, {}));
    QCOMPARE(filled.pixels().at<cv::Vec3b>(60, 60)[0], uchar(255));
    QCOMPARE(filled.pixels().at<cv::Vec3b>(60, 60)[1], uchar(0));
    QVERIFY(outsideSame(photo, filled, mask, 9));
}

void TestFillJobFailures::runsOutOfMemoryThenGoesOn() {
    const cv::Size size(600, 500);
    const Photo photo(noisePixels(size, CV_8UC3));
    const HoleMask mask = maskOf(size, {{200, 200, 80, 80}});
    FakeEngine engine([](const FillInput& input, WindowProgress&, const std::stop_token&) {
        if (input.rgb.cols > 200) throw std::bad_alloc();
        return flat(input, cv::Scalar::all(0.6));
    });
    Watcher watcher;
    const FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
    QCOMPARE(engine.inputs.size(), 2U);
    QCOMPARE(result.notices.size(), 1);
    QCOMPARE(applied(photo, result).pixels().at<cv::Vec3b>(240, 240), cv::Vec3b::all(153));
}

void TestFillJobFailures::cancels() {
    const cv::Size size(900, 200);
    const Photo photo(noisePixels(size, CV_8UC3));
    const HoleMask mask = maskOf(size, {{50, 80, 20, 20}, {450, 80, 20, 20}, {850, 80, 20, 20}});
    Watcher watcher;
    std::stop_source before;
    before.request_stop();
    FakeEngine never(paint(cv::Scalar::all(0.)));
    QCOMPARE(kindOf([&] { fillPhoto(photo, mask, never, {}, watcher, before.get_token()); }), ErrorKind::Cancelled);
    QVERIFY(never.inputs.empty());

    // Between windows, even when the engine doesn't look.
    std::stop_source between;
    FakeEngine deaf([&](const FillInput& input, WindowProgress&, const std::stop_token&) {
        between.request_stop();
        return flat(input, cv::Scalar::all(0.));
    });
    QCOMPARE(kindOf([&] { fillPhoto(photo, mask, deaf, {}, watcher, between.get_token()); }), ErrorKind::Cancelled);
    QCOMPARE(deaf.inputs.size(), 1U);

    // Inside a window.
    std::stop_source inside;
    FakeEngine slow([&](const FillInput& input, WindowProgress&, const std::stop_token& stop) -> FilledWindow {
        for (int i = 0; i < 1000; ++i) {
            if (stop.stop_requested()) throw Error(ErrorKind::Cancelled, "Fill", "cancelled");
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return flat(input, cv::Scalar::all(0.));
    });
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        inside.request_stop();
    });
    QCOMPARE(kindOf([&] { fillPhoto(photo, mask, slow, {}, watcher, inside.get_token()); }), ErrorKind::Cancelled);
}

void TestFillJobFailures::nothingKnownInAWindow() {
    // Context of one pixel around a hole that sits in a frame of other holes: nothing is left to see.
    const cv::Size size(300, 300);
    const Photo photo(noisePixels(size, CV_8UC3));
    cv::Mat pixels = maskOf(size, {{0, 0, 300, 140}}).pixels().clone();
    FillOptions options;
    options.dilatePx = options.featherPx = 0;
    options.contextMarginPx = 1;
    FillSteering steering{cv::Mat::zeros(size, CV_8UC1), {}};
    steering.avoid(cv::Rect(0, 100, 300, 100)) = 255;
    FakeEngine engine(paint(cv::Scalar::all(0.5)));
    Watcher watcher;
    try {
        fillPhoto(photo, HoleMask(pixels), engine, options, watcher, {}, steering);
        QFAIL("no error");
    } catch (const Error& error) {
        QVERIFY(!error.remedy().isEmpty());
    }
    QVERIFY(engine.inputs.empty());
}

void TestFillJobFailures::tinyPhotos() {
    Watcher watcher;
    for (const cv::Size& size : {cv::Size(2, 1), cv::Size(7, 3), cv::Size(1, 40), cv::Size(19, 17)}) {
        const Photo photo(noisePixels(size, CV_8UC3));
        const HoleMask mask = maskOf(size, {{0, 0, 1, 1}});
        FakeEngine engine(paint(cv::Scalar::all(1.)), {.multiple = 8, .trainedHolePx = 128, .minWindowPx = 64});
        const FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
        QCOMPARE(engine.inputs[0].rgb.size(), cv::Size(64, 64));
        QVERIFY(cv::countNonZero(engine.inputs[0].hole == 0) > 0);
        QCOMPARE(applied(photo, result).pixels().at<cv::Vec3b>(0, 0), cv::Vec3b::all(255));
        if (size.area() < 30) QVERIFY(!result.notices.isEmpty());
    }
}

// The stop request comes once the engine is done, when nothing but the blending of a large hole is left to do.
void TestFillJobFailures::stopsWhileBlending() {
    const cv::Size size(2600, 2200);
    const Photo photo(noisePixels(size, CV_8UC3));
    for (const bool seamless : {false, true}) {
        std::stop_source stop;
        QElapsedTimer sinceRequest;
        std::jthread canceller;
        FakeEngine engine([&](const FillInput& input, WindowProgress&, const std::stop_token&) {
            FilledWindow filled = flat(input, cv::Scalar::all(0.5));
            canceller = std::jthread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(60));
                sinceRequest.start();
                stop.request_stop();
            });
            return filled;
        });
        FillOptions options;
        options.seamless = seamless;
        Watcher watcher;
        QCOMPARE(kindOf([&] {
                     fillPhoto(photo, maskOf(size, {{30, 30, 2500, 2100}}), engine, options, watcher, stop.get_token());
                 }),
                 ErrorKind::Cancelled);
        const qint64 answeredMs = sinceRequest.elapsed();
        qInfo("answered after %lld ms", static_cast<long long>(answeredMs));
        QVERIFY2(answeredMs < 1000, qPrintable(QString::number(answeredMs)));
    }
}

QTEST_APPLESS_MAIN(TestFillJobFailures)
#include "test_fill_job_failures.moc"
