// SPDX-License-Identifier: GPL-3.0-or-later
// Filled holes after their fill: another edge without the engine, taken away again, replaced; what is said of them.
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/document.h"
#include "core/error.h"
#include "core/hole_report.h"
#include "core/selection/mask_shape.h"
#include "fill_job_fakes.h"
#include "photo_samples.h"

using namespace lacuna::core;
using samples::noise;
using samples::sameBytes;
using test::maskOf;
using test::Watcher;

namespace {

/// Another pattern for every other hole: what it paints depends on all that it is given, or only on the hole.
FilledWindow pattern(const FillInput& input, bool looksAround = true) {
    FilledWindow filled;
    filled.rgb = cv::Mat(input.rgb.size(), CV_32FC3);
    cv::Mat soft;
    cv::blur(input.rgb, soft, {9, 9});
    if (!looksAround) soft.setTo(cv::Scalar::all(0.5));
    const int holes = cv::countNonZero(input.hole);
    for (int y = 0; y < soft.rows; ++y)
        for (int x = 0; x < soft.cols; ++x) {
            const float wave = 0.5F + 0.5F * std::sin(0.7F * x + 0.4F * y + 0.01F * holes);
            filled.rgb.at<cv::Vec3f>(y, x) = soft.at<cv::Vec3f>(y, x) * 0.5F + cv::Vec3f(wave, 1.F - wave, wave * wave) * 0.5F;
        }
    return filled;
}

test::FakeEngine patternEngine(EngineLimits limits, bool looksAround = true) {
    return test::FakeEngine(
        [=](const FillInput& input, WindowProgress&, const std::stop_token&) { return pattern(input, looksAround); }, limits);
}

FillOptions optionsWith(int dilatePx, int featherPx, bool seamless = false, int roomPx = 16) {
    FillOptions options;
    options.dilatePx = dilatePx;
    options.featherPx = featherPx;
    options.seamless = seamless;
    options.edgeRoomPx = roomPx;
    options.wantTrace = true;
    return options;
}

/// A map that says of one window that all cells of its hole were copied from one cell.
FilledWindow withAttention(const FillInput& input, float weight = 1.F) {
    FilledWindow filled = test::flat(input, cv::Scalar::all(0.5));
    AttentionMap map;
    map.grid = {input.rgb.cols / 8, input.rgb.rows / 8};
    map.filled = cv::Mat(map.grid, CV_8UC1, cv::Scalar(255));
    map.sources.assign(static_cast<std::size_t>(map.grid.area()), {0, 0, weight});
    filled.attention = map;
    return filled;
}

FillResult fill(const Photo& photo, const HoleMask& mask, FillEngine& engine, const FillOptions& options) {
    Watcher watcher;
    return fillPhoto(photo, mask, engine, options, watcher, {});
}

/// A document with two holes that were filled by an engine with attention.
void fillTwo(Document& document) {
    document.open(Photo(noise({300, 200}, CV_8UC3, 5)), {});
    const HoleMask mask = maskOf({300, 200}, {{30, 40, 40, 30}, {180, 90, 30, 50}});
    document.editMask({0, 0, 300, 200}, mask.pixels(), QStringLiteral("Paint"));
    test::FakeEngine engine([](const FillInput& input, WindowProgress&, const std::stop_token&) { return withAttention(input); },
                            {.multiple = 8, .minContextPx = 16});
    document.applyFill(fill(document.photo(), mask, engine, optionsWith(3, 6, false, 0)), {}, mask);
}

}  // namespace

class TestFilledHoles : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void anotherEdgeIsAsFromTheStart_data();
    void anotherEdgeIsAsFromTheStart();
    void theEdgeStaysWithinWhatWasPainted();
    void laterFillsStayWhenAnEdgeChanges();
    void aDragIsOneStep();
    void removingPutsTheOriginalBack();
    void removingShowsTheFillBelow();
    void aReplacedHoleKeepsItsPlaceAndLosesItsAttention();
    void strangersAreRefused();
    void damagedRecordsAreRefused();
    void rawPixelsAreCounted();
    void spreadOfSources();
    void reportsTellWhatIsWrong();
};

void TestFilledHoles::anotherEdgeIsAsFromTheStart_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("trainedPx");
    QTest::addColumn<bool>("seamless");
    QTest::addColumn<bool>("wire");
    QTest::addColumn<bool>("copies");
    QTest::addColumn<bool>("soft");
    QTest::newRow("full size") << CV_8UC3 << 0 << false << false << false << false;
    QTest::newRow("shrunk") << CV_8UC3 << 32 << false << false << false << false;
    QTest::newRow("shrunk, 16 bit, alpha") << CV_16UC4 << 24 << false << false << false << false;
    QTest::newRow("grey, seamless") << CV_8UC1 << 32 << true << false << false << false;
    QTest::newRow("wire in pieces") << CV_8UC3 << 60 << false << true << false << false;
    QTest::newRow("wire in pieces, seamless") << CV_8UC3 << 60 << true << true << false << false;
    QTest::newRow("PatchMatch") << CV_8UC3 << 0 << false << false << true << false;
    QTest::newRow("soft") << CV_8UC3 << 32 << false << false << false << true;
    QTest::newRow("soft, seamless") << CV_16UC3 << 0 << true << false << false << true;
}

// The engine is given the same hole either way, so every byte must be the same. (Pieces of a wire go on from the blended pieces
// before them, so there the engine must not look.)
void TestFilledHoles::anotherEdgeIsAsFromTheStart() {
    QFETCH(int, type);
    QFETCH(int, trainedPx);
    QFETCH(bool, seamless);
    QFETCH(bool, wire);
    QFETCH(bool, copies);
    QFETCH(bool, soft);
    const cv::Size size(wire ? 1500 : 420, 300);
    const Photo photo(noise(size, type, 5));
    std::vector<cv::Rect> rects{{60, 50, 70, 50}, {200, 180, 40, 60}};
    if (wire) rects = {{20, 100, 1450, 4}, {180, 200, 30, 30}};
    HoleMask mask = maskOf(size, rects);
    if (soft) {
        const MaskChange feathered = featheredHoles(mask, 14);
        mask.replace(feathered.rect, feathered.pixels);
    }
    const auto filled = [&](const FillOptions& options) {
        if (copies) {
            EngineRegistry registry;
            registerClassicalEngines(registry);
            return fill(photo, mask, *registry.create(QStringLiteral("patchmatch")), options);
        }
        test::FakeEngine engine = patternEngine({.multiple = 8, .trainedHolePx = trainedPx, .minContextPx = 32}, !wire);
        return fill(photo, mask, engine, options);
    };
    const FillResult first = filled(optionsWith(3, 6, seamless)), second = filled(optionsWith(5, 9, seamless));
    QCOMPARE(first.holes.size(), std::size_t(2));
    if (wire) QVERIFY(first.holes[0]->record().pieces->size() > 1);
    FilledHoles holes = first.holes;
    Photo present = applied(photo, first);
    for (auto& hole : holes) {
        const FillResult again = reblended(present, holes, hole, *hole, {5, 9, seamless});
        present = applied(present, again);
        QCOMPARE(again.holes.front()->id(), hole->id());
        hole = again.holes.front();
    }
    QVERIFY(!sameBytes(present.pixels(), applied(photo, first).pixels()));
    QVERIFY(sameBytes(present.pixels(), applied(photo, second).pixels()));
    for (std::size_t i = 0; i < holes.size(); ++i) QVERIFY(sameBytes(holes[i]->touched(), second.holes[i]->touched()));
    // And back: nothing of the wider edge is left.
    for (auto& hole : holes) {
        const FillResult again = reblended(present, holes, hole, *hole, {3, 6, seamless});
        present = applied(present, again);
        hole = again.holes.front();
    }
    QVERIFY(sameBytes(present.pixels(), applied(photo, first).pixels()));
}

void TestFilledHoles::theEdgeStaysWithinWhatWasPainted() {
    const Photo photo(noise({200, 150}, CV_8UC3, 3));
    test::FakeEngine engine = patternEngine({.multiple = 8, .minContextPx = 16});
    const FillResult first = fill(photo, maskOf(photo.size(), {{60, 50, 40, 40}}), engine, optionsWith(3, 6, false, 0));
    const auto& hole = first.holes.front();
    QCOMPARE(hole->reachPx(), 9);
    const FillResult again = reblended(applied(photo, first), first.holes, hole, *hole, {7, 9, false});
    QCOMPARE(again.holes.front()->blend().dilatePx, 7);
    QCOMPARE(again.holes.front()->blend().featherPx, 2);
    QVERIFY(test::outsideSame(photo, applied(applied(photo, first), again), maskOf(photo.size(), {{60, 50, 40, 40}}), 9));
}

void TestFilledHoles::laterFillsStayWhenAnEdgeChanges() {
    const Photo photo(noise({300, 200}, CV_8UC3, 5));
    test::FakeEngine engine = patternEngine({.multiple = 8, .minContextPx = 16});
    const FillResult first = fill(photo, maskOf(photo.size(), {{100, 60, 40, 40}}), engine, optionsWith(3, 6));
    const Photo once = applied(photo, first);
    const FillResult second = fill(once, maskOf(photo.size(), {{144, 60, 40, 40}}), engine, optionsWith(3, 6));
    const Photo twice = applied(once, second);
    const FilledHoles holes{first.holes.front(), second.holes.front()};
    const FillResult again = reblended(twice, holes, holes[0], *holes[0], {0, 0, false});
    cv::Mat present = applied(twice, again).pixels().clone(), before = twice.pixels().clone();
    QVERIFY(!sameBytes(present, before));
    const cv::Mat others = ~holes[1]->touched();
    const cv::Rect rect = holes[1]->rect();
    present(rect).setTo(0, others);
    before(rect).setTo(0, others);
    QVERIFY(sameBytes(present(rect), before(rect)));
}

void TestFilledHoles::aDragIsOneStep() {
    Document document;
    fillTwo(document);
    const cv::Mat filled = document.photo().pixels().clone(), area = document.filledArea().clone();
    const int steps = document.undoStack()->count();
    QSignalSpy changed(&document, &Document::filledHolesChanged);
    for (const int feather : {5, 3, 1}) {
        const auto hole = document.filledHoles()[0];
        document.applyFill(reblended(document.photo(), document.filledHoles(), hole, *hole, {3, feather, false}),
                           FillStep{QStringLiteral("Edge"), StepKind::Edge, {}, {}, hole, 7});
    }
    QCOMPARE(changed.count(), 3);
    QCOMPARE(document.undoStack()->count(), steps + 1);
    QCOMPARE(document.stepKind(steps), StepKind::Edge);
    QCOMPARE(document.stepKind(0), StepKind::Mask);
    QCOMPARE(document.filledHoles()[0]->blend().featherPx, 1);
    QVERIFY(!document.attention().empty());
    const cv::Mat narrow = document.photo().pixels().clone(), narrowArea = document.filledArea().clone();
    QVERIFY(cv::countNonZero(narrowArea) < cv::countNonZero(area));
    document.undoStack()->undo();
    QVERIFY(sameBytes(document.photo().pixels(), filled));
    QVERIFY(sameBytes(document.filledArea(), area));
    QCOMPARE(document.filledHoles()[0]->blend().featherPx, 6);
    document.undoStack()->redo();
    QVERIFY(sameBytes(document.photo().pixels(), narrow));
    QCOMPARE(document.filledHoles()[0]->blend().featherPx, 1);
    // Another drag is another step.
    const auto hole = document.filledHoles()[0];
    document.applyFill(reblended(document.photo(), document.filledHoles(), hole, *hole, {0, 2, false}),
                       FillStep{QStringLiteral("Edge"), StepKind::Edge, {}, {}, hole, 8});
    QCOMPARE(document.undoStack()->count(), steps + 2);
}

void TestFilledHoles::removingPutsTheOriginalBack() {
    Document document;
    fillTwo(document);
    const cv::Mat filled = document.photo().pixels().clone();
    const auto first = document.filledHoles()[0], second = document.filledHoles()[1];
    document.removeFill(first, QStringLiteral("Remove"));
    QCOMPARE(document.filledHoles(), FilledHoles{second});
    const cv::Rect rect = first->rect();
    QVERIFY(sameBytes(document.photo().pixels()(rect), document.original().pixels()(rect)));
    QVERIFY(sameBytes(document.photo().pixels()(second->rect()), filled(second->rect())));
    QCOMPARE(cv::countNonZero(document.filledArea()(rect)), 0);
    QVERIFY(cv::countNonZero(document.filledArea()) > 0);
    QCOMPARE(document.stepKind(document.undoStack()->count() - 1), StepKind::Removal);
    document.removeFill(second, QStringLiteral("Remove"));
    QVERIFY(sameBytes(document.photo().pixels(), document.original().pixels()));
    document.removeFill(second, QStringLiteral("Remove"));  // gone already
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(sameBytes(document.photo().pixels(), filled));
    QCOMPARE(document.filledHoles(), (FilledHoles{first, second}));
}

void TestFilledHoles::removingShowsTheFillBelow() {
    Document document;
    document.open(Photo(noise({300, 200}, CV_8UC3, 5)), {});
    test::FakeEngine engine = patternEngine({.multiple = 8, .minContextPx = 16});
    const auto fillOver = [&](const cv::Rect& rect) {
        const HoleMask mask = maskOf({300, 200}, {rect});
        document.applyFill(fill(document.photo(), mask, engine, optionsWith(3, 6, false, 0)), {}, mask);
    };
    fillOver({80, 60, 60, 60});
    const cv::Mat once = document.photo().pixels().clone();
    fillOver({110, 90, 60, 60});
    QVERIFY(!sameBytes(document.photo().pixels(), once));
    document.removeFill(document.filledHoles()[1], QStringLiteral("Remove"));
    QVERIFY(sameBytes(document.photo().pixels(), once));
}

void TestFilledHoles::aReplacedHoleKeepsItsPlaceAndLosesItsAttention() {
    Document document;
    fillTwo(document);
    const FilledHoles before = document.filledHoles();
    const auto cells = [&] {
        int count = 0;
        for (const PlacedAttention& placed : document.attention()) count += cv::countNonZero(placed.map.filled);
        return count;
    };
    const int known = cells();
    const Refill refill(document.photo(), before, before[0]);
    test::FakeEngine other = patternEngine({.multiple = 8, .minContextPx = 16});
    FillResult result = fill(refill.photo, refill.mask, other, optionsWith(3, 6, false, 0));
    refill.complete(result);
    document.applyFill(result, FillStep{QStringLiteral("Variant"), StepKind::Variant, {}, {}, before[0], 0});
    QCOMPARE(document.filledHoles().size(), std::size_t(2));
    QCOMPARE(document.filledHoles()[1], before[1]);
    QVERIFY(document.filledHoles()[0] != before[0]);
    QVERIFY(cells() > 0 && cells() < known);  // this engine can't tell where it took its pixels from
    document.undoStack()->undo();
    QCOMPARE(cells(), known);
    QCOMPARE(document.filledHoles(), before);
    document.applyFill(result, FillStep{QStringLiteral("Refill"), StepKind::Refill, {}, {}, before[0], 0});
    QCOMPARE(document.filledHoles()[0], before[1]);  // the newest comes last
}

void TestFilledHoles::strangersAreRefused() {
    Document document, other;
    fillTwo(document);
    fillTwo(other);
    const auto hole = other.filledHoles()[0];
    const FillResult result = reblended(other.photo(), other.filledHoles(), hole, *hole, {0, 0, false});
    const cv::Mat before = document.photo().pixels().clone();
    QVERIFY_THROWS_EXCEPTION(Error, document.applyFill(result, FillStep{{}, StepKind::Edge, {}, {}, hole, 1}));
    QVERIFY(sameBytes(document.photo().pixels(), before));
    const Photo grey(noise({300, 200}, CV_8UC1, 1));
    QVERIFY_THROWS_EXCEPTION(Error, reblended(grey, other.filledHoles(), hole, *hole, {0, 0, false}));
    QVERIFY_THROWS_EXCEPTION(Error, withoutFill(grey, other.original(), other.filledHoles(), hole));
}

void TestFilledHoles::damagedRecordsAreRefused() {
    Document document;
    fillTwo(document);
    const FilledHoleRecord good = document.filledHoles()[0]->record();
    FilledHole copy(good);
    QVERIFY(sameBytes(copy.painted(), document.filledHoles()[0]->painted()));
    FilledHoleRecord bad = good;
    bad.rect.width += 1;
    QVERIFY_THROWS_EXCEPTION(Error, FilledHole{bad});
    bad = good;
    bad.pieces = nullptr;
    QVERIFY_THROWS_EXCEPTION(Error, FilledHole{bad});
    bad = good;
    auto pieces = *good.pieces;
    pieces[0].part.x = 1 << 30;
    bad.pieces = std::make_shared<std::vector<FilledPiece>>(pieces);
    QVERIFY_THROWS_EXCEPTION(Error, FilledHole{bad});
    bad = good;
    bad.painted.data.truncate(bad.painted.data.size() / 2);
    QVERIFY_THROWS_EXCEPTION(Error, FilledHole(bad).painted());
    bad.painted.data = QByteArray(4, '\xff');  // says that it is of four gigabytes
    QVERIFY_THROWS_EXCEPTION(Error, FilledHole{bad});
}

void TestFilledHoles::rawPixelsAreCounted() {
    Document document;
    fillTwo(document);
    const auto hole = document.filledHoles()[0];
    std::size_t raw = 0;
    for (const FilledPiece& piece : *hole->record().pieces) raw += static_cast<std::size_t>(piece.raw.data.size());
    QVERIFY(raw > 0);
    QVERIFY(hole->bytes() > raw);
    QVERIFY(document.undoBytes() > raw);
    // Another edge shares them.
    const FillResult again = reblended(document.photo(), document.filledHoles(), hole, *hole, {0, 0, false});
    QVERIFY(again.holes.front()->bytes(hole.get()) + raw <= again.holes.front()->bytes());
}

void TestFilledHoles::spreadOfSources() {
    AttentionMap map;
    map.grid = {11, 10};
    map.filled = cv::Mat::zeros(map.grid, CV_8UC1);
    map.filled.row(0).colRange(0, 10) = 255;  // leaves 100
    map.topK = 2;
    map.sources.assign(220, {});
    const auto set = [&](float first, float second) {
        map.sources[0] = {3, 3, first};
        map.sources[1] = {4, 4, second};
    };
    set(1.F, 0.F);
    QCOMPARE(spreadOfCell(map, 0, 0), 0.);
    set(0.5F, 0.5F);
    QVERIFY(std::abs(spreadOfCell(map, 0, 0) - std::log(2.) / std::log(100.)) < 1e-6);
    set(0.01F, 0.01F);
    QVERIFY(std::abs(spreadOfCell(map, 0, 0) - 1.) < 1e-6);
}

void TestFilledHoles::reportsTellWhatIsWrong() {
    const cv::Size size(400, 300);
    const Photo grey(cv::Mat(size, CV_8UC3, cv::Scalar::all(102)));
    const HoleMask mask = maskOf(size, {{150, 100, 80, 60}});
    const auto report = [&](double value, float weight, int trainedPx) {
        test::FakeEngine engine(
            [&](const FillInput& input, WindowProgress&, const std::stop_token&) {
                FilledWindow filled = withAttention(input, weight);
                filled.rgb.setTo(cv::Scalar::all(value));
                return filled;
            },
            {.multiple = 8, .trainedHolePx = trainedPx, .minContextPx = 32});
        const FillResult result = fill(grey, mask, engine, optionsWith(3, 6, false, 0));
        return reportOn(*result.holes.front(), result.attention);
    };
    const HoleReport good = report(0.4, 1.F, 128);
    QVERIFY(good.mismatch && *good.mismatch < 1e-3);
    QVERIFY(good.spread && *good.spread < 1e-6);
    QVERIFY(std::abs(good.size - 98. / 128.) < 1e-9);
    QCOMPARE(good.confidence(), Confidence::Good);
    const HoleReport seam = report(0.7, 1.F, 128);
    QVERIFY(std::abs(*seam.mismatch - 0.3) < 1e-3);
    QVERIFY(seam.hasSeam() && !seam.isScattered() && !seam.isTooLarge());
    QCOMPARE(seam.confidence(), Confidence::Poor);
    QCOMPARE(report(0.5, 1.F, 128).confidence(), Confidence::Fair);
    // Where all around is alike, many sources are as good as one.
    QVERIFY(!report(0.4, 0.01F, 128).isScattered());
    QVERIFY(report(0.47, 0.01F, 128).isScattered());
    const HoleReport large = report(0.4, 1.F, 32);
    QVERIFY(large.isTooLarge());
    QCOMPARE(large.confidence(), Confidence::Poor);
    QCOMPARE(report(0.4, 1.F, 0).size, 0.);
    // Soft where the photo is not.
    QVERIFY(!good.sharpness);
    const Photo rough(samples::noise(size, CV_8UC3));
    const auto roughReport = [&](bool soft) {
        test::FakeEngine engine(
            [&](const FillInput& input, WindowProgress&, const std::stop_token&) {
                FilledWindow filled = withAttention(input, 1.F);
                cv::Mat other;
                cv::flip(input.rgb, other, 1);
                filled.rgb = soft ? cv::Mat(other.size(), CV_32FC3, cv::Scalar::all(0.5)) : other;
                return filled;
            },
            {.multiple = 8, .minContextPx = 128});
        const HoleMask small = maskOf(size, {{20, 100, 60, 60}});
        const FillResult result = fill(rough, small, engine, optionsWith(3, 6, false, 0));
        return reportOn(*result.holes.front(), result.attention);
    };
    const HoleReport soft = roughReport(true), sharp = roughReport(false);
    QVERIFY(soft.sharpness && *soft.sharpness < 0.01 && soft.isSoft());
    QCOMPARE_NE(soft.confidence(), Confidence::Good);
    QVERIFY2(sharp.sharpness && std::abs(*sharp.sharpness - 1.) < 0.2,
             qPrintable(QString::number(sharp.sharpness.value_or(-1.))));
    QVERIFY(!sharp.isSoft());
    // Nothing is said of what isn't known.
    test::FakeEngine silent(test::paint(cv::Scalar::all(0.5)), {.multiple = 8, .minContextPx = 32});
    FillOptions hard = optionsWith(0, 0, false, 0);
    const FillResult result = fill(grey, mask, silent, hard);
    const HoleReport nothing = reportOn(*result.holes.front(), result.attention);
    QVERIFY(!nothing.spread && !nothing.mismatch);
}

QTEST_GUILESS_MAIN(TestFilledHoles)
#include "test_filled_holes.moc"
