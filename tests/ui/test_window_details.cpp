// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window pleasant: names and tips, panels that stay put, hints, small commands, what is remembered.
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMimeData>
#include <QPaintEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>
#include <QWheelEvent>

#include "core/photo_io.h"
#include "core/project.h"
#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/docks/fill_panel.h"
#include "ui/docks/holes_panel.h"
#include "ui/file_controller.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/tools/tool_settings.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

/// Adds up what a widget is asked to paint.
class PaintedArea : public QObject {
 public:
    explicit PaintedArea(QWidget* widget) : m_widget(widget) { widget->installEventFilter(this); }
    QRegion region;

 protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (object == m_widget && event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

 private:
    QWidget* m_widget;
};

double areaOf(const QRegion& region) {
    double sum = 0;
    for (const QRect& rect : region) sum += double(rect.width()) * rect.height();
    return sum;
}

/// Parts of Qt's own that no user can name or reach: tab scrollers, extension arrows, the inside of combo and spin boxes.
bool isQtsOwn(const QWidget* widget) {
    const QString name = widget->objectName(), type = QString::fromLatin1(widget->metaObject()->className());
    return name.startsWith(QLatin1String("qt_")) || name.startsWith(QLatin1String("Scroll")) ||
           type == QLatin1String("QToolBarExtension") || type == QLatin1String("QMenuBarExtension") ||
           type == QLatin1String("QComboBoxListView") || type.startsWith(QLatin1String("QDockWidgetTitleButton")) ||
           type.startsWith(QLatin1String("QComboBoxPrivate")) || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
           qobject_cast<const QComboBox*>(widget->parentWidget());
}

}  // namespace

class TestWindowDetails : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_photoPath;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::unique_ptr<ui::MainWindow> m_window;

    core::Document* document() { return m_window->document(); }
    ui::Actions* actions() { return m_window->actionSet(); }
    template <typename T>
    T* named(const QString& accessibleName) {
        for (T* widget : m_window->findChildren<T*>()) {
            if (widget->accessibleName() == accessibleName) return widget;
        }
        return nullptr;
    }
    void makeWindow() {
        m_script = std::make_shared<ScriptedPrompts::Script>();
        ui::MainWindowOptions options;
        options.modelName = QStringLiteral("test-model");
        m_window = std::make_unique<ui::MainWindow>(testRegistry(), options, std::make_unique<ScriptedPrompts>(m_script));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void open(const QString& path = {}) {
        QSignalSpy opened(document(), &core::Document::opened);
        m_window->openFile(path.isEmpty() ? m_photoPath : path);
        QVERIFY(opened.wait(10000));
    }
    void useEngine(const QString& id) {
        auto* method = named<QComboBox>(QStringLiteral("Method"));
        method->setCurrentIndex(method->findData(id));
        QCOMPARE(m_window->fillPanel()->options().engineId, id);
    }
    void paintAHole() {
        m_window->toolSettings()->setBrushSize(18);
        actions()->brush->trigger();
        dragOnCanvas(m_window->canvas(), {{60, 60}, {80, 66}, {96, 60}});
    }
    void fill() {
        QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
        actions()->fill->trigger();
        QVERIFY(finished.wait(20000));
    }
    QString hint() { return named<QLabel>(QStringLiteral("Next step"))->text(); }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        m_photoPath = m_folder.filePath(QStringLiteral("photo.png"));
        core::writePhoto(core::Photo(generatedPixels(320, 240)), m_photoPath);
    }
    void init() {
        makeWindow();
        m_window->resize(1200, 800);
    }
    void cleanup() { m_window.reset(); }

    void everyFocusableControlHasANameAndATip() {
        open();
        paintAHole();
        useEngine(QStringLiteral("quick"));
        fill();
        QStringList missing;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<QAbstractButton*>(widget)) continue;
            if (isQtsOwn(widget)) continue;
            const QString what = QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                               widget->objectName() + widget->accessibleName());
            const auto* button = qobject_cast<QToolButton*>(widget);
            const bool ofAction = button && button->defaultAction() && !button->text().isEmpty();
            if (widget->accessibleName().isEmpty() && !ofAction) missing << what + QStringLiteral(" has no name");
            const bool explainsItself = qobject_cast<ui::Canvas*>(widget) || qobject_cast<QTabBar*>(widget);
            if (widget->toolTip().isEmpty() && !explainsItself) missing << what + QStringLiteral(" has no tip");
        }
        for (const ui::Actions::Group& group : actions()->groups()) {
            for (const QAction* action : group.actions) {
                if (action->toolTip().isEmpty() || action->statusTip().isEmpty() || action->iconText().isEmpty())
                    missing << action->text();
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void everyCommandCanBeReachedByKeyboard() {
        open();
        QSet<QAction*> inMenus;
        const std::function<void(QMenu*)> collect = [&](QMenu* menu) {
            for (QAction* action : menu->actions()) {
                if (action->menu()) collect(action->menu());
                inMenus << action;
            }
        };
        for (QAction* top : m_window->menuBar()->actions()) {
            QVERIFY2(top->text().contains(QLatin1Char('&')), qPrintable(top->text()));
            collect(top->menu());
        }
        QSet<QString> used;
        for (const ui::Actions::Group& group : actions()->groups()) {
            for (QAction* action : group.actions) {
                QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
                for (const QKeySequence& key : action->shortcuts()) {
                    QVERIFY2(!used.contains(key.toString()), qPrintable(key.toString()));
                    used << key.toString();
                }
            }
        }
    }

    void noTwoThingsShareAnAltKey() {
        QMap<QString, QString> used;
        QStringList clashes;
        const auto note = [&](const QString& text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty()) return;
            if (used.contains(key)) clashes << used[key] + QStringLiteral(" and ") + text;
            used[key] = text;
        };
        for (const QAction* top : m_window->menuBar()->actions()) note(top->text());
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->buddy()) note(label->text());
        }
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (!qobject_cast<const QToolButton*>(button)) note(button->text());
        }
        QVERIFY(used.size() > 12);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
    }

    void panelsStayWhereTheyAreWhenTheToolChanges() {
        open();
        QCoreApplication::processEvents();
        const auto top = [this] { return m_window->fillPanel()->mapTo(m_window.get(), QPoint()).y(); };
        const int before = top();
        for (QAction* tool : actions()->tools->actions()) {
            tool->trigger();
            QTest::qWait(20);
            QCOMPARE(top(), before);
        }
    }

    void aHintBeginsWhereOptionsWould() {
        const auto* hint = m_window->findChild<QLabel*>(QStringLiteral("toolHint"));
        actions()->trace->trigger();
        QTRY_VERIFY(hint->y() < 20);
        actions()->brush->trigger();
        QTRY_VERIFY(hint->y() > 60);
    }

    void theFillButtonIsInViewOnASmallScreen() {
        open();
        m_window->resize(1000, 660);
        QTest::qWait(50);
        auto* button = m_window->findChild<QPushButton*>(QStringLiteral("fillButton"));
        QVERIFY(!button->visibleRegion().isEmpty());
        QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
    }

    void showsOnlyWhatMattersToTheMethod() {
        auto* device = named<QComboBox>(QStringLiteral("Runs on"));
        auto* model = named<QComboBox>(QStringLiteral("Model"));
        auto* surroundings = named<QSpinBox>(QStringLiteral("Surroundings"));
        useEngine(QStringLiteral("quick"));
        auto* more = m_window->findChild<QToolButton*>(QStringLiteral("fillMore"));
        QVERIFY(!device->isVisible() && !model->isVisible() && !surroundings->isVisible());
        more->click();
        QVERIFY(device->isVisible() && model->isVisible() && surroundings->isVisible());
        QCOMPARE(model->currentText(), QStringLiteral("test-model"));
        useEngine(QStringLiteral("patchmatch"));
        QVERIFY(!device->isVisible() && !model->isVisible() && surroundings->isVisible());
        useEngine(QStringLiteral("telea"));
        QVERIFY(!device->isVisible() && !model->isVisible() && !surroundings->isVisible());
        makeWindow();
        QVERIFY(named<QComboBox>(QStringLiteral("Detail"))->isVisible());  // remembered
        m_window->findChild<QToolButton*>(QStringLiteral("fillMore"))->click();
    }

    void theUsualOptionsNeedNoScrolling() {
        open();
        useEngine(QStringLiteral("quick"));
        m_window->resize(1280, 720);
        QTRY_COMPARE(m_window->height(), 720);
        auto* scroll = m_window->fillPanel()->findChild<QScrollArea*>();
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QVERIFY(m_window->holesPanel()->parentWidget()->parentWidget()->height() > 120);
    }

    void moreOptionsOpenInView() {
        open();
        useEngine(QStringLiteral("quick"));
        m_window->resize(1280, 720);
        QTRY_COMPARE(m_window->height(), 720);
        auto* more = m_window->findChild<QToolButton*>(QStringLiteral("fillMore"));
        auto* scroll = m_window->fillPanel()->findChild<QScrollArea*>();
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        more->click();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY(more->visibleRegion().boundingRect() == more->rect());
        const QWidget* variants = named<QSpinBox>(QStringLiteral("Variants"));
        QTRY_VERIFY(!variants->visibleRegion().isEmpty());
        more->click();
    }

    void aLowWindowKeepsAllToolsInReach() {
        m_window->resize(1000, 480);
        QTest::qWait(50);
        QVERIFY2(m_window->height() <= 540, qPrintable(QString::number(m_window->height())));
        auto* strip = m_window->findChild<QToolBar*>(QStringLiteral("toolStrip"));
        auto* rest = strip->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
        QVERIFY(rest->isVisible());
        QVERIFY(rest->height() >= 20);
    }

    void theWheelChangesOnlyWhatHasTheFocus() {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* grow = named<QSpinBox>(QStringLiteral("Grow hole"));
        const int before = grow->value();
        const auto turn = [grow] {
            QWheelEvent event(grow->rect().center(), grow->mapToGlobal(grow->rect().center()), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(grow, &event);
            return event.isAccepted();
        };
        QVERIFY(!turn());  // so the panel scrolls
        QCOMPARE(grow->value(), before);
        QCOMPARE(grow->focusPolicy(), Qt::StrongFocus);
        grow->setFocus();
        QVERIFY(turn());
        QCOMPARE(grow->value(), before + 1);
    }

    void numberFieldsLetGoOfTheKeyboard() {
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* size = named<QSpinBox>(QStringLiteral("Brush size in pixels"));
        size->setFocus();
        size->selectAll();
        QTest::keyClicks(size, QStringLiteral("37"));
        QTest::keyClick(size, Qt::Key_E);
        QVERIFY(actions()->eraser->isChecked());
        QCOMPARE(m_window->toolSettings()->brushSize(), 37);
        QTest::keyClick(size, Qt::Key_Return);
        QTRY_VERIFY(m_window->canvas()->hasFocus());
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Escape);
        QVERIFY(m_window->canvas()->hasFocus());
        QCOMPARE(m_window->toolSettings()->brushSize(), 37);
        actions()->brush->trigger();
    }

    void fillWithoutAHoleSaysWhatIsMissing() {
        open();
        m_window->statusBar()->clearMessage();
        QTest::keyClick(m_window->canvas(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Paint over what should go first"));
    }

    void theBrushSuitsThePhotoUntilOneIsChosen() {
        QSettings().remove(QStringLiteral("tools/brushSizePx"));
        makeWindow();
        const QString large = m_folder.filePath(QStringLiteral("large.png"));
        core::writePhoto(core::Photo(generatedPixels(2400, 2000)), large);
        open(large);
        QCOMPARE(m_window->toolSettings()->brushSize(), 50);
        open();
        QCOMPARE(m_window->toolSettings()->brushSize(), 20);
        actions()->larger->trigger();
        const int chosen = m_window->toolSettings()->brushSize();
        open(large);
        QCOMPARE(m_window->toolSettings()->brushSize(), chosen);
    }

    void theGuideIsThereWithItsPictures() {
        actions()->guide->trigger();
        const auto* browser = m_window->findChild<QTextBrowser*>();
        QVERIFY(browser && browser->isVisible());
        QVERIFY(browser->toPlainText().contains(QStringLiteral("Selecting what should go")));
        QFile guide(QStringLiteral(":/guide/guide.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        auto pictures =
            QRegularExpression(QStringLiteral("\\]\\((images/[^)]+)\\)")).globalMatch(QString::fromUtf8(guide.readAll()));
        QVERIFY(pictures.hasNext());
        while (pictures.hasNext()) {
            const QString picture = pictures.next().captured(1);
            QVERIFY2(QFile::exists(QStringLiteral(":/guide/") + picture), qPrintable(picture));
        }
    }

    void commandsForHolesNeedAHole() {
        const auto enabled = [this] {
            QStringList names;
            for (const QAction* action : {actions()->maskClear, actions()->maskGrow, actions()->maskShrink, actions()->maskSmooth,
                                          actions()->maskFeather, actions()->maskSave, actions()->sourceClear})
                if (action->isEnabled()) names << action->objectName();
            return names;
        };
        QCOMPARE(enabled(), QStringList());
        open();
        QCOMPARE(enabled(), QStringList());
        QVERIFY(actions()->maskInvert->isEnabled() && actions()->maskLoad->isEnabled());
        paintAHole();
        QCOMPARE(enabled().size(), 6);
        actions()->maskClear->trigger();
        QTRY_COMPARE(enabled(), QStringList());
        document()->markSources(core::SourceMark::Never, {5, 5, 8, 8}, cv::Mat(8, 8, CV_8UC1, cv::Scalar(255)), {});
        QCOMPARE(enabled(), QStringList(actions()->sourceClear->objectName()));
        open();
        QCOMPARE(enabled(), QStringList());
    }

    void dialogsFitOnASmallScreen() {
        actions()->preferences->trigger();
        actions()->guide->trigger();
        actions()->report->trigger();
        const QSize room = m_window->screen()->availableSize();
        int windows = 0;
        for (const QWidget* window : QApplication::topLevelWidgets()) {
            if (window == m_window.get() || !window->isVisible()) continue;
            ++windows;
            QVERIFY2(window->width() < room.width() && window->height() < room.height(), qPrintable(window->windowTitle()));
        }
        QCOMPARE(windows, 3);
    }

    void panelsComeBack() {
        auto* fill = m_window->findChild<QDockWidget*>(QStringLiteral("fillDock"));
        fill->setFloating(true);
        auto* holes = m_window->findChild<QDockWidget*>(QStringLiteral("holesDock"));
        holes->close();
        actions()->restorePanels->trigger();
        QVERIFY(!fill->isFloating() && fill->isVisible());
        QVERIFY(!holes->isHidden());
        QVERIFY(m_window->findChild<QDockWidget*>(QStringLiteral("filmDock"))->isHidden());
        QCOMPARE(m_window->dockWidgetArea(fill), Qt::RightDockWidgetArea);
    }

    void saysWhatToDoNext() {
        QVERIFY(hint().isEmpty());
        open();
        QVERIFY(hint().startsWith(QStringLiteral("Paint over what should go")));
        actions()->polygon->trigger();
        QVERIFY(hint().startsWith(QStringLiteral("Click from corner to corner")));
        actions()->brush->trigger();
        paintAHole();
        QVERIFY(hint().contains(QStringLiteral("press Fill")));
        useEngine(QStringLiteral("quick"));
        fill();
        QTRY_VERIFY(hint().contains(QStringLiteral("press A")));
        QLabel* label = named<QLabel>(QStringLiteral("Next step"));
        QVERIFY(!label->isVisible());  // where the message lies now
        m_window->statusBar()->clearMessage();
        QVERIFY(label->isVisible());
        actions()->attention->trigger();
        QVERIFY(hint().contains(QStringLiteral("Point at")));
    }

    void theNoteOfAPixelGoesWithItsArrows() {
        open();
        paintAHole();
        useEngine(QStringLiteral("quick"));
        fill();
        actions()->attention->setChecked(true);
        m_window->attentionLayer()->pointAt(QPointF(80, 64));
        QVERIFY(!m_window->attentionLayer()->sources().empty());
        const auto notes = [this] {
            int count = 0;
            for (const QLabel* label : m_window->findChildren<QLabel*>())
                count += label->text().endsWith(QLatin1String("to this pixel."));
            return count;
        };
        QCOMPARE(notes(), 1);
        actions()->attention->setChecked(false);
        QCOMPARE(notes(), 0);
    }

    void keepsTheDraft() {
        open();
        paintAHole();
        const cv::Mat before = document()->photo().pixels().clone();
        useEngine(QStringLiteral("slow"));
        QVERIFY(!actions()->keepDraft->isEnabled());
        actions()->fill->trigger();
        QTRY_VERIFY(actions()->keepDraft->isEnabled());
        auto* button = m_window->findChild<QToolButton*>(QStringLiteral("keepDraftButton"));
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(!m_window->fillController()->isRunning());
        QVERIFY(!button->isVisible() && !actions()->keepDraft->isEnabled());
        QVERIFY(document()->mask().isEmpty());
        const auto pixel = document()->photo().pixels().at<cv::Vec3b>(63, 80);
        QVERIFY(pixel[1] > 200 && pixel[0] < 60);  // the draft is green, the result would be red
        QVERIFY(document()->photo().pixels().at<cv::Vec3b>(200, 300) == before.at<cv::Vec3b>(200, 300));
        // It is a fill like any other: listed, with a record that knows what painted it.
        QCOMPARE(document()->filledHoles().size(), std::size_t(1));
        const auto hole = document()->filledHoles().front();
        QVERIFY(hole->hasRaw());
        QCOMPARE(hole->options().engineId, QStringLiteral("quick"));
        QVERIFY(core::recipesOf(document()->filledHoles(), document()->filledArea()).size() == 1);
        auto* panel = m_window->findChild<ui::HolesPanel*>();
        QTRY_VERIFY(panel->current() && panel->current()->filled == hole);
        m_window->fillController()->refill(hole);
        QTRY_VERIFY(!m_window->fillController()->isRunning());
        const auto refilled = document()->photo().pixels().at<cv::Vec3b>(63, 80);
        QVERIFY(refilled[0] > refilled[1] + 100);
        QCOMPARE(document()->filledHoles().front()->id(), hole->id());
        actions()->undo->trigger();
        // Filling it again can be cut short, too.
        core::FillOptions slowly = hole->options();
        slowly.engineId = QStringLiteral("slow");
        m_window->fillController()->refill(hole, slowly);
        QTRY_VERIFY(actions()->keepDraft->isEnabled());
        actions()->keepDraft->trigger();
        QCOMPARE(document()->filledHoles().size(), std::size_t(1));
        QCOMPARE(document()->filledHoles().front()->id(), hole->id());
        actions()->undo->trigger();
        QCOMPARE(document()->filledHoles().front(), hole);
        actions()->undo->trigger();
        QCOMPARE(cv::norm(before, document()->photo().pixels(), cv::NORM_INF), 0.);
        QVERIFY(!document()->mask().isEmpty() && document()->filledHoles().empty());
    }

    void reusesTheLastMask() {
        open();
        QVERIFY(!actions()->maskReuse->isEnabled());
        paintAHole();
        const cv::Mat mask = document()->mask().pixels().clone();
        useEngine(QStringLiteral("quick"));
        fill();
        QVERIFY(document()->mask().isEmpty());
        actions()->maskReuse->trigger();
        QCOMPARE(cv::norm(mask, document()->mask().pixels(), cv::NORM_INF), 0.);
        open();  // the same size
        QVERIFY(actions()->maskReuse->isEnabled());
        actions()->maskReuse->trigger();
        QCOMPARE(cv::norm(mask, document()->mask().pixels(), cv::NORM_INF), 0.);
    }

    void pastesPictures() {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(QColor(10, 200, 30));
        QGuiApplication::clipboard()->setImage(picture);
        actions()->paste->trigger();
        QTRY_VERIFY(document()->isOpen());
        QCOMPARE(document()->photo().width(), 40);
        QVERIFY(document()->photo().pixels().at<cv::Vec3b>(5, 5) == cv::Vec3b(10, 200, 30));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("Untitled")));
        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(m_photoPath)});
        QGuiApplication::clipboard()->setMimeData(files);
        actions()->paste->trigger();
        QTRY_COMPARE(document()->photo().width(), 320);
        QGuiApplication::clipboard()->setText(QStringLiteral("words"));
        actions()->paste->trigger();
        QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("clipboard")));
        QCOMPARE(document()->photo().width(), 320);
    }

    void offersToSaveAProjectWhenOnlyHolesWouldBeLost() {
        open();
        paintAHole();
        m_script->unsaved = ui::UnsavedChoice::Cancel;
        QVERIFY(!m_window->close());
        QCOMPARE(m_script->unsavedHoles, 1);
        useEngine(QStringLiteral("quick"));
        fill();
        QVERIFY(!m_window->close());
        QCOMPARE(m_script->unsavedHoles, 1);
        actions()->undo->trigger();
        QVERIFY(!m_window->close());
        QCOMPARE(m_script->unsavedHoles, 2);
        actions()->redo->trigger();
        m_script->savePath = m_folder.filePath(QStringLiteral("saved.png"));
        QSignalSpy modified(document(), &core::Document::modifiedChanged);
        actions()->exportPng->trigger();
        QVERIFY(modified.wait(10000));
        paintAHole();
        m_script->unsaved = ui::UnsavedChoice::Save;
        m_script->savePath = m_folder.filePath(QStringLiteral("holes.ora"));
        m_window->close();
        QCOMPARE(m_script->unsavedHoles, 3);
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(cv::countNonZero(core::readProject(m_script->savePath).mask.pixels()) > 100);
    }

    void showsReasonsAsSentences() {
        QCOMPARE(ui::sentence(QStringLiteral("the file ends too early")), QStringLiteral("The file ends too early."));
        QCOMPARE(ui::sentence(QStringLiteral("Try again.")), QStringLiteral("Try again."));
        QCOMPARE(ui::sentence(QString()), QString());
    }

    void repaintsOnlyWhatChanged() {
        open();
        QTest::qWait(50);
        QWidget* viewport = m_window->canvas()->viewport();
        actions()->rectangle->trigger();
        QTest::qWait(50);
        PaintedArea painted(viewport);
        document()->editMask({10, 10, 20, 20}, cv::Mat(20, 20, CV_8UC1, cv::Scalar(255)), QStringLiteral("test"));
        QTest::qWait(50);
        // Changes are kept in tiles of 64 pixels.
        const double all = double(viewport->width()) * viewport->height();
        QVERIFY(!painted.region.isEmpty());
        QVERIFY2(areaOf(painted.region) < all / 10, qPrintable(QString::number(areaOf(painted.region) / all)));
        painted.region = {};
        core::FillResult result;
        result.regions.push_back({{10, 10, 20, 20}, cv::Mat(20, 20, CV_8UC3, cv::Scalar(1, 2, 3)), {}});
        document()->applyFill(result, QStringLiteral("test"));
        QTest::qWait(50);
        QVERIFY(!painted.region.isEmpty());
        QVERIFY2(areaOf(painted.region) < all / 10, qPrintable(QString::number(areaOf(painted.region) / all)));
    }

    void remembersTheWindow() {
        open();
        m_window->resize(1111, 777);
        auto* history = m_window->findChild<QDockWidget*>(QStringLiteral("historyDock"));
        history->hide();
        m_window->toolSettings()->setBrushSize(33);
        actions()->lasso->trigger();
        useEngine(QStringLiteral("telea"));
        QVERIFY(m_window->close());
        makeWindow();
        QCOMPARE(m_window->size(), QSize(1111, 777));
        QVERIFY(!m_window->findChild<QDockWidget*>(QStringLiteral("historyDock"))->toggleViewAction()->isChecked());
        QCOMPARE(m_window->toolSettings()->brushSize(), 33);
        QVERIFY(actions()->lasso->isChecked());
        QCOMPARE(m_window->fillPanel()->options().engineId, QStringLiteral("telea"));
        QVERIFY(actions()->recentMenu->isEnabled());
        QCOMPARE(actions()->recentMenu->actions().first()->text(), QStringLiteral("photo.png"));
        actions()->recentMenu->actions().first()->trigger();
        QTRY_VERIFY(document()->isOpen());
        m_window->findChild<QDockWidget*>(QStringLiteral("historyDock"))->show();
    }
};

QTEST_MAIN(TestWindowDetails)
#include "test_window_details.moc"
