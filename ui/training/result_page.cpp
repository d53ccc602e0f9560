// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/result_page.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/docks/panel_parts.h"
#include "ui/language.h"
#include "ui/training/split_view.h"
#include "ui/training/training_defaults.h"

namespace lacuna::ui {

ResultPage::ResultPage(TrainingController* controller, bool canKeep, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_canKeep(canKeep) {
    m_verdict = new QLabel;
    m_verdict->setWordWrap(true);
    QFont font = m_verdict->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_verdict->setFont(font);
    m_advice = new QLabel;
    m_advice->setObjectName(QStringLiteral("trainingAdvice"));
    m_advice->setWordWrap(true);
    m_split = new SplitView;
    m_split->setNames(tr("Start"), tr("Trained"));
    m_compare = new QPushButton(tr("&Compare on the open photo"));
    m_compare->setObjectName(QStringLiteral("compareModels"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("modelName"));
    m_name->setMaxLength(100);
    describe(m_name, tr("Name"), tr("How the model is called in Fill's list"));
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("modelNote"));
    describe(m_note, tr("Note"), tr("Your own words about it: what it was trained on, what it is good for"));
    m_keep = new QPushButton(tr("&Keep"));
    m_keep->setObjectName(QStringLiteral("keepModel"));
    describe(m_keep, tr("Keep"), tr("Put the model into the library; Fill offers it at once"));
    m_discard = new QPushButton(tr("&Discard"));
    m_discard->setObjectName(QStringLiteral("discardModel"));
    describe(m_discard, tr("Discard"), tr("Move this training with all its checkpoints to the trash"));

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("N&ote"), m_note);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_discard);
    auto* bottom = new QHBoxLayout;
    bottom->addLayout(form, 1);
    bottom->addLayout(buttons);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_compare);
    middle->addWidget(m_advice, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_verdict);
    layout->addLayout(middle);
    layout->addWidget(m_split, 1);
    layout->addLayout(bottom);

    connect(m_compare, &QPushButton::clicked, this, &ResultPage::compareRequested);
    connect(m_keep, &QPushButton::clicked, this, &ResultPage::keepRequested);
    connect(m_discard, &QPushButton::clicked, this, &ResultPage::discardRequested);
    connect(m_name, &QLineEdit::textChanged, this, &ResultPage::refresh);
    connect(controller, &TrainingController::changed, this, &ResultPage::refresh);
    sayInEachLanguage(this, [this] { refresh(); });
}

QString ResultPage::name() const { return m_name->text().trimmed(); }
QString ResultPage::note() const { return m_note->text().trimmed(); }

void ResultPage::suggest(const QString& name, const QString& note) {
    if (!m_name->isModified()) m_name->setText(name);
    if (!m_note->isModified()) m_note->setText(note);
}

void ResultPage::setStartName(const QString& name) { m_split->setNames(name, tr("Trained")); }

void ResultPage::setPictures(const TrialPictures& pictures) {
    m_split->setPictures(pictures.start, pictures.tuned);
    m_split->setPosition(0.5);
}

void ResultPage::clearPictures() { m_split->setPictures({}, {}); }

void ResultPage::setObstacle(const QString& obstacle) {
    m_obstacle = obstacle;
    refresh();
}

void ResultPage::setBusy(bool comparing, bool keeping) {
    m_comparing = comparing;
    m_keeping = keeping;
    refresh();
}

void ResultPage::refresh() {
    using Phase = TrainingController::Phase;
    m_obstacle = inCurrentLanguage(m_obstacle);
    const Phase phase = m_controller->phase();
    const bool model = !m_controller->modelPath().isEmpty();
    const bool over = !m_controller->isActive() && phase != Phase::Empty && !m_keeping;
    const Verdict verdict = judge(m_controller->status(), phase == Phase::Ended);
    m_verdict->setText(phase == Phase::Empty ? tr("There is nothing to decide.") : verdict.text);
    QString advice;
    if (phase == Phase::Empty) {
        advice = tr("When a training has ended, you can compare, keep or discard the model here.");
    } else if (!over) {
        advice = m_keeping ? tr("Putting the model into the library…")
                           : tr("The training is not over yet. Comparing takes the model as of its last checkpoint.");
    } else if (verdict.proposesDiscard) {
        advice = tr("The start fills better: discard this one, or train longer with a lower learning rate.");
    } else if (!model) {
        advice = tr("It ended before a model was written.");
    }
    m_advice->setText(advice);
    m_compare->setEnabled(model && m_obstacle.isEmpty() && !m_comparing && !m_keeping);
    m_compare->setText(m_comparing ? tr("Filling with both…") : tr("&Compare on the open photo"));
    describe(m_compare, tr("Compare on the open photo"),
             m_obstacle.isEmpty()
                 ? tr("Fill the holes with the start and with the new model, and show both; the photo stays as it is")
                 : m_obstacle);
    m_split->setHint(!m_obstacle.isEmpty() ? m_obstacle
                     : model               ? tr("Compare to see what both models make of your holes.")
                                           : QString());
    m_keep->setEnabled(over && model && m_canKeep && !name().isEmpty());
    m_discard->setEnabled(phase != Phase::Empty && !m_keeping && phase != Phase::Stopping);
    m_name->setEnabled(phase != Phase::Empty && !m_keeping);
    m_note->setEnabled(phase != Phase::Empty && !m_keeping);
    (verdict.proposesDiscard ? m_discard : m_keep)->setDefault(over);
}

}  // namespace lacuna::ui
