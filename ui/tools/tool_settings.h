// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <algorithm>

namespace lacuna::ui {

/// What the mask tools share: brush size, whether shapes add or take away, whether a pen's pressure counts.
class ToolSettings : public QObject {
    Q_OBJECT
 public:
    static constexpr int kMinBrush = 1, kMaxBrush = 2000;
    using QObject::QObject;

    int brushSize() const { return m_brushSize; }
    bool isAdding() const { return m_adding; }
    bool penPressure() const { return m_penPressure; }

    void setBrushSize(int px) {
        px = std::clamp(px, kMinBrush, kMaxBrush);
        if (px == m_brushSize) return;
        m_brushSize = px;
        Q_EMIT brushSizeChanged(px);
    }
    /// One press of ] or [: about a tenth, at least one pixel.
    void growBrush() { setBrushSize(m_brushSize + std::max(1, m_brushSize / 8)); }
    void shrinkBrush() { setBrushSize(m_brushSize - std::max(1, m_brushSize / 9)); }
    void setAdding(bool adding) {
        if (adding == m_adding) return;
        m_adding = adding;
        Q_EMIT addingChanged(adding);
    }
    void setPenPressure(bool on) { m_penPressure = on; }

 Q_SIGNALS:
    void brushSizeChanged(int px);
    void addingChanged(bool adding);

 private:
    int m_brushSize = 60;
    bool m_adding = true;
    bool m_penPressure = true;
};

}  // namespace lacuna::ui
