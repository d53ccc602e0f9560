// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of steering where fills copy from, with the shipped model, and for the README: make_sources_screenshots PHOTO
// FOLDER
#include <QDir>
#include <QSignalSpy>
#include <QUndoStack>

#include "app/engines.h"
#include "tests/ui/ui_test_support.h"
#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/source_control.h"
#include "ui/tools/source_brush_tool.h"
#include "ui/tools/tool_settings.h"

using namespace lacuna;
using namespace lacuna::test;

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc != 3) return 2;
    QTemporaryDir settings;
    isolateSettings(settings.path());
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    folder.mkpath(QStringLiteral("."));
    for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        auto script = std::make_shared<ScriptedPrompts::Script>();
        ui::MainWindowOptions options;
        options.modelName = QStringLiteral("lacuna-base");
        ui::MainWindow window(app::makeEngineRegistry(), options, std::make_unique<ScriptedPrompts>(script));
        const auto take = [&](const QString& name) {
            QTest::qWait(400);
            window.grab().save(folder.filePath(name + QLatin1Char('-') + theme + QStringLiteral(".png")));
        };
        window.resize(1360, 880);
        window.show();
        (theme == QLatin1String("dark") ? window.actionSet()->themeDark : window.actionSet()->themeLight)->trigger();
        QSignalSpy opened(window.document(), &core::Document::opened);
        window.openFile(QString::fromLocal8Bit(argv[1]));
        opened.wait();
        QTest::qWait(300);
        const double w = window.document()->photo().width(), h = window.document()->photo().height();
        const auto at = [&](double x, double y) { return window.canvas()->view().toWidget({w * x, h * y}).toPoint(); };
        const auto moveTo = [&](const QPoint& to) {
            QWidget* viewport = window.canvas()->viewport();
            QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::NoButton, {});
            QApplication::sendEvent(viewport, &move);
        };
        const auto fill = [&] {
            QSignalSpy stopped(window.fillController(), &ui::FillController::stopped);
            window.actionSet()->fill->trigger();
            if (stopped.isEmpty()) stopped.wait(120000);
        };
        // The README's picture: what stands at the right goes.
        window.actionSet()->lasso->trigger();
        QList<QPointF> around;
        for (const QPointF& point : {QPointF(0.71, 0.3), QPointF(0.76, 0.16), QPointF(0.82, 0.13), QPointF(0.9, 0.18),
                                     QPointF(0.905, 0.34), QPointF(0.97, 0.5), QPointF(0.97, 0.57), QPointF(0.83, 0.66),
                                     QPointF(0.77, 0.63), QPointF(0.775, 0.43), QPointF(0.71, 0.3)})
            around << QPointF(w * point.x(), h * point.y());
        dragOnCanvas(window.canvas(), around);
        fill();
        take(QStringLiteral("editor-filled"));
        window.actionSet()->attention->trigger();
        QTest::qWait(500);
        moveTo(at(0.85, 0.54));
        take(QStringLiteral("editor"));
        window.actionSet()->attention->trigger();
        window.document()->undoStack()->setIndex(0);

        window.actionSet()->brush->trigger();
        window.toolSettings()->setBrushSize(static_cast<int>(w / 25));
        dragOnCanvas(window.canvas(), {{w * 0.3, h * 0.4}, {w * 0.34, h * 0.45}, {w * 0.4, h * 0.43}});
        dragOnCanvas(window.canvas(), {{w * 0.65, h * 0.62}, {w * 0.7, h * 0.6}});
        window.actionSet()->source->trigger();
        window.toolSettings()->setBrushSize(static_cast<int>(w / 10));
        dragOnCanvas(window.canvas(), {{w * 0.15, h * 0.2}, {w * 0.35, h * 0.15}});
        window.sources()->brush()->setMark(core::SourceMark::Prefer);
        dragOnCanvas(window.canvas(), {{w * 0.55, h * 0.8}, {w * 0.85, h * 0.85}});
        moveTo(at(0.8, 0.4));
        take(QStringLiteral("marks"));
        fill();
        window.actionSet()->trace->trigger();
        moveTo(at(0.34, 0.44));
        take(QStringLiteral("trace"));
        QTest::mouseClick(window.canvas()->viewport(), Qt::LeftButton, {}, at(0.34, 0.44));
        if (!window.attentionLayer()->sources().empty()) {
            const QRect source = ui::toQRect(window.attentionLayer()->sources().front().rect);
            moveTo(window.canvas()->view().toWidget(QRectF(source).center()).toPoint());
        }
        take(QStringLiteral("veto"));
    }
    return 0;
}
