// SPDX-License-Identifier: GPL-3.0-or-later
// Marks on sources, records of filled holes, refills of one hole, heat maps.
#include <QSignalSpy>
#include <QTest>
#include <opencv2/imgproc.hpp>

#include "core/attention_view.h"
#include "core/document.h"
#include "core/error.h"
#include "photo_samples.h"

using namespace lacuna::core;
using samples::noise;
using samples::sameBytes;

namespace {

cv::Mat areaOf(cv::Size size, const cv::Rect& rect) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    mask(rect) = 255;
    return mask;
}

class Silent : public FillObserver {
    void progressed(int, int, FillStage, double, double) override {}
};

/// Paints the hole in one colour.
class PaintEngine : public FillEngine {
 public:
    explicit PaintEngine(double grey) : m_grey(grey) {}
    QString id() const override { return QStringLiteral("paint"); }
    EngineLimits limits() const override { return {.multiple = 8, .minContextPx = 16}; }
    FilledWindow fill(const FillInput& input, const FillOptions&, WindowProgress&, std::stop_token) override {
        FilledWindow filled;
        filled.rgb = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar::all(m_grey));
        return filled;
    }

 private:
    double m_grey;
};

FillResult fillWith(double grey, const Photo& photo, const HoleMask& mask, FillOptions options = {}) {
    PaintEngine engine(grey);
    Silent observer;
    options.wantTrace = true;
    return fillPhoto(photo, mask, engine, options, observer, {});
}

}  // namespace

class TestSources : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void marksAreUndoneStrokeByStroke();
    void aPixelHasOneMark();
    void marksSpillToDisk();
    void marksGoWithThePhoto();
    void badMarksChangeNothing();
    void holesAreRecordedOneByOne();
    void noRecordsUnlessAskedFor();
    void refillLooksLikeAFirstFill_data();
    void refillLooksLikeAFirstFill();
    void refillSparesLaterFills();
    void vetoAndFillAreOneStep();
    void heatMapLiesWhereTheCellsAre();
    void heatMapFoldsThePaddingBack();
};

void TestSources::marksAreUndoneStrokeByStroke() {
    Document document;
    document.open(Photo(noise({200, 150}, CV_8UC3, 1)), {});
    QVERIFY(document.avoided().isEmpty());
    QSignalSpy changed(&document, &Document::sourcesChanged);
    document.markSources(SourceMark::Never, {10, 10, 30, 20}, cv::Mat(20, 30, CV_8UC1, cv::Scalar(255)), {}, 7);
    document.markSources(SourceMark::Never, {70, 70, 30, 20}, cv::Mat(20, 30, CV_8UC1, cv::Scalar(255)), {}, 7);
    document.markSources(SourceMark::Prefer, {120, 20, 10, 10}, cv::Mat(10, 10, CV_8UC1, cv::Scalar(255)), {}, 8);
    QCOMPARE(document.undoStack()->count(), 2);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(cv::countNonZero(document.avoided().pixels()), 1200);
    QCOMPARE(cv::countNonZero(document.preferred().pixels()), 100);
    document.undoStack()->undo();
    QCOMPARE(cv::countNonZero(document.preferred().pixels()), 0);
    document.undoStack()->undo();
    QCOMPARE(cv::countNonZero(document.avoided().pixels()), 0);
    document.undoStack()->redo();
    document.undoStack()->redo();
    QCOMPARE(cv::countNonZero(document.avoided().pixels()), 1200);
    QCOMPARE(cv::countNonZero(document.preferred().pixels()), 100);
    // What changes nothing is no step.
    document.markSources(SourceMark::Prefer, {120, 20, 10, 10}, cv::Mat(10, 10, CV_8UC1, cv::Scalar(255)), {}, 9);
    QCOMPARE(document.undoStack()->count(), 2);
}

void TestSources::aPixelHasOneMark() {
    Document document;
    document.open(Photo(noise({80, 60}, CV_8UC3, 1)), {});
    const cv::Rect rect(0, 0, 40, 40);
    const cv::Mat all(rect.size(), CV_8UC1, cv::Scalar(255));
    document.markSources(SourceMark::Never, rect, all, {});
    document.markSources(SourceMark::Prefer, {20, 20, 40, 40}, all, {});
    QCOMPARE(cv::countNonZero(document.avoided().pixels()), 1600 - 400);
    QCOMPARE(cv::countNonZero(document.preferred().pixels()), 1600);
    QCOMPARE(cv::countNonZero(document.avoided().pixels() & document.preferred().pixels()), 0);
    document.markSources(SourceMark::None, {0, 0, 80, 60}, cv::Mat(60, 80, CV_8UC1, cv::Scalar(255)), {});
    QVERIFY(document.avoided().isEmpty() && document.preferred().isEmpty());
    document.undoStack()->undo();
    QCOMPARE(cv::countNonZero(document.preferred().pixels()), 1600);
    document.undoStack()->undo();
    QCOMPARE(cv::countNonZero(document.avoided().pixels()), 1600);
}

void TestSources::marksSpillToDisk() {
    Document document;
    document.open(Photo(noise({300, 200}, CV_8UC3, 1)), {});
    const cv::Mat random = noise({300, 200}, CV_8UC1, 3);
    document.markSources(SourceMark::Never, {0, 0, 300, 200}, random, {});
    document.markSources(SourceMark::Prefer, {0, 0, 300, 200}, noise({300, 200}, CV_8UC1, 4), {});
    const cv::Mat avoided = document.avoided().pixels().clone(), preferred = document.preferred().pixels().clone();
    document.setUndoBudget(0);
    QVERIFY(document.undoBytesOnDisk() > 0);
    document.undoStack()->undo();
    QVERIFY(sameBytes(document.avoided().pixels(), random > 127));
    document.undoStack()->redo();
    QVERIFY(sameBytes(document.avoided().pixels(), avoided));
    QVERIFY(sameBytes(document.preferred().pixels(), preferred));
}

void TestSources::marksGoWithThePhoto() {
    Document document;
    document.open(Photo(noise({80, 60}, CV_8UC3, 1)), {});
    document.markSources(SourceMark::Never, {0, 0, 8, 8}, cv::Mat(8, 8, CV_8UC1, cv::Scalar(255)), {});
    document.open(Photo(noise({50, 40}, CV_8UC3, 1)), {});
    QVERIFY(document.avoided().isEmpty());
    document.markSources(SourceMark::Never, {0, 0, 8, 8}, cv::Mat(8, 8, CV_8UC1, cv::Scalar(255)), {});
    QCOMPARE(document.avoided().size(), cv::Size(50, 40));
}

void TestSources::badMarksChangeNothing() {
    Document document;
    document.open(Photo(noise({80, 60}, CV_8UC3, 1)), {});
    const cv::Mat eight(8, 8, CV_8UC1, cv::Scalar(255));
    QVERIFY_THROWS_EXCEPTION(Error, document.markSources(SourceMark::Never, {76, 0, 8, 8}, eight, {}));
    QVERIFY_THROWS_EXCEPTION(Error, document.markSources(SourceMark::Never, {0, 0, 9, 8}, eight, {}));
    QVERIFY_THROWS_EXCEPTION(Error, document.markSources(SourceMark::Never, {0, 0, 8, 8}, cv::Mat(8, 8, CV_8UC3), {}));
    QVERIFY_THROWS_EXCEPTION(Error, document.applyFill({}, {}, {}, HoleMask(cv::Size(8, 8))));
    QVERIFY(document.avoided().isEmpty());
    QCOMPARE(document.undoStack()->count(), 0);
}

void TestSources::holesAreRecordedOneByOne() {
    const Photo photo(noise({300, 200}, CV_8UC3, 5));
    // The second and third run together once they are grown.
    const cv::Rect first(30, 30, 40, 30), second(150, 60, 30, 30), third(186, 60, 30, 30);
    const cv::Mat mask = areaOf(photo.size(), first) | areaOf(photo.size(), second) | areaOf(photo.size(), third);
    const FillResult result = fillWith(0.5, photo, HoleMask(mask));
    QCOMPARE(result.holes.size(), std::size_t(2));
    QCOMPARE(filledHoleAt(result.holes, {40, 40}), result.holes[0]);
    QCOMPARE(filledHoleAt(result.holes, {160, 70}), filledHoleAt(result.holes, {200, 70}));
    QCOMPARE(filledHoleAt(result.holes, {100, 100}), nullptr);
    QCOMPARE(filledHoleAt(result.holes, {-5, 1000}), nullptr);
    // Together they know every pixel that the fill changed.
    const cv::Mat after = applied(photo, result).pixels();
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) {
            if (after.at<cv::Vec3b>(y, x) != photo.pixels().at<cv::Vec3b>(y, x)) QVERIFY(filledHoleAt(result.holes, {x, y}));
        }
        if (y == 70) y = 140;  // every pixel is looked up by unpacking a record
    }
}

void TestSources::noRecordsUnlessAskedFor() {
    const Photo photo(noise({100, 80}, CV_8UC3, 5));
    PaintEngine engine(0.5);
    Silent observer;
    QVERIFY(fillPhoto(photo, HoleMask(areaOf(photo.size(), {30, 30, 20, 20})), engine, {}, observer, {}).holes.empty());
}

void TestSources::refillLooksLikeAFirstFill_data() {
    QTest::addColumn<int>("type");
    QTest::newRow("8 bit") << CV_8UC3;
    QTest::newRow("16 bit with alpha") << CV_16UC4;
    QTest::newRow("grey") << CV_8UC1;
}

// Filled in black, then filled anew in white: not a trace of black may be left, not in the blend either.
void TestSources::refillLooksLikeAFirstFill() {
    QFETCH(int, type);
    const Photo photo(noise({300, 200}, type, 5));
    const HoleMask mask(areaOf(photo.size(), {30, 30, 40, 30}) | areaOf(photo.size(), {150, 60, 30, 50}));
    const FillResult black = fillWith(0., photo, mask);
    const Photo present = applied(photo, black);
    const std::shared_ptr<const FilledHole> hole = filledHoleAt(black.holes, {160, 70});
    const Refill refill(present, black.holes, hole);
    QCOMPARE(cv::countNonZero(refill.mask.pixels()), 30 * 50);
    FillResult white = fillWith(1., refill.photo, refill.mask, refill.options);
    refill.complete(white);
    const cv::Mat result = applied(present, white).pixels();

    const HoleMask alone(areaOf(photo.size(), {150, 60, 30, 50}));
    const cv::Mat wanted =
        applied(applied(photo, fillWith(1., photo, alone)), fillWith(0., photo, HoleMask(areaOf(photo.size(), {30, 30, 40, 30}))))
            .pixels();
    QVERIFY(sameBytes(result, wanted));

    // A narrower blend leaves nothing of the older, wider one.
    FillOptions narrow = refill.options;
    narrow.dilatePx = narrow.featherPx = 0;
    FillResult grey = fillWith(0.5, refill.photo, refill.mask, narrow);
    refill.complete(grey);
    cv::Mat around = applied(present, grey).pixels().clone(), before = photo.pixels().clone();
    around({150, 60, 30, 50}).setTo(0);
    before({150, 60, 30, 50}).setTo(0);
    QVERIFY(sameBytes(around(cv::Rect(120, 30, 90, 110)), before(cv::Rect(120, 30, 90, 110))));
}

void TestSources::refillSparesLaterFills() {
    Document document;
    document.open(Photo(noise({300, 200}, CV_8UC3, 5)), {});
    const auto fill = [&](double grey, const cv::Rect& rect) {
        const HoleMask mask(areaOf(document.photo().size(), rect));
        document.applyFill(fillWith(grey, document.photo(), mask), {}, mask);
    };
    fill(0., {100, 60, 40, 40});
    fill(1., {143, 60, 40, 40});  // over the first one's blend
    QCOMPARE(document.filledHoles().size(), std::size_t(2));
    const cv::Mat present = document.photo().pixels().clone();
    const Refill refill(document.photo(), document.filledHoles(), document.filledHoles()[0]);
    cv::Mat differs;
    cv::compare(present.reshape(1), refill.photo.pixels().reshape(1), differs, cv::CMP_NE);
    const cv::Mat later = document.filledHoles()[1]->touched();
    const cv::Rect rect = document.filledHoles()[1]->rect();
    cv::Mat inLater = differs(cv::Rect(rect.x * 3, rect.y, rect.width * 3, rect.height)).clone();
    cv::Mat three;
    cv::merge(std::vector<cv::Mat>{later, later, later}, three);
    QCOMPARE(cv::countNonZero(inLater & three.reshape(1)), 0);
    QVERIFY(cv::countNonZero(differs) > 0);
    document.undoStack()->undo();
    QCOMPARE(document.filledHoles().size(), std::size_t(1));
    document.undoStack()->redo();
    QCOMPARE(document.filledHoles().size(), std::size_t(2));
}

void TestSources::vetoAndFillAreOneStep() {
    Document document;
    document.open(Photo(noise({300, 200}, CV_8UC3, 5)), {});
    const HoleMask mask(areaOf(document.photo().size(), {100, 60, 40, 40}));
    document.applyFill(fillWith(0., document.photo(), mask), {}, mask);
    const cv::Mat before = document.photo().pixels().clone();
    const Refill refill(document.photo(), document.filledHoles(), document.filledHoles()[0]);
    FillResult result = fillWith(1., refill.photo, refill.mask, refill.options);
    refill.complete(result);
    document.applyFill(result, {}, refill.mask, HoleMask(areaOf(document.photo().size(), {8, 16, 24, 8})));
    QCOMPARE(document.undoStack()->count(), 2);
    QCOMPARE(cv::countNonZero(document.avoided().pixels()), 24 * 8);
    QCOMPARE(document.photo().pixels().at<cv::Vec3b>(80, 120), cv::Vec3b(255, 255, 255));
    document.undoStack()->undo();
    QVERIFY(document.avoided().isEmpty());
    QVERIFY(sameBytes(document.photo().pixels(), before));
    document.undoStack()->redo();
    QCOMPARE(cv::countNonZero(document.avoided().pixels()), 24 * 8);
}

namespace {

PlacedAttention placedAt(const cv::Rect& rect, double scale, cv::Size grid) {
    PlacedAttention placed;
    placed.photoRect = rect;
    placed.scale = scale;
    placed.map.grid = grid;
    placed.map.cellPx = 8;
    return placed;
}

}  // namespace

void TestSources::heatMapLiesWhereTheCellsAre() {
    for (double scale : {1., 0.5, 0.3}) {
        const cv::Rect rect(37, 11, 320, 240);
        const cv::Size grid(static_cast<int>(std::ceil(320 * scale / 8)), static_cast<int>(std::ceil(240 * scale / 8)));
        const PlacedAttention placed = placedAt(rect, scale, grid);
        for (const cv::Point cell : {cv::Point(0, 0), cv::Point(3, 5), cv::Point(grid.width - 2, grid.height - 2)}) {
            cv::Mat weights = cv::Mat::zeros(grid, CV_32FC1);
            weights.at<float>(cell) = 0.25F;
            const HeatMap heat = heatMap(placed, weights);
            QCOMPARE(heat.image.size(), QSize(grid.width, grid.height));
            const double sx = heat.photoRect.width() / grid.width, sy = heat.photoRect.height() / grid.height;
            const QPointF centre(heat.photoRect.x() + (cell.x + 0.5) * sx, heat.photoRect.y() + (cell.y + 0.5) * sy);
            const cv::Rect wanted = placed.cellRect(cell.x, cell.y);
            QVERIFY(wanted.contains({static_cast<int>(centre.x()), static_cast<int>(centre.y())}));
            for (int y = 0; y < grid.height; ++y)
                for (int x = 0; x < grid.width; ++x) QCOMPARE(heat.image.pixelColor(x, y).alpha() > 0, cv::Point(x, y) == cell);
        }
    }
    QVERIFY(heatMap(placedAt({0, 0, 64, 64}, 1., {8, 8}), {}).image.isNull());
    QVERIFY(heatMap(placedAt({0, 0, 64, 64}, 1., {8, 8}), cv::Mat::zeros(7, 8, CV_32FC1)).image.isNull());
}

void TestSources::heatMapFoldsThePaddingBack() {
    // 40 pixels of photo and 24 of reflection.
    const PlacedAttention placed = placedAt({0, 0, 40, 40}, 1., {8, 8});
    cv::Mat weights = cv::Mat::zeros(8, 8, CV_32FC1);
    weights.at<float>(2, 6) = 1.F;
    const HeatMap heat = heatMap(placed, weights);
    QCOMPARE(heat.image.size(), QSize(5, 5));
    QVERIFY(heat.image.pixelColor(3, 2).alpha() > 200);
    QCOMPARE(heat.image.pixelColor(4, 2).alpha(), 0);
}

QTEST_MAIN(TestSources)
#include "test_sources.moc"
