// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/autosave.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QtConcurrent>
#include <algorithm>

#include "core/project_state.h"
#include "ui/low_priority.h"

namespace lacuna::ui {

namespace {

Q_LOGGING_CATEGORY(lcAutosave, "lacuna.autosave")

/// A disk that is full is asked again after this time.
constexpr int kRetryMs = 30'000;

}  // namespace

Autosave::Autosave(core::Document* document, QString home, QObject* parent)
    : QObject(parent), m_document(document), m_home(std::move(home)) {
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(document, &core::Document::opened, this, &Autosave::drop);
    connect(document, &core::Document::closed, this, &Autosave::drop);
    connect(document, &core::Document::photoChanged, this, [this] { changed(true); });
    connect(document, &core::Document::attentionChanged, this, [this] { changed(true); });
    // Those are new files; the ones that are there stay as they are.
    connect(document, &core::Document::variantsChanged, this, [this] { changed(false); });
    connect(document, &core::Document::maskChanged, this, [this] { changed(false); });
    connect(document, &core::Document::sourcesChanged, this, [this] { changed(false); });
    connect(document, &core::Document::modifiedChanged, this, [this](bool modified) {
        if (!modified) suspend();
    });
}

Autosave::~Autosave() {
    m_document->disconnect(this);
    drop();
    m_pool.waitForDone();
}

void Autosave::setIntervalMs(int ms) {
    m_intervalMs = std::max(0, ms);
    if (m_intervalMs > 0) {
        m_timer.stop();
        if (m_behind) m_timer.start(m_intervalMs);
    } else {
        drop();
    }
}

void Autosave::run(std::function<void()> task) {
    m_pool.start([task = std::move(task)] {
        lowerThreadPriority();
        try {
            task();
        } catch (...) {
            qCWarning(lcAutosave, "%s", qPrintable(core::currentExceptionAsError({}).message()));
        }
    });
}

void Autosave::adopt(const core::JournalEntry& entry) {
    auto journal = std::make_unique<core::Journal>(entry);
    m_savedPath = entry.savedPath;
    m_holder = std::make_shared<Holder>();
    m_holder->journal = std::move(journal);
    m_picturesBehind = false;
}

void Autosave::changed(bool pictures) {
    m_picturesBehind = m_picturesBehind || pictures;
    m_behind = true;
    if (m_intervalMs > 0 && !m_timer.isActive() && m_writing == 0) m_timer.start(m_intervalMs);
}

void Autosave::write() {
    // What was opened, or saved, and not changed since is safe as it is.
    if (!m_document->isOpen() || !m_document->isModified()) return;
    const bool onlyMarks = !m_picturesBehind;
    m_behind = m_picturesBehind = false;
    ++m_writing;
    using Outcome = std::optional<core::Error>;
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher, onlyMarks, holder = m_holder] {
        watcher->deleteLater();
        --m_writing;
        if (watcher->result() && !onlyMarks && holder == m_holder) m_picturesBehind = true;
        written(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool,
                                         [holder = m_holder, home = m_home, state = m_document->state(),
                                          file = m_document->filePath(), saved = m_savedPath, onlyMarks]() -> Outcome {
                                             lowerThreadPriority();
                                             try {
                                                 if (!holder->journal) holder->journal = std::make_unique<core::Journal>(home);
                                                 holder->journal->save(state, file, saved, onlyMarks);
                                                 return std::nullopt;
                                             } catch (...) {
                                                 return core::currentExceptionAsError(tr("Keep the work safe"));
                                             }
                                         }));
}

void Autosave::written(const std::optional<core::Error>& error) {
    if (error) {
        qCWarning(lcAutosave, "%s", qPrintable(error->message()));
        m_behind = true;
        if (!m_failing) Q_EMIT failed(*error);
        m_failing = true;
        if (m_intervalMs > 0) m_timer.start(std::max(kRetryMs, m_intervalMs));
        return;
    }
    m_failing = false;
    if (m_behind && m_intervalMs > 0) m_timer.start(m_intervalMs);
    Q_EMIT kept();
}

void Autosave::suspend() {
    m_timer.stop();
    m_behind = false;
    run([holder = m_holder] {
        if (holder->journal) holder->journal->suspend();
    });
}

void Autosave::drop() {
    m_timer.stop();
    m_behind = false;
    m_picturesBehind = true;
    m_savedPath.clear();
    run([holder = std::move(m_holder)] {
        if (holder->journal) holder->journal->remove();
    });
    m_holder = std::make_shared<Holder>();
}

}  // namespace lacuna::ui
