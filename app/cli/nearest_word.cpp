// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest_word.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace lacuna::cli {
namespace {

/// Letters to insert, remove, replace or swap with their neighbours to make one word of the other.
qsizetype distance(const QString& a, const QString& b) {
    std::vector<qsizetype> before, above(static_cast<std::size_t>(b.size()) + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<qsizetype> row{i + 1};
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            qsizetype least = std::min({row[at] + 1, above[at + 1] + 1, above[at] + (a[i] == b[j] ? 0 : 1)});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]) least = std::min(least, before[at - 1] + 1);
            row.push_back(least);
        }
        before = std::exchange(above, std::move(row));
    }
    return above.back();
}

}  // namespace

QString nearestWord(const QString& typed, const QStringList& words) {
    QString nearest;
    // A third of the letters may be wrong; fewer would leave nothing to go by.
    qsizetype least = std::max<qsizetype>(1, typed.size() / 3) + 1;
    for (const QString& word : words) {
        const qsizetype apart = word.startsWith(typed, Qt::CaseInsensitive) ? 0 : distance(typed.toLower(), word);
        if (apart < least) {
            least = apart;
            nearest = word;
        }
    }
    return nearest;
}

}  // namespace lacuna::cli
