// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lacuna::ui {

/// The line between before and after on the canvas: a child of the viewport that can be dragged, or moved with the arrow keys
/// (Home and End: the borders).
class CompareSplit : public QWidget {
    Q_OBJECT
 public:
    explicit CompareSplit(QWidget* viewport);
    /// Of the viewport's width, [0, 1].
    double position() const { return m_position; }
    void setPosition(double position);
    /// The line in the viewport, in logical pixels.
    int line() const;
    /// Follows the viewport's size.
    void place();

 Q_SIGNALS:
    void moved(int oldLine, int newLine);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    double m_position = 0.5;
    int m_grab = 0;
};

}  // namespace lacuna::ui
