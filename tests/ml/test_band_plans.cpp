// SPDX-License-Identifier: GPL-3.0-or-later
// How attention is divided into bands, and which rows of their matrices are which cells. Needs no GPU.
#include <limits>
#include <stdexcept>

#include "ml/ops/cuda/bands/attention_plan.h"
#include "ml/ops/cuda/bands/launch_sizes.h"
#include "tests/ml/plan_cases.h"

using namespace lacuna;
using namespace lacuna::ml::gpu;
using namespace lacuna::ml::gpu::bands;
using namespace lacuna::test;

namespace {

// Each logit finds the scores and each score the products that the operator's definition names.
void check_rows(const PlanCase& c, const Band& b) {
    const int64_t n = c.height * c.width;
    int64_t wrong_scores = 0, wrong_products = 0;
    const auto score_cell = [&](int64_t row) { return b.product_cell(b.score_center(static_cast<int>(row))); };
    for (int y = b.attended.y0; y < b.attended.y1; ++y) {
        for (int x = b.attended.x0; x < b.attended.x1; ++x) {
            for (int e = -1; e <= 1; ++e) {
                // A step in column-major order, then one in row-major order.
                const int64_t step = x * c.height + y + e;
                if (step < 0 || step >= n || (e != 0 && !b.fuse)) continue;
                const int64_t cell = step % c.height * c.width + step / c.height;
                const int64_t row = (y - b.attended.y0 + 1 + e) * b.score_columns() + x - b.attended.x0 + 1;
                for (int d = -1; d <= 1; ++d) wrong_scores += score_cell(row + d) != cell + d;
            }
        }
    }
    for (int row = 0; row < b.score_rows(); ++row) {
        const int center = b.score_center(row);
        for (int i = 0; i < 9; ++i) {
            const int u = i / 3 - 1, v = i % 3 - 1;
            wrong_products += b.product_cell(center + u * b.product_columns() + v) != score_cell(row) + u * c.width + v;
        }
    }
    CHECK_MSG(wrong_scores == 0 && wrong_products == 0, text(c) << ": wrong rows");
}

void check_plan(const PlanCase& c, int64_t matrix_bytes) {
    DeviceLimits limits;
    limits.multiprocessors = c.multiprocessors;
    limits.matrix_bytes = matrix_bytes;
    for (const bool fuse : {true, false}) {
        const AttentionPlan plan = plan_attention(c.foreground, {3, c.channels, c.height, c.width}, fuse, limits);
        std::vector<Cells> outputs;
        for (const Band& b : plan.bands) {
            outputs.push_back(b.output);
            CHECK_MSG(is_ring_around(b.attended, b.output, c), text(c) << ": wrong ring");
            CHECK(plan.product_rows >= b.product_rows() && plan.score_rows >= b.score_rows());
            CHECK(plan.attended >= b.attended.count() && plan.outputs >= b.output.count());
            if (plan.bands.size() < 100) check_rows(c, b);
        }
        check_tiling(c, outputs, c.foreground);
        const int64_t cells = c.height * c.width;
        CHECK(plan.pitch >= cells && plan.pitch % (plan.splits * 8) == 0 && plan.pieces == 2);
        CHECK(int64_t{plan.slots} * plan.slot_cells >= cells && int64_t{plan.slots - 1} * plan.slot_cells < cells);
        CHECK(plan.samples >= 1 && plan.samples <= 3);
        // Above the budget only by padding, or where a single cell needs more.
        const int64_t bytes = plan.samples * (plan.first_bytes() + plan.second_bytes()) / plan.pitch * cells;
        CHECK_MSG(bytes <= matrix_bytes || plan.outputs == 1, text(c) << ": " << bytes << " bytes");
    }
}

void test_plans() {
    for (const PlanCase& c : plan_cases())
        for (const int64_t megabytes : {0, 1, 256, 2048}) check_plan(c, megabytes << 20);
    // A hole of a window of 512 pixels takes one band, and its background enough splits to occupy a large GPU.
    DeviceLimits large;
    large.multiprocessors = 132;
    const AttentionPlan small = plan_attention({20, 20, 42, 42}, {1, 128, 64, 64}, true, large);
    CHECK(small.bands.size() == 1 && small.splits > 1 && small.slots == 8);
    // A tenth of 65,536 cells needs gigabytes; the margins of its bands stay below half of the work.
    large.matrix_bytes = int64_t{2} << 30;
    const AttentionPlan wide = plan_attention({86, 86, 168, 168}, {1, 128, 256, 256}, true, large);
    int64_t rows = 0;
    for (const Band& b : wide.bands) rows += b.product_rows();
    CHECK(wide.bands.size() > 1 && 2 * rows < 3 * 82 * 82);
}

void test_limits() {
    CHECK_THROWS_AS(plan_attention({0, 0, 4, 4}, {1, 128, 1 << 16, 1 << 16}, true, {}), std::length_error);
    CHECK_THROWS_AS(plan_attention({0, 0, 4, 4}, {1, 128, std::numeric_limits<int>::max(), 4}, true, {}), std::length_error);
    CHECK(items_size(1, 2).x == 1 && items_size(kBlockThreads, 2).x == 1 && items_size(kBlockThreads + 1, 2).x == 2);
    CHECK(rows_size(kBlockRows + 1, 3, 2).x == 2 && rows_size(1, 3, 2).y == 3 && rows_size(1, 3, 2).z == 2);
}

}  // namespace

int main() {
    test_plans();
    test_limits();
    return report();
}
