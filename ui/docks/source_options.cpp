// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/source_options.h"

#include <QHBoxLayout>
#include <QRadioButton>

#include "ui/command_keys.h"
#include "ui/docks/panel_parts.h"

namespace lacuna::ui {

SourceOptions::SourceOptions(SourceBrushTool* brush, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    const auto choice = [&](core::SourceMark mark, const QString& text, const QString& name,
                            const std::function<QString(const QString&)>& tip) {
        auto* button = new QRadioButton(text);
        button->setAccessibleName(name);
        composeWithKey(button, "toolTip", QStringLiteral("swap"), tip);
        button->setMinimumHeight(button->fontMetrics().lineSpacing() + 8);
        row->addWidget(button);
        const auto show = [button, mark](core::SourceMark chosen) {
            if (chosen == mark) button->setChecked(true);
        };
        show(brush->mark());
        connect(brush, &SourceBrushTool::markChanged, button, show);
        connect(button, &QRadioButton::clicked, brush, [brush, mark] { brush->setMark(mark); });
    };
    choice(core::SourceMark::Never, tr("Never copy"), tr("Never copy from here"), [](const QString& key) {
        return key.isEmpty() ? tr("Red stripes: no fill copies from here")
                             : tr("Red stripes: no fill copies from here (%1 switches to prefer)").arg(key);
    });
    choice(core::SourceMark::Prefer, tr("Prefer"), tr("Prefer to copy from here"), [](const QString& key) {
        return key.isEmpty() ? tr("Green dots: fills copy from here where it suits")
                             : tr("Green dots: fills copy from here where it suits (%1 switches to never)").arg(key);
    });
    choice(core::SourceMark::None, tr("Unmark"), tr("Take the marks away"),
           [](const QString&) { return tr("Fills decide by themselves again (hold Alt to do so once)"); });
    row->addStretch();
}

}  // namespace lacuna::ui
