// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the network engines share: a photo, the engines, one call that fills.
#pragma once

#include <QElapsedTimer>
#include <cstring>
#include <functional>
#include <memory>
#include <opencv2/imgproc.hpp>

#include "core/compositor.h"
#include "core/error.h"
#include "core/fill_job.h"
#include "core/photo_io.h"
#include "ml/engine/network_engines.h"

namespace lacuna::test {

inline core::EngineRegistry makeRegistry() {
    core::EngineRegistry registry;
    engine::registerNetworkEngines(registry);
    core::registerClassicalEngines(registry);
    return registry;
}

/// A photograph, cut to size from its top left corner.
inline core::Photo toys(cv::Size size) {
    const core::Photo photo = core::readPhoto(QStringLiteral(LACUNA_TEST_DATA "/photos/wooden_toys.jpg"));
    if ((cv::Rect({}, photo.size()) & cv::Rect({}, size)).size() != size) qFatal("the test photo is too small");
    return core::Photo(photo.copyOf({{}, size}));
}

inline core::HoleMask maskOf(cv::Size size, const std::vector<cv::Rect>& rects) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    for (const cv::Rect& rect : rects) mask(rect) = 255;
    return core::HoleMask(mask);
}

class Watcher : public core::FillObserver {
 public:
    void progressed(int, int, core::FillStage stage, double fraction, double total) override {
        monotone = monotone && total >= last && total <= 1. && fraction >= 0. && fraction <= 1.;
        last = total;
        if (onProgress) onProgress(stage, fraction);
    }
    void preview(const core::FilledRegion& region) override { previews.push_back(region); }
    void drafted(const core::FillResult& draft) override { drafts.push_back(draft); }
    bool monotone = true;
    double last = 0.;
    std::vector<core::FilledRegion> previews;
    std::vector<core::FillResult> drafts;
    std::function<void(core::FillStage, double)> onProgress;
};

inline core::FillResult fillWith(core::FillEngine& engine, const core::Photo& photo, const core::HoleMask& mask,
                                 core::FillOptions options = {}, const core::FillSteering& steering = {}) {
    Watcher watcher;
    options.engineId = engine.id();
    options.device = core::Device::Cpu;
    return core::fillPhoto(photo, mask, engine, options, watcher, {}, steering);
}

inline bool samePixels(const cv::Mat& a, const cv::Mat& b, const cv::Mat& where = {}) {
    cv::Mat differs;
    cv::compare(a.reshape(1), b.reshape(1), differs, cv::CMP_NE);
    cv::Mat any;
    cv::reduce(differs.reshape(1, static_cast<int>(differs.total() / a.channels())), any, 1, cv::REDUCE_MAX);
    any = any.reshape(1, a.rows);
    if (!where.empty()) any.setTo(0, where == 0);
    return cv::countNonZero(any) == 0;
}

/// The error that an act ends in; the test program ends when there is none.
inline core::Error errorOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const core::Error& error) {
        return error;
    }
    qFatal("no error");
}

}  // namespace lacuna::test
