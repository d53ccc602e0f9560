// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <vector>

namespace lacuna::ui {

/// Every command of the editor with its name, icon, shortcut and tooltip, and the menus and bars made of them. MainWindow
/// connects them.
class Actions : public QObject {
    Q_OBJECT
 public:
    explicit Actions(QWidget* window);

    QAction *open, *nextPhoto, *previousPhoto, *copy, *paste, *save, *saveAs, *exportPng, *close, *quit;
    QAction *undo, *redo;
    QAction *brush, *eraser, *rectangle, *ellipse, *lasso, *polygon, *wand, *object, *clickFill, *dust, *source, *trace,
        *keyboardPointer, *swap, *smaller, *larger, *softer, *harder;
    QAction *maskReuse, *maskLoad, *maskSave, *maskInvert, *maskClear, *maskShow, *sourceClear, *maskGrow, *maskShrink,
        *maskSmooth, *maskFeather, *maskAnts, *maskOtherColour;
    QAction *fill, *keepDraft, *cancel, *train, *models;
    QAction *zoomIn, *zoomOut, *zoomFit, *zoomActual, *compare, *split, *attention, *changes, *fullScreen, *restorePanels;
    QAction *themeSystem, *themeLight, *themeDark;
    QAction *preferences, *guide, *shortcuts, *report, *about;
    QActionGroup *tools, *themes, *maskSteps, *maskColours;
    QMenu *recentMenu, *panelMenu;

    void fillMenuBar(QMenuBar* bar);
    QToolBar* makeMainBar(QWidget* parent);
    QToolBar* makeToolStrip(QWidget* parent);
    QAction* tool(const QString& id) const;
    /// Turns what needs an open photo on or off.
    void setPhotoOpen(bool open);

    /// Brings names and tooltips up to date, after shortcuts or the language have changed.
    void describeAll();

    struct Group {
        QString title;
        std::vector<QAction*> actions;
    };
    /// All of them by menu, for the shortcut sheet; iconText() is the name that does not change with the state.
    const std::vector<Group>& groups() const { return m_groups; }

 Q_SIGNALS:
    void shortcutsChanged();

 private:
    QAction* add(const QString& text, const QString& tip, const QString& iconName = {}, const QList<QKeySequence>& keys = {});
    /// Gives each command the objectName under which its shortcuts are kept.
    void nameForSettings();
    QWidget* m_window;
    std::vector<std::pair<QAction*, QString>> m_named;  ///< with the name that does not change with the state
    std::vector<Group> m_groups;
};

}  // namespace lacuna::ui
