// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include "core/project_state.h"

namespace lacuna::core {

/// Projects are OpenRaster files (.ora): a zip with the layers as PNG, which Krita and other programs open, and Lacuna's own
/// files beside them, see project_state.h. 16 bits stay 16 bits.

inline const QString kProjectSuffix = QStringLiteral("ora");
/// By its suffix alone.
bool isProjectPath(const QString& path);

/// Writes a project, atomically: on failure an existing file is as it was. Slow (seconds for a large photo); beside the state it
/// takes the memory of one of its pictures at a time. Throws Error(OutputUnwritable) that names the file, or Error(OutOfMemory).
void writeProject(const ProjectState& state, const QString& path);

/// Reads a project. An OpenRaster file of another program, or one that another program saved again, has no state of ours: then
/// its merged picture is the original, and nothing else is set. Throws Error(InputUnreadable) that names the file and says why,
/// or Error(OutOfMemory). Whatever a file claims, it takes no more memory than a photo within kMaxDecodedBytes and its records
/// need.
ProjectState readProject(const QString& path, const ModelFinder& findModel = {}, const AttentionRowsReader& readRows = {});

/// The small picture in a project, or a null one. Quick; throws nothing but std::bad_alloc.
QImage readProjectThumbnail(const QString& path);

}  // namespace lacuna::core
