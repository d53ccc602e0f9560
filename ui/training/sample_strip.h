// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QWidget>

#include "ui/training_controller.h"

class QLabel;
class QSlider;
class QToolButton;

namespace lacuna::ui {

/// Rows of pictures, one row a held-out crop: masked, draft, result, sources, truth. A click enlarges one.
class SampleGrid : public QWidget {
    Q_OBJECT
 public:
    explicit SampleGrid(QWidget* parent = nullptr);
    void setMoment(const SampleMoment& moment);
    QSize sizeHint() const override;
    /// Where a picture is drawn; empty for stages that the network doesn't have.
    QRect cell(int row, int column) const;
    static QImage picture(const SamplePictures& sample, int column);
    static QString columnName(int column);
    static constexpr int kColumns = 5;

 Q_SIGNALS:
    void activated(int row, int column);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

 private:
    std::vector<int> columns() const;
    int side() const;
    SampleMoment m_moment;
    int m_row = 0, m_column = 2;  ///< the one that the keyboard is at
};

/// One picture large, with the keys for the others: left and right through the stages, up and down through the crops, Page Up and
/// Page Down through time.
class SampleViewer : public QDialog {
    Q_OBJECT
 public:
    explicit SampleViewer(QWidget* parent = nullptr);
    void enlarge(const SampleMoment& moment, int row, int column);
    /// Other pictures in the same place.
    void setMoment(const SampleMoment& moment);

 Q_SIGNALS:
    void timeStepped(int by);

 protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

 private:
    void step(int rows, int columns);
    SampleMoment m_moment;
    int m_row = 0, m_column = 2;
};

/// The grid with its way through time.
class SampleStrip : public QWidget {
    Q_OBJECT
 public:
    explicit SampleStrip(QWidget* parent = nullptr);
    /// The moments outlive the strip; called again whenever they changed.
    void setMoments(const std::vector<SampleMoment>& moments);
    SampleGrid* grid() const { return m_grid; }
    int shownMoment() const;
    void step(int by);

 private:
    void showMoment();
    const std::vector<SampleMoment>* m_moments = nullptr;
    SampleGrid* m_grid;
    SampleViewer* m_viewer = nullptr;
    QSlider* m_time;
    QToolButton *m_before, *m_after;
    QLabel* m_label;
};

}  // namespace lacuna::ui
