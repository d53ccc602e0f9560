// SPDX-License-Identifier: GPL-3.0-or-later
// Training as the editor and the command line see it: no tensor in sight. The engine behind it is ml/train.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/fill_engine.h"

namespace lacuna::core {

/// Everything the user can choose for a training run; the dialog, the command line and the tests fill the same struct.
struct TrainingOptions {
    QStringList photos;  ///< folders of images, file lists, published datasets, or one packed file (.safetensors)
    QString recipe = QStringLiteral("lacuna");  ///< name of a shipped recipe, or a JSON file
    QString runFolder;                          ///< checkpoints, logs, samples and the model; made where missing
    QString startModel;                         ///< model file to start from; empty: the shipped model
    bool fromScratch = false;                   ///< random weights instead
    bool resume = false;                        ///< go on with the run in runFolder; what it was started with stays
    qint64 iterations = 0;                      ///< in all; 0: no limit
    double minutes = 0.;                        ///< training time in all; 0: no limit
    int batch = 0, cropPx = 0;                  ///< 0: the recipe's
    int accumulate = 1;                         ///< batches that go into one update
    double learningRate = 0.;                   ///< generator and critics; 0: the recipe's
    QString featureNetwork;  ///< VGG weights (safetensors) for recipes with perceptual or style loss; empty: the recipe's
    Device device = Device::Auto;
    std::optional<bool> bfloat16;    ///< unset: where the device has it
    int threads = 0;                 ///< CPU threads; 0: all cores
    double memoryBudgetBytes = 1e9;  ///< for decoded photos
    quint64 seed = 1;
    double checkpointMinutes = 5.;
    qint64 validateEvery = 0;  ///< iterations between validations; 0: chosen by the device
    int sampleCrops = 4;       ///< validation crops shown as pictures
    QString note;              ///< kept in the model's metadata
};

enum class TrainingState { Idle, Running, Pausing, Paused, Stopping, Finished, Failed };

/// Losses of the last iteration, before their weights; pictures in [-1, 1].
struct TrainingLosses {
    double l1Coarse = 0., l1Refined = 0., known = 0., adversarial = 0., critic = 0., penalty = 0., other = 0., total = 0.;
};

/// Means over held-out crops, hole pixels only.
struct TrainingValidation {
    qint64 iteration = 0;
    double l1CoarsePercent = 0., l1Percent = 0., psnrDb = 0.;
};

struct TrainingStatus {
    TrainingState state = TrainingState::Idle;
    qint64 iteration = 0, iterations = 0;  ///< done; in all (0: open)
    double seconds = 0.;                   ///< trained in all
    double iterationsPerSecond = 0.;       ///< lately; 0: not known yet
    std::optional<double> secondsLeft;
    double learningRateShare = 1.;
    TrainingLosses losses;
    std::optional<TrainingValidation> start, latest, best;
    int trainingPhotos = 0, validationPhotos = 0, unreadable = 0;
    bool validationSharesPhotos = false;  ///< too few photos to hold any out
    bool bfloat16 = false;
    QString device;
    double gpuBytes = 0.;  ///< memory of the GPU that the program holds; 0 on the CPU
};

/// One held-out crop, CV_32FC3 RGB [0, 1]; empty where the network has no such picture. `attention` is the offset colour map.
struct TrainingSample {
    cv::Mat masked, coarse, refined, attention, truth;
};

/// Told by the training thread; must be quick and throw nothing.
class TrainingObserver {
 public:
    virtual ~TrainingObserver() = default;
    /// At most ten times a second, and at every change of state.
    virtual void progressed(const TrainingStatus& status) = 0;
    virtual void sampled(qint64 iteration, const std::vector<TrainingSample>& samples) = 0;
    /// A sentence for the user.
    virtual void said(const QString& message) = 0;
};

/// A photo that was left out, and why.
struct UnreadablePhoto {
    QString path, reason;
};

/// One run. run() blocks the thread that calls it; everything else may be called from any thread.
class TrainingJob {
 public:
    virtual ~TrainingJob() = default;
    /// Trains until the budget is used up or a stop is asked for; both end with a checkpoint and the model written. Throws
    /// core::Error; the last good checkpoint is then still there.
    virtual void run(std::stop_token stop) = 0;
    virtual void requestPause() = 0;
    virtual void requestResume() = 0;
    virtual void requestStop() = 0;
    /// More of the budgets that the run has.
    virtual void extend(qint64 iterations, double minutes) = 0;
    virtual TrainingState requested() const = 0;
    virtual TrainingStatus status() const = 0;
    virtual std::vector<UnreadablePhoto> unreadable() const = 0;
    /// The model as of the last checkpoint.
    virtual QString modelPath() const = 0;
};

/// What a recipe file says of itself.
struct RecipeInfo {
    QString name, description, path;
    int batch = 0, cropPx = 0;
    bool needsFeatureNetwork = false;  ///< and names none itself: TrainingOptions::featureNetwork must be given
};

}  // namespace lacuna::core
