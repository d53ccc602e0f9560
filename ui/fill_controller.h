// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/document.h"
#include "core/error.h"
#include "core/fill_engine.h"

namespace lacuna::ui {

/// How far a fill is, as a value for the UI thread.
struct FillProgress {
    int part = 0, parts = 1;  ///< which window of how many
    core::FillStage stage = core::FillStage::Preparing;
    double total = 0.;  ///< of the whole job, [0, 1]
};

class FillRelay;

/// Runs fills in the background, one at a time, and applies their results to the document. Lives on the UI thread and never waits
/// there (its destructor does, for at most a few seconds). A cancelled fill is forgotten at once, whenever its engine comes back.
class FillController : public QObject {
    Q_OBJECT
 public:
    FillController(core::Document* document, const core::EngineRegistry& registry, QObject* parent = nullptr);
    ~FillController() override;

    bool isRunning() const { return m_job != nullptr; }
    /// Undo and redo that would change the photo under a running fill are not allowed; strokes made since it started are.
    bool mayUndo() const;
    bool mayRedo() const;
    /// A first result of every part of the running fill is there.
    bool hasDraft() const { return m_job && m_job->parts > 0 && m_job->draft.size() == static_cast<std::size_t>(m_job->parts); }
    /// Of the last fill that was finished or kept; empty before.
    const core::HoleMask& lastMask() const { return m_lastMask; }

 public Q_SLOTS:
    /// Starts with snapshots of the photo, the mask and the marks on sources. Does nothing while a fill runs.
    /// `holes` (photo size), if any, are filled instead of the mask; what else is painted is not copied then.
    void start(const core::FillOptions& options, const core::HoleMask& holes = {});
    /// Fills one hole anew, as it was filled before but never copying from `vetoed` (photo size, or empty), which becomes part of
    /// the document's marks together with the result: one step. Does nothing while a fill runs.
    void refill(const std::shared_ptr<const core::FilledHole>& hole, const core::HoleMask& vetoed = {});
    /// Ends the fill for the user at once; the document stays as it is.
    void cancel();
    /// Ends the fill at once and puts its first result into the photo instead; does nothing unless there is one.
    void keepDraft();

 Q_SIGNALS:
    void started();
    void progressed(const FillProgress& progress);
    /// A first result of a part of the photo, to be shown until the fill is finished.
    void previewReady(const QRect& photoRect, const QImage& image);
    /// After finished, cancelled or failed: nothing runs any more.
    void stopped();
    void finished(const QString& engineName, double elapsedMs, const QStringList& notices);
    void cancelled();
    void draftReady();
    void draftKept();
    void failed(const core::Error& error);
    /// mayUndo or mayRedo may have changed.
    void undoLimitsChanged();

 private:
    struct Outcome {
        std::shared_ptr<core::FillResult> result;
        std::optional<core::Error> error;
    };
    struct Job {
        std::stop_source stop;
        std::shared_ptr<FillRelay> relay;
        QFutureWatcher<Outcome> watcher;
        QString engineName;
        core::HoleMask mask;    ///< as it was at the start; holes painted since then stay
        core::HoleMask vetoed;  ///< becomes a mark together with the result
        bool isRefill = false;
        std::map<int, core::FilledRegion> draft;  ///< by part
        int parts = 0;
    };
    /// All that a job works with, so that it can outlive this object.
    struct Task {
        core::Photo photo;
        core::HoleMask mask, avoid, prefer, vetoed;
        core::FillOptions options;
        core::FilledHoles holes;                       ///< all of the document's; only for refills
        std::shared_ptr<const core::FilledHole> hole;  ///< to fill anew; null: what `mask` says
    };
    void launch(const Task& task);
    void jobDone(const Outcome& outcome);
    void endJob();
    static Outcome work(const Task& task, core::FillEngine& engine, FillRelay& relay, std::stop_token stop);
    static core::FillResult fillAnew(const Task& task, core::FillEngine& engine, FillRelay& relay, std::stop_token stop);

    core::Document* m_document;
    core::EngineRegistry m_registry;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<QThreadPool> m_pool;
    int m_indexAtStart = 0;
    bool m_redoIsOwn = true;
    core::HoleMask m_lastMask;
};

/// Passes what the fill reports on its own thread on as values by queued signals, at most about twenty times a second.
class FillRelay : public QObject, public core::FillObserver {
    Q_OBJECT
 public:
    explicit FillRelay(core::Photo photo) : m_photo(std::move(photo)) {}
    void progressed(int index, int count, core::FillStage stage, double fraction, double total) override;
    void preview(const core::FilledRegion& region) override;

 Q_SIGNALS:
    void progress(const lacuna::ui::FillProgress& progress);
    void previewed(int part, int parts, const QRect& photoRect, const QImage& image, const cv::Mat& pixels);

 private:
    core::Photo m_photo;
    int m_part = 0, m_parts = 1;
    qint64 m_lastMs = -1000;
    int m_lastIndex = -1;
    core::FillStage m_lastStage = core::FillStage::Preparing;
};

}  // namespace lacuna::ui

Q_DECLARE_METATYPE(lacuna::ui::FillProgress)
