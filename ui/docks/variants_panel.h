// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/variant_store.h"

class QListWidget;
class QPushButton;
class QSpinBox;

namespace lacuna::ui {

/// Lets users try other fills of a hole: how many, a button, and what is ready as small pictures; a click shows one in the photo.
class VariantsPanel : public QWidget {
    Q_OBJECT
 public:
    explicit VariantsPanel(VariantStore* store, QWidget* parent = nullptr);
    /// The hole whose variants are listed; null: none.
    void show(const std::shared_ptr<const core::FilledHole>& hole);
    int count() const;
    void setMayTry(bool may);

 Q_SIGNALS:
    void wanted(int count);
    void chosen(int index);

 private:
    void refresh();
    VariantStore* m_store;
    std::shared_ptr<const core::FilledHole> m_hole;
    QSpinBox* m_count;
    QPushButton* m_try;
    QListWidget* m_list;
};

}  // namespace lacuna::ui
