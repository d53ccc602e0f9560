// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QRegularExpression>

#include "ui/command_keys.h"
#include "ui/icons.h"
#include "ui/language.h"

namespace lacuna::ui {

Actions::Actions(QWidget* window) : QObject(window), m_window(window) {
    using K = QKeySequence;
    open = add(tr("&Open…"), tr("Open a photo"), "open", K::keyBindings(K::Open));
    nextPhoto = add(tr("&Next photo"), tr("Open the next photo of this folder"), {}, {K(Qt::CTRL | Qt::Key_PageDown)});
    previousPhoto = add(tr("Pre&vious photo"), tr("Open the previous photo of this folder"), {}, {K(Qt::CTRL | Qt::Key_PageUp)});
    copy =
        add(tr("&Copy"), tr("Copy the picture, or the part under the holes, for other programs"), {}, {K(Qt::CTRL | Qt::Key_C)});
    paste = add(tr("&Paste as a new photo"), tr("Open the picture that is on the clipboard"), {},
                {K(Qt::CTRL | Qt::Key_V), K(Qt::SHIFT | Qt::Key_Insert)});
    save = add(tr("&Save"), tr("Save the project, with which work goes on where you left off; the photo itself stays as it is"),
               "save", K::keyBindings(K::Save));
    saveAs =
        add(tr("Save &as…"), tr("Save the project, or the picture, under a new name"), {}, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    exportPng = add(tr("&Export picture…"), tr("Write the picture as PNG, JPEG, TIFF or WebP"), "export",
                    {K(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    close = add(tr("&Close photo"), tr("Close the photo"), {}, {K(Qt::CTRL | Qt::Key_W)});
    quit = add(tr("&Quit"), tr("Leave the program"), {}, {K(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);

    undo = add(tr("&Undo"), tr("Undo the last step"), "undo", {K(Qt::CTRL | Qt::Key_Z)});
    redo =
        add(tr("&Redo"), tr("Do again what was undone"), "redo", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), K(Qt::CTRL | Qt::Key_Y)});

    tools = new QActionGroup(this);
    const auto tool = [this](const QString& id, const QString& text, const QString& tip, Qt::Key key) {
        QAction* action = add(text, tip, id, {K(key)});
        action->setCheckable(true);
        action->setIconVisibleInMenu(false);
        action->setData(id);
        tools->addAction(action);
        return action;
    };
    brush = tool("brush", tr("&Brush"), tr("Paint over what should go"), Qt::Key_B);
    eraser = tool("eraser", tr("&Eraser"), tr("Rub out what you painted too much"), Qt::Key_E);
    rectangle = tool("rectangle", tr("&Rectangle"), tr("Drag a rectangle over what should go"), Qt::Key_R);
    ellipse = tool("ellipse", tr("Ell&ipse"), tr("Drag an ellipse over what should go"), Qt::Key_C);
    lasso = tool("lasso", tr("&Lasso"), tr("Draw around what should go"), Qt::Key_L);
    polygon = tool("polygon", tr("&Polygon"), tr("Click from corner to corner around what should go"), Qt::Key_P);
    wand = tool("wand", tr("Magic &wand"), tr("Click a colour: all that is like it should go"), Qt::Key_W);
    object = tool("object", tr("&Object"), tr("Click a thing, or drag a box around it"), Qt::Key_O);
    clickFill = tool("click-fill", tr("Click &fill"), tr("Click a spot or a thing: it is found and filled in one go"), Qt::Key_F);
    dust = tool("dust", tr("&Dust"), tr("Find many small spots at once"), Qt::Key_D);
    keyboardPointer = add(tr("Paint with the &keyboard"),
                          tr("Arrow keys move a pointer over the photo; Space or Return presses it"), {}, {K(Qt::Key_K)});
    keyboardPointer->setCheckable(true);
    source = tool("source", tr("&Source brush"), tr("Paint where fills may never copy from, or should prefer to"), Qt::Key_S);
    trace =
        tool("trace", tr("&Trace sources"), tr("Point at a filled part to see its sources; rule one out by a click"), Qt::Key_T);
    swap = add(tr("S&wap add and erase"), tr("Change between painting and taking away"), {}, {K(Qt::Key_X)});
    smaller = add(tr("S&maller brush"), tr("Make the brush smaller"), {}, {K(Qt::Key_BracketLeft)});
    larger = add(tr("Lar&ger brush"), tr("Make the brush larger"), {}, {K(Qt::Key_BracketRight)});

    softer = add(tr("S&ofter brush"), tr("Make the rim of the brush softer: there the fill is blended into the photo"), {},
                 {K(Qt::Key_BraceLeft), K(Qt::SHIFT | Qt::Key_BracketLeft)});
    harder = add(tr("&Harder brush"), tr("Make the rim of the brush harder"), {},
                 {K(Qt::Key_BraceRight), K(Qt::SHIFT | Qt::Key_BracketRight)});

    maskInvert = add(tr("&Invert"), tr("Swap what is a hole and what is kept"), "mask-invert", {K(Qt::CTRL | Qt::Key_I)});
    maskClear = add(tr("&Clear"), tr("Take all holes off"), "mask-clear", {K(Qt::CTRL | Qt::Key_D)});
    maskReuse = add(tr("&Reuse the last"), tr("Take the holes of the last fill again, on this photo or one of the same size"), {},
                    {K(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    maskGrow = add(tr("&Grow"), tr("Make all holes larger by the step chosen below"), {}, {K(Qt::CTRL | Qt::Key_G)});
    maskShrink =
        add(tr("S&hrink"), tr("Make all holes smaller by the step chosen below"), {}, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    maskSmooth = add(tr("S&mooth the edges"), tr("Round off corners and jagged edges of all holes, and drop specks"), {},
                     {K(Qt::CTRL | Qt::ALT | Qt::Key_G)});
    maskFeather = add(tr("&Feather the edges"), tr("Put a soft edge around all holes: the fill is blended into the photo there"));
    maskSteps = new QActionGroup(this);
    for (const int px : {1, 2, 4, 8, 16, 32}) {
        QAction* step = add({}, {});
        composeText(step, "text", [px] { return tr("%1 px").arg(px); });
        composeText(step, "toolTip", [px] { return tr("Grow, shrink, smooth and feather by %n pixel(s)", nullptr, px); });
        step->setCheckable(true);
        step->setData(px);
        maskSteps->addAction(step);
    }
    maskAnts = add(tr("&Only outline holes"), tr("Show holes by a moving outline instead of a colour over them"));
    maskAnts->setCheckable(true);
    maskColours = new QActionGroup(this);
    // The first five can be told apart with any kind of colour vision (Okabe and Ito's palette, and a magenta like it).
    for (const auto& [name, colour] :
         {std::pair{tr("&Magenta"), "#e6008c"}, std::pair{tr("&Blue"), "#0072b2"}, std::pair{tr("&Orange"), "#e69f00"},
          std::pair{tr("&Green"), "#009e73"}, std::pair{tr("&Yellow"), "#f0e442"}}) {
        QAction* action = add(name, tr("Show holes in this colour"));
        action->setCheckable(true);
        action->setData(QString::fromLatin1(colour));
        maskColours->addAction(action);
    }
    maskOtherColour = add(tr("O&ther…"), tr("Choose the colour over the holes"));
    maskLoad = add(tr("&Load…"), tr("Take the holes from a black and white picture: white becomes a hole"), "mask-load");
    maskSave = add(tr("&Save…"), tr("Save the holes as a black and white picture"), "mask-save");
    sourceClear = add(tr("&Unmark all sources"), tr("Take all marks of the source brush away"));
    maskShow = add(tr("S&how holes"), tr("Show or hide the colour over the holes and the marks on sources"), {}, {K(Qt::Key_H)});
    maskShow->setCheckable(true);
    maskShow->setChecked(true);

    fill = add(tr("&Fill"), tr("Fill the holes from their surroundings"), "fill",
               {K(Qt::CTRL | Qt::Key_Return), K(Qt::CTRL | Qt::Key_Enter)});
    keepDraft = add(tr("&Keep the draft"), tr("Stop the fill and keep its first, rough result"), {},
                    {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)});
    cancel = add(tr("&Cancel"), tr("Stop the fill and leave the photo as it was"), "cancel", {K(Qt::Key_Escape)});

    models = add(tr("&Models…"), tr("See, import, compare and delete the models that fills can use"), "models",
                 {K(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
    train = add(tr("T&rain…"), tr("Teach a model your own photos while you go on editing"), "train",
                {K(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});

    zoomIn =
        add(tr("Zoom &in"), tr("Show the photo larger"), "zoom-in", {K(Qt::CTRL | Qt::Key_Plus), K(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(tr("Zoom &out"), tr("Show the photo smaller"), "zoom-out", {K(Qt::CTRL | Qt::Key_Minus)});
    zoomFit = add(tr("&Fit in window"), tr("Show the whole photo"), "zoom-fit", {K(Qt::CTRL | Qt::Key_0)});
    zoomActual = add(tr("&Actual size"), tr("Show one pixel of the photo as one pixel of the screen (100 %)"), "zoom-actual",
                     {K(Qt::CTRL | Qt::Key_1)});
    compare = add(tr("Show &original"), tr("Show the photo as it was opened; hold \\ to see it for a moment"), "compare");
    compare->setCheckable(true);
    compare->setIconVisibleInMenu(false);
    split = add(tr("Before and after side &by side"),
                tr("Draw a line over the photo: what was opened left of it, the present right"), "split", {K(Qt::Key_Y)});
    split->setCheckable(true);
    split->setIconVisibleInMenu(false);
    attention = add(tr("Show where &pixels came from"), tr("Colour what was filled by the direction its pixels were taken from"),
                    "attention", {K(Qt::Key_A)});
    attention->setCheckable(true);
    attention->setIconVisibleInMenu(false);
    changes =
        add(tr("&What was changed"), tr("Mark what was filled, also before the photo was opened where its file tells of it"));
    changes->setCheckable(true);
    restorePanels = add(tr("&Restore panels"), tr("Put all panels back where they were at the first start"));
    fullScreen = add(tr("F&ull screen"), tr("Use the whole screen"), {}, {K(Qt::Key_F11)});
    fullScreen->setCheckable(true);

    themes = new QActionGroup(this);
    const auto theme = [this](const QString& id, const QString& text, const QString& tip) {
        QAction* action = add(text, tip);
        action->setCheckable(true);
        action->setData(id);
        themes->addAction(action);
        return action;
    };
    themeSystem = theme("system", tr("&System"), tr("Light or dark, as the desktop is"));
    themeLight = theme("light", tr("&Light"), tr("Dark text on light"));
    themeDark = theme("dark", tr("&Dark"), tr("Light text on dark"));

    // Not a shortcut: the key counts while it is held.
    composeText(compare, "text", [] { return tr("Show &original") + QStringLiteral("\t\\"); });

    preferences = add(tr("Pre&ferences…"), tr("Language, look, memory, keys and more"), {}, {K(Qt::CTRL | Qt::Key_Comma)});
    preferences->setMenuRole(QAction::PreferencesRole);
    guide = add(tr("&User guide"), tr("Read how everything works (in English)"), {}, {});
    shortcuts = add(tr("&Keyboard shortcuts"), tr("Show all shortcuts"), "keyboard", {K(Qt::Key_F1), K(Qt::Key_Question)});
    report = add(tr("&Report a problem…"), tr("Gather versions and notes of the program, without photos or names of files"));
    about = add(tr("&About Lacuna"), tr("Version, licence and what this computer offers"), "info");
    about->setMenuRole(QAction::AboutRole);

    m_groups = {
        {tr("File"), {open, nextPhoto, previousPhoto, save, saveAs, exportPng, close, quit}},
        {tr("Edit"), {undo, redo, copy, paste, preferences}},
        {tr("Tools"),
         {brush, eraser, rectangle, ellipse, lasso, polygon, wand, object, clickFill, dust, source, trace, swap, smaller, larger,
          softer, harder, keyboardPointer}},
        {tr("Mask"),
         {maskInvert, maskClear, maskReuse, maskGrow, maskShrink, maskSmooth, maskFeather, maskLoad, maskSave, sourceClear,
          maskShow, maskAnts, maskOtherColour}},
        {tr("Fill"), {fill, keepDraft, cancel, train, models}},
        {tr("View"), {zoomIn, zoomOut, zoomFit, zoomActual, compare, split, attention, changes, restorePanels, fullScreen}},
        {tr("Help"), {guide, shortcuts, report, about}}};
    setPhotoOpen(false);
    nameForSettings();
    sayInEachLanguage(this, [this] { describeAll(); });
}

QAction* Actions::add(const QString& text, const QString& tip, const QString& iconName, const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    if (!iconName.isEmpty()) action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setStatusTip(tip);
    m_window->addAction(action);
    m_named.emplace_back(action, text);
    return action;
}

void Actions::describeAll() {
    for (auto& [action, text] : m_named) {
        if (text.isEmpty()) continue;
        text = inCurrentLanguage(text);
        // Chinese and Japanese put the key in brackets behind the word.
        static const QRegularExpression keyInBrackets(QStringLiteral("\\(&.\\)"));
        action->setIconText(QString(text).remove(keyInBrackets).remove(QLatin1Char('&')).remove(QStringLiteral("…")).trimmed());
        const QKeySequence key = action->shortcut();
        const QString tip = action->statusTip();
        action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    }
    for (Group& group : m_groups) group.title = inCurrentLanguage(group.title);
    QHash<QString, CommandKeys::Command> commands;
    for (const Group& group : m_groups)
        for (const QAction* action : group.actions)
            commands[action->objectName()] = {action->shortcut().toString(QKeySequence::NativeText), action->toolTip()};
    CommandKeys::instance().set(commands);
}

QAction* Actions::tool(const QString& id) const {
    for (QAction* action : tools->actions()) {
        if (action->data().toString() == id) return action;
    }
    return brush;
}

void Actions::setPhotoOpen(bool open) {
    for (QAction* action : {copy, changes, save, saveAs, exportPng, close, maskLoad, maskInvert, keyboardPointer, zoomIn, zoomOut,
                            zoomFit, zoomActual, compare, split}) {
        action->setEnabled(open);
    }
}

void Actions::fillMenuBar(QMenuBar* bar) {
    QMenu* file = bar->addMenu(tr("&File"));
    file->addAction(open);
    recentMenu = file->addMenu(tr("Open &recent"));
    file->addActions({nextPhoto, previousPhoto});
    file->addSeparator();
    file->addActions({save, saveAs, exportPng});
    file->addSeparator();
    file->addActions({close, quit});

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, paste});
    edit->addSeparator();
    edit->addActions({fill, keepDraft, cancel});
    edit->addSeparator();
    edit->addAction(preferences);

    QMenu* toolMenu = bar->addMenu(tr("&Tools"));
    toolMenu->addActions(tools->actions());
    toolMenu->addSeparator();
    toolMenu->addActions({swap, smaller, larger, softer, harder, keyboardPointer});

    toolMenu->addSeparator();
    toolMenu->addActions({train, models});

    QMenu* mask = bar->addMenu(tr("&Mask"));
    mask->addActions({maskInvert, maskClear, maskReuse});
    mask->addSeparator();
    mask->addActions({maskGrow, maskShrink, maskSmooth, maskFeather});
    mask->addMenu(tr("Grow and shrink s&tep"))->addActions(maskSteps->actions());
    mask->addSeparator();
    mask->addActions({maskLoad, maskSave});
    mask->addSeparator();
    mask->addAction(sourceClear);
    mask->addActions({maskShow, maskAnts});
    QMenu* colours = mask->addMenu(tr("&Colour of holes"));
    colours->addActions(maskColours->actions());
    colours->addSeparator();
    colours->addAction(maskOtherColour);

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({zoomIn, zoomOut, zoomFit, zoomActual});
    view->addSeparator();
    view->addActions({compare, split, attention, changes});
    view->addSeparator();
    panelMenu = view->addMenu(tr("&Panels"));
    view->addMenu(tr("&Theme"))->addActions(themes->actions());
    view->addAction(fullScreen);

    bar->addMenu(tr("&Help"))->addActions({guide, shortcuts, report, about});
}

QToolBar* Actions::makeMainBar(QWidget* parent) {
    auto* bar = new QToolBar(tr("Main bar"), parent);
    bar->setObjectName(QStringLiteral("mainBar"));
    bar->setIconSize({20, 20});
    bar->setMovable(false);
    bar->addActions({open, save, exportPng});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({zoomOut, zoomIn, zoomFit, zoomActual});
    bar->addSeparator();
    bar->addActions({compare, split, attention});
    return bar;
}

QToolBar* Actions::makeToolStrip(QWidget* parent) {
    auto* bar = new QToolBar(tr("Tools"), parent);
    bar->setObjectName(QStringLiteral("toolStrip"));
    bar->setIconSize({24, 24});
    bar->setMovable(false);
    bar->addActions(tools->actions());
    bar->addSeparator();
    bar->addActions({maskInvert, maskClear});
    return bar;
}

}  // namespace lacuna::ui
