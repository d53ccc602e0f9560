// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/fill_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include "core/fill_recipe.h"
#include "ui/command_keys.h"
#include "ui/docks/model_choice.h"
#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/prompts.h"
#include "ui/settings.h"

namespace lacuna::ui {

namespace {

/// Growing and softening together stay within what the compositor allows.
constexpr int kRingPx = 16;
constexpr int kMostVariants = 6;

void addItem(QComboBox* combo, const QString& text, int value, const QString& tip) {
    combo->addItem(text, value);
    combo->setItemData(combo->count() - 1, tip, Qt::ToolTipRole);
}

void selectData(QComboBox* combo, const QVariant& value) {
    const int index = combo->findData(value);
    if (index >= 0) combo->setCurrentIndex(index);
}

}  // namespace

FillPanel::FillPanel(const core::EngineRegistry& registry, const core::FillOptions& defaults, const QString& modelName,
                     std::shared_ptr<core::ModelLibrary> library, QWidget* parent)
    : QWidget(parent), m_registry(registry), m_defaults(defaults) {
    const Settings settings;
    m_engine = new QComboBox;
    for (const core::EngineInfo& engine : registry.engines()) {
        m_engine->addItem(engine.name, engine.id);
        m_engine->setItemData(m_engine->count() - 1, engine.description, Qt::ToolTipRole);
    }
    m_engine->setAccessibleName(tr("Method"));
    selectData(m_engine, defaults.engineId);
    selectData(m_engine, settings.get(setting::Engine));

    m_model = new ModelChoice(std::move(library), modelName);

    m_device = new QComboBox;
    describe(m_device, tr("Runs on"),
             tr("Where the work is done. Automatic takes the graphics card when there is one that can be used"));
    setDevices({});

    m_resolution = new QComboBox;
    describe(m_resolution, tr("Detail"), tr("How finely large holes are worked on"));
    addItem(m_resolution, tr("Automatic"), int(core::Resolution::Auto), tr("A good balance for this photo and this computer"));
    addItem(m_resolution, tr("Fast"), int(core::Resolution::Fast),
            tr("Large holes are filled at a smaller size: quicker, less sharp"));
    addItem(m_resolution, tr("Best"), int(core::Resolution::Best), tr("As fine as memory allows: slower, sharper"));
    selectData(m_resolution, settings.get(setting::Resolution));

    const auto spin = [](int most, int value, const QString& name, const QString& tip) {
        auto* box = new QSpinBox;
        box->setRange(0, most);
        box->setValue(value);
        box->setSuffix(tr(" px"));
        describe(box, name, tip);
        return box;
    };
    m_margin = spin(4000, settings.get(setting::ContextMargin), tr("Surroundings"),
                    tr("How much of the photo around a hole is looked at to fill it. Automatic fits it to the hole"));
    m_margin->setSpecialValueText(tr("Automatic"));
    m_margin->setSingleStep(16);
    m_grow = spin(kRingPx - kLeastSoftPx, settings.get(setting::Dilate), tr("Grow hole"),
                  tr("Also fills this much around what you painted, so that no rim of it stays behind"));
    m_feather =
        spin(kRingPx, settings.get(setting::Feather), tr("Soft edge"), tr("How wide the fill blends into the photo at its edge"));
    m_seamless = new QCheckBox(tr("Match &colours at the edge"));
    m_seamless->setChecked(settings.get(setting::Seamless));
    describe(m_seamless, tr("Match colours at the edge"),
             tr("Shifts the fill's colours so that they meet the photo without a seam"));

    m_detail = new QCheckBox(tr("&Keep fine detail"));
    m_detail->setChecked(settings.get(setting::FineDetail));
    describe(m_detail, tr("Keep fine detail"),
             tr("Gives the fill the fine structure of the places that it was copied from, so that it looks less soft"));
    m_room = new QCheckBox(tr("Room to &widen the edge"));
    m_room->setChecked(settings.get(setting::EdgeRoom));
    describe(
        m_room, tr("Room to widen the edge"),
        tr("Also invents what lies around the hole, so that its edge can be widened afterwards in the Holes panel. Small holes "
           "become a little worse"));
    m_variants = spin(kMostVariants, settings.get(setting::FillVariants), tr("Variants"),
                      tr("How many fills to choose from. They come one after the other into the Holes panel"));
    m_variants->setMinimum(1);
    m_variants->setSuffix({});

    m_fill = new QPushButton;
    m_fill->setMinimumHeight(40);
    m_fill->setIconSize({20, 20});
    QFont font = m_fill->font();
    font.setBold(true);
    m_fill->setFont(font);
    m_fill->setObjectName(QStringLiteral("fillButton"));

    auto* choices = new QWidget;
    m_form = new QFormLayout(choices);
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(7);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Metho&d"), m_engine);
    m_form->addRow(tr("&Grow hole"), m_grow);
    m_form->addRow(tr("&Soft edge"), m_feather);
    m_form->addRow(m_seamless);
    m_form->addRow(makeMoreButton());
    m_form->addRow(m_detail);
    m_form->addRow(tr("V&ariants"), m_variants);
    m_form->addRow(tr("Model"), m_model);
    m_form->addRow(tr("&Runs on"), m_device);
    m_form->addRow(tr("Detai&l"), m_resolution);
    m_form->addRow(tr("S&urroundings"), m_margin);
    m_form->addRow(m_room);
    for (QComboBox* field : {m_engine, m_device, m_resolution}) field->setMinimumWidth(120);
    // What is left of the window's height is for the panels below.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = panelLayout(this);
    m_scroll = new PanelScroll(choices);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_fill);

    connect(m_engine, &QComboBox::currentIndexChanged, this, &FillPanel::engineChanged);
    connect(m_device, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT deviceChanged(deviceName()); });
    connect(m_device, &QComboBox::activated, this, [this] { Settings().set(setting::Device, m_device->currentData().toInt()); });
    connect(m_grow, &QSpinBox::valueChanged, this, [this](int px) { m_feather->setMaximum(kRingPx - px); });
    m_feather->setMaximum(kRingPx - m_grow->value());
    connect(m_fill, &QPushButton::clicked, this, [this] { m_running ? Q_EMIT cancelRequested() : Q_EMIT fillRequested(); });
    connect(&CommandKeys::instance(), &CommandKeys::changed, this, &FillPanel::updateButton);
    engineChanged();
    sayInEachLanguage(this, [this] {
        m_engine->setToolTip(m_engine->currentData(Qt::ToolTipRole).toString());
        setDevices(m_devices);
        updateButton();
    });
}

void FillPanel::engineChanged() {
    m_engine->setToolTip(m_engine->currentData(Qt::ToolTipRole).toString());
    core::EngineLimits limits;
    if (const core::EngineInfo* info = m_registry.find(m_engine->currentData().toString()); info && info->create) {
        limits = info->create()->limits();
    }
    m_usesModel = limits.usesWeights;
    m_usesMargin = limits.contextPerHole > 0;
    showRows();
    Q_EMIT deviceChanged(deviceName());
}

QToolButton* FillPanel::makeMoreButton() {
    m_more = new QToolButton;
    m_more->setText(tr("More options"));
    m_more->setCheckable(true);
    m_more->setChecked(Settings().get(setting::FillMore));
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(QStringLiteral("fillMore"));
    describe(m_more, tr("More options"), tr("Show what rarely needs a change"));
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        Settings().set(setting::FillMore, on);
        showRows();
        Q_EMIT sizeWanted();
        // In a low window the options would open out of sight; the new sizes are known when the layout has been at work.
        if (on) QTimer::singleShot(0, this, [this] { m_scroll->verticalScrollBar()->setValue(m_more->y()); });
    });
    return m_more;
}

/// Only what makes a difference to this method, and what is rarely changed only when the user wants to see it.
void FillPanel::showRows() {
    const bool more = m_more->isChecked();
    m_more->setArrowType(more ? Qt::DownArrow : Qt::RightArrow);
    m_form->setRowVisible(m_detail, more && m_usesModel);
    m_form->setRowVisible(m_variants, more);
    m_form->setRowVisible(m_model, more && m_usesModel);
    m_form->setRowVisible(m_device, more && m_usesModel);
    m_form->setRowVisible(m_resolution, more);
    m_form->setRowVisible(m_margin, more && m_usesMargin);
    m_form->setRowVisible(m_room, more);
}

void FillPanel::setDevices(const std::vector<core::DeviceInfo>& devices) {
    m_devices = devices;
    const QSignalBlocker blocker(m_device);
    const QVariant wanted = m_device->count() > 0 ? m_device->currentData() : QVariant(Settings().get(setting::Device));
    m_device->clear();
    addItem(m_device, tr("Automatic"), int(core::Device::Auto),
            tr("The graphics card when there is one that can be used, otherwise the processor"));
    if (devices.empty()) addItem(m_device, tr("Processor"), int(core::Device::Cpu), tr("Always works"));
    auto* model = qobject_cast<QStandardItemModel*>(m_device->model());
    for (const core::DeviceInfo& device : devices) {
        if (device.device == core::Device::Auto) continue;
        if (device.unavailableReason.isEmpty()) {
            addItem(m_device, device.name, int(device.device), device.name);
        } else {
            addItem(m_device, tr("%1 (not usable)").arg(device.name), int(device.device), sentence(device.unavailableReason));
            model->item(m_device->count() - 1)->setEnabled(false);
        }
    }
    const int index = m_device->findData(wanted);
    m_device->setCurrentIndex(index >= 0 && model->item(index)->isEnabled() ? index : 0);
    Q_EMIT deviceChanged(deviceName());
}

QString FillPanel::deviceName() const {
    const auto wanted = m_usesModel ? static_cast<core::Device>(m_device->currentData().toInt()) : core::Device::Cpu;
    const auto nameOf = [this](core::Device kind) {
        for (const core::DeviceInfo& device : m_devices) {
            if (device.device == kind && device.unavailableReason.isEmpty()) return device.name;
        }
        return QString();
    };
    QString name = wanted == core::Device::Auto ? nameOf(core::Device::Cuda) : nameOf(wanted);
    if (name.isEmpty()) name = nameOf(core::Device::Cpu);
    return name.isEmpty() ? tr("Processor") : name;
}

core::FillOptions FillPanel::options() const {
    core::FillOptions options = m_defaults;
    const Settings settings;
    if (const int threads = settings.get(setting::Threads); threads > 0) options.threads = threads;
    options.precision = core::precisionFor(settings.get(setting::Precision));
    options.memoryBudgetBytes = settings.get(setting::WorkingMemory) * 1e6;
    options.engineId = m_engine->currentData().toString();
    if (const QString model = m_model->path(); !model.isEmpty()) options.modelPath = model;
    options.device = static_cast<core::Device>(m_device->currentData().toInt());
    options.resolution = static_cast<core::Resolution>(m_resolution->currentData().toInt());
    options.contextMarginPx = m_margin->value();
    options.dilatePx = m_grow->value();
    options.featherPx = m_feather->value();
    options.seamless = m_seamless->isChecked();
    options.detail = m_detail->isChecked() ? 1. : 0.;
    options.edgeRoomPx = m_room->isChecked() ? kRingPx : 0;
    return options;
}

int FillPanel::variants() const { return m_variants->value(); }

void FillPanel::applyPreferences() {
    const int index = m_device->findData(Settings().get(setting::Device));
    const auto* model = qobject_cast<QStandardItemModel*>(m_device->model());
    if (index >= 0 && model->item(index)->isEnabled()) m_device->setCurrentIndex(index);
}

void FillPanel::saveSettings() const {
    Settings settings;
    settings.set(setting::Engine, m_engine->currentData().toString());
    settings.set(setting::Device, m_device->currentData().toInt());
    settings.set(setting::Resolution, m_resolution->currentData().toInt());
    settings.set(setting::ContextMargin, m_margin->value());
    settings.set(setting::Dilate, m_grow->value());
    settings.set(setting::Feather, m_feather->value());
    settings.set(setting::Seamless, m_seamless->isChecked());
    settings.set(setting::FineDetail, m_detail->isChecked());
    settings.set(setting::EdgeRoom, m_room->isChecked());
    settings.set(setting::FillVariants, m_variants->value());
}

void FillPanel::setRunning(bool running) {
    m_running = running;
    for (QWidget* field : {static_cast<QWidget*>(m_engine), static_cast<QWidget*>(m_model), static_cast<QWidget*>(m_device),
                           static_cast<QWidget*>(m_resolution), static_cast<QWidget*>(m_margin), static_cast<QWidget*>(m_grow),
                           static_cast<QWidget*>(m_feather), static_cast<QWidget*>(m_seamless), static_cast<QWidget*>(m_detail),
                           static_cast<QWidget*>(m_room), static_cast<QWidget*>(m_variants)}) {
        field->setEnabled(!running && (field != m_model || m_model->isChoosable()));
    }
    updateButton();
}

QString FillPanel::buttonTip() const { return m_fill->toolTip(); }

void FillPanel::setReady(bool ready) {
    m_ready = ready;
    updateButton();
}

void FillPanel::updateButton() {
    m_fill->setEnabled(m_running || m_ready);
    m_fill->setText(m_running ? tr("Cancel") : tr("Fill"));
    const bool primary = m_ready && !m_running;
    m_fill->setIcon(icon(m_running ? QStringLiteral("cancel") : QStringLiteral("fill"), primary));
    if (m_fill->property("primary").toBool() != primary) {
        m_fill->setProperty("primary", primary);
        m_fill->style()->polish(m_fill);
    }
    const CommandKeys& commands = CommandKeys::instance();
    describe(m_fill, m_fill->text(),
             m_running ? commands.tip(QStringLiteral("cancel"))
             : m_ready ? commands.tip(QStringLiteral("fill"))
                       : tr("Paint over what should go first"));
}

}  // namespace lacuna::ui
