// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"

#include <QScopeGuard>
#include <algorithm>

#include "core/document_commands.h"
#include "core/error.h"
#include "core/project_state.h"
#include "core/text.h"
#include "core/translations.h"

namespace lacuna::core {

namespace {

/// Of whole rows of attention, of the newest fills: the heat maps of older ones can't be shown any more.
constexpr std::size_t kRowsBudget = std::size_t{192} << 20;

Error misfit(const QString& doing, const QString& reason) { return {ErrorKind::EngineFailed, doing, reason}; }

bool isInside(const cv::Rect& rect, cv::Size size) { return !rect.empty() && (rect & cv::Rect({0, 0}, size)) == rect; }

DocumentCommand& stepAt(QUndoStack& stack, int index) {
    // The stack hands out its commands as const; they are ours.
    return *static_cast<DocumentCommand*>(const_cast<QUndoCommand*>(stack.command(index)));
}

}  // namespace

Document::Document(QObject* parent) : QObject(parent), m_spillFile(std::make_shared<SpillFile>()) {
    // Steps are read on other threads, which may not make it.
    (void)Translations::instance();
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) {
        if (!m_isRestoring) Q_EMIT modifiedChanged(!clean);
    });
}

Document::~Document() = default;

void Document::replaceAll(Photo photo, const QString& filePath) {
    // Made first, so that running out of memory leaves the open document alone.
    HoleMask mask(photo.size()), filledArea(photo.size());
    m_undoStack.clear();
    m_original = photo;
    m_photo = std::move(photo);
    m_mask = std::move(mask);
    m_filledArea = std::move(filledArea);
    m_avoided = m_preferred = HoleMask();
    m_attention.clear();
    m_filledHoles.clear();
    m_variants.clear();
    m_filePath = filePath;
}

void Document::open(Photo photo, const QString& filePath) {
    replaceAll(std::move(photo), filePath);
    Q_EMIT opened();
}

ProjectState Document::state() const {
    ProjectState state;
    state.original = m_original;
    state.photo = m_photo;
    state.mask = m_mask;
    state.avoided = m_avoided;
    state.preferred = m_preferred;
    state.filledArea = m_filledArea;
    state.attention = m_attention;
    state.filledHoles = m_filledHoles;
    state.variants = m_variants;
    return state;
}

DocumentHistory Document::history() const {
    DocumentHistory history;
    const auto isGone = [this](int index) { return m_undoStack.command(index)->isObsolete(); };
    int first = m_undoStack.index(), end = first;
    while (first > 0 && !isGone(first - 1)) --first;
    while (end < m_undoStack.count() && !isGone(end)) ++end;
    for (int i = first; i < end; ++i)
        history.steps.push_back(static_cast<const DocumentCommand*>(m_undoStack.command(i))->step());
    history.index = m_undoStack.index() - first;
    return history;
}

void Document::restoreHistory(const DocumentHistory& history) {
    m_isRestoring = true;
    const auto done = qScopeGuard([this] { m_isRestoring = false; });
    for (const HistoryStep& step : history.steps) {
        DocumentDelta delta = step.delta ? *step.delta : DocumentDelta();
        if (step.fill) {
            m_undoStack.push(new FillCommand(*this, std::move(delta), step.text, step.kind, *step.fill, 0));
        } else {
            m_undoStack.push(new MaskCommand(*this, std::move(delta), step));
        }
    }
    m_undoStack.setIndex(history.index);
    m_undoStack.setClean();
}

void Document::setVariants(HoleVariants variants) {
    m_variants = std::move(variants);
    Q_EMIT variantsChanged();
}

void Document::restore(const ProjectState& state, const QString& filePath) {
    const cv::Size size = state.photo.size();
    const auto fits = [&](const HoleMask& mask) { return mask.size().empty() || mask.size() == size; };
    if (state.photo.isNull() || state.original.size() != size || state.original.pixels().type() != state.photo.pixels().type() ||
        !fits(state.mask) || !fits(state.avoided) || !fits(state.preferred) || !fits(state.filledArea) ||
        state.avoided.size() != state.preferred.size()) {
        throw misfit(Text::tr("Restore a photo"), Text::tr("its parts don't fit together"));
    }
    replaceAll(state.photo, filePath);
    m_original = state.original;
    if (!state.mask.size().empty()) m_mask = state.mask;
    if (!state.filledArea.size().empty()) m_filledArea = state.filledArea;
    m_avoided = state.avoided;
    m_preferred = state.preferred;
    m_attention = state.attention;
    m_filledHoles = state.filledHoles;
    m_variants = state.variants;
    restoreHistory(state.history);
    enforceUndoBudget();
    keepRowsInBudget();
    Q_EMIT opened();
    if (const cv::Rect holes = m_mask.bounds(); !holes.empty()) Q_EMIT maskChanged(holes);
    if (const cv::Rect marks = m_avoided.bounds() | m_preferred.bounds(); !marks.empty()) Q_EMIT sourcesChanged(marks);
    if (!m_attention.empty()) Q_EMIT attentionChanged();
    if (!m_filledHoles.empty()) Q_EMIT filledHolesChanged();
}

void Document::close() {
    if (!isOpen()) return;
    replaceAll({}, {});
    Q_EMIT closed();
}

void Document::editMask(const cv::Rect& rect, const cv::Mat& newPixels, const QString& text, int mergeId) {
    if (!isInside(rect, m_mask.size()) || newPixels.size() != rect.size() || newPixels.type() != CV_8UC1) {
        throw misfit(text, Text::tr("the change doesn't fit the photo"));
    }
    DocumentDelta delta;
    delta.mask = TileDelta(m_mask.pixels(), rect, HoleMask(newPixels).pixels());
    if (delta.isEmpty()) return;
    push(std::make_unique<MaskCommand>(*this, std::move(delta), text, mergeId));
}

void Document::addMarks(DocumentDelta& delta, SourceMark mark, const cv::Rect& rect, const cv::Mat& where) {
    if (m_avoided.size().empty()) {
        HoleMask avoided(m_mask.size()), preferred(m_mask.size());
        m_avoided = std::move(avoided);
        m_preferred = std::move(preferred);
    }
    const cv::Mat chosen = where > 127;
    const auto deltaOf = [&](const HoleMask& mask, SourceMark own) {
        cv::Mat pixels = mask.copyOf(rect);
        pixels.setTo(mark == own ? 255 : 0, chosen);
        return TileDelta(mask.pixels(), rect, pixels);
    };
    delta.avoided = deltaOf(m_avoided, SourceMark::Never);
    delta.preferred = deltaOf(m_preferred, SourceMark::Prefer);
}

void Document::markSources(SourceMark mark, const cv::Rect& rect, const cv::Mat& where, const QString& text, int mergeId) {
    if (!isInside(rect, m_mask.size()) || where.size() != rect.size() || where.type() != CV_8UC1)
        throw misfit(text, Text::tr("the change doesn't fit the photo"));
    DocumentDelta delta;
    addMarks(delta, mark, rect, where);
    if (delta.isEmpty()) return;
    push(std::make_unique<MaskCommand>(*this, std::move(delta), text, mergeId));
}

void Document::keepRowsInBudget() {
    std::size_t held = 0;
    for (auto placed = m_attention.rbegin(); placed != m_attention.rend(); ++placed) {
        if (!placed->map.rows) continue;
        held += placed->map.rows->bytes();
        if (held > kRowsBudget) placed->map.rows->release();
    }
}

cv::Mat Document::areaWithout(const FilledHole& replaced, const cv::Rect& rect, const FillResult& result) const {
    cv::Mat area = m_filledArea.copyOf(rect);
    const auto touched = [&](const FilledHole& hole) {
        cv::Mat mask = cv::Mat::zeros(rect.size(), CV_8UC1);
        if (const cv::Rect common = hole.rect() & rect; !common.empty())
            hole.touched()(common - hole.rect().tl()).copyTo(mask(common - rect.tl()));
        return mask;
    };
    area.setTo(0, touched(replaced));
    for (const auto& hole : m_filledHoles)
        if (hole.get() != &replaced && !(hole->rect() & rect).empty()) area |= touched(*hole);
    for (const auto& hole : result.holes) area |= touched(*hole);
    return area;
}

/// What a fill does to the records of holes and to the attention that was there before.
struct Document::HoleChanges {
    FilledHoles holes;
    std::vector<std::pair<std::size_t, cv::Mat>> forgotten;  ///< new AttentionMap::filled by number
};

Document::HoleChanges Document::holeChanges(const FillResult& result, const FillStep& step) const {
    HoleChanges changes{m_filledHoles, {}};
    FilledHoles& holes = changes.holes;
    auto place = holes.end();
    if (step.replaced) {
        const auto found = std::find(holes.begin(), holes.end(), step.replaced);
        if (found == holes.end()) throw misfit(step.text, Text::tr("the hole is no longer there"));
        place = holes.erase(found);
        if (step.kind == StepKind::Refill) place = holes.end();
    }
    holes.insert(place, result.holes.begin(), result.holes.end());
    if (!step.replaced || step.kind == StepKind::Edge) return changes;
    const cv::Rect rect = step.replaced->rect();
    const cv::Mat gone = step.replaced->touched() & ~touchedByOthers(m_filledHoles, step.replaced, rect);
    for (std::size_t i = 0; i < m_attention.size(); ++i) {
        const PlacedAttention& placed = m_attention[i];
        if ((placed.photoRect & rect).empty()) continue;
        cv::Mat filled = placed.map.filled.clone();
        for (int y = 0; y < filled.rows; ++y) {
            for (int x = 0; x < filled.cols; ++x) {
                if (filled.at<uchar>(y, x) == 0) continue;
                const cv::Rect cell = placed.cellRect(x, y) & rect;
                if (!cell.empty() && cv::countNonZero(gone(cell - rect.tl())) > 0) filled.at<uchar>(y, x) = 0;
            }
        }
        if (cv::norm(filled, placed.map.filled, cv::NORM_INF) > 0.) changes.forgotten.emplace_back(i, filled);
    }
    return changes;
}

void Document::applyFill(const FillResult& result, const FillStep& step) {
    const auto isForeign = [&](const HoleMask& mask) { return mask.size().area() > 0 && mask.size() != m_mask.size(); };
    if (isForeign(step.filled) || isForeign(step.vetoed))
        throw misfit(step.text, Text::tr("the fill was made for another photo"));
    for (const FilledRegion& region : result.regions) {
        if (!isInside(region.rect, m_photo.size()) || region.pixels.size() != region.rect.size() ||
            region.pixels.type() != m_photo.pixels().type()) {
            throw misfit(step.text, Text::tr("the result doesn't fit the photo"));
        }
    }
    HoleChanges changes = holeChanges(result, step);
    const bool maskIsGiven = step.filled.size().area() > 0;
    const cv::Mat& holes = maskIsGiven ? step.filled.pixels() : m_mask.pixels();
    // Copies share their pixels until they are changed. Regions may overlap, so each is compared with what the ones before it
    // left.
    Photo photo = m_photo;
    HoleMask mask = m_mask, filledArea = m_filledArea;
    DocumentDelta delta;
    for (const FilledRegion& region : result.regions) {
        const cv::Mat filledHere =
            step.replaced && !maskIsGiven ? cv::Mat::zeros(region.rect.size(), CV_8UC1) : cv::Mat(holes(region.rect) != 0);
        cv::Mat keptMask = mask.copyOf(region.rect);
        keptMask.setTo(0, filledHere);
        const cv::Mat area = step.replaced ? areaWithout(*step.replaced, region.rect, result)
                                           : cv::Mat(filledArea.pixels()(region.rect) | filledHere |
                                                     differingPixels(photo.pixels()(region.rect), region.pixels));
        delta.photo.merge(TileDelta(photo.pixels(), region.rect, region.pixels));
        delta.mask.merge(TileDelta(mask.pixels(), region.rect, keptMask));
        delta.filledArea.merge(TileDelta(filledArea.pixels(), region.rect, area));
        // Only an overlap with a later one is worth a copy of the whole photo.
        const auto isSeenAgain = [&](const FilledRegion& later) { return !(later.rect & region.rect).empty(); };
        if (std::none_of(&region + 1, result.regions.data() + result.regions.size(), isSeenAgain)) continue;
        photo.replace(region.rect, region.pixels);
        mask.replace(region.rect, keptMask);
        filledArea.replace(region.rect, area);
    }
    if (const cv::Rect bounds = step.vetoed.bounds(); !bounds.empty())
        addMarks(delta, SourceMark::Never, bounds, step.vetoed.pixels()(bounds));
    if (delta.isEmpty() && result.attention.empty() && !step.replaced) return;
    push(std::make_unique<FillCommand>(*this, std::move(delta), step.text, step.kind,
                                       FillChange{result.attention, std::move(changes.holes), std::move(changes.forgotten)},
                                       step.mergeId));
    keepRowsInBudget();
}

void Document::removeFill(const std::shared_ptr<const FilledHole>& hole, const QString& text) {
    if (std::find(m_filledHoles.begin(), m_filledHoles.end(), hole) == m_filledHoles.end()) return;
    applyFill(withoutFill(m_photo, m_original, m_filledHoles, hole), FillStep{text, StepKind::Removal, {}, {}, hole, 0});
}

StepKind Document::stepKind(int index) const {
    const auto* step = static_cast<const DocumentCommand*>(m_undoStack.command(index));
    return step ? step->kind() : StepKind::Mask;
}

void Document::push(std::unique_ptr<DocumentCommand> command) {
    m_undoStack.push(command.release());
    enforceUndoBudget();
}

std::size_t Document::undoBytes() const {
    std::size_t sum = 0;
    for (int i = 0; i < m_undoStack.count(); ++i) sum += static_cast<const DocumentCommand*>(m_undoStack.command(i))->bytes();
    return sum;
}

std::size_t Document::undoBytesOnDisk() const {
    std::size_t sum = 0;
    for (int i = 0; i < m_undoStack.count(); ++i)
        sum += static_cast<const DocumentCommand*>(m_undoStack.command(i))->bytesOnDisk();
    return sum;
}

void Document::setUndoBudget(std::size_t bytes) {
    m_undoBudget = bytes;
    enforceUndoBudget();
}

void Document::enforceUndoBudget() {
    std::size_t held = undoBytes();
    bool lost = false;
    for (int i = 0; i < m_undoStack.count() && held > m_undoBudget; ++i) {
        DocumentCommand& step = stepAt(m_undoStack, i);
        const std::size_t before = step.bytes();
        if (step.isInMemory() && !step.spill(*m_spillFile)) {
            // QUndoStack can't drop its oldest command, but an obsolete one is skipped and removed when undo comes to it. Every
            // step before it must go too. The present state, and steps that were undone and may be redone, stay.
            if (i + 1 >= m_undoStack.index()) break;
            for (int older = 0; older <= i; ++older) stepAt(m_undoStack, older).giveUp();
            lost = true;
        }
        held -= before - step.bytes();
    }
    if (lost) Q_EMIT undoStepsLost();
}

void Document::loseStep(const DocumentCommand& unreadable, bool undoing) {
    const int count = m_undoStack.count();
    int at = 0;
    while (at < count && m_undoStack.command(at) != &unreadable) ++at;
    for (int i = undoing ? 0 : at; i < (undoing ? at + 1 : count); ++i) stepAt(m_undoStack, i).giveUp();
    Q_EMIT undoStepsLost();
}

}  // namespace lacuna::core
