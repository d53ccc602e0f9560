// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialogs.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>
#include <opencv2/core/version.hpp>

#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {

/// Where the screen is wide enough for them; all of it must fit on a small one.
constexpr std::size_t kMostColumns = 3;
constexpr int kRoomAround = 60, kRoomBelow = 140;

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

QString detailsText(const std::vector<core::EngineInfo>& engines, const std::vector<core::DeviceInfo>& devices) {
    QStringList lines;
    for (const core::DeviceInfo& device : devices) {
        lines << (device.unavailableReason.isEmpty()
                      ? device.name
                      : AboutDialog::tr("%1 (not usable: %2)").arg(device.name, device.unavailableReason));
    }
    QStringList methods;
    for (const core::EngineInfo& engine : engines) methods << inCurrentLanguage(engine.name);
    return AboutDialog::tr(
               "Devices: %1\nMethods: %2\nBuilt with Qt %3 and OpenCV %4.\n\nFree software under the GNU General "
               "Public License, version 3 or later.")
        .arg(lines.isEmpty() ? AboutDialog::tr("processor") : lines.join(QStringLiteral(", ")),
             methods.join(QStringLiteral(", ")), QString::fromLatin1(qVersion()), QStringLiteral(CV_VERSION));
}

}  // namespace

ShortcutSheet::ShortcutSheet(Actions* actions, QWidget* parent) : QDialog(parent), m_actions(actions) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(14);
    auto* change = new QPushButton(tr("Change &shortcuts…"));
    change->setAutoDefault(false);
    describe(change, tr("Change shortcuts"), tr("Choose keys of your own in the preferences"));
    connect(change, &QPushButton::clicked, this, &ShortcutSheet::changeRequested);
    QDialogButtonBox* buttons = closeButtons(this);
    buttons->addButton(change, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    connect(actions, &Actions::shortcutsChanged, this, &ShortcutSheet::fill);
    sayInEachLanguage(this, [this] { fill(); });
}

std::vector<ShortcutSheet::Section> ShortcutSheet::sections() const {
    std::vector<Section> sections;
    for (const Actions::Group& group : m_actions->groups()) {
        Section section{group.title, {}};
        for (const QAction* action : group.actions) {
            if (!action->shortcuts().isEmpty()) section.rows.emplace_back(action->iconText(), keysOf(action));
        }
        sections.push_back(section);
    }
    sections.push_back({tr("On the photo"),
                        {{tr("Original for a moment"), tr("hold \\")},
                         {tr("Move the view"), tr("Space and drag, middle button, arrows")},
                         {tr("Zoom"), tr("wheel, pinch")},
                         {tr("Straight line"), tr("Shift+click")},
                         {tr("Add with a shape"), tr("Shift+drag")},
                         {tr("Take away with a shape"), tr("Alt+drag")}}});
    return sections;
}

void ShortcutSheet::fill() {
    delete m_content;
    const QSize room = screen()->availableSize() - QSize(kRoomAround, kRoomBelow);
    QWidget* columns = nullptr;
    for (std::size_t count = kMostColumns; count > 0; --count) {
        delete columns;
        columns = makeColumns(count);
        if (columns->sizeHint().width() <= room.width()) break;
    }
    const QSize size = columns->sizeHint();
    m_content = new PanelScroll(columns);
    if (size.height() > room.height()) {
        m_content->setFixedSize(size.width() + m_content->verticalScrollBar()->sizeHint().width() + 14, room.height());
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_content);
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event) {
    static const QList<int> scrolling{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (scrolling.contains(event->key())) {
        QApplication::sendEvent(m_content->verticalScrollBar(), event);
    } else {
        QDialog::keyPressEvent(event);
    }
}

QWidget* ShortcutSheet::makeColumns(std::size_t count) const {
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->setSpacing(36);
    const std::vector<Section> all = sections();
    std::size_t total = 0, placed = 0, begun = 0;
    for (const Section& section : all) total += section.rows.size() + 2;
    QGridLayout* grid = nullptr;
    for (const Section& section : all) {
        // Into the column that comes nearer to its share of the rows by it.
        const std::size_t rows = section.rows.size() + 2;
        if (!grid || (begun < count && placed + rows / 2 > (total + count - 1) / count)) {
            grid = new QGridLayout;
            grid->setHorizontalSpacing(20);
            grid->setVerticalSpacing(4);
            auto* column = new QVBoxLayout;
            column->addLayout(grid);
            column->addStretch();
            columns->addLayout(column);
            placed = 0;
            ++begun;
        }
        addSection(grid, section);
        placed += rows;
    }
    return content;
}

void ShortcutSheet::addSection(QGridLayout* grid, const Section& section) {
    auto* heading = new QLabel(section.title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, grid->rowCount() > 1 ? 10 : 0, 0, 2);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
    for (const auto& [name, keys] : section.rows) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(name), row, 0);
        auto* label = new QLabel(keys);
        label->setAccessibleName(tr("%1: %2").arg(name, keys));
        label->setForegroundRole(QPalette::Link);
        grid->addWidget(label, row, 1);
    }
}

AboutDialog::AboutDialog(const QString& version, const std::vector<core::EngineInfo>& engines,
                         const std::vector<core::DeviceInfo>& devices, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Lacuna"));
    auto* emblem = new QLabel;
    emblem->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto* name = new QLabel;
    composeText(name, "text", [version] { return tr("Lacuna %1").arg(version); });
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    name->setFont(font);
    auto* what =
        new QLabel(tr("Fills holes in photographs and shows where every pixel came from.\nEverything happens on this computer."));
    what->setWordWrap(true);
    auto* details = new QLabel;
    composeText(details, "text", [devices, engines] { return detailsText(engines, devices); });
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
