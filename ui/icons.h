// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace lacuna::ui {

/// One of the program's own icons (resources/icons/NAME.svg). It is drawn from its outlines at every size and scale, in the text
/// colour of the palette at the time of drawing, so that it follows the theme by itself.
QIcon icon(const QString& name);

/// The program's coloured emblem, independent of the theme.
QIcon applicationIcon();

}  // namespace lacuna::ui
