// SPDX-License-Identifier: GPL-3.0-or-later
// The names under which shortcuts are kept in the settings: never change one. Each command of Actions::groups() has one.
#include "ui/actions.h"

namespace lacuna::ui {

void Actions::nameForSettings() {
    const std::pair<QAction*, const char*> names[] = {
        {open, "open"},
        {nextPhoto, "next-photo"},
        {previousPhoto, "previous-photo"},
        {copy, "copy"},
        {paste, "paste"},
        {save, "save"},
        {saveAs, "save-as"},
        {exportPng, "export-png"},
        {close, "close"},
        {quit, "quit"},
        {undo, "undo"},
        {redo, "redo"},
        {keyboardPointer, "keyboard-pointer"},
        {swap, "swap"},
        {smaller, "smaller-brush"},
        {larger, "larger-brush"},
        {softer, "softer-brush"},
        {harder, "harder-brush"},
        {maskInvert, "mask-invert"},
        {maskClear, "mask-clear"},
        {maskReuse, "mask-reuse"},
        {maskGrow, "mask-grow"},
        {maskShrink, "mask-shrink"},
        {maskSmooth, "mask-smooth"},
        {maskFeather, "mask-feather"},
        {maskAnts, "mask-ants"},
        {maskOtherColour, "mask-other-colour"},
        {maskLoad, "mask-load"},
        {maskSave, "mask-save"},
        {sourceClear, "source-clear"},
        {maskShow, "mask-show"},
        {fill, "fill"},
        {keepDraft, "keep-draft"},
        {cancel, "cancel"},
        {models, "models"},
        {train, "train"},
        {zoomIn, "zoom-in"},
        {zoomOut, "zoom-out"},
        {zoomFit, "zoom-fit"},
        {zoomActual, "zoom-actual"},
        {compare, "compare"},
        {split, "split"},
        {attention, "attention"},
        {changes, "what-was-changed"},
        {fullScreen, "full-screen"},
        {restorePanels, "restore-panels"},
        {preferences, "preferences"},
        {guide, "guide"},
        {shortcuts, "shortcuts"},
        {report, "report"},
        {about, "about"},
    };
    for (const auto& [action, name] : names) action->setObjectName(QLatin1String(name));
    for (QAction* tool : tools->actions()) tool->setObjectName(QStringLiteral("tool-") + tool->data().toString());
}

}  // namespace lacuna::ui
