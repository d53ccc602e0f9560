// SPDX-License-Identifier: GPL-3.0-or-later
// A project in the real window: saved, opened in another window, and all of the work is there, undo steps, variants and heat maps
// too.
#include <QDockWidget>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QUndoStack>
#include <QUndoView>

#include "core/journal.h"
#include "core/project.h"
#include "holes_test_support.h"
#include "ui/attention_layer.h"
#include "ui/autosave.h"
#include "ui/docks/holes_panel.h"
#include "ui/docks/variants_panel.h"
#include "ui/file_controller.h"
#include "ui/path_check.h"
#include "ui/variant_store.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

const cv::Rect kFirst(100, 100, 40, 40), kSecond(400, 250, 50, 40);

class FlatRows : public core::AttentionRows {
 public:
    explicit FlatRows(cv::Size grid) : m_grid(grid) {}
    cv::Mat weights(cv::Point) const override { return cv::Mat(m_grid, CV_32FC1, cv::Scalar(1.0 / m_grid.area())); }
    std::size_t bytes() const override { return 1000; }
    void release() override {}
    QByteArray packed() const override { return "flat"; }

 private:
    cv::Size m_grid;
};

/// Stripes that say where they are from.
class TracedStripes : public StripeEngine {
 public:
    using StripeEngine::StripeEngine;
    core::FilledWindow fill(const core::FillInput& input, const core::FillOptions& options, core::WindowProgress& progress,
                            std::stop_token stop) override {
        core::FilledWindow filled = StripeEngine::fill(input, options, progress, stop);
        core::AttentionMap map;
        map.grid = {input.rgb.cols / 8, input.rgb.rows / 8};
        map.filled = cv::Mat(map.grid, CV_8UC1, cv::Scalar(255));
        map.sources.assign(static_cast<std::size_t>(map.grid.area()), {1, 2, 0.75F});
        map.rows = std::make_shared<FlatRows>(map.grid);
        filled.attention = map;
        return filled;
    }
};

struct Editor {
    std::shared_ptr<ScriptedPrompts::Script> script = std::make_shared<ScriptedPrompts::Script>();
    std::unique_ptr<ui::MainWindow> window;

    explicit Editor(const QString& path, const QString& journals = {}) {
        core::EngineRegistry registry;
        const auto count = std::make_shared<FillCount>();
        registry.add({QStringLiteral("patchmatch"), QStringLiteral("Patches"), QStringLiteral("For tests"),
                      [count] { return std::make_unique<TracedStripes>(QStringLiteral("patchmatch"), 0.1F, count); }});
        registry.setRowsReader([](const QByteArray& packed, cv::Size grid) -> std::shared_ptr<core::AttentionRows> {
            return packed == "flat" ? std::make_shared<FlatRows>(grid) : nullptr;
        });
        ui::MainWindowOptions options;
        options.journalFolder = journals;
        window = std::make_unique<ui::MainWindow>(registry, options, std::make_unique<ScriptedPrompts>(script));
        window->resize(1300, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->findChild<QDockWidget*>(QStringLiteral("holesDock"))->raise();
        QSignalSpy opened(document(), &core::Document::opened);
        if (path.isEmpty()) return;
        window->openFile(path);
        QVERIFY(opened.wait(10000));
    }
    core::Document* document() { return window->document(); }
    QUndoStack& stack() { return *document()->undoStack(); }
    ui::HolesPanel* panel() { return window->holesPanel(); }
    QListWidget* variantList() { return panel()->variants()->findChild<QListWidget*>(); }
    void waitForFill() { QTRY_VERIFY_WITH_TIMEOUT(!window->fillController()->isRunning(), 20000); }
    void fill(const cv::Rect& rect) {
        document()->editMask(rect, cv::Mat(rect.size(), CV_8UC1, cv::Scalar(255)), QStringLiteral("Paint"));
        QTRY_VERIFY(window->actionSet()->fill->isEnabled());
        window->actionSet()->fill->trigger();
        waitForFill();
        QVERIFY2(script->errors.isEmpty(), qPrintable(script->errors.join(QLatin1Char('\n'))));
    }
    std::shared_ptr<const core::FilledHole> holeAt(const cv::Rect& place) {
        return core::filledHoleAt(document()->filledHoles(), (place.tl() + place.br()) / 2);
    }
    void choose(const cv::Rect& place) {
        panel()->choose(holeAt(place)->id());
        QTRY_VERIFY(panel()->current() && panel()->current()->filled == holeAt(place));
    }
    void show(int variant) {
        variantList()->setCurrentRow(variant);
        QTest::keyClick(variantList(), Qt::Key_Return);
    }
    QStringList history() {
        QStringList steps;
        const auto* view = window->findChild<QUndoView*>();
        for (int row = 0; row < view->model()->rowCount(); ++row) steps << view->model()->index(row, 0).data().toString();
        return steps;
    }
    QStringList strip() {
        QStringList variants;
        for (int row = 0; row < variantList()->count(); ++row)
            variants << variantList()->item(row)->text() + variantList()->item(row)->toolTip();
        return variants << QString::number(variantList()->currentRow());
    }
    /// Fills, variants, another choice, a veto, another edge, some steps undone.
    void work() {
        fill(kFirst);
        fill(kSecond);
        choose(kFirst);
        panel()->variants()->findChild<QSpinBox*>()->setValue(3);
        panel()->variants()->findChild<QPushButton*>()->click();
        waitForFill();
        QCOMPARE(variantList()->count(), 4);
        show(2);
        QTRY_COMPARE(window->variants()->shown(*holeAt(kFirst)), 2);
        core::HoleMask veto(document()->photo().size());
        veto.replace({420, 200, 16, 16}, cv::Mat(16, 16, CV_8UC1, cv::Scalar(255)));
        window->fillController()->refill(holeAt(kSecond), veto);
        waitForFill();
        const auto hole = holeAt(kSecond);
        document()->applyFill(core::reblended(document()->photo(), document()->filledHoles(), hole, *hole, {1, 3, false}),
                              core::FillStep{QStringLiteral("Edge"), core::StepKind::Edge, {}, {}, hole, 1});
        fill({250, 60, 20, 20});
        document()->removeFill(holeAt(kFirst), QStringLiteral("Away"));
        for (int i = 0; i < 3; ++i) stack().undo();
    }
    void save(const QString& path) {
        script->savePath = path;
        window->actionSet()->saveAs->trigger();
        QTRY_VERIFY(!window->files()->isBusy() && window->files()->savedPath() == path);
        QVERIFY2(script->errors.isEmpty(), qPrintable(script->errors.join(QLatin1Char('\n'))));
    }
};

void compareDocuments(const core::Document& a, const core::Document& b) {
    QVERIFY(same(a.photo().pixels(), b.photo().pixels()));
    QVERIFY(same(a.original().pixels(), b.original().pixels()));
    QVERIFY(same(a.mask().pixels(), b.mask().pixels()));
    QVERIFY(same(a.filledArea(), b.filledArea()));
    QVERIFY(same(a.avoided().pixels(), b.avoided().pixels()));
    QCOMPARE(a.filledHoles().size(), b.filledHoles().size());
    for (std::size_t i = 0; i < a.filledHoles().size(); ++i) {
        QCOMPARE(a.filledHoles()[i]->id(), b.filledHoles()[i]->id());
        QCOMPARE(a.filledHoles()[i]->blend().featherPx, b.filledHoles()[i]->blend().featherPx);
        QVERIFY(same(a.filledHoles()[i]->touched(), b.filledHoles()[i]->touched()));
    }
    QCOMPARE(a.attention().size(), b.attention().size());
    for (std::size_t i = 0; i < a.attention().size(); ++i) {
        QVERIFY(same(a.attention()[i].map.filled, b.attention()[i].map.filled));
        QCOMPARE(a.attention()[i].map.rows != nullptr, b.attention()[i].map.rows != nullptr);
    }
}

}  // namespace

class TestProjects : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_photo, m_project;
    QString file(const QString& name) const { return m_folder.filePath(name); }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        m_photo = file(QStringLiteral("photo.png"));
        m_project = file(QStringLiteral("work.ora"));
        core::writePhoto(core::Photo(generatedPixels(600, 400)), m_photo);
    }
    void init() { QSettings().clear(); }

    void allOfTheWorkIsThereAgain() {
        Editor one(m_photo);
        one.work();
        one.save(m_project);
        QVERIFY(one.stack().isClean() && one.stack().canRedo());

        Editor two(m_project);
        QVERIFY(!two.document()->isModified());
        compareDocuments(*one.document(), *two.document());
        QCOMPARE(two.history(), one.history());
        QCOMPARE(two.stack().index(), one.stack().index());
        QCOMPARE(two.stack().count(), one.stack().count());
        // The strip of variants, with the chosen one.
        for (Editor* editor : {&one, &two}) editor->choose(kFirst);
        QTRY_COMPARE(two.variantList()->count(), 4);
        QCOMPARE(two.strip(), one.strip());
        QCOMPARE(two.window->variants()->shown(*two.holeAt(kFirst)), 2);
        for (int row = 0; row < 4; ++row) QVERIFY(!two.variantList()->item(row)->icon().isNull());

        // Every step, in both directions, by the window's own commands.
        const auto walk = [&](QAction* ui::Actions::*step, bool (QUndoStack::*may)() const) {
            while ((one.stack().*may)()) {
                (one.window->actionSet()->*step)->trigger();
                (two.window->actionSet()->*step)->trigger();
                compareDocuments(*one.document(), *two.document());
                QCOMPARE(two.stack().index(), one.stack().index());
            }
            QVERIFY(!(two.stack().*may)());
        };
        const int saved = one.stack().index();
        walk(&ui::Actions::redo, &QUndoStack::canRedo);
        walk(&ui::Actions::undo, &QUndoStack::canUndo);
        QVERIFY(same(two.document()->photo().pixels(), two.document()->original().pixels()));
        QVERIFY(two.document()->isModified());
        walk(&ui::Actions::redo, &QUndoStack::canRedo);
        two.stack().setIndex(saved);
        one.stack().setIndex(saved);
        QVERIFY(!two.document()->isModified());

        // Work goes on alike: another variant, and the same hole filled again.
        for (Editor* editor : {&one, &two}) {
            editor->choose(kFirst);
            const int steps = editor->stack().index();
            editor->show(1);
            QTRY_COMPARE(editor->stack().index(), steps + 1);
            editor->window->fillController()->refill(editor->holeAt(kSecond));
            editor->waitForFill();
            QCOMPARE(editor->stack().index(), steps + 2);
        }
        compareDocuments(*one.document(), *two.document());
    }

    void pointingAtAFillShowsItsSourcesAgain() {
        {
            Editor one(m_photo);
            one.fill(kFirst);
            one.save(m_project);
        }
        Editor two(m_project);
        ui::AttentionLayer* layer = two.window->attentionLayer();
        two.window->actionSet()->attention->trigger();
        QTRY_VERIFY(layer->isReady());
        layer->pointAt(QPointF(120, 120));
        QVERIFY(!layer->sources().empty());
        QTRY_VERIFY(layer->hasHeatMap());
    }

    void damageIsToldAndTheRestOpens() {
        Editor one(m_photo);
        one.work();
        one.save(m_project);
        // A byte in the middle of a step is no longer what its checksum says.
        QFile project(m_project);
        QVERIFY(project.open(QIODevice::ReadWrite));
        QByteArray bytes = project.readAll();
        const qsizetype at = bytes.indexOf("lacuna/step-1.cbor");
        QVERIFY(at > 0);
        bytes[at + 60] = static_cast<char>(bytes[at + 60] ^ 1);
        project.seek(0);
        project.write(bytes);
        project.close();

        Editor two({});
        two.window->openFile(m_project);
        QTRY_COMPARE(two.script->errors.size(), 1);
        QVERIFY2(two.script->errors.front().contains(QStringLiteral("work.ora")) &&
                     two.script->errors.front().contains(QStringLiteral("history")),
                 qPrintable(two.script->errors.front()));
        compareDocuments(*one.document(), *two.document());
        QCOMPARE(two.stack().count(), one.stack().count() - 2);
        QVERIFY(!two.document()->variants().empty());
    }

    void aCrashKeepsTheVariants() {
        const QString home = file(QStringLiteral("journals"));
        std::size_t variants = 0;
        QStringList names;
        cv::Mat pixels;
        {
            Editor one(m_photo, home);
            one.window->autosave()->setIntervalMs(20);
            QSignalSpy kept(one.window->autosave(), &ui::Autosave::kept);
            one.work();
            QTRY_VERIFY(kept.count() > 0 && !one.window->autosave()->isBehind());
            variants = one.document()->variants().size();
            QVERIFY(variants == 4);
            pixels = one.document()->photo().pixels().clone();
            // What a program that is gone would have left.
            core::Document lost;
            lost.restore(one.document()->state(), m_photo);
            core::Journal(home).save(lost.state(), m_photo, {}, false);
        }
        Editor two({}, home);
        two.script->recovery = [](const std::vector<core::JournalEntry>& left) {
            ui::RecoveryAnswer answer;
            answer.restore = left.front();
            return answer;
        };
        two.window->offerLeftWork();
        QTRY_VERIFY(two.document()->isOpen());
        QVERIFY(same(two.document()->photo().pixels(), pixels));
        QCOMPARE(two.document()->variants().size(), variants);
        two.choose(kFirst);
        QTRY_COMPARE(two.variantList()->count(), 4);
        two.window->autosave()->setIntervalMs(0);
    }

    void aDeadDriveHoldsUpNothing() {
        const auto gate = std::make_shared<QSemaphore>();
        QSet<QString> gone{QStringLiteral("/gone")};
        auto check = std::make_unique<ui::PathCheck>([gate, gone](const QString& path) {
            if (path.startsWith(QLatin1String("/dead"))) gate->acquire();
            return !gone.contains(path);
        });
        QSignalSpy changed(check.get(), &ui::PathCheck::changed);
        check->ask({QStringLiteral("/dead/1"), QStringLiteral("/dead/2"), QStringLiteral("/gone"), QStringLiteral("/here")});
        QVERIFY(!check->isMissing(QStringLiteral("/gone")));  // nobody waits for an answer
        QVERIFY(changed.wait());
        QVERIFY(check->isMissing(QStringLiteral("/gone")) && !check->isMissing(QStringLiteral("/here")));
        QVERIFY(!check->isMissing(QStringLiteral("/dead/1")));
        check->ask({QStringLiteral("/dead/1"), QStringLiteral("/dead/2")});  // no second look at the same time
        check.reset();                                                       // and nobody waits at the end
        gate->release(2);
        QVERIFY(gate->available() <= 2);
    }
};

QTEST_MAIN(TestProjects)
#include "test_projects.moc"
