// SPDX-License-Identifier: GPL-3.0-or-later
// bench_training: the updates that training by the recipe `paper` is made of, one JSON object per line.
//
//     bench_training [--size 256] [--batch 16] [--rounds 2] [--threads N] [--precision float32,bfloat16] [--save FILE]
//
// "critics" is one update of both critics (the generator's pictures, both losses, gradient penalty, Adam); "generator" is one of
// the generator (forward, losses, backward, Adam). The batch is made before and always the same. One update of each goes first
// and isn't counted. --save writes the weights, the batch and the losses of these first updates in float32, by which
// compare/training_step.py makes sure that it does the same work.
#include <malloc.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <thread>

#include "ml/io/safetensors.h"
#include "ml/tools/made_up_batch.h"
#include "ml/train/training_step.h"
#include "tests/bench/process_usage.h"

namespace {

using namespace lacuna::ml;
using namespace lacuna::bench;

struct Inputs {
    Batch batch;
    at::Tensor mixing;
};

/// With the paper's holes.
Inputs make_inputs(int64_t batch, int64_t size) {
    Inputs inputs;
    inputs.batch = made_up_batch(batch, size, HoleKind::PaperRectangle, 1);
    inputs.mixing = at::rand({2, batch});
    return inputs;
}

/// Everything that the other program needs to do the same. `file`: the weights at first.
void save(const std::string& path, TensorFile file, const Inputs& inputs, const LossValues& losses) {
    file.tensors["pictures"] = inputs.batch.pictures;
    file.tensors["holes"] = inputs.batch.holes;
    file.tensors["distance"] = inputs.batch.distance;
    file.tensors["local"] = inputs.batch.local;
    file.tensors["mixing"] = inputs.mixing;
    const std::vector<double> values{losses.critic, losses.penalty,     losses.l1_coarse, losses.l1_refined,
                                     losses.known,  losses.adversarial, losses.total};
    file.tensors["losses"] = torch::tensor(values, torch::kDouble);
    write_safetensors(path, file);
}

template <typename Work>
void report(const char* update, const char* precision, const Inputs& inputs, int rounds, const Work& work) {
    malloc_trim(0);  // what the update before has freed isn't this one's
    reset_peak();
    std::vector<double> wall;
    const double cpu = cpu_seconds();
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    double sum = 0;
    for (const double seconds : wall) sum += seconds;
    std::printf(
        "{\"bench\":\"training_step\",\"program\":\"lacuna\",\"update\":\"%s\",\"precision\":\"%s\",\"size\":%lld,\"batch\":%lld,"
        "\"threads\":%d,\"rounds\":%d,\"wall_s\":%.2f,\"wall_min_s\":%.2f,\"cpu_s\":%.2f,\"peak_mib\":%.0f}\n",
        update, precision, static_cast<long long>(inputs.batch.pictures.size(2)),
        static_cast<long long>(inputs.batch.pictures.size(0)), at::get_num_threads(), rounds, sum / rounds,
        *std::min_element(wall.begin(), wall.end()), (cpu_seconds() - cpu) / rounds, peak_mib());
    std::fflush(stdout);
}

void bench(const std::string& precision, const Inputs& inputs, int rounds, const std::string& save_to) {
    const Recipe recipe;  // the paper's
    torch::manual_seed(2);
    TrainingState state(recipe, Generator(recipe.generator), inputs.batch.pictures.size(2), torch::kCPU);
    World world;
    TrainingStep step(state, recipe, torch::kCPU, precision == "bfloat16", world);
    LossValues losses;
    const auto critics = [&] { step.update_critics(std::span(&inputs.batch, 1), std::span(&inputs.mixing, 1), losses); };
    const auto generator = [&] { step.update_generator(std::span(&inputs.batch, 1), true, losses); };
    TensorFile before;
    if (!save_to.empty()) before = state.tensors();
    critics();
    generator();
    if (!save_to.empty()) save(save_to, std::move(before), inputs, losses);
    report("critics", precision.c_str(), inputs, rounds, critics);
    report("generator", precision.c_str(), inputs, rounds, generator);
}

}  // namespace

int main(int argc, char** argv) {
    int64_t size = 256, batch = 16;
    int rounds = 2, threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    std::string precisions = "float32,bfloat16", save_to;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i], value = argv[i + 1];
        if (name == "--size") {
            size = std::stoll(value);
        } else if (name == "--batch") {
            batch = std::stoll(value);
        } else if (name == "--rounds") {
            rounds = std::stoi(value);
        } else if (name == "--threads") {
            threads = std::stoi(value);
        } else if (name == "--precision") {
            precisions = value;
        } else if (name == "--save") {
            save_to = value;
        } else {
            std::fprintf(stderr, "bench_training: unknown option %s\n", name.c_str());
            return 2;
        }
    }
    at::set_num_threads(threads);
    const Inputs inputs = make_inputs(batch, size);
    for (const std::string precision : {"float32", "bfloat16"})
        if (precisions.find(precision) != std::string::npos)
            bench(precision, inputs, rounds, precision == "float32" ? save_to : "");
    return 0;
}
