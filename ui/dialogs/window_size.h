// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace lacuna::ui {

/// Gives a window that hasn't been shown yet this size, or as much of it as its screen has room for besides a frame and a title.
inline void resizeWithinScreen(QWidget* window, QSize wanted) {
    constexpr QSize kFrame(32, 84);
    window->resize(wanted.boundedTo(window->screen()->availableSize() - kFrame));
}

}  // namespace lacuna::ui
