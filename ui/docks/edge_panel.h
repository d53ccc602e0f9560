// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/filled_hole.h"

class QCheckBox;
class QLabel;
class QSlider;

namespace lacuna::ui {

/// How the edge of a filled hole meets the photo: two sliders and a box. Reports every change, and which changes belong to one
/// drag (keys that follow each other closely are one, too).
class EdgePanel : public QWidget {
    Q_OBJECT
 public:
    explicit EdgePanel(QWidget* parent = nullptr);
    /// Shows a hole's edge, without reporting it.
    void show(const core::FilledHole& hole);

 Q_SIGNALS:
    /// `drag` is never 0 and the same for changes that are to be undone together.
    void changed(const lacuna::core::CompositeOptions& blend, int drag);

 private:
    void report();
    void updateTexts();
    QSlider *m_grow, *m_feather;
    QLabel *m_growText, *m_featherText;
    QCheckBox* m_seamless;
    int m_reach = 0, m_drag = 0;
    qint64 m_lastMs = 0;
    QUuid m_hole;
    bool m_pressed = false;
};

}  // namespace lacuna::ui
