// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/attention_rows.h"

#include <ATen/ATen.h>

#include <cstring>

#include "core/error.h"
#include "core/text.h"

namespace lacuna::engine {

NetworkAttentionRows::NetworkAttentionRows(const ml::AttentionRequest& request, const ml::AttentionOptions& options)
    : m_request(request), m_options(options) {
    for (at::Tensor* tensor : {&m_request->features, &m_request->hole_cells, &m_request->avoid_cells, &m_request->prefer_cells}) {
        if (tensor->defined()) *tensor = tensor->to(at::kCPU);
    }
    m_request->cancelled = nullptr;
    m_request->foreground.reset();
}

cv::Mat NetworkAttentionRows::weights(cv::Point cell) const {
    std::optional<ml::AttentionRequest> request;
    {
        const std::scoped_lock lock(m_mutex);
        request = m_request;  // shares the tensors, which never change
    }
    if (!request) return {};
    try {
        const c10::InferenceMode inference;
        const int rows = static_cast<int>(request->features.size(2) / 2),
                  columns = static_cast<int>(request->features.size(3) / 2);
        if (!cv::Rect(0, 0, columns, rows).contains(cell)) return {};
        const at::Tensor row =
            ml::contextual_attention_row(*request, m_options, 0, static_cast<int64_t>(cell.y) * columns + cell.x).contiguous();
        cv::Mat weights(rows, columns, CV_32FC1);
        std::memcpy(weights.data, row.data_ptr<float>(), weights.total() * sizeof(float));
        return weights;
    } catch (...) {
        throw core::currentExceptionAsError(core::Text::tr("Show where a pixel came from"));
    }
}

std::size_t NetworkAttentionRows::bytes() const {
    const std::scoped_lock lock(m_mutex);
    return m_request ? m_request->features.nbytes() : 0;
}

void NetworkAttentionRows::release() {
    const std::scoped_lock lock(m_mutex);
    m_request.reset();
}

}  // namespace lacuna::engine
