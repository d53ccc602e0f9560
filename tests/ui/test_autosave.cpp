// SPDX-License-Identifier: GPL-3.0-or-later
// Work survives a crash. Programs are killed at random moments for real: this test starts itself with --victim.
// LACUNA_KILLS asks for more of them than a run of all tests has time for; LACUNA_KILL_INTERVAL_MS for another interval.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <cstdio>
#include <random>

#include "core/photo_io.h"
#include "tests/ui/ui_test_support.h"
#include "ui/actions.h"
#include "ui/autosave.h"
#include "ui/file_controller.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

constexpr int kWidth = 320, kHeight = 240;

/// Step n paints pixel n, and every tenth fills it, so that a state tells which step it is.
void doStep(core::Document& document, int n) {
    const cv::Rect rect(n % kWidth, n / kWidth % kHeight, 1, 1);
    if (n % 10 == 0) {
        core::FillResult result;
        result.regions.push_back({rect, cv::Mat(1, 1, CV_8UC3, cv::Scalar(n % 256, 1, 2)), {}});
        document.applyFill(result, QStringLiteral("fill"), core::HoleMask(document.photo().size()));
    } else {
        document.editMask(rect, cv::Mat(1, 1, CV_8UC1, cv::Scalar(255)), QStringLiteral("paint"));
    }
}

/// The last step that a state holds; -1 when steps before it are missing.
int stepsOf(const core::ProjectState& state) {
    const cv::Mat changed = core::differingPixels(state.original.pixels(), state.photo.pixels());
    int last = 0;
    for (int n = 1; n < kWidth * kHeight; ++n) {
        const cv::Mat& where = n % 10 == 0 ? changed : state.mask.pixels();
        if (where.at<uchar>(n / kWidth, n % kWidth) == 0) break;
        last = n;
    }
    for (int n = last + 2; n < std::min(last + 2000, kWidth * kHeight); ++n) {
        if (n % 10 != 0 && state.mask.pixels().at<uchar>(n / kWidth, n % kWidth) != 0) return -1;
    }
    return last;
}

/// Works without end and says how far it got and what must be safe: what was there when the write before the last one ended.
int victim(const QString& home, int intervalMs) {
    core::Document document;
    document.open(core::Photo(generatedPixels(kWidth, kHeight)), QStringLiteral("/photos/victim.png"));
    ui::Autosave autosave(&document, home);
    autosave.setIntervalMs(intervalMs);
    int steps = 0, atLastWrite = 0;
    QObject::connect(&autosave, &ui::Autosave::kept, &document, [&] {
        std::printf("safe %d\n", atLastWrite);
        std::fflush(stdout);
        atLastWrite = steps;
    });
    QTimer worker;
    QObject::connect(&worker, &QTimer::timeout, &document, [&] {
        if (steps + 1 >= kWidth * kHeight) return;
        doStep(document, ++steps);
        std::printf("step %d\n", steps);
        std::fflush(stdout);
    });
    worker.start(2);
    return QCoreApplication::exec();
}

}  // namespace

class TestAutosave : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_homes = 0;
    std::shared_ptr<ScriptedPrompts::Script> m_script;

    QString freshHome() { return m_folder.filePath(QStringLiteral("home%1").arg(++m_homes)); }
    std::unique_ptr<ui::MainWindow> makeWindow(const QString& home) {
        m_script = std::make_shared<ScriptedPrompts::Script>();
        ui::MainWindowOptions options;
        options.journalFolder = home;
        auto window = std::make_unique<ui::MainWindow>(testRegistry(), options, std::make_unique<ScriptedPrompts>(m_script));
        window->autosave()->setIntervalMs(30);
        window->show();
        return window;
    }

 private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder.path()); }

    void killedAtRandomMomentsNothingSafeIsLost() {
        const int kills = std::max(5, qEnvironmentVariableIntValue("LACUNA_KILLS"));
        const int interval = std::max(40, qEnvironmentVariableIntValue("LACUNA_KILL_INTERVAL_MS"));
        std::mt19937 random(static_cast<unsigned>(QDateTime::currentMSecsSinceEpoch()));
        int restored = 0;
        for (int i = 0; i < kills; ++i) {
            const QString home = freshHome();
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), home, QString::number(interval)});
            QVERIFY(process.waitForStarted());
            // Not before a first write has ended, or there is nothing to see.
            QByteArray said;
            while (!said.contains("safe") && process.waitForReadyRead(30000)) said += process.readAll();
            QVERIFY(said.contains("safe"));
            QElapsedTimer since;
            const int wait = static_cast<int>(random() % static_cast<unsigned>(6 * interval + 200));
            for (since.start(); since.elapsed() < wait;) {
                process.waitForReadyRead(5);
                said += process.readAll();
            }
            process.kill();
            process.waitForFinished();
            said += process.readAll();
            int safe = 0, done = 0;
            for (const QByteArray& line : said.split('\n')) {
                if (line.startsWith("safe ")) safe = line.mid(5).toInt();
                if (line.startsWith("step ")) done = line.mid(5).toInt();
            }
            const auto left = core::leftJournals(home);
            QCOMPARE(left.size(), std::size_t(1));
            const int found = stepsOf(core::readJournal(left[0]));
            // The last line may have been cut off.
            QVERIFY2(
                found >= safe && found <= done + 1,
                qPrintable(QStringLiteral("kill %1: %2 steps safe, %3 found, %4 done").arg(i).arg(safe).arg(found).arg(done)));
            restored += found > 0;
            if (kills > 5) qInfo("kill %d: of %d steps %d were found", i, done, found);
        }
        QVERIFY(restored > 0);
    }

    void whatIsSavedOrClosedLeavesNothing() {
        const QString home = freshHome();
        const QString path = m_folder.filePath(QStringLiteral("a.png"));
        core::writePhoto(core::Photo(generatedPixels(120, 80)), path);
        auto window = makeWindow(home);
        QSignalSpy opened(window->document(), &core::Document::opened), kept(window->autosave(), &ui::Autosave::kept);
        window->openFile(path);
        QVERIFY(opened.wait());
        QTest::qWait(150);
        QVERIFY(kept.isEmpty());  // nothing was done yet
        doStep(*window->document(), 1);
        QVERIFY(kept.wait());
        QCOMPARE(QDir(home).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        window->document()->undoStack()->undo();  // as it was opened
        QTRY_VERIFY(QDir(home).entryList({QStringLiteral("index.json")}, QDir::Files).isEmpty());
        doStep(*window->document(), 2);
        QVERIFY(kept.wait());
        m_script->unsaved = ui::UnsavedChoice::Discard;
        window->actionSet()->close->trigger();
        QTRY_VERIFY(QDir(home).isEmpty());
        window->openFile(path);
        QVERIFY(opened.wait());
        doStep(*window->document(), 10);
        QVERIFY(kept.wait());
        window.reset();  // the program ends as it should
        QVERIFY(QDir(home).isEmpty());
    }

    void whatIsLeftIsOfferedAndRestored() {
        const QString home = freshHome();
        core::Document lost;
        lost.open(core::Photo(generatedPixels(kWidth, kHeight)), QStringLiteral("/photos/lost.png"));
        for (int n = 1; n <= 25; ++n) doStep(lost, n);
        core::Journal(home).save(lost.state(), lost.filePath(), {}, false);
        core::Journal(home).save(lost.state(), QStringLiteral("/photos/unwanted.png"), {}, false);

        auto window = makeWindow(home);
        bool isAsked = false;
        m_script->recovery = [&](const std::vector<core::JournalEntry>&) {
            isAsked = true;
            return ui::RecoveryAnswer();
        };
        window->offerLeftWork();
        QTRY_VERIFY(isAsked);
        QCOMPARE(core::leftJournals(home).size(), std::size_t(2));  // later, then
        m_script->recovery = [](const std::vector<core::JournalEntry>& left) {
            ui::RecoveryAnswer answer;
            for (const core::JournalEntry& entry : left) {
                if (entry.filePath.contains(QStringLiteral("lost"))) {
                    answer.restore = entry;
                } else {
                    answer.remove.push_back(entry);
                }
            }
            return answer;
        };
        QSignalSpy opened(window->document(), &core::Document::opened);
        window->offerLeftWork();
        QVERIFY(opened.count() > 0 || opened.wait());
        QCOMPARE(stepsOf(window->document()->state()), 25);
        QVERIFY(core::leftJournals(home).empty());  // one is deleted, the other is in use
        QVERIFY(window->document()->isModified());
        m_script->unsaved = ui::UnsavedChoice::Cancel;
        window->close();
        QCOMPARE(m_script->unsavedAsked, 1);  // it isn't lost now either
        QVERIFY(window->isVisible());
        QSignalSpy kept(window->autosave(), &ui::Autosave::kept);
        doStep(*window->document(), 26);
        QVERIFY(kept.wait());
        QCOMPARE(QDir(home).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);  // in the same folder
        m_script->unsaved = ui::UnsavedChoice::Discard;
        window->close();
        window.reset();
        QVERIFY(QDir(home).isEmpty());
    }

    void aDiskThatFailsIsToldOnceAndAskedAgain() {
        const QString home = freshHome();
        QFile obstacle(home);  // a file where the folder should be
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        core::Document document;
        document.open(core::Photo(generatedPixels(60, 40)), {});
        ui::Autosave autosave(&document, home);
        autosave.setIntervalMs(20);
        QSignalSpy failed(&autosave, &ui::Autosave::failed), kept(&autosave, &ui::Autosave::kept);
        document.editMask({1, 1, 1, 1}, cv::Mat(1, 1, CV_8UC1, cv::Scalar(255)), QStringLiteral("paint"));
        QVERIFY(failed.wait());
        QVERIFY(autosave.isBehind());
        QVERIFY(obstacle.remove());
        autosave.setIntervalMs(20);  // as after the time it waits
        QVERIFY(kept.wait());
        QVERIFY(!autosave.isBehind());
        QCOMPARE(failed.count(), 1);
    }
};

int main(int argc, char** argv) {
    if (argc == 4 && qstrcmp(argv[1], "--victim") == 0) {
        QCoreApplication application(argc, argv);
        return victim(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]).toInt());
    }
    QApplication application(argc, argv);
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_autosave.moc"
