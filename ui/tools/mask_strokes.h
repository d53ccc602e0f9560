// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>

#include "core/document.h"
#include "core/selection/selection.h"

namespace lacuna::ui {

/// Fills `shape` (photo coordinates) in the document's mask with hole or keep: one undoable edit, or part of the stroke
/// `mergeId`.
void fillShape(core::Document& document, const QPainterPath& shape, bool hole, const QString& text, int mergeId = 0);

/// How the tip of a brush looks: `hardness` in [0, 1] is the part of its radius in which it covers wholly; from there on it falls
/// to nothing at the rim.
struct BrushTip {
    double widthPx = 1.;
    double hardness = 1.;
};

/// The same for a line with round ends; a dot where both ends are the same. A soft tip never takes from what is there already.
void strokeLine(core::Document& document, const QPointF& from, const QPointF& to, const BrushTip& tip, bool hole,
                const QString& text, int mergeId = 0);

/// Adds a selection to the mask or takes it away: one undoable edit. Nothing is recorded when nothing changes.
void applySelection(core::Document& document, const core::Selection& selection, bool adding, const QString& text);

/// Takes one connected hole off the mask, leaving others that reach into its bounds.
void eraseHole(core::Document& document, const core::Hole& hole, const QString& text);

/// A number that no other stroke has.
int newStrokeId();

}  // namespace lacuna::ui
