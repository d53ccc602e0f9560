// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoView>

#include "core/document.h"

namespace lacuna::ui {

/// The document's steps, each with an icon of what it did.
class HistoryView : public QUndoView {
    Q_OBJECT
 public:
    explicit HistoryView(core::Document* document, QWidget* parent = nullptr);
};

}  // namespace lacuna::ui
