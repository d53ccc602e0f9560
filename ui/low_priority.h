// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacuna::ui {

/// Lets everything else on the machine go before the calling thread and the threads that it starts from now on. There is no way
/// back: for threads that end with their work.
void lowerThreadPriority();

}  // namespace lacuna::ui
