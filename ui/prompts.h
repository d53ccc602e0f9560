// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "core/error.h"
#include "core/photo_io.h"
#include "ui/dialogs/recovery_dialog.h"

namespace lacuna::ui {

enum class UnsavedChoice { Save, Discard, Cancel };
/// What would be lost: holes that are not filled, while the picture itself is as saved (Save then means a project); work on a
/// photo that no file holds yet; changes since the project or picture was saved.
enum class UnsavedWork { Holes, New, Changes };

/// What the save and export dialog asks for beyond the file's name.
struct ExportChoice {
    core::WriteOptions write;
    bool attention = false;  ///< also write the attention overlay, as NAME-attention.png
    bool mask = false;       ///< also write the area that was filled, as NAME-mask.png
    bool provenance = true;  ///< say in the file's XMP that parts of the picture were filled, with what and where
};

/// What an export can offer for this photo and file.
struct ExportOffer {
    QString format;             ///< "png", "jpeg", "tiff" or "webp"
    bool hasAttention = false;  ///< there is an attention overlay to write
    bool hasFilledArea = false;
    bool hasDepth = false;    ///< 16 bits, which the format can hold
    bool losesDepth = false;  ///< the format keeps 8 bits of the photo's 16
    bool losesAlpha = false;  ///< the format has no transparency, the photo has
};

/// Everything that interrupts the user: file dialogs, questions, messages. Tests put their own in its place.
class Prompts {
 public:
    virtual ~Prompts() = default;
    /// Empty when the user changed their mind, as in the next two.
    virtual QString openPath(QWidget* parent, const QString& title, const QString& folder, const QString& filter) = 0;
    /// A name without a suffix gets that of the chosen kind. The user has agreed to replace a file of that name.
    virtual QString savePath(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) = 0;
    virtual QString folderPath(QWidget* parent, const QString& title, const QString& folder) = 0;
    /// Whether the user wants to go on with `action` (the text of its button); `text` asks, `explanation` says what it means.
    virtual bool confirm(QWidget* parent, const QString& text, const QString& explanation, const QString& action) = 0;
    virtual UnsavedChoice askUnsaved(QWidget* parent, const QString& name, UnsavedWork work) = 0;
    virtual bool askExport(QWidget* parent, const QString& path, const ExportOffer& offer, ExportChoice& choice) = 0;
    /// What to do with work that an earlier start of the program left behind; there is some.
    virtual RecoveryAnswer askRecovery(QWidget* parent, const std::vector<core::JournalEntry>& left) = 0;
    /// Does not wait for the user.
    virtual void showError(QWidget* parent, const core::Error& error) = 0;
};

/// Reasons and remedies are parts of sentences, as a command line joins them; a dialog shows each as a whole one.
QString sentence(const QString& text);

/// The real ones.
class DialogPrompts : public Prompts {
 public:
    QString openPath(QWidget* parent, const QString& title, const QString& folder, const QString& filter) override;
    QString savePath(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) override;
    QString folderPath(QWidget* parent, const QString& title, const QString& folder) override;
    bool confirm(QWidget* parent, const QString& text, const QString& explanation, const QString& action) override;
    UnsavedChoice askUnsaved(QWidget* parent, const QString& name, UnsavedWork work) override;
    bool askExport(QWidget* parent, const QString& path, const ExportOffer& offer, ExportChoice& choice) override;
    RecoveryAnswer askRecovery(QWidget* parent, const std::vector<core::JournalEntry>& left) override;
    void showError(QWidget* parent, const core::Error& error) override;
};

}  // namespace lacuna::ui
