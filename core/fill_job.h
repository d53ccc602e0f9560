// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/fill_engine.h"
#include "core/fill_recipe.h"
#include "core/filled_hole.h"
#include "core/hole_mask.h"
#include "core/photo.h"

namespace lacuna::core {

/// The attention of one window, placed in the photo.
struct PlacedAttention {
    cv::Rect photoRect;  ///< the window in photo pixels
    double scale =
        1.0;           ///< window pixels per photo pixel; the window is scaledSize(photoRect.size(), scale), the rest is padding
    AttentionMap map;  ///< `filled` marks only the holes that this window was for
    /// Photo rectangle of a cell, clipped to the window (cells in the reflected padding are mapped back inside).
    cv::Rect cellRect(int x, int y) const;
    /// The cell that covers a photo pixel; {-1, -1} outside the window.
    cv::Point cellAt(cv::Point photoPx) const;
};

/// One composited piece of a finished fill: pixels of the photo's own type at `rect`.
struct FilledRegion {
    cv::Rect rect;
    cv::Mat pixels;  ///< refined result, composited; in a preview the coarse one
    cv::Mat coarse;  ///< first stage, composited in the same way; empty when the engine has none
};

/// The whole result of one fill; everything undo and redo need, so that redo never recomputes.
struct FillResult {
    std::vector<FilledRegion>
        regions;  ///< where rectangles overlap they hold the same bytes: any order of applying gives the same photo
    std::vector<PlacedAttention> attention;
    std::vector<std::shared_ptr<const FilledHole>> holes;  ///< each hole by itself, where FillOptions::wantTrace asks for it
    QString engineId;
    std::optional<FillRecipe> recipe;  ///< how it was made
    QStringList notices;
    double elapsedMs = 0.;
};

/// Receives the progress of a job, on the job's thread.
class FillObserver {
 public:
    virtual ~FillObserver() = default;
    /// Window `index` of `count` is at `fraction` of its work; `total` in [0, 1] is the whole job's.
    virtual void progressed(int index, int count, FillStage stage, double fraction, double total) = 0;
    /// Coarse result of a window, composited, ready to be shown; earlier regions that it overlaps are already in it.
    virtual void preview(const FilledRegion& region) { (void)region; }
    /// The coarse results of all windows, as a fill that can be kept in place of the finished one, with records of its holes;
    /// comes only where FillOptions::wantTrace asks for records, and again should the last window be tried once more.
    virtual void drafted(const FillResult& draft) { (void)draft; }
    /// Whether drafted() is of any use; what comes to it is work.
    virtual bool wantsDraft() const { return true; }
};

/// Optional steering of a fill (photo-sized CV_8UC1, or empty).
struct FillSteering {
    cv::Mat avoid, prefer;
};

/// The fill of one photo: plan, windows, engine, composite. Pure in its arguments: photo and mask are snapshots.
/// This one call serves the editor, `lacuna-cli fill`, batch, evaluation and tests.
///
/// Long thin holes (wires, scratches, lettering) that would have to be shrunk for their length are cut into pieces that are
/// filled at full size one after the other, each going on from those before it (see hole_growth.h). The engine sees every hole
/// grown by blendReach().fillPx (see compositor.h); holes that meet when grown are filled together. Under a hole the engine gets
/// the mean of the window's known pixels, so that what is removed can't shine through. Its result is checked (type, size, finite,
/// range) before a byte of it is used, known pixels are put back, and regions reach no further than 16 px beyond the painted
/// holes. In photos too small for the asked-for growth the holes are grown less, with a notice. An engine that runs out of memory
/// is asked again twice with a window of half the side, with a notice. An empty mask is Error(Usage); a full one (nothing known
/// to copy from) too; so is a mask of another size than the photo. Throws core::Error: Usage for the above, Cancelled after a
/// stop request, EngineFailed and OutOfMemory from the engine; whatever else an engine throws is translated. On any throw nothing
/// of the fill is kept.
FillResult fillPhoto(const Photo& photo, const HoleMask& mask, FillEngine& engine, const FillOptions& options,
                     FillObserver& observer, std::stop_token stop, const FillSteering& steering = {});

/// A copy of the photo with the result applied (pixels or, with `coarse`, the first stage).
Photo applied(const Photo& photo, const FillResult& result, bool coarse = false);

}  // namespace lacuna::core
