// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/training/photo_survey.h"

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace lacuna::ui {

class Prompts;

/// Chooses folders of photos to train on and shows what is in them.
class PhotoChooser : public QWidget {
    Q_OBJECT
 public:
    PhotoChooser(core::TrainingServices services, Prompts* prompts, QWidget* parent = nullptr);

    QStringList paths() const;
    void setPaths(const QStringList& paths);
    /// Those of them that aren't there yet.
    void addPaths(const QStringList& paths);
    const SurveyResult& survey() const { return m_survey->result(); }
    /// Puts the paths to the front of the recent ones.
    void rememberPaths();

 Q_SIGNALS:
    void changed();

 protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

 private:
    void choose();
    void removeSelected();
    void fillRecentMenu();
    void pathsChanged();
    void showSurvey();
    Prompts* m_prompts;
    PhotoSurvey* m_survey;
    QListWidget *m_list, *m_thumbnails, *m_problems;
    QPushButton *m_add, *m_remove;
    QToolButton *m_recent, *m_showProblems;
    QMenu* m_recentMenu;
    QLabel *m_summary, *m_warning;
};

}  // namespace lacuna::ui
