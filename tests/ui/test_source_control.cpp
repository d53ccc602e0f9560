// SPDX-License-Identifier: GPL-3.0-or-later
// Steering where fills copy from, in the real window: the source brush, tracing, vetoes.
#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <mutex>

#include "core/photo_io.h"
#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/docks/attention_panel.h"
#include "ui/docks/source_options.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/source_control.h"
#include "ui/tools/source_brush_tool.h"
#include "ui/tools/tool_settings.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

/// What the engine below was given, one entry a window.
struct Seen {
    std::mutex mutex;
    std::vector<core::FillInput> inputs;
};

class ListedRows : public core::AttentionRows {
 public:
    explicit ListedRows(cv::Mat weights) : m_weights(std::move(weights)) {}
    cv::Mat weights(cv::Point) const override { return m_weights.clone(); }
    std::size_t bytes() const override { return m_weights.total() * 4; }
    void release() override {}

 private:
    cv::Mat m_weights;
};

/// Copies the colour of the first two cells that it may copy from, and says so.
class FirstCells : public core::FillEngine {
 public:
    explicit FirstCells(std::shared_ptr<Seen> seen) : m_seen(std::move(seen)) {}
    QString id() const override { return QStringLiteral("first"); }
    core::EngineLimits limits() const override { return {.multiple = 8, .minContextPx = 64}; }
    core::FilledWindow fill(const core::FillInput& input, const core::FillOptions& options, core::WindowProgress&,
                            std::stop_token) override {
        const std::scoped_lock lock(m_seen->mutex);
        m_seen->inputs.push_back(input);
        core::AttentionMap map;
        map.grid = {input.rgb.cols / 8, input.rgb.rows / 8};
        map.topK = 2;
        map.filled = cv::Mat::zeros(map.grid, CV_8UC1);
        map.sources.resize(static_cast<std::size_t>(map.grid.area()) * 2);
        std::vector<cv::Point> sources;
        const auto isMarked = [](const cv::Mat& mask, const cv::Rect& cell) {
            return !mask.empty() && cv::countNonZero(mask(cell)) > 0;
        };
        for (int i = 0; i < map.grid.area(); ++i) {
            const cv::Point at(i % map.grid.width, i / map.grid.width);
            const cv::Rect cell(8 * at.x, 8 * at.y, 8, 8);
            if (isMarked(input.hole, cell)) {
                map.filled.at<uchar>(at) = 255;
            } else if (!isMarked(input.avoid, cell) && sources.size() < 2) {
                sources.push_back(at);
            }
        }
        cv::Mat weights = cv::Mat::zeros(map.grid, CV_32FC1);
        weights.at<float>(sources[0]) = 0.7F;
        weights.at<float>(sources[1]) = 0.2F;
        for (int i = 0; i < map.grid.area(); ++i) {
            map.sources[static_cast<std::size_t>(i) * 2] = {sources[0].x, sources[0].y, 0.7F};
            map.sources[static_cast<std::size_t>(i) * 2 + 1] = {sources[1].x, sources[1].y, 0.2F};
        }
        if (options.wantTrace) map.rows = std::make_shared<ListedRows>(weights);
        core::FilledWindow filled;
        filled.rgb = cv::Mat(input.rgb.size(), CV_32FC3, cv::mean(input.rgb(cv::Rect(8 * sources[0].x, 8 * sources[0].y, 8, 8))));
        filled.attention = map;
        return filled;
    }

 private:
    std::shared_ptr<Seen> m_seen;
};

bool same(const cv::Mat& a, const cv::Mat& b) { return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0.; }

}  // namespace

class TestSourceControl : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<Seen> m_seen;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::unique_ptr<ui::MainWindow> m_window;

    core::Document* document() { return m_window->document(); }
    ui::Canvas* canvas() { return m_window->canvas(); }
    QPoint at(double x, double y) { return canvas()->view().toWidget(QPointF(x, y)).toPoint(); }
    void point(double x, double y) { sendMove(at(x, y), {}); }
    void sendMove(const QPoint& to, Qt::KeyboardModifiers modifiers) {
        QWidget* viewport = canvas()->viewport();
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::NoButton, modifiers);
        QApplication::sendEvent(viewport, &move);
    }
    void click(double x, double y) { QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, at(x, y)); }
    void fillAll() {
        QSignalSpy stopped(m_window->fillController(), &ui::FillController::stopped);
        m_window->actionSet()->fill->trigger();
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QVERIFY2(m_script->errors.isEmpty(), qPrintable(m_script->errors.join(QLatin1Char('\n'))));
    }
    void mask(const cv::Rect& rect) { document()->editMask(rect, cv::Mat(rect.size(), CV_8UC1, cv::Scalar(255)), {}); }
    /// The source brush in hand, painting `mark`.
    void takeBrush(core::SourceMark mark, int size = 30) {
        QTest::keyClick(canvas(), Qt::Key_S);
        m_window->sources()->brush()->setMark(mark);
        m_window->toolSettings()->setBrushSize(size);
    }

    /// Moves the keyboard's pointer to a place in the photo, coarsely and then by single pixels.
    void keysTo(const QPointF& target) {
        for (int presses = 0; presses < 3000; ++presses) {
            const QPointF way = target - canvas()->keyboardPointer().value();
            if (std::abs(way.x()) < 1 && std::abs(way.y()) < 1) return;
            const bool across = std::abs(way.x()) >= 1;
            const double distance = across ? way.x() : way.y();
            const int key = across ? (distance > 0 ? Qt::Key_Right : Qt::Key_Left) : (distance > 0 ? Qt::Key_Down : Qt::Key_Up);
            QTest::keyClick(canvas(), static_cast<Qt::Key>(key), std::abs(distance) > 40 ? Qt::NoModifier : Qt::ControlModifier);
        }
        QFAIL("the pointer does not get there");
    }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        m_path = m_folder.filePath(QStringLiteral("photo.png"));
        core::writePhoto(core::Photo(generatedPixels(600, 400)), m_path);
    }

    void init() {
        QSettings().clear();
        m_seen = std::make_shared<Seen>();
        m_script = std::make_shared<ScriptedPrompts::Script>();
        core::EngineRegistry registry;
        registry.add({QStringLiteral("first"), QStringLiteral("First"), {}, [seen = m_seen] {
                          return std::make_unique<FirstCells>(seen);
                      }});
        m_window =
            std::make_unique<ui::MainWindow>(registry, ui::MainWindowOptions{}, std::make_unique<ScriptedPrompts>(m_script));
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QSignalSpy opened(document(), &core::Document::opened);
        m_window->openFile(m_path);
        QVERIFY(opened.wait(10000));
        canvas()->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void theBrushPaintsBothKinds() {
        takeBrush(core::SourceMark::Never);
        dragOnCanvas(canvas(), {{100, 100}, {200, 100}});
        QCOMPARE(document()->avoided().pixels().at<uchar>(100, 150), uchar(255));
        QVERIFY(document()->mask().isEmpty());
        QTest::keyClick(canvas(), Qt::Key_X);
        QCOMPARE(m_window->sources()->brush()->mark(), core::SourceMark::Prefer);
        dragOnCanvas(canvas(), {{180, 100}, {260, 100}});
        QCOMPARE(document()->preferred().pixels().at<uchar>(100, 190), uchar(255));
        QCOMPARE(document()->avoided().pixels().at<uchar>(100, 190), uchar(0));
        dragOnCanvas(canvas(), {{240, 100}, {250, 100}}, Qt::AltModifier);
        QCOMPARE(document()->preferred().pixels().at<uchar>(100, 245), uchar(0));
        QCOMPARE(document()->undoStack()->count(), 3);
        m_window->actionSet()->undo->trigger();
        m_window->actionSet()->undo->trigger();
        QVERIFY(document()->preferred().isEmpty());
        QCOMPARE(document()->avoided().pixels().at<uchar>(100, 190), uchar(255));
        m_window->actionSet()->sourceClear->trigger();
        QVERIFY(!m_window->sources()->hasMarks());
        m_window->actionSet()->undo->trigger();
        QVERIFY(m_window->sources()->hasMarks());
        m_window->actionSet()->undo->trigger();
        QVERIFY(!m_window->sources()->hasMarks());
    }

    void shiftDrawsALine() {
        takeBrush(core::SourceMark::Never, 10);
        dragOnCanvas(canvas(), {{50, 50}});
        dragOnCanvas(canvas(), {{250, 50}}, Qt::ShiftModifier);
        QCOMPARE(document()->avoided().pixels().at<uchar>(50, 150), uchar(255));
    }

    void theOptionsFollowTheTool() {
        takeBrush(core::SourceMark::Never);
        auto* options = m_window->findChild<ui::SourceOptions*>();
        QVERIFY(options && options->isVisible());
        const QList<QRadioButton*> choices = options->findChildren<QRadioButton*>();
        QCOMPARE(choices.size(), 3);
        choices[1]->click();
        QCOMPARE(m_window->sources()->brush()->mark(), core::SourceMark::Prefer);
        m_window->sources()->brush()->setMark(core::SourceMark::None);
        QVERIFY(choices[2]->isChecked());
        QTest::keyClick(canvas(), Qt::Key_B);
        QVERIFY(!options->isVisible());
    }

    void marksAreSeenAndCanBeHidden() {
        const auto picture = [&] {
            QApplication::processEvents();
            return canvas()->viewport()->grab().toImage();
        };
        QTRY_VERIFY(!canvas()->photoView()->isBusy());
        m_window->actionSet()->rectangle->trigger();
        QTest::mouseMove(canvas()->viewport(), {1, 1});
        const QImage before = picture();
        const cv::Rect never(80, 80, 100, 80), prefer(300, 80, 100, 80);
        const cv::Mat all(never.size(), CV_8UC1, cv::Scalar(255));
        document()->markSources(core::SourceMark::Never, never, all, {});
        document()->markSources(core::SourceMark::Prefer, prefer, all, {});
        const QImage marked = picture();
        const auto changedShare = [&](const cv::Rect& rect) {
            int changed = 0, all = 0;
            const QRect area(at(rect.x + 4, rect.y + 4), at(rect.br().x - 4, rect.br().y - 4));
            for (int y = area.top(); y < area.bottom(); ++y) {
                for (int x = area.left(); x < area.right(); ++x, ++all) changed += marked.pixel(x, y) != before.pixel(x, y);
            }
            return double(changed) / all;
        };
        QVERIFY(changedShare(never) > 0.9);
        QVERIFY(changedShare(prefer) > 0.9);
        QVERIFY(changedShare({200, 200, 80, 80}) == 0);
        // Not by colour alone: without any colour the two areas still differ in their patterns.
        const auto lightness = [&](const cv::Rect& rect) {
            std::vector<int> grey;
            const QPoint first = at(rect.x, rect.y);
            for (int i = 10; i < 50; ++i) grey.push_back(qGray(marked.pixel(first + QPoint(i, 30))));
            return grey;
        };
        QVERIFY(lightness(never) != lightness(prefer));
        m_window->actionSet()->maskShow->trigger();
        QVERIFY(picture() == before);
        m_window->actionSet()->maskShow->trigger();
        QVERIFY(picture() == marked);
    }

    void everyFillObeysTheMarks() {
        document()->markSources(core::SourceMark::Never, {200, 100, 60, 60}, cv::Mat(60, 60, CV_8UC1, cv::Scalar(255)), {});
        document()->markSources(core::SourceMark::Prefer, {300, 200, 50, 40}, cv::Mat(40, 50, CV_8UC1, cv::Scalar(255)), {});
        mask({260, 160, 40, 40});
        fillAll();
        QCOMPARE(m_seen->inputs.size(), std::size_t(1));
        const core::FillInput& input = m_seen->inputs.front();
        QVERIFY(!input.avoid.empty() && !input.prefer.empty());
        QCOMPARE(cv::countNonZero(input.avoid), 60 * 60);
        QCOMPARE(cv::countNonZero(input.prefer), 50 * 40);
    }

    void aVetoRefillsOneHoleInOneStep() {
        mask({100, 100, 40, 40});
        mask({400, 250, 50, 40});
        fillAll();
        QCOMPARE(document()->filledHoles().size(), std::size_t(2));
        const cv::Mat filled = document()->photo().pixels().clone();
        const int steps = document()->undoStack()->index();

        QTest::keyClick(canvas(), Qt::Key_T);
        ui::AttentionLayer* layer = m_window->attentionLayer();
        QVERIFY(layer->isShown());
        point(420, 270);
        QCOMPARE(layer->sources().size(), std::size_t(2));
        QTRY_VERIFY(layer->hasHeatMap());
        QVERIFY(layer->heatMap().photoRect.contains(QPointF(420, 270)));
        click(420, 270);
        QVERIFY(layer->isPinned());
        const QPoint target = layer->target();
        const core::TracedSource strongest = layer->sources().front();
        QCOMPARE(strongest.weight, double(0.7F));
        // On the way to the source the pointer passes the other hole: what is held on to stays.
        point(120, 120);
        QCOMPARE(layer->target(), target);
        QCOMPARE(layer->sources().front().rect, strongest.rect);

        QSignalSpy stopped(m_window->fillController(), &ui::FillController::stopped);
        const cv::Point centre = (strongest.rect.tl() + strongest.rect.br()) / 2;
        click(centre.x, centre.y);
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QVERIFY2(m_script->errors.isEmpty(), qPrintable(m_script->errors.join(QLatin1Char('\n'))));

        QCOMPARE(document()->undoStack()->index(), steps + 1);
        // Ruling out a few pixels would change nothing that one could see.
        const cv::Rect avoided = document()->avoided().bounds();
        QVERIFY(avoided.width >= 32 || avoided.x == 0);
        QVERIFY(avoided.height >= 32 || avoided.y == 0);
        QCOMPARE(cv::countNonZero(document()->avoided().pixels()), avoided.area());
        QCOMPARE(avoided & strongest.rect, strongest.rect);
        const cv::Mat refilled = document()->photo().pixels().clone();
        QVERIFY(!same(refilled, filled));
        cv::Mat a = filled.clone(), b = refilled.clone();
        for (cv::Mat* picture : {&a, &b}) (*picture)(cv::Rect(400 - 16, 250 - 16, 50 + 32, 40 + 32)).setTo(0);
        QVERIFY(same(a, b));
        for (const core::TracedSource& source : core::traceSources(document()->attention(), {420, 270}))
            QVERIFY((source.rect & strongest.rect).empty());
        // The pixel is held on to, with its new sources: the next one is one click away.
        QVERIFY(layer->isPinned());
        QCOMPARE(layer->target(), target);
        QVERIFY(!layer->sources().empty());
        QVERIFY(layer->sources().front().rect != strongest.rect);

        m_window->actionSet()->undo->trigger();
        QVERIFY(same(document()->photo().pixels(), filled));
        QVERIFY(!m_window->sources()->hasMarks());
        QCOMPARE(document()->filledHoles().size(), std::size_t(2));
        m_window->actionSet()->redo->trigger();
        QVERIFY(same(document()->photo().pixels(), refilled));
        QVERIFY(m_window->sources()->hasMarks());
    }

    void whatIsPaintedIsNotCopiedByARefill() {
        mask({400, 250, 50, 40});
        fillAll();
        const cv::Rect open(350, 270, 20, 15);
        mask(open);
        QTest::keyClick(canvas(), Qt::Key_T);
        click(420, 270);
        const cv::Rect source = m_window->attentionLayer()->sources().front().rect;
        QSignalSpy stopped(m_window->fillController(), &ui::FillController::stopped);
        click(source.x + 4, source.y + 4);
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QVERIFY(cv::countNonZero(m_seen->inputs.back().avoid) >= source.area() + open.area());
        QCOMPARE(cv::countNonZero(document()->mask().pixels()), open.area());
    }

    void escapeLetsGoAndOtherToolsToo() {
        mask({400, 250, 50, 40});
        fillAll();
        QTest::keyClick(canvas(), Qt::Key_T);
        click(420, 270);
        QVERIFY(m_window->attentionLayer()->isPinned());
        m_window->actionSet()->cancel->trigger();
        QVERIFY(!m_window->attentionLayer()->isPinned());
        click(420, 270);
        QVERIFY(m_window->attentionLayer()->isPinned());
        QTest::keyClick(canvas(), Qt::Key_B);
        QVERIFY(!m_window->attentionLayer()->isPinned());
        QVERIFY(!m_window->attentionLayer()->isShown());  // shown for the tool, gone with it
        // A click where nothing was filled holds on to nothing.
        QTest::keyClick(canvas(), Qt::Key_T);
        click(200, 60);
        QVERIFY(!m_window->attentionLayer()->isPinned());
    }

    void theHeatMapCanBeTurnedOff() {
        mask({400, 250, 50, 40});
        fillAll();
        QTest::keyClick(canvas(), Qt::Key_T);
        for (QCheckBox* box : m_window->findChildren<QCheckBox*>()) {
            if (box->accessibleName().contains(QLatin1String("Heat map"))) box->setChecked(false);
        }
        point(420, 270);
        QTest::qWait(100);
        QVERIFY(!m_window->attentionLayer()->hasHeatMap());
        QVERIFY(!m_window->attentionLayer()->sources().empty());
    }

    void aVetoByKeysAlone() {
        mask({400, 250, 50, 40});
        fillAll();
        QTest::keyClick(canvas(), Qt::Key_T);
        QTest::keyClick(canvas(), Qt::Key_K);
        QVERIFY(canvas()->keyboardPointer());
        keysTo({420.5, 270.5});
        QTest::keyClick(canvas(), Qt::Key_Space);
        ui::AttentionLayer* layer = m_window->attentionLayer();
        QVERIFY(layer->isPinned());
        const core::TracedSource strongest = layer->sources().front();
        const cv::Point centre = (strongest.rect.tl() + strongest.rect.br()) / 2;
        keysTo({centre.x + 0.5, centre.y + 0.5});
        QSignalSpy stopped(m_window->fillController(), &ui::FillController::stopped);
        QTest::keyClick(canvas(), Qt::Key_Space);
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QCOMPARE(cv::countNonZero(document()->avoided().pixels()(strongest.rect)), strongest.rect.area());
        QTest::keyClick(canvas(), Qt::Key_K);
    }

    void aVetoOfAllThatIsKnownIsRefusedAndChangesNothing() {
        mask({400, 250, 50, 40});
        fillAll();
        QTest::keyClick(canvas(), Qt::Key_T);
        click(420, 270);
        const cv::Rect source = m_window->attentionLayer()->sources().front().rect;
        const cv::Mat before = document()->photo().pixels().clone();
        document()->markSources(core::SourceMark::Never, {0, 0, 600, 400}, cv::Mat(400, 600, CV_8UC1, cv::Scalar(255)), {});
        const int steps = document()->undoStack()->index();
        QSignalSpy stopped(m_window->fillController(), &ui::FillController::stopped);
        click(source.x + 4, source.y + 4);
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QCOMPARE(m_script->errors.size(), 1);
        QCOMPARE(document()->undoStack()->index(), steps);
        QVERIFY(same(document()->photo().pixels(), before));
    }
};

QTEST_MAIN(TestSourceControl)
#include "test_source_control.moc"
