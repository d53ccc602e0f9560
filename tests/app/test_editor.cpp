// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on its main job: the real window with the real engines and the shipped model.
#include <QComboBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>
#include <cstring>

#include "app/engines.h"
#include "core/photo_io.h"
#include "tests/ui/ui_test_support.h"
#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/docks/fill_panel.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/tools/tool_settings.h"

using namespace lacuna;
using namespace lacuna::test;

class TestEditor : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString file(const QString& name) const { return m_folder.filePath(name); }

 private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder.path()); }

    void fillsAPhotoAsTheCommandLineDoes() {
        const QString photo = QStringLiteral(LACUNA_TEST_DATA "/photos/wooden_toys.jpg");
        auto script = std::make_shared<ScriptedPrompts::Script>();
        ui::MainWindow window(app::makeEngineRegistry(), {}, std::make_unique<ScriptedPrompts>(script));
        window.resize(1300, 850);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        core::Document* document = window.document();
        QSignalSpy opened(document, &core::Document::opened);
        window.openFile(photo);
        QVERIFY(opened.wait(20000));

        window.toolSettings()->setBrushSize(30);
        dragOnCanvas(window.canvas(), {{90, 240}, {95, 300}, {100, 345}});
        dragOnCanvas(window.canvas(), {{600, 420}, {660, 430}});
        QCOMPARE(document->mask().holes().size(), std::size_t(2));
        const cv::Mat mask = document->mask().pixels().clone(), before = document->photo().pixels().clone();
        core::writeMask(mask, file(QStringLiteral("mask.png")));

        QCOMPARE(window.fillPanel()->options().engineId, QStringLiteral("contextual"));
        QSignalSpy finished(window.fillController(), &ui::FillController::finished);
        window.actionSet()->fill->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.canvas()->hasPreview() || finished.count() > 0, 60000);
        QVERIFY(finished.count() > 0 || finished.wait(60000));
        QVERIFY2(script->errors.isEmpty(), qPrintable(script->errors.join(QLatin1Char('\n'))));
        QVERIFY(document->mask().isEmpty());

        if (!window.attentionLayer()->isShown()) QTest::keyClick(window.canvas(), Qt::Key_A);
        QTRY_VERIFY(window.attentionLayer()->isReady());
        QTest::mouseMove(window.canvas()->viewport(), window.canvas()->view().toWidget(QPointF(95, 300)).toPoint());
        QTRY_VERIFY(!window.attentionLayer()->sources().empty());
        // Nothing is copied from inside the hole.
        for (const core::TracedSource& source : window.attentionLayer()->sources())
            QVERIFY(cv::countNonZero(mask(source.rect)) == 0);

        script->savePath = file(QStringLiteral("editor.png"));
        QSignalSpy modified(document, &core::Document::modifiedChanged);
        window.actionSet()->exportPng->trigger();
        QVERIFY(modified.wait(20000));
        const cv::Mat exported = core::readPhoto(script->savePath).pixels();
        QCOMPARE(cv::norm(exported, document->photo().pixels(), cv::NORM_INF), 0.);
        int changed = 0;
        for (int y = 0; y < before.rows; ++y) {
            for (int x = 0; x < before.cols; ++x) {
                const bool same = std::memcmp(before.ptr(y, x), exported.ptr(y, x), before.elemSize()) == 0;
                changed += same ? 0 : 1;
                if (same) continue;
                const cv::Rect near = cv::Rect(x - 16, y - 16, 33, 33) & cv::Rect(0, 0, before.cols, before.rows);
                QVERIFY(cv::countNonZero(mask(near)) > 0);
            }
        }
        QVERIFY(changed > cv::countNonZero(mask) / 2);

        // A painted and a loaded mask, the window and the command line: the same bytes.
        QProcess cli;
        cli.start(QStringLiteral(LACUNA_CLI),
                  {QStringLiteral("fill"), photo, QStringLiteral("--mask"), file(QStringLiteral("mask.png")),
                   QStringLiteral("-o"), file(QStringLiteral("cli.png"))});
        QVERIFY(cli.waitForFinished(120000));
        QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
        QCOMPARE(cv::norm(exported, core::readPhoto(file(QStringLiteral("cli.png"))).pixels(), cv::NORM_INF), 0.);

        window.actionSet()->undo->trigger();
        QCOMPARE(cv::norm(before, document->photo().pixels(), cv::NORM_INF), 0.);
        QCOMPARE(cv::norm(mask, document->mask().pixels(), cv::NORM_INF), 0.);
    }
};

QTEST_MAIN(TestEditor)
#include "test_editor.moc"
