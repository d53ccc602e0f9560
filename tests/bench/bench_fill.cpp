// SPDX-License-Identifier: GPL-3.0-or-later
// bench_fill: whole fills with the shipped weights, one JSON object per line.
//
//     bench_fill [--sizes 256,512,1024] [--rounds 5] [--threads 2] [--weights FILE] [--textbook 0|1]
//
// The hole is a square of 10 % of the picture in its middle. "local" is the shipped way; "textbook" is the plain pass with the
// unfolded attention (up to 512, above it needs too much memory). First rounds are reported apart: they include what libraries
// prepare for sizes that they haven't seen yet.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <sstream>

#include "ml/io/generator_file.h"
#include "ml/nn/local_fill.h"
#include "ml/ops/contextual_attention_oracle.h"
#include "tests/bench/process_usage.h"

namespace {

using namespace lacuna::ml;
using namespace lacuna::bench;

struct Times {
    double wall_s = 0, cpu_s = 0;
};

template <typename Work>
Times measure(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    const double cpu = cpu_seconds();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), cpu_seconds() - cpu};
}

template <typename Work>
void report(const char* way, int64_t size, int rounds, const Work& work) {
    reset_peak();
    const Times first = measure(work);
    std::vector<double> wall, cpu;
    for (int i = 0; i < rounds; ++i) {
        const Times t = measure(work);
        wall.push_back(t.wall_s);
        cpu.push_back(t.cpu_s);
    }
    const auto median = [](std::vector<double>& v) {
        std::sort(v.begin(), v.end());
        return v[v.size() / 2];
    };
    const double least = *std::min_element(wall.begin(), wall.end());
    std::printf(
        "{\"bench\":\"fill\",\"way\":\"%s\",\"size\":%lld,\"hole_share\":0.1,\"threads\":%d,\"rounds\":%d,\"wall_s\":%.3f,\"wall_"
        "min_s\":%.3f,"
        "\"cpu_s\":%.3f,\"first_wall_s\":%.3f,\"first_cpu_s\":%.3f,\"peak_mib\":%.0f}\n",
        way, static_cast<long long>(size), at::get_num_threads(), rounds, median(wall), least, median(cpu), first.wall_s,
        first.cpu_s, peak_mib());
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<int64_t> sizes{256, 512, 1024};
    std::string weights = LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors";
    int rounds = 5, threads = 2;
    bool with_textbook = true;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i], value = argv[i + 1];
        if (name == "--sizes") {
            sizes.clear();
            std::stringstream list(value);
            for (std::string size; std::getline(list, size, ',');) sizes.push_back(std::stoll(size));
        } else if (name == "--rounds") {
            rounds = std::stoi(value);
        } else if (name == "--threads") {
            threads = std::stoi(value);
        } else if (name == "--weights") {
            weights = value;
        } else if (name == "--textbook") {
            with_textbook = value != "0";
        } else {
            std::fprintf(stderr, "bench_fill: unknown option %s\n", name.c_str());
            return 2;
        }
    }
    at::set_num_threads(threads);
    const at::NoGradGuard no_grad;
    at::manual_seed(1);
    LoadedGenerator loaded = load_generator(weights);
    const LocalFiller filler(loaded.generator);
    for (const int64_t size : sizes) {
        const at::Tensor picture = at::upsample_bilinear2d(at::rand({1, 3, size / 8, size / 8}) * 2 - 1, {size, size}, false);
        const auto side = static_cast<int64_t>(std::lround(std::sqrt(0.1) * static_cast<double>(size)));
        const int64_t start = (size - side) / 2;
        at::Tensor hole = at::zeros({1, 1, size, size});
        hole.slice(2, start, start + side).slice(3, start, start + side).fill_(1);
        report("local", size, rounds, [&] { (void)filler.fill(picture, hole); });
        if (with_textbook && size <= 512)
            report("textbook", size, rounds, [&] { loaded.generator->forward(picture, hole, {}, contextual_attention_oracle); });
    }
    return 0;
}
