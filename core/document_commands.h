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

    void undo() override { toggle(true); }
    void redo() override { toggle(false); }
    /// Memory and disk that the step holds.
    virtual std::size_t bytes() const;
    std::size_t bytesOnDisk() const { return m_block ? static_cast<std::size_t>(m_block->size()) : 0; }
    bool isInMemory() const { return !m_block; }
    /// Moves the deltas to the file; false when that fails, and then they stay in memory.
    bool spill(SpillFile& file);
    /// Forgets the deltas: the step can be neither undone nor redone any more, and the undo stack drops it when it comes by.
    void giveUp();

 protected:
    /// Brings the deltas back from disk. False when they can't be read.
    bool load();
    /// The last part of a toggle, for what isn't pixels.
    virtual void toggleAttention(std::vector<PlacedAttention>& attention, FilledHoles& holes, bool undoing) {
        (void)attention;
        (void)holes;
        (void)undoing;
    }
    Document& m_document;
    DocumentDelta m_delta;

 private:
    void toggle(bool undoing);
    std::unique_ptr<SpillFile::Block> m_block;
};

/// A change of the mask or of the marks on sources; the parts of one stroke merge into one step.
class MaskCommand : public DocumentCommand {
 public:
    MaskCommand(Document& document, DocumentDelta delta, const QString& text, int mergeId)
        : DocumentCommand(document, std::move(delta), text), m_mergeId(mergeId) {}
    int id() const override { return m_mergeId == 0 ? -1 : m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override;

 private:
    int m_mergeId;
};

/// A fill: pixels, cleared mask, filled area, the attention and the records of holes that it brought.
class FillCommand : public DocumentCommand {
 public:
    FillCommand(Document& document, DocumentDelta delta, const QString& text, std::vector<PlacedAttention> attention,
                FilledHoles holes);
    std::size_t bytes() const override;

 protected:
    void toggleAttention(std::vector<PlacedAttention>& attention, FilledHoles& holes, bool undoing) override;

 private:
    std::vector<PlacedAttention> m_attention;
    FilledHoles m_holes;
};

}  // namespace lacuna::core
