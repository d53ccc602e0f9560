// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog_places.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace lacuna::ui {

namespace {
const char* const kPlace = "lacunaPlace";
}

DialogPlaces::DialogPlaces(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool DialogPlaces::eventFilter(QObject* object, QEvent* event) {
    const bool isClosed = event->type() == QEvent::Close;
    if (!isClosed && event->type() != QEvent::Show) return false;
    auto* dialog = qobject_cast<QDialog*>(object);
    if (!dialog) return false;
    if (isClosed) {
        dialog->setProperty(kPlace, dialog->pos());
    } else if (const QVariant place = dialog->property(kPlace); place.isValid()) {
        dialog->move(place.toPoint());
    }
    return false;
}

}  // namespace lacuna::ui
