// SPDX-License-Identifier: GPL-3.0-or-later
// How attention is divided into launches for a GPU, and when a GPU's kernels are trusted. Needs no GPU.
#include <limits>
#include <map>
#include <set>
#include <stdexcept>

#include "ml/ops/cuda/guarded_attention.h"
#include "ml/ops/cuda_module.h"
#include "ml/ops/streamed.h"
#include "tests/ml/attention_cases.h"
#include "tests/ml/attention_emulator.h"

using namespace lacuna;
using namespace lacuna::ml::gpu;
using namespace lacuna::test;

namespace {

struct Case {
    int64_t height, width, channels;
    Cells foreground;
    int multiprocessors;
};

std::string text(const Case& c) {
    std::ostringstream out;
    out << c.height << "x" << c.width << " cells, foreground " << c.foreground.y0 << "," << c.foreground.x0 << ","
        << c.foreground.y1 << "," << c.foreground.x1 << " on " << c.multiprocessors;
    return out.str();
}

void check_launch(const Case& c, const SweepLaunch& l) {
    const ShapeSizes sizes = shape_sizes(l.shape);
    CHECK_MSG(l.tile_columns <= sizes.tile_columns && l.strip_columns <= sizes.strip_columns && l.tile_rows >= 1, text(c));
    // The last tile, strip and row of tiles exist and reach the end.
    const auto covers = [](int64_t count, int64_t size, int64_t whole) {
        return (count - 1) * size < whole && count * size >= whole;
    };
    CHECK_MSG(covers(l.tiles_across, l.tile_columns, l.rect.columns()), text(c) << ": tiles across");
    CHECK_MSG(covers(l.tiles_down, l.tile_rows, l.rect.rows()), text(c) << ": tiles down");
    CHECK_MSG(covers(l.strips, l.strip_columns, c.width), text(c) << ": strips");
    CHECK_MSG(l.chunks >= 1 && l.chunks <= c.height + l.tile_rows - 1, text(c) << ": " << l.chunks << " chunks");
    const LaunchSize size = sweep_size(l);
    CHECK_MSG(size.x == static_cast<unsigned>(l.slots()) && size.y * size.z > 0, text(c));
}

// Rectangles laid side by side, row by row, without gaps.
void check_tiling(const Case& c, const std::vector<Cells>& parts, const Cells& whole) {
    int x = whole.x0, y = whole.y0;
    for (const Cells& part : parts) {
        CHECK_MSG(part.y0 == y && part.x0 == x && part.count() > 0, text(c) << ": gaps");
        x = part.x1 == whole.x1 ? whole.x0 : part.x1;
        if (x == whole.x0) y = part.y1;
    }
    CHECK_MSG(y == whole.y1 && x == whole.x0, text(c) << ": cells are missing");
}

void check_launches(const Case& c, const std::vector<SweepLaunch>& launches, const Cells& rect) {
    std::vector<Cells> rects;
    for (const SweepLaunch& l : launches) {
        rects.push_back(l.rect);
        check_launch(c, l);
    }
    check_tiling(c, rects, rect);
}

bool is_ring_around(const Cells& outer, const Cells& inner, const Case& c) {
    return outer.y0 == std::max(inner.y0 - 1, 0) && outer.x0 == std::max(inner.x0 - 1, 0) &&
           outer.y1 == std::min<int64_t>(inner.y1 + 1, c.height) && outer.x1 == std::min<int64_t>(inner.x1 + 1, c.width);
}

void check_plan(const Case& c) {
    DeviceLimits limits;
    limits.multiprocessors = c.multiprocessors;
    const AttentionPlan plan = plan_attention(c.foreground, c.height, c.width, c.channels, limits);
    CHECK_MSG(is_ring_around(plan.attended, c.foreground, c), text(c) << ": wrong ring");
    check_launches(c, plan.launches, plan.attended);
    for (const SweepLaunch& l : plan.launches) CHECK(plan.partial_count >= l.rect.count() * l.slots());
    // Above the budget only where even one chunk needs it.
    const auto bytes = plan.partial_count * static_cast<int64_t>(sizeof(RunningSoftmax));
    CHECK_MSG(bytes <= limits.partial_bytes || plan.launches[0].chunks == 1, text(c) << ": " << bytes << " bytes");

    std::vector<Cells> outputs;
    for (const WeightBlock& block : plan.blocks) {
        outputs.push_back(block.output);
        CHECK_MSG(is_ring_around(block.rect, block.output, c), text(c) << ": wrong ring of a block");
        check_launches(c, block.launches, block.rect);
        CHECK(plan.weight_rows >= block.rect.count() && plan.folded_rows >= block.output.count());
        const FoldArguments fold{
            static_cast<int>(c.height), static_cast<int>(c.width), block.rect, block.output, nullptr, 0, 0, nullptr};
        CHECK(fold_size(fold).y == block.output.count());
    }
    check_tiling(c, outputs, c.foreground);
    const int64_t weight_bytes = plan.weight_rows * c.height * c.width * 4;
    CHECK_MSG(weight_bytes <= limits.weight_bytes || plan.weight_rows <= 9, text(c) << ": weights of " << weight_bytes);
}

void test_plans() {
    const std::vector<Case> cases = {{1, 1, 1, {0, 0, 1, 1}, 1},
                                     {64, 64, 128, {20, 20, 44, 44}, 132},
                                     {64, 64, 128, {0, 0, 64, 64}, 132},
                                     {128, 128, 128, {43, 43, 85, 85}, 20},
                                     {32, 32, 128, {8, 8, 24, 24}, 132},
                                     {256, 256, 128, {86, 86, 170, 170}, 132},
                                     {7, 3, 5, {0, 0, 7, 3}, 108},
                                     {256, 256, 128, {0, 0, 256, 256}, 132},
                                     {1, 9999, 128, {0, 0, 1, 9999}, 4},
                                     {500, 750, 128, {100, 100, 300, 350}, 132},
                                     {9999, 1, 128, {5, 0, 9999, 1}, 4},
                                     {500, 750, 128, {0, 0, 500, 750}, 14},
                                     {3000, 4000, 128, {0, 0, 40, 60}, 132}};
    for (const Case& c : cases) check_plan(c);
    // A hole of a window of 512 pixels occupies a large GPU, and takes the narrow shape: 24 columns, not 60.
    DeviceLimits large;
    large.multiprocessors = 132;
    const AttentionPlan small = plan_attention({20, 20, 42, 42}, 64, 64, 128, large);
    CHECK(small.launches.size() == 1 && small.blocks.size() == 1);
    const SweepLaunch& l = small.launches[0];
    CHECK(l.shape == Shape::Narrow);
    CHECK(l.slots() * l.tiles_down * l.tiles_across >= 2 * 132);
    CHECK(l.strips == 1);
    CHECK(plan_attention({0, 0, 256, 256}, 256, 256, 128, large).launches[0].shape == Shape::Wide);
    // 375,000 cells against each other, 18 TMAC, are more than one launch should take.
    CHECK(plan_attention({0, 0, 500, 750}, 500, 750, 128, large).launches.size() > 80);
}

void test_limits() {
    CHECK_THROWS_AS(plan_attention({0, 0, 4, 4}, 1 << 16, 1 << 16, 128, {}), std::length_error);
    CHECK_THROWS_AS(plan_attention({0, 0, 4, 4}, std::numeric_limits<int>::max(), 4, 128, {}), std::length_error);
    CHECK_THROWS_AS(launch_size(int64_t{1} << 31, 1, 1), std::length_error);
    CHECK_THROWS_AS(launch_size(1, 65536, 1), std::length_error);
    CHECK_THROWS_AS(launch_size(1, 1, 0), std::length_error);
    CHECK(cells_size(1).x == 1 && cells_size(128).x == 1 && cells_size(129).x == 2);
}

// Every pair of a foreground row and a background row meets once in each strip, whatever the chunks.
void test_displacements() {
    SweepArguments a{};
    a.grid.height = 13;
    a.grid.width = 21;
    a.grid.fuse = true;
    for (const int chunks : {1, 3, 8, 17}) {
        a.launch = {Shape::Narrow, {2, 4, 12, 15}, 5, 6, 11, 2, 2, 2, chunks};
        std::map<std::vector<int>, int> met;
        for (int slot = 0; slot < a.launch.slots(); ++slot) {
            for (int row = 0; row < 2; ++row) {
                const BlockPlace place = block_place(a, slot, row, 1);
                CHECK(place.tile.x0 == 10 && place.tile.x1 == 15);
                for (int d = place.first_displacement; d <= place.last_displacement; d += chunks) {
                    const Walk walk = walk_of(a, place, d);
                    int emitted = walk.first;
                    for (int p = 0; p < walk.products(); ++p) {
                        const WalkStep step = walk.step(p);
                        if (step.place < 2 || !walk.emits(step.row)) continue;
                        CHECK(walk.emitted_row(step.row) == emitted);
                        ++met[{emitted, emitted + d, place.source_x0}];
                        ++emitted;
                    }
                    CHECK(emitted == walk.end);
                }
            }
        }
        CHECK(met.size() == 10U * 13 * 2);
        for (const auto& [pair, times] : met) CHECK_MSG(times == 1, pair[0] << " and " << pair[1] << ": " << times << " times");
    }
}

// The devices' results, with an error that a GPU could make.
class BrokenGpu : public EmulatedGpu {
 public:
    bool throws = false;
    float off = 0;
    void weight_sweep(const SweepArguments& a) override {
        if (throws) throw std::runtime_error("CUDA: no kernel image is available");
        SweepArguments wrong = a;
        wrong.grid.scale *= 1 + off;
        EmulatedGpu::weight_sweep(wrong);
    }
};

void test_gate() {
    int trials = 0;
    std::vector<std::string> notices;
    KernelGate gate([&](const std::string& notice) { notices.push_back(notice); });
    CHECK(gate.reason(0) == "not tried yet");
    CHECK(gate.open(0, [&] { ++trials; }) && gate.open(0, [&] { ++trials; }));
    CHECK(trials == 1 && gate.reason(0).empty() && notices.empty());
    const auto fail = [&] {
        ++trials;
        throw std::runtime_error("differs by 3");
    };
    CHECK(!gate.open(1, fail) && !gate.open(1, fail));
    CHECK(trials == 2 && gate.reason(1) == "differs by 3" && gate.reason(0).empty());
    CHECK(notices.size() == 1 && notices[0].find("differs by 3") != std::string::npos);
    // A cancelled trial says nothing about the device.
    CHECK_THROWS_AS(gate.open(2, [] { throw ml::Cancelled(); }), ml::Cancelled);
    CHECK(gate.open(2, [] {}));
    gate.close(0, "a launch failed");
    CHECK(!gate.open(0, [] {}) && gate.reason(0) == "a launch failed" && notices.size() == 2);
}

void test_trial() {
    EmulatedGpu good;
    try_kernels(good, at::kCPU);
    CHECK(good.launches > 4);
    BrokenGpu broken;
    for (const float off : {0.05F, -0.05F, std::numeric_limits<float>::quiet_NaN()}) {
        broken.off = off;
        CHECK_THROWS_AS(try_kernels(broken, at::kCPU), std::runtime_error);
    }
}

void test_guarded() {
    ml::AttentionRequest request;
    request.features = random_features(1, 8, 7, 9, 0.3, false);
    request.hole_cells = rect_mask(7, 9, {2, 3, 4, 6});
    const at::Tensor want = ml::streamed_attention(request, {}).output;
    const auto differs = [&](const ml::AttentionResult& got) { return (got.output - want).abs().max().item<double>(); };

    KernelGate gate([](const std::string&) {});
    EmulatedGpu good;
    CHECK(differs(guarded_attention(request, {}, gate, good)) <= 2e-4);
    CHECK(gate.reason(0).empty());
    const int launches = good.launches;
    CHECK(differs(guarded_attention(request, {}, gate, good)) <= 2e-4);
    CHECK(good.launches == launches + 2);

    // A device that passed its trial and fails later, and one that is wrong from the start: the streamed form's very numbers.
    BrokenGpu failing;
    failing.throws = true;
    CHECK(differs(guarded_attention(request, {}, gate, failing)) == 0);
    CHECK(gate.reason(0).find("no kernel image") != std::string::npos);
    KernelGate second([](const std::string&) {});
    BrokenGpu wrong;
    wrong.off = 0.1F;
    CHECK(differs(guarded_attention(request, {}, second, wrong)) == 0);
    CHECK(!second.reason(0).empty());
}

// Where there is no driver the module isn't even opened.
void test_module() {
    const std::string reason = ml::cuda_unavailable_reason("/nowhere/liblacuna_cuda.so");
    CHECK_MSG(!reason.empty(), "a module that isn't there was opened");
    CHECK(ml::cuda_module_function("lacuna_cuda_kernel_state") == nullptr);
}

}  // namespace

int main() {
    at::manual_seed(7);
    at::set_num_threads(1);
    test_plans();
    test_limits();
    test_displacements();
    test_gate();
    test_trial();
    test_guarded();
    test_module();
    return report();
}
