// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cmath>

#include "ml/io/generator_file.h"
#include "ml/nn/local_fill.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

constexpr double k_tolerance = 2e-4;

/// Weights of the size that trained ones have, so that values neither vanish nor saturate.
Generator random_generator(const GeneratorOptions& options) {
    Generator generator(options);
    torch::NoGradGuard no_grad;
    for (auto& item : generator->named_parameters())
        if (item.value().dim() == 1) item.value().normal_(0, 0.05);
    // Positions of features, which begin where they are, move by some pixels.
    for (auto& item : generator->named_parameters())
        if (item.key().find("flow.weight") != std::string::npos || item.key().find("theta.weight") != std::string::npos)
            item.value().normal_(0, 0.1);
    return generator;
}

struct Case {
    std::string name;
    int64_t height, width;
    at::Tensor hole;
};

std::vector<Case> cases() {
    std::vector<Case> list{
        {"corner", 64, 64, rectangle(64, 64, 0, 0, 20, 17)},
        {"opposite corner", 72, 200, rectangle(72, 200, 51, 171, 72, 200)},
        {"one pixel", 64, 64, rectangle(64, 64, 33, 29, 34, 30)},
        {"whole row", 72, 200, rectangle(72, 200, 30, 0, 41, 200)},
        {"middle, odd", 256, 384, rectangle(256, 384, 101, 133, 156, 222)},
        {"two distant", 256, 384, rectangle(256, 384, 3, 5, 24, 31) + rectangle(256, 384, 230, 340, 251, 377)},
        {"tiny picture", 8, 8, rectangle(8, 8, 2, 3, 6, 7)},
        {"narrow picture", 16, 136, rectangle(16, 136, 5, 40, 12, 61)},
        {"everything", 64, 72, torch::ones({1, 1, 64, 72})},
        {"specks", 128, 128, (torch::rand({1, 1, 128, 128}) > 0.999).to(torch::kFloat)},
    };
    return list;
}

void check_against_forward(const std::string& name, Generator generator, const Case& c, const FillRequest& request = {}) {
    torch::NoGradGuard no_grad;
    const at::Tensor picture = wave_picture(c.height, c.width) * (1 - c.hole);
    const GeneratorOutput whole = generator->forward(picture, c.hole, request.avoid);
    const FillOutput part = fill(generator, picture, c.hole, request);
    const at::Tensor unknown = request.avoid.defined() ? at::maximum(c.hole, request.avoid) : c.hole;
    const double x1 = max_abs_difference(part.x1 * unknown, whole.x1 * unknown);
    CHECK_MSG(x1 <= k_tolerance, name << ", " << c.name << ": x1 differs by " << x1);
    at::Tensor wanted = torch::zeros_like(c.hole);
    for (const Region& r : part.regions) wanted.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1).fill_(1);
    CHECK((wanted >= c.hole).all().item<bool>());
    CHECK(part.x2.defined() == whole.x2.defined());
    const double result = max_abs_difference(part.result() * wanted, whole.result() * wanted);
    CHECK_MSG(result <= k_tolerance, name << ", " << c.name << ": the result differs by " << result);
    CHECK(part.has_source || generator->options().attention == AttentionKind::Contextual);
    if (generator->options().attention != AttentionKind::Contextual) {
        CHECK(!part.attention.argmax.defined() && !part.attention.top_index.defined() &&
              !part.attention_request.features.defined());
        return;
    }
    const double features = max_abs_difference(part.attention_request.features, whole.features);
    CHECK_MSG(features <= 1e-3, name << ", " << c.name << ": features differ by " << features);
    const at::Tensor argmax = part.attention.argmax;
    const double same = ((argmax == whole.attention.argmax) | (argmax < 0)).to(torch::kFloat).mean().item<double>();
    CHECK_MSG(same > 0.99, name << ", " << c.name << ": sources agree in a share of " << same);
}

void check_all_conventions() {
    std::vector<std::pair<std::string, GeneratorOptions>> all{
        {"lacuna", {}}, {"tensorflow", GeneratorOptions::tensorflow()}, {"port", GeneratorOptions::pytorch_port()}};
    GeneratorOptions none;
    none.attention = AttentionKind::None;
    all.emplace_back("no attention", none);
    GeneratorOptions mixed = GeneratorOptions::tensorflow();
    mixed.padding = Padding::Reflect;
    mixed.hole = HoleReduction::Nearest;
    all.emplace_back("mixed", mixed);
    for (const AttentionKind attention : {AttentionKind::SpatialTransformer, AttentionKind::AppearanceFlow}) {
        GeneratorOptions options;
        options.attention = attention;
        options.width = 8;
        all.emplace_back(to_metadata(options).at("lacuna.attention"), options);
    }
    GeneratorOptions single;
    single.network = NetworkKind::Coarse;
    single.width = 12;
    all.emplace_back("coarse", single);
    GeneratorOptions context;
    context.network = NetworkKind::ContextEncoder;
    context.width = 8;
    context.size = 96;
    all.emplace_back("context encoder", context);
    const auto list = cases();
    for (const auto& [name, options] : all) {
        Generator generator = random_generator(options);
        for (const Case& c : list) check_against_forward(name, generator, c);
    }
}

void check_shipped_weights() {
    LoadedGenerator base = load_generator(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    for (const Case& c : cases()) check_against_forward("base", base.generator, c);
    for (int k = 0; k < 6; ++k) {
        const int64_t height = 8 * torch::randint(8, 40, {1}).item<int64_t>(),
                      width = 8 * torch::randint(8, 40, {1}).item<int64_t>();
        at::Tensor hole = torch::zeros({1, 1, height, width});
        for (int64_t holes = torch::randint(1, 4, {1}).item<int64_t>(); holes > 0; --holes) {
            const int64_t y = torch::randint(0, height - 2, {1}).item<int64_t>(),
                          x = torch::randint(0, width - 2, {1}).item<int64_t>();
            hole = at::maximum(
                hole, rectangle(height, width, y, x, std::min(height, y + 3 + height / 5), std::min(width, x + 2 + width / 6)));
        }
        FillRequest request;
        request.margin_px = 5 * k;
        if (k % 2 == 1) request.avoid = rectangle(height, width, height / 2, 3, height / 2 + 19, width / 2);
        check_against_forward("base, random " + std::to_string(k), base.generator,
                              {std::to_string(height) + "x" + std::to_string(width), height, width, hole}, request);
    }
}

void check_callbacks() {
    Generator generator = random_generator({});
    const at::Tensor picture = wave_picture(128, 128), hole = rectangle(128, 128, 40, 40, 80, 90);
    double last = 0;
    bool rising = true, coarse_seen = false;
    FillRequest request;
    request.progress = [&](double share) {
        rising = rising && share >= last && share <= 1;
        last = share;
    };
    request.coarse_ready = [&](const at::Tensor& x1) { coarse_seen = x1.size(2) == 128 && last > 0 && last < 0.9; };
    request.top_k = 3;
    const FillOutput output = fill(generator, picture, hole, request);
    CHECK(rising);
    CHECK(std::abs(last - 1) < 1e-9);
    CHECK(coarse_seen);
    CHECK(output.attention.top_index.size(3) == 3);
    CHECK(output.has_source);
    request.coarse_only = true;
    const FillOutput coarse = fill(generator, picture, hole, request);
    CHECK(!coarse.x2.defined());
    CHECK(max_abs_difference(coarse.x1, output.x1) == 0);
    const FillOutput nothing = fill(generator, picture, torch::zeros_like(hole));
    CHECK(nothing.regions.empty());
    CHECK(nothing.x2.abs().max().item<double>() == 0);
    CHECK(!fill(generator, picture, torch::ones_like(hole)).has_source);
    CHECK_THROWS_AS(fill(generator, wave_picture(100, 100), torch::ones({1, 1, 100, 100})), c10::Error);
    CHECK_THROWS_AS(fill(generator, picture, torch::ones({1, 1, 128, 64})), c10::Error);
}

/// What is avoided leaves no trace, however loud it is.
void check_avoided_pixels_do_not_leak() {
    LoadedGenerator base = load_generator(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    const at::Tensor picture = wave_picture(128, 160), hole = rectangle(128, 160, 40, 40, 80, 90);
    FillRequest request;
    request.avoid = rectangle(128, 160, 20, 85, 100, 131);
    const at::Tensor loud = at::where(request.avoid > 0, torch::ones_like(picture), picture);
    const FillOutput quiet = fill(base.generator, picture, hole, request), after = fill(base.generator, loud, hole, request);
    CHECK(max_abs_difference(quiet.x2, after.x2) == 0);
    const at::Tensor row = contextual_attention_row(after.attention_request, after.attention_options, 0, 7 * 20 + 8);
    const at::Tensor avoided = request.avoid.slice(2, 4, 128, 8).slice(3, 4, 160, 8).flatten();
    CHECK((row * avoided).abs().max().item<double>() == 0);
    CHECK(row.sum().item<double>() > 0.1);
}

/// Stops at every place where it can be stopped, and measures the longest time between two of them.
void check_cancellation(int64_t size) {
    LoadedGenerator base = load_generator(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    const LocalFiller filler(base.generator);
    const at::Tensor picture = wave_picture(size, size);
    const int64_t side = size * 316 / 1000;
    const at::Tensor hole = rectangle(size, size, size / 3, size / 3, size / 3 + side, size / 3 + side);
    using Clock = std::chrono::steady_clock;
    long polls = 0;
    double longest = 0;
    auto last = Clock::now();
    FillRequest request;
    request.cancelled = [&] {
        ++polls;
        longest = std::max(longest, std::chrono::duration<double>(Clock::now() - last).count());
        last = Clock::now();
        return false;
    };
    (void)filler.fill(picture, hole, request);
    longest = std::max(longest, std::chrono::duration<double>(Clock::now() - last).count());
    std::cout << size << ": polled " << polls << " times, longest wait " << longest * 1e3 << " ms" << std::endl;
    // Wall time on a machine with other work to do: the bar for users is 0.25 s on an idle one.
    CHECK_MSG(longest < 1.0, "longest wait for cancellation " << longest << " s");
    if (size > 256) return;
    // How often the attention asks depends on the time that it takes, so places are told by the work done.
    for (const double share : {0.0, 0.3, 0.6, 0.95}) {
        double done = 0;
        request.progress = [&](double now) { done = now; };
        request.cancelled = [&] { return done >= share; };
        CHECK_THROWS_AS(filler.fill(picture, hole, request), Cancelled);
        CHECK(done < 1);
    }
}

bool same_bits(const FillOutput& a, const FillOutput& b) {
    return at::equal(a.x1, b.x1) && at::equal(a.x2, b.x2) && at::equal(a.attention.output, b.attention.output) &&
           at::equal(a.attention.top_index, b.attention.top_index) && at::equal(a.attention.top_weight, b.attention.top_weight);
}

/// A fill that begins where an earlier one left off gives its bits with less work; any other input has nothing of it.
void check_memory() {
    LoadedGenerator base = load_generator(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    const at::Tensor picture = wave_picture(136, 200);
    at::Tensor hole = rectangle(136, 200, 41, 53, 70, 81) + rectangle(136, 200, 100, 160, 120, 184);
    for (const Precision precision : {Precision::Float32, Precision::BFloat16}) {
        const LocalFiller filler(base.generator, precision);
        FillMemory memory(64 << 20);
        long steps = 0;  // layers, or several of them at a time
        FillRequest request;
        request.top_k = 2;
        request.progress = [&](double) { ++steps; };
        const auto fill_with = [&](FillMemory* from, const at::Tensor& what, const FillRequest& wishes) {
            FillRequest asked = wishes;
            asked.memory = from;
            steps = 0;
            return filler.fill(what, hole, asked);
        };
        const FillOutput fresh = fill_with(nullptr, picture, request);
        CHECK(same_bits(fill_with(&memory, picture, request), fresh));
        const long all = steps;
        CHECK(memory.bytes() > 0);
        CHECK(same_bits(fill_with(&memory, picture, request), fresh));
        CHECK_MSG(steps < all / 2, steps << " of " << all << " steps");
        // What lies under the hole doesn't matter; other wishes for the sources change only what comes after.
        CHECK(same_bits(fill_with(&memory, at::where(hole > 0, torch::ones_like(picture), picture), request), fresh));
        CHECK(steps < all / 2);
        FillRequest wish = request;
        wish.prefer = rectangle(136, 200, 0, 100, 60, 200);
        wish.prefer_bias = 40;
        const FillOutput preferring = fill_with(nullptr, picture, wish);
        CHECK(!same_bits(preferring, fresh));
        CHECK(same_bits(fill_with(&memory, picture, wish), preferring));
        CHECK(steps < all / 2);
        // Another picture, other unknown pixels, another margin.
        const at::Tensor brighter = picture + 0.01;
        CHECK(same_bits(fill_with(&memory, brighter, request), fill_with(nullptr, brighter, request)));
        FillRequest veto = request;
        veto.avoid = rectangle(136, 200, 0, 0, 40, 40);
        CHECK(same_bits(fill_with(&memory, picture, veto), fill_with(nullptr, picture, veto)));
        FillRequest wide = request;
        wide.margin_px = 9;
        CHECK(same_bits(fill_with(&memory, picture, wide), fill_with(nullptr, picture, wide)));
        // The caller's own mask may change afterwards.
        FillRequest draft = request;
        draft.coarse_only = true;
        CHECK(at::equal(fill_with(&memory, picture, draft).x1, fresh.x1));
        FillMemory drafts(64 << 20);
        CHECK(at::equal(fill_with(&drafts, picture, draft).x1, fresh.x1));
        CHECK(same_bits(fill_with(&drafts, picture, request), fresh));
        const at::Tensor kept = hole.clone();
        hole.slice(2, 0, 20).fill_(1);
        CHECK(same_bits(fill_with(&memory, picture, request), fill_with(nullptr, picture, request)));
        hole.copy_(kept);
        // Bounded, the newest first.
        const std::size_t one = [&] {
            FillMemory single(64 << 20);
            (void)fill_with(&single, picture, request);
            return single.bytes();
        }();
        FillMemory small(one + one / 2), none(one / 2);
        (void)fill_with(&small, picture, request);
        (void)fill_with(&small, brighter, request);
        CHECK(small.bytes() <= one + one / 2);
        (void)fill_with(&small, brighter, request);
        CHECK(steps < all / 2);
        (void)fill_with(&small, picture, request);
        CHECK(steps == all);
        CHECK(same_bits(fill_with(&none, picture, request), fresh) && none.bytes() == 0);
        memory.clear();
        CHECK(memory.bytes() == 0);
    }
}

/// In float32 every layer gives the same numbers whatever the number of threads.
void check_threads() {
    torch::manual_seed(17);
    Generator generator{GeneratorOptions{}};
    const LocalFiller filler(generator);
    const at::Tensor picture = torch::rand({1, 3, 136, 176}) * 2 - 1, hole = torch::zeros({1, 1, 136, 176});
    hole.slice(2, 30, 75).slice(3, 60, 131).fill_(1);
    const int before = at::get_num_threads();
    at::Tensor first;
    for (const int threads : {1, 2, 3}) {
        at::set_num_threads(threads);
        const at::Tensor got = filler.fill(picture, hole).x2;
        if (!first.defined()) first = got;
        CHECK_MSG(at::equal(got, first), threads << " threads: " << (got - first).abs().max().item<double>());
    }
    at::set_num_threads(before);
}

/// In bfloat16 the picture is nearly the same, but not the same; what needs whole maps stays float32.
void check_bfloat16() {
    LoadedGenerator base = load_generator(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    const at::Tensor picture = wave_picture(136, 200), hole = rectangle(136, 200, 41, 53, 90, 121);
    FillRequest request;
    request.top_k = 2;
    const FillOutput exact = LocalFiller(base.generator).fill(picture, hole, request);
    const FillOutput rounded = LocalFiller(base.generator, Precision::BFloat16).fill(picture, hole, request);
    for (const auto& [name, ours, theirs] : {std::tuple{"x1", rounded.x1, exact.x1}, {"x2", rounded.x2, exact.x2}}) {
        CHECK(ours.scalar_type() == at::kFloat);
        const at::Tensor difference = (ours - theirs).abs() * hole;
        const double mean = (difference.sum() / (3 * hole.sum())).item<double>(), most = difference.max().item<double>();
        std::cout << "bfloat16, " << name << ": mean " << mean << ", most " << most << std::endl;
        CHECK_MSG(mean > 0 && mean < 1. / 127.5 && most < 0.1, name << " in bfloat16: mean " << mean << ", most " << most);
    }
    CHECK(rounded.attention.top_weight.scalar_type() == at::kFloat);
    const double rows =
        contextual_attention_row(rounded.attention_request, rounded.attention_options, 0, 7 * 25 + 10).sum().item<double>();
    CHECK_MSG(rows > 0.1 && rows < 1.001, "a row of weights sums to " << rows);

    GeneratorOptions other;
    other.attention = AttentionKind::AppearanceFlow;
    other.width = 8;
    const Generator generator = random_generator(other);
    const at::Tensor one = LocalFiller(generator, Precision::BFloat16).fill(picture, hole).x2;
    CHECK(max_abs_difference(one, LocalFiller(generator).fill(picture, hole).x2) < 0.1);
}

/// Networks of one stage: callbacks, empty holes, cancellation.
void check_single_stage() {
    for (const NetworkKind network : {NetworkKind::Coarse, NetworkKind::ContextEncoder}) {
        GeneratorOptions options;
        options.network = network;
        options.width = 8;
        const LocalFiller filler(random_generator(options));
        const at::Tensor picture = wave_picture(128, 96), hole = rectangle(128, 96, 40, 20, 70, 60);
        FillRequest request;
        double last = 0;
        int coarse_calls = 0;
        request.progress = [&](double share) { last = share; };
        request.coarse_ready = [&](const at::Tensor& x1) { coarse_calls += x1.size(2) == 128 ? 1 : 0; };
        request.top_k = 3;
        const FillOutput output = filler.fill(picture, hole, request);
        CHECK(last == 1 && coarse_calls == 1);
        CHECK(!output.x2.defined() && &output.result() == &output.x1);
        CHECK(!output.regions.empty());
        at::Tensor outside = torch::ones_like(hole);
        for (const Region& r : output.regions) outside.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1).fill_(0);
        CHECK((output.x1 * outside).abs().max().item<double>() == 0);
        request.coarse_only = true;
        CHECK(max_abs_difference(filler.fill(picture, hole, request).x1, output.x1) == 0);
        const FillOutput nothing = filler.fill(picture, torch::zeros_like(hole));
        CHECK(nothing.regions.empty() && nothing.x1.abs().max().item<double>() == 0);
        long polls = 0, until = 1 << 20;
        request.cancelled = [&] { return ++polls > until; };
        (void)filler.fill(picture, hole, request);
        CHECK(polls >= 8);
        until = polls / 2;
        polls = 0;
        CHECK_THROWS_AS(filler.fill(picture, hole, request), Cancelled);
    }
}

}  // namespace

int main() {
    torch::manual_seed(7);
    check_shipped_weights();
    check_all_conventions();
    check_callbacks();
    check_threads();
    check_bfloat16();
    check_memory();
    check_single_stage();
    check_avoided_pixels_do_not_leak();
    check_cancellation(256);
    check_cancellation(1024);
    return report();
}
