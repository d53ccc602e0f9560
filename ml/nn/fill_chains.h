// SPDX-License-Identifier: GPL-3.0-or-later
// What the ways to fill have in common. Support of ml/nn/local_fill.h, not part of the interface.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "ml/nn/chain.h"
#include "ml/nn/local_fill.h"

namespace lacuna::ml {

/// Channels of a network's input.
inline constexpr int k_input_channels = 5;

/// The chains of a network of one or two stages; null where the network hasn't one.
struct FillChains {
    using Make = std::function<std::unique_ptr<const Chain>(const char* stage, const std::vector<ConvSpec>& specs)>;
    FillChains(const GeneratorOptions& network, const Make& make);

    GeneratorOptions options;
    std::unique_ptr<const Chain> coarse, conv_branch, attention_encoder, attention_decoder, decoder;

    [[nodiscard]] bool refines() const { return decoder != nullptr; }
    /// Features are taken from elsewhere by a spatial transformer or an appearance flow.
    [[nodiscard]] bool samples() const;

    /// Multiply-adds for a region of the picture, with what a region costs beside its layers.
    [[nodiscard]] double coarse_cost(const Region& r, int64_t height, int64_t width) const;
    [[nodiscard]] double refinement_cost(const Region& r, int64_t height, int64_t width) const;
    /// Multiply-adds of attention over the whole map for a part of it, at 1/4.
    [[nodiscard]] double attention_cost(const Region& quarter, int64_t quarter_height, int64_t quarter_width) const;
    /// Of all that is done for the regions; `refined` is empty where stage 2 isn't wanted.
    [[nodiscard]] double total_cost(const std::vector<Region>& coarse_regions, const std::vector<Region>& refined, int64_t height,
                                    int64_t width) const;

    /// The map at 1/4 that the decoder starts from, for a region of the picture.
    [[nodiscard]] Region decoder_input(const Region& r, int64_t height, int64_t width) const;
    /// The part of attention's output (1/4) that a region of the picture depends on.
    [[nodiscard]] Region attention_part(const Region& r, int64_t height, int64_t width) const;
    /// The cells (1/8) that hold it.
    [[nodiscard]] CellRect attention_cells(const Region& r, int64_t height, int64_t width) const;
};

/// Shares of the work, and the place where the caller may stop it.
class FillMeter final : public WorkMeter {
 public:
    explicit FillMeter(const FillRequest& request) : request_(request) {}
    void expect(double multiply_adds) { total_ += multiply_adds; }
    void done(double multiply_adds) override;
    /// Throws Cancelled where the fill is to stop.
    void poll() const;
    [[nodiscard]] const std::function<bool()>& cancelled() const { return request_.cancelled; }

 private:
    const FillRequest& request_;
    double total_ = 0, done_ = 0;
};

/// Attention for each region, `attention` being complete but for the foreground; the results, each valid in its own cells, as
/// one. Leaves `attention` without foreground and callback, so that it can be kept.
AttentionResult attend_regions(const FillChains& chains, AttentionRequest& attention, const AttentionOptions& options,
                               const std::vector<Region>& regions, FillMeter& meter);

}  // namespace lacuna::ml
