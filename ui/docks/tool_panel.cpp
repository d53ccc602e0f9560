// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/tool_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

#include "ui/docks/panel_parts.h"
#include "ui/docks/tool_pages.h"

namespace lacuna::ui {

namespace {
// The slider is logarithmic: a small brush needs finer steps than a large one.
constexpr int kSliderSteps = 400;
int toSlider(int px) {
    return static_cast<int>(std::lround(kSliderSteps * std::log(double(px)) / std::log(double(ToolSettings::kMaxBrush))));
}
int fromSlider(int step) {
    return static_cast<int>(std::lround(std::pow(double(ToolSettings::kMaxBrush), double(step) / kSliderSteps)));
}
}  // namespace

ToolPanel::ToolPanel(ToolSettings* settings, QWidget* parent) : QWidget(parent), m_settings(settings) {
    m_hint = hintLabel();
    m_hint->setObjectName(QStringLiteral("toolHint"));
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing() + 2);  // wrapped text asks for too little

    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, kSliderSteps);
    describe(m_slider, tr("Brush size"), tr("Brush size in pixels of the photo; [ and ] make it smaller and larger"));
    m_size = new QSpinBox;
    m_size->setRange(ToolSettings::kMinBrush, ToolSettings::kMaxBrush);
    m_size->setSuffix(tr(" px"));
    describe(m_size, tr("Brush size in pixels"), m_slider->toolTip());
    auto* hardnessSlider = new QSlider(Qt::Horizontal);
    hardnessSlider->setRange(0, 100);
    m_hardness = new QSpinBox;
    m_hardness->setRange(0, 100);
    m_hardness->setSuffix(tr(" %"));
    for (QWidget* control : {static_cast<QWidget*>(hardnessSlider), static_cast<QWidget*>(m_hardness)}) {
        describe(
            control, tr("Brush hardness"),
            tr("How much of the brush covers wholly; towards the rim the fill is blended into the photo. { and } change it"));
    }
    m_pressure = new QCheckBox(tr("Pen pressure changes the s&ize"));
    m_pressure->setChecked(settings->penPressure());
    describe(m_pressure, tr("Pen pressure changes the size"), tr("A light touch of a tablet's pen paints with a smaller brush"));

    m_brushRows = new QWidget;
    auto* brush = new QVBoxLayout(m_brushRows);
    brush->setContentsMargins({});
    auto* sizeLabel = new QLabel(tr("Si&ze"));
    sizeLabel->setBuddy(m_size);
    auto* sizeRow = new QHBoxLayout;
    sizeRow->addWidget(sizeLabel);
    sizeRow->addWidget(m_slider, 1);
    sizeRow->addWidget(m_size);
    brush->addLayout(sizeRow);
    m_hardnessRow = new QWidget;
    auto* hardnessRow = new QHBoxLayout(m_hardnessRow);
    hardnessRow->setContentsMargins({});
    auto* hardnessLabel = new QLabel(tr("Hardness"));
    hardnessLabel->setBuddy(m_hardness);
    hardnessRow->addWidget(hardnessLabel);
    hardnessRow->addWidget(hardnessSlider, 1);
    hardnessRow->addWidget(m_hardness);
    brush->addWidget(m_hardnessRow);
    brush->addWidget(m_pressure);

    m_shapeRows = makeShapeOptions(settings);
    m_wandRows = makeWandOptions(settings);
    m_clickFillRows = makeClickFillOptions(settings);
    m_dustRows = makeDustOptions(settings);

    auto* layout = panelLayout(this);
    // One page for each kind, so that the panels below stay where they are when the tool changes.
    m_rows = new QStackedWidget;
    m_noRows = new QWidget;
    for (QWidget* page : {m_brushRows, m_shapeRows, m_wandRows, m_clickFillRows, m_dustRows, m_noRows}) m_rows->addWidget(page);
    layout->addWidget(m_rows);
    layout->addWidget(m_hint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // Asked for before the style is known, and then a few pixels short.
    for (QWidget* control :
         {static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_hardness), static_cast<QWidget*>(m_pressure)}) {
        control->setMinimumHeight(control->fontMetrics().lineSpacing() + 8);
    }

    const auto showSize = [this](int px) {
        const QSignalBlocker slider(m_slider), size(m_size);
        m_slider->setValue(toSlider(px));
        m_size->setValue(px);
    };
    showSize(settings->brushSize());
    connect(settings, &ToolSettings::brushSizeChanged, this, showSize);
    m_hardness->setValue(settings->hardness());
    hardnessSlider->setValue(settings->hardness());
    connect(settings, &ToolSettings::hardnessChanged, m_hardness, &QSpinBox::setValue);
    connect(settings, &ToolSettings::hardnessChanged, hardnessSlider, &QSlider::setValue);
    connect(m_hardness, &QSpinBox::valueChanged, settings, &ToolSettings::setHardness);
    connect(hardnessSlider, &QSlider::valueChanged, settings, &ToolSettings::setHardness);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { m_settings->setBrushSize(fromSlider(step)); });
    connect(m_size, &QSpinBox::valueChanged, settings, &ToolSettings::setBrushSize);
    connect(m_pressure, &QCheckBox::toggled, settings, &ToolSettings::setPenPressure);
    setTool(QStringLiteral("brush"));
}

QString ToolPanel::hint() const { return m_hint->text(); }

void ToolPanel::addBrushOptions(const QString& toolId, QWidget* options) {
    m_brushRows->layout()->addWidget(options);
    options->setVisible(false);
    m_brushOptions.emplace_back(toolId, options);
}

void ToolPanel::setTool(const QString& id) {
    bool hasOwnOptions = false;
    for (const auto& [tool, options] : m_brushOptions) {
        options->setVisible(tool == id);
        hasOwnOptions = hasOwnOptions || tool == id;
    }
    m_pressure->setVisible(!hasOwnOptions);
    m_hardnessRow->setVisible(!hasOwnOptions);
    struct Page {
        const char* tool;
        QWidget* options;
        QString hint;
    };
    const Page pages[] = {
        {"brush", m_brushRows, tr("Paint over what should go. Shift-click draws a straight line.")},
        {"eraser", m_brushRows, tr("Rub out what you painted too much. The photo itself is not touched.")},
        {"rectangle", m_shapeRows, tr("Drag from corner to corner.")},
        {"ellipse", m_shapeRows, tr("Drag from corner to corner of a box around it.")},
        {"lasso", m_shapeRows, tr("Draw around what should go.")},
        {"polygon", m_shapeRows,
         tr("Click from corner to corner. A double click or Return closes the shape, Backspace takes a corner back.")},
        {"wand", m_wandRows, tr("Click a colour that should go.")},
        {"object", m_shapeRows, tr("Click a thing, or drag a box around it.")},
        {"click-fill", m_clickFillRows, tr("Click a spot or a thing, or drag a box around it: it is filled at once.")},
        {"dust", m_dustRows, tr("Click one ringed spot, or select all.")},
        {"source", m_brushRows, tr("Paint over parts of the photo to steer what the next fills copy. Hold Alt to unmark.")},
        {"trace", m_noRows,
         tr("Click a filled part to hold on to its sources, then click a source never to copy from it and fill anew.")}};
    for (const Page& page : pages) {
        if (id != QLatin1String(page.tool)) continue;
        m_rows->setCurrentWidget(page.options);
        m_hint->setText(page.hint);
        // A tool without options would have its hint below a gap; the room itself stays, as the panels below do.
        auto* box = static_cast<QVBoxLayout*>(layout());
        box->removeWidget(m_hint);
        box->insertWidget(page.options == m_noRows ? 0 : 1, m_hint);
    }
}

}  // namespace lacuna::ui
