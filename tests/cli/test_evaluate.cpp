// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <cstdio>

#include "core/photo_io.h"

using namespace lacuna;

namespace {

struct Run {
    int exitCode = -1;
    QString out, err;
};

Run evaluate(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(LACUNA_CLI), QStringList{QStringLiteral("evaluate")} + arguments);
    if (!process.waitForFinished(300'000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

cv::Mat pattern(int width, int height) {
    cv::Mat pixels(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c)
                pixels.at<cv::Vec3b>(y, x)[c] =
                    static_cast<uchar>(255. * (0.5 + 0.35 * std::sin(0.11 * x + c) * std::cos(0.07 * y - c)));
    return pixels;
}

cv::Mat maskWith(int width, int height, const cv::Rect& hole) {
    cv::Mat mask(height, width, CV_8UC1, cv::Scalar(0));
    mask(hole) = 255;
    return mask;
}

QJsonObject readJson(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList labels(const QJsonObject& report) {
    QStringList list;
    for (const auto& row : report["mean"].toArray()) list << row.toObject()["system"].toString();
    return list;
}

}  // namespace

class TestEvaluate : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString shipped() const { return QStringLiteral(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors"); }

 private:
    /// Starts an evaluation that takes seconds, and returns when it is at work: the note about the photo without a mask comes
    /// right before that.
    void startSlowly(QProcess& process, const QStringList& more) {
        for (const char* folder : {"slow", "slow-masks"}) QVERIFY(QDir().mkpath(path(folder)));
        core::writePhoto(core::Photo(pattern(1600, 1200)), path("slow/a.png"));
        core::writePhoto(core::Photo(pattern(40, 40)), path("slow/unpaired.png"));
        core::writeMask(maskWith(1600, 1200, {300, 200, 900, 800}), path("slow-masks/a.png"));
        QFile::remove(path("slow.csv"));
        process.start(QStringLiteral(LACUNA_CLI),
                      QStringList{"evaluate", path("slow"), "--masks", path("slow-masks"), "--csv", path("slow.csv")} + more);
        QVERIFY(process.waitForStarted());
        QVERIFY(process.waitForReadyRead(60'000));
    }

 private Q_SLOTS:
    void initTestCase() {
        for (const char* folder : {"photos/more", "masks/more", "runs/one", "runs/two"}) QVERIFY(QDir().mkpath(path(folder)));
        core::writePhoto(core::Photo(pattern(131, 96)), path("photos/a.png"));
        core::writePhoto(core::Photo(pattern(96, 131)), path("photos/b.jpg"));
        core::writePhoto(core::Photo(pattern(100, 100)), path("photos/unpaired.png"));
        core::writePhoto(core::Photo(pattern(90, 80)), path("photos/more/a.png"));
        core::writeMask(maskWith(131, 96, {30, 30, 31, 27}), path("masks/a.png"));
        core::writeMask(maskWith(96, 131, {30, 60, 21, 21}), path("masks/b.png"));
        core::writeMask(maskWith(90, 80, {20, 20, 9, 17}), path("masks/more/a.png"));
        for (const char* run : {"one", "two"})
            QVERIFY(QFile::copy(shipped(), path(QStringLiteral("runs/%1/model.safetensors").arg(run))));
    }

    void everyOutput() {
        const Run run = evaluate({path("photos"), "--masks", path("masks"), "--engines", "telea,contextual", "--json",
                                  path("o.json"), "--csv", path("o.csv"), "--sheet", path("o.png"), "--sheet-rows", "1"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY(run.err.isEmpty());
        for (const char* text :
             {"hole: 2 photos", "whole photo", "95 % intervals", "minus telea", "hole depth", "MS-SSIM", "note: 1"})
            QVERIFY2(run.out.contains(text), text);
        const QJsonObject report = readJson(path("o.json"));
        QCOMPARE(labels(report), QStringList({"telea", "contextual"}));
        QCOMPARE(report["photos"].toArray().size(), 4);
        const QJsonObject telea = report["systems"].toArray()[0].toObject(), network = report["systems"].toArray()[1].toObject();
        QVERIFY(!telea.contains("model_sha256"));
        QCOMPARE(network["model_sha256"].toString().size(), 64);
        QVERIFY(report["versions"].toObject().contains("libtorch"));
        QVERIFY(report["command"].toArray().contains("telea,contextual"));
        QFile csv(path("o.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 5);
        // Columns: original, hole, telea, contextual, where from; one row of a 131 x 96 photo.
        const core::Photo sheet = core::readPhoto(path("o.png"));
        QVERIFY(sheet.width() > 5 * 96 && sheet.width() < 5 * 160);
        QVERIFY(sheet.height() > 96 && sheet.height() < 250);
    }

    // Columns stay in line whatever the labels' lengths are.
    void tablesAreAligned() {
        const QString model = path("runs/one/a model with quite a long name indeed.safetensors");
        QVERIFY(QFile::copy(shipped(), model));
        const Run run = evaluate({path("photos"), "--masks", path("masks"), "--limit", "1", "--engines", "telea,coarse",
                                  "--models", "shipped," + model});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const QStringList lines = run.out.split('\n');
        const qsizetype header = lines.indexOf(QRegularExpression("^hole: 1 photo .*"));
        QVERIFY(header >= 0);
        QVERIFY(lines[header + 3].startsWith("  coarse a model") || lines[header + 3].startsWith("  a model"));
        for (int i = 1; i <= 3; ++i) QCOMPARE(lines[header + i].size(), lines[header].size());
    }

    void modelsAndLabels() {
        const QString one = path("runs/one/model.safetensors"), two = path("runs/two/model.safetensors");
        const auto run = [&](const QStringList& more) {
            QFile::remove(path("l.json"));
            const Run result =
                evaluate(QStringList{path("photos"), "--masks", path("masks"), "--limit", "1", "--json", path("l.json")} + more);
            return result.exitCode == 0 ? labels(readJson(path("l.json"))) : QStringList{result.err};
        };
        QCOMPARE(run({"--engines", "telea,coarse", "--models", "shipped," + one + "," + two}),
                 QStringList({"telea", "shipped", "one/model", "two/model"}));
        QCOMPARE(run({"--engines", "contextual,coarse", "--model", one}), QStringList({"contextual model", "coarse model"}));
        // No network engine listed: the models are run with the attention.
        QCOMPARE(run({"--engines", "telea", "--models", one}), QStringList({"model", "telea"}));
        QCOMPARE(run({"--engines", "telea,telea+seamless"}), QStringList({"telea", "telea+seamless"}));
        QCOMPARE(run({"--engines", "contextual+detail,contextual+detail+seamless"}),
                 QStringList({"contextual+detail", "contextual+seamless+detail"}));
    }

    // The same weights give the same numbers, and what a system gets doesn't depend on the others.
    void systemsAreIndependent() {
        const Run both = evaluate({path("photos"), "--masks", "mixed", "--engines", "coarse", "--models",
                                   "shipped," + path("runs/one/model.safetensors"), "--json", path("both.json")});
        const Run alone =
            evaluate({path("photos"), "--masks", "mixed", "--engines", "telea,coarse", "--json", path("alone.json")});
        QVERIFY2(both.exitCode == 0 && alone.exitCode == 0, qPrintable(both.err + alone.err));
        const QJsonArray two = readJson(path("both.json"))["mean"].toArray(),
                         one = readJson(path("alone.json"))["mean"].toArray();
        QCOMPARE(two[0].toObject()["hole"], two[1].toObject()["hole"]);
        QCOMPARE(two[0].toObject()["hole"], one[1].toObject()["hole"]);
        for (const auto& value : two[1].toObject()["difference"].toObject()["hole"].toObject())
            QCOMPARE(value.toObject()["value"].toDouble(), 0.);
    }

    void randomHoles() {
        const auto holes = [&](const QStringList& more) {
            QFile::remove(path("r.json"));
            const Run run = evaluate(QStringList{path("photos"), "--engines", "telea", "--json", path("r.json")} + more);
            QMap<QString, double> shares;
            for (const auto& row : readJson(path("r.json"))["photos"].toArray())
                shares[row.toObject()["photo"].toString()] = row.toObject()["hole_share"].toDouble();
            return run.exitCode == 0 ? shares : QMap<QString, double>();
        };
        const auto first = holes({"--masks", "strokes"});
        QCOMPARE(first.keys(), QStringList({"a", "b", "unpaired"}));
        QCOMPARE(holes({"--masks", "strokes"}), first);
        QVERIFY(holes({"--masks", "strokes", "--seed", "2"}) != first);
        QVERIFY(holes({"--masks", "rectangles"}) != first);
        // More photos don't change the holes of those that were there.
        const auto more = holes({"--masks", "strokes", "--recursive"});
        QCOMPARE(more.keys(), QStringList({"a", "b", "more/a", "unpaired"}));
        for (const QString& name : first.keys()) QCOMPARE(more[name], first[name]);
    }

    void recursivePairs() {
        const Run run =
            evaluate({path("photos"), "--masks", path("masks"), "--recursive", "--engines", "telea", "--json", path("n.json")});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QStringList names;
        for (const auto& row : readJson(path("n.json"))["photos"].toArray()) names << row.toObject()["photo"].toString();
        QCOMPARE(names, QStringList({"a", "b", "more/a"}));
    }

    // Reported, left out, and told by the exit code; the other photo's numbers are there.
    void damagedPhoto() {
        QVERIFY(QDir().mkpath(path("damaged")));
        QVERIFY(QFile::copy(path("photos/a.png"), path("damaged/a.png")));
        QFile bad(path("damaged/b.png"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("no picture");
        bad.close();
        const Run run = evaluate({path("damaged"), "--masks", path("masks"), "--engines", "telea", "--json", path("d.json")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.startsWith("error: ") && run.err.contains("b.png"), qPrintable(run.err));
        QVERIFY(run.out.contains("hole: 1 photo"));
        const QJsonObject report = readJson(path("d.json"));
        QCOMPARE(report["failed"].toInt(), 1);
        QCOMPARE(report["failures"].toArray()[0].toObject()["photo"].toString(), QString("b"));
        QVERIFY(QFile::remove(path("damaged/a.png")));
        const Run none = evaluate({path("damaged"), "--masks", path("masks"), "--engines", "telea"});
        QCOMPARE(none.exitCode, 3);
        QVERIFY(none.err.contains("the 1 photo could not be measured"));
    }

    void errors_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("mentions");
        QVERIFY(QDir().mkpath(path("nothing")));
        QFile text(path("text.safetensors"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("this is not a model");
        text.close();
        const QString photos = path("photos"), masks = path("masks");
        const auto row = [](const char* name, const QStringList& arguments, int code, const QString& mentions) {
            QTest::addRow("%s", name) << arguments << code << mentions;
        };
        row("no folder", {"--masks", masks}, 2, "folder");
        row("no masks", {photos}, 2, "--masks");
        row("photos are no folder", {path("none"), "--masks", masks}, 3, "none");
        row("no photos", {path("nothing"), "--masks", "mixed"}, 3, "no pictures");
        row("neither folder nor kind", {photos, "--masks", "circles"}, 3, "rectangles, strokes, mixed");
        row("no pairs", {photos, "--masks", path("nothing")}, 3, "same name");
        row("unknown engine", {photos, "--masks", masks, "--engines", "telea,magic"}, 2, "magic");
        row("an engine twice", {photos, "--masks", masks, "--engines", "telea,telea"}, 2, "twice");
        row("missing model", {photos, "--masks", masks, "--models", path("no.safetensors")}, 3, "no.safetensors");
        row("not a model", {photos, "--masks", masks, "--models", path("text.safetensors")}, 3, "text.safetensors");
        row("bad limit", {photos, "--masks", masks, "--limit", "-1"}, 2, "--limit");
        row("no rows", {photos, "--masks", masks, "--sheet-rows", "0"}, 2, "--sheet-rows");
        row("sheet is no PNG", {photos, "--masks", masks, "--sheet", path("o.tif")}, 2, "o.tif");
        row("no such folder for results", {photos, "--masks", masks, "--csv", path("nowhere/o.csv")}, 4, "nowhere");
        row("over a photo", {photos, "--masks", masks, "--sheet", path("photos/a.png")}, 2, "a.png");
        row("over a mask", {photos, "--masks", masks, "--json", path("masks/a.png")}, 2, "a.png");
        row("one file for two results", {photos, "--masks", masks, "--json", path("x"), "--csv", path("x")}, 2, "two results");
    }
    void errors() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, mentions);
        const Run run = evaluate(arguments);
        QVERIFY2(run.exitCode == exitCode, qPrintable(QString("exit %1: %2").arg(run.exitCode).arg(run.err)));
        QVERIFY2(run.err.startsWith("error: ") && run.err.contains(mentions), qPrintable(run.err));
        QVERIFY(run.out.isEmpty() || run.out.startsWith("note: "));
    }

    void interruptEndsCleanly() {
        QProcess process;
        startSlowly(process, {"--engines", "patchmatch", "--resolution", "best"});
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 6);
        QVERIFY(process.readAllStandardError().contains("cancelled after 0 of 1 photo;"));
        QVERIFY(!QFile::exists(path("slow.csv")));
    }

    // As when a training writes its model meanwhile: numbers of two models aren't mixed.
    void changingModelIsRefused() {
        const QString model = path("changing.safetensors");
        QVERIFY(QFile::copy(shipped(), model));
        const QString other = path("other.safetensors");
        QVERIFY(QFile::copy(QStringLiteral(LACUNA_TEST_DATA "/golden/weights_generator.safetensors"), other));
        QProcess process;
        startSlowly(process, {"--engines", "patchmatch,coarse", "--models", model});
        QCOMPARE(std::rename(qPrintable(other), qPrintable(model)), 0);  // at once, as a training writes it
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("changed while it was measured"));
        QVERIFY(!QFile::exists(path("slow.csv")));
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "test_evaluate.moc"
