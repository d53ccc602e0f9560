// SPDX-License-Identifier: GPL-3.0-or-later
// How attention is divided into launches of sweeps. Needs no GPU.
#include <limits>
#include <map>
#include <stdexcept>

#include "ml/ops/cuda/sweeps/attention_plan.h"
#include "ml/ops/cuda/sweeps/launch_sizes.h"
#include "tests/ml/plan_cases.h"

using namespace lacuna;
using namespace lacuna::ml::gpu;
using namespace lacuna::ml::gpu::sweeps;
using namespace lacuna::test;

namespace {

void check_launch(const PlanCase& c, const SweepLaunch& l) {
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

void check_launches(const PlanCase& c, const std::vector<SweepLaunch>& launches, const Cells& rect) {
    std::vector<Cells> rects;
    for (const SweepLaunch& l : launches) {
        rects.push_back(l.rect);
        check_launch(c, l);
    }
    check_tiling(c, rects, rect);
}

void check_plan(const PlanCase& c) {
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
    for (const PlanCase& c : plan_cases()) check_plan(c);
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

}  // namespace

int main() {
    test_plans();
    test_limits();
    test_displacements();
    return report();
}
