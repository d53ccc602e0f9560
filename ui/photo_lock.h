// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace lacuna::ui {

/// Says to other windows of the program (in whichever process of this user) that a photo is open here. Nothing is written beside
/// the photo; what a program that is gone left doesn't count.
class PhotoLock {
 public:
    /// Gives up the photo before and takes this one. False when it is open elsewhere: then nothing is held. An empty path (a
    /// pasted picture) can be open as often as one likes, and a folder for locks that can't be written stops nobody.
    bool take(const QString& path);
    void release() { m_lock.reset(); }

 private:
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace lacuna::ui
