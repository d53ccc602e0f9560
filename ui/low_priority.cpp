// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/low_priority.h"

#include <QtGlobal>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace lacuna::ui {

namespace {
/// About a thirtieth of the processor where the window wants it too.
[[maybe_unused]] constexpr int kNice = 15;
}  // namespace

void lowerThreadPriority() {
#ifdef Q_OS_LINUX
    // Linux keeps this number per thread, and new threads take over their creator's.
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
#endif
}

}  // namespace lacuna::ui
