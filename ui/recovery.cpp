// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery.h"

#include <QUndoStack>

#include "core/document.h"
#include "core/project_state.h"
#include "ui/autosave.h"
#include "ui/file_controller.h"
#include "ui/prompts.h"

namespace lacuna::ui {

Recovery::Recovery(core::Document* document, FileController* files, Autosave* autosave, Prompts* prompts,
                   core::ModelFinder models, QWidget* window)
    : QObject(window),
      m_document(document),
      m_files(files),
      m_autosave(autosave),
      m_prompts(prompts),
      m_models(std::move(models)),
      m_window(window),
      m_tasks(new BackgroundTasks(this)) {
    connect(m_tasks, &BackgroundTasks::failed, this, &Recovery::failed);
}

void Recovery::offer() {
    auto left = std::make_shared<std::vector<core::JournalEntry>>();
    m_tasks->start(
        tr("Look for work that was left behind"), [left, home = m_autosave->home()] { *left = core::leftJournals(home); },
        [this, left] {
            if (!left->empty()) ask(*left);
        });
}

void Recovery::ask(const std::vector<core::JournalEntry>& left) {
    const RecoveryAnswer answer = m_prompts->askRecovery(m_window, left);
    for (const core::JournalEntry& entry : answer.remove) core::removeJournal(entry);
    if (!answer.restore) return;
    m_files->whenChangesAreSafe([this, entry = *answer.restore] { restore(entry); });
}

void Recovery::restore(const core::JournalEntry& entry) {
    auto state = std::make_shared<core::ProjectState>();
    m_tasks->start(
        tr("Restore “%1”").arg(entry.name()), [entry, state, models = m_models] { *state = core::readJournal(entry, models); },
        [this, entry, state] {
            try {
                m_document->restore(*state, entry.filePath);
                m_document->undoStack()->resetClean();  // no file holds it
                m_files->setRestored(entry.savedPath);
                m_autosave->adopt(entry);
                Q_EMIT message(tr("Restored “%1”. Save it to keep it.").arg(entry.name()));
                if (const auto losses = lossesOf(*state, tr("Restore all of “%1”").arg(entry.name()))) Q_EMIT failed(*losses);
            } catch (...) {
                Q_EMIT failed(core::currentExceptionAsError(tr("Restore “%1”").arg(entry.name())));
            }
        });
}

}  // namespace lacuna::ui
