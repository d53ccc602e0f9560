// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "core/model_library.h"
#include "ui/model_comparison.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QTableWidget;
class QTabWidget;

namespace lacuna::ui {

class Prompts;

/// Measures models of the library on a folder of photos: holes are made in them, filled with each model, and the fills compared
/// with what was there. Shows a table and a contact sheet.
class CompareDialog : public QDialog {
    Q_OBJECT
 public:
    CompareDialog(std::shared_ptr<core::ModelLibrary> library, const core::EngineRegistry& registry, core::HoleKinds holes,
                  Prompts* prompts, QWidget* parent = nullptr);
    void setFolder(const QString& folder);
    bool isRunning() const { return m_comparison->isRunning(); }
    std::shared_ptr<const ComparisonResult> result() const { return m_result; }

 protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

 private:
    QWidget* makeChoices();
    QWidget* makeResults();
    void listModels();
    void start();
    void showResult(const std::shared_ptr<const ComparisonResult>& result);
    void fillTable();
    void saveTable();
    void saveSheet();
    void save(const QString& title, const QString& suggestion, const QString& filter, const QByteArray& bytes);
    void update();
    std::vector<core::EvaluatedSystem> systems() const;

    std::shared_ptr<core::ModelLibrary> m_library;
    core::EngineRegistry m_registry;
    core::HoleKinds m_holeKinds;
    Prompts* m_prompts;
    ModelComparison* m_comparison;
    QLineEdit* m_folder;
    QComboBox* m_holes;
    QSpinBox* m_photos;
    QListWidget* m_models;
    QCheckBox* m_texture;
    QPushButton *m_start, *m_saveTable, *m_saveSheet;
    QProgressBar* m_progress;
    QLabel *m_status, *m_sheet;
    QTableWidget* m_table;
    QTabWidget* m_tabs;
    std::shared_ptr<const ComparisonResult> m_result;
};

}  // namespace lacuna::ui
