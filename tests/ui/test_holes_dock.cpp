// SPDX-License-Identifier: GPL-3.0-or-later
// The Holes panel in the real window: what it lists, each hole's method, filling again, taking away, edges, variants.
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include "holes_test_support.h"
#include "ui/docks/edge_panel.h"
#include "ui/docks/holes_panel.h"
#include "ui/docks/variants_panel.h"
#include "ui/hole_desk.h"
#include "ui/hole_marker.h"
#include "ui/variant_store.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {
const cv::Rect kFirst(100, 100, 40, 40), kSecond(400, 250, 50, 40);
}

class TestHolesDock : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<HolesWindow> m_w;

    core::Document* document() { return m_w->document(); }
    ui::HolesPanel* panel() { return m_w->window->holesPanel(); }
    QListWidget* list() { return panel()->list(); }
    QListWidget* variantList() { return panel()->variants()->findChild<QListWidget*>(); }
    QSlider* slider(int index) { return panel()->edge()->findChildren<QSlider*>().at(index); }
    void show(int variant) {
        variantList()->setCurrentRow(variant);
        QTest::keyClick(variantList(), Qt::Key_Return);
    }
    QImage pictureOf(int row) { return list()->item(row)->icon().pixmap(64).toImage(); }
    /// Chooses the row of the filled hole at this place.
    void choose(const cv::Rect& place) {
        const auto row = [&] {
            for (std::size_t i = 0; i < panel()->entries().size(); ++i) {
                const ui::HoleEntry& entry = panel()->entries()[i];
                if (entry.filled && !(entry.bounds() & place).empty() && holeIsPresent(entry)) return static_cast<int>(i);
            }
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        list()->setCurrentRow(row(), QItemSelectionModel::ClearAndSelect);
        QVERIFY(panel()->current() && panel()->current()->filled);
    }
    bool holeIsPresent(const ui::HoleEntry& entry) {
        const core::FilledHoles& holes = document()->filledHoles();
        return std::find(holes.begin(), holes.end(), entry.filled) != holes.end();
    }
    std::shared_ptr<const core::FilledHole> holeAt(const cv::Rect& place) {
        return core::filledHoleAt(document()->filledHoles(), (place.tl() + place.br()) / 2);
    }
    void fillBoth() {
        m_w->mask(kFirst);
        m_w->mask(kSecond);
        m_w->fill();
    }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        m_path = m_folder.filePath(QStringLiteral("photo.png"));
        core::writePhoto(core::Photo(generatedPixels(600, 400)), m_path);
    }
    void init() {
        QSettings().clear();
        m_w = std::make_unique<HolesWindow>(m_path);
        m_w->window->findChild<QDockWidget*>(QStringLiteral("holesDock"))->raise();
    }
    void cleanup() { m_w.reset(); }

    void listsPaintedAndFilledHoles() {
        m_w->mask(kFirst);
        m_w->mask(kSecond);
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY(list()->item(0)->text().contains(QStringLiteral("40 × 40")));
        QVERIFY(!pictureOf(0).isNull());
        m_w->fill();
        QTRY_COMPARE(panel()->holes().size(), std::size_t(0));
        QTRY_COMPARE(list()->count(), 2);
        for (int row : {0, 1}) QVERIFY(list()->item(row)->text().startsWith(QStringLiteral("Hole %1 — Patches").arg(row + 1)));
        // A filled hole is chosen at once, and something is said of it.
        QVERIFY(panel()->current());
        QVERIFY(!panel()->findChild<QLabel*>(QStringLiteral("advice"))->text().isEmpty());
        m_w->mask({300, 40, 30, 30});
        QTRY_COMPARE(list()->count(), 3);
        QVERIFY(!panel()->entries()[0].filled && panel()->entries()[1].filled);
        QTRY_VERIFY(m_w->window->actionSet()->fill->isEnabled());
        // Pictures follow what is done.
        choose(kFirst);
        const QImage before = pictureOf(list()->currentRow());
        document()->undoStack()->undo();
        document()->undoStack()->undo();
        QTRY_COMPARE(panel()->holes().size(), std::size_t(2));
        QVERIFY(pictureOf(0) != before);
    }

    void saysWhatIsWrong() {
        m_w->mask({100, 100, 200, 150});  // three times what the engine was trained for
        m_w->fill();
        choose({150, 150, 10, 10});
        QTRY_VERIFY(panel()->current() && panel()->current()->report);
        QVERIFY(panel()
                    ->findChild<QLabel*>(QStringLiteral("advice"))
                    ->text()
                    .contains(QStringLiteral("larger than the model was trained for")));
        QVERIFY(list()->currentItem()->text().contains(QStringLiteral("Unsure")) ||
                list()->currentItem()->text().contains(QStringLiteral("closer look")));
    }

    void eachHoleMayHaveItsOwnMethod() {
        m_w->mask(kFirst);
        m_w->mask(kSecond);
        QTRY_COMPARE(list()->count(), 2);
        list()->setCurrentRow(1, QItemSelectionModel::ClearAndSelect);
        auto* method = panel()->findChild<QComboBox*>();
        QCOMPARE(method->currentData().toString(), QString());
        QTest::keyClick(method, Qt::Key_Down);
        QTest::keyClick(method, Qt::Key_Down);
        QCOMPARE(method->currentData().toString(), QStringLiteral("other"));
        const int steps = document()->undoStack()->index();
        m_w->fill();
        QCOMPARE(document()->undoStack()->index(), steps + 1);
        QCOMPARE(holeAt(kFirst)->options().engineId, QStringLiteral("patchmatch"));
        QCOMPARE(holeAt(kSecond)->options().engineId, QStringLiteral("other"));
        QVERIFY(document()->mask().isEmpty());
        QVERIFY(document()->undoStack()->undoText().contains(QStringLiteral("2 hole")));
        QVERIFY(document()->undoStack()->undoText().contains(QStringLiteral("Other way")));
        // Each filled hole keeps its own, whatever the Fill panel says by then.
        auto* general = m_w->window->fillPanel()->findChild<QComboBox*>();
        general->setCurrentIndex(general->findData(QStringLiteral("other")));
        choose(kSecond);
        QCOMPARE(method->currentData().toString(), QStringLiteral("other"));
        choose(kFirst);
        QCOMPARE(method->currentData().toString(), QStringLiteral("patchmatch"));
        QSignalSpy stopped(m_w->window->fillController(), &ui::FillController::stopped);
        panel()->findChild<QPushButton*>(QStringLiteral("fillHole"))->click();
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QCOMPARE(holeAt(kFirst)->options().engineId, QStringLiteral("patchmatch"));
        document()->undoStack()->undo();
        document()->undoStack()->undo();
        QVERIFY(same(document()->photo().pixels(), document()->original().pixels()));
    }

    void aClickInTheListOutlinesTheHole() {
        fillBoth();
        choose(kSecond);
        const ui::HoleMarker* marker = m_w->window->holeMarker();
        QVERIFY(!marker->isShown());
        const QRect row = list()->visualItemRect(list()->currentItem());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(marker->isShown());
        QCOMPARE(marker->outline().boundingRect().toAlignedRect(), ui::toQRect(kSecond));
        QTRY_VERIFY(!marker->isShown());
    }

    void fillsOnlyTheChosenHole() {
        m_w->mask(kFirst);
        m_w->mask(kSecond);
        QTRY_COMPARE(list()->count(), 2);
        list()->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
        QSignalSpy stopped(m_w->window->fillController(), &ui::FillController::stopped);
        panel()->findChild<QPushButton*>(QStringLiteral("fillHole"))->click();
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QVERIFY(holeAt(kFirst));
        QVERIFY(!holeAt(kSecond));
        QCOMPARE(document()->mask().bounds(), kSecond);
    }

    void fillsAgainInAnotherWay() {
        fillBoth();
        choose(kFirst);
        const auto before = holeAt(kFirst);
        const cv::Mat filled = document()->photo().pixels().clone();
        const int steps = document()->undoStack()->index();
        auto* method = panel()->findChild<QComboBox*>();
        QTest::keyClick(method, Qt::Key_End);
        QSignalSpy stopped(m_w->window->fillController(), &ui::FillController::stopped);
        panel()->findChild<QPushButton*>(QStringLiteral("fillHole"))->click();
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QCOMPARE(document()->undoStack()->index(), steps + 1);
        QCOMPARE(document()->filledHoles().size(), std::size_t(2));
        QCOMPARE(holeAt(kFirst)->id(), before->id());
        QCOMPARE(holeAt(kFirst)->options().engineId, QStringLiteral("other"));
        QVERIFY(!same(document()->photo().pixels(), filled));
        document()->undoStack()->undo();
        QVERIFY(same(document()->photo().pixels(), filled));
        QCOMPARE(holeAt(kFirst), before);
    }

    void deleteTakesHolesAway() {
        fillBoth();
        m_w->mask({300, 40, 30, 30});
        QTRY_COMPARE(list()->count(), 3);
        list()->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(document()->mask().isEmpty());
        QTRY_COMPARE(list()->count(), 2);
        choose(kFirst);
        const cv::Mat filled = document()->photo().pixels().clone();
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(same(document()->photo().pixels()(kFirst), document()->original().pixels()(kFirst)));
        QVERIFY(same(document()->photo().pixels()(kSecond), filled(kSecond)));
        QTRY_COMPARE(list()->count(), 1);
        document()->undoStack()->undo();
        QVERIFY(same(document()->photo().pixels(), filled));
        QTRY_COMPARE(list()->count(), 2);
    }

    // The edge changes while the slider moves, without the engine, to what a fill with this edge would have been.
    void theEdgeFollowsItsSliders() {
        fillBoth();
        const int fills = m_w->count->fills;
        choose(kFirst);
        const int steps = document()->undoStack()->index();
        const cv::Mat wide = document()->photo().pixels().clone();
        QCOMPARE(slider(0)->value(), 3);
        QCOMPARE(slider(1)->value(), 6);
        slider(1)->setSliderDown(true);
        for (const int px : {5, 3, 2}) {
            slider(1)->setValue(px);
            QTRY_COMPARE(holeAt(kFirst)->blend().featherPx, px);
        }
        slider(1)->setSliderDown(false);
        QCOMPARE(document()->undoStack()->index(), steps + 1);
        slider(0)->setSliderDown(true);
        slider(0)->setValue(9);  // what is left of the reach stays soft
        slider(0)->setSliderDown(false);
        QTRY_COMPARE(holeAt(kFirst)->blend().dilatePx, 7);
        QCOMPARE(holeAt(kFirst)->blend().featherPx, 2);
        QCOMPARE(document()->undoStack()->index(), steps + 2);
        QCOMPARE(holeAt(kSecond)->blend().featherPx, 6);
        QCOMPARE(int(m_w->count->fills), fills);
        const cv::Mat changed = document()->photo().pixels().clone();
        document()->undoStack()->undo();
        document()->undoStack()->undo();
        QVERIFY(same(document()->photo().pixels(), wide));
        // The same fill from the start. It takes up as much room around the hole, so the engine is given the same.
        while (document()->undoStack()->canUndo()) document()->undoStack()->undo();
        m_w->mask(kFirst);
        const QList<QSpinBox*> fields = m_w->window->fillPanel()->findChildren<QSpinBox*>();
        for (QSpinBox* field : fields) {
            if (field->accessibleName() == QLatin1String("Grow hole")) field->setValue(7);
            if (field->accessibleName() == QLatin1String("Soft edge")) field->setValue(2);
        }
        m_w->fill();
        const cv::Rect around(kFirst.x - 20, kFirst.y - 20, 80, 80);
        QVERIFY(same(document()->photo().pixels()(around), changed(around)));
    }

    void keysOnASliderAreOneStepToo() {
        fillBoth();
        choose(kFirst);
        const int steps = document()->undoStack()->index();
        slider(1)->setFocus();
        QTest::keyClick(slider(1), Qt::Key_Left);
        QTest::keyClick(slider(1), Qt::Key_Left);
        QTRY_COMPARE(holeAt(kFirst)->blend().featherPx, 4);
        QCOMPARE(document()->undoStack()->index(), steps + 1);
    }

    void variantsArriveAndOneIsChosen() {
        fillBoth();
        choose(kFirst);
        const auto first = holeAt(kFirst);
        const cv::Mat filled = document()->photo().pixels().clone();
        const int steps = document()->undoStack()->index();
        panel()->variants()->findChild<QSpinBox*>()->setValue(3);
        QSignalSpy stopped(m_w->window->fillController(), &ui::FillController::stopped);
        panel()->variants()->findChild<QPushButton*>()->click();
        QVERIFY(m_w->window->actionSet()->undo->isEnabled());
        QVERIFY(stopped.count() > 0 || stopped.wait(20000));
        QCOMPARE(variantList()->count(), 4);  // the fill as it was is one of them
        QCOMPARE(variantList()->currentRow(), 0);
        QCOMPARE(document()->undoStack()->index(), steps);
        QVERIFY(same(document()->photo().pixels(), filled));
        for (int row = 1; row < 4; ++row) QVERIFY(!variantList()->item(row)->icon().isNull());

        const int fills = m_w->count->fills;
        show(2);
        QTRY_COMPARE(document()->undoStack()->index(), steps + 1);
        QVERIFY(!same(document()->photo().pixels()(kFirst), filled(kFirst)));
        QVERIFY(same(document()->photo().pixels()(kSecond), filled(kSecond)));
        QVERIFY(document()->undoStack()->undoText().startsWith(QStringLiteral("Variant 3 of 4")));
        QCOMPARE(holeAt(kFirst)->id(), first->id());
        QCOMPARE(m_w->window->variants()->shown(*holeAt(kFirst)), 2);
        // The others stay: back to the first one by a click, and by undo.
        choose(kFirst);
        QCOMPARE(variantList()->count(), 4);
        show(0);
        QTRY_COMPARE(document()->undoStack()->index(), steps + 2);
        QVERIFY(same(document()->photo().pixels(), filled));
        document()->undoStack()->undo();
        document()->undoStack()->undo();
        QVERIFY(same(document()->photo().pixels(), filled));
        QCOMPARE(int(m_w->count->fills), fills);
        choose(kSecond);
        QCOMPARE(variantList()->count(), 0);
    }

    void cancelKeepsTheVariantsThatAreReady() {
        fillBoth();
        choose(kFirst);
        m_w->count->waitAfter = m_w->count->fills + 2;
        panel()->variants()->findChild<QSpinBox*>()->setValue(6);
        QSignalSpy ready(m_w->window->fillController(), &ui::FillController::variantReady);
        QSignalSpy stopped(m_w->window->fillController(), &ui::FillController::stopped);
        panel()->variants()->findChild<QPushButton*>()->click();
        QTRY_COMPARE(ready.count(), 2);
        QCOMPARE(variantList()->count(), 3);
        m_w->window->actionSet()->cancel->trigger();
        QCOMPARE(stopped.count(), 1);
        QVERIFY(!m_w->window->fillController()->isRunning());
        QCOMPARE(variantList()->count(), 3);
        show(1);
        QTRY_VERIFY(document()->undoStack()->undoText().startsWith(QStringLiteral("Variant 2")));
    }

    void theFillPanelAsksForVariants() {
        for (QSpinBox* field : m_w->window->fillPanel()->findChildren<QSpinBox*>())
            if (field->accessibleName() == QLatin1String("Variants")) field->setValue(3);
        m_w->mask(kFirst);
        QSignalSpy varied(m_w->window->fillController(), &ui::FillController::varied);
        m_w->fill();
        QVERIFY(varied.count() > 0 || varied.wait(20000));
        QCOMPARE(m_w->window->variants()->of(holeAt(kFirst)->id()).size(), std::size_t(3));
    }

    void variantsGoWithThePhoto() {
        fillBoth();
        choose(kFirst);
        const QUuid id = holeAt(kFirst)->id();
        QSignalSpy varied(m_w->window->fillController(), &ui::FillController::varied);
        panel()->variants()->findChild<QPushButton*>()->click();
        QVERIFY(varied.wait(20000));
        QVERIFY(m_w->window->variants()->bytes() > 0);
        document()->close();
        QVERIFY(m_w->window->variants()->of(id).empty());
        QTRY_COMPARE(list()->count(), 0);
    }

    void fineDetailAndRoomAreRemembered() {
        ui::FillPanel* fill = m_w->window->fillPanel();
        QCOMPARE(fill->options().detail, 1.);
        QCOMPARE(fill->options().edgeRoomPx, 0);
        for (QCheckBox* box : fill->findChildren<QCheckBox*>()) box->setChecked(!box->isChecked());
        QCOMPARE(fill->options().detail, 0.);
        QCOMPARE(fill->options().edgeRoomPx, 16);
        m_w->window->close();
        m_w = std::make_unique<HolesWindow>(m_path);
        QCOMPARE(m_w->window->fillPanel()->options().detail, 0.);
        m_w->mask(kFirst);
        m_w->fill();
        QCOMPARE(holeAt(kFirst)->reachPx(), 16);
    }
};

QTEST_MAIN(TestHolesDock)
#include "test_holes_dock.moc"
