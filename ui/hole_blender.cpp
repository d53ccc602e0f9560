// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hole_blender.h"

#include <QFutureWatcher>
#include <QtConcurrent>
#include <algorithm>

namespace lacuna::ui {

std::shared_ptr<const core::FilledHole> holeWithId(const core::Document& document, const QUuid& id) {
    const core::FilledHoles& holes = document.filledHoles();
    const auto found = std::find_if(holes.begin(), holes.end(), [&](const auto& hole) { return hole->id() == id; });
    return found == holes.end() ? nullptr : *found;
}

HoleBlender::HoleBlender(core::Document* document, QObject* parent) : QObject(parent), m_document(document) {
    const auto replaced = [this] {
        ++m_version;
        m_wanted.reset();
    };
    connect(document, &core::Document::opened, this, replaced);
    connect(document, &core::Document::closed, this, replaced);
    connect(document, &core::Document::photoChanged, this, [this] { ++m_version; });
    connect(document, &core::Document::filledHolesChanged, this, [this] { ++m_version; });
}

HoleBlender::~HoleBlender() = default;

void HoleBlender::ask(const Request& request) {
    m_wanted = request;
    run();
}

void HoleBlender::forget() {
    m_wanted.reset();
    ++m_version;
}

void HoleBlender::run() {
    if (m_running || !m_wanted) return;
    const Request request = *m_wanted;
    m_wanted.reset();
    const std::shared_ptr<const core::FilledHole> hole = holeWithId(*m_document, request.hole);
    // A second click on the same variant is no step.
    const bool isShown = hole && request.shown && request.shown->record().pieces == hole->record().pieces;
    if (!hole || (isShown && request.kind == core::StepKind::Variant)) return;
    m_running = true;
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request, hole, version = m_version] {
        watcher->deleteLater();
        m_running = false;
        finish(request, hole, version, watcher->result());
        run();
    });
    watcher->setFuture(QtConcurrent::run([photo = m_document->photo(), holes = m_document->filledHoles(), hole,
                                          shown = request.shown, blend = request.blend]() -> Outcome {
        try {
            return {core::reblended(photo, holes, hole, shown ? *shown : *hole, blend), {}};
        } catch (...) {
            return {{}, core::currentExceptionAsError(tr("Change a filled hole"))};
        }
    }));
}

void HoleBlender::finish(const Request& request, const std::shared_ptr<const core::FilledHole>& hole, int version,
                         Outcome outcome) {
    if (version != m_version) {
        // The hole may have been changed by an undo, or not at all; then the wish still holds.
        if (!m_wanted && holeWithId(*m_document, request.hole) == hole) m_wanted = request;
        return;
    }
    try {
        if (outcome.error) throw *outcome.error;
        outcome.result.attention = request.attention;
        // Nothing is taken off the mask.
        const core::HoleMask none(m_document->photo().size());
        m_document->applyFill(outcome.result, core::FillStep{request.text, request.kind, none, {}, hole, request.mergeId});
        Q_EMIT done(request.hole);
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Change a filled hole")));
    }
}

}  // namespace lacuna::ui
