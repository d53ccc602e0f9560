// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe: which network is trained, on which losses and holes, and how its steps are made. One JSON file per trained system
// (resources/recipes, explained in docs/recipes.md). The defaults are those of the paper's full model (Yu et al., CVPR 2018,
// section 4.2; numbers it leaves open are the released code's).
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "ml/nn/generator_options.h"
#include "ml/train/holes.h"

namespace lacuna::ml {

enum class AdversarialKind {
    None,
    WganGp,  ///< Wasserstein with gradient penalty (Gulrajani et al. 2017); the paper restricts the penalty to hole pixels
    Dcgan,   ///< cross entropy, the generator's form that doesn't saturate (Radford et al. 2016)
    Lsgan,   ///< least squares (Mao et al. 2017)
};

enum class CriticLayout {
    GlobalAndLocal,  ///< two critics, whole picture and hole's neighbourhood, each with its own score (Yu et al., section 3.2)
    Concatenated,    ///< one score from both critics' features side by side (Iizuka et al. 2017)
    Global,          ///< one critic for the whole picture
    Local,           ///< one critic for the hole's neighbourhood (Pathak et al. 2016)
};

enum class RateDecay {
    None,
    Cosine,  ///< from the full rate to a twentieth of it over the run's iterations; needs a run with a set number of them
};

struct ReconstructionWeights {
    double l1 = 1.2;                   ///< mean |difference| under the hole, of both stages
    double l2 = 0;                     ///< mean squared difference under the hole, of both stages
    double known = 1.2;                ///< mean |difference| of the known pixels, of both stages
    double coarse = 1.2;               ///< factor on the first stage's share of the three above
    double discount = 0.99;            ///< weight gamma^d of a hole pixel d px from the nearest known one (section 3.2); 1 = none
    bool discount_refined = true;      ///< whether the second stage's differences are discounted too, as in the released code
    double tv = 0;                     ///< total variation of the composed picture, at the hole's pixels
    double perceptual = 0;             ///< mean |difference| of a feature network's maps (after Johnson et al. 2016)
    double style = 0;                  ///< the same of their Gram matrices
    std::string feature_network;       ///< safetensors file in the VGG-16/19 layout, for the two above; supplied by the user
    std::string feature_network_sha1;  ///< of that file; noted when a run starts, so that it goes on with the same network

    [[nodiscard]] bool need_features() const { return perceptual > 0 || style > 0; }
};

struct AdversarialOptions {
    AdversarialKind kind = AdversarialKind::WganGp;
    CriticLayout critics = CriticLayout::GlobalAndLocal;
    int width = 64;              ///< channels of the critics' first layer; the last has 4 (global) and 8 times as many (local)
    double weight = 0.001;       ///< on the generator's adversarial loss
    double penalty = 10;         ///< on the gradient penalty (WganGp)
    bool masked_penalty = true;  ///< only gradients at hole pixels count
    int steps = 5;               ///< critic updates to one update of the generator, each on a fresh batch
};

struct OptimizerOptions {
    double rate = 1e-4, critic_rate = 1e-4;
    double beta1 = 0.5, beta2 = 0.9;
    double clip = 0;  ///< largest norm of the generator's gradient; 0 = not clipped
    int warmup = 0;   ///< iterations over which the rate rises from 0
    RateDecay decay = RateDecay::None;
    double ema = 0.999;  ///< decay of the moving average of the generator's weights, which is what gets saved; 0 = the weights
};

struct PhaseOptions {
    std::int64_t reconstruction = 0;  ///< first iterations, with the generator's reconstruction losses alone
    std::int64_t critics = 0;         ///< iterations after them that train the critics alone (Iizuka et al.)
};

struct DataOptions {
    HoleKind holes = HoleKind::PaperRectangle;
    std::int64_t size = 256, batch = 16;
    double min_scale = 0.5, max_scale = 1.0;  ///< photos are shrunk to a random scale between these before a crop is taken
    bool flip = true;                         ///< mirror half of the crops left to right
};

struct Recipe {
    std::string name = "paper";
    std::string description;  ///< one sentence for users
    std::string blending;     ///< "poisson": fills with the trained model are blended (stated in its metadata); else empty
    GeneratorOptions generator;
    ReconstructionWeights loss;
    AdversarialOptions adversarial;
    OptimizerOptions optimizer;
    PhaseOptions phases;
    DataOptions data;
};

/// Reads a recipe from JSON: an object of sections (`network`, `loss`, `adversarial`, `optimizer`, `phases`, `data`) that states
/// what differs from the defaults. Throws FileError, naming the entry, for unknown entries, wrong types and values out of range.
Recipe read_recipe(const std::filesystem::path& path);
Recipe parse_recipe(std::string_view json, const std::string& name);

/// All of a recipe as JSON that parse_recipe() reads to the same recipe.
std::string recipe_json(const Recipe& recipe);

}  // namespace lacuna::ml
