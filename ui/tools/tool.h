// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QObject>
#include <QPointF>

#include "core/error.h"
#include "ui/canvas_overlay.h"

namespace lacuna::ui {

/// A pointer event in photo coordinates.
struct ToolEvent {
    QPointF photo;
    Qt::KeyboardModifiers modifiers;
    double pressure = 1.0;
};

/// One of the tools in the strip. The canvas hands it the pointer and paints it on top of the photo. Every change it makes is
/// undoable.
class Tool : public QObject, public CanvasOverlay {
    Q_OBJECT
 public:
    using QObject::QObject;
    virtual QString id() const = 0;
    virtual void press(const ToolEvent& event) = 0;
    virtual void drag(const ToolEvent& event) = 0;
    virtual void release(const ToolEvent& event) = 0;
    virtual void hover(const ToolEvent& event) { (void)event; }
    virtual void leave() {}
    /// Gives up what has been begun; true when there was something.
    virtual bool cancel() { return false; }
    virtual QCursor cursor() const { return Qt::CrossCursor; }

 Q_SIGNALS:
    /// An edit did not work (memory, most likely); the document is as it was.
    void failed(const lacuna::core::Error& error);
    /// What the tool draws has changed within this part of the photo (before or after).
    void overlayChanged(const QRectF& photoRect);

 protected:
    /// Runs an edit and turns what it throws into failed(): no exception may leave an event handler.
    template <typename Edit>
    void guarded(Edit edit) {
        try {
            edit();
        } catch (...) {
            cancel();
            Q_EMIT failed(core::currentExceptionAsError(tr("Change the holes")));
        }
    }
};

}  // namespace lacuna::ui
