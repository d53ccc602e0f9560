// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/models_table.h"

#include <QFont>
#include <QLocale>

#include "ui/language.h"

namespace lacuna::ui {

namespace {

QString photoCount(int photos) { return ModelsTable::tr("%Ln photo(s)", nullptr, photos); }

bool isNumber(int column) {
    return column == ModelsTable::Iterations || column == ModelsTable::Quality || column == ModelsTable::Size;
}

}  // namespace

ModelsTable::ModelsTable(std::shared_ptr<core::ModelLibrary> library, QObject* parent)
    : QAbstractTableModel(parent), m_library(std::move(library)) {
    connect(m_library.get(), &core::ModelLibrary::changed, this, &ModelsTable::refresh);
    sayInEachLanguage(this, [this] {
        refresh();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
}

void ModelsTable::refresh() {
    const auto entries = m_library->entries();
    const auto standard = m_library->defaultEntry();
    const auto sameIds = [](const auto& a, const auto& b) { return a.id == b.id; };
    // Where only texts changed, selection and editor stay.
    const bool reset = !std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), sameIds);
    if (reset) beginResetModel();
    m_entries = entries;
    m_default = standard ? standard->id : QString();
    if (reset) {
        endResetModel();
    } else if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ModelsTable::setShippedHash(const QString& hash) {
    m_shippedHash = hash;
    if (const int row = rowOf(QLatin1String(core::ModelLibrary::kShipped)); row >= 0)
        Q_EMIT dataChanged(index(row, Hash), index(row, Hash));
}

int ModelsTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

int ModelsTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

int ModelsTable::rowOf(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (entry(row).id == id) return row;
    return -1;
}

QString ModelsTable::originOf(const core::ModelEntry& entry) {
    if (entry.isShipped()) return tr("Comes with Lacuna");
    if (entry.isTrained()) return tr("Trained");
    return entry.format == QStringLiteral("safetensors") || entry.format.isEmpty() ? tr("Imported")
                                                                                   : tr("Imported (%1)").arg(entry.format);
}

QString ModelsTable::qualityOf(const core::ModelEntry& entry) {
    const auto now = entry.psnrDb(), start = entry.psnrAtStartDb();
    if (!now) return {};
    const QLocale locale;
    const QString value = tr("%1 dB").arg(locale.toString(*now, 'f', 2));
    if (!start) return value;
    const double gain = *now - *start;
    return QStringLiteral("%1 (%2%3)")
        .arg(value, gain < 0 ? QStringLiteral("−") : QStringLiteral("+"), locale.toString(std::abs(gain), 'f', 2));
}

QString ModelsTable::text(const core::ModelEntry& entry, int column) const {
    const QLocale locale;
    switch (column) {
        case Name:
            return entry.name;
        case Origin:
            return originOf(entry);
        case Added:
            return locale.toString(entry.added.date(), QLocale::ShortFormat);
        case Recipe:
            return entry.recipe();
        case Iterations:
            return entry.iterations() ? locale.toString(*entry.iterations()) : QString();
        case Data:
            if (!entry.dataNote().isEmpty()) return entry.dataNote();
            return entry.metadata.contains(QStringLiteral("photos"))
                       ? photoCount(entry.metadata.value(QStringLiteral("photos")).toInt())
                       : QString();
        case Quality:
            return qualityOf(entry);
        case Size:
            return locale.formattedDataSize(entry.bytes, 1, QLocale::DataSizeSIFormat);
        case Hash:
            return (entry.isShipped() ? m_shippedHash : entry.sha256).left(12);
        default:
            return {};
    }
}

QVariant ModelsTable::sortKey(const core::ModelEntry& entry, int column) const {
    switch (column) {
        case Added:
            return entry.added;
        case Iterations:
            return entry.iterations().value_or(-1);
        case Quality:
            return entry.psnrDb().value_or(-1);
        case Size:
            return entry.bytes;
        default:
            return text(entry, column).toCaseFolded();
    }
}

QVariant ModelsTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const core::ModelEntry& model = entry(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text(model, index.column());
        case Qt::ToolTipRole:
            if (index.column() == Hash) return model.isShipped() ? m_shippedHash : model.sha256;
            if (model.id == m_default && index.column() == Name) return tr("%1: fills use this model").arg(model.name);
            return text(model, index.column());
        case Qt::FontRole:
            if (model.id == m_default && index.column() == Name) {
                QFont font;
                font.setBold(true);
                return font;
            }
            return {};
        case Qt::TextAlignmentRole:
            return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            return model.id == m_default && index.column() == Name ? tr("%1, the default").arg(model.name)
                                                                   : text(model, index.column());
        case kIdRole:
            return model.id;
        case kSortRole:
            return sortKey(model, index.column());
        default:
            return {};
    }
}

QVariant ModelsTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    static const char* const names[] = {QT_TR_NOOP("Name"),    QT_TR_NOOP("Origin"), QT_TR_NOOP("Added"),
                                        QT_TR_NOOP("Recipe"),  QT_TR_NOOP("Steps"),  QT_TR_NOOP("Trained on"),
                                        QT_TR_NOOP("Quality"), QT_TR_NOOP("Size"),   QT_TR_NOOP("Fingerprint")};
    static const char* const tips[] = {
        QT_TR_NOOP("Double-click a name to change it; bold: fills use this model"),
        QT_TR_NOOP("Where the model comes from"),
        QT_TR_NOOP("When it came into this list"),
        QT_TR_NOOP("How it was trained"),
        QT_TR_NOOP("Training steps"),
        QT_TR_NOOP("What it was trained on"),
        QT_TR_NOOP("How near its fills came to photos it had not seen, when training ended (and how much nearer than before "
                   "training). Only models trained on the same photos compare; Compare measures any of them"),
        QT_TR_NOOP("Size of the file"),
        QT_TR_NOOP("Beginning of the SHA-256 of the file, which tells two files apart"),
    };
    if (role == Qt::DisplayRole) return tr(names[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole) return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ModelsTable::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && !entry(index.row()).isShipped()) flags |= Qt::ItemIsEditable;
    return flags;
}

bool ModelsTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != Name) return false;
    const core::ModelEntry& model = entry(index.row());
    if (value.toString() != model.name) Q_EMIT renameRequested(model.id, value.toString());
    return true;
}

}  // namespace lacuna::ui
