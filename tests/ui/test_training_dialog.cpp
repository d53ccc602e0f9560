// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window and its training dialog the way a user does, over an engine without a network.
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

#include "core/model_library.h"
#include "core/photo_io.h"
#include "fake_training.h"
#include "ui/actions.h"
#include "ui/dialogs/training_dialog.h"
#include "ui/docks/fill_panel.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/tools/tool_settings.h"
#include "ui/training/loss_chart.h"
#include "ui/training/photo_chooser.h"
#include "ui/training/progress_page.h"
#include "ui/training/result_page.h"
#include "ui/training/sample_strip.h"
#include "ui/training/setup_page.h"
#include "ui/training/split_view.h"
#include "ui/training/training_chip.h"
#include "ui/training/training_desk.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;
using Phase = ui::TrainingController::Phase;

namespace {

/// Fills with a grey that depends on the model's file, so that two models can be told apart.
class ModelEngine final : public core::FillEngine {
 public:
    QString id() const override { return QStringLiteral("contextual"); }
    core::EngineLimits limits() const override {
        core::EngineLimits limits;
        limits.multiple = 8;
        limits.usesWeights = true;
        return limits;
    }
    core::FilledWindow fill(const core::FillInput& input, const core::FillOptions& options, core::WindowProgress&,
                            std::stop_token stop) override {
        for (int i = 0; i < 15 && !stop.stop_requested(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        core::FilledWindow result;
        result.rgb = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar::all(options.modelPath.isEmpty() ? 0.1 : 0.5));
        return result;
    }
};

core::ModelFormats fakeFormats() {
    core::ModelFormats formats;
    formats.describe = [](const QString&) { return core::ModelFacts{1, QStringLiteral("safetensors"), {}}; };
    formats.convert = [](const QString& path, const QString& target) {
        if (!QFile::copy(path, target)) throw core::Error(core::ErrorKind::OutputUnwritable, {}, QStringLiteral("copy failed"));
        return core::ModelFacts{1, QStringLiteral("safetensors"), {}};
    };
    return formats;
}

}  // namespace

class TestTrainingDialog : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_photos;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::shared_ptr<FakeTrainingScript> m_training;
    std::shared_ptr<core::ModelLibrary> m_library;
    std::unique_ptr<ui::MainWindow> m_window;

    ui::TrainingDesk* desk() { return m_window->training(); }
    ui::TrainingController* controller() { return desk()->controller(); }
    ui::TrainingDialog* dialog() { return desk()->dialog(); }
    template <class T>
    T* find(const char* name) {
        T* found = dialog()->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no '%s' in the dialog", name);
        return found;
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    QToolButton* chip() { return m_window->findChild<QToolButton*>(QStringLiteral("trainingChip")); }
    QString message(const char* label) { return find<QLabel>(label)->text(); }

    void makeWindow() {
        core::EngineRegistry registry = testRegistry();
        registry.add(
            {QStringLiteral("contextual"), QStringLiteral("Contextual"), {}, [] { return std::make_unique<ModelEngine>(); }});
        ui::MainWindowOptions options;
        options.training = fakeTraining(m_training);
        options.library = m_library;
        m_window = std::make_unique<ui::MainWindow>(registry, options, std::make_unique<ScriptedPrompts>(m_script));
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void openPhotoWithHole() {
        QSignalSpy opened(m_window->document(), &core::Document::opened);
        m_window->openFile(m_photos + QStringLiteral("/photo0.png"));
        QVERIFY(opened.wait(10000));
        m_window->toolSettings()->setBrushSize(18);
        dragOnCanvas(m_window->canvas(), {{60, 60}, {80, 66}, {96, 60}});
    }
    void setIterations(int iterations) {
        find<QComboBox>("trainingBudgetKind")->setCurrentIndex(1);
        find<QSpinBox>("trainingIterations")->setValue(iterations);
    }
    void choosePhotos() {
        m_script->folderPath = m_photos;
        button("addTrainingFolder")->click();
        QTRY_VERIFY(message("photoSummary").startsWith(QStringLiteral("11 ")) &&
                    !message("photoSummary").contains(QStringLiteral("checked")));
    }
    void start(int iterations) {
        m_window->actionSet()->train->trigger();
        QVERIFY(dialog()->isVisible());
        choosePhotos();
        setIterations(iterations);
        QVERIFY(button("trainingStartButton")->isEnabled());
        button("trainingStartButton")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Running);
    }
    QAction* extendAction() {
        auto* menu = button("trainingExtend")->menu();
        Q_EMIT menu->aboutToShow();
        return menu->actions().last();
    }

 private Q_SLOTS:
    void initTestCase() {
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
        isolateSettings(m_folder.path());
        m_photos = m_folder.filePath(QStringLiteral("photos"));
        QDir().mkpath(m_photos);
        for (int i = 0; i < 11; ++i) {
            cv::Mat pixels = generatedPixels(240, 180);
            pixels += cv::Scalar::all(3 * i);
            core::writePhoto(core::Photo(pixels), m_photos + QStringLiteral("/photo%1.png").arg(i));
        }
        QFile bad(m_photos + QStringLiteral("/damaged.png"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("this is no picture");
    }
    void init() {
        m_script = std::make_shared<ScriptedPrompts::Script>();
        m_training = std::make_shared<FakeTrainingScript>();
        m_library = std::make_shared<core::ModelLibrary>(m_folder.filePath(QStringLiteral("models")), QString(), fakeFormats());
        QDir(ui::standardTrainingFolder()).removeRecursively();
        makeWindow();
    }
    void cleanup() {
        m_window.reset();
        m_library.reset();
    }

    void wholeLife() {
        openPhotoWithHole();
        m_window->actionSet()->train->trigger();
        QVERIFY(!button("trainingStartButton")->isEnabled());
        QVERIFY(!message("trainingObstacle").isEmpty());
        choosePhotos();
        QCOMPARE(find<QListWidget>("photoProblems")->count(), 1);
        QVERIFY(find<QListWidget>("photoProblems")->item(0)->text().contains(QStringLiteral("damaged.png")));
        QVERIFY(find<QLabel>("photoWarning")->isVisibleTo(dialog()));  // eleven are few
        QVERIFY(message("photoSummary").contains(QStringLiteral("megapixels")));
        setIterations(1000);
        button("trainingStartButton")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Running);
        QCOMPARE(dialog()->page(), ui::TrainingDialog::ProgressTab);
        {
            const std::lock_guard lock(m_training->mutex);
            QCOMPARE(m_training->lastOptions.iterations, 1000);
            QCOMPARE(m_training->lastOptions.photos, QStringList(m_photos));
            QVERIFY(m_training->lastOptions.threads > 0);
        }
#ifdef Q_OS_LINUX
        QVERIFY(m_training->niceness > getpriority(PRIO_PROCESS, 0));  // the window comes first
#endif
        QVERIFY(!button("trainingStartButton")->isEnabled() && button("trainingPause")->isEnabled());
        QVERIFY(!button("trainingResume")->isEnabled() && button("trainingStop")->isEnabled());

        // Samples, curves and a verdict appear.
        QTRY_VERIFY(controller()->samples().size() > 2);
        QTRY_VERIFY(message("trainingVerdict").contains(QStringLiteral("dB")));
        QTRY_VERIFY(controller()->losses().curve(ui::LossHistory::RefinedL1).size() > 10);
        QTRY_VERIFY(controller()->losses().curve(ui::LossHistory::Psnr).size() > 2);
        QVERIFY(!dialog()->progressPage()->strip()->grid()->cell(0, 2).isEmpty());

        // Closing the dialog changes nothing; the chip brings it back.
        button("trainingClose")->click();
        QVERIFY(!dialog()->isVisible());
        QVERIFY(chip()->isVisible() && chip()->text().contains(QStringLiteral("Training")));
        const qint64 before = controller()->status().iteration;
        QTRY_VERIFY(controller()->status().iteration > before);
        chip()->click();
        QVERIFY(dialog()->isVisible());

        // Buttons follow what is confirmed.
        button("trainingPause")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Paused);
        QVERIFY(button("trainingResume")->isEnabled() && !button("trainingPause")->isEnabled());
        const qint64 paused = controller()->status().iteration;
        QTest::qWait(60);
        QCOMPARE(controller()->status().iteration, paused);
        QTRY_VERIFY(message("trainingOnPhoto").contains(QStringLiteral("dB")));  // measured on copies of the hole
        button("trainingResume")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Running);

        // A fill comes first; the training goes on by itself.
        QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
        core::FillOptions fill;
        fill.engineId = QStringLiteral("contextual");
        m_window->fillController()->start(fill);
        QVERIFY(controller()->isHeld());
        QTRY_COMPARE(controller()->phase(), Phase::Paused);
        QVERIFY(m_window->fillController()->isRunning());
        QCOMPARE(m_training->running.load(), 0);
        QVERIFY(finished.wait(10000));
        QTRY_COMPARE(controller()->phase(), Phase::Running);
        QVERIFY(!controller()->isHeld());

        extendAction()->trigger();  // as much again
        QTRY_COMPARE(controller()->status().iterations, 2000);
        button("trainingStop")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        QCOMPARE(dialog()->page(), ui::TrainingDialog::ResultTab);
        QVERIFY(controller()->run().ended);

        // Both models on the holes of the last fill.
        const cv::Mat photo = m_window->document()->photo().pixels().clone();
        QTRY_VERIFY(button("compareModels")->isEnabled());
        button("compareModels")->click();
        ui::SplitView* split = dialog()->result()->split();
        QTRY_VERIFY(split->hasPictures());
        QCOMPARE(cv::norm(photo, m_window->document()->photo().pixels(), cv::NORM_INF), 0.);
        const auto grabAt = [&](double position) {
            split->setPosition(position);
            return split->grab().toImage();
        };
        QVERIFY(grabAt(0.) != grabAt(1.));
        const QRect place = split->pictureRect();
        QTest::mouseClick(split, Qt::LeftButton, {}, place.topLeft() + QPoint(place.width() / 4, 5));
        QVERIFY(qAbs(split->position() - 0.25) < 0.02);

        const QString run = controller()->run().options.runFolder;
        find<QLineEdit>("modelName")->setText(QStringLiteral("My rugs"));
        find<QLineEdit>("modelNote")->setText(QStringLiteral("from the attic"));
        QVERIFY(button("keepModel")->isEnabled());
        button("keepModel")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Empty);
        QVERIFY2(m_script->errors.isEmpty(), qPrintable(m_script->errors.join(QLatin1Char('\n'))));
        QVERIFY(!QFileInfo::exists(run));
        QCOMPARE(m_library->entries().size(), std::size_t(1));
        const core::ModelEntry kept = m_library->entries().front();
        QCOMPARE(kept.name, QStringLiteral("My rugs"));
        QCOMPARE(kept.note, QStringLiteral("from the attic"));
        QVERIFY(chip()->isHidden());
        QVERIFY(find<QComboBox>("trainingStart")->findText(QStringLiteral("My rugs")) >= 0);

        // It can be chosen for fills at once, and fills.
        QComboBox* models = nullptr;
        for (QComboBox* combo : m_window->fillPanel()->findChildren<QComboBox*>()) {
            if (combo->findText(QStringLiteral("My rugs")) >= 0) models = combo;
            if (const int engine = combo->findData(QStringLiteral("contextual")); engine >= 0) combo->setCurrentIndex(engine);
        }
        QVERIFY(models);
        models->setCurrentIndex(models->findText(QStringLiteral("My rugs")));
        QCOMPARE(m_window->fillPanel()->options().modelPath, kept.path);
        m_window->actionSet()->undo->trigger();
        m_window->actionSet()->fill->trigger();
        QVERIFY(finished.wait(10000));
        QCOMPARE(m_window->document()->photo().pixels().at<cv::Vec3b>(63, 80), cv::Vec3b(128, 128, 128));

        m_library->removeForGood(kept.id);
        QTRY_VERIFY(find<QComboBox>("trainingStart")->findText(QStringLiteral("My rugs")) < 0);
    }

    void aPauseOfTheUsersOutlastsAFill() {
        openPhotoWithHole();
        start(100000);
        button("trainingPause")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Paused);
        QSignalSpy stopped(m_window->fillController(), &ui::FillController::stopped);
        core::FillOptions fill;
        fill.engineId = QStringLiteral("quick");
        m_window->fillController()->start(fill);
        QVERIFY(!controller()->isHeld());
        QVERIFY(stopped.wait(10000));
        QTest::qWait(50);
        QCOMPARE(controller()->phase(), Phase::Paused);
    }

    void afterAFullDiskItTriesAgain() {
        m_training->diskIsFullAt = 30;
        m_window->training()->controller()->setRetryMs(100);
        start(60);
        QTRY_COMPARE(controller()->phase(), Phase::Paused);
        QVERIFY(message("trainingMessage").contains(QStringLiteral("disk is full")));
        QTest::qWait(250);
        QVERIFY(controller()->isActive());
        QCOMPARE(controller()->status().iteration, 30);
        m_training->diskIsFullAt = -1;
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        QCOMPARE(controller()->status().iteration, 60);
    }

    void manyFillsInARowLeaveItRunning() {
        openPhotoWithHole();
        start(100000);
        core::FillOptions fill;
        fill.engineId = QStringLiteral("slow");
        for (int i = 0; i < 20; ++i) {
            m_window->fillController()->start(fill);
            if (i % 3 == 0) QTest::qWait(7);
            m_window->fillController()->cancel();
        }
        QTRY_COMPARE(controller()->phase(), Phase::Running);
        const qint64 before = controller()->status().iteration;
        QTRY_VERIFY(controller()->status().iteration > before + 5);
    }

    void endsByItselfAndCanBeExtendedAfterwards() {
        start(40);
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        QCOMPARE(controller()->status().iteration, 40);
        extendAction()->trigger();
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        QTRY_COMPARE(controller()->status().iteration, 80);
        QCOMPARE(m_training->resumedJobs.load(), 1);
    }

    void proposesToDiscardWhatGotWorse() {
        m_training->gainPerIteration = -0.05;
        start(40);
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        QVERIFY(message("trainingVerdict").contains(QStringLiteral("Worse")));
        QVERIFY(message("trainingAdvice").contains(QStringLiteral("discard"), Qt::CaseInsensitive));
        QVERIFY(button("discardModel")->isDefault());
        const QString run = controller()->run().options.runFolder;
        m_script->agrees = false;
        button("discardModel")->click();
        QVERIFY(QFileInfo::exists(run));
        m_script->agrees = true;
        button("discardModel")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Empty);
        QVERIFY(!QFileInfo::exists(run));
        QCOMPARE(m_script->confirmed.size(), 2);
    }

    void aFailureIsSaidAndCanBeResumed() {
        m_training->failsAt = 30;
        start(60);
        button("trainingPause")->click();  // writes a checkpoint
        QTRY_COMPARE(controller()->phase(), Phase::Paused);
        button("trainingResume")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Failed);
        QCOMPARE(m_script->errors.size(), 1);
        QVERIFY(message("trainingVerdict").contains(QStringLiteral("not a number")));
        m_training->failsAt = -1;
        QVERIFY(button("trainingResume")->isEnabled());
        button("trainingResume")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        QCOMPARE(controller()->status().iteration, 60);
    }

    void closingAsksSavesAndTheNextStartGoesOn() {
        start(100000);
        QTRY_VERIFY(controller()->status().iteration > 10);
        m_script->agrees = false;
        m_window->close();
        QVERIFY(m_window->isVisible() && controller()->isActive());
        m_script->agrees = true;
        m_training->msToStop = 200;
        m_window->close();
        QVERIFY(m_window->isVisible());  // until the checkpoint is there
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!controller()->isActive());
        const qint64 done = controller()->status().iteration;
        QCOMPARE(m_script->confirmed.size(), 2);

        makeWindow();
        QCOMPARE(controller()->phase(), Phase::Ended);
        QVERIFY(!controller()->run().ended);
        QVERIFY(chip()->isVisible() && chip()->text().contains(QStringLiteral("interrupted")));
        chip()->click();
        QCOMPARE(controller()->status().iteration, done);
        QCOMPARE(dialog()->page(), ui::TrainingDialog::ProgressTab);
        QVERIFY(button("trainingResume")->isEnabled());
        button("trainingResume")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Running);
        QTRY_VERIFY(controller()->status().iteration > done);
        QCOMPARE(m_training->resumedJobs.load(), 1);
        QCOMPARE(controller()->run().options.iterations, 100000);
    }

    void goesAwayInTimeEvenIfTheEngineHangs() {
        start(100000);
        m_training->msToStop = 6000;
        QElapsedTimer since;
        since.start();
        m_window.reset();
        QVERIFY(since.elapsed() < 5000);
        QTest::qWait(3500);  // the thread that was left behind ends, and nobody is hurt
    }

    void quitsWhilePhotosAreStillBeingSearched() {
        m_window->actionSet()->train->trigger();
        choosePhotos();
        m_training->readingHangs = true;
        m_script->folderPath = m_folder.path();
        button("addTrainingFolder")->click();  // the survey of this one hangs
        button("trainingStartButton")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Preparing);
        m_script->agrees = true;
        m_window->close();
        QVERIFY(!m_window->isVisible());
        m_window.reset();  // comes back: this test would end by its time limit
        m_training->readingHangs = false;
        QTest::qWait(300);  // what was left behind ends, and nobody is hurt
        makeWindow();
        QCOMPARE(controller()->phase(), Phase::Ended);  // what was chosen is offered again
        controller()->continueRun();
        QTRY_COMPARE(controller()->phase(), Phase::Running);
    }

    void suggestsWhatTheGpuHasRoomFor() {
        m_training->freeGpuBytes = 1.5e9;
        m_training->heldGpuBytes = 3 * 1024. * 1024 * 1024;
        m_window->actionSet()->train->trigger();
        dialog()->setup()->setDevices({{core::Device::Cpu, QStringLiteral("CPU"), {}}});
        const int onCpu = find<QSpinBox>("trainingBatch")->value();
        const std::vector<core::DeviceInfo> both{{core::Device::Cpu, QStringLiteral("CPU"), {}},
                                                 {core::Device::Cuda, QStringLiteral("GPU"), {}}};
        // The window asks for the devices of this computer, too; its answer may come in between.
        QTRY_VERIFY((desk()->setDevices(both), message("trainingSizesText").contains(QStringLiteral("GPU"))));
        QVERIFY(find<QSpinBox>("trainingBatch")->value() < onCpu);
        start(100000);
        QTRY_VERIFY(message("trainingDevice").contains(QStringLiteral("3.0 GB")));
    }

    void anotherRunIsOfferedAsAStartingPoint() {
        start(30);
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        const QString first = controller()->run().options.runFolder;
        dialog()->showPage(ui::TrainingDialog::SetupTab);
        button("trainingStartButton")->click();
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        QVERIFY(controller()->run().options.runFolder != first);
        auto* starts = find<QComboBox>("trainingStart");
        QVERIFY(starts->itemText(0).contains(QStringLiteral("Undecided")));
        starts->setCurrentIndex(0);
        QVERIFY(!find<QComboBox>("trainingRecipe")->isEnabled());
        button("trainingStartButton")->click();
        QCOMPARE(controller()->run().options.runFolder, first);
        QCOMPARE(dialog()->page(), ui::TrainingDialog::ResultTab);
    }

    void photosCanBeDroppedAndRemoved() {
        m_window->actionSet()->train->trigger();
        ui::PhotoChooser* chooser = dialog()->setup()->photos();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_photos), QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("nowhere")))});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chooser, &enter);
        QVERIFY(enter.isAccepted());
        QApplication::sendEvent(chooser, &drop);
        QCOMPARE(chooser->paths().size(), 2);
        QTRY_VERIFY(chooser->survey().finished);
        QCOMPARE(chooser->survey().photos, 11);
        QCOMPARE(chooser->survey().problems.size(), std::size_t(2));
        QCOMPARE(chooser->survey().thumbnails.size(), std::size_t(11));
        QCOMPARE(chooser->survey().pixels, 11 * 240. * 180);
        chooser->setPaths({m_folder.filePath(QStringLiteral("nowhere"))});
        QTRY_VERIFY(!button("trainingStartButton")->isEnabled());
    }

    void samplesAreSteppedThroughTimeAndEnlarged() {
        start(60);
        QTRY_COMPARE(controller()->phase(), Phase::Ended);
        dialog()->showPage(ui::TrainingDialog::ProgressTab);
        ui::SampleStrip* strip = dialog()->progressPage()->strip();
        QCOMPARE(strip->shownMoment(), static_cast<int>(controller()->samples().size()) - 1);
        const QImage last = strip->grid()->grab().toImage();
        find<QSlider>("sampleTime")->setValue(0);
        QCOMPARE(message("sampleMoment"), QStringLiteral("Before training"));
        QVERIFY(strip->grid()->grab().toImage() != last);
        QTest::mouseClick(strip->grid(), Qt::LeftButton, {}, strip->grid()->cell(1, 2).center());
        auto* viewer = dialog()->findChild<ui::SampleViewer*>();
        QVERIFY(viewer && viewer->isVisible());
        QVERIFY(viewer->windowTitle().contains(QStringLiteral("Refined")));
        QTest::keyClick(viewer, Qt::Key_Left);
        QVERIFY(viewer->windowTitle().contains(QStringLiteral("Coarse")));
        QTest::keyClick(viewer, Qt::Key_PageDown);
        QCOMPARE(strip->shownMoment(), 1);

        ui::LossChart* chart = dialog()->progressPage()->chart();
        chart->showAll();
        QCOMPARE(chart->to(), 60.);
        chart->zoom(4, 30);
        QCOMPARE(chart->to() - chart->from(), 15.);
        QVERIFY(chart->from() < 30 && chart->to() > 30);
        chart->readAt(30.2);
        QVERIFY2(chart->reading().contains(QStringLiteral("Iteration 30")), qPrintable(chart->reading()));
        find<QCheckBox>("lossLogScale")->click();
        QVERIFY(!dialog()->grab().isNull());
    }
};

QTEST_MAIN(TestTrainingDialog)
#include "test_training_dialog.moc"
