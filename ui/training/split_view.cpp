// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/split_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/language.h"
#include "ui/theme.h"

namespace lacuna::ui {

namespace {
constexpr double kKeyStep = 0.02;
constexpr double kMostEnlarged = 4.;
}  // namespace

SplitView::SplitView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("splitView"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(200);
    setAccessibleName(tr("Comparison"));
    setToolTip(tr("Two pictures, one on each side of the line; drag it or use the arrow keys"));
    setAccessibleDescription(tr("Left and right keys move the line between the two pictures"));
}

void SplitView::setPictures(const QImage& left, const QImage& right) {
    m_left = left;
    m_right = right;
    setCursor(hasPictures() ? Qt::SplitHCursor : Qt::ArrowCursor);
    update();
}

void SplitView::setNames(const QString& left, const QString& right) {
    m_leftName = left;
    m_rightName = right;
    update();
}

void SplitView::setHint(const QString& text) {
    m_hint = text;
    update();
}

void SplitView::setPosition(double position) {
    m_position = std::clamp(position, 0., 1.);
    update();
    Q_EMIT positionChanged(m_position);
}

QRect SplitView::pictureRect() const {
    if (!hasPictures()) return {};
    const QSize fitting = m_left.size().scaled(size(), Qt::KeepAspectRatio);
    const QSize size = fitting.width() > kMostEnlarged * m_left.width() ? m_left.size() * kMostEnlarged : fitting;
    return {(width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height()};
}

void SplitView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), canvasColour(palette()));
    if (!hasPictures()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, inCurrentLanguage(m_hint));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect place = pictureRect();
    const int x = place.left() + static_cast<int>(m_position * place.width());
    painter.drawImage(place, m_right);
    painter.setClipRect(QRect(place.left(), place.top(), x - place.left(), place.height()));
    painter.drawImage(place, m_left);
    painter.setClipping(false);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(x, place.top(), x, place.bottom());
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawEllipse(QPoint(x, place.center().y()), 8, 8);
    const auto label = [&](const QString& text, bool left) {
        const QRect box = painter.fontMetrics().boundingRect(text).adjusted(-7, -3, 7, 3);
        QRect at(QPoint(), box.size());
        left ? at.moveTopLeft(place.topLeft() + QPoint(8, 8)) : at.moveTopRight(place.topRight() + QPoint(-8, 8));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 160));
        painter.drawRoundedRect(at, 4, 4);
        painter.setPen(Qt::white);
        painter.drawText(at, Qt::AlignCenter, text);
    };
    label(inCurrentLanguage(m_leftName), true);
    label(inCurrentLanguage(m_rightName), false);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void SplitView::follow(const QPointF& pos) {
    const QRect place = pictureRect();
    if (!place.isEmpty()) setPosition((pos.x() - place.left()) / place.width());
}

void SplitView::mousePressEvent(QMouseEvent* event) { follow(event->position()); }

void SplitView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) follow(event->position());
}

void SplitView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left) return setPosition(m_position - kKeyStep);
    if (event->key() == Qt::Key_Right) return setPosition(m_position + kKeyStep);
    QWidget::keyPressEvent(event);
}

}  // namespace lacuna::ui
