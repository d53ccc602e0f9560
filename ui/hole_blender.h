// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/document.h"
#include "core/error.h"

namespace lacuna::ui {

/// Blends filled holes anew, with another edge or another variant, without an engine: worked out on another thread, then put into
/// the document. Of requests that come faster than that only the last counts.
class HoleBlender : public QObject {
    Q_OBJECT
 public:
    struct Request {
        QUuid hole;
        std::shared_ptr<const core::FilledHole> shown;  ///< what the hole is to show; null: what it shows now
        core::CompositeOptions blend;
        std::vector<core::PlacedAttention> attention;  ///< that comes with it
        QString text;
        core::StepKind kind = core::StepKind::Edge;
        int mergeId = 0;
    };
    explicit HoleBlender(core::Document* document, QObject* parent = nullptr);
    ~HoleBlender() override;

    void ask(const Request& request);
    /// Forgets what was asked and isn't in the document yet: something else is about to change the photo.
    void forget();
    bool isBusy() const { return m_running || m_wanted; }

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    /// A request has come into the document.
    void done(const QUuid& hole);

 private:
    struct Outcome {
        core::FillResult result;
        std::optional<core::Error> error;
    };
    void run();
    void finish(const Request& request, const std::shared_ptr<const core::FilledHole>& hole, int version, Outcome outcome);
    core::Document* m_document;
    std::optional<Request> m_wanted;
    bool m_running = false;
    int m_version = 0;  ///< of the photo; a result for another one is worked out again
};

/// The hole with this id; null when there is none (any more).
std::shared_ptr<const core::FilledHole> holeWithId(const core::Document& document, const QUuid& id);

}  // namespace lacuna::ui
