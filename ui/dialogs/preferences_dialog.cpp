// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QThread>

#include "core/fill_recipe.h"
#include "core/translations.h"
#include "ui/dialogs/shortcuts_page.h"
#include "ui/dialogs/window_size.h"
#include "ui/docks/panel_parts.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {

QFormLayout* formOf(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setContentsMargins(14, 14, 14, 14);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// The control's name is that of its row without the mark of the shortcut.
void describeRow(QWidget* control, const QString& label, const QString& tip) {
    control->setToolTip(tip);
    composeText(control, "accessibleName", [label] { return inCurrentLanguage(label).remove(QLatin1Char('&')); });
}

}  // namespace

PreferencesDialog::PreferencesDialog(Shortcuts* shortcuts, const std::vector<core::DeviceInfo>& devices, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeGeneralPage(), tr("&General"));
    m_tabs->addTab(makeFillPage(), tr("Fi&lling"));
    m_tabs->addTab(makeFilesPage(), tr("Fil&es"));
    m_shortcutsPage = new ShortcutsPage(shortcuts);
    m_tabs->addTab(m_shortcutsPage, tr("&Shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* defaults = buttons->addButton(tr("Reset to &defaults"), QDialogButtonBox::ResetRole);
    defaults->setAutoDefault(false);
    describe(defaults, tr("Reset to defaults"), tr("Give all that is on the first three pages the values that it came with"));
    buttons->button(QDialogButtonBox::Close)->setToolTip(tr("Close this window; all changes count already"));
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::resetToDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    setDevices(devices);
    refresh();
    resizeWithinScreen(this, {620, 520});
}

template <typename T>
void PreferencesDialog::keep(const Setting<T>& setting, const T& value) {
    Settings settings;
    if (m_refreshing || settings.get(setting) == value) return;
    settings.set(setting, value);
    Q_EMIT changed();
}

QComboBox* PreferencesDialog::addChoice(QFormLayout* form, const Setting<QString>& setting, const QString& label,
                                        const QString& tip, const QList<std::pair<QString, QString>>& choices) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(setting.key));
    for (const auto& [value, text] : choices) box->addItem(text, value);
    describeRow(box, label, tip);
    form->addRow(label, box);
    m_keys.push_back(setting.key);
    m_shown.emplace_back([box, &setting] { box->setCurrentIndex(std::max(0, box->findData(Settings().get(setting)))); });
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, &setting] { keep(setting, box->currentData().toString()); });
    return box;
}

QSpinBox* PreferencesDialog::addNumber(QFormLayout* form, const Setting<int>& setting, const QString& label, const QString& tip,
                                       int least, int most, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(setting.key));
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    describeRow(box, label, tip);
    form->addRow(label, box);
    m_keys.push_back(setting.key);
    m_shown.emplace_back([box, &setting] { box->setValue(Settings().get(setting)); });
    connect(box, &QSpinBox::valueChanged, this, [this, &setting](int value) { keep(setting, value); });
    return box;
}

QCheckBox* PreferencesDialog::addSwitch(QFormLayout* form, const Setting<bool>& setting, const QString& label,
                                        const QString& tip) {
    auto* box = new QCheckBox(label);
    box->setObjectName(QLatin1String(setting.key));
    describeRow(box, label, tip);
    form->addRow(box);
    m_keys.push_back(setting.key);
    m_shown.emplace_back([box, &setting] { box->setChecked(Settings().get(setting)); });
    connect(box, &QCheckBox::toggled, this, [this, &setting](bool on) { keep(setting, on); });
    return box;
}

QWidget* PreferencesDialog::makeGeneralPage() {
    auto* page = new QWidget;
    QFormLayout* form = formOf(page);
    QList<std::pair<QString, QString>> languages{{QString(), tr("As the system")}};
    for (const core::Translations::Language& language : core::Translations::languages())
        languages << std::pair{language.code, language.name};
    addChoice(form, setting::Language, tr("&Language"), tr("The language of all texts; it changes at once"), languages);
    addChoice(form, setting::Theme, tr("&Theme"), tr("Light or dark windows"),
              {{QStringLiteral("system"), tr("As the system")},
               {QStringLiteral("light"), tr("Light")},
               {QStringLiteral("dark"), tr("Dark")}});
    addChoice(
        form, setting::Cursor, tr("Brush &pointer"), tr("What the brushes show under the pointer"),
        {{QStringLiteral("outline"), tr("Outline of the brush")}, {QStringLiteral("crosshair"), tr("Outline and crosshair")}});
    addChoice(form, setting::Checkerboard, tr("Transparent &parts"),
              tr("The squares that are seen through transparent parts of a photo"),
              {{QStringLiteral("light"), tr("Light squares")},
               {QStringLiteral("grey"), tr("Grey squares")},
               {QStringLiteral("dark"), tr("Dark squares")}});
    return page;
}

QWidget* PreferencesDialog::makeFillPage() {
    auto* page = new QWidget;
    QFormLayout* form = formOf(page);
    m_device = new QComboBox;
    m_device->setObjectName(QLatin1String(setting::Device.key));
    describeRow(m_device, tr("Fills run &on"),
                tr("Where fills are worked out. Automatic takes the graphics card when there is one that can be used"));
    form->addRow(tr("Fills run &on"), m_device);
    m_keys.push_back(setting::Device.key);
    m_shown.emplace_back([this] { m_device->setCurrentIndex(std::max(0, m_device->findData(Settings().get(setting::Device)))); });
    connect(m_device, &QComboBox::currentIndexChanged, this, [this] { keep(setting::Device, m_device->currentData().toInt()); });
    addChoice(form, setting::Precision, tr("&Arithmetic"),
              tr("How exactly fills are worked out. Fast changes a pixel by less than one of 256 levels on average. "
                 "Automatic is fast on graphics cards that are made for it, and exact on the processor"),
              {{core::wordFor(core::Precision::Auto), tr("Automatic")},
               {core::wordFor(core::Precision::Float32), tr("Exact (32 bit)")},
               {core::wordFor(core::Precision::BFloat16), tr("Fast (16 bit)")}});
    QSpinBox* threads = addNumber(form, setting::Threads, tr("Processor &threads"),
                                  tr("How many of the processor's threads a fill may use; fewer leave more to other programs"), 0,
                                  std::max(1, QThread::idealThreadCount()), {});
    threads->setSpecialValueText(tr("All"));
    addNumber(form, setting::WorkingMemory, tr("&Memory for a fill"),
              tr("The most that one fill may take; large holes are worked on less finely where it is little"), 256, 262'144,
              tr(" MB"));
    addNumber(form, setting::UndoMemory, tr("Memory for &undo"),
              tr("The most that undo may take; older steps wait on the disk and come back when they are needed"), 16, 262'144,
              tr(" MB"));
    return page;
}

QWidget* PreferencesDialog::makeFilesPage() {
    auto* page = new QWidget;
    QFormLayout* form = formOf(page);
    QSpinBox* autosave =
        addNumber(form, setting::AutosaveSeconds, tr("Keep work &safe every"),
                  tr("So long after a change your work is written down, so that it can be brought back should the program crash"),
                  0, 600, tr(" s"));
    autosave->setSpecialValueText(tr("Never"));
    addSwitch(
        form, setting::KeepMetadata, tr("Keep what the &camera wrote"),
        tr("Date, camera, lens, place, captions and rights stay in pictures that you save. Each export can decide otherwise"));
    addSwitch(form, setting::Provenance, tr("Say in saved pictures that parts were &filled"),
              tr("Pictures tell other programs that a model made parts of them, as the press asks for"));
    return page;
}

void PreferencesDialog::setDevices(const std::vector<core::DeviceInfo>& devices) {
    m_refreshing = true;
    m_device->clear();
    m_device->addItem(tr("Automatic"), static_cast<int>(core::Device::Auto));
    for (const core::DeviceInfo& device : devices) {
        if (device.device == core::Device::Auto) continue;
        m_device->addItem(device.name, static_cast<int>(device.device));
        if (device.unavailableReason.isEmpty()) continue;
        m_device->setItemData(m_device->count() - 1, device.unavailableReason, Qt::ToolTipRole);
        qobject_cast<QStandardItemModel*>(m_device->model())->item(m_device->count() - 1)->setEnabled(false);
    }
    m_refreshing = false;
    refresh();
}

void PreferencesDialog::refresh() {
    m_refreshing = true;
    for (const auto& show : m_shown) show();
    m_refreshing = false;
}

void PreferencesDialog::resetToDefaults() {
    Settings settings;
    for (const char* key : m_keys) settings.reset(key);
    refresh();
    Q_EMIT changed();
}

void PreferencesDialog::showShortcuts() { m_tabs->setCurrentWidget(m_shortcutsPage); }

}  // namespace lacuna::ui
