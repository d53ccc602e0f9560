// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/fill_job.h"
#include "core/tile_delta.h"
#include "core/undo_spill.h"

namespace lacuna::core {

/// What a step of the history did, for its icon.
enum class StepKind { Mask, Sources, Fill, Refill, Variant, Edge, Removal };

/// What one step changes, as deltas that lead both ways.
struct DocumentDelta {
    TileDelta photo, mask, filledArea, avoided, preferred;
    bool isEmpty() const {
        return photo.isEmpty() && mask.isEmpty() && filledArea.isEmpty() && avoided.isEmpty() && preferred.isEmpty();
    }
    std::size_t bytes() const { return photo.bytes() + mask.bytes() + filledArea.bytes() + avoided.bytes() + preferred.bytes(); }
    QByteArray packed() const;
    /// Nothing when the bytes aren't what packed() makes. Whether they fit a photo is for the caller to check, see fits().
    static std::optional<DocumentDelta> unpacked(const QByteArray& packed);
    /// Whether it can be applied to a photo of this size and type; `marks`: there are marks on sources.
    bool fits(cv::Size photo, int type, bool marks) const;
};

/// What a fill changes besides pixels.
struct FillChange {
    std::vector<PlacedAttention> attention;  ///< is added
    FilledHoles holes;                       ///< all of them: afterwards, or before once the step was done
    /// AttentionMap::filled of older attention, by number: afterwards, or before once the step was done.
    std::vector<std::pair<std::size_t, cv::Mat>> forgotten;
};

/// One step of a document's history as a value that shares its pixels with the document.
struct HistoryStep {
    QString text;
    StepKind kind = StepKind::Mask;
    std::shared_ptr<const DocumentDelta> delta;     ///< null: `block` has it
    std::shared_ptr<const SpillFile::Block> block;  ///< DocumentDelta::packed() on disk
    std::optional<FillChange> fill;                 ///< absent: the step changed marks or the mask alone

    /// Memory or disk that it needs, but for records of holes.
    std::size_t bytes() const;
    /// DocumentDelta::packed(). Any thread. Throws Error(EngineFailed) when the disk fails.
    QByteArray packedDelta() const;
};

/// All steps, oldest first; the first `index` of them are done, the others were undone.
struct DocumentHistory {
    std::vector<HistoryStep> steps;
    int index = 0;
    bool isEmpty() const { return steps.empty(); }
};

/// The newest steps that need no more than `bytes`, each hole's record counted once: of those done first, then of those undone.
DocumentHistory newestSteps(const DocumentHistory& history, std::size_t bytes);

}  // namespace lacuna::core
