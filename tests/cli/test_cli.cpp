// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "cli_test_support.h"
#include "core/photo_io.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

/// Options that a command's --help defines, without those that all commands have: "--output", "-o", ...
QSet<QString> optionsInHelp(const QString& help) {
    static const QRegularExpression line(QStringLiteral("^  (-[a-z-]+(?:, -[a-z-]+)*)"), QRegularExpression::MultilineOption);
    QSet<QString> options;
    for (auto it = line.globalMatch(help); it.hasNext();) {
        for (const QString& option : it.next().captured(1).split(QStringLiteral(", "))) options.insert(option);
    }
    options.remove(QStringLiteral("-h"));
    options.remove(QStringLiteral("--help"));
    options.remove(QStringLiteral("--language"));  // every command has it
    return options;
}

/// Options that a section of the manual defines: those in the lines behind .TP and .TQ.
QSet<QString> optionsInManual(const QString& section) {
    static const QRegularExpression option(QStringLiteral("(?<=[ \"])-{1,2}[a-z][a-z-]*"));
    QSet<QString> options;
    const QStringList lines = section.split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i - 1] != QLatin1String(".TP") && lines[i - 1] != QLatin1String(".TQ")) continue;
        for (auto it = option.globalMatch(lines[i]); it.hasNext();) options.insert(it.next().captured());
    }
    return options;
}

}  // namespace

class TestCli : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    const std::vector<cv::Rect> m_holes{{40, 30, 31, 27}, {120, 80, 9, 17}};
    QString path(const QString& name) const { return m_folder.filePath(name); }

 private Q_SLOTS:
    void initTestCase() {
        core::writePhoto(core::Photo(pattern(163, 121, CV_8UC3)), path("photo.png"));
        core::writePhoto(core::Photo(pattern(163, 121, CV_16UC3)), path("photo16.png"));
        core::writeMask(maskWith(163, 121, m_holes), path("mask.png"));
        core::writeMask(maskWith(163, 121, {}), path("empty.png"));
        core::writeMask(maskWith(163, 121, {{0, 0, 163, 121}}), path("full.png"));
        core::writeMask(maskWith(50, 40, {{1, 1, 9, 9}}), path("small.png"));
    }

    void helpAndVersion() {
        for (const QStringList& arguments :
             {QStringList{"--help"}, {"fill", "--help"}, {"evaluate", "--help"}, {"info", "--help"}, {"selftest", "--help"}}) {
            const Run run = cli(arguments);
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(run.out.contains("Usage: lacuna-cli"), qPrintable(run.out));
            QVERIFY(run.err.isEmpty());
        }
        QCOMPARE(cli({"--version"}).exitCode, 0);
    }

    void manualAndHelpAgree() {
        QFile file(QStringLiteral(LACUNA_SOURCE_DIR "/packaging/lacuna-cli.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll()).replace("\\-", "-");
        const QString overview = cli({"--help"}).out;
        static const QRegularExpression command(QStringLiteral("^  ([a-z]+) "), QRegularExpression::MultilineOption);
        int commands = 0;
        for (auto it = command.globalMatch(overview); it.hasNext(); ++commands) {
            const QString name = it.next().captured(1);
            const qsizetype begin = manual.indexOf(QString("\n.SH %1\n").arg(name.toUpper()));
            QVERIFY2(begin >= 0, qPrintable(name));
            const QString section = manual.mid(begin, manual.indexOf("\n.SH ", begin + 1) - begin);
            const QSet<QString> told = optionsInHelp(cli({name, "--help"}).out), written = optionsInManual(section);
            QVERIFY2(told == written, qPrintable(name + ": only in --help " + (told - written).values().join(' ') +
                                                 "; only in the manual " + (written - told).values().join(' ')));
            QVERIFY2(!told.isEmpty(), qPrintable(name));
        }
        QCOMPARE(commands, 7);
        // The exit codes, too.
        static const QRegularExpression code(QStringLiteral("\\b([0-9]) [a-z]"));
        const QString codes = overview.mid(overview.indexOf("Exit codes:"));
        int found = 0;
        for (auto it = code.globalMatch(codes); it.hasNext(); ++found)
            QVERIFY(manual.contains(QString(".TP\n.B %1\n").arg(it.next().captured(1))));
        QCOMPARE(found, 7);
    }

    void resultsTellOfFills() {
        QVERIFY2(cli({"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path("told.png")}).exitCode == 0, "fill");
        const core::Photo told = core::readPhoto(path("told.png"));
        const QByteArray xmp = told.metadata().xmp;
        QVERIFY2(xmp.contains("compositeWithTrainedAlgorithmicMedia") && xmp.contains("lacuna-base.safetensors sha256:"), xmp);
        const cv::Mat area = core::recordedChanges(xmp, told.size());
        QCOMPARE(cv::countNonZero(maskWith(163, 121, m_holes) & ~area), 0);
        QCOMPARE(
            cli({"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path("untold.png"), "--no-provenance"}).exitCode,
            0);
        const core::Photo untold = core::readPhoto(path("untold.png"));
        QVERIFY(untold.metadata().xmp.isEmpty());
        QVERIFY(cv::norm(told.pixels(), untold.pixels(), cv::NORM_INF) == 0.);
        QCOMPARE(cli({"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path("classical.jpg"), "--engine", "telea"})
                     .exitCode,
                 0);
        QVERIFY(core::readPhoto(path("classical.jpg")).metadata().xmp.contains("/compositeCapture"));
    }

    void fillWithEveryEngine_data() {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("photo");
        for (const char* engine : {"contextual", "coarse", "patchmatch", "telea", "navier-stokes"}) {
            for (const char* photo : {"photo.png", "photo16.png"}) QTest::addRow("%s %s", engine, photo) << engine << photo;
        }
    }
    void fillWithEveryEngine() {
        QFETCH(QString, engine);
        QFETCH(QString, photo);
        const QString out = path(engine + "-" + photo);
        const Run run = cli({"fill", path(photo), "--mask", path("mask.png"), "-o", out, "--engine", engine});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const cv::Mat before = core::readPhoto(path(photo)).pixels(), after = core::readPhoto(out).pixels();
        QVERIFY(sameOutside(before, after, m_holes));
        // Every hole was really filled: a made-up colour is where the photo's own pixels were hidden.
        for (const cv::Rect& hole : m_holes) QVERIFY(cv::norm(before(hole), after(hole), cv::NORM_INF) > 0);
        // Same command, same bytes.
        QVERIFY(cli({"fill", path(photo), "--mask", path("mask.png"), "-o", path("again.png"), "--engine", engine}).exitCode ==
                0);
        QCOMPARE(cv::norm(after, core::readPhoto(path("again.png")).pixels(), cv::NORM_INF), 0.);
    }

    // More room hides more of the photo from the engine, as in the editor.
    void edgeRoom() {
        const auto fill = [&](const char* name, const QString& room) {
            const Run run = cli({"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path(name), "--engine", "telea",
                                 "--edge-room", room});
            return run.exitCode == 0 ? core::readPhoto(path(name)).pixels() : cv::Mat();
        };
        const cv::Mat none = fill("room0.png", "0"), little = fill("room1.png", "1"), full = fill("room16.png", "16");
        QVERIFY(!none.empty() && !little.empty() && !full.empty());
        QCOMPARE(cv::norm(none, little, cv::NORM_INF), 0.);  // less than it paints anyway
        QVERIFY(cv::norm(none, full, cv::NORM_INF) > 0);
        QVERIFY(sameOutside(core::readPhoto(path("photo.png")).pixels(), full, m_holes));
    }

    void fillWritesAttentionAndCoarse() {
        const Run run = cli({"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path("o.png"), "--attention",
                             path("a.png"), "--coarse", path("c.png"), "--json"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const core::Photo overlay = core::readPhoto(path("a.png"));
        QCOMPARE(overlay.size(), cv::Size(163, 121));
        QVERIFY(overlay.hasAlpha());
        QVERIFY(overlay.pixels().at<cv::Vec4b>(43, 55)[3] > 0);  // inside the first hole
        QCOMPARE(int(overlay.pixels().at<cv::Vec4b>(5, 5)[3]), 0);
        QVERIFY(sameOutside(core::readPhoto(path("photo.png")).pixels(), core::readPhoto(path("c.png")).pixels(), m_holes));
        const QStringList lines = run.out.split('\n', Qt::SkipEmptyParts);
        QJsonObject last;
        double total = 0.;
        for (const QString& line : lines) {
            QJsonParseError error;
            last = QJsonDocument::fromJson(line.toUtf8(), &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            if (last["event"] != "progress") continue;
            QVERIFY(last["total"].toDouble() >= total);
            total = last["total"].toDouble();
        }
        QCOMPARE(last["event"].toString(), QString("done"));
        QCOMPARE(last["holes"].toInt(), 2);
        QVERIFY(run.err.isEmpty());
    }

    void resultsThatAnEngineDoesntHave() {
        const Run run = cli({"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path("t.png"), "--engine", "telea",
                             "--attention", path("ta.png"), "--coarse", path("tc.png"), "--json"});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray notices = run.events("done").front()["notices"].toArray();
        QCOMPARE(notices.size(), 2);
        QVERIFY2(notices[0].toString().contains("came from") && notices[1].toString().contains("one stage"), qPrintable(run.out));
    }

    void errors_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("mentions");
        QFile damaged(path("damaged.png"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        QFile whole(path("photo.png"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        damaged.write(whole.readAll().left(700));
        damaged.close();
        QFile text(path("text.safetensors"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("this is not a model");
        text.close();
        const QString photo = path("photo.png"), mask = path("mask.png"), out = path("never.png");
        const auto row = [](const char* name, const QStringList& arguments, int code, const QString& mentions) {
            QTest::addRow("%s", name) << arguments << code << mentions;
        };
        row("no command", {}, 2, "command");
        row("unknown command", {"paint"}, 2, "paint");
        row("no photo", {"fill", "--mask", mask, "-o", out}, 2, "photo");
        row("no mask", {"fill", photo, "-o", out}, 2, "--mask");
        row("no output", {"fill", photo, "--mask", mask}, 2, "-o");
        row("unknown option", {"fill", photo, "--mask", mask, "-o", out, "--frobnicate"}, 2, "frobnicate");
        row("nearly an option", {"fill", photo, "--mask", mask, "-o", out, "--sead", "3"}, 2, "Did you mean '--seed'?");
        row("part of an option", {"fill", photo, "--mask", mask, "-o", out, "--thr", "3"}, 2, "Did you mean '--threads'?");
        row("nearly a command", {"evalaute"}, 2, "Did you mean 'evaluate'?");
        row("nearly an engine", {"fill", photo, "--mask", mask, "-o", out, "--engine", "patch-match"}, 2, "'patchmatch'");
        row("pipe", {"fill", "-", "--mask", mask, "-o", out}, 2, "pipe");
        row("value that isn't taken", {"fill", photo, "--mask", mask, "-o", out, "--seamless=1"}, 2, "--seamless");
        row("too much room", {"fill", photo, "--mask", mask, "-o", out, "--edge-room", "17"}, 2, "--edge-room");
        row("unknown engine", {"fill", photo, "--mask", mask, "-o", out, "--engine", "magic"}, 2, "magic");
        row("bad number", {"fill", photo, "--mask", mask, "-o", out, "--threads", "many"}, 2, "--threads");
        row("bad device", {"fill", photo, "--mask", mask, "-o", out, "--device", "tpu"}, 2, "tpu");
        row("mask of another size", {"fill", photo, "--mask", path("small.png"), "-o", out}, 2, "small.png");
        row("empty mask", {"fill", photo, "--mask", path("empty.png"), "-o", out}, 2, "photo.png");
        row("full mask", {"fill", photo, "--mask", path("full.png"), "-o", out}, 2, "photo.png");
        row("missing photo", {"fill", path("none.png"), "--mask", mask, "-o", out}, 3, "none.png");
        // Told before anything of the results, which would be right for a folder.
        row("missing folder", {"fill", path("none"), "--masks", m_folder.path(), "-o", path("results")}, 3, "none");
        row("damaged photo", {"fill", path("damaged.png"), "--mask", mask, "-o", out}, 3, "damaged.png");
        row("missing mask", {"fill", photo, "--mask", path("nomask.png"), "-o", out}, 3, "nomask.png");
        row("missing model", {"fill", photo, "--mask", mask, "-o", out, "--model", path("no.safetensors")}, 3, "no.safetensors");
        row("not a model", {"fill", photo, "--mask", mask, "-o", out, "--model", path("text.safetensors")}, 3,
            "text.safetensors");
        row("no such folder", {"fill", photo, "--mask", mask, "-o", path("nowhere/o.png")}, 4, "nowhere");
        row("output is a folder", {"fill", photo, "--mask", mask, "-o", m_folder.path()}, 4, m_folder.path());
        row("unknown suffix", {"fill", photo, "--mask", mask, "-o", path("o.xyz"), "--engine", "telea"}, 4, "o.xyz");
        row("suffix of another kind", {"fill", photo, "--mask", mask, "-o", out, "--attention", path("a.jpg")}, 2, "--attention");
        row("coarse without suffix", {"fill", photo, "--mask", mask, "-o", out, "--coarse", path("c")}, 4, "png, jpg");
        row("over the original", {"fill", photo, "--mask", mask, "-o", photo}, 2, "photo.png");
        row("one file for two results", {"fill", photo, "--mask", mask, "-o", out, "--coarse", out}, 2, "never.png");
        row("evaluate without masks", {"evaluate", m_folder.path()}, 2, "--masks");
        row("evaluate no folder", {"evaluate", path("none"), "--masks", m_folder.path()}, 3, "none");
        const QStringList train{"train", m_folder.path(), "--out", path("never.png"), "--iterations", "1", "--recipe"};
        row("train without features", train + QStringList{"style"}, 2, "--features");
        row("train without its features", train + QStringList{"style", "--features", path("no.safetensors")}, 3,
            "no.safetensors");
        row("train with needless features", train + QStringList{"paper", "--features", path("text.safetensors")}, 2,
            "leave it out");
    }
    void errors() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, mentions);
        const Run run = cli(arguments);
        QVERIFY2(run.exitCode == exitCode, qPrintable(QString("exit %1: %2").arg(run.exitCode).arg(run.err)));
        QVERIFY2(run.err.startsWith("error: "), qPrintable(run.err));
        QVERIFY2(run.err.contains(mentions), qPrintable(run.err));
        QVERIFY(!QFile::exists(path("never.png")));
    }

    void aPausedTrainingSaysHowToGoOn() {
        QVERIFY(QDir(m_folder.path()).mkpath("my rug's"));
        core::writePhoto(core::Photo(pattern(200, 160, CV_8UC3)), path("my rug's/rug.png"));
        QProcess process;
        process.start(QStringLiteral(LACUNA_CLI), {"train", path("my rug's"), "--out", path("rug run"), "--from", "scratch",
                                                   "--size", "64", "--batch", "1", "--iterations", "100000"});
        QVERIFY(process.waitForStarted());
        QByteArray seen;
        while (!seen.contains("iteration 0")) {
            QVERIFY(process.waitForReadyRead(60'000));
            seen += process.readAllStandardOutput();
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        seen += process.readAllStandardOutput();
        QString command = QString::fromUtf8(seen).section("To go on: lacuna-cli ", 1).section('\n', 0, 0);
        QVERIFY2(command.endsWith("--size 64 --batch 1 --iterations 100000 --resume"), seen);
        // As a shell takes it, with an end that comes soon.
        process.start("sh", {"-c", QStringLiteral(LACUNA_CLI) + ' ' + command.replace("100000", "1")});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0 && out.contains("done after") && !out.contains("0.000/0.000"),
                 out + process.readAllStandardError());
    }

    void interruptCancels() {
        core::writePhoto(core::Photo(pattern(1400, 1000, CV_8UC3)), path("large.png"));
        core::writeMask(maskWith(1400, 1000, {{300, 200, 700, 600}}), path("large-mask.png"));
        QProcess process;
        process.start(QStringLiteral(LACUNA_CLI),
                      {"fill", path("large.png"), "--mask", path("large-mask.png"), "-o", path("cancelled.png"), "--engine",
                       "patchmatch", "--resolution", "best", "--json"});
        QVERIFY(process.waitForStarted());
        // Once progress is told, the signals are watched and the engine is at work.
        QByteArray seen;
        while (!seen.contains("progress")) {
            QVERIFY(process.waitForReadyRead(60'000));
            seen += process.readAllStandardOutput();
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 6);
        QVERIFY(!QFile::exists(path("cancelled.png")));
    }

    void evaluate() {
        QDir(m_folder.path()).mkpath("photos");
        QDir(m_folder.path()).mkpath("masks");
        core::writePhoto(core::Photo(pattern(163, 121, CV_8UC3)), path("photos/a.png"));
        core::writePhoto(core::Photo(pattern(96, 131, CV_8UC1)), path("photos/b.png"));
        core::writePhoto(core::Photo(pattern(30, 30, CV_8UC3)), path("photos/unpaired.png"));
        core::writeMask(maskWith(163, 121, m_holes), path("masks/a.png"));
        core::writeMask(maskWith(96, 131, {{30, 60, 21, 21}}), path("masks/b.png"));
        const Run run = cli(
            {"evaluate", path("photos"), "--masks", path("masks"), "--engines", "telea,coarse", "--json", path("table.json")});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY(run.out.contains("telea") && run.out.contains("coarse") && run.out.contains("PSNR"));
        QFile file(path("table.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(report["mean"].toArray().size(), 2);
        QCOMPARE(report["photos"].toArray().size(), 4);
        const QJsonObject telea = report["mean"].toArray()[0].toObject();
        QCOMPARE(telea["engine"].toString(), QString("telea"));
        QCOMPARE(telea["photos"].toInt(), 2);
        // A smooth pattern is what diffusion continues well; and a hole is harder than the whole photo.
        QVERIFY(telea["hole"].toObject()["psnr_db"].toDouble() > 15.);
        QVERIFY(telea["whole"].toObject()["psnr_db"].toDouble() > telea["hole"].toObject()["psnr_db"].toDouble());
        double sum = 0.;
        for (const auto& row : report["photos"].toArray()) {
            if (row.toObject()["engine"] == "telea") sum += row.toObject()["hole"].toObject()["l1_percent"].toDouble();
        }
        QVERIFY(std::abs(sum / 2. - telea["hole"].toObject()["l1_percent"].toDouble()) < 1e-9);
    }

    void infoAndSelftest() {
        const Run info = cli({"info", "--json"});
        QVERIFY2(info.exitCode == 0, qPrintable(info.err));
        const QJsonObject report = QJsonDocument::fromJson(info.out.toUtf8()).object();
        QCOMPARE(report["engines"].toArray().size(), 5);
        QCOMPARE(report["model"].toObject()["parameters"].toInt(), 3601542);
        QCOMPARE(report["model"].toObject()["sha256"].toString().size(), 64);
        const Run selftest = cli({"selftest", "--device", "cpu"});
        QVERIFY2(selftest.exitCode == 0, qPrintable(selftest.out + selftest.err));
        QVERIFY(!selftest.out.contains("FAILED"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
