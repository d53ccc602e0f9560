// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <utility>
#include <vector>

#include "ui/tools/tool_settings.h"

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;
class QStackedWidget;

namespace lacuna::ui {

/// Options of the tool in hand.
class ToolPanel : public QWidget {
    Q_OBJECT
 public:
    explicit ToolPanel(ToolSettings* settings, QWidget* parent = nullptr);
    /// Options of one more tool that paints with the brush's size; they stand where the pen's option is for others.
    void addBrushOptions(const QString& toolId, QWidget* options);
    /// Shows what matters for this tool.
    void setTool(const QString& id);
    /// How to use the tool that is shown.
    QString hint() const;

 private:
    ToolSettings* m_settings;
    QLabel* m_hint;
    QStackedWidget* m_rows;
    QWidget *m_brushRows, *m_shapeRows, *m_wandRows, *m_clickFillRows, *m_dustRows, *m_noRows;
    std::vector<std::pair<QString, QWidget*>> m_brushOptions;
    QSlider* m_slider;
    QSpinBox *m_size, *m_hardness;
    QWidget* m_hardnessRow;
    QCheckBox* m_pressure;
};

}  // namespace lacuna::ui
