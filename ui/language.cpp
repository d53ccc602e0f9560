// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMetaProperty>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableWidget>
#include <QToolBox>
#include <QTreeWidget>

#include "core/translations.h"

namespace lacuna::ui {

namespace {

/// Hands the text over in the language of now where that is another one.
template <typename Set>
void renew(const QString& text, Set set) {
    if (text.isEmpty()) return;
    const QString now = inCurrentLanguage(text);
    if (now.constData() != text.constData()) set(now);
}

/// What a user writes, or what is only another form of a text that has a property of its own.
bool isLeftAlone(const QObject* object, const QByteArray& property) {
    static const QList<QByteArray> never{"objectName", "styleSheet", "html", "markdown", "plainText", "currentText", "inputMask"};
    return never.contains(property) || (property == "text" && object->inherits("QLineEdit"));
}

void renewProperties(QObject* object) {
    const QMetaObject* meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.metaType().id() != QMetaType::QString || !property.isWritable()) continue;
        if (isLeftAlone(object, property.name())) continue;
        renew(property.read(object).toString(), [&](const QString& now) { property.write(object, now); });
    }
}

template <typename Tabs>
void renewTabs(Tabs* tabs) {
    for (int i = 0; i < tabs->count(); ++i) {
        renew(tabs->tabText(i), [&](const QString& now) { tabs->setTabText(i, now); });
        renew(tabs->tabToolTip(i), [&](const QString& now) { tabs->setTabToolTip(i, now); });
    }
}

const std::initializer_list<int> kTextRoles{Qt::DisplayRole,   Qt::ToolTipRole,        Qt::StatusTipRole,
                                            Qt::WhatsThisRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};

void renewItems(QAbstractItemModel* model, const QModelIndex& parent) {
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : kTextRoles) {
                renew(index.data(role).toString(), [&](const QString& now) { model->setData(index, now, role); });
            }
            if (column == 0 && model->hasChildren(index)) renewItems(model, index);
        }
    }
}

void renewHeaders(QAbstractItemModel* model, Qt::Orientation orientation) {
    const int sections = orientation == Qt::Horizontal ? model->columnCount() : model->rowCount();
    for (int i = 0; i < sections; ++i) {
        for (const int role : kTextRoles) {
            renew(model->headerData(i, orientation, role).toString(),
                  [&](const QString& now) { model->setHeaderData(i, orientation, now, role); });
        }
    }
}

/// Models that keep their texts; others are asked for them anew when their views are painted.
void renewModel(QAbstractItemModel* model) {
    if (!model) return;
    const QByteArray kind = model->metaObject()->className();
    if (kind != "QStandardItemModel" && kind != "QListModel" && kind != "QTableModel" && kind != "QTreeModel") return;
    const QSignalBlocker quiet(model->parent() ? model->parent() : model);  // a renamed item is no edit of the user's
    renewItems(model, {});
    renewHeaders(model, Qt::Horizontal);
}

void renewOne(QObject* object) {
    renewProperties(object);
    if (auto* bar = qobject_cast<QTabBar*>(object)) renewTabs(bar);
    if (auto* tabs = qobject_cast<QTabWidget*>(object)) renewTabs(tabs);
    if (auto* box = qobject_cast<QToolBox*>(object)) {
        for (int i = 0; i < box->count(); ++i) renew(box->itemText(i), [&](const QString& now) { box->setItemText(i, now); });
    }
    if (auto* combo = qobject_cast<QComboBox*>(object)) renewModel(combo->model());
    if (auto* view = qobject_cast<QAbstractItemView*>(object); view && !qobject_cast<QHeaderView*>(object)) {
        renewModel(view->model());
        view->viewport()->update();
    }
}

/// Keeps one composed text; lives as a child of the object that shows it.
class ComposedText : public QObject {
 public:
    ComposedText(QObject* object, const char* property) : QObject(object), m_property(property) {
        setObjectName(nameFor(property));
        connect(&core::Translations::instance(), &core::Translations::changed, this, [this] {
            if (m_text && parent()->property(m_property).toString() == m_last) say();
        });
    }
    static QString nameFor(const char* property) { return QStringLiteral("composed-") + QLatin1String(property); }
    void set(std::function<QString()> text) {
        m_text = std::move(text);
        say();
    }

 private:
    void say() {
        m_last = m_text();
        parent()->setProperty(m_property, m_last);
        // The object may have made something of its own of it.
        m_last = parent()->property(m_property).toString();
    }
    QByteArray m_property;
    std::function<QString()> m_text;
    QString m_last;
};

}  // namespace

void applyLanguage(const QString& code) {
    auto& translations = core::Translations::instance();
    static const char* const kTied = "lacunaLanguageTied";
    if (!translations.property(kTied).toBool()) {
        translations.setProperty(kTied, true);
        // The first to hear of a change, so that what is composed comes after what is plain.
        QObject::connect(&translations, &core::Translations::changed, &translations, [] {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                window->setLocale(QLocale());
                if (!window->parent()) retranslate(window);
            }
        });
    }
    translations.setLanguage(code);
}

QString inCurrentLanguage(const QString& text) { return core::Translations::instance().current(text); }

QString composed(const QString& pattern, const QStringList& arguments) {
    return core::Translations::instance().compose(pattern, arguments);
}

void retranslate(QObject* root) {
    renewOne(root);
    const QObjectList children = root->children();
    for (QObject* child : children) retranslate(child);
}

void composeText(QObject* object, const char* property, std::function<QString()> text) {
    auto* composed =
        static_cast<ComposedText*>(object->findChild<QObject*>(ComposedText::nameFor(property), Qt::FindDirectChildrenOnly));
    if (!composed) composed = new ComposedText(object, property);
    composed->set(std::move(text));
}

void sayInEachLanguage(QObject* owner, std::function<void()> say) {
    say();
    QObject::connect(&core::Translations::instance(), &core::Translations::changed, owner, std::move(say));
}

}  // namespace lacuna::ui
