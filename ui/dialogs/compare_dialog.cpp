// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/compare_dialog.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

#include "core/evaluation_export.h"
#include "core/file_copy.h"
#include "ui/dialogs/window_size.h"
#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/prompts.h"
#include "ui/settings.h"

namespace lacuna::ui {

namespace {

/// The columns that tell models apart; docs/evaluation.md says what they mean.
struct Shown {
    const char *scope, *id, *title, *tip;
};
constexpr Shown kShown[] = {
    {"hole", "psnr_db", QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "Nearness (PSNR, dB)"),
     QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "How near the fills come to what was there; more is better")},
    {"hole", "l1_percent", QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "Difference (ℓ1, %)"),
     QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "Mean difference to what was there; less is better")},
    {"hole", "ssim", QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "Structure (SSIM)"),
     QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "How much of the structure is right; 1 is all of it")},
    {"hole", "tv_ratio", QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "Detail (1 = as before)"),
     QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog",
                       "Detail in the fills compared with what was there; below 1 they are too smooth")},
    {"", "seconds", QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "Seconds"),
     QT_TRANSLATE_NOOP("lacuna::ui::CompareDialog", "Time for a photo")},
};

/// As in the command line's tables.
constexpr int kFewPhotos = 10;

}  // namespace

CompareDialog::CompareDialog(std::shared_ptr<core::ModelLibrary> library, const core::EngineRegistry& registry,
                             core::HoleKinds holes, Prompts* prompts, QWidget* parent)
    : QDialog(parent),
      m_library(std::move(library)),
      m_registry(registry),
      m_holeKinds(std::move(holes)),
      m_prompts(prompts),
      m_comparison(new ModelComparison(registry, this)) {
    setWindowTitle(tr("Compare models"));
    setAcceptDrops(true);
    m_start = new QPushButton;
    m_start->setAutoDefault(false);
    m_start->setMinimumWidth(120);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    describe(m_progress, tr("Progress"), {});
    m_status = hintLabel();
    m_status->setAccessibleName(tr("What is going on"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_progress, 1);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(makeChoices());
    layout->addLayout(row);
    layout->addWidget(m_status);
    layout->addWidget(makeResults(), 1);
    resizeWithinScreen(this, {980, 760});

    connect(m_start, &QPushButton::clicked, this, [this] { isRunning() ? m_comparison->cancel() : start(); });
    connect(m_comparison, &ModelComparison::progressed, this, [this](const QString& what, double done) {
        m_progress->setValue(static_cast<int>(done * 1000));
        m_status->setText(what);
    });
    connect(m_comparison, &ModelComparison::finished, this, &CompareDialog::showResult);
    connect(m_comparison, &ModelComparison::failed, this, [this](const core::Error& error) {
        update();
        m_status->clear();
        m_prompts->showError(this, error);
    });
    connect(m_library.get(), &core::ModelLibrary::changed, this, &CompareDialog::listModels);
    listModels();
    sayInEachLanguage(this, [this] {
        update();
        if (m_result) showResult(m_result);
    });
}

QWidget* CompareDialog::makeChoices() {
    const Settings settings;
    m_folder = new QLineEdit(settings.get(setting::CompareFolder));
    m_folder->setPlaceholderText(tr("Folder of photos that nothing is missing from"));
    describe(m_folder, tr("Photos"), tr("Better photos that no model was trained on. A folder can be dropped here, too"));
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    describe(choose, tr("Choose the folder"), tr("Choose the folder of photos"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = m_prompts->folderPath(this, tr("Photos to compare models on"), m_folder->text());
        if (!folder.isEmpty()) setFolder(folder);
    });
    connect(m_folder, &QLineEdit::textChanged, this, &CompareDialog::update);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);

    m_holes = new QComboBox;
    const std::pair<const char*, QString> names[] = {
        {"mixed", tr("Mixed")}, {"rectangles", tr("Rectangles")}, {"strokes", tr("Brush strokes")}};
    for (const auto& [id, name] : names) m_holes->addItem(name, QString::fromLatin1(id));
    describe(m_holes, tr("Holes"), tr("What is cut out of the photos; the same for every model"));
    m_photos = new QSpinBox;
    m_photos->setRange(0, 10'000);
    m_photos->setSpecialValueText(tr("All"));
    m_photos->setValue(20);
    describe(m_photos, tr("At most"), tr("How many photos to use, evenly spread over the folder"));
    m_texture = new QCheckBox(tr("Also the &texture method, which needs no model"));
    describe(m_texture, tr("Also the texture method"), tr("Shows what copying from the photo alone would give"));
    connect(m_texture, &QCheckBox::toggled, this, &CompareDialog::update);
    m_texture->setVisible(m_registry.find(QStringLiteral("patchmatch")) != nullptr);
    m_models = new QListWidget;
    describe(m_models, tr("Models to compare"), tr("The others are compared with the first one"));
    m_models->setMaximumHeight(110);
    m_models->setSpacing(2);
    connect(m_models, &QListWidget::itemChanged, this, &CompareDialog::update);

    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setHorizontalSpacing(14);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Photos"), folder);
    form->addRow(tr("H&oles"), m_holes);
    form->addRow(tr("&At most"), m_photos);
    form->addRow(tr("&Models"), m_models);
    form->addRow(QString(), m_texture);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(folder))) label->setBuddy(m_folder);
    return box;
}

QWidget* CompareDialog::makeResults() {
    m_table = new QTableWidget;
    describe(m_table, tr("Results"), tr("A row for each model and method; closer to the truth is better"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setStyleSheet(
        QStringLiteral("QTableView::item { border: 0px; padding: 0px 8px; } QHeaderView::section { padding: 4px 8px; }"));
    m_sheet = new QLabel;
    m_sheet->setAccessibleName(tr("Pictures of the fills"));
    m_sheet->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    describe(scroll, tr("Pictures"), tr("Original, hole, and every fill"));
    m_saveTable = new QPushButton(icon(QStringLiteral("export")), tr("Save ta&ble…"));
    m_saveSheet = new QPushButton(icon(QStringLiteral("export")), tr("Save pi&ctures…"));
    m_saveTable->setToolTip(tr("Every photo's numbers, for a spreadsheet"));
    m_saveSheet->setToolTip(tr("The pictures of the fills, as PNG"));
    connect(m_saveTable, &QPushButton::clicked, this, &CompareDialog::saveTable);
    connect(m_saveSheet, &QPushButton::clicked, this, &CompareDialog::saveSheet);
    for (QPushButton* button : {m_saveTable, m_saveSheet}) button->setAutoDefault(false);
    m_tabs = new QTabWidget;
    describe(m_tabs, tr("What was measured"), {});
    m_tabs->addTab(m_table, tr("&Numbers"));
    m_tabs->addTab(scroll, tr("P&ictures"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_saveTable);
    buttons->addWidget(m_saveSheet);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    return box;
}

void CompareDialog::setFolder(const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); }

void CompareDialog::listModels() {
    QStringList off;
    for (int row = 0; row < m_models->count(); ++row)
        if (m_models->item(row)->checkState() != Qt::Checked) off << m_models->item(row)->data(Qt::UserRole).toString();
    m_models->clear();
    for (const core::ModelEntry& entry : m_library->entries()) {
        auto* item = new QListWidgetItem(entry.name, m_models);
        item->setData(Qt::UserRole, entry.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(off.contains(entry.id) ? Qt::Unchecked : Qt::Checked);
    }
    update();
}

std::vector<core::EvaluatedSystem> CompareDialog::systems() const {
    std::vector<core::EvaluatedSystem> systems;
    for (int row = 0; row < m_models->count(); ++row) {
        const QListWidgetItem* item = m_models->item(row);
        const auto entry = m_library->find(item->data(Qt::UserRole).toString());
        if (item->checkState() != Qt::Checked || !entry) continue;
        core::FillOptions options;
        if (!entry->isShipped()) options.modelPath = entry->path;
        systems.push_back({entry->name, options});
    }
    if (m_texture->isChecked()) {
        core::FillOptions options;
        options.engineId = QStringLiteral("patchmatch");
        systems.push_back({m_registry.find(options.engineId)->name, options});
    }
    return systems;
}

void CompareDialog::update() {
    const bool running = isRunning();
    m_start->setText(running ? tr("Cancel") : tr("&Start"));
    m_start->setIcon(icon(running ? QStringLiteral("cancel") : QStringLiteral("compare")));
    const bool ready = !m_folder->text().isEmpty() && !systems().empty();
    m_start->setEnabled(running || ready);
    m_start->setToolTip(running ? tr("Stop; what was measured so far is shown")
                        : ready ? tr("Fill holes in the photos with each model")
                                : tr("Choose a folder and at least one model first"));
    for (QWidget* choice : {static_cast<QWidget*>(m_folder), static_cast<QWidget*>(m_holes), static_cast<QWidget*>(m_photos),
                            static_cast<QWidget*>(m_models), static_cast<QWidget*>(m_texture)})
        choice->setEnabled(!running);
    m_progress->setVisible(running);
    const bool measured = m_result && !m_result->evaluation.cases.empty();
    m_saveTable->setEnabled(measured && !running);
    m_saveSheet->setEnabled(measured && !running);
}

void CompareDialog::start() {
    ComparisonRequest request;
    request.query.photos = QDir::fromNativeSeparators(m_folder->text());
    request.query.masks = m_holes->currentData().toString();
    request.query.recursive = true;
    request.holes = m_holeKinds;
    request.systems = systems();
    request.photos = m_photos->value();
    Settings().set(setting::CompareFolder, m_folder->text());
    m_progress->setValue(0);
    m_status->setText(tr("Starting…"));
    m_comparison->start(request);
    update();
}

void CompareDialog::showResult(const std::shared_ptr<const ComparisonResult>& result) {
    m_result = result;
    const core::Evaluation& evaluation = result->evaluation;
    QStringList lines;
    if (evaluation.cancelled) lines << tr("Cancelled.");
    const auto photos = static_cast<int>(evaluation.cases.size());
    lines << tr("%Ln photo(s) measured.", nullptr, photos);
    if (!evaluation.failures.empty()) {
        lines << tr("%1 left out, the first because of this: %2")
                     .arg(evaluation.failures.size())
                     .arg(sentence(evaluation.failures.front().error.reason()));
    }
    if (photos > 1 && evaluation.systems.size() > 1) {
        lines << tr("In brackets: the difference to the first model; * marks what is more than chance.");
        if (photos < kFewPhotos) lines << tr("Of so few photos, chance is hard to tell; %1 or more say more.").arg(kFewPhotos);
    }
    m_status->setText(lines.join(QLatin1Char(' ')));
    m_sheet->setPixmap(QPixmap::fromImage(result->sheet));
    fillTable();
    update();
}

void CompareDialog::fillTable() {
    m_table->clear();
    const core::Evaluation& evaluation = m_result->evaluation;
    const auto& systems = m_result->summary.all.systems;
    m_table->setRowCount(static_cast<int>(systems.size()));
    m_table->setColumnCount(static_cast<int>(std::size(kShown)) + 1);
    m_table->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("Model")));
    for (int column = 0; column < static_cast<int>(std::size(kShown)); ++column) {
        const Shown& shown = kShown[column];
        auto* header = new QTableWidgetItem(tr(shown.title));
        header->setToolTip(tr(shown.tip));
        m_table->setHorizontalHeaderItem(column + 1, header);
        const QString scope = QLatin1String(shown.scope), id = QLatin1String(shown.id);
        const int decimals = core::evaluationMeasure(scope, id).decimals;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const core::SystemSummary& system = systems[static_cast<std::size_t>(row)];
            QString text = locale().toString(system.value(scope, id).value, 'f', decimals);
            if (row > 0 && evaluation.cases.size() > 1) {
                const core::Estimate& difference = system.difference(scope, id);
                text += QStringLiteral("  (%1%2%3)")
                            .arg(difference.value < 0 ? QStringLiteral("−") : QStringLiteral("+"),
                                 locale().toString(std::abs(difference.value), 'f', decimals),
                                 difference.excludesZero() ? QStringLiteral("*") : QString());
            }
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column + 1, item);
        }
    }
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setItem(row, 0, new QTableWidgetItem(evaluation.systems[static_cast<std::size_t>(row)].label));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void CompareDialog::saveTable() {
    save(tr("Save the table"), tr("comparison.csv"), tr("Tables (*.csv)"), core::evaluationCsv(m_result->evaluation));
}

void CompareDialog::saveSheet() {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_result->sheet.save(&buffer, "PNG");
    save(tr("Save the pictures"), tr("comparison.png"), tr("Pictures (*.png)"), png);
}

void CompareDialog::save(const QString& title, const QString& suggestion, const QString& filter, const QByteArray& bytes) {
    const QString path = m_prompts->savePath(this, title, suggestion, filter);
    if (path.isEmpty()) return;
    try {
        core::writeFileAtOnce(path, bytes);
    } catch (...) {
        m_prompts->showError(this, core::currentExceptionAsError(title));
    }
}

void CompareDialog::dragEnterEvent(QDragEnterEvent* event) {
    for (const QUrl& url : event->mimeData()->urls())
        if (QFileInfo(url.toLocalFile()).isDir()) return event->acceptProposedAction();
}

void CompareDialog::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (!QFileInfo(url.toLocalFile()).isDir() || isRunning()) continue;
        setFolder(url.toLocalFile());
        return event->acceptProposedAction();
    }
}

}  // namespace lacuna::ui
