// SPDX-License-Identifier: GPL-3.0-or-later
// Support of ml/nn/local_fill.h, not part of the interface.
#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include "ml/nn/fill_chains.h"
#include "ml/nn/fill_recordings.h"
#include "ml/ops/layer_kernels.h"

namespace lacuna::ml {

/// LocalFiller's work in as few launches as possible, for networks of one or two stages that take no samples of features. On a
/// GPU a launch costs more time than a layer of a small picture. Waits for the device once, when it has the masks' outlines. What
/// comes again with the same rectangles, wishes and sizes is recorded as two graphs, one for each stage, and launched whole.
class GpuFiller {
 public:
    /// Whether it can fill with such a network.
    static bool suits(const GeneratorOptions& network);

    /// `kernels` are those of the generator's device, and live longer.
    GpuFiller(const Generator& generator, Precision precision, const LayerKernels& kernels,
              std::unique_ptr<const Recorder> recorder = std::make_unique<const Recorder>());

    /// As LocalFiller::fill, but for the memory, which isn't used; regions are larger. May run on several threads at once.
    [[nodiscard]] FillOutput fill(const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request) const;

 private:
    /// What a fill is given, on its device. Cells (1/8) are bool; undefined where their mask is.
    struct Inputs {
        at::Tensor known;        ///< [1,3,H,W] float32, as the network takes it
        at::Tensor hole, avoid;  ///< [1,1,H,W] float32
        at::Tensor hole_cells, avoid_cells, prefer_cells;
        [[nodiscard]] int64_t height() const { return known.size(2); }
        [[nodiscard]] int64_t width() const { return known.size(3); }
    };
    /// What follows from the masks' outlines.
    struct Outlines {
        MaskCells hole, unknown;
        bool has_source = false;  ///< whether a cell is known with all cells around it: a source for attention
    };
    /// What is to be done.
    struct Job {
        std::vector<Region> coarse_regions, regions;
        bool refines = false;
        int top_k = 0;
        double prefer_bias = 0;
    };
    /// A job's two stages, and the tensors that they read and write.
    struct Recorded : FillRecordings::Recording {
        Job job;
        Inputs inputs;
        at::Tensor draft;
        FillOutput output;
        std::unique_ptr<Replay> first, second;
    };

    [[nodiscard]] FillOutput fill_once(const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request) const;
    Outlines read_masks(Inputs& inputs, const at::Tensor& prefer) const;
    [[nodiscard]] Job plan(const Outlines& masks, const FillRequest& request, int64_t height, int64_t width) const;
    /// The part of a chain's input that `out` needs; `inside` is what stands under unknown pixels.
    [[nodiscard]] Plane input_plane(const Inputs& inputs, const at::Tensor& inside, const Chain& chain, const Region& out) const;
    /// Stage 1's picture [1,3,H,W] as the network gives it, 0 beyond the regions.
    [[nodiscard]] at::Tensor draft(const Inputs& inputs, const Job& job, FillMeter& meter) const;
    /// Stage 2: x2, attention and what was asked of it.
    void refine(FillOutput& result, const Inputs& inputs, const at::Tensor& draft, const Job& job, FillMeter& meter) const;
    void show_draft(FillOutput& result, const at::Tensor& draft, const FillRequest& request) const;
    /// What the job's work follows from; nothing where it can't be recorded.
    [[nodiscard]] std::optional<FillRecordings::Key> recording_key(const Inputs& inputs, const Job& job) const;
    /// Whether enough of the device's memory is free for a recording, or could be made free.
    [[nodiscard]] bool has_room() const;
    /// Null where that isn't so.
    std::unique_ptr<Recorded> record(const Inputs& inputs, const Job& job) const;
    /// Throws std::runtime_error where a recording doesn't do what the same work does when it is queued.
    void prove(const Recorded& work) const;
    /// False where there is no recording, or another thread uses them.
    bool fill_recorded(FillOutput& result, const FillRecordings::Key& key, const Inputs& inputs, const Job& job,
                       const FillRequest& request, FillMeter& meter) const;
    void run_recorded(FillOutput& result, const Recorded& work, const Inputs& inputs, const FillRequest& request,
                      FillMeter& meter) const;

    const LayerKernels& kernels_;
    c10::Device device_;
    FillChains chains_;
    std::unique_ptr<const Recorder> recorder_;
    mutable std::mutex recordings_mutex_;  // whoever finds it taken does without
    mutable FillRecordings recordings_;
};

}  // namespace lacuna::ml
