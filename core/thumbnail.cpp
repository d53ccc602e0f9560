// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thumbnail.h"

#include <QImageReader>

#include "core/photo_io.h"
#include "core/project.h"

namespace lacuna::core {

QImage readThumbnail(const QString& path, int sidePx) {
    QImage image;
    if (isProjectPath(path)) {
        image = readProjectThumbnail(path);
    } else {
        QImageReader::setAllocationLimit(static_cast<int>(kMaxDecodedBytes >> 20) + 1);
        QImageReader reader(path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        // Twice as large as needed, so that what is left of the scaling is smooth.
        if (size.isValid() && std::max(size.width(), size.height()) > 4 * sidePx)
            reader.setScaledSize(size.scaled(2 * sidePx, 2 * sidePx, Qt::KeepAspectRatio).expandedTo({1, 1}));
        image = reader.read();
    }
    if (image.isNull() || std::max(image.width(), image.height()) <= sidePx) return image;
    return image.scaled(sidePx, sidePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace lacuna::core
