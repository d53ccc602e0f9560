// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/guarded_attention.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <string>

#include <ATen/ATen.h>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/cancelled.h"
#include "ml/ops/cuda/scrambled.h"
#include "ml/ops/short_memory.h"
#include "ml/ops/streamed.h"

namespace lacuna::ml::gpu {

namespace {

constexpr double kTrialTolerance = 2e-4;

at::Tensor marked(int64_t h, int64_t w, const CellRect& r) {
    at::Tensor mask = at::zeros({1, 1, h, w});
    mask.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1).fill_(1);
    return mask;
}

AttentionRequest moved(AttentionRequest request, at::Device device) {
    for (at::Tensor* t : {&request.features, &request.hole_cells, &request.avoid_cells, &request.prefer_cells})
        if (t->defined()) *t = t->to(device);
    return request;
}

void try_case(const char* name, const AttentionRequest& request, const AttentionOptions& options, const AttentionForm& form,
              at::Device device) {
    const AttentionResult want = streamed_attention(request, options);
    const AttentionRequest there = moved(request, device);
    const auto differ = [](const at::Tensor& a, const at::Tensor& b) { return (a.cpu() - b).abs().max().item<double>(); };
    for (const Room room : {Room::Usual, Room::Little}) {
        const AttentionResult got = form.attend(there, options, room);
        double error = differ(got.output, want.output) / std::max(1.0, request.features.abs().max().item<double>());
        if (options.top_k > 0) error = std::max(error, differ(got.top_weight, want.top_weight) / 5);  // logits are large
        if (error <= kTrialTolerance) continue;                                                       // false for NaN too
        std::ostringstream text;
        text << "the trial \"" << name << (room == Room::Little ? ", with little memory" : "") << "\" differs by " << error;
        throw std::runtime_error(text.str());
    }
}

}  // namespace

void try_form(const AttentionForm& form, at::Device device) {
    const int64_t h = 9, w = 75;
    AttentionRequest request;
    request.features = scrambled({2, 33, 2 * h, 2 * w}, 0.3) * 0.5;
    request.hole_cells = marked(h, w, {3, 30, 6, 50});
    request.foreground = CellRect{2, 25, 7, 62};
    AttentionOptions options;
    options.top_k = 3;
    try_case("inside", request, options, form, device);

    request.hole_cells = marked(h, w, {0, 0, 3, 9});
    request.avoid_cells = marked(h, w, {6, 40, 9, 75});
    request.prefer_cells = marked(h, w, {5, 10, 8, 20});
    request.prefer_bias = 4;
    request.foreground = CellRect{0, 0, 4, 58};
    try_case("at the border", request, {PatchNorm::Max, PasteDivision::Four, Downsample::AlignCorners, 10, true, 0}, form,
             device);

    request.features = scrambled({1, 6, 2 * h, 2 * 13}, 0.7) * 0.05;
    request.hole_cells = marked(h, 13, {4, 4, 6, 6});
    request.avoid_cells = request.prefer_cells = at::Tensor();
    request.foreground.reset();
    try_case("many sources", request, {PatchNorm::Sum, PasteDivision::Count, Downsample::Stride, 10, false, 0}, form, device);

    // As a fill asks: the network's channels and layout, a background in several parts.
    const int64_t side = 40;
    request.features = scrambled({2, 128, 2 * side, 2 * side}, 0.1).mul_(0.5).contiguous(at::MemoryFormat::ChannelsLast);
    request.hole_cells = marked(side, side, {14, 14, 26, 26});
    request.foreground = CellRect{13, 13, 27, 27};
    try_case("a fill", request, {}, form, device);
}

AttentionResult guarded_attention(const AttentionRequest& request, const AttentionOptions& options, KernelGate& gate,
                                  const std::vector<AttentionForm>& forms) {
    // What is wrong with the request is no form's fault.
    check_attention_request(request, options);
    check_float32(request.features);
    const at::Device device = request.features.device();
    const int index = device.has_index() ? device.index() : 0;
    const bool recording = being_recorded();
    bool untried = false;
    for (const AttentionForm& form : forms) {
        // Where the next one was tried, this one's trial lacked memory: the work that is now recorded did without it.
        if (recording && !gate.tried(index, form.name)) {
            untried = true;
            continue;
        }
        if (!gate.open(index, form.name, [&] { try_form(form, device); })) continue;
        try {
            return form.attend(request, options, Room::Usual);
        } catch (const Cancelled&) {
            throw;
        } catch (const std::length_error&) {
            // Too large for this form.
        } catch (const std::exception& error) {
            if (recording) throw;
            if (short_memory(error) != ShortMemory::None) {
                gate.pass_over(index, form.name, short_reason(error));
            } else {
                gate.close(index, form.name, short_reason(error));
            }
        }
    }
    TORCH_CHECK(!untried, "contextual attention: a graph is being recorded before the kernels were tried");
    return streamed_attention(request, options);
}

}  // namespace lacuna::ml::gpu
