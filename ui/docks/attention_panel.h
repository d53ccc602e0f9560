// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;

namespace lacuna::ui {

/// Controls of the overlay that shows where filled pixels came from, with the legend of its colours.
class AttentionPanel : public QWidget {
    Q_OBJECT
 public:
    explicit AttentionPanel(QWidget* parent = nullptr);
    void setShown(bool shown);
    /// Whether there is anything to show.
    void setAvailable(bool available);
    int opacity() const;
    bool isTracing() const;
    bool isHeatShown() const;
    void setTracing(bool tracing);

 public Q_SLOTS:
    /// Says what the pixel under the pointer was made from.
    void showTrace(int sources, bool pinned = false);

 Q_SIGNALS:
    void shownChanged(bool shown);
    void opacityChanged(int percent);
    void tracingChanged(bool tracing);
    void heatChanged(bool shown);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void drawLegend();
    QCheckBox *m_shown, *m_trace, *m_heat;
    QSlider* m_opacity;
    QLabel *m_legend, *m_note;
    std::pair<int, bool> m_traced;  ///< as showTrace() was told
    bool m_available = false;
};

}  // namespace lacuna::ui
