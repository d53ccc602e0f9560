// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "core/document.h"
#include "core/error.h"
#include "core/selection/mask_shape.h"
#include "ui/tools/selection_runner.h"

namespace lacuna::ui {

/// Changes the mask as a whole; each change is one step of the history. What takes long runs in the background and is given up
/// when the mask changes meanwhile. Does nothing where no photo is open.
class MaskEditor : public QObject {
    Q_OBJECT
 public:
    explicit MaskEditor(core::Document* document, QObject* parent = nullptr);
    void invert();
    void clear();
    /// Adds the holes of a mask of the same size; another size does nothing.
    void add(const core::HoleMask& holes);
    void grow(int px);
    void shrink(int px);
    void smooth(int px);
    void feather(int px);
    /// True when something ran.
    bool cancel() { return m_runner.cancel(); }

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    void busyChanged(const QString& doing);

 private:
    using Change = std::function<core::MaskChange(const core::HoleMask&)>;
    void now(const QString& doing, const std::function<void()>& edit);
    void later(const QString& doing, const QString& text, const Change& change);

    core::Document* m_document;
    SelectionRunner m_runner;
};

}  // namespace lacuna::ui
