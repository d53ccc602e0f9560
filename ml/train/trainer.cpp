// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/trainer.h"

#include <chrono>

#include "ml/ops/cancelled.h"
#include "ml/train/training_session.h"

namespace lacuna::ml {
namespace {

constexpr auto k_report_every = std::chrono::milliseconds(100);

/// Counts the time that is spent training: not pauses.
class Stopwatch {
 public:
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - last_).count();
        last_ = now;
        return seconds;
    }

 private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

}  // namespace

const char* name_of(TrainerState state) {
    switch (state) {
        case TrainerState::Idle:
            return "idle";
        case TrainerState::Running:
            return "running";
        case TrainerState::Pausing:
            return "pausing";
        case TrainerState::Paused:
            return "paused";
        case TrainerState::Stopping:
            return "stopping";
        case TrainerState::Finished:
            return "finished";
        case TrainerState::Failed:
            break;
    }
    return "failed";
}

Trainer::Trainer(TrainerOptions options, std::shared_ptr<const PhotoSource> photos, TrainerObserver* observer)
    : options_(std::move(options)), photos_(std::move(photos)), observer_(observer) {
    const auto require = [](bool condition, const char* what) {
        if (!condition) throw std::invalid_argument(what);
    };
    require(photos_ != nullptr, "no photos to train on");
    require(!options_.run.empty(), "no folder for the run");
    require(options_.iterations >= 0 && options_.minutes >= 0, "a budget must not be negative");
    require(options_.accumulate >= 1, "at least one batch must go into an update");
    require(options_.validation_crops >= 1, "at least one crop is needed for validation");
    require(options_.checkpoint_seconds > 0, "the time between checkpoints must be positive");
}

Trainer::~Trainer() = default;

void Trainer::set_state(TrainerState state, const std::function<bool()>& allowed) {
    TrainingSnapshot snapshot;
    {
        const std::lock_guard lock(mutex_);
        if (snapshot_.state == state || (allowed && !allowed())) return;
        snapshot_.state = state;
        snapshot = snapshot_;
    }
    changed_.notify_all();
    if (observer_ != nullptr) observer_->progressed(snapshot);
}

void Trainer::request_pause() {
    {
        const std::lock_guard lock(mutex_);
        if (requested_ != TrainerState::Running) return;
        requested_ = TrainerState::Paused;
    }
    // The training thread may have answered in the meantime.
    set_state(TrainerState::Pausing,
              [this] { return snapshot_.state == TrainerState::Running && requested_ == TrainerState::Paused; });
    changed_.notify_all();
}

void Trainer::request_resume() {
    {
        const std::lock_guard lock(mutex_);
        if (requested_ == TrainerState::Paused) requested_ = TrainerState::Running;
    }
    changed_.notify_all();
}

void Trainer::request_stop() {
    {
        const std::lock_guard lock(mutex_);
        requested_ = TrainerState::Finished;
    }
    set_state(TrainerState::Stopping, [this] {
        return snapshot_.state == TrainerState::Running || snapshot_.state == TrainerState::Pausing ||
               snapshot_.state == TrainerState::Paused;
    });
    changed_.notify_all();
}

void Trainer::extend(std::int64_t iterations, double minutes) {
    const std::lock_guard lock(mutex_);
    // A limit that isn't there can't be moved.
    if (options_.iterations > 0) options_.iterations += iterations;
    if (options_.minutes > 0) options_.minutes += minutes;
    snapshot_.iterations = options_.iterations;
}

TrainerState Trainer::requested() const {
    const std::lock_guard lock(mutex_);
    return requested_;
}

TrainerState Trainer::confirmed() const {
    const std::lock_guard lock(mutex_);
    return snapshot_.state;
}

TrainingSnapshot Trainer::snapshot() const {
    const std::lock_guard lock(mutex_);
    return snapshot_;
}

std::vector<UnreadablePhoto> Trainer::unreadable() const {
    const std::lock_guard lock(mutex_);
    return unreadable_;
}

void Trainer::wait_while_paused(TrainingSession& session, const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, stop, [this] { return requested_ != TrainerState::Paused; });
    session.forget_rate();
}

void Trainer::run(std::stop_token stop) {
    try {
        set_state(TrainerState::Running);
        const auto interrupted = [&] {
            if (stop.stop_requested()) return true;
            const std::lock_guard lock(mutex_);
            return requested_ != TrainerState::Running;
        };
        TrainingSession session(options_, photos_, observer_, interrupted);
        auto last_report = std::chrono::steady_clock::time_point();
        const auto report = [&](bool now) {
            if (!now && std::chrono::steady_clock::now() - last_report < k_report_every) return;
            last_report = std::chrono::steady_clock::now();
            TrainingSnapshot snapshot = session.snapshot();
            {
                const std::lock_guard lock(mutex_);
                unreadable_ = session.unreadable();
                snapshot.state = snapshot_.state;
                snapshot_ = snapshot;
            }
            if (observer_ != nullptr) observer_->progressed(snapshot);
        };
        report(true);
        Stopwatch watch;
        bool saved = true;  // whether the last checkpoint could be written
        while (true) {
            {
                const std::lock_guard lock(mutex_);
                session.set_budget(options_.iterations, options_.minutes);
            }
            if (session.agreed(interrupted())) {
                if (stop.stop_requested() || requested() == TrainerState::Finished || session.has_others()) {
                    set_state(TrainerState::Stopping);
                    break;
                }
                set_state(TrainerState::Pausing);
                if (saved) saved = session.try_checkpoint();
                report(true);
                set_state(TrainerState::Paused);
                wait_while_paused(session, stop);
                watch.lap();
                if (interrupted()) continue;
                set_state(TrainerState::Running);
                // A pause because of a full disk: what could not be written then comes first.
                if (!saved) saved = session.try_checkpoint();
                if (!saved) request_pause();
                continue;
            }
            // A pause that was taken back before it came to be.
            set_state(TrainerState::Running, [this] { return requested_ == TrainerState::Running; });
            if (!session.validate_if_due()) continue;
            if (session.budget_is_spent()) break;
            try {
                session.iterate();
                session.add_seconds(watch.lap());
                if (session.checkpoint_is_due()) saved = session.try_checkpoint();
                if (!saved) request_pause();
                report(false);
            } catch (const Cancelled&) {
                // The update is undone; what is asked for is looked at on top.
                session.add_seconds(watch.lap());
            }
        }
        session.finish();
        report(true);
        set_state(TrainerState::Finished);
    } catch (...) {
        set_state(TrainerState::Failed);
        throw;
    }
}

}  // namespace lacuna::ml
