// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/model_entry.h"

class QFileSystemWatcher;

namespace lacuna::core {

/// How the library reads model files; it knows no format itself. All may be called on any thread and throw
/// Error(InputUnreadable) that says which tensor or byte is wrong, or Error(OutputUnwritable).
struct ModelFormats {
    /// Only what the file says of itself: quick, no weights are read. For safetensors.
    std::function<ModelFacts(const QString& path)> describe;
    /// Reads a model of any known kind, checks all of it and writes it as Lacuna's own safetensors to `target`. A file that is
    /// one already is copied byte by byte. After an exception `target` may be half written.
    std::function<ModelFacts(const QString& path, const QString& target)> convert;
};

/// The models on this computer: the shipped one, those kept from training and imported ones. A folder of folders; each holds one
/// model and its entry, and appears and disappears in one step, so that a crash or a full disk leaves a model whole or absent.
/// Several programs may use one library at a time: what another one changes is noticed (where this object's thread has an event
/// loop). Thread-safe: every function may be called on any thread; those that say "slow" read or write whole models and don't
/// belong on the thread of a window. changed() comes on the thread that made the change.
class ModelLibrary : public QObject {
    Q_OBJECT
 public:
    static constexpr const char* kShipped = "shipped";
    static constexpr qsizetype kMaxName = 100;

    /// `folder` is made when it is needed. `shippedPath` may be empty: then there is no such entry.
    ModelLibrary(QString folder, QString shippedPath, ModelFormats formats, QObject* parent = nullptr);
    ~ModelLibrary() override;

    /// The user's own, shared by the editor and the command line: "models" in the editor's place in the platform's data folder.
    static QString standardFolder();
    QString folder() const { return m_folder; }

    /// The shipped model first, then the newest first. Entries that can't be read are left out, see problems().
    std::vector<ModelEntry> entries() const;
    std::optional<ModelEntry> find(const QString& id) const;
    /// By name (whatever the case of its letters), else by id. Throws Error(Usage) that lists the names there are.
    ModelEntry resolve(const QString& text) const;
    /// One sentence for each part of the folder that should be a model and can't be used.
    QStringList problems() const;

    /// The model to fill with where none is chosen: the one set, the shipped one where that is gone; none where nothing is there.
    std::optional<ModelEntry> defaultEntry() const;

    /// Adds a model: one kept from training, or any file that ModelFormats::convert can read. `name` empty: made from the
    /// file's. A name that is taken gets a number. Slow. Throws Error, and then the library is as before; Error(Usage) where the
    /// same model is there already.
    ModelEntry add(const QString& path, const QString& name = {}, const QString& note = {});
    /// Throws Error(Usage) when the name is empty, too long (kMaxName) or taken, and for the shipped model.
    void rename(const QString& id, const QString& name);
    void setNote(const QString& id, const QString& note);
    /// Moves the model into the desktop's trash. Throws Error(OutputUnwritable) where there is none that takes it; remove it for
    /// good then, if the user says so. The shipped one can't be removed: Error(Usage).
    void moveToTrash(const QString& id);
    void removeForGood(const QString& id);
    /// Copies the model's file, in one step, over what is there. Slow. Throws Error.
    void exportTo(const QString& id, const QString& path) const;
    void setDefault(const QString& id);
    /// Reads the folder again.
    void refresh();

 Q_SIGNALS:
    /// Entries, names or the default are others than before.
    void changed();

 private:
    struct Contents;
    class Writing;
    Contents read() const;
    ModelEntry entryOf(const QString& id, const QString& doing) const;
    ModelEntry ownEntry(const QString& id, const QString& doing) const;
    ModelEntry place(const QString& staged, ModelEntry entry, const QString& name);
    void rewrite(const QString& id, const QString& doing, const std::function<void(ModelEntry&)>& change);
    void leave(const QString& id, const QString& doing, const std::function<void(const QString& folder)>& remove);
    void writeDefault(const QString& id);
    void watch();

    const QString m_folder, m_shippedPath;
    const ModelFormats m_formats;
    mutable std::mutex m_mutex;  ///< guards m_contents
    std::unique_ptr<Contents> m_contents;
    std::mutex m_writing;  ///< one change at a time
    std::mutex m_reading;  ///< from the folder to m_contents, so that what was read last stays
    QFileSystemWatcher* m_watcher = nullptr;
};

}  // namespace lacuna::core
