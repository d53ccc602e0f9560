// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <memory>

namespace lacuna::core {

/// A lock file, not locked yet, for what one program at a time may have for as long as it runs: however old it is, only an owner
/// that is gone makes it stale.
inline std::unique_ptr<QLockFile> processLock(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

}  // namespace lacuna::core
