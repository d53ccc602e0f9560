// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>
#include <cstddef>
#include <memory>

#include "core/document_history.h"
#include "core/fill_job.h"
#include "core/hole_mask.h"
#include "core/hole_variant.h"
#include "core/photo.h"

namespace lacuna::core {

class DocumentCommand;
struct ProjectState;

/// What the user says of a part of the photo as a source for fills.
enum class SourceMark { None, Never, Prefer };

/// How a fill becomes part of a document.
struct FillStep {
    QString text;
    StepKind kind = StepKind::Fill;
    HoleMask filled;  ///< the mask that the job was given, see applyFill()
    HoleMask vetoed;  ///< photo size, or empty: marked as SourceMark::Never in the same step
    /// The hole whose place the result takes (a refill, a variant, another edge, nothing at all); null: the holes are new.
    std::shared_ptr<const FilledHole> replaced;
    int mergeId = 0;  ///< steps of kind Edge with the same one that isn't 0 (one drag of a slider) become one
};

/// One open photo: original and present pixels, the mask, the marks that steer where fills copy from, what was filled and
/// from where, the undo stack. Lives on the UI thread; jobs get value snapshots (photo(), mask()). Every change goes through a
/// command on the undo stack, so that all of it can be undone.
class Document : public QObject {
    Q_OBJECT
 public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    bool isOpen() const { return !m_photo.isNull(); }
    const Photo& photo() const { return m_photo; }
    const Photo& original() const { return m_original; }  ///< as opened, shares pixels with photo() until something is filled
    const HoleMask& mask() const { return m_mask; }
    /// Never copy from here, and prefer to copy from here; no pixel is in both. Of size 0 x 0 until something was marked.
    const HoleMask& avoided() const { return m_avoided; }
    const HoleMask& preferred() const { return m_preferred; }
    /// Every hole that a fill has filled and recorded, oldest first, see filledHoleAt().
    const FilledHoles& filledHoles() const { return m_filledHoles; }
    /// Of all fills, oldest first: where two of them know a pixel, the later one counts.
    const std::vector<PlacedAttention>& attention() const { return m_attention; }
    /// Pixels that a fill has written (CV_8UC1, 255): the holes and every other pixel that a fill changed. For the overlay and
    /// for compare.
    const cv::Mat& filledArea() const { return m_filledArea.pixels(); }
    QUndoStack* undoStack() { return &m_undoStack; }
    const QString& filePath() const { return m_filePath; }
    bool isModified() const { return !m_undoStack.isClean(); }

    /// Takes over a photo that was read elsewhere; replaces everything, clears undo.
    void open(Photo photo, const QString& filePath);
    /// Takes over what state() gave, here or in another run of the program; replaces everything, clears undo. After opened() it
    /// tells of all that there is besides the photo (masks, marks, attention). The steps of ProjectState::history can be undone
    /// and redone then as if they had been made here; none of it counts as modified.
    void restore(const ProjectState& state, const QString& filePath);
    /// A snapshot of all that is worth keeping besides the undo stack, which history() adds. Cheap: it shares all pixels. Safe to
    /// be read on any thread.
    ProjectState state() const;
    /// A snapshot of the undo stack, likewise. Steps that were given up, and those behind them, are left out.
    DocumentHistory history() const;
    /// Other fills of holes, filled or taken away again; kept with the document, but no step of its history.
    const HoleVariants& variants() const { return m_variants; }
    void setVariants(HoleVariants variants);
    void close();
    /// Marks the present state as saved.
    void setSaved() { m_undoStack.setClean(); }

    /// Changes part of the mask, undoable. Commands with the same non-zero mergeId (one stroke) become one step; use a fresh id
    /// per stroke. Pixels that stay the same make no step. Throws Error(EngineFailed) when the part doesn't fit; nothing has
    /// changed then.
    void editMask(const cv::Rect& rect, const cv::Mat& newPixels, const QString& text, int mergeId = 0);
    /// Marks the pixels of `rect` where `where` (CV_8UC1, rect's size) is above 127 as sources, undoable; a pixel has one mark,
    /// so an older one goes. The rest as editMask.
    void markSources(SourceMark mark, const cv::Rect& rect, const cv::Mat& where, const QString& text, int mergeId = 0);
    /// Applies a fill, undoable: pixels, attention and, as people expect, the mask cleared under what was filled. `filled` is the
    /// mask that the job was given; holes painted since then, or not given to it, stay. Without it, all holes inside the result's
    /// regions count as filled. `vetoed` (photo size, or empty) is marked as SourceMark::Never in the same step. Throws
    /// Error(EngineFailed) when the result doesn't fit the photo; nothing has changed then.
    ///
    /// A result that replaces a hole takes its place in filledHoles(), or the last place after a refill, which paints over what
    /// was filled later. The old hole's attention is forgotten then, unless only the edge changes; nothing that `filled` doesn't
    /// name is taken off the mask.
    void applyFill(const FillResult& result, const FillStep& step);
    void applyFill(const FillResult& result, const QString& text, const HoleMask& filled = {}, const HoleMask& vetoed = {}) {
        applyFill(result, FillStep{text, StepKind::Fill, filled, vetoed, nullptr, 0});
    }
    /// Takes a filled hole away again, undoable: see withoutFill(), whose errors it throws. Does nothing for an unknown hole.
    void removeFill(const std::shared_ptr<const FilledHole>& hole, const QString& text);
    /// What the step at this place of the undo stack did.
    StepKind stepKind(int index) const;

    /// Memory that undo and redo hold. Steps beyond the budget (oldest first) move to a temporary file on disk and come back when
    /// they are undone. Should the disk be full too, the oldest steps are given up, see undoStepsLost().
    std::size_t undoBytes() const;
    std::size_t undoBytesOnDisk() const;
    std::size_t undoBudget() const { return m_undoBudget; }
    void setUndoBudget(std::size_t bytes);

 Q_SIGNALS:
    void opened();
    void closed();
    void photoChanged(const cv::Rect& rect);
    void maskChanged(const cv::Rect& rect);
    /// avoided() or preferred()
    void sourcesChanged(const cv::Rect& rect);
    void attentionChanged();
    void filledHolesChanged();
    void variantsChanged();
    void modifiedChanged(bool modified);
    /// The oldest (or, when a stored step couldn't be read back, the named) steps of the history are gone; the photo itself is as
    /// it was.
    void undoStepsLost();

 private:
    friend class DocumentCommand;
    /// Adds the change of the marks to a step.
    void addMarks(DocumentDelta& delta, SourceMark mark, const cv::Rect& rect, const cv::Mat& where);
    void keepRowsInBudget();
    /// filledArea() in `rect` once the result has replaced the hole.
    cv::Mat areaWithout(const FilledHole& replaced, const cv::Rect& rect, const FillResult& result) const;
    struct HoleChanges;
    HoleChanges holeChanges(const FillResult& result, const FillStep& step) const;
    void replaceAll(Photo photo, const QString& filePath);
    void push(std::unique_ptr<DocumentCommand> command);
    void enforceUndoBudget();
    void restoreHistory(const DocumentHistory& history);
    /// Gives up a step that can't be read back, and those that can only be reached through it.
    void loseStep(const DocumentCommand& unreadable, bool undoing);

    Photo m_photo, m_original;
    HoleMask m_mask, m_filledArea, m_avoided, m_preferred;
    FilledHoles m_filledHoles;
    std::vector<PlacedAttention> m_attention;
    HoleVariants m_variants;
    QString m_filePath;
    bool m_isRestoring = false;  ///< steps go onto the undo stack as they are
    std::size_t m_undoBudget = std::size_t{512} << 20;
    std::shared_ptr<SpillFile> m_spillFile;
    QUndoStack m_undoStack;  ///< last, so that its commands go first
};

}  // namespace lacuna::core
