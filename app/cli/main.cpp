// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <clocale>
#include <csignal>
#include <cstdio>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/language.h"
#include "app/cli/nearest_word.h"
#include "app/engines.h"
#include "app/thread_policy.h"
#include "core/text.h"

namespace {

struct Entry {
    const char* name;
    const char* summary;
    lacuna::cli::Command run;
};
constexpr Entry entries[] = {
    {"fill", QT_TRANSLATE_NOOP("lacuna::core::Text", "Fill the holes of a photo, or of a folder of photos"),
     lacuna::cli::fillCommand},
    {"train", QT_TRANSLATE_NOOP("lacuna::core::Text", "Train the network on your own photos"), lacuna::cli::trainCommand},
    {"evaluate", QT_TRANSLATE_NOOP("lacuna::core::Text", "Measure engines on photos whose holes are known"),
     lacuna::cli::evaluateCommand},
    {"models", QT_TRANSLATE_NOOP("lacuna::core::Text", "List, import, export and delete models"), lacuna::cli::modelsCommand},
    {"pack", QT_TRANSLATE_NOOP("lacuna::core::Text", "Pack photos into one file to train from"), lacuna::cli::packCommand},
    {"info", QT_TRANSLATE_NOOP("lacuna::core::Text", "Show versions, devices, engines and the model"), lacuna::cli::infoCommand},
    {"selftest", QT_TRANSLATE_NOOP("lacuna::core::Text", "Check that this installation works"), lacuna::cli::selftestCommand},
};

void print(const QString& text) { std::puts(qUtf8Printable(text)); }

void printHelp() {
    using lacuna::core::Text;
    print(Text::tr("Usage: %1").arg(QStringLiteral("lacuna-cli <command> [options]")) + QLatin1Char('\n'));
    print(Text::tr("Fills holes in photographs, without a window.") + QLatin1Char('\n'));
    print(Text::tr("Commands:"));
    for (const Entry& entry : entries)
        print(QStringLiteral("  %1 %2").arg(QLatin1String(entry.name), -10).arg(Text::tr(entry.summary)));
    print(QLatin1Char('\n') + Text::tr("%1 tells more of each.").arg(QStringLiteral("lacuna-cli <command> --help")));
    const QString codes = Text::tr(
        "Exit codes: 0 done, 2 wrong usage, 3 an input can't be read, 4 the output can't be written, 5 the engine failed, 6 "
        "cancelled, 7 some photos of a folder failed, the rest is done.");
    print(lacuna::cli::wrapped(codes, lacuna::cli::kHelpColumns).join(QLatin1Char('\n')));
}

lacuna::core::Error unknownCommand(const QString& name) {
    QStringList names{QStringLiteral("--help"), QStringLiteral("--version")};
    for (const Entry& entry : entries) names << QLatin1String(entry.name);
    using namespace lacuna;
    return cli::usageError(core::Text::tr("there is no command '%1'").arg(name), cli::nearestWord(name, names));
}

int run(QStringList arguments) {
    using namespace lacuna;
    const auto tellsEvents = [&] {
        const QString command = arguments.value(0);
        return arguments.contains(QStringLiteral("--json")) &&
               (command == QStringLiteral("fill") || command == QStringLiteral("train"));
    };
    try {
        cli::chooseLanguage(arguments);
        if (arguments.isEmpty()) throw cli::usageError(core::Text::tr("no command was given"));
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
        throw unknownCommand(name);
    } catch (...) {
        return cli::Console(tellsEvents()).fail(core::currentExceptionAsError({}));
    }
}

/// What was printed to a disk that is full is no success.
int withOutputWritten(int exitCode) {
    using namespace lacuna;
    const bool isWritten = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isWritten || exitCode != cli::Done) return exitCode;
    return cli::Console(false).fail(core::Error(core::ErrorKind::OutputUnwritable, core::Text::tr("Write the output"),
                                                core::Text::tr("it could not be written to the end")));
}

}  // namespace

int main(int argc, char** argv) {
    lacuna::app::startWithSleepingWorkers(argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lacuna-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LACUNA_VERSION));
    // Qt takes over the environment's locale; numbers in files are written and read with a point whatever that is.
    std::setlocale(LC_NUMERIC, "C");
    // Then writing beyond the largest size of a file is an error like others, and no end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    return withOutputWritten(run(QCoreApplication::arguments().mid(1)));
}
