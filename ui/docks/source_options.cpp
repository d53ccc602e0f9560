// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/source_options.h"

#include <QHBoxLayout>
#include <QRadioButton>

#include "ui/docks/panel_parts.h"

namespace lacuna::ui {

SourceOptions::SourceOptions(SourceBrushTool* brush, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    const auto choice = [&](core::SourceMark mark, const QString& text, const QString& name, const QString& tip) {
        auto* button = new QRadioButton(text);
        describe(button, name, tip);
        button->setMinimumHeight(button->fontMetrics().lineSpacing() + 8);
        row->addWidget(button);
        const auto show = [button, mark](core::SourceMark chosen) {
            if (chosen == mark) button->setChecked(true);
        };
        show(brush->mark());
        connect(brush, &SourceBrushTool::markChanged, button, show);
        connect(button, &QRadioButton::clicked, brush, [brush, mark] { brush->setMark(mark); });
    };
    choice(core::SourceMark::Never, tr("Never copy"), tr("Never copy from here"),
           tr("Red stripes: no fill copies from here (X switches to prefer)"));
    choice(core::SourceMark::Prefer, tr("Prefer"), tr("Prefer to copy from here"),
           tr("Green dots: fills copy from here where it suits (X switches to never)"));
    choice(core::SourceMark::None, tr("Unmark"), tr("Take the marks away"),
           tr("Fills decide by themselves again (hold Alt to do so once)"));
    row->addStretch();
}

}  // namespace lacuna::ui
