// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lacuna::ui {

/// Shows a dialog again where it was closed. By itself Qt forgets the height of its title bar under X11, so that the dialog comes
/// back lower.
class DialogPlaces : public QObject {
    Q_OBJECT
 public:
    explicit DialogPlaces(QObject* parent);
    bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace lacuna::ui
