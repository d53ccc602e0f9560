// SPDX-License-Identifier: GPL-3.0-or-later
// ml_train: trains by a recipe where nothing but LibTorch is at hand, such as a rented GPU machine (script/train_gpu).
//
//     ml_train PIXELS.safetensors --out RUN --recipe FILE.json [options]
//
//     --from MODEL        weights to start from; random ones without it. Not looked at when RUN holds a checkpoint
//     --iterations N      in all, those of earlier calls included (the learning rate's decay counts from it)
//     --minutes M         of this call, everything included; the run can go on in another
//     --batch N, --size N, --rate R, --critic-rate R   instead of the recipe's
//     --device cpu|cuda   default: cuda where there is one
//     --precision float32|bfloat16   default: bfloat16 where the device calculates it natively
//     --threads N, --loader-threads N
//     --checkpoint-seconds S, --validate N (iterations between validations)
//
// PIXELS is a pack of pixels (lacuna-cli pack, script/unpack_photos.py). If RUN holds a checkpoint, training goes on from it.
// Ends with a checkpoint and RUN/model.safetensors when the budget is used up or on SIGINT and SIGTERM. Prints a line of JSON
// every few seconds. Exit status: 0 done, 2 wrong usage, 3 a file can't be read or written, 4 the losses are no longer finite
// numbers.
#include <torch/torch.h>

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "ml/io/json_text.h"
#include "ml/io/safetensors.h"
#include "ml/tools/device_option.h"
#include "ml/train/checkpoint.h"
#include "ml/train/photo_source.h"
#include "ml/train/recipe.h"
#include "ml/train/trainer.h"

namespace {

using namespace lacuna::ml;
using Clock = std::chrono::steady_clock;

struct Usage {
    std::string message;
};

class Arguments {
 public:
    Arguments(int argc, char** argv) {
        static const std::set<std::string> known{"--out",
                                                 "--recipe",
                                                 "--from",
                                                 "--iterations",
                                                 "--minutes",
                                                 "--batch",
                                                 "--size",
                                                 "--rate",
                                                 "--device",
                                                 "--precision",
                                                 "--threads",
                                                 "--loader-threads",
                                                 "--checkpoint-seconds",
                                                 "--validate",
                                                 "--seed",
                                                 "--critic-rate"};
        for (int i = 1; i < argc; ++i) {
            const std::string word = argv[i];
            if (!word.starts_with("--")) {
                if (!pixels.empty()) throw Usage{"one pack of pixels, not '" + word + "' too"};
                pixels = word;
                continue;
            }
            if (!known.contains(word)) throw Usage{"unknown option " + word};
            if (i + 1 == argc) throw Usage{word + " needs a value"};
            values_[word] = argv[++i];
        }
        if (pixels.empty()) throw Usage{"a pack of pixels is missing"};
    }

    [[nodiscard]] std::string text(const std::string& name, const std::string& otherwise = {}) const {
        const auto found = values_.find(name);
        return found == values_.end() ? otherwise : found->second;
    }
    [[nodiscard]] std::string needed(const std::string& name) const {
        if (!values_.contains(name)) throw Usage{name + " is missing"};
        return values_.at(name);
    }
    /// Not negative.
    [[nodiscard]] double number(const std::string& name, double otherwise) const {
        const auto found = values_.find(name);
        if (found == values_.end()) return otherwise;
        char* end = nullptr;
        const double value = std::strtod(found->second.c_str(), &end);
        if (end == found->second.c_str() || *end != '\0' || !(value >= 0)) throw Usage{name + ": not a number of 0 or more"};
        return value;
    }
    [[nodiscard]] std::int64_t whole(const std::string& name, std::int64_t otherwise) const {
        const double value = number(name, static_cast<double>(otherwise));
        if (value != static_cast<double>(static_cast<std::int64_t>(value))) throw Usage{name + ": not a whole number"};
        return static_cast<std::int64_t>(value);
    }

    std::string pixels;

 private:
    std::map<std::string, std::string> values_;
};

torch::Device chosen_device(const std::string& wanted) {
    std::string reason;
    const torch::Device device = device_option(wanted, &reason);
    if (!reason.empty()) std::fprintf(stderr, "ml_train: on the CPU (%s)\n", reason.c_str());
    return device;
}

TrainingPrecision chosen_precision(const std::string& wanted) {
    if (wanted.empty()) return TrainingPrecision::Auto;
    if (wanted == "float32") return TrainingPrecision::Float32;
    if (wanted == "bfloat16") return TrainingPrecision::Bfloat16;
    throw Usage{"--precision: float32 or bfloat16"};
}

TrainerOptions chosen_options(const Arguments& arguments) {
    TrainerOptions options;
    options.run = arguments.needed("--out");
    options.resume = has_checkpoint(options.run);
    options.recipe = read_recipe(arguments.needed("--recipe"));
    Recipe& recipe = options.recipe;
    recipe.data.batch = arguments.whole("--batch", recipe.data.batch);
    recipe.data.size = arguments.whole("--size", recipe.data.size);
    recipe.optimizer.rate = arguments.number("--rate", recipe.optimizer.rate);
    recipe.optimizer.critic_rate = arguments.number("--critic-rate", recipe.optimizer.critic_rate);
    recipe = parse_recipe(recipe_json(recipe), "the options");  // checks the ranges
    options.start = arguments.text("--from");
    options.iterations = arguments.whole("--iterations", 0);
    options.seed = static_cast<std::uint64_t>(arguments.whole("--seed", 1));
    options.device = chosen_device(arguments.text("--device"));
    options.precision = chosen_precision(arguments.text("--precision"));
    options.threads = static_cast<int>(arguments.whole("--threads", 0));
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    options.loader_threads = static_cast<int>(arguments.whole("--loader-threads", options.device.is_cuda() ? cores : 1));
    options.checkpoint_seconds = arguments.number("--checkpoint-seconds", 120);
    options.validate_iterations = arguments.whole("--validate", 0);
    options.cache_bytes = std::size_t{8} << 30;
    if (!(options.iterations > 0 || arguments.number("--minutes", 0) > 0)) throw Usage{"--iterations or --minutes is needed"};
    return options;
}

/// Lines of JSON.
class Printer : public TrainerObserver {
 public:
    void progressed(const TrainingSnapshot& s) override {
        const auto now = Clock::now();
        const bool judged = s.latest && s.latest->iteration != judged_;
        if (s.state == TrainerState::Running && !judged && now - last_ < std::chrono::seconds(10)) return;
        last_ = now;
        std::printf(
            "{\"state\": \"%s\", \"iteration\": %lld, \"seconds\": %.1f, \"rate\": %.3f, \"l1_coarse\": %.5f, \"l1_refined\": "
            "%.5f, "
            "\"known\": %.5f, \"adversarial\": %.4f, \"critic\": %.4f, \"penalty\": %.4f, \"waited_for_data\": %.1f",
            name_of(s.state), static_cast<long long>(s.iteration), s.seconds, s.rate, s.losses.l1_coarse, s.losses.l1_refined,
            s.losses.known, s.losses.adversarial, s.losses.critic, s.losses.penalty, s.waited_for_data);
        if (judged) {
            judged_ = s.latest->iteration;
            std::printf(
                ", \"validation\": {\"iteration\": %lld, \"l1_percent\": %.3f, \"psnr_db\": %.3f, \"start_psnr_db\": %.3f}",
                static_cast<long long>(judged_), s.latest->l1_percent, s.latest->psnr_db, s.start ? s.start->psnr_db : 0.);
        }
        std::printf("}\n");
        std::fflush(stdout);
    }
    void said(const std::string& message) override {
        std::printf("{\"message\": %s}\n", quote_json(message).c_str());
        std::fflush(stdout);
    }

 private:
    Clock::time_point last_{};
    std::int64_t judged_ = -1;
};

volatile std::sig_atomic_t interrupted = 0;

int train(const Arguments& arguments, Clock::time_point started) {
    TrainerOptions options = chosen_options(arguments);
    const auto photos = std::make_shared<PackedPhotos>(std::filesystem::path(arguments.pixels));
    Printer printer;
    Trainer trainer(std::move(options), photos, &printer);
    const double minutes = arguments.number("--minutes", 0);
    // Signals can do no more than set a flag; this thread asks for the stop.
    std::jthread watch([&](const std::stop_token& stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            const bool spent = minutes > 0 && Clock::now() - started > std::chrono::duration<double, std::ratio<60>>(minutes);
            if (interrupted != 0 || spent) return trainer.request_stop();
            wake.wait_for(lock, stop, std::chrono::milliseconds(100), [] { return false; });
        }
    });
    trainer.run({});
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const auto started = Clock::now();
    std::signal(SIGINT, [](int) { interrupted = 1; });
    std::signal(SIGTERM, [](int) { interrupted = 1; });
    try {
        return train(Arguments(argc, argv), started);
    } catch (const Usage& error) {
        std::fprintf(stderr, "ml_train: %s\nusage: ml_train PIXELS.safetensors --out RUN --recipe FILE.json [options]\n",
                     error.message.c_str());
        return 2;
    } catch (const std::invalid_argument& error) {
        std::fprintf(stderr, "ml_train: %s\n", error.what());
        return 2;
    } catch (const TrainingDiverged& error) {
        std::fprintf(stderr, "ml_train: %s\n", error.what());
        return 4;
    } catch (const c10::Error& error) {
        std::fprintf(stderr, "ml_train: %s\n", error.what_without_backtrace());
        return 3;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ml_train: %s\n", error.what());
        return 3;
    }
}
