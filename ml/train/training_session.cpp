// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/training_session.h"

#include <ATen/Context.h>
#include <ATen/cpu/Utils.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <thread>

#include "ml/io/generator_file.h"
#include "ml/ops/cancelled.h"
#include "ml/train/counter_random.h"
#include "ml/train/feature_losses.h"

namespace lacuna::ml {
namespace {

/// The validation crops are the same for every run on the same photos, so that runs can be compared.
constexpr std::uint64_t k_validation_seed = 20180618;
constexpr int64_t k_validation_batch = 4;
constexpr double k_least_rate_share = 0.05;
constexpr std::size_t k_rate_window = 20;
const std::string k_format = "1";

const std::vector<std::string> k_log_columns{"l1_coarse", "l1_refined", "known", "adversarial",
                                             "critic",    "penalty",    "other", "total"};
const std::vector<std::string> k_validation_columns{"l1_coarse_percent", "l1_percent", "psnr_db"};

bool use_bfloat16(TrainingPrecision precision, torch::Device device) {
    if (precision != TrainingPrecision::Auto) return precision == TrainingPrecision::Bfloat16;
    if (device.is_cuda()) return true;
    // Without native support the conversions cost more than they save.
    const auto capabilities = at::cpu::get_cpu_capabilities();
    for (const char* name : {"avx512_bf16", "amx_bf16"}) {
        const auto entry = capabilities.find(name);
        if (entry != capabilities.end() && entry->second.isBool() && entry->second.toBool()) return true;
    }
    return false;
}

std::string exact(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", value);
    return text;
}

/// Reads numbers back that checkpoint_state() wrote.
class MetadataReader {
 public:
    MetadataReader(const std::map<std::string, std::string>& metadata, std::string name)
        : metadata_(metadata), name_(std::move(name)) {}
    const std::string& text(const std::string& key) const {
        const auto entry = metadata_.find(key);
        if (entry == metadata_.end()) throw FileError(name_ + ": '" + key + "' is missing");
        return entry->second;
    }
    double number(const std::string& key) const {
        const std::string& value = text(key);
        char* end = nullptr;
        const double read = std::strtod(value.c_str(), &end);
        if (end == value.c_str() || *end != '\0') throw FileError(name_ + ": '" + key + "' isn't a number");
        return read;
    }
    std::int64_t whole(const std::string& key) const {
        const std::string& value = text(key);
        char* end = nullptr;
        const std::int64_t read = std::strtoll(value.c_str(), &end, 10);
        if (end == value.c_str() || *end != '\0') throw FileError(name_ + ": '" + key + "' isn't a whole number");
        return read;
    }
    bool has(const std::string& key) const { return metadata_.contains(key); }

 private:
    const std::map<std::string, std::string>& metadata_;
    std::string name_;
};

void put_validation(std::map<std::string, std::string>& metadata, const std::string& key,
                    const std::optional<ValidationValues>& values) {
    if (!values) return;
    metadata[key + ".iteration"] = std::to_string(values->iteration);
    metadata[key + ".l1_coarse"] = exact(values->l1_coarse_percent);
    metadata[key + ".l1"] = exact(values->l1_percent);
    metadata[key + ".psnr"] = exact(values->psnr_db);
}

std::optional<ValidationValues> take_validation(const MetadataReader& reader, const std::string& key) {
    if (!reader.has(key + ".iteration")) return std::nullopt;
    return ValidationValues{reader.whole(key + ".iteration"), reader.number(key + ".l1_coarse"), reader.number(key + ".l1"),
                            reader.number(key + ".psnr")};
}

CropOptions crop_options(const TrainerOptions& options) {
    const DataOptions& data = options.recipe.data;
    CropOptions crops;
    crops.size = data.size;
    crops.batch = data.batch;
    crops.holes.kind = data.holes;
    crops.min_scale = data.min_scale;
    crops.max_scale = data.max_scale;
    crops.flip = data.flip;
    crops.seed = options.seed;
    crops.cache_bytes = options.cache_bytes;
    crops.threads = options.loader_threads;
    crops.pinned = options.device.is_cuda();
    if (options.world != nullptr) {
        crops.rank = options.world->rank();
        crops.ranks = options.world->size();
    }
    return crops;
}

std::vector<Batch> validation_batches(const TrainerOptions& options, const std::shared_ptr<const PhotoSource>& photos) {
    CropOptions crops = crop_options(options);
    crops.flip = false;
    crops.pinned = false;
    crops.rank = 0;
    crops.ranks = 1;
    crops.seed = k_validation_seed;
    crops.batch = std::min<int64_t>(k_validation_batch, options.validation_crops);
    return fixed_batches(photos, crops, static_cast<int>((options.validation_crops + crops.batch - 1) / crops.batch));
}

}  // namespace

TrainingSession::TriedAlgorithms::TriedAlgorithms(bool tries) : before(at::globalContext().benchmarkCuDNN()) {
    if (tries) at::globalContext().setBenchmarkCuDNN(true);
}
// Fills come in many sizes; trying for each would take longer than filling.
TrainingSession::TriedAlgorithms::~TriedAlgorithms() { at::globalContext().setBenchmarkCuDNN(before); }

TrainingSession::TrainingSession(TrainerOptions options, const std::shared_ptr<const PhotoSource>& photos,
                                 TrainerObserver* observer, std::function<bool()> interrupted)
    // All batches are of one size, so it pays to try which algorithm is the fastest for it.
    : options_(std::move(options)),
      tried_algorithms_(options_.device.is_cuda()),
      observer_(observer),
      interrupted_(std::move(interrupted)) {
    // OpenMP keeps the number of threads per calling thread.
    at::set_num_threads(options_.threads > 0 ? options_.threads
                                             : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    std::optional<ReadCheckpoint> checkpoint;
    const std::string given_features = options_.recipe.loss.feature_network;
    if (options_.resume) {
        checkpoint = read_newest_checkpoint(options_.run);
        if (!checkpoint) throw FileError(options_.run.string() + ": there is no checkpoint to resume from");
        const MetadataReader reader(checkpoint->state.metadata, checkpoint->folder.string());
        if (reader.text("format") != k_format) throw FileError(checkpoint->folder.string() + ": made by another version");
        options_.recipe = parse_recipe(reader.text("recipe"), checkpoint->folder.string() + ": recipe");
        options_.seed = static_cast<std::uint64_t>(reader.whole("seed"));
        options_.accumulate = static_cast<int>(reader.whole("accumulate"));
        options_.precision = reader.text("precision") == "bfloat16" ? TrainingPrecision::Bfloat16 : TrainingPrecision::Float32;
        origin_ = reader.text("origin");
        if (observer_ != nullptr) {
            for (const std::string& reason : checkpoint->skipped)
                observer_->said("A newer checkpoint was passed over: " + reason);
        }
    } else if (has_checkpoint(options_.run)) {
        throw FileError(options_.run.string() + ": holds a run already; resume it, or choose another folder");
    }
    find_feature_network(options_.recipe, given_features);
    std::error_code error;
    std::filesystem::create_directories(options_.run, error);
    if (error) throw FileError(options_.run.string() + ": could not make the run's folder: " + error.message());
    bfloat16_ = use_bfloat16(options_.precision, options_.device);
    split_ = split_photos(photos, options_.seed);
    torch::manual_seed(options_.seed);
    state_ = std::make_unique<TrainingState>(options_.recipe,
                                             checkpoint ? Generator(options_.recipe.generator) : first_generator(origin_),
                                             options_.recipe.data.size, options_.device);
    if (checkpoint) restore(*checkpoint);
    share_start();
    const bool checkpoint_found = checkpoint.has_value();
    checkpoint.reset();
    step_ = std::make_unique<TrainingStep>(*state_, options_.recipe, options_.device, bfloat16_, world());
    if (!has_others()) step_->abandoned = interrupted_;
    loader_ = std::make_unique<CropLoader>(split_.training, crop_options(options_));
    validation_batches_ = validation_batches(options_, split_.validation);
    if (is_first()) {
        log_ = std::make_unique<TrainingLog>(options_.run / "log.csv", k_log_columns, checkpoint_found ? iteration_ : -1);
        validation_log_ = std::make_unique<TrainingLog>(options_.run / "validation.csv", k_validation_columns,
                                                        latest_ ? latest_->iteration : -1);
    }
    last_checkpoint_ = std::chrono::steady_clock::now();
    last_checkpoint_iteration_ = iteration_;
    if (has_others()) world().barrier();
}

TrainingSession::~TrainingSession() = default;

bool TrainingSession::has_others() const { return options_.world != nullptr && options_.world->size() > 1; }

bool TrainingSession::is_first() const { return options_.world == nullptr || options_.world->rank() == 0; }

int64_t TrainingSession::first_sample() const {
    return options_.world == nullptr ? 0 : options_.world->rank() * options_.recipe.data.batch;
}

World& TrainingSession::world() { return options_.world == nullptr ? alone_ : *options_.world; }

bool TrainingSession::agreed(bool wanted) { return has_others() ? world().any(wanted) : wanted; }

Generator TrainingSession::first_generator(std::string& origin) {
    if (options_.start.empty()) {
        origin = "random weights";
        return Generator(options_.recipe.generator);
    }
    LoadedGenerator loaded = load_generator(options_.start);
    const GeneratorOptions &has = loaded.generator->options(), &wants = options_.recipe.generator;
    if (has.network != wants.network || has.attention != wants.attention || has.width != wants.width) {
        throw FileError(options_.start.string() + ": is another kind of network than the recipe '" + options_.recipe.name +
                        "' trains");
    }
    options_.recipe.generator = has;
    origin = options_.start.filename().string() + ", SHA-1 " + sha1_of_file(options_.start);
    return loaded.generator;
}

void TrainingSession::restore(const ReadCheckpoint& checkpoint) {
    const std::string name = checkpoint.folder.string();
    state_->restore(checkpoint.state, name);
    const MetadataReader reader(checkpoint.state.metadata, name);
    iteration_ = reader.whole("iteration");
    critic_steps_ = static_cast<int>(reader.whole("critic_steps"));
    batches_ = static_cast<std::uint64_t>(reader.whole("batches"));
    seconds_ = reader.number("seconds");
    losses_.critic = reader.number("critic");
    losses_.penalty = reader.number("penalty");
    start_ = take_validation(reader, "start");
    latest_ = take_validation(reader, "latest");
    best_ = take_validation(reader, "best");
    if (static_cast<std::size_t>(reader.whole("photos")) != split_.training->size() + split_.validation->size() && observer_)
        observer_->said("The number of photos changed since the checkpoint; the run goes on with those that are there now.");
}

void TrainingSession::share_start() {
    if (!has_others()) return;
    // All read the same folder; one that sees an older checkpoint there would train something else.
    const at::Tensor position = torch::tensor({iteration_, int64_t{critic_steps_}, static_cast<int64_t>(batches_)}, torch::kLong);
    const at::Tensor first = position.clone();
    world().broadcast({first});
    if (world().any(!at::equal(position, first)))
        throw TrainingError("The processes don't see the same checkpoint; the run's folder must be shared by all of them");
    std::vector<at::Tensor> weights;
    for (const torch::nn::Module* module : std::initializer_list<const torch::nn::Module*>{
             state_->generator.get(), state_->average.get(), state_->critics ? state_->critics.get() : nullptr}) {
        if (module == nullptr) continue;
        for (const at::Tensor& parameter : module->parameters()) weights.push_back(parameter.detach());
    }
    world().broadcast(weights);
}

TensorFile TrainingSession::checkpoint_state() const {
    TensorFile file = state_->tensors();
    auto& metadata = file.metadata;
    metadata["format"] = k_format;
    metadata["recipe"] = recipe_json(options_.recipe);
    metadata["origin"] = origin_;
    metadata["precision"] = bfloat16_ ? "bfloat16" : "float32";
    metadata["seed"] = std::to_string(static_cast<std::int64_t>(options_.seed));
    metadata["accumulate"] = std::to_string(options_.accumulate);
    metadata["iteration"] = std::to_string(iteration_);
    metadata["critic_steps"] = std::to_string(critic_steps_);
    metadata["batches"] = std::to_string(batches_);
    metadata["seconds"] = exact(seconds_);
    metadata["critic"] = exact(losses_.critic);
    metadata["penalty"] = exact(losses_.penalty);
    metadata["photos"] = std::to_string(split_.training->size() + split_.validation->size());
    put_validation(metadata, "start", start_);
    put_validation(metadata, "latest", latest_);
    put_validation(metadata, "best", best_);
    return file;
}

std::vector<Batch> TrainingSession::draw() {
    if (loader_->position() != batches_) loader_->seek(batches_);
    std::vector<Batch> batches;
    for (int i = 0; i < options_.accumulate; ++i) batches.push_back(loader_->next());
    return batches;
}

double TrainingSession::rate_share() const {
    const OptimizerOptions& optimizer = options_.recipe.optimizer;
    double share = 1;
    if (optimizer.warmup > 0) share = std::min(1., static_cast<double>(iteration_ + 1) / optimizer.warmup);
    if (optimizer.decay == RateDecay::Cosine && options_.iterations > 0) {
        const double done = std::min(1., static_cast<double>(iteration_) / static_cast<double>(options_.iterations));
        share *= k_least_rate_share + (1 - k_least_rate_share) * (0.5 + 0.5 * std::cos(std::numbers::pi * done));
    }
    return share;
}

void TrainingSession::update_critics() {
    const std::vector<Batch> batches = draw();
    std::vector<at::Tensor> mixing;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        const int64_t samples = batches[i].pictures.size(0);
        at::Tensor alpha = at::empty({2, samples});
        // Random numbers by position in the data: a resumed run draws the same, and so do several processes together.
        for (int64_t n = 0; n < samples; ++n) {
            CounterRandom random(options_.seed, RandomStream::Penalty, batches_ + i,
                                 static_cast<std::uint64_t>(first_sample() + n));
            for (int64_t k = 0; k < 2; ++k) alpha[k][n] = random.uniform();
        }
        mixing.push_back(alpha);
    }
    step_->update_critics(batches, mixing, losses_);
    batches_ += static_cast<std::uint64_t>(options_.accumulate);
    ++critic_steps_;
}

void TrainingSession::iterate() {
    const PhaseOptions& phases = options_.recipe.phases;
    const bool adversarial = state_->critics && iteration_ >= phases.reconstruction;
    const bool critics_alone = adversarial && iteration_ < phases.reconstruction + phases.critics;
    try {
        step_->set_rate(rate_share());
        while (adversarial && critic_steps_ < options_.recipe.adversarial.steps) update_critics();
        if (!critics_alone) {
            step_->update_generator(draw(), adversarial, losses_);
            batches_ += static_cast<std::uint64_t>(options_.accumulate);
        }
    } catch (const TrainingDiverged& error) {
        throw TrainingDiverged("Iteration " + std::to_string(iteration_ + 1) + ": " + error.what() +
                               ". The last checkpoint is from before; lower the learning rate, or look for damaged photos");
    }
    ++iteration_;
    critic_steps_ = 0;
    if (!critics_alone) state_->update_average(iteration_);
    recent_.push_back(std::chrono::steady_clock::now());
    if (recent_.size() > k_rate_window) recent_.pop_front();
    if (log_) {
        log_->add(iteration_, {losses_.l1_coarse, losses_.l1_refined, losses_.known, losses_.adversarial, losses_.critic,
                               losses_.penalty, losses_.other, losses_.total});
    }
}

bool TrainingSession::validate_if_due() {
    const std::int64_t every = options_.validate_iterations > 0 ? options_.validate_iterations
                               : options_.device.is_cuda()      ? 250
                                                                : 25;
    if (!is_first() || (start_ && iteration_ % every != 0) || (latest_ && latest_->iteration == iteration_)) return true;
    try {
        ValidationResult result = validate(state_->average, validation_batches_, options_.device, bfloat16_,
                                           options_.sample_crops, has_others() ? nullptr : interrupted_);
        result.values.iteration = result.samples.iteration = iteration_;
        if (!start_) start_ = result.values;
        if (!best_ || result.values.psnr_db > best_->psnr_db) best_ = result.values;
        latest_ = result.values;
        validation_log_->add(iteration_, {result.values.l1_coarse_percent, result.values.l1_percent, result.values.psnr_db});
        if (observer_ != nullptr) observer_->sampled(result.samples);
    } catch (const Cancelled&) {
        return false;
    }
    return true;
}

bool TrainingSession::checkpoint_is_due() const {
    // The first process writes; the others meet it again at the next exchange of gradients.
    if (!is_first()) return false;
    if (options_.checkpoint_iterations > 0 && iteration_ - last_checkpoint_iteration_ >= options_.checkpoint_iterations)
        return true;
    return std::chrono::steady_clock::now() - last_checkpoint_ >= std::chrono::duration<double>(options_.checkpoint_seconds);
}

void TrainingSession::write_checkpoint_now() {
    if (!is_first()) return;
    if (const auto broken = state_->find_not_finite())
        throw TrainingDiverged("Iteration " + std::to_string(iteration_) + ": the weights '" + *broken +
                               "' are no longer finite numbers. The last checkpoint is from before");
    // Rows before the checkpoint: a resumed run drops those that are too many, but can't make missing ones.
    log_->flush();
    validation_log_->flush();
    write_checkpoint(options_.run, iteration_, checkpoint_state());
    save_model();
    last_checkpoint_ = std::chrono::steady_clock::now();
    last_checkpoint_iteration_ = iteration_;
}

bool TrainingSession::try_checkpoint() {
    try {
        write_checkpoint_now();
        return true;
    } catch (const FileError& error) {
        if (observer_ != nullptr)
            observer_->said(std::string("The checkpoint could not be written: ") + error.what() +
                            ". Nothing is lost: make room and resume, and it is written again");
        return false;
    }
}

void TrainingSession::finish() { write_checkpoint_now(); }

void TrainingSession::save_model() const {
    std::map<std::string, std::string> metadata = options_.metadata;
    metadata["recipe"] = options_.recipe.name;
    metadata["iterations"] = std::to_string(iteration_);
    metadata["trained_seconds"] = std::to_string(std::llround(seconds_));
    metadata["started_from"] = origin_;
    metadata["photos"] = std::to_string(split_.training->size());
    if (!options_.recipe.blending.empty()) metadata["lacuna.blending"] = options_.recipe.blending;
    if (start_ && best_) {
        metadata["validation_psnr_at_start"] = std::to_string(start_->psnr_db);
        metadata["validation_psnr"] = std::to_string(latest_->psnr_db);
    }
    save_generator(Trainer::model_path(options_.run), state_->average, metadata);
}

void TrainingSession::set_budget(std::int64_t iterations, double minutes) {
    options_.iterations = iterations;
    options_.minutes = minutes;
}

bool TrainingSession::budget_is_spent() {
    const bool spent = (options_.iterations > 0 && iteration_ >= options_.iterations) ||
                       (options_.minutes > 0 && seconds_ >= options_.minutes * 60);
    return agreed(spent);
}

TrainingSnapshot TrainingSession::snapshot() const {
    TrainingSnapshot snapshot;
    snapshot.iteration = iteration_;
    snapshot.iterations = options_.iterations;
    snapshot.seconds = seconds_;
    if (recent_.size() > 1) {
        const double span = std::chrono::duration<double>(recent_.back() - recent_.front()).count();
        snapshot.rate = static_cast<double>(recent_.size() - 1) / std::max(span, 1e-9);
    }
    const auto nearer = [&](double seconds) {
        snapshot.seconds_left = std::max(0., std::min(seconds, snapshot.seconds_left.value_or(seconds)));
    };
    if (options_.minutes > 0) nearer(options_.minutes * 60 - seconds_);
    if (options_.iterations > 0 && snapshot.rate > 0)
        nearer(static_cast<double>(options_.iterations - iteration_) / snapshot.rate);
    snapshot.rate_share = rate_share();
    snapshot.losses = losses_;
    snapshot.start = start_;
    snapshot.latest = latest_;
    snapshot.best = best_;
    snapshot.training_photos = split_.training->size();
    snapshot.validation_photos = split_.validation->size();
    snapshot.validation_shares_photos = split_.shares_photos;
    snapshot.unreadable = loader_->unreadable().size();
    snapshot.bfloat16 = bfloat16_;
    snapshot.waited_for_data = loader_->waited_seconds();
    return snapshot;
}

}  // namespace lacuna::ml
