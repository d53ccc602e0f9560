// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include "core/journal.h"
#include "ui/background_tasks.h"

namespace lacuna::core {
class Document;
}

namespace lacuna::ui {

class Autosave;
class FileController;
class Prompts;

/// Brings back what an earlier start of the program left in its journals. Lives on the UI thread; reads in the background.
class Recovery : public QObject {
    Q_OBJECT
 public:
    Recovery(core::Document* document, FileController* files, Autosave* autosave, Prompts* prompts, core::ModelFinder models,
             QWidget* window);

    /// Looks for left work in the background, and asks what to do with it if there is any.
    void offer();

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    void message(const QString& text);

 private:
    void ask(const std::vector<core::JournalEntry>& left);
    void restore(const core::JournalEntry& entry);

    core::Document* m_document;
    FileController* m_files;
    Autosave* m_autosave;
    Prompts* m_prompts;
    core::ModelFinder m_models;
    QWidget* m_window;
    BackgroundTasks* m_tasks;
};

}  // namespace lacuna::ui
