// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/error.h"
#include "core/fill_job.h"
#include "core/hole_variant.h"

namespace lacuna::ui {

/// How far a fill is, as a value for the UI thread.
struct FillProgress {
    int part = 0, parts = 1;  ///< which window of how many
    core::FillStage stage = core::FillStage::Preparing;
    double total = 0.;  ///< of the whole job, [0, 1]
};

/// One step of a job: what to fill, how, and the engine for it.
struct FillPart {
    core::FillOptions options;
    core::HoleMask mask;  ///< empty in a refill: the hole's
    std::shared_ptr<core::FillEngine> engine;
    QString label = {};  ///< of a variant
};

/// All that a job works with, so that it can outlive whoever started it.
struct FillTask {
    core::Photo photo;
    core::HoleMask mask;  ///< all that is painted; nothing of it is copied
    core::HoleMask avoid, prefer, vetoed;
    std::vector<FillPart> parts;                   ///< one after the other; with `varies` each by itself
    core::FilledHoles holes;                       ///< all of the document's; only for refills
    std::shared_ptr<const core::FilledHole> hole;  ///< to fill anew; null: what the parts say
    bool varies = false;                           ///< report each part as a variant instead of making one result
};

struct FillOutcome {
    std::shared_ptr<core::FillResult> result;
    std::optional<core::Error> error;
    int variants = 0;  ///< that were ready
};

/// Passes what the fill reports on its own thread on as values by queued signals, at most about twenty times a second.
class FillRelay : public QObject, public core::FillObserver {
    Q_OBJECT
 public:
    explicit FillRelay(core::Photo photo) : m_photo(std::move(photo)) {}
    void progressed(int index, int count, core::FillStage stage, double fraction, double total) override;
    void preview(const core::FilledRegion& region) override;
    void drafted(const core::FillResult& draft) override;
    bool wantsDraft() const override { return static_cast<bool>(m_wholeDraft); }
    /// What makes the draft of the part that runs a draft of the whole job; empty: it can't be kept.
    using WholeDraft = std::function<core::FillResult(core::FillResult)>;
    void setWholeDraft(WholeDraft whole) { m_wholeDraft = std::move(whole); }
    /// Part `part` of `parts` of the job begins; what was reported of the parts before it counts as done.
    void beginPart(int part, int parts, bool previews);

 Q_SIGNALS:
    void progress(const lacuna::ui::FillProgress& progress);
    void previewed(const QRect& photoRect, const QImage& image);
    /// All of the job has a draft that can be kept.
    void draftReady(const std::shared_ptr<lacuna::core::FillResult>& draft);
    void variantReady(const std::shared_ptr<lacuna::core::HoleVariant>& variant);

 private:
    core::Photo m_photo;
    int m_part = 0, m_parts = 1;  // windows, those of later parts not yet known
    int m_jobPart = 0, m_jobParts = 1;
    int m_windowsBefore = 0, m_windowsHere = 0;
    bool m_previews = true;
    WholeDraft m_wholeDraft;
    qint64 m_lastMs = -1000;
    int m_lastIndex = -1;
    core::FillStage m_lastStage = core::FillStage::Preparing;
};

/// Does the work of a task, on the calling thread. Throws nothing.
FillOutcome runFill(const FillTask& task, FillRelay& relay, const std::stop_token& stop);

/// A small picture of what the document would show of a hole: `photo` with `result` in it.
QImage holePicture(const core::Photo& photo, const core::FillResult& result, const cv::Rect& hole, int sidePx);

}  // namespace lacuna::ui

Q_DECLARE_METATYPE(lacuna::ui::FillProgress)
