// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/attention_panel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSlider>

#include "core/attention_view.h"
#include "core/error.h"
#include "ui/command_keys.h"
#include "ui/docks/panel_parts.h"
#include "ui/language.h"
#include "ui/settings.h"

namespace lacuna::ui {

namespace {
constexpr int kLegendPx = 84;
}

AttentionPanel::AttentionPanel(QWidget* parent) : QWidget(parent) {
    const Settings settings;
    m_shown = new QCheckBox(tr("Show where the &pixels came from"));
    m_shown->setAccessibleName(tr("Show where the pixels came from"));
    showTipOf(m_shown, QStringLiteral("attention"));
    m_trace = new QCheckBox(tr("Arrows for the pi&xel under the pointer"));
    describe(m_trace, tr("Arrows for the pixel under the pointer"),
             tr("Outlines the parts of the photo that this pixel was made from, and how much each gave"));
    m_trace->setChecked(settings.get(setting::AttentionTrace));
    m_heat = new QCheckBox(tr("Heat map of that pixel"));
    describe(m_heat, tr("Heat map of that pixel"),
             tr("Lights up all of the photo by how much each part gave to the pixel under the pointer"));
    m_heat->setChecked(settings.get(setting::AttentionHeat));
    m_opacity = new QSlider(Qt::Horizontal);
    m_opacity->setRange(5, 100);
    m_opacity->setValue(settings.get(setting::AttentionOpacity));
    describe(m_opacity, tr("Strength of the colours"), tr("How much the colours cover the photo"));
    auto* strength = new QLabel(tr("Stre&ngth"));
    strength->setBuddy(m_opacity);
    m_legend = new QLabel;
    describe(m_legend, tr("Legend of the colours"),
             tr("The colour of a pixel tells in which direction its source lies: white, close by; "
                "strong colours, far away"));
    m_legend->setFixedSize(kLegendPx, kLegendPx);
    m_note = hintLabel();
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* layout = panelLayout(this);
    layout->addWidget(m_shown);
    layout->addWidget(m_trace);
    layout->addWidget(m_heat);
    auto* row = new QHBoxLayout;
    row->addWidget(strength);
    row->addWidget(m_opacity, 1);
    layout->addLayout(row);
    auto* legend = new QHBoxLayout;
    legend->setSpacing(12);
    legend->addWidget(m_legend);
    legend->addWidget(m_note, 1);
    layout->addLayout(legend);
    layout->addStretch();

    connect(m_shown, &QCheckBox::toggled, this, &AttentionPanel::shownChanged);
    connect(&CommandKeys::instance(), &CommandKeys::changed, this, [this] { showTrace(m_traced.first, m_traced.second); });
    connect(m_trace, &QCheckBox::toggled, this, [this](bool on) {
        Settings().set(setting::AttentionTrace, on);
        Q_EMIT tracingChanged(on);
    });
    connect(m_heat, &QCheckBox::toggled, this, [this](bool on) {
        Settings().set(setting::AttentionHeat, on);
        Q_EMIT heatChanged(on);
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this](int percent) {
        Settings().set(setting::AttentionOpacity, percent);
        Q_EMIT opacityChanged(percent);
    });
    drawLegend();
    setAvailable(false);
}

void AttentionPanel::drawLegend() {
    try {
        const double ratio = devicePixelRatioF();
        QImage wheel = core::offsetWheel(static_cast<int>(kLegendPx * ratio));
        wheel.setDevicePixelRatio(ratio);
        m_legend->setPixmap(QPixmap::fromImage(wheel));
    } catch (...) {
        qWarning("%s", qPrintable(core::currentExceptionAsError({}).message()));
    }
}

void AttentionPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ScreenChangeInternal) drawLegend();
}

void AttentionPanel::setShown(bool shown) { m_shown->setChecked(shown); }

void AttentionPanel::setAvailable(bool available) {
    m_available = available;
    showTrace(0);
}

int AttentionPanel::opacity() const { return m_opacity->value(); }

bool AttentionPanel::isTracing() const { return m_trace->isChecked(); }

void AttentionPanel::setTracing(bool tracing) { m_trace->setChecked(tracing); }

bool AttentionPanel::isHeatShown() const { return m_heat->isChecked(); }

void AttentionPanel::showTrace(int sources, bool pinned) {
    m_traced = {sources, pinned};
    if (!m_available) {
        m_note->setText(tr("Fill a hole first, with a method that copies from the photo."));
    } else if (pinned && sources > 0) {
        composeText(m_note, "text", [] {
            const QString key = CommandKeys::instance().key(QStringLiteral("cancel"));
            return key.isEmpty() ? tr("Click a source never to copy from it and to fill this hole anew.")
                                 : tr("Click a source never to copy from it and to fill this hole anew. %1 lets go.").arg(key);
        });
    } else if (sources > 0) {
        // The network mixes many places; only those that count are known.
        composeText(m_note, "text", [sources] {
            //: The places of the photo that a filled pixel was copied from
            return tr("The %n place(s) that gave most to this pixel.", nullptr, sources);
        });
    } else {
        m_note->setText(tr("Each colour is a direction: towards it lies the source. White: close by."));
    }
}

}  // namespace lacuna::ui
