// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/generator_engine.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <thread>

#include "core/error.h"
#include "core/text.h"
#include "ml/engine/attention_rows.h"
#include "ml/engine/devices.h"
#include "ml/engine/network_errors.h"
#include "ml/engine/picture_tensors.h"

namespace lacuna::engine {
namespace {

/// Sources told per cell; hovering shows no more of them.
constexpr int kTopK = 4;
/// A preferred cell's logit is raised by this much: well above the differences between good sources, well below a hard rule.
constexpr double kPreferBias = 40.0;
ml::Precision precisionOf(const core::FillOptions& options, torch::Device device) {
    switch (options.precision) {
        case core::Precision::Float32:
            return ml::Precision::Float32;
        case core::Precision::BFloat16:
            return ml::Precision::BFloat16;
        case core::Precision::Auto:
            break;
    }
    // On average over the photos of docs/performance.md the picture changes by a fifth of a level.
    return ml::has_fast_bfloat16(device) ? ml::Precision::BFloat16 : ml::Precision::Float32;
}

core::AttentionMap toAttentionMap(const ml::AttentionResult& attention) {
    const at::Tensor index = attention.top_index.to(at::kCPU).contiguous(),
                     weight = attention.top_weight.to(at::kCPU).contiguous();
    core::AttentionMap map;
    map.cellPx = 8;
    map.grid = cv::Size(static_cast<int>(index.size(2)), static_cast<int>(index.size(1)));
    map.topK = static_cast<int>(index.size(3));
    map.filled = cv::Mat(map.grid, CV_8UC1, cv::Scalar(0));
    map.sources.resize(static_cast<std::size_t>(index.numel()));
    const auto* cells = index.data_ptr<std::int64_t>();
    const auto* weights = weight.data_ptr<float>();
    for (std::size_t i = 0; i < map.sources.size(); ++i) {
        if (cells[i] < 0) continue;
        map.sources[i] = {static_cast<std::int32_t>(cells[i] % map.grid.width),
                          static_cast<std::int32_t>(cells[i] / map.grid.width), weights[i]};
        map.filled.data[i / static_cast<std::size_t>(map.topK)] = 255;
    }
    return map;
}

}  // namespace

core::EngineLimits GeneratorEngine::limits() const {
    core::EngineLimits limits;
    limits.multiple = 8;
    // Twice the largest training hole: shrinking a window for a larger one costs more than it gains (docs/performance.md).
    limits.trainedHolePx = 256;
    limits.maxWindowPx = 1024;
    limits.minContextPx = 64;
    limits.bytesPerPixel = 560.0;  // peak measured at 512 x 512: 355 with one hole, 510 with most of the window hole
    limits.usesWeights = true;
    limits.heedsPrefer = !m_coarseOnly;
    if (!m_model) return limits;
    const ml::GeneratorOptions& options = m_model->options;
    limits.heedsPrefer =
        !m_coarseOnly && options.network == ml::NetworkKind::TwoStage && options.attention == ml::AttentionKind::Contextual;
    limits.bytesPerPixel *= std::max(1.0, options.width / 32.0);  // measured at twice the width: 475
    limits.seamless = m_model->blending == ml::Blending::Poisson;
    if (options.network == ml::NetworkKind::ContextEncoder) {
        // Windows of its working size, half of them hole, so that it never has to shrink one itself.
        limits.maxWindowPx = limits.minWindowPx = options.size;
        limits.trainedHolePx = options.size / 2;
        limits.minContextPx = options.size / 4;
        limits.contextPerHole = 0.5;
    }
    return limits;
}

void GeneratorEngine::prepare(const core::FillOptions& options) {
    const torch::Device device = chooseDevice(options.device);
    // OpenMP keeps the number of threads per calling thread, and prepare() runs on the thread that fills.
    at::set_num_threads(options.threads > 0 ? options.threads
                                            : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    m_fallback.load(
        device.is_cuda(), [&] { load(options, device); }, [&] { load(options, torch::kCPU); });
}

void GeneratorEngine::load(const core::FillOptions& options, torch::Device device) {
    m_model = withPlainErrors(core::Text::tr("Load the model"),
                              [&] { return m_store->load(options.modelPath, device, precisionOf(options, device)); });
}

core::FilledWindow GeneratorEngine::fill(const core::FillInput& input, const core::FillOptions& options,
                                         core::WindowProgress& progress, std::stop_token stop) {
    if (!m_model) prepare(options);
    // For the rest of the job: a window after it would fail in the same way.
    const auto fillHere = [&] {
        try {
            return fillOnDevice(input, options, progress, stop);
        } catch (const core::Error& error) {
            if (error.kind() == core::ErrorKind::OutOfMemory) m_model->memory->clear();
            throw;
        }
    };
    return m_fallback.fill(m_model->device.is_cuda(), fillHere, [&] { load(options, torch::kCPU); });
}

core::FilledWindow GeneratorEngine::fillOnDevice(const core::FillInput& input, const core::FillOptions& options,
                                                 core::WindowProgress& progress, const std::stop_token& stop) const {
    const bool refines = !m_coarseOnly && m_model->options.network == ml::NetworkKind::TwoStage;
    return withPlainErrors(core::Text::tr("Fill with the network"), [&] {
        const c10::InferenceMode inference;
        const torch::Device device = m_model->device;
        const at::Tensor picture = toTensor(input.rgb, device), hole = toMaskTensor(input.hole, device);
        ml::FillRequest request;
        request.avoid = toMaskTensor(input.avoid, device);
        request.prefer = toMaskTensor(input.prefer, device);
        request.prefer_bias = input.prefer.empty() ? 0. : kPreferBias;
        request.top_k = options.wantAttention && refines ? kTopK : 0;
        request.coarse_only = m_coarseOnly;
        if (options.wantTrace) request.memory = m_model->memory.get();
        request.cancelled = [&] { return stop.stop_requested(); };
        core::FillStage stage = core::FillStage::Coarse;
        request.coarse_ready = [&](const at::Tensor& x1) {
            if (!refines) return;
            stage = core::FillStage::Refining;
            progress.coarseReady(toMat(x1));
        };
        request.progress = [&](double done) { progress.progressed(stage, done); };

        const ml::FillOutput output = m_model->filler.fill(picture, hole, request);
        core::FilledWindow filled;
        filled.coarse = toMat(output.x1);
        filled.rgb = output.x2.defined() && output.has_source ? toMat(output.x2) : filled.coarse;
        if (!output.has_source && refines) {
            filled.notice = core::Text::tr(
                "A hole had nothing around it to copy from, so only the first draft was used. Give it more context or split it");
        }
        if (request.top_k > 0 && output.attention.top_index.defined()) {
            filled.attention = toAttentionMap(output.attention);
            if (options.wantTrace)
                filled.attention->rows =
                    std::make_shared<NetworkAttentionRows>(output.attention_request, output.attention_options);
        }
        return filled;
    });
}

}  // namespace lacuna::engine
