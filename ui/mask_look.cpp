// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_look.h"

#include <QColorDialog>
#include <QPixmap>

#include "ui/actions.h"
#include "ui/canvas.h"
#include "ui/settings.h"

namespace lacuna::ui {

namespace {

QColor chosenColour() {
    const QColor colour(Settings().get(setting::MaskColour));
    return colour.isValid() ? colour : QColor(setting::MaskColour.fallback);
}

void show(Actions* actions, Canvas* canvas) {
    const QColor colour = chosenColour();
    canvas->setMaskLook(colour, actions->maskAnts->isChecked());
    // An other colour is none of the group's.
    actions->maskColours->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction* action : actions->maskColours->actions()) action->setChecked(QColor(action->data().toString()) == colour);
}

void choose(const QColor& colour, Actions* actions, Canvas* canvas) {
    if (colour.isValid()) Settings().set(setting::MaskColour, colour.name());
    show(actions, canvas);
}

}  // namespace

void connectMaskLook(Actions* actions, Canvas* canvas, QWidget* window) {
    for (QAction* action : actions->maskColours->actions()) {
        QPixmap swatch(16, 16);
        swatch.fill(QColor(action->data().toString()));
        action->setIcon(swatch);
    }
    actions->maskAnts->setChecked(Settings().get(setting::MaskAnts));
    show(actions, canvas);
    QObject::connect(actions->maskAnts, &QAction::toggled, canvas, [actions, canvas](bool ants) {
        Settings().set(setting::MaskAnts, ants);
        show(actions, canvas);
    });
    QObject::connect(actions->maskColours, &QActionGroup::triggered, canvas,
                     [actions, canvas](QAction* action) { choose(QColor(action->data().toString()), actions, canvas); });
    QObject::connect(actions->maskOtherColour, &QAction::triggered, window, [actions, canvas, window] {
        auto* dialog = new QColorDialog(chosenColour(), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QColorDialog::colorSelected, canvas,
                         [actions, canvas](const QColor& colour) { choose(colour, actions, canvas); });
        dialog->open();
    });
}

}  // namespace lacuna::ui
