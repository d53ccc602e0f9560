// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <array>

#include "ui/training/loss_history.h"

class QAbstractAxis;
class QCheckBox;
class QLabel;
class QLineSeries;
class QSlider;
class QToolButton;
class QValueAxis;

namespace lacuna::ui {

class LossChartView;

/// The curves of a run: losses on the left, the PSNR on held-out crops on the right. Wheel and buttons zoom along the iterations,
/// dragging moves, a double click shows all; the pointer reads values.
class LossChart : public QWidget {
    Q_OBJECT
 public:
    explicit LossChart(QWidget* parent = nullptr);

    /// Shows these values as soon as there is time, at most a few times a second. The history outlives the chart.
    void setHistory(const LossHistory& history);
    static QString curveName(LossHistory::Curve curve);

    /// The iterations in view.
    double from() const { return m_from; }
    double to() const { return m_to; }
    /// What the pointer reads.
    QString reading() const;
    void zoom(double factor, double around);
    void showAll();
    void readAt(double iteration);

 protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

 private:
    friend class LossChartView;
    void redraw();
    void redrawSoon();
    void recolour();
    void useLogScale(bool on);
    void move(double iterations);
    double lastIteration() const;

    const LossHistory* m_history = nullptr;
    LossChartView* m_view;
    QValueAxis *m_xAxis, *m_dbAxis;
    QAbstractAxis* m_lossAxis;
    std::array<QLineSeries*, LossHistory::CurveCount> m_series{};
    std::array<QCheckBox*, LossHistory::CurveCount> m_shown{};
    QSlider* m_smoothing;
    QCheckBox* m_log;
    QLabel* m_reading;
    QToolButton *m_zoomIn, *m_zoomOut, *m_all;
    QTimer m_timer;
    double m_from = 0., m_to = 1.;
    bool m_whole = true;
};

}  // namespace lacuna::ui
