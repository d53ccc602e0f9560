// SPDX-License-Identifier: GPL-3.0-or-later
// Contextual attention alone: the shipped operator and the textbook oracle, square hole in the middle, median of five.
// Then a training step of it (forward and backward, whole grid, batch), against autograd through the oracle, median of three.
// Prints one JSON object a line. Usage: bench_attention [--threads N] [--sizes 256,512,1024] [--holes 10,25] [--no-oracle]
//   [--training 256x16,512x2,512x16] (size x batch; - for none)
//   [--magnitude 0.5] (of the random ReLU features; small values spread the attention, so that the second sweep runs)
#include <malloc.h>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <sstream>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include "ml/ops/attention_operator.h"
#include "ml/ops/contextual_attention.h"
#include "ml/ops/contextual_attention_oracle.h"
#include "ml/ops/cpu/cpu_kernels.h"
#include "tests/bench/process_usage.h"

using namespace lacuna::bench;
using namespace lacuna::ml;

namespace {

struct Measured {
    double wall_s, cpu_s, extra_mib;
};

template <class Call>
Measured measure(Call call, int repeats) {
    // Peak memory over what the process held before the first call; freed memory is handed back first, or it would hide a part.
    malloc_trim(0);
    reset_peak();
    const double before = status_mib("VmRSS:");
    call();
    const double extra = peak_mib() - before;
    std::vector<double> wall, cpu;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t cpu_start = std::clock();
        call();
        cpu.push_back(static_cast<double>(std::clock() - cpu_start) / CLOCKS_PER_SEC);
        wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    return {wall[wall.size() / 2], cpu[cpu.size() / 2], extra};
}

std::vector<int64_t> numbers(const std::string& text) {
    std::vector<int64_t> result;
    std::stringstream in(text);
    for (std::string part; std::getline(in, part, ',');) result.push_back(std::stoll(part));
    return result;
}

// `form` is the attention under test; the features need gradients.
template <class Attention>
void print_training(const char* form, Attention attention, int64_t size, int64_t batch, double magnitude) {
    at::manual_seed(1);
    const int64_t h = size / 8;
    AttentionRequest request;
    request.features = (at::randn({batch, 128, 2 * h, 2 * h}).relu_() * magnitude).contiguous(at::MemoryFormat::ChannelsLast);
    request.features.requires_grad_();
    request.hole_cells = at::zeros({1, 1, h, h});
    request.hole_cells.slice(2, h / 4, h * 3 / 4).slice(3, h / 4, h * 3 / 4).fill_(1);
    const at::Tensor gradient = at::randn_like(request.features);
    std::vector<double> forward_s;
    const Measured m = measure(
        [&] {
            request.features.mutable_grad().reset();
            const auto start = std::chrono::steady_clock::now();
            const at::Tensor output = attention(request, AttentionOptions{}).output;
            forward_s.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
            output.backward(gradient);
        },
        3);
    std::sort(forward_s.begin(), forward_s.end());
    std::printf(
        "{\"bench\": \"attention_training\", \"form\": \"%s\", \"size\": %lld, \"batch\": %lld, \"magnitude\": %g, \"threads\": "
        "%d, "
        "\"wall_s\": %.4f, \"forward_s\": %.4f, \"cpu_s\": %.4f, \"extra_mib\": %.1f}\n",
        form, static_cast<long long>(size), static_cast<long long>(batch), magnitude, at::get_num_threads(), m.wall_s,
        forward_s[forward_s.size() / 2], m.cpu_s, m.extra_mib);
    std::fflush(stdout);
}

void bench_training(int64_t size, int64_t batch, double magnitude, bool oracle) {
    print_training(
        "shipped", [](const auto& r, const auto& o) { return contextual_attention(r, o); }, size, batch, magnitude);
    // About fourteen score matrices a sample are alive at the end of the textbook form's forward pass.
    const double needed_gib = 14.0 * 4 * std::pow(static_cast<double>(size / 8), 4) * static_cast<double>(batch) / (1 << 30);
    if (oracle && needed_gib < 8)
        print_training(
            "oracle", [](const auto& r, const auto& o) { return contextual_attention_oracle(r, o); }, size, batch, magnitude);
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<int64_t> sizes = {256, 512, 1024}, holes = {10, 25};
    std::string training = "256x16,512x2,512x16";
    bool oracle = true;
    double magnitude = 0.5;
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        if (option == "--no-oracle") {
            oracle = false;
        } else if (i + 1 < argc && option == "--threads") {
            at::set_num_threads(std::atoi(argv[++i]));
        } else if (i + 1 < argc && option == "--sizes") {
            sizes = numbers(argv[++i]);
        } else if (i + 1 < argc && option == "--holes") {
            holes = numbers(argv[++i]);
        } else if (i + 1 < argc && option == "--training") {
            training = argv[++i];
        } else if (i + 1 < argc && option == "--magnitude") {
            magnitude = std::atof(argv[++i]);
        } else {
            std::fprintf(stderr, "unknown option %s\n", option.c_str());
            return 2;
        }
    }
    std::stringstream steps(training);
    for (std::string part; training != "-" && std::getline(steps, part, ',');) {
        int size = 0, batch = 0;
        if (std::sscanf(part.c_str(), "%dx%d", &size, &batch) != 2 || size < 16 || batch < 1) {
            std::fprintf(stderr, "--training needs SIZExBATCH, got %s\n", part.c_str());
            return 2;
        }
        bench_training(size, batch, magnitude, oracle);
    }
    const c10::InferenceMode inference;
    for (const int64_t size : sizes) {
        for (const int64_t percent : holes) {
            at::manual_seed(1);
            const int64_t h = size / 8;
            AttentionRequest request;
            request.features = (at::randn({1, 128, 2 * h, 2 * h}).relu_() * magnitude).contiguous(at::MemoryFormat::ChannelsLast);
            const double side = static_cast<double>(size) * std::sqrt(static_cast<double>(percent) / 100);
            const auto first = static_cast<int64_t>((static_cast<double>(size) - side) / 2 / 8);
            const auto last = static_cast<int64_t>(std::ceil((static_cast<double>(size) + side) / 2 / 8));
            request.hole_cells = at::zeros({1, 1, h, h});
            request.hole_cells.slice(2, first, last).slice(3, first, last).fill_(1);
            // What the decoder needs: the hole and 24 pixels around it.
            request.foreground = CellRect{std::max<int64_t>(first - 3, 0), std::max<int64_t>(first - 3, 0), std::min(last + 3, h),
                                          std::min(last + 3, h)};
            const auto print = [&](const char* form, const Measured& m, const AttentionStats& stats) {
                std::printf(
                    "{\"bench\": \"attention\", \"form\": \"%s\", \"size\": %lld, \"hole_percent\": %lld, \"magnitude\": %g, "
                    "\"threads\": %d, \"kernels\": \"%s\", \"wall_s\": %.5f, \"cpu_s\": %.5f, \"extra_mib\": %.1f, "
                    "\"cells\": %lld, \"dense_cells\": %lld}\n",
                    form, static_cast<long long>(size), static_cast<long long>(percent), magnitude, at::get_num_threads(),
                    cpu_kernels().name, m.wall_s, m.cpu_s, m.extra_mib, static_cast<long long>(stats.cells),
                    static_cast<long long>(stats.dense_cells));
                std::fflush(stdout);
            };
            const Measured shipped = measure([&] { contextual_attention(request, {}); }, 5);
            print("shipped", shipped, last_attention_stats());
            // Six score matrices are alive in the textbook form.
            const double needed_gib = 6.0 * 4 * std::pow(static_cast<double>(h), 4) / (1 << 30);
            if (oracle && needed_gib < 8) print("oracle", measure([&] { contextual_attention_oracle(request, {}); }, 5), {});
        }
    }
    return 0;
}
