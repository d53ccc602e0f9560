// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field_manners.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSlider>

#include "ui/canvas.h"

namespace lacuna::ui {

namespace {

bool changesByWheel(const QWidget* widget) {
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QSlider*>(widget);
}

/// The number field that an event for `object` is meant for, which may have gone to the line inside of it.
QAbstractSpinBox* numberField(QObject* object) {
    auto* field = qobject_cast<QAbstractSpinBox*>(object);
    return field || !object ? field : qobject_cast<QAbstractSpinBox*>(object->parent());
}

bool isOfNumbers(const QString& text) {
    return text.size() != 1 || !text[0].isPrint() || text[0].isNumber() || text[0].isSpace() ||
           QStringLiteral("+-.,").contains(text[0]);
}

bool isReturn(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

}  // namespace

bool isTypingANumber() { return numberField(QApplication::focusWidget()) != nullptr; }

FieldManners::FieldManners(Canvas* canvas, QObject* parent) : QObject(parent), m_canvas(canvas) {
    qApp->installEventFilter(this);
}

bool FieldManners::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
        case QEvent::Polish:
            // Or the wheel would give them the focus.
            if (auto* widget = qobject_cast<QWidget*>(object); widget && changesByWheel(widget)) {
                if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
            }
            return false;
        case QEvent::Wheel:
            if (auto* widget = qobject_cast<QWidget*>(object); widget && changesByWheel(widget) && !widget->hasFocus()) {
                event->ignore();
                return true;
            }
            return false;
        case QEvent::ShortcutOverride: {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (!numberField(object) || (key->modifiers() & ~Qt::ShiftModifier) || isOfNumbers(key->text())) return false;
            event->ignore();
            return true;
        }
        case QEvent::KeyPress: {
            const QAbstractSpinBox* field = numberField(object);
            if (!field || !isReturn(static_cast<QKeyEvent*>(event)->key())) return false;
            const QWidget* window = field->window();
            const bool isOfEditor = window == m_canvas->window() || window->parentWidget() == m_canvas->window();
            // Later: the field takes the number first.
            if (isOfEditor && m_canvas->isVisible() && !window->isModal() && !qobject_cast<const QDialog*>(window))
                QMetaObject::invokeMethod(m_canvas, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
            return false;
        }
        default:
            return false;
    }
}

}  // namespace lacuna::ui
