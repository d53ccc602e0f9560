// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <string_view>

#include "app/engines.h"
#include "app/thread_policy.h"
#include "app/training_services.h"
#include "ml/engine/network_engines.h"
#include "ml/engine/random_holes.h"
#include "ui/language.h"
#include "ui/log_keeper.h"
#include "ui/main_window.h"
#include "ui/settings.h"

namespace {

/// For either kind of application object.
void introduce() {
    // Qt takes over the environment's locale; numbers in files are written and read with a point whatever that is.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(QStringLiteral("Lacuna"));
    QCoreApplication::setOrganizationName(QStringLiteral("Lacuna"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LACUNA_VERSION));
    lacuna::ui::keepLog();
    lacuna::ui::applyLanguage(lacuna::ui::Settings().get(lacuna::ui::setting::Language));
}

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Fills holes in photographs and shows where every pixel came from."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("photo"), QCoreApplication::translate("main", "Photo to open."),
                                 QStringLiteral("[photo]"));
}

bool asksForText(int argc, char** argv) {
    static constexpr std::string_view kQuestions[] = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return std::find(std::begin(kQuestions), std::end(kQuestions), argument) != std::end(kQuestions);
    });
}

/// What needs no display.
void answerWithText(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    introduce();
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc > 1 && asksForText(argc, argv)) answerWithText(argc, argv);
    lacuna::app::startWithSleepingWorkers(argv);
    QApplication application(argc, argv);
    introduce();
    QApplication::setDesktopFileName(QStringLiteral("lacuna"));
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QApplication::arguments())) {
        std::fprintf(stderr, "Lacuna: %s\n", qUtf8Printable(parser.errorText()));
        return 1;
    }

    const lacuna::core::EngineRegistry engines = lacuna::app::makeEngineRegistry();
    lacuna::ui::MainWindowOptions options;
    options.version = QStringLiteral(LACUNA_VERSION);
    options.modelName = QFileInfo(lacuna::engine::shippedModelPath()).completeBaseName();
    options.training = lacuna::app::makeTrainingServices();
    options.holes = lacuna::engine::holeKinds();
    options.library = lacuna::app::makeModelLibrary();
    lacuna::ui::MainWindow window(engines, options);
    window.show();
    const QStringList photos = parser.positionalArguments();
    if (!photos.isEmpty()) window.openFile(photos.first());
    // When the window is there to ask in.
    QMetaObject::invokeMethod(&window, &lacuna::ui::MainWindow::offerLeftWork, Qt::QueuedConnection);
    return QApplication::exec();
}
