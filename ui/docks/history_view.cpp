// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/history_view.h"

#include <QStyledItemDelegate>

#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {

constexpr int kIconPx = 18;

QString iconNameOf(core::StepKind kind) {
    switch (kind) {
        case core::StepKind::Mask:
            return QStringLiteral("brush");
        case core::StepKind::Sources:
            return QStringLiteral("source");
        case core::StepKind::Fill:
            return QStringLiteral("fill");
        case core::StepKind::Refill:
            return QStringLiteral("refill");
        case core::StepKind::Variant:
            return QStringLiteral("variants");
        case core::StepKind::Edge:
            return QStringLiteral("edge");
        case core::StepKind::Removal:
            return QStringLiteral("mask-clear");
    }
    return {};
}

/// The first row is the opened photo, the next ones are the steps.
class StepDelegate : public QStyledItemDelegate {
 public:
    StepDelegate(core::Document* document, QObject* parent) : QStyledItemDelegate(parent), m_document(document) {}

 protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = inCurrentLanguage(option->text);
        const int step = index.row() - 1;
        if (step >= m_document->undoStack()->count()) return;
        option->icon = icon(step < 0 ? QStringLiteral("photo") : iconNameOf(m_document->stepKind(step)));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {kIconPx, kIconPx};
    }

 private:
    core::Document* m_document;
};

}  // namespace

HistoryView::HistoryView(core::Document* document, QWidget* parent) : QUndoView(document->undoStack(), parent) {
    setItemDelegate(new StepDelegate(document, this));
    setEmptyLabel(tr("Opened photo"));
    describe(this, tr("History"), tr("The steps so far; click one to go back to it"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({kIconPx, kIconPx});
    setTextElideMode(Qt::ElideRight);
}

}  // namespace lacuna::ui
