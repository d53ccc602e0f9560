// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "core/fill_engine.h"
#include "ui/actions.h"

namespace lacuna::ui {

/// All shortcuts at a glance.
class ShortcutSheet : public QDialog {
    Q_OBJECT
 public:
    explicit ShortcutSheet(const Actions& actions, QWidget* parent = nullptr);
};

/// Version, licence, parts and devices.
class AboutDialog : public QDialog {
    Q_OBJECT
 public:
    AboutDialog(const QString& version, const std::vector<core::EngineInfo>& engines,
                const std::vector<core::DeviceInfo>& devices, QWidget* parent = nullptr);
};

}  // namespace lacuna::ui
