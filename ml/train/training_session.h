// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "ml/train/checkpoint.h"
#include "ml/train/trainer.h"
#include "ml/train/training_log.h"
#include "ml/train/validation.h"

namespace lacuna::ml {

/// A run while it is being worked on: networks, data, counters, logs, checkpoints. Used by Trainer::run on its thread alone.
class TrainingSession {
 public:
    /// Sets everything up, from the start or a checkpoint. `interrupted` is polled several times a second.
    TrainingSession(TrainerOptions options, const std::shared_ptr<const PhotoSource>& photos, TrainerObserver* observer,
                    std::function<bool()> interrupted);
    ~TrainingSession();

    /// The rest of one iteration. Throws Cancelled when interrupted; done updates stay, the one at work is undone.
    void iterate();
    /// False when it was due and interrupted; it is due still.
    bool validate_if_due();
    [[nodiscard]] bool checkpoint_is_due() const;
    /// False, after telling the observer why, when it could not be written.
    bool try_checkpoint();
    /// Last checkpoint and model. Throws FileError.
    void finish();

    void set_budget(std::int64_t iterations, double minutes);
    [[nodiscard]] bool budget_is_spent();
    /// Whether any of the processes that train together wants to stop: they all must, after the same iteration.
    bool agreed(bool wanted);
    [[nodiscard]] bool has_others() const;
    void add_seconds(double seconds) { seconds_ += seconds; }
    /// After a pause the rate is measured anew.
    void forget_rate() { recent_.clear(); }

    [[nodiscard]] TrainingSnapshot snapshot() const;
    [[nodiscard]] std::vector<UnreadablePhoto> unreadable() const { return loader_->unreadable(); }

 private:
    [[nodiscard]] Generator first_generator(std::string& origin);
    void restore(const ReadCheckpoint& checkpoint);
    /// Gives all processes the first one's weights. Throws TrainingError where they don't see the same checkpoint.
    void share_start();
    World& world();
    std::vector<Batch> draw();
    void update_critics();
    double rate_share() const;
    TensorFile checkpoint_state() const;
    void write_checkpoint_now();
    void save_model() const;
    [[nodiscard]] bool is_first() const;         ///< of the processes that train together: the one that writes files
    [[nodiscard]] int64_t first_sample() const;  ///< number of this process's first sample in the joint batch

    /// cuDNN tries its algorithms for each new size while this lives.
    struct TriedAlgorithms {
        explicit TriedAlgorithms(bool tries);
        ~TriedAlgorithms();
        TriedAlgorithms(const TriedAlgorithms&) = delete;
        TriedAlgorithms& operator=(const TriedAlgorithms&) = delete;
        bool before;
    };

    TrainerOptions options_;
    TriedAlgorithms tried_algorithms_;
    World alone_;
    TrainerObserver* observer_;
    std::function<bool()> interrupted_;
    bool bfloat16_;
    PhotoSplit split_;
    std::unique_ptr<TrainingState> state_;
    std::unique_ptr<TrainingStep> step_;
    std::unique_ptr<CropLoader> loader_;
    std::vector<Batch> validation_batches_;
    std::unique_ptr<TrainingLog> log_, validation_log_;
    std::string origin_;

    std::int64_t iteration_ = 0;
    int critic_steps_ = 0;       ///< done in the iteration at work
    std::uint64_t batches_ = 0;  ///< used by updates that are done
    double seconds_ = 0;
    LossValues losses_;
    std::optional<ValidationValues> start_, latest_, best_;
    std::chrono::steady_clock::time_point last_checkpoint_;
    std::int64_t last_checkpoint_iteration_ = 0;
    std::deque<std::chrono::steady_clock::time_point> recent_;  ///< ends of the last iterations
};

}  // namespace lacuna::ml
