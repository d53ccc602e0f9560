// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <vector>

#include "ml/ops/recorder.h"

namespace lacuna::ml {

/// Forward and backward pass of batches of one size. On a GPU it is recorded after a few passes and launched as a whole from then
/// on, since its three thousand kernels take a processor longer to launch one by one than the GPU to run.
class RecordedPass {
 public:
    /// From inputs to loss values (a tensor on their device); leaves gradients in the parameters, which have none before. See
    /// DeviceGraph::record() for what it must not do. May be called with other tensors than those given to run().
    using Pass = std::function<at::Tensor(const std::vector<at::Tensor>& inputs)>;

    explicit RecordedPass(std::vector<at::Tensor> parameters,
                          std::unique_ptr<const Recorder> recorder = std::make_unique<const Recorder>())
        : parameters_(std::move(parameters)), recorder_(std::move(recorder)) {}

    /// pass(inputs), one way or the other: its result, and gradients in the parameters. `inputs` on the CPU or on `device`, where
    /// the pass gets them. Throws what the pass throws.
    at::Tensor run(c10::Device device, const std::vector<at::Tensor>& inputs, const Pass& pass);

    /// Whether run() has recorded. False for good where the device can't.
    [[nodiscard]] bool recorded() const { return replay_ != nullptr; }
    bool enabled = true;

 private:
    void record(c10::Device device, const std::vector<at::Tensor>& inputs, const Pass& pass);
    void clear_gradients();

    std::vector<at::Tensor> parameters_;
    std::unique_ptr<const Recorder> recorder_;
    std::vector<std::vector<int64_t>> sizes_;  ///< of the last pass's inputs, or the recording's
    int passes_ = 0;                           ///< of these sizes, done to their end
    bool refused_ = false;
    std::unique_ptr<Replay> replay_;
    // What the graph reads and writes.
    std::vector<at::Tensor> inputs_, gradients_;
    at::Tensor values_;
};

}  // namespace lacuna::ml
