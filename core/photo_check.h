// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lacuna::core {

/// What a file says of itself, found without decoding anything.
struct FileCheck {
    QString problem;            ///< why the file can't be whole ("the file ends too early"), or empty
    bool hasBeginning = false;  ///< with a problem: decoders can show what comes before it
    qint64 width = 0;           ///< as the header claims; 0 where this check doesn't know the format
    qint64 height = 0;
};

/// Walks the structure of PNG, JPEG, TIFF, WebP and BMP files from start to end, since decoders make do with half a file and show
/// the rest grey. Other formats pass. Reads nothing outside of `bytes`, allocates nothing, never throws.
FileCheck checkImageFile(const QByteArray& bytes);

}  // namespace lacuna::core
