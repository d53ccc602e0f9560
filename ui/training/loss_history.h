// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <array>
#include <vector>

#include "core/training.h"

namespace lacuna::ui {

/// The curves of a training run, kept value by value and thinned out only for drawing. All values are those of the log file:
/// losses before their weights; the PSNR in dB.
class LossHistory {
 public:
    enum Curve { CoarseL1, RefinedL1, Critic, Adversarial, Penalty, Psnr, CurveCount };
    struct Point {
        double iteration = 0., value = 0.;
    };

    void clear();
    /// Adds the last iteration's losses, once. An iteration at or before the last one drops what came after it (a resumed run).
    void add(const core::TrainingStatus& status);
    void addValidation(const core::TrainingValidation& validation);
    /// Reads log.csv and validation.csv of a run's folder; files that are missing or end in the middle of a row give what there
    /// is.
    void read(const QString& runFolder);

    const std::vector<Point>& curve(Curve which) const { return m_curves[which]; }
    bool isEmpty() const;
    /// Whether the curve has a value other than zero: recipes without critics have none.
    bool isUsed(Curve which) const { return m_used[which]; }
    /// At most `most` points between two iterations, each the mean of its stretch, after exponential smoothing over about
    /// `smoothing` iterations (0: none).
    std::vector<Point> drawn(Curve which, double smoothing, double from, double to, std::size_t most = 800) const;
    /// The value at an iteration, or nothing where the curve has none within reach.
    std::optional<Point> nearest(Curve which, double iteration) const;

 private:
    void append(Curve which, double iteration, double value);
    std::array<std::vector<Point>, CurveCount> m_curves;
    std::array<bool, CurveCount> m_used{};
};

/// Values of a run's validation.csv: the first, the last and the best one. Nothing where there are none.
struct RunValidations {
    std::optional<core::TrainingValidation> start, latest, best;
};
RunValidations readValidations(const QString& runFolder);

}  // namespace lacuna::ui
