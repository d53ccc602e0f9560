// SPDX-License-Identifier: GPL-3.0-or-later
// The attention layer against outputs of the public reference, the oracle's gradient, and the identities against plain loops.
#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>

#include "ml/io/safetensors.h"
#include "ml/ops/contextual_attention.h"
#include "ml/ops/streamed.h"
#include "tests/ml/attention_cases.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

const ml::AttentionOptions kTf1{ml::PatchNorm::Max, ml::PasteDivision::Four, ml::Downsample::AlignCorners, 10, true, 0};

// The colour of an offset (dy, dx) on the optical-flow wheel of 55 colours, as the reference paints it: bytes, channels RGB.
at::Tensor wheel_colours(const at::Tensor& dy, const at::Tensor& dx, double largest) {
    std::vector<std::array<double, 3>> wheel;
    const auto ramp = [&](int steps, int full, int moving, bool up) {
        for (int i = 0; i < steps; ++i) {
            std::array<double, 3> c{0, 0, 0};
            c[static_cast<size_t>(full)] = 255;
            c[static_cast<size_t>(moving)] = up ? std::floor(255.0 * i / steps) : 255 - std::floor(255.0 * i / steps);
            wheel.push_back(c);
        }
    };
    ramp(15, 0, 1, true);   // red to yellow
    ramp(6, 1, 0, false);   // yellow to green
    ramp(4, 1, 2, true);    // green to cyan
    ramp(11, 2, 1, false);  // cyan to blue
    ramp(13, 2, 0, true);   // blue to magenta
    ramp(6, 0, 2, false);   // magenta to red
    at::Tensor out = at::zeros({dy.size(0), dy.size(1), 3}, at::kDouble);
    for (int64_t y = 0; y < dy.size(0); ++y) {
        for (int64_t x = 0; x < dy.size(1); ++x) {
            const double u = dy[y][x].item<double>() / largest, v = dx[y][x].item<double>() / largest;
            const double radius = std::sqrt(u * u + v * v), place = (std::atan2(-v, -u) / M_PI + 1) / 2 * 54;
            const auto k0 = static_cast<size_t>(std::floor(place)), k1 = (k0 + 1) % 55;
            const double t = place - static_cast<double>(k0);
            for (size_t c = 0; c < 3; ++c) {
                const double hue = ((1 - t) * wheel[k0][c] + t * wheel[k1][c]) / 255;
                out[y][x][static_cast<int64_t>(c)] = std::floor(255 * (1 - radius * (1 - hue)));
            }
        }
    }
    return out;
}

void test_golden() {
    const auto file = ml::read_safetensors(std::filesystem::path(LACUNA_TEST_DATA) / "golden" / "attention_cases.safetensors");
    for (const std::string name : {"small", "sat", "nofuse", "nomask", "allmask"}) {
        const auto get = [&](const std::string& part) { return file.tensors.at(name + "/" + part); };
        ml::AttentionRequest request;
        request.features = get("f").permute({0, 3, 1, 2}).contiguous();
        if (name != "nomask")
            request.hole_cells = ml::downsample_cells(get("mask").permute({0, 3, 1, 2}), ml::Downsample::AlignCorners);
        ml::AttentionOptions options = kTf1;
        options.fuse = name != "nofuse";
        const at::Tensor want = get("y").permute({0, 3, 1, 2});
        const double scale = std::max(1.0, request.features.abs().max().item<double>());
        for (const auto& [form, got] : {std::pair{"oracle", ml::contextual_attention_oracle(request, options)},
                                        std::pair{"shipped", ml::contextual_attention(request, options)},
                                        std::pair{"streamed", ml::streamed_attention(request, options)}}) {
            const double error = (got.output - want).abs().max().item<double>() / scale;
            std::cout << name << " " << form << ": max error " << error << std::endl;
            CHECK_MSG(error <= 2e-4, name << " " << form << ": max error " << error);
            if (name == "allmask") continue;
            // Offsets, seen through the picture that the reference paints of them (each cell 2x2 pixels, range -1..1). One
            // radius scales all samples seen so far.
            const at::Tensor flow = get("flow");
            double largest = 0;
            for (int64_t n = 0; n < got.argmax.size(0); ++n) {
                const int64_t h = got.argmax.size(1), w = got.argmax.size(2);
                const at::Tensor y = at::arange(h).reshape({h, 1}), x = at::arange(w).reshape({1, w});
                const at::Tensor dy = at::floor_divide(got.argmax[n], w) - y, dx = at::remainder(got.argmax[n], w) - x;
                const at::Tensor radius = (dy.square() + dx.square()).to(at::kDouble).sqrt();
                largest = std::max(largest, radius.max().item<double>());
                at::Tensor bytes = ((flow[n].slice(0, 0, 2 * h, 2).slice(1, 0, 2 * w, 2) + 1) * 127.5).to(at::kDouble);
                const at::Tensor colours = wheel_colours(dy, dx, largest);
                const int64_t wrong = (bytes - colours).abs().amax(-1).gt(1.5).sum().item<int64_t>();
                CHECK_MSG(wrong == 0,
                          name << " " << form << " sample " << n << ": " << wrong << " of " << h * w << " offsets differ");
            }
        }
    }
    const auto forward =
        ml::read_safetensors(std::filesystem::path(LACUNA_TEST_DATA) / "golden" / "forward_256_rect.safetensors");
    ml::AttentionRequest request;
    request.features = forward.tensors.at("f").permute({0, 3, 1, 2}).contiguous();
    request.hole_cells = ml::downsample_cells(forward.tensors.at("mask_s").permute({0, 3, 1, 2}), ml::Downsample::AlignCorners);
    const at::Tensor want = forward.tensors.at("y").permute({0, 3, 1, 2});
    const double error = (ml::contextual_attention(request, kTf1).output - want).abs().max().item<double>();
    std::cout << "whole network's attention: max error " << error << ", largest value " << want.abs().max().item<double>()
              << std::endl;
    CHECK_MSG(error <= 2e-4, "whole network's attention: max error " << error);
}

void test_downsample() {
    // 64 to 32 with aligned corners: 0, 2, ..., 30, 33, 35, ..., 63.
    for (int64_t i = 0; i < 32; ++i)
        CHECK(ml::downsample_index(i, 32, ml::Downsample::AlignCorners) == (i < 16 ? 2 * i : 2 * i + 1));
    CHECK(ml::downsample_index(0, 1, ml::Downsample::AlignCorners) == 0);
    CHECK(ml::downsample_index(5, 9, ml::Downsample::Stride) == 10);
}

// Central differences in float64, with an all-zero patch, where a root at 0 would give NaN.
void test_gradient() {
    for (const NamedOptions& o : all_options()) {
        at::Tensor x = at::rand({1, 3, 10, 12}, at::kDouble) * 0.4 - 0.1;
        x.narrow(2, 0, 6).narrow(3, 0, 6).zero_();
        ml::AttentionRequest request;
        request.hole_cells = rect_mask(5, 6, {3, 4, 4, 5});
        const at::Tensor weight = at::randn({1, 3, 10, 12}, at::kDouble);
        const auto loss = [&](const at::Tensor& features) {
            request.features = features;
            return ml::contextual_attention_oracle(request, o.options).output.mul(weight).sum();
        };
        at::Tensor leaf = x.clone().requires_grad_();
        loss(leaf).backward();
        const at::Tensor grad = leaf.grad();
        CHECK_MSG(at::isfinite(grad).all().item<bool>(), o.name << ": gradient with zero patches isn't finite");
        double worst = 0;
        const c10::NoGradGuard no_grad;
        for (int64_t i = 0; i < x.numel(); i += 7) {
            // The floor of the norm has a kink at exactly zero; only smooth places can be differenced.
            const int64_t y = i / 12 % 10, col = i % 12;
            if (y < 8 && col < 8) continue;
            const double step = 1e-6, kept = x.view(-1)[i].item<double>();
            x.view(-1)[i] = kept + step;
            const double up = loss(x).item<double>();
            x.view(-1)[i] = kept - step;
            const double down = loss(x).item<double>();
            x.view(-1)[i] = kept;
            const double difference = (up - down) / (2 * step), g = grad.reshape(-1)[i].item<double>();
            worst = std::max(worst, std::abs(difference - g) / std::max(1.0, std::abs(g)));
        }
        CHECK_MSG(worst < 1e-5, o.name << ": gradient differs from differences by " << worst);
    }
}

// The fused score by plain loops from its definition, against the logits behind the shipped operator's rows.
void test_identities() {
    for (const auto& [h, w] : std::vector<std::pair<int64_t, int64_t>>{{1, 6}, {6, 1}, {4, 5}, {2, 3}, {3, 2}}) {
        const int64_t c = 3, n = h * w;
        ml::AttentionRequest request;
        request.features = at::randn({1, c, 2 * h, 2 * w}) * 0.2;
        const at::Tensor x = ml::downsample_cells(request.features, ml::Downsample::Stride)[0].to(at::kDouble).contiguous();
        const auto value = [&](int64_t k, int64_t y, int64_t z) {
            return y < 0 || y >= h || z < 0 || z >= w ? 0.0 : x.data_ptr<double>()[(k * h + y) * w + z];
        };
        std::vector<double> score(static_cast<size_t>(n * n)), once(score), twice(score);
        for (int64_t f = 0; f < n; ++f) {
            for (int64_t b = 0; b < n; ++b) {
                double product = 0, squares = 0;
                for (int64_t k = 0; k < c; ++k)
                    for (int64_t dy = -1; dy <= 1; ++dy)
                        for (int64_t dx = -1; dx <= 1; ++dx) {
                            const double p = value(k, f / w + dy, f % w + dx), q = value(k, b / w + dy, b % w + dx);
                            product += p * q;
                            squares += q * q;
                        }
                score[static_cast<size_t>(f * n + b)] = product / std::sqrt(std::max(squares, 1e-8));
            }
        }
        const auto propagate = [&](const std::vector<double>& from, std::vector<double>& to, auto order) {
            for (int64_t i = 0; i < n; ++i)
                for (int64_t j = 0; j < n; ++j)
                    for (int64_t d = -1; d <= 1; ++d)
                        if (i + d >= 0 && i + d < n && j + d >= 0 && j + d < n)
                            to[static_cast<size_t>(order(i) * n + order(j))] +=
                                from[static_cast<size_t>(order(i + d) * n + order(j + d))];
        };
        propagate(score, once, [](int64_t i) { return i; });
        propagate(once, twice, [&](int64_t i) { return i % h * w + i / h; });
        for (int64_t f = 0; f < n; ++f) {
            double sum = 0, worst = 0;
            for (int64_t b = 0; b < n; ++b) sum += std::exp(10 * twice[static_cast<size_t>(f * n + b)]);
            const at::Tensor row = ml::contextual_attention_row(request, {}, 0, f);
            for (int64_t b = 0; b < n; ++b)
                worst =
                    std::max(worst, std::abs(std::exp(10 * twice[static_cast<size_t>(f * n + b)]) / sum - row[b].item<double>()));
            CHECK_MSG(worst < 1e-5, h << "x" << w << " cell " << f << ": row differs from plain loops by " << worst);
        }
    }
}

}  // namespace

int main() {
    at::manual_seed(3);
    test_golden();
    test_downsample();
    test_gradient();
    test_identities();
    return report();
}
