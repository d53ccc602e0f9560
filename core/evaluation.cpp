// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation.h"

#include <QSet>
#include <algorithm>
#include <memory>
#include <opencv2/imgproc.hpp>

#include "core/photo_io.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

const char* const kDoing = QT_TRANSLATE_NOOP("lacuna::core::Text", "Evaluate");

void refuseDoubles(const QStringList& names) {
    QSet<QString> seen;
    for (const QString& name : names) {
        if (seen.contains(name)) throw Error(ErrorKind::Usage, Text::tr(kDoing), Text::tr("'%1' is there twice").arg(name));
        seen.insert(name);
    }
}

FillOptions exactly(FillOptions options) {
    options.dilatePx = options.featherPx = 0;
    return options;
}

/// One fill's progress as a part of the whole.
class PartObserver : public FillObserver {
 public:
    PartObserver(EvaluationObserver& whole, std::size_t index, std::size_t system, double before, double share)
        : m_whole(whole), m_index(index), m_system(system), m_before(before), m_share(share) {}
    void progressed(int /*window*/, int /*windows*/, FillStage /*stage*/, double /*fraction*/, double total) override {
        m_whole.progressed(m_index, m_system, m_before + m_share * total);
    }

 private:
    EvaluationObserver& m_whole;
    std::size_t m_index, m_system;
    double m_before, m_share;
};

class Run {
 public:
    Run(const std::vector<EvaluationCase>& cases, const std::vector<EvaluatedSystem>& systems, const EngineRegistry& engines,
        EvaluationObserver& observer, const std::stop_token& stop)
        : m_cases(cases), m_observer(observer), m_stop(stop) {
        for (EvaluatedSystem system : systems) {
            system.options = exactly(system.options);
            m_engines.push_back(engines.create(system.options.engineId));
            m_engines.back()->prepare(system.options);
            m_evaluation.systems.push_back(std::move(system));
        }
        m_evaluation.asked = cases.size();
    }

    Evaluation run() {
        for (std::size_t i = 0; i < m_cases.size() && !m_evaluation.cancelled; ++i) {
            try {
                m_evaluation.cases.push_back(measure(i));
                m_observer.measured(i, m_evaluation.cases.back());
            } catch (...) {
                fail(i, currentExceptionAsError(Text::tr(kDoing)));
            }
        }
        return std::move(m_evaluation);
    }

 private:
    CaseResult measure(std::size_t index) {
        const EvaluationCase& item = m_cases[index];
        stopIfAsked();
        const Photo photo = readPhoto(item.photoPath);
        const HoleMask hole(item.hole(photo.size()));
        if (hole.size() == photo.size() && hole.isEmpty())
            throw Error(ErrorKind::Usage, Text::tr(kDoing), Text::tr("its hole is empty"));
        const cv::Rect everything({}, photo.size());
        const cv::Mat truth = photo.toFloatRgb(everything);
        CaseResult result{item.name, photo.size(), {}, {}};
        for (std::size_t s = 0; s < m_engines.size(); ++s) {
            const double share = 1. / static_cast<double>(m_cases.size() * m_engines.size());
            PartObserver progress(m_observer, index, s, share * static_cast<double>(index * m_engines.size() + s), share);
            const FillResult fill = fillPhoto(photo, hole, *m_engines[s], m_evaluation.systems[s].options, progress, m_stop);
            m_observer.filled(index, s, photo, hole, fill);
            const cv::Mat filled = applied(photo, fill).toFloatRgb(everything);
            result.systems.push_back({compareFill(filled, truth, hole.pixels()), fill.elapsedMs / 1000., fill.notices});
        }
        result.hole = holeSize(hole.pixels());
        return result;
    }

    void stopIfAsked() const {
        if (m_stop.stop_requested()) throw Error(ErrorKind::Cancelled, Text::tr(kDoing), Text::tr("cancelled"));
    }

    void fail(std::size_t index, const Error& error) {
        if (error.kind() == ErrorKind::Cancelled) {
            m_evaluation.cancelled = true;
            return;
        }
        // Engines don't know which photo they work on.
        m_evaluation.failures.push_back(
            {m_cases[index].name,
             Error(error.kind(), Text::tr("Evaluate '%1'").arg(m_cases[index].photoPath), error.reason(), error.remedy())});
        m_observer.failed(index, m_evaluation.failures.back());
    }

    const std::vector<EvaluationCase>& m_cases;
    EvaluationObserver& m_observer;
    const std::stop_token& m_stop;
    std::vector<std::unique_ptr<FillEngine>> m_engines;
    Evaluation m_evaluation;
};

}  // namespace

std::function<cv::Mat(cv::Size)> holeFromFile(const QString& path) {
    return [path](cv::Size photo) {
        // Said in the reason, since the message begins with the photo.
        const QString its = Text::tr("its mask '%1'").arg(path);
        cv::Mat mask;
        try {
            mask = readMask(path);
        } catch (...) {
            const Error error = currentExceptionAsError(Text::tr(kDoing));
            throw Error(error.kind(), Text::tr(kDoing), QStringLiteral("%1: %2").arg(its, error.reason()), error.remedy());
        }
        if (mask.size() != photo) {
            const auto pixels = [](cv::Size size) { return QStringLiteral("%1 x %2").arg(size.width).arg(size.height); };
            throw Error(ErrorKind::Usage, Text::tr(kDoing),
                        Text::tr("%1 has %2 pixels, the photo %3").arg(its, pixels(mask.size()), pixels(photo)),
                        Text::tr("Mask and photo must have the same size"));
        }
        return mask;
    };
}

HoleSize holeSize(const cv::Mat& hole) {
    cv::Mat distance;
    cv::distanceTransform(hole != 0, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE, CV_32F);
    double depth = 0.;
    cv::minMaxLoc(distance, nullptr, &depth);
    return {static_cast<double>(cv::countNonZero(hole)) / static_cast<double>(hole.total()), depth};
}

Evaluation evaluate(const std::vector<EvaluationCase>& cases, const std::vector<EvaluatedSystem>& systems,
                    const EngineRegistry& engines, EvaluationObserver& observer, const std::stop_token& stop) {
    if (cases.empty()) throw Error(ErrorKind::Usage, Text::tr(kDoing), Text::tr("there are no photos to measure"));
    if (systems.empty()) throw Error(ErrorKind::Usage, Text::tr(kDoing), Text::tr("there is nothing to compare"));
    QStringList names, labels;
    for (const EvaluationCase& item : cases) names << item.name;
    for (const EvaluatedSystem& system : systems) labels << system.label;
    refuseDoubles(names);
    refuseDoubles(labels);
    return Run(cases, systems, engines, observer, stop).run();
}

}  // namespace lacuna::core
