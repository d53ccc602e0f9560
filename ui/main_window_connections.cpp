// SPDX-License-Identifier: GPL-3.0-or-later
// Who listens to whom in the editor's window.
#include <QStackedWidget>
#include <QStatusBar>

#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/autosave.h"
#include "ui/canvas.h"
#include "ui/changes_layer.h"
#include "ui/dialogs/models_dialog.h"
#include "ui/docks/attention_panel.h"
#include "ui/docks/fill_panel.h"
#include "ui/docks/film_strip.h"
#include "ui/docks/history_view.h"
#include "ui/docks/holes_panel.h"
#include "ui/file_controller.h"
#include "ui/fill_controller.h"
#include "ui/hole_desk.h"
#include "ui/hole_marker.h"
#include "ui/main_window.h"
#include "ui/mask_editor.h"
#include "ui/mask_look.h"
#include "ui/recovery.h"
#include "ui/source_control.h"
#include "ui/source_layer.h"
#include "ui/status_panel.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"
#include "ui/training/training_desk.h"
#include "ui/welcome_page.h"

namespace lacuna::ui {

void MainWindow::connectFiles() {
    connect(m_actions->open, &QAction::triggered, m_files, &FileController::openWithDialog);
    connect(m_actions->paste, &QAction::triggered, m_files, &FileController::paste);
    connect(m_actions->save, &QAction::triggered, m_files, &FileController::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &FileController::saveAs);
    connect(m_actions->exportPng, &QAction::triggered, m_files, &FileController::exportPicture);
    connect(m_actions->copy, &QAction::triggered, m_files, &FileController::copy);
    connect(m_actions->close, &QAction::triggered, this,
            [this] { m_files->whenChangesAreSafe([this] { m_document->close(); }); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->maskLoad, &QAction::triggered, m_files, &FileController::loadMask);
    connect(m_actions->maskSave, &QAction::triggered, m_files, &FileController::saveMask);
    connect(m_welcome, &WelcomePage::openRequested, m_files, &FileController::openWithDialog);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    connect(m_files, &FileController::photoRead, m_canvas->photoView(), &PhotoView::prime);
    connect(m_files, &FileController::failed, this, &MainWindow::showError);
    connect(m_files, &FileController::message, this, [this](const QString& text) { statusBar()->showMessage(text, 4000); });
    connect(m_files, &FileController::busyChanged, m_status, &StatusPanel::showBusy);
    connect(m_files, &FileController::recentFilesChanged, this, &MainWindow::updateRecentMenu);
    connect(m_files, &FileController::nameChanged, this, &MainWindow::updateTitle);
    connect(m_files, &FileController::nameChanged, m_autosave, [this] { m_autosave->setSavedPath(m_files->savedPath()); });
    connect(m_autosave, &Autosave::failed, this, &MainWindow::showError);
    connect(m_recovery, &Recovery::failed, this, &MainWindow::showError);
    connect(m_recovery, &Recovery::message, this, [this](const QString& text) { statusBar()->showMessage(text, 8000); });
    const auto replaced = [this] {
        m_stack->setCurrentWidget(m_document->isOpen() ? static_cast<QWidget*>(m_canvas) : m_welcome);
        if (m_document->isOpen()) m_canvas->setFocus();
        if (!m_photoLock.take(m_document->filePath())) {
            statusBar()->showMessage(tr("This photo is open in another window of Lacuna as well: what is saved last wins."),
                                     15000);
        }
        if (m_document->isOpen()) m_toolSettings->suggestBrushSize(m_document->photo().width(), m_document->photo().height());
        m_actions->compare->setChecked(false);
        m_actions->split->setChecked(false);
        m_attentionPanel->setAvailable(false);
        m_status->setPhoto(m_document->photo());
        m_maskHasHoles = false;
        updateActions();
        updateTitle();
        updateRecentMenu();
    };
    connect(m_document, &core::Document::opened, this, replaced);
    connect(m_document, &core::Document::closed, this, replaced);
    connect(m_document, &core::Document::modifiedChanged, this, &QWidget::setWindowModified);
    m_status->setPhoto({});
}

void MainWindow::connectFilmStrip() {
    const auto showFolder = [this] { m_filmStrip->setOpenFile(m_document->isOpen() ? m_document->filePath() : QString()); };
    const auto updateNeighbours = [this] {
        m_actions->nextPhoto->setEnabled(m_filmStrip->hasNeighbour(1));
        m_actions->previousPhoto->setEnabled(m_filmStrip->hasNeighbour(-1));
    };
    connect(m_document, &core::Document::opened, m_filmStrip, showFolder);
    connect(m_document, &core::Document::closed, m_filmStrip, showFolder);
    connect(m_filmStrip, &FilmStrip::fileChosen, this, &MainWindow::openFile);
    connect(m_filmStrip, &FilmStrip::listed, this, updateNeighbours);
    connect(m_actions->nextPhoto, &QAction::triggered, m_filmStrip, &FilmStrip::openNext);
    connect(m_actions->previousPhoto, &QAction::triggered, m_filmStrip, &FilmStrip::openPrevious);
    updateNeighbours();
    connect(m_actions->changes, &QAction::toggled, m_changes, &ChangesLayer::setShown);
    connect(m_changes, &ChangesLayer::shownChanged, m_actions->changes, &QAction::setChecked);
    connect(m_changes, &ChangesLayer::changed, m_canvas, &Canvas::updatePhoto);
    connect(m_changes, &ChangesLayer::nothingKnown, this,
            [this] { statusBar()->showMessage(tr("Nothing is known to have been changed in this photo"), 6000); });
}

void MainWindow::connectEditing() {
    connect(m_actions->tools, &QActionGroup::triggered, this, [this](QAction* action) { setTool(action->data().toString()); });
    connect(m_actions->swap, &QAction::triggered, this, &MainWindow::swapTool);
    connect(m_actions->smaller, &QAction::triggered, m_toolSettings, &ToolSettings::shrinkBrush);
    connect(m_actions->larger, &QAction::triggered, m_toolSettings, &ToolSettings::growBrush);
    connect(m_actions->softer, &QAction::triggered, m_toolSettings, &ToolSettings::softenBrush);
    connect(m_actions->harder, &QAction::triggered, m_toolSettings, &ToolSettings::hardenBrush);
    connectMask();
    connectTools();
    connect(m_actions->maskShow, &QAction::toggled, m_canvas, &Canvas::setMaskVisible);
    QUndoStack* stack = m_document->undoStack();
    connect(m_actions->undo, &QAction::triggered, this, [this, stack] {
        if (m_fill->mayUndo()) guarded(tr("Undo"), [stack] { stack->undo(); });
    });
    connect(m_actions->redo, &QAction::triggered, this, [this, stack] {
        if (m_fill->mayRedo()) guarded(tr("Redo"), [stack] { stack->redo(); });
    });
    connect(stack, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_document, &core::Document::maskChanged, this, [this] {
        // A hole was just made or may just have gone; counting pixels of a large photo at every stroke would be felt.
        m_maskHasHoles = true;
        updateActions();
        m_fill->prepare(m_fillPanel->options());
    });
    connect(m_holesPanel, &HolesPanel::holesChanged, this, [this](int count) {
        m_maskHasHoles = count > 0;
        updateActions();
    });
    connect(m_holesPanel, &HolesPanel::failed, this, &MainWindow::showError);
    connect(m_holesPanel, &HolesPanel::holeActivated, m_canvas, &Canvas::reveal);
    connect(m_holesPanel, &HolesPanel::holePointedAt, m_holeMarker, &HoleMarker::mark);
}

void MainWindow::connectMask() {
    connect(m_actions->maskInvert, &QAction::triggered, m_maskEditor, &MaskEditor::invert);
    connect(m_actions->maskClear, &QAction::triggered, m_maskEditor, &MaskEditor::clear);
    connect(m_actions->maskReuse, &QAction::triggered, this, [this] { m_maskEditor->add(m_fill->lastMask()); });
    const auto step = [this] { return m_settings.get(setting::MaskStep); };
    connect(m_actions->maskGrow, &QAction::triggered, this, [this, step] { m_maskEditor->grow(step()); });
    connect(m_actions->maskShrink, &QAction::triggered, this, [this, step] { m_maskEditor->shrink(step()); });
    connect(m_actions->maskFeather, &QAction::triggered, this, [this, step] { m_maskEditor->feather(step()); });
    connect(m_actions->maskSmooth, &QAction::triggered, this, [this, step] { m_maskEditor->smooth(step()); });
    connectMaskLook(m_actions, m_canvas, this);
    connect(m_maskEditor, &MaskEditor::failed, this, &MainWindow::showError);
    connect(m_maskEditor, &MaskEditor::busyChanged, this, [this](const QString& doing) { m_status->showBusy(!doing.isEmpty()); });
    connect(m_actions->maskSteps, &QActionGroup::triggered, this,
            [this](QAction* action) { m_settings.set(setting::MaskStep, action->data().toInt()); });
    for (QAction* action : m_actions->maskSteps->actions()) action->setChecked(action->data().toInt() == step());
}

void MainWindow::connectTools() {
    connect(m_actions->keyboardPointer, &QAction::toggled, m_canvas, [this](bool on) {
        m_canvas->setKeyboardPointer(on && m_document->isOpen());
        if (on) m_canvas->setFocus();
    });
    connect(m_canvas, &Canvas::keyboardPointerChanged, m_actions->keyboardPointer, &QAction::setChecked);
    for (Tool* tool : m_tools) {
        connect(tool, &Tool::failed, this, &MainWindow::showError);
        connect(tool, &Tool::message, this, [this](const QString& text) { statusBar()->showMessage(text, 6000); });
        connect(tool, &Tool::busyChanged, this, [this](const QString& doing) { m_status->showBusy(!doing.isEmpty()); });
        connect(tool, &Tool::fillRequested, this, [this](const core::HoleMask& holes) {
            if (m_fill->isRunning()) {
                statusBar()->showMessage(tr("Wait for the fill that runs, or cancel it"), 6000);
            } else {
                m_fill->start(m_fillPanel->options(), holes);
            }
        });
    }
}

void MainWindow::connectFill() {
    connect(m_actions->fill, &QAction::triggered, m_holeDesk, &HoleDesk::fill);
    connect(m_fillPanel, &FillPanel::fillRequested, m_holeDesk, &HoleDesk::fill);
    connect(m_holeDesk, &HoleDesk::failed, this, &MainWindow::showError);
    connect(m_holeDesk, &HoleDesk::message, this, [this](const QString& text) { statusBar()->showMessage(text, 8000); });
    connect(m_fillPanel, &FillPanel::cancelRequested, m_fill, &FillController::cancel);
    connect(m_fillPanel, &FillPanel::deviceChanged, m_status, &StatusPanel::setDevice);
    // When its rows are where they belong.
    connect(m_fillPanel, &FillPanel::sizeWanted, this, &MainWindow::fitDocks, Qt::QueuedConnection);
    connect(m_actions->cancel, &QAction::triggered, this, &MainWindow::cancelSomething);
    connect(m_status, &StatusPanel::cancelRequested, m_fill, &FillController::cancel);
    connect(m_actions->keepDraft, &QAction::triggered, m_fill, &FillController::keepDraft);
    connect(m_status, &StatusPanel::keepDraftRequested, m_fill, &FillController::keepDraft);
    connect(m_fill, &FillController::draftReady, this, [this] {
        m_status->setDraftReady(true);
        updateActions();
    });
    connect(m_fill, &FillController::draftKept, this,
            [this] { statusBar()->showMessage(tr("Kept the draft; Undo brings the hole back"), 6000); });
    connect(m_fill, &FillController::started, m_status, &StatusPanel::fillStarted);
    connect(m_fill, &FillController::started, this, [this] {
        m_fillPanel->setRunning(true);
        m_history->setEnabled(m_fill->isVarying());  // it would jump over the limits that undo has now
        updateActions();
    });
    connect(m_fill, &FillController::progressed, m_status, &StatusPanel::fillProgressed);
    connect(m_fill, &FillController::previewReady, m_canvas, &Canvas::showPreview);
    connect(m_fill, &FillController::stopped, m_status, &StatusPanel::fillStopped);
    connect(m_fill, &FillController::stopped, this, [this] {
        m_fillPanel->setRunning(false);
        m_history->setEnabled(true);
        m_canvas->clearPreviews();
        updateActions();
    });
    connect(m_document, &core::Document::undoStepsLost, this,
            [this] { statusBar()->showMessage(tr("Some old steps of the history had to go, for want of disk space"), 15000); });
    connect(m_fill, &FillController::finished, this, [this](const QString& engine, double elapsedMs, const QStringList& notices) {
        const QString text = tr("Filled with %1 in %2 s").arg(engine, locale().toString(elapsedMs / 1000, 'f', 1));
        statusBar()->showMessage((QStringList(text) + notices).join(QStringLiteral(" · ")), notices.isEmpty() ? 5000 : 15000);
    });
    connect(m_fill, &FillController::cancelled, this,
            [this] { statusBar()->showMessage(tr("Cancelled; the photo is as it was"), 6000); });
    connect(m_fill, &FillController::failed, this, &MainWindow::showError);
    connect(m_fill, &FillController::undoLimitsChanged, this, &MainWindow::updateActions);
    m_status->setDevice(m_fillPanel->deviceName());
}

void MainWindow::connectView() {
    connect(m_actions->zoomIn, &QAction::triggered, m_canvas, &Canvas::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_canvas, &Canvas::zoomOut);
    connect(m_actions->zoomFit, &QAction::triggered, m_canvas, &Canvas::zoomFit);
    connect(m_actions->zoomActual, &QAction::triggered, m_canvas, &Canvas::zoomActual);
    connect(m_canvas, &Canvas::zoomChanged, m_status, &StatusPanel::setZoom);
    connect(m_canvas, &Canvas::pointerMoved, this, [this](std::optional<QPointF> photo) {
        m_status->setPosition(photo, {m_document->photo().width(), m_document->photo().height()});
        m_attention->pointAt(photo);
    });
    connect(m_actions->compare, &QAction::toggled, m_canvas, &Canvas::setShowOriginal);
    connect(m_actions->split, &QAction::toggled, m_canvas, &Canvas::setSplit);
    connect(m_actions->attention, &QAction::toggled, m_attention, &AttentionLayer::setShown);
    connect(m_attention, &AttentionLayer::shownChanged, m_actions->attention, &QAction::setChecked);
    connect(m_attention, &AttentionLayer::shownChanged, m_attentionPanel, &AttentionPanel::setShown);
    connect(m_attention, &AttentionLayer::shownChanged, this, &MainWindow::updateHint);
    connect(m_attention, &AttentionLayer::changed, m_canvas, [this] { m_canvas->updatePhoto({}); });
    connect(m_attention, &AttentionLayer::traced, m_attentionPanel, &AttentionPanel::showTrace);
    connect(m_attentionPanel, &AttentionPanel::shownChanged, m_attention, &AttentionLayer::setShown);
    connect(m_attentionPanel, &AttentionPanel::opacityChanged, m_attention, &AttentionLayer::setOpacity);
    connect(m_attentionPanel, &AttentionPanel::tracingChanged, m_attention, &AttentionLayer::setTracing);
    connect(m_attentionPanel, &AttentionPanel::heatChanged, m_attention, &AttentionLayer::setHeatShown);
    connect(m_document, &core::Document::attentionChanged, this,
            [this] { m_attentionPanel->setAvailable(!m_document->attention().empty()); });
    m_attention->setOpacity(m_attentionPanel->opacity());
    m_attention->setTracing(m_attentionPanel->isTracing());
    m_attention->setHeatShown(m_attentionPanel->isHeatShown());
    connect(m_actions->restorePanels, &QAction::triggered, this, &MainWindow::arrangeDocks);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
}

void MainWindow::connectSources() {
    connect(m_sources, &SourceControl::failed, this, &MainWindow::showError);
    connect(m_sources, &SourceControl::tracingWanted, m_attentionPanel, [this] { m_attentionPanel->setTracing(true); });
    connect(m_sources, &SourceControl::message, this, [this](const QString& text) { statusBar()->showMessage(text, 8000); });
    connect(m_actions->sourceClear, &QAction::triggered, m_sources, &SourceControl::clearMarks);
    // Whether anything was marked ever, and not whether a mark is left: that would mean to look at every pixel at every stroke.
    const auto offerToUnmark = [this] {
        m_actions->sourceClear->setEnabled(!m_document->avoided().pixels().empty() || !m_document->preferred().pixels().empty());
    };
    connect(m_document, &core::Document::opened, this, offerToUnmark);
    connect(m_document, &core::Document::closed, this, offerToUnmark);
    connect(m_document, &core::Document::sourcesChanged, this, offerToUnmark);
    offerToUnmark();
    connect(m_actions->maskShow, &QAction::toggled, m_sources->layer(), &SourceLayer::setShown);
}

void MainWindow::connectTraining() {
    m_actions->train->setEnabled(m_training->isAvailable());
    connect(m_actions->train, &QAction::triggered, m_training, &TrainingDesk::open);
    connect(m_training, &TrainingDesk::failed, this, &MainWindow::showError);
    m_actions->models->setEnabled(m_options.library != nullptr);
    connect(m_actions->models, &QAction::triggered, this, [this] {
        ModelsDialog* dialog = modelsDialog();
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    });
    connect(m_training, &TrainingDesk::message, this, [this](const QString& text) { statusBar()->showMessage(text, 8000); });
}

}  // namespace lacuna::ui
