// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hole_desk.h"

#include <opencv2/imgproc.hpp>

#include "core/variations.h"
#include "ui/docks/edge_panel.h"
#include "ui/docks/fill_panel.h"
#include "ui/docks/holes_panel.h"
#include "ui/docks/variants_panel.h"
#include "ui/fill_controller.h"
#include "ui/hole_blender.h"
#include "ui/language.h"
#include "ui/tools/mask_strokes.h"
#include "ui/variant_store.h"

namespace lacuna::ui {

namespace {

/// After a fill of many holes, variants are tried for this many.
constexpr int kMostVaried = 6;

/// The painted pixels of one hole: CV_8UC1, the mask's size.
cv::Mat pixelsOf(const core::HoleMask& mask, const core::Hole& hole) {
    cv::Mat all = cv::Mat::zeros(mask.size(), CV_8UC1), labels;
    const int count = cv::connectedComponents(mask.pixels()(hole.bounds), labels, 8);
    for (int label = 1; label < count; ++label) {
        const cv::Mat own = labels == label;
        if (core::maskBounds(own).size() != hole.bounds.size() || cv::countNonZero(own) != hole.areaPx) continue;
        mask.pixels()(hole.bounds).copyTo(all(hole.bounds), own);  // soft edges stay soft
        break;
    }
    return all;
}

}  // namespace

HoleDesk::HoleDesk(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_blender(new HoleBlender(parts.document, this)) {
    FillController* fill = parts.fill;
    HolesPanel* holes = parts.holes;
    connect(m_blender, &HoleBlender::failed, this, &HoleDesk::failed);
    connect(holes, &HolesPanel::fillWanted, this, &HoleDesk::fillChosen);
    connect(holes, &HolesPanel::removeWanted, this, &HoleDesk::removeChosen);
    connect(holes->edge(), &EdgePanel::changed, this, &HoleDesk::changeEdge);
    connect(holes->variants(), &VariantsPanel::wanted, this, &HoleDesk::tryVariants);
    connect(holes->variants(), &VariantsPanel::chosen, this, &HoleDesk::showVariant);
    connect(fill, &FillController::started, this, [this, fill] {
        if (!fill->isVarying()) m_blender->forget();
        m_parts.holes->setRunning(!fill->isVarying(), true);
        m_isNewFill = !fill->isVarying();
        m_known.clear();
        for (const auto& hole : m_parts.document->filledHoles()) m_known.insert(hole->id());
    });
    connect(fill, &FillController::variantReady, this,
            [this](const std::shared_ptr<core::HoleVariant>& variant) { m_parts.variants->add(variant); });
    connect(fill, &FillController::finished, this, [this] { fillDone(m_parts.fillPanel->variants() - 1); });
    const auto giveUp = [this] { m_next.clear(); };
    connect(fill, &FillController::cancelled, this, giveUp);
    connect(fill, &FillController::draftKept, this, [this] {
        m_next.clear();
        fillDone(0);
    });
    connect(fill, &FillController::failed, this, giveUp);
    connect(fill, &FillController::varied, this, [this](int variants, bool cancelled) {
        if (cancelled) m_next.clear();
        Q_EMIT message(cancelled       ? tr("Cancelled; %n variant(s) stay in the Holes panel", nullptr, variants)
                       : variants == 0 ? tr("No other fill could be made")
                                       : tr("%n variant(s) are in the Holes panel: click one to see it", nullptr, variants));
    });
    connect(fill, &FillController::stopped, this, [this] {
        m_parts.holes->setRunning(false, false);
        // When all others have heard that it stopped.
        QMetaObject::invokeMethod(this, &HoleDesk::runNext, Qt::QueuedConnection);
    });
    const auto replaced = [this] { m_next.clear(); };
    connect(parts.document, &core::Document::opened, this, replaced);
    connect(parts.document, &core::Document::closed, this, replaced);
}

QString HoleDesk::engineName(const QString& id) const {
    const core::EngineInfo* info = m_parts.registry.find(id);
    return info ? info->name : id;
}

core::FillOptions HoleDesk::optionsFor(const cv::Rect& bounds, const core::FilledHole* filled) const {
    core::FillOptions options = m_parts.fillPanel->options();
    const QString method = m_parts.holes->methodFor(bounds, filled);
    // A project may name a method that this computer hasn't got.
    if (m_parts.registry.find(method)) options.engineId = method;
    return options;
}

std::vector<HoleDesk::Part> HoleDesk::partsFor(const std::vector<core::Hole>& holes) const {
    std::vector<Part> parts;
    for (const core::Hole& hole : holes) {
        const core::FillOptions options = optionsFor(hole.bounds);
        const cv::Mat pixels = pixelsOf(m_parts.document->mask(), hole);
        const auto same =
            std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.first.engineId == options.engineId; });
        if (same == parts.end()) {
            parts.emplace_back(options, core::HoleMask(pixels));
        } else {
            same->second = core::HoleMask(cv::Mat(same->second.pixels() | pixels));
        }
    }
    return parts;
}

void HoleDesk::fill() {
    if (!m_parts.document->isOpen() || m_parts.fill->isRunning()) return;
    try {
        const std::vector<core::Hole> holes =
            m_parts.holes->hasMethods() ? m_parts.document->mask().holes() : std::vector<core::Hole>();
        const auto hasOwn = [this](const core::Hole& hole) { return !m_parts.holes->methodFor(hole.bounds).isEmpty(); };
        if (std::none_of(holes.begin(), holes.end(), hasOwn)) {
            m_parts.fill->start(m_parts.fillPanel->options());
        } else {
            m_parts.fill->startParts(partsFor(holes));
        }
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Fill the holes")));
    }
}

void HoleDesk::fillChosen() {
    if (m_parts.fill->isRunning()) return;
    try {
        std::vector<core::Hole> painted;
        for (const HoleEntry& entry : m_parts.holes->selected()) {
            if (!entry.filled) {
                painted.push_back(entry.painted);
                continue;
            }
            m_next.push_back([this, id = entry.filled->id()] {
                if (const auto hole = holeWithId(*m_parts.document, id))
                    m_parts.fill->refill(hole, optionsFor(hole->rect(), hole.get()));
            });
        }
        if (!painted.empty()) m_parts.fill->startParts(partsFor(painted));
        runNext();
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Fill the holes")));
    }
}

void HoleDesk::runNext() {
    while (!m_parts.fill->isRunning() && !m_next.empty()) {
        const std::function<void()> next = std::move(m_next.front());
        m_next.pop_front();
        next();
    }
}

void HoleDesk::removeChosen() {
    if (m_parts.fill->isRunning() && !m_parts.fill->isVarying()) return;
    try {
        m_blender->forget();
        for (const HoleEntry& entry : m_parts.holes->selected()) {
            if (!entry.filled) {
                eraseHole(*m_parts.document, entry.painted, tr("Take a hole off"));
            } else if (const auto hole = holeWithId(*m_parts.document, entry.filled->id())) {
                m_parts.document->removeFill(hole, tr("Take a fill away"));
            }
        }
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Take a hole off")));
    }
}

void HoleDesk::changeEdge(const core::CompositeOptions& blend, int drag) {
    const HoleEntry* entry = m_parts.holes->current();
    if (!entry || !entry->filled || (m_parts.fill->isRunning() && !m_parts.fill->isVarying())) return;
    HoleBlender::Request request;
    request.hole = entry->filled->id();
    request.blend = blend;
    request.text = tr("Edge of a fill");
    request.mergeId = drag;
    m_blender->ask(request);
}

QString HoleDesk::labelOf(const core::FillOptions& options, int kind) const {
    switch (static_cast<core::Variation::Kind>(kind)) {
        case core::Variation::Kind::Wider:
            return tr("Wider surroundings");
        case core::Variation::Kind::Nearer:
            return tr("Nearer surroundings");
        case core::Variation::Kind::Finer:
            return tr("Finer");
        case core::Variation::Kind::Coarser:
            return tr("Coarser");
        case core::Variation::Kind::OtherChance:
            return composed(tr("%1, another try"), {engineName(options.engineId)});
        case core::Variation::Kind::OtherMethod:
            break;
    }
    return engineName(options.engineId);
}

void HoleDesk::vary(const QUuid& id, int count) {
    const auto hole = holeWithId(*m_parts.document, id);
    if (!hole || !hole->hasRaw()) return;
    core::VariationScope scope;
    scope.holeSidePx = std::max(hole->rect().width, hole->rect().height) - 2 * hole->reachPx();
    scope.engines = m_parts.registry.engines();
    std::vector<std::pair<core::FillOptions, QString>> ways;
    for (const core::Variation& variation : core::variationsOf(hole->options(), scope, count))
        ways.emplace_back(variation.options, labelOf(variation.options, static_cast<int>(variation.kind)));
    if (ways.empty()) {
        Q_EMIT message(tr("This method always fills a hole in the same way; choose another one"));
        return;
    }
    m_parts.variants->addPresent(hole, engineName(hole->options().engineId));
    m_parts.fill->vary(hole, ways);
}

void HoleDesk::tryVariants(int count) {
    if (m_parts.fill->isRunning()) return;
    for (const HoleEntry& entry : m_parts.holes->selected())
        if (entry.filled) m_next.push_back([this, id = entry.filled->id(), count] { vary(id, count); });
    runNext();
}

void HoleDesk::showVariant(int index) {
    const HoleEntry* entry = m_parts.holes->current();
    const auto hole = entry && entry->filled ? holeWithId(*m_parts.document, entry->filled->id()) : nullptr;
    if (!hole || (m_parts.fill->isRunning() && !m_parts.fill->isVarying())) return;
    const VariantStore::Variants& variants = m_parts.variants->of(hole->id());
    if (index < 0 || index >= static_cast<int>(variants.size()) || index == m_parts.variants->shown(*hole)) return;
    const core::HoleVariant& variant = *variants[static_cast<std::size_t>(index)];
    HoleBlender::Request request;
    request.hole = hole->id();
    request.shown = variant.hole;
    request.blend = hole->blend();  // the edge is the user's; the method may insist on matching colours
    request.blend.seamless = variant.hole->blend().seamless;
    request.attention = variant.attention;
    request.text =
        composed(tr("Variant %1 of %2: %3"), {QString::number(index + 1), QString::number(variants.size()), variant.label});
    request.kind = core::StepKind::Variant;
    m_blender->ask(request);
}

void HoleDesk::fillDone(int others) {
    QUuid newest;
    int varied = 0;
    for (const auto& hole : m_parts.document->filledHoles()) {
        if (m_known.contains(hole->id())) continue;
        newest = hole->id();
        if (others < 1 || !m_isNewFill || ++varied > kMostVaried) continue;
        m_next.push_back([this, id = hole->id(), others] { vary(id, others); });
    }
    if (!newest.isNull()) m_parts.holes->choose(newest);
}

}  // namespace lacuna::ui
