// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_split.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/docks/panel_parts.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {
constexpr int kWidth = 25, kGripRadius = 11;
constexpr double kStep = 0.01, kLongStep = 0.1;
}  // namespace

CompareSplit::CompareSplit(QWidget* viewport) : QWidget(viewport) {
    setObjectName(QStringLiteral("compareSplit"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    describe(this, tr("Line between before and after"),
             tr("Drag it, or move it with the arrow keys: before is left, after is right"));
    place();
}

int CompareSplit::line() const { return static_cast<int>(std::lround(m_position * (parentWidget()->width() - 1))); }

void CompareSplit::place() { setGeometry(line() - kWidth / 2, 0, kWidth, parentWidget()->height()); }

void CompareSplit::setPosition(double position) {
    const int before = line();
    m_position = std::clamp(position, 0., 1.);
    composeText(this, "accessibleDescription",
                [percent = static_cast<int>(std::lround(100 * m_position))] { return tr("%1 % of the width").arg(percent); });
    place();
    if (line() != before) Q_EMIT moved(before, line());
}

void CompareSplit::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = kWidth / 2 + 0.5;
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    const QPointF middle(x, height() / 2.);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor(0, 0, 0, 170), hasFocus() ? 3 : 1.5));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, kGripRadius - 1, kGripRadius - 1);
    painter.setPen(QPen(QColor(40, 40, 40), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const int side : {-1, 1}) {
        const QPointF tip = middle + QPointF(side * 6., 0.);
        painter.drawPolyline(QPolygonF{tip + QPointF(-side * 3., -3.5), tip, tip + QPointF(-side * 3., 3.5)});
    }
}

void CompareSplit::mousePressEvent(QMouseEvent* event) {
    m_grab = event->position().toPoint().x() - kWidth / 2;
    setFocus(Qt::MouseFocusReason);
}

void CompareSplit::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    const int x = mapToParent(event->position().toPoint()).x() - m_grab;
    setPosition(static_cast<double>(x) / std::max(1, parentWidget()->width() - 1));
}

void CompareSplit::keyPressEvent(QKeyEvent* event) {
    const double step = event->modifiers() & Qt::ShiftModifier ? kLongStep : kStep;
    switch (event->key()) {
        case Qt::Key_Left:
            return setPosition(m_position - step);
        case Qt::Key_Right:
            return setPosition(m_position + step);
        case Qt::Key_Home:
            return setPosition(0.);
        case Qt::Key_End:
            return setPosition(1.);
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace lacuna::ui
