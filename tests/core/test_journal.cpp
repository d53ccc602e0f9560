// SPDX-License-Identifier: GPL-3.0-or-later
// Journals: what is saved comes back, damage and other programs are noticed, nothing is left lying about.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/document.h"
#include "core/error.h"
#include "core/journal.h"

using namespace lacuna::core;

class TestJournal : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_homes = 0;

    QString freshHome() { return m_folder.filePath(QStringLiteral("home%1").arg(++m_homes)); }
    static cv::Mat pixels(int type = CV_16UC3) {
        cv::Mat made(60, 90, type);
        cv::randu(made, 0, type == CV_16UC3 ? 65535 : 255);
        return made;
    }
    static bool same(const cv::Mat& a, const cv::Mat& b) {
        return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
    }
    static void paint(Document& document, const cv::Rect& rect) {
        document.editMask(rect, cv::Mat(rect.size(), CV_8UC1, cv::Scalar(255)), QStringLiteral("paint"));
    }
    static void colour(Document& document, const cv::Rect& rect) {
        FillResult result;
        result.regions.push_back({rect, cv::Mat(rect.size(), CV_16UC3, cv::Scalar(1000, 60000, 300)), {}});
        document.applyFill(result, QStringLiteral("fill"), document.mask());
    }

 private Q_SLOTS:
    void stateComesBack() {
        const QString home = freshHome();
        Document document;
        document.open(Photo(pixels()), QStringLiteral("/photos/sea.tif"));
        paint(document, {10, 10, 20, 12});
        colour(document, {8, 8, 24, 16});
        paint(document, {50, 30, 9, 9});
        {
            Journal journal(home);
            journal.save(document.state(), document.filePath(), QStringLiteral("/photos/sea.ora"), false);
            QVERIFY(leftJournals(home).empty());  // it is in use
        }
        const auto left = leftJournals(home);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].name(), QStringLiteral("sea.ora"));
        QCOMPARE(left[0].filePath, QStringLiteral("/photos/sea.tif"));
        QVERIFY(left[0].saved.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        const ProjectState state = readJournal(left[0]);
        QVERIFY(same(state.original.pixels(), document.original().pixels()));
        QVERIFY(same(state.photo.pixels(), document.photo().pixels()));
        QVERIFY(same(state.mask.pixels(), document.mask().pixels()));
        QVERIFY(same(state.filledArea.pixels(), document.filledArea()));
        removeJournal(left[0]);
        QVERIFY(QDir(home).isEmpty());
    }

    void onlyWhatChangedIsWrittenAgain() {
        const QString home = freshHome();
        Document document;
        document.open(Photo(pixels()), {});
        Journal journal(home);
        const auto files = [&] { return QDir(journal.folder()).entryList(QDir::Files); };
        const auto original = [&] { return files().filter(QStringLiteral("original")); };
        paint(document, {10, 10, 20, 12});
        colour(document, {8, 8, 24, 16});
        journal.save(document.state(), {}, {}, false);
        const QStringList first = original(), fill = files().filter(QStringLiteral("fill.png"));
        QCOMPARE(first.size(), 1);
        QCOMPARE(fill.size(), 1);
        paint(document, {40, 10, 5, 5});
        journal.save(document.state(), {}, {}, true);
        QCOMPARE(original(), first);
        QCOMPARE(files().filter(QStringLiteral("fill.png")), fill);
        QCOMPARE(files().filter(QStringLiteral("holes")).size(), 1);
        paint(document, {60, 10, 5, 5});
        colour(document, {58, 8, 10, 10});
        journal.save(document.state(), {}, {}, false);
        QCOMPARE(original(), first);
        QVERIFY(files().filter(QStringLiteral("fill.png")) != fill);
        QCOMPARE(files().filter(QStringLiteral("fill.png")).size(), 1);  // old ones go
    }

    void aFailedSaveLeavesTheOneBefore() {
        const QString home = freshHome();
        Document document;
        document.open(Photo(pixels()), {});
        QString folder;
        {
            Journal journal(home);
            folder = journal.folder();
            paint(document, {10, 10, 20, 12});
            journal.save(document.state(), {}, {}, false);
            const cv::Mat kept = document.mask().pixels().clone();
            // A folder where the next file should be is as bad as a full disk, also for root.
            QDir(folder).mkpath(QStringLiteral("2-data_holes.png"));
            paint(document, {50, 30, 9, 9});
            try {
                journal.save(document.state(), {}, {}, true);
                QFAIL("saved over a folder");
            } catch (const Error& error) {
                QCOMPARE(error.kind(), ErrorKind::OutputUnwritable);
            }
            QDir(folder).rmdir(QStringLiteral("2-data_holes.png"));
        }
        const auto left = leftJournals(home);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(cv::countNonZero(readJournal(left[0]).mask.pixels()), 20 * 12);
    }

    void goesOnWithWhatWasLeft() {
        const QString home = freshHome();
        Document document;
        document.open(Photo(pixels(CV_8UC3)), {});
        paint(document, {10, 10, 20, 12});
        {
            Journal journal(home);
            journal.save(document.state(), {}, {}, false);
        }
        const JournalEntry entry = leftJournals(home).at(0);
        Document restored;
        restored.restore(readJournal(entry), entry.filePath);
        {
            Journal journal(entry);
            QVERIFY(leftJournals(home).empty());
            QVERIFY_EXCEPTION_THROWN(std::make_unique<Journal>(entry), Error);  // it has an owner now
            paint(restored, {40, 40, 3, 3});
            journal.save(restored.state(), {}, {}, true);
            journal.suspend();
        }
        QVERIFY(leftJournals(home).empty());  // nothing was to be lost
        QVERIFY(QDir(home).isEmpty());
    }

    void damageIsToldAndNothingIsRestored() {
        const QString home = freshHome();
        Document document;
        document.open(Photo(pixels(CV_8UC3)), {});
        paint(document, {10, 10, 20, 12});
        {
            Journal journal(home);
            journal.save(document.state(), QStringLiteral("/a/sea.png"), {}, false);
        }
        const JournalEntry entry = leftJournals(home).at(0);
        const QStringList files = QDir(entry.folder).entryList(QDir::Files);
        for (const QString& file : files) {
            if (file == QLatin1String("index.json")) continue;
            const QString path = entry.folder + QLatin1Char('/') + file;
            QVERIFY(QFile::rename(path, path + QStringLiteral("~")));
            for (const bool missing : {true, false}) {
                if (!missing) {
                    QVERIFY(QFile::copy(path + QStringLiteral("~"), path));
                    QVERIFY(QFile::resize(path, QFile(path).size() / 2));
                }
                try {
                    (void)readJournal(entry);
                    QFAIL(qPrintable(file));
                } catch (const Error& error) {
                    QCOMPARE(error.kind(), ErrorKind::InputUnreadable);
                    QVERIFY(error.message().contains(QStringLiteral("sea.png")));
                }
            }
            QFile::remove(path);
            QVERIFY(QFile::rename(path + QStringLiteral("~"), path));
        }
        (void)readJournal(entry);
    }

    void othersCannotLookInside() {
        Journal journal(freshHome());
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY((QFile::permissions(journal.folder()) & others) == 0);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
