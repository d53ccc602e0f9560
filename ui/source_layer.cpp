// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_layer.h"

#include <cmath>

namespace lacuna::ui {

namespace {

/// Stripes from bottom left to top right, light beside dark.
QImage stripes(double ratio) {
    const int period = static_cast<int>(std::lround(10 * ratio)), dark = period * 4 / 10, light = period * 2 / 10;
    QImage tile(period, period, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < period; ++y) {
        for (int x = 0; x < period; ++x) {
            const int place = (x + y) % period;
            const QColor colour = place < dark           ? QColor(200, 20, 20, 225)
                                  : place < dark + light ? QColor(255, 235, 230, 200)
                                                         : QColor(200, 20, 20, 45);
            tile.setPixel(x, y, qPremultiply(colour.rgba()));
        }
    }
    return tile;
}

/// Round dots with light rims, in rows.
QImage dots(double ratio) {
    const int period = static_cast<int>(std::lround(12 * ratio));
    QImage tile(period, period, QImage::Format_ARGB32_Premultiplied);
    tile.fill(QColor(0, 130, 70, 50));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(QColor(235, 255, 240, 220), 1.2 * ratio));
    painter.setBrush(QColor(0, 130, 70, 235));
    painter.drawEllipse(QPointF(period / 2., period / 2.), 3.1 * ratio, 3.1 * ratio);
    return tile;
}

/// Fills what renderMask tinted with the pattern, which stays in place when the photo is scrolled by whole pixels.
void hatch(QImage& image, const QImage& tile, const QPoint& phase) {
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto* pattern = reinterpret_cast<const QRgb*>(tile.constScanLine((phase.y() + y) % tile.height()));
        for (int x = 0; x < image.width(); ++x) {
            if (line[x] == qRgba(0, 0, 0, 255)) line[x] = pattern[(phase.x() + x) % tile.width()];
        }
    }
}

int wrapped(int value, int period) { return ((value % period) + period) % period; }

}  // namespace

SourceLayer::SourceLayer(core::Document* document, QObject* parent) : QObject(parent), m_document(document) {
    connect(document, &core::Document::opened, this, &SourceLayer::reset);
    connect(document, &core::Document::closed, this, &SourceLayer::reset);
    connect(document, &core::Document::sourcesChanged, this, [this](const cv::Rect& rect) {
        if (!m_any) reset();
        m_any = true;
        m_never.update(m_document->avoided().pixels(), rect);
        m_prefer.update(m_document->preferred().pixels(), rect);
        Q_EMIT changed(toQRect(rect));
    });
}

void SourceLayer::reset() {
    m_any = !m_document->avoided().isEmpty() || !m_document->preferred().isEmpty();
    m_never.reset(m_document->avoided().pixels());
    m_prefer.reset(m_document->preferred().pixels());
    Q_EMIT changed({});
}

void SourceLayer::setShown(bool shown) {
    if (shown == m_shown) return;
    m_shown = shown;
    Q_EMIT changed({});
}

void SourceLayer::paint(QPainter& painter, const ViewTransform& view) {
    if (!m_shown || !m_any || !m_document->isOpen()) return;
    const double ratio = painter.device()->devicePixelRatioF();
    const cv::Size size = m_document->avoided().size();
    const QRectF exposed = (painter.hasClipping() ? painter.clipBoundingRect() : QRectF(painter.viewport())) &
                           view.toWidget(QRectF(0, 0, size.width, size.height));
    if (exposed.isEmpty()) return;
    const QRect device = QRectF(exposed.topLeft() * ratio, exposed.size() * ratio).toAlignedRect();
    const QPointF origin = view.origin * ratio;
    const auto draw = [&](const MaskPyramid& pyramid, const cv::Mat& mask, const QImage& tile, const QColor& edge) {
        MaskStyle style;
        style.tint = QColor(0, 0, 0, 255);
        style.outlineLight = QColor(255, 255, 255, 240);
        style.outlineDark = edge;
        QImage image = renderMask(pyramid, mask, view, ratio, device, style);
        const QPoint first = device.topLeft() - origin.toPoint();
        hatch(image, tile, {wrapped(first.x(), tile.width()), wrapped(first.y(), tile.height())});
        painter.drawImage(QRectF(QPointF(device.topLeft()) / ratio, QSizeF(device.size()) / ratio), image);
    };
    draw(m_never, m_document->avoided().pixels(), stripes(ratio), QColor(150, 0, 0, 250));
    draw(m_prefer, m_document->preferred().pixels(), dots(ratio), QColor(0, 90, 45, 250));
}

}  // namespace lacuna::ui
