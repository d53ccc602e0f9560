// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/fill_job.h"
#include "core/fill_recipe.h"
#include "core/filled_hole.h"
#include "core/hole_mask.h"
#include "core/photo.h"

namespace lacuna::core {

/// All of an open photo that is worth keeping, as values that share their pixels with the document (Document::state() and
/// restore()). The undo stack is not part of it, nor are whole rows of attention: after a restart the sources of a pixel are
/// known, its heat map isn't.
struct ProjectState {
    Photo original;  ///< as it was opened
    Photo photo;     ///< as it is now: same size and type
    HoleMask mask;
    HoleMask avoided, preferred;  ///< 0 x 0 until something was marked
    HoleMask filledArea;          ///< pixels that a fill has written
    std::vector<PlacedAttention> attention;
    FilledHoles filledHoles;
    bool isForeign = false;  ///< only the picture is known: a photo that was just opened, or another program's file
    QString photoName;       ///< file name of the photo that it began with, without a folder; may be empty
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
    std::optional<Layer> layer;  ///< absent: only for Lacuna
};

/// The files of a state, in an order in which all layers lie on the ones before them. The first, kOriginalFile, stays the same
/// for as long as a photo is open, and is by far the largest.
std::vector<StateFile> stateFiles(const ProjectState& state);
inline const QString kOriginalFile = QStringLiteral("data/original.png");
/// The one that names all others; where it is missing there is no state.
inline const QString kStateFile = QStringLiteral("lacuna/state.json");

/// Gives a named file's bytes, none where there is no such file. `mostBytes`: more than this can't be right, and should be
/// refused before memory is taken. May throw Error.
using StateReader = std::function<std::optional<QByteArray>(const QString& name, qint64 mostBytes)>;

/// Puts a state together. Throws Error(InputUnreadable) that says what is missing or damaged, or Error(OutOfMemory); its `doing`
/// is for the caller to fill in.
ProjectState readState(const StateReader& read, const ModelFinder& findModel = {});

}  // namespace lacuna::core
