// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_run.h"

#include <fcntl.h>
#include <malloc.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryFile>
#include <cerrno>
#include <cstring>
#include <deque>
#include <optional>
#include <thread>

#include "app/cli/batch_record.h"
#include "app/cli/commands.h"
#include "core/file_copy.h"
#include "core/fill_recipe.h"
#include "core/text.h"
#include "ml/engine/network_engines.h"

namespace lacuna::cli {
namespace {

constexpr int kLockPollMs = 200;
constexpr int kStaleLockMs = 3'600'000;  ///< of a machine that can't be asked whether its program still runs
constexpr qint64 kLeastProbeBytes = 16'000'000;
constexpr std::size_t kSample = 50;     ///< photos whose size is looked at to choose the number of jobs
constexpr std::size_t kMaskSample = 8;  ///< photos whose masks are read for that, too

core::Error folderError(const QString& folder, const QString& reason) {
    return {core::ErrorKind::OutputUnwritable, core::Text::tr("Write to the folder '%1'").arg(folder), reason,
            core::Text::tr("Make room there, or choose another folder")};
}

void makeFolder(const QString& folder) {
    if (folder.isEmpty()) return;
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        throw folderError(folder, core::Text::tr("this is a file, not a folder"));
    if (!QDir().mkpath(folder)) throw folderError(folder, core::Text::tr("it can't be made"));
    if (!QFileInfo(folder).isWritable()) throw folderError(folder, core::Text::tr("it can't be written to"));
}

/// Why results can't be written to a folder, or empty: found by taking the room that the photo's may need.
QString whyUnwritable(const QString& folder, const QString& photo) {
    QTemporaryFile probe(folder + QStringLiteral("/.probe-XXXXXX"));
    if (!probe.open()) return probe.errorString();
    const int error = posix_fallocate(probe.handle(), 0, std::max(kLeastProbeBytes, mostBytesOfFile(photo)));
    if (error == ENOSPC || error == EDQUOT) return core::Text::tr("the disk is full");
    return error == EIO || error == EROFS ? QString::fromLocal8Bit(std::strerror(error)) : QString();
}

/// The model that all photos of a batch must have been filled with.
class ModelFile {
 public:
    explicit ModelFile(const QString& path) : m_path(path), m_modified(modified()) {
        if (!path.isEmpty()) m_hash = core::fileHash(path);
    }
    const QString& hash() const { return m_hash; }
    bool hasChanged() const { return !m_path.isEmpty() && modified() != m_modified; }

 private:
    QDateTime modified() const { return m_path.isEmpty() ? QDateTime() : QFileInfo(m_path).lastModified(); }
    QString m_path, m_hash;
    QDateTime m_modified;
};

/// What decides about a result beside the files. Not the device, which changes a level here and there.
QJsonObject settingsOf(const FillRequest& request, const QString& modelHash) {
    const core::FillOptions& options = request.options;
    QJsonObject settings{{QStringLiteral("engine"), options.engineId},
                         {QStringLiteral("resolution"), static_cast<int>(options.resolution)},
                         {QStringLiteral("context"), options.contextMarginPx},
                         {QStringLiteral("dilate"), options.dilatePx},
                         {QStringLiteral("feather"), options.featherPx},
                         {QStringLiteral("seamless"), options.seamless},
                         {QStringLiteral("detail"), options.detail},
                         {QStringLiteral("seed"), static_cast<qint64>(options.seed)},
                         {QStringLiteral("quality"), request.writing.jpegQuality},
                         {QStringLiteral("metadata"), request.writing.keepMetadata},
                         {QStringLiteral("provenance"), request.provenance}};
    // Only where they are used, so that older records stay good.
    if (options.precision != core::Precision::Auto)
        settings.insert(QStringLiteral("precision"), core::wordFor(options.precision));
    if (options.edgeRoomPx > 0) settings.insert(QStringLiteral("edge_room"), options.edgeRoomPx);
    if (!modelHash.isEmpty()) settings.insert(QStringLiteral("model_sha256"), modelHash);
    return settings;
}

class ItemObserver : public core::FillObserver {
 public:
    ItemObserver(BatchReport& report, const BatchItem& item) : m_report(report), m_item(item) {}
    void progressed(int /*index*/, int /*count*/, core::FillStage /*stage*/, double /*fraction*/, double total) override {
        m_report.progressed(m_item, total);
    }

 private:
    BatchReport& m_report;
    const BatchItem& m_item;
};

class Batch {
 public:
    Batch(const BatchRequest& request, const core::EngineRegistry& engines, Console& console, std::stop_token stop);
    int run();

 private:
    void prepare();
    void chooseShape();
    void work();
    std::optional<std::size_t> next(bool& deferred);
    void handle(std::size_t index, bool deferred, core::FillEngine& engine);
    void fill(const BatchItem& item, BatchRecord& record, core::FillEngine& engine);
    void failed(const BatchItem& item, const core::Error& error);
    void refuseChangedModel();
    void endWith(const core::Error& error);

    const BatchRequest& m_request;
    const core::EngineRegistry& m_engines;
    Console& m_console;
    const BatchPlan m_plan;
    BatchReport m_report;
    FillRequest m_fill;
    core::EngineLimits m_limits;
    QJsonObject m_settings;
    std::unique_ptr<core::FillEngine> m_first;  ///< keeps the weights that all share
    std::optional<ModelFile> m_model;
    std::optional<MemoryGate> m_gate;
    BatchShape m_shape;

    const std::stop_token m_interrupted;
    std::stop_source m_stop;
    std::mutex m_mutex;                  ///< of what follows
    std::size_t m_next = 0;              ///< of the plan's items
    std::deque<std::size_t> m_deferred;  ///< those that other programs were at work on
    std::optional<core::Error> m_end;    ///< why the rest wasn't tried
};

Batch::Batch(const BatchRequest& request, const core::EngineRegistry& engines, Console& console, std::stop_token stop)
    : m_request(request),
      m_engines(engines),
      m_console(console),
      m_plan(planBatch(request.folders, request.suffix, request.shard)),
      m_report(console, m_plan, request.shard),
      m_fill(request.fill),
      m_interrupted(std::move(stop)) {}

void Batch::prepare() {
    for (const QString& folder : {m_request.folders.output, m_request.folders.coarse, m_request.folders.attention})
        makeFolder(folder);
    makeFolder(recordFolder(m_request.folders.output));
    core::FillOptions& options = m_fill.options;
    m_first = m_engines.create(options.engineId);
    if (m_first->limits().usesWeights) {
        if (options.modelPath.isEmpty()) options.modelPath = engine::shippedModelPath();
        m_model.emplace(options.modelPath);
    }
    m_settings = settingsOf(m_fill, m_model ? m_model->hash() : QString());
    // A model that can't be read or a GPU that isn't there is one failure, not one for each photo.
    if (!m_plan.items.empty()) m_first->prepare(options);
    m_limits = m_first->limits();
    chooseShape();
    options.threads = m_shape.threadsPerJob;
    m_gate.emplace(m_shape.budgetBytes);
}

void Batch::chooseShape() {
    const core::FillOptions& options = m_fill.options;
    bool onGpu = false;
    if (options.device != core::Device::Cpu && m_limits.usesWeights) {
        for (const core::DeviceInfo& device : m_engines.devices())
            onGpu = onGpu || (device.device == core::Device::Cuda && device.unavailableReason.isEmpty());
    }
    const auto shaped = [&](std::size_t sample, const auto& bytesOf) {
        std::vector<double> estimates;
        const std::size_t step = std::max<std::size_t>(1, m_plan.items.size() / sample);
        for (std::size_t i = 0; i < m_plan.items.size(); i += step) estimates.push_back(bytesOf(m_plan.items[i].files));
        return shapeOf(m_request.wishes, std::move(estimates), m_plan.items.size(), onGpu);
    };
    m_shape = shaped(kSample, [&](const FillFiles& files) { return mostBytes(files.photo, m_limits, options); });
    // Masks are only looked into where they could change the number.
    if (m_shape.jobs < shapeOf(m_request.wishes, {}, m_plan.items.size(), onGpu).jobs)
        m_shape = shaped(kMaskSample, [&](const FillFiles& files) { return estimatedBytes(files, m_limits, options); });
}

int Batch::run() {
    prepare();
    m_report.started(m_shape);
    {
        const std::stop_callback passOn(m_interrupted, [this] { m_stop.request_stop(); });
        std::vector<std::jthread> threads;
        for (int i = 0; i < m_shape.jobs; ++i) threads.emplace_back([this] { work(); });
    }
    const bool interrupted = m_interrupted.stop_requested() && m_report.counts().left() > 0;
    int exitCode = m_report.counts().failed > 0 ? SomeFailed : Done;
    if (interrupted) exitCode = Cancelled;
    if (m_end) exitCode = exitCodeOf(m_end->kind());
    m_report.finished(exitCode, interrupted, m_end ? &*m_end : nullptr);
    return exitCode;
}

void Batch::work() {
    try {
        const auto engine = m_engines.create(m_fill.options.engineId);
        bool deferred = false;
        while (const auto index = next(deferred)) handle(*index, deferred, *engine);
    } catch (...) {
        endWith(core::currentExceptionAsError(core::Text::tr("Fill a folder")));
    }
}

std::optional<std::size_t> Batch::next(bool& deferred) {
    const std::scoped_lock lock(m_mutex);
    if (m_stop.stop_requested()) return {};
    deferred = m_next >= m_plan.items.size();
    if (!deferred) return m_next++;
    if (m_deferred.empty()) return {};
    const std::size_t index = m_deferred.front();
    m_deferred.pop_front();
    return index;
}

void Batch::handle(std::size_t index, bool deferred, core::FillEngine& engine) {
    const BatchItem& item = m_plan.items[index];
    try {
        if (!item.problem.isEmpty())
            throw core::Error(core::ErrorKind::Usage, core::Text::tr("Fill '%1'").arg(item.files.photo), item.problem);
        const QString records = recordFolder(m_request.folders.output);
        for (const QString& path : item.files.outputs()) makeFolder(QFileInfo(path).path());
        makeFolder(QFileInfo(records + QLatin1Char('/') + item.resultName).path());
        checkOutputs(item.files);
        QLockFile lock(QStringLiteral("%1/%2.lock").arg(records, item.resultName));
        lock.setStaleLockTime(kStaleLockMs);
        bool held = lock.tryLock(0);
        if (!held && lock.error() == QLockFile::LockFailedError) {
            if (!deferred) {
                const std::scoped_lock guard(m_mutex);
                m_deferred.push_back(index);
                return;
            }
            m_report.waiting(item);
            while (!held && !m_stop.stop_requested()) held = lock.tryLock(kLockPollMs);
            if (!held) return;
        }
        if (!held) throw folderError(records, core::Text::tr("no lock can be made in it"));
        BatchRecord record(m_request.folders.output, item, m_settings);
        const Finished finished = m_request.overwrite ? Finished::No : record.look();
        if (finished == Finished::Yes) return m_report.skipped(item);
        if (finished == Finished::Foreign) {
            throw core::Error(
                core::ErrorKind::Usage, core::Text::tr("Write '%1'").arg(item.files.output),
                core::Text::tr("a file of this name is there that this command didn't make or that was changed since"),
                core::Text::tr("Choose another folder, or replace it with --overwrite"));
        }
        fill(item, record, engine);
    } catch (...) {
        failed(item, core::currentExceptionAsError(core::Text::tr("Fill '%1'").arg(item.files.photo)));
    }
}

void Batch::fill(const BatchItem& item, BatchRecord& record, core::FillEngine& engine) {
    const std::stop_token stop = m_stop.get_token();
    double need = mostBytes(item.files.photo, m_limits, m_fill.options);
    if (need * m_shape.jobs > m_gate->budget()) need = estimatedBytes(item.files, m_limits, m_fill.options);
    const auto attempt = [&](double bytes) {
        const MemoryGate::Share share = m_gate->enter(bytes, stop);
        refuseChangedModel();
        ItemObserver observer(m_report, item);
        FilledFiles result;
        record.replaceResults([&](const FillFiles& temporary) {
            result = fillFiles(temporary, m_fill, engine, observer, stop);
            refuseChangedModel();
        });
        malloc_trim(0);  // what this thread freed is of no use to the others before the system has it back
        m_report.filled(item, result);
    };
    try {
        attempt(need);
    } catch (const core::Error& error) {
        if (error.kind() != core::ErrorKind::OutOfMemory || m_shape.jobs == 1) throw;
        m_report.noted(item, core::Text::tr("memory ran short; trying again when no other photo is at work"));
        attempt(m_gate->budget());
    }
}

void Batch::failed(const BatchItem& item, const core::Error& error) {
    if (error.kind() == core::ErrorKind::Cancelled && m_stop.stop_requested()) return;
    if (error.kind() == core::ErrorKind::OutputUnwritable) {
        // Minutes of work on each of the other photos would end in the same way, and this one has no fault.
        for (const QString& path : item.files.outputs()) {
            const QString folder = QFileInfo(path).path(), reason = whyUnwritable(folder, item.files.photo);
            if (!reason.isEmpty()) return endWith(folderError(folder, reason));
        }
    }
    m_report.failed(item, error);
}

// A training that goes on would swap the weights between two photos.
void Batch::refuseChangedModel() {
    if (!m_model || !m_model->hasChanged()) return;
    endWith({core::ErrorKind::InputUnreadable, core::Text::tr("Fill a folder"),
             core::Text::tr("the model '%1' has changed meanwhile").arg(m_fill.options.modelPath),
             core::Text::tr("Use a copy of it")});
    throw core::Error(core::ErrorKind::Cancelled, core::Text::tr("Fill a folder"), core::Text::tr("the model has changed"));
}

void Batch::endWith(const core::Error& error) {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_end) m_end = error;
    }
    m_stop.request_stop();
}

}  // namespace

int runBatch(const BatchRequest& request, const core::EngineRegistry& engines, Console& console, std::stop_token stop) {
    return Batch(request, engines, console, std::move(stop)).run();
}

}  // namespace lacuna::cli
