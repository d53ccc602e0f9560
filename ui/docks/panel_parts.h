// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace lacuna::ui {

/// Gives a control its name for screen readers and its tooltip.
inline void describe(QWidget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
}

/// The margins and spacing that all docks have in common.
inline QVBoxLayout* panelLayout(QWidget* panel) {
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->setSpacing(8);
    return layout;
}

/// A line of explanation in a quieter colour.
inline QLabel* hintLabel(const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace lacuna::ui
