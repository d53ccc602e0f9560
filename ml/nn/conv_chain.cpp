// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/conv_chain.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

#include "ml/nn/generator_parts.h"
#include "ml/ops/cancelled.h"

namespace lacuna::ml {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// How a layer's convolution runs: on a padded input, without padding of its own.
struct Step {
    int stride, dilation;
    Activation activation;
    bool upsample;  ///< the kernel is 2x2, and its channels are the four parities of the enlarged map
    PadAmount pad;
    Border border;
};

Step step_of(const ConvSpec& spec, Padding padding) {
    if (!spec.upsample)
        return {spec.stride,
                spec.dilation,
                spec.activation,
                false,
                pad_amount(spec, padding),
                padding == Padding::Reflect ? Border::Reflect : Border::Zero};
    // The enlarged map's mirror image of one line is its border line: the small map's border repeated.
    return {1, 1, spec.activation, true, {1, 1}, padding == Padding::Reflect ? Border::Replicate : Border::Zero};
}

at::Tensor channels_last(at::IntArrayRef sizes, const at::TensorOptions& options) {
    return at::empty(sizes, options.memory_format(at::MemoryFormat::ChannelsLast));
}

/// A padded map's part inside the border.
at::Tensor inside(const at::Tensor& padded, PadAmount pad) {
    const int64_t both = pad.before + pad.after;
    return padded.narrow(2, pad.before, padded.size(2) - both).narrow(3, pad.before, padded.size(3) - both);
}

/// Calls visit(border lines, the inner lines that stand for them, whether in reverse order) for both ends of a dimension.
template <typename Visit>
void visit_borders(const at::Tensor& padded, int64_t dim, const Step& step, const Visit& visit) {
    const int64_t size = padded.size(dim) - step.pad.before - step.pad.after;
    const auto lines = [&](int64_t first, int64_t count) { return padded.narrow(dim, step.pad.before + first, count); };
    for (const auto& [first, count] : {std::pair{-step.pad.before, step.pad.before}, {size, step.pad.after}}) {
        if (count == 0) continue;
        if (step.border == Border::Reflect && count < size) {
            visit(lines(first, count), lines(first < 0 ? 1 : size - 1 - count, count), count > 1);
            continue;
        }
        // Repeated lines, and maps smaller than their border, whose mirror image is mirrored again.
        for (int64_t i = first; i < first + count; ++i) {
            const int64_t source = step.border == Border::Reflect ? reflect_index(i, size) : std::clamp<int64_t>(i, 0, size - 1);
            visit(lines(i, 1), lines(source, 1), false);
        }
    }
}

/// The columns between the left and the right border, of all rows.
at::Tensor inner_columns(const at::Tensor& padded, const Step& step) {
    return padded.narrow(3, step.pad.before, padded.size(3) - step.pad.before - step.pad.after);
}

/// Writes a padded map's border from what lies inside.
void fill_border(const at::Tensor& padded, const Step& step) {
    const auto fill = [&](const at::Tensor& map, int64_t dim) {
        visit_borders(map, dim, step, [&](at::Tensor border, const at::Tensor& source, bool reversed) {
            if (step.border == Border::Zero) {
                border.zero_();
            } else {
                border.copy_(reversed ? source.flip(dim) : source);
            }
        });
    };
    fill(inner_columns(padded, step), 2);
    fill(padded, 3);
}

/// The same backwards: adds the border's gradient to that of the pixels that it was written from.
void fold_border(const at::Tensor& gradient, const Step& step) {
    if (step.border == Border::Zero) return;
    const auto fold = [&](const at::Tensor& map, int64_t dim) {
        visit_borders(map, dim, step, [&](const at::Tensor& border, at::Tensor source, bool reversed) {
            source.add_(reversed ? border.flip(dim) : border);
        });
    };
    fold(gradient, 3);
    fold(inner_columns(gradient, step), 2);
}

void activate(at::Tensor target, const at::Tensor& x, Activation activation) {
    switch (activation) {
        case Activation::Elu:
            at::elu_out(target, x);
            break;
        case Activation::Relu:
            at::clamp_min_out(target, x, 0);
            break;
        case Activation::None:
            target.copy_(x);
            break;
    }
}

/// The gradient before an activation from the one after it and the activation's result.
void activate_backward(at::Tensor target, const at::Tensor& gradient, const at::Tensor& result, Activation activation) {
    switch (activation) {
        case Activation::Elu:
            at::elu_backward_out(target, gradient, 1, 1, 1, /*is_result=*/true, result);
            break;
        case Activation::Relu:
            at::threshold_backward_out(target, gradient, result, 0);
            break;
        case Activation::None:
            target.copy_(gradient);
            break;
    }
}

/// Calls visit(pixels of one parity of the enlarged map [N,C,2H,2W], the channels of the small convolution's [N,4C,H+1,W+1] that
/// they come from).
template <typename Visit>
void visit_parities(const at::Tensor& enlarged, const at::Tensor& small, const Visit& visit) {
    const int64_t channels = enlarged.size(1), height = enlarged.size(2) / 2, width = enlarged.size(3) / 2;
    for (int64_t a = 0; a < 2; ++a)
        for (int64_t b = 0; b < 2; ++b)
            visit(enlarged.slice(2, a, c10::nullopt, 2).slice(3, b, c10::nullopt, 2),
                  small.narrow(1, (2 * a + b) * channels, channels).narrow(2, a, height).narrow(3, b, width));
}

at::IntArrayRef no_padding() {
    static constexpr std::array<int64_t, 2> zero{0, 0};
    return zero;
}

/// The chain's result; every layer's padded input goes to `inputs` where that isn't null.
at::Tensor forward_steps(const std::vector<Step>& steps, const at::Tensor& x, at::TensorList parameters, variable_list* inputs) {
    const auto padded_for = [&](std::size_t layer, int64_t channels, int64_t height, int64_t width) {
        const int64_t both = layer < steps.size() ? steps[layer].pad.before + steps[layer].pad.after : 0;
        return channels_last({x.size(0), channels, height + both, width + both}, x.options());
    };
    at::Tensor input = padded_for(0, x.size(1), x.size(2), x.size(3));
    inside(input, steps[0].pad).copy_(x);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        throw_if_cancelled();
        const Step& step = steps[i];
        fill_border(input, step);
        if (inputs != nullptr) inputs->push_back(input);
        const at::Tensor y =
            at::conv2d(input, parameters[2 * i], parameters[2 * i + 1], step.stride, no_padding(), step.dilation);
        const bool last = i + 1 == steps.size();
        const PadAmount next = last ? PadAmount{0, 0} : steps[i + 1].pad;
        if (step.upsample) {
            input = padded_for(i + 1, y.size(1) / 4, 2 * (y.size(2) - 1), 2 * (y.size(3) - 1));
            visit_parities(inside(input, next), y,
                           [&](const at::Tensor& to, const at::Tensor& from) { activate(to, from, step.activation); });
        } else if (last) {
            if (step.activation != Activation::None) activate(y, y, step.activation);
            return y;
        } else {
            input = padded_for(i + 1, y.size(1), y.size(2), y.size(3));
            activate(inside(input, next), y, step.activation);
        }
    }
    return input;
}

struct Plan : torch::CustomClassHolder {
    std::vector<Step> steps;
};

/// Inputs of the function: x, then weight and bias of each layer, as the convolutions take them.
class ConvChain : public torch::autograd::Function<ConvChain> {
 public:
    static at::Tensor forward(AutogradContext* context, const c10::intrusive_ptr<Plan>& plan, const at::Tensor& x,
                              at::TensorList parameters) {
        variable_list saved;
        at::Tensor result = forward_steps(plan->steps, x, parameters, &saved);
        for (std::size_t i = 0; i < plan->steps.size(); ++i) saved.push_back(parameters[2 * i]);
        saved.push_back(result);
        context->save_for_backward(std::move(saved));
        context->saved_data["plan"] = c10::IValue::make_capsule(plan);
        return result;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        TORCH_CHECK(!c10::GradMode::is_enabled(), "a generator has no second derivatives");
        const auto plan = c10::static_intrusive_pointer_cast<Plan>(context->saved_data["plan"].toCapsule());
        const variable_list saved = context->get_saved_variables();
        const std::size_t count = plan->steps.size();
        variable_list result(2 + 2 * count);  // the plan has none
        at::Tensor gradient = gradients[0];
        for (std::size_t i = count; i-- > 0;) {
            const Step& step = plan->steps[i];
            const at::Tensor after = i + 1 < count ? inside(saved[i + 1], plan->steps[i + 1].pad) : saved.back();
            const at::Tensor before = before_activation(step, gradient, after);
            const at::Tensor &input = saved[i], &weight = saved[count + i];
            // Edges: x, then weight and bias of each layer.
            const bool to_input = i > 0 || context->needs_input_grad(0);
            auto [input_gradient, weight_gradient, bias_gradient] =
                at::convolution_backward(before, input, weight, weight.size(0), at::IntArrayRef({step.stride, step.stride}),
                                         no_padding(), at::IntArrayRef({step.dilation, step.dilation}), false, no_padding(), 1,
                                         {to_input, context->needs_input_grad(1 + 2 * i), context->needs_input_grad(2 + 2 * i)});
            result[2 + 2 * i] = weight_gradient;
            result[3 + 2 * i] = bias_gradient;
            if (!to_input) break;
            fold_border(input_gradient, step);
            gradient = inside(input_gradient, step.pad);
        }
        if (context->needs_input_grad(0)) result[1] = gradient;
        return result;
    }

 private:
    /// The gradient of what the convolution gives, from that of the activation's result.
    static at::Tensor before_activation(const Step& step, const at::Tensor& gradient, const at::Tensor& after) {
        if (!step.upsample) {
            at::Tensor before = channels_last(after.sizes(), after.options());
            activate_backward(before, gradient, after, step.activation);
            return before;
        }
        const int64_t height = after.size(2) / 2, width = after.size(3) / 2;
        const at::Tensor before = channels_last({after.size(0), 4 * after.size(1), height + 1, width + 1}, after.options());
        // The row and the column that a parity doesn't have.
        for (int64_t parity = 0; parity < 4; ++parity) {
            const at::Tensor part = before.narrow(1, parity * after.size(1), after.size(1));
            part.select(2, parity / 2 == 0 ? height : 0).zero_();
            part.select(3, parity % 2 == 0 ? width : 0).zero_();
        }
        std::vector<at::Tensor> results;
        visit_parities(after, before, [&](const at::Tensor& from, const at::Tensor&) { results.push_back(from); });
        std::size_t parity = 0;
        visit_parities(gradient, before, [&](const at::Tensor& from, const at::Tensor& to) {
            activate_backward(to, from, results[parity++], step.activation);
        });
        return before;
    }
};

}  // namespace

at::Tensor run_conv_chain(const std::vector<ConvSpec>& layers, Padding padding, const at::Tensor& x,
                          const std::vector<at::Tensor>& parameters) {
    TORCH_CHECK(!layers.empty() && parameters.size() == 2 * layers.size(), "a chain needs a weight and a bias for each layer");
    const auto plan = c10::make_intrusive<Plan>();
    std::vector<at::Tensor> prepared;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        plan->steps.push_back(step_of(layers[i], padding));
        at::Tensor weight = parameters[2 * i], bias = parameters[2 * i + 1];
        if (layers[i].upsample) {
            const auto folded = fold_upsample(weight);
            weight = at::cat(at::TensorList(folded.data(), folded.size()));
            bias = bias.repeat(4);
        }
        prepared.push_back(weight.to(x.scalar_type()));
        prepared.push_back(bias.to(x.scalar_type()));
    }
    if (!c10::GradMode::is_enabled()) return forward_steps(plan->steps, x, prepared, nullptr);
    return ConvChain::apply(plan, x, at::TensorList(prepared));
}

}  // namespace lacuna::ml
