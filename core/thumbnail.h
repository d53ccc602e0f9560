// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace lacuna::core {

/// A small upright picture of a photo or project file, at most `sidePx` on its longer side; null where the file can't be read.
/// JPEG files are decoded at a fraction of their size. Safe on any thread; throws nothing but std::bad_alloc.
QImage readThumbnail(const QString& path, int sidePx);

}  // namespace lacuna::core
