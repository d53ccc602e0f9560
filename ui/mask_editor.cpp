// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_editor.h"

namespace lacuna::ui {

MaskEditor::MaskEditor(core::Document* document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&m_runner, &SelectionRunner::failed, this, &MaskEditor::failed);
    connect(&m_runner, &SelectionRunner::busyChanged, this, &MaskEditor::busyChanged);
    connect(document, &core::Document::maskChanged, this, &MaskEditor::cancel);
    connect(document, &core::Document::opened, this, &MaskEditor::cancel);
    connect(document, &core::Document::closed, this, &MaskEditor::cancel);
}

void MaskEditor::now(const QString& doing, const std::function<void()>& edit) {
    if (!m_document->isOpen()) return;
    try {
        edit();
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(doing));
    }
}

void MaskEditor::later(const QString& doing, const QString& text, const Change& change) {
    if (!m_document->isOpen()) return;
    m_runner.start(doing, [this, text, change, mask = m_document->mask()](const std::stop_token&) -> SelectionRunner::Finish {
        const core::MaskChange changed = change(mask);
        return [this, text, changed] {
            if (!changed.isEmpty()) m_document->editMask(changed.rect, changed.pixels, text);
        };
    });
}

void MaskEditor::invert() {
    now(tr("Invert the holes"), [this] {
        core::HoleMask mask = m_document->mask();
        mask.invert();
        m_document->editMask({{}, mask.size()}, mask.pixels(), tr("Invert mask"));
    });
}

void MaskEditor::clear() {
    now(tr("Take all holes off"), [this] {
        const cv::Rect bounds = m_document->mask().bounds();
        if (!bounds.empty()) m_document->editMask(bounds, cv::Mat(bounds.size(), CV_8UC1, cv::Scalar(0)), tr("Clear mask"));
    });
}

void MaskEditor::add(const core::HoleMask& holes) {
    if (holes.size() != m_document->mask().size()) return;
    now(tr("Reuse the last mask"), [&] {
        const cv::Rect bounds = holes.bounds();
        const cv::Mat together = m_document->mask().pixels()(bounds) | holes.pixels()(bounds);
        m_document->editMask(bounds, together, tr("Reuse the last mask"));
    });
}

void MaskEditor::grow(int px) {
    later(tr("Grow the holes"), tr("Grow by %1 px").arg(px),
          [px](const core::HoleMask& mask) { return core::grownHoles(mask, px); });
}

void MaskEditor::shrink(int px) {
    later(tr("Shrink the holes"), tr("Shrink by %1 px").arg(px),
          [px](const core::HoleMask& mask) { return core::shrunkHoles(mask, px); });
}

void MaskEditor::feather(int px) {
    later(tr("Feather the edges"), tr("Feather by %1 px").arg(px),
          [px](const core::HoleMask& mask) { return core::featheredHoles(mask, px); });
}

void MaskEditor::smooth(int px) {
    later(tr("Smooth the edges"), tr("Smooth by %1 px").arg(px),
          [px](const core::HoleMask& mask) { return core::smoothedHoles(mask, px); });
}

}  // namespace lacuna::ui
