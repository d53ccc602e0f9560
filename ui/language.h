// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>

namespace lacuna::ui {

/// Puts everything into this language (see core::Translations; empty: as the desktop), windows that are open included. At start
/// it comes before anything that has texts.
///
/// What a widget or an action got straight from tr() (any property that is a text, items of combo boxes, lists and tables, tabs)
/// follows by itself. Texts that are put together need one of the two functions below.
void applyLanguage(const QString& code);

/// Sets a text that is put together ("%1 pixels", %n, joined parts), and sets it again in each new language, until another text
/// is set in its place. `property` is that of a widget or an action: "text", "toolTip", "accessibleName", "windowTitle" ...
void composeText(QObject* object, const char* property, std::function<QString()> text);

/// Runs `say` now and again in each language that is chosen later, as long as `owner` lives: for texts that a whole list is made
/// of.
void sayInEachLanguage(QObject* owner, std::function<void()> say);

/// A text that was kept in a variable (a whole one, straight from tr()), in the language of now.
QString inCurrentLanguage(const QString& text);

/// `pattern` (straight from tr(), with %1 ...) with its arguments, as a text that follows by itself where it is shown: for what
/// is kept for later, such as the names of undo steps.
QString composed(const QString& pattern, const QStringList& arguments);

/// Gives all that is inside of `root` (a window, a menu, an action) its texts in the language of now. applyLanguage does so for
/// all windows.
void retranslate(QObject* root);

}  // namespace lacuna::ui
