// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>

#include "core/fill_engine.h"
#include "ml/ops/contextual_attention.h"

namespace lacuna::engine {

/// Whole rows of a fill's contextual attention, worked out when they are asked for from the features that the fill compared.
/// These are kept in main memory, so that a GPU's is free for the next fill.
class NetworkAttentionRows : public core::AttentionRows {
 public:
    NetworkAttentionRows(const ml::AttentionRequest& request, const ml::AttentionOptions& options);
    cv::Mat weights(cv::Point cell) const override;
    std::size_t bytes() const override;
    void release() override;
    QByteArray packed() const override;

 private:
    std::optional<ml::AttentionRequest> request() const;
    mutable std::mutex m_mutex;
    std::optional<ml::AttentionRequest> m_request;
    ml::AttentionOptions m_options;
};

/// A core::AttentionRowsReader for what packed() gave: the same weights, bit by bit.
std::shared_ptr<core::AttentionRows> attentionRowsFrom(const QByteArray& packed, cv::Size grid);

}  // namespace lacuna::engine
