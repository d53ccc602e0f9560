// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/fill_engine.h"
#include "core/training_services.h"
#include "ui/training/training_defaults.h"
#include "ui/training/training_run.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace lacuna::core {
class ModelLibrary;
}

namespace lacuna::ui {

class PhotoChooser;
class Prompts;

/// Everything that is chosen before a training begins.
class SetupPage : public QWidget {
    Q_OBJECT
 public:
    /// `library` may be null.
    SetupPage(core::TrainingServices services, core::ModelLibrary* library, Prompts* prompts, QWidget* parent = nullptr);

    PhotoChooser* photos() const { return m_photos; }
    core::TrainingOptions options() const;
    QString startName() const;
    /// The interrupted run that was chosen to go on with; null otherwise.
    TrainingRun chosenRun() const;
    /// Why it can't start yet, in a sentence; empty when it can.
    QString obstacle() const;

    void setDevices(const std::vector<core::DeviceInfo>& devices);
    /// Sizes are suggested that fit there; 0: not known.
    void setFreeGpuBytes(double bytes);
    /// Offered as starting points; the newest is chosen where `choose` says so.
    void setInterruptedRuns(const std::vector<TrainingRun>& runs, bool choose);
    /// Fills the fields with those of a run.
    void setOptions(const core::TrainingOptions& options);
    void setEditable(bool editable);
    void saveSettings();

 Q_SIGNALS:
    void changed();

 private:
    QWidget* makeChoices();
    QWidget* makeMore();
    void fillStarts();
    void fillRecipes();
    void startChosen(int index);
    void recipeChanged();
    /// Unless the user has chosen sizes.
    void suggestAgain();
    void budgetKindChanged();
    void showRun();
    const core::RecipeInfo* recipe() const;

    const core::TrainingServices m_services;
    core::ModelLibrary* m_library;
    Prompts* m_prompts;
    std::vector<core::RecipeInfo> m_recipes;
    std::vector<TrainingRun> m_runs;
    TrainingSizes m_suggested;
    PhotoChooser* m_photos;
    QWidget *m_choices, *m_more, *m_featuresRow;
    QFormLayout *m_form, *m_moreForm;
    QComboBox *m_start, *m_recipe, *m_budgetKind, *m_device, *m_precision;
    QLabel *m_recipeText, *m_sizesText;
    QSpinBox *m_minutes, *m_iterations, *m_crop, *m_batch, *m_accumulate, *m_threads, *m_cache, *m_validate, *m_seed;
    QDoubleSpinBox *m_rate, *m_checkpoint;
    QLineEdit *m_features, *m_note;
    QToolButton* m_showMore;
    QString m_file;
    int m_lastStart = 0;
    double m_freeGpuBytes = 0.;
};

}  // namespace lacuna::ui
