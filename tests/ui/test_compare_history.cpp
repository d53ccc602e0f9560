// SPDX-License-Identifier: GPL-3.0-or-later
// Before and after side by side, and the history, in the real window.
#include <QAbstractItemDelegate>
#include <QStyledItemDelegate>

#include "holes_test_support.h"
#include "ui/compare_split.h"
#include "ui/docks/history_view.h"

using namespace lacuna;
using namespace lacuna::test;

class TestCompareHistory : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<HolesWindow> m_w;

    ui::Canvas* canvas() { return m_w->window->canvas(); }
    QColor shownAt(double x, double y) {
        const QImage picture = canvas()->viewport()->grab().toImage();
        return picture.pixelColor(canvas()->view().toWidget(QPointF(x, y)).toPoint() * canvas()->devicePixelRatio());
    }
    static int distance(const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        m_path = m_folder.filePath(QStringLiteral("photo.png"));
        core::writePhoto(core::Photo(cv::Mat(400, 600, CV_8UC3, cv::Scalar(20, 40, 200))), m_path);
    }
    void init() {
        QSettings().clear();
        m_w = std::make_unique<HolesWindow>(m_path);
    }
    void cleanup() { m_w.reset(); }

    void splitShowsBeforeAndAfter() {
        // Two holes at one height: one left of the middle, one right of it.
        m_w->mask({100, 150, 100, 100});
        m_w->mask({400, 150, 100, 100});
        m_w->fill();
        QTRY_VERIFY(distance(shownAt(150, 200), QColor(20, 40, 200)) > 60);
        const QColor filled = shownAt(150, 200);
        QTest::keyClick(canvas(), Qt::Key_Y);
        QVERIFY(m_w->window->actionSet()->split->isChecked());
        ui::CompareSplit* line = canvas()->split();
        QVERIFY(line && line->isVisible());
        QVERIFY(!line->accessibleName().isEmpty() && !line->toolTip().isEmpty());
        QVERIFY(distance(shownAt(150, 200), QColor(20, 40, 200)) < 12);
        QVERIFY(distance(shownAt(450, 200), QColor(20, 40, 200)) > 60);
        // By mouse to the far left: all is after.
        const QPoint grip(line->width() / 2, line->height() / 2);
        QTest::mousePress(line, Qt::LeftButton, {}, grip);
        QMouseEvent move(QEvent::MouseMove, grip - QPoint(line->line(), 0), line->mapToGlobal(grip - QPoint(line->line(), 0)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(line, &move);
        QTest::mouseRelease(line, Qt::LeftButton);
        QCOMPARE(line->position(), 0.);
        QVERIFY(distance(shownAt(150, 200), filled) < 12);
        // By keys to the far right: all is before.
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(line->position() > 0.05);
        QTest::keyClick(line, Qt::Key_End);
        QCOMPARE(line->position(), 1.);
        QVERIFY(distance(shownAt(450, 200), QColor(20, 40, 200)) < 12);
        QVERIFY(!line->accessibleDescription().isEmpty());
        m_w->window->actionSet()->split->trigger();
        QVERIFY(!canvas()->split());
        QVERIFY(distance(shownAt(450, 200), QColor(20, 40, 200)) > 60);
    }

    void splitEndsWithThePhoto() {
        m_w->window->actionSet()->split->trigger();
        QVERIFY(canvas()->split());
        m_w->document()->close();
        QVERIFY(!canvas()->split());
        QVERIFY(!m_w->window->actionSet()->split->isEnabled());
    }

    void historyNamesStepsAndShowsTheirKind() {
        auto* history = m_w->window->findChild<ui::HistoryView*>();
        QVERIFY(history && !history->accessibleName().isEmpty());
        m_w->mask({100, 150, 60, 60});
        m_w->mask({400, 150, 60, 60});
        m_w->fill();
        const auto hole = m_w->document()->filledHoles()[0];
        m_w->document()->applyFill(
            core::reblended(m_w->document()->photo(), m_w->document()->filledHoles(), hole, *hole, {0, 0, false}),
            core::FillStep{QStringLiteral("Edge"), core::StepKind::Edge, core::HoleMask(cv::Size(600, 400)), {}, hole, 1});
        m_w->document()->removeFill(m_w->document()->filledHoles()[0], QStringLiteral("Remove"));
        QCOMPARE(history->model()->rowCount(), 6);  // the photo, two strokes, the fill, the edge, the removal
        const QString fill = history->model()->index(3, 0).data().toString();
        QVERIFY2(fill.contains(QStringLiteral("2 hole")) && fill.contains(QStringLiteral("Patches")), qPrintable(fill));
        using K = core::StepKind;
        const K kinds[] = {K::Mask, K::Mask, K::Fill, K::Edge, K::Removal};
        for (int i = 0; i < 5; ++i) QCOMPARE(m_w->document()->stepKind(i), kinds[i]);
        // Each kind is drawn with a picture of its own.
        const auto drawn = [&](int row) {
            history->setCurrentIndex({});
            return history->viewport()
                ->grab(QRect(history->visualRect(history->model()->index(row, 0)).topLeft(), QSize(26, 18)))
                .toImage();
        };
        history->parentWidget()->raise();
        QVERIFY(drawn(3) != drawn(4));
        QVERIFY(drawn(4) != drawn(5));
        QVERIFY(drawn(1) == drawn(2));
        // A click goes back.
        history->setCurrentIndex(history->model()->index(2, 0));
        QCOMPARE(m_w->document()->undoStack()->index(), 2);
        QVERIFY(m_w->document()->filledHoles().empty());
    }
};

QTEST_MAIN(TestCompareHistory)
#include "test_compare_history.moc"
