// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "fill_job_fakes.h"

using namespace lacuna::core;
using namespace lacuna::core::test;

class TestFillJob : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void fillsAndLeavesTheRest_data();
    void fillsAndLeavesTheRest();
    void theEngineSeesHolesNotWhatIsUnderThem();
    void scaledWindows();
    void regionsInAnyOrder();
    void nestedHolesKeepTheirPixels();
    void previewsAndCoarse();
    void draftsAreFills();
    void attentionIsPlaced();
    void softEdgesShowThePhoto();
    void steeringReachesTheEngine();
    void randomPhotosWithRealEngines();
    void seamlessMeetsThePhotoAllAround();
    void enginesMayInsistOnSeamless();
    void longThinHolesKeepTheirResolution();
    void seamlessPiecesTakeNothingOfTheThing();
};

void TestFillJob::fillsAndLeavesTheRest_data() {
    QTest::addColumn<int>("type");
    for (int type : {CV_8UC1, CV_8UC3, CV_8UC4, CV_16UC1, CV_16UC3, CV_16UC4})
        QTest::addRow("%d bit, %d channels", CV_MAT_DEPTH(type) == CV_16U ? 16 : 8, CV_MAT_CN(type)) << type;
}

void TestFillJob::fillsAndLeavesTheRest() {
    QFETCH(int, type);
    const cv::Size size(331, 217);
    const Photo photo(noisePixels(size, type));
    const cv::Mat before = photo.pixels().clone();
    const HoleMask mask = maskOf(size, {{40, 50, 31, 22}, {0, 0, 9, 9}, {322, 208, 9, 9}, {200, 100, 1, 1}});
    FakeEngine engine(paint(cv::Scalar::all(0.2)));
    Watcher watcher;
    const FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
    QCOMPARE(engine.prepared, 1);
    QCOMPARE(result.engineId, QStringLiteral("fake"));
    QVERIFY(result.elapsedMs > 0.);
    QVERIFY(watcher.monotone);
    QCOMPARE(watcher.last, 1.);
    QCOMPARE(cv::countNonZero(photo.pixels().reshape(1) != before.reshape(1)), 0);
    const Photo filled = applied(photo, result);
    QVERIFY(outsideSame(photo, filled, mask, 9));
    const cv::Mat rgb = filled.toFloatRgb({{0, 0}, size});
    for (const cv::Point& p : {cv::Point(50, 60), cv::Point(4, 4), cv::Point(330, 216), cv::Point(200, 100)})
        QVERIFY(std::abs(rgb.at<cv::Vec3f>(p)[1] - 0.2F) < 0.003F);
}

// Share by share the fill replaces the photo; the engine knows of no softness and gets nothing of what is under it.
void TestFillJob::softEdgesShowThePhoto() {
    const cv::Size size(200, 150);
    const Photo photo(noisePixels(size, CV_8UC3));
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    for (int x = 40; x < 160; ++x) pixels(cv::Rect(x, 50, 1, 40)) = maskValue((x - 39) / 120.);
    const HoleMask mask(pixels);
    FakeEngine engine(paint(cv::Scalar::all(0.25)));
    Watcher watcher;
    FillOptions options;
    options.dilatePx = options.featherPx = 0;
    const Photo filled = applied(photo, fillPhoto(photo, mask, engine, options, watcher, {}));
    QVERIFY(outsideSame(photo, filled, mask, 0));
    for (int y = 50; y < 90; ++y) {
        for (int x = 40; x < 160; ++x) {
            const double share = maskShare(pixels.at<uchar>(y, x)), before = photo.pixels().at<cv::Vec3b>(y, x)[1] / 255.;
            const double expected = before + share * (0.25 - before);
            QVERIFY(std::abs(filled.pixels().at<cv::Vec3b>(y, x)[1] / 255. - expected) < 0.004);
        }
    }
    const cv::Mat& hole = engine.inputs.front().hole;
    QCOMPARE(cv::countNonZero(hole), 120 * 40);
    QCOMPARE(cv::countNonZero(hole == 255), 120 * 40);
}

void TestFillJob::theEngineSeesHolesNotWhatIsUnderThem() {
    cv::Mat pixels(120, 160, CV_8UC3, cv::Scalar(50, 100, 150));
    const HoleMask mask = maskOf(pixels.size(), {{60, 50, 20, 20}});
    pixels(cv::Rect(60, 50, 20, 20)) = cv::Scalar(255, 0, 0);
    FakeEngine engine(paint(cv::Scalar::all(0.5)), {.multiple = 8, .minContextPx = 32});
    Watcher watcher;
    fillPhoto(Photo(pixels), mask, engine, {}, watcher, {});
    QCOMPARE(engine.inputs.size(), 1U);
    const FillInput& input = engine.inputs[0];
    QCOMPARE(input.rgb.type(), CV_32FC3);
    QCOMPARE(input.hole.size(), input.rgb.size());
    QVERIFY(input.rgb.cols % 8 == 0 && input.rgb.rows % 8 == 0);
    QVERIFY(input.avoid.empty() && input.prefer.empty());
    double worst = 0.;
    cv::minMaxLoc(cv::abs(cv::Mat(input.rgb - cv::Scalar(50. / 255, 100. / 255, 150. / 255)).reshape(1)), nullptr, &worst);
    QVERIFY(worst < 1e-5);
    const cv::Mat grown = dilatedHole(mask.pixels(), 9);
    QVERIFY(cv::countNonZero(input.hole) >= cv::countNonZero(grown));
}

void TestFillJob::scaledWindows() {
    // The engine paints what it is given, only brighter by a tenth: at any scale the filled place must show the ramp at the right
    // place.
    cv::Mat pixels(900, 1200, CV_16UC3);
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 0; x < pixels.cols; ++x)
            pixels.at<cv::Vec3w>(y, x) = cv::Vec3w::all(static_cast<ushort>(10000 + 30 * x + 10 * y));
    const Photo photo(pixels);
    const HoleMask mask = maskOf(pixels.size(), {{400, 300, 301, 250}, {50, 800, 8, 8}});
    for (int trained : {32, 128}) {
        FakeEngine engine(
            [&](const FillInput& input, WindowProgress&, const std::stop_token&) {
                FilledWindow filled;
                filled.rgb = input.rgb.clone();
                if (input.rgb.cols < 90) return filled;
                // Paint the plane through three known corners: exact for a ramp.
                const auto corner = [&](int x, int y) { return input.rgb.at<cv::Vec3f>(y, x)[0]; };
                const float a = corner(0, 0), dx = (corner(40, 0) - a) / 40, dy = (corner(0, 40) - a) / 40;
                for (int y = 0; y < filled.rgb.rows; ++y)
                    for (int x = 0; x < filled.rgb.cols; ++x)
                        filled.rgb.at<cv::Vec3f>(y, x) =
                            cv::Vec3f::all(a + dx * static_cast<float>(x) + dy * static_cast<float>(y));
                return filled;
            },
            {.multiple = 8, .trainedHolePx = trained, .maxWindowPx = 1024});
        Watcher watcher;
        const FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
        const Photo filled = applied(photo, result);
        QVERIFY(outsideSame(photo, filled, mask, 9));
        const cv::Rect inside(400, 300, 301, 250);
        double worst = 0.;
        cv::minMaxLoc(cv::abs(filled.toFloatRgb(inside).reshape(1) - photo.toFloatRgb(inside).reshape(1)), nullptr, &worst);
        QVERIFY2(worst < 0.003, qPrintable(QStringLiteral("%1: %2").arg(trained).arg(worst)));
    }
}

void TestFillJob::regionsInAnyOrder() {
    // An L and a block in its corner: separate holes with overlapping rectangles, in windows of different scale.
    const cv::Size size(700, 640);
    const Photo photo(noisePixels(size, CV_8UC3));
    const std::vector<cv::Rect> l{{100, 100, 40, 400}, {100, 460, 400, 40}};
    const cv::Rect block(200, 300, 60, 60), second(300, 150, 30, 30);
    const HoleMask mask = maskOf(size, {l[0], l[1], block, second});
    FakeEngine engine(paint(cv::Scalar(0.1, 0.9, 0.3)), {.multiple = 8, .trainedHolePx = 64, .maxWindowPx = 512});
    Watcher watcher;
    FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
    QVERIFY(result.regions.size() >= 2U);
    const Photo first = applied(photo, result);
    std::reverse(result.regions.begin(), result.regions.end());
    const Photo last = applied(photo, result);
    QCOMPARE(cv::countNonZero(first.pixels().reshape(1) != last.pixels().reshape(1)), 0);
    QVERIFY(outsideSame(photo, first, mask, 9));
    for (const cv::Point& p : {cv::Point(110, 120), cv::Point(400, 480), cv::Point(230, 330), cv::Point(310, 160)})
        QVERIFY(std::abs(static_cast<int>(first.pixels().at<cv::Vec3b>(p)[1]) - 230) <= 1);
}

void TestFillJob::nestedHolesKeepTheirPixels() {
    const cv::Size size(400, 400);
    const Photo photo(noisePixels(size, CV_8UC3));
    cv::Mat ring = cv::Mat::zeros(size, CV_8UC1);
    cv::circle(ring, {200, 200}, 90, cv::Scalar(255), 40);
    cv::circle(ring, {200, 200}, 20, cv::Scalar(255), cv::FILLED);
    const HoleMask mask(ring);
    int call = 0;
    FakeEngine engine([&](const FillInput& input, WindowProgress&,
                          const std::stop_token&) { return flat(input, cv::Scalar::all(call++ % 2 ? 1. : 0.)); },
                      {.trainedHolePx = 50});
    Watcher watcher;
    const FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
    QCOMPARE(watcher.windows, 2);
    const Photo filled = applied(photo, result);
    QVERIFY(outsideSame(photo, filled, mask, 9));
    const int ringValue = filled.pixels().at<cv::Vec3b>(200, 290)[0], discValue = filled.pixels().at<cv::Vec3b>(200, 200)[0];
    QVERIFY((ringValue == 0 && discValue == 255) || (ringValue == 255 && discValue == 0));
}

void TestFillJob::previewsAndCoarse() {
    const cv::Size size(300, 200);
    const Photo photo(noisePixels(size, CV_8UC3));
    const HoleMask mask = maskOf(size, {{50, 60, 30, 30}, {200, 60, 30, 30}});
    FakeEngine engine([](const FillInput& input, WindowProgress& progress, const std::stop_token&) {
        FilledWindow filled = flat(input, cv::Scalar::all(0.8));
        filled.coarse = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar::all(0.4));
        progress.progressed(FillStage::Coarse, 0.5);
        progress.coarseReady(filled.coarse);
        progress.coarseReady(cv::Mat());  // a broken preview must not hurt
        progress.progressed(FillStage::Refining, 0.1);
        return filled;
    });
    Watcher watcher;
    const FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
    QVERIFY(watcher.monotone);
    QCOMPARE(static_cast<int>(watcher.previews.size()), watcher.windows);
    QCOMPARE(watcher.previews[0].pixels.type(), CV_8UC3);
    QCOMPARE(watcher.previews[0].pixels.size(), watcher.previews[0].rect.size());
    QCOMPARE(applied(photo, result).pixels().at<cv::Vec3b>(75, 65), cv::Vec3b::all(204));
    QCOMPARE(applied(photo, result, true).pixels().at<cv::Vec3b>(75, 65), cv::Vec3b::all(102));
    QVERIFY(outsideSame(photo, applied(photo, result, true), mask, 9));
}

void TestFillJob::draftsAreFills() {
    // Two holes whose records overlap without touching, another one far away, and a long one that is cut.
    const cv::Size size(1600, 500);
    const Photo photo(noisePixels(size, CV_8UC3));
    const HoleMask mask = maskOf(size, {{50, 60, 30, 30}, {101, 60, 30, 30}, {700, 60, 20, 20}, {10, 400, 1570, 6}});
    const auto shade = [](const FillInput& input, double tone) {
        cv::Mat rgb(input.rgb.size(), CV_32FC3);
        for (int y = 0; y < rgb.rows; ++y)
            for (int x = 0; x < rgb.cols; ++x)
                rgb.at<cv::Vec3f>(y, x) = cv::Vec3f(float(tone), float(x % 17) / 17, float(y % 5) / 5);
        return rgb;
    };
    const EngineLimits limits{.trainedHolePx = 64, .minContextPx = 16};
    FakeEngine engine(
        [&](const FillInput& input, WindowProgress& progress, const std::stop_token&) {
            FilledWindow filled;
            filled.coarse = shade(input, 0.25);
            progress.coarseReady(filled.coarse);
            filled.rgb = shade(input, 0.75);
            return filled;
        },
        limits);
    FillOptions options;
    Watcher watcher;
    fillPhoto(photo, mask, engine, options, watcher, {});
    QVERIFY(watcher.drafts.empty());  // nobody wants records
    options.wantTrace = true;
    watcher.wantsDrafts = false;
    fillPhoto(photo, mask, engine, options, watcher, {});
    QVERIFY(watcher.drafts.empty());
    watcher.wantsDrafts = true;
    watcher.last = 0;
    watcher.lastIndex = 0;
    const FillResult refined = fillPhoto(photo, mask, engine, options, watcher, {});
    QVERIFY2(watcher.windows > 3, qPrintable(QString::number(watcher.windows)));
    QCOMPARE(watcher.drafts.size(), std::size_t{1});
    const FillResult& draft = watcher.drafts.front();
    QCOMPARE(draft.holes.size(), refined.holes.size());
    QVERIFY(draft.attention.empty());

    // The bytes are those of an engine that stops there, as it sees the pieces of a cut hole after each other.
    FakeEngine coarse(
        [&](const FillInput& input, WindowProgress&, const std::stop_token&) {
            FilledWindow filled;
            filled.rgb = shade(input, 0.25);
            return filled;
        },
        limits);
    const Photo kept = applied(photo, draft), alone = applied(photo, fillPhoto(photo, mask, coarse, options, watcher, {}));
    QVERIFY(cv::norm(kept.pixels(), alone.pixels(), cv::NORM_INF) == 0.);
    QVERIFY(cv::norm(kept.pixels(), applied(photo, refined).pixels(), cv::NORM_INF) > 50.);
    // Any order of the regions gives the same.
    FillResult reversed = draft;
    std::reverse(reversed.regions.begin(), reversed.regions.end());
    QVERIFY(cv::norm(kept.pixels(), applied(photo, reversed).pixels(), cv::NORM_INF) == 0.);
    // The records are whole: blended again nothing changes, with another edge only the edge does.
    for (const auto& hole : draft.holes) {
        QVERIFY(hole->hasRaw());
        const FillResult again = reblended(kept, draft.holes, hole, *hole, hole->blend());
        QVERIFY(cv::norm(applied(kept, again).pixels(), kept.pixels(), cv::NORM_INF) == 0.);
        const FillResult harder = reblended(kept, draft.holes, hole, *hole, {0, 0, false});
        QVERIFY(cv::norm(applied(kept, harder).pixels(), kept.pixels(), cv::NORM_INF) > 0.);
    }
}

void TestFillJob::attentionIsPlaced() {
    const cv::Size size(333, 222);
    const Photo photo(noisePixels(size, CV_8UC3));
    const HoleMask mask = maskOf(size, {{100, 80, 40, 40}});
    const auto withMap = [](const FillInput& input, WindowProgress&, const std::stop_token&) {
        FilledWindow filled = flat(input, cv::Scalar::all(0.5));
        AttentionMap map;
        map.grid = {input.rgb.cols / 8, input.rgb.rows / 8};
        map.filled = cv::Mat(map.grid, CV_8UC1, cv::Scalar(255));
        map.sources.assign(static_cast<std::size_t>(map.grid.area()), {0, 0, 1.F});
        map.sources.front() = {1000, 0, 1.F};
        filled.attention = map;
        return filled;
    };
    FakeEngine engine(withMap, {.multiple = 8});
    Watcher watcher;
    const FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
    QCOMPARE(result.attention.size(), 1U);
    const PlacedAttention& placed = result.attention[0];
    QVERIFY(placed.photoRect.contains({120, 100}));
    QVERIFY(placed.map.filled.at<uchar>(placed.cellAt({120, 100})) == 255);
    QCOMPARE(placed.map.filled.at<uchar>(0, 0), uchar(0));
    QCOMPARE(placed.map.source(0, 0).x, -1);
    FillOptions options;
    options.wantAttention = false;
    QVERIFY(fillPhoto(photo, mask, engine, options, watcher, {}).attention.empty());
    FakeEngine broken([&](const FillInput& input, WindowProgress& progress, const std::stop_token& stop) {
        FilledWindow filled = withMap(input, progress, stop);
        filled.attention->sources.pop_back();
        return filled;
    });
    const FillResult without = fillPhoto(photo, mask, broken, {}, watcher, {});
    QVERIFY(without.attention.empty() && without.notices.size() == 1);
}

void TestFillJob::steeringReachesTheEngine() {
    const cv::Size size(300, 200);
    const Photo photo(noisePixels(size, CV_8UC3));
    const HoleMask mask = maskOf(size, {{100, 80, 40, 40}});
    FillSteering steering{maskOf(size, {{150, 70, 20, 60}}).pixels(), maskOf(size, {{60, 70, 20, 60}}).pixels()};
    FakeEngine engine(paint(cv::Scalar::all(0.5)), {.trainedHolePx = 20});
    Watcher watcher;
    fillPhoto(photo, mask, engine, {}, watcher, {}, steering);
    QVERIFY(cv::countNonZero(engine.inputs[0].avoid) > 0 && cv::countNonZero(engine.inputs[0].prefer) > 0);
    steering.avoid = cv::Mat(size, CV_8UC1, cv::Scalar(255));
    QCOMPARE(kindOf([&] { fillPhoto(photo, mask, engine, {}, watcher, {}, steering); }), ErrorKind::Usage);
    steering.avoid = cv::Mat::zeros(3, 4, CV_8UC1);
    QCOMPARE(kindOf([&] { fillPhoto(photo, mask, engine, {}, watcher, {}, steering); }), ErrorKind::Usage);
}

void TestFillJob::randomPhotosWithRealEngines() {
    cv::RNG random(21);
    EngineRegistry registry;
    registerClassicalEngines(registry);
    const int types[] = {CV_8UC1, CV_8UC3, CV_8UC4, CV_16UC1, CV_16UC3, CV_16UC4};
    for (int round = 0; round < 30; ++round) {
        const cv::Size size(random.uniform(2, 260), random.uniform(2, 260));
        const Photo photo(noisePixels(size, types[round % 6], static_cast<unsigned>(round + 1)));
        std::vector<cv::Rect> holes;
        for (int i = random.uniform(1, 6); i > 0; --i) {
            const cv::Rect hole(random.uniform(0, size.width), random.uniform(0, size.height), random.uniform(1, 50),
                                random.uniform(1, 50));
            holes.push_back(hole & cv::Rect({0, 0}, size));
        }
        const HoleMask mask = maskOf(size, holes);
        if (mask.isFull()) continue;
        FillOptions options;
        options.dilatePx = random.uniform(0, 9);
        options.featherPx = random.uniform(0, 8);
        options.seamless = round % 2;
        const auto engine = registry.create(registry.engines()[static_cast<std::size_t>(round % 3)].id);
        Watcher watcher;
        const FillResult result = fillPhoto(photo, mask, *engine, options, watcher, {});
        QVERIFY(watcher.monotone);
        QVERIFY(outsideSame(photo, applied(photo, result), mask, options.dilatePx + options.featherPx));
        for (const FilledRegion& region : result.regions) {
            const cv::Rect bounds = mask.bounds();
            QVERIFY(region.rect.x >= bounds.x - 16 && region.rect.br().x <= bounds.br().x + 16);
            QVERIFY(region.rect.y >= bounds.y - 16 && region.rect.br().y <= bounds.br().y + 16);
        }
    }
}

void TestFillJob::seamlessMeetsThePhotoAllAround() {
    // A flat fill that is too dark must come out as the ramp around it, which no corner alone could tell.
    const cv::Size size(240, 200);
    cv::Mat ramp(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) ramp.at<cv::Vec3b>(y, x) = cv::Vec3b::all(static_cast<uchar>(40 + x / 2 + y / 2));
    const Photo photo(ramp);
    const HoleMask mask = maskOf(size, {{90, 70, 50, 40}});
    for (const int dilate : {0, 3}) {
        for (const int feather : {0, 1, 6}) {
            FillOptions options;
            options.dilatePx = dilate;
            options.featherPx = feather;
            options.seamless = true;
            FakeEngine engine(paint(cv::Scalar::all(0.3)));
            Watcher watcher;
            const Photo filled = applied(photo, fillPhoto(photo, mask, engine, options, watcher, {}));
            const double worst = cv::norm(filled.pixels(), ramp, cv::NORM_INF);
            QVERIFY2(worst <= 2., qPrintable(QStringLiteral("%1 %2: %3").arg(dilate).arg(feather).arg(worst)));
        }
    }
}

void TestFillJob::enginesMayInsistOnSeamless() {
    const cv::Size size(240, 200);
    const Photo photo(cv::Mat(size, CV_8UC3, cv::Scalar::all(170)));
    const HoleMask mask = maskOf(size, {{90, 70, 50, 50}});
    const auto darkest = [&](bool asked, bool insisted) {
        FillOptions options;
        options.seamless = asked;
        EngineLimits limits;
        limits.seamless = insisted;
        FakeEngine engine(paint(cv::Scalar::all(0.3)), limits);
        Watcher watcher;
        const Photo filled = applied(photo, fillPhoto(photo, mask, engine, options, watcher, {}));
        double least = 0.;
        cv::minMaxLoc(filled.pixels().reshape(1), &least);
        return least;
    };
    QVERIFY(darkest(false, false) < 80.);
    for (const auto& [asked, insisted] : {std::pair{true, false}, {false, true}, {true, true}})
        QVERIFY(darkest(asked, insisted) >= 168.);
}

void TestFillJob::longThinHolesKeepTheirResolution() {
    const cv::Size size(1700, 1300);
    cv::Mat pixels(size, CV_8UC3, cv::Scalar(40, 90, 140)), wire = cv::Mat::zeros(size, CV_8UC1);
    cv::line(wire, {60, 80}, {1600, 1200}, cv::Scalar(255), 7);
    cv::line(wire, {1500, 60}, {1560, 400}, cv::Scalar(255), 5);
    pixels.setTo(cv::Scalar(255, 0, 0), wire);
    const Photo photo(pixels);
    const HoleMask mask(wire);
    double leastScale = 1.;
    // Continues what it is given: were a piece's neighbour still wire, or a filled piece not known, its colour would come out.
    FakeEngine engine([&](const FillInput& input, WindowProgress&,
                          const std::stop_token&) { return flat(input, cv::mean(input.rgb, input.hole == 0)); },
                      {.multiple = 8, .trainedHolePx = 128, .maxWindowPx = 1024});
    Watcher watcher;
    FillResult result = fillPhoto(photo, mask, engine, {}, watcher, {});
    QVERIFY(watcher.monotone && watcher.windows > 2);
    for (const FillInput& input : engine.inputs)
        leastScale = std::min(leastScale, 512. / std::max(input.rgb.cols, input.rgb.rows));
    QVERIFY(leastScale > 0.75);
    const Photo filled = applied(photo, result);
    QVERIFY(outsideSame(photo, filled, mask, 9));
    double worst = 0.;
    cv::minMaxLoc(cv::abs(filled.toFloatRgb({{0, 0}, size}).reshape(1) -
                          cv::Mat(size, CV_32FC3, cv::Scalar(40. / 255, 90. / 255, 140. / 255)).reshape(1)),
                  nullptr, &worst);
    QVERIFY2(worst < 0.01, qPrintable(QString::number(worst)));
    std::reverse(result.regions.begin(), result.regions.end());
    QCOMPARE(cv::countNonZero(applied(photo, result).pixels().reshape(1) != filled.pixels().reshape(1)), 0);
    // A blob of the same length is one hole, shrunk.
    FakeEngine other(paint(cv::Scalar::all(0.5)), {.multiple = 8, .trainedHolePx = 128, .maxWindowPx = 1024});
    fillPhoto(photo, maskOf(size, {{200, 200, 700, 500}}), other, {}, watcher, {});
    QCOMPARE(watcher.windows, 1);
}

// A cut wire's pieces are blended one after the other: the part of the wire that is still there is no colour to go by.
void TestFillJob::seamlessPiecesTakeNothingOfTheThing() {
    const cv::Size size(1700, 300);
    const cv::Scalar grey = cv::Scalar::all(128);
    cv::Mat pixels(size, CV_8UC3, grey), wire = cv::Mat::zeros(size, CV_8UC1);
    cv::line(wire, {60, 80}, {1600, 220}, cv::Scalar(255), 7);
    pixels.setTo(cv::Scalar(255, 0, 0), wire);
    for (const int feather : {0, 6}) {
        FillOptions options;
        options.dilatePx = 0;
        options.featherPx = feather;
        options.seamless = true;
        FakeEngine engine(paint(grey / 255.), {.multiple = 8, .trainedHolePx = 128, .maxWindowPx = 1024});
        Watcher watcher;
        const Photo filled = applied(Photo(pixels), fillPhoto(Photo(pixels), HoleMask(wire), engine, options, watcher, {}));
        QVERIFY(watcher.windows > 2);
        const double worst = cv::norm(filled.pixels(), cv::Mat(size, CV_8UC3, grey), cv::NORM_INF);
        QVERIFY2(worst <= 1., qPrintable(QStringLiteral("%1: %2").arg(feather).arg(worst)));
    }
}

QTEST_APPLESS_MAIN(TestFillJob)
#include "test_fill_job.moc"
