// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

#include "ui/icons.h"
#include "ui/system_appearance.h"

namespace lacuna::ui {

namespace {

void setAll(QPalette& palette, QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
    palette.setColor(QPalette::Disabled, role, disabled);
}

/// As the boxes that the style sheet draws in windows.
void drawMenuBox(const QStyleOption& option, QPainter& painter) {
    const bool on = option.state & QStyle::State_On;
    const QPalette palette = QApplication::palette();
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(palette.color(on ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter.setBrush(palette.color(on ? QPalette::Highlight : QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    if (on) QIcon(QStringLiteral(":/icons/check-mark.svg")).paint(&painter, option.rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

/// Fusion with the program's own icons in docks and tool bars, boxes in menus that can be seen in the dark, and without the icons
/// on dialog buttons that no theme recolours.
class EditorStyle : public QProxyStyle {
 public:
    EditorStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        // Fusion's is too narrow for an arrow that one finds.
        if (metric == PM_ToolBarExtensionExtent) return 22;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element == PE_IndicatorCheckBox && qobject_cast<const QMenu*>(widget)) {
            drawMenuBox(*option, *painter);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override {
        if (which == SP_TitleBarCloseButton || which == SP_DockWidgetCloseButton) return icon(QStringLiteral("dock-close"));
        if (which == SP_TitleBarNormalButton) return icon(QStringLiteral("dock-float"));
        if (which == SP_ToolBarHorizontalExtensionButton) return icon(QStringLiteral("more-right"));
        if (which == SP_ToolBarVerticalExtensionButton) return icon(QStringLiteral("more-down"));
        if (which == SP_MessageBoxWarning) return icon(QStringLiteral("warning"));
        return QProxyStyle::standardIcon(which, option, widget);
    }
};

const char* const kStyleSheet = R"(
QToolTip { border: 1px solid palette(mid); padding: 3px 5px; }
QDockWidget { font-weight: 600; }
QDockWidget > QWidget { font-weight: normal; }
QDockWidget::title { padding: 7px 8px; background: palette(window); }
QMainWindow::separator { width: 5px; height: 5px; background: transparent; }
QMainWindow::separator:hover { background: palette(highlight); }
QComboBox QAbstractItemView { border: 1px solid palette(dark); }
QStatusBar::item { border: none; }
QToolBar { border: none; padding: 4px; spacing: 3px; }
QToolBar QToolButton { padding: 5px; border: 1px solid transparent; border-radius: 5px; }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 0px; }
QToolBar QToolButton:hover { background: palette(midlight); }
QToolBar QToolButton:pressed { background: palette(mid); }
QToolBar QToolButton:checked { background: palette(highlight); border-color: palette(highlight); }
QToolBar QToolButton:focus { border-color: palette(highlight); }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QListWidget::indicator, QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid palette(dark); background: palette(base); }
QCheckBox::indicator, QListWidget::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus {
  border-color: palette(highlight); }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: palette(highlight); border-color: palette(highlight); image: url(:/icons/check-mark.svg); }
QRadioButton::indicator:checked { background: palette(highlight); border-color: palette(highlight); image: url(:/icons/radio-mark.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: palette(window); border-color: palette(mid); }
QCheckBox::indicator:checked:disabled { image: url(:/icons/check-mark-off.svg); }
QDockWidget QListView { border: none; background: palette(base); }
QDockWidget QListView::item { padding: 4px 0px; }
QDockWidget QListView::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QPushButton#fillButton { border: 1px solid palette(mid); border-radius: 6px; background: palette(midlight); padding: 4px; }
QPushButton#fillButton:enabled[primary="true"] { background: palette(highlight); border-color: palette(highlight); color: palette(highlighted-text); }
QPushButton#fillButton:enabled:hover, QPushButton#fillButton:focus { border-color: palette(link); }
)";

}  // namespace

QPalette themePalette(bool dark) {
    const QColor window = dark ? QColor(0x2b, 0x2c, 0x2f) : QColor(0xf1, 0xf1, 0xf3);
    const QColor base = dark ? QColor(0x20, 0x21, 0x23) : QColor(0xff, 0xff, 0xff);
    const QColor button = dark ? QColor(0x3a, 0x3b, 0x3f) : QColor(0xf7, 0xf7, 0xf9);
    const QColor text = dark ? QColor(0xe7, 0xe7, 0xe9) : QColor(0x1d, 0x1e, 0x21);
    const QColor faded = dark ? QColor(0x85, 0x87, 0x8c) : QColor(0x8d, 0x8f, 0x95);
    const QColor accent = dark ? QColor(0x2f, 0x74, 0xd0) : QColor(0x1f, 0x6f, 0xd6);
    QPalette palette(button, window);
    setAll(palette, QPalette::Window, window, window);
    setAll(palette, QPalette::Base, base, window);
    setAll(palette, QPalette::AlternateBase, dark ? base.lighter(115) : base.darker(103), window);
    setAll(palette, QPalette::Button, button, window);
    setAll(palette, QPalette::WindowText, text, faded);
    setAll(palette, QPalette::Text, text, faded);
    setAll(palette, QPalette::ButtonText, text, faded);
    setAll(palette, QPalette::BrightText, Qt::white, faded);
    setAll(palette, QPalette::PlaceholderText, dark ? QColor(0xa4, 0xa6, 0xac) : QColor(0x60, 0x62, 0x69), faded);
    setAll(palette, QPalette::ToolTipBase, dark ? QColor(0x3a, 0x3b, 0x3f) : QColor(0xff, 0xff, 0xff), window);
    setAll(palette, QPalette::ToolTipText, text, faded);
    setAll(palette, QPalette::Highlight, accent, dark ? QColor(0x4a, 0x4c, 0x51) : QColor(0xc4, 0xc6, 0xcb));
    setAll(palette, QPalette::HighlightedText, Qt::white, faded);
    setAll(palette, QPalette::Link, dark ? QColor(0x7c, 0xb3, 0xff) : QColor(0x1a, 0x5f, 0xbe), faded);
    setAll(palette, QPalette::LinkVisited, dark ? QColor(0xb8, 0x9c, 0xff) : QColor(0x6a, 0x3f, 0xb5), faded);
    setAll(palette, QPalette::Light, dark ? QColor(0x4a, 0x4c, 0x51) : QColor(0xff, 0xff, 0xff), button);
    setAll(palette, QPalette::Midlight, dark ? QColor(0x40, 0x42, 0x46) : QColor(0xe1, 0xe2, 0xe6), button);
    setAll(palette, QPalette::Mid, dark ? QColor(0x1b, 0x1c, 0x1e) : QColor(0xc2, 0xc4, 0xca), button);
    setAll(palette, QPalette::Dark, dark ? QColor(0x6a, 0x6c, 0x72) : QColor(0xa6, 0xa8, 0xaf), button);
    setAll(palette, QPalette::Shadow, dark ? QColor(0x0c, 0x0c, 0x0d) : QColor(0x70, 0x72, 0x78), button);
    return palette;
}

void applyTheme(Theme theme) {
    SystemAppearance& desktop = SystemAppearance::instance();
    qApp->setProperty("lacunaTheme", static_cast<int>(theme));
    const bool dark = theme == Theme::Dark || (theme == Theme::System && desktop.isDark());
    if (!qApp->property("lacunaThemed").toBool()) {
        QApplication::setStyle(new EditorStyle);
        QObject::connect(&desktop, &SystemAppearance::changed, qApp, [] {
            if (static_cast<Theme>(qApp->property("lacunaTheme").toInt()) == Theme::System) applyTheme(Theme::System);
        });
    }
    initIconResources();
    QApplication::setPalette(themePalette(dark));
    // Set again each time: palette(...) in a style sheet is resolved when the sheet is read.
    qApp->setStyleSheet(QString());
    qApp->setStyleSheet(QString::fromLatin1(kStyleSheet));
    qApp->setProperty("lacunaThemed", true);
    qApp->setProperty("lacunaDark", dark);
}

bool isDarkTheme() { return qApp->property("lacunaDark").toBool(); }

QString themeName(Theme theme) {
    switch (theme) {
        case Theme::Light:
            return QStringLiteral("light");
        case Theme::Dark:
            return QStringLiteral("dark");
        case Theme::System:
            break;
    }
    return QStringLiteral("system");
}

Theme themeFromName(const QString& name) {
    if (name == QLatin1String("light")) return Theme::Light;
    if (name == QLatin1String("dark")) return Theme::Dark;
    return Theme::System;
}

QColor canvasColour(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? QColor(0x1c, 0x1c, 0x1c) : QColor(0xc9, 0xc9, 0xc9);
}

}  // namespace lacuna::ui
