// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include "core/photo.h"

/// The files of a state besides those that project_state.h names, for the code that writes them and the code that reads them.
namespace lacuna::core::state_files {

/// Raised when older programs can't make sense of the files any more.
inline constexpr int kFormat = 1;
inline const QString kFillFile = QStringLiteral("data/fill.png"), kMaskFile = QStringLiteral("data/holes.png"),
                     kNeverFile = QStringLiteral("data/never.png"), kPreferFile = QStringLiteral("data/prefer.png"),
                     kAreaFile = QStringLiteral("lacuna/areas.png");
/// In kAreaFile: what Document::filledArea() says, and what else of the photo isn't as it was opened.
inline constexpr uchar kFilled = 255, kOtherwiseChanged = 128;

inline QString attentionFile(int index) { return QStringLiteral("lacuna/sources-%1.cbor").arg(index); }
inline QString holeFile(int index) { return QStringLiteral("lacuna/hole-%1.cbor").arg(index); }
inline QString pastHoleFile(int index) { return QStringLiteral("lacuna/past-hole-%1.cbor").arg(index); }
inline QString stepFile(int index) { return QStringLiteral("lacuna/step-%1.cbor").arg(index); }
inline QString rowsFile(int index) { return QStringLiteral("lacuna/rows-%1.bin").arg(index); }
inline QString variantFile(const QUuid& key) {
    return QStringLiteral("lacuna/variant-%1.cbor").arg(key.toString(QUuid::WithoutBraces));
}

/// Blocks of metadata that are kept as they are.
struct MetadataBlock {
    const char* name;
    QByteArray PhotoMetadata::*bytes;
};
inline constexpr MetadataBlock kBlocks[] = {{"lacuna/profile.icc", &PhotoMetadata::iccProfile},
                                            {"lacuna/exif.bin", &PhotoMetadata::exif},
                                            {"lacuna/metadata.xmp", &PhotoMetadata::xmp},
                                            {"lacuna/iptc.bin", &PhotoMetadata::iptc}};

}  // namespace lacuna::core::state_files
