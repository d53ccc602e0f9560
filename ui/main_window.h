// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>

#include "core/document.h"
#include "core/evaluation_cases.h"
#include "core/fill_engine.h"
#include "core/training_services.h"
#include "ui/photo_lock.h"
#include "ui/prompts.h"
#include "ui/settings.h"

class QDockWidget;
class QStackedWidget;

namespace lacuna::core {
class ModelLibrary;
}

namespace lacuna::ui {

class Actions;
class AttentionLayer;
class AttentionPanel;
class Autosave;
class Canvas;
class ChangesLayer;
class FileController;
class FillController;
class FillPanel;
class FilmStrip;
class HistoryView;
class HoleDesk;
class HoleMarker;
class HolesPanel;
class MaskEditor;
class ModelsDialog;
class Recovery;
class PreferencesDialog;
class Shortcuts;
class SourceControl;
class StatusPanel;
class Tool;
class ToolPanel;
class ToolSettings;
class TrainingDesk;
class VariantStore;
class WelcomePage;

/// What the program tells its window.
struct MainWindowOptions {
    QString version = QStringLiteral("0.1.0");
    QString modelName;                            ///< of the weights that engines with weights use by default, for users
    core::FillOptions fill;                       ///< defaults of what the Fill panel does not show (model file, threads, seed)
    core::TrainingServices training;              ///< without them there is no training
    core::HoleKinds holes;                        ///< that models can be compared on
    std::shared_ptr<core::ModelLibrary> library;  ///< may be null: then models can't be kept
    QString journalFolder;                        ///< of autosaves; empty: the standard one
};

/// The editor's window: makes the parts and connects them. The registry is copied; its devices are asked for on another thread,
/// once.
class MainWindow : public QMainWindow {
    Q_OBJECT
 public:
    MainWindow(const core::EngineRegistry& registry, MainWindowOptions options = {}, std::unique_ptr<Prompts> prompts = nullptr,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& path);
    /// Asks what to do with work that an earlier start of the program left behind, if there is any. Once, when the window is
    /// shown.
    void offerLeftWork();
    Autosave* autosave() { return m_autosave; }
    core::Document* document() { return m_document; }
    Canvas* canvas() { return m_canvas; }
    FillController* fillController() { return m_fill; }
    FileController* files() { return m_files; }
    FillPanel* fillPanel() { return m_fillPanel; }
    ToolSettings* toolSettings() { return m_toolSettings; }
    /// Made when it is first needed.
    PreferencesDialog* preferences();
    Shortcuts* shortcuts() { return m_shortcuts; }
    Actions* actionSet() { return m_actions; }
    AttentionLayer* attentionLayer() { return m_attention; }
    HoleMarker* holeMarker() { return m_holeMarker; }
    FilmStrip* filmStrip() { return m_filmStrip; }
    ChangesLayer* changesLayer() { return m_changes; }
    HolesPanel* holesPanel() { return m_holesPanel; }
    HoleDesk* holeDesk() { return m_holeDesk; }
    VariantStore* variants() { return m_variants; }
    SourceControl* sources() { return m_sources; }
    TrainingDesk* training() { return m_training; }
    /// Made when it is first needed; null without a library.
    ModelsDialog* modelsDialog();

 protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void childEvent(QChildEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

 private:
    void makeParts();
    void makeDocks();
    /// All panels where they are at the first start.
    void arrangeDocks();
    /// Shares the height out, unless the user has done so: tool options and fill options whole, the rest for the panel below.
    void fitDocks();
    /// Heights of the panels that fitDocks() shares out.
    QList<int> dockHeights() const;
    QDockWidget* dock(const char* name) const;
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content);
    void connectFiles();
    void connectFilmStrip();
    void connectEditing();
    void connectMask();
    void connectTools();
    void connectFill();
    void connectView();
    void connectSources();
    void connectTraining();
    void setTool(const QString& id);
    void swapTool();
    void guarded(const QString& doing, const std::function<void()>& edit);
    void cancelSomething();
    void askForDevices();
    void updateActions();
    void updateHint();
    void updateTitle();
    void updateRecentMenu();
    void showError(const core::Error& error);
    void restoreLayout();
    void connectPreferences();
    void applyPreferences();

    core::EngineRegistry m_registry;
    MainWindowOptions m_options;
    std::unique_ptr<Prompts> m_prompts;
    Settings m_settings;
    std::vector<core::DeviceInfo> m_devices;
    core::Document* m_document;
    ToolSettings* m_toolSettings;
    Actions* m_actions;
    Canvas* m_canvas;
    WelcomePage* m_welcome;
    QStackedWidget* m_stack;
    std::vector<Tool*> m_tools;
    AttentionLayer* m_attention;
    FillController* m_fill;
    SourceControl* m_sources;
    ChangesLayer* m_changes;
    FilmStrip* m_filmStrip;
    FileController* m_files;
    Autosave* m_autosave;
    Recovery* m_recovery;
    MaskEditor* m_maskEditor;
    ToolPanel* m_toolPanel;
    FillPanel* m_fillPanel;
    AttentionPanel* m_attentionPanel;
    HolesPanel* m_holesPanel;
    HistoryView* m_history;
    VariantStore* m_variants;
    HoleDesk* m_holeDesk;
    HoleMarker* m_holeMarker;
    StatusPanel* m_status;
    TrainingDesk* m_training;
    ModelsDialog* m_models = nullptr;
    PhotoLock m_photoLock;
    Shortcuts* m_shortcuts = nullptr;
    PreferencesDialog* m_preferences = nullptr;
    QString m_theme;
    bool m_maskHasHoles = false;
    bool m_closingAgreed = false;
    QList<int> m_pressedDocks;  ///< dockHeights() when the mouse was pressed
};

}  // namespace lacuna::ui
