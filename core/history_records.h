// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document_history.h"
#include "core/state_records.h"

namespace lacuna::core {

/// Steps of the history as they are kept in files (CBOR), see state_records.h.

/// Records of holes that the steps name and that aren't among `holes`, each once.
FilledHoles pastHoles(const DocumentHistory& history, const FilledHoles& holes);

/// `holes` are all that steps name. What a step that is done has added to the attention is part of the state, so only its number
/// is kept. Throws Error(EngineFailed) when a step on disk can't be read back.
QCborMap stepToCbor(const HistoryStep& step, bool isDone, const FilledHoles& holes, const AttentionRowsTable& table);

/// What steps must fit.
struct StepContext {
    cv::Size photo;
    int type = CV_8UC3;  ///< of the photo's pixels
    bool hasMarks = false;
    const FilledHoles& holes;  ///< by number
    std::size_t windows = 0;   ///< of attention
    RowsByNumber rowsOf;
};
/// The attention of a step that is done is yet to be set, by joinHistory().
HistoryStep stepFromCbor(const QCborMap& map, bool isDone, const StepContext& context);

/// Gives the steps that are done their attention, which is part of what the document has now (`attention`), and cuts off steps
/// that don't fit it. False when there were such.
bool joinHistory(DocumentHistory& history, const std::vector<PlacedAttention>& attention);

}  // namespace lacuna::core
