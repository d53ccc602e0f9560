// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/document.h"
#include "core/error.h"
#include "core/fill_engine.h"
#include "ui/fill_work.h"

namespace lacuna::ui {

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
    /// A first result of all that the running fill fills is there.
    bool hasDraft() const { return m_job && m_job->draft; }
    /// Of the last fill that was finished or kept; empty before.
    const core::HoleMask& lastMask() const { return m_lastMask; }
    /// The running job only tries variants out: it changes nothing, and the document may be changed meanwhile.
    bool isVarying() const { return m_job && m_job->varies; }

 public Q_SLOTS:
    /// Makes the engine that such a fill needs ready in the background (reads its weights), so that the first fill needn't wait
    /// for it. Cheap when that was done before. What goes wrong is told by the fill itself.
    void prepare(const core::FillOptions& options);
    /// Starts with snapshots of the photo, the mask and the marks on sources. Does nothing while a fill runs.
    /// `holes` (photo size), if any, are filled instead of the mask; what else is painted is not copied then.
    void start(const core::FillOptions& options, const core::HoleMask& holes = {});
    /// The same for holes (photo size, not overlapping) that are filled in different ways, as one step.
    void startParts(const std::vector<std::pair<core::FillOptions, core::HoleMask>>& parts);
    /// Fills one hole in several ways, one after the other; each is reported by variantReady(). What is ready stays when it is
    /// cancelled. The labels tell users how each was made. Does nothing while a fill runs.
    void vary(const std::shared_ptr<const core::FilledHole>& hole,
              const std::vector<std::pair<core::FillOptions, QString>>& ways);
    /// Fills one hole anew in another way.
    void refill(const std::shared_ptr<const core::FilledHole>& hole, const core::FillOptions& options);
    /// Fills one hole anew, as it was filled before but never copying from `vetoed` (photo size, or empty), which becomes part of
    /// the document's marks together with the result: one step. Does nothing while a fill runs.
    void refill(const std::shared_ptr<const core::FilledHole>& hole, const core::HoleMask& vetoed = {});
    /// Ends the fill for the user at once; the document stays as it is.
    void cancel();
    /// Ends the fill at once and puts its first result into the photo instead, as a fill like any other; does nothing unless
    /// there is one.
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
    void variantReady(const std::shared_ptr<lacuna::core::HoleVariant>& variant);
    /// A job of variants has ended with this many of them.
    void varied(int variants, bool cancelled);
    void draftReady();
    void draftKept();
    void failed(const core::Error& error);
    /// mayUndo or mayRedo may have changed.
    void undoLimitsChanged();

 private:
    struct Job {
        std::stop_source stop;
        std::shared_ptr<FillRelay> relay;
        QFutureWatcher<FillOutcome> watcher;
        QString engineName;
        core::HoleMask mask;                           ///< as it was at the start; holes painted since then stay
        core::HoleMask vetoed;                         ///< becomes a mark together with the result
        std::shared_ptr<const core::FilledHole> hole;  ///< that is filled anew
        bool varies = false;
        int variants = 0;
        std::shared_ptr<const core::FillResult> draft;
    };
    /// Snapshots of what every job needs.
    /// What decides about what an engine reads before its first fill.
    struct PreparedFor {
        QString engineId, modelPath;
        core::Device device = core::Device::Auto;
        core::Precision precision = core::Precision::Auto;
        bool operator==(const PreparedFor&) const = default;
    };

    FillTask task() const;
    /// Adds a step; false, and failed() was said, when there is no such engine.
    bool addPart(FillTask& task, const core::FillOptions& options, const core::HoleMask& mask, const QString& label = {});
    void launch(const FillTask& task);
    void connectRelay();
    void jobDone(const FillOutcome& outcome);
    void apply(const core::FillResult& result, const Job& job, const QString& text);
    QString stepText(const Job& job, int holes) const;
    /// Lets go of a job that is m_job no more.
    void endJob(const std::shared_ptr<Job>& job);

    core::Document* m_document;
    core::EngineRegistry m_registry;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<QThreadPool> m_pool;
    int m_indexAtStart = 0;
    bool m_redoIsOwn = true;
    core::HoleMask m_lastMask;
    PreparedFor m_preparedFor;
};

}  // namespace lacuna::ui
