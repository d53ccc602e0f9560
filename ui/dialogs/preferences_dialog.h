// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "core/fill_engine.h"
#include "ui/settings.h"
#include "ui/shortcuts.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTabWidget;

namespace lacuna::ui {

/// What the user may set once and for all. Every change is kept and told at once; there is nothing to confirm.
class PreferencesDialog : public QDialog {
    Q_OBJECT
 public:
    PreferencesDialog(Shortcuts* shortcuts, const std::vector<core::DeviceInfo>& devices, QWidget* parent = nullptr);
    void showShortcuts();
    void setDevices(const std::vector<core::DeviceInfo>& devices);
    /// Shows what the settings say now; they may have been changed elsewhere.
    void refresh();

 Q_SIGNALS:
    /// Some setting has another value than before.
    void changed();

 private:
    QWidget* makeGeneralPage();
    QWidget* makeFillPage();
    QWidget* makeFilesPage();
    void resetToDefaults();
    QComboBox* addChoice(QFormLayout* form, const Setting<QString>& setting, const QString& label, const QString& tip,
                         const QList<std::pair<QString, QString>>& choices);
    QSpinBox* addNumber(QFormLayout* form, const Setting<int>& setting, const QString& label, const QString& tip, int least,
                        int most, const QString& suffix);
    QCheckBox* addSwitch(QFormLayout* form, const Setting<bool>& setting, const QString& label, const QString& tip);
    template <typename T>
    void keep(const Setting<T>& setting, const T& value);

    QTabWidget* m_tabs;
    QWidget* m_shortcutsPage;
    QComboBox* m_device;
    std::vector<std::function<void()>> m_shown;  ///< each shows one setting
    std::vector<const char*> m_keys;             ///< of all settings on the pages
    bool m_refreshing = false;
};

}  // namespace lacuna::ui
