// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tool_settings.h"

#include "ui/settings.h"
#include "ui/tools/tool.h"

namespace lacuna::ui {

QCursor brushCursor() {
    return Settings().get(setting::Cursor) == QLatin1String("crosshair") ? Qt::CrossCursor : Qt::BlankCursor;
}

void ToolSettings::load() {
    const Settings settings;
    if (const int px = settings.get(setting::BrushSize); px > 0) setBrushSize(px);
    setHardness(settings.get(setting::BrushHardness));
    setPenPressure(settings.get(setting::PenPressure));
    setWand({std::clamp(settings.get(setting::WandTolerance), 0, 255), settings.get(setting::WandContiguous)});
    core::DustOptions dust;
    dust.sensitivity = std::clamp(settings.get(setting::DustSensitivity), 0, 100);
    dust.maxSizePx = std::clamp(settings.get(setting::DustSize), 1, 64);
    dust.kind = static_cast<core::DustKind>(std::clamp(settings.get(setting::DustKind), 0, 2));
    setDust(dust);
    setClickGrow(settings.get(setting::ClickGrow));
}

void ToolSettings::save() const {
    Settings settings;
    if (m_brushIsChosen) settings.set(setting::BrushSize, m_brushSize);
    settings.set(setting::BrushHardness, m_hardness);
    settings.set(setting::PenPressure, m_penPressure);
    settings.set(setting::WandTolerance, m_wand.tolerance);
    settings.set(setting::WandContiguous, m_wand.contiguous);
    settings.set(setting::DustSensitivity, m_dust.sensitivity);
    settings.set(setting::DustSize, m_dust.maxSizePx);
    settings.set(setting::DustKind, static_cast<int>(m_dust.kind));
    settings.set(setting::ClickGrow, m_clickGrow);
}

}  // namespace lacuna::ui
