// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacuna::ui {

/// What a shipped recipe says about itself, in the language of now; a recipe of the user's own says what it says.
QString recipeText(const QString& description);

}  // namespace lacuna::ui
