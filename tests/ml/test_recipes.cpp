// SPDX-License-Identifier: GPL-3.0-or-later
// Recipe files, and a short run of every shipped one.
#include <torch/torch.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "ml/io/generator_file.h"
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
             {R"({"name": "x", "loss": {"style": 1}})", "'loss.style' must be from 0 to 0"},
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

void test_every_recipe_trains() {
    const TemporaryFolder home;
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(shipped)) {
        Recipe recipe = read_recipe(entry.path());
        CHECK_MSG(recipe.name == entry.path().stem(), entry.path());
        CHECK(!recipe.description.empty());
        names.insert(recipe.name);
        recipe = lacuna::test::shrunk(recipe);
        recipe.phases = {recipe.phases.reconstruction > 0 ? 12 : 0, recipe.phases.critics > 0 ? 2 : 0};
        recipe.adversarial.steps = 1;
        recipe.optimizer.beta1 = 0.9;
        recipe.optimizer.beta2 = 0.99;
        recipe.optimizer.clip = 1;
        constexpr std::int64_t iterations = 48;
        TrainerOptions options = lacuna::test::small_run(home / recipe.name, recipe, iterations);
        options.threads = 0;
        options.validate_iterations = iterations;
        Trainer trainer(options, std::make_shared<lacuna::test::StripePhotos>(10, 80, 0.2));
        trainer.run({});
        // What the recipe's own reconstruction asks for gets better; the critics' game has no direction.
        if (recipe.loss.l1 > 0 || recipe.loss.l2 > 0) {
            const TrainingSnapshot snapshot = trainer.snapshot();
            CHECK(snapshot.start && snapshot.latest && snapshot.latest->iteration == iterations);
            const double first = snapshot.start->l1_percent, last = snapshot.latest->l1_percent;
            CHECK_MSG(last < first, recipe.name << ": held-out l1 went from " << first << " % to " << last << " %");
        } else {
            const auto losses = column(options.run / "log.csv", "known");
            CHECK(losses.size() == static_cast<std::size_t>(iterations));
            const double first = mean(losses, 0, 8), last = mean(losses, losses.size() - 8, losses.size());
            CHECK_MSG(last < first, recipe.name << ": known pixels went from " << first << " to " << last);
        }
        // The file says what it is.
        LoadedGenerator model = load_generator(Trainer::model_path(options.run));
        CHECK(model.generator->options() == recipe.generator && model.metadata.at("recipe") == recipe.name);
        const auto blending = model.metadata.find("lacuna.blending");
        CHECK((blending != model.metadata.end()) == !recipe.blending.empty());
        const GeneratorOutput output =
            model.generator->forward(torch::zeros({1, 3, 40, 56}), lacuna::test::rectangle(40, 56, 8, 8, 24, 32));
        CHECK(output.result().sizes() == at::IntArrayRef({1, 3, 40, 56}) && output.result().isfinite().all().item<bool>());
    }
    for (const char* name : {"paper", "baseline", "coarse", "spatial-transformer", "appearance-flow", "dcgan", "lsgan", "wgan-gp",
                             "no-l1", "plain-l1", "tv", "global-local", "context-encoder", "lacuna"})
        CHECK_MSG(names.contains(name), name << " is missing");
}

}  // namespace

int main() {
    test_parsing();
    test_every_recipe_trains();
    return lacuna::test::report();
}
