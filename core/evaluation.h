// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <opencv2/core.hpp>
#include <stop_token>
#include <vector>

#include "core/error.h"
#include "core/fill_job.h"
#include "core/metrics.h"

namespace lacuna::core {

/// An undamaged photo and the hole to fill in it.
struct EvaluationCase {
    QString name;  ///< unique within an evaluation; how the photo is called in tables and files
    QString photoPath;
    /// The hole for a photo of the given size: CV_8UC1, > 127 = hole. Asked once, before any system fills; may throw Error.
    std::function<cv::Mat(cv::Size)> hole;
};

/// A hole from a mask file (see readMask); throws as that does, and Error(Usage) when it has another size than the photo.
std::function<cv::Mat(cv::Size)> holeFromFile(const QString& path);

/// What is compared: an engine with its model and options. Growing and feather are off in an evaluation, whatever the options
/// say, so that every system is measured on the same pixels.
struct EvaluatedSystem {
    QString label;  ///< unique within an evaluation
    FillOptions options;
};

/// How large a hole is.
struct HoleSize {
    double share = 0.;    ///< of the photo's pixels
    double depthPx = 0.;  ///< largest distance from a hole pixel to the nearest known one: the radius of the thickest place
};
/// `hole`: CV_8UC1, non-zero = hole, with at least one known pixel.
HoleSize holeSize(const cv::Mat& hole);

/// One system on one photo.
struct SystemResult {
    FillMetrics metrics;
    double seconds = 0.;  ///< planning, filling and blending; not reading and measuring
    QStringList notices;
};

struct CaseResult {
    QString name;
    cv::Size photo;
    HoleSize hole;
    std::vector<SystemResult> systems;  ///< in the order of the evaluation's
};

struct CaseFailure {
    QString name;
    Error error;
};

struct Evaluation {
    std::vector<EvaluatedSystem> systems;
    std::vector<CaseResult> cases;      ///< photos that every system filled, in the order given
    std::vector<CaseFailure> failures;  ///< photos that one of them, or reading, failed on: left out for all
    std::size_t asked = 0;              ///< photos that there were
    bool cancelled = false;             ///< a stop request ended it: `cases` has what was measured before
};

/// Follows an evaluation, on the thread that runs it.
class EvaluationObserver {
 public:
    virtual ~EvaluationObserver() = default;
    /// System `system` works on photo `index`; `total` in [0, 1] is all of the work done so far.
    virtual void progressed(std::size_t index, std::size_t system, double total) { (void)index, (void)system, (void)total; }
    /// A fill is done; for pictures of it. The photo may still fail with a later system.
    virtual void filled(std::size_t index, std::size_t system, const Photo& photo, const HoleMask& hole,
                        const FillResult& result) {
        (void)index, (void)system, (void)photo, (void)hole, (void)result;
    }
    virtual void measured(std::size_t index, const CaseResult& result) { (void)index, (void)result; }
    virtual void failed(std::size_t index, const CaseFailure& failure) { (void)index, (void)failure; }
};

/// Fills every photo's hole with every system and measures the difference to the photo itself. One photo is in memory at a time.
/// All systems are prepared first, so that a model that can't be read is an error at once and not one for each photo. A photo
/// that fails is reported and left out; a stop request ends the evaluation early, without an exception. Throws Error(Usage)
/// without cases or systems, or when two of them have one name; and what FillEngine::prepare throws.
Evaluation evaluate(const std::vector<EvaluationCase>& cases, const std::vector<EvaluatedSystem>& systems,
                    const EngineRegistry& engines, EvaluationObserver& observer, const std::stop_token& stop);

}  // namespace lacuna::core
