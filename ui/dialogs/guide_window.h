// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lacuna::ui {

/// The user guide, as it is in docs/guide.md, with its pictures.
class GuideWindow : public QDialog {
    Q_OBJECT
 public:
    explicit GuideWindow(QWidget* parent = nullptr);
};

}  // namespace lacuna::ui
