// SPDX-License-Identifier: GPL-3.0-or-later
// When training's passes are recorded, with a recorder that stands in for a GPU's.
#include <stdexcept>

#include "ml/ops/cancelled.h"
#include "ml/train/recorded_pass.h"
#include "tests/ml/fake_recorder.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

/// Twice the input is the gradient, its sum the value. Both stay where they are, as what a GPU has recorded.
struct Training {
    at::Tensor parameter = torch::zeros({4}, at::requires_grad()), gradient = torch::zeros({4}), value = torch::zeros({});
    std::function<void()> before_pass;
    FakeRecorder* recorder = nullptr;
    RecordedPass recorded;

    Training() : recorded({parameter}, make_recorder()) {}

    std::unique_ptr<Recorder> make_recorder() {
        auto owned = std::make_unique<FakeRecorder>();
        recorder = owned.get();
        return owned;
    }

    RecordedPass::Pass pass = [this](const std::vector<at::Tensor>& in) {
        if (before_pass) before_pass();
        if (in[0].numel() == 4) gradient.copy_(2 * in[0]);
        parameter.mutable_grad() = gradient;
        return value.copy_(in[0].sum());
    };

    /// Whether value and gradient are those of the input.
    bool right(const at::Tensor& input) {
        const at::Tensor got = recorded.run(at::kCPU, {input}, pass);
        return at::equal(got, input.sum()) && (input.numel() != 4 || at::equal(parameter.grad(), 2 * input));
    }
    bool right(int times) {
        for (int i = 0; i < times; ++i)
            if (!right(torch::randn({4}))) return false;
        return true;
    }
};

void check_recording() {
    Training t;
    CHECK(t.right(3) && !t.recorded.recorded());
    const at::Tensor batch = torch::randn({4}), kept = batch.clone();
    CHECK(t.right(batch) && t.recorded.recorded() && t.recorder->runs == 1);
    CHECK(t.right(5) && t.recorder->recorded == 1 && t.recorder->runs == 6);
    CHECK_MSG(at::equal(batch, kept), "a batch that was recorded with is written over by those after it");
    // Other sizes in between, and at somebody's wish.
    CHECK(t.right(torch::randn({7})) && t.right(1) && t.recorder->runs == 7);
    t.recorded.enabled = false;
    CHECK(t.right(1) && t.recorder->runs == 7);
}

/// What a first pass of some sizes sets up can't be recorded.
void check_passes_before() {
    Training t;
    CHECK(t.right(3));
    for (int i = 0; i < 3; ++i) CHECK(t.right(torch::randn({5})) && t.recorder->recorded == 0);
    CHECK(t.right(torch::randn({5})) && t.recorder->recorded == 1);
}

void check_cancelling() {
    Training t;
    const auto stop = [] { throw Cancelled(); };
    t.before_pass = stop;
    for (int i = 0; i < 4; ++i) CHECK_THROWS_AS(t.right(1), Cancelled);
    t.before_pass = nullptr;
    CHECK_MSG(t.right(3) && t.recorder->recorded == 0, "passes that were broken off count");
    t.before_pass = stop;
    CHECK_THROWS_AS(t.right(1), Cancelled);
    CHECK(t.recorder->recorded == 1 && !t.recorded.recorded() && !t.parameter.grad().defined());
    t.before_pass = nullptr;
    CHECK(t.right(1) && t.recorded.recorded());
}

void check_failures() {
    for (const bool ours : {true, false}) {
        Training t;
        CHECK(t.right(3));
        t.recorder->ready = [ours]() -> bool {
            if (ours) throw std::runtime_error("no kernel for that");
            return false;
        };
        CHECK(t.right(3) && t.recorder->recorded == 1 && !t.recorded.recorded());
    }
}

}  // namespace

int main() {
    torch::manual_seed(3);
    check_recording();
    check_passes_before();
    check_cancelling();
    check_failures();
    return report();
}
