// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>
#include <memory>

#include "core/fill_job.h"
#include "core/hole_mask.h"
#include "core/photo.h"

namespace lacuna::core {

/// One open photo: original and present pixels, the mask, the attention of what was filled, the undo stack. Lives on the UI thread; jobs get
/// value snapshots (photo(), mask()). Every change goes through a command on the undo stack, so that all of it can be undone.
class Document : public QObject {
    Q_OBJECT
   public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    bool isOpen() const { return !m_photo.isNull(); }
    const Photo& photo() const { return m_photo; }
    const Photo& original() const { return m_original; }  ///< as opened, shares pixels with photo() until something is filled
    const HoleMask& mask() const { return m_mask; }
    const std::vector<PlacedAttention>& attention() const { return m_attention; }
    /// Pixels that a fill has written (CV_8UC1, 255), for the overlay and for compare.
    const cv::Mat& filledArea() const { return m_filledArea; }
    QUndoStack* undoStack() { return &m_undoStack; }
    const QString& filePath() const { return m_filePath; }
    bool isModified() const { return !m_undoStack.isClean(); }

    /// Takes over a photo that was read elsewhere; replaces everything, clears undo.
    void open(Photo photo, const QString& filePath);
    void close();
    /// Marks the present state as saved.
    void setSaved() { m_undoStack.setClean(); }

    /// Changes part of the mask, undoable. Commands with the same non-zero mergeId (one stroke) become one step.
    void editMask(const cv::Rect& rect, const cv::Mat& newPixels, const QString& text, int mergeId = 0);
    /// Applies a fill, undoable: pixels, attention and, as people expect, the mask cleared under what was filled.
    void applyFill(const FillResult& result, const QString& text);

   Q_SIGNALS:
    void opened();
    void closed();
    void photoChanged(const cv::Rect& rect);
    void maskChanged(const cv::Rect& rect);
    void attentionChanged();
    void modifiedChanged(bool modified);

   private:
    friend class MaskCommand;
    friend class FillCommand;
    Photo m_photo, m_original;
    HoleMask m_mask;
    cv::Mat m_filledArea;
    std::vector<PlacedAttention> m_attention;
    QUndoStack m_undoStack;
    QString m_filePath;
};

}  // namespace lacuna::core
