// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/holes_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QtConcurrent>

#include "ui/docks/edge_panel.h"
#include "ui/docks/panel_parts.h"
#include "ui/docks/variants_panel.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

constexpr int kPicturePx = 44;
constexpr int kMostRows = 3;

/// How alike two places are, [0, 1].
double overlap(const cv::Rect& a, const cv::Rect& b) {
    const double common = (a & b).area();
    return common > 0 ? common / (static_cast<double>(a.area()) + b.area() - common) : 0.;
}
constexpr double kSamePlace = 0.3;

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

}  // namespace

HolesPanel::HolesPanel(core::Document* document, VariantStore* variants, const std::vector<core::EngineInfo>& engines,
                       QWidget* parent)
    : QWidget(parent), m_document(document), m_engines(engines) {
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("holesList"));
    m_list->setIconSize({kPicturePx, kPicturePx});
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe(m_list, tr("Holes"), tr("Holes that are to be filled, and those that are; click one to see it"));
    m_note = hintLabel(tr("No holes yet."));
    m_variants = new VariantsPanel(variants);
    m_edge = new EdgePanel;
    makeDetails(engines);
    auto* layout = panelLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_list);
    layout->addWidget(m_details);
    layout->addStretch();

    auto* deleteKey = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &HolesPanel::removeWanted);
    connect(m_remove, &QPushButton::clicked, this, &HolesPanel::removeWanted);
    connect(m_fill, &QPushButton::clicked, this, &HolesPanel::fillWanted);
    connect(m_method, &QComboBox::activated, this, [this] { setMethod(m_method->currentData().toString()); });
    const auto activate = [this](QListWidgetItem* item) {
        if (!item) return;
        const HoleEntry entry = m_entries[static_cast<std::size_t>(m_list->row(item))];
        Q_EMIT holeActivated(toQRect(entry.bounds()));
        Q_EMIT holePointedAt(entry);
    };
    connect(m_list, &QListWidget::itemClicked, this, activate);
    connect(m_list, &QListWidget::itemActivated, this, activate);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &HolesPanel::showDetails);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_list->hasFocus()) Q_EMIT holePointedAt(m_entries[static_cast<std::size_t>(row)]);
    });

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &HolesPanel::refresh);
    const auto later = qOverload<>(&QTimer::start);
    for (auto signal : {&core::Document::opened, &core::Document::closed}) {
        connect(document, signal, &m_delay, later);
        connect(document, signal, this, &HolesPanel::forgetMethods);
    }
    connect(document, &core::Document::maskChanged, &m_delay, later);
    connect(document, &core::Document::photoChanged, &m_delay, later);
    connect(document, &core::Document::filledHolesChanged, &m_delay, later);
    sayInEachLanguage(this, [this] { show(m_entries); });
}

void HolesPanel::makeDetails(const std::vector<core::EngineInfo>& engines) {
    m_method = new QComboBox;
    m_method->addItem(tr("As in the Fill panel"), QString());
    for (const core::EngineInfo& engine : engines) {
        m_method->addItem(engine.name, engine.id);
        m_method->setItemData(m_method->count() - 1, engine.description, Qt::ToolTipRole);
    }
    describe(m_method, tr("Method for this hole"), tr("How this hole is filled, now or again"));
    m_fill = new QPushButton(icon(QStringLiteral("refill")), tr("Fill again"));
    m_fill->setObjectName(QStringLiteral("fillHole"));
    describe(m_fill, tr("Fill this hole"), tr("Fills this hole and leaves the others"));
    m_remove = new QPushButton(icon(QStringLiteral("mask-clear")), tr("Take away"));
    m_remove->setObjectName(QStringLiteral("removeHole"));
    describe(m_remove, tr("Take this hole away"),
             tr("Takes a painted hole off the mask; puts the photo's own pixels back where a hole was filled (Delete)"));
    m_advice = hintLabel();
    m_advice->setObjectName(QStringLiteral("advice"));
    m_filledDetails = new QWidget;
    auto* filled = new QVBoxLayout(m_filledDetails);
    filled->setContentsMargins({});
    filled->setSpacing(6);
    filled->addWidget(m_advice);
    filled->addWidget(heading(tr("Edge")));
    filled->addWidget(m_edge);
    filled->addWidget(heading(tr("Variants")));
    filled->addWidget(m_variants);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_fill, 1);
    buttons->addWidget(m_remove, 1);
    auto* form = new QFormLayout;
    form->addRow(tr("Method"), m_method);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_method->setMinimumWidth(120);
    m_details = new QWidget;
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addWidget(m_filledDetails);
}

void HolesPanel::refresh() {
    const int generation = ++m_generation;
    if (!m_document->isOpen()) {
        m_reports.clear();
        show({});
        return;
    }
    HoleSurvey survey{m_document->photo(), m_document->mask(), m_document->filledHoles(), {}, m_reports};
    const auto isKnown = [this](const auto& hole) { return m_reports.contains(hole); };
    if (!std::all_of(survey.filled.begin(), survey.filled.end(), isKnown)) survey.attention = m_document->attention();
    auto* watcher = new QFutureWatcher<std::vector<HoleEntry>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation == m_generation) show(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([survey = std::move(survey)] { return survey.entries(); }));
}

QString HolesPanel::engineName(const QString& id) const {
    for (const core::EngineInfo& engine : m_engines)
        if (engine.id == id) return inCurrentLanguage(engine.name);
    return id;
}

QString HolesPanel::textOf(const HoleEntry& entry, int number) const {
    if (!entry.filled) return tr("Hole %1\n%2 × %3 px").arg(number).arg(entry.bounds().width).arg(entry.bounds().height);
    const QString method = engineName(entry.filled->options().engineId);
    if (!entry.report) return tr("Hole %1 — %2").arg(number).arg(method);
    return tr("Hole %1 — %2\n%3").arg(QString::number(number), method, confidenceText(entry.report->confidence()));
}

void HolesPanel::show(std::vector<HoleEntry> entries) {
    // What was chosen stays so: filled holes are known by their ids, painted ones by their places.
    const std::vector<HoleEntry> chosen = selected();
    const auto isWanted = [this](const HoleEntry& entry) { return entry.filled && entry.filled->id() == m_wanted; };
    const bool hasWanted = std::any_of(entries.begin(), entries.end(), isWanted);
    const auto wasChosen = [&](const HoleEntry& entry) {
        if (hasWanted) return isWanted(entry);
        return std::any_of(chosen.begin(), chosen.end(), [&](const HoleEntry& old) {
            if (old.filled && entry.filled) return old.filled->id() == entry.filled->id();
            return !old.filled && !entry.filled && overlap(old.bounds(), entry.bounds()) > kSamePlace;
        });
    };
    {
        const QSignalBlocker blocker(m_list);
        m_entries = std::move(entries);
        m_holes.clear();
        m_reports.clear();
        m_list->clear();
        for (const HoleEntry& entry : m_entries) {
            if (entry.filled && entry.report) m_reports[entry.filled] = *entry.report;
            if (!entry.filled) m_holes.push_back(entry.painted);
            auto* item = new QListWidgetItem(pictureIcon(entry.picture), {}, m_list);
            item->setText(textOf(entry, m_list->count()));
            if (!wasChosen(entry)) continue;
            m_list->setCurrentItem(item, QItemSelectionModel::NoUpdate);
            item->setSelected(true);
        }
    }
    if (hasWanted) m_wanted = QUuid();
    // As high as its rows, but never so high that the rest is out of sight.
    const int rows = std::clamp(m_list->count(), 1, kMostRows);
    m_list->setFixedHeight(rows * std::max(kPicturePx + 2, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth() + 2);
    m_note->setVisible(m_entries.empty());
    m_list->setVisible(!m_entries.empty());
    showDetails();
    Q_EMIT holesChanged(static_cast<int>(m_holes.size()));
}

std::vector<HoleEntry> HolesPanel::selected() const {
    std::vector<HoleEntry> chosen;
    for (int row = 0; row < m_list->count() && row < static_cast<int>(m_entries.size()); ++row)
        if (m_list->item(row)->isSelected()) chosen.push_back(m_entries[static_cast<std::size_t>(row)]);
    return chosen;
}

const HoleEntry* HolesPanel::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    const QList<QListWidgetItem*> chosen = m_list->selectedItems();
    if (chosen.isEmpty()) return nullptr;
    const int row = m_list->row(item && item->isSelected() ? item : chosen.first());
    return row >= 0 && row < static_cast<int>(m_entries.size()) ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

void HolesPanel::showDetails() {
    const HoleEntry* entry = current();
    m_details->setVisible(entry != nullptr);
    m_variants->show(entry ? entry->filled : nullptr);
    if (!entry) return;
    m_method->setCurrentIndex(std::max(0, m_method->findData(methodFor(entry->bounds(), entry->filled.get()))));
    m_filledDetails->setVisible(entry->filled != nullptr);
    const bool isFilled = entry->filled != nullptr;
    m_fill->setText(isFilled ? tr("Fill again") : tr("Fill this"));
    describe(m_fill, isFilled ? tr("Fill this hole again") : tr("Fill this hole"),
             isFilled ? tr("Fills this hole once more with the method above; all else is as the Fill panel says now")
                      : tr("Fills this hole and leaves the others"));
    m_method->setEnabled(!m_changing);
    m_fill->setEnabled(!m_running);
    m_remove->setEnabled(!m_changing);
    m_edge->setEnabled(!m_changing);
    m_variants->setMayTry(!m_running && isFilled && entry->filled->hasRaw());
    m_variants->setEnabled(!m_changing);
    if (!isFilled) return;
    if (!m_changing) m_edge->show(*entry->filled);
    composeText(m_advice, "text", [report = entry->report] {
        if (!report) return QString();
        const QStringList advice = adviceFor(*report);
        return advice.isEmpty() ? tr("Nothing speaks against this fill.") : advice.join(QLatin1Char('\n'));
    });
}

QString HolesPanel::methodFor(const cv::Rect& bounds, const core::FilledHole* filled) const {
    double best = kSamePlace;
    QString method = filled ? filled->options().engineId : QString();
    for (const auto& [place, engine] : m_methods) {
        if (overlap(place, bounds) < best) continue;
        best = overlap(place, bounds);
        method = engine;
    }
    return method;
}

void HolesPanel::setMethod(const QString& engineId) {
    for (const HoleEntry& entry : selected()) {
        std::erase_if(m_methods, [&](const auto& known) { return overlap(known.first, entry.bounds()) > kSamePlace; });
        if (!engineId.isEmpty() || entry.filled) m_methods.emplace_back(entry.bounds(), engineId);
    }
}

void HolesPanel::setRunning(bool changing, bool running) {
    m_changing = changing;
    m_running = running;
    showDetails();
}

}  // namespace lacuna::ui
