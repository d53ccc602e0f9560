// SPDX-License-Identifier: GPL-3.0-or-later
// When a GPU's kernels are trusted, and what takes their place where they aren't. Needs no GPU.
#include <cstdlib>
#include <limits>
#include <stdexcept>
#include <thread>

#include "ml/ops/cuda/guarded_attention.h"
#include "ml/ops/cuda/launch_size.h"
#include "ml/ops/cuda_module.h"
#include "ml/ops/streamed.h"
#include "tests/ml/attention_cases.h"
#include "tests/ml/bands_emulator.h"
#include "tests/ml/sweeps_emulator.h"

using namespace lacuna;
using namespace lacuna::ml::gpu;
using namespace lacuna::test;

namespace {

void test_limits() {
    CHECK_THROWS_AS(launch_size(int64_t{1} << 31, 1, 1), std::length_error);
    CHECK_THROWS_AS(launch_size(1, 65536, 1), std::length_error);
    CHECK_THROWS_AS(launch_size(1, 1, 0), std::length_error);
}

void test_gate() {
    int trials = 0;
    std::vector<std::string> notices;
    KernelGate gate([&](const std::string& notice) { notices.push_back(notice); });
    CHECK(gate.reason(0, "a") == "not tried yet" && !gate.tried(0, "a"));
    CHECK(gate.open(0, "a", [&] { ++trials; }) && gate.open(0, "a", [&] { ++trials; }));
    CHECK(trials == 1 && gate.tried(0, "a") && gate.reason(0, "a").empty() && notices.empty());
    const auto fail = [&] {
        ++trials;
        throw std::runtime_error("differs by 3");
    };
    CHECK(!gate.open(1, "a", fail) && !gate.open(1, "a", fail) && !gate.open(0, "b", fail));
    CHECK(trials == 3 && gate.reason(1, "a") == "differs by 3" && gate.reason(0, "a").empty());
    CHECK(notices.size() == 2 && notices[0].find("differs by 3") != std::string::npos);
    // A cancelled trial says nothing about the device, nor does one without memory.
    CHECK_THROWS_AS(gate.open(2, "a", [] { throw ml::Cancelled(); }), ml::Cancelled);
    CHECK(!gate.open(2, "a", [] { TORCH_CHECK_WITH(OutOfMemoryError, false, "none left"); }) && !gate.tried(2, "a"));
    CHECK(!gate.open(2, "a", [] { TORCH_CHECK(false, "CUDA: out of memory"); }) && !gate.tried(2, "a"));
    CHECK(gate.open(2, "a", [] {}));
    gate.close(0, "a", "a launch failed");
    gate.close(0, "a", "and again");
    CHECK(!gate.open(0, "a", [] {}) && gate.reason(0, "a") == "a launch failed" && notices.size() == 4);
    for (int i = 0; i < 2; ++i) gate.pass_over(3, "a", "no memory");
    CHECK(gate.open(3, "a", [] {}) && notices.size() == 5);
}

// Errors that a GPU could make.
struct Fault {
    float off = 0;         ///< relative error of the logits
    bool swapped = false;  ///< of the folded weights' halves
    bool only_bands = false;
};

class FaultyBands : public EmulatedBands {
 public:
    Fault fault;
    void weights(const bands::AttentionArguments& a) override {
        bands::AttentionArguments wrong = a;
        wrong.scale *= 1 + fault.off;
        EmulatedBands::weights(wrong);
    }
    void multiply(const at::Tensor& out, const at::Tensor& a, const at::Tensor& b) override {
        EmulatedBands::multiply(out, fault.swapped ? a.flip(1) : a, b);
    }
};

class FaultySweeps : public EmulatedSweeps {
 public:
    Fault fault;
    void weight_sweep(const sweeps::SweepArguments& a) override {
        sweeps::SweepArguments wrong = a;
        wrong.grid.scale *= 1 + fault.off;
        EmulatedSweeps::weight_sweep(wrong);
    }
};

AttentionForm banded(const Fault& fault, int* launches = nullptr) {
    return {"bands", [=](const ml::AttentionRequest& request, const ml::AttentionOptions& options, Room room) {
                FaultyBands launcher;
                launcher.fault = room == Room::Little || !fault.only_bands ? fault : Fault{};
                launcher.device.multiprocessors = 132;
                if (room == Room::Little) launcher.device.matrix_bytes = int64_t{1} << 20;
                ml::AttentionResult result = bands::kernel_attention(request, options, launcher);
                if (launches != nullptr) *launches += launcher.launches;
                return result;
            }};
}

AttentionForm swept(const Fault& fault, int* launches = nullptr) {
    return {"sweeps", [=](const ml::AttentionRequest& request, const ml::AttentionOptions& options, Room room) {
                FaultySweeps launcher;
                launcher.fault = fault;
                if (room == Room::Little) launcher.limits.weight_bytes = int64_t{1} << 19;
                ml::AttentionResult result = sweeps::kernel_attention(request, options, launcher);
                if (launches != nullptr) *launches += launcher.launches;
                return result;
            }};
}

void test_trial() {
    int band_launches = 0, sweep_launches = 0;
    try_form(banded({}, &band_launches), at::kCPU);
    // Eight launches for a band: all cases together take far more bands than cases.
    CHECK_MSG(band_launches > 200, band_launches);
    try_form(swept({}, &sweep_launches), at::kCPU);
    CHECK(sweep_launches > 30);
    for (const float off : {0.05F, -0.05F, std::numeric_limits<float>::quiet_NaN()})
        CHECK_THROWS_AS(try_form(banded({off}), at::kCPU), std::runtime_error);
    CHECK_THROWS_AS(try_form(swept({0.05F}), at::kCPU), std::runtime_error);
    // A product of the wrong rows, everywhere and only where there are several bands.
    CHECK_THROWS_AS(try_form(banded({0, true}), at::kCPU), std::runtime_error);
    CHECK_THROWS_AS(try_form(banded({0, true, true}), at::kCPU), std::runtime_error);
}

// The streamed form under another name; `calls` counts, and after the trial's calls `later` may throw.
AttentionForm stand_in(const std::string& name, int* calls, const std::function<void()>& later, float off = 0) {
    return {name, [=](const ml::AttentionRequest& request, ml::AttentionOptions options, Room) {
                ++*calls;
                // Trials have other sizes.
                if (request.features.size(2) == 14) later();
                options.softmax_scale *= 1 + off;
                return ml::streamed_attention(request, options);
            }};
}

struct Guarded {
    ml::AttentionRequest request;
    at::Tensor want;
    std::vector<std::string> notices;
    KernelGate gate{[this](const std::string& notice) { notices.push_back(notice); }};

    Guarded() {
        request.features = random_features(1, 8, 7, 9, 0.3, false);
        request.hole_cells = rect_mask(7, 9, {2, 3, 4, 6});
        want = ml::streamed_attention(request, {}).output;
    }
    bool right(const std::vector<AttentionForm>& forms) {
        return at::equal(guarded_attention(request, {}, gate, forms).output, want);
    }
};

void test_order_of_forms() {
    const auto fine = [] {};
    const auto fail = [] { throw std::runtime_error("CUDA: no kernel image is available"); };
    const auto short_of_memory = [] { TORCH_CHECK_WITH(OutOfMemoryError, false, "none left"); };
    const auto too_large = [] { throw std::length_error("too large"); };
    constexpr int kTrial = 8;  // calls

    {  // The first that is right; others aren't even tried.
        Guarded g;
        int a = 0, b = 0;
        CHECK(g.right({stand_in("a", &a, fine), stand_in("b", &b, fine)}));
        CHECK(a == kTrial + 1 && b == 0 && g.notices.empty());
        CHECK(g.right({stand_in("a", &a, fine), stand_in("b", &b, fine)}) && a == kTrial + 2);
    }
    {  // Wrong from the start.
        Guarded g;
        int a = 0, b = 0;
        CHECK(g.right({stand_in("a", &a, fine, 0.1F), stand_in("b", &b, fine)}));
        CHECK(a == 1 && b == kTrial + 1 && !g.gate.reason(0, "a").empty() && g.gate.reason(0, "b").empty());
    }
    {  // One that fails later is refused, and all may be.
        Guarded g;
        int a = 0, b = 0;
        const std::vector<AttentionForm> forms = {stand_in("a", &a, fail), stand_in("b", &b, fail)};
        for (int i = 0; i < 3; ++i) CHECK(g.right(forms));
        CHECK(a == kTrial + 1 && b == kTrial + 1 && g.notices.size() == 2);
        CHECK(g.gate.reason(0, "a").find("no kernel image") != std::string::npos);
    }
    {  // Without memory, or for large grids, only this time.
        Guarded g;
        int a = 0, b = 0, c = 0;
        const std::vector<AttentionForm> forms = {stand_in("a", &a, short_of_memory), stand_in("b", &b, too_large),
                                                  stand_in("c", &c, fine)};
        for (int i = 0; i < 3; ++i) CHECK(g.right(forms));
        CHECK(a == kTrial + 3 && b == kTrial + 3 && c == kTrial + 3 && g.notices.size() == 1);
        CHECK(g.gate.reason(0, "a").empty() && g.gate.reason(0, "b").empty());
    }
    {  // Nothing is tried or replaced while a graph is being recorded.
        Guarded g;
        int a = 0;
        const std::vector<AttentionForm> forms = {stand_in("a", &a, fail)};
        const auto attend = [&] { return guarded_attention(g.request, {}, g.gate, forms); };
        CHECK(!being_recorded());
        tell_recording_by([] { return true; });
        CHECK_THROWS_AS(attend(), c10::Error);
        CHECK(a == 0 && !g.gate.tried(0, "a"));
        // One whose trial lacked memory is done without, as it was before.
        int b = 0;
        CHECK(g.gate.open(0, "b", [] {}) && g.right({forms[0], stand_in("b", &b, fine)}) && a == 0 && b == 1);
        CHECK(g.gate.open(0, "a", [] {}));
        CHECK_THROWS_AS(attend(), std::runtime_error);
        // Nor by a thread of autograd's that takes part in it.
        std::thread([&] {
            CHECK_THROWS_AS(attend(), std::runtime_error);
            g.gate.close(0, "a", "can't be recorded");
        }).join();
        CHECK(g.gate.reason(0, "a").empty());
        tell_recording_by([] { return false; });
        CHECK(at::equal(attend().output, g.want) && !g.gate.reason(0, "a").empty());
    }
}

// A wrong request, and a user who stops, are no fault of the kernels.
void test_callers_faults() {
    Guarded g;
    int a = 0;
    const std::vector<AttentionForm> forms = {stand_in("a", &a, [] { throw ml::Cancelled(); })};
    CHECK_THROWS_AS(guarded_attention(g.request, {}, g.gate, forms), ml::Cancelled);
    ml::AttentionRequest wrong = g.request;
    wrong.hole_cells = at::zeros({1, 1, 3, 3});
    CHECK_THROWS_AS(guarded_attention(wrong, {}, g.gate, forms), c10::Error);
    wrong = g.request;
    wrong.features = wrong.features.to(at::kDouble);
    CHECK_THROWS_AS(guarded_attention(wrong, {}, g.gate, forms), c10::Error);
    CHECK(g.gate.reason(0, "a").empty() && g.notices.empty());
}

// Where memory runs short, bands become smaller before another form is asked.
class PoorBands : public EmulatedBands {
 public:
    int64_t most_rows = 0;
    int refusals = 0;
    void rows(const bands::AttentionArguments& a) override {
        if (a.band.product_rows() > most_rows) {
            ++refusals;
            TORCH_CHECK_WITH(OutOfMemoryError, false, "none left");
        }
        EmulatedBands::rows(a);
    }
};

void test_smaller_bands() {
    ml::AttentionRequest request;
    request.features = random_features(1, 2, 60, 110, 0.3, false);
    request.hole_cells = rect_mask(60, 110, {20, 30, 34, 60});
    request.foreground = ml::CellRect{19, 29, 35, 61};
    PoorBands launcher;
    launcher.most_rows = 700;
    const at::Tensor got = bands::kernel_attention(request, {}, launcher).output;
    CHECK(launcher.refusals >= 1);
    CHECK((got - ml::streamed_attention(request, {}).output).abs().max().item<double>() <= 2e-4);
    launcher.most_rows = 0;
    CHECK_THROWS_AS(bands::kernel_attention(request, {}, launcher), c10::OutOfMemoryError);
}

// Where there is no driver the module isn't even opened.
void test_module() {
    const std::string reason = ml::cuda_unavailable_reason("/nowhere/liblacuna_cuda.so");
    CHECK_MSG(!reason.empty(), "a module that isn't there was opened");
    CHECK(ml::cuda_module_function("lacuna_cuda_form_name") == nullptr);
}

// A module of other headers or another LibTorch isn't even started.
void test_foreign_modules() {
    const auto started = [] { return std::getenv("LACUNA_STAND_IN_STARTED") != nullptr; };
    for (const char* path : {LACUNA_FOREIGN_MODULE, LACUNA_NAMELESS_MODULE}) {
        const ml::ModuleFile file = ml::start_module_file(path);
        CHECK_MSG(file.handle == nullptr && file.reason == "the module is of another version", path << ": " << file.reason);
        CHECK_MSG(!started(), path << " was started");
    }
    const ml::ModuleFile file = ml::start_module_file(LACUNA_FITTING_MODULE);
    CHECK_MSG(file.handle != nullptr && file.reason.empty() && started(), file.reason);
    CHECK(ml::start_module_file("/nowhere/liblacuna_cuda.so").handle == nullptr);
}

}  // namespace

int main() {
    at::manual_seed(7);
    at::set_num_threads(1);
    test_limits();
    test_gate();
    test_trial();
    test_order_of_forms();
    test_callers_faults();
    test_smaller_bands();
    test_module();
    test_foreign_modules();
    return report();
}
