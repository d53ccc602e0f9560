// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <optional>

#include "core/document.h"
#include "core/project_state.h"
#include "ui/path_check.h"
#include "ui/photo_pyramid.h"
#include "ui/prompts.h"
#include "ui/settings.h"

namespace lacuna::ui {

/// Opens and saves photos, projects and masks: asks where, works off the UI thread, reports failures. A file that can't be read
/// leaves the open document alone. Lives on the UI thread and never waits there (its destructor lets a write that has begun
/// finish).
///
/// Save writes a project, which keeps everything; the file that was opened is never written over unasked. Export writes a picture
/// and leaves the document's name alone. Who picks a kind of picture in Save as gets a picture, and Save goes on writing it.
class FileController : public QObject {
    Q_OBJECT
 public:
    FileController(core::Document* document, Prompts* prompts, QWidget* window);
    ~FileController() override;

    bool isBusy() const { return m_busy > 0; }
    /// Name for the window's title.
    QString displayName() const;
    /// Those that are known to be gone are left out; looking for them goes on in the background.
    QStringList recentFiles() const;
    /// Where Save goes on writing to; empty until Save as.
    const QString& savedPath() const { return m_saved.path; }
    /// How projects find the models that they name; called on the file thread.
    void setModelFinder(core::ModelFinder finder) { m_findModel = std::move(finder); }
    /// How projects find whole rows of attention again; likewise.
    void setRowsReader(core::AttentionRowsReader reader) { m_readRows = std::move(reader); }

 public Q_SLOTS:
    void openWithDialog();
    void openFile(const QString& path);
    /// Opens the picture, or the picture file, that is on the clipboard.
    void paste();
    /// Puts the present picture on the clipboard, or the part under the holes.
    void copy();
    void save() { saveThen({}); }
    void saveAs() { saveAsThen({}); }
    void exportPicture();
    void loadMask();
    void saveMask();
    void clearRecentFiles();

 public:
    /// Calls `then` at once, or after saving, unless the user wants to go back.
    void whenChangesAreSafe(const std::function<void()>& then);
    /// The document was restored from a journal: none of it is in a file, and Save goes on writing to `savedPath`, if any.
    void setRestored(const QString& savedPath);

 Q_SIGNALS:
    /// Just before the document changes: a coarse picture of the photo that comes.
    void photoRead(const lacuna::ui::PhotoPyramid& coarse);
    void message(const QString& text);
    void failed(const lacuna::core::Error& error);
    void busyChanged(bool busy);
    void recentFilesChanged();
    void nameChanged();

 private:
    /// What Save has written, or will write again.
    struct Saved {
        QString path;                        ///< empty until Save as, or until a project was opened
        std::optional<ExportChoice> choice;  ///< for pictures
        bool isProject() const { return !path.isEmpty() && !choice; }
    };
    /// A document at a moment, to see afterwards whether it is still that one.
    struct Moment {
        int opened = 0, index = 0, pictureChanges = 0;
    };
    template <typename T>
    void runInBackground(std::function<T()> work, std::function<void(const T&)> done);
    void read(const std::function<core::ProjectState()>& source, const QString& path);
    void takeOver(const core::ProjectState& state, const QString& path);
    void saveThen(const std::function<void()>& then);
    void saveAsThen(const std::function<void()>& then);
    void writeProject(const QString& path, const std::function<void()>& then);
    void writePicture(const QString& path, const ExportChoice& choice, const std::function<void()>& then);
    std::optional<ExportChoice> askExport(const QString& path);
    /// Writes in the background; `after` comes when that has succeeded.
    void write(const QString& path, const std::function<void()>& work, const std::function<void(const Moment&)>& after);
    Moment now() const;
    /// Nothing of the document at that moment would be lost any more.
    void setSafe(const Moment& moment);
    QString baseName() const;
    void setBusy(int change);
    QString folder() const;
    void rememberFolder(const QString& path);
    void remember(const QString& path);
    void checkRecentFiles();

    core::Document* m_document;
    Prompts* m_prompts;
    QWidget* m_window;
    Settings m_settings;
    QThreadPool m_pool;
    PathCheck* m_recentCheck;
    core::ModelFinder m_findModel;
    core::AttentionRowsReader m_readRows;
    int m_busy = 0;
    int m_readGeneration = 0;
    int m_opened = 0;                              ///< counts documents
    int m_pictureChanges = 0, m_savedChanges = 0;  ///< of pixels, not of the mask: ever, and when it was saved
    QString m_photoName;                           ///< of the photo that it began with
    Saved m_saved;
};

/// What a file has lost, as something to show; nothing where it has lost nothing.
std::optional<core::Error> lossesOf(const core::ProjectState& state, const QString& doing);

/// File dialog filters.
QString readableFilter();
QString pictureFilter();

}  // namespace lacuna::ui
