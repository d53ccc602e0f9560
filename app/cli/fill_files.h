// SPDX-License-Identifier: GPL-3.0-or-later
/// One fill from files to files: what `lacuna-cli fill` does for one photo, and for each photo of a folder.
#pragma once

#include <QJsonObject>
#include <QString>
#include <stop_token>

#include "core/fill_job.h"
#include "core/photo_io.h"

namespace lacuna::cli {

/// A photo and all that goes with it. Empty paths: not there, not wanted.
struct FillFiles {
    QString photo, mask, avoid, prefer;  ///< read
    QString output, coarse, attention;   ///< written

    QStringList inputs() const;
    QStringList outputs() const;
};

/// How photos are filled and their results written.
struct FillRequest {
    core::FillOptions options;
    core::WriteOptions writing;
    bool provenance = true;  ///< results say in XMP what was filled
};

struct FilledFiles {
    QString engineId;
    int holes = 0, windows = 0;
    double elapsedMs = 0.;  ///< of the fill; not reading and writing
    QStringList notices;
};

/// Lower-case suffixes of the formats that results can have.
const QStringList& writableSuffixes();

/// Refuses results that would lie over an input or each other, or can't be written, or have no format: throws
/// Error(OutputUnwritable) or Error(Usage), before any work is done.
void checkOutputs(const FillFiles& files);

/// Reads, fills and writes (each file in one step). `options.wantAttention` is decided by the files. Throws core::Error that
/// names the file concerned.
FilledFiles fillFiles(const FillFiles& files, const FillRequest& request, core::FillEngine& engine, core::FillObserver& observer,
                      std::stop_token stop);

/// A finished fill in a line for people, and as members of an event for programs.
QString filledText(const FillFiles& files, const FilledFiles& result);
QJsonObject filledJson(const FillFiles& files, const FilledFiles& result);

}  // namespace lacuna::cli
