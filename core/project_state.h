// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/document_history.h"
#include "core/fill_job.h"
#include "core/fill_recipe.h"
#include "core/filled_hole.h"
#include "core/hole_mask.h"
#include "core/hole_variant.h"
#include "core/photo.h"

namespace lacuna::core {

/// All of an open photo that is worth keeping, as values that share their pixels with the document (Document::state() and
/// restore()).
struct ProjectState {
    Photo original;  ///< as it was opened
    Photo photo;     ///< as it is now: same size and type
    HoleMask mask;
    HoleMask avoided, preferred;  ///< 0 x 0 until something was marked
    HoleMask filledArea;          ///< pixels that a fill has written
    std::vector<PlacedAttention> attention;
    FilledHoles filledHoles;
    HoleVariants variants;
    DocumentHistory history;  ///< empty unless Document::history() was put here
    bool isForeign = false;   ///< only the picture is known: a photo that was just opened, or another program's file
    QString photoName;        ///< file name of the photo that it began with, without a folder; may be empty
    QStringList losses;       ///< after reading: reasons for users, see Error: what is damaged and was left out
};

// A state as files: a handful of named byte sequences which a project (core/project.h) puts into a zip, and an autosave may put
// into a folder. Nothing here knows of either. All values that come back are checked; a state that can be read fits together.

/// One of a state's files.
struct StateFile {
    /// A picture that other programs can show as a layer on top of the files before it.
    struct Layer {
        QString title;  ///< for users
        cv::Point at;   ///< of its top left pixel in the photo
        bool isHidden = false;
        double opacity = 1.;
    };
    QString name;  ///< with "/" between folders: letters, digits, dots and dashes only
    /// Makes the bytes: once, on whichever thread saves; a second or more for a large photo. Throws std::bad_alloc or Error.
    std::function<QByteArray()> bytes;
    bool isPacked = false;       ///< compressing it once more gains nothing
    bool isFixed = false;        ///< has the same bytes for as long as the photo is open
    std::optional<Layer> layer;  ///< absent: only for Lacuna
};

/// The files of a state, in an order in which all layers lie on the ones before them. The first, kOriginalFile, is by far the
/// largest. Whole rows of attention are left out unless asked for.
std::vector<StateFile> stateFiles(const ProjectState& state, bool withRows);
/// How much of the history and of whole rows of attention goes into files: the newest, and no more than this each.
inline constexpr std::size_t kKeptHistoryBytes = std::size_t{64} << 20, kKeptRowsBytes = std::size_t{128} << 20;
inline const QString kOriginalFile = QStringLiteral("data/original.png");
/// The one that names all others; where it is missing there is no state.
inline const QString kStateFile = QStringLiteral("lacuna/state.json");

/// Gives a named file's bytes, none where there is no such file. `mostBytes`: more than this can't be right, and should be
/// refused before memory is taken. May throw Error.
using StateReader = std::function<std::optional<QByteArray>(const QString& name, qint64 mostBytes)>;

/// Puts a state together. Throws Error(InputUnreadable) that says what is missing or damaged, or Error(OutOfMemory); its `doing`
/// is for the caller to fill in. Damage in what can be done without (variants, the history, heat maps) costs only that, see
/// ProjectState::losses.
ProjectState readState(const StateReader& read, const ModelFinder& findModel = {}, const AttentionRowsReader& readRows = {});

}  // namespace lacuna::core
