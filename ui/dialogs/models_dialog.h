// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <memory>

#include "core/evaluation_cases.h"
#include "core/fill_engine.h"
#include "core/model_library.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace lacuna::ui {

class BackgroundTasks;
class CompareDialog;
class ModelsTable;
class Prompts;

/// The library of models: import (also by dropping files), rename, note, delete, export, choose the default, compare, and all
/// that is known of each. Not modal; files are read and written on another thread.
class ModelsDialog : public QDialog {
    Q_OBJECT
 public:
    /// `prompts` outlives the dialog. `holes`: what Compare can draw.
    ModelsDialog(std::shared_ptr<core::ModelLibrary> library, const core::EngineRegistry& registry, core::HoleKinds holes,
                 Prompts* prompts, QWidget* parent = nullptr);
    ~ModelsDialog() override;

    void importFiles(const QStringList& paths);
    void select(const QString& id);
    QString selectedId() const;
    CompareDialog* compare();

 protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

 private:
    QWidget* makeButtons();
    QWidget* makeDetails();
    void openImport();
    void exportSelected();
    void removeSelected();
    void remove(const core::ModelEntry& entry, bool forGood);
    void setDefault();
    void renameSelected();
    void changeNow(const QString& doing, const std::function<void()>& change);
    void update();
    void showDetails(const core::ModelEntry& entry);
    void showHash(const core::ModelEntry& entry);

    std::shared_ptr<core::ModelLibrary> m_library;
    core::EngineRegistry m_registry;
    core::HoleKinds m_holes;
    Prompts* m_prompts;
    BackgroundTasks* m_tasks;
    ModelsTable* m_table;
    QTableView* m_view;
    QPushButton *m_import, *m_export, *m_rename, *m_remove, *m_default, *m_compare;
    QWidget* m_details;
    QLineEdit* m_note;
    QLabel *m_title, *m_file, *m_hash, *m_metadata, *m_status;
    QString m_shown;  ///< id of the model whose details are shown
    QPointer<CompareDialog> m_comparing;
};

}  // namespace lacuna::ui
