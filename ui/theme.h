// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace lacuna::ui {

enum class Theme { System, Light, Dark };

/// Sets the program's look; may be called at any time. System follows what the desktop says, also when that changes.
void applyTheme(Theme theme);
bool isDarkTheme();

QString themeName(Theme theme);                ///< as kept in the settings
Theme themeFromName(const QString& name);      ///< System for anything unknown
QPalette themePalette(bool dark);              ///< the two palettes, for tests and previews
QColor canvasColour(const QPalette& palette);  ///< what surrounds the photo: neutral, so that it does not tint what one sees

}  // namespace lacuna::ui
