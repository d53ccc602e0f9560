// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <stop_token>

#include "app/cli/batch_memory.h"
#include "app/cli/batch_plan.h"
#include "app/cli/batch_report.h"
#include "core/fill_engine.h"

namespace lacuna::cli {

/// Everything a batch is told.
struct BatchRequest {
    BatchFolders folders;
    QString suffix = QStringLiteral("same");  ///< of the results, see planBatch
    Shard shard;
    BatchWishes wishes;
    bool overwrite = false;  ///< fill what is finished, too, and replace files of other origin; never inputs
    FillRequest fill;
};

/// Fills the photos of a folder, several at a time with one copy of the weights, and tells `console` how it goes. What is
/// finished from the same inputs with the same settings is skipped; a photo that fails is told, and the rest goes on. Several
/// programs may work on the same folders: a photo that another one is at work on is left to it and looked at again at the end.
/// A stop request ends it within a moment; photos not finished then are as they were.
///
/// Returns the exit code: 0 all is there, 4 the results can't be written (the disk is full), 6 stopped, 7 some photos failed.
/// Throws core::Error where nothing could even begin.
int runBatch(const BatchRequest& request, const core::EngineRegistry& engines, Console& console, std::stop_token stop);

}  // namespace lacuna::cli
