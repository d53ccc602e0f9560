// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <stop_token>

#include "core/evaluation_cases.h"
#include "core/evaluation_summary.h"

namespace lacuna::ui {

/// What a comparison is made of.
struct ComparisonRequest {
    core::CaseQuery query;
    core::HoleKinds holes;
    std::vector<core::EvaluatedSystem> systems;
    int photos = 0;  ///< at most, evenly spread over the folder; 0: all
    int sheetRows = 12;
};

struct ComparisonResult {
    core::Evaluation evaluation;
    core::EvaluationSummary summary;  ///< of no photos where none could be measured
    QImage sheet;                     ///< null where none could be measured
};

/// Runs core::evaluate on a thread of its own and tells how far it is.
class ModelComparison : public QObject {
    Q_OBJECT
 public:
    explicit ModelComparison(core::EngineRegistry registry, QObject* parent = nullptr);
    /// Stops what runs, and waits for it (engines stop within 250 ms).
    ~ModelComparison() override;

    void start(const ComparisonRequest& request);
    void cancel();
    bool isRunning() const { return m_running; }

 Q_SIGNALS:
    /// `what`: the photo and the model; `done` in [0, 1].
    void progressed(const QString& what, double done);
    /// Also after a cancel, with what was measured before it.
    void finished(std::shared_ptr<const lacuna::ui::ComparisonResult> result);
    void failed(const lacuna::core::Error& error);

 private:
    class Relay;
    void ended();
    core::EngineRegistry m_registry;
    std::stop_source m_stop;
    QThreadPool m_pool;
    bool m_running = false;
};

}  // namespace lacuna::ui
