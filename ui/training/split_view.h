// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace lacuna::ui {

/// Two pictures of the same thing, one on each side of a line that can be dragged.
class SplitView : public QWidget {
    Q_OBJECT
 public:
    explicit SplitView(QWidget* parent = nullptr);

    /// Both of one size; null ones clear the view.
    void setPictures(const QImage& left, const QImage& right);
    void setNames(const QString& left, const QString& right);
    /// Shown while there are no pictures.
    void setHint(const QString& text);
    bool hasPictures() const { return !m_left.isNull(); }
    /// Where the line is, [0, 1] of the picture's width.
    double position() const { return m_position; }
    void setPosition(double position);
    /// The picture's place in the widget.
    QRect pictureRect() const;
    QSize sizeHint() const override { return {520, 360}; }

 Q_SIGNALS:
    void positionChanged(double position);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    void follow(const QPointF& pos);
    QImage m_left, m_right;
    QString m_leftName, m_rightName, m_hint;
    double m_position = 0.5;
};

}  // namespace lacuna::ui
