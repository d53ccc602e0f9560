// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fill_draft.h"

namespace lacuna::core {

namespace {

/// Blended by themselves, regions that overlap lack each other's pixels. No pixel is touched by two holes.
void joinOverlaps(FillResult& draft) {
    for (std::size_t i = 0; i < draft.regions.size(); ++i) {
        for (std::size_t j = 0; j < draft.regions.size(); ++j) {
            const FilledRegion& from = draft.regions[j];
            const cv::Rect common = draft.regions[i].rect & from.rect;
            if (i == j || common.empty()) continue;
            const FilledHole& hole = *draft.holes[j];
            cv::Mat target = draft.regions[i].pixels(common - draft.regions[i].rect.tl());
            from.pixels(common - from.rect.tl()).copyTo(target, hole.touched()(common - hole.rect().tl()));
        }
    }
}

}  // namespace

FillResult FillDraft::result(const Photo& photo, const FilledHoleRecord& common, const std::stop_token& stop) const {
    HoleRecorder recorder = m_recorder;
    for (const auto& [window, raws] : m_raw)
        for (const auto& [own, raw] : raws) recorder.keep(own, raw);
    FillResult draft;
    draft.engineId = common.options.engineId;
    draft.recipe = FillRecipe{common.options, common.model, common.usesWeights};
    draft.holes = recorder.records(photo, common);
    for (const auto& hole : draft.holes)
        draft.regions.push_back(reblended(photo, {}, hole, *hole, hole->blend(), stop).regions.front());
    joinOverlaps(draft);
    return draft;
}

}  // namespace lacuna::core
