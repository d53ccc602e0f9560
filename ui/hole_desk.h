// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QUuid>
#include <deque>
#include <functional>

#include "core/document.h"
#include "core/error.h"
#include "ui/docks/hole_list.h"

namespace lacuna::ui {

class FillController;
class FillPanel;
class HoleBlender;
class HolesPanel;
class VariantStore;

/// Does what the Holes panel offers: starts fills with each hole's own method, fills chosen holes again, takes them away, tries
/// variants and shows them, changes edges.
class HoleDesk : public QObject {
    Q_OBJECT
 public:
    struct Parts {
        core::Document* document;
        core::EngineRegistry registry;
        FillController* fill;
        FillPanel* fillPanel;
        HolesPanel* holes;
        VariantStore* variants;
    };
    HoleDesk(const Parts& parts, QObject* parent);
    HoleBlender* blender() { return m_blender; }

 public Q_SLOTS:
    /// Fills all painted holes, those with a method of their own by that.
    void fill();
    void fillChosen();
    void removeChosen();
    void tryVariants(int count);
    void showVariant(int index);

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    void message(const QString& text);

 private:
    using Part = std::pair<core::FillOptions, core::HoleMask>;
    std::vector<Part> partsFor(const std::vector<core::Hole>& holes) const;
    core::FillOptions optionsFor(const cv::Rect& bounds, const core::FilledHole* filled = nullptr) const;
    void changeEdge(const core::CompositeOptions& blend, int drag);
    void vary(const QUuid& hole, int count);
    /// A new fill is in the document; `others` variants of each of its holes are to be tried.
    void fillDone(int others);
    void runNext();
    QString engineName(const QString& id) const;
    QString labelOf(const core::FillOptions& options, int kind) const;

    Parts m_parts;
    HoleBlender* m_blender;
    std::deque<std::function<void()>> m_next;  ///< what is to be done when the fill that runs is done
    QSet<QUuid> m_known;                       ///< filled holes when it began
    bool m_isNewFill = false;
};

}  // namespace lacuna::ui
