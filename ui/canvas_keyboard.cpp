// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard half of Canvas: moving the view, and a pointer that keys move, so that tools can be used without a mouse.
#include <QKeyEvent>
#include <algorithm>

#include "ui/canvas.h"

namespace lacuna::ui {

namespace {

/// Widget pixels that an arrow key moves the pointer; with Shift and with Control (one pixel of the photo).
constexpr double kStep = 8, kLongStep = 40;
constexpr int kViewStep = 50, kLongViewStep = 200;

/// The unit vector of an arrow key; null for other keys.
QPointF direction(int key) {
    switch (key) {
        case Qt::Key_Left:
            return {-1, 0};
        case Qt::Key_Right:
            return {1, 0};
        case Qt::Key_Up:
            return {0, -1};
        case Qt::Key_Down:
            return {0, 1};
        default:
            return {};
    }
}

bool isPressKey(int key) { return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter; }

}  // namespace

void Canvas::setKeyboardPointer(bool on) {
    if (on == m_keyPointer.has_value()) return;
    releaseKeyTool({});
    m_keyPointer.reset();
    if (on) {
        const QPointF middle = m_view.toPhoto(QRectF(viewport()->rect()).center());
        m_keyPointer = QPointF(std::clamp(middle.x(), 0.5, std::max(0.5, photoBounds().width() - 0.5)),
                               std::clamp(middle.y(), 0.5, std::max(0.5, photoBounds().height() - 0.5)));
        moveKeyPointer({}, {});
    } else if (m_tool) {
        m_tool->leave();
    }
    viewport()->update();
    Q_EMIT keyboardPointerChanged(on);
}

ToolEvent Canvas::keyToolEvent(Qt::KeyboardModifiers modifiers) const { return {*m_keyPointer, modifiers, 1.0, m_view.scale}; }

void Canvas::releaseKeyTool(Qt::KeyboardModifiers modifiers) {
    if (!m_keyPressed) return;
    m_keyPressed = false;
    if (m_tool && m_keyPointer) m_tool->release(keyToolEvent(modifiers));
}

/// Space paints while it is held, Return puts the tool down until the next Return.
bool Canvas::pressByKey(QKeyEvent* event) {
    if (!isPressKey(event->key()) || !m_tool || m_showOriginal) return false;
    if (event->isAutoRepeat()) return true;
    if (m_keyPressed) {
        if (event->key() != Qt::Key_Space) releaseKeyTool(event->modifiers());
        return true;
    }
    m_keyPressed = true;
    m_tool->press(keyToolEvent(event->modifiers()));
    return true;
}

void Canvas::moveKeyPointer(const QPointF& towards, Qt::KeyboardModifiers modifiers) {
    double step = (modifiers & Qt::ShiftModifier ? kLongStep : kStep) / m_view.scale;
    if (modifiers & Qt::ControlModifier) step = 1;
    const QRectF bounds = photoBounds();
    const QPointF wanted = *m_keyPointer + towards * std::max(1.0, step);
    m_keyPointer = QPointF(std::clamp(wanted.x(), 0.5, bounds.width() - 0.5), std::clamp(wanted.y(), 0.5, bounds.height() - 0.5));
    // The view follows.
    const QPointF shown = m_view.toWidget(*m_keyPointer);
    const QRectF room = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24);
    if (!room.contains(shown)) {
        ViewTransform view = m_view;
        view.origin +=
            QPointF(std::clamp(shown.x(), room.left(), room.right()), std::clamp(shown.y(), room.top(), room.bottom())) - shown;
        m_fitted = false;
        moveView(view);
    }
    Q_EMIT pointerMoved(*m_keyPointer);
    // Shift chooses the step here; to the tool it would mean something else.
    if (m_tool && !m_showOriginal)
        m_keyPressed ? m_tool->drag(keyToolEvent(modifiers & Qt::AltModifier)) : m_tool->hover(keyToolEvent({}));
    viewport()->update();
}

void Canvas::paintKeyPointer(QPainter& painter) const {
    if (!m_keyPointer || m_showOriginal) return;
    const QPointF at = m_view.toWidget(*m_keyPointer);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const auto& [colour, width] : {std::pair{QColor(0, 0, 0, 200), 4.0}, std::pair{QColor(255, 220, 0), 2.0}}) {
        painter.setPen(QPen(colour, width));
        for (const QPointF& arm : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(at + arm * 5, at + arm * 16);
    }
    painter.restore();
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    if (!m_document->isOpen()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const QPointF towards = direction(event->key());
    if (m_keyPointer && !towards.isNull()) {
        moveKeyPointer(towards, event->modifiers());
        return;
    }
    if (m_keyPointer && pressByKey(event)) return;
    if (m_tool && !m_showOriginal && m_tool->keyPress(event->key())) return;
    ViewTransform view = m_view;
    if (!towards.isNull()) {
        view.origin -= towards * (event->modifiers() & Qt::ShiftModifier ? kLongViewStep : kViewStep);
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        view.origin.ry() += viewport()->height() * (event->key() == Qt::Key_PageUp ? 0.9 : -0.9);
    } else if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) m_spaceHeld = true;
        updateCursor();
        return;
    } else {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveView(view);
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space) {
        QAbstractScrollArea::keyReleaseEvent(event);
        return;
    }
    if (event->isAutoRepeat()) return;
    if (m_keyPointer) releaseKeyTool(event->modifiers());
    m_spaceHeld = false;
    updateCursor();
}

}  // namespace lacuna::ui
