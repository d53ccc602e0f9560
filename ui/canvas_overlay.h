// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/view_transform.h"

namespace lacuna::ui {

/// Something drawn on top of the photo: the attention, what a tool is doing. The painter is in widget coordinates.
class CanvasOverlay {
 public:
    virtual ~CanvasOverlay() = default;
    virtual void paint(QPainter& painter, const ViewTransform& view) = 0;
};

}  // namespace lacuna::ui
