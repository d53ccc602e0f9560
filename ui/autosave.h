// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "core/document.h"
#include "core/error.h"
#include "core/journal.h"

namespace lacuna::ui {

/// Keeps the work on the open photo safe: some seconds after a change, and as often as that while changes go on, all of it goes
/// into a journal (core/journal.h), in the background and with low priority. Saved work, closed photos and a program that ends
/// as it should leave no journal. Lives on the UI thread and never waits there (its destructor does, for a write that has begun).
class Autosave : public QObject {
    Q_OBJECT
 public:
    static constexpr int kDefaultSeconds = 5;

    /// `home`: the folder of all journals.
    Autosave(core::Document* document, QString home, QObject* parent = nullptr);
    ~Autosave() override;

    const QString& home() const { return m_home; }
    /// Between a change and its being safe, without the time that writing takes; 0 turns it off and deletes the journal.
    void setIntervalMs(int ms);
    /// Where Save goes on writing to, for a restored document.
    void setSavedPath(const QString& path) { m_savedPath = path; }
    /// The document was restored from this journal: goes on with it. Throws core::Error when another program has it.
    void adopt(const core::JournalEntry& entry);
    /// Work that isn't in the journal yet.
    bool isBehind() const { return m_behind || m_writing > 0; }

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    /// The journal holds what there was when this write began; isBehind() tells whether more has changed since.
    void kept();

 private:
    /// Used on the journal's thread alone.
    struct Holder {
        std::unique_ptr<core::Journal> journal;
    };
    void changed(bool pictures);
    void write();
    void written(const std::optional<core::Error>& error);
    /// Nothing to lose: the journal's files stay for the next save, but nobody would restore from them.
    void suspend();
    void drop();
    void run(std::function<void()> task);

    core::Document* m_document;
    const QString m_home;
    QString m_savedPath;
    QTimer m_timer;
    QThreadPool m_pool;
    std::shared_ptr<Holder> m_holder = std::make_shared<Holder>();
    int m_intervalMs = kDefaultSeconds * 1000;
    int m_writing = 0;
    bool m_behind = false;         ///< changed since the last snapshot
    bool m_picturesBehind = true;  ///< not only marks
    bool m_failing = false;        ///< has been said
};

}  // namespace lacuna::ui
