// SPDX-License-Identifier: GPL-3.0-or-later
// bench_fill: whole fills with the shipped weights, one JSON object per line.
//
//     bench_fill [--sizes 256,512,1024] [--rounds 5] [--threads 2] [--weights FILE] [--precision float32|bfloat16] [--textbook
//     0|1] bench_fill --case FILE --save FILE [--rounds 5] [--threads 2] [--weights FILE] [--precision float32|bfloat16]
//
// The hole is a square of 10 % of the picture in its middle. "again" fills the same hole with other wishes for its sources.
// "local" is the shipped way, in float32 unless said; "textbook" is the plain pass with the unfolded attention (up to 512, above
// it needs too much memory). First rounds are reported apart: they include what libraries prepare for sizes that they haven't
// seen yet. start_mib is the resident memory before the weights are read. A case is a square picture [1,3,H,H] in [-1,1] and a
// hole [1,1,H,H] as safetensors, filled the shipped way; the result is saved as "filled" (valid under the hole), by which
// compare/fill.py makes sure that it does the same work.
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
#include "ml/io/safetensors.h"
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

double share(const at::Tensor& hole) { return hole.mean().item<double>(); }

template <typename Work>
void report(const char* way, const at::Tensor& hole, int rounds, double start_mib, const Work& work) {
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
        "{\"bench\":\"fill\",\"way\":\"%s\",\"size\":%lld,\"hole_share\":%.3f,\"threads\":%d,\"rounds\":%d,\"wall_s\":%.3f,"
        "\"wall_min_s\":%.3f,\"cpu_s\":%.3f,\"first_wall_s\":%.3f,\"first_cpu_s\":%.3f,\"peak_mib\":%.0f,\"start_mib\":%.0f}\n",
        way, static_cast<long long>(hole.size(3)), share(hole), at::get_num_threads(), rounds, median(wall), least, median(cpu),
        first.wall_s, first.cpu_s, peak_mib(), start_mib);
    std::fflush(stdout);
}

struct Options {
    std::vector<int64_t> sizes{256, 512, 1024};
    std::string weights = LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors";
    std::string from, to;
    int rounds = 5, threads = 2;
    Precision precision = Precision::Float32;
    bool with_textbook = true;
};

/// False where an option is unknown or one of a pair is missing; the message is out then.
bool parse(int argc, char** argv, Options& options) {
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i], value = argv[i + 1];
        if (name == "--sizes") {
            options.sizes.clear();
            std::stringstream list(value);
            for (std::string size; std::getline(list, size, ',');) options.sizes.push_back(std::stoll(size));
        } else if (name == "--rounds") {
            options.rounds = std::stoi(value);
        } else if (name == "--threads") {
            options.threads = std::stoi(value);
        } else if (name == "--weights") {
            options.weights = value;
        } else if (name == "--case") {
            options.from = value;
        } else if (name == "--save") {
            options.to = value;
        } else if (name == "--precision" && (value == "float32" || value == "bfloat16")) {
            options.precision = value == "float32" ? Precision::Float32 : Precision::BFloat16;
        } else if (name == "--textbook") {
            options.with_textbook = value != "0";
        } else {
            std::fprintf(stderr, "bench_fill: unknown option %s\n", name.c_str());
            return false;
        }
    }
    if (options.from.empty() == options.to.empty()) return true;
    std::fprintf(stderr, "bench_fill: --case and --save go together\n");
    return false;
}

void bench_case(const LocalFiller& filler, const Options& options, double start_mib) {
    const TensorFile file = read_safetensors(options.from);
    const at::Tensor picture = file.tensors.at("picture"), hole = file.tensors.at("hole");
    at::Tensor filled;
    report("local", hole, options.rounds, start_mib, [&] { filled = filler.fill(picture, hole).result(); });
    write_safetensors(options.to, {{{"filled", filled.contiguous()}}, {}});
}

void bench_size(const LocalFiller& filler, Generator& generator, const Options& options, int64_t size, double start_mib) {
    const at::Tensor picture = at::upsample_bilinear2d(at::rand({1, 3, size / 8, size / 8}) * 2 - 1, {size, size}, false);
    const auto side = static_cast<int64_t>(std::lround(std::sqrt(0.1) * static_cast<double>(size)));
    const int64_t start = (size - side) / 2;
    at::Tensor hole = at::zeros({1, 1, size, size});
    hole.slice(2, start, start + side).slice(3, start, start + side).fill_(1);
    report("local", hole, options.rounds, start_mib, [&] { (void)filler.fill(picture, hole); });
    // Another fill of the same hole, with another wish for its sources each time.
    FillMemory memory(256 << 20);
    FillRequest request;
    request.memory = &memory;
    (void)filler.fill(picture, hole, request);
    request.prefer = at::zeros_like(hole);
    request.prefer.slice(2, 0, start / 2).fill_(1);
    report("again", hole, options.rounds, start_mib, [&] {
        request.prefer_bias += 1;
        (void)filler.fill(picture, hole, request);
    });
    if (options.with_textbook && size <= 512)
        report("textbook", hole, options.rounds, start_mib,
               [&] { generator->forward(picture, hole, {}, contextual_attention_oracle); });
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!parse(argc, argv, options)) return 2;
    at::set_num_threads(options.threads);
    const at::NoGradGuard no_grad;
    at::manual_seed(1);
    const double start_mib = status_mib("VmRSS:");
    LoadedGenerator loaded = load_generator(options.weights);
    const LocalFiller filler(loaded.generator, options.precision);
    if (!options.from.empty()) {
        bench_case(filler, options, start_mib);
        return 0;
    }
    for (const int64_t size : options.sizes) bench_size(filler, loaded.generator, options, size, start_mib);
    return 0;
}
