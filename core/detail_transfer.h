// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <stop_token>
#include <vector>

#include "core/fill_engine.h"
#include "core/fill_planner.h"
#include "core/photo.h"

namespace lacuna::core {

/// What detail is taken from. Pictures and masks are those of one window in working pixels without padding (window.workSize).
struct DetailInput {
    const Photo& photo;           ///< read where the sources are, at its own scale
    const FillWindow& window;     ///< where the working pictures lie in the photo
    const AttentionMap& sources;  ///< of this window, tidied (see tidyAttention): `filled` marks the cells that get detail
    cv::Mat known;                ///< CV_32FC3 RGB [0, 1]: what the engine got; meaningless where `barred`
    cv::Mat fill;                 ///< CV_32FC3 RGB [0, 1]: the engine's picture under the hole, the known one elsewhere
    cv::Mat hole;                 ///< CV_8UC1: 255 where `fill` is invented
    cv::Mat barred;               ///< CV_8UC1: 255 = never a source (holes, filled or not, and what the user avoids)
    cv::Mat prefer;               ///< CV_8UC1 or empty: 255 = better sources
};

/// Gives a soft fill the photo's own fine detail: what the photo has beyond its low-pass is copied to the hole along the
/// attention, as in HiFill's contextual residual aggregation (Yi et al., CVPR 2020).
///
/// The low-pass is a Gaussian of kDetailSigmaPx working pixels: finer things the network leaves out or shows as fog, and at a
/// reduced scale it can't show them. Each 8 px cell has one source offset. It begins with the attention's sources, then takes its
/// neighbours' or a random one where the low-passes of fill and source are more alike (PatchMatch's steps), neighbours agree
/// more often and fewer cells take the same place. Sources lie wholly in known pixels of the window; a cell without a similar one
/// gets no detail. Cells overlap by half and are weighted so that a mix of two sources has the variance of one. Where the fill
/// has fine detail of its own, less is added.
///
/// Deterministic. Working memory: about 100 bytes per working pixel, besides the rectangle asked for.
class DetailTransfer {
 public:
    /// Finds the sources. `strength` in [0, 1] scales the detail. `stop` is looked at in every row of cells, here and in at().
    /// Throws Error(Cancelled) after a stop request, Error(EngineFailed) when sizes contradict each other.
    DetailTransfer(const DetailInput& input, double strength, std::stop_token stop);

    /// The detail to add to the fill in `rect` (photo pixels, inside the window): CV_32FC3, of both signs, 0 where there is none.
    cv::Mat at(const cv::Rect& rect) const;

    /// Where cell (x, y) of the attention's grid takes its detail from, in photo pixels.
    struct Source {
        cv::Point offset;
        float gain = 0.F;  ///< of all detail; 0: no source
        float lack = 1.F;  ///< how much of what the working scale can show the fill is short of, [0, 1]
    };
    const Source& source(int x, int y) const { return m_cells[static_cast<std::size_t>(y) * m_grid.width + x]; }

 private:
    void addCell(cv::Point cell, const cv::Rect& rect, cv::Mat& detail) const;
    void keepVariance(const cv::Rect& rect, cv::Mat& detail) const;

    const Photo& m_photo;
    FillWindow m_window;
    int m_cellPx;
    cv::Size m_grid;
    cv::Mat m_known, m_low;  // working pictures
    std::vector<Source> m_cells;
    std::stop_token m_stop;
};

inline constexpr double kDetailSigmaPx = 6.;

}  // namespace lacuna::core
