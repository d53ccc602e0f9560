// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas.h"

#include <QGestureEvent>
#include <QInputDevice>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QTabletEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/command_keys.h"
#include "ui/compare_split.h"

namespace lacuna::ui {

namespace {
/// Free space that one can scroll to around a photo larger than the canvas.
constexpr double kMargin = 40.0;
/// Free space around a photo that is fitted.
constexpr double kFitMargin = 16.0;
/// Between two steps of the marching ants.
constexpr int kAntsMs = 180;
}  // namespace

Canvas::Canvas(core::Document* document, QWidget* parent)
    : QAbstractScrollArea(parent), m_document(document), m_photoView(new PhotoView(document, this)) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Photo"));
    composeWithKey(this, "accessibleDescription", QStringLiteral("keyboard-pointer"), [](const QString& key) {
        return key.isEmpty()
                   ? tr("The open photo. Paint over what should go; the arrow keys move the view.")
                   : tr("The open photo. Paint over what should go; the arrow keys move the view, or, after %1, a pointer "
                        "that paints with Space.")
                         .arg(key);
    });
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_TabletTracking);
    viewport()->grabGesture(Qt::PinchGesture);
    horizontalScrollBar()->setAccessibleName(tr("Move the view sideways"));
    verticalScrollBar()->setAccessibleName(tr("Move the view up and down"));
    connect(document, &core::Document::opened, this, &Canvas::documentReplaced);
    connect(document, &core::Document::closed, this, &Canvas::documentReplaced);
    connect(document, &core::Document::maskChanged, this, [this](const cv::Rect& rect) {
        m_maskPyramid.update(m_document->mask().pixels(), rect);
        invalidate(m_maskLayer, toQRect(rect));
    });
    m_antsTimer.setInterval(kAntsMs);
    connect(&m_antsTimer, &QTimer::timeout, this, [this] {
        if (!isActiveWindow() || !m_maskVisible || !m_document->isOpen()) return;
        m_maskStyle.phase = (m_maskStyle.phase + 1) % 1000;
        invalidate(m_maskLayer, toQRect(m_document->mask().bounds()));
    });
    connect(m_photoView, &PhotoView::changed, this, [this](const QRect& rect) {
        invalidate(m_photoLayer, rect);
        if (m_dropPreviews) clearPreviews();
    });
}

QRectF Canvas::photoBounds() const { return {0, 0, double(m_document->photo().width()), double(m_document->photo().height())}; }

void Canvas::documentReplaced() {
    m_previews.clear();
    m_toolActive = false;
    m_keyPressed = false;
    if (m_tool) m_tool->cancel();
    setKeyboardPointer(false);
    m_maskPyramid.reset(m_document->mask().pixels());
    zoomFit();
    invalidateAll();
    updateCursor();
}

void Canvas::setTool(Tool* tool) {
    if (m_tool == tool) return;
    if (m_tool) {
        m_tool->cancel();
        m_tool->leave();
        m_tool->deactivate();
        disconnect(m_tool, nullptr, this, nullptr);
    }
    m_tool = tool;
    m_toolActive = m_keyPressed = false;
    if (tool) {
        connect(tool, &Tool::overlayChanged, this, &Canvas::updatePhoto);
        tool->activate();
    }
    updateCursor();
    viewport()->update();
}

void Canvas::updatePhoto(const QRectF& photoRect) {
    if (photoRect.isNull()) {
        viewport()->update();
    } else {
        viewport()->update(m_view.toWidget(photoRect).toAlignedRect().adjusted(-6, -6, 6, 6));
    }
}

void Canvas::showPreview(const QRect& photoRect, const QImage& image) {
    std::erase_if(m_previews, [&](const auto& preview) { return preview.first == photoRect; });
    m_previews.emplace_back(photoRect, image);
    m_dropPreviews = false;
    invalidateAll();
}

void Canvas::clearPreviews() {
    if (m_previews.empty()) return;
    if (m_photoView->isBusy()) {  // the result is on its way; until it is there the preview is nearer to it than the old pixels
        m_dropPreviews = true;
        return;
    }
    m_dropPreviews = false;
    m_previews.clear();
    invalidateAll();
}

void Canvas::setShowOriginal(bool original) {
    if (original == m_showOriginal) return;
    m_showOriginal = original;
    updateCursor();
    invalidateAll();
}

void Canvas::setSplit(bool on) {
    if (on == (m_split != nullptr)) return;
    if (on) {
        m_split = new CompareSplit(viewport());
        connect(m_split, &CompareSplit::moved, this, &Canvas::splitMoved);
        m_split->setVisible(m_document->isOpen());
    } else {
        delete m_split;
        m_split = nullptr;
    }
    invalidateAll();
}

void Canvas::setMaskLook(const QColor& colour, bool ants) {
    const MaskStyle standard;
    m_maskStyle.tint = colour;
    m_maskStyle.tint.setAlpha(ants ? 0 : standard.tint.alpha());
    ants ? m_antsTimer.start() : m_antsTimer.stop();
    invalidate(m_maskLayer, {});
}

void Canvas::setMaskVisible(bool visible) {
    m_maskVisible = visible;
    invalidate(m_maskLayer, {});
}

void Canvas::setZoom(double zoom) { zoomAround(zoom, QRectF(viewport()->rect()).center()); }

void Canvas::zoomAround(double zoom, const QPointF& anchor) {
    if (!m_document->isOpen()) return;
    const QPointF fixed = m_view.toPhoto(anchor);
    ViewTransform view;
    view.scale = std::clamp(zoom, kMinZoom, kMaxZoom) / devicePixelRatioF();
    view.origin = anchor - fixed * view.scale;
    m_fitted = false;
    moveView(view);
}

void Canvas::zoomFit() {
    m_fitted = true;
    if (!m_document->isOpen()) {
        moveView({});
        return;
    }
    // Sizes as they are without scroll bars, which a fitted photo does not need.
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * kFitMargin, 2 * kFitMargin);
    const QRectF photo = photoBounds();
    ViewTransform view;
    view.scale = std::min({room.width() / photo.width(), room.height() / photo.height(), kMaxZoom / 8});
    view.scale = std::max(view.scale, kMinZoom / devicePixelRatioF());
    moveView(view);
}

void Canvas::reveal(const QRect& photoRect) {
    if (!m_document->isOpen()) return;
    const QSizeF room = QSizeF(viewport()->size()) * 0.7;
    ViewTransform view = m_view;
    view.scale = std::min({view.scale, room.width() / photoRect.width(), room.height() / photoRect.height()});
    view.origin = QRectF(viewport()->rect()).center() - QRectF(photoRect).center() * view.scale;
    m_fitted = false;
    moveView(view);
}

void Canvas::constrain(ViewTransform& view) const {
    const QSizeF content = photoBounds().size() * view.scale;
    const QSizeF room = viewport()->size();
    const auto axis = [](double origin, double content, double room) {
        if (content <= room) return (room - content) / 2;
        return std::clamp(origin, room - content - kMargin, kMargin);
    };
    view.origin = {axis(view.origin.x(), content.width(), room.width()), axis(view.origin.y(), content.height(), room.height())};
    // Whole device pixels keep 100 % free of blur.
    const double ratio = devicePixelRatioF();
    view.origin = {std::round(view.origin.x() * ratio) / ratio, std::round(view.origin.y() * ratio) / ratio};
}

void Canvas::moveView(ViewTransform view) {
    if (m_document->isOpen()) constrain(view);
    const bool zoomed = view.scale != m_view.scale;
    m_view = view;
    syncScrollBars();
    invalidateAll();
    if (zoomed) Q_EMIT zoomChanged(zoom());
}

void Canvas::syncScrollBars() {
    m_syncing = true;
    const QSizeF content = photoBounds().size() * m_view.scale;
    const auto axis = [](QScrollBar* bar, double origin, double content, int room) {
        const bool needed = content > room;
        bar->setRange(0, needed ? static_cast<int>(content - room + 2 * kMargin) : 0);
        bar->setPageStep(room);
        bar->setSingleStep(std::max(1, room / 20));
        bar->setValue(needed ? static_cast<int>(kMargin - origin) : 0);
    };
    axis(horizontalScrollBar(), m_view.origin.x(), content.width(), viewport()->width());
    axis(verticalScrollBar(), m_view.origin.y(), content.height(), viewport()->height());
    m_syncing = false;
}

void Canvas::scrollContentsBy(int, int) {
    if (m_syncing) return;
    ViewTransform view = m_view;
    const QSizeF content = photoBounds().size() * view.scale;
    if (content.width() > viewport()->width()) view.origin.setX(kMargin - horizontalScrollBar()->value());
    if (content.height() > viewport()->height()) view.origin.setY(kMargin - verticalScrollBar()->value());
    m_fitted = false;
    moveView(view);
}

void Canvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_split) m_split->place();
    if (m_fitted) {
        zoomFit();
    } else {
        moveView(m_view);
    }
}

ToolEvent Canvas::toolEvent(const QPointF& position, Qt::KeyboardModifiers modifiers) const {
    return {m_view.toPhoto(position), modifiers, m_pressure, m_view.scale};
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    if (!m_document->isOpen()) return;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panFrom = event->position();
        updateCursor();
    } else if (event->button() == Qt::LeftButton && m_tool && !m_showOriginal) {
        m_toolActive = true;
        m_tool->press(toolEvent(event->position(), event->modifiers()));
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_document->isOpen()) return;
    const QPointF photo = m_view.toPhoto(event->position());
    Q_EMIT pointerMoved(photo);
    if (m_panFrom) {
        ViewTransform view = m_view;
        view.origin += event->position() - *m_panFrom;
        m_panFrom = event->position();
        m_fitted = false;
        moveView(view);
    } else if (m_tool) {
        const ToolEvent toTool = toolEvent(event->position(), event->modifiers());
        m_toolActive ? m_tool->drag(toTool) : m_tool->hover(toTool);
    }
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const bool toTool = m_document->isOpen() && event->button() == Qt::LeftButton && !m_spaceHeld && m_tool && !m_showOriginal;
    if (toTool && m_tool->doubleClick(toolEvent(event->position(), event->modifiers()))) return;
    mousePressEvent(event);
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    if (m_panFrom && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        m_panFrom.reset();
        updateCursor();
    } else if (event->button() == Qt::LeftButton && m_toolActive) {
        m_toolActive = false;
        if (m_tool) m_tool->release(toolEvent(event->position(), event->modifiers()));
    }
}

void Canvas::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (!m_document->isOpen()) return;
    const bool touchpad =
        event->device() && event->device()->type() == QInputDevice::DeviceType::TouchPad && !event->pixelDelta().isNull();
    if ((touchpad && !(event->modifiers() & Qt::ControlModifier)) ||
        (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier))) {
        QPointF delta = touchpad ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) / 2;
        if ((event->modifiers() & Qt::ShiftModifier) && delta.x() == 0) delta = {delta.y(), 0};
        ViewTransform view = m_view;
        view.origin += delta;
        m_fitted = false;
        moveView(view);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0) zoomAround(zoom() * std::pow(1.2, steps), event->position());
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    m_spaceHeld = false;
    releaseKeyTool({});
    updateCursor();
    QAbstractScrollArea::focusOutEvent(event);
}

void Canvas::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) invalidateAll();
}

bool Canvas::viewportEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::Leave:
            if (m_tool) m_tool->leave();
            Q_EMIT pointerMoved({});
            break;
        // A pen's pressure is noted here; the mouse events that Qt makes of the rest do the work.
        case QEvent::TabletPress:
        case QEvent::TabletMove:
            m_pressure = static_cast<QTabletEvent*>(event)->pressure();
            event->ignore();
            return false;
        case QEvent::TabletRelease:
            m_pressure = 1.0;
            event->ignore();
            return false;
        case QEvent::NativeGesture: {
            const auto* gesture = static_cast<QNativeGestureEvent*>(event);
            if (gesture->gestureType() == Qt::ZoomNativeGesture)
                zoomAround(zoom() * (1.0 + gesture->value()), gesture->position());
            return true;
        }
        case QEvent::Gesture:
            if (auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture))) {
                zoomAround(zoom() * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
                return true;
            }
            break;
        default:
            break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::updateCursor() {
    if (m_panFrom) {
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (m_spaceHeld) {
        viewport()->setCursor(Qt::OpenHandCursor);
    } else if (m_tool && m_document->isOpen() && !m_showOriginal) {
        viewport()->setCursor(m_tool->cursor());
    } else {
        viewport()->unsetCursor();
    }
}

}  // namespace lacuna::ui
