// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fill_controller.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include "ui/language.h"

namespace lacuna::ui {

namespace {

Q_LOGGING_CATEGORY(lcFill, "lacuna.fill")

/// Engines promise to stop within 250 ms; one that breaks the promise must not keep the program from closing.
constexpr int kPatienceMs = 3000;
}  // namespace

FillController::FillController(core::Document* document, const core::EngineRegistry& registry, QObject* parent)
    : QObject(parent), m_document(document), m_registry(registry), m_pool(std::make_unique<QThreadPool>()) {
    m_pool->setMaxThreadCount(1);
    // Networks on the CPU recurse and vectorise; the default stack of some systems is small.
    m_pool->setStackSize(8 << 20);
    qRegisterMetaType<FillProgress>();
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

bool FillController::mayUndo() const { return !isRunning() || isVarying() || m_document->undoStack()->index() > m_indexAtStart; }

bool FillController::mayRedo() const { return !isRunning() || isVarying() || m_redoIsOwn; }

FillTask FillController::task() const {
    FillTask task;
    task.photo = m_document->photo();
    task.mask = m_document->mask();
    task.avoid = m_document->avoided();
    task.prefer = m_document->preferred();
    return task;
}

bool FillController::addPart(FillTask& task, const core::FillOptions& options, const core::HoleMask& mask, const QString& label) {
    try {
        FillPart part{options, mask, nullptr, label};
        part.options.wantTrace = true;
        // One engine for all parts that want the same one: its weights are loaded once.
        for (const FillPart& other : task.parts)
            if (other.options.engineId == options.engineId) part.engine = other.engine;
        if (!part.engine) part.engine = m_registry.create(options.engineId);
        task.parts.push_back(std::move(part));
        return true;
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Fill the holes")));
        Q_EMIT stopped();
        return false;
    }
}

void FillController::prepare(const core::FillOptions& options) {
    const PreparedFor wanted{options.engineId, options.modelPath, options.device, options.precision};
    if (isRunning() || m_preparedFor == wanted) return;
    m_preparedFor = wanted;
    m_pool->start([options, registry = m_registry] {
        try {
            registry.create(options.engineId)->prepare(options);
        } catch (...) {
            qCInfo(lcFill, "%s is not ready: %s", qUtf8Printable(options.engineId),
                   qUtf8Printable(core::currentExceptionAsError(QString()).reason()));
        }
    });
}

void FillController::start(const core::FillOptions& options, const core::HoleMask& holes) {
    startParts({{options, holes.size().empty() ? m_document->mask() : holes}});
}

void FillController::startParts(const std::vector<std::pair<core::FillOptions, core::HoleMask>>& parts) {
    if (isRunning() || !m_document->isOpen()) return;
    FillTask job = task();
    for (const auto& [options, mask] : parts)
        if (!addPart(job, options, mask)) return;
    launch(job);
}

void FillController::refill(const std::shared_ptr<const core::FilledHole>& hole, const core::HoleMask& vetoed) {
    if (isRunning() || !m_document->isOpen() || !hole) return;
    FillTask job = task();
    job.vetoed = vetoed;
    job.holes = m_document->filledHoles();
    job.hole = hole;
    if (addPart(job, hole->options(), {})) launch(job);
}

void FillController::refill(const std::shared_ptr<const core::FilledHole>& hole, const core::FillOptions& options) {
    if (isRunning() || !m_document->isOpen() || !hole) return;
    FillTask job = task();
    job.holes = m_document->filledHoles();
    job.hole = hole;
    if (addPart(job, options, {})) launch(job);
}

void FillController::vary(const std::shared_ptr<const core::FilledHole>& hole,
                          const std::vector<std::pair<core::FillOptions, QString>>& ways) {
    if (isRunning() || !m_document->isOpen() || !hole) return;
    FillTask job = task();
    job.holes = m_document->filledHoles();
    job.hole = hole;
    job.varies = true;
    for (const auto& [options, label] : ways)
        if (!addPart(job, options, {}, label)) return;
    launch(job);
}

void FillController::launch(const FillTask& task) {
    m_job = std::make_unique<Job>();
    QStringList names;
    for (const FillPart& part : task.parts) {
        const core::EngineInfo* info = m_registry.find(part.options.engineId);
        const QString name = info ? info->name : part.options.engineId;
        if (!names.contains(name)) names << name;
        qCInfo(lcFill, "Start a fill with %s", qPrintable(part.options.engineId));
    }
    // A name by itself follows the language.
    m_job->engineName = names.size() == 1 ? names.first() : names.join(QStringLiteral(", "));
    m_job->vetoed = task.vetoed;
    m_job->hole = task.hole;
    m_job->varies = task.varies;
    m_job->mask = core::HoleMask(task.photo.size());
    if (task.hole) {
        m_job->mask.replace(task.hole->rect(), task.hole->painted());
    } else {
        cv::Mat all = cv::Mat::zeros(task.photo.size(), CV_8UC1);
        for (const FillPart& part : task.parts) all |= part.mask.pixels();
        m_job->mask = core::HoleMask(all);
    }
    m_job->relay = std::make_shared<FillRelay>(m_document->photo());
    m_indexAtStart = m_document->undoStack()->index();
    m_redoIsOwn = !m_document->undoStack()->canRedo();
    connectRelay();
    connect(&m_job->watcher, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<FillOutcome> future = m_job->watcher.future();
        jobDone(future.resultCount() > 0 ? future.result() : FillOutcome{});
    });
    // The job is given all that it needs, so that it can outlive this object if its engine hangs.
    m_job->watcher.setFuture(QtConcurrent::run(
        m_pool.get(), [task, relay = m_job->relay, stop = m_job->stop.get_token()](QPromise<FillOutcome>& promise) {
            promise.addResult(runFill(task, *relay, stop));
        }));
    Q_EMIT started();
    Q_EMIT undoLimitsChanged();
}

void FillController::connectRelay() {
    FillRelay* relay = m_job->relay.get();
    // What a cancelled job had sent before it was told to stop still arrives, and must not be shown.
    const auto isCurrent = [this, relay] { return m_job && m_job->relay.get() == relay; };
    connect(
        relay, &FillRelay::progress, this,
        [this, isCurrent](const FillProgress& progress) {
            if (isCurrent()) Q_EMIT progressed(progress);
        },
        Qt::QueuedConnection);
    connect(
        relay, &FillRelay::variantReady, this,
        [this, isCurrent](const std::shared_ptr<core::HoleVariant>& variant) {
            if (!isCurrent()) return;
            ++m_job->variants;
            Q_EMIT variantReady(variant);
        },
        Qt::QueuedConnection);
    connect(
        relay, &FillRelay::previewed, this,
        [this, isCurrent](const QRect& photoRect, const QImage& image) {
            if (isCurrent()) Q_EMIT previewReady(photoRect, image);
        },
        Qt::QueuedConnection);
    connect(
        relay, &FillRelay::draftReady, this,
        [this, isCurrent](const std::shared_ptr<core::FillResult>& draft) {
            if (!isCurrent()) return;
            m_job->draft = draft;
            Q_EMIT draftReady();
        },
        Qt::QueuedConnection);
}

void FillController::cancel() {
    if (!isRunning()) return;
    qCInfo(lcFill, "Cancel the fill");
    m_job->stop.request_stop();
    const std::shared_ptr<Job> job = std::move(m_job);
    endJob(job);
    job->varies ? Q_EMIT varied(job->variants, true) : Q_EMIT cancelled();
    Q_EMIT stopped();
}

void FillController::keepDraft() {
    if (!hasDraft()) return;
    qCInfo(lcFill, "Keep the draft");
    m_job->stop.request_stop();
    const std::shared_ptr<Job> job = std::move(m_job);
    endJob(job);
    try {
        apply(*job->draft, *job, composed(tr("Fill: draft of %1"), {job->engineName}));
        Q_EMIT draftKept();
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Keep the draft")));
    }
    Q_EMIT stopped();
}

void FillController::apply(const core::FillResult& result, const Job& job, const QString& text) {
    core::FillStep step{text, core::StepKind::Fill, job.mask, job.vetoed, nullptr, 0};
    if (job.hole && !result.holes.empty()) {
        step.kind = core::StepKind::Refill;
        step.replaced = job.hole;
    }
    m_document->applyFill(result, step);
    if (!job.hole) m_lastMask = job.mask;
}

QString FillController::stepText(const Job& job, int holes) const {
    if (!job.vetoed.isEmpty()) return composed(tr("Veto a source, fill: %1"), {job.engineName});
    if (job.hole) return composed(tr("Fill again: %1"), {job.engineName});
    if (holes == 1) return composed(tr("Fill a hole: %1"), {job.engineName});
    return composed(tr("Fill %1 holes: %2"), {QString::number(holes), job.engineName});
}

void FillController::endJob(const std::shared_ptr<Job>& job) {
    job->relay->disconnect();
    job->watcher.disconnect();
    // This may be a slot of the watcher itself, so it goes later.
    QMetaObject::invokeMethod(
        this, [job] {}, Qt::QueuedConnection);
    Q_EMIT undoLimitsChanged();
}

void FillController::jobDone(const FillOutcome& outcome) {
    const std::shared_ptr<Job> job = std::move(m_job);
    endJob(job);
    if (outcome.error && outcome.error->kind() == core::ErrorKind::Cancelled) {
        Q_EMIT cancelled();
    } else if (outcome.error) {
        qCWarning(lcFill, "%s", qPrintable(outcome.error->message()));
        Q_EMIT failed(*outcome.error);
    } else if (job->varies) {
        Q_EMIT varied(outcome.variants, false);
    } else if (outcome.result) {
        try {
            apply(*outcome.result, *job, stepText(*job, static_cast<int>(outcome.result->holes.size())));
            Q_EMIT finished(job->engineName, outcome.result->elapsedMs, outcome.result->notices);
        } catch (...) {
            Q_EMIT failed(core::currentExceptionAsError(tr("Put the fill into the photo")));
        }
    } else {
        Q_EMIT cancelled();
    }
    Q_EMIT stopped();
}

}  // namespace lacuna::ui
