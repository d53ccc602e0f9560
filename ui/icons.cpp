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
static void initIconResources() { Q_INIT_RESOURCE(icons); }

namespace lacuna::ui {

namespace {

class ThemedSvgEngine : public QIconEngine {
 public:
    explicit ThemedSvgEngine(QByteArray svg) : m_svg(std::move(svg)) {}

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
    QIconEngine* clone() const override { return new ThemedSvgEngine(m_svg); }
    QString key() const override { return QStringLiteral("lacuna-svg"); }

 private:
    static QColor colour(QIcon::Mode mode, QIcon::State) {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }
    QByteArray m_svg;
};

}  // namespace

QIcon icon(const QString& name) {
    initIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("Icon is missing: %s", qPrintable(name));
        return {};
    }
    return QIcon(new ThemedSvgEngine(file.readAll()));
}

QIcon applicationIcon() { return icon(QStringLiteral("lacuna")); }

}  // namespace lacuna::ui
