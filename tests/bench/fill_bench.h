// SPDX-License-Identifier: GPL-3.0-or-later
// What benchmarks of fills share.
#pragma once

#include <QCoreApplication>
#include <cstdio>

#include "core/error.h"
#include "core/fill_job.h"

namespace lacuna::bench {

/// Isn't interested in how far a fill is.
class Quiet : public core::FillObserver {
 public:
    void progressed(int, int, core::FillStage, double, double) override {}
};

/// main() of a benchmark that takes two folders, of photos and of their masks, and what `usage` says behind them.
inline int runOnPhotos(int argc, char** argv, const char* usage, const char* doing, int (*run)(int, char**)) {
    if (argc < 3) {
        std::fprintf(stderr, "%s\n", usage);
        return 2;
    }
    const QCoreApplication application(argc, argv);
    try {
        return run(argc, argv);
    } catch (...) {
        const core::Error error = core::currentExceptionAsError(QString::fromLatin1(doing));
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(error.doing()), qUtf8Printable(error.reason()));
        return 1;
    }
}

}  // namespace lacuna::bench
