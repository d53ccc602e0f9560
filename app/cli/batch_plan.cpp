// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_plan.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QMultiMap>
#include <QSet>
#include <QStringView>
#include <algorithm>

#include "app/cli/commands.h"
#include "core/picture_folder.h"
#include "core/text.h"

namespace lacuna::cli {
namespace {

QString placeOf(const QString& folder) {
    const QFileInfo info(folder);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

void checkFolders(const BatchFolders& folders) {
    for (const QString& folder : {folders.photos, folders.masks, folders.avoid, folders.prefer}) {
        if (folder.isEmpty() || QFileInfo(folder).isDir()) continue;
        throw core::Error(core::ErrorKind::InputUnreadable, core::Text::tr("Fill a folder"),
                          core::Text::tr("'%1' is not a folder").arg(folder),
                          core::Text::tr("For a folder of photos, name folders everywhere"));
    }
    QMap<QString, QString> seen;
    const auto alone = [&](const QString& folder, const QString& what) {
        if (folder.isEmpty()) return;
        const QString place = placeOf(folder);
        if (seen.contains(place)) {
            throw core::Error(core::ErrorKind::Usage, core::Text::tr("Fill a folder"),
                              core::Text::tr("'%1' is named for %2 and for %3").arg(folder, seen[place], what),
                              core::Text::tr("Choose folders of their own: originals are never written over"));
        }
        seen.insert(place, what);
    };
    // The name of one file, left over from a command for one photo.
    if (!QFileInfo::exists(folders.output) && writableSuffixes().contains(QFileInfo(folders.output).suffix().toLower())) {
        throw core::Error(core::ErrorKind::Usage, core::Text::tr("Fill a folder"),
                          core::Text::tr("the results would go to a folder called '%1'").arg(folders.output),
                          core::Text::tr("For a folder of photos, name folders everywhere"));
    }
    alone(folders.photos, core::Text::tr("the photos"));
    alone(folders.masks, core::Text::tr("the masks"));
    alone(folders.avoid, QStringLiteral("--avoid"));
    if (placeOf(folders.prefer) != placeOf(folders.avoid) || folders.prefer.isEmpty())
        alone(folders.prefer, QStringLiteral("--prefer"));
    alone(folders.output, core::Text::tr("the results"));
    alone(folders.coarse, QStringLiteral("--coarse"));
    alone(folders.attention, QStringLiteral("--attention"));
}

/// The pictures of one of the folders. Others may lie within it: results are no photos.
QStringList picturesOf(const QString& folder, const BatchFolders& folders) {
    QStringList names = core::picturesIn(folder, folders.recursive), others;
    const QString root = placeOf(folder) + QLatin1Char('/');
    for (const QString& other :
         {folders.photos, folders.masks, folders.avoid, folders.prefer, folders.output, folders.coarse, folders.attention}) {
        const QString place = other.isEmpty() ? QString() : placeOf(other) + QLatin1Char('/');
        if (place != root && place.startsWith(root)) others << place.mid(root.size());
    }
    names.removeIf([&](const QString& name) {
        return std::any_of(others.begin(), others.end(), [&](const QString& other) { return name.startsWith(other); });
    });
    return names;
}

/// The masks of a folder by the name that their photos have.
class Masks {
 public:
    Masks(const QString& folder, const BatchFolders& folders) : m_folder(folder) {
        if (folder.isEmpty()) return;
        for (const QString& name : picturesOf(folder, folders)) m_names.insert(core::withoutSuffix(name), name);
    }
    /// The path of a photo's mask; empty where there is none. Two of one name are a problem.
    QString of(const QString& stem, QString& problem) const {
        QStringList names = m_names.values(stem);
        if (names.isEmpty()) return {};
        names.sort();
        if (names.size() > 1)
            problem = core::Text::tr("'%1' has more than one mask for it: %2").arg(m_folder, names.join(QStringLiteral(", ")));
        return QDir(m_folder).filePath(names.first());
    }
    QStringList namesWithout(const QSet<QString>& stems) const {
        QStringList names;
        for (auto it = m_names.begin(); it != m_names.end(); ++it) {
            if (!stems.contains(it.key())) names << it.value();
        }
        return names;
    }

 private:
    QString m_folder;
    QMultiMap<QString, QString> m_names;
};

QString withSuffix(const QString& photo, const QString& suffix) {
    const QString own = QFileInfo(photo).suffix().toLower();
    if (suffix == QStringLiteral("same")) {
        if (writableSuffixes().contains(own)) return photo;
        return withSuffix(photo, QStringLiteral("png"));
    }
    const bool onlySuffix = QFileInfo(photo).completeBaseName().isEmpty();
    return (onlySuffix ? photo : photo.chopped(own.size() + 1)) + QLatin1Char('.') + suffix;
}

/// What each photo's result is called.
QMap<QString, QString> resultNames(const QStringList& photos, const QString& suffix) {
    QMultiMap<QString, QString> wishes;
    for (const QString& photo : photos) wishes.insert(withSuffix(photo, suffix), photo);
    QMap<QString, QString> names;
    for (const QString& photo : photos) {
        const QString wish = withSuffix(photo, suffix);
        const bool shared = wishes.count(wish) > 1 && wish != photo;
        names.insert(photo, shared ? photo + QLatin1Char('.') + QFileInfo(wish).suffix() : wish);
    }
    return names;
}

QString inFolder(const QString& folder, const QString& name) {
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

}  // namespace

Shard readShard(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('/'));
    bool indexOk = false, countOk = false;
    const Shard shard{parts.value(0).toInt(&indexOk), parts.value(1).toInt(&countOk)};
    if (parts.size() != 2 || !indexOk || !countOk || shard.index < 1 || shard.index > shard.count)
        throw usageError(core::Text::tr("--shard takes a part and their number, 1/8 to 8/8, not '%1'").arg(text));
    return shard;
}

bool isInShard(const QString& name, const Shard& shard) {
    // FNV-1a, and its upper bits into the lower ones, which alone decide.
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char byte : name.normalized(QString::NormalizationForm_C).toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    hash ^= hash >> 32;
    return hash % static_cast<std::uint64_t>(shard.count) == static_cast<std::uint64_t>(shard.index - 1);
}

BatchPlan planBatch(const BatchFolders& folders, const QString& suffix, const Shard& shard) {
    checkFolders(folders);
    const QStringList photos = picturesOf(folders.photos, folders);
    const QMap<QString, QString> results = resultNames(photos, suffix), overlays = resultNames(photos, QStringLiteral("png"));
    const Masks masks(folders.masks, folders), avoid(folders.avoid, folders), prefer(folders.prefer, folders);
    BatchPlan plan;
    QSet<QString> stems, taken;
    bool anyMask = false;
    for (const QString& photo : photos) {
        BatchItem item;
        const QString stem = core::withoutSuffix(photo);
        stems.insert(stem);
        item.name = photo;
        item.resultName = results[photo];
        item.files = {inFolder(folders.photos, photo), masks.of(stem, item.problem), avoid.of(stem, item.problem),
                      prefer.of(stem, item.problem)};
        item.files.output = inFolder(folders.output, item.resultName);
        item.files.coarse = inFolder(folders.coarse, item.resultName);
        item.files.attention = inFolder(folders.attention, overlays[photo]);
        if (taken.contains(item.resultName))
            item.problem = core::Text::tr("its result would be called '%1', as that of another photo").arg(item.resultName);
        taken.insert(item.resultName);
        anyMask = anyMask || !item.files.mask.isEmpty();
        if (!isInShard(photo, shard)) continue;
        if (item.files.mask.isEmpty()) {
            plan.withoutMask << photo;
        } else {
            plan.items.push_back(std::move(item));
        }
    }
    plan.unusedMasks = masks.namesWithout(stems);
    if (!anyMask) {
        throw core::Error(core::ErrorKind::InputUnreadable, core::Text::tr("Fill the folder '%1'").arg(folders.photos),
                          photos.isEmpty() ? core::Text::tr("it holds no pictures")
                                           : core::Text::tr("none of its %n photo(s) has a mask of the same name in '%1'",
                                                            nullptr, static_cast<int>(photos.size()))
                                                 .arg(folders.masks),
                          core::Text::tr("The mask of 'beach.jpg' is 'beach.png', or another picture called 'beach'"));
    }
    return plan;
}

}  // namespace lacuna::cli
