// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/translations.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>

// Outside of all namespaces, as Qt demands. Resources of a static library are left out unless they are asked for.
static void initTranslationResources() { Q_INIT_RESOURCE(translations); }

namespace lacuna::core {

namespace {

/// Of texts from files that are put together; no text of the program's own comes near.
constexpr int kMostNested = 4, kMostParts = 10, kLongestPart = 1000;

const QString kEnglish = QStringLiteral("en");

/// The language that comes nearest to what the desktop speaks.
QString systemLanguage() {
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        if (const QString code = Translations::nearest(wanted); !code.isEmpty()) return code;
    }
    return kEnglish;
}

/// The desktop's own way with numbers and dates where it speaks that language. One without a language speaks English.
QLocale localeOf(const QString& code) {
    const QLocale system = QLocale::system(), locale(code);
    const QLocale::Language spoken = system.language() == QLocale::C ? QLocale::English : system.language();
    return spoken == locale.language() ? system : locale;
}

std::unique_ptr<QTranslator> readCatalogue(const QString& name, const QString& folder) {
    auto catalogue = std::make_unique<QTranslator>();
    return catalogue->load(name, folder) ? std::move(catalogue) : nullptr;
}

std::unique_ptr<QTranslator> loadOwn(const QString& code) {
    return readCatalogue(QStringLiteral("lacuna_") + code, QStringLiteral(":/translations"));
}

}  // namespace

const QList<Translations::Language>& Translations::languages() {
    static const QList<Language> all{{kEnglish, QStringLiteral("English")},
                                     {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                     {QStringLiteral("es"), QStringLiteral("Español")},
                                     {QStringLiteral("fr"), QStringLiteral("Français")},
                                     {QStringLiteral("ja"), QStringLiteral("日本語")},
                                     {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

QString Translations::nearest(const QString& wanted) {
    const QLocale locale(wanted);
    for (const Language& language : languages()) {
        const QLocale offered(language.code);
        if (offered.language() == locale.language() && offered.script() == locale.script()) return language.code;
    }
    return {};
}

Translations& Translations::instance() {
    static const char* const kName = "lacunaTranslations";
    if (auto* known = qApp->findChild<Translations*>(QLatin1String(kName), Qt::FindDirectChildrenOnly)) return *known;
    initTranslationResources();
    auto* made = new Translations(qApp);
    made->setObjectName(QLatin1String(kName));
    QCoreApplication::installTranslator(made);
    return *made;
}

Translations::Translations(QObject* parent) : QTranslator(parent), m_code(kEnglish) {
    m_catalogue = loadOwn(kEnglish);  // plural forms
}

void Translations::setLanguage(const QString& wanted) {
    QString code = kEnglish;
    if (wanted.isEmpty()) {
        code = systemLanguage();
    } else {
        for (const Language& language : languages()) {
            if (language.code == wanted) code = wanted;
        }
    }
    QLocale::setDefault(localeOf(code));
    if (code != m_code) setCatalogue(code, loadOwn(code));
}

void Translations::setCatalogue(const QString& code, std::unique_ptr<QTranslator> catalogue) {
    auto qt = readCatalogue(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    {
        const std::lock_guard lock(m_mutex);
        m_code = code;
        m_catalogue = std::move(catalogue);
        m_qt = std::move(qt);
    }
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
    Q_EMIT changed();
}

QString Translations::translate(const char* context, const char* source, const char* comment, int n) const {
    const Message message{context, source, comment};
    const std::lock_guard lock(m_mutex);
    return n < 0 ? say(message) : lookUp(message, n);
}

QString Translations::current(const QString& text) const {
    std::unique_lock lock(m_mutex);
    if (const auto composed = m_composed.constFind(text.constData()); composed != m_composed.constEnd()) {
        const Composed parts = *composed;
        lock.unlock();
        QStringList arguments;
        for (const QString& argument : parts.arguments) arguments << current(argument);
        return compose(current(parts.pattern), arguments);
    }
    const auto found = m_messages.constFind(text.constData());
    if (found == m_messages.constEnd()) return text;
    const Message message = *found;
    return say(message);
}

QString Translations::compose(const QString& pattern, const QStringList& arguments) const {
    QString text = pattern;
    for (const QString& argument : arguments) text = text.arg(argument);
    if (arguments.isEmpty() || text.isEmpty()) return text;
    const std::lock_guard lock(m_mutex);
    if (m_composed.size() >= m_mostComposed) {
        erase_if(m_composed, [](const auto& entry) { return entry.value().text.isDetached(); });
        m_mostComposed = std::max<qsizetype>(1000, 2 * m_composed.size());
    }
    m_composed.insert(text.constData(), {text, pattern, arguments});
    return text;
}

QCborValue Translations::remembered(const QString& text) const {
    std::unique_lock lock(m_mutex);
    if (const auto composed = m_composed.constFind(text.constData()); composed != m_composed.constEnd()) {
        const Composed parts = *composed;
        lock.unlock();
        QCborArray whole{remembered(parts.pattern)};
        for (const QString& argument : parts.arguments) whole.append(remembered(argument));
        return whole;
    }
    const auto found = m_messages.constFind(text.constData());
    if (found == m_messages.constEnd()) return text;
    const QCborMap message{{QStringLiteral("context"), QString::fromUtf8(found->context)},
                           {QStringLiteral("source"), QString::fromUtf8(found->source)},
                           {QStringLiteral("comment"), QString::fromUtf8(found->comment)}};
    return message;
}

QString Translations::recalled(const QCborValue& text) const { return recalled(text, kMostNested); }

QString Translations::recalled(const QCborValue& text, int nested) const {
    if (text.isMap()) {
        const auto part = [map = text.toMap()](const char* key) { return map.value(QLatin1String(key)).toString().toUtf8(); };
        const Message message{part("context"), part("source"), part("comment")};
        const std::lock_guard lock(m_mutex);
        return say(message);
    }
    if (!text.isArray()) return text.toString();
    const QCborArray whole = text.toArray();
    if (whole.isEmpty() || whole.size() > kMostParts || nested == 0) return {};
    QStringList parts;
    for (const QCborValue& part : whole) parts << recalled(part, nested - 1);
    const auto isTooLong = [](const QString& part) { return part.size() > kLongestPart; };
    if (std::any_of(parts.begin(), parts.end(), isTooLong)) return {};
    const QString pattern = parts.takeFirst();
    return compose(pattern, parts);
}

QString Translations::lookUp(const Message& message, int n) const {
    for (const QTranslator* catalogue : {m_catalogue.get(), m_qt.get()}) {
        if (!catalogue) continue;
        const QString text = catalogue->translate(message.context, message.source, message.comment, n);
        if (!text.isEmpty()) return text;
    }
    return QString::fromUtf8(message.source);
}

QString Translations::say(const Message& message) const {
    QString& said = m_said[m_code][message];
    if (said.isNull()) {
        said = lookUp(message, -1);
        // All empty texts lie in one place.
        if (!said.isEmpty()) m_messages.insert(said.constData(), message);
    }
    return said;
}

}  // namespace lacuna::core
