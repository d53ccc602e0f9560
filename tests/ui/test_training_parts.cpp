// SPDX-License-Identifier: GPL-3.0-or-later
// What the training dialog is made of and can be tested without it.
#include <QLockFile>
#include <cmath>

#include "ui/training/loss_history.h"
#include "ui/training/training_defaults.h"
#include "ui/training/training_run.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;
using ui::LossHistory;

class TestTrainingParts : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    static core::TrainingStatus at(qint64 iteration, double loss) {
        core::TrainingStatus status;
        status.iteration = iteration;
        status.losses.l1Refined = loss;
        return status;
    }
    static core::TrainingStatus measured(double start, double best, double latest) {
        core::TrainingStatus status;
        status.start = core::TrainingValidation{0, 0, 0, start};
        status.best = core::TrainingValidation{10, 0, 0, best};
        status.latest = core::TrainingValidation{20, 0, 0, latest};
        return status;
    }
    void write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

 private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder.path()); }

    void curvesAreThinnedAndSmoothedWithoutBias() {
        LossHistory history;
        for (int i = 1; i <= 5000; ++i) history.add(at(i, 2 + (i % 2 ? 1 : -1)));
        const auto raw = history.drawn(LossHistory::RefinedL1, 0, 0, 5000, 100);
        QCOMPARE(raw.size(), std::size_t(100));
        for (const auto& point : raw) QVERIFY(std::abs(point.value - 2) < 1e-9);  // means of even stretches
        const auto smooth = history.drawn(LossHistory::RefinedL1, 50, 4000, 4020);
        QVERIFY(smooth.size() >= 21 && smooth.size() <= 23);
        for (const auto& point : smooth) QVERIFY(std::abs(point.value - 2) < 0.05);
        QVERIFY(!history.isUsed(LossHistory::Critic));
        QCOMPARE(history.nearest(LossHistory::RefinedL1, 77.3)->iteration, 77.);
        QVERIFY(!history.nearest(LossHistory::Psnr, 1));
        // Every fifth iteration alone: the same smooth curve.
        LossHistory sparse, dense;
        for (int i = 1; i <= 1000; ++i) dense.add(at(i, std::exp(-i / 300.)));
        for (int i = 1; i <= 1000; i += 5) sparse.add(at(i, std::exp(-i / 300.)));
        const double a = dense.drawn(LossHistory::RefinedL1, 60, 0, 1000).back().value;
        const double b = sparse.drawn(LossHistory::RefinedL1, 60, 0, 1000).back().value;
        QVERIFY(std::abs(a - b) < 0.02 * a);
    }

    void aResumedRunDropsWhatCameAfterItsCheckpoint() {
        LossHistory history;
        for (int i = 1; i <= 30; ++i) history.add(at(i, i));
        history.add(at(21, 100));
        QCOMPARE(history.curve(LossHistory::RefinedL1).size(), std::size_t(21));
        QCOMPARE(history.curve(LossHistory::RefinedL1).back().value, 100.);
        history.add(at(22, NAN));
        QCOMPARE(history.curve(LossHistory::RefinedL1).size(), std::size_t(21));
    }

    void readsLogsThatWereCutOff() {
        write(QStringLiteral("log.csv"),
              "iteration,l1_coarse,l1_refined,known,adversarial,critic,penalty,other,total\n"
              "1,0.5,0.4,0,0.1,-0.2,0.3,0,1\n2,0.4,0.3,0,0.1,-0.1,0.2,0,1\n3,0.4,0");
        write(QStringLiteral("validation.csv"),
              "iteration,l1_coarse_percent,l1_percent,psnr_db\n0,9,8,15\n25,8,7,17\n50,8,7,16\n");
        LossHistory history;
        history.read(m_folder.path());
        QCOMPARE(history.curve(LossHistory::CoarseL1).size(), std::size_t(2));
        QCOMPARE(history.curve(LossHistory::Critic).back().value, -0.1);
        QCOMPARE(history.curve(LossHistory::Psnr).size(), std::size_t(3));
        const ui::RunValidations validations = ui::readValidations(m_folder.path());
        QCOMPARE(validations.start->psnrDb, 15.);
        QCOMPARE(validations.best->iteration, 25);
        QCOMPARE(validations.latest->l1Percent, 7.);
        QVERIFY(!ui::readValidations(m_folder.filePath(QStringLiteral("none"))).start);
    }

    void batchesShrinkUntilTheyFit() {
        const core::RecipeInfo recipe{QStringLiteral("r"), {}, {}, 16, 256};
        const ui::TrainingSizes roomy = ui::sizesThatFit(recipe, 64e9);
        QCOMPARE(roomy.batch, 16);
        QCOMPARE(roomy.cropPx, 256);
        QCOMPARE(roomy.accumulate, 1);
        QCOMPARE(ui::sizesThatFit(recipe, 0).batch, 16);
        for (double bytes = 1e8; bytes < 8e9; bytes *= 1.3) {
            const ui::TrainingSizes sizes = ui::sizesThatFit(recipe, bytes);
            QVERIFY(sizes.batch >= 1 && sizes.cropPx >= 64 && sizes.cropPx % 8 == 0);
            QVERIFY(sizes.batch * sizes.accumulate >= 16 && sizes.batch * (sizes.accumulate - 1) < 16);
            if (bytes > 2e9) QVERIFY(sizes.batch * ui::trainingBytesPerCrop(sizes.cropPx) < bytes / 2);
        }
    }

    void verdicts() {
        using ui::Trend;
        QCOMPARE(ui::judge({}, false).trend, Trend::Unknown);
        QVERIFY(ui::judge(measured(15, 16.2, 16.2), false).text.contains(QStringLiteral("1.2 dB")));
        QCOMPARE(ui::judge(measured(15, 16.2, 16.2), false).trend, Trend::Better);
        QCOMPARE(ui::judge(measured(15, 15, 14.9), false).trend, Trend::Same);
        QCOMPARE(ui::judge(measured(15, 15, 14.2), false).trend, Trend::Worse);
        QCOMPARE(ui::judge(measured(15, 17, 16), false).trend, Trend::Worse);  // past its best
        QVERIFY(!ui::judge(measured(15, 15, 14.2), false).proposesDiscard);
        QVERIFY(ui::judge(measured(15, 15, 14.2), true).proposesDiscard);
        QVERIFY(ui::judge(measured(15, 15, 14.95), true).proposesDiscard);
        QVERIFY(!ui::judge(measured(15, 17, 16), true).proposesDiscard);
        core::TrainingStatus shared = measured(15, 16, 16);
        shared.validationSharesPhotos = true;
        QVERIFY(ui::judge(shared, true).text.contains(QStringLiteral("trains on")));
    }

    void runsAreRememberedWithAllTheirOptions() {
        const QString home = m_folder.filePath(QStringLiteral("home"));
        ui::TrainingRun run;
        run.started = QDateTime::currentDateTime();
        run.options.runFolder = ui::newRunFolder(home, run.started);
        run.options.photos = QStringList{QStringLiteral("/a b"), QStringLiteral("/ü")};
        run.options.recipe = QStringLiteral("paper");
        run.options.startModel = QStringLiteral("/m.safetensors");
        run.options.minutes = 12.5;
        run.options.batch = 3;
        run.options.cropPx = 128;
        run.options.accumulate = 2;
        run.options.learningRate = 3e-5;
        run.options.device = core::Device::Cpu;
        run.options.bfloat16 = false;
        run.options.threads = 3;
        run.options.seed = 18446744073709551615ULL;
        run.options.checkpointMinutes = 1.5;
        run.options.validateEvery = 7;
        run.options.featureNetwork = QStringLiteral("/vgg.safetensors");
        run.options.note = QStringLiteral("note");
        run.startName = QStringLiteral("Start");
        run.seconds = 33.5;
        ui::writeRun(run);
        QVERIFY(ui::newRunFolder(home, run.started) != run.options.runFolder);
        ui::TrainingRun later = run;
        later.started = run.started.addSecs(60);
        later.options.runFolder = home + QStringLiteral("/later");
        later.ended = true;
        ui::writeRun(later);
        QDir().mkpath(home + QStringLiteral("/stray"));
        QFile damaged(home + QStringLiteral("/stray/run.json"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"photos\": [");
        damaged.close();

        const std::vector<ui::TrainingRun> runs = ui::undecidedRuns(home);
        QCOMPARE(runs.size(), std::size_t(2));
        QVERIFY(runs[0].ended);
        const core::TrainingOptions &is = runs[1].options, &was = run.options;
        QCOMPARE(is.photos, was.photos);
        QCOMPARE(is.runFolder, was.runFolder);
        QVERIFY(is.recipe == was.recipe && is.startModel == was.startModel && is.minutes == was.minutes && is.batch == was.batch);
        QVERIFY(is.cropPx == was.cropPx && is.accumulate == was.accumulate && is.learningRate == was.learningRate);
        QVERIFY(is.device == was.device && is.bfloat16 == was.bfloat16 && is.threads == was.threads && is.seed == was.seed);
        QVERIFY(is.checkpointMinutes == was.checkpointMinutes && is.validateEvery == was.validateEvery && is.note == was.note);
        QCOMPARE(is.featureNetwork, was.featureNetwork);
        QCOMPARE(runs[1].seconds, 33.5);

        const auto lock = ui::lockOf(run.options.runFolder);
        QVERIFY(lock->tryLock());
        QCOMPARE(ui::undecidedRuns(home).size(), std::size_t(1));  // a living program trains the other one
    }
};

QTEST_MAIN(TestTrainingParts)
#include "test_training_parts.moc"
