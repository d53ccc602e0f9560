// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/layer_trial.h"

#include <ATen/ATen.h>

#include <array>
#include <cmath>
#include <functional>
#include <stdexcept>
#include <string>

#include "ml/ops/cuda/host_layers.h"
#include "ml/ops/cuda/scrambled.h"

namespace lacuna::ml::gpu {

namespace {

// Of a value's size, at least 1. Beside the last bit of bfloat16, in which two orders of sums may differ.
constexpr double kFloatTolerance = 1e-5, kBFloat16Tolerance = 0.02, kConvolveTolerance = 1e-4;

// Values in [-2, 2): beyond the curves' bends.
at::Tensor scattered(at::IntArrayRef sizes, double seed) { return scrambled(sizes, seed) * 2; }

/// What a case works on, on either side.
struct Side {
    const LayerKernels& kernels;
    at::Device device;
    [[nodiscard]] at::Tensor moved(const at::Tensor& tensor) const { return tensor.to(device); }
};
using Case = std::function<at::Tensor(const Side&)>;

void compare(const char* name, double tolerance, const LayerKernels& kernels, at::Device device, const Case& work) {
    const HostLayers host;
    const at::Tensor want = work({host, at::kCPU}).to(at::kDouble), got = work({kernels, device}).cpu().to(at::kDouble);
    const double error = ((got - want).abs() / want.abs().clamp_min(1)).max().item<double>();
    if (!(error <= tolerance))  // NaN too
        throw std::runtime_error(std::string("the trial \"") + name + "\" differs by " + std::to_string(error));
}

at::Tensor finished(const Side& side, at::ScalarType from, at::ScalarType to, Curve curve, Beyond beyond, bool shuffled,
                    int64_t written) {
    // A map of 7 x 10 (shuffled: the small map of 4 x 6 gives 6 x 10 of it), three lines beyond each border.
    const int height = shuffled ? 6 : 7, width = 10, channels = 16;
    const at::Tensor source =
                         side.moved(scattered({shuffled ? 4 : 7, shuffled ? 6 : 10, shuffled ? 4 * channels : channels}, 0.1))
                             .to(from),
                     bias = side.moved(scattered({channels}, 0.6));
    const at::Tensor target = at::zeros({height + 6, width + 6, written}, source.options().dtype(to));
    const MapTarget place{target.mutable_data_ptr(), element_of(target), target.stride(0), target.stride(1), 1,
                          static_cast<int>(written)};
    side.kernels.finish({source.const_data_ptr(),
                         element_of(source),
                         source.stride(0),
                         source.stride(1),
                         0,
                         0,
                         channels,
                         shuffled,
                         bias.const_data_ptr<float>(),
                         curve,
                         place,
                         {-3, -3, height + 6, width + 6, height, width},
                         beyond});
    return target;
}

at::Tensor prepared(const Side& side, at::ScalarType to, Beyond beyond, bool coarse) {
    const int64_t height = 11, width = 19;
    const at::Tensor known = side.moved(scattered({3, height, width}, 0.2)),
                     inside = side.moved(scattered({3, height, width}, 0.8)),
                     hole = side.moved((scattered({height, width}, 0.4) > 1).to(at::kFloat)),
                     avoid = side.moved((scattered({height, width}, 0.5) > 1).to(at::kFloat));
    const at::Tensor target = at::zeros({height + 4, width + 4, kChannelGroup}, known.options().dtype(to));
    InputArguments a{};
    a.known = known.const_data_ptr<float>();
    a.known_channel = height * width;
    a.known_row = width;
    a.known_pixel = 1;
    if (coarse) {
        a.inside = inside.const_data_ptr<float>();
        a.inside_channel = height * width;
        a.inside_row = width;
        a.inside_pixel = 1;
        a.avoid = avoid.const_data_ptr<float>();
    }
    a.hole = hole.const_data_ptr<float>();
    a.target = target.mutable_data_ptr();
    a.target_type = element_of(target);
    a.window = {-2, -2, height + 4, width + 4, height, width};
    a.beyond = beyond;
    side.kernels.prepare_input(a);
    return target;
}

at::Tensor summarised(const Side& side) {
    const int64_t height = 24, width = 40, cells = 3 * 5;
    const auto mask = [&](double seed) { return side.moved((scattered({height, width}, seed) > 1.9).to(at::kFloat)); };
    const at::Tensor hole = mask(0.3), avoid = mask(0.7), prefer = mask(0.9);
    const at::Tensor lines = at::zeros({cells}, hole.options().dtype(at::kInt)),
                     marks = at::zeros({3, cells}, hole.options().dtype(at::kBool));
    auto* first = marks.mutable_data_ptr<bool>();
    side.kernels.summarise_masks({hole.const_data_ptr<float>(), avoid.const_data_ptr<float>(), prefer.const_data_ptr<float>(),
                                  height, width, reinterpret_cast<uint32_t*>(lines.mutable_data_ptr<int>()), first, first + cells,
                                  first + 2 * cells});
    return at::cat({lines.to(at::kDouble).reshape({1, cells}), marks.to(at::kDouble)});
}

struct ConvolveCase {
    const char* name;
    int in, parts, out, kernel, stride, dilation, height, width;
    bool shuffled;
    Curve curve;
    Beyond beyond;
    at::ScalarType to;
};

at::Tensor convolved(const Side& side, const ConvolveCase& c) {
    const int columns = c.shuffled ? 4 * c.out : c.out, before = (c.kernel - 1) * c.dilation / 2 + (c.shuffled ? 1 : 0);
    const at::Tensor source = side.moved(scattered({c.height, c.width, c.in}, 0.1)).to(at::kBFloat16),
                     weight =
                         side.moved(scattered({columns, c.kernel, c.kernel, c.parts * c.in}, 0.2) / (c.kernel * std::sqrt(c.in)))
                             .to(at::kBFloat16),
                     bias = side.moved(scattered({c.out}, 0.3));
    const int rows = c.shuffled ? 2 * c.height : (c.height + c.stride - 1) / c.stride,
              row_pixels = c.shuffled ? 2 * c.width : (c.width + c.stride - 1) / c.stride;
    const at::Tensor target = at::zeros({rows, row_pixels, c.out}, source.options().dtype(c.to));
    ConvolveArguments a{};
    a.source = source.const_data_ptr();
    a.source_row = c.width * c.in;
    a.source_pixel = c.in;
    a.window = {0, 0, c.height, c.width, c.height, c.width};
    a.beyond = c.beyond;
    a.source_groups = c.in / kChannelGroup;
    a.weight_groups = c.parts * a.source_groups;
    a.weight = weight.const_data_ptr();
    a.columns = columns;
    a.kernel = c.kernel;
    a.stride = c.stride;
    a.dilation = c.dilation;
    a.origin_y = a.origin_x = -before;
    a.rows = c.shuffled ? c.height + 1 : rows;
    a.row_pixels = c.shuffled ? c.width + 1 : row_pixels;
    a.shuffled = c.shuffled;
    a.bias = bias.const_data_ptr<float>();
    a.out_channels = c.out;
    a.curve = c.curve;
    a.target = {target.mutable_data_ptr(), element_of(target), target.stride(0), target.stride(1), 1, c.out};
    side.kernels.convolve(a);
    return target;
}

}  // namespace

void try_convolutions(const LayerKernels& kernels, at::Device device) {
    const std::array cases{
        ConvolveCase{"slim", 16, 1, 8, 3, 1, 1, 13, 29, false, Curve::Clip, Beyond::Reflect, at::kFloat},
        ConvolveCase{"narrow", 8, 2, 32, 5, 1, 1, 21, 17, false, Curve::Elu, Beyond::Zero, at::kBFloat16},
        ConvolveCase{"half", 32, 1, 64, 3, 2, 1, 24, 38, false, Curve::Elu, Beyond::Reflect, at::kBFloat16},
        ConvolveCase{"half, enlarged", 24, 1, 16, 2, 1, 1, 9, 14, true, Curve::Elu, Beyond::Replicate, at::kFloat},
        ConvolveCase{"low", 128, 1, 128, 3, 1, 16, 11, 23, false, Curve::Relu, Beyond::Reflect, at::kFloat},
        // Enough tiles for the multiprocessors of today's largest devices.
        ConvolveCase{"broad", 8, 1, 512, 3, 1, 2, 47, 53, false, Curve::Elu, Beyond::Zero, at::kBFloat16},
    };
    for (const ConvolveCase& c : cases)
        compare(c.name, c.to == at::kFloat ? kConvolveTolerance : kBFloat16Tolerance, kernels, device,
                [&](const Side& side) { return convolved(side, c); });
}

void try_layers(const LayerKernels& kernels, at::Device device) {
    for (const at::ScalarType from : {at::kFloat, at::kBFloat16}) {
        for (const at::ScalarType to : {at::kFloat, at::kBFloat16}) {
            const double tolerance = to == at::kFloat ? kFloatTolerance : kBFloat16Tolerance;
            const auto finish = [&](const char* name, Curve curve, Beyond beyond, bool shuffled, int64_t written) {
                compare(name, tolerance, kernels, device,
                        [&](const Side& side) { return finished(side, from, to, curve, beyond, shuffled, written); });
            };
            finish("mirrored", Curve::Elu, Beyond::Reflect, false, 16);
            finish("repeated, enlarged", Curve::Relu, Beyond::Replicate, true, 16);
            finish("zeros, colours", Curve::Clip, Beyond::Zero, false, 3);
            finish("copied", Curve::Same, Beyond::Zero, true, 11);
        }
    }
    for (const at::ScalarType to : {at::kFloat, at::kBFloat16}) {
        compare("input", 0, kernels, device, [&](const Side& side) { return prepared(side, to, Beyond::Reflect, false); });
        compare("input, coarse", 0, kernels, device, [&](const Side& side) { return prepared(side, to, Beyond::Zero, true); });
    }
    compare("masks", 0, kernels, device, summarised);
}

}  // namespace lacuna::ml::gpu
