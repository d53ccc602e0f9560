// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <algorithm>

#include "core/selection/dust.h"
#include "core/selection/magic_wand.h"

namespace lacuna::ui {

/// What the mask tools and their options share: brush size, whether shapes add or take away, what the wand takes for alike.
class ToolSettings : public QObject {
    Q_OBJECT
 public:
    static constexpr int kHardnessStep = 25;
    static constexpr int kLeastSuggested = 20;
    static constexpr int kMinBrush = 1, kMaxBrush = 2000, kMaxClickGrow = 64;
    using QObject::QObject;

    int brushSize() const { return m_brushSize; }
    /// Of the brush and the eraser, in percent of the radius, see BrushTip.
    int hardness() const { return m_hardness; }
    bool isAdding() const { return m_adding; }
    bool penPressure() const { return m_penPressure; }
    const core::WandOptions& wand() const { return m_wand; }
    const core::DustOptions& dust() const { return m_dust; }
    /// By how many pixels click fill grows what it has found.
    int clickGrow() const { return m_clickGrow; }

    void setBrushSize(int px) {
        m_brushIsChosen = true;
        useBrushSize(px);
    }
    /// A size that suits a photo, until the user chooses one.
    void suggestBrushSize(int photoWidth, int photoHeight) {
        if (!m_brushIsChosen) useBrushSize(std::max(kLeastSuggested, std::min(photoWidth, photoHeight) / 40));
    }
    /// One press of ] or [: about a tenth, at least one pixel.
    void growBrush() { setBrushSize(m_brushSize + std::max(1, m_brushSize / 8)); }
    void shrinkBrush() { setBrushSize(m_brushSize - std::max(1, m_brushSize / 9)); }
    void setHardness(int percent) {
        percent = std::clamp(percent, 0, 100);
        if (percent == m_hardness) return;
        m_hardness = percent;
        Q_EMIT hardnessChanged(percent);
    }
    /// One press of } or {.
    void hardenBrush() { setHardness(m_hardness + kHardnessStep); }
    void softenBrush() { setHardness(m_hardness - kHardnessStep); }
    void setAdding(bool adding) {
        if (adding == m_adding) return;
        m_adding = adding;
        Q_EMIT addingChanged(adding);
    }
    void setPenPressure(bool on) { m_penPressure = on; }
    void setWand(const core::WandOptions& wand) { m_wand = wand; }
    void setDust(const core::DustOptions& dust) {
        m_dust = dust;
        Q_EMIT dustChanged();
    }
    void setClickGrow(int px) { m_clickGrow = std::clamp(px, 0, kMaxClickGrow); }

    /// What the dust tool shows; -1: not known yet.
    void setDustCount(int spots) { Q_EMIT dustCounted(spots); }
    void applyDust() { Q_EMIT dustWanted(); }

    /// Shift adds and Alt takes away, once; otherwise the setting decides.
    bool addsWith(Qt::KeyboardModifiers modifiers) const {
        if (modifiers & Qt::AltModifier) return false;
        return (modifiers & Qt::ShiftModifier) || m_adding;
    }

    /// What is remembered from one start to the next.
    void load();
    void save() const;

 Q_SIGNALS:
    void brushSizeChanged(int px);
    void hardnessChanged(int percent);
    void addingChanged(bool adding);
    void dustChanged();
    void dustCounted(int spots);
    /// The spots found are to become holes.
    void dustWanted();

 private:
    void useBrushSize(int px) {
        px = std::clamp(px, kMinBrush, kMaxBrush);
        if (px == m_brushSize) return;
        m_brushSize = px;
        Q_EMIT brushSizeChanged(px);
    }
    bool m_brushIsChosen = false;
    int m_brushSize = 60, m_hardness = 100;
    bool m_adding = true;
    bool m_penPressure = true;
    core::WandOptions m_wand;
    core::DustOptions m_dust;
    int m_clickGrow = 4;
};

}  // namespace lacuna::ui
