// SPDX-License-Identifier: GPL-3.0-or-later
// ml_check: compares the network with stored results of the public reference.
//
//     ml_check parity --weights W.safetensors --case C.safetensors [--device cpu|cuda]
//     ml_check attention --case C.safetensors [--device cpu|cuda]
//
// The device is the CPU unless stated. On a GPU everything is float32: TF32 is switched off, since it has 10 bits of precision.
// Prints one line per tensor. Exit status: 0 all within the tolerance of 2e-4, 1 not, 2 wrong usage, 3 unreadable file or a file
// without the needed tensors.
#include <ATen/ATen.h>
#include <ATen/Context.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "ml/io/generator_file.h"
#include "ml/nn/local_fill.h"
#include "ml/ops/contextual_attention_oracle.h"
#include "ml/tools/device_option.h"

namespace {

using namespace lacuna::ml;

constexpr double k_tolerance = 2e-4;

struct Usage {
    std::string message;
};

int usage(const std::string& message) {
    std::fprintf(stderr,
                 "ml_check: %s\n"
                 "usage: ml_check parity --weights FILE.safetensors --case FILE.safetensors [--device cpu|cuda]\n"
                 "       ml_check attention --case FILE.safetensors [--device cpu|cuda]\n",
                 message.c_str());
    return 2;
}

at::Tensor take(const TensorFile& file, const std::string& path, const std::string& key, int64_t channels) {
    const auto found = file.tensors.find(key);
    if (found == file.tensors.end()) throw FileError(path + ": tensor \"" + key + "\" is missing");
    const at::Tensor& tensor = found->second;
    if (tensor.scalar_type() != at::kFloat || tensor.dim() != 4 || (channels > 0 && tensor.size(3) != channels))
        throw FileError(path + ": tensor \"" + key + "\" must be float32 [N,H,W,C]");
    return tensor.permute({0, 3, 1, 2}).contiguous();
}

/// Stored pictures are BGR, ours are RGB.
at::Tensor take_picture(const TensorFile& file, const std::string& path, const std::string& key) {
    return take(file, path, key, 3).flip({1});
}

bool compare(const std::string& name, const at::Tensor& ours, const at::Tensor& stored) {
    if (ours.sizes() != stored.sizes()) {
        std::printf("%s shape differs\n", name.c_str());
        return false;
    }
    const double error = (ours.cpu() - stored).abs().max().item<double>();
    std::printf("%s max_abs=%.3g\n", name.c_str(), error);
    return error <= k_tolerance;  // false for NaN too
}

/// The textbook pass over the whole picture, then the local fill under the hole.
int check_parity(const std::string& weights, const std::string& path, at::Device device) {
    LoadedGenerator loaded = load_generator(weights);
    loaded.generator->to(device);
    const TensorFile file = read_safetensors(path);
    const at::Tensor x = take_picture(file, path, "x"), mask = take(file, path, "mask", 1);
    const at::Tensor x1 = take_picture(file, path, "x1"), x2 = take_picture(file, path, "x2"), y = take(file, path, "y", 0);
    if (mask.sizes() != at::IntArrayRef({x.size(0), 1, x.size(2), x.size(3)}) || x.size(2) % 8 != 0 || x.size(3) % 8 != 0)
        throw FileError(path + ": \"mask\" must be as large as \"x\", in multiples of 8");
    const GeneratorOutput whole = loaded.generator->forward(x.to(device), mask.to(device));
    bool good = compare("x1", whole.x1, x1);
    good = compare("x2", whole.x2, x2) && good;
    if (whole.attention.output.defined()) good = compare("y", whole.attention.output, y) && good;
    if (x.size(0) == 1) {
        const FillOutput local = fill(loaded.generator, x.to(device), mask.to(device));
        good = compare("local x1", local.x1.cpu() * mask, x1 * mask) && good;
        good = compare("local x2", local.x2.cpu() * mask, x2 * mask) && good;
    }
    return good ? 0 : 1;
}

int check_attention(const std::string& path, at::Device device) {
    const TensorFile file = read_safetensors(path);
    bool good = true;
    for (const std::string name : {"small", "sat", "nofuse", "nomask", "allmask"}) {
        AttentionOptions options = GeneratorOptions::tensorflow().attention_options();
        options.fuse = name != "nofuse";
        AttentionRequest request;
        request.features = take(file, path, name + "/f", 0).to(device);
        if (name != "nomask")
            request.hole_cells = downsample_cells(take(file, path, name + "/mask", 1).to(device), options.downsample);
        const at::Tensor stored = take(file, path, name + "/y", 0);
        good = compare(name + " y", contextual_attention(request, options).output, stored) && good;
        good = compare(name + " oracle y", contextual_attention_oracle(request, options).output, stored) && good;
    }
    return good ? 0 : 1;
}

std::string option(int argc, char** argv, const char* name, const char* otherwise = "") {
    std::string value = otherwise;
    for (int i = 2; i < argc; i += 2)
        if (std::strcmp(argv[i], name) == 0) value = argv[i + 1];
    if (value.empty()) throw Usage{std::string(name) + " is missing"};
    return value;
}

void check_options(int argc, char** argv, const std::vector<std::string>& known) {
    for (int i = 2; i < argc; i += 2) {
        if (std::find(known.begin(), known.end(), argv[i]) == known.end()) throw Usage{std::string("unknown option ") + argv[i]};
        if (i + 1 == argc) throw Usage{std::string(argv[i]) + " needs a value"};
    }
}

at::Device device_for(int argc, char** argv) {
    at::globalContext().setAllowTF32CuDNN(false);
    try {
        return device_option(option(argc, argv, "--device", "cpu"));
    } catch (const std::invalid_argument& error) {
        throw Usage{error.what()};
    }
}

}  // namespace

int main(int argc, char** argv) {
    const at::NoGradGuard no_grad;
    try {
        const std::string command = argc > 1 ? argv[1] : "";
        if (command == "parity") {
            check_options(argc, argv, {"--weights", "--case", "--device"});
            return check_parity(option(argc, argv, "--weights"), option(argc, argv, "--case"), device_for(argc, argv));
        }
        if (command == "attention") {
            check_options(argc, argv, {"--case", "--device"});
            return check_attention(option(argc, argv, "--case"), device_for(argc, argv));
        }
        return usage(command.empty() ? "a command is missing" : "unknown command " + command);
    } catch (const Usage& error) {
        return usage(error.message);
    } catch (const FileError& error) {
        std::fprintf(stderr, "ml_check: %s\n", error.what());
        return 3;
    } catch (const c10::Error& error) {
        std::fprintf(stderr, "ml_check: the files don't fit each other: %s\n", error.what_without_backtrace());
        return 3;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ml_check: %s\n", error.what());
        return 3;
    }
}
