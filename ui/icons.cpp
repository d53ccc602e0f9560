// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

// The icons are in a static library, whose resources the linker drops unless they are asked for by name.
static void initResources() { Q_INIT_RESOURCE(icons); }

namespace lacuna::ui {

void initIconResources() { initResources(); }

namespace {

class ThemedSvgEngine : public QIconEngine {
 public:
    ThemedSvgEngine(QByteArray svg, bool onHighlight) : m_svg(std::move(svg)), m_onHighlight(onHighlight) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode, state).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        if (mode == QIcon::Disabled) painter->setOpacity(0.38);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new ThemedSvgEngine(m_svg, m_onHighlight); }
    QString key() const override { return QStringLiteral("lacuna-svg"); }

 private:
    // A checked button has the highlight's colour behind it.
    QColor colour(QIcon::Mode mode, QIcon::State state) const {
        const bool onHighlight = mode != QIcon::Disabled && (m_onHighlight || mode == QIcon::Selected || state == QIcon::On);
        return QGuiApplication::palette().color(QPalette::Active, onHighlight ? QPalette::HighlightedText : QPalette::ButtonText);
    }
    QByteArray m_svg;
    bool m_onHighlight;
};

}  // namespace

QIcon icon(const QString& name, bool onHighlight) {
    initIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("Icon is missing: %s", qPrintable(name));
        return {};
    }
    return QIcon(new ThemedSvgEngine(file.readAll(), onHighlight));
}

QIcon applicationIcon() { return icon(QStringLiteral("lacuna")); }

}  // namespace lacuna::ui
