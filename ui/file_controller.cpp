// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_controller.h"

#include <QClipboard>
#include <QColorSpace>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

#include "core/attention_view.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

constexpr int kMostRecent = 10;

struct ReadPhoto {
    core::Photo photo;
    PhotoPyramid coarse;
};

ReadPhoto withCoarse(const core::Photo& photo) {
    ReadPhoto result{photo, {}};
    const QSize size = toQSize(result.photo.size());
    const int level = firstPaintLevel(size);
    if (level > 0) result.coarse = PhotoPyramid(size, displayImage(result.photo, QRect(QPoint(), size), 1 << level), level);
    return result;
}

core::Photo photoOf(const QImage& picture) {
    const bool alpha = picture.hasAlphaChannel();
    const QImage image = picture.convertToFormat(alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (image.isNull()) {
        throw core::Error(core::ErrorKind::InputUnreadable, FileController::tr("Paste the picture"),
                          FileController::tr("it can't be read, or memory is short"));
    }
    const cv::Mat shared(image.height(), image.width(), alpha ? CV_8UC4 : CV_8UC3, const_cast<uchar*>(image.constBits()),
                         static_cast<std::size_t>(image.bytesPerLine()));
    core::PhotoMetadata metadata;
    metadata.iccProfile = picture.colorSpace().iccProfile();
    return core::Photo(shared.clone(), metadata, QStringLiteral("png"));
}

QString besides(const QString& path, const QString& addition) {
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + addition);
}

}  // namespace

QString readableFilter() {
    QStringList patterns;
    for (const QString& suffix : core::readableSuffixes()) patterns << QStringLiteral("*.") + suffix;
    return FileController::tr("Photos (%1)").arg(patterns.join(QLatin1Char(' '))) + QStringLiteral(";;") +
           FileController::tr("All files (*)");
}

QString writableFilter() {
    return FileController::tr("PNG, nothing is lost (*.png)") + QStringLiteral(";;") +
           FileController::tr("JPEG, small (*.jpg *.jpeg)") + QStringLiteral(";;") +
           FileController::tr("TIFF, nothing is lost (*.tif *.tiff)") + QStringLiteral(";;") +
           FileController::tr("WebP, small (*.webp)");
}

FileController::FileController(core::Document* document, Prompts* prompts, QWidget* window)
    : QObject(window), m_document(document), m_prompts(prompts), m_window(window) {
    m_pool.setMaxThreadCount(1);
    connect(document, &core::Document::photoChanged, this, [this] { ++m_pictureChanges; });
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
    const QString path = m_savedPath.isEmpty() ? m_document->filePath() : m_savedPath;
    return path.isEmpty() ? tr("Untitled") : QFileInfo(path).fileName();
}

QString FileController::baseName() const {
    const QString path = m_document->filePath();
    return path.isEmpty() ? tr("Untitled") : QFileInfo(path).completeBaseName();
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
    recent.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return recent;
}

void FileController::remember(const QString& path) {
    QStringList recent = m_settings.get(setting::RecentFiles);
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.set(setting::RecentFiles, QStringList(recent.mid(0, kMostRecent)));
    rememberFolder(path);
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
    whenChangesAreSafe([this, absolute] { read([absolute] { return core::readPhoto(absolute); }, absolute); });
}

void FileController::paste() {
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = clip ? clip->urls() : QList<QUrl>();
    const QImage picture = clip && clip->hasImage() ? qvariant_cast<QImage>(clip->imageData()) : QImage();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        openFile(urls.first().toLocalFile());
    } else if (!picture.isNull()) {
        whenChangesAreSafe([this, picture] { read([picture] { return photoOf(picture); }, {}); });
    } else {
        Q_EMIT message(tr("There is no picture on the clipboard"));
    }
}

void FileController::read(const std::function<core::Photo()>& photo, const QString& path) {
    const int generation = ++m_readGeneration;
    Q_EMIT message(path.isEmpty() ? tr("Pasting…") : tr("Opening %1…").arg(QFileInfo(path).fileName()));
    runInBackground<ReadPhoto>([photo] { return withCoarse(photo()); },
                               [this, path, generation](const ReadPhoto& read) {
                                   if (generation != m_readGeneration) return;  // the user has opened another one since
                                   m_savedPath.clear();
                                   m_choice.reset();
                                   Q_EMIT photoRead(read.coarse);
                                   m_document->open(read.photo, path);
                                   m_savedChanges = m_pictureChanges;
                                   if (!path.isEmpty()) remember(path);
                                   Q_EMIT nameChanged();
                                   Q_EMIT message({});
                               });
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
    const bool onlyHoles = m_pictureChanges == m_savedChanges || (m_savedPath.isEmpty() && isAsOpened());
    switch (m_prompts->askUnsaved(m_window, displayName(), onlyHoles)) {
        case UnsavedChoice::Discard:
            then();
            break;
        case UnsavedChoice::Save:
            if (onlyHoles) {
                saveMaskThen(then);
            } else if (m_savedPath.isEmpty()) {
                chooseAndWrite(tr("Save picture"), writableFilter(), QStringLiteral("png"), then);
            } else {
                writeTo(m_savedPath, *m_choice, then);
            }
            break;
        case UnsavedChoice::Cancel:
            break;
    }
}

void FileController::save() {
    // The file that was opened is never overwritten unasked: the first save asks for a name.
    if (m_savedPath.isEmpty()) {
        saveAs();
    } else {
        writeTo(m_savedPath, *m_choice, {});
    }
}

void FileController::saveAs() { chooseAndWrite(tr("Save picture as"), writableFilter(), QStringLiteral("png"), {}); }

void FileController::exportPng() {
    chooseAndWrite(tr("Export PNG"), tr("PNG, nothing is lost (*.png)"), QStringLiteral("png"), {});
}

void FileController::chooseAndWrite(const QString& title, const QString& filter, const QString& suffix,
                                    const std::function<void()>& then) {
    if (!m_document->isOpen()) return;
    const QString suggestion = QDir(folder()).filePath(tr("%1-filled").arg(baseName()) + QLatin1Char('.') + suffix);
    QString path = m_prompts->savePath(m_window, title, suggestion, filter);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + suffix;
    const QString chosen = QFileInfo(path).suffix().toLower();
    const bool isJpeg = chosen == QLatin1String("jpg") || chosen == QLatin1String("jpeg"),
               isWebp = chosen == QLatin1String("webp");
    ExportOffer offer;
    offer.hasQuality = isJpeg || isWebp;
    offer.hasAttention = !m_document->attention().empty();
    offer.hasFilledArea = !m_document->filledArea().empty() && m_document->filledArea().data && !m_document->attention().empty();
    offer.losesDepth = (isJpeg || isWebp) && m_document->photo().bitsPerChannel() > 8;
    offer.losesAlpha = isJpeg && m_document->photo().hasAlpha();
    ExportChoice choice;
    choice.write.keepMetadata = m_settings.get(setting::KeepMetadata);
    choice.write.jpegQuality = m_settings.get(setting::JpegQuality);
    choice.attention = m_settings.get(setting::ExportAttention);
    choice.mask = m_settings.get(setting::ExportMask);
    if (!m_prompts->askExport(m_window, path, offer, choice)) return;
    m_settings.set(setting::KeepMetadata, choice.write.keepMetadata);
    m_settings.set(setting::JpegQuality, choice.write.jpegQuality);
    m_settings.set(setting::ExportAttention, choice.attention);
    m_settings.set(setting::ExportMask, choice.mask);
    writeTo(path, choice, then);
}

void FileController::writeTo(const QString& path, const ExportChoice& choice, const std::function<void()>& then) {
    const int index = m_document->undoStack()->index(), changes = m_pictureChanges;
    const QString source = m_document->filePath();
    Q_EMIT message(tr("Saving %1…").arg(QFileInfo(path).fileName()));
    auto work = [path, choice, photo = m_document->photo(),
                 attention = choice.attention ? m_document->attention() : std::vector<core::PlacedAttention>(),
                 filled = choice.attention || choice.mask ? m_document->filledArea().clone() : cv::Mat()] {
        core::writePhoto(photo, path, choice.write);
        if (choice.attention && !attention.empty()) {
            core::writePng(core::attentionOverlay(attention, filled, photo.size(), {0, 0, photo.width(), photo.height()}),
                           besides(path, QStringLiteral("-attention.png")));
        }
        if (choice.mask && !filled.empty()) core::writeMask(filled, besides(path, QStringLiteral("-mask.png")));
        return true;
    };
    runInBackground<bool>(work, [this, path, choice, index, changes, source, then](bool) {
        if (m_document->filePath() == source) {
            m_savedPath = path;
            m_choice = choice;
            m_savedChanges = changes;
            // What was painted while the file was written is not in it.
            if (m_document->undoStack()->index() == index) m_document->setSaved();
        }
        remember(path);
        Q_EMIT nameChanged();
        Q_EMIT message(tr("Saved %1").arg(QFileInfo(path).fileName()));
        if (then) then();
    });
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

void FileController::saveMaskThen(const std::function<void()>& then) {
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
        [this, path, then](bool) {
            Q_EMIT message(tr("Saved %1").arg(QFileInfo(path).fileName()));
            if (then) then();
        });
}

void FileController::setRestored(const QString& savedPath) {
    ++m_readGeneration;  // a photo that is still being read comes too late
    m_savedPath = savedPath;
    m_choice.reset();
    m_savedChanges = -1;
    Q_EMIT nameChanged();
}

}  // namespace lacuna::ui
