// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document_commands.h"

#include <algorithm>

#include "core/translations.h"

namespace lacuna::core {

namespace {

/// Matrices share their pixels when copied; a step must not change when somebody writes to the one it was made from.
PlacedAttention deepCopy(const PlacedAttention& attention) {
    PlacedAttention copy = attention;
    copy.map.filled = attention.map.filled.clone();
    return copy;
}

}  // namespace

DocumentCommand::DocumentCommand(Document& document, DocumentDelta delta, const QString& text)
    : QUndoCommand(text), m_document(document), m_delta(std::make_shared<const DocumentDelta>(std::move(delta))) {
    auto& translations = Translations::instance();
    m_language = QObject::connect(&translations, &Translations::changed,
                                  [this, &translations] { setText(translations.current(this->text())); });
}

DocumentCommand::~DocumentCommand() { QObject::disconnect(m_language); }

std::size_t DocumentCommand::bytes() const { return sizeof(*this) + m_delta->bytes(); }

HistoryStep DocumentCommand::step() const {
    HistoryStep step{text(), kind(), nullptr, m_block, {}};
    if (!m_block) step.delta = m_delta;
    return step;
}

bool DocumentCommand::spill(SpillFile& file) {
    if (m_block) return true;
    m_block = file.write(m_delta->packed());
    if (!m_block) return false;
    m_delta = std::make_shared<const DocumentDelta>();
    return true;
}

bool DocumentCommand::load() {
    if (!m_block) return true;
    const std::optional<QByteArray> data = m_block->read();
    std::optional<DocumentDelta> delta = data ? DocumentDelta::unpacked(*data) : std::nullopt;
    if (!delta) return false;
    m_delta = std::make_shared<const DocumentDelta>(std::move(*delta));
    m_block.reset();
    return true;
}

void DocumentCommand::giveUp() {
    m_delta = std::make_shared<const DocumentDelta>();
    m_block.reset();
    setObsolete(true);
}

void DocumentCommand::toggle(bool undoing) {
    if (m_document.m_isRestoring) return;
    if (!load()) {
        m_document.loseStep(*this, undoing);
        return;
    }
    m_delta->photo.toggle(m_document.m_photo);
    m_delta->mask.toggle(m_document.m_mask);
    m_delta->filledArea.toggle(m_document.m_filledArea);
    m_delta->avoided.toggle(m_document.m_avoided);
    m_delta->preferred.toggle(m_document.m_preferred);
    Others others{m_document.m_attention, m_document.m_filledHoles};
    toggleOthers(others, undoing);
    // All of the state is right before anybody hears of it.
    if (!m_delta->photo.isEmpty()) Q_EMIT m_document.photoChanged(m_delta->photo.bounds());
    if (!m_delta->mask.isEmpty()) Q_EMIT m_document.maskChanged(m_delta->mask.bounds());
    const cv::Rect sources = m_delta->avoided.bounds() | m_delta->preferred.bounds();
    if (!sources.empty()) Q_EMIT m_document.sourcesChanged(sources);
    if (others.attentionChanged) Q_EMIT m_document.attentionChanged();
    if (others.holesChanged) Q_EMIT m_document.filledHolesChanged();
}

bool MaskCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const MaskCommand*>(other);
    if (isObsolete() || later->id() != id() || !later->isInMemory() || !load()) return false;
    DocumentDelta delta = *m_delta;
    delta.mask.merge(later->m_delta->mask);
    delta.avoided.merge(later->m_delta->avoided);
    delta.preferred.merge(later->m_delta->preferred);
    m_delta = std::make_shared<const DocumentDelta>(std::move(delta));
    setObsolete(m_delta->isEmpty());
    return true;
}

FillCommand::FillCommand(Document& document, DocumentDelta delta, const QString& text, StepKind kind, FillChange change,
                         int mergeId)
    : DocumentCommand(document, std::move(delta), text), m_kind(kind), m_mergeId(mergeId), m_change(std::move(change)) {
    for (PlacedAttention& placed : m_change.attention) placed = deepCopy(placed);
    const FilledHoles& known = document.filledHoles();
    for (const auto& hole : m_change.holes) {
        if (std::find(known.begin(), known.end(), hole) != known.end()) continue;
        const auto older = std::find_if(known.begin(), known.end(), [&](const auto& other) { return other->id() == hole->id(); });
        m_holeBytes += hole->bytes(older == known.end() ? nullptr : older->get());
    }
}

std::size_t FillCommand::bytes() const {
    std::size_t sum = DocumentCommand::bytes() + m_holeBytes;
    for (const PlacedAttention& placed : m_change.attention) {
        sum += sizeof(placed) + placed.map.sources.size() * sizeof(AttentionSource) + placed.map.filled.total();
    }
    for (const auto& [index, filled] : m_change.forgotten) sum += filled.total();
    return sum;
}

HistoryStep FillCommand::step() const {
    HistoryStep step = DocumentCommand::step();
    step.fill = m_change;
    return step;
}

bool FillCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const FillCommand*>(other);
    const auto isPlain = [](const FillChange& change) { return change.attention.empty() && change.forgotten.empty(); };
    if (isObsolete() || later->id() != id() || !later->isInMemory() || !isPlain(m_change) || !isPlain(later->m_change) || !load())
        return false;
    DocumentDelta delta = *m_delta;
    delta.photo.merge(later->m_delta->photo);
    delta.mask.merge(later->m_delta->mask);
    delta.filledArea.merge(later->m_delta->filledArea);
    m_delta = std::make_shared<const DocumentDelta>(std::move(delta));
    m_holeBytes = std::max(m_holeBytes, later->m_holeBytes);
    return true;
}

void FillCommand::toggleOthers(Others& others, bool undoing) {
    others.holesChanged = others.holes != m_change.holes;
    others.holes.swap(m_change.holes);
    std::vector<PlacedAttention>& attention = others.attention;
    others.attentionChanged = !m_change.attention.empty() || !m_change.forgotten.empty();
    if (undoing) attention.resize(attention.size() - m_change.attention.size());
    for (auto& [index, filled] : m_change.forgotten) cv::swap(attention[index].map.filled, filled);
    if (undoing) return;
    for (const PlacedAttention& placed : m_change.attention) attention.push_back(deepCopy(placed));
}

}  // namespace lacuna::core
