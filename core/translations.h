// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborValue>
#include <QHash>
#include <QList>
#include <QTranslator>
#include <memory>
#include <mutex>

namespace lacuna::core {

/// The language of every text, Qt's own included. Each text that leaves translate() whole is remembered by its place in memory
/// (QStrings share it), so that current() can tell later what it says in another language. Nothing that a user typed can be taken
/// for one of the program's texts.
class Translations : public QTranslator {
    Q_OBJECT
 public:
    struct Language {
        QString code;  ///< as in the names of the files: "de", "zh_CN"
        QString name;  ///< in the language itself
    };
    /// What the program speaks; English, in which its texts are written, is the first.
    static const QList<Language>& languages();

    /// The application's; made and installed by the first call, which needs a QCoreApplication and its thread.
    static Translations& instance();

    /// Code of the language that comes nearest to this locale ("de_AT", "zh-Hans"); empty where none has its language and script.
    static QString nearest(const QString& locale);

    /// Speaks this language from now on; empty: that of the desktop. What isn't known is English. Sets the default QLocale too,
    /// and sends LanguageChange to the application. Application's thread only.
    void setLanguage(const QString& code);
    /// Code of the language spoken now.
    QString language() const { return m_code; }
    /// Speaks what `catalogue` says, English where it says nothing. One code stands for one catalogue as long as the program
    /// runs.
    void setCatalogue(const QString& code, std::unique_ptr<QTranslator> catalogue);

    /// `text` in the language of now, where it came whole from a translation without %n, in whatever language; otherwise `text`
    /// itself. Thread-safe.
    QString current(const QString& text) const;

    /// `pattern` (straight from tr(), with %1, %2 ...) with its arguments, as a text that current() knows too, as long as
    /// somebody holds it: for what is kept and shown later, such as the names of undo steps. Thread-safe.
    QString compose(const QString& pattern, const QStringList& arguments) const;

    /// A text for a file, such that recalled() says it in the language of then; a text of the user's is kept as it is.
    /// Thread-safe, so is the next one.
    QCborValue remembered(const QString& text) const;
    /// Empty where the value is none of remembered().
    QString recalled(const QCborValue& text) const;

    /// Thread-safe, as tr() must be.
    QString translate(const char* context, const char* source, const char* comment = nullptr, int n = -1) const override;
    bool isEmpty() const override { return false; }

 Q_SIGNALS:
    /// After the change, when widgets have had their LanguageChange.
    void changed();

 private:
    explicit Translations(QObject* parent);
    struct Message {
        QByteArray context, source, comment;
        bool operator==(const Message&) const = default;
        friend size_t qHash(const Message& message, size_t seed = 0) {
            return qHashMulti(seed, message.context, message.source, message.comment);
        }
    };
    QString recalled(const QCborValue& text, int nested) const;
    QString lookUp(const Message& message, int n) const;
    QString say(const Message& message) const;

    mutable std::mutex m_mutex;
    QString m_code;
    std::unique_ptr<QTranslator> m_catalogue, m_qt;
    mutable QHash<QString, QHash<Message, QString>> m_said;  ///< by language; kept, so that no place is used twice
    mutable QHash<const void*, Message> m_messages;          ///< by the place of the text
    struct Composed {
        QString text, pattern;
        QStringList arguments;
    };
    mutable QHash<const void*, Composed> m_composed;  ///< by the place of the text
    mutable qsizetype m_mostComposed = 1000;          ///< then those that nobody holds any more go
};

}  // namespace lacuna::core
