// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/tool_pages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/command_keys.h"
#include "ui/docks/panel_parts.h"
#include "ui/docks/tool_panel.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {

QVBoxLayout* rowsOf(QWidget* page) {
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    return rows;
}

/// Asked for before the style is known, and then a few pixels short.
template <typename Control>
Control* roomy(Control* control) {
    control->setMinimumHeight(control->fontMetrics().lineSpacing() + 8);
    return control;
}

/// A slider with its number beside it.
struct Dial {
    QHBoxLayout* row;
    QSlider* slider;
    QSpinBox* number;
};
Dial makeDial(const QString& label, const QString& name, const QString& tip, int from, int to) {
    Dial dial{new QHBoxLayout, new QSlider(Qt::Horizontal), roomy(new QSpinBox)};
    dial.slider->setRange(from, to);
    dial.number->setRange(from, to);
    describe(dial.slider, name, tip);
    describe(dial.number, name, tip);
    dial.row->addWidget(new QLabel(label));
    dial.row->addWidget(dial.slider, 1);
    dial.row->addWidget(dial.number);
    QObject::connect(dial.slider, &QSlider::valueChanged, dial.number, &QSpinBox::setValue);
    QObject::connect(dial.number, &QSpinBox::valueChanged, dial.slider, &QSlider::setValue);
    return dial;
}

/// Whether the tool adds or takes away.
QHBoxLayout* makeModes(ToolSettings* settings) {
    auto* row = new QHBoxLayout;
    auto* add = roomy(new QRadioButton(ToolPanel::tr("Add to the hole")));
    auto* subtract = roomy(new QRadioButton(ToolPanel::tr("Take away")));
    add->setAccessibleName(ToolPanel::tr("Add to the hole"));
    composeWithKey(add, "toolTip", QStringLiteral("swap"), [](const QString& key) {
        return key.isEmpty() ? ToolPanel::tr("What you select becomes a hole (hold Shift to do so once)")
                             : ToolPanel::tr("What you select becomes a hole (hold Shift to do so once; %1 switches)").arg(key);
    });
    subtract->setAccessibleName(ToolPanel::tr("Take away from the hole"));
    composeWithKey(subtract, "toolTip", QStringLiteral("swap"), [](const QString& key) {
        return key.isEmpty()
                   ? ToolPanel::tr("What you select is kept as it is in the photo (hold Alt to do so once)")
                   : ToolPanel::tr("What you select is kept as it is in the photo (hold Alt to do so once; %1 switches)")
                         .arg(key);
    });
    row->setSpacing(16);
    row->addWidget(add);
    row->addWidget(subtract);
    row->addStretch();
    const auto show = [add, subtract](bool adding) { (adding ? add : subtract)->setChecked(true); };
    show(settings->isAdding());
    QObject::connect(settings, &ToolSettings::addingChanged, add, show);
    QObject::connect(add, &QRadioButton::toggled, settings, &ToolSettings::setAdding);
    return row;
}

}  // namespace

QWidget* makeShapeOptions(ToolSettings* settings) {
    auto* page = new QWidget;
    QVBoxLayout* rows = rowsOf(page);
    rows->addLayout(makeModes(settings));
    rows->addStretch();
    return page;
}

QWidget* makeWandOptions(ToolSettings* settings) {
    auto* page = new QWidget;
    QVBoxLayout* rows = rowsOf(page);
    const Dial tolerance =
        makeDial(ToolPanel::tr("Tolerance"), ToolPanel::tr("Tolerance"),
                 ToolPanel::tr("How different a colour may be and still count as the same; 0 takes only exactly "
                               "the colour you click"),
                 0, 255);
    auto* contiguous = roomy(new QCheckBox(ToolPanel::tr("Only what hangs together")));
    describe(
        contiguous, ToolPanel::tr("Only what hangs together"),
        ToolPanel::tr("Select only what is connected with the place you click; otherwise the colour everywhere in the photo"));
    tolerance.number->setValue(settings->wand().tolerance);
    contiguous->setChecked(settings->wand().contiguous);
    rows->addLayout(tolerance.row);
    auto* second = makeModes(settings);
    rows->addLayout(second);
    rows->addWidget(contiguous);
    rows->addStretch();
    const auto write = [settings, number = tolerance.number, contiguous] {
        settings->setWand({number->value(), contiguous->isChecked()});
    };
    QObject::connect(tolerance.number, &QSpinBox::valueChanged, settings, write);
    QObject::connect(contiguous, &QCheckBox::toggled, settings, write);
    return page;
}

QWidget* makeClickFillOptions(ToolSettings* settings) {
    auto* page = new QWidget;
    QVBoxLayout* rows = rowsOf(page);
    const Dial grow =
        makeDial(ToolPanel::tr("Grow"), ToolPanel::tr("Grow by"),
                 ToolPanel::tr("So many pixels around what was found are filled too: soft edges and shadows go with it"), 0,
                 ToolSettings::kMaxClickGrow);
    grow.number->setSuffix(ToolPanel::tr(" px"));
    grow.number->setValue(settings->clickGrow());
    rows->addLayout(grow.row);
    rows->addStretch();
    QObject::connect(grow.number, &QSpinBox::valueChanged, settings, &ToolSettings::setClickGrow);
    return page;
}

QWidget* makeDustOptions(ToolSettings* settings) {
    auto* page = new QWidget;
    QVBoxLayout* rows = rowsOf(page);
    const Dial sensitivity = makeDial(ToolPanel::tr("Sensitivity"), ToolPanel::tr("Sensitivity"),
                                      ToolPanel::tr("How faint a spot may be; too much also finds grain and texture"), 0, 100);
    auto* size = roomy(new QSpinBox);
    size->setRange(1, 64);
    size->setSuffix(ToolPanel::tr(" px"));
    describe(size, ToolPanel::tr("Largest spot"), ToolPanel::tr("Spots wider or higher than this are left alone"));
    auto* kind = roomy(new QComboBox);
    kind->addItem(ToolPanel::tr("Dark and bright"), static_cast<int>(core::DustKind::Both));
    kind->addItem(ToolPanel::tr("Dark"), static_cast<int>(core::DustKind::Dark));
    kind->addItem(ToolPanel::tr("Bright"), static_cast<int>(core::DustKind::Bright));
    describe(kind, ToolPanel::tr("Kind of spots"),
             ToolPanel::tr("Look for spots darker than what is around them, brighter ones, or both"));
    auto* count = new QLabel;
    auto* take = roomy(new QPushButton(ToolPanel::tr("Select all")));
    take->setObjectName(QStringLiteral("takeDust"));
    describe(take, ToolPanel::tr("Select all spots"), ToolPanel::tr("Make holes of all spots that are ringed in the photo"));
    sensitivity.number->setValue(settings->dust().sensitivity);
    size->setValue(settings->dust().maxSizePx);
    kind->setCurrentIndex(kind->findData(static_cast<int>(settings->dust().kind)));
    auto* second = new QHBoxLayout;
    second->addWidget(new QLabel(ToolPanel::tr("Up to")));
    second->addWidget(size);
    second->addWidget(kind, 1);
    auto* third = new QHBoxLayout;
    third->addWidget(count, 1);
    third->addWidget(take);
    rows->addLayout(sensitivity.row);
    rows->addLayout(second);
    rows->addLayout(third);
    const auto write = [settings, number = sensitivity.number, size, kind] {
        core::DustOptions dust = settings->dust();
        dust.sensitivity = number->value();
        dust.maxSizePx = size->value();
        dust.kind = static_cast<core::DustKind>(kind->currentData().toInt());
        settings->setDust(dust);
    };
    QObject::connect(sensitivity.number, &QSpinBox::valueChanged, settings, write);
    QObject::connect(size, &QSpinBox::valueChanged, settings, write);
    QObject::connect(kind, &QComboBox::currentIndexChanged, settings, write);
    const auto show = [count, take](int spots) {
        composeText(count, "text", [spots] { return spots < 0 ? QString() : ToolPanel::tr("Spots found: %1").arg(spots); });
        take->setEnabled(spots > 0);
    };
    show(-1);
    QObject::connect(settings, &ToolSettings::dustCounted, page, show);
    QObject::connect(take, &QPushButton::clicked, settings, &ToolSettings::applyDust);
    return page;
}

}  // namespace lacuna::ui
