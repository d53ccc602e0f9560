// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/training_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <cstring>
#include <stdexcept>

#include "core/attention_view.h"
#include "core/error.h"
#include "core/text.h"
#include "ml/engine/devices.h"
#include "ml/engine/network_engines.h"
#include "ml/engine/training_photos.h"
#include "ml/io/file_error.h"
#include "ml/ops/cancelled.h"
#include "ml/ops/short_memory.h"
#include "ml/train/checkpoint.h"
#include "ml/train/distributed.h"
#include "ml/train/trainer.h"

namespace lacuna::engine {
namespace {

using core::Error;
using core::ErrorKind;

const char* const k_train = QT_TRANSLATE_NOOP("lacuna::core::Text", "Train");

std::filesystem::path toPath(const QString& path) { return QFile::encodeName(path).toStdString(); }

/// Turns what the training engine throws into messages for people.
template <class Work>
auto translated(Work&& work) {
    try {
        return work();
    } catch (const Error&) {
        throw;
    } catch (const ml::FileError& error) {
        const QString what = QString::fromUtf8(error.what());
        const bool writing = what.contains(QStringLiteral("written")) || what.contains(QStringLiteral("could not write")) ||
                             what.contains(QStringLiteral("could not make"));
        throw Error(writing ? ErrorKind::OutputUnwritable : ErrorKind::InputUnreadable, core::Text::tr(k_train), what);
    } catch (const ml::Cancelled&) {
        throw Error(ErrorKind::Cancelled, core::Text::tr(k_train), core::Text::tr("cancelled"));
    } catch (const ml::TrainingDiverged& error) {
        throw Error(ErrorKind::EngineFailed, core::Text::tr(k_train), QString::fromUtf8(error.what()));
    } catch (const ml::DistributedError& error) {
        throw Error(ErrorKind::EngineFailed, core::Text::tr(k_train), QString::fromUtf8(error.what()));
    } catch (const ml::TrainingError& error) {
        throw Error(ErrorKind::EngineFailed, core::Text::tr(k_train), QString::fromUtf8(error.what()));
    } catch (const std::invalid_argument& error) {
        throw Error(ErrorKind::Usage, core::Text::tr(k_train), QString::fromUtf8(error.what()));
    } catch (const c10::Error& error) {
        const ml::ShortMemory where = ml::short_memory(error);
        if (where != ml::ShortMemory::None) {
            throw Error(
                ErrorKind::OutOfMemory, core::Text::tr(k_train),
                where == ml::ShortMemory::Device ? core::Text::tr("not enough GPU memory") : core::Text::tr("not enough memory"),
                core::Text::tr("Use a smaller batch or smaller crops, and make up for it with --accumulate"));
        }
        const QString what = QString::fromUtf8(error.what_without_backtrace()).section(QLatin1Char('\n'), 0, 0);
        throw Error(ErrorKind::EngineFailed, core::Text::tr(k_train), what);
    }
}

QString recipeFolder() {
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/" LACUNA_RECIPE_INSTALL_DIR);
    for (const QString& folder : {installed, QStringLiteral(LACUNA_RECIPE_SOURCE_DIR)}) {
        if (QFileInfo(folder).isDir()) return QFileInfo(folder).canonicalFilePath();
    }
    return {};
}

ml::Recipe findRecipe(const QString& name) {
    if (name.contains(QLatin1Char('/')) || name.endsWith(QStringLiteral(".json"))) return ml::read_recipe(toPath(name));
    QStringList known;
    for (const core::RecipeInfo& recipe : shippedRecipes()) {
        if (recipe.name == name) return ml::read_recipe(toPath(recipe.path));
        known << recipe.name;
    }
    throw Error(ErrorKind::Usage, core::Text::tr(k_train), core::Text::tr("there is no recipe '%1'").arg(name),
                core::Text::tr("There are %1; or name a JSON file").arg(known.join(QStringLiteral(", "))));
}

core::TrainingState toState(ml::TrainerState state) {
    switch (state) {
        case ml::TrainerState::Idle:
            return core::TrainingState::Idle;
        case ml::TrainerState::Running:
            return core::TrainingState::Running;
        case ml::TrainerState::Pausing:
            return core::TrainingState::Pausing;
        case ml::TrainerState::Paused:
            return core::TrainingState::Paused;
        case ml::TrainerState::Stopping:
            return core::TrainingState::Stopping;
        case ml::TrainerState::Finished:
            return core::TrainingState::Finished;
        case ml::TrainerState::Failed:
            break;
    }
    return core::TrainingState::Failed;
}

std::optional<core::TrainingValidation> toValidation(const std::optional<ml::ValidationValues>& values) {
    if (!values) return std::nullopt;
    return core::TrainingValidation{values->iteration, values->l1_coarse_percent, values->l1_percent, values->psnr_db};
}

/// [3,S,S] in [-1,1] to CV_32FC3 RGB in [0,1]; undefined to empty.
cv::Mat toMat(const at::Tensor& picture) {
    if (!picture.defined()) return {};
    const at::Tensor rows = picture.add(1).mul(0.5).clamp(0, 1).permute({1, 2, 0}).contiguous();
    cv::Mat rgb(static_cast<int>(rows.size(0)), static_cast<int>(rows.size(1)), CV_32FC3);
    std::memcpy(rgb.data, rows.data_ptr<float>(), rgb.total() * rgb.elemSize());
    return rgb;
}

/// Offsets of the strongest sources as colours, cell by cell; black where there are none and outside the hole.
cv::Mat toOffsetColours(const at::Tensor& argmax, const at::Tensor& hole) {
    const int height = static_cast<int>(argmax.size(0)), width = static_cast<int>(argmax.size(1)), cell = 8;
    const auto source = argmax.accessor<std::int64_t, 2>();
    const auto mask = hole.accessor<float, 2>();
    cv::Mat rgb(height * cell, width * cell, CV_32FC3, cv::Scalar::all(0));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (source[y][x] < 0) continue;
            const QColor colour =
                core::offsetColour(static_cast<double>(source[y][x] % width - x), static_cast<double>(source[y][x] / width - y),
                                   std::hypot(width, height) / 2);
            const cv::Vec3f value(static_cast<float>(colour.redF()), static_cast<float>(colour.greenF()),
                                  static_cast<float>(colour.blueF()));
            for (int py = y * cell; py < (y + 1) * cell; ++py) {
                for (int px = x * cell; px < (x + 1) * cell; ++px) {
                    if (mask[py][px] > 0.5F) rgb.at<cv::Vec3f>(py, px) = value;
                }
            }
        }
    }
    return rgb;
}

std::vector<core::TrainingSample> toSamples(const ml::TrainingSamples& samples) {
    std::vector<core::TrainingSample> result;
    for (std::int64_t n = 0; n < samples.truth.size(0); ++n) {
        const auto sample = [n](const at::Tensor& all) { return all.defined() ? all[n] : at::Tensor(); };
        core::TrainingSample shown;
        shown.truth = toMat(sample(samples.truth));
        shown.coarse = toMat(sample(samples.coarse));
        shown.refined = toMat(sample(samples.refined));
        const at::Tensor hole = samples.holes[n];
        shown.masked = toMat(sample(samples.truth) * (1 - hole) + hole);  // holes are shown white
        if (samples.argmax.defined()) shown.attention = toOffsetColours(samples.argmax[n], hole[0]);
        result.push_back(std::move(shown));
    }
    return result;
}

class Job final : public core::TrainingJob, private ml::TrainerObserver {
 public:
    Job(ml::TrainerOptions options, std::unique_ptr<ml::World> world, std::shared_ptr<const ml::PhotoSource> photos,
        core::TrainingObserver& observer, std::vector<core::UnreadablePhoto> problems)
        : m_run(QString::fromStdString(options.run.string())),
          m_device(options.device),
          m_problems(std::move(problems)),
          m_observer(observer),
          m_world(std::move(world)),
          m_trainer(std::move(options), std::move(photos), this) {}

    void run(std::stop_token stop) override {
        translated([&] { m_trainer.run(std::move(stop)); });
    }
    void requestPause() override { m_trainer.request_pause(); }
    void requestResume() override { m_trainer.request_resume(); }
    void requestStop() override { m_trainer.request_stop(); }
    void extend(qint64 iterations, double minutes) override { m_trainer.extend(iterations, minutes); }
    core::TrainingState requested() const override { return toState(m_trainer.requested()); }
    core::TrainingStatus status() const override { return toStatus(m_trainer.snapshot()); }
    std::vector<core::UnreadablePhoto> unreadable() const override {
        std::vector<core::UnreadablePhoto> all = m_problems;
        for (const ml::UnreadablePhoto& photo : m_trainer.unreadable())
            all.push_back({QString::fromStdString(photo.name), QString::fromStdString(photo.reason)});
        return all;
    }
    QString modelPath() const override { return QString::fromStdString(ml::Trainer::model_path(toPath(m_run)).string()); }

 private:
    core::TrainingStatus toStatus(const ml::TrainingSnapshot& from) const {
        core::TrainingStatus to;
        to.state = toState(from.state);
        to.iteration = from.iteration;
        to.iterations = from.iterations;
        to.seconds = from.seconds;
        to.iterationsPerSecond = from.rate;
        to.secondsLeft = from.seconds_left;
        to.learningRateShare = from.rate_share;
        to.losses = {from.losses.l1_coarse, from.losses.l1_refined, from.losses.known, from.losses.adversarial,
                     from.losses.critic,    from.losses.penalty,    from.losses.other, from.losses.total};
        to.start = toValidation(from.start);
        to.latest = toValidation(from.latest);
        to.best = toValidation(from.best);
        to.trainingPhotos = static_cast<int>(from.training_photos);
        to.validationPhotos = static_cast<int>(from.validation_photos);
        to.unreadable = static_cast<int>(from.unreadable + m_problems.size());
        to.validationSharesPhotos = from.validation_shares_photos;
        to.bfloat16 = from.bfloat16;
        to.device = m_device.is_cuda() ? QStringLiteral("GPU") : QStringLiteral("CPU");
        to.gpuBytes = heldGpuBytes(m_device);
        return to;
    }
    // One of the processes that train together tells the user.
    [[nodiscard]] bool speaks() const { return m_world == nullptr || m_world->rank() == 0; }
    void progressed(const ml::TrainingSnapshot& snapshot) override {
        if (speaks()) m_observer.progressed(toStatus(snapshot));
    }
    void sampled(const ml::TrainingSamples& samples) override { m_observer.sampled(samples.iteration, toSamples(samples)); }
    void said(const std::string& message) override {
        if (speaks()) m_observer.said(QString::fromStdString(message));
    }

    QString m_run;
    torch::Device m_device;
    std::vector<core::UnreadablePhoto> m_problems;
    core::TrainingObserver& m_observer;
    std::unique_ptr<ml::World> m_world;
    ml::Trainer m_trainer;
};

void applyOverrides(ml::Recipe& recipe, const core::TrainingOptions& options) {
    if (options.batch > 0) recipe.data.batch = options.batch;
    if (options.cropPx > 0) recipe.data.size = options.cropPx;
    if (options.learningRate > 0) recipe.optimizer.rate = recipe.optimizer.critic_rate = options.learningRate;
    if (!options.featureNetwork.isEmpty()) recipe.loss.feature_network = toPath(options.featureNetwork).string();
    if (recipe.data.size % 8 != 0)
        throw Error(ErrorKind::Usage, core::Text::tr(k_train), core::Text::tr("the crop size must be a multiple of 8"));
}

}  // namespace

std::vector<core::RecipeInfo> shippedRecipes() {
    std::vector<core::RecipeInfo> recipes;
    const QDir folder(recipeFolder());
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const ml::Recipe recipe = translated([&] { return ml::read_recipe(toPath(file.filePath())); });
        recipes.push_back({QString::fromStdString(recipe.name), QString::fromStdString(recipe.description), file.filePath(),
                           static_cast<int>(recipe.data.batch), static_cast<int>(recipe.data.size),
                           recipe.loss.need_features() && recipe.loss.feature_network.empty()});
    }
    return recipes;
}

core::FoundPhotos findTrainingPhotos(const QStringList& paths) {
    core::FoundPhotos found;
    QSet<QString> seen;
    for (const QString& path : paths) {
        try {
            if (path.endsWith(QStringLiteral(".safetensors"), Qt::CaseInsensitive)) {
                found.packed += static_cast<qint64>(openTrainingPhotos({path}).source->size());
                continue;
            }
            PhotoListing listing = listPhotos({path});
            for (const QString& file : listing.files) {
                if (seen.contains(file)) continue;
                seen.insert(file);
                found.files << file;
            }
            found.problems.insert(found.problems.end(), listing.problems.begin(), listing.problems.end());
        } catch (...) {
            found.problems.push_back({path, core::currentExceptionAsError(core::Text::tr(k_train)).reason()});
        }
    }
    return found;
}

bool hasTrainingRun(const QString& folder) { return ml::has_checkpoint(toPath(folder)); }

std::unique_ptr<core::TrainingJob> makeTrainingJob(const core::TrainingOptions& options, core::TrainingObserver& observer) {
    return translated([&]() -> std::unique_ptr<core::TrainingJob> {
        ml::TrainerOptions trainer;
        trainer.recipe = findRecipe(options.recipe);
        applyOverrides(trainer.recipe, options);
        trainer.run = toPath(options.runFolder);
        if (!options.fromScratch && !options.resume) {
            const bool ours = trainer.recipe.generator == ml::GeneratorOptions();
            // Only a network of its own kind can be trained further; the others begin with random weights.
            if (!options.startModel.isEmpty() || ours)
                trainer.start = toPath(options.startModel.isEmpty() ? shippedModelPath() : options.startModel);
        }
        trainer.resume = options.resume;
        trainer.iterations = options.iterations;
        trainer.minutes = options.minutes;
        trainer.accumulate = options.accumulate;
        trainer.seed = options.seed;
        trainer.device = chooseDevice(options.device);
        if (options.bfloat16)
            trainer.precision = *options.bfloat16 ? ml::TrainingPrecision::Bfloat16 : ml::TrainingPrecision::Float32;
        trainer.threads = options.threads;
        trainer.cache_bytes = static_cast<std::size_t>(options.memoryBudgetBytes);
        trainer.checkpoint_seconds = options.checkpointMinutes * 60;
        trainer.validate_iterations = options.validateEvery;
        trainer.sample_crops = options.sampleCrops;
        if (!options.note.isEmpty()) trainer.metadata["note"] = options.note.toStdString();
        OpenedPhotos photos = openTrainingPhotos(options.photos);
        std::unique_ptr<ml::World> world;
        if (auto wanted = ml::world_from_environment(); wanted && wanted->size > 1) {
            if (trainer.device.is_cuda())
                trainer.device = torch::Device(torch::kCUDA, static_cast<c10::DeviceIndex>(wanted->local_rank));
            // The first process validates and writes while the others wait; one that dies is noticed at once all the same.
            wanted->timeout = std::chrono::minutes(10);
            world = std::make_unique<ml::World>(*wanted);
            trainer.world = world.get();
        }
        return std::make_unique<Job>(std::move(trainer), std::move(world), std::move(photos.source), observer,
                                     std::move(photos.problems));
    });
}

}  // namespace lacuna::engine
