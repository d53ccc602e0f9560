// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>
#include <memory>
#include <opencv2/core.hpp>
#include <stop_token>
#include <vector>

#include "core/compositor.h"
#include "core/fill_engine.h"
#include "core/hole_blend.h"
#include "core/hole_mask.h"
#include "core/photo.h"

namespace lacuna::core {

struct FillResult;

/// A picture kept compressed, without loss. Copies share the bytes.
struct PackedPicture {
    cv::Size size;
    int type = CV_8UC1;  ///< OpenCV's
    QByteArray data;     ///< qCompress; of floats the first bytes of all values first, then the second ones, and so on

    PackedPicture() = default;
    explicit PackedPicture(const cv::Mat& picture);
    /// Throws Error(EngineFailed) when the bytes are damaged or don't fit size and type.
    cv::Mat unpacked() const;
};

/// What was filled in one go: a whole hole, or a piece of one that was cut.
struct FilledPiece {
    cv::Rect rect;          ///< bounds of its painted pixels, in photo pixels
    PackedPicture painted;  ///< CV_8UC1 of rect's size, 255 = painted
    cv::Rect window;        ///< as RawFill, like the next two
    cv::Size size;
    cv::Rect part;
    PackedPicture
        raw;  ///< RawFill::rgb: what the engine painted, from the painted pixels to FilledHoleRecord::reachPx around them
};

/// All that is known of a filled hole, as plain values (for project files).
struct FilledHoleRecord {
    QUuid id;             ///< the same for all fills that replace each other
    cv::Rect rect;        ///< in photo pixels: the painted pixels and reachPx around them
    FillOptions options;  ///< what it was filled with
    ModelIdentity model;  ///< the weights, as FillRecipe; so is the next one
    bool usesWeights = false;
    CompositeOptions blend;  ///< how it was blended: that of the options, unless the engine or a small photo made it another, or
                             ///< the edge was changed since
    int reachPx = 0;  ///< how far around the painted pixels the engine painted, [0, 16]: the edge can be changed within that
    int trainedHolePx = 0;  ///< EngineLimits::trainedHolePx of the engine
    PackedPicture painted;  ///< CV_8UC1 of rect's size, 255 = painted
    PackedPicture touched;  ///< CV_8UC1 of rect's size, 255 where the fill may have changed the photo
    PackedPicture before;   ///< the photo's own pixels in rect, 0 where painted
    std::shared_ptr<const std::vector<FilledPiece>> pieces;  ///< in the order they were filled; never null
};

/// One hole of a finished fill, with what filling it once more and changing its edge need. Never changes after it was made; its
/// pixels are kept compressed. Holes whose blended borders touch count as one.
class FilledHole {
 public:
    /// Throws Error(EngineFailed) when the record's sizes contradict each other.
    explicit FilledHole(FilledHoleRecord record);

    const QUuid& id() const { return m_record.id; }
    const cv::Rect& rect() const { return m_record.rect; }
    const FillOptions& options() const { return m_record.options; }
    const CompositeOptions& blend() const { return m_record.blend; }
    int reachPx() const { return m_record.reachPx; }
    /// What was painted (CV_8UC1, 255, rect's size).
    cv::Mat painted() const { return m_record.painted.unpacked(); }
    /// Every pixel that the fill may have changed: painted ones and the blend around them.
    cv::Mat touched() const { return m_record.touched.unpacked(); }
    /// The photo's own pixels in rect, 0 where painted.
    cv::Mat before() const { return m_record.before.unpacked(); }
    bool touches(cv::Point photoPx) const;
    /// Whether its edge can be changed and variants of it be shown; not so for holes of a draft.
    bool hasRaw() const { return !m_record.pieces->empty(); }
    RawFill raw(const FilledPiece& piece) const;
    const FilledHoleRecord& record() const { return m_record; }
    /// Memory held; what it shares with `other` (may be null) is left out.
    std::size_t bytes(const FilledHole* other = nullptr) const;

 private:
    FilledHoleRecord m_record;
};

using FilledHoles = std::vector<std::shared_ptr<const FilledHole>>;

/// The newest hole that touches a photo pixel; null when none does.
std::shared_ptr<const FilledHole> filledHoleAt(const FilledHoles& holes, cv::Point photoPx);

/// Where holes touch `rect` (CV_8UC1 of its size, 255): those behind `after` in the list, or all others when `after` is the end.
cv::Mat touchedLater(const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole, const cv::Rect& rect);
cv::Mat touchedByOthers(const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole, const cv::Rect& rect);

/// What must go into fillPhoto to fill one hole of a photo anew.
struct Refill {
    /// `present` is the photo as it is now. Around the hole, `photo` shows what was there before it was filled (blending into an
    /// earlier blend would leave a ghost of it), except where a later one of `holes` has been filled.
    Refill(const Photo& present, const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole);

    Photo photo;
    HoleMask mask;  ///< this hole alone
    FillOptions options;
    cv::Rect touched;  ///< part of the photo where it may differ from `present`

    /// Makes the result one that can be applied to `present`: a pixel that the new blend no longer reaches comes back too.
    void complete(FillResult& result) const;
};

/// Blends a hole anew without an engine: `shown`, which is the hole itself or another fill of it, with `blend`. What later ones
/// of `holes` have filled stays. dilatePx + featherPx beyond shown's reachPx are cut off (the feather first). The same bytes as a
/// fill with these options whose engine painted as far (FillOptions::edgeRoomPx). The result replaces `hole`; its new record has
/// hole's id. Throws Error(EngineFailed) without raw pixels or for a damaged record, Cancelled after a stop request.
FillResult reblended(const Photo& present, const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole,
                     const FilledHole& shown, CompositeOptions blend, const std::stop_token& stop = {});

/// Takes a hole's fill away: what `original` shows there, or older fills that it lay on; what later ones have filled stays. The
/// result replaces `hole` and has no holes itself. Throws Error(EngineFailed) for a damaged record or a foreign photo.
FillResult withoutFill(const Photo& present, const Photo& original, const FilledHoles& holes,
                       const std::shared_ptr<const FilledHole>& hole);

}  // namespace lacuna::core
