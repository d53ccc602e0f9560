// SPDX-License-Identifier: GPL-3.0-or-later
// ml_check: compares the network with stored results of the public reference, and checks a GPU.
//
//     ml_check parity --weights W.safetensors --case C.safetensors [--device cpu|cuda]
//     ml_check attention --case C.safetensors [--device cpu|cuda]
//     ml_check gpu [--device cuda|cpu] [--speed yes|no] [--weights W] [--case C] [--attention A] [--model M]
//
// The device is the CPU unless stated. On a GPU everything is float32: TF32 is switched off, since it has 10 bits of precision.
// parity and attention print one line per tensor. gpu prints one table: the same comparisons, the attention's kernels against the
// oracle, and with --speed yes (the default) memory and speed; its files default to those of the source tree. With --device cpu
// it is a rehearsal with small sizes, which says nothing about a GPU. Exit status: 0 all within the tolerance of 2e-4 and the
// limits, 1 not, 2 wrong usage, 3 unreadable file or a file without the needed tensors, 4 no GPU to check.
#include <ATen/Context.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "ml/io/generator_file.h"
#include "ml/tools/device_option.h"
#include "ml/tools/gpu_check.h"
#include "ml/tools/stored_cases.h"

namespace {

using namespace lacuna::ml;

struct Usage {
    std::string message;
};

int usage(const std::string& message) {
    std::fprintf(stderr,
                 "ml_check: %s\n"
                 "usage: ml_check parity --weights FILE.safetensors --case FILE.safetensors [--device cpu|cuda]\n"
                 "       ml_check attention --case FILE.safetensors [--device cpu|cuda]\n"
                 "       ml_check gpu [--device cuda|cpu] [--speed yes|no] [--weights FILE] [--case FILE] [--attention FILE] "
                 "[--model FILE]\n",
                 message.c_str());
    return 2;
}

int print(const std::vector<Comparison>& found) {
    bool good = true;
    for (const Comparison& c : found) {
        std::printf("%s max_abs=%.3g\n", c.name.c_str(), c.error);
        good = good && c.error <= kStoredTolerance;  // false for NaN too
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

int gpu(int argc, char** argv) {
    const std::string golden = LACUNA_TEST_DATA "/golden/";
    GpuCheckOptions options;
    options.weights = option(argc, argv, "--weights", (golden + "weights_generator.safetensors").c_str());
    options.stored_network = option(argc, argv, "--case", (golden + "forward_256_rect.safetensors").c_str());
    options.stored_attention = option(argc, argv, "--attention", (golden + "attention_cases.safetensors").c_str());
    options.model = option(argc, argv, "--model", LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    const std::string speed = option(argc, argv, "--speed", "yes"), wanted = option(argc, argv, "--device", "cuda");
    if (speed != "yes" && speed != "no") throw Usage{"--speed: yes or no"};
    if (wanted != "cuda" && wanted != "cpu") throw Usage{"--device: cuda or cpu"};
    options.speed = speed == "yes";
    at::globalContext().setAllowTF32CuDNN(false);

    std::string reason;
    const at::Device device = device_option(wanted == "cpu" ? wanted : "", &reason);
    if (wanted == "cuda" && !device.is_cuda()) {
        std::fprintf(stderr, "ml_check: there is no GPU to check here (%s). Nothing was checked.\n", reason.c_str());
        return 4;
    }
    if (device.is_cpu()) std::printf("A rehearsal on the CPU with small sizes. It says nothing about a GPU.\n");
    const CheckTable table = check_gpu(options, device);
    std::fputs(table.text().c_str(), stdout);
    return table.passed() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    const at::NoGradGuard no_grad;
    try {
        const std::string command = argc > 1 ? argv[1] : "";
        if (command == "parity") {
            check_options(argc, argv, {"--weights", "--case", "--device"});
            return print(compare_network(option(argc, argv, "--weights"), option(argc, argv, "--case"), device_for(argc, argv)));
        }
        if (command == "attention") {
            check_options(argc, argv, {"--case", "--device"});
            return print(compare_attention(option(argc, argv, "--case"), device_for(argc, argv)));
        }
        if (command == "gpu") {
            check_options(argc, argv, {"--device", "--speed", "--weights", "--case", "--attention", "--model"});
            return gpu(argc, argv);
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
