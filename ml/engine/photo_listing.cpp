// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>
#include <optional>

#include "core/error.h"
#include "core/photo_io.h"
#include "core/text.h"
#include "ml/engine/training_photos.h"

namespace lacuna::engine {
namespace {

core::Error unusable(const QString& path, const QString& reason, const QString& remedy = {}) {
    return {core::ErrorKind::InputUnreadable, core::Text::tr("Find photos in '%1'").arg(QDir::toNativeSeparators(path)), reason,
            remedy};
}

/// Collects files in order, each once, and what is wrong with the others.
class Collector {
 public:
    explicit Collector(PhotoListing& listing) : m_listing(listing) {
        const QStringList suffixes = core::readableSuffixes();
        m_suffixes = QSet<QString>(suffixes.begin(), suffixes.end());
    }

    bool isPicture(const QString& path) const { return m_suffixes.contains(QFileInfo(path).suffix().toLower()); }
    QStringList suffixes() const {
        QStringList sorted(m_suffixes.begin(), m_suffixes.end());
        sorted.sort();
        return sorted;
    }

    /// A file that is there. Counts as found also when it was there before.
    void addFile(const QFileInfo& file) {
        const QString path = file.absoluteFilePath();
        if (file.size() == 0) {
            addProblem(path, core::Text::tr("the file is empty"));
            return;
        }
        ++m_found;
        if (m_known.contains(path)) return;
        m_known.insert(path);
        m_listing.files << path;
    }
    void addProblem(const QString& path, const QString& reason) { m_listing.problems.push_back({path, reason}); }

    /// Every picture below the folder: its own first, then its folders', all by name.
    void addTree(const QString& folder) {
        QSet<QString> visited;
        addTree(folder, visited);
    }

    /// Files found so far, repeated ones included.
    qsizetype found() const { return m_found; }

 private:
    void addTree(const QString& folder, QSet<QString>& visited) {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        if (canonical.isEmpty() || visited.contains(canonical)) return;
        visited.insert(canonical);
        if (!QFileInfo(folder).isReadable()) {
            addProblem(folder, core::Text::tr("the folder can't be read"));
            return;
        }
        QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
        std::sort(entries.begin(), entries.end(),
                  [](const QFileInfo& a, const QFileInfo& b) { return a.fileName() < b.fileName(); });
        for (const QFileInfo& entry : entries)
            if (entry.isFile() && isPicture(entry.fileName())) addFile(entry);
        // Archives packed on a Mac carry a second tree of files that only look like pictures.
        for (const QFileInfo& entry : entries)
            if (entry.isDir() && entry.fileName() != QLatin1String("__MACOSX")) addTree(entry.filePath(), visited);
    }

    PhotoListing& m_listing;
    QSet<QString> m_suffixes, m_known;
    qsizetype m_found = 0;
};

/// A list of files and where its entries lie.
struct FileList {
    QString path;
    QStringList folders;             ///< tried in this order; the one that has an entry is tried first from then on
    std::optional<int> wantedLabel;  ///< only entries with this number after the path
    QString otherSuffix;             ///< tried where a file isn't there with its own suffix, or has none
};

struct Entry {
    QString text;  ///< the whole line
    QString path;  ///< without the number after it
    std::optional<int> label;
};

Entry parseEntry(const QString& line) {
    static const QRegularExpression labelled(QStringLiteral(R"(^(.*[^\s,])(?:\s+|\s*,\s*)(-?\d+)$)"));
    const QRegularExpressionMatch match = labelled.match(line);
    if (!match.hasMatch()) return {line, line, std::nullopt};
    return {line, match.captured(1), match.captured(2).toInt()};
}

/// Looks entries up in the folders of a list.
class Resolver {
 public:
    explicit Resolver(const FileList& list) : m_otherSuffix(list.otherSuffix) {
        for (const QString& folder : list.folders)
            if (QFileInfo(folder).isDir()) m_folders << QDir(folder).absolutePath();
    }

    /// The entry's file, if it is there: as it stands, then without the number at its end.
    std::optional<QFileInfo> find(const Entry& entry) {
        if (auto file = find(entry.text)) return file;
        return entry.label ? find(entry.path) : std::nullopt;
    }

 private:
    std::optional<QFileInfo> find(const QString& path) {
        if (QDir::isAbsolutePath(path) && QFileInfo(path).isFile()) return QFileInfo(QDir::cleanPath(path));
        QStringList names = {path};
        if (!m_otherSuffix.isEmpty()) {
            const bool isJpeg = path.endsWith(QLatin1String(".jpg"));
            names << (isJpeg ? path.chopped(4) : path) + m_otherSuffix;
        }
        for (qsizetype i = 0; i < m_folders.size(); ++i) {
            for (const QString& name : names) {
                // Lists of Places2 begin each path with a slash.
                const QFileInfo file(QDir::cleanPath(m_folders[i] + QLatin1Char('/') + name));
                if (!file.isFile()) continue;
                m_folders.move(i, 0);
                return file;
            }
        }
        return std::nullopt;
    }

    QStringList m_folders;
    QString m_otherSuffix;
};

bool isHeading(const QString& line) { return line.startsWith(QLatin1String("image_id")); }

/// Calls `use` for each entry; lines that are no text are problems.
template <typename Use>
void forEachEntry(const FileList& list, Collector& collector, Use use) {
    QFile file(list.path);
    if (!file.open(QIODevice::ReadOnly)) throw unusable(list.path, file.errorString());
    constexpr qint64 kLongestLine = 1 << 16;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        QByteArray bytes = file.readLine(kLongestLine);
        if (bytes.isEmpty()) break;
        if (number == 1 && bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString line = QString(decoder(bytes)).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')) || isHeading(line)) continue;
        if (decoder.hasError() || line.contains(QChar::Null) || bytes.size() == kLongestLine - 1) {
            collector.addProblem(list.path, core::Text::tr("line %1 is no text in UTF-8, or too long").arg(number));
            while (!bytes.endsWith('\n') && !bytes.isEmpty()) bytes = file.readLine(kLongestLine);
            continue;
        }
        use(parseEntry(line));
    }
    if (file.error() != QFileDevice::NoError) throw unusable(list.path, file.errorString());
}

void addList(const FileList& list, Collector& collector) {
    Resolver resolver(list);
    const qsizetype before = collector.found();
    qsizetype entries = 0;
    QString firstMissing;
    forEachEntry(list, collector, [&](const Entry& entry) {
        if (list.wantedLabel && entry.label != list.wantedLabel) return;
        ++entries;
        if (const auto file = resolver.find(entry)) {
            collector.addFile(*file);
            return;
        }
        const QString missing = QFileInfo(entry.path).suffix().isEmpty() ? entry.text : entry.path;
        if (firstMissing.isEmpty()) firstMissing = missing;
        collector.addProblem(QDir(list.folders.value(0)).filePath(missing), core::Text::tr("there is no such file"));
    });
    if (collector.found() > before) return;
    if (entries == 0) throw unusable(list.path, core::Text::tr("the list names no files"));
    const QString where = list.folders.size() == 1 ? core::Text::tr(" (relative to the list's folder)") : QString();
    throw unusable(list.path,
                   firstMissing.isEmpty() ? core::Text::tr("the %1 files that it names are all empty").arg(entries)
                                          : core::Text::tr("none of the %1 files that it names can be found, such as '%2'%3")
                                                .arg(entries)
                                                .arg(firstMissing, where),
                   core::Text::tr("Put one path on each line"));
}

bool isFolder(const QString& path) { return QFileInfo(path).isDir(); }

/// The first of some paths below a folder that is there.
std::optional<QString> firstOf(const QString& folder, const QStringList& candidates, bool (*exists)(const QString&)) {
    for (const QString& candidate : candidates) {
        const QString path = QDir::cleanPath(folder + QLatin1Char('/') + candidate);
        if (exists(path)) return path;
    }
    return std::nullopt;
}

bool isFile(const QString& path) { return QFileInfo(path).isFile(); }

/// The datasets: each function returns its name if the folder (or list) is one, with its pictures added.
using Recognised = std::optional<QString>;

const QStringList& placesFolders() {
    static const QStringList names = {QStringLiteral("data_large"),  QStringLiteral("data_large_standard"),
                                      QStringLiteral("data_256"),    QStringLiteral("data_256_standard"),
                                      QStringLiteral("train_large"), QStringLiteral("train_256")};
    return names;
}

Recognised addPlaces(const QString& root, Collector& collector) {
    auto pictures = firstOf(root, placesFolders(), isFolder);
    if (!pictures && isFolder(root + QStringLiteral("/train/airfield"))) pictures = root + QStringLiteral("/train");
    if (!pictures) return std::nullopt;
    QStringList lists;
    for (const char* folder : {".", "filelist_places365-standard", "filelist_places365-challenge"})
        for (const char* name : {"places365_train_standard.txt", "places365_train_challenge.txt"})
            lists << QStringLiteral("%1/%2").arg(QLatin1String(folder), QLatin1String(name));
    const auto list = firstOf(root, lists, isFile);
    list ? addList({*list, {*pictures}, std::nullopt, {}}, collector) : collector.addTree(*pictures);
    return QStringLiteral("Places2");
}

const QStringList& celebaFolders() {
    static const QStringList names = {QStringLiteral("Img/img_align_celeba"), QStringLiteral("img_align_celeba/img_align_celeba"),
                                      QStringLiteral("img_align_celeba"), QStringLiteral("Img/img_align_celeba_png"),
                                      QStringLiteral("img_align_celeba_png")};
    return names;
}

const QStringList& celebaLists() {
    static const QStringList names = {QStringLiteral("list_eval_partition.txt"), QStringLiteral("Eval/list_eval_partition.txt"),
                                      QStringLiteral("Anno/list_eval_partition.txt"), QStringLiteral("list_eval_partition.csv")};
    return names;
}

constexpr int kTrainingPartition = 0;

Recognised addCelebA(const QString& root, Collector& collector) {
    const auto pictures = firstOf(root, celebaFolders(), isFolder);
    if (!pictures) return std::nullopt;
    const auto list = firstOf(root, celebaLists(), isFile);
    list ? addList({*list, {*pictures}, kTrainingPartition, QStringLiteral(".png")}, collector) : collector.addTree(*pictures);
    return QStringLiteral("CelebA");
}

Recognised addCelebAHQ(const QString& root, Collector& collector) {
    auto pictures = firstOf(root, {QStringLiteral("CelebA-HQ-img")}, isFolder);
    if (!pictures && isFolder(root + QStringLiteral("/train/female")) && isFolder(root + QStringLiteral("/train/male")))
        pictures = root + QStringLiteral("/train");
    if (!pictures) return std::nullopt;
    collector.addTree(*pictures);
    return QStringLiteral("CelebA-HQ");
}

Recognised addDtd(const QString& root, Collector& collector) {
    const QString list = root + QStringLiteral("/labels/train1.txt"), pictures = root + QStringLiteral("/images");
    if (!isFile(list) || !isFolder(pictures)) return std::nullopt;
    addList({list, {pictures}, std::nullopt, {}}, collector);
    return QStringLiteral("DTD");
}

bool hasSynsets(const QString& folder) {
    static const QRegularExpression synset(QStringLiteral("^n\\d{8}$"));
    const QStringList folders = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(folders.begin(), folders.end(), [](const QString& name) { return synset.match(name).hasMatch(); });
}

Recognised addImageNet(const QString& root, Collector& collector) {
    const auto pictures = firstOf(root,
                                  {QStringLiteral("train"), QStringLiteral("ILSVRC2012_img_train"),
                                   QStringLiteral("Data/CLS-LOC/train"), QStringLiteral("ILSVRC/Data/CLS-LOC/train")},
                                  hasSynsets);
    if (!pictures) return std::nullopt;
    collector.addTree(*pictures);
    return QStringLiteral("ImageNet");
}

QString addFolder(const QString& root, Collector& collector) {
    for (const auto add : {addCelebA, addCelebAHQ, addDtd, addImageNet, addPlaces})
        if (const auto name = add(root, collector)) return *name;
    collector.addTree(root);
    return QStringLiteral("folder");
}

/// A list that comes with a dataset names its files relative to the folder where the dataset keeps them.
QString addListFile(const QString& path, Collector& collector) {
    const QFileInfo info(path);
    const QString folder = info.absolutePath(), name = info.fileName();
    FileList list{path, {folder}, std::nullopt, {}};
    const auto under = [&](const QStringList& names) {
        for (const char* above : {"", "/.."})
            for (const QString& below : names) list.folders << folder + QLatin1String(above) + QLatin1Char('/') + below;
    };
    if (name.startsWith(QLatin1String("places365_"))) {
        under(placesFolders() + QStringList{QStringLiteral("train"), QStringLiteral("val_large"), QStringLiteral("val_256"),
                                            QStringLiteral("val"), QStringLiteral("test_large"), QStringLiteral("test_256")});
        addList(list, collector);
        return QStringLiteral("Places2");
    }
    if (name.startsWith(QLatin1String("list_eval_partition."))) {
        under(celebaFolders());
        list.wantedLabel = kTrainingPartition;
        list.otherSuffix = QStringLiteral(".png");
        addList(list, collector);
        return QStringLiteral("CelebA");
    }
    const bool isDtd = info.dir().dirName() == QLatin1String("labels") && isFolder(folder + QStringLiteral("/../images"));
    if (isDtd) list.folders << folder + QStringLiteral("/../images");
    if (info.dir().dirName() == QLatin1String("CLS-LOC")) {
        // ImageNet's own lists leave out the suffix.
        for (const char* part : {"train", "val", "test"})
            list.folders << folder + QStringLiteral("/../../Data/CLS-LOC/") + QLatin1String(part);
        list.otherSuffix = QStringLiteral(".JPEG");
        addList(list, collector);
        return QStringLiteral("ImageNet");
    }
    addList(list, collector);
    return isDtd ? QStringLiteral("DTD") : core::Text::tr("file list");
}

QString addPath(const QString& path, Collector& collector) {
    const QFileInfo info(path);
    if (!info.exists()) throw unusable(path, core::Text::tr("there is no such file or folder"));
    if (info.isDir()) return addFolder(QDir::cleanPath(info.absoluteFilePath()), collector);
    static const QStringList lists = {QStringLiteral("txt"), QStringLiteral("flist"), QStringLiteral("lst"),
                                      QStringLiteral("list"), QStringLiteral("csv")};
    if (info.isFile() && lists.contains(info.suffix().toLower())) return addListFile(info.absoluteFilePath(), collector);
    if (info.isFile() && collector.isPicture(path)) {
        collector.addFile(info);
        return QStringLiteral("photo");
    }
    throw unusable(path, core::Text::tr("this is neither a folder nor a picture nor a list of files"),
                   core::Text::tr("Lists are text files that end in txt, flist, lst, list or csv"));
}

}  // namespace

PhotoListing listPhotos(const QStringList& paths) {
    PhotoListing listing;
    Collector collector(listing);
    for (const QString& path : paths) {
        const qsizetype before = collector.found();
        const std::size_t problems = listing.problems.size();
        listing.layouts << addPath(path, collector);
        if (collector.found() > before) continue;
        if (listing.problems.size() > problems) {
            const core::UnreadablePhoto& first = listing.problems[problems];
            throw unusable(path, core::Text::tr("none of its pictures can be used; '%1': %2").arg(first.path, first.reason));
        }
        throw unusable(path, core::Text::tr("there are no pictures in it"),
                       core::Text::tr("Pictures are known by the ends of their names: %1")
                           .arg(collector.suffixes().join(QStringLiteral(", "))));
    }
    return listing;
}

}  // namespace lacuna::engine
