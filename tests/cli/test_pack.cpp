// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/photo_io.h"
#include "tests/core/photo_samples.h"

using namespace lacuna;

namespace {

struct Run {
    int exitCode = -1;
    QString out, err;
};

Run cli(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(LACUNA_CLI), arguments);
    if (!process.waitForFinished(300'000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class TestPack : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void initTestCase() {
        QDir(m_folder.path()).mkpath("photos/sub");
        core::writePhoto(core::Photo(samples::gradient({640, 480}, CV_8UC3)), path("photos/a.jpg"));
        core::writePhoto(core::Photo(samples::gradient({480, 640}, CV_8UC3)), path("photos/sub/b.png"));
        samples::store(path("photos/broken.jpg"), "nonsense");
    }

    void packsAndSaysWhatItLeftOut() {
        const Run run =
            cli({"pack", path("photos"), "-o", path("p.safetensors"), "--form", "pixels", "--long", "320", "--short", "64"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains("2 photos"), qPrintable(run.out));
        QVERIFY2(run.out.contains("broken.jpg"), qPrintable(run.out));
        // Two photos of 320 x 240, three bytes a pixel.
        const qint64 bytes = QFileInfo(path("p.safetensors")).size();
        QVERIFY2(bytes > 2 * 320 * 240 * 3 && bytes < 2 * 320 * 240 * 3 + 2000, qPrintable(QString::number(bytes)));
        // A pack can be packed again.
        const Run again = cli({"pack", path("p.safetensors"), "-o", path("q.safetensors")});
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QVERIFY(QFileInfo(path("q.safetensors")).size() < bytes / 4);
    }

    void refusesWhatItCantDo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("message");
        const QStringList out = {"-o", path("x.safetensors")};
        QTest::newRow("no photos") << out << 2 << "at least one folder";
        QTest::newRow("no output") << QStringList{path("photos")} << 2 << "--output";
        QTest::newRow("other suffix") << QStringList{path("photos"), "-o", path("x.zip")} << 2 << "safetensors";
        QTest::newRow("bad form") << QStringList{path("photos"), "--form", "gif"} + out << 2 << "jpeg or pixels";
        QTest::newRow("bad number") << QStringList{path("photos"), "--long", "0"} + out << 2 << "--long";
        QTest::newRow("missing folder") << QStringList{path("nothing")} + out << 3 << "no such file or folder";
        QTest::newRow("nothing readable") << QStringList{path("photos/broken.jpg")} + out << 3 << "none of the photos";
        QTest::newRow("no place for it") << QStringList{path("photos"), "-o", path("no/x.safetensors")} << 4 << "folder";
    }
    void refusesWhatItCantDo() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, message);
        const Run run = cli(QStringList("pack") + arguments);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.err.contains(message), qPrintable(run.err));
        QVERIFY(!QFileInfo::exists(path("x.safetensors")));
    }

 private:
    QString path(const QString& name) const { return QDir(m_folder.path()).filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPack)
#include "test_pack.moc"
