// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/loss_history.h"

#include <QFile>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace lacuna::ui {

namespace {

/// Rows of numbers by the header's names; rows that are cut off are left out.
template <class Row>
void readTable(const QString& path, const Row& row) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return;
    QStringList columns;
    for (const QByteArray& name : file.readLine().trimmed().split(',')) columns << QString::fromUtf8(name);
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (!line.endsWith('\n') || cells.size() != columns.size()) continue;
        row([&](const char* name) {
            const auto at = columns.indexOf(QLatin1String(name));
            return at < 0 ? 0. : cells[at].toDouble();
        });
    }
}

template <class Each>
void eachValidation(const QString& folder, const Each& each) {
    readTable(folder + QStringLiteral("/validation.csv"), [&](const auto& cell) {
        each(core::TrainingValidation{static_cast<qint64>(cell("iteration")), cell("l1_coarse_percent"), cell("l1_percent"),
                                      cell("psnr_db")});
    });
}

}  // namespace

void LossHistory::clear() { *this = {}; }

bool LossHistory::isEmpty() const {
    return std::all_of(m_curves.begin(), m_curves.end(), [](const auto& curve) { return curve.empty(); });
}

void LossHistory::append(Curve which, double iteration, double value) {
    if (!std::isfinite(value)) return;
    std::vector<Point>& curve = m_curves[which];
    while (!curve.empty() && curve.back().iteration >= iteration) curve.pop_back();
    curve.push_back({iteration, value});
    m_used[which] = m_used[which] || value != 0.;
}

void LossHistory::add(const core::TrainingStatus& status) {
    if (status.iteration <= 0) return;
    const auto at = static_cast<double>(status.iteration);
    const std::vector<Point>& known = m_curves[RefinedL1];
    if (!known.empty() && known.back().iteration == at) return;
    append(CoarseL1, at, status.losses.l1Coarse);
    append(RefinedL1, at, status.losses.l1Refined);
    append(Critic, at, status.losses.critic);
    append(Adversarial, at, status.losses.adversarial);
    append(Penalty, at, status.losses.penalty);
}

void LossHistory::addValidation(const core::TrainingValidation& validation) {
    append(Psnr, static_cast<double>(validation.iteration), validation.psnrDb);
}

void LossHistory::read(const QString& runFolder) {
    clear();
    readTable(runFolder + QStringLiteral("/log.csv"), [this](const auto& cell) {
        core::TrainingStatus status;
        status.iteration = static_cast<qint64>(cell("iteration"));
        status.losses.l1Coarse = cell("l1_coarse");
        status.losses.l1Refined = cell("l1_refined");
        status.losses.critic = cell("critic");
        status.losses.adversarial = cell("adversarial");
        status.losses.penalty = cell("penalty");
        add(status);
    });
    eachValidation(runFolder, [this](const core::TrainingValidation& validation) { addValidation(validation); });
}

std::vector<LossHistory::Point> LossHistory::drawn(Curve which, double smoothing, double from, double to,
                                                   std::size_t most) const {
    const std::vector<Point>& curve = m_curves[which];
    std::vector<Point> smooth;
    double mean = 0., before = 0.;
    for (const Point& point : curve) {
        // Gaps count as many iterations, so that a curve looks the same however often it was sampled.
        const double keep = smoothing > 0 && !smooth.empty() ? std::exp(-(point.iteration - before) / smoothing) : 0.;
        mean = keep * mean + (1 - keep) * point.value;
        before = point.iteration;
        smooth.push_back({point.iteration, mean});
    }
    const auto less = [](const Point& a, const Point& b) { return a.iteration < b.iteration; };
    // One point more on each side, so that lines run on to the edge.
    auto first = std::lower_bound(smooth.begin(), smooth.end(), Point{from, 0.}, less);
    auto last = std::upper_bound(smooth.begin(), smooth.end(), Point{to, 0.}, less);
    if (first != smooth.begin()) --first;
    if (last != smooth.end()) ++last;
    const auto count = static_cast<std::size_t>(last - first);
    if (count <= most) return {first, last};
    std::vector<Point> thin;
    for (std::size_t i = 0; i < most; ++i) {
        const std::size_t begin = count * i / most, end = count * (i + 1) / most;
        Point sum;
        for (std::size_t k = begin; k < end; ++k) {
            sum.iteration += first[static_cast<std::ptrdiff_t>(k)].iteration;
            sum.value += first[static_cast<std::ptrdiff_t>(k)].value;
        }
        const auto n = static_cast<double>(end - begin);
        thin.push_back({sum.iteration / n, sum.value / n});
    }
    return thin;
}

std::optional<LossHistory::Point> LossHistory::nearest(Curve which, double iteration) const {
    const std::vector<Point>& curve = m_curves[which];
    if (curve.empty()) return std::nullopt;
    const auto after = std::lower_bound(curve.begin(), curve.end(), iteration,
                                        [](const Point& point, double at) { return point.iteration < at; });
    if (after == curve.end()) return curve.back();
    if (after == curve.begin()) return *after;
    return iteration - (after - 1)->iteration < after->iteration - iteration ? *(after - 1) : *after;
}

RunValidations readValidations(const QString& runFolder) {
    RunValidations all;
    eachValidation(runFolder, [&all](const core::TrainingValidation& validation) {
        if (!all.start) all.start = validation;
        if (!all.best || validation.psnrDb > all.best->psnrDb) all.best = validation;
        all.latest = validation;
    });
    return all;
}

}  // namespace lacuna::ui
