// SPDX-License-Identifier: GPL-3.0-or-later
// How smooth the editor stays while it trains: time from moving the photo, or the brush, to the painted frame, in the real window
// (offscreen) on a 24 MP photo, without and with the real training engine at full load. One JSON line for each. Frames are asked
// for at 60 a second. bench_training_frames [SECONDS]
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <algorithm>
#include <cstdio>
#include <random>

#include "app/engines.h"
#include "app/training_services.h"
#include "core/photo_io.h"
#include "tests/bench/paint_watch.h"
#include "tests/bench/process_usage.h"
#include "tests/ui/ui_test_support.h"
#include "ui/main_window.h"
#include "ui/tools/tool_settings.h"
#include "ui/training/training_desk.h"

using namespace lacuna;
using namespace lacuna::test;
using Phase = ui::TrainingController::Phase;

namespace {

constexpr double kFrameMs = 1000. / 60;

class Frames {
 public:
    Frames(ui::MainWindow& window, double seconds)
        : m_canvas(window.canvas()), m_seconds(seconds), m_watch(m_canvas->viewport()) {}
    void pan(const char* load) {
        m_canvas->zoomActual();
        QTest::qWait(500);
        int frame = 0;
        measure("pan", load, [&] {
            const int step = (frame++ / 60) % 2 == 0 ? 9 : -9;
            m_canvas->horizontalScrollBar()->setValue(m_canvas->horizontalScrollBar()->value() + step);
            m_canvas->verticalScrollBar()->setValue(m_canvas->verticalScrollBar()->value() + step);
        });
    }
    void brush(const char* load) {
        m_canvas->zoomFit();
        QTest::qWait(500);
        const QRect area = m_canvas->viewport()->rect().adjusted(80, 80, -80, -80);
        int frame = 0;
        const auto at = [&] {
            const double t = frame++ * 0.03;
            return area.center() + QPoint(static_cast<int>(area.width() / 2 * std::sin(t)),
                                          static_cast<int>(area.height() / 2 * std::sin(1.7 * t)));
        };
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, at());
        measure("brush", load, [&] {
            const QPoint position = at();
            QMouseEvent move(QEvent::MouseMove, position, m_canvas->viewport()->mapToGlobal(position), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(m_canvas->viewport(), &move);
        });
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, at());
    }

 private:
    template <typename Act>
    void measure(const char* what, const char* load, const Act& act) {
        std::vector<double> ms;
        QElapsedTimer all, one;
        const double cpu = bench::cpu_seconds();
        all.start();
        while (all.elapsed() < m_seconds * 1000) {
            one.start();
            act();
            m_watch.wait();
            ms.push_back(static_cast<double>(one.nsecsElapsed()) / 1e6);
            while (static_cast<double>(one.nsecsElapsed()) / 1e6 < kFrameMs) QTest::qSleep(1);
        }
        const double seconds = static_cast<double>(all.elapsed()) / 1000;
        const std::size_t frames = ms.size();
        std::sort(ms.begin(), ms.end());
        const auto late = static_cast<double>(ms.end() - std::upper_bound(ms.begin(), ms.end(), 20.));
        std::printf(
            "{\"bench\": \"training_frames\", \"what\": \"%s\", \"load\": \"%s\", \"frames_per_s\": %.1f, \"median_ms\": %.2f, "
            "\"p99_ms\": %.2f, \"worst_ms\": %.1f, \"over_20ms_percent\": %.2f, \"cpu_cores\": %.2f}\n",
            what, load, static_cast<double>(frames) / seconds, ms[frames / 2], ms[frames * 99 / 100], ms.back(),
            100 * late / static_cast<double>(frames), (bench::cpu_seconds() - cpu) / seconds);
        std::fflush(stdout);
    }

    ui::Canvas* m_canvas;
    double m_seconds;
    bench::PaintWatch m_watch;
};

void writePhotos(const QString& folder) {
    QDir().mkpath(folder);
    std::mt19937 random(1);
    for (int i = 0; i < 24; ++i) {
        cv::Mat pixels = generatedPixels(512, 512);
        cv::Mat noise(pixels.size(), pixels.type());
        cv::theRNG().state = random();
        cv::randu(noise, 0, 60);
        core::writePhoto(core::Photo(pixels / 2 + noise), folder + QStringLiteral("/%1.png").arg(i));
    }
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const double seconds = argc > 1 ? std::max(1., QString::fromLocal8Bit(argv[1]).toDouble()) : 10;
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    isolateSettings(home.path());
    const QString photos = home.filePath(QStringLiteral("photos")), large = home.filePath(QStringLiteral("large.jpg"));
    writePhotos(photos);
    core::writePhoto(core::Photo(generatedPixels(6000, 4000)), large);

    ui::MainWindowOptions options;
    options.training = app::makeTrainingServices();
    auto script = std::make_shared<ScriptedPrompts::Script>();
    ui::MainWindow window(app::makeEngineRegistry(), options, std::make_unique<ScriptedPrompts>(script));
    window.resize(1600, 1000);
    window.show();
    QSignalSpy opened(window.document(), &core::Document::opened);
    window.openFile(large);
    if (!opened.wait(60000)) return 1;
    QTest::qWait(3000);
    Frames frames(window, seconds);
    frames.pan("none");
    frames.brush("none");
    ui::TrainingController* controller = window.training()->controller();
    core::TrainingOptions training;
    training.photos = {photos};
    training.threads = QThread::idealThreadCount();
    training.batch = 4;
    training.validateEvery = 100000;
    controller->start(training, QStringLiteral("Shipped model"));
    QElapsedTimer since;
    since.start();
    while (controller->status().iteration < 2 && controller->phase() != Phase::Failed && since.elapsed() < 300000)
        QTest::qWait(100);
    if (controller->phase() != Phase::Running) {
        std::fprintf(stderr, "no training: %s\n", controller->error() ? qPrintable(controller->error()->message()) : "too slow");
        return 1;
    }
    window.training()->open();
    QTest::qWait(500);
    frames.pan("training");
    frames.brush("training");
    return 0;
}
