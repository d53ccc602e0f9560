// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <thread>

#include "core/error.h"
#include "core/file_copy.h"
#include "core/model_library.h"

namespace {

using namespace lacuna::core;

void store(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("can't write %s", qPrintable(path));
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// Models here are texts that begin with "model"; the rest is the recipe.
ModelFormats textFormats() {
    ModelFormats formats;
    formats.describe = [](const QString& path) {
        const QByteArray text = contents(path);
        if (!text.startsWith("model")) {
            throw Error(ErrorKind::InputUnreadable, QStringLiteral("Load"), QStringLiteral("tensor \"x\" is missing"));
        }
        return ModelFacts{7,
                          QStringLiteral("text"),
                          {{QStringLiteral("recipe"), QString::fromUtf8(text.mid(6))},
                           {QStringLiteral("iterations"), QStringLiteral("120")},
                           {QStringLiteral("validation_psnr"), QStringLiteral("21.5")}}};
    };
    formats.convert = [describe = formats.describe](const QString& path, const QString& target) {
        copyFile(path, target);
        return describe(target);  // after the file was written, as the real one
    };
    return formats;
}

QStringList names(const ModelLibrary& library) {
    QStringList list;
    for (const ModelEntry& entry : library.entries()) list << entry.name;
    return list;
}

std::optional<ErrorKind> kindOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.kind();
    }
    return std::nullopt;
}

class TestModelLibrary : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void initTestCase();
    void init();
    void startsWithTheShippedModel();
    void addsAndRemembers();
    void refusesBadModels();
    void namesStayUnique();
    void renames();
    void exports();
    void trashes();
    void keepsWhatNoTrashTakes();
    void removesForGood();
    void keepsADefault();
    void noticesOtherPrograms();
    void survivesDamage();
    void survivesAMissingFolder();
    void worksFromManyThreads();

 private:
    QString file(const QString& name, const QByteArray& bytes) {
        store(m_root->filePath(name), bytes);
        return m_root->filePath(name);
    }
    QStringList leftovers() const {
        return QDir(folder()).entryList({QStringLiteral(".new-*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString folder() const { return m_root->filePath(QStringLiteral("models")); }
    std::unique_ptr<ModelLibrary> open() const { return std::make_unique<ModelLibrary>(folder(), m_shipped, textFormats()); }
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_shipped;
};

void TestModelLibrary::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void TestModelLibrary::init() {
    m_root = std::make_unique<QTemporaryDir>();
    m_shipped = file(QStringLiteral("lacuna-base.safetensors"), "model shipped");
}

void TestModelLibrary::startsWithTheShippedModel() {
    const auto library = open();
    QCOMPARE(names(*library), QStringList{"Lacuna base"});
    const ModelEntry entry = library->entries().front();
    QVERIFY(entry.isShipped());
    QCOMPARE(entry.path, m_shipped);
    QCOMPARE(entry.recipe(), QStringLiteral("shipped"));
    QCOMPARE(library->defaultEntry()->id, entry.id);
    QCOMPARE(ModelLibrary(folder(), {}, textFormats()).entries().size(), std::size_t{0});
    QVERIFY(!ModelLibrary(folder(), {}, textFormats()).defaultEntry());
    QVERIFY(ModelLibrary::standardFolder().endsWith(QStringLiteral("/Lacuna/Lacuna/models")));
}

void TestModelLibrary::addsAndRemembers() {
    const auto library = open();
    QSignalSpy changed(library.get(), &ModelLibrary::changed);
    const QString path = file(QStringLiteral("kept.bin"), "model garden");
    const ModelEntry added = library->add(path, QStringLiteral("  Mein  Gärtchen "), QStringLiteral("from the summer"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(added.name, QStringLiteral("Mein Gärtchen"));
    QCOMPARE(added.id, QStringLiteral("mein-gartchen"));
    QCOMPARE(contents(added.path), QByteArray("model garden"));
    QCOMPARE(added.sha256, fileHash(path));
    QCOMPARE(added.bytes, qint64{12});
    QCOMPARE(added.iterations(), std::optional<qint64>(120));
    QCOMPARE(added.psnrDb(), std::optional<double>(21.5));
    QVERIFY(!added.psnrAtStartDb());
    QVERIFY(added.isTrained() && !added.isShipped());
    QVERIFY(leftovers().isEmpty());
    // Another object finds the same.
    const auto again = open();
    QVERIFY(again->find(added.id) == added);
    QVERIFY(again->problems().isEmpty());
    QCOMPARE(again->resolve(QStringLiteral("MEIN GÄRTCHEN")).id, added.id);
    QCOMPARE(kindOf([&] { again->resolve(QStringLiteral("nobody")); }), ErrorKind::Usage);
    // The same model a second time.
    QCOMPARE(kindOf([&] { library->add(path, QStringLiteral("Other")); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { library->add(m_shipped); }), ErrorKind::Usage);
    QCOMPARE(library->entries().size(), std::size_t{2});
    QVERIFY(leftovers().isEmpty());
}

void TestModelLibrary::refusesBadModels() {
    const auto library = open();
    const QString bad = file(QStringLiteral("bad.bin"), "nonsense");
    QCOMPARE(kindOf([&] { library->add(bad); }), ErrorKind::InputUnreadable);
    QCOMPARE(kindOf([&] { library->add(m_root->filePath(QStringLiteral("missing"))); }), ErrorKind::InputUnreadable);
    QCOMPARE(kindOf([&] { library->add(bad, QString(101, u'x')); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { library->add(bad, QStringLiteral("  ")); }), ErrorKind::Usage);
    QCOMPARE(library->entries().size(), std::size_t{1});
    QVERIFY(leftovers().isEmpty());
    QVERIFY(library->problems().isEmpty());
}

void TestModelLibrary::namesStayUnique() {
    const auto library = open();
    QVERIFY(QDir(m_root->path()).mkpath(QStringLiteral("summer_run")));
    QCOMPARE(library->add(file(QStringLiteral("summer_run/model.safetensors"), "model 1")).name, QStringLiteral("Summer run"));
    const ModelEntry second = library->add(file(QStringLiteral("b"), "model 2"), QStringLiteral("SUMMER RUN"));
    QCOMPARE(second.name, QStringLiteral("SUMMER RUN (2)"));
    QCOMPARE(library->add(file(QStringLiteral("c"), "model 3"), QStringLiteral("lacuna base")).name,
             QStringLiteral("lacuna base (2)"));
    QCOMPARE(library->add(file(QStringLiteral("d"), "model 4"), QStringLiteral("日本")).id, QStringLiteral("model"));
    // Words of the command line can't be names; a file that is called so gets another one.
    for (const QString& word : {QStringLiteral("Shipped"), QStringLiteral("scratch")})
        QCOMPARE(kindOf([&] { library->add(file(QStringLiteral("e"), "model 5"), word); }), ErrorKind::Usage);
    QCOMPARE(library->add(file(QStringLiteral("shipped"), "model 5")).name, QStringLiteral("Model"));
    QCOMPARE(library->add(file(QStringLiteral("f"), "model 6"), QStringLiteral("../../etc")).id, QStringLiteral("etc"));
}

void TestModelLibrary::renames() {
    const auto library = open();
    const ModelEntry a = library->add(file(QStringLiteral("a"), "model a"), QStringLiteral("Alpha"));
    const ModelEntry b = library->add(file(QStringLiteral("b"), "model b"), QStringLiteral("Beta"));
    library->rename(a.id, QStringLiteral("Gamma"));
    library->setNote(a.id, QStringLiteral("note"));
    QCOMPARE(library->find(a.id)->name, QStringLiteral("Gamma"));
    QCOMPARE(library->find(a.id)->note, QStringLiteral("note"));
    QCOMPARE(library->find(a.id)->path, a.path);
    QCOMPARE(open()->find(a.id)->name, QStringLiteral("Gamma"));
    library->rename(a.id, QStringLiteral("GAMMA"));
    QCOMPARE(library->find(a.id)->name, QStringLiteral("GAMMA"));
    for (const QString& wrong :
         {QStringLiteral("beta"), QString(), QString(101, u'x'), QStringLiteral("Lacuna base"), QStringLiteral("SHIPPED")})
        QCOMPARE(kindOf([&] { library->rename(a.id, wrong); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { library->rename(QLatin1String(ModelLibrary::kShipped), QStringLiteral("Mine")); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { library->rename(QStringLiteral("none"), QStringLiteral("Mine")); }), ErrorKind::Usage);
    QCOMPARE(library->find(a.id)->name, QStringLiteral("GAMMA"));
    // An id outlives its model's name, and gives way to a model that has that name now.
    QCOMPARE(library->resolve(QStringLiteral("alpha")).id, a.id);
    library->rename(b.id, QStringLiteral("Alpha"));
    QCOMPARE(library->resolve(QStringLiteral("alpha")).id, b.id);
}

void TestModelLibrary::exports() {
    const auto library = open();
    const ModelEntry a = library->add(file(QStringLiteral("a"), "model a"));
    const QString target = m_root->filePath(QStringLiteral("out.safetensors"));
    store(target, "old");
    library->exportTo(a.id, target);
    QCOMPARE(contents(target), QByteArray("model a"));
    library->exportTo(QLatin1String(ModelLibrary::kShipped), target);
    QCOMPARE(contents(target), QByteArray("model shipped"));
    QCOMPARE(kindOf([&] { library->exportTo(a.id, a.path); }), ErrorKind::Usage);
    QCOMPARE(kindOf([&] { library->exportTo(a.id, m_root->filePath(QStringLiteral("no/such/folder"))); }),
             ErrorKind::OutputUnwritable);
    QCOMPARE(contents(a.path), QByteArray("model a"));
}

void TestModelLibrary::trashes() {
    const auto library = open();
    const ModelEntry a = library->add(file(QStringLiteral("a"), "model a"));
    library->setDefault(a.id);
    library->moveToTrash(a.id);
    QVERIFY(!library->find(a.id));
    QVERIFY(!QFileInfo::exists(a.path));
    QVERIFY(library->defaultEntry()->isShipped());
    // It is in the trash and nowhere else.
    const QString trash = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Trash");
    QVERIFY(!QDir(trash + QStringLiteral("/files")).entryList({QStringLiteral("a*")}, QDir::Dirs).isEmpty() ||
            !QDir(QDir::tempPath()).entryList({QStringLiteral(".Trash*")}, QDir::Dirs | QDir::Hidden).isEmpty());
    QCOMPARE(kindOf([&] { library->moveToTrash(QLatin1String(ModelLibrary::kShipped)); }), ErrorKind::Usage);
    QVERIFY(QFileInfo::exists(m_shipped));
}

void TestModelLibrary::keepsWhatNoTrashTakes() {
    const auto library = open();
    const ModelEntry a = library->add(file(QStringLiteral("a"), "model a"));
    library->setDefault(a.id);
    QStandardPaths::setTestModeEnabled(false);
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(file(QStringLiteral("blocked"), "x") + QStringLiteral("/share")));
    const std::optional<ErrorKind> failed = kindOf([&] { library->moveToTrash(a.id); });
    before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    QStandardPaths::setTestModeEnabled(true);
    QCOMPARE(failed, ErrorKind::OutputUnwritable);
    QCOMPARE(contents(a.path), QByteArray("model a"));
    QCOMPARE(library->defaultEntry()->id, a.id);
}

void TestModelLibrary::removesForGood() {
    const auto library = open();
    const ModelEntry a = library->add(file(QStringLiteral("a"), "model a"));
    library->removeForGood(a.id);
    QVERIFY(!library->find(a.id));
    QVERIFY(!QFileInfo::exists(a.path));
    QVERIFY(leftovers().isEmpty());
    QCOMPARE(kindOf([&] { library->removeForGood(a.id); }), ErrorKind::Usage);
}

void TestModelLibrary::keepsADefault() {
    const auto library = open();
    const ModelEntry a = library->add(file(QStringLiteral("a"), "model a"));
    QVERIFY(library->defaultEntry()->isShipped());
    library->setDefault(a.id);
    QCOMPARE(library->defaultEntry()->id, a.id);
    QCOMPARE(open()->defaultEntry()->id, a.id);
    QCOMPARE(kindOf([&] { library->setDefault(QStringLiteral("none")); }), ErrorKind::Usage);
    library->setDefault(QLatin1String(ModelLibrary::kShipped));
    QVERIFY(open()->defaultEntry()->isShipped());
    store(folder() + QStringLiteral("/library.json"), "{ damaged");
    QVERIFY(open()->defaultEntry()->isShipped());
}

void TestModelLibrary::noticesOtherPrograms() {
    const auto library = open(), other = open();
    QSignalSpy changed(library.get(), &ModelLibrary::changed);
    const ModelEntry a = other->add(file(QStringLiteral("a"), "model a"), QStringLiteral("Alpha"));
    QTRY_VERIFY(library->find(a.id).has_value());
    QVERIFY(!changed.isEmpty());
    other->rename(a.id, QStringLiteral("Omega"));
    QTRY_COMPARE(library->find(a.id)->name, QStringLiteral("Omega"));
    other->setDefault(a.id);
    QTRY_COMPARE(library->defaultEntry()->id, a.id);
    other->removeForGood(a.id);
    QTRY_VERIFY(!library->find(a.id).has_value());
}

void TestModelLibrary::survivesDamage() {
    auto library = open();
    const ModelEntry a = library->add(file(QStringLiteral("a"), "model a"), QStringLiteral("Alpha"));
    const ModelEntry b = library->add(file(QStringLiteral("b"), "model b"), QStringLiteral("Beta"));
    const QString entry = QFileInfo(a.path).absolutePath() + QStringLiteral("/entry.json");
    const QByteArray good = contents(entry);
    const auto problem = [&](const QByteArray& bytes, const char* says) {
        store(entry, bytes);
        const auto opened = open();
        const QStringList problems = opened->problems();
        return !opened->find(a.id) && opened->find(b.id) && problems.size() == 1 &&
               problems.front().contains(QLatin1String(says));
    };
    QVERIFY(problem(good.left(good.size() / 2), "damaged at byte"));
    QVERIFY(problem("[]", "damaged"));
    QVERIFY(problem("{}", "names no model"));
    QVERIFY(problem(QByteArray(good).replace("alpha.safetensors", "../beta/beta.safetensors"), "names no model"));
    QVERIFY(problem(QByteArray(good).replace("alpha.safetensors", "other.safetensors"), "missing"));
    QFile::remove(entry);
    QVERIFY(!open()->find(a.id));
    store(entry, good);
    QVERIFY(open()->find(a.id));
    store(a.path, "model longer than before");
    QVERIFY(problem(good, "bytes"));
}

void TestModelLibrary::survivesAMissingFolder() {
    const QString blocked = file(QStringLiteral("not-a-folder"), "x") + QStringLiteral("/models");
    ModelLibrary library(blocked, m_shipped, textFormats());
    QCOMPARE(names(library), QStringList{"Lacuna base"});
    QCOMPARE(kindOf([&] { library.add(file(QStringLiteral("a"), "model a")); }), ErrorKind::OutputUnwritable);
    QCOMPARE(kindOf([&] { library.setDefault(QLatin1String(ModelLibrary::kShipped)); }), ErrorKind::OutputUnwritable);
}

void TestModelLibrary::worksFromManyThreads() {
    const auto library = open();
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 5; ++i) {
                    const QByteArray text = "model " + QByteArray::number(10 * t + i);
                    try {
                        const ModelEntry e = library->add(file(QString::fromLatin1(text), text), QStringLiteral("Many"));
                        library->rename(e.id, QStringLiteral("Number %1").arg(10 * t + i));
                        if (i % 2 == 1) library->removeForGood(e.id);
                    } catch (const Error& error) {
                        qWarning("%s", error.what());
                        ++failures;
                    }
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(library->entries().size(), std::size_t{1 + 4 * 3});
    QVERIFY(library->problems().isEmpty());
}

}  // namespace

QTEST_GUILESS_MAIN(TestModelLibrary)
#include "test_model_library.moc"
