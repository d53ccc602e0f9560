// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the training dialog at work, with the real engine: make_training_screenshots PHOTOS PHOTO FOLDER ITERATIONS
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

#include "app/engines.h"
#include "app/training_services.h"
#include "core/model_library.h"
#include "tests/ui/ui_test_support.h"
#include "ui/actions.h"
#include "ui/dialogs/training_dialog.h"
#include "ui/main_window.h"
#include "ui/tools/tool_settings.h"
#include "ui/training/photo_chooser.h"
#include "ui/training/progress_page.h"
#include "ui/training/result_page.h"
#include "ui/training/sample_strip.h"
#include "ui/training/setup_page.h"
#include "ui/training/split_view.h"
#include "ui/training/training_desk.h"

using namespace lacuna;
using namespace lacuna::test;
using Phase = ui::TrainingController::Phase;

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc != 5) return 2;
    QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    isolateSettings(home.path());
    const QDir out(QString::fromLocal8Bit(argv[3]));
    out.mkpath(QStringLiteral("."));
    ui::MainWindowOptions options;
    options.training = app::makeTrainingServices();
    options.library = app::makeModelLibrary();
    auto script = std::make_shared<ScriptedPrompts::Script>();
    ui::MainWindow window(app::makeEngineRegistry(), options, std::make_unique<ScriptedPrompts>(script));
    window.resize(1360, 880);
    window.show();
    ui::TrainingDialog* dialog = window.training()->dialog();
    ui::TrainingController* controller = window.training()->controller();
    const auto take = [&](QWidget* widget, const QString& name) {
        for (const bool dark : {false, true}) {
            (dark ? window.actionSet()->themeDark : window.actionSet()->themeLight)->trigger();
            QTest::qWait(400);
            widget->grab().save(out.filePath(name + (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"))));
        }
    };
    QSignalSpy opened(window.document(), &core::Document::opened);
    window.openFile(QString::fromLocal8Bit(argv[2]));
    opened.wait(20000);
    const double w = window.document()->photo().width(), h = window.document()->photo().height();
    window.toolSettings()->setBrushSize(44);
    dragOnCanvas(window.canvas(), {{w * 0.55, h * 0.5}, {w * 0.6, h * 0.55}, {w * 0.66, h * 0.5}});
    window.training()->open();
    take(dialog, QStringLiteral("train-empty"));
    dialog->setup()->photos()->addPaths({QString::fromLocal8Bit(argv[1])});
    while (!dialog->setup()->photos()->survey().finished) QTest::qWait(100);
    dialog->findChild<QToolButton*>(QStringLiteral("trainingMore"))->click();
    take(dialog, QStringLiteral("train-more"));
    dialog->findChild<QToolButton*>(QStringLiteral("trainingMore"))->click();
    take(dialog, QStringLiteral("train-setup"));
    const int iterations = QString::fromLocal8Bit(argv[4]).toInt();
    dialog->findChild<QComboBox*>(QStringLiteral("trainingBudgetKind"))->setCurrentIndex(1);
    dialog->findChild<QSpinBox*>(QStringLiteral("trainingIterations"))->setValue(iterations);
    dialog->findChild<QSpinBox*>(QStringLiteral("trainingCrop"))->setValue(128);
    dialog->findChild<QSpinBox*>(QStringLiteral("trainingValidate"))->setValue(std::max(1, iterations / 12));
    dialog->findChild<QPushButton*>(QStringLiteral("trainingStartButton"))->click();
    while (controller->phase() != Phase::Failed && controller->status().iteration < iterations * 3 / 4) QTest::qWait(100);
    controller->pause();
    while (controller->phase() != Phase::Paused && controller->isActive()) QTest::qWait(50);
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 15000) QTest::qWait(100);  // measured on the open photo meanwhile
    controller->resume();
    while (controller->phase() == Phase::Paused) QTest::qWait(20);
    QTest::qWait(1500);
    take(dialog, QStringLiteral("train-progress"));
    take(&window, QStringLiteral("train-chip"));
    while (controller->isActive()) QTest::qWait(100);
    dialog->findChild<QPushButton*>(QStringLiteral("compareModels"))->click();
    for (since.restart(); !dialog->result()->split()->hasPictures() && since.elapsed() < 60000;) QTest::qWait(100);
    take(dialog, QStringLiteral("train-result"));
    dialog->showPage(ui::TrainingDialog::ProgressTab);
    ui::SampleGrid* grid = dialog->progressPage()->strip()->grid();
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cell(0, 2).center());
    take(dialog->findChild<ui::SampleViewer*>(), QStringLiteral("train-sample"));
    return controller->phase() == Phase::Failed ? 1 : 0;
}
