// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/util/Exception.h>

#include <functional>
#include <memory>
#include <utility>

#include "ml/ops/recorder.h"

namespace lacuna::test {

/// Replays by doing the work anew, as far as can be told from outside.
struct FakeRecorder : ml::Recorder {
    struct Fake : ml::Replay {
        std::function<void()> body;
        long* runs = nullptr;
        bool stale = false;
        void run() const override {
            ++*runs;
            if (!stale) body();
        }
    };
    mutable long recorded = 0, runs = 0;
    bool fails = false, stale = false;
    std::function<bool()> ready = [] { return true; };
    mutable ml::DeviceMemory device{0, 0, 100, 100};
    std::size_t bytes = 0;  ///< that a recording takes
    [[nodiscard]] ml::DeviceMemory memory(c10::Device) const override { return device; }
    mutable int emptied = 0;
    void empty_cache(c10::Device) const override {
        ++emptied;
        device.free += std::exchange(device.idle, 0);
    }
    [[nodiscard]] bool available(c10::Device) const override { return true; }
    std::unique_ptr<ml::Replay> record(c10::Device, const std::function<void()>& body) const override {
        ++recorded;
        TORCH_CHECK(!fails && ready(), "this can't be recorded");
        body();
        device.held += bytes;
        auto fake = std::make_unique<Fake>();
        fake->body = body;
        fake->runs = &runs;
        fake->stale = stale;
        return fake;
    }
};

}  // namespace lacuna::test
