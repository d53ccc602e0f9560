// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "core/model_library.h"

namespace lacuna::ui {

/// The library as a table; follows it by itself. Names can be edited.
class ModelsTable : public QAbstractTableModel {
    Q_OBJECT
 public:
    enum Column { Name, Origin, Added, Recipe, Iterations, Data, Quality, Size, Hash, ColumnCount };
    static constexpr int kIdRole = Qt::UserRole, kSortRole = Qt::UserRole + 1;

    explicit ModelsTable(std::shared_ptr<core::ModelLibrary> library, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const core::ModelEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    int rowOf(const QString& id) const;

    /// The library doesn't keep it: another version of the program brings another model.
    void setShippedHash(const QString& hash);

    /// Texts that the details show too.
    static QString originOf(const core::ModelEntry& entry);
    static QString qualityOf(const core::ModelEntry& entry);

 Q_SIGNALS:
    /// The user typed a name; whoever listens renames and tells errors.
    void renameRequested(const QString& id, const QString& name);

 private:
    QString text(const core::ModelEntry& entry, int column) const;
    QVariant sortKey(const core::ModelEntry& entry, int column) const;
    void refresh();
    std::shared_ptr<core::ModelLibrary> m_library;
    std::vector<core::ModelEntry> m_entries;
    QString m_default, m_shippedHash;
};

}  // namespace lacuna::ui
