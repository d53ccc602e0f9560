// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/engine/network_fills.h"

namespace {

using namespace lacuna;
using core::ErrorKind;

QByteArray contents(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("can't read %s", qPrintable(path));
    return file.readAll();
}

void store(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("can't write a test file");
}

class TestModelFiles : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void otherLayoutsWork();
    void aChangedFileIsReadAgain();
    void enginesShareWeights();
    void comparedModelsStayLoaded();
    void inspects();

 private:
    core::FillResult fill(core::FillEngine& engine, const QString& model) {
        core::FillOptions options;
        options.modelPath = model;
        return test::fillWith(engine, m_photo, m_mask, options);
    }
    QTemporaryDir m_folder;
    const QString m_golden = QStringLiteral(LACUNA_TEST_DATA "/golden/weights_generator.safetensors");
    core::EngineRegistry m_registry = test::makeRegistry();
    const core::Photo m_photo = test::toys({96, 96});
    const core::HoleMask m_mask = test::maskOf(m_photo.size(), {{40, 40, 12, 10}});
};

void TestModelFiles::badFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray whole = contents(engine::shippedModelPath());
    QTest::newRow("missing") << QByteArray() << "no such file";
    QTest::newRow("empty") << QByteArray("") << "too short";
    QTest::newRow("text") << QByteArray("This is not a model, but a letter to one.") << "not a safetensors file";
    QTest::newRow("truncated header") << whole.left(100) << "header";
    QTest::newRow("truncated weights") << whole.left(whole.size() - 1000) << "data bytes";
    QTest::newRow("longer") << whole + QByteArray(8, '\0') << "bytes at the end";
    QByteArray shape = whole;
    const qsizetype at = shape.indexOf("[32,5,5,5]");
    QVERIFY(at > 0);
    QTest::newRow("another shape") << shape.replace(at, 10, "[5,32,5,5]") << "shape";
    QByteArray notNumbers = whole;
    notNumbers.replace(notNumbers.size() - 8, 8, QByteArray(8, '\xff'));
    QTest::newRow("not numbers") << notNumbers << "finite";
    QByteArray convention = whole;
    QVERIFY(convention.contains("\"reflect\""));
    QTest::newRow("unknown convention") << convention.replace("\"reflect\"", "\"reflekt\"") << "reflekt";
}

void TestModelFiles::badFilesAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString path = m_folder.filePath(QStringLiteral("bad.safetensors"));
    QFile::remove(path);
    if (!bytes.isNull()) store(path, bytes);
    for (const char* id : {"contextual", "coarse"}) {
        const core::Error error = test::errorOf([&] { fill(*m_registry.create(QString::fromLatin1(id)), path); });
        QCOMPARE(error.kind(), ErrorKind::InputUnreadable);
        QVERIFY2(error.message().contains(path), qPrintable(error.message()));
        QVERIFY2(error.message().contains(says), qPrintable(error.message()));
    }
    QCOMPARE(test::errorOf([&] { engine::inspectModel(path); }).kind(), ErrorKind::InputUnreadable);
}

void TestModelFiles::otherLayoutsWork() {
    const auto engine = m_registry.create(QStringLiteral("contextual"));
    const core::FillResult reference = fill(*engine, m_golden), shipped = fill(*engine, {});
    QVERIFY(!test::samePixels(reference.regions.front().pixels, shipped.regions.front().pixels));
}

void TestModelFiles::aChangedFileIsReadAgain() {
    const QString path = m_folder.filePath(QStringLiteral("changing.safetensors"));
    store(path, contents(engine::shippedModelPath()));
    const auto engine = m_registry.create(QStringLiteral("contextual"));
    const core::FillResult before = fill(*engine, path);
    store(path, contents(m_golden));
    const core::FillResult after = fill(*engine, path);
    QVERIFY(!test::samePixels(before.regions.front().pixels, after.regions.front().pixels));
    // A failed load leaves the engine usable.
    store(path, "broken");
    QCOMPARE(test::errorOf([&] { fill(*engine, path); }).kind(), ErrorKind::InputUnreadable);
    QVERIFY(test::samePixels(fill(*engine, m_golden).regions.front().pixels, after.regions.front().pixels));
}

void TestModelFiles::enginesShareWeights() {
    const QString path = m_folder.filePath(QStringLiteral("shared.safetensors"));
    const QByteArray whole = contents(engine::shippedModelPath());
    store(path, whole);
    const QDateTime written = QFileInfo(path).lastModified();
    fill(*m_registry.create(QStringLiteral("contextual")), path);
    // To every appearance the same file, but no model any more: only an engine that doesn't read it again can fill.
    store(path, QByteArray(whole.size(), 'x'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(fill(*m_registry.create(QStringLiteral("coarse")), path).regions.size(), std::size_t{1});
    core::EngineRegistry another = test::makeRegistry();
    QCOMPARE(test::errorOf([&] { fill(*another.create(QStringLiteral("coarse")), path); }).kind(), ErrorKind::InputUnreadable);
}

// Two engines in turn, as an evaluation of two models has them: each keeps what it loaded.
void TestModelFiles::comparedModelsStayLoaded() {
    const QString path = m_folder.filePath(QStringLiteral("compared.safetensors"));
    const QByteArray whole = contents(engine::shippedModelPath());
    store(path, whole);
    const QDateTime written = QFileInfo(path).lastModified();
    const auto one = m_registry.create(QStringLiteral("coarse")), other = m_registry.create(QStringLiteral("coarse"));
    fill(*one, path);
    fill(*other, m_golden);
    store(path, QByteArray(whole.size(), 'x'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(fill(*one, path).regions.size(), std::size_t{1});
}

void TestModelFiles::inspects() {
    const engine::ModelInfo info = engine::inspectModel(engine::shippedModelPath());
    QCOMPARE(info.parameters, qint64{3601542});
    QCOMPARE(info.sha256.size(), 64);
    QCOMPARE(info.metadata.value(QStringLiteral("lacuna.padding")), QStringLiteral("reflect"));
    QVERIFY(!engine::libtorchVersion().isEmpty());
    QVERIFY(engine::attentionSelfCheck() < 1e-3);
}

}  // namespace

QTEST_GUILESS_MAIN(TestModelFiles)
#include "test_model_files.moc"
