// SPDX-License-Identifier: GPL-3.0-or-later
// Fills as a GPU does them, with its kernels' own code run on the CPU.
#include <string_view>
#include <utility>

#include <ATen/record_function.h>

#include "ml/io/generator_file.h"
#include "ml/nn/fused_chain.h"
#include "ml/nn/gpu_fill.h"
#include "ml/nn/local_chain.h"
#include "ml/ops/cuda/guarded_layers.h"
#include "ml/ops/cuda/host_layers.h"
#include "ml/ops/cuda/layer_trial.h"
#include "tests/ml/fake_recorder.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

constexpr double k_tolerance = 2e-4;

int64_t number(int64_t low, int64_t high) { return torch::randint(low, high + 1, {1}).item<int64_t>(); }

class NoMeter : public WorkMeter {
 public:
    double work = 0;
    void done(double multiply_adds) override { work += multiply_adds; }
};

/// A map's rectangle, with anything beyond the map: nobody may read it where the border is asked for as a rule.
Plane random_plane(const Region& region, int64_t channels, int64_t height, int64_t width, at::ScalarType type, Border border) {
    Plane plane = make_plane(region, channels, height, width, torch::dtype(type));
    plane.data.copy_(torch::randn(plane.data.sizes()));
    plane.fill_border(border);
    return plane;
}

/// The part with the channels that a GPU's chain is given.
Plane padded_channels(const Plane& plane, const Region& part) {
    Plane padded = make_plane(part, stored_channels(plane.data.size(1)), plane.map_height, plane.map_width, plane.data.options());
    padded.data.zero_();
    padded.data.narrow(1, 0, plane.data.size(1)).copy_(plane.view(part));
    return padded;
}

Region random_part(int64_t height, int64_t width) {
    const int64_t y = number(0, height - 1), x = number(0, width - 1);
    return {y, x, number(y + 1, height), number(x + 1, width)};
}

/// A chain of few launches gives what one of LibTorch's operations gives: every padding, stride, dilation, curve and type, on
/// rectangles that touch the border or not.
void check_chains() {
    const std::vector<std::vector<ConvSpec>> chains{
        {{"a", 5, 1, 1, 5, 16}, {"b", 3, 2, 1, 16, 24}, {"c", 3, 1, 1, 24, 8, Activation::Relu}},
        {{"a", 3, 1, 4, 8, 12}, {"b", 3, 1, 1, 12, 8, Activation::Elu, true}, {"c", 3, 1, 1, 8, 3, Activation::None}},
        {{"a", 3, 1, 1, 16, 10, Activation::Elu, true}, {"b", 3, 1, 2, 10, 6}},
        {{"a", 3, 1, 2, 32, 144}, {"b", 3, 1, 1, 144, 40, Activation::Elu, true}, {"c", 3, 1, 1, 40, 64}},
    };
    gpu::HostLayers kernels;
    for (int round = 0; round < 80; ++round) {
        kernels.with_convolutions = round % 8 >= 4;  // bfloat16 only
        kernels.multiprocessors = round % 16 == 7 ? 1000 : 1;
        const auto& specs = chains[static_cast<std::size_t>(round) % chains.size()];
        const Padding padding =
            std::vector{Padding::Reflect, Padding::Zeros, Padding::ZerosTfSame}[static_cast<std::size_t>(number(0, 2))];
        const at::ScalarType type = round % 2 == 1 ? at::kBFloat16 : at::kFloat;
        std::vector<PreparedLayer> plain;
        std::vector<FusedLayer> fused;
        for (const ConvSpec& spec : specs) {
            torch::nn::Conv2d conv(torch::nn::Conv2dOptions(spec.in, spec.out, spec.kernel));
            plain.push_back(prepare_layer(conv, spec, padding, type));
            const LayerPrecision precision = type == at::kFloat           ? LayerPrecision::Float32
                                             : !kernels.with_convolutions ? LayerPrecision::BFloat16
                                             : fused.empty()              ? LayerPrecision::DirectPairs
                                                                          : LayerPrecision::Direct;
            fused.push_back(fuse_layer(conv, spec, padding, precision));
        }
        const LayerChain expected(std::move(plain), {});
        const FusedChain chain(std::move(fused), kernels);
        const int64_t height = 2 * number(1, 20), width = 2 * number(1, 20);
        const auto maps = chain.plan().steps(0, specs.size(), {}, height, width);
        const Region out = random_part(maps.back().height, maps.back().width);
        const Plane input = random_plane(expected.input_region(out, height, width), specs.front().in, height, width, type,
                                         expected.input_border());
        const Border beyond =
            std::vector{Border::None, Border::Zero, Border::Reflect, Border::Replicate}[static_cast<std::size_t>(number(0, 3))];
        // Beyond the map on the sides that the part touches, by less than it covers: what is mirrored must be there.
        const auto room = [&](bool touches, int64_t length) {
            return touches && beyond != Border::None ? number(0, length - 1) : 0;
        };
        const Region around{out.y0 - room(out.y0 == 0, out.height()), out.x0 - room(out.x0 == 0, out.width()),
                            out.y1 + room(out.y1 == maps.back().height, out.height()),
                            out.x1 + room(out.x1 == maps.back().width, out.width())};
        const at::ScalarType target_type = number(0, 1) == 0 ? at::kFloat : at::kBFloat16;
        const auto target = [&] {
            Plane plane = make_plane(around, specs.back().out, maps.back().height, maps.back().width, torch::dtype(target_type));
            plane.data.fill_(77);
            return plane;
        };
        const Plane want = target(), got = target();
        NoMeter meter, other;
        expected.run(input, want, out, beyond, meter);
        chain.run(padded_channels(input, chain.input_region(out, height, width)), got, out, beyond, other);
        const double error = max_abs_difference(got.data.to(at::kFloat), want.data.to(at::kFloat)),
                     limit = type == at::kBFloat16 || target_type == at::kBFloat16 ? 0.06 : k_tolerance;
        CHECK_MSG(error <= limit, "chain " << round << ": differs by " << error);
        CHECK(std::abs(meter.work - other.work) <= 1e-6 * meter.work);
    }
}

struct Case {
    std::string name;
    at::Tensor hole;
    FillRequest request;
    [[nodiscard]] at::Tensor picture() const { return wave_picture(hole.size(2), hole.size(3)); }
};

std::vector<Case> cases() {
    std::vector<Case> list{
        {"corner", rectangle(64, 64, 0, 0, 20, 17), {}},
        {"opposite corner", rectangle(72, 200, 51, 171, 72, 200), {}},
        {"two distant", rectangle(256, 384, 3, 5, 24, 31) + rectangle(256, 384, 230, 340, 251, 377), {}},
        {"tiny picture", rectangle(8, 8, 2, 3, 6, 7), {}},
        {"narrow picture", rectangle(16, 136, 5, 40, 12, 61), {}},
        {"everything", torch::ones({1, 1, 64, 72}), {}},
        {"nothing", torch::zeros({1, 1, 64, 72}), {}},
    };
    Case wishes{"wishes", rectangle(136, 200, 41, 53, 70, 81), {}};
    wishes.request.avoid = rectangle(136, 200, 20, 100, 100, 131);
    wishes.request.prefer = rectangle(136, 200, 0, 140, 60, 200);
    wishes.request.prefer_bias = 40;
    wishes.request.margin_px = 9;
    wishes.request.top_k = 3;
    list.push_back(wishes);
    // In each cell, but not where each convention looks.
    Case lines{"lines", torch::zeros({1, 1, 64, 72}), {}};
    lines.hole.slice(2, 3, 64, 8).fill_(1);
    list.push_back(lines);
    lines.name = "lines and columns";
    lines.request.avoid = torch::zeros({1, 1, 64, 72});
    lines.request.avoid.slice(3, 0, 72, 16).fill_(1);
    list.push_back(lines);
    Case draft = wishes;
    draft.name = "draft";
    draft.request.coarse_only = true;
    list.push_back(draft);
    return list;
}

/// 1 in the regions.
at::Tensor covered(const FillOutput& output) {
    at::Tensor mask = torch::zeros({1, 1, output.x1.size(2), output.x1.size(3)});
    for (const Region& r : output.regions) mask.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1).fill_(1);
    return mask;
}

void compare(const std::string& name, const Generator& generator, const Case& c) {
    const gpu::HostLayers kernels;
    const at::Tensor picture = c.picture();
    const FillOutput want = LocalFiller(generator).fill(picture, c.hole, c.request),
                     got = GpuFiller(generator, Precision::Float32, kernels).fill(picture, c.hole, c.request);
    CHECK_MSG(got.has_source == want.has_source, name << ", " << c.name << ": has_source");
    const at::Tensor where = covered(want), unknown = c.request.avoid.defined() ? at::maximum(c.hole, c.request.avoid) : c.hole;
    CHECK_MSG((covered(got) >= where).all().item<bool>() && want.regions.empty() == got.regions.empty(),
              name << ", " << c.name << ": regions");
    const auto differ = [&](const char* what, const at::Tensor& a, const at::Tensor& b, double limit) {
        CHECK_MSG(a.defined() == b.defined(), name << ", " << c.name << ": " << what << " is missing");
        if (!a.defined() || !b.defined()) return;
        CHECK_MSG(a.sizes() == b.sizes(), name << ", " << c.name << ": " << what);
        const double error = max_abs_difference(a.to(at::kFloat), b.to(at::kFloat));
        CHECK_MSG(error <= limit, name << ", " << c.name << ": " << what << " differs by " << error);
    };
    differ("x1", got.x1 * unknown, want.x1 * unknown, k_tolerance);
    if (want.x2.defined()) {
        differ("x2", got.x2 * where, want.x2 * where, k_tolerance);
        CHECK((got.x2 * (1 - covered(got))).abs().max().item<double>() == 0);
    }
    CHECK(got.x2.defined() == want.x2.defined());
    differ("features", got.attention_request.features, want.attention_request.features, 1e-3);
    differ("hole cells", got.attention_request.hole_cells, want.attention_request.hole_cells, 0);
    differ("avoided cells", got.attention_request.avoid_cells, want.attention_request.avoid_cells, 0);
    differ("preferred cells", got.attention_request.prefer_cells, want.attention_request.prefer_cells, 0);
    if (want.attention.top_weight.defined()) {
        const at::Tensor both = (want.attention.top_index >= 0).to(at::kFloat);
        differ("weights", got.attention.top_weight * both, want.attention.top_weight, 1e-3);
    }
}

void check_fills() {
    std::vector<std::pair<std::string, GeneratorOptions>> all{
        {"lacuna", {}}, {"tensorflow", GeneratorOptions::tensorflow()}, {"port", GeneratorOptions::pytorch_port()}};
    for (auto& [name, options] : all) options.width = 10;  // channels that aren't multiples of anything
    GeneratorOptions none;
    none.attention = AttentionKind::None;
    none.width = 8;
    all.emplace_back("no attention", none);
    GeneratorOptions single;
    single.network = NetworkKind::Coarse;
    single.width = 12;
    all.emplace_back("coarse", single);
    for (const auto& [name, options] : all) {
        const Generator generator(options);
        torch::NoGradGuard no_grad;
        for (auto& item : generator->named_parameters())
            if (item.value().dim() == 1) item.value().normal_(0, 0.05);
        for (const Case& c : cases()) compare(name, generator, c);
    }
    const LoadedGenerator base = load_generator(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    for (const Case& c : cases()) compare("base", base.generator, c);
}

/// In bfloat16 the picture is nearly the same, the first and last layers' values included; with convolutions of our own, too.
void check_bfloat16(bool own) {
    const LoadedGenerator base = load_generator(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    gpu::HostLayers kernels;
    kernels.with_convolutions = own;
    const at::Tensor picture = own ? wave_picture(64, 56) : wave_picture(136, 200),
                     hole = own ? rectangle(64, 56, 18, 12, 37, 30) : rectangle(136, 200, 41, 53, 90, 121);
    const FillOutput exact = GpuFiller(base.generator, Precision::Float32, kernels).fill(picture, hole, {}),
                     rounded = GpuFiller(base.generator, Precision::BFloat16, kernels).fill(picture, hole, {});
    for (const auto& [name, ours, theirs] : {std::tuple{"x1", rounded.x1, exact.x1}, {"x2", rounded.x2, exact.x2}}) {
        CHECK(ours.scalar_type() == at::kFloat);
        const at::Tensor difference = (ours - theirs).abs() * hole;
        const double mean = (difference.sum() / (3 * hole.sum())).item<double>(), most = difference.max().item<double>();
        std::cout << "bfloat16, " << name << ": mean " << mean * 127.5 << " levels, most " << most * 127.5 << std::endl;
        CHECK_MSG(mean > 0 && mean < 1. / 127.5 && most < 0.1, name << " in bfloat16: mean " << mean << ", most " << most);
    }
}

void check_callbacks() {
    GeneratorOptions options;
    options.width = 8;
    const Generator generator(options);
    const gpu::HostLayers kernels;
    const GpuFiller filler(generator, Precision::Float32, kernels);
    const at::Tensor picture = wave_picture(128, 96), hole = rectangle(128, 96, 40, 20, 70, 60);
    double last = 0;
    int drafts = 0;
    FillRequest request;
    request.progress = [&](double share) {
        CHECK(share >= last && share <= 1);
        last = share;
    };
    request.coarse_ready = [&](const at::Tensor& x1) { drafts += x1.size(2) == 128 && last > 0 && last < 1 ? 1 : 0; };
    const FillOutput output = filler.fill(picture, hole, request);
    CHECK(last == 1 && drafts == 1 && output.x2.defined());
    for (const double share : {0.0, 0.3, 0.9}) {
        last = 0;
        request.cancelled = [&] { return last >= share; };
        CHECK_THROWS_AS(filler.fill(picture, hole, request), Cancelled);
    }
    CHECK(!filler.fill(picture, torch::ones_like(hole), {}).has_source);
}

/// How often work looks at a single value, for which it would have to wait for a GPU.
long looks(const std::function<void()>& work) {
    static long count;
    count = 0;
    const auto watch = [](const at::RecordFunction& call) -> std::unique_ptr<at::ObserverContext> {
        if (std::string_view(call.name()) == "aten::_local_scalar_dense") ++count;
        return nullptr;
    };
    const at::CallbackHandle handle =
        at::addThreadLocalCallback(at::RecordFunctionCallback(watch).scopes({at::RecordScope::FUNCTION}));
    work();
    at::removeCallback(handle);
    return count;
}

/// No convention makes a fill wait more often than another one.
void check_waits() {
    const gpu::HostLayers kernels;
    const auto looks_with = [&](HoleReduction hole) {
        GeneratorOptions options;
        options.width = 8;
        options.hole = hole;
        const GpuFiller filler(Generator(options), Precision::Float32, kernels);
        return looks([&] { (void)filler.fill(wave_picture(64, 72), rectangle(64, 72, 10, 20, 30, 41), {}); });
    };
    CHECK(looks([] { (void)torch::ones({1}).item<float>(); }) == 1);
    CHECK(looks_with(HoleReduction::Nearest) == looks_with(HoleReduction::Any));
    CHECK(looks_with(HoleReduction::NearestTwoStep) == looks_with(HoleReduction::Any));
}

bool same_bits(const FillOutput& a, const FillOutput& b) {
    const auto same = [](const at::Tensor& x, const at::Tensor& y) {
        return x.defined() == y.defined() && (!x.defined() || at::equal(x, y));
    };
    return same(a.x1, b.x1) && same(a.x2, b.x2) && a.regions == b.regions && a.has_source == b.has_source &&
           same(a.attention.output, b.attention.output) && same(a.attention.argmax, b.attention.argmax) &&
           same(a.attention.top_index, b.attention.top_index) && same(a.attention.top_weight, b.attention.top_weight) &&
           same(a.attention_request.features, b.attention_request.features) &&
           same(a.attention_request.hole_cells, b.attention_request.hole_cells) &&
           same(a.attention_request.prefer_cells, b.attention_request.prefer_cells) && !a.attention_request.foreground;
}

/// What comes again is recorded, and gives what it would have given otherwise.
void check_recordings() {
    GeneratorOptions options;
    options.width = 8;
    const Generator generator(options);
    const gpu::HostLayers kernels;
    auto owned = std::make_unique<FakeRecorder>();
    FakeRecorder& recorder = *owned;
    const GpuFiller plain(generator, Precision::Float32, kernels),
        filler(generator, Precision::Float32, kernels, std::move(owned));
    const at::Tensor hole = rectangle(96, 104, 40, 20, 61, 53), picture = wave_picture(96, 104);
    FillRequest request;
    request.top_k = 2;
    const auto fill = [&](const at::Tensor& what, const at::Tensor& where, const FillRequest& wishes) {
        const FillOutput output = filler.fill(what, where, wishes);
        CHECK(same_bits(output, plain.fill(what, where, wishes)));
        return output;
    };
    fill(picture, hole, request);
    CHECK(recorder.recorded == 0);
    const FillOutput second = fill(picture, hole, request);
    CHECK(recorder.recorded == 2 && recorder.runs == 4);
    const at::Tensor kept = second.x2.clone(), features = second.attention_request.features.clone();
    fill(wave_picture(96, 104), hole, request);
    CHECK(recorder.recorded == 2 && recorder.runs == 6);
    CHECK(at::equal(kept, second.x2) && at::equal(features, second.attention_request.features));
    // The same rectangles with other pixels in them are the same work.
    at::Tensor other = hole.clone();
    other.slice(2, 45, 50).slice(3, 30, 40).zero_();
    fill(picture, other, request);
    CHECK(recorder.runs == 8);
    // So is a hole that is a little larger.
    fill(picture, rectangle(96, 104, 38, 20, 61, 54), request);
    CHECK(recorder.runs == 10);
    // What the work depends on.
    const auto is_new = [&](const at::Tensor& where, const FillRequest& wishes) {
        const long runs = recorder.runs;
        fill(picture, where, wishes);
        CHECK(recorder.runs == runs);
    };
    is_new(rectangle(96, 104, 40, 20, 66, 53), request);
    FillRequest wish = request;
    wish.top_k = 3;
    is_new(hole, wish);
    wish = request;
    wish.prefer = rectangle(96, 104, 0, 60, 96, 104);
    is_new(hole, wish);
    wish.prefer_bias = 3;
    is_new(hole, wish);
    wish = request;
    wish.avoid = rectangle(96, 104, 45, 25, 55, 40);
    is_new(hole, wish);
    wish = request;
    wish.coarse_only = true;
    is_new(hole, wish);
    fill(picture, hole, wish);
    CHECK(recorder.recorded == 3);
    is_new(torch::zeros_like(hole), request);

    // Callbacks as ever.
    double last = 0;
    int drafts = 0;
    wish = request;
    wish.progress = [&](double share) {
        CHECK(share >= last && share <= 1);
        last = share;
    };
    wish.coarse_ready = [&](const at::Tensor& x1) { drafts += at::equal(x1, second.x1) ? 1 : 0; };
    long runs = recorder.runs;
    (void)filler.fill(picture, hole, wish);
    CHECK(recorder.runs == runs + 2 && drafts == 1 && last == 1);
    wish.cancelled = [&] { return drafts == 2; };
    CHECK_THROWS_AS(filler.fill(picture, hole, wish), Cancelled);
    CHECK(recorder.runs == runs + 3);

    recorder.fails = true;
    const at::Tensor small = rectangle(96, 104, 8, 8, 12, 12);
    for (int i = 0; i < 4; ++i) fill(picture, small, request);
    CHECK(recorder.recorded == 4);
    recorder.fails = false;
    // What doesn't look at its inputs is found out before anything is painted with it.
    recorder.stale = true;
    runs = recorder.runs;
    for (int i = 0; i < 3; ++i) fill(picture, rectangle(96, 104, 60, 70, 70, 85), request);
    CHECK(recorder.recorded == 6 && recorder.runs == runs + 1);
}

/// A fill that was broken off has left something untried: the next one is done as usual, and the one after that recorded.
void check_recordings_after_cancelling() {
    GeneratorOptions options;
    options.width = 8;
    const Generator generator(options);
    const gpu::HostLayers kernels;
    auto owned = std::make_unique<FakeRecorder>();
    FakeRecorder& recorder = *owned;
    const GpuFiller filler(generator, Precision::Float32, kernels, std::move(owned));
    const at::Tensor hole = rectangle(96, 104, 40, 20, 61, 53), picture = wave_picture(96, 104);
    int whole = 0;
    recorder.ready = [&] { return whole > 0; };
    FillRequest broken_off;
    bool drafted = false;
    broken_off.coarse_ready = [&](const at::Tensor&) { drafted = true; };
    broken_off.cancelled = [&] { return drafted; };
    for (int i = 0; i < 2; ++i) {
        drafted = false;
        CHECK_THROWS_AS(filler.fill(picture, hole, broken_off), Cancelled);
    }
    CHECK(recorder.recorded == 0);
    for (; whole < 2; ++whole) (void)filler.fill(picture, hole, {});
    CHECK(recorder.recorded == 2 && recorder.runs == 4);
}

/// How many recordings a device of 800 bytes keeps, of two graphs each.
void check_recordings_follow_memory() {
    GeneratorOptions options;
    options.width = 8;
    const Generator generator(options);
    const gpu::HostLayers kernels;
    const at::Tensor picture = wave_picture(96, 104);
    const std::vector<at::Tensor> holes{rectangle(96, 104, 0, 0, 20, 20), rectangle(96, 104, 60, 0, 80, 20),
                                        rectangle(96, 104, 0, 70, 20, 90)};
    auto owned = std::make_unique<FakeRecorder>();
    FakeRecorder& recorder = *owned;
    recorder.device = {0, 0, 800, 800};
    recorder.bytes = 20;
    const GpuFiller filler(generator, Precision::Float32, kernels, std::move(owned));
    const auto fill_all = [&] {
        const long runs = recorder.runs;
        for (const at::Tensor& hole : holes) (void)filler.fill(picture, hole, {});
        return recorder.runs - runs;
    };
    fill_all();
    // Where others have the memory, what comes again isn't recorded this time.
    recorder.device.free = 99;
    CHECK(fill_all() == 0 && recorder.recorded == 0 && recorder.emptied == 0);
    // What LibTorch merely keeps is given back first.
    recorder.device.idle = 1;
    (void)fill_all();
    CHECK(recorder.recorded == 6 && recorder.emptied == 1);
    // Two of three fit an eighth of all memory. The newest ones are there.
    const long runs = recorder.runs;
    (void)filler.fill(picture, holes[2], {});
    (void)filler.fill(picture, holes[1], {});
    CHECK(recorder.recorded == 6 && recorder.runs == runs + 4);
    (void)filler.fill(picture, holes[0], {});
    CHECK(recorder.recorded == 8);
    // One that is larger than that isn't kept, and isn't made again.
    recorder.bytes = 60;
    const at::Tensor other = rectangle(96, 104, 60, 70, 80, 90);
    for (int i = 0; i < 3; ++i) (void)filler.fill(picture, other, {});
    CHECK(recorder.recorded == 10);
}

/// Few are kept, the newest, and nothing that is too large.
void check_recordings_kept() {
    FillRecordings recordings(2, 100);
    int made = 0;
    std::size_t bytes = 10;
    const auto find = [&](int64_t key) {
        return recordings.find({key}, [&] {
            ++made;
            auto recording = std::make_unique<FillRecordings::Recording>();
            recording->bytes = bytes;
            return recording;
        });
    };
    const auto find_or_do = [&](int64_t key) {
        const auto* recording = find(key);
        if (recording == nullptr) recordings.done({key});
        return recording;
    };
    // What was never done to its end isn't recorded.
    CHECK(find(1) == nullptr && find(1) == nullptr && made == 0);
    recordings.done({1});
    CHECK(find(1) != nullptr && made == 1);
    CHECK(find(1) != nullptr && made == 1);
    for (const int64_t key : {2, 2, 3, 3}) (void)find_or_do(key);
    CHECK(made == 3 && recordings.size() == 2);
    CHECK(find(1) != nullptr && made == 4 && recordings.size() == 2);
    bytes = 95;
    CHECK(find_or_do(4) == nullptr && find(4) != nullptr && recordings.size() == 1);
    bytes = 101;
    for (int i = 0; i < 3; ++i) CHECK(find_or_do(5) == nullptr);
    CHECK(made == 6 && recordings.size() == 1);
    recordings.clear();
    CHECK(recordings.size() == 0 && find_or_do(4) == nullptr);
    CHECK_THROWS_AS((recordings.find({4}, []() -> std::unique_ptr<FillRecordings::Recording> { throw Cancelled(); })), Cancelled);
}

/// A device whose kernels write nonsense isn't trusted.
void check_trial() {
    class Wrong : public gpu::HostLayers {
     public:
        int wrong = 0;
        void convolve(const gpu::ConvolveArguments& a) const override {
            gpu::ConvolveArguments changed = a;
            if (wrong == 4) changed.origin_x += 1;
            // As other orders of the sums would.
            const at::Tensor bias = at::from_blob(const_cast<float*>(a.bias), {a.out_channels}) + 2e-6;
            changed.bias = bias.const_data_ptr<float>();
            gpu::HostLayers::convolve(changed);
        }
        void finish(const gpu::FinishArguments& a) const override {
            gpu::FinishArguments changed = a;
            if (wrong == 1) changed.window.x0 += 1;
            gpu::HostLayers::finish(changed);
        }
        void prepare_input(const gpu::InputArguments& a) const override {
            gpu::InputArguments changed = a;
            if (wrong == 2) changed.avoid = nullptr;
            gpu::HostLayers::prepare_input(changed);
        }
        void summarise_masks(const gpu::MaskArguments& a) const override {
            gpu::HostLayers::summarise_masks(a);
            if (wrong == 3) a.lines[3] ^= 1;
        }
    } kernels;
    gpu::try_layers(kernels, at::kCPU);
    gpu::try_convolutions(kernels, at::kCPU);
    for (kernels.wrong = 1; kernels.wrong <= 3; ++kernels.wrong)
        CHECK_THROWS_AS(gpu::try_layers(kernels, at::kCPU), std::runtime_error);
    CHECK_THROWS_AS(gpu::try_convolutions(kernels, at::kCPU), std::runtime_error);
    CHECK(layer_kernels(at::kCPU) == nullptr);
}

/// Which kernels a device is given. A trial that lacks memory says nothing about them: the next fill's tries again.
void check_guarded_layers() {
    struct Faults {
        bool wrong = false, short_of_memory = false;
    } layers, convolutions;
    struct Faulty : gpu::HostLayers {
        Faulty(const Faults& around, const Faults& in) : layers(around), convolutions(in) {}
        const Faults &layers, &convolutions;
        static bool usable(const Faults& faults) {
            TORCH_CHECK_WITH(OutOfMemoryError, !faults.short_of_memory, "CUDA out of memory");
            return !faults.wrong;
        }
        void summarise_masks(const gpu::MaskArguments& a) const override {
            if (usable(layers)) gpu::HostLayers::summarise_masks(a);
        }
        void convolve(const gpu::ConvolveArguments& a) const override {
            if (usable(convolutions)) gpu::HostLayers::convolve(a);
        }
    };
    std::vector<std::string> notices;
    const auto tell = [&](const std::string& text) { notices.push_back(text); };
    const auto make = [&](bool convolves) {
        auto kernels = std::make_unique<Faulty>(layers, convolutions);
        kernels->with_convolutions = convolves;
        return kernels;
    };
    const auto convolves = [](const LayerKernels* kernels) { return kernels != nullptr && kernels->convolves(); };
    gpu::GuardedLayers device(tell, make);
    layers.short_of_memory = true;
    CHECK(device.find(at::kCPU) == nullptr && device.reason(0) == "not tried yet");
    layers = {};
    convolutions.short_of_memory = true;
    const LayerKernels* first = device.find(at::kCPU);
    CHECK(first != nullptr && !first->convolves() && device.reason(0) == "not tried yet");
    convolutions = {};
    const LayerKernels* second = device.find(at::kCPU);
    CHECK(convolves(second) && device.reason(0).empty());
    // Whoever was given the first ones may go on with them.
    CHECK(!first->convolves() && device.find(at::kCPU) == second && notices.size() == 2);

    gpu::GuardedLayers without(tell, make);
    convolutions.wrong = true;
    CHECK(without.find(at::kCPU) != nullptr && !convolves(without.find(at::kCPU)) && !without.reason(0).empty());
    convolutions = {};
    CHECK(!convolves(without.find(at::kCPU)));
    gpu::GuardedLayers neither(tell, make);
    layers.wrong = true;
    CHECK(neither.find(at::kCPU) == nullptr && !neither.reason(0).empty());
    layers = {};
    CHECK(neither.find(at::kCPU) == nullptr && notices.size() == 4);
}

}  // namespace

int main() {
    torch::manual_seed(11);
    check_trial();
    check_guarded_layers();
    check_chains();
    check_callbacks();
    check_waits();
    check_recordings_kept();
    check_recordings();
    check_recordings_after_cancelling();
    check_recordings_follow_memory();
    check_fills();
    check_bfloat16(false);
    check_bfloat16(true);
    return report();
}
