// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "core/document.h"
#include "core/error.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace lacuna::ui {

/// Lists the separate holes of the mask with small pictures; a click shows one, Delete takes it off the mask. Counted off the UI
/// thread, a moment after the last change.
class HolesPanel : public QWidget {
    Q_OBJECT
 public:
    explicit HolesPanel(core::Document* document, QWidget* parent = nullptr);
    const std::vector<core::Hole>& holes() const { return m_holes; }

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    void holesChanged(int count);
    void holeActivated(const QRect& photoRect);

 private:
    struct Entry {
        core::Hole hole;
        QImage picture;
    };
    static std::vector<Entry> look(const core::Photo& photo, const core::HoleMask& mask);
    void refresh();
    void show(const std::vector<Entry>& entries);
    void removeCurrent();

    core::Document* m_document;
    std::vector<core::Hole> m_holes;
    QListWidget* m_list;
    QLabel* m_note;
    QPushButton* m_remove;
    QTimer m_delay;
    int m_generation = 0;
};

}  // namespace lacuna::ui
