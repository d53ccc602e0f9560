// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lacuna::ui {

class Actions;
class Canvas;

/// Lets the actions choose how holes are shown on the canvas, and remembers it. `window` owns what is made.
void connectMaskLook(Actions* actions, Canvas* canvas, QWidget* window);

}  // namespace lacuna::ui
