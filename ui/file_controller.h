// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <optional>

#include "core/document.h"
#include "ui/photo_pyramid.h"
#include "ui/prompts.h"
#include "ui/settings.h"

namespace lacuna::ui {

/// Opens and saves photos and masks: asks where, works off the UI thread, reports failures. A file that can't be read leaves the
/// open document alone. Lives on the UI thread and never waits there (its destructor lets a write that has begun finish).
class FileController : public QObject {
    Q_OBJECT
 public:
    FileController(core::Document* document, Prompts* prompts, QWidget* window);
    ~FileController() override;

    bool isBusy() const { return m_busy > 0; }
    /// Name for the window's title.
    QString displayName() const;
    QStringList recentFiles() const;
    /// Where Save goes on writing to; empty until Save as.
    const QString& savedPath() const { return m_savedPath; }

 public Q_SLOTS:
    void openWithDialog();
    void openFile(const QString& path);
    /// Opens the picture, or the picture file, that is on the clipboard.
    void paste();
    void save();
    void saveAs();
    void exportPng();
    void loadMask();
    void saveMask() { saveMaskThen({}); }
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
    template <typename T>
    void runInBackground(std::function<T()> work, std::function<void(const T&)> done);
    void read(const std::function<core::Photo()>& photo, const QString& path);
    void saveMaskThen(const std::function<void()>& then);
    QString baseName() const;
    void writeTo(const QString& path, const ExportChoice& choice, const std::function<void()>& then);
    void chooseAndWrite(const QString& title, const QString& filter, const QString& suffix, const std::function<void()>& then);
    void setBusy(int change);
    QString folder() const;
    void rememberFolder(const QString& path);
    void remember(const QString& path);

    core::Document* m_document;
    Prompts* m_prompts;
    QWidget* m_window;
    Settings m_settings;
    QThreadPool m_pool;
    int m_busy = 0;
    int m_readGeneration = 0;
    int m_pictureChanges = 0, m_savedChanges = 0;  ///< of pixels, not of the mask: ever, and when it was saved
    QString m_savedPath;                           ///< where Save goes on writing to; empty until Save as
    std::optional<ExportChoice> m_choice;          ///< what was chosen then
};

/// File dialog filters.
QString readableFilter();
QString writableFilter();

}  // namespace lacuna::ui
