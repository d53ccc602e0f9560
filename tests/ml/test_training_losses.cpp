// SPDX-License-Identifier: GPL-3.0-or-later
// Losses and critics: against the reference's stored values and gradient norms, and against plain sums.
#include <torch/torch.h>

#include <cmath>

#include "ml/io/generator_file.h"
#include "ml/io/safetensors.h"
#include "ml/train/losses.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;

namespace {

const std::string golden = std::string(LACUNA_TEST_DATA) + "/golden/";

double relative(double value, double expected) { return std::abs(value - expected) / std::max(1e-12, std::abs(expected)); }

/// The reference's weights: kernels HWIO, the dense layer over H, W, C, first layer for BGR.
Critics load_critics(const TensorFile& file) {
    const torch::NoGradGuard no_grad;
    Critics critics(CriticLayout::GlobalAndLocal, 256, 64, Padding::ZerosTfSame);
    auto parameters = critics->named_parameters();
    for (const std::string which : {"global", "local"}) {
        for (int layer = 1; layer <= 4; ++layer) {
            const std::string name = "conv" + std::to_string(layer);
            const std::string source = "discriminator/discriminator_" + which + "/" + name;
            at::Tensor kernel = file.tensors.at(source + "/kernel").permute({3, 2, 0, 1});
            if (layer == 1) kernel = kernel.flip(1);
            parameters[which + "." + name + ".weight"].copy_(kernel);
            parameters[which + "." + name + ".bias"].copy_(file.tensors.at(source + "/bias"));
        }
        const std::string source = "discriminator/dout_" + which + "_fc";
        const int64_t side = which == "global" ? 16 : 8, channels = which == "global" ? 256 : 512;
        parameters[which + "_out.weight"].copy_(
            file.tensors.at(source + "/kernel").reshape({side, side, channels}).permute({2, 0, 1}).reshape({1, -1}));
        parameters[which + "_out.bias"].copy_(file.tensors.at(source + "/bias"));
    }
    return critics;
}

/// Weight max(g^min(i, n-i), g^min(j, n-j)) with g = 0.9: the released code's discount, by distance to the rectangle's sides.
at::Tensor rectangle_discount(int64_t side) {
    at::Tensor weight = torch::empty({side, side});
    for (int64_t i = 0; i < side; ++i) {
        for (int64_t j = 0; j < side; ++j) {
            weight[i][j] = std::max(std::pow(0.9, static_cast<double>(std::min(i, side - i))),
                                    std::pow(0.9, static_cast<double>(std::min(j, side - j))));
        }
    }
    return weight;
}

/// Names of the reference's layers to norms of our gradients, compared with the stored ones.
void check_norms(const TensorFile& stored, const std::string& prefix, const std::map<std::string, at::Tensor>& gradients) {
    int compared = 0;
    for (const auto& [key, value] : stored.tensors) {
        if (key.rfind(prefix, 0) != 0) continue;
        const auto entry = gradients.find(key.substr(prefix.size()));
        CHECK_MSG(entry != gradients.end(), "no gradient for " << key);
        if (entry == gradients.end()) continue;
        const double expected = value.item<double>(), norm = entry->second.norm().item<double>();
        CHECK_MSG(expected == 0 ? norm < 1e-4 : relative(norm, expected) <= 1e-3, key << ": " << norm << ", stored " << expected);
        ++compared;
    }
    CHECK_MSG(static_cast<std::size_t>(compared) == gradients.size(),
              compared << " of " << gradients.size() << " gradients compared");
}

void test_golden() {
    const TensorFile stored = read_safetensors(golden + "losses_256.safetensors");
    Critics critics = load_critics(read_safetensors(golden + "weights_critics.safetensors"));
    Generator generator = load_generator(golden + "weights_generator.safetensors").generator;
    int64_t count = 0;
    for (const at::Tensor& parameter : critics->parameters()) count += parameter.numel();
    CHECK(count == 7'072'770);

    const at::Tensor pictures = (stored.tensors.at("data").flip(3).permute({0, 3, 1, 2}) / 127.5 - 1).contiguous();
    const at::Tensor mask = stored.tensors.at("mask").permute({0, 3, 1, 2}).expand({2, 1, 256, 256}).contiguous();
    const at::Tensor box = stored.tensors.at("bbox");
    const int64_t top = box[0].item<int64_t>(), left = box[1].item<int64_t>(), side = box[2].item<int64_t>();
    const at::Tensor origins = torch::tensor({{top, left}, {top, left}}, torch::kLong);
    at::Tensor support = torch::zeros({2, 1, 256, 256}), weight = torch::zeros({2, 1, 256, 256});
    support.slice(2, top, top + side).slice(3, left, left + side).fill_(1);
    weight.slice(2, top, top + side).slice(3, left, left + side).copy_(rectangle_discount(side));
    const at::Tensor known = 1 - mask, incomplete = pictures * known;

    const GeneratorOutput output = generator->forward(incomplete, mask);
    const at::Tensor composed = output.x2 * mask + incomplete;
    const at::Tensor l1 =
        1.2 * weighted_l1(output.x1, pictures, weight, support) + weighted_l1(output.x2, pictures, weight, support);
    const at::Tensor ae = 1.2 * weighted_l1(output.x1, pictures, known, known) + weighted_l1(output.x2, pictures, known, known);
    const auto fake = critics->forward(composed, crop_local(composed, origins, side));
    const at::Tensor g_wgan = generator_adversarial_loss(AdversarialKind::WganGp, fake);
    const at::Tensor g_loss = 0.001 * g_wgan + 1.2 * l1 + 1.2 * ae;

    const auto compare = [&](const char* name, const at::Tensor& value) {
        const double expected = stored.tensors.at(name).item<double>(), got = value.item<double>();
        CHECK_MSG(relative(got, expected) <= 1e-5, name << ": " << got << ", stored " << expected);
    };
    compare("L_l1_loss", l1);
    compare("L_ae_loss", ae);
    compare("L_g_loss", g_loss);

    g_loss.backward();
    std::map<std::string, at::Tensor> gradients;
    for (const NamedLayer& layer : named_layers(generator->options())) {
        auto parameters = generator->named_parameters();
        gradients[layer.tensorflow + "/kernel"] = parameters[layer.module + ".weight"].grad();
        gradients[layer.tensorflow + "/bias"] = parameters[layer.module + ".bias"].grad();
    }
    check_norms(stored, "gn_", gradients);

    critics->zero_grad();
    const at::Tensor fixed = composed.detach(), alpha = stored.tensors.at("alpha").flatten();
    const CriticInput real_input{pictures, crop_local(pictures, origins, side)};
    const CriticInput fake_input{fixed, crop_local(fixed, origins, side)};
    const CriticInput mask_input{mask, crop_local(mask, origins, side)};
    const at::Tensor difference = critic_loss(AdversarialKind::WganGp, critics->forward(real_input.whole, real_input.local),
                                              critics->forward(fake_input.whole, fake_input.local));
    const at::Tensor penalty = 10 * gradient_penalty(critics, real_input, fake_input, mask_input, alpha, alpha);
    compare("L_gp_loss", penalty);
    compare("L_d_loss", difference + penalty);
    (difference + penalty).backward();
    gradients.clear();
    auto parameters = critics->named_parameters();
    for (const std::string which : {"global", "local"}) {
        for (int layer = 1; layer <= 4; ++layer) {
            const std::string name = "conv" + std::to_string(layer), target = "discriminator/discriminator_" + which + "/" + name;
            gradients[target + "/kernel"] = parameters[which + "." + name + ".weight"].grad();
            gradients[target + "/bias"] = parameters[which + "." + name + ".bias"].grad();
        }
        gradients["discriminator/dout_" + which + "_fc/kernel"] = parameters[which + "_out.weight"].grad();
        gradients["discriminator/dout_" + which + "_fc/bias"] = parameters[which + "_out.bias"].grad();
    }
    check_norms(stored, "dn_", gradients);
}

/// The masked means by plain loops.
void test_masked_means() {
    torch::manual_seed(3);
    const at::Tensor a = torch::randn({3, 3, 9, 7}), b = torch::randn({3, 3, 9, 7}), weight = torch::rand({3, 1, 9, 7});
    at::Tensor support = (torch::rand({3, 1, 9, 7}) > 0.6).to(torch::kFloat);
    support[2].zero_();
    double l1 = 0, l2 = 0, tv = 0;
    for (int n = 0; n < 3; ++n) {
        double sum1 = 0, sum2 = 0, variation = 0, pixels = 0;
        for (int y = 0; y < 9; ++y) {
            for (int x = 0; x < 7; ++x) {
                const double s = support[n][0][y][x].item<double>(), w = weight[n][0][y][x].item<double>() * s;
                pixels += s;
                for (int c = 0; c < 3; ++c) {
                    const double d = (a[n][c][y][x] - b[n][c][y][x]).item<double>();
                    sum1 += w * std::abs(d);
                    sum2 += w * d * d;
                    if (x + 1 < 7) variation += s * std::abs((a[n][c][y][x + 1] - a[n][c][y][x]).item<double>());
                    if (y + 1 < 9) variation += s * std::abs((a[n][c][y + 1][x] - a[n][c][y][x]).item<double>());
                }
            }
        }
        const double count = std::max(1., 3 * pixels);
        l1 += sum1 / count / 3;
        l2 += sum2 / count / 3;
        tv += variation / count / 3;
    }
    CHECK(relative(weighted_l1(a, b, weight * support, support).item<double>(), l1) < 1e-5);
    CHECK(relative(weighted_l2(a, b, weight * support, support).item<double>(), l2) < 1e-5);
    CHECK(relative(total_variation(a, support).item<double>(), tv) < 1e-5);

    const at::Tensor distance = torch::tensor({{0.F, 1.F}, {2.5F, 0.F}}).view({1, 1, 2, 2});
    const at::Tensor discount = spatial_discount(distance, 0.9);
    CHECK(lacuna::test::max_abs_difference(
              discount, torch::tensor({{0.F, 0.9F}, {static_cast<float>(std::pow(0.9, 2.5)), 0.F}}).view({1, 1, 2, 2})) < 1e-6);
    CHECK(at::equal(spatial_discount(distance, 1), (distance > 0).to(torch::kFloat)));
}

void test_crop_local() {
    const at::Tensor pictures = torch::arange(2 * 3 * 8 * 8, torch::kFloat).view({2, 3, 8, 8});
    const at::Tensor crops = crop_local(pictures, torch::tensor({{0, 4}, {3, 2}}, torch::kLong), 4);
    CHECK(at::equal(crops[0], pictures[0].slice(1, 0, 4).slice(2, 4, 8)));
    CHECK(at::equal(crops[1], pictures[1].slice(1, 3, 7).slice(2, 2, 6)));
    CHECK_THROWS_AS(crop_local(pictures, torch::tensor({{0, 5}, {0, 0}}, torch::kLong), 4), c10::Error);
}

/// As a GPU cuts: the same bits, the same gradient.
void test_select_out() {
    const at::Tensor origins = torch::tensor({{1, 9}, {4, 0}, {0, 5}}, torch::kLong);
    at::Tensor cut = torch::randn({3, 3, 13, 21}).requires_grad_(true), selected = cut.detach().clone().requires_grad_(true);
    const at::Tensor a = crop_local(cut, origins, 9), b = select_out(selected, origins, 9), weights = torch::randn_like(a);
    CHECK(at::equal(a, b));
    (a * weights).sum().backward();
    (b * weights).sum().backward();
    CHECK(at::equal(cut.grad(), selected.grad()));
}

void test_adversarial_kinds() {
    const std::vector<at::Tensor> real{torch::tensor({0.5, -1.0}), torch::tensor({2.0, 0.0})};
    const std::vector<at::Tensor> fake{torch::tensor({-0.5, 0.25}), torch::tensor({1.0, -3.0})};
    const auto softplus = [](double x) { return std::log1p(std::exp(x)); };
    double wgan = 0, dcgan = 0, lsgan = 0, g_wgan = 0, g_dcgan = 0, g_lsgan = 0;
    for (int i = 0; i < 2; ++i) {
        for (int n = 0; n < 2; ++n) {
            const double r = real[i][n].item<double>(), f = fake[i][n].item<double>();
            wgan += (f - r) / 2;
            dcgan += (softplus(-r) + softplus(f)) / 2;
            lsgan += 0.5 * ((r - 1) * (r - 1) + f * f) / 2;
            g_wgan -= f / 2;
            g_dcgan += softplus(-f) / 2;
            g_lsgan += 0.5 * (f - 1) * (f - 1) / 2;
        }
    }
    CHECK(relative(critic_loss(AdversarialKind::WganGp, real, fake).item<double>(), wgan) < 1e-6);
    CHECK(relative(critic_loss(AdversarialKind::Dcgan, real, fake).item<double>(), dcgan) < 1e-6);
    CHECK(relative(critic_loss(AdversarialKind::Lsgan, real, fake).item<double>(), lsgan) < 1e-6);
    CHECK(relative(generator_adversarial_loss(AdversarialKind::WganGp, fake).item<double>(), g_wgan) < 1e-6);
    CHECK(relative(generator_adversarial_loss(AdversarialKind::Dcgan, fake).item<double>(), g_dcgan) < 1e-6);
    CHECK(relative(generator_adversarial_loss(AdversarialKind::Lsgan, fake).item<double>(), g_lsgan) < 1e-6);
}

/// Every layout: shapes, and the penalty's derivative by central differences in float64.
void test_penalty_gradient() {
    for (const CriticLayout layout :
         {CriticLayout::GlobalAndLocal, CriticLayout::Concatenated, CriticLayout::Global, CriticLayout::Local}) {
        torch::manual_seed(5);
        Critics critics(layout, 40, 4);
        critics->to(torch::kDouble);
        const auto picture = [] { return torch::randn({2, 3, 40, 40}, torch::kDouble); };
        const at::Tensor origins = torch::tensor({{0, 20}, {7, 3}}, torch::kLong);
        const auto input = [&](const at::Tensor& x) { return CriticInput{x, crop_local(x, origins, 20)}; };
        const CriticInput real = input(picture()), fake = input(picture());
        const CriticInput mask = input((torch::rand({2, 1, 40, 40}, torch::kDouble) > 0.5).to(torch::kDouble));
        const at::Tensor alpha = torch::tensor({0.3, 0.8}, torch::kDouble), alpha2 = torch::tensor({0.1, 0.6}, torch::kDouble);
        CHECK(critics->forward(real.whole, real.local).size() == (layout == CriticLayout::GlobalAndLocal ? 2U : 1U));
        const auto penalty = [&] { return gradient_penalty(critics, real, fake, mask, alpha, alpha2); };
        critics->zero_grad();
        penalty().backward();
        const torch::NoGradGuard no_grad;
        for (const auto& item : critics->named_parameters()) {
            at::Tensor parameter = item.value();
            if (parameter.dim() < 2) continue;
            // Along the gradient, where the derivative is its norm; a short step keeps off the kinks of the activations.
            const double norm = parameter.grad().norm().item<double>(), step = 1e-6;
            const at::Tensor direction = parameter.grad() / norm, original = parameter.clone();
            const auto moved = [&](double by) {
                parameter.copy_(original + by * direction);
                const at::AutoGradMode on(true);
                return penalty().item<double>();
            };
            const double numeric = (moved(step) - moved(-step)) / (2 * step);
            parameter.copy_(original);
            CHECK_MSG(std::abs(numeric - norm) <= 1e-4 * norm, item.key() << ": " << norm << ", by differences " << numeric);
        }
    }
    // A critic that doesn't look at the picture has a zero gradient: the penalty is 1 a score, and its derivative finite.
    Critics blind(CriticLayout::Global, 32, 4);
    for (at::Tensor& parameter : blind->parameters()) parameter.data().zero_();
    const at::Tensor x = torch::randn({1, 3, 32, 32});
    const at::Tensor penalty = gradient_penalty(blind, {x, {}}, {-x, {}}, {}, torch::tensor({0.5F}), torch::tensor({0.5F}));
    CHECK(std::abs(penalty.item<double>() - 1) < 1e-4);
    penalty.backward();
    for (const at::Tensor& parameter : blind->parameters())
        CHECK(!parameter.grad().defined() || parameter.grad().isfinite().all().item<bool>());
}

}  // namespace

int main() {
    test_golden();
    test_masked_means();
    test_crop_local();
    test_select_out();
    test_adversarial_kinds();
    test_penalty_gradient();
    return lacuna::test::report();
}
