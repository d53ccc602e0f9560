// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/document.h"
#include "ui/prompts.h"
#include "ui/settings.h"

namespace lacuna::ui {

/// What an export can offer for the open photo in a file of this name (its suffix decides).
ExportOffer exportOffer(const core::Document& document, const QString& path);

/// What was chosen last, and keeping it for the next time.
ExportChoice rememberedChoice(const Settings& settings);
void rememberChoice(Settings& settings, const ExportChoice& choice);

/// The work of an export with snapshots of all that it needs: to be run on another thread, throws core::Error.
std::function<void()> exportWork(const core::Document& document, const QString& path, const ExportChoice& choice);

/// The present picture, or the part under the holes (transparent around them) where there are any, in the photo's own depth and
/// colour profile, for the clipboard. Slow for large photos; safe on any thread.
QImage pictureForClipboard(const core::Photo& photo, const core::HoleMask& mask);
/// A picture from the clipboard as a photo. Throws core::Error(InputUnreadable). Safe on any thread.
core::Photo photoFromClipboard(const QImage& picture);

}  // namespace lacuna::ui
