// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <clocale>

#include "app/engines.h"
#include "app/thread_policy.h"
#include "app/training_services.h"
#include "ml/engine/network_engines.h"
#include "ml/engine/random_holes.h"
#include "ui/language.h"
#include "ui/log_keeper.h"
#include "ui/main_window.h"
#include "ui/settings.h"

int main(int argc, char** argv) {
    lacuna::app::startWithSleepingWorkers(argv);
    QApplication application(argc, argv);
    // Qt takes over the environment's locale; numbers in files are written and read with a point whatever that is.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("Lacuna"));
    QApplication::setOrganizationName(QStringLiteral("Lacuna"));
    QApplication::setApplicationVersion(QStringLiteral(LACUNA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("lacuna"));

    lacuna::ui::keepLog();
    lacuna::ui::applyLanguage(lacuna::ui::Settings().get(lacuna::ui::setting::Language));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Fills holes in photographs and shows where every pixel came from."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("photo"), QApplication::translate("main", "Photo to open."),
                                 QStringLiteral("[photo]"));
    parser.process(application);

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
