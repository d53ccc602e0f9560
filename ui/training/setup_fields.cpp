// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the set-up page: names, ranges, tooltips, places.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "ui/docks/panel_parts.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/training/setup_page.h"

namespace lacuna::ui {

namespace {

QSpinBox* wholeNumber(int least, int most, int value, const QString& name, const QString& tip) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    describe(box, name, tip);
    return box;
}

QDoubleSpinBox* number(double least, double most, double value, int decimals, const QString& name, const QString& tip) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(decimals);
    box->setRange(least, most);
    box->setValue(value);
    describe(box, name, tip);
    return box;
}

QFormLayout* form(QWidget* widget) {
    auto* layout = new QFormLayout(widget);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(7);
    layout->setHorizontalSpacing(12);
    layout->setLabelAlignment(Qt::AlignLeft);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return layout;
}

}  // namespace

QWidget* SetupPage::makeChoices() {
    const Settings settings;
    auto* widget = new QWidget;
    m_start = new QComboBox;
    m_start->setObjectName(QStringLiteral("trainingStart"));
    m_start->setMinimumContentsLength(16);
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    describe(
        m_start, tr("Start from"),
        tr("What the new model knows at the beginning. A trained model learns your photos much faster than one from scratch"));
    m_recipe = new QComboBox;
    m_recipe->setObjectName(QStringLiteral("trainingRecipe"));
    describe(m_recipe, tr("Recipe"), tr("What the network looks like and how it is taught"));
    m_recipeText = hintLabel();
    m_budgetKind = new QComboBox;
    m_budgetKind->setObjectName(QStringLiteral("trainingBudgetKind"));
    m_budgetKind->addItem(tr("Minutes"));
    m_budgetKind->addItem(tr("Iterations"));
    m_budgetKind->setCurrentIndex(settings.get(setting::TrainingByTime) ? 0 : 1);
    describe(m_budgetKind, tr("Kind of budget"), tr("How the end is set; you can stop or extend at any time"));
    m_minutes = wholeNumber(1, 60 * 24 * 30, settings.get(setting::TrainingMinutes), tr("Minutes"),
                            tr("Training time; pauses don't count"));
    m_minutes->setObjectName(QStringLiteral("trainingMinutes"));
    m_iterations = wholeNumber(1, 100'000'000, settings.get(setting::TrainingIterations), tr("Iterations"),
                               tr("Steps of learning; each looks at one batch of crops"));
    m_iterations->setObjectName(QStringLiteral("trainingIterations"));
    auto* budget = new QWidget;
    auto* row = new QHBoxLayout(budget);
    row->setContentsMargins({});
    row->addWidget(m_minutes, 1);
    row->addWidget(m_iterations, 1);
    row->addWidget(m_budgetKind, 1);
    m_crop = wholeNumber(64, 1024, 192, tr("Crop size"),
                         tr("Side of the square pieces of photos that it learns from. Larger pieces show more surroundings and "
                            "take more time and memory"));
    m_crop->setObjectName(QStringLiteral("trainingCrop"));
    m_crop->setSingleStep(32);
    m_crop->setSuffix(tr(" px"));
    m_batch = wholeNumber(1, 512, 6, tr("Batch"), tr("Crops that are looked at together. Takes memory in proportion"));
    m_batch->setObjectName(QStringLiteral("trainingBatch"));
    m_sizesText = hintLabel();
    m_sizesText->setObjectName(QStringLiteral("trainingSizesText"));
    m_features = new QLineEdit;
    m_features->setObjectName(QStringLiteral("trainingFeatures"));
    m_features->setPlaceholderText(tr("VGG weights, safetensors"));
    describe(m_features, tr("Feature network"),
             tr("This recipe compares pictures by what another network sees in them. It doesn't come with Lacuna"));
    m_featuresRow = new QWidget;
    auto* features = new QHBoxLayout(m_featuresRow);
    features->setContentsMargins({});
    auto* browse = new QPushButton(tr("Choose…"));
    describe(browse, tr("Choose the feature network"), tr("A file of VGG weights"));
    features->addWidget(m_features, 1);
    features->addWidget(browse);
    connect(m_features, &QLineEdit::textChanged, this, &SetupPage::changed);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString file =
            m_prompts->openPath(this, tr("Feature network"), Settings().get(setting::LastFolder), tr("Weights (*.safetensors)"));
        if (!file.isEmpty()) m_features->setText(file);
    });
    m_form = form(widget);
    m_form->addRow(tr("Start &from"), m_start);
    m_form->addRow(tr("R&ecipe"), m_recipe);
    m_form->addRow(QString(), m_recipeText);
    m_form->addRow(tr("Feature &network"), m_featuresRow);
    m_form->addRow(tr("&Train for"), budget);
    m_form->addRow(tr("&Crop size"), m_crop);
    m_form->addRow(tr("&Batch"), m_batch);
    m_form->addRow(QString(), m_sizesText);
    return widget;
}

QWidget* SetupPage::makeMore() {
    auto* widget = new QWidget;
    m_rate = number(0, 1, 0, 6, tr("Learning rate"), tr("How large the steps are. Lower it when the held-out crops get worse"));
    m_rate->setSingleStep(1e-5);
    m_rate->setSpecialValueText(tr("The recipe's"));
    m_accumulate = wholeNumber(1, 512, 1, tr("Batches an update"),
                               tr("Several small batches count as one large one: less memory, more time, the same result"));
    m_device = new QComboBox;
    describe(m_device, tr("Runs on"),
             tr("Where the work is done. Automatic takes the graphics card when there is one that can be used"));
    m_precision = new QComboBox;
    m_precision->addItem(tr("Automatic"), 0);
    m_precision->addItem(tr("Full (float32)"), 1);
    m_precision->addItem(tr("Half (bfloat16)"), 2);
    describe(m_precision, tr("Precision"), tr("Half is faster where the device calculates it by itself"));
    m_threads =
        wholeNumber(0, 1024, 0, tr("Threads"), tr("Processor threads. All of them give way to everything else that you do"));
    m_threads->setSpecialValueText(tr("All"));
    m_cache = wholeNumber(64, 1'000'000, 1000, tr("Memory for photos"), tr("Photos that are kept decoded between crops"));
    m_cache->setSuffix(tr(" MB"));
    m_checkpoint = number(0.1, 1440, 2, 1, tr("Checkpoint every"),
                          tr("How often the state is saved. After a power cut, training goes on from there"));
    m_checkpoint->setSuffix(tr(" min"));
    m_validate =
        wholeNumber(0, 1'000'000, 0, tr("Compare every"), tr("Iterations between comparisons with the start on held-out crops"));
    m_validate->setObjectName(QStringLiteral("trainingValidate"));
    m_validate->setSpecialValueText(tr("Automatic"));
    m_validate->setSuffix(tr(" iterations"));
    m_seed =
        wholeNumber(0, 2147483647, 1, tr("Seed"), tr("Another number gives other crops and holes; the same one, the same model"));
    m_note = new QLineEdit;
    describe(m_note, tr("Note"), tr("A line that is kept in the model's file"));
    m_moreForm = form(widget);
    m_moreForm->addRow(tr("Learning rate"), m_rate);
    m_moreForm->addRow(tr("Batches an update"), m_accumulate);
    m_moreForm->addRow(tr("Runs on"), m_device);
    m_moreForm->addRow(tr("Precision"), m_precision);
    m_moreForm->addRow(tr("Threads"), m_threads);
    m_moreForm->addRow(tr("Memory for photos"), m_cache);
    m_moreForm->addRow(tr("Checkpoint every"), m_checkpoint);
    m_moreForm->addRow(tr("Compare every"), m_validate);
    m_moreForm->addRow(tr("Seed"), m_seed);
    m_moreForm->addRow(tr("Note"), m_note);
    return widget;
}

}  // namespace lacuna::ui
