// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

#include "cli_test_support.h"
#include "core/file_copy.h"
#include "core/photo_io.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

const cv::Rect kHole{30, 20, 15, 13};

QStringList photosOf(const std::vector<QJsonObject>& events) {
    QStringList names;
    for (const QJsonObject& event : events) names << QFileInfo(event["photo"].toString()).fileName();
    names.sort();
    return names;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestBatch : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void photo(const QString& name, int type = CV_8UC3, cv::Size size = {80, 60}) const {
        core::writePhoto(core::Photo(pattern(size.width, size.height, type)), path("photos/" + name));
    }
    void mask(const QString& name, const std::vector<cv::Rect>& holes = {kHole}, cv::Size size = {80, 60}) const {
        core::writeMask(maskWith(size.width, size.height, holes), path("masks/" + name));
    }
    QStringList command(const QStringList& more = {}) const {
        QStringList arguments{"fill", path("photos"), "--masks", path("masks"), "-o", path("out"), "--json"};
        if (!more.contains("--engine"))
            arguments << "--engine"
                      << "telea";
        return arguments + more;
    }
    Run batch(const QStringList& more = {}) const { return cli(command(more)); }
    QStringList filesIn(const QString& folder) const {
        return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

 private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char* name : {"photos", "masks"}) QVERIFY(QDir(m_folder->path()).mkpath(name));
    }

    void pairsByName() {
        photo("a.jpg");
        photo("b.tif", CV_16UC3);
        photo("b.png");
        photo("lonely.png");
        QImage bitmap(80, 60, QImage::Format_RGB32);
        bitmap.fill(Qt::darkCyan);
        QVERIFY(bitmap.save(path("photos/c.bmp")));
        mask("a.png");
        core::writePhoto(core::Photo(maskWith(80, 60, {kHole})), path("masks/b.tif"));
        mask("c.png");
        mask("nobody.png");
        // As people type it, in the folder that holds them.
        const Run run =
            cli({"fill", "photos", "--masks", "masks/", "-o", "out", "--json", "--engine", "telea"}, m_folder->path());
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY(run.err.isEmpty());
        QCOMPARE(run.events("filled").front()["files"].toObject()["output"].toString().left(4), QString("out/"));
        QCOMPARE(filesIn("out"), QStringList({"a.jpg", "b.png", "b.tif", "c.png"}));
        QCOMPARE(photosOf(run.events("filled")), QStringList({"a.jpg", "b.png", "b.tif", "c.bmp"}));
        const QJsonObject start = run.events().front(), end = run.events().back();
        QCOMPARE(start["event"].toString(), QString("start"));
        QCOMPARE(start["photos"].toInt(), 4);
        QCOMPARE(start["without_mask"].toArray(), QJsonArray{"lonely.png"});
        QCOMPARE(start["unused_masks"].toArray(), QJsonArray{"nobody.png"});
        QCOMPARE(end["event"].toString(), QString("end"));
        QCOMPARE(end["filled"].toInt(), 4);
        QCOMPARE(end["left"].toInt(), 0);
        const cv::Mat before = core::readPhoto(path("photos/b.tif")).pixels(),
                      after = core::readPhoto(path("out/b.tif")).pixels();
        QVERIFY(sameOutside(before, after, {kHole}));
        QVERIFY(cv::norm(before(kHole), after(kHole), cv::NORM_INF) > 0);
    }

    void resultsOfOneFormat() {
        photo("a.jpg");
        photo("b.tif");
        photo("b.png");
        mask("a.png");
        mask("b.png");
        const Run run = batch({"--format", "png", "--coarse", path("first"), "--attention", path("where"), "--engine",
                               "contextual", "--avoid", path("avoid")});
        QCOMPARE(run.exitCode, 3);  // there is no folder of areas to avoid
        QVERIFY(run.err.contains("avoid"));
        QVERIFY(QDir(path("avoid")).mkpath("."));
        core::writeMask(maskWith(80, 60, {{0, 0, 20, 60}}), path("avoid/a.png"));
        const Run again = batch({"--format", "png", "--coarse", path("first"), "--attention", path("where"), "--engine",
                                 "contextual", "--avoid", path("avoid")});
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        const QStringList names{"a.png", "b.png", "b.tif.png"};
        for (const char* folder : {"out", "first", "where"}) QCOMPARE(filesIn(folder), names);
        QVERIFY(core::readPhoto(path("where/a.png")).hasAlpha());
        const QJsonObject files = again.events("filled").front()["files"].toObject();
        QVERIFY(files.contains("coarse") && files.contains("attention"));
        // The avoided area is one of the inputs, the overlay one of the results.
        QVERIFY(QFile::remove(path("where/b.png")));
        core::writeMask(maskWith(80, 60, {{0, 0, 10, 60}}), path("avoid/a.png"));
        const Run third = batch({"--format", "png", "--coarse", path("first"), "--attention", path("where"), "--engine",
                                 "contextual", "--avoid", path("avoid")});
        QCOMPARE(photosOf(third.events("filled")), QStringList({"a.jpg", "b.png"}));
    }

    void notesSpeakOfNoTemporaryFiles() {
        photo("a.png");
        mask("a.png");
        const Run run = batch({"--coarse", path("first"), "--attention", path("where"), "--engine", "telea"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(run.events("filled").front()["notices"].toArray().size(), 2);
        QVERIFY2(!run.out.contains(".part") && !run.err.contains(".part"), qPrintable(run.out + run.err));
    }

    void foldersWithinFolders() {
        for (const char* place : {"photos/day one", "photos/day one/late", "photos/out", "masks/day one/late"})
            QVERIFY(QDir(m_folder->path()).mkpath(place));
        for (const char* name : {"a.png", "day one/a.png", "day one/a.jpg", "day one/late/b.jpg", "day one/late/lonely.png"})
            photo(name);
        for (const char* name : {"a.png", "day one/a.png", "day one/late/b.png", "day one/late/nobody.png"}) mask(name);
        photo("out/a.png");  // lies in the folder of the results
        const QStringList arguments{"fill",     path("photos"), "--masks", path("masks"), "-o",    path("photos/out"),
                                    "--coarse", path("first"),  "--json",  "--engine",    "telea", "--overwrite"};
        Run run = cli(arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(photosOf(run.events("filled")), QStringList("a.png"));
        run = cli(arguments.mid(0, arguments.size() - 1) + QStringList("--recursive"));
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(run.events("skipped").size(), std::size_t(1));
        QCOMPARE(run.events("filled").size(), std::size_t(3));
        QCOMPARE(run.events().front()["without_mask"].toArray(), QJsonArray{"day one/late/lonely.png"});
        QCOMPARE(run.events().front()["unused_masks"].toArray(), QJsonArray{"day one/late/nobody.png"});
        for (const char* folder : {"photos/out", "first"}) {
            QCOMPARE(filesIn(folder), QStringList("a.png"));
            QCOMPARE(filesIn(QString(folder) + "/day one"), QStringList({"a.jpg", "a.png"}));
            QCOMPARE(filesIn(QString(folder) + "/day one/late"), QStringList("b.jpg"));
        }
        // Results are remembered, and are no photos.
        run = cli(arguments.mid(0, arguments.size() - 1) + QStringList({"--recursive", "--format", "same"}));
        QCOMPARE(run.events("skipped").size(), std::size_t(4));
        QCOMPARE(run.events().back()["left"].toInt(), 0);
        run = cli(arguments.mid(0, arguments.size() - 1) + QStringList({"--recursive", "--format", "png"}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(filesIn("photos/out/day one/late"), QStringList({"b.jpg", "b.png"}));
        QCOMPARE(filesIn("photos/out/day one"), QStringList({"a.jpg", "a.jpg.png", "a.png"}));
    }

    void goesOn() {
        for (const char* name : {"a", "b", "c", "d"}) {
            photo(QString(name) + ".png");
            mask(QString(name) + ".png");
        }
        QCOMPARE(batch().exitCode, 0);
        const QByteArray first = bytesOf(path("out/a.png"));
        // Nothing has changed but a time.
        QFile touched(path("photos/a.png"));
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        touched.close();
        Run run = batch();
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.events("skipped").size(), std::size_t(4));
        QCOMPARE(run.events().back()["skipped"].toInt(), 4);
        // Another mask, a result that is gone, a result cut short.
        mask("b.png", {{10, 10, 20, 20}});
        QVERIFY(QFile::remove(path("out/c.png")));
        run = batch();
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(photosOf(run.events("filled")), QStringList({"b.png", "c.png"}));
        // Other settings.
        run = batch({"--feather", "2"});
        QCOMPARE(run.events("filled").size(), std::size_t(4));
        QVERIFY(bytesOf(path("out/a.png")) != first);
        // A run that was killed before its result moved to its place leaves the old one.
        QFile old(path("out/a.png"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(first);
        old.close();
        run = batch({"--feather", "2"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(photosOf(run.events("filled")), QStringList{"a.png"});
        QCOMPARE(batch({"--feather", "2", "--edge-room", "0"}).events("skipped").size(), std::size_t(4));
        QCOMPARE(batch({"--feather", "2", "--edge-room", "16"}).events("filled").size(), std::size_t(4));
    }

    void othersFilesAreKept() {
        for (const char* name : {"a.png", "b.png"}) {
            photo(name);
            mask(name);
        }
        QVERIFY(QDir(path("out")).mkpath("."));
        core::writePhoto(core::Photo(pattern(20, 20, CV_8UC3)), path("out/a.png"));
        const QByteArray mine = bytesOf(path("out/a.png"));
        Run run = batch();
        QCOMPARE(run.exitCode, 7);
        QVERIFY2(run.err.contains("--overwrite"), qPrintable(run.err));
        QCOMPARE(bytesOf(path("out/a.png")), mine);
        QCOMPARE(photosOf(run.events("filled")), QStringList{"b.png"});
        run = batch({"--overwrite"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.events("filled").size(), std::size_t(2));
        QVERIFY(bytesOf(path("out/a.png")) != mine);
        // What somebody has worked on since is theirs.
        core::writePhoto(core::Photo(pattern(20, 20, CV_8UC3)), path("out/b.png"));
        QCOMPARE(photosOf(batch().events("failed")), QStringList{"b.png"});
        QCOMPARE(bytesOf(path("out/b.png")), mine);
    }

    void badPhotosDontStopTheRest() {
        for (const char* name : {"damaged", "empty", "full", "good", "size", "twice", "zgood"}) photo(QString(name) + ".png");
        const QByteArray whole = bytesOf(path("photos/damaged.png"));
        QFile damaged(path("photos/damaged.png"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(whole.left(whole.size() / 2));
        damaged.close();
        for (const char* name : {"damaged", "good", "twice", "zgood"}) mask(QString(name) + ".png");
        mask("empty.png", {});
        mask("full.png", {{0, 0, 80, 60}});
        mask("size.png", {kHole}, {81, 60});
        core::writePhoto(core::Photo(maskWith(80, 60, {kHole})), path("masks/twice.tif"));
        const Run run = batch();
        QCOMPARE(run.exitCode, 7);
        QCOMPARE(photosOf(run.events("filled")), QStringList({"good.png", "zgood.png"}));
        const QMap<QString, QPair<int, QString>> expected{{"damaged.png", {3, "damaged.png"}},
                                                          {"empty.png", {2, "nothing is marked"}},
                                                          {"full.png", {2, "whole photo"}},
                                                          {"size.png", {2, "81 x 60"}},
                                                          {"twice.png", {2, "more than one mask"}}};
        const auto failed = run.events("failed");
        QCOMPARE(static_cast<int>(failed.size()), expected.size());
        for (const QJsonObject& event : failed) {
            const QString name = QFileInfo(event["photo"].toString()).fileName();
            QVERIFY2(expected.contains(name), qPrintable(name));
            QCOMPARE(event["exit_code"].toInt(), expected[name].first);
            QVERIFY2(event["message"].toString().contains(expected[name].second), qPrintable(event["message"].toString()));
            QVERIFY2(event["message"].toString().contains(name), qPrintable(event["message"].toString()));
            QVERIFY(run.err.contains(event["message"].toString()));
        }
        QCOMPARE(filesIn("out"), QStringList({"good.png", "zgood.png"}));
    }

    void shardsSplit() {
        QStringList all;
        for (int i = 0; i < 12; ++i) {
            const QString name = QString("photo%1.png").arg(i, 3, 10, QLatin1Char('0'));
            photo(name);
            mask(name);
            all << name;
        }
        QMap<QString, int> shardOf;
        for (int i = 1; i <= 3; ++i) {
            const Run run = batch({"--shard", QString("%1/3").arg(i)});
            QCOMPARE(run.exitCode, 0);
            const QStringList done = photosOf(run.events("filled"));
            QVERIFY(!done.isEmpty() && done.size() < all.size());
            for (const QString& name : done) {
                QVERIFY2(!shardOf.contains(name), qPrintable(name));
                shardOf.insert(name, i);
            }
            QVERIFY(run.events("skipped").empty());
        }
        QCOMPARE(shardOf.keys(), all);
        // A photo that is new and one that is gone move no other.
        photo("aaa.png");
        mask("aaa.png");
        QVERIFY(QFile::remove(path("photos/photo000.png")));
        QStringList second = shardOf.keys(2);
        second.removeAll("photo000.png");
        QCOMPARE(photosOf(batch({"--shard", "2/3"}).events("skipped")), second);
    }

    void refusals_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char* name, const QStringList& more, int code, const QString& mentions) {
            QTest::addRow("%s", name) << more << code << mentions;
        };
        // % is the test's folder.
        row("results over the photos", {"-o", "%/photos/../photos"}, 2, "photos");
        row("two results in one folder", {"-o", "%/out", "--coarse", "%/out"}, 2, "--coarse");
        row("result is a file", {"-o", "%/photos/a.png"}, 4, "a.png");
        row("no place for results", {"-o", "%/photos/a.png/out"}, 4, "out");
        row("a mask for a folder", {"-o", "%/out", "--masks", "%/masks/a.png"}, 3, "a.png");
        row("named as for one photo", {"-o", "%/out.png"}, 2, "out.png");
        row("no pairs", {"-o", "%/out", "--masks", "%/empty"}, 3, "mask");
        row("bad shard", {"-o", "%/out", "--shard", "0/2"}, 2, "--shard");
        row("bad format", {"-o", "%/out", "--format", "gif"}, 2, "--format");
        row("bad model", {"-o", "%/out", "--engine", "contextual", "--model", "%/photos/a.png"}, 3, "a.png");
    }
    void refusals() {
        QFETCH(QStringList, more);
        QFETCH(int, exitCode);
        QFETCH(QString, mentions);
        photo("a.png");
        mask("a.png");
        QVERIFY(QDir(path("empty")).mkpath("."));
        const QByteArray before = bytesOf(path("photos/a.png"));
        QStringList arguments{"fill", path("photos"), "--masks", path("masks")};
        for (QString word : more) arguments << word.replace("%", m_folder->path());
        if (!more.contains("--engine"))
            arguments << "--engine"
                      << "telea";
        const Run run = cli(arguments);
        QVERIFY2(run.exitCode == exitCode, qPrintable(QString("exit %1: %2").arg(run.exitCode).arg(run.err)));
        QVERIFY2(run.err.startsWith("error: ") && run.err.contains(mentions), qPrintable(run.err));
        QCOMPARE(bytesOf(path("photos/a.png")), before);
        QCOMPARE(filesIn("photos"), QStringList{"a.png"});
        QCOMPARE(filesIn("masks"), QStringList{"a.png"});
    }

    void folderOptionsNeedAFolder() {
        photo("a.png");
        mask("a.png");
        const Run run = cli({"fill", path("photos/a.png"), "--mask", path("masks/a.png"), "-o", path("o.png"), "--jobs", "2"});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("--jobs"), qPrintable(run.err));
    }

    void stopsAndGoesOn() {
        QStringList all;
        for (int i = 0; i < 4; ++i) {
            const QString name = QString("p%1.png").arg(i);
            photo(name, CV_8UC3, {420, 300});
            mask(name, {{120, 80, 160, 130}}, {420, 300});
            all << name;
        }
        const QStringList arguments = command({"--engine", "patchmatch", "--jobs", "1"});
        QProcess process;
        process.start(QStringLiteral(LACUNA_CLI), arguments);
        QVERIFY(process.waitForStarted());
        QByteArray seen;
        while (!seen.contains("\"filled\"") && process.waitForReadyRead(60'000)) seen += process.readAllStandardOutput();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 6);
        const Run stopped{6, QString::fromUtf8(seen + process.readAllStandardOutput()), {}};
        const QJsonObject end = stopped.events("end").front();
        QVERIFY(end["interrupted"].toBool());
        const int done = end["filled"].toInt();
        QVERIFY(done >= 1 && done < 4);
        QCOMPARE(end["left"].toInt(), 4 - done);
        QCOMPARE(filesIn("out").size(), done);          // no halves, no temporary files
        QCOMPARE(filesIn("out/.lacuna").size(), done);  // no locks
        const Run rest = cli(arguments);
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(rest.events().back()["skipped"].toInt(), done);
        QCOMPARE(rest.events().back()["filled"].toInt(), 4 - done);
        // As if it had never been stopped.
        QStringList elsewhere = arguments;
        elsewhere[elsewhere.indexOf(path("out"))] = path("whole");
        QCOMPARE(cli(elsewhere).exitCode, 0);
        for (const QString& name : all) QCOMPARE(bytesOf(path("out/" + name)), bytesOf(path("whole/" + name)));
    }

    void twoProgramsShareTheWork() {
        QStringList all;
        for (int i = 0; i < 6; ++i) {
            const QString name = QString("p%1.png").arg(i);
            photo(name, CV_8UC3, {200, 150});
            mask(name, {{60, 40, 70, 60}}, {200, 150});
            all << name;
        }
        QProcess programs[2];
        for (QProcess& process : programs)
            process.start(QStringLiteral(LACUNA_CLI), command({"--engine", "patchmatch", "--jobs", "1"}));
        int filled = 0;
        for (QProcess& process : programs) {
            QVERIFY(process.waitForFinished(120'000));
            const Run run{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), {}};
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(run.events().back()["filled"].toInt() + run.events().back()["skipped"].toInt(), 6);
            filled += run.events().back()["filled"].toInt();
        }
        QCOMPARE(filled, 6);  // none twice
        QCOMPARE(filesIn("out"), all);
    }

    // 40 bytes a pixel at 16 bit, 18 at 8; an engine without a largest window gets the window that the hole needs.
    void deepPhotosTakeMoreMemory() {
        for (const char* name : {"a", "b"}) {
            photo(QString(name) + ".png", CV_8UC3, {1000, 1000});
            mask(QString(name) + ".png", {kHole}, {1000, 1000});
        }
        const auto jobs = [&](const QString& megabytes) {
            const Run run = batch({"--threads", "2", "--memory", megabytes, "--overwrite"});
            return run.exitCode == 0 ? run.events("start").front()["jobs"].toInt() : -1;
        };
        QCOMPARE(jobs("40"), 2);
        QCOMPARE(jobs("30"), 1);
        for (const char* name : {"a", "b"}) {
            QVERIFY(QFile::remove(path("photos/") + name + ".png"));
            photo(QString(name) + (*name == 'a' ? ".png" : ".tif"), CV_16UC3, {1000, 1000});
        }
        QCOMPARE(jobs("90"), 2);
        QCOMPARE(jobs("75"), 1);
    }

    void memoryIsKeptWithin() {
        for (int i = 0; i < 5; ++i) {
            const QString name = QString("p%1.png").arg(i);
            photo(name, CV_8UC3, {200, 150});
            mask(name, {{60, 40, 70, 60}}, {200, 150});
        }
        // Room for less than one photo: they go one by one, though two may be at work.
        const Run run = batch({"--engine", "patchmatch", "--jobs", "2", "--memory", "1", "--threads", "4"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(run.events("start").front()["jobs"].toInt(), 2);
        QCOMPARE(run.events("start").front()["threads_per_job"].toInt(), 2);
        QString at;
        int begun = 0;
        for (const QJsonObject& event : run.events()) {
            const QString name = event["photo"].toString();
            if (event["event"] == "progress") {
                QVERIFY2(at.isEmpty() || at == name, qPrintable(run.out));
                begun += at.isEmpty() ? 1 : 0;
                at = name;
            } else if (event["event"] == "filled") {
                QCOMPARE(name, at);
                at.clear();
            }
        }
        QCOMPARE(begun, 5);
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "test_batch.moc"
