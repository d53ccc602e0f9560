// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/attention_rows.h"

#include <ATen/ATen.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <cmath>
#include <cstring>

#include "core/error.h"
#include "core/filled_hole.h"
#include "core/packed_pixels.h"
#include "core/text.h"

namespace lacuna::engine {

namespace {

const QString kKind = QStringLiteral("contextual attention 1");
const QLatin1String kKindKey("kind"), kType("type"), kShape("shape"), kChannelsLast("channelsLast"), kFeatures("features"),
    kHole("hole"), kAvoid("avoid"), kPrefer("prefer"), kBias("preferBias"), kNorm("patchNorm"), kPaste("paste"),
    kDownsample("downsample"), kScale("softmaxScale"), kFuse("fuse");
constexpr at::ScalarType kTypes[] = {at::kFloat, at::kBFloat16, at::kHalf};
/// Of the features, as 32-bit numbers.
constexpr std::int64_t kMostBytes = std::int64_t{512} << 20;

core::Error damaged() {
    return {core::ErrorKind::InputUnreadable, core::Text::tr("Show where a pixel came from"),
            core::Text::tr("the stored attention is damaged")};
}

QCborValue packCells(const at::Tensor& cells) {
    if (!cells.defined()) return {};
    const at::Tensor set = cells.ne(0).to(at::kByte).contiguous();
    return core::packPixels(
        cv::Mat(static_cast<int>(set.size(2)), static_cast<int>(set.size(3)), CV_8UC1, set.data_ptr<uint8_t>()));
}

at::Tensor unpackCells(const QCborValue& packed, cv::Size grid) {
    if (!packed.isByteArray()) return {};
    const cv::Mat cells = core::unpackPixels(packed.toByteArray(), grid, CV_8UC1);
    return at::from_blob(cells.data, {1, 1, grid.height, grid.width}, at::kByte).ne(0).to(at::kFloat);
}

/// Every bit of them; narrower numbers fit into 32 bits.
QByteArray packFeatures(const at::Tensor& features) {
    const at::Tensor dense = features.to(at::kFloat).contiguous();
    const cv::Mat rows(static_cast<int>(dense.size(1) * dense.size(2)), static_cast<int>(dense.size(3)), CV_32FC1,
                       dense.data_ptr<float>());
    return core::PackedPicture(rows).data;
}

at::Tensor unpackFeatures(const QCborMap& map, cv::Size grid) {
    const std::int64_t channels = map.value(kShape).toInteger(), type = map.value(kType).toInteger(-1);
    const std::int64_t height = 2 * grid.height, width = 2 * grid.width;
    if (channels < 1 || channels > 8192 || type < 0 || type >= static_cast<std::int64_t>(std::size(kTypes)) ||
        channels * height * width > kMostBytes / 4)
        throw damaged();
    core::PackedPicture packed;
    packed.size = {static_cast<int>(width), static_cast<int>(channels * height)};
    packed.type = CV_32FC1;
    packed.data = map.value(kFeatures).toByteArray();
    const cv::Mat rows = packed.unpacked();
    at::Tensor features = at::from_blob(rows.data, {1, channels, height, width}, at::kFloat).to(kTypes[type]).clone();
    if (!at::isfinite(features).all().item<bool>()) throw damaged();
    return map.value(kChannelsLast).toBool() ? features.contiguous(at::MemoryFormat::ChannelsLast) : features;
}

template <typename Choice>
Choice choiceFrom(const QCborValue& value, Choice last) {
    const qint64 number = value.toInteger(-1);
    if (number < 0 || number > static_cast<qint64>(last)) throw damaged();
    return static_cast<Choice>(number);
}

double finiteFrom(const QCborValue& value) {
    const double number = value.toDouble();
    if (!std::isfinite(number) || std::abs(number) > 1e6) throw damaged();
    return number;
}

}  // namespace

NetworkAttentionRows::NetworkAttentionRows(const ml::AttentionRequest& request, const ml::AttentionOptions& options)
    : m_request(request), m_options(options) {
    for (at::Tensor* tensor : {&m_request->features, &m_request->hole_cells, &m_request->avoid_cells, &m_request->prefer_cells}) {
        if (tensor->defined()) *tensor = tensor->to(at::kCPU);
    }
    m_request->cancelled = nullptr;
    m_request->foreground.reset();
}

std::optional<ml::AttentionRequest> NetworkAttentionRows::request() const {
    const std::scoped_lock lock(m_mutex);
    return m_request;  // shares the tensors, which never change
}

cv::Mat NetworkAttentionRows::weights(cv::Point cell) const {
    const std::optional<ml::AttentionRequest> request = this->request();
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

QByteArray NetworkAttentionRows::packed() const {
    const std::optional<ml::AttentionRequest> request = this->request();
    if (!request) return {};
    const c10::InferenceMode inference;
    const at::Tensor& features = request->features;
    const auto* type = std::find(std::begin(kTypes), std::end(kTypes), features.scalar_type());
    if (type == std::end(kTypes) || features.size(0) != 1) return {};
    QCborMap map{{kKindKey, kKind},
                 {kType, static_cast<qint64>(type - std::begin(kTypes))},
                 {kShape, static_cast<qint64>(features.size(1))},
                 {kChannelsLast, !features.is_contiguous() && features.is_contiguous(at::MemoryFormat::ChannelsLast)},
                 {kFeatures, packFeatures(features)},
                 {kHole, packCells(request->hole_cells)},
                 {kAvoid, packCells(request->avoid_cells)},
                 {kPrefer, packCells(request->prefer_cells)},
                 {kBias, request->prefer_bias},
                 {kNorm, static_cast<int>(m_options.patch_norm)},
                 {kPaste, static_cast<int>(m_options.paste)},
                 {kDownsample, static_cast<int>(m_options.downsample)},
                 {kScale, m_options.softmax_scale},
                 {kFuse, m_options.fuse}};
    return map.toCborValue().toCbor();
}

std::shared_ptr<core::AttentionRows> attentionRowsFrom(const QByteArray& packed, cv::Size grid) {
    try {
        const c10::InferenceMode inference;
        const QCborMap map = QCborValue::fromCbor(packed).toMap();
        if (map.isEmpty() || grid.empty()) throw damaged();
        if (map.value(kKindKey).toString() != kKind) return nullptr;
        ml::AttentionRequest request;
        request.features = unpackFeatures(map, grid);
        request.hole_cells = unpackCells(map.value(kHole), grid);
        request.avoid_cells = unpackCells(map.value(kAvoid), grid);
        request.prefer_cells = unpackCells(map.value(kPrefer), grid);
        request.prefer_bias = finiteFrom(map.value(kBias));
        ml::AttentionOptions options;
        options.patch_norm = choiceFrom(map.value(kNorm), ml::PatchNorm::Sum);
        options.paste = choiceFrom(map.value(kPaste), ml::PasteDivision::Four);
        options.downsample = choiceFrom(map.value(kDownsample), ml::Downsample::AlignCorners);
        options.softmax_scale = finiteFrom(map.value(kScale));
        options.fuse = map.value(kFuse).toBool();
        return std::make_shared<NetworkAttentionRows>(request, options);
    } catch (...) {
        const core::Error error = core::currentExceptionAsError(core::Text::tr("Show where a pixel came from"));
        if (error.kind() == core::ErrorKind::OutOfMemory) throw error;
        throw damaged();
    }
}

}  // namespace lacuna::engine
