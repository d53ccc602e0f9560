// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "core/fill_engine.h"
#include "ui/actions.h"

class QGridLayout;

namespace lacuna::ui {

class PanelScroll;

/// All shortcuts at a glance, as they are now.
class ShortcutSheet : public QDialog {
    Q_OBJECT
 public:
    explicit ShortcutSheet(Actions* actions, QWidget* parent = nullptr);

 Q_SIGNALS:
    void changeRequested();

 protected:
    /// Arrows and page keys scroll it where it is higher than the screen.
    void keyPressEvent(QKeyEvent* event) override;

 private:
    struct Section {
        QString title;
        std::vector<std::pair<QString, QString>> rows;  ///< name, keys
    };
    std::vector<Section> sections() const;
    void fill();
    QWidget* makeColumns(std::size_t count) const;
    static void addSection(QGridLayout* grid, const Section& section);
    Actions* m_actions;
    PanelScroll* m_content = nullptr;
};

/// Version, licence, parts and devices.
class AboutDialog : public QDialog {
    Q_OBJECT
 public:
    AboutDialog(const QString& version, const std::vector<core::EngineInfo>& engines,
                const std::vector<core::DeviceInfo>& devices, QWidget* parent = nullptr);
};

}  // namespace lacuna::ui
