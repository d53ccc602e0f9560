// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/tool_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

#include "ui/docks/panel_parts.h"

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
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing() + 2);  // wrapped text asks for too little

    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, kSliderSteps);
    describe(m_slider, tr("Brush size"), tr("Brush size in pixels of the photo; [ and ] make it smaller and larger"));
    m_size = new QSpinBox;
    m_size->setRange(ToolSettings::kMinBrush, ToolSettings::kMaxBrush);
    m_size->setSuffix(tr(" px"));
    describe(m_size, tr("Brush size in pixels"), m_slider->toolTip());
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
    brush->addWidget(m_pressure);

    m_shapeRows = new QWidget;
    auto* shapePage = new QVBoxLayout(m_shapeRows);
    shapePage->setContentsMargins({});
    auto* shape = new QHBoxLayout;
    shapePage->addLayout(shape);
    shapePage->addStretch();
    m_add = new QRadioButton(tr("&Add to the hole"));
    describe(m_add, tr("Add to the hole"), tr("What you draw becomes a hole (hold Shift to do so once; X switches)"));
    m_subtract = new QRadioButton(tr("Take a&way"));
    describe(m_subtract, tr("Take away from the hole"),
             tr("What you draw is kept as it is in the photo (hold Alt to do so once; X switches)"));
    shape->setSpacing(16);
    shape->addWidget(m_add);
    shape->addWidget(m_subtract);
    shape->addStretch();

    auto* layout = panelLayout(this);
    // One page for each kind, so that the panels below stay where they are when the tool changes.
    m_rows = new QStackedWidget;
    m_rows->addWidget(m_brushRows);
    m_rows->addWidget(m_shapeRows);
    m_noRows = new QWidget;
    m_rows->addWidget(m_noRows);
    layout->addWidget(m_rows);
    layout->addWidget(m_hint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // Asked for before the style is known, and then a few pixels short.
    for (QWidget* control : {static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_pressure), static_cast<QWidget*>(m_add)}) {
        control->setMinimumHeight(control->fontMetrics().lineSpacing() + 8);
    }

    const auto showSize = [this](int px) {
        const QSignalBlocker slider(m_slider), size(m_size);
        m_slider->setValue(toSlider(px));
        m_size->setValue(px);
    };
    const auto showMode = [this](bool adding) { (adding ? m_add : m_subtract)->setChecked(true); };
    showSize(settings->brushSize());
    showMode(settings->isAdding());
    connect(settings, &ToolSettings::brushSizeChanged, this, showSize);
    connect(settings, &ToolSettings::addingChanged, this, showMode);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { m_settings->setBrushSize(fromSlider(step)); });
    connect(m_size, &QSpinBox::valueChanged, settings, &ToolSettings::setBrushSize);
    connect(m_pressure, &QCheckBox::toggled, settings, &ToolSettings::setPenPressure);
    connect(m_add, &QRadioButton::toggled, settings, &ToolSettings::setAdding);
    setTool(QStringLiteral("brush"));
}

void ToolPanel::addBrushOptions(const QString& toolId, QWidget* options) {
    m_brushRows->layout()->addWidget(options);
    options->setVisible(false);
    m_brushOptions.emplace_back(toolId, options);
}

void ToolPanel::setTool(const QString& id) {
    bool isBrush = id == QLatin1String("brush") || id == QLatin1String("eraser"), hasOwnOptions = false;
    for (const auto& [tool, options] : m_brushOptions) {
        options->setVisible(tool == id);
        hasOwnOptions = hasOwnOptions || tool == id;
    }
    m_pressure->setVisible(!hasOwnOptions);
    isBrush = isBrush || hasOwnOptions;
    m_rows->setCurrentWidget(id == QLatin1String("trace") ? m_noRows : isBrush ? m_brushRows : m_shapeRows);
    if (id == QLatin1String("brush")) m_hint->setText(tr("Paint over what should go. Shift-click draws a straight line."));
    if (id == QLatin1String("eraser")) m_hint->setText(tr("Rub out what you painted too much. The photo itself is not touched."));
    if (id == QLatin1String("rectangle")) m_hint->setText(tr("Drag from corner to corner."));
    if (id == QLatin1String("source"))
        m_hint->setText(tr("Paint over parts of the photo to steer what the next fills copy. Hold Alt to unmark."));
    if (id == QLatin1String("trace"))
        m_hint->setText(
            tr("Click a filled part to hold on to its sources, then click a source never to copy from it and fill anew."));
    if (id == QLatin1String("lasso")) m_hint->setText(tr("Draw around what should go."));
}

}  // namespace lacuna::ui
