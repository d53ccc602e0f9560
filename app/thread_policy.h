// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacuna::app {

/// Makes the network's worker threads sleep between parallel parts instead of spinning, unless the user's environment already
/// says how they wait (OMP_WAIT_POLICY). Spinning threads take the cores from everything else on the machine, the window first of
/// all: on a busy machine a 512 x 512 fill took three times the processor time and twice as long. The OpenMP library reads that
/// choice when it is loaded, before main(), so the program starts itself anew once. Call it first in main(); where starting anew
/// fails it just returns.
void startWithSleepingWorkers(char** argv);

}  // namespace lacuna::app
