// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/photo_trial.h"

#include <QFutureWatcher>
#include <QtConcurrent>
#include <utility>

#include "core/fill_job.h"
#include "ui/low_priority.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

constexpr int kContextPx = 96;      ///< shown around the holes
constexpr int kMostShownPx = 1600;  ///< longer side of the pictures that are compared

struct Quiet final : core::FillObserver {
    void progressed(int, int, core::FillStage, double, double) override {}
};

core::FillOptions optionsFor(const TrialCase& trial, const QString& model) {
    core::FillOptions options;
    options.engineId = QStringLiteral("contextual");
    options.modelPath = model;
    options.device = trial.device;
    options.wantAttention = false;
    return options;
}

bool same(const cv::Mat& a, const cv::Mat& b) { return a.data == b.data && a.size() == b.size(); }

/// The holes and what is around them; the whole photo where they are spread over most of it.
cv::Rect shownPart(const core::HoleMask& mask) {
    const cv::Rect holes = mask.bounds();
    const int around = std::max(kContextPx, std::max(holes.width, holes.height) / 2);
    return cv::Rect(holes.x - around, holes.y - around, holes.width + 2 * around, holes.height + 2 * around) &
           cv::Rect({}, mask.size());
}

}  // namespace

/// The start model's score stays the same as long as photo and holes do. Used on the pool's one thread.
struct PhotoTrial::Cache {
    TrialCase of;
    std::vector<core::HiddenCopy> copies;
    std::optional<core::HiddenCopyScore> start;
    bool fits(const TrialCase& trial) const {
        return same(of.photo.pixels(), trial.photo.pixels()) && same(of.mask.pixels(), trial.mask.pixels()) &&
               of.startModel == trial.startModel;
    }
};

PhotoTrial::PhotoTrial(core::EngineRegistry registry, QObject* parent)
    : QObject(parent), m_registry(std::move(registry)), m_cache(std::make_shared<Cache>()) {
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(8 << 20);
}

PhotoTrial::~PhotoTrial() {
    cancel();
    m_pool.waitForDone();
}

void PhotoTrial::cancel() {
    m_next.reset();
    m_stop.request_stop();
    m_stop = {};
}

template <class Work, class Done>
void PhotoTrial::run(Work work, Done done) {
    using Result = decltype(work(m_stop.get_token()));
    struct Outcome {
        std::optional<Result> result;
        std::optional<core::Error> error;
    };
    auto* watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done] {
        watcher->deleteLater();
        const auto outcome = watcher->result();
        done(outcome->result, outcome->error);
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [work, stop = m_stop.get_token()] {
        lowerThreadPriority();
        auto outcome = std::make_shared<Outcome>();
        try {
            outcome->result = work(stop);
        } catch (...) {
            outcome->error = core::currentExceptionAsError(PhotoTrial::tr("Try the models on the photo"));
        }
        return outcome;
    }));
}

void PhotoTrial::measure(const TrialCase& trial) {
    if (m_measuring) {
        m_next = trial;
        return;
    }
    m_measuring = true;
    const auto work = [trial, registry = m_registry, cache = m_cache](const std::stop_token& stop) {
        if (!cache->fits(trial)) *cache = {trial, core::hiddenCopies(trial.mask), {}};
        if (cache->copies.empty()) {
            throw core::Error(core::ErrorKind::Usage, {}, tr("there is no place in the photo where the holes could be tried"));
        }
        const auto score = [&](const QString& model) {
            const std::unique_ptr<core::FillEngine> engine = registry.create(QStringLiteral("contextual"));
            return core::scoreHiddenCopies(trial.photo, cache->copies, *engine, optionsFor(trial, model), stop);
        };
        if (!cache->start) cache->start = score(trial.startModel);
        return TrialScores{trial.iteration, *cache->start, score(trial.tunedModel)};
    };
    run(work, [this](const std::optional<TrialScores>& scores, const std::optional<core::Error>& error) {
        m_measuring = false;
        if (scores) Q_EMIT measured(*scores);
        if (error && error->kind() != core::ErrorKind::Cancelled) Q_EMIT notMeasured(error->reason());
        if (!m_next) return;
        const TrialCase next = *std::exchange(m_next, std::nullopt);
        measure(next);
    });
}

void PhotoTrial::compare(const TrialCase& trial) {
    if (m_comparing) return;
    m_comparing = true;
    const auto work = [trial, registry = m_registry](const std::stop_token& stop) {
        const cv::Rect part = shownPart(trial.mask);
        const int reduction = (std::max(part.width, part.height) + kMostShownPx - 1) / kMostShownPx;
        const auto picture = [&](const QString& model) {
            const std::unique_ptr<core::FillEngine> engine = registry.create(QStringLiteral("contextual"));
            Quiet quiet;
            return core::applied(trial.photo,
                                 core::fillPhoto(trial.photo, trial.mask, *engine, optionsFor(trial, model), quiet, stop))
                .toDisplayImage(part, reduction);
        };
        TrialPictures pictures;
        pictures.photoRect = toQRect(part);
        pictures.start = picture(trial.startModel);
        pictures.tuned = picture(trial.tunedModel);
        return pictures;
    };
    run(work, [this](const std::optional<TrialPictures>& pictures, const std::optional<core::Error>& error) {
        m_comparing = false;
        if (pictures) Q_EMIT compared(*pictures);
        if (error) Q_EMIT failed(*error);
    });
}

}  // namespace lacuna::ui
