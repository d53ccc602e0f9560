// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/patch_field.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/imgproc.hpp>

namespace lacuna::core {

namespace {

constexpr int kSide = 2 * kPatchRadius + 1;
constexpr float kPreferred = 0.5F;  // a preferred source may be this much less similar and still win

std::uint64_t mixed(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

// Centres whose patch lies inside the picture.
cv::Rect centres(cv::Size size) {
    return {kPatchRadius, kPatchRadius, size.width - 2 * kPatchRadius, size.height - 2 * kPatchRadius};
}

}  // namespace

int findSources(PatchLevel& level) {
    level.source = cv::Mat::zeros(level.hole.size(), CV_8UC1);
    const cv::Rect inner = centres(level.hole.size());
    if (inner.width <= 0 || inner.height <= 0) return 0;
    const cv::Mat usable = (level.hole == 0) & (level.avoid == 0);
    cv::Mat whole;
    cv::erode(usable, whole, cv::Mat::ones(kSide, kSide, CV_8UC1));
    whole(inner).copyTo(level.source(inner));
    return cv::countNonZero(level.source);
}

PatchField::PatchField(PatchLevel& level, std::uint64_t seed, int threads, std::stop_token stop)
    : m_level(level), m_seed(seed), m_threads(threads), m_stop(std::move(stop)) {
    cv::Mat touching, depth;
    cv::dilate(level.hole, touching, cv::Mat::ones(kSide, kSide, CV_8UC1));
    cv::distanceTransform(level.hole, depth, cv::DIST_L2, cv::DIST_MASK_PRECISE, CV_32F);
    m_targetIndex = cv::Mat(level.hole.size(), CV_32SC1, cv::Scalar(-1));
    m_origin = cv::Mat(level.hole.size(), CV_32SC2, cv::Scalar(-1, -1));
    const cv::Rect inner = centres(level.hole.size());
    for (int y = 0; y < level.hole.rows; ++y) {
        for (int x = 0; x < level.hole.cols; ++x) {
            const cv::Point p(x, y);
            if (level.hole.at<uchar>(p) != 0) m_pixels.push_back(p);
            if (level.source.at<uchar>(p) != 0) m_sources.push_back(p);
            if (touching.at<uchar>(p) == 0 || !inner.contains(p)) continue;
            m_targetIndex.at<int>(p) = static_cast<int>(m_targets.size());
            m_targets.push_back(p);
            m_confidence.push_back(std::pow(1.3F, -std::min(depth.at<float>(p), 60.F)));
        }
    }
    m_matches.resize(m_targets.size());
    m_next.resize(m_targets.size());
    const cv::Mat ignored = (level.avoid != 0) & (level.hole == 0);
    if (cv::countNonZero(ignored) == 0) return;
    m_counts = cv::Mat(level.hole.size(), CV_32FC4, cv::Scalar::all(1));
    m_counts.setTo(cv::Scalar::all(0), ignored);
    for (const cv::Point& p : m_targets) {
        const cv::Rect patch(p.x - kPatchRadius, p.y - kPatchRadius, kSide, kSide);
        // Never 0: every target patch touches the hole.
        m_share.push_back(static_cast<float>(kSide * kSide) /
                          static_cast<float>(kSide * kSide - cv::countNonZero(ignored(patch))));
    }
}

template <class Body>
void PatchField::forAll(std::size_t count, const Body& body) const {
    constexpr int kChunk = 256;  // also how often a stop request is looked for
    const int chunks = static_cast<int>((count + kChunk - 1) / kChunk);
    cv::parallel_for_(
        {0, chunks},
        [&](const cv::Range& range) {
            for (int chunk = range.start; chunk < range.end && !m_stop.stop_requested(); ++chunk) {
                const std::size_t first = static_cast<std::size_t>(chunk) * kChunk;
                for (std::size_t i = first; i < std::min(first + kChunk, count); ++i) body(i);
            }
        },
        m_threads > 0 ? m_threads : -1.);
}

bool PatchField::isSource(cv::Point p) const {
    return p.x >= 0 && p.y >= 0 && p.x < m_level.source.cols && p.y < m_level.source.rows && m_level.source.at<uchar>(p) != 0;
}

int PatchField::targetAt(cv::Point p) const {
    if (p.x < 0 || p.y < 0 || p.x >= m_targetIndex.cols || p.y >= m_targetIndex.rows) return -1;
    return m_targetIndex.at<int>(p);
}

cv::Point PatchField::randomSource(std::uint64_t key) const { return m_sources[mixed(key ^ m_seed) % m_sources.size()]; }

float PatchField::rate(std::size_t index, cv::Point source, float bound) const {
    const cv::Point target = m_targets[index];
    const bool preferred = !m_level.prefer.empty() && m_level.prefer.at<uchar>(source) != 0;
    const float factor = (preferred ? kPreferred : 1.F) * (m_share.empty() ? 1.F : m_share[index]);
    float sum = 0.F;
    for (int row = -kPatchRadius; row <= kPatchRadius; ++row) {
        const float* a = m_level.image.ptr<float>(target.y + row) + 4 * (target.x - kPatchRadius);
        const float* b = m_level.image.ptr<float>(source.y + row) + 4 * (source.x - kPatchRadius);
        const float* counts = m_counts.empty() ? nullptr : m_counts.ptr<float>(target.y + row) + 4 * (target.x - kPatchRadius);
        cv::v_float32x4 square = cv::v_setzero_f32();
        for (int i = 0; i < 4 * kSide; i += 4) {
            cv::v_float32x4 d = cv::v_load(a + i) - cv::v_load(b + i);
            if (counts != nullptr) d = d * cv::v_load(counts + i);
            square = cv::v_fma(d, d, square);
        }
        sum += cv::v_reduce_sum(square);
        if (sum * factor >= bound) return std::numeric_limits<float>::max();
    }
    return sum * factor;
}

void PatchField::randomise() {
    for (std::size_t i = 0; i < m_targets.size(); ++i) m_matches[i].source = randomSource(i);
}

void PatchField::inherit(const PatchField& coarser) {
    const cv::Point kAround[] = {{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, -1}, {1, -1}, {-1, 1}};
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const cv::Point p = m_targets[i];
        m_matches[i].source = {-1, -1};
        for (const cv::Point& step : kAround) {
            const cv::Point parent(p.x / 2 + step.x, p.y / 2 + step.y);
            const int index = coarser.targetAt(parent);
            if (index < 0) continue;
            const cv::Point from = coarser.m_matches[static_cast<std::size_t>(index)].source;
            const cv::Point wanted(2 * from.x + p.x - 2 * parent.x, 2 * from.y + p.y - 2 * parent.y);
            for (const cv::Point& shift : kAround) {
                if (!isSource(wanted + shift)) continue;
                m_matches[i].source = wanted + shift;
                break;
            }
            if (m_matches[i].source.x >= 0) break;
        }
        if (m_matches[i].source.x < 0) m_matches[i].source = randomSource(i);
        m_matches[i].cost = 0.F;
    }
}

void PatchField::search(int rounds) {
    constexpr float kNoBound = std::numeric_limits<float>::max();
    const cv::Point kNeighbours[4] = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};
    forAll(m_targets.size(), [&](std::size_t i) { m_matches[i].cost = rate(i, m_matches[i].source, kNoBound); });
    const int reach = std::max(m_level.hole.cols, m_level.hole.rows);
    for (int round = 0; round < rounds; ++round) {
        ++m_round;
        const int jump = 1 << std::max(0, 2 - round);  // far neighbours first, so that good matches spread in few rounds
        forAll(m_targets.size(), [&](std::size_t i) {
            const cv::Point p = m_targets[i];
            Match best = m_matches[i];
            const auto consider = [&](cv::Point source) {
                if (source == best.source || !isSource(source)) return;
                const float cost = rate(i, source, best.cost);
                if (cost < best.cost) best = {source, cost};
            };
            for (const cv::Point& step : kNeighbours) {
                const int neighbour = targetAt(p + step * jump);
                if (neighbour >= 0) consider(m_matches[static_cast<std::size_t>(neighbour)].source - step * jump);
            }
            std::uint64_t random = mixed(m_seed ^ (m_round << 40) ^ i);
            consider(m_sources[random % m_sources.size()]);
            for (int radius = reach; radius >= 1; radius /= 2) {
                random = mixed(random);
                const auto span = static_cast<std::uint32_t>(2 * radius + 1);
                const auto dx = static_cast<int>(static_cast<std::uint32_t>(random) % span) - radius;
                const auto dy = static_cast<int>(static_cast<std::uint32_t>(random >> 32) % span) - radius;
                consider(best.source + cv::Point(dx, dy));
            }
            m_next[i] = best;
        });
        if (m_stop.stop_requested()) return;
        std::swap(m_matches, m_next);
    }
}

void PatchField::vote(bool sharp) {
    if (m_targets.empty()) return;
    std::vector<float> costs(m_targets.size()), weights(m_targets.size());
    for (std::size_t i = 0; i < costs.size(); ++i) costs[i] = m_matches[i].cost;
    const auto rank = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() * (sharp ? 25 : 75) / 100);
    std::nth_element(costs.begin(), rank, costs.end());
    const float spread = std::max(*rank, 1e-6F);
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = m_confidence[i] * std::max(std::exp(-std::min(m_matches[i].cost / (2.F * spread), 40.F)), 1e-18F);
    float nearness[kSide * kSide];
    const float falloff = sharp ? 2.F : 100.F;
    for (int y = -kPatchRadius; y <= kPatchRadius; ++y)
        for (int x = -kPatchRadius; x <= kPatchRadius; ++x)
            nearness[(y + kPatchRadius) * kSide + x + kPatchRadius] =
                std::exp(-static_cast<float>(x * x + y * y) / (2.F * falloff * falloff));
    cv::Mat image =
        m_level.image;  // sources are known pixels and only hole pixels are written, so rounds of pixels don't disturb each other
    forAll(m_pixels.size(), [&](std::size_t i) {
        const cv::Point p = m_pixels[i];
        cv::Vec4f sum(0.F, 0.F, 0.F, 0.F);
        float all = 0.F, strongest = -1.F;
        for (int dy = -kPatchRadius; dy <= kPatchRadius; ++dy) {
            for (int dx = -kPatchRadius; dx <= kPatchRadius; ++dx) {
                const int target = targetAt({p.x + dx, p.y + dy});
                if (target < 0) continue;
                const float w =
                    weights[static_cast<std::size_t>(target)] * nearness[(dy + kPatchRadius) * kSide + dx + kPatchRadius];
                const cv::Point from = m_matches[static_cast<std::size_t>(target)].source - cv::Point(dx, dy);
                sum += image.at<cv::Vec4f>(from) * w;
                all += w;
                if (w > strongest) {
                    strongest = w;
                    m_origin.at<cv::Vec2i>(p) = {from.x, from.y};
                }
            }
        }
        if (all > 0.F) image.at<cv::Vec4f>(p) = sum * (1.F / all);
    });
}

cv::Point PatchField::sourceOf(cv::Point pixel) const {
    const cv::Vec2i& from = m_origin.at<cv::Vec2i>(pixel);
    return {from[0], from[1]};
}

}  // namespace lacuna::core
