// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QMetaProperty>
#include <QTabBar>
#include <QTranslator>
#include <QWidget>

namespace lacuna::test {

/// A language of which no text can be taken for English.
class PretendLanguage : public QTranslator {
 public:
    explicit PretendLanguage(const QString& mark) : m_mark(mark) {}
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return text.isEmpty() ? text : m_mark + text + m_mark;
    }
    bool isEmpty() const override { return false; }

 private:
    QString m_mark;
};

/// "place: text" for every text that `root` and all within it show or tell a screen reader. The same window gives the same list.
inline QStringList textsOf(const QObject* root, const QString& place = {}) {
    static const QList<QByteArray> silent{"objectName", "styleSheet", "windowIconText", "windowFilePath", "text",
                                          "html",       "markdown",   "inputMask",      "currentText",    "iconText"};
    QStringList texts;
    const QString here = place + QLatin1Char('/') + QLatin1String(root->metaObject()->className()) +
                         (root->objectName().isEmpty() ? QString() : QLatin1Char('#') + root->objectName());
    const auto add = [&](const QString& what, const QString& text) {
        if (!text.isEmpty()) texts << here + QLatin1Char('.') + what + QStringLiteral(": ") + text;
    };
    const QMetaObject* meta = root->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.metaType().id() != QMetaType::QString) continue;
        const bool label = qstrcmp(property.name(), "text") == 0 && !root->inherits("QLineEdit");
        if (label || !silent.contains(property.name())) add(QLatin1String(property.name()), property.read(root).toString());
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(root)) {
        for (int i = 0; i < tabs->count(); ++i) add(QStringLiteral("tab%1").arg(i), tabs->tabText(i));
    }
    const auto* combo = qobject_cast<const QComboBox*>(root);
    const auto* view = qobject_cast<const QAbstractItemView*>(root);
    const QAbstractItemModel* model = combo ? combo->model() : view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
                add(QStringLiteral("item%1,%2").arg(row).arg(column), model->index(row, column).data(role).toString());
            }
        }
    }
    for (int i = 0; model && i < model->columnCount(); ++i) {
        if (view) add(QStringLiteral("header%1").arg(i), model->headerData(i, Qt::Horizontal).toString());
    }
    int number = 0;
    for (const QObject* child : root->children()) texts += textsOf(child, here + QString::number(number++));
    return texts;
}

}  // namespace lacuna::test
