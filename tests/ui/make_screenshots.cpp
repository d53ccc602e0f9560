// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the window in each of its states and themes: make_screenshots PHOTO FOLDER [LANGUAGE]
#include <QDir>
#include <QDockWidget>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

#include "ui/actions.h"
#include "ui/compare_split.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/docks/holes_panel.h"
#include "ui/docks/variants_panel.h"
#include "ui/fill_controller.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/tools/tool_settings.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc != 3 && argc != 4) return 2;
    QTemporaryDir settings;
    isolateSettings(settings.path());
    ui::applyLanguage(argc == 4 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("en"));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    folder.mkpath(QStringLiteral("."));
    core::EngineRegistry registry;
    core::registerClassicalEngines(registry);
    registry.setDevices([] { return testRegistry().devices(); });
    ui::MainWindowOptions options;
    options.modelName = QStringLiteral("Lacuna base");
    for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        auto script = std::make_shared<ScriptedPrompts::Script>();
        ui::MainWindow window(registry, options, std::make_unique<ScriptedPrompts>(script));
        const auto take = [&](QWidget& widget, const QString& name) {
            QTest::qWait(350);
            widget.grab().save(folder.filePath(name + QLatin1Char('-') + theme + QStringLiteral(".png")));
        };
        window.resize(1360, 880);
        window.show();
        (theme == QLatin1String("dark") ? window.actionSet()->themeDark : window.actionSet()->themeLight)->trigger();
        take(window, QStringLiteral("welcome"));
        QSignalSpy opened(window.document(), &core::Document::opened);
        window.openFile(QString::fromLocal8Bit(argv[1]));
        opened.wait();
        QTest::qWait(200);
        const double w = window.document()->photo().width(), h = window.document()->photo().height();
        window.toolSettings()->setBrushSize(44);
        dragOnCanvas(window.canvas(), {{w * 0.3, h * 0.4}, {w * 0.34, h * 0.45}, {w * 0.4, h * 0.43}});
        dragOnCanvas(window.canvas(), {{w * 0.65, h * 0.62}, {w * 0.7, h * 0.6}});
        QTest::mouseMove(window.canvas()->viewport(), window.canvas()->view().toWidget({w * 0.75, h * 0.55}).toPoint());
        take(window, QStringLiteral("mask"));
        QSignalSpy stopped(window.fillController(), &ui::FillController::stopped);
        window.actionSet()->fill->trigger();
        QTest::qWait(60);
        window.grab().save(folder.filePath(QStringLiteral("filling-%1.png").arg(theme)));
        if (stopped.isEmpty()) stopped.wait(60000);
        take(window, QStringLiteral("filled"));
        const auto raise = [&](const char* name) {
            window.findChild<QDockWidget*>(QString::fromLatin1(name))->raise();
            QTest::qWait(300);
        };
        raise("holesDock");
        QSignalSpy varied(window.fillController(), &ui::FillController::varied);
        window.holesPanel()->list()->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
        window.holesPanel()->variants()->findChild<QPushButton*>()->click();
        if (varied.isEmpty()) varied.wait(60000);
        take(window, QStringLiteral("holes"));
        take(*window.holesPanel(), QStringLiteral("holes-panel"));
        window.actionSet()->split->trigger();
        window.canvas()->split()->setPosition(0.36);
        take(window, QStringLiteral("split"));
        window.actionSet()->split->trigger();
        raise("attentionDock");
        window.actionSet()->attention->trigger();
        QTest::qWait(300);
        QTest::mouseMove(window.canvas()->viewport(), window.canvas()->view().toWidget({w * 0.34, h * 0.44}).toPoint());
        take(window, QStringLiteral("attention"));
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            if (dock->objectName() == QLatin1String("historyDock")) dock->raise();
        }
        window.actionSet()->lasso->trigger();
        window.canvas()->setZoom(4.0);
        take(window, QStringLiteral("history"));
        window.actionSet()->zoomFit->trigger();
        for (QAction* tool : window.actionSet()->tools->actions()) {
            tool->trigger();
            QTest::qWait(600);  // dust is searched for
            take(window, QStringLiteral("tool-") + tool->data().toString());
        }
        window.actionSet()->rectangle->trigger();
        window.findChild<QDockWidget*>(QStringLiteral("filmDock"))->show();
        QTest::qWait(800);
        take(window, QStringLiteral("film-strip"));
        window.findChild<QDockWidget*>(QStringLiteral("filmDock"))->hide();
        const QDateTime time(QDate(2026, 11, 22), QTime(18, 5));
        ui::RecoveryDialog recovery(
            {{{}, QStringLiteral("/photos/harbour.tif"), {}, time}, {{}, QStringLiteral("/photos/wedding 12.jpg"), {}, time}});
        take(recovery, QStringLiteral("recovery"));
        ui::ShortcutSheet sheet(window.actionSet());
        take(sheet, QStringLiteral("shortcuts"));
        auto* pages = window.preferences()->findChild<QTabWidget*>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            take(*window.preferences(), QStringLiteral("preferences-%1").arg(page + 1));
        }
        ui::AboutDialog about(options.version, registry.engines(), registry.devices());
        take(about, QStringLiteral("about"));
        ui::ExportOffer offer;
        offer.format = QStringLiteral("jpeg");
        offer.hasAttention = offer.hasFilledArea = offer.losesDepth = true;
        ui::ExportDialog exporting(QStringLiteral("/photos/harbour-filled.jpg"), offer, {});
        take(exporting, QStringLiteral("export"));
    }
    return 0;
}
