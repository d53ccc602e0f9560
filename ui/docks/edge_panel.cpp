// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/edge_panel.h"

#include <QCheckBox>
#include <QDateTime>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>

#include "ui/docks/panel_parts.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {

/// Changes by keys or wheel that are closer than this belong together.
constexpr qint64 kTogetherMs = 1200;

/// Ids are unique in the program, so that drags of different holes never merge.
int nextDrag() {
    static int last = 0;
    return ++last;
}

}  // namespace

EdgePanel::EdgePanel(QWidget* parent) : QWidget(parent) {
    const auto slider = [this](const QString& name, const QString& tip) {
        auto* bar = new QSlider(Qt::Horizontal);
        bar->setPageStep(2);
        describe(bar, name, tip);
        connect(bar, &QSlider::sliderPressed, this, [this] {
            m_pressed = true;
            m_drag = nextDrag();
        });
        connect(bar, &QSlider::sliderReleased, this, [this] {
            m_pressed = false;
            m_lastMs = 0;
        });
        connect(bar, &QSlider::valueChanged, this, &EdgePanel::report);
        return bar;
    };
    m_grow = slider(tr("Grow the fill"), tr("How far the fill covers the photo around what was painted; nothing is filled anew"));
    m_feather = slider(
        tr("Softness of the edge"),
        tr("How wide the fill blends into the photo; nothing is filled anew. Together with Grow it reaches as far as the fill "
           "was made"));
    m_seamless = new QCheckBox(tr("Match colours at the edge"));
    describe(m_seamless, tr("Match colours at the edge of this hole"),
             tr("Shifts this fill's colours so that they meet the photo without a seam; nothing is filled anew"));
    connect(m_seamless, &QCheckBox::toggled, this, &EdgePanel::report);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(4);
    const auto row = [&](int line, const QString& text, QSlider* bar) {
        auto* label = new QLabel(text);
        label->setBuddy(bar);
        auto* value = new QLabel;
        value->setMinimumWidth(value->fontMetrics().horizontalAdvance(QStringLiteral("16 px ")));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, line, 0);
        grid->addWidget(bar, line, 1);
        grid->addWidget(value, line, 2);
        return value;
    };
    m_growText = row(0, tr("Grow"), m_grow);
    m_featherText = row(1, tr("Soft edge"), m_feather);
    grid->addWidget(m_seamless, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
}

void EdgePanel::show(const core::FilledHole& hole) {
    // While it is being changed, what comes back is older than the hand.
    const bool isInHand = m_pressed || QDateTime::currentMSecsSinceEpoch() - m_lastMs < kTogetherMs / 2;
    if (isInHand && hole.id() == m_hole) return;
    m_hole = hole.id();
    const QSignalBlocker grow(m_grow), feather(m_feather), seamless(m_seamless);
    m_reach = hole.reachPx();
    m_grow->setRange(0, std::max(hole.blend().dilatePx, m_reach - kLeastSoftPx));
    m_grow->setValue(hole.blend().dilatePx);
    m_feather->setRange(0, m_reach - m_grow->value());
    m_feather->setValue(hole.blend().featherPx);
    m_seamless->setChecked(hole.blend().seamless);
    setEnabled(hole.hasRaw());
    updateTexts();
}

void EdgePanel::updateTexts() {
    const auto say = [](QLabel* label, int px) { composeText(label, "text", [px] { return tr("%1 px").arg(px); }); };
    say(m_growText, m_grow->value());
    say(m_featherText, m_feather->value());
}

void EdgePanel::report() {
    const QSignalBlocker blocker(m_feather);
    m_feather->setMaximum(m_reach - m_grow->value());
    updateTexts();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_pressed && (m_lastMs == 0 || now - m_lastMs > kTogetherMs)) m_drag = nextDrag();
    m_lastMs = now;
    Q_EMIT changed({m_grow->value(), m_feather->value(), m_seamless->isChecked()}, m_drag);
}

}  // namespace lacuna::ui
