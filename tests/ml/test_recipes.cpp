// SPDX-License-Identifier: GPL-3.0-or-later
// Recipe files, and a short run of every shipped one.
#include <torch/torch.h>

#include <fstream>
#include <numeric>
#include <set>
#include <sstream>

#include "ml/io/generator_file.h"
#include "ml/train/feature_losses.h"
#include "tests/ml/feature_fixtures.h"
#include "tests/ml/fixtures.h"
#include "tests/ml/training_fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using lacuna::test::TemporaryFolder;

namespace {

const std::filesystem::path shipped = std::string(LACUNA_SOURCE_DIR) + "/resources/recipes";

std::string problem_of(const std::string& json) {
    try {
        parse_recipe(json, "test.json");
    } catch (const FileError& error) {
        return error.what();
    }
    return {};
}

void test_parsing() {
    const Recipe recipe = parse_recipe(
        R"({"name": "x", "network": {"attention": "none", "width": 16}, "loss": {"l1": 2, "discount": 0.5},
            "adversarial": {"kind": "lsgan", "critics": "concatenated", "masked_penalty": false, "steps": 3},
            "optimizer": {"rate": 1.5e-3, "decay": "cosine"}, "phases": {"reconstruction": 7}, "data": {"holes": "strokes", "size": 64}})",
        "test.json");
    CHECK(recipe.generator.attention == AttentionKind::None && recipe.generator.width == 16);
    CHECK(recipe.loss.l1 == 2 && recipe.loss.discount == 0.5 && recipe.loss.known == 1.2);
    CHECK(recipe.adversarial.kind == AdversarialKind::Lsgan && recipe.adversarial.critics == CriticLayout::Concatenated);
    CHECK(!recipe.adversarial.masked_penalty && recipe.adversarial.steps == 3);
    CHECK(recipe.optimizer.rate == 1.5e-3 && recipe.optimizer.decay == RateDecay::Cosine && recipe.phases.reconstruction == 7);
    CHECK(recipe.data.holes == HoleKind::Strokes && recipe.data.size == 64 && recipe.data.batch == 16);
    CHECK(recipe_json(parse_recipe(recipe_json(recipe), "again")) == recipe_json(recipe));

    for (const auto& [json, part] : std::initializer_list<std::pair<const char*, const char*>>{
             {R"({"name": "x", "lss": {"l1": 1}})", "'lss.l1' is unknown"},
             {R"({"name": "x", "loss": {"l1": "1"}})", "'loss.l1' must be a number"},
             {R"({"name": "x", "loss": {"l1": -1}})", "'loss.l1' must be from"},
             {R"({"name": "x", "loss": {"l1": 1, "l1": 2}})", "twice"},
             {R"({"name": "x", "data": {"size": 100}})", "multiple of 8"},
             {R"({"name": "x", "data": {"batch": 1.5}})", "whole number"},
             {R"({"name": "x", "data": {"min_scale": 0.9, "max_scale": 0.5}})", "'data.min_scale'"},
             {R"({"name": "x", "adversarial": {"kind": "gan"}})", "must be one of none, wgan-gp"},
             {R"({"name": "x", "network": {"attention": "much"}})", "attention"},
             {R"({"name": "x", "network": {"depth": 3}})", "'network.depth' is unknown"},
             {R"({"name": "x", "blending": "glue"})", "'blending'"},
             {R"({"name": "x", "loss": {"style": -1}})", "'loss.style' must be from"},
             {R"({"name": ""})", "'name'"},
             {R"({"name": "x"} x)", "unexpected"},
             {R"({"name": "x")", "expected"},
             {R"({"name": {"a": {"b": 1}}})", "nested"},
             {"", "expected"}}) {
        CHECK_MSG(problem_of(json).find(part) != std::string::npos, json << ": " << problem_of(json));
    }
    CHECK_THROWS_AS(read_recipe(shipped / "missing.json"), FileError);
}

/// One column of log.csv.
std::vector<double> column(const std::filesystem::path& log, const std::string& name) {
    std::ifstream file(log);
    std::string line, field;
    std::getline(file, line);
    std::istringstream head(line);
    std::size_t wanted = 0;
    for (std::size_t i = 0; std::getline(head, field, ','); ++i) {
        if (field == name) wanted = i;
    }
    CHECK_MSG(wanted > 0, "no column " << name);
    std::vector<double> values;
    while (std::getline(file, line)) {
        std::istringstream row(line);
        for (std::size_t i = 0; i <= wanted; ++i) std::getline(row, field, ',');
        values.push_back(std::stod(field));
    }
    return values;
}

double mean(const std::vector<double>& values, std::size_t begin, std::size_t end) {
    double sum = 0;
    for (std::size_t i = begin; i < end; ++i) sum += values[i];
    return sum / static_cast<double>(end - begin);
}

/// Stripes all of one hue: what a short run can learn, and what photos that it never saw have too.
class RosyPhotos final : public PhotoSource {
 public:
    [[nodiscard]] std::size_t size() const override { return stripes_.size(); }
    [[nodiscard]] std::string name(std::size_t index) const override { return "rosy " + stripes_.name(index); }
    [[nodiscard]] at::Tensor load(std::size_t index) const override {
        return (stripes_.load(index) * 0.25 + torch::tensor({160.F, 10.F, 60.F})).to(torch::kByte);
    }

 private:
    lacuna::test::StripePhotos stripes_{48, 48, 0.2};
};

constexpr std::size_t k_training_photos = 40;  // the rest is for feature_losses_of()
constexpr std::int64_t k_iterations = 24;
/// A loss got smaller when it is less than this share of what it was; without training it stays as it is.
constexpr double k_smaller = 0.85;

std::shared_ptr<const PhotoSource> training_photos() {
    std::vector<std::size_t> indices(k_training_photos);
    std::iota(indices.begin(), indices.end(), 0);
    return std::make_shared<PhotoSubset>(std::make_shared<RosyPhotos>(), indices);
}

void write_feature_network(const std::filesystem::path& path) {
    torch::manual_seed(2);
    TensorFile file = lacuna::test::random_vgg(lacuna::test::k_vgg16, 8);
    // The Gram matrices are divided by the number of channels; with so few, maps must be smaller for the weights to be fair.
    file.tensors.at("features.0.weight") *= 0.3;
    write_safetensors(path, file);
}

/// The recipe's perceptual and style losses on photos that the run never saw, as a model fills them.
double feature_losses_of(const std::filesystem::path& model, const Recipe& recipe) {
    const torch::NoGradGuard no_grad;
    const RosyPhotos photos;
    std::vector<at::Tensor> pictures;
    for (std::size_t i = k_training_photos; i < photos.size(); ++i) pictures.push_back(photos.load(i).permute({2, 0, 1}));
    const at::Tensor truth = at::stack(pictures).to(torch::kFloat) / 127.5 - 1;
    const at::Tensor hole = lacuna::test::rectangle(48, 48, 14, 14, 34, 34).expand({truth.size(0), 1, 48, 48});
    const at::Tensor known = truth * (1 - hole);
    const at::Tensor picture = load_generator(model).generator->forward(known, hole).result() * hole + known;
    return FeatureLosses(recipe.loss, torch::kCPU, false)(picture, truth).item<double>();
}

/// The recipe as small and as quick to learn as a test needs it.
Recipe quick(Recipe recipe, const TemporaryFolder& home) {
    recipe = lacuna::test::shrunk(recipe);
    recipe.phases = {recipe.phases.reconstruction > 0 ? k_iterations / 2 : 0, recipe.phases.critics > 0 ? 2 : 0};
    recipe.data.size = 32;
    recipe.adversarial.steps = 1;
    recipe.optimizer.beta1 = 0.9;
    recipe.optimizer.beta2 = 0.99;
    recipe.optimizer.clip = 1;
    if (recipe.loss.need_features()) recipe.loss.feature_network = home / "vgg.safetensors";
    return recipe;
}

/// What the recipe's own losses ask for gets better on photos that were held out; the critics' game has no direction.
void test_recipe(const Recipe& recipe, const TemporaryFolder& home) {
    const std::filesystem::path start = home / (recipe.name + "-start.safetensors");
    torch::manual_seed(3);
    save_generator(start, Generator(recipe.generator), {});
    TrainerOptions options = lacuna::test::small_run(home / recipe.name, recipe, k_iterations);
    options.start = start;
    options.validation_crops = 16;
    options.validate_iterations = k_iterations;
    Trainer trainer(options, training_photos());
    trainer.run({});
    const std::filesystem::path trained = Trainer::model_path(options.run);
    if (recipe.loss.l1 > 0 || recipe.loss.l2 > 0) {
        const TrainingSnapshot snapshot = trainer.snapshot();
        CHECK(snapshot.start && snapshot.latest && snapshot.latest->iteration == k_iterations);
        const double first = snapshot.start->l1_percent, last = snapshot.latest->l1_percent;
        CHECK_MSG(last < k_smaller * first, recipe.name << ": held-out l1 went from " << first << " % to " << last << " %");
    } else {
        const auto losses = column(options.run / "log.csv", "known");
        CHECK(losses.size() == static_cast<std::size_t>(k_iterations));
        const double first = mean(losses, 0, 8), last = mean(losses, losses.size() - 8, losses.size());
        CHECK_MSG(last < k_smaller * first, recipe.name << ": known pixels went from " << first << " to " << last);
    }
    if (recipe.loss.need_features()) {
        const double first = feature_losses_of(start, recipe), last = feature_losses_of(trained, recipe);
        CHECK_MSG(last < k_smaller * first, recipe.name << ": held-out feature losses went from " << first << " to " << last);
    }
    // The file says what it is.
    LoadedGenerator model = load_generator(trained);
    CHECK(model.generator->options() == recipe.generator && model.metadata.at("recipe") == recipe.name);
    const auto blending = model.metadata.find("lacuna.blending");
    CHECK((blending != model.metadata.end()) == !recipe.blending.empty());
    const GeneratorOutput output =
        model.generator->forward(torch::zeros({1, 3, 40, 56}), lacuna::test::rectangle(40, 56, 8, 8, 24, 32));
    CHECK(output.result().sizes() == at::IntArrayRef({1, 3, 40, 56}) && output.result().isfinite().all().item<bool>());
}

void test_every_recipe_trains() {
    const TemporaryFolder home;
    write_feature_network(home / "vgg.safetensors");
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(shipped)) {
        const Recipe recipe = read_recipe(entry.path());
        CHECK_MSG(recipe.name == entry.path().stem(), entry.path());
        CHECK(!recipe.description.empty());
        names.insert(recipe.name);
        test_recipe(quick(recipe, home), home);
    }
    for (const char* name : {"paper", "baseline", "coarse", "spatial-transformer", "appearance-flow", "dcgan", "lsgan", "wgan-gp",
                             "no-l1", "plain-l1", "tv", "perceptual", "style", "global-local", "context-encoder", "lacuna"})
        CHECK_MSG(names.contains(name), name << " is missing");
}

/// A run goes on with the feature network that it began with, wherever that is by now, or not at all.
void test_feature_network_of_a_run() {
    const TemporaryFolder home;
    const std::filesystem::path network = home / "vgg.safetensors", moved = home / "moved.safetensors";
    write_feature_network(network);
    Recipe recipe = quick(read_recipe(shipped / "style.json"), home);
    recipe.adversarial.kind = AdversarialKind::None;
    const auto train = [&](const std::filesystem::path& run, std::int64_t iterations, bool resume, const std::string& given) {
        TrainerOptions options = lacuna::test::small_run(run, resume ? Recipe() : recipe, iterations);
        options.recipe.loss.feature_network = given;
        options.resume = resume;
        try {
            Trainer(options, training_photos()).run({});
        } catch (const std::exception& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    const auto expect = [](const std::string& problem, const std::string& part) {
        CHECK_MSG(problem.find(part) != std::string::npos, "'" << problem << "', expected " << part);
    };
    expect(train(home / "none", 2, false, {}), "Give VGG-16 or VGG-19 weights");
    CHECK(!std::filesystem::exists(home / "none"));
    CHECK(train(home / "whole", 4, false, network).empty());
    CHECK(train(home / "parts", 2, false, network).empty());
    std::filesystem::rename(network, moved);
    expect(train(home / "parts", 4, true, {}), "no such feature network");
    write_safetensors(network, lacuna::test::random_vgg(lacuna::test::k_vgg16));
    expect(train(home / "parts", 4, true, {}), "isn't the feature network of this recipe any more");
    CHECK(train(home / "parts", 3, true, moved).empty());
    CHECK(train(home / "parts", 4, true, {}).empty());
    const auto weights = [](const std::filesystem::path& run) {
        return load_generator(Trainer::model_path(run)).generator->parameters();
    };
    const auto whole = weights(home / "whole"), parts = weights(home / "parts");
    for (std::size_t i = 0; i < whole.size(); ++i) CHECK(at::equal(whole[i], parts.at(i)));
}

}  // namespace

int main() {
    test_parsing();
    test_every_recipe_trains();
    test_feature_network_of_a_run();
    return lacuna::test::report();
}
