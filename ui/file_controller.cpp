// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_controller.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

#include "core/project.h"
#include "ui/picture_export.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

constexpr int kMostRecent = 10;

struct ReadState {
    core::ProjectState state;
    PhotoPyramid coarse;
};

ReadState withCoarse(core::ProjectState state) {
    ReadState result{std::move(state), {}};
    const QSize size = toQSize(result.state.photo.size());
    const int level = firstPaintLevel(size);
    if (level > 0) result.coarse = PhotoPyramid(size, displayImage(result.state.photo, QRect(QPoint(), size), 1 << level), level);
    return result;
}

/// A photo that nothing was done to yet.
core::ProjectState untouched(const core::Photo& photo, const QString& name) {
    core::ProjectState state;
    state.original = state.photo = photo;
    state.photoName = name;
    state.isForeign = true;
    return state;
}

}  // namespace

std::optional<core::Error> lossesOf(const core::ProjectState& state, const QString& doing) {
    if (state.losses.isEmpty()) return std::nullopt;
    return core::Error(core::ErrorKind::InputUnreadable, doing, state.losses.join(QStringLiteral("; ")),
                       FileController::tr("Everything else was opened"));
}

QString readableFilter() {
    QStringList patterns{QStringLiteral("*.ora")};
    for (const QString& suffix : core::readableSuffixes()) patterns << QStringLiteral("*.") + suffix;
    return FileController::tr("Photos and projects (%1)").arg(patterns.join(QLatin1Char(' '))) + QStringLiteral(";;") +
           FileController::tr("All files (*)");
}

QString pictureFilter() {
    return FileController::tr("PNG, nothing is lost (*.png)") + QStringLiteral(";;") +
           FileController::tr("JPEG, small (*.jpg *.jpeg)") + QStringLiteral(";;") +
           FileController::tr("TIFF, nothing is lost (*.tif *.tiff)") + QStringLiteral(";;") +
           FileController::tr("WebP, small (*.webp)");
}

FileController::FileController(core::Document* document, Prompts* prompts, QWidget* window)
    : QObject(window),
      m_document(document),
      m_prompts(prompts),
      m_window(window),
      m_recentCheck(new PathCheck([](const QString& path) { return QFileInfo::exists(path); }, this)) {
    m_pool.setMaxThreadCount(1);
    connect(document, &core::Document::photoChanged, this, [this] { ++m_pictureChanges; });
    const auto replaced = [this] {
        ++m_opened;
        m_saved = {};
        m_photoName.clear();
    };
    connect(document, &core::Document::opened, this, replaced);
    connect(document, &core::Document::closed, this, replaced);
    connect(document, &core::Document::closed, this, &FileController::checkRecentFiles);
    connect(this, &FileController::failed, this, &FileController::checkRecentFiles);
    connect(m_recentCheck, &PathCheck::changed, this, &FileController::recentFilesChanged);
    checkRecentFiles();
}

FileController::~FileController() { m_pool.waitForDone(); }

/// Runs `work` on the file thread and `done` with its result here; a failure becomes failed().
template <typename T>
void FileController::runInBackground(std::function<T()> work, std::function<void(const T&)> done) {
    using Outcome = std::pair<std::optional<T>, std::optional<core::Error>>;
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done] {
        watcher->deleteLater();
        setBusy(-1);
        const Outcome outcome = watcher->result();
        if (outcome.second) {
            Q_EMIT failed(*outcome.second);
        } else {
            try {
                done(*outcome.first);
            } catch (...) {
                Q_EMIT failed(core::currentExceptionAsError(tr("Take over the file")));
            }
        }
    });
    setBusy(+1);
    watcher->setFuture(QtConcurrent::run(&m_pool, [work]() -> Outcome {
        try {
            return {work(), std::nullopt};
        } catch (...) {
            return {std::nullopt, core::currentExceptionAsError(tr("Read or write a file"))};
        }
    }));
}

void FileController::setBusy(int change) {
    const bool before = isBusy();
    m_busy += change;
    if (before != isBusy()) Q_EMIT busyChanged(isBusy());
}

QString FileController::displayName() const {
    const QString path = m_saved.path.isEmpty() ? m_document->filePath() : m_saved.path;
    return path.isEmpty() ? tr("Untitled") : QFileInfo(path).fileName();
}

QString FileController::baseName() const {
    const QString name = m_photoName.isEmpty() ? m_document->filePath() : m_photoName;
    return name.isEmpty() ? tr("Untitled") : QFileInfo(name).completeBaseName();
}

QString FileController::folder() const {
    const QString last = m_settings.get(setting::LastFolder);
    if (!last.isEmpty() && QFileInfo(last).isDir()) return last;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(pictures).isDir() ? pictures : QDir::homePath();
}

void FileController::rememberFolder(const QString& path) { m_settings.set(setting::LastFolder, QFileInfo(path).absolutePath()); }

QStringList FileController::recentFiles() const {
    QStringList recent = m_settings.get(setting::RecentFiles);
    recent.removeIf([this](const QString& path) { return m_recentCheck->isMissing(path); });
    return recent;
}

void FileController::checkRecentFiles() { m_recentCheck->ask(m_settings.get(setting::RecentFiles)); }

void FileController::remember(const QString& path) {
    QStringList recent = m_settings.get(setting::RecentFiles);
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.set(setting::RecentFiles, QStringList(recent.mid(0, kMostRecent)));
    rememberFolder(path);
    checkRecentFiles();
    Q_EMIT recentFilesChanged();
}

void FileController::clearRecentFiles() {
    m_settings.set(setting::RecentFiles, QStringList());
    Q_EMIT recentFilesChanged();
}

void FileController::openWithDialog() {
    const QString path = m_prompts->openPath(m_window, tr("Open photo"), folder(), readableFilter());
    if (!path.isEmpty()) openFile(path);
}

void FileController::openFile(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (core::isProjectPath(absolute)) {
        read([absolute, find = m_findModel, rows = m_readRows] { return core::readProject(absolute, find, rows); }, absolute);
    } else {
        read(
            [absolute] {
                QString loss;
                core::ProjectState state = untouched(core::readPhoto(absolute, &loss), QFileInfo(absolute).fileName());
                if (!loss.isEmpty()) state.losses << loss;
                return state;
            },
            absolute);
    }
}

void FileController::paste() {
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = clip ? clip->urls() : QList<QUrl>();
    const QImage picture = clip && clip->hasImage() ? qvariant_cast<QImage>(clip->imageData()) : QImage();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        openFile(urls.first().toLocalFile());
    } else if (!picture.isNull()) {
        read([picture] { return untouched(photoFromClipboard(picture), {}); }, {});
    } else {
        Q_EMIT message(tr("There is no picture on the clipboard"));
    }
}

void FileController::copy() {
    if (!m_document->isOpen()) return;
    const bool hasHoles = !m_document->mask().isEmpty();
    runInBackground<QImage>(
        [photo = m_document->photo(), mask = m_document->mask()] { return pictureForClipboard(photo, mask); },
        [this, hasHoles](const QImage& picture) {
            QGuiApplication::clipboard()->setImage(picture);
            Q_EMIT message(hasHoles ? tr("Copied the part of the photo under the holes") : tr("Copied the photo"));
        });
}

void FileController::read(const std::function<core::ProjectState()>& source, const QString& path) {
    const int generation = ++m_readGeneration;
    Q_EMIT message(path.isEmpty() ? tr("Pasting…") : tr("Opening %1…").arg(QFileInfo(path).fileName()));
    runInBackground<ReadState>([source] { return withCoarse(source()); },
                               [this, path, generation](const ReadState& read) {
                                   const auto isWanted = [this, generation] { return generation == m_readGeneration; };
                                   if (!isWanted()) return;  // the user has opened another one since
                                   Q_EMIT message({});
                                   // Asked only now: there is something to give the present work up for.
                                   whenChangesAreSafe([this, path, read, isWanted] {
                                       if (!isWanted()) return;
                                       Q_EMIT photoRead(read.coarse);
                                       takeOver(read.state, path);
                                   });
                               });
}

void FileController::takeOver(const core::ProjectState& state, const QString& path) {
    m_document->restore(state, path);
    m_photoName = state.photoName;
    if (!state.isForeign) m_saved.path = path;
    m_savedChanges = m_pictureChanges;
    if (!path.isEmpty()) remember(path);
    Q_EMIT nameChanged();
    const bool isPicture = state.isForeign && core::isProjectPath(path);
    Q_EMIT message(isPicture ? tr("Another program made this file, so it was opened as one picture") : QString());
    if (const auto losses = lossesOf(state, tr("Open all of %1").arg(displayName()))) Q_EMIT failed(*losses);
}

void FileController::whenChangesAreSafe(const std::function<void()>& then) {
    if (!m_document->isOpen() || !m_document->isModified()) {
        then();
        return;
    }
    // Fills may have been undone since they were made.
    const auto isAsOpened = [this] {
        const cv::Mat &now = m_document->photo().pixels(), &then = m_document->original().pixels();
        return now.data == then.data || cv::norm(now, then, cv::NORM_INF) == 0;
    };
    const bool onlyHoles = m_pictureChanges == m_savedChanges || (m_saved.path.isEmpty() && isAsOpened());
    const UnsavedWork work = onlyHoles ? UnsavedWork::Holes : m_saved.path.isEmpty() ? UnsavedWork::New : UnsavedWork::Changes;
    switch (m_prompts->askUnsaved(m_window, displayName(), work)) {
        case UnsavedChoice::Discard:
            then();
            break;
        case UnsavedChoice::Save:
            // A picture holds no holes.
            onlyHoles && !m_saved.isProject() ? saveAsThen(then) : saveThen(then);
            break;
        case UnsavedChoice::Cancel:
            break;
    }
}

void FileController::saveThen(const std::function<void()>& then) {
    if (!m_document->isOpen()) return;
    if (m_saved.path.isEmpty()) {
        saveAsThen(then);
    } else if (m_saved.isProject()) {
        writeProject(m_saved.path, then);
    } else {
        writePicture(m_saved.path, *m_saved.choice, then);
    }
}

void FileController::saveAsThen(const std::function<void()>& then) {
    if (!m_document->isOpen()) return;
    const QString suggestion = QDir(folder()).filePath(baseName() + QStringLiteral(".ora"));
    const QString filter = tr("Lacuna project, goes on where you left off (*.ora)") + QStringLiteral(";;") + pictureFilter();
    QString path = m_prompts->savePath(m_window, tr("Save project"), suggestion, filter);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".ora");
    if (core::isProjectPath(path)) {
        writeProject(path, then);
    } else if (const std::optional<ExportChoice> choice = askExport(path)) {
        writePicture(path, *choice, then);
    }
}

void FileController::exportPicture() {
    if (!m_document->isOpen()) return;
    const QString suggestion = QDir(folder()).filePath(baseName() + QStringLiteral("-filled.png"));
    QString path = m_prompts->savePath(m_window, tr("Export picture"), suggestion, pictureFilter());
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".png");
    const std::optional<ExportChoice> choice = askExport(path);
    if (!choice) return;
    write(path, exportWork(*m_document, path, *choice), [this](const Moment& moment) {
        // A project has more to it than the picture.
        if (!m_saved.isProject()) setSafe(moment);
    });
}

std::optional<ExportChoice> FileController::askExport(const QString& path) {
    try {
        core::checkPictureName(path);
    } catch (const core::Error& error) {
        Q_EMIT failed(error);
        return std::nullopt;
    }
    ExportChoice choice = rememberedChoice(m_settings);
    if (!m_prompts->askExport(m_window, path, exportOffer(*m_document, path), choice)) return std::nullopt;
    rememberChoice(m_settings, choice);
    return choice;
}

void FileController::writeProject(const QString& path, const std::function<void()>& then) {
    core::ProjectState state = m_document->state();
    state.history = m_document->history();
    state.photoName = m_photoName;
    write(
        path, [state, path] { core::writeProject(state, path); },
        [this, path, then](const Moment& moment) {
            if (moment.opened == m_opened) m_saved = {path, {}};
            setSafe(moment);
            if (then) then();
        });
}

void FileController::writePicture(const QString& path, const ExportChoice& choice, const std::function<void()>& then) {
    write(path, exportWork(*m_document, path, choice), [this, path, choice, then](const Moment& moment) {
        if (moment.opened == m_opened) m_saved = {path, choice};
        setSafe(moment);
        if (then) then();
    });
}

void FileController::write(const QString& path, const std::function<void()>& work,
                           const std::function<void(const Moment&)>& after) {
    Q_EMIT message(tr("Saving %1…").arg(QFileInfo(path).fileName()));
    runInBackground<bool>(
        [work] {
            work();
            return true;
        },
        [this, path, after, moment = now()](bool) {
            remember(path);
            Q_EMIT message(tr("Saved %1").arg(QFileInfo(path).fileName()));
            after(moment);
        });
}

FileController::Moment FileController::now() const { return {m_opened, m_document->undoStack()->index(), m_pictureChanges}; }

void FileController::setSafe(const Moment& moment) {
    if (moment.opened != m_opened) return;
    m_savedChanges = moment.pictureChanges;
    // What was painted while the file was written is not in it.
    if (m_document->undoStack()->index() == moment.index) m_document->setSaved();
    Q_EMIT nameChanged();
}

void FileController::loadMask() {
    if (!m_document->isOpen()) return;
    const QString path = m_prompts->openPath(m_window, tr("Load mask"), folder(), readableFilter());
    if (path.isEmpty()) return;
    runInBackground<cv::Mat>(
        [path, size = m_document->photo().size()] {
            cv::Mat mask = core::readMask(path);
            if (mask.size() != size) {
                throw core::Error(core::ErrorKind::InputUnreadable, tr("Load the mask %1").arg(QFileInfo(path).fileName()),
                                  tr("The mask is %1 × %2 pixels, the photo %3 × %4")
                                      .arg(mask.cols)
                                      .arg(mask.rows)
                                      .arg(size.width)
                                      .arg(size.height),
                                  tr("Choose a mask of the photo's own size."));
            }
            return mask;
        },
        [this](const cv::Mat& mask) {
            if (m_document->isOpen() && m_document->photo().size() == mask.size()) {
                m_document->editMask({0, 0, mask.cols, mask.rows}, mask, tr("Load mask"));
            }
        });
}

void FileController::saveMask() {
    if (!m_document->isOpen()) return;
    QString path = m_prompts->savePath(m_window, tr("Save mask"),
                                       QDir(folder()).filePath(baseName() + QStringLiteral("-mask.png")), tr("PNG (*.png)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".png");
    runInBackground<bool>(
        [path, mask = m_document->mask()] {
            core::writeMask(mask.pixels(), path);
            return true;
        },
        [this, path](bool) { Q_EMIT message(tr("Saved %1").arg(QFileInfo(path).fileName())); });
}

void FileController::setRestored(const QString& savedPath) {
    ++m_readGeneration;  // a photo that is still being read comes too late
    m_saved = {savedPath, {}};
    if (!savedPath.isEmpty() && !core::isProjectPath(savedPath)) m_saved.choice = rememberedChoice(m_settings);
    m_savedChanges = -1;
    Q_EMIT nameChanged();
}

}  // namespace lacuna::ui
