// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "core/fill_recipe.h"

namespace lacuna::core {

/// What an exported picture says in XMP of how it came to be.
struct Provenance {
    bool usesTrainedModel = false;  ///< a trained network made part of it
    QStringList engines;            ///< ids, each once
    QStringList models;             ///< "file name sha256:...", each once
    cv::Mat changed;                ///< CV_8UC1 of the photo's size, 255: not as the camera took it; may be empty
};

/// Of a photo's fills; nothing where there were none. `changed` as above.
std::optional<Provenance> provenanceOf(const std::vector<FillRecipe>& recipes, const cv::Mat& changed);

/// The XMP packet (empty: a new one) with the provenance in it; all else in it stays. Iptc4xmpExt:DigitalSourceType becomes
/// compositeWithTrainedAlgorithmicMedia, or for engines that were never trained compositeCapture; what the packet says already
/// gives way only to a stronger statement. Software, engines, models and the changed area go into a namespace of our own. The
/// area is stored as bits, coarser where it would take more than a few kilobytes: blocks are then changed as a whole. `earlier`
/// is the packet that the photo came with, whose areas and models are still true. Safe on any thread. Throws Exiv2's exceptions.
QByteArray withProvenance(const QByteArray& packet, const Provenance& provenance, const QByteArray& earlier);

/// The changed area that a packet tells of, for a photo of this size: CV_8UC1, 255. It fits photos that were made smaller or
/// larger since, too. Empty where the packet says nothing, or the photo has been cropped or turned. Safe on any thread; throws
/// nothing but std::bad_alloc.
cv::Mat recordedChanges(const QByteArray& packet, cv::Size photo);

}  // namespace lacuna::core
