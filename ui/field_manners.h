// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lacuna::ui {

class Canvas;

/// How number fields, choices and sliders behave in all windows of the program:
/// - The wheel changes them only while they have the focus; otherwise it goes on to what they lie on, which scrolls.
/// - In the editor's window a key that no number has (B, [) goes to its shortcut, and Return leads back to the photo.
class FieldManners : public QObject {
    Q_OBJECT
 public:
    /// `canvas` is where Return leads, from fields of its window and of panels that float over it.
    explicit FieldManners(Canvas* canvas, QObject* parent);
    bool eventFilter(QObject* object, QEvent* event) override;

 private:
    Canvas* m_canvas;
};

/// The focus is in a field that numbers are typed into.
bool isTypingANumber();

}  // namespace lacuna::ui
