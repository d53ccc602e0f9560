// SPDX-License-Identifier: GPL-3.0-or-later
// The painting half of Canvas. Photo and mask are kept as layers of the viewport's size, so that moving a brush only blits.
#include <QPaintEvent>
#include <QPainter>
#include <cmath>

#include "ui/canvas.h"
#include "ui/compare_split.h"
#include "ui/settings.h"
#include "ui/theme.h"

namespace lacuna::ui {

namespace {

QBrush checkerboard(double devicePixelRatio, const QString& kind) {
    const int dark = kind == QLatin1String("dark") ? 40 : kind == QLatin1String("grey") ? 110 : 205;
    const int light = kind == QLatin1String("dark") ? 70 : kind == QLatin1String("grey") ? 150 : 245;
    const int side = static_cast<int>(std::lround(8 * devicePixelRatio));
    QImage tile(2 * side, 2 * side, QImage::Format_RGB32);
    tile.fill(QColor(dark, dark, dark));
    QPainter painter(&tile);
    painter.fillRect(0, 0, side, side, QColor(light, light, light));
    painter.fillRect(side, side, side, side, QColor(light, light, light));
    return QBrush(tile);
}

}  // namespace

void Canvas::renderPhoto(const QRect& device) {
    const double ratio = devicePixelRatioF();
    QPainter painter(&m_photoLayer.image);
    painter.setClipRect(device);
    painter.fillRect(device, canvasColour(palette()));
    if (!m_document->isOpen()) return;
    if (m_showOriginal || !m_split) {
        renderPyramid(painter, m_showOriginal ? m_photoView->original() : m_photoView->present(), device);
        return;
    }
    const int line = static_cast<int>(std::lround(m_split->line() * ratio));
    const QRect before = device & QRect(0, 0, line, m_photoLayer.image.height());
    const QRect after = device & QRect(line, 0, m_photoLayer.image.width() - line, m_photoLayer.image.height());
    if (!before.isEmpty()) renderPyramid(painter, m_photoView->original(), before);
    if (!after.isEmpty()) renderPyramid(painter, m_photoView->present(), after);
}

void Canvas::renderPyramid(QPainter& painter, const PhotoPyramid& pyramid, const QRect& device) {
    const double ratio = devicePixelRatioF();
    const ViewTransform view{m_view.scale * ratio, m_view.origin * ratio};
    const QRectF bounds = view.toWidget(photoBounds());
    const QRectF visible = bounds & QRectF(device);
    if (visible.isEmpty()) return;
    painter.setClipRect(bounds & QRectF(device));
    if (pyramid.isNull()) {
        painter.fillRect(visible, QColor(128, 128, 128));
        return;
    }
    if (pyramid.hasAlpha()) {
        painter.setBrushOrigin(bounds.topLeft());
        painter.fillRect(visible, checkerboard(ratio, Settings().get(setting::Checkerboard)));
    }
    const int index = pyramid.levelFor(view.scale);
    const TiledImage& level = pyramid.level(index);
    const double step = std::ldexp(1.0, index);
    const QRectF wanted = view.toPhoto(visible);
    const QRect part = QRectF(wanted.topLeft() / step, wanted.size() / step).toAlignedRect().adjusted(-1, -1, 1, 1) &
                       QRect(QPoint(), level.size());
    const bool smooth = view.scale < 2.0 && view.scale != 1.0;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    painter.drawImage(view.toWidget(QRectF(QPointF(part.topLeft()) * step, QSizeF(part.size()) * step)), level.read(part));
    if (&pyramid != &m_photoView->present()) return;
    for (const auto& [rect, image] : m_previews) {
        const QRectF shown = view.toWidget(QRectF(rect)) & visible;
        if (shown.isEmpty()) continue;
        const QRect source = view.toPhoto(shown).toAlignedRect().adjusted(-1, -1, 1, 1) & rect;
        painter.drawImage(view.toWidget(QRectF(source)), image, source.translated(-rect.topLeft()));
    }
}

void Canvas::renderMaskLayer(const QRect& device) {
    QPainter painter(&m_maskLayer.image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    if (!m_document->isOpen() || !m_maskVisible || m_showOriginal) {
        painter.fillRect(device, Qt::transparent);
        return;
    }
    MaskStyle style = m_maskStyle;
    if (!m_previews.empty()) style.tint = Qt::transparent;  // the first result is to be seen
    const cv::Mat& mask = m_document->mask().pixels();
    painter.drawImage(device.topLeft(), renderMask(m_maskPyramid, mask, m_view, devicePixelRatioF(), device, style));
}

void Canvas::refresh(Layer& layer, void (Canvas::*render)(const QRect&), const QRegion& needed) {
    const QSize size = (QSizeF(viewport()->size()) * devicePixelRatioF()).toSize();
    if (layer.image.size() != size) {
        layer.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        layer.dirty = QRect(QPoint(), size);
    }
    const QRegion now = layer.dirty & needed;
    if (now.isEmpty()) return;
    // Many small parts cost more than their union.
    if (now.rectCount() > 8) {
        (this->*render)(now.boundingRect());
    } else {
        for (const QRect& rect : now) (this->*render)(rect);
    }
    layer.dirty -= now;
}

void Canvas::paintEvent(QPaintEvent* event) {
    const double ratio = devicePixelRatioF();
    const QRect exposed = event->region().boundingRect();
    const QRect device =
        QRectF(exposed.x() * ratio, exposed.y() * ratio, exposed.width() * ratio, exposed.height() * ratio).toAlignedRect();
    refresh(m_photoLayer, &Canvas::renderPhoto, device);
    refresh(m_maskLayer, &Canvas::renderMaskLayer, device);
    QPainter painter(viewport());
    const QRectF target(device.x() / ratio, device.y() / ratio, device.width() / ratio, device.height() / ratio);
    painter.drawImage(target, m_photoLayer.image, device);
    if (!m_document->isOpen()) return;
    const QRect present = presentPart();
    painter.setClipRect(exposed & present);
    painter.drawImage(target, m_maskLayer.image, device);
    if (!m_showOriginal) {
        for (CanvasOverlay* overlay : m_overlays) overlay->paint(painter, m_view);
    }
    if (m_tool && !m_showOriginal) m_tool->paint(painter, m_view);
    paintKeyPointer(painter);
    painter.setClipRect(exposed);
    if (m_showOriginal) {
        paintLabel(painter, tr("Original"), false);
    } else if (m_split) {
        paintLabel(painter, tr("Before"), false);
        paintLabel(painter, tr("After"), true);
    }
}

void Canvas::paintLabel(QPainter& painter, const QString& text, bool right) const {
    QRectF label = painter.fontMetrics().boundingRect(text);
    label = QRectF(14, 14, label.width() + 22, label.height() + 10);
    if (right) label.moveRight(viewport()->width() - 14);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 170));
    painter.drawRoundedRect(label, 6, 6);
    painter.setPen(Qt::white);
    painter.drawText(label, Qt::AlignCenter, text);
}

QRect Canvas::presentPart() const {
    const QRect all = viewport()->rect();
    return m_split && !m_showOriginal ? QRect(m_split->line(), 0, all.width() - m_split->line(), all.height()) : all;
}

void Canvas::splitMoved(int oldLine, int newLine) {
    const double ratio = devicePixelRatioF();
    const int left = std::min(oldLine, newLine) - 1, right = std::max(oldLine, newLine) + 1;
    m_photoLayer.dirty += QRectF(left * ratio, 0, (right - left) * ratio, viewport()->height() * ratio).toAlignedRect() &
                          QRect(QPoint(), m_photoLayer.image.size());
    viewport()->update();
}

void Canvas::invalidate(Layer& layer, const QRectF& photoRect) {
    const double ratio = devicePixelRatioF();
    QRect device(QPoint(), (QSizeF(viewport()->size()) * ratio).toSize());
    if (!photoRect.isNull()) {
        const ViewTransform view{m_view.scale * ratio, m_view.origin * ratio};
        // Smoothing and outlines reach over the edge of what changed, by up to one pixel of the level shown.
        const int reach = 3 + static_cast<int>(std::ceil(2 * std::max(1.0, view.scale)));
        device &= view.toWidget(photoRect).toAlignedRect().adjusted(-reach, -reach, reach, reach);
    }
    if (device.isEmpty()) return;
    layer.dirty += device;
    viewport()->update(
        QRectF(device.x() / ratio, device.y() / ratio, device.width() / ratio, device.height() / ratio).toAlignedRect());
}

void Canvas::applyPreferences() {
    updateCursor();
    invalidate(m_photoLayer, {});
}

void Canvas::invalidateAll() {
    invalidate(m_photoLayer, {});
    invalidate(m_maskLayer, {});
}

}  // namespace lacuna::ui
