// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences and help of the editor's window.
#include "ui/actions.h"
#include "ui/autosave.h"
#include "ui/canvas.h"
#include "ui/command_keys.h"
#include "ui/dialogs/guide_window.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/docks/fill_panel.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/shortcuts.h"
#include "ui/theme.h"

namespace lacuna::ui {

void MainWindow::connectPreferences() {
    m_shortcuts = new Shortcuts(m_actions);
    connect(&CommandKeys::instance(), &CommandKeys::changed, this, &MainWindow::updateHint);
    connect(m_actions->preferences, &QAction::triggered, this, [this] { preferences()->show(); });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](QAction* action) {
        m_settings.set(setting::Theme, action->data().toString());
        applyPreferences();
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        auto* sheet = new ShortcutSheet(m_actions, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &ShortcutSheet::changeRequested, this, [this, sheet] {
            sheet->close();
            preferences()->showShortcuts();
            preferences()->show();
        });
        sheet->show();
    });
    connect(m_actions->guide, &QAction::triggered, this, [this] {
        auto* guide = new GuideWindow(this);
        guide->setAttribute(Qt::WA_DeleteOnClose);
        guide->show();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto* about = new AboutDialog(m_options.version, m_registry.engines(), m_devices, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    connect(m_actions->report, &QAction::triggered, this, [this] {
        auto* report = new ReportDialog(reportText(m_options.version, m_devices), m_prompts.get(), this);
        report->setAttribute(Qt::WA_DeleteOnClose);
        report->open();
    });
    applyPreferences();
}

PreferencesDialog* MainWindow::preferences() {
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_shortcuts, m_devices, this);
        connect(m_preferences, &PreferencesDialog::changed, this, &MainWindow::applyPreferences);
        connect(m_preferences, &PreferencesDialog::changed, this, [this] { applyLanguage(m_settings.get(setting::Language)); });
    }
    m_preferences->refresh();
    return m_preferences;
}

void MainWindow::applyPreferences() {
    const QString theme = m_settings.get(setting::Theme);
    // Setting a theme polishes every widget; most changes are of something else.
    if (theme != m_theme) applyTheme(themeFromName(m_theme = theme));
    for (QAction* action : m_actions->themes->actions()) action->setChecked(action->data().toString() == theme);
    m_document->setUndoBudget(static_cast<std::size_t>(std::max(1, m_settings.get(setting::UndoMemory))) << 20);
    m_autosave->setIntervalMs(std::max(0, m_settings.get(setting::AutosaveSeconds)) * 1000);
    m_fillPanel->applyPreferences();
    m_canvas->applyPreferences();
}

}  // namespace lacuna::ui
