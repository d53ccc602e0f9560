// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of filled holes in the real window share.
#pragma once

#include <QSignalSpy>
#include <atomic>
#include <cmath>

#include "core/document.h"
#include "core/photo_io.h"
#include "ui/actions.h"
#include "ui/docks/fill_panel.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui_test_support.h"

namespace lacuna::test {

/// How often engines ran, and after how many fills one of them waits until it is stopped (0: never).
struct FillCount {
    std::atomic<int> fills = 0;
    std::atomic<int> waitAfter = 0;
};

/// Paints stripes that depend on the window, the seed and `shade`.
class StripeEngine : public core::FillEngine {
 public:
    StripeEngine(QString id, float shade, std::shared_ptr<FillCount> count)
        : m_id(std::move(id)), m_shade(shade), m_count(std::move(count)) {}
    QString id() const override { return m_id; }
    core::EngineLimits limits() const override { return {.multiple = 8, .trainedHolePx = 64, .minContextPx = 16}; }
    core::FilledWindow fill(const core::FillInput& input, const core::FillOptions& options, core::WindowProgress&,
                            std::stop_token stop) override {
        const int fills = ++m_count->fills;
        while (m_count->waitAfter > 0 && fills > m_count->waitAfter) {
            if (stop.stop_requested())
                throw core::Error(core::ErrorKind::Cancelled, QStringLiteral("Fill"), QStringLiteral("cancelled"));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        core::FilledWindow filled;
        filled.rgb = cv::Mat(input.rgb.size(), CV_32FC3);
        const float tone = m_shade + 0.001F * static_cast<float>(input.rgb.cols) + 0.05F * static_cast<float>(options.seed);
        for (int y = 0; y < filled.rgb.rows; ++y)
            for (int x = 0; x < filled.rgb.cols; ++x)
                filled.rgb.at<cv::Vec3f>(y, x) = cv::Vec3f(tone, 0.5F + 0.4F * std::sin(0.5F * static_cast<float>(x)), 0.3F);
        return filled;
    }

 private:
    QString m_id;
    float m_shade;
    std::shared_ptr<FillCount> m_count;
};

/// The window with a photo of 600 x 400 pixels and two engines.
struct HolesWindow {
    std::shared_ptr<FillCount> count = std::make_shared<FillCount>();
    std::shared_ptr<ScriptedPrompts::Script> script = std::make_shared<ScriptedPrompts::Script>();
    std::unique_ptr<ui::MainWindow> window;

    explicit HolesWindow(const QString& photo) {
        core::EngineRegistry registry;
        for (const auto& [id, name, shade] :
             {std::tuple{"patchmatch", "Patches", 0.1F}, std::tuple{"other", "Other way", 0.6F}}) {
            const QString key = QString::fromLatin1(id);
            registry.add({key, QString::fromLatin1(name), QStringLiteral("For tests"),
                          [key, shade = shade, count = count] { return std::make_unique<StripeEngine>(key, shade, count); }});
        }
        window = std::make_unique<ui::MainWindow>(registry, ui::MainWindowOptions{}, std::make_unique<ScriptedPrompts>(script));
        window->resize(1300, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QSignalSpy opened(document(), &core::Document::opened);
        window->openFile(photo);
        QVERIFY(opened.wait(10000));
    }
    core::Document* document() { return window->document(); }
    void mask(const cv::Rect& rect) { document()->editMask(rect, cv::Mat(rect.size(), CV_8UC1, cv::Scalar(255)), {}); }
    void fill() {
        QSignalSpy stopped(window->fillController(), &ui::FillController::stopped);
        window->actionSet()->fill->trigger();
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QVERIFY2(script->errors.isEmpty(), qPrintable(script->errors.join(QLatin1Char('\n'))));
    }
};

inline bool same(const cv::Mat& a, const cv::Mat& b) { return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0.; }

}  // namespace lacuna::test
