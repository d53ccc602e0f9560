// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_comparison.h"

#include <QtConcurrent>

#include "core/evaluation_sheet.h"

namespace lacuna::ui {

namespace {

/// Some of many, evenly spread.
void thinOut(std::vector<core::EvaluationCase>& cases, int most) {
    const auto wanted = static_cast<std::size_t>(most);
    if (most <= 0 || cases.size() <= wanted) return;
    std::vector<core::EvaluationCase> chosen;
    for (std::size_t i = 0; i < wanted; ++i) chosen.push_back(cases[i * cases.size() / wanted]);
    cases = std::move(chosen);
}

}  // namespace

/// On the thread that evaluates; the target's slots run on its own.
class ModelComparison::Relay final : public core::EvaluationObserver {
 public:
    Relay(ModelComparison* target, const std::vector<core::EvaluationCase>& cases,
          const std::vector<core::EvaluatedSystem>& systems, core::EvaluationSheet& sheet)
        : m_target(target), m_cases(cases), m_systems(systems), m_sheet(sheet) {}

    void progressed(std::size_t index, std::size_t system, double total) override {
        Q_EMIT m_target->progressed(QStringLiteral("%1 · %2").arg(m_cases[index].name, m_systems[system].label), total);
    }
    void filled(std::size_t index, std::size_t system, const core::Photo& photo, const core::HoleMask& hole,
                const core::FillResult& result) override {
        m_sheet.filled(index, system, photo, hole, result);
    }
    void measured(std::size_t index, const core::CaseResult& result) override { m_sheet.measured(index, result); }

 private:
    ModelComparison* m_target;
    const std::vector<core::EvaluationCase>& m_cases;
    const std::vector<core::EvaluatedSystem>& m_systems;
    core::EvaluationSheet& m_sheet;
};

ModelComparison::ModelComparison(core::EngineRegistry registry, QObject* parent)
    : QObject(parent), m_registry(std::move(registry)) {
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(8 << 20);  // networks recurse and vectorise; the default stack of some systems is small
}

ModelComparison::~ModelComparison() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ModelComparison::cancel() { m_stop.request_stop(); }

void ModelComparison::ended() { m_running = false; }

void ModelComparison::start(const ComparisonRequest& request) {
    if (m_running) return;
    m_running = true;
    m_stop = std::stop_source();
    (void)QtConcurrent::run(&m_pool, [this, request, stop = m_stop.get_token()] {
        // Signals of this object reach the window's thread in the order they are sent in.
        try {
            core::CaseList list = core::findCases(request.query, request.holes);
            thinOut(list.cases, request.photos);
            core::EvaluationSheet sheet(list.cases.size(), request.sheetRows);
            Relay relay(this, list.cases, request.systems, sheet);
            auto result = std::make_shared<ComparisonResult>();
            result->evaluation = core::evaluate(list.cases, request.systems, m_registry, relay, stop);
            if (!result->evaluation.cases.empty()) {
                result->summary = core::summarise(result->evaluation);
                const cv::Mat picture = sheet.draw(request.systems, tr("Comparison of models"));
                result->sheet =
                    QImage(picture.data, picture.cols, picture.rows, static_cast<qsizetype>(picture.step), QImage::Format_RGB888)
                        .copy();
            }
            QMetaObject::invokeMethod(this, [this, result] {
                ended();
                Q_EMIT finished(result);
            });
        } catch (...) {
            const core::Error error = core::currentExceptionAsError(tr("Compare models"));
            QMetaObject::invokeMethod(this, [this, error] {
                ended();
                Q_EMIT failed(error);
            });
        }
    });
}

}  // namespace lacuna::ui
