// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWidget>

namespace lacuna::ui {

/// Gives a control its name for screen readers and its tooltip.
inline void describe(QWidget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
}

/// Growing a fill leaves this many pixels of its reach to softness: an edge without any shows.
inline constexpr int kLeastSoftPx = 2;

/// The margins and spacing that all docks have in common.
inline QVBoxLayout* panelLayout(QWidget* panel) {
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->setSpacing(8);
    return layout;
}

/// Lets a panel scroll where the window is too low for it; asks for the panel's own size where there is room.
class PanelScroll : public QScrollArea {
 public:
    explicit PanelScroll(QWidget* panel) {
        setWidget(panel);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 70};
    }

 protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        const bool isDone = QScrollArea::eventFilter(object, event);
        if (object == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return isDone;
    }
};

/// A line of explanation in a quieter colour.
inline QLabel* hintLabel(const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace lacuna::ui
