// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>
#include <list>
#include <memory>
#include <vector>

#include "core/document.h"
#include "ui/fill_work.h"

namespace lacuna::ui {

/// The variants of each hole, the fill that it had first among them; the document keeps them. Those of a hole that was taken
/// away stay too, since that can be undone. When they take more than kMostBytes, those of the holes least recently used go.
class VariantStore : public QObject {
    Q_OBJECT
 public:
    static constexpr std::size_t kMostBytes = std::size_t{256} << 20;
    using Variants = core::HoleVariants;
    explicit VariantStore(core::Document* document, QObject* parent = nullptr);

    /// Empty when there are none.
    const Variants& of(const QUuid& hole) const;
    /// Adds the present fill of a hole, unless it is one of its variants already.
    void addPresent(const std::shared_ptr<const core::FilledHole>& hole, const QString& label);
    /// False when an equal one is there already.
    bool add(const std::shared_ptr<const core::HoleVariant>& variant);
    /// Which variant the hole shows now; -1: none of them.
    int shown(const core::FilledHole& hole) const;
    std::size_t bytes() const;

 Q_SIGNALS:
    void changed(const QUuid& hole);

 private:
    struct Entry {
        QUuid id;
        Variants variants;
    };
    Entry& entry(const QUuid& id);
    void takeOver();
    void keepBudget();
    core::Document* m_document;
    std::list<Entry> m_entries;  ///< last used first
};

/// Of all attention, what belongs to one hole.
std::vector<core::PlacedAttention> attentionOf(const core::Document& document, const core::FilledHole& hole);

}  // namespace lacuna::ui
