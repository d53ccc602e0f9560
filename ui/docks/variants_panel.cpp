// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/variants_panel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/docks/hole_list.h"
#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/settings.h"

namespace lacuna::ui {

namespace {
constexpr int kPicturePx = 72;
constexpr int kLeast = 2, kMost = 6;
}  // namespace

VariantsPanel::VariantsPanel(VariantStore* store, QWidget* parent) : QWidget(parent), m_store(store) {
    m_count = new QSpinBox;
    m_count->setRange(kLeast, kMost);
    m_count->setValue(Settings().get(setting::Variants));
    describe(m_count, tr("Number of variants"), tr("How many other fills to try"));
    m_try = new QPushButton(icon(QStringLiteral("variants")), tr("Try variants"));
    describe(
        m_try, tr("Try variants"),
        tr("Fills this hole in other ways: with more or less of its surroundings, finer, with another method. The photo stays "
           "as it is until you choose one"));
    m_list = new QListWidget;
    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize({kPicturePx, kPicturePx});
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(kPicturePx + 56);
    describe(m_list, tr("Variants"), tr("Fills of this hole; click one to see it in the photo"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addWidget(m_try, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_list);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_count->value()); });
    connect(m_count, &QSpinBox::valueChanged, this, [](int count) { Settings().set(setting::Variants, count); });
    const auto choose = [this](QListWidgetItem* item) { Q_EMIT chosen(m_list->row(item)); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(store, &VariantStore::changed, this, [this](const QUuid& hole) {
        if (m_hole && m_hole->id() == hole) refresh();
    });
    sayInEachLanguage(this, [this] { refresh(); });
}

int VariantsPanel::count() const { return m_count->value(); }

void VariantsPanel::setMayTry(bool may) { m_try->setEnabled(may); }

void VariantsPanel::show(const std::shared_ptr<const core::FilledHole>& hole) {
    m_hole = hole;
    refresh();
}

void VariantsPanel::refresh() {
    const QSignalBlocker blocker(m_list);
    const bool hadFocus = m_list->hasFocus();
    m_list->clear();
    if (m_hole) {
        int number = 0;
        for (const auto& variant : m_store->of(m_hole->id())) {
            const QString label = inCurrentLanguage(variant->label);
            auto* item = new QListWidgetItem(pictureIcon(variant->picture), label, m_list);
            item->setToolTip(tr("Variant %1: %2").arg(++number).arg(label));
            item->setData(Qt::AccessibleTextRole, item->toolTip());
            item->setSizeHint({kPicturePx + 22, kPicturePx + 44});
        }
        m_list->setCurrentRow(m_store->shown(*m_hole));
    }
    m_list->setVisible(m_list->count() > 0);
    if (hadFocus) m_list->setFocus();
}

}  // namespace lacuna::ui
