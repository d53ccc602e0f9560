// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/setup_page.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/error.h"
#include "core/model_library.h"
#include "core/system_memory.h"
#include "ui/docks/panel_parts.h"
#include "ui/language.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/training/photo_chooser.h"
#include "ui/training/recipe_texts.h"

namespace lacuna::ui {

namespace {

/// What an entry of the list of starting points stands for.
enum StartKind { ShippedStart, LibraryStart, FileStart, ChooseFile, ScratchStart, RunStart };
constexpr int kKindRole = Qt::UserRole, kValueRole = Qt::UserRole + 1;

void addStart(QComboBox* combo, const QString& text, StartKind kind, const QVariant& value, const QString& tip) {
    combo->addItem(text, static_cast<int>(kind));
    combo->setItemData(combo->count() - 1, value, kValueRole);
    combo->setItemData(combo->count() - 1, tip, Qt::ToolTipRole);
}

}  // namespace

SetupPage::SetupPage(core::TrainingServices services, core::ModelLibrary* library, Prompts* prompts, QWidget* parent)
    : QWidget(parent), m_services(std::move(services)), m_library(library), m_prompts(prompts) {
    m_photos = new PhotoChooser(m_services, prompts);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_choices = makeChoices());
    m_showMore = new QToolButton;
    m_showMore->setText(tr("More"));
    m_showMore->setCheckable(true);
    m_showMore->setAutoRaise(true);
    m_showMore->setArrowType(Qt::RightArrow);
    m_showMore->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showMore->setFocusPolicy(Qt::StrongFocus);
    m_showMore->setObjectName(QStringLiteral("trainingMore"));
    describe(m_showMore, tr("More"), tr("Show what rarely needs a change"));
    column->addWidget(m_showMore);
    column->addWidget(m_more = makeMore());
    column->addStretch();
    m_more->hide();
    auto* scroll = new PanelScroll(right);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(18);
    layout->addWidget(m_photos, 1);
    layout->addWidget(scroll, 1);

    connect(m_showMore, &QToolButton::toggled, this, [this](bool on) {
        m_more->setVisible(on);
        m_showMore->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_photos, &PhotoChooser::changed, this, &SetupPage::changed);
    connect(m_start, &QComboBox::activated, this, &SetupPage::startChosen);
    connect(m_start, &QComboBox::currentIndexChanged, this, &SetupPage::showRun);
    connect(m_recipe, &QComboBox::currentIndexChanged, this, &SetupPage::recipeChanged);
    connect(m_budgetKind, &QComboBox::currentIndexChanged, this, &SetupPage::budgetKindChanged);
    if (m_library) connect(m_library, &core::ModelLibrary::changed, this, &SetupPage::fillStarts);
    fillRecipes();
    budgetKindChanged();
    setDevices({});
    sayInEachLanguage(this, [this] {
        fillStarts();
        for (int i = 0; i < m_recipe->count(); ++i)
            m_recipe->setItemData(i, recipeText(m_recipes[static_cast<std::size_t>(i)].description), Qt::ToolTipRole);
        if (const core::RecipeInfo* info = recipe()) m_recipeText->setText(recipeText(info->description));
    });
}

void SetupPage::fillRecipes() {
    try {
        m_recipes = m_services.recipes();
    } catch (...) {
        qWarning("Reading the recipes failed: %s", qPrintable(core::currentExceptionAsError({}).message()));
    }
    const QString wanted = Settings().get(setting::TrainingRecipe);
    {
        const QSignalBlocker blocker(m_recipe);
        for (const core::RecipeInfo& recipe : m_recipes) {
            m_recipe->addItem(recipe.name, recipe.name);
        }
        m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(wanted)));
    }
    recipeChanged();
}

void SetupPage::fillStarts() {
    const int kind = m_start->currentData(kKindRole).toInt();
    const QVariant value = m_start->currentData(kValueRole);
    {
        const QSignalBlocker blocker(m_start);
        m_start->clear();
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const QString when = QLocale().toString(m_runs[i].started, QLocale::ShortFormat);
            addStart(m_start,
                     m_runs[i].ended ? tr("Undecided training of %1").arg(when) : tr("Interrupted training of %1").arg(when),
                     RunStart, m_runs[i].options.runFolder, tr("Goes on where it was, with the same photos and settings"));
        }
        if (!m_services.shippedModel.isEmpty())
            addStart(m_start, tr("The model that came with Lacuna"), ShippedStart, {}, tr("A good start for photos of any kind"));
        if (m_library) {
            for (const core::ModelEntry& entry : m_library->entries()) {
                if (!entry.isShipped()) addStart(m_start, entry.name, LibraryStart, entry.path, entry.note);
            }
        }
        if (!m_file.isEmpty()) addStart(m_start, QFileInfo(m_file).fileName(), FileStart, m_file, m_file);
        addStart(m_start, tr("A model file…"), ChooseFile, {}, tr("A safetensors file of the recipe's kind of network"));
        addStart(m_start, tr("From scratch"), ScratchStart, {},
                 tr("Random weights. Needs many photos, and days rather than minutes"));
        int index = -1;
        for (int i = 0; i < m_start->count(); ++i) {
            if (m_start->itemData(i, kKindRole).toInt() == kind && m_start->itemData(i, kValueRole) == value) index = i;
        }
        // What is gone from the list, an interrupted run that was chosen before too: back to the usual start.
        if (index < 0) index = std::max(0, m_start->findData(static_cast<int>(ShippedStart), kKindRole));
        m_start->setCurrentIndex(index);
        m_lastStart = index;
    }
    showRun();
}

void SetupPage::startChosen(int index) {
    if (m_start->itemData(index, kKindRole).toInt() != ChooseFile) {
        m_lastStart = index;
        return;
    }
    const QString file =
        m_prompts->openPath(this, tr("Model to start from"), Settings().get(setting::LastFolder), tr("Models (*.safetensors)"));
    m_start->setCurrentIndex(m_lastStart);
    if (file.isEmpty()) return;
    m_file = file;
    fillStarts();
    m_start->setCurrentIndex(m_start->findData(static_cast<int>(FileStart), kKindRole));
    m_lastStart = m_start->currentIndex();
}

const core::RecipeInfo* SetupPage::recipe() const {
    for (const core::RecipeInfo& recipe : m_recipes) {
        if (recipe.name == m_recipe->currentData().toString()) return &recipe;
    }
    return nullptr;
}

void SetupPage::recipeChanged() {
    const core::RecipeInfo* info = recipe();
    m_recipeText->setText(info ? recipeText(info->description) : tr("No recipes were found."));
    m_form->setRowVisible(m_featuresRow, info && info->needsFeatureNetwork);
    if (!info) return;
    const auto device = static_cast<core::Device>(m_device->currentData().toInt());
    const bool gpu = device == core::Device::Cuda || (device == core::Device::Auto && m_device->property("hasGpu").toBool());
    m_suggested = sizesThatFit(*info, gpu ? m_freeGpuBytes : core::availableMemoryBytes());
    m_crop->setValue(m_suggested.cropPx);
    m_batch->setValue(m_suggested.batch);
    m_accumulate->setValue(m_suggested.accumulate);
    m_sizesText->setText(
        m_suggested.accumulate <= 1 ? QString()
        : gpu ? tr("Smaller batches than the recipe's, and more of them to one update: the GPU has little memory free.")
              : tr("Smaller batches than the recipe's, and more of them to one update: this computer has little memory free."));
    m_form->setRowVisible(m_sizesText, !m_sizesText->text().isEmpty());
    Q_EMIT changed();
}

void SetupPage::budgetKindChanged() {
    const bool time = m_budgetKind->currentIndex() == 0;
    m_minutes->setVisible(time);
    m_iterations->setVisible(!time);
}

void SetupPage::showRun() {
    const TrainingRun run = chosenRun();
    if (!run.isNull()) setOptions(run.options);
    setEditable(true);
    Q_EMIT changed();
}

void SetupPage::setEditable(bool editable) {
    const bool fresh = editable && chosenRun().isNull();
    m_photos->setEnabled(fresh);
    m_start->setEnabled(editable);
    m_more->setEnabled(fresh);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_recipe, m_featuresRow, m_budgetKind, m_minutes, m_iterations, m_crop, m_batch})
        field->setEnabled(fresh);
}

void SetupPage::setInterruptedRuns(const std::vector<TrainingRun>& runs, bool choose) {
    m_runs = runs;
    fillStarts();
    if (choose && !runs.empty()) m_start->setCurrentIndex(m_lastStart = 0);
}

void SetupPage::setDevices(const std::vector<core::DeviceInfo>& devices) {
    const QSignalBlocker blocker(m_device);
    m_device->clear();
    m_device->addItem(tr("Automatic"), static_cast<int>(core::Device::Auto));
    bool gpu = false;
    for (const core::DeviceInfo& device : devices) {
        if (device.device == core::Device::Auto) continue;
        m_device->addItem(device.name, static_cast<int>(device.device));
        const bool usable = device.unavailableReason.isEmpty();
        gpu = gpu || (usable && device.device == core::Device::Cuda);
        m_device->setItemData(m_device->count() - 1, usable ? device.name : sentence(device.unavailableReason), Qt::ToolTipRole);
        qobject_cast<QStandardItemModel*>(m_device->model())->item(m_device->count() - 1)->setEnabled(usable);
    }
    if (m_device->property("hasGpu").toBool() == gpu) return;
    m_device->setProperty("hasGpu", gpu);
    suggestAgain();
}

void SetupPage::setFreeGpuBytes(double bytes) {
    m_freeGpuBytes = bytes;
    suggestAgain();
}

void SetupPage::suggestAgain() {
    if (m_crop->value() == m_suggested.cropPx && m_batch->value() == m_suggested.batch && chosenRun().isNull()) recipeChanged();
}

core::TrainingOptions SetupPage::options() const {
    core::TrainingOptions options;
    options.photos = m_photos->paths();
    options.recipe = m_recipe->currentData().toString();
    const auto kind = static_cast<StartKind>(m_start->currentData(kKindRole).toInt());
    options.fromScratch = kind == ScratchStart;
    if (kind == LibraryStart || kind == FileStart) options.startModel = m_start->currentData(kValueRole).toString();
    options.minutes = m_budgetKind->currentIndex() == 0 ? m_minutes->value() : 0.;
    options.iterations = m_budgetKind->currentIndex() == 0 ? 0 : m_iterations->value();
    options.cropPx = m_crop->value() / 8 * 8;
    options.batch = m_batch->value();
    options.accumulate = m_accumulate->value();
    options.learningRate = m_rate->value();
    options.device = static_cast<core::Device>(m_device->currentData().toInt());
    if (m_precision->currentIndex() > 0) options.bfloat16 = m_precision->currentIndex() == 2;
    // The number itself, so that a resumed run has the same: sums depend on it.
    options.threads = m_threads->value() > 0 ? m_threads->value() : QThread::idealThreadCount();
    options.memoryBudgetBytes = m_cache->value() * 1e6;
    options.checkpointMinutes = m_checkpoint->value();
    options.validateEvery = m_validate->value() > 0 ? m_validate->value() : validationInterval(options.iterations);
    options.seed = static_cast<quint64>(m_seed->value());
    if (recipe() && recipe()->needsFeatureNetwork) options.featureNetwork = m_features->text().trimmed();
    options.note = m_note->text().trimmed();
    return options;
}

QString SetupPage::startName() const { return m_start->currentText(); }

TrainingRun SetupPage::chosenRun() const {
    if (m_start->currentData(kKindRole).toInt() != RunStart) return {};
    for (const TrainingRun& run : m_runs) {
        if (run.options.runFolder == m_start->currentData(kValueRole).toString()) return run;
    }
    return {};
}

QString SetupPage::obstacle() const {
    if (!chosenRun().isNull()) return {};
    if (!recipe()) return tr("No recipes were found; the installation is damaged.");
    if (recipe()->needsFeatureNetwork && !QFileInfo(m_features->text().trimmed()).isFile())
        return tr("This recipe needs a feature network.");
    if (m_photos->paths().isEmpty()) return tr("Add a folder of photos first.");
    if (m_photos->survey().counted && m_photos->survey().photos == 0) return tr("There is no photo that can be used.");
    return {};
}

void SetupPage::setOptions(const core::TrainingOptions& options) {
    m_photos->setPaths(options.photos);
    const int recipe = m_recipe->findData(options.recipe);
    if (recipe >= 0) m_recipe->setCurrentIndex(recipe);
    m_budgetKind->setCurrentIndex(options.iterations > 0 ? 1 : 0);
    if (options.iterations > 0) m_iterations->setValue(static_cast<int>(options.iterations));
    if (options.minutes > 0) m_minutes->setValue(static_cast<int>(options.minutes + 0.5));
    if (options.cropPx > 0) m_crop->setValue(options.cropPx);
    if (options.batch > 0) m_batch->setValue(options.batch);
    m_accumulate->setValue(options.accumulate);
    m_rate->setValue(options.learningRate);
    m_features->setText(options.featureNetwork);
    m_note->setText(options.note);
}

void SetupPage::saveSettings() {
    Settings settings;
    settings.set(setting::TrainingRecipe, m_recipe->currentData().toString());
    settings.set(setting::TrainingByTime, m_budgetKind->currentIndex() == 0);
    settings.set(setting::TrainingMinutes, m_minutes->value());
    settings.set(setting::TrainingIterations, m_iterations->value());
    m_photos->rememberPaths();
}

}  // namespace lacuna::ui
