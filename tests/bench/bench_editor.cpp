// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor's user waits for, in the real window (offscreen) with the real engines and a 24 MP JPEG: the start of the
// program, the first picture of the photo, a brush's trace, the attention overlay, a cancelled fill. One JSON line for each.
// bench_editor [REPEATS]
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <ctime>
#include <thread>

#include "app/engines.h"
#include "app/thread_policy.h"
#include "app/training_services.h"
#include "core/fill_job.h"
#include "core/photo_io.h"
#include "tests/bench/large_photo.h"
#include "tests/bench/paint_watch.h"
#include "tests/bench/process_usage.h"
#include "tests/ui/ui_test_support.h"
#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/fill_controller.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/tools/tool_settings.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

constexpr int kWidth = 6000, kHeight = 4000;

/// Milliseconds of a clock that all processes share.
double now() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void print(const char* what, std::vector<double> ms, double barMs, double cpuSeconds) {
    std::sort(ms.begin(), ms.end());
    std::printf(
        "{\"bench\": \"editor\", \"what\": \"%s\", \"runs\": %zu, \"median_ms\": %.2f, \"p95_ms\": %.2f, \"worst_ms\": %.2f, "
        "\"bar_ms\": %.0f, \"cpu_ms_per_run\": %.1f, \"load\": %.2f}\n",
        what, ms.size(), ms[ms.size() / 2], ms[ms.size() * 95 / 100], ms.back(), barMs,
        1e3 * cpuSeconds / static_cast<double>(ms.size()), bench::load_average());
    std::fflush(stdout);
}

ui::MainWindowOptions windowOptions() {
    ui::MainWindowOptions options;
    options.training = app::makeTrainingServices();
    options.library = app::makeModelLibrary();
    return options;
}

/// As app/main.cpp: says when the first frame was there.
int startOnly(int argc, char** argv) {
    app::startWithSleepingWorkers(argv);
    QApplication application(argc, argv);
    isolateSettings(QDir::homePath());
    ui::applyLanguage(ui::Settings().get(ui::setting::Language));
    ui::MainWindow window(app::makeEngineRegistry(), windowOptions());
    bench::PaintWatch watch(&window);
    window.show();
    while (!watch.painted) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%.3f %.3f\n", now(), bench::cpu_seconds());
    std::fflush(stdout);
    _exit(0);
}

void benchStart(int repeats) {
    std::vector<double> ms;
    double cpu = 0.;
    for (int i = 0; i < repeats; ++i) {
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("OMP_WAIT_POLICY"));  // as a user starts it
        child.setProcessEnvironment(environment);
        const double begin = now();
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start-only")});
        if (!child.waitForFinished(60'000)) return;
        const QList<QByteArray> numbers = child.readAllStandardOutput().trimmed().split(' ');
        if (numbers.size() != 2) return;
        ms.push_back(numbers[0].toDouble() - begin);
        cpu += numbers[1].toDouble();
    }
    print("start to first frame", ms, 1000., cpu);
}

class EditorBench {
 public:
    EditorBench(const QString& photo, int repeats)
        : m_path(photo),
          m_repeats(repeats),
          m_window(app::makeEngineRegistry(), windowOptions(),
                   std::make_unique<ScriptedPrompts>(std::make_shared<ScriptedPrompts::Script>())),
          m_watch(m_window.canvas()->viewport()) {
        m_window.resize(1600, 1000);
        m_window.show();
        QTest::qWait(1000);
    }

    /// Until the photo itself, not its placeholder, is in a painted frame.
    void open() {
        std::vector<double> ms;
        double cpu = 0.;
        for (int i = 0; i < m_repeats; ++i) {
            m_window.document()->close();
            QTest::qWait(300);
            const double begin = now(), cpuBegin = bench::cpu_seconds();
            m_window.openFile(m_path);
            do m_watch.wait();
            while (!m_window.document()->isOpen() || m_window.canvas()->photoView()->present().isNull());
            ms.push_back(now() - begin);
            cpu += bench::cpu_seconds() - cpuBegin;
            QTest::qWait(2000);  // the finer levels
        }
        print("open a 24 MP JPEG, first picture", ms, 1000., cpu);
    }

    void brush(const char* what, int size, double zoom) {
        ui::Canvas* canvas = m_window.canvas();
        m_window.actionSet()->brush->trigger();
        m_window.toolSettings()->setBrushSize(size);
        zoom > 0. ? canvas->setZoom(zoom) : canvas->zoomFit();
        QTest::qWait(500);
        const QRect area = canvas->viewport()->rect().adjusted(80, 80, -80, -80);
        const auto at = [&](int frame) {
            const double t = frame * 0.05;
            return area.center() + QPoint(static_cast<int>(area.width() / 2 * std::sin(t)),
                                          static_cast<int>(area.height() / 2 * std::sin(1.7 * t)));
        };
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, at(0));
        std::vector<double> ms;
        const double cpuBegin = bench::cpu_seconds();
        for (int frame = 1; frame <= 40 * m_repeats; ++frame) {
            const QPoint position = at(frame);
            QMouseEvent move(QEvent::MouseMove, position, canvas->viewport()->mapToGlobal(position), Qt::NoButton, Qt::LeftButton,
                             {});
            const double begin = now();
            QApplication::sendEvent(canvas->viewport(), &move);
            m_watch.wait();
            ms.push_back(now() - begin);
        }
        const double cpu = bench::cpu_seconds() - cpuBegin;
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, at(0));
        print(what, ms, 16., cpu);
        m_window.actionSet()->undo->trigger();
        QTest::qWait(300);
    }

    void overlay() {
        fillHole({2700, 1700, 500, 500});
        m_window.canvas()->zoomFit();
        QAction* action = m_window.actionSet()->attention;
        std::vector<double> first, later;
        double cpuFirst = 0., cpuLater = 0.;
        for (int i = 0; i < 2 * m_repeats; ++i) {
            QTest::qWait(200);
            const double begin = now(), cpuBegin = bench::cpu_seconds();
            action->trigger();
            do m_watch.wait();
            while (action->isChecked() && !m_window.attentionLayer()->isReady());
            (i == 0 ? first : later).push_back(now() - begin);
            (i == 0 ? cpuFirst : cpuLater) += bench::cpu_seconds() - cpuBegin;
        }
        print("attention overlay, first time after a fill", first, 50., cpuFirst);
        print("attention overlay on or off", later, 50., cpuLater);
    }

    /// From pressing Fill until the draft is seen.
    void draft(int holePx) {
        m_window.canvas()->zoomFit();
        std::vector<double> first, later;
        double cpuFirst = 0., cpuLater = 0.;
        for (int i = 0; i < m_repeats; ++i) {
            markHole({400 + 90 * i, 600, holePx, holePx});
            QTest::qWait(500);
            QSignalSpy preview(m_window.fillController(), &ui::FillController::previewReady);
            QObject context;
            QObject::connect(m_window.fillController(), &ui::FillController::previewReady, &context,
                             [this] { m_watch.painted = false; });
            QSignalSpy stopped(m_window.fillController(), &ui::FillController::stopped);
            const double begin = now(), cpuBegin = bench::cpu_seconds();
            m_window.actionSet()->fill->trigger();
            // The painting may come in the same round of events as the draft.
            while (stopped.isEmpty() && (preview.isEmpty() || !m_watch.painted))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            (i == 0 ? first : later).push_back(now() - begin);
            (i == 0 ? cpuFirst : cpuLater) += bench::cpu_seconds() - cpuBegin;
            m_window.actionSet()->cancel->trigger();
            while (m_window.fillController()->isRunning()) QCoreApplication::processEvents();
            m_window.actionSet()->maskClear->trigger();
        }
        const QByteArray hole = QByteArray("draft of a hole of ") + QByteArray::number(holePx) + " px";
        if (!m_hasFilled) print((hole + ", first fill of the program").constData(), first, 300., cpuFirst);
        if (m_hasFilled) later.insert(later.end(), first.begin(), first.end());
        print(hole.constData(), later, 300., cpuLater);
        m_hasFilled = true;
    }

    /// Until the window is free again.
    void cancel() {
        std::vector<double> ms;
        double cpu = 0.;
        for (int i = 0; i < m_repeats; ++i) {
            markHole({1000 + 50 * i, 900, 900, 900});
            QSignalSpy stopped(m_window.fillController(), &ui::FillController::stopped);
            m_window.actionSet()->fill->trigger();
            QTest::qWait(300 + 150 * i);
            if (stopped.isEmpty()) {
                const double begin = now(), cpuBegin = bench::cpu_seconds();
                m_window.actionSet()->cancel->trigger();
                while (m_window.fillController()->isRunning()) QCoreApplication::processEvents();
                ms.push_back(now() - begin);
                cpu += bench::cpu_seconds() - cpuBegin;
            }
            m_window.actionSet()->maskClear->trigger();
            QTest::qWait(500);
        }
        if (!ms.empty()) print("cancel, until the window is free", ms, 250., cpu);
    }

 private:
    void markHole(const cv::Rect& hole) {
        m_window.document()->editMask(hole, cv::Mat(hole.size(), CV_8UC1, cv::Scalar(255)), QStringLiteral("Hole"));
    }
    void fillHole(const cv::Rect& hole) {
        markHole(hole);
        QSignalSpy stopped(m_window.fillController(), &ui::FillController::stopped);
        m_window.actionSet()->fill->trigger();
        if (stopped.isEmpty()) stopped.wait(120'000);
        QTest::qWait(500);
    }

    const QString m_path;
    const int m_repeats;
    bool m_hasFilled = false;
    ui::MainWindow m_window;
    bench::PaintWatch m_watch;
};

class Begun : public core::FillObserver {
 public:
    std::atomic_bool begun = false;
    void progressed(int, int, core::FillStage, double, double) override { begun = true; }
};

/// From the request to stop to the return of the engine, at random moments of a fill.
void benchEngineStop(const char* engineId, int repeats) {
    const core::EngineRegistry engines = app::makeEngineRegistry();
    const core::Photo photo = bench::largePhoto(kWidth, kHeight);
    core::HoleMask mask(photo.size());
    mask.replace({2000, 1500, 900, 900}, cv::Mat(900, 900, CV_8UC1, cv::Scalar(255)));
    core::FillOptions options;
    options.engineId = QLatin1String(engineId);
    options.resolution = core::Resolution::Best;
    QRandomGenerator random(7);
    std::vector<double> ms;
    double cpu = 0.;
    for (int i = 0; i < 2 * repeats; ++i) {
        std::stop_source stop;
        Begun observer;
        double returned = 0.;
        bool cancelled = false;
        std::thread fill([&] {
            const auto engine = engines.create(options.engineId);
            try {
                core::fillPhoto(photo, mask, *engine, options, observer, stop.get_token());
            } catch (const core::Error& error) {
                cancelled = error.kind() == core::ErrorKind::Cancelled;
            }
            returned = now();
        });
        while (!observer.begun) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(random.bounded(400)));
        const double begin = now(), cpuBegin = bench::cpu_seconds();
        stop.request_stop();
        fill.join();
        if (!cancelled) continue;
        ms.push_back(returned - begin);
        cpu += bench::cpu_seconds() - cpuBegin;
    }
    const QByteArray what = QByteArray("stop request until the engine is back, ") + engineId;
    if (!ms.empty()) print(what.constData(), ms, 250., cpu);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.*=false;lacuna.*=false");
    if (argc > 1 && qstrcmp(argv[1], "--start-only") == 0) return startOnly(argc, argv);
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(QStringLiteral("share"))));
    QApplication app(argc, argv);
    const int repeats = argc > 1 ? std::max(1, std::atoi(argv[1])) : 7;
    isolateSettings(home.path());
    const QString photo = home.filePath(QStringLiteral("large.jpg"));
    core::writePhoto(bench::largePhoto(kWidth, kHeight), photo);

    benchStart(repeats);
    {
        EditorBench editor(photo, repeats);
        editor.open();
        editor.brush("brush 200 px at fit, event to frame", 200, 0.);
        editor.brush("brush 200 px at 100 %, event to frame", 200, 1.);
        editor.brush("brush 2000 px at fit, event to frame", 2000, 0.);
        editor.draft(384);
        editor.draft(900);
        editor.overlay();
        editor.cancel();
    }
    for (const char* engine : {"contextual", "patchmatch", "telea", "navier-stokes"}) benchEngineStop(engine, repeats);
    return 0;
}
