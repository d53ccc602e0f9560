// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/tools/tool_settings.h"

class QCheckBox;
class QLabel;
class QRadioButton;
class QSlider;
class QSpinBox;
class QStackedWidget;

namespace lacuna::ui {

/// Options of the tool in hand: brush size and pen, or whether shapes add or take away.
class ToolPanel : public QWidget {
    Q_OBJECT
 public:
    explicit ToolPanel(ToolSettings* settings, QWidget* parent = nullptr);
    /// Shows what matters for this tool.
    void setTool(const QString& id);

 private:
    ToolSettings* m_settings;
    QLabel* m_hint;
    QStackedWidget* m_rows;
    QWidget *m_brushRows, *m_shapeRows;
    QSlider* m_slider;
    QSpinBox* m_size;
    QCheckBox* m_pressure;
    QRadioButton *m_add, *m_subtract;
};

}  // namespace lacuna::ui
