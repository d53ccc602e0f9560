// SPDX-License-Identifier: GPL-3.0-or-later
// Results that can't be written to the end: on a disk that is really full, and beyond the largest size of a file.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "cli_test_support.h"
#include "core/photo_io.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

const cv::Rect kHole{30, 20, 15, 13};
constexpr int kPhotos = 6;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Takes 90 kB in every format without loss.
cv::Mat noise(int seed) {
    cv::Mat pixels(150, 200, CV_8UC3);
    cv::RNG random(static_cast<std::uint64_t>(seed) + 1);
    random.fill(pixels, cv::RNG::UNIFORM, 0, 256);
    return pixels;
}

QString nameOf(int i) { return QString("p%1.png").arg(i); }

Run shell(const QString& script, const QStringList& arguments = {}) {
    QProcess process;
    process.start("/bin/sh", QStringList{"-c", script, "sh"} + arguments);
    if (!process.waitForFinished(120'000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class TestFullDisk : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList filesIn(const QString& folder) const {
        return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QList<QByteArray> inputs() const {
        QList<QByteArray> all;
        for (int i = 0; i < kPhotos; ++i) all << bytesOf(path("photos/" + nameOf(i))) << bytesOf(path("masks/" + nameOf(i)));
        return all;
    }
    QStringList batch(const QString& out) const {
        return {LACUNA_CLI, "fill",     path("photos"), "--masks", path("masks"), "-o",
                out,        "--engine", "telea",        "--json",  "--jobs",      "1"};
    }

 private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char* name : {"photos", "masks", "disk"}) QVERIFY(QDir(m_folder->path()).mkpath(name));
        for (int i = 0; i < kPhotos; ++i) {
            core::writePhoto(core::Photo(noise(i)), path("photos/" + nameOf(i)));
            core::writeMask(maskWith(200, 150, {kHole}), path("masks/" + nameOf(i)));
        }
    }

    void whatIsPrintedMustArrive() {
        QVERIFY(QFile::exists("/dev/full"));
        for (const char* arguments : {"info", "models --json", "fill --help"}) {
            const Run run = shell(QStringLiteral(LACUNA_CLI) + ' ' + arguments + " > /dev/full");
            QVERIFY2(run.exitCode == 4, arguments);
            QVERIFY2(run.err.startsWith("error: "), qPrintable(run.err));
        }
    }

    // A disk of its own with room for three of six results; then with room for all.
    void batchOnAFullDisk() {
        if (shell("unshare -Urm sh -c 'mount -t tmpfs -o size=300k none \"$1\"' sh \"$1\"", {path("disk")}).exitCode != 0)
            QSKIP("no disk can be mounted here");
        const QList<QByteArray> before = inputs();
        const Run whole = shell("\"$@\"", batch(path("whole")));
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.err));
        const Run both = shell(
            R"(exec unshare -Urm sh -c '
                folder=$1; shift
                mount -t tmpfs -o size=300k none "$folder/disk"
                "$@" > "$folder/first.out" 2> "$folder/first.err"; echo $?
                cp -a "$folder/disk" "$folder/first"
                mount -o remount,size=10m "$folder/disk"
                "$@" > "$folder/second.out" 2> "$folder/second.err"; echo $?
                cp -a "$folder/disk" "$folder/second"
            ' sh "$@")",
            QStringList{m_folder->path()} + batch(path("disk")));
        QCOMPARE(both.out, QString("4\n0\n"));
        const Run first{4, bytesOf(path("first.out")), bytesOf(path("first.err"))},
            second{0, bytesOf(path("second.out")), bytesOf(path("second.err"))};
        QVERIFY2(first.err.contains("the disk is full") && first.err.contains(path("disk")), qPrintable(first.err));
        const QJsonObject end = first.events("end").front();
        const int filled = end["filled"].toInt();
        QVERIFY2(filled >= 1 && filled < kPhotos, qPrintable(first.out));
        QCOMPARE(end["failed"].toInt(), 0);  // no photo has a fault
        QCOMPARE(end["left"].toInt(), kPhotos - filled);
        QCOMPARE(end["exit_code"].toInt(), 4);
        // Whole results, and nothing else: no halves, no hidden ones, no locks.
        QCOMPARE(filesIn("first"), filesIn("whole").mid(0, filled));
        QCOMPARE(filesIn("first/.lacuna"), filesIn("whole/.lacuna").mid(0, filled));
        for (const QString& name : filesIn("first")) QCOMPARE(bytesOf(path("first/" + name)), bytesOf(path("whole/" + name)));
        QCOMPARE(inputs(), before);
        QVERIFY2(second.err.isEmpty(), qPrintable(second.err));
        QCOMPARE(second.events("end").front()["skipped"].toInt(), filled);
        QCOMPARE(second.events("end").front()["filled"].toInt(), kPhotos - filled);
        QCOMPARE(filesIn("second"), filesIn("whole"));
        for (const QString& name : filesIn("second")) QCOMPARE(bytesOf(path("second/" + name)), bytesOf(path("whole/" + name)));
    }

    // A limit that only some results reach says nothing about the rest.
    void batchWithOneResultTooLarge() {
        core::writePhoto(core::Photo(pattern(200, 150, CV_8UC1)), path("photos/" + nameOf(0)));
        core::writePhoto(core::Photo(pattern(200, 150, CV_8UC1)), path("photos/" + nameOf(5)));
        const QList<QByteArray> before = inputs();
        const Run run = shell("ulimit -f 100; exec \"$@\"", batch(path("out")));  // 50 or 100 kB
        QVERIFY2(run.exitCode == 7, qPrintable(QString::number(run.exitCode) + run.err));
        QCOMPARE(run.events("filled").size(), std::size_t(2));
        QCOMPARE(run.events("failed").size(), std::size_t(4));
        for (const QJsonObject& event : run.events("failed")) QCOMPARE(event["exit_code"].toInt(), 4);
        QVERIFY2(run.err.contains(path("out/p1.png")) && !run.err.contains(".part"), qPrintable(run.err));
        QCOMPARE(filesIn("out"), QStringList({nameOf(0), nameOf(5)}));
        QCOMPARE(filesIn("out/.lacuna"), QStringList({nameOf(0) + ".json", nameOf(5) + ".json"}));
        QCOMPARE(inputs(), before);
        QCOMPARE(shell("exec \"$@\"", batch(path("out"))).events("end").front()["filled"].toInt(), 4);
    }

    void onePhotoTooLarge() {
        core::writePhoto(core::Photo(pattern(20, 20, CV_8UC3)), path("out.png"));
        const QByteArray old = bytesOf(path("out.png"));
        const QStringList files = filesIn(".");
        const Run run = shell("ulimit -f 100; exec \"$@\"", {LACUNA_CLI, "fill", path("photos/p0.png"), "--mask",
                                                             path("masks/p0.png"), "-o", path("out.png"), "--engine", "telea"});
        QVERIFY2(run.exitCode == 4, qPrintable(QString::number(run.exitCode) + run.err));
        QVERIFY2(run.err.startsWith("error: ") && run.err.contains(path("out.png")), qPrintable(run.err));
        QCOMPARE(bytesOf(path("out.png")), old);
        QCOMPARE(filesIn("."), files);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
