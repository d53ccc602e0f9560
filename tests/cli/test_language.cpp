// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says in other languages, and what stays as it is in all of them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "cli_test_support.h"
#include "core/photo_io.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

const QStringList kCommands{"fill", "train", "evaluate", "models", "pack", "info", "selftest"};
const QStringList kLanguages{"de", "es", "fr", "ja", "zh_CN"};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList matches(const QString& text, const char* pattern) {
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();) found << it.next().captured(1);
    return found;
}

/// Options and what they take, as --help lists them.
QStringList optionsIn(const QString& help) { return matches(help, "^  (-[^<\\n]*?(?: <[^>]+>)?)(?:  |$)"); }

/// An event without what differs from run to run or is for people.
QJsonObject forPrograms(QJsonObject event) {
    for (const char* key : {"elapsed_ms", "message", "notices"}) event.remove(QLatin1String(key));
    return event;
}

/// The texts of a source file: neighbouring literals joined, without comments.
QStringList literalsOf(QString source) {
    static const QRegularExpression comment("^\\s*//.*$|^#include.*$", QRegularExpression::MultilineOption),
        chain(R"re("(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*)re"), part(R"re("((?:[^"\\\n]|\\.)*)")re");
    source.remove(comment);
    QStringList texts;
    for (auto it = chain.globalMatch(source); it.hasNext();) {
        QString text;
        for (auto parts = part.globalMatch(it.next().captured()); parts.hasNext();) text += parts.next().captured(1);
        texts << text.replace("\\n", "\n").replace("\\\"", "\"");
    }
    return texts;
}

/// Texts and comments on them.
QSet<QString> sourcesIn(const QString& path) {
    QFile file(path);
    QSet<QString> sources;
    if (!file.open(QIODevice::ReadOnly)) return sources;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && (xml.name() == QLatin1String("source") || xml.name() == QLatin1String("comment")))
            sources.insert(xml.readElementText());
    }
    return sources;
}

}  // namespace

class TestLanguage : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList fill(const QStringList& more) const {
        return QStringList{"fill", path("photo.png"), "--mask", path("mask.png"), "-o", path("out.png"), "--engine", "telea"} +
               more;
    }

 private Q_SLOTS:
    void initTestCase() {
        core::writePhoto(core::Photo(pattern(90, 70, CV_8UC3)), path("photo.png"));
        core::writeMask(maskWith(90, 70, {{20, 20, 11, 9}, {60, 40, 9, 9}}), path("mask.png"));
    }

    void speaksGerman() {
        const Run good = cli(QStringList{"--language", "de"} + fill({}));
        QVERIFY2(good.exitCode == 0, qPrintable(good.err));
        QVERIFY2(good.out.contains(QStringLiteral("2 Löcher in")), qPrintable(good.out));
        const Run bad = cli({"fill", path("none.png"), "--mask", path("mask.png"), "-o", path("o.png"), "--language", "de"});
        QCOMPARE(bad.exitCode, 3);
        QVERIFY2(bad.err.startsWith("Fehler: ") && bad.err.contains("existiert nicht"), qPrintable(bad.err));
        const Run wrong = cli(fill({"--language=de", "--fether", "2"}));
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains("es gibt keine Option „--fether“") && wrong.err.contains("„--feather“"),
                 qPrintable(wrong.err));
        const Run missing = cli(fill({"--language=de", "--seed"}));
        QVERIFY2(missing.err.contains("fehlt ein Wert"), qPrintable(missing.err));
    }

    void programsReadTheSame() {
        const auto events = [&](const QStringList& arguments) {
            QJsonArray list;
            for (const QJsonObject& event : cli(arguments).events()) list << forPrograms(event);
            return list;
        };
        const QJsonArray good = events(fill({"--json"}));
        QVERIFY(good.size() > 2);
        QCOMPARE(events(fill({"--json", "--language", "de"})), good);
        const QStringList bad{"fill", path("none.png"), "--mask", path("mask.png"), "-o", path("o.png"), "--json"};
        QCOMPARE(events(bad), (QJsonArray{QJsonObject{{"event", "error"}, {"exit_code", 3}}}));
        QCOMPARE(events(QStringList{"--language", "fr"} + bad), events(bad));
        // The message itself is for people.
        QVERIFY(cli(bad + QStringList{"--language", "de"}).events().back()["message"].toString().contains("existiert nicht"));
        const auto keys = [&](const QString& language) {
            const Run run = cli({"info", "--json", "--language", language});
            return QJsonDocument::fromJson(run.out.toUtf8()).object().keys();
        };
        QVERIFY(keys("en").contains("vector_instructions"));
        QCOMPARE(keys("de"), keys("en"));
    }

    void tablesOfFilesStay() {
        QVERIFY(QDir(m_folder.path()).mkpath("photos") && QDir(m_folder.path()).mkpath("masks"));
        QVERIFY(QFile::copy(path("photo.png"), path("photos/a.png")) && QFile::copy(path("mask.png"), path("masks/a.png")));
        const auto evaluate = [&](const QString& language) {
            return cli({"evaluate", path("photos"), "--masks", path("masks"), "--engines", "telea", "--csv",
                        path(language + ".csv"), "--json", path(language + ".json"), "--language", language});
        };
        const Run english = evaluate("en"), german = evaluate("de");
        QVERIFY2(english.exitCode == 0 && german.exitCode == 0, qPrintable(english.err + german.err));
        QVERIFY2(english.out.contains("hole depth") && english.out.contains("whole photo"), qPrintable(english.out));
        QVERIFY2(german.out.contains("Lochtiefe") && german.out.contains("ganzes Foto") && !german.out.contains("hole"),
                 qPrintable(german.out));
        const auto withoutTime = [&](const QString& name) {  // it is the last column
            QStringList lines;
            for (const QByteArray& line : bytesOf(path(name)).split('\n')) lines << QString::fromUtf8(line).section(',', 0, -2);
            return lines;
        };
        QVERIFY(withoutTime("en.csv").size() > 1);
        QCOMPARE(withoutTime("de.csv"), withoutTime("en.csv"));
        const auto classes = [&](const QString& name) {
            QStringList titles;
            for (const auto& entry : QJsonDocument::fromJson(bytesOf(path(name))).object()["classes"].toArray())
                titles << entry.toObject()["class"].toString();
            return titles;
        };
        QCOMPARE(classes("en.json").size(), 6);
        QCOMPARE(classes("de.json"), classes("en.json"));
    }

    void environmentDecides_data() {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        const QString english = "no command was given", german = "es wurde kein Befehl angegeben";
        // LC_ALL, LC_MESSAGES, LANG, LANGUAGE
        const auto row = [](const char* name, const QStringList& variables, const QString& says,
                            const QStringList& options = {}) { QTest::newRow(name) << variables << options << says; };
        row("nothing", {"", "", "", ""}, english);
        row("LANG", {"", "", "de_AT.UTF-8", ""}, german);
        row("LC_MESSAGES before LANG", {"", "de_DE.UTF-8", "fr_FR.UTF-8", ""}, german);
        row("LC_ALL before LC_MESSAGES", {"C", "de_DE.UTF-8", "de_DE.UTF-8", ""}, english);
        row("LANGUAGE", {"", "", "fr_FR.UTF-8", "pt:de:fr"}, german);
        row("LANGUAGE has no say in C", {"", "", "C.UTF-8", "de"}, english);
        row("option", {"C", "", "fr_FR.UTF-8", ""}, german, {"--language", "de-CH"});
        row("option, English", {"", "", "de_DE.UTF-8", ""}, english, {"--language=en"});
    }
    void environmentDecides() {
        QFETCH(QStringList, variables);
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        auto environment = QProcessEnvironment::systemEnvironment();
        const char* const names[] = {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"};
        for (int i = 0; i < 4; ++i) environment.insert(names[i], variables[i]);
        const Run run = cli(options, {}, environment);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
    }

    void unknownLanguage() {
        const Run run = cli({"--language", "xx", "info"});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("'xx'") && run.err.contains("zh_CN"), qPrintable(run.err));
    }

    void helpInEveryLanguage() {
        const QString english = cli({"fill", "--help"}).out;
        QVERIFY(optionsIn(english).size() > 20);
        for (const QString& language : kLanguages) {
            const Run run = cli({"fill", "--help", "--language", language});
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(optionsIn(run.out), optionsIn(english));
            // No line of words is left as it was, but for what is typed.
            const QStringList before = english.split('\n');
            for (const QString& line : run.out.split('\n')) {
                const bool words = matches(line, "((?:^| )[a-z]{2,} [a-z]{2,} [a-z]{2,})").size() > 0;
                QVERIFY2(!words || !before.contains(line), qPrintable(language + ": " + line));
            }
        }
        const QString overview = cli({"--language", "zh_CN", "--help"}).out;
        QCOMPARE(matches(overview, "^  ([a-z]+) "), kCommands);
        QVERIFY2(!overview.contains("Commands:"), qPrintable(overview));
    }

    /// Whatever has words in app/cli is in the catalogues. What tr() isn't called for would stay English unnoticed.
    void everySentenceIsInTheCatalogue() {
        const QSet<QString> known = sourcesIn(QStringLiteral(LACUNA_SOURCE_DIR "/translations/lacuna_de.ts"));
        QVERIFY(known.size() > 1000);
        // Drawn into contact sheets, which have no letters but ASCII; names of losses; what people type.
        const QStringList english{"%1, holes: %2", "  adv %1  critic %2  gp %3", "Held-out crops, iteration %1", "copied from"};
        static const QRegularExpression sentence("[A-Za-z]{2,} +[^A-Za-z]{0,5}[a-z]{2,}");
        const QDir folder(QStringLiteral(LACUNA_SOURCE_DIR "/app/cli"));
        int found = 0;
        for (const QString& name : folder.entryList({"*.cpp"})) {
            for (const QString& text : literalsOf(QString::fromUtf8(bytesOf(folder.filePath(name))))) {
                const bool typed = text.startsWith("fill ") || text.startsWith("lacuna-cli ");
                if (!sentence.match(text).hasMatch() || english.contains(text) || typed) continue;
                QVERIFY2(known.contains(text), qPrintable(name + ": " + text));
                ++found;
            }
        }
        QVERIFY(found > 150);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
