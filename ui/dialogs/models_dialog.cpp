// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/models_dialog.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>

#include "core/file_copy.h"
#include "ui/background_tasks.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/models_table.h"
#include "ui/dialogs/window_size.h"
#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/prompts.h"
#include "ui/settings.h"

namespace lacuna::ui {

namespace {

QLabel* valueLabel(const QString& name) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);  // names and notes are other people's texts
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    label->setAccessibleName(name);
    return label;
}

/// Hexadecimal numbers have no places to break a line at.
QString breakable(QString hash) {
    for (qsizetype at = 32; at < hash.size(); at += 33) hash.insert(at, QLatin1Char('\n'));
    return hash;
}

}  // namespace

ModelsDialog::ModelsDialog(std::shared_ptr<core::ModelLibrary> library, const core::EngineRegistry& registry,
                           core::HoleKinds holes, Prompts* prompts, QWidget* parent)
    : QDialog(parent),
      m_library(std::move(library)),
      m_registry(registry),
      m_holes(std::move(holes)),
      m_prompts(prompts),
      m_tasks(new BackgroundTasks(this)) {
    setWindowTitle(tr("Models"));
    setAcceptDrops(true);
    m_table = new ModelsTable(m_library, this);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_table);
    sorted->setSortRole(ModelsTable::kSortRole);
    m_view = new QTableView;
    m_view->setModel(sorted);
    describe(m_view, tr("Models on this computer"), tr("What fills can use; choose one to see more of it"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);  // as the library has them, until a title is clicked
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setStyleSheet(
        QStringLiteral("QTableView::item { border: 0px; padding: 0px 6px; } QHeaderView::section { padding: 4px 6px; }"));
    static constexpr int widths[] = {170, 150, 105, 85, 75, 170, 130, 80, 110};
    for (int column = 0; column < ModelsTable::ColumnCount; ++column) m_view->setColumnWidth(column, widths[column]);
    m_view->horizontalHeader()->setStretchLastSection(true);

    m_status = hintLabel();
    m_status->setAccessibleName(tr("What is going on"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(makeButtons());
    layout->addWidget(m_view, 3);
    layout->addWidget(m_details = makeDetails());
    layout->addWidget(m_status);
    resizeWithinScreen(this, {1120, 600});
    m_view->setFocus();  // so that the arrow keys choose a model at once

    connect(m_table, &ModelsTable::renameRequested, this, [this](const QString& id, const QString& name) {
        changeNow(tr("Rename the model"), [&] { m_library->rename(id, name); });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ModelsDialog::update);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &ModelsDialog::update);
    connect(m_table, &QAbstractItemModel::modelReset, this, [this] { select(m_shown); });
    connect(m_tasks, &BackgroundTasks::failed, this, [this](const core::Error& error) { m_prompts->showError(this, error); });
    connect(m_tasks, &BackgroundTasks::busyChanged, this, &ModelsDialog::update);
    if (const auto shipped = m_library->find(QLatin1String(core::ModelLibrary::kShipped))) showHash(*shipped);
    const auto standard = m_library->defaultEntry();
    select(standard ? standard->id : QString());
}

ModelsDialog::~ModelsDialog() {
    delete m_comparing;  // it uses the registry and the prompts
    delete m_tasks;      // tells this dialog nothing any more
}

QWidget* ModelsDialog::makeButtons() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](const QString& text, const QString& tip, const QString& iconName, void (ModelsDialog::*act)()) {
        auto* button = new QPushButton(text);
        if (!iconName.isEmpty()) button->setIcon(icon(iconName));
        button->setAutoDefault(false);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    m_import = add(tr("&Import…"),
                   tr("Add a model file: safetensors, PyTorch (.pt) or TensorFlow (.index). Files can be dropped here, too"),
                   QStringLiteral("add"), &ModelsDialog::openImport);
    m_export = add(tr("&Export…"), tr("Copy the model to a file"), QStringLiteral("export"), &ModelsDialog::exportSelected);
    m_rename = add(tr("&Rename"), tr("Give the model another name (F2)"), {}, &ModelsDialog::renameSelected);
    m_remove = add(tr("&Delete"), tr("Move the model to the trash"), {}, &ModelsDialog::removeSelected);
    m_default =
        add(tr("&Use for fills"), tr("Fill with this model from now on"), QStringLiteral("fill"), &ModelsDialog::setDefault);
    layout->addStretch();
    m_compare = new QPushButton(icon(QStringLiteral("compare")), tr("&Compare…"));
    m_compare->setAutoDefault(false);
    m_compare->setToolTip(tr("Measure models on a folder of photos"));
    connect(m_compare, &QPushButton::clicked, this, [this] {
        compare()->show();
        compare()->raise();
        compare()->activateWindow();
    });
    layout->addWidget(m_compare);
    return row;
}

QWidget* ModelsDialog::makeDetails() {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 4, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = valueLabel(tr("Model"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note = new QLineEdit;
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Your own words about it"));
    describe(m_note, tr("Note"), tr("Kept with the model"));
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        const auto entry = m_library->find(m_shown);
        if (entry && !entry->isShipped() && entry->note != m_note->text())
            changeNow(tr("Write a note"), [&] { m_library->setNote(entry->id, m_note->text()); });
    });
    m_file = valueLabel(tr("File"));
    m_hash = valueLabel(tr("Fingerprint"));
    m_hash->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_metadata = valueLabel(tr("From the file"));
    form->addRow(m_title);
    form->addRow(tr("&Note"), m_note);
    form->addRow(tr("File"), m_file);
    form->addRow(tr("SHA-256"), m_hash);
    auto* scroll = new PanelScroll(m_metadata);
    m_metadata->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_metadata->setContentsMargins(0, 0, 12, 0);
    scroll->setFixedHeight(96);
    form->addRow(tr("From the file"), scroll);
    return box;
}

QString ModelsDialog::selectedId() const {
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(ModelsTable::kIdRole).toString();
}

void ModelsDialog::select(const QString& id) {
    const QAbstractItemModel* model = m_view->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(ModelsTable::kIdRole).toString() == id) m_view->selectRow(row);
    if (selectedId().isEmpty() && model->rowCount() > 0) m_view->selectRow(0);
    update();
}

void ModelsDialog::update() {
    const auto entry = m_library->find(selectedId());
    const auto standard = m_library->defaultEntry();
    const bool own = entry && !entry->isShipped();
    m_export->setEnabled(entry.has_value());
    m_rename->setEnabled(own);
    m_remove->setEnabled(own);
    m_default->setEnabled(entry && (!standard || standard->id != entry->id));
    m_details->setVisible(entry.has_value());
    if (entry) showDetails(*entry);
    const QStringList problems = m_library->problems();
    QStringList lines;
    if (m_tasks->isBusy()) lines << tr("Working…");
    for (const QString& problem : problems) lines << sentence(problem);
    if (lines.isEmpty() && m_table->rowCount() <= 1)
        lines << tr("Models that you train are kept here. To add others, drop their files onto this window.");
    m_status->setText(lines.join(QLatin1Char('\n')));
    m_status->setVisible(!lines.isEmpty());
}

void ModelsDialog::showDetails(const core::ModelEntry& entry) {
    const bool another = m_shown != entry.id;
    m_shown = entry.id;
    QStringList title{entry.name, ModelsTable::originOf(entry)};
    if (const QString quality = ModelsTable::qualityOf(entry); !quality.isEmpty()) title << quality;
    if (entry.parameters > 0) title << tr("%1 numbers").arg(locale().toString(entry.parameters));
    m_title->setText(title.join(QStringLiteral(" · ")));
    m_note->setEnabled(!entry.isShipped());
    if (another || !m_note->hasFocus()) m_note->setText(entry.note);
    m_file->setText(entry.source.isEmpty() ? QDir::toNativeSeparators(entry.path)
                                           : tr("%1 (read from %2)").arg(QDir::toNativeSeparators(entry.path), entry.source));
    QStringList lines;
    for (auto it = entry.metadata.begin(); it != entry.metadata.end(); ++it)
        lines << QStringLiteral("%1: %2").arg(it.key(), it.value());
    m_metadata->setText(lines.join(QLatin1Char('\n')));
    if (another) showHash(entry);
}

/// The file's own, so that one sees whether it is still what was added.
void ModelsDialog::showHash(const core::ModelEntry& entry) {
    if (entry.id == m_shown) m_hash->setText(breakable(entry.sha256));
    const auto hash = std::make_shared<QString>();
    m_tasks->start(
        tr("Read the model"), [hash, path = entry.path] { *hash = core::fileHash(path); },
        [this, hash, id = entry.id, known = entry.sha256] {
            if (known.isEmpty()) m_table->setShippedHash(*hash);
            if (id != m_shown) return;
            m_hash->setText(
                known.isEmpty() || known == *hash
                    ? breakable(*hash)
                    : tr("%1\nThe file has changed since it was added; it was\n%2").arg(breakable(*hash), breakable(known)));
        });
}

void ModelsDialog::changeNow(const QString& doing, const std::function<void()>& change) {
    try {
        change();
    } catch (...) {
        m_prompts->showError(this, core::currentExceptionAsError(doing));
    }
    update();
}

void ModelsDialog::openImport() {
    Settings settings;
    const QString path = m_prompts->openPath(this, tr("Import a model"), settings.get(setting::ModelFolder),
                                             tr("Models (*.safetensors *.pt *.pth *.index);;All files (*)"));
    if (path.isEmpty()) return;
    settings.set(setting::ModelFolder, QFileInfo(path).absolutePath());
    importFiles({path});
}

void ModelsDialog::importFiles(const QStringList& paths) {
    for (const QString& path : paths) {
        const auto added = std::make_shared<QString>();
        m_tasks->start(
            tr("Import “%1”").arg(QFileInfo(path).fileName()),
            [library = m_library, path, added] { *added = library->add(path).id; },
            [this, added] {
                m_library->refresh();
                select(*added);
            });
    }
}

void ModelsDialog::exportSelected() {
    const auto entry = m_library->find(selectedId());
    if (!entry) return;
    Settings settings;
    const QString suggestion = QDir(settings.get(setting::ModelFolder)).filePath(QFileInfo(entry->path).fileName());
    const QString path = m_prompts->savePath(this, tr("Export the model"), suggestion, tr("Models (*.safetensors)"));
    if (path.isEmpty()) return;
    settings.set(setting::ModelFolder, QFileInfo(path).absolutePath());
    m_tasks->start(tr("Export “%1”").arg(entry->name),
                   [library = m_library, id = entry->id, path] { library->exportTo(id, path); });
}

void ModelsDialog::removeSelected() {
    const auto entry = m_library->find(selectedId());
    if (!entry || entry->isShipped()) return;
    if (!m_prompts->confirm(this, tr("Delete “%1”?").arg(entry->name), tr("The model goes to the trash."), tr("&Delete"))) return;
    remove(*entry, false);
}

void ModelsDialog::remove(const core::ModelEntry& entry, bool forGood) {
    try {
        forGood ? m_library->removeForGood(entry.id) : m_library->moveToTrash(entry.id);
    } catch (...) {
        const core::Error error = core::currentExceptionAsError(tr("Delete the model"));
        if (forGood || error.kind() != core::ErrorKind::OutputUnwritable) {
            m_prompts->showError(this, error);
        } else if (m_prompts->confirm(this, tr("Delete “%1” for good?").arg(entry.name),
                                      tr("It can't go to the trash: %1.").arg(error.reason()), tr("&Delete for good"))) {
            remove(entry, true);
        }
    }
    update();
}

void ModelsDialog::setDefault() {
    const QString id = selectedId();
    changeNow(tr("Set the default model"), [&] { m_library->setDefault(id); });
}

void ModelsDialog::renameSelected() {
    const QModelIndexList rows = m_view->selectionModel()->selectedRows(ModelsTable::Name);
    if (!rows.isEmpty()) m_view->edit(rows.first());
}

CompareDialog* ModelsDialog::compare() {
    if (!m_comparing) m_comparing = new CompareDialog(m_library, m_registry, m_holes, m_prompts, this);
    return m_comparing;
}

void ModelsDialog::dragEnterEvent(QDragEnterEvent* event) {
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) return event->acceptProposedAction();
}

void ModelsDialog::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        // The data of a checkpoint whose index was dropped as well.
        if (path.isEmpty() || path.contains(QStringLiteral(".data-"))) continue;
        paths << path;
    }
    event->acceptProposedAction();
    importFiles(paths);
}

}  // namespace lacuna::ui
