// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <clocale>
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/engines.h"
#include "app/thread_policy.h"

namespace {

struct Entry {
    const char* name;
    const char* summary;
    lacuna::cli::Command run;
};
constexpr Entry entries[] = {
    {"fill", "Fill the holes of a photo, or of a folder of photos", lacuna::cli::fillCommand},
    {"train", "Train the network on your own photos", lacuna::cli::trainCommand},
    {"evaluate", "Measure engines on photos whose holes are known", lacuna::cli::evaluateCommand},
    {"models", "List, import, export and delete models", lacuna::cli::modelsCommand},
    {"pack", "Pack photos into one file to train from", lacuna::cli::packCommand},
    {"info", "Show versions, devices, engines and the model", lacuna::cli::infoCommand},
    {"selftest", "Check that this installation works", lacuna::cli::selftestCommand},
};

void printHelp() {
    std::puts("Usage: lacuna-cli <command> [options]\n\nFills holes in photographs, without a window.\n\nCommands:");
    for (const Entry& entry : entries) std::printf("  %-10s %s\n", entry.name, entry.summary);
    std::puts(
        "\nlacuna-cli <command> --help tells more of each.\n"
        "Exit codes: 0 done, 2 wrong usage, 3 an input can't be read, 4 the output can't be written, 5 the engine failed, 6 "
        "cancelled, 7 some photos of a folder failed, the rest is done.");
}

}  // namespace

int main(int argc, char** argv) {
    using namespace lacuna;
    app::startWithSleepingWorkers(argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lacuna-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LACUNA_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool json = arguments.contains(QStringLiteral("--json"));
    const bool events =
        !arguments.isEmpty() && (arguments.first() == QStringLiteral("fill") || arguments.first() == QStringLiteral("train"));
    cli::Console console(json && events);
    try {
        if (arguments.isEmpty()) throw cli::usageError(QStringLiteral("no command was given"));
        const QString first = arguments.first();
        // "help fill" is what some people type for "fill --help".
        const bool helpOf = first == QStringLiteral("help") && arguments.size() > 1;
        const QString name = helpOf ? arguments.at(1) : first;
        if (name == QStringLiteral("--help") || name == QStringLiteral("-h") || name == QStringLiteral("help")) {
            printHelp();
            return cli::Done;
        }
        if (name == QStringLiteral("--version") || name == QStringLiteral("-v")) {
            std::puts("lacuna-cli " LACUNA_VERSION);
            return cli::Done;
        }
        for (const Entry& entry : entries) {
            if (name == QLatin1String(entry.name)) {
                const QStringList rest = helpOf ? QStringList{QStringLiteral("--help")} : arguments.mid(1);
                return entry.run(rest, app::makeEngineRegistry());
            }
        }
        throw cli::usageError(QStringLiteral("there is no command '%1'").arg(name));
    } catch (...) {
        return console.fail(core::currentExceptionAsError({}));
    }
}
