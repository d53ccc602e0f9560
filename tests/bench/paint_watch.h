// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a benchmark when a widget was painted.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QWidget>

namespace lacuna::bench {

class PaintWatch : public QObject {
 public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    bool painted = false;
    bool eventFilter(QObject* object, QEvent* event) override {
        const bool paint = event->type() == QEvent::Paint;
        const bool filtered = QObject::eventFilter(object, event);
        painted = painted || paint;  // the event loop paints before it comes back
        return filtered;
    }
    /// Lets the event loop run until the widget was painted anew.
    void wait() {
        painted = false;
        while (!painted) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

}  // namespace lacuna::bench
