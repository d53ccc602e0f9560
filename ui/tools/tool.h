// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QObject>
#include <QPointF>

#include "core/error.h"
#include "core/hole_mask.h"
#include "ui/canvas_overlay.h"

namespace lacuna::ui {

/// A pointer event in photo coordinates.
struct ToolEvent {
    QPointF photo;
    Qt::KeyboardModifiers modifiers;
    double pressure = 1.0;
    double scale = 1.0;  ///< widget pixels per photo pixel
};

/// What brushes show under the pointer besides their outline, as the preferences say.
QCursor brushCursor();

/// One of the tools in the strip. The canvas hands it the pointer and paints it on top of the photo. Every change it makes is
/// undoable.
class Tool : public QObject, public CanvasOverlay {
    Q_OBJECT
 public:
    using QObject::QObject;
    virtual QString id() const = 0;
    /// Taken into the hand.
    virtual void activate() {}
    /// Put down again; cancel() and leave() came before.
    virtual void deactivate() {}
    virtual void press(const ToolEvent& event) = 0;
    virtual void drag(const ToolEvent& event) = 0;
    virtual void release(const ToolEvent& event) = 0;
    virtual void hover(const ToolEvent& event) { (void)event; }
    virtual void leave() {}
    /// The second press of a double click, which replaces press(); false: it is a press like any other.
    virtual bool doubleClick(const ToolEvent& event) {
        (void)event;
        return false;
    }
    /// A key that the canvas got; false: not for this tool.
    virtual bool keyPress(int key) {
        (void)key;
        return false;
    }
    /// Gives up what has been begun; true when there was something.
    virtual bool cancel() { return false; }
    virtual QCursor cursor() const { return Qt::CrossCursor; }

 Q_SIGNALS:
    /// An edit did not work (memory, most likely); the document is as it was.
    void failed(const lacuna::core::Error& error);
    /// Something to be told in passing.
    void message(const QString& text);
    /// What is being worked out in the background; empty: nothing any more.
    void busyChanged(const QString& doing);
    /// These holes (a mask of the photo's size) are to be filled at once, without becoming the document's mask.
    void fillRequested(const lacuna::core::HoleMask& holes);
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
