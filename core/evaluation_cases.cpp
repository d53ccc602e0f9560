// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <algorithm>

#include "core/error.h"
#include "core/evaluation_cases.h"
#include "core/picture_folder.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

Error unreadable(const QString& reason) { return {ErrorKind::InputUnreadable, Text::tr("Evaluate"), reason}; }

/// A seed for each photo that neither the other photos nor their order change: FNV-1a of the name, mixed with the seed.
std::uint64_t seedOf(const QString& name, std::uint64_t seed) {
    std::uint64_t hash = 14695981039346656037ULL ^ (seed * 0x9E3779B97F4A7C15ULL);
    for (const char byte : name.toUtf8()) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    return hash ^ (hash >> 29);
}

}  // namespace

CaseList findCases(const CaseQuery& query, const HoleKinds& kinds) {
    if (!QFileInfo(query.photos).isDir()) throw unreadable(Text::tr("'%1' is not a folder").arg(query.photos));
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const HoleKind& k) { return k.name == query.masks; });
    const bool random = kind != kinds.end();
    QMap<QString, QString> maskOf;
    if (!random) {
        if (!QFileInfo(query.masks).isDir()) {
            QStringList words;
            for (const HoleKind& known : kinds) words << known.name;
            throw unreadable(
                Text::tr("--masks '%1' is neither a folder nor one of %2").arg(query.masks, words.join(QStringLiteral(", "))));
        }
        for (const QString& name : picturesIn(query.masks, query.recursive))
            maskOf.insert(withoutSuffix(name), QDir(query.masks).filePath(name));
    }
    const QStringList photos = picturesIn(query.photos, query.recursive);
    if (photos.isEmpty()) throw unreadable(Text::tr("'%1' holds no pictures").arg(query.photos));
    QMap<QString, int> sameName;
    for (const QString& photo : photos) ++sameName[withoutSuffix(photo)];

    CaseList list;
    for (const QString& photo : photos) {
        const QString stem = withoutSuffix(photo), path = QDir(query.photos).filePath(photo);
        EvaluationCase item{sameName[stem] > 1 ? photo : stem, path, {}};
        if (random) {
            item.hole = [draw = kind->draw, seed = seedOf(item.name, query.seed)](cv::Size size) { return draw(size, seed); };
        } else if (maskOf.contains(stem)) {
            item.hole = holeFromFile(maskOf[stem]);
            list.inputs << maskOf[stem];
        } else {
            ++list.unpaired;
            continue;
        }
        list.inputs << path;
        list.cases.push_back(std::move(item));
    }
    if (list.cases.empty()) {
        throw unreadable(Text::tr("no photo in '%1' has a mask of the same name in '%2'").arg(query.photos, query.masks));
    }
    return list;
}

}  // namespace lacuna::core
