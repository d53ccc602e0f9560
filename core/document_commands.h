// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <memory>
#include <vector>

#include "core/document.h"
#include "core/document_history.h"

namespace lacuna::core {

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
    /// The step as it is now, done or undone.
    virtual HistoryStep step() const;
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
    /// Never null; shared with snapshots, so it is replaced rather than changed.
    std::shared_ptr<const DocumentDelta> m_delta;

 private:
    void toggle(bool undoing);
    std::shared_ptr<const SpillFile::Block> m_block;
    QMetaObject::Connection m_language;  ///< keeps the text in the language of now
};

/// A change of the mask or of the marks on sources; the parts of one stroke merge into one step.
class MaskCommand : public DocumentCommand {
 public:
    MaskCommand(Document& document, DocumentDelta delta, const QString& text, int mergeId)
        : DocumentCommand(document, std::move(delta), text),
          m_mergeId(mergeId),
          m_kind(m_delta->mask.isEmpty() ? StepKind::Sources : StepKind::Mask) {}
    /// One that was kept in a file.
    MaskCommand(Document& document, DocumentDelta delta, const HistoryStep& step)
        : DocumentCommand(document, std::move(delta), step.text), m_mergeId(0), m_kind(step.kind) {}
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
    FillCommand(Document& document, DocumentDelta delta, const QString& text, StepKind kind, FillChange change, int mergeId);
    std::size_t bytes() const override;
    StepKind kind() const override { return m_kind; }
    HistoryStep step() const override;
    /// Not those of masks, whose ids are above 0.
    int id() const override { return m_mergeId == 0 ? -1 : -1 - m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override;

 protected:
    void toggleOthers(Others& others, bool undoing) override;

 private:
    StepKind m_kind;
    int m_mergeId;
    FillChange m_change;  ///< its holes and forgotten cells trade places with the document's whenever the step is done or undone
    std::size_t m_holeBytes = 0;  ///< of records that the document didn't have before
};

}  // namespace lacuna::core
