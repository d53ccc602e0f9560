// SPDX-License-Identifier: GPL-3.0-or-later
// Fakes and helpers that the tests of the fill job share.
#pragma once

#include <cmath>
#include <cstring>
#include <functional>
#include <opencv2/imgproc.hpp>

#include "core/compositor.h"
#include "core/error.h"
#include "core/fill_job.h"

namespace lacuna::core::test {

using Fill = std::function<FilledWindow(const FillInput&, WindowProgress&, const std::stop_token&)>;

class FakeEngine : public FillEngine {
 public:
    explicit FakeEngine(Fill fill, EngineLimits limits = {}) : m_fill(std::move(fill)), m_limits(limits) {}
    QString id() const override { return QStringLiteral("fake"); }
    EngineLimits limits() const override { return m_limits; }
    void prepare(const FillOptions&) override { ++prepared; }
    FilledWindow fill(const FillInput& input, const FillOptions&, WindowProgress& progress, std::stop_token stop) override {
        inputs.push_back(input);
        return m_fill(input, progress, stop);
    }
    int prepared = 0;
    std::vector<FillInput> inputs;

 private:
    Fill m_fill;
    EngineLimits m_limits;
};

class Watcher : public FillObserver {
 public:
    void progressed(int index, int count, FillStage, double fraction, double total) override {
        monotone =
            monotone && total >= last && total <= 1. && fraction >= 0. && fraction <= 1. && index >= lastIndex && index < count;
        last = total;
        lastIndex = index;
        windows = count;
    }
    void preview(const FilledRegion& region) override { previews.push_back(region); }
    void drafted(const FillResult& draft) override { drafts.push_back(draft); }
    bool wantsDraft() const override { return wantsDrafts; }
    bool monotone = true, wantsDrafts = true;
    double last = 0.;
    int lastIndex = 0, windows = 0;
    std::vector<FilledRegion> previews;
    std::vector<FillResult> drafts;
};

inline FilledWindow flat(const FillInput& input, const cv::Scalar& colour) {
    FilledWindow filled;
    filled.rgb = cv::Mat(input.rgb.size(), CV_32FC3, colour);
    return filled;
}

inline Fill paint(const cv::Scalar& colour) {
    return [colour](const FillInput& input, WindowProgress&, const std::stop_token&) { return flat(input, colour); };
}

inline cv::Mat noisePixels(cv::Size size, int type, unsigned seed = 1) {
    cv::Mat pixels(size, type);
    cv::RNG random(seed);
    random.fill(pixels, cv::RNG::UNIFORM, 0, CV_MAT_DEPTH(type) == CV_16U ? 65536 : 256);
    return pixels;
}

inline HoleMask maskOf(cv::Size size, const std::vector<cv::Rect>& rects) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    for (const cv::Rect& rect : rects) mask(rect) = 255;
    return HoleMask(mask);
}

// True when every byte further than `reach` from the mask is the same.
inline bool outsideSame(const Photo& before, const Photo& after, const HoleMask& mask, double reach) {
    const cv::Mat near = dilatedHole(mask.pixels(), static_cast<int>(reach));
    const std::size_t size = before.pixels().elemSize();
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (near.at<uchar>(y, x) == 0 &&
                std::memcmp(before.pixels().ptr(y) + x * size, after.pixels().ptr(y) + x * size, size) != 0)
                return false;
    return true;
}

inline ErrorKind kindOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        if (error.doing().isEmpty() || error.reason().isEmpty()) qFatal("an error without words");
        return error.kind();
    }
    qFatal("no error");
}

}  // namespace lacuna::core::test
