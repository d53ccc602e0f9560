// SPDX-License-Identifier: GPL-3.0-or-later
/// What lets a batch go on where it stopped: beside the results, in the folder `.lacuna`, a small file for each photo says from
/// which inputs and with which settings its results were made. One file each, so that any number of programs on any number of
/// machines can work on one folder.
#pragma once

#include <QJsonObject>
#include <QString>
#include <functional>

#include "app/cli/batch_plan.h"

namespace lacuna::cli {

enum class Finished {
    No,      ///< nothing there yet, or made from other inputs or with other settings
    Yes,     ///< all results are there, as they would be made now
    Foreign  ///< a file of a result's name is there that no batch made, or that was changed since
};

class BatchRecord {
 public:
    /// `folder` is that of the results; `settings` everything beside the files that decides about them.
    BatchRecord(const QString& folder, const BatchItem& item, QJsonObject settings);

    /// Files of the same size and time as recorded count as unchanged; others are compared by their hashes. Throws
    /// Error(InputUnreadable) when an input can't be read.
    Finished look() const;

    /// Lets `make` write the results under names of their own, records them and moves them to their places, so that each appears
    /// in one step; what was there is replaced. On any throw nothing is there that wasn't before. Throws what `make` throws, or
    /// Error(OutputUnwritable).
    void replaceResults(const std::function<void(const FillFiles& temporary)>& make);

 private:
    QString m_path;
    FillFiles m_files;
    QJsonObject m_settings;
};

/// The folder of the records and locks within that of the results.
QString recordFolder(const QString& resultFolder);

}  // namespace lacuna::cli
