// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFutureWatcher>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QtConcurrent>

#include "core/error.h"
#include "core/model_library.h"
#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/autosave.h"
#include "ui/canvas.h"
#include "ui/changes_layer.h"
#include "ui/command_keys.h"
#include "ui/dialog_places.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/models_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/docks/attention_panel.h"
#include "ui/docks/fill_panel.h"
#include "ui/docks/film_strip.h"
#include "ui/docks/history_view.h"
#include "ui/docks/holes_panel.h"
#include "ui/docks/panel_parts.h"
#include "ui/docks/source_options.h"
#include "ui/docks/tool_panel.h"
#include "ui/field_manners.h"
#include "ui/file_controller.h"
#include "ui/fill_controller.h"
#include "ui/hole_desk.h"
#include "ui/hole_marker.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/mask_editor.h"
#include "ui/recovery.h"
#include "ui/source_control.h"
#include "ui/source_layer.h"
#include "ui/status_panel.h"
#include "ui/theme.h"
#include "ui/tools/source_brush_tool.h"
#include "ui/tools/tool_box.h"
#include "ui/tools/trace_tool.h"
#include "ui/training/training_desk.h"
#include "ui/variant_store.h"
#include "ui/welcome_page.h"

namespace lacuna::ui {

namespace {
/// Raised when the docks change so much that an old layout no longer fits.
constexpr int kLayoutVersion = 2;
/// Where the window is too low for all panels: heights (with titles) that the lower ones, the fill options and the tool options
/// keep.
constexpr int kLeastBelow = 170, kLeastFill = 225, kLeastTool = 110;

/// By the file's hash, so that it may have another name here.
core::ModelFinder modelFinder(const std::shared_ptr<core::ModelLibrary>& library) {
    if (!library) return {};
    return [library](const core::ModelIdentity& model) {
        for (const core::ModelEntry& entry : library->entries())
            if (!entry.isShipped() && entry.sha256 == model.sha256) return entry.path;
        return QString();
    };
}

}  // namespace

MainWindow::MainWindow(const core::EngineRegistry& registry, MainWindowOptions options, std::unique_ptr<Prompts> prompts,
                       QWidget* parent)
    : QMainWindow(parent),
      m_registry(registry),
      m_options(std::move(options)),
      m_prompts(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>()) {
    applyTheme(themeFromName(m_theme = m_settings.get(setting::Theme)));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    makeParts();
    connectFiles();
    connectFilmStrip();
    connectEditing();
    connectFill();
    connectView();
    connectPreferences();
    connectSources();
    connectTraining();
    qApp->installEventFilter(this);
    restoreLayout();
    setTool(m_settings.get(setting::Tool));
    updateRecentMenu();
    sayInEachLanguage(this, [this] {
        updateActions();
        updateTitle();
        askForDevices();
    });
}

MainWindow::~MainWindow() {
    // In this order, so that nothing is told of a document that is going.
    delete m_training;
    delete m_models;
    delete m_sources;
    delete m_holeDesk;
    delete m_fill;
    delete m_recovery;
    delete m_autosave;
    delete m_files;
    m_history->setStack(nullptr);
    m_document->disconnect();
    m_document->undoStack()->disconnect();
}

void MainWindow::makeParts() {
    m_document = new core::Document(this);
    m_toolSettings = new ToolSettings(this);
    m_toolSettings->load();
    m_tools = makeTools(m_document, m_toolSettings, this);
    m_actions = new Actions(this);
    m_canvas = new Canvas(m_document);
    m_welcome = new WelcomePage;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_canvas);
    new FieldManners(m_canvas, this);
    new DialogPlaces(this);
    setCentralWidget(m_stack);
    m_attention = new AttentionLayer(m_document, this);
    m_fill = new FillController(m_document, m_registry, this);
    m_sources = new SourceControl({m_document, m_toolSettings, m_fill, m_attention, m_canvas}, this);
    m_tools.push_back(m_sources->brush());
    m_tools.push_back(m_sources->tracer());
    m_changes = new ChangesLayer(m_document, this);
    m_canvas->addOverlay(m_changes);
    m_canvas->addOverlay(m_sources->layer());
    m_canvas->addOverlay(m_attention);
    m_holeMarker = new HoleMarker(m_document, m_canvas);
    m_maskEditor = new MaskEditor(m_document, this);
    m_files = new FileController(m_document, m_prompts.get(), this);
    const core::ModelFinder findModel = modelFinder(m_options.library);
    m_files->setModelFinder(findModel);
    m_files->setRowsReader(m_registry.rowsReader());
    m_autosave = new Autosave(m_document,
                              m_options.journalFolder.isEmpty() ? core::standardJournalFolder() : m_options.journalFolder, this);
    m_recovery = new Recovery(m_document, m_files, m_autosave, m_prompts.get(), findModel, this);
    m_status = new StatusPanel(statusBar());
    m_status->setDocument(m_document);
    m_training = new TrainingDesk(
        {m_options.training, m_registry, m_options.library, m_document, m_fill, m_prompts.get(), this, statusBar()});

    m_actions->fillMenuBar(menuBar());
    addToolBar(Qt::TopToolBarArea, m_actions->makeMainBar(this));
    addToolBar(Qt::LeftToolBarArea, m_actions->makeToolStrip(this));

    m_toolPanel = new ToolPanel(m_toolSettings);
    m_toolPanel->addBrushOptions(m_sources->brush()->id(), new SourceOptions(m_sources->brush()));
    m_fillPanel = new FillPanel(m_registry, m_options.fill, m_options.modelName, m_options.library);
    m_attentionPanel = new AttentionPanel;
    m_variants = new VariantStore(m_document, this);
    m_holesPanel = new HolesPanel(m_document, m_variants, m_registry.engines());
    m_holeDesk = new HoleDesk({m_document, m_registry, m_fill, m_fillPanel, m_holesPanel, m_variants}, this);
    m_history = new HistoryView(m_document);
    makeDocks();
}

void MainWindow::makeDocks() {
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    auto* toolScroll = new PanelScroll(m_toolPanel);
    toolScroll->setSizePolicy(m_toolPanel->sizePolicy());
    m_filmStrip = new FilmStrip;
    addDock(QStringLiteral("toolDock"), tr("Tool options"), toolScroll);
    addDock(QStringLiteral("fillDock"), tr("Fill"), m_fillPanel);
    addDock(QStringLiteral("attentionDock"), tr("Attention"), new PanelScroll(m_attentionPanel));
    addDock(QStringLiteral("holesDock"), tr("Holes"), new PanelScroll(m_holesPanel));
    addDock(QStringLiteral("historyDock"), tr("History"), m_history);
    addDock(QStringLiteral("filmDock"), tr("Film strip"), m_filmStrip);
    connect(dock("filmDock"), &QDockWidget::visibilityChanged, this, &MainWindow::fitDocks, Qt::QueuedConnection);
    m_actions->panelMenu->addSeparator();
    m_actions->panelMenu->addAction(m_actions->restorePanels);
    arrangeDocks();
}

QDockWidget* MainWindow::dock(const char* name) const { return findChild<QDockWidget*>(QString::fromLatin1(name)); }

void MainWindow::arrangeDocks() {
    QDockWidget *tool = dock("toolDock"), *fill = dock("fillDock"), *attention = dock("attentionDock"), *film = dock("filmDock");
    for (QDockWidget* panel : {tool, fill, attention, dock("holesDock"), dock("historyDock"), film}) {
        panel->setFloating(false);
        removeDockWidget(panel);
        addDockWidget(panel == film ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea, panel);
        panel->setVisible(panel != film);
    }
    tabifyDockWidget(attention, dock("holesDock"));
    tabifyDockWidget(dock("holesDock"), dock("historyDock"));
    attention->raise();
    // Wide enough for the names of methods, in languages with long words too.
    resizeDocks({fill}, {std::clamp(m_fillPanel->sizeHint().width() + 28, 330, 420)}, Qt::Horizontal);
    m_settings.set(setting::PanelsByHand, false);
    fitDocks();
}

void MainWindow::fitDocks() {
    QDockWidget *tool = dock("toolDock"), *fill = dock("fillDock");
    const QList<QDockWidget*> below{dock("attentionDock"), dock("holesDock"), dock("historyDock")};
    const auto shown =
        std::find_if(below.begin(), below.end(), [](QDockWidget* panel) { return !panel->visibleRegion().isEmpty(); });
    const auto isPlaced = [this](QDockWidget* panel) {
        return panel->isVisible() && !panel->isFloating() && dockWidgetArea(panel) == Qt::RightDockWidgetArea;
    };
    if (m_settings.get(setting::PanelsByHand) || shown == below.end() || !isPlaced(*shown) || !isPlaced(tool) || !isPlaced(fill))
        return;
    // Sizes that panels have asked for a moment ago count.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int all = tool->height() + fill->height() + (*shown)->height();
    int toolHeight = tool->sizeHint().height(), fillHeight = fill->sizeHint().height();
    int missing = kLeastBelow - (all - toolHeight - fillHeight);
    for (const auto& [height, least] : {std::pair{&fillHeight, kLeastFill}, std::pair{&toolHeight, kLeastTool}}) {
        const int cut = std::clamp(missing, 0, std::max(0, *height - least));
        *height -= cut;
        missing -= cut;
    }
    resizeDocks({tool, fill, *shown}, {toolHeight, fillHeight, all - toolHeight - fillHeight}, Qt::Vertical);
}

QList<int> MainWindow::dockHeights() const { return {dock("toolDock")->height(), dock("fillDock")->height()}; }

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) m_pressedDocks = dockHeights();
    const bool isDone = QMainWindow::event(event);
    // The user has dragged what lies between two panels.
    if (event->type() == QEvent::MouseButtonRelease && !m_pressedDocks.isEmpty() && m_pressedDocks != dockHeights())
        m_settings.set(setting::PanelsByHand, true);
    return isDone;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    // When the docks have their new places.
    QMetaObject::invokeMethod(this, &MainWindow::fitDocks, Qt::QueuedConnection);
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* content) {
    auto* dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable | QDockWidget::DockWidgetClosable);
    dock->setWidget(content);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    m_actions->panelMenu->addAction(dock->toggleViewAction());
    return dock;
}

ModelsDialog* MainWindow::modelsDialog() {
    if (!m_models && m_options.library)
        m_models = new ModelsDialog(m_options.library, m_registry, m_options.holes, m_prompts.get(), this);
    return m_models;
}

void MainWindow::openFile(const QString& path) { m_files->openFile(path); }

void MainWindow::offerLeftWork() { m_recovery->offer(); }

void MainWindow::setTool(const QString& id) {
    QAction* action = m_actions->tool(id);
    action->setChecked(true);
    const QString known = action->data().toString();
    for (Tool* tool : m_tools) {
        if (tool->id() == known) m_canvas->setTool(tool);
    }
    m_toolPanel->setTool(known);
    updateHint();
    m_sources->setTool(known);
    // Looking into a fill is for a moment; the next start is for painting.
    if (known != m_sources->tracer()->id()) m_settings.set(setting::Tool, known);
}

void MainWindow::swapTool() {
    if (m_actions->brush->isChecked()) {
        setTool(QStringLiteral("eraser"));
    } else if (m_actions->eraser->isChecked()) {
        setTool(QStringLiteral("brush"));
    } else if (m_actions->source->isChecked()) {
        m_sources->brush()->swapMark();
    } else {
        m_toolSettings->setAdding(!m_toolSettings->isAdding());
    }
}

void MainWindow::guarded(const QString& doing, const std::function<void()>& edit) {
    try {
        edit();
    } catch (...) {
        showError(core::currentExceptionAsError(doing));
    }
}

void MainWindow::cancelSomething() {
    if (isTypingANumber() && m_canvas->isVisible()) m_canvas->setFocus();
    if (m_canvas->cancelTool() || m_maskEditor->cancel()) return;
    m_fill->cancel();
}

void MainWindow::askForDevices() {
    using Devices = std::vector<core::DeviceInfo>;
    auto* watcher = new QFutureWatcher<Devices>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_devices = watcher->result();
        m_fillPanel->setDevices(m_devices);
        m_training->setDevices(m_devices);
        if (m_preferences) m_preferences->setDevices(m_devices);
    });
    watcher->setFuture(QtConcurrent::run([registry = m_registry]() -> Devices {
        try {
            return registry.devices();
        } catch (...) {
            qWarning("Looking for devices failed: %s", qPrintable(core::currentExceptionAsError({}).message()));
            return {};
        }
    }));
}

void MainWindow::updateActions() {
    const bool open = m_document->isOpen(), running = m_fill->isRunning();
    const QUndoStack* stack = m_document->undoStack();
    m_actions->setPhotoOpen(open);
    m_actions->undo->setEnabled(stack->canUndo() && m_fill->mayUndo());
    m_actions->redo->setEnabled(stack->canRedo() && m_fill->mayRedo());
    m_actions->undo->setText(stack->canUndo() ? tr("&Undo “%1”").arg(inCurrentLanguage(stack->undoText())) : tr("&Undo"));
    m_actions->redo->setText(stack->canRedo() ? tr("&Redo “%1”").arg(inCurrentLanguage(stack->redoText())) : tr("&Redo"));
    m_actions->fill->setEnabled(open && m_maskHasHoles && !running);
    m_actions->cancel->setEnabled(open);
    const Actions& a = *m_actions;
    for (QAction* action : {a.maskClear, a.maskGrow, a.maskShrink, a.maskSmooth, a.maskFeather, a.maskSave})
        action->setEnabled(open && m_maskHasHoles);
    m_actions->keepDraft->setEnabled(m_fill->hasDraft());
    m_actions->maskReuse->setEnabled(open && m_fill->lastMask().size() == m_document->mask().size());
    m_fillPanel->setReady(open && m_maskHasHoles);
    updateHint();
}

void MainWindow::updateHint() {
    QString hint;
    if (!m_document->isOpen()) {
        hint = {};
    } else if (m_maskHasHoles) {
        const QString key = CommandKeys::instance().key(m_actions->fill->objectName());
        hint = key.isEmpty() ? tr("Cover all that should go, then press Fill")
                             : tr("Cover all that should go, then press Fill (%1)").arg(key);
    } else if (m_attention->isShown() && !m_document->attention().empty()) {
        hint = tr("Point at a filled part to see its sources");
    } else if (m_document->photo().pixels().data != m_document->original().pixels().data) {
        const QString key = CommandKeys::instance().key(m_actions->attention->objectName());
        hint = m_document->attention().empty() || key.isEmpty()
                   ? tr("Hold \\ to see the original")
                   : tr("Hold \\ to see the original, press %1 to see where pixels came from").arg(key);
    } else {
        hint = m_toolPanel->hint();
    }
    m_status->setHint(hint);
}

void MainWindow::updateTitle() {
    setWindowTitle(m_document->isOpen() ? tr("%1[*] – Lacuna").arg(m_files->displayName()) : tr("Lacuna"));
    setWindowModified(m_document->isOpen() && m_document->isModified());
}

void MainWindow::updateRecentMenu() {
    const QStringList recent = m_files->recentFiles();
    QMenu* menu = m_actions->recentMenu;
    menu->clear();
    menu->setEnabled(!recent.isEmpty());
    for (const QString& path : recent) {
        QAction* action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear this list")), &QAction::triggered, m_files, &FileController::clearRecentFiles);
    m_welcome->setRecentFiles(recent);
}

void MainWindow::showError(const core::Error& error) {
    statusBar()->clearMessage();
    m_prompts->showError(this, error);
}

void MainWindow::restoreLayout() {
    const QByteArray geometry = m_settings.get(setting::WindowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QSize room = screen()->availableSize();
        resize(std::min(1360, room.width() - 60), std::min(880, room.height() - 60));
    }
    const QByteArray state = m_settings.get(setting::WindowState);
    if (!state.isEmpty()) restoreState(state, kLayoutVersion);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_closingAgreed) {
        // At once when there is nothing to lose; after saving it comes later, and then the window is closed a second time.
        auto stillAsking = std::make_shared<bool>(true);
        m_files->whenChangesAreSafe([this, stillAsking] {
            m_training->whenTrainingIsSafe([this, stillAsking] {
                m_closingAgreed = true;
                if (!*stillAsking) close();
            });
        });
        *stillAsking = false;
        if (!m_closingAgreed) {
            event->ignore();
            return;
        }
    }
    m_fill->cancel();
    m_settings.set(setting::WindowGeometry, saveGeometry());
    m_settings.set(setting::WindowState, saveState(kLayoutVersion));
    m_toolSettings->save();
    m_fillPanel->saveSettings();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (!url.isLocalFile()) continue;
        event->acceptProposedAction();
        openFile(url.toLocalFile());
        return;
    }
}

bool MainWindow::eventFilter(QObject* object, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        // Wherever the focus is: lists and number fields would keep the key to themselves.
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = qobject_cast<QWidget*>(object);
        if (key->key() == Qt::Key_Backslash && widget && widget->window() == this && m_document->isOpen()) {
            if (!key->isAutoRepeat()) m_canvas->setShowOriginal(type == QEvent::KeyPress || m_actions->compare->isChecked());
            return true;
        }
        const bool isFill =
            type == QEvent::KeyPress && m_actions->fill->shortcuts().contains(QKeySequence(key->keyCombination()));
        if (isFill && widget && widget->window() == this && m_document->isOpen() && !m_fill->isRunning()) {
            statusBar()->showMessage(m_fillPanel->buttonTip(), 6000);
            return true;
        }
    }
    return QMainWindow::eventFilter(object, event);
}

void MainWindow::childEvent(QChildEvent* event) {
    QMainWindow::childEvent(event);
    // Qt makes the tabs of docks when it needs them.
    if (auto* tabs = event->type() == QEvent::ChildPolished ? qobject_cast<QTabBar*>(event->child()) : nullptr) {
        tabs->setAccessibleName(tr("Panels"));
    }
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_canvas->setShowOriginal(m_actions->compare->isChecked());
}

}  // namespace lacuna::ui
