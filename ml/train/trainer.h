// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <vector>

#include "ml/train/crop_loader.h"
#include "ml/train/photo_source.h"
#include "ml/train/recipe.h"
#include "ml/train/training_step.h"

namespace lacuna::ml {

class TrainingSession;
class World;

enum class TrainingPrecision {
    Auto,  ///< bfloat16 where the device calculates it natively, else float32
    Float32,
    Bfloat16,  ///< convolutions in bfloat16; weights, sums, attention's scores and losses stay float32
};

struct TrainerOptions {
    Recipe recipe;
    /// Folder of the run: checkpoints, log.csv, validation.csv, model.safetensors. Made where missing.
    std::filesystem::path run;
    /// Weights to start from (safetensors), or empty: random ones. The network's kind must be the recipe's; its conventions
    /// (padding, colour order ...) are kept.
    std::filesystem::path start;
    /// Goes on from the newest checkpoint in `run`; recipe, seed, sizes and start are then the checkpoint's, budgets and devices
    /// these. Without it a run folder that has checkpoints is refused.
    bool resume = false;
    std::int64_t iterations = 0;  ///< in all, a resumed run's earlier ones included; 0 = no limit
    double minutes = 0;           ///< training time in all; 0 = no limit
    int accumulate = 1;           ///< micro-batches to one update; the recipe's batch is the size of one of them
    std::uint64_t seed = 1;
    torch::Device device = torch::kCPU;
    TrainingPrecision precision = TrainingPrecision::Auto;
    int threads = 0;         ///< for the network on the CPU; 0 = all cores
    int loader_threads = 1;  ///< for reading and cutting photos
    std::size_t cache_bytes = std::size_t{1} << 30;
    double checkpoint_seconds = 300;         ///< between checkpoints
    std::int64_t checkpoint_iterations = 0;  ///< also after so many iterations; 0 = by time alone
    std::int64_t validate_iterations = 0;    ///< between validations; 0 = 25 on a CPU, 250 on a GPU
    int validation_crops = 16;
    int sample_crops = 4;  ///< of them shown as pictures
    /// Written into the model's metadata beside the conventions.
    std::map<std::string, std::string> metadata;
    World* world = nullptr;  ///< the processes that train together; null = this one alone
};

enum class TrainerState { Idle, Running, Pausing, Paused, Stopping, Finished, Failed };
const char* name_of(TrainerState state);

/// Means over the fixed validation crops, hole pixels alone, of the averaged weights.
struct ValidationValues {
    std::int64_t iteration = 0;
    double l1_coarse_percent = 0, l1_percent = 0;  ///< of the value range
    double psnr_db = 0;                            ///< of the result, mean over crops
};

struct TrainingSnapshot {
    TrainerState state = TrainerState::Idle;
    std::int64_t iteration = 0, iterations = 0;  ///< done; in all (0 = open)
    double seconds = 0;                          ///< trained in all
    double rate = 0;                             ///< iterations per second lately; 0 = not known yet
    std::optional<double> seconds_left;
    double rate_share = 1;  ///< learning rate as a share of the recipe's
    LossValues losses;      ///< of the last iteration
    std::optional<ValidationValues> start, latest, best;
    std::size_t training_photos = 0, validation_photos = 0, unreadable = 0;
    bool validation_shares_photos = false;  ///< too few photos to hold any out
    bool bfloat16 = false;
    double waited_for_data = 0;  ///< seconds of this session
};

/// Validation crops as the averaged weights fill them, on the CPU: [K,3,S,S] in [-1,1], holes [K,1,S,S].
struct TrainingSamples {
    std::int64_t iteration = 0;
    at::Tensor truth, holes, coarse, refined;  ///< composed with the known pixels; undefined where the network has no such stage
    at::Tensor argmax;                         ///< [K,S/8,S/8], see AttentionResult; undefined without attention
};

/// Told by the training thread. Must be quick and throw nothing.
class TrainerObserver {
 public:
    virtual ~TrainerObserver() = default;
    /// At most ten times a second, and at every change of state.
    virtual void progressed(const TrainingSnapshot&) {}
    virtual void sampled(const TrainingSamples&) {}
    virtual void said(const std::string& /*message*/) {}
};

/// Ends a run that can't go on; the message says what happened and what is left.
class TrainingError : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

/// Trains by a recipe. The result of an iteration is a function of the options, the photos and the iteration's number alone
/// (on one machine's CPU, for one number of threads), so a run that was killed and resumed gives the bytes of one that wasn't.
class Trainer {
 public:
    /// Throws std::invalid_argument for options that make no sense.
    Trainer(TrainerOptions options, std::shared_ptr<const PhotoSource> photos, TrainerObserver* observer = nullptr);
    ~Trainer();

    /// Trains on the calling thread until the budget is used up or a stop is asked for (both end with a checkpoint and the
    /// model written). A stop is answered within a layer's time. Throws FileError (photos, start, run folder), TrainingDiverged,
    /// TrainingError or DistributedError; the state is then Failed, and the last good checkpoint stays.
    /// A disk that is full doesn't end it: the run pauses, says so, and writes again when it is resumed.
    void run(std::stop_token stop);

    // Any thread.
    void request_pause();
    void request_resume();
    void request_stop();
    /// More of both budgets, while running.
    void extend(std::int64_t iterations, double minutes);
    /// What was asked for last: Running, Paused or Finished.
    [[nodiscard]] TrainerState requested() const;
    /// What is so.
    [[nodiscard]] TrainerState confirmed() const;
    [[nodiscard]] TrainingSnapshot snapshot() const;
    [[nodiscard]] std::vector<UnreadablePhoto> unreadable() const;

    static std::filesystem::path model_path(const std::filesystem::path& run) { return run / "model.safetensors"; }

 private:
    /// `allowed` is asked under the lock; where it says no, nothing happens.
    void set_state(TrainerState state, const std::function<bool()>& allowed = {});
    void wait_while_paused(TrainingSession& session, const std::stop_token& stop);

    TrainerOptions options_;
    std::shared_ptr<const PhotoSource> photos_;
    TrainerObserver* observer_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    TrainerState requested_ = TrainerState::Running;
    TrainingSnapshot snapshot_;
    std::vector<UnreadablePhoto> unreadable_;
};

}  // namespace lacuna::ml
