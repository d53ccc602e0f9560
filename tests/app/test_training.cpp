// SPDX-License-Identifier: GPL-3.0-or-later
// Training in the editor with the real engine: a whole life through the dialog, and a program that is killed.
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtEndian>
#include <cmath>

#include "app/engines.h"
#include "app/training_services.h"
#include "core/model_library.h"
#include "core/photo_io.h"
#include "tests/ui/ui_test_support.h"
#include "ui/actions.h"
#include "ui/dialogs/training_dialog.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/tools/tool_settings.h"
#include "ui/training/photo_chooser.h"
#include "ui/training/result_page.h"
#include "ui/training/setup_page.h"
#include "ui/training/split_view.h"
#include "ui/training/training_desk.h"

using namespace lacuna;
using namespace lacuna::test;
using Phase = ui::TrainingController::Phase;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kIterations = 14;

void writePhotos(const QString& folder) {
    QDir().mkpath(folder);
    for (int n = 0; n < 10; ++n) {
        cv::Mat pixels(96, 112, CV_8UC3);
        const double angle = 0.6 * n;
        for (int y = 0; y < pixels.rows; ++y) {
            for (int x = 0; x < pixels.cols; ++x) {
                const double phase = 0.4 * (x * std::cos(angle) + y * std::sin(angle));
                for (int c = 0; c < 3; ++c) pixels.ptr(y)[3 * x + c] = static_cast<uchar>(127 + 100 * std::sin(phase + c + n));
            }
        }
        core::writePhoto(core::Photo(pixels), QStringLiteral("%1/stripes%2.png").arg(folder).arg(n));
    }
}

core::TrainingOptions smallRun(const QString& photos) {
    core::TrainingOptions options;
    options.photos = QStringList(photos);
    options.cropPx = 64;
    options.batch = 1;
    options.iterations = kIterations;
    options.validateEvery = 7;
    options.threads = 1;
    options.bfloat16 = false;
    options.device = core::Device::Cpu;
    options.checkpointMinutes = 0.01;
    return options;
}

/// The weights alone: the header also says how long it took.
QByteArray weightsOf(const QString& runFolder) {
    QFile file(runFolder + QStringLiteral("/model.safetensors"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = file.readAll();
    return bytes.mid(8 + static_cast<qsizetype>(qFromLittleEndian<quint64>(bytes.constData())));
}

void trainUntilItEnds(ui::TrainingController& controller) {
    QEventLoop loop;
    QObject::connect(&controller, &ui::TrainingController::idle, &loop, &QEventLoop::quit);
    if (controller.isActive()) loop.exec();
}

/// What the process does that is to be killed: `home` and `photos` from the command line.
int trainAsChild(const QString& home, const QString& photos) {
    ui::TrainingController controller(app::makeTrainingServices(), home);
    controller.start(smallRun(photos), QStringLiteral("shipped"));
    trainUntilItEnds(controller);
    return 0;
}

}  // namespace

class TestTraining : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_photos;
    QString file(const QString& name) const { return m_folder.filePath(name); }

 private Q_SLOTS:
    void initTestCase() {
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        isolateSettings(m_folder.path());
        m_photos = file(QStringLiteral("photos"));
        writePhotos(m_photos);
    }

    void aKilledRunGoesOnBitEqual() {
        const QString home = file(QStringLiteral("killed"));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--train"), home, m_photos});
        QVERIFY(child.waitForStarted());
        const auto folder = [&home] {
            const QStringList runs = QDir(home).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            return runs.isEmpty() ? QString() : home + QLatin1Char('/') + runs.first();
        };
        const core::TrainingServices services = app::makeTrainingServices();
        QTRY_VERIFY_WITH_TIMEOUT(!folder().isEmpty() && services.hasRun(folder()), kPatienceMs);
        QTest::qWait(300);
        QVERIFY2(child.state() == QProcess::Running, "it was done before it could be killed");
        QVERIFY(ui::undecidedRuns(home).empty());  // somebody trains it
        child.kill();
        QVERIFY(child.waitForFinished());

        const std::vector<ui::TrainingRun> runs = ui::undecidedRuns(home);
        QCOMPARE(runs.size(), std::size_t(1));
        QVERIFY(!runs.front().ended);
        ui::TrainingController resumed(services, home);
        resumed.show(runs.front());
        QCOMPARE(resumed.phase(), Phase::Ended);
        resumed.continueRun();
        trainUntilItEnds(resumed);
        QVERIFY2(resumed.phase() == Phase::Ended, resumed.error() ? qPrintable(resumed.error()->message()) : "");
        QCOMPARE(resumed.status().iteration, kIterations);
        QVERIFY(resumed.run().ended);

        ui::TrainingController whole(services, file(QStringLiteral("whole")));
        whole.start(smallRun(m_photos), QStringLiteral("shipped"));
        trainUntilItEnds(whole);
        QCOMPARE(whole.phase(), Phase::Ended);
        const QByteArray expected = weightsOf(whole.run().options.runFolder);
        QVERIFY(expected.size() > 1'000'000);
        QVERIFY(weightsOf(resumed.run().options.runFolder) == expected);
        QVERIFY(weightsOf(whole.run().options.runFolder) != QByteArray());
    }

    void leavesWithinThreeSeconds() {
        ui::TrainingController controller(app::makeTrainingServices(), file(QStringLiteral("left")));
        core::TrainingOptions options = smallRun(m_photos);
        options.iterations = 100'000;
        options.cropPx = 128;
        options.batch = 4;
        controller.start(options, QStringLiteral("shipped"));
        QTRY_VERIFY_WITH_TIMEOUT(controller.status().iteration > 1, kPatienceMs);
        QSignalSpy idle(&controller, &ui::TrainingController::idle);
        QElapsedTimer since;
        since.start();
        controller.leave();
        QVERIFY(idle.wait(kPatienceMs));
        qInfo("a training leaves %lld ms after it was asked to", since.elapsed());
        QVERIFY(app::makeTrainingServices().hasRun(controller.run().options.runFolder));
        QVERIFY(!controller.run().ended);
    }

    void learnsIsComparedKeptAndFills() {
        auto script = std::make_shared<ScriptedPrompts::Script>();
        ui::MainWindowOptions options;
        options.training = app::makeTrainingServices();
        options.library = app::makeModelLibrary();
        ui::MainWindow window(app::makeEngineRegistry(), options, std::make_unique<ScriptedPrompts>(script));
        window.resize(1200, 800);
        window.show();
        QSignalSpy opened(window.document(), &core::Document::opened);
        window.openFile(m_photos + QStringLiteral("/stripes0.png"));
        QVERIFY(opened.wait(20000));
        window.toolSettings()->setBrushSize(10);
        dragOnCanvas(window.canvas(), {{30, 40}, {44, 50}});

        window.training()->open();
        ui::TrainingDialog* dialog = window.training()->dialog();
        ui::TrainingController* controller = window.training()->controller();
        const auto button = [dialog](const char* name) { return dialog->findChild<QPushButton*>(QString::fromLatin1(name)); };
        dialog->setup()->photos()->addPaths({m_photos});
        QTRY_VERIFY(dialog->setup()->photos()->survey().finished);
        dialog->findChild<QComboBox*>(QStringLiteral("trainingBudgetKind"))->setCurrentIndex(1);
        dialog->findChild<QSpinBox*>(QStringLiteral("trainingIterations"))->setValue(1000);
        dialog->findChild<QSpinBox*>(QStringLiteral("trainingCrop"))->setValue(64);
        dialog->findChild<QSpinBox*>(QStringLiteral("trainingBatch"))->setValue(1);
        dialog->findChild<QSpinBox*>(QStringLiteral("trainingValidate"))->setValue(3);
        button("trainingStartButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(controller->samples().size() > 1, kPatienceMs);
        QVERIFY(!controller->samples().front().samples.front().refined.isNull());
        QVERIFY(!controller->samples().front().samples.front().attention.isNull());

        QSignalSpy finished(window.fillController(), &ui::FillController::finished);
        window.actionSet()->fill->trigger();
        QVERIFY(controller->isHeld());  // the fill may be done before the training has come to rest
        QVERIFY(finished.count() > 0 || finished.wait(kPatienceMs));
        const qint64 atFill = controller->status().iteration;
        QTRY_VERIFY_WITH_TIMEOUT(controller->phase() == Phase::Running && controller->status().iteration > atFill, kPatienceMs);

        button("trainingPause")->click();
        QTRY_COMPARE_WITH_TIMEOUT(controller->phase(), Phase::Paused, kPatienceMs);
        button("trainingResume")->click();
        QTRY_COMPARE_WITH_TIMEOUT(controller->phase(), Phase::Running, kPatienceMs);
        auto* extend = button("trainingExtend")->menu();
        Q_EMIT extend->aboutToShow();
        extend->actions().last()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(controller->status().iterations, 2000, kPatienceMs);
        button("trainingStop")->click();
        QTRY_COMPARE_WITH_TIMEOUT(controller->phase(), Phase::Ended, kPatienceMs);

        button("compareModels")->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->result()->split()->hasPictures(), kPatienceMs);
        dialog->findChild<QLineEdit*>(QStringLiteral("modelName"))->setText(QStringLiteral("Stripes"));
        button("keepModel")->click();
        QTRY_COMPARE_WITH_TIMEOUT(controller->phase(), Phase::Empty, kPatienceMs);
        QVERIFY2(script->errors.isEmpty(), qPrintable(script->errors.join(QLatin1Char('\n'))));

        const core::ModelEntry kept = options.library->resolve(QStringLiteral("Stripes"));
        QCOMPARE(kept.recipe(), QStringLiteral("lacuna"));
        QVERIFY(kept.iterations().value_or(0) >= 3);
        window.actionSet()->undo->trigger();
        const cv::Mat before = window.document()->photo().pixels().clone();
        core::FillOptions fill;
        fill.modelPath = kept.path;
        finished.clear();
        window.fillController()->start(fill);
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(cv::norm(before, window.document()->photo().pixels(), cv::NORM_INF) > 0);
        options.library->removeForGood(kept.id);
        QVERIFY(!options.library->find(kept.id));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--train")) return trainAsChild(arguments[2], arguments[3]);
    TestTraining test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_training.moc"
