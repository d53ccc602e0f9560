// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <random>

#include "core/fill_planner.h"

using namespace lacuna::core;

namespace {

PlanLimits networkLimits() {
    PlanLimits limits;
    limits.engine = {.multiple = 8, .trainedHolePx = 128, .maxWindowPx = 1024, .minContextPx = 32, .bytesPerPixel = 1500.};
    return limits;
}

bool contains(const cv::Rect& outer, const cv::Rect& inner) { return (outer & inner) == inner; }

std::vector<cv::Rect> randomHoles(std::mt19937& random, cv::Size photo, int count, int largest) {
    std::vector<cv::Rect> holes;
    for (int i = 0; i < count; ++i) {
        const int w = 1 + static_cast<int>(random() % std::min(largest, photo.width));
        const int h = 1 + static_cast<int>(random() % std::min(largest, photo.height));
        holes.emplace_back(static_cast<int>(random() % (photo.width - w + 1)),
                           static_cast<int>(random() % (photo.height - h + 1)), w, h);
    }
    return holes;
}

// What must hold of every plan, whatever was asked. Returns the first thing that doesn't, or nothing.
QString brokenRule(cv::Size photo, const std::vector<cv::Rect>& holes, const PlanLimits& limits,
                   const std::vector<FillWindow>& windows) {
    std::vector<int> covered(holes.size(), 0);
    for (const FillWindow& window : windows) {
        const cv::Rect& rect = window.photoRect;
        if (rect.empty() || !contains(cv::Rect({0, 0}, photo), rect)) return QStringLiteral("window outside the photo");
        if (window.holes.empty()) return QStringLiteral("window without a hole");
        cv::Rect bounds;
        for (int hole : window.holes) {
            ++covered[hole];
            bounds |= holes[hole];
            if (!contains(rect, holes[hole])) return QStringLiteral("hole outside its window");
        }
        if (bounds != window.holeBounds) return QStringLiteral("wrong bounds");
        if (!(window.scale > 0. && window.scale <= 1.)) return QStringLiteral("scale");
        if (window.workSize != scaledSize(rect.size(), window.scale)) return QStringLiteral("work size");
        const EngineLimits& engine = limits.engine;
        const cv::Size padded = window.paddedSize;
        if (padded.width % engine.multiple || padded.height % engine.multiple) return QStringLiteral("not a multiple");
        if (padded.width < std::max(window.workSize.width, engine.minWindowPx) ||
            padded.height < std::max(window.workSize.height, engine.minWindowPx))
            return QStringLiteral("padded too small");
        if (padded.width - window.workSize.width >= std::max(engine.multiple, engine.minWindowPx))
            return QStringLiteral("padded too large");
        if (engine.maxWindowPx > 0 && std::max(padded.width, padded.height) > engine.maxWindowPx)
            return QStringLiteral("window too large");
        if (window.estimatedBytes > limits.memoryBudgetBytes && window.workSize.area() > 1) return QStringLiteral("over budget");
        if (window.estimatedBytes < engine.bytesPerPixel * padded.area() * 0.999) return QStringLiteral("estimate");
        if (engine.trainedHolePx > 0) {
            const double factor = limits.resolution == Resolution::Fast ? 1. : limits.resolution == Resolution::Best ? 3. : 1.5;
            for (int hole : window.holes)
                if (std::max(holes[hole].width, holes[hole].height) * window.scale > engine.trainedHolePx * factor + 1e-6)
                    return QStringLiteral("hole larger than trained for");
        }
    }
    for (int count : covered)
        if (count != 1) return QStringLiteral("hole covered %1 times").arg(count);
    return {};
}

}  // namespace

class TestPlanner : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void piecesOfWiresAreBounded();
    void contextGrowsWithTheHole();
    void contextShiftsInwardsAtBorders();
    void marginOverrides();
    void tinyPhotos();
    void scaleFollowsResolution();
    void budgetLowersScale();
    void smallWindowsGrowOrArePadded();
    void neighboursMergeAndStrangersDont();
    void aTrailDoesNotChain();
    void aSpeckInALargeHolesContextKeepsItsScale();
    void randomPlansKeepTheRules();
    void manyHolesOnALargePhoto();
    void samePlanEveryTime();
};

void TestPlanner::contextGrowsWithTheHole() {
    const PlanLimits limits = networkLimits();
    const cv::Rect small(500, 500, 11, 7), large(500, 500, 151, 97);
    const auto one = planFill({2001, 1501}, {small}, limits), two = planFill({2001, 1501}, {large}, limits);
    QCOMPARE(one.size(), 1U);
    QCOMPARE(two.size(), 1U);
    QCOMPARE(one[0].photoRect, cv::Rect(500 - 32, 500 - 32, 11 + 64, 7 + 64));
    QCOMPARE(two[0].photoRect, cv::Rect(500 - 151, 500 - 151, 151 + 302, 97 + 302));
    QCOMPARE(one[0].scale, 1.);
    // A hole that is shrunk still has its least context in working pixels.
    const auto huge = planFill({9001, 7001}, {{3000, 3000, 1500, 3}}, limits);
    QVERIFY((huge[0].holeBounds.y - huge[0].photoRect.y) * huge[0].scale >= 32. - 1.);
}

void TestPlanner::contextShiftsInwardsAtBorders() {
    const PlanLimits limits = networkLimits();
    const cv::Size photo(1003, 799);
    const cv::Rect inside(400, 300, 60, 60);
    const cv::Size full = planFill(photo, {inside}, limits)[0].photoRect.size();
    for (const cv::Rect& hole :
         {cv::Rect(0, 0, 60, 60), cv::Rect(943, 739, 60, 60), cv::Rect(0, 400, 60, 60), cv::Rect(500, 730, 60, 60)}) {
        const cv::Rect rect = planFill(photo, {hole}, limits)[0].photoRect;
        QCOMPARE(rect.size(), full);
        QVERIFY(contains(cv::Rect({0, 0}, photo), rect));
        QVERIFY(contains(rect, hole));
    }
    QCOMPARE(planFill({101, 799}, {{0, 0, 60, 60}}, limits)[0].photoRect, cv::Rect(0, 0, 101, 180));
}

void TestPlanner::marginOverrides() {
    PlanLimits limits = networkLimits();
    limits.contextMarginPx = 17;
    QCOMPARE(planFill({1000, 1000}, {{500, 500, 40, 20}}, limits)[0].photoRect, cv::Rect(483, 483, 74, 54));
    limits.contextMarginPx = std::numeric_limits<int>::max();
    QCOMPARE(planFill({1000, 900}, {{500, 500, 40, 20}}, limits)[0].photoRect, cv::Rect(0, 0, 1000, 900));
}

void TestPlanner::tinyPhotos() {
    const PlanLimits limits = networkLimits();
    for (const cv::Size& photo : {cv::Size(1, 1), cv::Size(7, 3), cv::Size(1, 500)}) {
        const std::vector<cv::Rect> holes{{0, 0, 1, 1}};
        const auto windows = planFill(photo, holes, limits);
        QCOMPARE(brokenRule(photo, holes, limits, windows), QString());
        QCOMPARE(windows.size(), 1U);
    }
    QVERIFY(planFill({10, 10}, {}, limits).empty());
}

void TestPlanner::scaleFollowsResolution() {
    PlanLimits limits = networkLimits();
    limits.engine.maxWindowPx = 0;
    limits.memoryBudgetBytes = 1e12;
    const std::vector<cv::Rect> hole{{2000, 2000, 800, 300}};
    limits.resolution = Resolution::Fast;
    QCOMPARE(planFill({6000, 4000}, hole, limits)[0].scale, 128. / 800);
    limits.resolution = Resolution::Auto;
    QCOMPARE(planFill({6000, 4000}, hole, limits)[0].scale, 192. / 800);
    limits.resolution = Resolution::Best;
    QCOMPARE(planFill({6000, 4000}, hole, limits)[0].scale, 384. / 800);
    QCOMPARE(planFill({6000, 4000}, {{2000, 2000, 100, 100}}, limits)[0].scale, 1.);
}

void TestPlanner::budgetLowersScale() {
    PlanLimits limits = networkLimits();
    limits.engine.trainedHolePx = 0;
    limits.engine.maxWindowPx = 0;
    const std::vector<cv::Rect> holes{{1000, 1000, 700, 600}};
    limits.memoryBudgetBytes = 1e12;
    QCOMPARE(planFill({5000, 4000}, holes, limits)[0].scale, 1.);
    double last = 1.1;
    for (double budget : {3e9, 1e9, 1e8, 1e7, 1e6}) {
        limits.memoryBudgetBytes = budget;
        const auto windows = planFill({5000, 4000}, holes, limits);
        QVERIFY(windows[0].estimatedBytes <= budget);
        QVERIFY(windows[0].scale < last);
        last = windows[0].scale;
    }
    limits.memoryBudgetBytes = 1.;  // impossible: still a plan, of the least size
    QCOMPARE(planFill({5000, 4000}, holes, limits)[0].paddedSize, cv::Size(8, 8));
}

void TestPlanner::smallWindowsGrowOrArePadded() {
    PlanLimits limits = networkLimits();
    limits.engine.minWindowPx = 256;
    QCOMPARE(planFill({1000, 1000}, {{500, 500, 10, 10}}, limits)[0].photoRect.size(), cv::Size(256, 256));
    const auto windows = planFill({100, 1000}, {{50, 500, 10, 10}}, limits);
    QCOMPARE(windows[0].workSize, cv::Size(100, 256));
    QCOMPARE(windows[0].paddedSize, cv::Size(256, 256));
}

void TestPlanner::neighboursMergeAndStrangersDont() {
    const PlanLimits limits = networkLimits();
    QCOMPARE(planFill({2000, 2000}, {{500, 500, 40, 40}, {560, 505, 40, 40}}, limits).size(), 1U);
    QCOMPARE(planFill({2000, 2000}, {{500, 500, 40, 40}, {900, 505, 40, 40}}, limits).size(), 2U);
    // Each at the largest window the engine takes: together they would lose scale.
    PlanLimits tight = limits;
    tight.engine.maxWindowPx = 384;
    QCOMPARE(planFill({2000, 2000}, {{500, 500, 128, 128}, {700, 500, 128, 128}}, tight).size(), 2U);
    PlanLimits poor = limits;
    poor.memoryBudgetBytes = 1500. * 384 * 384;
    QCOMPARE(planFill({2000, 2000}, {{500, 500, 128, 128}, {700, 500, 128, 128}}, poor).size(), 2U);
}

void TestPlanner::aTrailDoesNotChain() {
    PlanLimits limits = networkLimits();
    limits.engine = {.multiple = 1, .minContextPx = 32};
    std::vector<cv::Rect> trail;
    for (int i = 0; i < 300; ++i) trail.emplace_back(100 + i * 20, 100 + i * 12, 9, 9);
    const auto windows = planFill({7000, 5000}, trail, limits);
    QCOMPARE(brokenRule({7000, 5000}, trail, limits, windows), QString());
    QVERIFY(windows.size() > 5U);
    QVERIFY(windows.size() < 150U);
    for (const FillWindow& window : windows) QVERIFY(std::max(window.photoRect.width, window.photoRect.height) <= 512);
}

void TestPlanner::aSpeckInALargeHolesContextKeepsItsScale() {
    const auto windows = planFill({6000, 4000}, {{2000, 1500, 900, 900}, {2950, 1800, 8, 8}}, networkLimits());
    QCOMPARE(windows.size(), 2U);
    for (const FillWindow& window : windows)
        if (window.holes == std::vector<int>{1}) QCOMPARE(window.scale, 1.);
}

void TestPlanner::randomPlansKeepTheRules() {
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        const cv::Size photo(1 + static_cast<int>(random() % 3000), 1 + static_cast<int>(random() % 3000));
        const auto holes = randomHoles(random, photo, static_cast<int>(random() % 40), 1 + static_cast<int>(random() % 900));
        PlanLimits limits = networkLimits();
        limits.engine.multiple = 1 << (random() % 4);
        limits.engine.trainedHolePx = random() % 2 ? 128 : 0;
        limits.engine.maxWindowPx = random() % 2 ? 1024 : 0;
        limits.engine.minWindowPx = random() % 2 ? 64 : 0;
        limits.engine.contextPerHole = random() % 3 ? 1. : 0.;
        limits.resolution = static_cast<Resolution>(random() % 3);
        limits.contextMarginPx = random() % 4 ? 0 : static_cast<int>(random() % 200);
        const auto windows = planFill(photo, holes, limits);
        QCOMPARE(brokenRule(photo, holes, limits, windows), QString());
    }
}

void TestPlanner::manyHolesOnALargePhoto() {
    std::mt19937 random(3);
    const cv::Size photo(8660, 5774);
    const auto holes = randomHoles(random, photo, 500, 300);
    const auto windows = planFill(photo, holes, networkLimits());
    QCOMPARE(brokenRule(photo, holes, networkLimits(), windows), QString());
    for (std::size_t i = 1; i < windows.size(); ++i) QVERIFY(windows[i - 1].holeBounds.y <= windows[i].holeBounds.y);
}

void TestPlanner::samePlanEveryTime() {
    std::mt19937 random(11);
    const cv::Size photo(2500, 1700);
    auto holes = randomHoles(random, photo, 60, 120);
    std::sort(holes.begin(), holes.end(),
              [](const cv::Rect& a, const cv::Rect& b) { return std::tie(a.y, a.x) < std::tie(b.y, b.x); });
    const auto first = planFill(photo, holes, networkLimits());
    QCOMPARE(planFill(photo, holes, networkLimits()).size(), first.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        QCOMPARE(planFill(photo, holes, networkLimits())[i].photoRect, first[i].photoRect);
}

void TestPlanner::piecesOfWiresAreBounded() {
    PlanLimits limits;
    limits.engine.bytesPerPixel = 64.;
    limits.engine.contextPerHole = 0.;
    QCOMPARE(fullSizeHolePx(limits), 2048);  // an engine without limits of its own
    limits.memoryBudgetBytes = 64. * 1000. * 1000.;
    QCOMPARE(fullSizeHolePx(limits), 1000);
    limits.engine.trainedHolePx = 128;
    QCOMPARE(fullSizeHolePx(limits), 192);
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "test_planner.moc"
