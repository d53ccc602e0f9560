// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fill_controller.h"

#include <QLoggingCategory>
#include <QtConcurrent>
#include <chrono>

#include "ui/language.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

Q_LOGGING_CATEGORY(lcFill, "lacuna.fill")

/// Engines promise to stop within 250 ms; one that breaks the promise must not keep the program from closing.
constexpr int kPatienceMs = 3000;
constexpr qint64 kReportEveryMs = 50;

qint64 nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

void FillRelay::progressed(int index, int count, core::FillStage stage, double, double total) {
    m_part = index;
    m_parts = count;
    const qint64 now = nowMs();
    if (index == m_lastIndex && stage == m_lastStage && now - m_lastMs < kReportEveryMs) return;
    m_lastMs = now;
    m_lastIndex = index;
    m_lastStage = stage;
    Q_EMIT progress({index, count, stage, total});
}

void FillRelay::preview(const core::FilledRegion& region) {
    const cv::Mat& pixels = region.coarse.empty() ? region.pixels : region.coarse;
    if (pixels.empty()) return;
    const core::Photo part(pixels.clone(), m_photo.metadata(), m_photo.format());
    Q_EMIT previewed(m_part, m_parts, toQRect(region.rect), part.toDisplayImage({0, 0, part.width(), part.height()}),
                     part.pixels());
}

FillController::FillController(core::Document* document, const core::EngineRegistry& registry, QObject* parent)
    : QObject(parent), m_document(document), m_registry(registry), m_pool(std::make_unique<QThreadPool>()) {
    m_pool->setMaxThreadCount(1);
    // Networks on the CPU recurse and vectorise; the default stack of some systems is small.
    m_pool->setStackSize(8 << 20);
    qRegisterMetaType<FillProgress>();
    qRegisterMetaType<cv::Mat>();
    connect(document->undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (isRunning() && index > m_indexAtStart) m_redoIsOwn = true;
        Q_EMIT undoLimitsChanged();
    });
    const auto photoGone = [this] {
        if (isRunning()) cancel();
    };
    connect(document, &core::Document::opened, this, photoGone);
    connect(document, &core::Document::closed, this, photoGone);
}

FillController::~FillController() {
    if (m_job) {
        m_job->stop.request_stop();
        m_job->watcher.disconnect();
        m_job->relay->disconnect();
    }
    m_pool->clear();
    if (!m_pool->waitForDone(kPatienceMs)) {
        qCWarning(lcFill, "The engine does not stop; leave it behind");
        m_pool.release();  // deleting it would wait for ever; the job owns all that it uses
    }
}

bool FillController::mayUndo() const { return !isRunning() || m_document->undoStack()->index() > m_indexAtStart; }

bool FillController::mayRedo() const { return !isRunning() || m_redoIsOwn; }

void FillController::start(const core::FillOptions& options, const core::HoleMask& holes) {
    if (isRunning() || !m_document->isOpen()) return;
    Task task{m_document->photo(), m_document->mask(), m_document->avoided(), m_document->preferred(), {}, options, {}, nullptr};
    task.options.wantTrace = true;
    if (!holes.size().empty()) {
        const cv::Mat others = task.mask.pixels() & ~holes.pixels();
        task.avoid = core::HoleMask(task.avoid.size().empty() ? others : cv::Mat(others | task.avoid.pixels()));
        task.mask = holes;
    }
    launch(task);
}

void FillController::refill(const std::shared_ptr<const core::FilledHole>& hole, const core::HoleMask& vetoed) {
    if (isRunning() || !m_document->isOpen() || !hole) return;
    Task task{m_document->photo(), m_document->mask(), m_document->avoided(), m_document->preferred(), vetoed, {}, {}, hole};
    task.options = hole->options();
    task.holes = m_document->filledHoles();
    launch(task);
}

void FillController::launch(const Task& task) {
    const core::FillOptions& options = task.options;
    std::shared_ptr<core::FillEngine> engine;
    QString engineName = options.engineId;
    try {
        engine = m_registry.create(options.engineId);
        if (const core::EngineInfo* info = m_registry.find(options.engineId)) engineName = info->name;
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Fill the holes")));
        Q_EMIT stopped();
        return;
    }
    qCInfo(lcFill, "Start a fill with %s", qPrintable(options.engineId));
    m_job = std::make_unique<Job>();
    m_job->engineName = engineName;
    m_job->mask = task.mask;
    m_job->vetoed = task.vetoed;
    if (task.hole) {
        m_job->isRefill = true;
        m_job->mask = core::HoleMask(task.photo.size());
        m_job->mask.replace(task.hole->rect(), task.hole->painted());
    }
    m_job->relay = std::make_shared<FillRelay>(m_document->photo());
    m_indexAtStart = m_document->undoStack()->index();
    m_redoIsOwn = !m_document->undoStack()->canRedo();
    // What a cancelled job had sent before it was told to stop still arrives, and must not be shown.
    const auto isCurrent = [this, relay = m_job->relay.get()] { return m_job && m_job->relay.get() == relay; };
    connect(
        m_job->relay.get(), &FillRelay::progress, this,
        [this, isCurrent](const FillProgress& progress) {
            if (isCurrent()) Q_EMIT progressed(progress);
        },
        Qt::QueuedConnection);
    connect(
        m_job->relay.get(), &FillRelay::previewed, this,
        [this, isCurrent](int part, int parts, const QRect& photoRect, const QImage& image, const cv::Mat& pixels) {
            if (!isCurrent()) return;
            m_job->parts = parts;
            m_job->draft[part] = {toCvRect(photoRect), pixels, {}};
            Q_EMIT previewReady(photoRect, image);
            if (hasDraft()) Q_EMIT draftReady();
        },
        Qt::QueuedConnection);
    connect(&m_job->watcher, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<Outcome> future = m_job->watcher.future();
        jobDone(future.resultCount() > 0 ? future.result() : Outcome{});
    });
    // The job is given all that it needs, so that it can outlive this object if its engine hangs.
    m_job->watcher.setFuture(QtConcurrent::run(
        m_pool.get(), [task, engine, relay = m_job->relay, stop = m_job->stop.get_token()](QPromise<Outcome>& promise) {
            promise.addResult(work(task, *engine, *relay, stop));
        }));
    Q_EMIT started();
    Q_EMIT undoLimitsChanged();
}

core::FillResult FillController::fillAnew(const Task& task, core::FillEngine& engine, FillRelay& relay, std::stop_token stop) {
    const core::Refill refill(task.photo, task.holes, task.hole);
    // What else is painted is to go, so nothing of it may be copied; what the document avoids, neither.
    cv::Mat avoid = task.mask.pixels().clone();
    if (!task.avoid.size().empty()) avoid |= task.avoid.pixels();
    if (!task.vetoed.size().empty()) avoid |= task.vetoed.pixels();
    core::FillResult result =
        core::fillPhoto(refill.photo, refill.mask, engine, refill.options, relay, stop, {avoid, task.prefer.pixels()});
    refill.complete(result);
    return result;
}

FillController::Outcome FillController::work(const Task& task, core::FillEngine& engine, FillRelay& relay, std::stop_token stop) {
    try {
        if (stop.stop_requested()) return {};
        if (task.hole) return {std::make_shared<core::FillResult>(fillAnew(task, engine, relay, stop)), {}};
        const core::FillSteering steering{task.avoid.pixels(), task.prefer.pixels()};
        return {std::make_shared<core::FillResult>(
                    core::fillPhoto(task.photo, task.mask, engine, task.options, relay, stop, steering)),
                {}};
    } catch (...) {
        return {nullptr, core::currentExceptionAsError(tr("Fill the holes"))};
    }
}

void FillController::cancel() {
    if (!isRunning()) return;
    qCInfo(lcFill, "Cancel the fill");
    m_job->stop.request_stop();
    endJob();
    Q_EMIT cancelled();
    Q_EMIT stopped();
}

void FillController::keepDraft() {
    if (!hasDraft()) return;
    qCInfo(lcFill, "Keep the draft");
    m_job->stop.request_stop();
    core::FillResult result;
    for (const auto& [part, region] : m_job->draft) result.regions.push_back(region);
    const QString text = composed(tr("Fill: draft of %1"), {m_job->engineName});
    const core::HoleMask mask = m_job->mask, vetoed = m_job->vetoed;
    const bool isRefill = m_job->isRefill;
    endJob();
    try {
        m_document->applyFill(result, text, mask, vetoed);
        if (!isRefill) m_lastMask = mask;
        Q_EMIT draftKept();
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Keep the draft")));
    }
    Q_EMIT stopped();
}

void FillController::endJob() {
    m_job->relay->disconnect();
    m_job->watcher.disconnect();
    // This may be a slot of the watcher itself, so it goes later.
    std::shared_ptr<Job> ended = std::move(m_job);
    QMetaObject::invokeMethod(
        this, [ended] {}, Qt::QueuedConnection);
    Q_EMIT undoLimitsChanged();
}

void FillController::jobDone(const Outcome& outcome) {
    const QString engineName = m_job->engineName;
    const core::HoleMask mask = m_job->mask, vetoed = m_job->vetoed;
    const bool isRefill = m_job->isRefill;
    endJob();
    if (outcome.error && outcome.error->kind() == core::ErrorKind::Cancelled) {
        Q_EMIT cancelled();
    } else if (outcome.error) {
        qCWarning(lcFill, "%s", qPrintable(outcome.error->message()));
        Q_EMIT failed(*outcome.error);
    } else if (outcome.result) {
        try {
            const QString text = vetoed.isEmpty() ? tr("Fill: %1") : tr("Veto a source, fill: %1");
            m_document->applyFill(*outcome.result, composed(text, {engineName}), mask, vetoed);
            if (!isRefill) m_lastMask = mask;
            Q_EMIT finished(engineName, outcome.result->elapsedMs, outcome.result->notices);
        } catch (...) {
            Q_EMIT failed(core::currentExceptionAsError(tr("Put the fill into the photo")));
        }
    } else {
        Q_EMIT cancelled();
    }
    Q_EMIT stopped();
}

}  // namespace lacuna::ui
