// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "core/document.h"
#include "ui/canvas_overlay.h"
#include "ui/mask_pyramid.h"

namespace lacuna::ui {

/// Shows over the photo what of it has been changed: what its file says was filled before (an export of this program tells), and
/// what was filled since it was opened.
class ChangesLayer : public QObject, public CanvasOverlay {
    Q_OBJECT
 public:
    explicit ChangesLayer(core::Document* document, QObject* parent = nullptr);

    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    /// What is known to be changed: photo size, or empty until it has been looked up.
    const cv::Mat& area() const { return m_area; }
    void paint(QPainter& painter, const ViewTransform& view) override;

 Q_SIGNALS:
    void changed(const QRect& photoRect);
    void shownChanged(bool shown);
    /// Shown, but there is nothing to show.
    void nothingKnown();

 private:
    void forget();
    /// Asks the photo's metadata on another thread.
    void lookUp();
    void take(const cv::Mat& recorded);
    void follow(const cv::Rect& rect);

    core::Document* m_document;
    bool m_shown = false, m_isKnown = false;
    int m_generation = 0;
    cv::Mat m_area, m_recorded;  ///< m_recorded may be empty: the file says nothing
    MaskPyramid m_pyramid;
};

}  // namespace lacuna::ui
