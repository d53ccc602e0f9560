// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <stop_token>
#include <vector>

namespace lacuna::core {

constexpr int kPatchRadius = 3;  // patches of 7 x 7

/// One level of the pyramid. `image` is CV_32FC4 (RGB and a spare channel of zeros, so that a pixel is one vector).
struct PatchLevel {
    cv::Mat image;
    cv::Mat hole;    ///< CV_8UC1, 255 = to be filled
    cv::Mat avoid;   ///< CV_8UC1, 255 = never copy from here, and pay no attention to what is here
    cv::Mat prefer;  ///< CV_8UC1 or empty
    cv::Mat source;  ///< CV_8UC1, 255 = centre of a patch that is wholly known, allowed and inside
};

/// Marks the source centres of a level. Returns how many there are.
int findSources(PatchLevel& level);

/// For each patch that touches the hole, the most similar source patch (C. Barnes et al., "PatchMatch", 2009), and the hole's
/// colours voted by them (Y. Wexler et al., "Space-Time Completion of Video", 2007). One level, one object; changes level.image
/// under the hole only. Deterministic for a seed whatever the number of threads: every round reads the last round's field only,
/// and random numbers come from the seed, the round and the place. All work stops early (leaving the state half done) when a stop
/// is requested.
class PatchField {
 public:
    PatchField(PatchLevel& level, std::uint64_t seed, int threads, std::stop_token stop);

    /// A random source for every patch.
    void randomise();
    /// Sources of the next coarser level, scaled; where that isn't possible, random ones.
    void inherit(const PatchField& coarser);
    /// Rounds of propagation and random search, after rating the present sources against the present colours.
    void search(int rounds);
    /// Sets the hole's colours from the patches that cover them. Sharp: the best patches decide, which keeps texture; else a
    /// weighted mean.
    void vote(bool sharp);

    std::size_t targetCount() const { return m_targets.size(); }
    /// Where a hole pixel's colour mainly came from, after vote(); {-1, -1} outside the hole.
    cv::Point sourceOf(cv::Point pixel) const;

 private:
    struct Match {
        cv::Point source;
        float cost = 0.F;
    };
    float rate(std::size_t target, cv::Point source, float bound) const;
    bool isSource(cv::Point p) const;
    int targetAt(cv::Point p) const;
    cv::Point randomSource(std::uint64_t key) const;
    template <class Body>
    void forAll(std::size_t count, const Body& body) const;

    PatchLevel& m_level;
    std::uint64_t m_seed;
    int m_threads;
    std::stop_token m_stop;
    std::uint64_t m_round = 0;
    std::vector<cv::Point> m_targets, m_sources, m_pixels;
    cv::Mat m_targetIndex;            // CV_32SC1, -1 where there is no target
    std::vector<float> m_confidence;  // per target: known surroundings count more than guesses deep inside
    cv::Mat m_counts;                 // CV_32FC4: 0 where target patches look away (avoided and known), else 1; empty: all 1
    std::vector<float> m_share;       // per target: all pixels of a patch / those that count; empty without m_counts
    std::vector<Match> m_matches, m_next;
    cv::Mat m_origin;  // CV_32SC2, sourceOf
};

}  // namespace lacuna::core
