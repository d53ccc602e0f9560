// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/fill_engine.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace lacuna::core {
class ModelLibrary;
}

namespace lacuna::ui {

class ModelChoice;

/// How holes are filled, and the button that does it, which is always in view. Reads and shows core::FillOptions; remembers the
/// user's choices.
class FillPanel : public QWidget {
    Q_OBJECT
 public:
    FillPanel(const core::EngineRegistry& registry, const core::FillOptions& defaults, const QString& modelName,
              std::shared_ptr<core::ModelLibrary> library = nullptr, QWidget* parent = nullptr);

    core::FillOptions options() const;
    /// How many fills to choose from the user wants, the first one included.
    int variants() const;
    void setDevices(const std::vector<core::DeviceInfo>& devices);
    /// Name of the device that a fill would use now.
    QString deviceName() const;
    void setRunning(bool running);
    /// Whether there is a hole to fill; otherwise the button says what is missing.
    void setReady(bool ready);
    /// What the button does now, or what is missing.
    QString buttonTip() const;
    void saveSettings() const;
    /// Takes the device that the preferences say.
    void applyPreferences();

 Q_SIGNALS:
    void fillRequested();
    void cancelRequested();
    void deviceChanged(const QString& name);
    /// More or fewer options are shown: sizeHint() has changed.
    void sizeWanted();

 private:
    void engineChanged();
    QToolButton* makeMoreButton();
    void showRows();
    void updateButton();
    core::EngineRegistry m_registry;
    core::FillOptions m_defaults;
    std::vector<core::DeviceInfo> m_devices;
    QComboBox *m_engine, *m_device, *m_resolution;
    QSpinBox *m_margin, *m_grow, *m_feather, *m_variants;
    QCheckBox *m_seamless, *m_detail, *m_room;
    ModelChoice* m_model;
    QFormLayout* m_form;
    QToolButton* m_more;
    QScrollArea* m_scroll;
    QPushButton* m_fill;
    bool m_usesModel = false, m_usesMargin = false, m_running = false, m_ready = false;
};

}  // namespace lacuna::ui
