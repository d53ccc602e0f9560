// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "core/file_copy.h"
#include "core/photo_io.h"

using namespace lacuna;

namespace {

struct Run {
    int exitCode = -1;
    QString out, err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

class TestModels : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void wholeLife();
    void fillsWithNames();
    void refuses();

 private:
    Run run(const QStringList& arguments) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("share")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LACUNA_CLI), arguments);
        if (!process.waitForFinished(120'000)) process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    Run models(const QStringList& arguments) { return run(QStringList{QStringLiteral("models")} + arguments); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    const QString m_shipped = QStringLiteral(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors"),
                  m_reference = QStringLiteral(LACUNA_TEST_DATA "/golden/weights_generator.safetensors");
};

void TestModels::wholeLife() {
    QJsonArray list = models({"--json"}).json().array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.at(0)["name"].toString(), QStringLiteral("Lacuna base"));
    QCOMPARE(list.at(0)["sha256"].toString(), core::fileHash(m_shipped));
    QVERIFY(list.at(0)["default"].toBool());

    Run imported = models({"import", m_reference, "--name", "Reference weights", "--note", "seeded", "--json"});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const QJsonObject entry = imported.json().object();
    QCOMPARE(entry["parameters"].toInt(), 3601542);
    QCOMPARE(entry["note"].toString(), QStringLiteral("seeded"));
    // Its conventions, in our own format.
    QCOMPARE(entry["metadata"]["lacuna.channels"].toString(), QStringLiteral("BGR"));
    QCOMPARE(entry["metadata"]["imported_from"].toString(), QStringLiteral("weights_generator.safetensors"));
    QCOMPARE(core::fileHash(entry["path"].toString()), entry["sha256"].toString());
    QCOMPARE(models({"list", "--json"}).json().array().size(), 2);
    QVERIFY(models({"list"}).out.contains(QStringLiteral("Reference weights")));
    QVERIFY(models({"list"}).out.startsWith(QStringLiteral("* Lacuna base")));

    QCOMPARE(models({"rename", "reference weights", "Golden"}).exitCode, 0);
    QCOMPARE(models({"default", "golden"}).exitCode, 0);
    QVERIFY(models({"default", "--json"}).json()["default"].toBool());
    QCOMPARE(models({"default", "--json"}).json()["name"].toString(), QStringLiteral("Golden"));
    QCOMPARE(models({"export", "Golden", path("out.safetensors")}).exitCode, 0);
    QCOMPARE(core::fileHash(path("out.safetensors")), entry["sha256"].toString());
    QVERIFY(run({"info", "--model", "Golden"}).out.contains(entry["sha256"].toString()));

    // The same again is refused; what was exported is the same.
    QCOMPARE(models({"import", path("out.safetensors")}).exitCode, 2);
    QCOMPARE(models({"delete", "Golden", "--for-good"}).exitCode, 0);
    QCOMPARE(models({"--json"}).json().array().size(), 1);
    QCOMPARE(models({"default", "--json"}).json()["id"].toString(), QStringLiteral("shipped"));
    // Ours is copied byte by byte.
    QCOMPARE(models({"import", path("out.safetensors"), "--json"}).json()["sha256"].toString(), entry["sha256"].toString());
    QCOMPARE(models({"delete", "Out"}).exitCode, 0);  // this time to the trash
    QCOMPARE(models({"--json"}).json().array().size(), 1);
    QCOMPARE(QDir(path("share/Trash/files")).entryList({"out*"}).size(), 1);
}

void TestModels::fillsWithNames() {
    cv::Mat pixels(64, 64, CV_8UC3), mask(64, 64, CV_8UC1, cv::Scalar(0));
    cv::randu(pixels, 0, 255);
    mask(cv::Rect(24, 24, 12, 12)) = 255;
    core::writePhoto(core::Photo(pixels), path("photo.png"));
    core::writeMask(mask, path("mask.png"));
    QCOMPARE(models({"import", m_reference, "--name", "Mine"}).exitCode, 0);
    const auto fill = [&](const QString& out, const QStringList& more) {
        // Without what the file says of the model: there its name counts too.
        const Run run = this->run(
            QStringList{"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path(out), "--no-provenance"} + more);
        return run.exitCode == 0 ? core::fileHash(path(out)) : run.err;
    };
    const QString shipped = fill("1.png", {}), mine = fill("2.png", {"--model", "mine"});
    QVERIFY(shipped != mine);
    QCOMPARE(fill("3.png", {"--model", m_reference}), mine);
    QCOMPARE(models({"default", "Mine"}).exitCode, 0);
    QCOMPARE(fill("4.png", {}), mine);
    QCOMPARE(fill("5.png", {"--model", "shipped"}), shipped);
    QCOMPARE(models({"delete", "Mine", "--for-good"}).exitCode, 0);
    QCOMPARE(fill("6.png", {}), shipped);
    const Run unknown = run({"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path("7.png"), "--model", "mine"});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.err.contains(QStringLiteral("'Lacuna base'")));
    const Run train = run({"train", m_folder.path(), "--out", path("run"), "--from", "mine"});
    QCOMPARE(train.exitCode, 2);
    QVERIFY2(train.err.contains(QStringLiteral("there is no model 'mine'")), qPrintable(train.err));
}

void TestModels::refuses() {
    const QString checkpoints = QStringLiteral(LACUNA_TEST_DATA "/checkpoints/");
    const Run harmful = models({"import", checkpoints + "whole-module.pt"});
    QCOMPARE(harmful.exitCode, 3);
    QVERIFY2(harmful.err.contains(QStringLiteral("torch.nn.modules.container.Sequential")), qPrintable(harmful.err));
    QVERIFY(models({"import", checkpoints + "state-legacy.pt"}).err.contains(QStringLiteral("no generator")));
    QVERIFY(models({"import", checkpoints + "snap-12.index"}).err.contains(QStringLiteral("has the shape [2, 5, 5, 5]")));
    QCOMPARE(models({"import", path("missing.pt")}).exitCode, 3);
    QFile whole(m_shipped), part(path("part.safetensors"));
    QVERIFY(whole.open(QIODevice::ReadOnly) && part.open(QIODevice::WriteOnly));
    part.write(whole.read(1'000'000));
    part.close();
    QVERIFY(models({"import", path("part.safetensors")}).err.contains(QStringLiteral("lie outside the file's")));
    QCOMPARE(models({"--json"}).json().array().size(), 1);
    for (const QStringList& wrong : {QStringList{"dance"},
                                     {"import"},
                                     {"export", "shipped"},
                                     {"delete"},
                                     {"delete", "shipped"},
                                     {"rename", "shipped", "x"},
                                     {"default", "none"},
                                     {"list", "x"}})
        QCOMPARE(models(wrong).exitCode, 2);
}

}  // namespace

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
