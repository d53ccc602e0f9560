// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <ATen/ATen.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include "ml/ops/cancelled.h"
#include "ml/ops/cuda/attention_form.h"
#include "ml/ops/cuda/bands/attention_launcher.h"

namespace lacuna::ml::gpu::bands {

namespace {

constexpr int64_t kLargestUnpolledGrid = 128 * 128;
constexpr int64_t kLeastMatrixBytes = int64_t{32} << 20;

// One piece of memory, handed out in parts.
class Arena {
 public:
    explicit Arena(at::Device device) : device_(device) {}

    // First the sizes of all parts are added up, then allocate(), then take() in the same order.
    int64_t reserve(int64_t bytes) {
        const int64_t from = size_;
        size_ += (bytes + kAlignment - 1) / kAlignment * kAlignment;
        return from;
    }
    void allocate() { memory_ = at::empty({size_}, at::TensorOptions(at::kByte).device(device_)); }
    void* at(int64_t offset) const { return memory_.mutable_data_ptr<uint8_t>() + offset; }
    at::Tensor tensor(void* data, at::IntArrayRef sizes, at::ScalarType type) const {
        return at::for_blob(data, sizes).options(memory_.options().dtype(type)).target_device(memory_.device()).make_tensor();
    }

 private:
    static constexpr int64_t kAlignment = 256;
    at::Device device_;
    int64_t size_ = 0;
    at::Tensor memory_;
};

// The kernels' memory and the matrices that LibTorch multiplies.
class Workspace {
 public:
    Workspace(const AttentionPlan& plan, const AttentionSize& size, at::Device device)
        : plan_(plan), size_(size), arena_(device) {
        const int64_t n = plan.samples, cells = n * plan.pitch, floats = sizeof(float);
        const int64_t offsets[] = {
            arena_.reserve(cells * size.channels * floats),
            arena_.reserve(cells * size.channels * floats * kPlanes),
            arena_.reserve(cells * floats),
            arena_.reserve(cells * floats),
            arena_.reserve(cells * floats),
            arena_.reserve(n * plan.product_rows * size.channels * floats),
            arena_.reserve(n * plan.first_bytes()),
            arena_.reserve(n * plan.second_bytes()),
            arena_.reserve(n * plan.attended * floats),
            arena_.reserve(n * plan.attended * floats),
            arena_.reserve(n * plan.slots * plan.attended * static_cast<int64_t>(sizeof(RunningSoftmax))),
            arena_.reserve(n * kPlanes * plan.splits * plan.pieces * plan.pieces * plan.outputs * size.channels * floats)};
        arena_.allocate();
        const auto part = [&](int i) { return static_cast<float*>(arena_.at(offsets[i])); };
        memory_.pitch = plan.pitch;
        memory_.pieces = plan.pieces;
        memory_.splits = plan.splits;
        memory_.slots = plan.slots;
        memory_.slot_cells = plan.slot_cells;
        memory_.panel = part(0);
        memory_.pixels = part(1);
        memory_.squares = part(2);
        memory_.inverse = part(3);
        memory_.logit_add = part(4);
        memory_.rows = part(5);
        memory_.products = memory_.logits = part(6);
        memory_.scores = part(7);
        memory_.folded = part(7);
        memory_.max = part(8);
        memory_.inverse_sum = part(9);
        memory_.partial = reinterpret_cast<RunningSoftmax*>(part(10));
        memory_.pasted = part(11);
    }

    const AttentionArguments& memory() const { return memory_; }

    at::Tensor panel(const AttentionArguments& a) const { return floats(a.panel, {a.samples, plan_.pitch, size_.channels}); }
    at::Tensor rows(const AttentionArguments& a) const {
        return floats(a.rows, {a.samples, a.band.product_rows(), size_.channels});
    }
    at::Tensor products(const AttentionArguments& a) const {
        return floats(a.products, {a.samples, a.band.product_rows(), plan_.pitch});
    }
    at::Tensor logits(const AttentionArguments& a) const {
        const Cells& rect = a.band.attended;
        return floats(a.logits, {a.samples, rect.rows(), rect.columns(), plan_.pitch});
    }
    at::Tensor softmax(const AttentionArguments& a, float* values) const {
        return floats(values, {a.samples, a.band.attended.rows(), a.band.attended.columns(), 1});
    }
    at::Tensor folded(const AttentionArguments& a) const {
        return arena_.tensor(a.folded, {batches(a), plan_.pieces * a.band.output.count(), plan_.pitch / plan_.splits},
                             paste_type());
    }
    at::Tensor pixels(const AttentionArguments& a) const {
        return arena_.tensor(a.pixels, {batches(a), plan_.pitch / plan_.splits, plan_.pieces * size_.channels}, paste_type());
    }
    at::Tensor pasted(const AttentionArguments& a) const {
        return floats(a.pasted, {batches(a), plan_.pieces * a.band.output.count(), plan_.pieces * size_.channels});
    }

 private:
    at::Tensor floats(float* data, at::IntArrayRef sizes) const { return arena_.tensor(data, sizes, at::kFloat); }
    at::ScalarType paste_type() const { return plan_.pieces == 2 ? at::kBFloat16 : at::kFloat; }
    int64_t batches(const AttentionArguments& a) const { return int64_t{kPlanes} * a.samples * plan_.splits; }

    const AttentionPlan& plan_;
    const AttentionSize& size_;
    Arena arena_;
    AttentionArguments memory_{};
};

class Poll {
 public:
    Poll(AttentionLauncher& launcher, bool waits) : launcher_(launcher), waits_(waits) { throw_if_cancelled(); }
    void queued(double macs) {
        work_ += macs;
        if (!waits_ || work_ < launcher_.macs_between_polls()) return;
        work_ = 0;
        launcher_.synchronize();
        throw_if_cancelled();
    }

 private:
    AttentionLauncher& launcher_;
    bool waits_;
    double work_ = 0;
};

PixelMap<float> pixel_map(const at::Tensor& t) {
    return {t.mutable_data_ptr<float>(), t.stride(0), t.stride(1), t.stride(2), t.stride(3)};
}

CellMarks cell_marks(const at::Tensor& mask) {
    if (!mask.defined()) return {nullptr, 0};
    return {mask.const_data_ptr<bool>(), mask.stride(0)};
}

// One call of the operator.
class Attention {
 public:
    Attention(const AttentionRequest& request, const AttentionOptions& options, const AttentionInputs& in,
              const AttentionPlan& plan, const Workspace& space, AttentionLauncher& launcher)
        : in_(in),
          plan_(plan),
          space_(space),
          options_(options),
          launcher_(launcher),
          poll_(launcher, in.height * in.width > kLargestUnpolledGrid),
          hole_(cell_mask(request.hole_cells, in, request.features.device())),
          avoid_(cell_mask(request.avoid_cells, in, request.features.device())),
          prefer_(cell_mask(request.prefer_cells, in, request.features.device())),
          features_(request.features),
          prefer_bias_(request.prefer_bias) {}

    void run(AttentionResult& result) {
        for (int64_t n = 0; n < in_.samples; n += plan_.samples) {
            AttentionArguments a = arguments(n, std::min(plan_.samples, in_.samples - n), result);
            launcher_.prepare(a);
            for (const Band& band : plan_.bands) {
                a.band = band;
                attend(a);
                if (options_.top_k > 0) report(a, n, result);
                poll_.queued(band_macs(band, {a.samples, in_.channels, in_.height, in_.width}) * a.samples);
            }
        }
    }

 private:
    AttentionArguments arguments(int64_t first, int64_t count, AttentionResult& result) const;
    void attend(const AttentionArguments& a) const;
    void report(const AttentionArguments& a, int64_t first, AttentionResult& result) const;

    const AttentionInputs& in_;
    const AttentionPlan& plan_;
    const Workspace& space_;
    const AttentionOptions& options_;
    AttentionLauncher& launcher_;
    Poll poll_;
    at::Tensor hole_, avoid_, prefer_, features_;
    double prefer_bias_;
};

AttentionArguments Attention::arguments(int64_t first, int64_t count, AttentionResult& result) const {
    AttentionArguments a = space_.memory();
    a.samples = static_cast<int>(count);
    a.height = static_cast<int>(in_.height);
    a.width = static_cast<int>(in_.width);
    a.channels = static_cast<int>(in_.channels);
    a.fuse = options_.fuse;
    a.align_corners = options_.downsample == Downsample::AlignCorners;
    a.floor_length = options_.patch_norm == PatchNorm::Max;
    a.count_patches = options_.paste == PasteDivision::Count;
    a.norm_constant = static_cast<float>(patch_norm_constant(options_.patch_norm, in_.channels));
    a.scale = static_cast<float>(options_.softmax_scale);
    const auto marks = [&](const at::Tensor& mask) {
        CellMarks m = cell_marks(mask);
        if (m.data != nullptr) m.data += first * m.sample;
        return m;
    };
    a.hole = marks(hole_);
    a.avoid = marks(avoid_);
    a.prefer = marks(prefer_);
    a.prefer_bias = static_cast<float>(prefer_bias_);
    const at::Tensor features = features_.narrow(0, first, count);
    a.features = {features.const_data_ptr<float>(), features.stride(0), features.stride(1), features.stride(2),
                  features.stride(3)};
    a.output = pixel_map(result.output.narrow(0, first, count));
    a.argmax = result.argmax.mutable_data_ptr<int64_t>() + first * in_.height * in_.width;
    return a;
}

void Attention::attend(const AttentionArguments& a) const {
    launcher_.rows(a);
    at::Tensor products = space_.products(a);
    at::bmm_out(products, space_.rows(a), space_.panel(a).transpose(1, 2));
    launcher_.weights(a);
    const at::Tensor pasted = space_.pasted(a);
    if (plan_.pieces == 2) {
        launcher_.multiply(pasted, space_.folded(a), space_.pixels(a));
    } else {
        at::Tensor to = pasted;
        at::bmm_out(to, space_.folded(a), space_.pixels(a));
    }
    launcher_.place(a);
}

// Logits are sorted as weights are.
void Attention::report(const AttentionArguments& a, int64_t first, AttentionResult& result) const {
    const int64_t cells = in_.height * in_.width, found = std::min<int64_t>(options_.top_k, cells);
    const auto [logit, index] = space_.logits(a).narrow(3, 0, cells).topk(found, 3);
    const at::Tensor weight = (logit - space_.softmax(a, a.max)).exp_().mul_(space_.softmax(a, a.inverse_sum));
    const Cells &o = a.band.output, &from = a.band.attended;
    const auto copy = [&](const at::Tensor& all, const at::Tensor& band) {
        all.narrow(0, first, a.samples)
            .slice(1, o.y0, o.y1)
            .slice(2, o.x0, o.x1)
            .narrow(3, 0, found)
            .copy_(band.slice(1, o.y0 - from.y0, o.y1 - from.y0).slice(2, o.x0 - from.x0, o.x1 - from.x0));
    };
    copy(result.top_index, index);
    copy(result.top_weight, weight);
}

}  // namespace

AttentionResult kernel_attention(const AttentionRequest& request, const AttentionOptions& options, AttentionLauncher& launcher) {
    const c10::impl::ExcludeDispatchKeyGuard no_autocast(c10::autocast_dispatch_keyset);
    const at::NoTF32Guard no_tf32;
    const AttentionInputs in = check_attention_request(request, options);
    const at::Tensor& features = request.features;
    AttentionResult result = empty_result(in, features, options.top_k);
    const CellRect& foreground = in.foreground;
    if (foreground.y0 == foreground.y1 || in.samples == 0) return result;
    const AttentionSize size{in.samples, in.channels, in.height, in.width};
    for (DeviceLimits limits = launcher.limits();; limits.matrix_bytes /= 2) {
        const AttentionPlan plan = plan_attention(cells_of(foreground), size, options.fuse, limits);
        try {
            const Workspace space(plan, size, features.device());
            Attention(request, options, in, plan, space, launcher).run(result);
            break;
        } catch (const c10::OutOfMemoryError&) {
            if (limits.matrix_bytes < kLeastMatrixBytes) throw;
        }
    }
    if (options.top_k > 0) drop_light_sources(result.top_index, result.top_weight);
    return result;
}

}  // namespace lacuna::ml::gpu::bands
