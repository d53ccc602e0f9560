// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <memory>
#include <vector>

#include "core/document.h"
#include "core/tile_delta.h"
#include "core/undo_spill.h"

namespace lacuna::core {

/// What one step changes, as deltas that lead both ways.
struct DocumentDelta {
    TileDelta photo, mask, filledArea, avoided, preferred;
    bool isEmpty() const {
        return photo.isEmpty() && mask.isEmpty() && filledArea.isEmpty() && avoided.isEmpty() && preferred.isEmpty();
    }
    std::size_t bytes() const { return photo.bytes() + mask.bytes() + filledArea.bytes() + avoided.bytes() + preferred.bytes(); }
};

/// One step of a document's history. Undo and redo only toggle stored deltas, nothing is ever computed again. Owned by the undo
/// stack.
class DocumentCommand : public QUndoCommand {
 public:
    DocumentCommand(Document& document, DocumentDelta delta, const QString& text);
    ~DocumentCommand() override;

    void undo() override { toggle(true); }
    void redo() override { toggle(false); }
    /// Memory and disk that the step holds.
    virtual std::size_t bytes() const;
    std::size_t bytesOnDisk() const { return m_block ? static_cast<std::size_t>(m_block->size()) : 0; }
    bool isInMemory() const { return !m_block; }
    virtual StepKind kind() const = 0;
    /// Moves the deltas to the file; false when that fails, and then they stay in memory.
    bool spill(SpillFile& file);
    /// Forgets the deltas: the step can be neither undone nor redone any more, and the undo stack drops it when it comes by.
    void giveUp();

 protected:
    /// Brings the deltas back from disk. False when they can't be read.
    bool load();
    /// What of a step isn't pixels.
    struct Others {
        std::vector<PlacedAttention>& attention;
        FilledHoles& holes;
        bool attentionChanged = false, holesChanged = false;
    };
    virtual void toggleOthers(Others& others, bool undoing) {
        (void)others;
        (void)undoing;
    }
    Document& m_document;
    DocumentDelta m_delta;

 private:
    void toggle(bool undoing);
    std::unique_ptr<SpillFile::Block> m_block;
    QMetaObject::Connection m_language;  ///< keeps the text in the language of now
};

/// A change of the mask or of the marks on sources; the parts of one stroke merge into one step.
class MaskCommand : public DocumentCommand {
 public:
    MaskCommand(Document& document, DocumentDelta delta, const QString& text, int mergeId)
        : DocumentCommand(document, std::move(delta), text),
          m_mergeId(mergeId),
          m_kind(m_delta.mask.isEmpty() ? StepKind::Sources : StepKind::Mask) {}
    int id() const override { return m_mergeId == 0 ? -1 : m_mergeId; }
    StepKind kind() const override { return m_kind; }
    bool mergeWith(const QUndoCommand* other) override;

 private:
    int m_mergeId;
    StepKind m_kind;
};

/// A fill: pixels, cleared mask, filled area, the attention that it brought and that it made void, the records of holes. Another
/// edge of a hole is one, too; those of one drag merge.
class FillCommand : public DocumentCommand {
 public:
    struct Change {
        StepKind kind = StepKind::Fill;
        int mergeId = 0;
        std::vector<PlacedAttention> attention;                  ///< is added
        FilledHoles holes;                                       ///< all of them afterwards
        std::vector<std::pair<std::size_t, cv::Mat>> forgotten;  ///< AttentionMap::filled of older attention, by number
    };
    FillCommand(Document& document, DocumentDelta delta, const QString& text, Change change);
    std::size_t bytes() const override;
    StepKind kind() const override { return m_change.kind; }
    /// Not those of masks, whose ids are above 0.
    int id() const override { return m_change.mergeId == 0 ? -1 : -1 - m_change.mergeId; }
    bool mergeWith(const QUndoCommand* other) override;

 protected:
    void toggleOthers(Others& others, bool undoing) override;

 private:
    Change m_change;  ///< its holes and forgotten cells trade places with the document's whenever the step is done or undone
    std::size_t m_holeBytes = 0;  ///< of records that the document didn't have before
};

}  // namespace lacuna::core
