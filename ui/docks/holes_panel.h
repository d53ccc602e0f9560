// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "core/document.h"
#include "core/error.h"
#include "ui/docks/hole_list.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace lacuna::ui {

class EdgePanel;
class VariantStore;
class VariantsPanel;

/// Lists the holes of the photo, painted ones and filled ones, with small pictures, and shows what can be done with the chosen
/// one: the method, filling it (again), taking it away, its edge, variants of it. The list is worked out off the UI thread, a
/// moment after the last change. What is done is HoleDesk's business.
class HolesPanel : public QWidget {
    Q_OBJECT
 public:
    HolesPanel(core::Document* document, VariantStore* variants, const std::vector<core::EngineInfo>& engines,
               QWidget* parent = nullptr);
    /// Painted ones only.
    const std::vector<core::Hole>& holes() const { return m_holes; }
    const std::vector<HoleEntry>& entries() const { return m_entries; }
    /// Those chosen in the list, in its order.
    std::vector<HoleEntry> selected() const;
    /// The one whose details are shown; null: none.
    const HoleEntry* current() const;
    EdgePanel* edge() { return m_edge; }
    VariantsPanel* variants() { return m_variants; }
    QListWidget* list() { return m_list; }
    /// The engine that holes at this place are filled with; empty: as in the Fill panel. Unless the user has chosen one, a filled
    /// hole (`filled` not null) keeps its own.
    QString methodFor(const cv::Rect& bounds, const core::FilledHole* filled = nullptr) const;
    bool hasMethods() const { return !m_methods.empty(); }
    /// Chooses a filled hole as soon as it is listed.
    void choose(const QUuid& filled) { m_wanted = filled; }
    /// While a fill runs, holes can't be changed; variants of one can be tried only while nothing runs.
    void setRunning(bool changing, bool running);

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    /// Number of painted holes.
    void holesChanged(int count);
    void holeActivated(const QRect& photoRect);
    /// The user has gone to this one in the list.
    void holePointedAt(const lacuna::ui::HoleEntry& entry);
    void fillWanted();
    void removeWanted();

 private:
    void makeDetails(const std::vector<core::EngineInfo>& engines);
    void refresh();
    void show(std::vector<HoleEntry> entries);
    QString textOf(const HoleEntry& entry, int number) const;
    QString engineName(const QString& id) const;
    void showDetails();
    void setMethod(const QString& engineId);
    void forgetMethods() { m_methods.clear(); }

    core::Document* m_document;
    std::vector<core::EngineInfo> m_engines;
    std::vector<HoleEntry> m_entries;
    std::vector<core::Hole> m_holes;
    std::vector<std::pair<cv::Rect, QString>> m_methods;
    std::map<std::shared_ptr<const core::FilledHole>, core::HoleReport> m_reports;
    QUuid m_wanted;
    QListWidget* m_list;
    QLabel *m_note, *m_advice;
    QWidget *m_details, *m_filledDetails;
    QComboBox* m_method;
    QPushButton *m_fill, *m_remove;
    EdgePanel* m_edge;
    VariantsPanel* m_variants;
    QTimer m_delay;
    int m_generation = 0;
    bool m_changing = false, m_running = false;
};

}  // namespace lacuna::ui
