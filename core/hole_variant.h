// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QUuid>
#include <memory>
#include <vector>

#include "core/fill_job.h"

namespace lacuna::core {

/// A fill of one hole that can be shown in place of another one. Doesn't change any more once others hold it.
struct HoleVariant {
    std::shared_ptr<const FilledHole> hole;  ///< has the id of the hole that it is a variant of
    std::vector<PlacedAttention> attention;
    QImage picture;                   ///< small, of the hole and a little around it
    QString label;                    ///< how it was made, for users
    QUuid key = QUuid::createUuid();  ///< its own, for its file
};

using HoleVariants = std::vector<std::shared_ptr<const HoleVariant>>;

}  // namespace lacuna::core
