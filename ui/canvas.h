// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>
#include <optional>
#include <vector>

#include "core/document.h"
#include "ui/mask_pyramid.h"
#include "ui/photo_view.h"
#include "ui/tools/tool.h"

namespace lacuna::ui {

class CompareSplit;

/// Shows the document's photo and mask, zooms and pans, and hands the pointer to the current tool. Paints only what is visible,
/// from the level of detail that fits the zoom. Zoom is in device pixels per photo pixel: 1.0 is "100 %" on every screen.
class Canvas : public QAbstractScrollArea {
    Q_OBJECT
 public:
    static constexpr double kMinZoom = 0.01, kMaxZoom = 64.0;
    Canvas(core::Document* document, QWidget* parent = nullptr);

    PhotoView* photoView() { return m_photoView; }
    const ViewTransform& view() const { return m_view; }
    double zoom() const { return m_view.scale * devicePixelRatioF(); }
    bool isFitted() const { return m_fitted; }
    bool isShowingOriginal() const { return m_showOriginal; }
    /// The line between before and after; null while it isn't shown.
    CompareSplit* split() const { return m_split; }
    /// Where the keyboard's pointer is, in the photo, while there is one.
    const std::optional<QPointF>& keyboardPointer() const { return m_keyPointer; }
    const MaskStyle& maskStyle() const { return m_maskStyle; }
    bool hasPreview() const { return !m_previews.empty(); }

    void setTool(Tool* tool);
    void addOverlay(CanvasOverlay* overlay) { m_overlays.push_back(overlay); }
    /// A temporary picture over part of the photo (a first result, while the fill goes on).
    void showPreview(const QRect& photoRect, const QImage& image);
    void clearPreviews();
    /// Gives up the tool's unfinished shape; true when there was one.
    bool cancelTool() { return m_tool && m_tool->cancel(); }
    /// Scrolls so that a part of the photo is in view, zooming out where it does not fit.
    void reveal(const QRect& photoRect);

 public Q_SLOTS:
    void setZoom(double zoom);
    void zoomIn() { setZoom(zoom() * 1.25); }
    void zoomOut() { setZoom(zoom() / 1.25); }
    void zoomFit();
    void zoomActual() { setZoom(1.0); }
    void setShowOriginal(bool original);
    /// Shows the photo as it was opened left of a line, and as it is right of it.
    void setSplit(bool on);
    void setMaskVisible(bool visible);
    /// How holes are shown: tinted (alpha is chosen here), or only outlined by marching ants.
    void setMaskLook(const QColor& colour, bool ants);
    /// A pointer that the arrow keys move (Shift: farther, Control: one pixel) and that Space or Return presses.
    void setKeyboardPointer(bool on);
    /// Takes pointer and checkerboard from the settings.
    void applyPreferences();
    /// Repaints a part of the photo's area, everything when the rectangle is null.
    void updatePhoto(const QRectF& photoRect);

 Q_SIGNALS:
    void zoomChanged(double zoom);
    /// Photo position under the pointer; nothing when it left.
    void pointerMoved(std::optional<QPointF> photo);
    void keyboardPointerChanged(bool on);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

 private:
    struct Layer {
        QImage image;
        QRegion dirty;
    };
    void zoomAround(double zoom, const QPointF& anchor);
    void moveView(ViewTransform view);
    void constrain(ViewTransform& view) const;
    void syncScrollBars();
    void invalidate(Layer& layer, const QRectF& photoRect);
    void invalidateAll();
    void documentReplaced();
    ToolEvent toolEvent(const QPointF& position, Qt::KeyboardModifiers modifiers) const;
    ToolEvent keyToolEvent(Qt::KeyboardModifiers modifiers) const;
    bool pressByKey(QKeyEvent* event);
    void releaseKeyTool(Qt::KeyboardModifiers modifiers);
    void moveKeyPointer(const QPointF& towards, Qt::KeyboardModifiers modifiers);
    void paintKeyPointer(QPainter& painter) const;
    void updateCursor();
    QRectF photoBounds() const;
    void renderPhoto(const QRect& device);
    void renderPyramid(QPainter& painter, const PhotoPyramid& pyramid, const QRect& device);
    void paintLabel(QPainter& painter, const QString& text, bool right) const;
    /// Of the viewport, where the photo is shown as it is (logical pixels).
    QRect presentPart() const;
    void splitMoved(int oldLine, int newLine);
    void renderMaskLayer(const QRect& device);
    void refresh(Layer& layer, void (Canvas::*render)(const QRect&), const QRegion& needed);

    core::Document* m_document;
    PhotoView* m_photoView;
    MaskPyramid m_maskPyramid;
    QPointer<Tool> m_tool;
    std::vector<CanvasOverlay*> m_overlays;
    std::vector<std::pair<QRect, QImage>> m_previews;
    ViewTransform m_view;
    Layer m_photoLayer, m_maskLayer;
    MaskStyle m_maskStyle;
    QTimer m_antsTimer;
    std::optional<QPointF> m_panFrom, m_keyPointer;
    double m_pressure = 1.0;
    bool m_fitted = true;
    bool m_showOriginal = false;
    CompareSplit* m_split = nullptr;
    bool m_maskVisible = true;
    bool m_spaceHeld = false;
    bool m_toolActive = false;
    bool m_keyPressed = false;
    bool m_syncing = false;
    bool m_dropPreviews = false;
};

}  // namespace lacuna::ui
