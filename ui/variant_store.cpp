// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variant_store.h"

#include <algorithm>

namespace lacuna::ui {

namespace {

constexpr int kPicturePx = 160;

bool isSameFill(const core::FilledHole& a, const core::FilledHole& b) {
    const auto &first = *a.record().pieces, &second = *b.record().pieces;
    if (&first == &second) return true;
    return std::equal(first.begin(), first.end(), second.begin(), second.end(), [](const auto& one, const auto& other) {
        return one.window == other.window && one.size == other.size && one.raw.data == other.raw.data;
    });
}

std::size_t bytesOf(const core::HoleVariant& variant) {
    std::size_t sum = variant.hole->bytes() + static_cast<std::size_t>(variant.picture.sizeInBytes());
    for (const core::PlacedAttention& placed : variant.attention)
        sum += placed.map.sources.size() * sizeof(core::AttentionSource) + placed.map.filled.total();
    return sum;
}

}  // namespace

std::vector<core::PlacedAttention> attentionOf(const core::Document& document, const core::FilledHole& hole) {
    std::vector<core::PlacedAttention> own;
    const cv::Mat touched = hole.touched();
    for (const core::PlacedAttention& placed : document.attention()) {
        if ((placed.photoRect & hole.rect()).empty()) continue;
        cv::Mat filled = placed.map.filled.clone();
        for (int y = 0; y < filled.rows; ++y) {
            for (int x = 0; x < filled.cols; ++x) {
                const cv::Rect cell = placed.cellRect(x, y) & hole.rect();
                if (cell.empty() || cv::countNonZero(touched(cell - hole.rect().tl())) == 0) filled.at<uchar>(y, x) = 0;
            }
        }
        if (cv::countNonZero(filled) == 0) continue;
        own.push_back(placed);
        own.back().map.filled = filled;
    }
    return own;
}

VariantStore::VariantStore(core::Document* document, QObject* parent) : QObject(parent), m_document(document) {
    connect(document, &core::Document::opened, this, &VariantStore::takeOver);
    connect(document, &core::Document::closed, this, &VariantStore::takeOver);
}

void VariantStore::takeOver() {
    m_entries.clear();
    for (const auto& variant : m_document->variants()) {
        const QUuid& id = variant->hole->id();
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == id; });
        if (found == m_entries.end()) {
            m_entries.push_back({id, {variant}});
        } else {
            found->variants.push_back(variant);
        }
    }
    keepBudget();
}

const VariantStore::Variants& VariantStore::of(const QUuid& hole) const {
    static const Variants none;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == hole; });
    return found == m_entries.end() ? none : found->variants;
}

VariantStore::Entry& VariantStore::entry(const QUuid& id) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == id; });
    if (found == m_entries.end()) {
        m_entries.push_front({id, {}});
    } else {
        m_entries.splice(m_entries.begin(), m_entries, found);
    }
    return m_entries.front();
}

void VariantStore::addPresent(const std::shared_ptr<const core::FilledHole>& hole, const QString& label) {
    if (!hole->hasRaw() || shown(*hole) >= 0) return;
    auto variant = std::make_shared<core::HoleVariant>();
    variant->hole = hole;
    variant->attention = attentionOf(*m_document, *hole);
    variant->picture = holePicture(m_document->photo(), {}, hole->rect(), kPicturePx);
    variant->label = label;
    add(variant);
}

bool VariantStore::add(const std::shared_ptr<const core::HoleVariant>& variant) {
    Variants& variants = entry(variant->hole->id()).variants;
    for (const auto& other : variants)
        if (isSameFill(*other->hole, *variant->hole)) return false;
    variants.push_back(variant);
    keepBudget();
    core::HoleVariants all;
    for (const Entry& entry : m_entries) all.insert(all.end(), entry.variants.begin(), entry.variants.end());
    m_document->setVariants(std::move(all));
    Q_EMIT changed(variant->hole->id());
    return true;
}

void VariantStore::keepBudget() {
    while (m_entries.size() > 1 && bytes() > kMostBytes) m_entries.pop_back();
}

std::size_t VariantStore::bytes() const {
    std::size_t sum = 0;
    for (const Entry& entry : m_entries)
        for (const auto& variant : entry.variants) sum += bytesOf(*variant);
    return sum;
}

int VariantStore::shown(const core::FilledHole& hole) const {
    const Variants& variants = of(hole.id());
    const auto found =
        std::find_if(variants.begin(), variants.end(), [&](const auto& variant) { return isSameFill(*variant->hole, hole); });
    return found == variants.end() ? -1 : static_cast<int>(found - variants.begin());
}

}  // namespace lacuna::ui
