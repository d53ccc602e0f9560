// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

#include "core/error.h"
#include "core/fill_engine.h"
#include "core/photo.h"
#include "ui/canvas.h"
#include "ui/prompts.h"

namespace lacuna::test {

/// Gives each test program settings of its own, away from the user's.
inline void isolateSettings(const QString& folder) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("lacuna-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("Lacuna"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QSettings().setValue(QStringLiteral("tools/brushSizePx"), 60);  // chosen: otherwise it follows the photo
}

/// A photo with structure everywhere, the same each time.
inline cv::Mat generatedPixels(int width, int height, int type = CV_8UC3) {
    cv::Mat pixels(height, width, type);
    const int channels = pixels.channels();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < channels; ++c) {
                const int value = c == 3 ? 255 : (x * (c + 2) + y * (5 - c) + ((x / 16 + y / 16) % 2) * 60) % 256;
                if (pixels.depth() == CV_16U) {
                    pixels.ptr<ushort>(y)[x * channels + c] = static_cast<ushort>(value * 257);
                } else {
                    pixels.ptr(y)[x * channels + c] = static_cast<uchar>(value);
                }
            }
        }
    }
    return pixels;
}

/// Answers questions as a test tells it to, and notes what it was told.
class ScriptedPrompts : public ui::Prompts {
 public:
    struct Script {
        QString openPath, savePath, folderPath;
        bool agrees = true;
        QStringList confirmed;  ///< what was asked
        ui::UnsavedChoice unsaved = ui::UnsavedChoice::Discard;
        bool acceptExport = true;
        std::function<void(ui::ExportChoice&)> editExport;
        int unsavedAsked = 0, unsavedHoles = 0;
        std::function<ui::RecoveryAnswer(const std::vector<core::JournalEntry>&)> recovery;
        QStringList errors;
    };
    explicit ScriptedPrompts(std::shared_ptr<Script> script) : m_script(std::move(script)) {}
    QString openPath(QWidget*, const QString&, const QString&, const QString&) override { return m_script->openPath; }
    QString savePath(QWidget*, const QString&, const QString&, const QString&) override { return m_script->savePath; }
    QString folderPath(QWidget*, const QString&, const QString&) override { return m_script->folderPath; }
    bool confirm(QWidget*, const QString& text, const QString&, const QString&) override {
        m_script->confirmed << text;
        return m_script->agrees;
    }
    ui::UnsavedChoice askUnsaved(QWidget*, const QString&, ui::UnsavedWork work) override {
        ++m_script->unsavedAsked;
        m_script->unsavedHoles += work == ui::UnsavedWork::Holes;
        return m_script->unsaved;
    }
    bool askExport(QWidget*, const QString&, const ui::ExportOffer&, ui::ExportChoice& choice) override {
        if (m_script->editExport) m_script->editExport(choice);
        return m_script->acceptExport;
    }
    ui::RecoveryAnswer askRecovery(QWidget*, const std::vector<core::JournalEntry>& left) override {
        return m_script->recovery ? m_script->recovery(left) : ui::RecoveryAnswer();
    }
    void showError(QWidget*, const core::Error& error) override { m_script->errors << error.message(); }

 private:
    std::shared_ptr<Script> m_script;
};

/// Fills with one colour, tells where from, and behaves as badly as asked.
class FakeEngine : public core::FillEngine {
 public:
    enum class Manner { Quick, Slow, Stubborn, Throwing, Exploding };
    FakeEngine(QString id, Manner manner) : m_id(std::move(id)), m_manner(manner) {}
    QString id() const override { return m_id; }
    QString draftId() const override { return QStringLiteral("quick"); }
    core::EngineLimits limits() const override {
        core::EngineLimits limits;
        limits.multiple = 8;
        limits.usesWeights = m_manner == Manner::Quick;
        return limits;
    }
    void prepare(const core::FillOptions&) override {
        ++prepares;
        if (m_manner == Manner::Exploding) throw std::bad_alloc();
    }
    static inline std::atomic_int prepares = 0;
    core::FilledWindow fill(const core::FillInput& input, const core::FillOptions&, core::WindowProgress& progress,
                            std::stop_token stop) override {
        if (m_manner == Manner::Throwing) {
            throw core::Error(core::ErrorKind::EngineFailed, QStringLiteral("Fill the holes"),
                              QStringLiteral("the engine gave up"), QStringLiteral("Try another method."));
        }
        if (m_manner == Manner::Exploding) throw std::bad_alloc();
        core::FilledWindow result;
        result.rgb = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar(0.9, 0.2, 0.1));
        result.coarse = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar(0.1, 0.9, 0.2));
        progress.progressed(core::FillStage::Coarse, 0.3);
        progress.coarseReady(result.coarse);
        const int turns = m_manner == Manner::Quick ? 1 : 400;
        for (int i = 0; i < turns; ++i) {
            if (m_manner == Manner::Slow && stop.stop_requested()) {
                throw core::Error(core::ErrorKind::Cancelled, QStringLiteral("Fill"), QStringLiteral("cancelled"));
            }
            if (m_manner == Manner::Stubborn && i == 80) break;
            if (m_manner != Manner::Quick) std::this_thread::sleep_for(std::chrono::milliseconds(10));
            progress.progressed(core::FillStage::Refining, 0.3 + 0.7 * i / turns);
        }
        core::AttentionMap map;
        map.cellPx = 8;
        map.grid = {input.rgb.cols / 8, input.rgb.rows / 8};
        map.filled = cv::Mat::zeros(map.grid, CV_8UC1);
        map.sources.resize(static_cast<std::size_t>(map.grid.area()));
        for (int y = 0; y < map.grid.height; ++y) {
            for (int x = 0; x < map.grid.width; ++x) {
                if (cv::Mat cell = input.hole(cv::Rect(8 * x, 8 * y, 8, 8)); cv::countNonZero(cell) == 0) continue;
                map.filled.at<uchar>(y, x) = 255;
                map.sources[static_cast<std::size_t>(y) * map.grid.width + x] = {0, 0, 0.8F};
            }
        }
        result.attention = map;
        return result;
    }

 private:
    QString m_id;
    Manner m_manner;
};

inline core::EngineRegistry testRegistry() {
    core::EngineRegistry registry;
    using M = FakeEngine::Manner;
    const std::pair<const char*, M> fakes[] = {{"quick", M::Quick},
                                               {"slow", M::Slow},
                                               {"stubborn", M::Stubborn},
                                               {"throwing", M::Throwing},
                                               {"exploding", M::Exploding}};
    core::registerClassicalEngines(registry);
    for (const auto& [id, manner] : fakes) {
        const QString name = QString::fromLatin1(id);
        registry.add({name, name, QStringLiteral("For tests"),
                      [name, manner = manner] { return std::make_unique<FakeEngine>(name, manner); }});
    }
    registry.setDevices([] {
        return std::vector<core::DeviceInfo>{
            {core::Device::Cpu, QStringLiteral("Test processor"), {}},
            {core::Device::Cuda, QStringLiteral("Graphics card"), QStringLiteral("No driver was found")}};
    });
    return registry;
}

/// Presses, drags through the points (photo coordinates) and releases on the canvas.
inline void dragOnCanvas(ui::Canvas* canvas, const QList<QPointF>& photoPoints, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* viewport = canvas->viewport();
    const auto at = [&](const QPointF& photo) { return canvas->view().toWidget(photo).toPoint(); };
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, at(photoPoints.first()));
    for (const QPointF& point : photoPoints.mid(1)) {
        QMouseEvent move(QEvent::MouseMove, at(point), viewport->mapToGlobal(at(point)), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, at(photoPoints.last()));
}

}  // namespace lacuna::test
