// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <functional>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace lacuna::core {

enum class Device { Auto, Cpu, Cuda };
/// How finely a hole that is larger than the model's trained size is worked on: Fast shrinks more, Best shrinks least.
enum class Resolution { Auto, Fast, Best };
/// What networks compute in. BFloat16 is faster on GPUs that have it, and changes the picture by less than one 8-bit level on
/// average (docs/performance.md); Auto is the engine's choice.
enum class Precision { Auto, Float32, BFloat16 };

/// Everything the user can choose for a fill; the dialogs, the command line and the tests fill the same struct.
struct FillOptions {
    QString engineId = QStringLiteral("contextual");  ///< which engine, see EngineRegistry
    Device device = Device::Auto;                     ///< where the network runs; Auto takes the GPU when there is one
    Resolution resolution = Resolution::Auto;         ///< working resolution of holes larger than the engine was trained for
    Precision precision = Precision::Auto;            ///< of networks
    QString modelPath;                                ///< safetensors file with the weights; empty: the shipped model
    int contextMarginPx = 0;                          ///< context around a hole in photo pixels; 0: chosen from the hole's size
    int dilatePx = 3;                                 ///< the hole is grown by this many pixels before it is filled, [0, 16]
    int featherPx = 6;       ///< width of the blend from fill to photo beyond the grown hole; dilate + feather <= 16
    int edgeRoomPx = 0;      ///< engines paint at least this far around what is painted, [0, 16], so that the edge can be changed
                             ///< afterwards; 0: as far as it is blended. More makes the hole larger, and small holes worse
    bool seamless = false;   ///< adapt the fill's colours to the hole's border (Poisson blending); engines may insist on it
    int threads = 0;         ///< CPU threads; 0: all cores
    std::uint64_t seed = 1;  ///< for engines that draw random numbers; same seed, same bytes
    bool wantAttention = true;  ///< also return where the pixels came from
    bool wantTrace = false;     ///< also keep what tracing and refilling need afterwards: AttentionMap::rows, FillResult::holes,
                                ///< the engine's own work for another fill of the same holes
    double memoryBudgetBytes = 1.5e9;  ///< working memory of one window; larger ones are worked on at a lower resolution
    double detail = 0.;  ///< fine detail that networks' fills take from the photo, [0, 1]: 0 none, 1 all; see DetailTransfer
};

/// One source of a filled cell: a cell of the same grid and its share of the attention.
struct AttentionSource {
    std::int32_t x = -1, y = -1;  ///< cell column and row; -1: none
    float weight = 0.F;           ///< [0, 1]
};

/// Tells afterwards how one filled cell's attention is spread over its window. Thread-safe; shared by copies of a map.
class AttentionRows {
 public:
    virtual ~AttentionRows() = default;
    /// Weights of all cells (CV_32FC1, the map's grid) for the cell in column `cell.x` and row `cell.y`, exactly 0 where nothing
    /// may be copied from. Empty after release(). Takes milliseconds, but more for large windows: not for the UI thread. Throws
    /// core::Error.
    virtual cv::Mat weights(cv::Point cell) const = 0;
    /// Memory held; 0 after release().
    virtual std::size_t bytes() const = 0;
    /// Gives the memory back, for all copies.
    virtual void release() = 0;
    /// For a file: what an AttentionRowsReader makes the same rows of. Empty after release(), and where rows can't be kept. Takes
    /// some memory and time: not for the UI thread.
    virtual QByteArray packed() const { return {}; }
};

/// Where the filled part of one window came from, on a grid of square cells of cellPx window pixels.
/// Cell (x, y) covers window pixels [x*cellPx, (x+1)*cellPx) x [y*cellPx, (y+1)*cellPx).
struct AttentionMap {
    int cellPx = 8;                        ///< side of a cell in window (network) pixels
    cv::Size grid;                         ///< cells per row, rows
    int topK = 1;                          ///< sources kept per cell, strongest first
    cv::Mat filled;                        ///< CV_8UC1, grid size, 255 where the cell has sources
    std::vector<AttentionSource> sources;  ///< grid.area() * topK, row-major, topK per cell
    std::shared_ptr<AttentionRows> rows;   ///< whole rows of weights; null when not asked for or when the engine has none
    const AttentionSource& source(int x, int y, int k = 0) const {
        return sources[(static_cast<std::size_t>(y) * grid.width + x) * topK + k];
    }
};

/// What an engine gets for one window: already scaled to working size and padded to the engine's multiple.
struct FillInput {
    cv::Mat rgb;     ///< CV_32FC3, RGB, [0, 1], in the photo's own encoding; values under the hole are meaningless
    cv::Mat hole;    ///< CV_8UC1, same size, 255 = unknown (every hole that touches the window, not only the one being filled)
    cv::Mat avoid;   ///< CV_8UC1 or empty: 255 = never copy from here (also treated as unknown by the network)
    cv::Mat prefer;  ///< CV_8UC1 or empty: 255 = prefer to copy from here
};

/// What an engine returns for one window.
struct FilledWindow {
    cv::Mat rgb;     ///< CV_32FC3, RGB, [0, 1], same size as the input; only values under the hole are used
    cv::Mat coarse;  ///< the first stage's result in the same form; empty for engines without one
    std::optional<AttentionMap> attention;  ///< absent when not asked for or when the engine can't tell
    QString notice;                         ///< for the user: something that went differently than asked, or empty
};

/// The weights that an engine works with, named so that another computer knows them too.
struct ModelIdentity {
    QString fileName;  ///< without a folder
    QString sha256;    ///< of the file's bytes, in hexadecimal
    bool isNull() const { return fileName.isEmpty() && sha256.isEmpty(); }
};

enum class FillStage { Preparing, Coarse, Refining, Finishing };

/// Receives progress of one window. Called on the thread that fills; implementations must be quick and thread-safe.
class WindowProgress {
 public:
    virtual ~WindowProgress() = default;
    /// fraction in [0, 1] of this window's work.
    virtual void progressed(FillStage stage, double fraction) = 0;
    /// The coarse result (CV_32FC3 RGB [0, 1], window size), shown until the refined one replaces it.
    virtual void coarseReady(const cv::Mat& rgb) = 0;
};

/// What the planner must know of an engine.
struct EngineLimits {
    int multiple = 1;             ///< window sides must be multiples of this
    int trainedHolePx = 0;        ///< largest hole side the engine does well at its working scale; 0: any
    int maxWindowPx = 0;          ///< largest window side in working pixels; 0: any
    int minContextPx = 32;        ///< least context around a hole in working pixels
    double bytesPerPixel = 64.0;  ///< working memory per window pixel, for the planner's budget
    bool usesWeights = false;     ///< needs a model file
    int minWindowPx = 0;  ///< least window side in working pixels: more context where the photo has it, else reflected padding
    double contextPerHole = 1.0;  ///< context on each side as a multiple of the hole's larger side (diffusion needs next to none)
    bool seamless = false;        ///< fills are blended seamlessly even where FillOptions don't ask for it
    bool heedsPrefer = true;      ///< FillInput::prefer makes a difference (FillInput::avoid always does)
};

/// Fills one window. Synchronous and cancellable; threads belong to the caller. One engine object is used by one thread at a
/// time. Throws core::Error: EngineFailed, OutOfMemory, InputUnreadable (bad model file), Cancelled (within 250 ms of a stop
/// request).
class FillEngine {
 public:
    virtual ~FillEngine() = default;
    virtual QString id() const = 0;
    /// After prepare(): those of the model that it loaded; before: those of the shipped one.
    virtual EngineLimits limits() const = 0;
    /// Loads weights and chooses the device, so that fill() starts at once; called once before the windows of a job.
    virtual void prepare(const FillOptions& options) { (void)options; }
    /// The model that prepare() loaded; null for engines without weights.
    virtual ModelIdentity model() const { return {}; }
    /// The engine whose whole work is what this one reports as coarse: fills that keep such a draft are recorded as its own.
    virtual QString draftId() const { return id(); }
    virtual FilledWindow fill(const FillInput& input, const FillOptions& options, WindowProgress& progress,
                              std::stop_token stop) = 0;
};

/// One entry of the list users choose from. `create` is cheap (weights load in prepare()).
struct EngineInfo {
    QString id;           ///< stable, used by the command line and in files
    QString name;         ///< for users, plain language
    QString description;  ///< one sentence, shown as tooltip
    std::function<std::unique_ptr<FillEngine>()> create;
};

/// What a device choice offers on this machine; `unavailableReason` is empty when it can be used.
struct DeviceInfo {
    Device device = Device::Cpu;
    QString name;
    QString unavailableReason;
};

/// Makes rows of what AttentionRows::packed() gave, for a map of this many cells. Thread-safe. Null where the bytes say nothing
/// that this program knows; throws Error(InputUnreadable) when they are damaged.
using AttentionRowsReader = std::function<std::shared_ptr<AttentionRows>(const QByteArray& packed, cv::Size grid)>;

/// The engines and devices this program has; built once by `app` and passed down (no global state).
class EngineRegistry {
 public:
    void add(EngineInfo engine) { m_engines.push_back(std::move(engine)); }
    void setRowsReader(AttentionRowsReader reader) { m_rowsReader = std::move(reader); }
    /// For the rows of all engines; may be empty.
    const AttentionRowsReader& rowsReader() const { return m_rowsReader; }
    void setDevices(std::function<std::vector<DeviceInfo>()> devices) { m_devices = std::move(devices); }
    const std::vector<EngineInfo>& engines() const { return m_engines; }
    const EngineInfo* find(const QString& id) const;
    /// Throws Error(Usage) with the known names when there is no such engine.
    std::unique_ptr<FillEngine> create(const QString& id) const;
    /// The first call may take a second: looking for a GPU opens its driver and libraries. Called on any thread (the editor asks
    /// from a worker), so the function given to setDevices must be thread-safe; it throws nothing.
    std::vector<DeviceInfo> devices() const {
        return m_devices ? m_devices() : std::vector<DeviceInfo>{{Device::Cpu, QStringLiteral("CPU"), {}}};
    }

 private:
    std::vector<EngineInfo> m_engines;
    std::function<std::vector<DeviceInfo>()> m_devices;
    AttentionRowsReader m_rowsReader;
};

/// Adds the engines of core that need no weights: "patchmatch", "telea", "navier-stokes".
void registerClassicalEngines(EngineRegistry& registry);

}  // namespace lacuna::core
