// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention_layer.h"

#include <QFutureWatcher>
#include <QPainterPath>
#include <QtConcurrent>
#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace lacuna::ui {

namespace {

/// The overlay's colours change slowly, so that a picture of this size looks the same as one of full size.
constexpr double kMaxOverlayPixels = 2e6;
constexpr std::size_t kMostSources = 6;
/// Sources that gave less than this make no difference that one could see.
constexpr double kLeastWeight = 0.01;
/// Sources are outlined at least this large (logical pixels), or one would not find them in a photo that is zoomed out.
constexpr double kLeastOutline = 11;

QRectF outline(const ViewTransform& view, const cv::Rect& source) {
    const QRectF rect = view.toWidget(QRectF(toQRect(source)));
    const double missing = std::max(0., kLeastOutline - rect.width()) / 2;
    return rect.adjusted(-missing, -missing, missing, missing);
}

void drawArrow(QPainter& painter, const QPointF& from, const QPointF& to, double width) {
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length < 14) return;
    const QPointF unit = along / length, side(-unit.y(), unit.x());
    const double head = 7 + width;
    QPainterPath path;
    path.moveTo(from);
    path.lineTo(to - unit * head * 0.8);
    QPainterPath tip;
    tip.addPolygon(QPolygonF{to, to - unit * head + side * head * 0.45, to - unit * head - side * head * 0.45, to});
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(path, QPen(QColor(0, 0, 0, 160), width + 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.strokePath(tip, QPen(QColor(0, 0, 0, 160), 2.2));
    painter.strokePath(path, QPen(Qt::white, width, Qt::SolidLine, Qt::RoundCap));
    painter.fillPath(tip, Qt::white);
}

/// Marks the pixel that is held on to.
void drawPin(QPainter& painter, const QPointF& at) {
    painter.setBrush(Qt::white);
    painter.setPen(QPen(QColor(0, 0, 0, 200), 2));
    painter.drawEllipse(at, 4.5, 4.5);
}

/// Crosses out the source that a click would rule out.
void drawVeto(QPainter& painter, const QRectF& source) {
    for (const auto& [colour, width] : {std::pair{QColor(255, 255, 255, 240), 4.5}, std::pair{QColor(200, 20, 20), 2.5}}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawRect(source);
        painter.drawLine(source.bottomLeft(), source.topRight());
        painter.drawLine(source.topLeft(), source.bottomRight());
    }
}

/// Says how much a source gave, beside it, where that covers nothing that is `taken`.
void drawShare(QPainter& painter, const QRectF& source, double weight, std::vector<QRectF>& taken) {
    const QString text = AttentionLayer::tr("%1 %").arg(static_cast<int>(std::lround(weight * 100)));
    QRectF label = painter.fontMetrics().boundingRect(text).adjusted(-5, -2, 5, 2);
    const double gap = 5, middle = source.center().y() - label.height() / 2;
    const QPointF corners[] = {{source.right() + gap, middle},
                               {source.left() - gap - label.width(), middle},
                               {source.left(), source.bottom() + gap},
                               {source.left(), source.top() - gap - label.height()}};
    const auto isFree = [&](const QPointF& corner) {
        label.moveTopLeft(corner);
        return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(label); });
    };
    if (std::none_of(std::begin(corners), std::end(corners), isFree)) return;
    taken.push_back(label);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(label, Qt::AlignCenter, text);
}

}  // namespace

AttentionLayer::AttentionLayer(core::Document* document, QObject* parent) : QObject(parent), m_document(document) {
    const auto outdated = [this] {
        m_stale = true;
        m_image = {};
        forgetSources();
        refresh();
        Q_EMIT changed();
    };
    connect(document, &core::Document::attentionChanged, this, [this, outdated] {
        const bool held = m_pinned;
        outdated();
        if (held) holdAgain();
    });
    connect(document, &core::Document::opened, this, outdated);
    connect(document, &core::Document::closed, this, outdated);
}

void AttentionLayer::forgetSources() {
    m_pinned = false;
    m_heat = {};
    m_heatRows.reset();
    if (m_sources.empty()) return;
    m_sources.clear();
    Q_EMIT traced(0, false);
}

void AttentionLayer::setShown(bool shown) {
    if (shown == m_shown) return;
    m_shown = shown;
    forgetSources();
    refresh();
    Q_EMIT shownChanged(shown);
    Q_EMIT changed();
}

void AttentionLayer::setOpacity(int percent) {
    m_opacity = percent;
    Q_EMIT changed();
}

void AttentionLayer::setTracing(bool tracing) {
    m_tracing = tracing;
    forgetSources();
    Q_EMIT changed();
}

void AttentionLayer::setHeatShown(bool shown) {
    m_heatShown = shown;
    m_heat = {};
    m_heatRows.reset();
    askForHeat();
    Q_EMIT changed();
}

void AttentionLayer::pin() {
    if (m_sources.empty() || m_pinned) return;
    m_pinned = true;
    Q_EMIT traced(static_cast<int>(m_sources.size()), true);
    Q_EMIT changed();
}

void AttentionLayer::holdAgain() {
    const std::optional<QPointF> pointer = m_pointer;
    pointAt(QPointF(m_target) + QPointF(0.5, 0.5));
    m_pointer = pointer;
    pin();
}

void AttentionLayer::unpin() {
    if (!m_pinned) return;
    forgetSources();
    Q_EMIT changed();
}

std::optional<cv::Rect> AttentionLayer::sourceAt(const QPointF& photo) const {
    for (const core::TracedSource& source : m_sources) {
        if (outline(m_view, source.rect).contains(m_view.toWidget(photo))) return source.rect;
    }
    return {};
}

void AttentionLayer::askForHeat() {
    if (!m_heatShown || m_sources.empty()) return;
    const auto [placed, cell] = core::traceCell(m_document->attention(), {m_target.x(), m_target.y()});
    if (!placed || !placed->map.rows) return;
    if (m_heatRows == placed->map.rows && m_heatCell == cell) return;
    m_heat = {};
    m_heatRows = placed->map.rows;
    m_heatCell = cell;
    if (m_heatRunning) return;  // asked again when that one is there
    m_heatRunning = true;
    auto* watcher = new QFutureWatcher<core::HeatMap>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, rows = m_heatRows, cell = cell] {
        watcher->deleteLater();
        m_heatRunning = false;
        if (rows == m_heatRows && cell == m_heatCell) {
            m_heat = watcher->result();
            Q_EMIT changed();
        } else {
            m_heatRows.reset();
            askForHeat();
        }
    });
    // The map's own data are shared and never change; only what the heat map needs is copied.
    core::PlacedAttention place{placed->photoRect, placed->scale, {}};
    place.map.cellPx = placed->map.cellPx;
    place.map.grid = placed->map.grid;
    watcher->setFuture(QtConcurrent::run([rows = m_heatRows, place, cell = cell]() -> core::HeatMap {
        try {
            return core::heatMap(place, rows->weights(cell));
        } catch (...) {
            qWarning("Drawing a heat map failed: %s", qPrintable(core::currentExceptionAsError({}).message()));
            return {};
        }
    }));
}

void AttentionLayer::refresh() {
    if (!m_shown || !m_stale) return;
    m_stale = false;
    const int generation = ++m_generation;
    cv::Rect bounds;
    for (const core::PlacedAttention& placed : m_document->attention()) bounds |= placed.photoRect;
    bounds &= cv::Rect(cv::Point(), m_document->photo().size());
    if (bounds.empty()) return;
    const int reduction =
        std::max(1, static_cast<int>(std::ceil(std::sqrt(double(bounds.width) * bounds.height / kMaxOverlayPixels))));
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation, bounds] {
        watcher->deleteLater();
        if (generation != m_generation || m_stale) return;
        m_image = watcher->result();
        m_rect = toQRect(bounds);
        Q_EMIT changed();
    });
    // The area is copied: the document goes on writing to its own.
    watcher->setFuture(QtConcurrent::run([attention = m_document->attention(), filled = m_document->filledArea().clone(),
                                          size = m_document->photo().size(), bounds, reduction]() -> QImage {
        try {
            return core::attentionOverlay(attention, filled, size, bounds, reduction);
        } catch (...) {
            qWarning("Drawing the attention failed: %s", qPrintable(core::currentExceptionAsError({}).message()));
            return {};
        }
    }));
}

void AttentionLayer::pointAt(std::optional<QPointF> photo) {
    m_pointer = photo;
    if (!m_shown || !m_tracing || !m_document->isOpen()) return;
    if (m_pinned) {
        Q_EMIT changed();
        return;
    }
    const QPoint target = photo ? QPoint(int(std::floor(photo->x())), int(std::floor(photo->y()))) : QPoint(-1, -1);
    const bool hadSources = !m_sources.empty();
    m_sources.clear();
    const cv::Mat& filled = m_document->filledArea();
    const bool isFilled = QRect(0, 0, filled.cols, filled.rows).contains(target) && filled.at<uchar>(target.y(), target.x()) != 0;
    if (isFilled) {
        m_target = target;
        m_sources = core::traceSources(m_document->attention(), {target.x(), target.y()});
        if (m_sources.size() > kMostSources) m_sources.resize(kMostSources);
        while (m_sources.size() > 1 && m_sources.back().weight < kLeastWeight) m_sources.pop_back();
    }
    if (!hadSources && m_sources.empty()) return;
    if (m_sources.empty()) {
        m_heat = {};
        m_heatRows.reset();
    }
    askForHeat();
    Q_EMIT traced(static_cast<int>(m_sources.size()), false);
    Q_EMIT changed();
}

void AttentionLayer::paint(QPainter& painter, const ViewTransform& view) {
    m_view = view;
    if (!m_shown) return;
    painter.save();
    if (!m_image.isNull()) {
        painter.setOpacity(m_opacity / 100.0);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, view.scale < 2.0);
        painter.drawImage(view.toWidget(QRectF(m_rect)), m_image);
        painter.setOpacity(1.0);
    }
    if (!m_heat.image.isNull()) {
        const cv::Size size = m_document->photo().size();
        painter.save();
        painter.setClipRect(view.toWidget(QRectF(0, 0, size.width, size.height)), Qt::IntersectClip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
        painter.drawImage(view.toWidget(m_heat.photoRect), m_heat.image);
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QPointF target = view.toWidget(QPointF(m_target) + QPointF(0.5, 0.5));
    // The strongest last, so that it lies on top.
    for (auto source = m_sources.rbegin(); source != m_sources.rend(); ++source) {
        const QRectF rect = outline(view, source->rect);
        const double width = 1.0 + 2.5 * std::clamp(source->weight, 0.0, 1.0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(0, 0, 0, 170), width + 2));
        painter.drawRect(rect);
        painter.setPen(QPen(Qt::white, width));
        painter.drawRect(rect);
        drawArrow(painter, rect.center(), target, width);
    }
    if (m_pinned) drawPin(painter, target);
    if (const auto chosen = m_pinned && m_pointer ? sourceAt(*m_pointer) : std::nullopt)
        drawVeto(painter, outline(view, *chosen));
    std::vector<QRectF> taken;
    for (const core::TracedSource& source : m_sources) taken.push_back(outline(view, source.rect));
    for (const core::TracedSource& source : m_sources) drawShare(painter, outline(view, source.rect), source.weight, taken);
    painter.restore();
}

}  // namespace lacuna::ui
