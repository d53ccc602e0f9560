// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QMap>
#include <QString>
#include <memory>
#include <vector>

#include "core/project_state.h"

namespace lacuna::core {

/// What a journal says of itself besides the state.
struct JournalEntry {
    QString folder;
    QString filePath;   ///< of the photo as it was opened; empty for a pasted one
    QString savedPath;  ///< where Save went on writing to; empty before
    QDateTime saved;    ///< when the state was written last
    /// For users.
    QString name() const;
};

/// The work on one open photo, kept in a folder of its own so that a crash or a power cut loses no more than the time since the
/// last save(). Holds the files of core/project_state.h; those that changed are written anew under other names, and an index that
/// is replaced in one step says which of them are the state. The folder belongs to one program at a time (a lock file whose
/// owner is checked), and stays until remove().
class Journal {
 public:
    /// Makes a folder below `home`. Throws Error(OutputUnwritable).
    explicit Journal(const QString& home);
    /// Takes over a folder that was left behind: save() goes on with it. Throws Error(OutputUnwritable) when another program has
    /// it.
    explicit Journal(const JournalEntry& left);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    const QString& folder() const { return m_folder; }
    /// Writes the state; on failure the one before it is still there. With `onlyMarks`, holes and marks on sources alone have
    /// changed since the last save. Slow: the first time seconds for a large photo. Any thread, one at a time. Throws
    /// Error(OutputUnwritable) or Error(OutOfMemory).
    void save(const ProjectState& state, const QString& filePath, const QString& savedPath, bool onlyMarks);
    /// There is nothing to lose now: nobody would restore from here until the next save(), which finds the files it needs.
    void suspend();
    /// Deletes the folder: there is nothing to lose any more.
    void remove();

 private:
    void lock();
    void writeIndex(const QMap<QString, QString>& files, const QString& filePath, const QString& savedPath);
    void dropUnused();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QMap<QString, QString> m_files;  ///< name in the state to name in the folder
    int m_generation = 0;
};

/// Where the editor keeps its journals: "journal" in the platform's data folder.
QString standardJournalFolder();

/// What programs that are gone left below `home`, the newest first. Folders in which nothing was saved yet are deleted.
std::vector<JournalEntry> leftJournals(const QString& home);

/// Reads the state of a journal. Throws Error(InputUnreadable) or Error(OutOfMemory).
ProjectState readJournal(const JournalEntry& entry, const ModelFinder& findModel = {});

/// Deletes a folder that was left behind, unless another program has it now.
void removeJournal(const JournalEntry& entry);

}  // namespace lacuna::core
