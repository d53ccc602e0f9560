// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window the way a user does.
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolButton>
#include <QUndoStack>

#include "core/photo_io.h"
#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/docks/fill_panel.h"
#include "ui/docks/holes_panel.h"
#include "ui/file_controller.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/tools/tool_settings.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_photoPath, m_damagedPath;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::unique_ptr<ui::MainWindow> m_window;

    QString file(const QString& name) const { return m_folder.filePath(name); }
    core::Document* document() { return m_window->document(); }
    QUndoStack* stack() { return document()->undoStack(); }
    ui::Actions* actions() { return m_window->actionSet(); }

    void open(const QString& path) {
        QSignalSpy opened(document(), &core::Document::opened);
        m_window->openFile(path);
        QVERIFY(opened.wait(10000));
    }
    void useEngine(const QString& id) {
        for (QComboBox* combo : m_window->fillPanel()->findChildren<QComboBox*>()) {
            if (const int index = combo->findData(id); index >= 0) combo->setCurrentIndex(index);
        }
        QCOMPARE(m_window->fillPanel()->options().engineId, id);
    }
    void paintTwoHoles() {
        m_window->toolSettings()->setBrushSize(18);
        dragOnCanvas(m_window->canvas(), {{60, 60}, {80, 66}, {96, 60}});
        dragOnCanvas(m_window->canvas(), {{220, 150}, {236, 160}});
    }
    QString text(const char* name) { return m_window->findChild<QPushButton*>(QString::fromLatin1(name))->text(); }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        m_photoPath = file(QStringLiteral("photo.png"));
        core::writePhoto(core::Photo(generatedPixels(320, 240)), m_photoPath);
        m_damagedPath = file(QStringLiteral("damaged.png"));
        QFile source(m_photoPath), damaged(m_damagedPath);
        QVERIFY(source.open(QIODevice::ReadOnly) && damaged.open(QIODevice::WriteOnly));
        damaged.write(source.readAll().left(400));
    }

    void init() {
        m_script = std::make_shared<ScriptedPrompts::Script>();
        m_window = std::make_unique<ui::MainWindow>(testRegistry(), ui::MainWindowOptions{},
                                                    std::make_unique<ScriptedPrompts>(m_script));
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void paintsFillsUndoesAndExports() {
        open(m_photoPath);
        const cv::Mat before = document()->original().pixels().clone();
        QCOMPARE(actions()->fill->isEnabled(), false);
        paintTwoHoles();
        QCOMPARE(stack()->count(), 2);
        QCOMPARE(document()->mask().holes().size(), std::size_t(2));
        const cv::Mat mask = document()->mask().pixels().clone();
        QVERIFY(actions()->fill->isEnabled());

        useEngine(QStringLiteral("telea"));
        QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
        QTest::keyClick(m_window->canvas(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(finished.wait(20000));
        QCOMPARE(stack()->count(), 3);
        QVERIFY(document()->mask().isEmpty());
        const cv::Mat filled = document()->photo().pixels().clone();
        QVERIFY(cv::norm(before, filled, cv::NORM_INF) > 0);

        actions()->undo->trigger();
        QCOMPARE(cv::norm(before, document()->photo().pixels(), cv::NORM_INF), 0.);
        QCOMPARE(cv::norm(mask, document()->mask().pixels(), cv::NORM_INF), 0.);
        actions()->redo->trigger();
        QCOMPARE(cv::norm(filled, document()->photo().pixels(), cv::NORM_INF), 0.);

        m_script->savePath = file(QStringLiteral("exported.png"));
        QSignalSpy modified(document(), &core::Document::modifiedChanged);
        actions()->exportPng->trigger();
        QVERIFY(modified.wait(10000));
        QVERIFY(!document()->isModified());
        const cv::Mat reread = core::readPhoto(m_script->savePath).pixels();
        QCOMPARE(cv::norm(filled, reread, cv::NORM_INF), 0.);
        for (int y = 0; y < before.rows; ++y) {
            for (int x = 0; x < before.cols; ++x) {
                const cv::Rect near = cv::Rect(x - 17, y - 17, 35, 35) & cv::Rect(0, 0, before.cols, before.rows);
                if (cv::countNonZero(mask(near)) == 0) QVERIFY(before.at<cv::Vec3b>(y, x) == reread.at<cv::Vec3b>(y, x));
            }
        }
    }

    void showsAttentionAndTracesIt() {
        open(m_photoPath);
        paintTwoHoles();
        useEngine(QStringLiteral("quick"));
        QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
        m_window->findChild<QPushButton*>(QStringLiteral("fillButton"))->click();
        QVERIFY(finished.wait(10000));
        QVERIFY(!document()->attention().empty());
        QTest::keyClick(m_window->canvas(), Qt::Key_A);
        ui::AttentionLayer* layer = m_window->attentionLayer();
        QVERIFY(layer->isShown());
        QTRY_VERIFY(layer->isReady());
        QTest::mouseMove(m_window->canvas()->viewport(), m_window->canvas()->view().toWidget(QPointF(80, 64)).toPoint());
        QTRY_VERIFY(!layer->sources().empty());
        QVERIFY(!m_window->grab().isNull());

        m_script->savePath = file(QStringLiteral("with-extras.png"));
        m_script->editExport = [](ui::ExportChoice& choice) { choice.attention = choice.mask = true; };
        actions()->exportPng->trigger();
        QTRY_VERIFY(QFile::exists(file(QStringLiteral("with-extras-mask.png"))));
        QVERIFY(QFile::exists(file(QStringLiteral("with-extras-attention.png"))));
        actions()->undo->trigger();
        QVERIFY(document()->attention().empty());
        QVERIFY(!layer->isReady());
    }

    void cancelAnswersAtOnceAndKeepsNothing_data() {
        QTest::addColumn<QString>("engine");
        QTest::newRow("stops when asked") << QStringLiteral("slow");
        QTest::newRow("does not listen") << QStringLiteral("stubborn");
    }
    void cancelAnswersAtOnceAndKeepsNothing() {
        QFETCH(QString, engine);
        open(m_photoPath);
        paintTwoHoles();
        const cv::Mat before = document()->photo().pixels().clone();
        useEngine(engine);
        actions()->fill->trigger();
        QVERIFY(m_window->fillController()->isRunning());
        QCOMPARE(text("fillButton"), QStringLiteral("Cancel"));
        QTRY_VERIFY(m_window->canvas()->hasPreview());  // the first sketch is shown, the document untouched
        QCOMPARE(stack()->count(), 2);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(m_window->canvas(), Qt::Key_Escape);
        QVERIFY(!m_window->fillController()->isRunning());
        QVERIFY(timer.elapsed() < 250);
        QVERIFY(!m_window->canvas()->hasPreview());
        QCOMPARE(text("fillButton"), QStringLiteral("Fill"));
        QTest::qWait(1200);  // whatever comes back late is dropped
        QVERIFY(!m_window->canvas()->hasPreview());
        QCOMPARE(stack()->count(), 2);
        QCOMPARE(cv::norm(before, document()->photo().pixels(), cv::NORM_INF), 0.);
        QVERIFY(m_script->errors.isEmpty());
    }

    void aFirstSketchSentBeforeCancelIsNotShownAfterIt() {
        open(m_photoPath);
        paintTwoHoles();
        useEngine(QStringLiteral("stubborn"));
        actions()->fill->trigger();
        std::this_thread::sleep_for(std::chrono::milliseconds(300));  // it waits in the queue of events
        m_window->fillController()->cancel();
        QTest::qWait(100);
        QVERIFY(!m_window->canvas()->hasPreview());
    }

    void failuresAreToldAndChangeNothing_data() {
        QTest::addColumn<QString>("engine");
        QTest::newRow("error") << QStringLiteral("throwing");
        QTest::newRow("out of memory") << QStringLiteral("exploding");
    }
    void failuresAreToldAndChangeNothing() {
        QFETCH(QString, engine);
        open(m_photoPath);
        paintTwoHoles();
        const cv::Mat before = document()->photo().pixels().clone();
        useEngine(engine);
        actions()->fill->trigger();
        QTRY_COMPARE(m_script->errors.size(), 1);
        QVERIFY(!m_window->fillController()->isRunning());
        QCOMPARE(stack()->count(), 2);
        QCOMPARE(cv::norm(before, document()->photo().pixels(), cv::NORM_INF), 0.);
        QVERIFY(actions()->fill->isEnabled());
    }

    void paintingMakesTheEngineReady() {
        open(m_photoPath);
        useEngine(QStringLiteral("quick"));
        FakeEngine::prepares = 0;
        paintTwoHoles();
        QTRY_COMPARE(FakeEngine::prepares.load(), 1);  // once for both
        useEngine(QStringLiteral("exploding"));
        dragOnCanvas(m_window->canvas(), {{150, 100}, {170, 110}});
        QTRY_COMPARE(FakeEngine::prepares.load(), 2);
        QTest::qWait(50);
        QCOMPARE(m_script->errors.size(), 0);  // nobody asked for a fill
        actions()->fill->trigger();
        QTRY_COMPARE(m_script->errors.size(), 1);
    }

    void whileFillingMaskCanBeEditedAndPhotoUndoIsHeld() {
        open(m_photoPath);
        paintTwoHoles();
        useEngine(QStringLiteral("slow"));
        actions()->fill->trigger();
        QVERIFY(!actions()->undo->isEnabled());
        QVERIFY(!actions()->fill->isEnabled());
        dragOnCanvas(m_window->canvas(), {{160, 30}, {170, 34}});
        QCOMPARE(stack()->count(), 3);
        QVERIFY(actions()->undo->isEnabled());
        actions()->undo->trigger();
        QVERIFY(!actions()->undo->isEnabled());
        QVERIFY(actions()->redo->isEnabled());
        actions()->redo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->fillController()->isRunning(), 15000);
        QCOMPARE(stack()->count(), 4);
        QCOMPARE(document()->mask().holes().size(), std::size_t(1));  // the one painted meanwhile
        QVERIFY(actions()->undo->isEnabled());
    }

    void damagedFileLeavesTheDocument() {
        open(m_photoPath);
        m_window->openFile(m_damagedPath);
        QTRY_COMPARE(m_script->errors.size(), 1);
        QVERIFY(m_script->errors.first().contains(QStringLiteral("damaged.png")));
        QCOMPARE(document()->filePath(), m_photoPath);
        QCOMPARE(document()->photo().width(), 320);
        m_window->openFile(file(QStringLiteral("missing.png")));
        QTRY_COMPARE(m_script->errors.size(), 2);
        QVERIFY(document()->isOpen());
    }

    void asksBeforeChangesAreLost() {
        open(m_photoPath);
        paintTwoHoles();
        m_script->unsaved = ui::UnsavedChoice::Cancel;
        m_window->openFile(m_photoPath);
        QTRY_COMPARE(m_script->unsavedAsked, 1);
        QVERIFY(!m_window->close());
        QCOMPARE(m_script->unsavedAsked, 2);
        QVERIFY(m_window->isVisible());
        m_script->unsaved = ui::UnsavedChoice::Save;
        m_script->savePath = file(QStringLiteral("saved-on-close.ora"));
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(QFile::exists(m_script->savePath));
    }

    void closesDuringAFill_data() { cancelAnswersAtOnceAndKeepsNothing_data(); }
    void closesDuringAFill() {
        QFETCH(QString, engine);
        open(m_photoPath);
        paintTwoHoles();
        useEngine(engine);
        actions()->fill->trigger();
        QTest::qWait(100);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_window->close());
        m_window.reset();
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    void opensWhatIsDropped() {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_photoPath)});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(document()->isOpen());
        QVERIFY(m_window->files()->recentFiles().contains(m_photoPath));
    }

    void loadsAndSavesMasks() {
        open(m_photoPath);
        paintTwoHoles();
        const cv::Mat mask = document()->mask().pixels().clone();
        m_script->savePath = file(QStringLiteral("mask.png"));
        actions()->maskSave->trigger();
        QTRY_VERIFY(QFile::exists(m_script->savePath) && !m_window->files()->isBusy());
        actions()->maskClear->trigger();
        QVERIFY(document()->mask().isEmpty());
        actions()->maskInvert->trigger();
        QVERIFY(document()->mask().isFull());
        m_script->openPath = m_script->savePath;
        actions()->maskLoad->trigger();
        QTRY_VERIFY(cv::norm(mask, document()->mask().pixels(), cv::NORM_INF) == 0);
        core::writeMask(cv::Mat(10, 10, CV_8UC1, cv::Scalar(255)), file(QStringLiteral("small.png")));
        m_script->openPath = file(QStringLiteral("small.png"));
        actions()->maskLoad->trigger();
        QTRY_COMPARE(m_script->errors.size(), 1);
        QCOMPARE(cv::norm(mask, document()->mask().pixels(), cv::NORM_INF), 0.);
    }

    void listsHolesAndTakesOneOff() {
        open(m_photoPath);
        paintTwoHoles();
        QTRY_COMPARE(m_window->holesPanel()->holes().size(), std::size_t(2));
        QListWidget* list = m_window->holesPanel()->list();
        list->setCurrentRow(0);
        m_window->holesPanel()->findChild<QPushButton*>(QStringLiteral("removeHole"))->click();
        QCOMPARE(document()->mask().holes().size(), std::size_t(1));
        actions()->maskClear->trigger();
        QTRY_VERIFY(!actions()->fill->isEnabled());
    }

    void greysOutDevicesThatCannotBeUsed() {
        QTRY_COMPARE(m_window->fillPanel()->deviceName(), QStringLiteral("Test processor"));
        for (QComboBox* combo : m_window->fillPanel()->findChildren<QComboBox*>()) {
            const int index = combo->findData(int(core::Device::Cuda));
            if (index < 0 || combo->findText(QStringLiteral("Graphics card (not usable)")) != index) continue;
            QVERIFY(!qobject_cast<QStandardItemModel*>(combo->model())->item(index)->isEnabled());
            QCOMPARE(combo->itemData(index, Qt::ToolTipRole).toString(), QStringLiteral("No driver was found."));
            return;
        }
        QFAIL("no such device in the list");
    }

    void comparesWhileTheKeyIsHeld() {
        open(m_photoPath);
        QTest::keyPress(m_window->canvas(), Qt::Key_Backslash);
        QVERIFY(m_window->canvas()->isShowingOriginal());
        QTest::keyRelease(m_window->canvas(), Qt::Key_Backslash);
        QVERIFY(!m_window->canvas()->isShowingOriginal());
        // The focus may be anywhere in the window.
        auto* method = m_window->fillPanel()->findChild<QComboBox*>();
        method->setFocus();
        QTest::keyPress(method, Qt::Key_Backslash);
        QVERIFY(m_window->canvas()->isShowingOriginal());
        QTest::keyRelease(method, Qt::Key_Backslash);
        QVERIFY(!m_window->canvas()->isShowingOriginal());
        actions()->compare->trigger();
        QVERIFY(m_window->canvas()->isShowingOriginal());
    }

    void switchesThemesAndRemembers() {
        actions()->themeDark->trigger();
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 100);
        const QImage dark = actions()->brush->icon().pixmap(32, 32).toImage();
        actions()->themeLight->trigger();
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() > 200);
        QVERIFY(actions()->brush->icon().pixmap(32, 32).toImage() != dark);
        QCOMPARE(ui::Settings().get(ui::setting::Theme), QStringLiteral("light"));
    }

    void fitsASmallScreen() {
        open(m_photoPath);
        for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) dock->raise();
        m_window->resize(1000, 660);
        QTest::qWait(50);
        QVERIFY2(m_window->height() <= 700, qPrintable(QString::number(m_window->height())));
        QVERIFY2(m_window->width() <= 1024, qPrintable(QString::number(m_window->width())));
    }

    void opensTwentyFourMegapixelsQuickly() {
        const QString path = file(QStringLiteral("large.jpg"));
        core::writePhoto(core::Photo(generatedPixels(6000, 4000)), path);
        QElapsedTimer timer, longest;
        timer.start();
        QSignalSpy opened(document(), &core::Document::opened);
        m_window->openFile(path);
        qint64 stall = 0;  // the longest that the UI thread did not answer
        while (opened.isEmpty() && timer.elapsed() < 30000) {
            longest.start();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
            stall = std::max(stall, longest.elapsed());
        }
        m_window->canvas()->viewport()->repaint();
        qInfo("24 megapixels: first paint %lld ms after asking, longest pause of the window %lld ms", timer.elapsed(), stall);
        QVERIFY(document()->isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->canvas()->photoView()->isBusy(), 60000);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
