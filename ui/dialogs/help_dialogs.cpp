// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialogs.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <opencv2/core/version.hpp>

#include "ui/docks/panel_parts.h"
#include "ui/icons.h"

namespace lacuna::ui {

namespace {

QString keysOf(const QAction* action) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    return keys.join(ShortcutSheet::tr(" or "));
}

QDialogButtonBox* closeButtons(QDialog* dialog) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

}  // namespace

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    std::vector<std::pair<QString, std::vector<std::pair<QString, QString>>>> groups;
    for (const Actions::Group& group : actions.groups()) {
        std::vector<std::pair<QString, QString>> rows;
        for (const QAction* action : group.actions) {
            if (action->shortcuts().isEmpty()) continue;
            rows.emplace_back(action->iconText(), keysOf(action));
        }
        groups.emplace_back(group.title, rows);
    }
    groups.emplace_back(tr("On the photo"), std::vector<std::pair<QString, QString>>{
                                                {tr("Original for a moment"), tr("hold \\")},
                                                {tr("Move the view"), tr("Space and drag, middle button, arrows")},
                                                {tr("Zoom"), tr("wheel, pinch")},
                                                {tr("Straight line"), tr("Shift+click")},
                                                {tr("Add with a shape"), tr("Shift+drag")},
                                                {tr("Take away with a shape"), tr("Alt+drag")}});
    auto* columns = new QHBoxLayout;
    columns->setSpacing(36);
    std::size_t total = 0, placed = 0;
    for (const auto& group : groups) total += group.second.size() + 2;
    QGridLayout* grid = nullptr;
    for (const auto& [title, rows] : groups) {
        if (!grid || placed > total / 2) {
            grid = new QGridLayout;
            grid->setHorizontalSpacing(20);
            grid->setVerticalSpacing(4);
            auto* column = new QVBoxLayout;
            column->addLayout(grid);
            column->addStretch();
            columns->addLayout(column);
            if (placed > 0) placed = 0, total = 2 * total;
        }
        auto* heading = new QLabel(title);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setContentsMargins(0, grid->rowCount() > 1 ? 10 : 0, 0, 2);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        for (const auto& [name, keys] : rows) {
            const int row = grid->rowCount();
            grid->addWidget(new QLabel(name), row, 0);
            auto* label = new QLabel(keys);
            label->setAccessibleName(tr("%1: %2").arg(name, keys));
            label->setForegroundRole(QPalette::Link);
            grid->addWidget(label, row, 1);
        }
        placed += rows.size() + 2;
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(14);
    layout->addLayout(columns);
    layout->addWidget(closeButtons(this));
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

AboutDialog::AboutDialog(const QString& version, const std::vector<core::EngineInfo>& engines,
                         const std::vector<core::DeviceInfo>& devices, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Lacuna"));
    auto* emblem = new QLabel;
    emblem->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto* name = new QLabel(tr("Lacuna %1").arg(version));
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    name->setFont(font);
    auto* what =
        new QLabel(tr("Fills holes in photographs and shows where every pixel came from.\nEverything happens on this computer."));
    QStringList lines;
    for (const core::DeviceInfo& device : devices) {
        lines << (device.unavailableReason.isEmpty() ? device.name
                                                     : tr("%1 (not usable: %2)").arg(device.name, device.unavailableReason));
    }
    QStringList methods;
    for (const core::EngineInfo& engine : engines) methods << engine.name;
    auto* details =
        new QLabel(tr("Devices: %1\nMethods: %2\nBuilt with Qt %3 and OpenCV %4.\n\nFree software under the GNU General Public "
                      "License, version 3 or later.")
                       .arg(lines.isEmpty() ? tr("processor") : lines.join(QStringLiteral(", ")),
                            methods.join(QStringLiteral(", ")), QString::fromLatin1(qVersion()), QStringLiteral(CV_VERSION)));
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details->setWordWrap(true);
    details->setAccessibleName(tr("Versions and devices"));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(emblem);
    auto* titles = new QVBoxLayout;
    titles->addWidget(name);
    titles->addWidget(what);
    head->addLayout(titles, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 14);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(details);
    layout->addWidget(closeButtons(this));
    setMinimumWidth(480);
}

}  // namespace lacuna::ui
