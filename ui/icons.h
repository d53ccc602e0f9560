// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace lacuna::ui {

/// One of the program's own icons (resources/icons/NAME.svg). It is drawn from its outlines at every size and scale, in the text
/// colour of the palette at the time of drawing, so that it follows the theme by itself.
/// `onHighlight`: for a button that has the highlight's colour.
QIcon icon(const QString& name, bool onHighlight = false);

/// The program's coloured emblem, independent of the theme.
QIcon applicationIcon();

/// Makes the icons' files known under ":/icons/"; may be called often.
void initIconResources();

}  // namespace lacuna::ui
