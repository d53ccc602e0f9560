// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lacuna::core {

/// Texts for users that belong to no QObject, in core and in the engines: `Text::tr("the file is damaged")`, with %n for numbers.
/// Never in a variable that outlives a function: the language may change while the program runs.
class Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::core::Text)
};

}  // namespace lacuna::core
