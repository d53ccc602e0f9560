// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <random>

#include "core/bootstrap.h"

using namespace lacuna::core;

namespace {

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

bool same(const Estimate& a, const Estimate& b) { return a.value == b.value && a.low == b.low && a.high == b.high; }

std::vector<double> normal(std::size_t count, double mean, double deviation, unsigned seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> distribution(mean, deviation);
    std::vector<double> values(count);
    for (double& value : values) value = distribution(random);
    return values;
}

}  // namespace

class TestBootstrap : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void meanOfTwoValues();
    void intervalOfANormalMean();
    void coverage();
    void pairedDifferences();
    void ratios();
    void deterministic();
    void withoutSpread();
};

// Of the draws from {0, 1}, a quarter are all 0 and a quarter all 1: the 95 % interval is the whole range, the middle half not.
void TestBootstrap::meanOfTwoValues() {
    const Estimate wide = bootstrap({{{0., 1.}, {}}})[0];
    QCOMPARE(wide.value, 0.5);
    QCOMPARE(wide.low, 0.);
    QCOMPARE(wide.high, 1.);
    const Estimate narrow = bootstrap({{{0., 1.}, {}}}, {2000, 0.40, 1})[0];
    QCOMPARE(narrow.low, 0.5);
    QCOMPARE(narrow.high, 0.5);
}

// For many samples the interval is mean -+ 1.96 standard errors.
void TestBootstrap::intervalOfANormalMean() {
    const std::vector<double> values = normal(400, 7., 2., 5);
    double mean = 0., square = 0.;
    for (const double v : values) mean += v / 400.;
    for (const double v : values) square += (v - mean) * (v - mean) / 400.;
    const double error = std::sqrt(square / 400.);
    const Estimate estimate = bootstrap({{values, {}}}, {20000, 0.95, 3})[0];
    QVERIFY(near(estimate.value, mean, 1e-12));
    QVERIFY(near(estimate.low, mean - 1.96 * error, 0.05 * error));
    QVERIFY(near(estimate.high, mean + 1.96 * error, 0.05 * error));
    QVERIFY(estimate.hasInterval() && estimate.excludesZero());
}

// About 95 of 100 intervals hold the true mean; percentile intervals of 40 samples are known to be a little short.
void TestBootstrap::coverage() {
    int held = 0;
    for (unsigned i = 0; i < 400; ++i) {
        const Estimate estimate = bootstrap({{normal(40, 0., 1., 100 + i), {}}}, {400, 0.95, i})[0];
        if (!estimate.excludesZero()) ++held;
    }
    QVERIFY2(held > 360 && held < 396, qPrintable(QString::number(held)));
}

// Two systems that differ by little on photos that differ by much: only the paired difference shows it.
void TestBootstrap::pairedDifferences() {
    const std::vector<double> first = normal(40, 15., 4., 8), step = normal(40, 0.2, 0.1, 9);
    std::vector<double> second, difference;
    for (std::size_t i = 0; i < first.size(); ++i) {
        second.push_back(first[i] + step[i]);
        difference.push_back(second[i] - first[i]);
    }
    const auto estimates = bootstrap({{first, {}}, {second, {}}, {difference, {}}});
    QVERIFY(estimates[1].low < estimates[0].value && estimates[0].value < estimates[1].high);
    QVERIFY(estimates[2].excludesZero());
    QVERIFY(near(estimates[2].value, estimates[1].value - estimates[0].value, 1e-12));
    QVERIFY(estimates[2].high - estimates[2].low < 0.1);  // 4 standard errors are 0.063
    QVERIFY(estimates[1].high - estimates[1].low > 1.5);  // and 2.5 for the photos themselves
}

void TestBootstrap::ratios() {
    // Always twice the weight: no spread, whatever the weights are.
    const Estimate twice = bootstrap({{{2., 4., 20.}, {1., 2., 10.}}})[0];
    QVERIFY(near(twice.value, 2., 1e-12) && near(twice.low, 2., 1e-12) && near(twice.high, 2., 1e-12));
    // A mean of ratios would be (3 + 1) / 2.
    QVERIFY(near(bootstrap({{{3., 9.}, {1., 9.}}})[0].value, 1.2, 1e-12));
    const Estimate none = bootstrap({{{0., 0.}, {0., 0.}}})[0];
    QVERIFY(std::isnan(none.value) && !none.hasInterval() && !none.excludesZero());
}

void TestBootstrap::deterministic() {
    const SampledQuantity a{normal(30, 1., 1., 1), {}}, b{normal(30, 2., 1., 2), {}};
    const auto first = bootstrap({a, b}), again = bootstrap({a, b}), alone = bootstrap({b});
    QVERIFY(same(first[0], again[0]) && same(first[1], again[1]));
    QVERIFY(same(first[1], alone[0]));  // a quantity's draws don't depend on its neighbours
    QVERIFY(!same(first[0], bootstrap({a}, {2000, 0.95, 2})[0]));
    // The generator is fixed, so these are the numbers on every machine; listing all 3125 draws gives 2 and 11.4.
    const Estimate known = bootstrap({{{1., 2., 4., 8., 16.}, {}}})[0];
    QCOMPARE(known.value, 6.2);
    QCOMPARE(known.low, 2.);
    QCOMPARE(known.high, 11.2);
}

void TestBootstrap::withoutSpread() {
    QVERIFY(bootstrap({}).empty());
    const Estimate one = bootstrap({{{3.}, {}}})[0];
    QCOMPARE(one.value, 3.);
    QVERIFY(!one.hasInterval() && !one.excludesZero());
    const Estimate constant = bootstrap({{{0.5, 0.5, 0.5}, {}}})[0];
    QCOMPARE(constant.low, 0.5);
    QCOMPARE(constant.high, 0.5);
    // One infinite value makes the mean infinite, not the interval's arithmetic undefined.
    const Estimate infinite = bootstrap({{{1., INFINITY, 2.}, {}}})[0];
    QVERIFY(std::isinf(infinite.value) && std::isinf(infinite.high) && !std::isnan(infinite.low));
}

QTEST_APPLESS_MAIN(TestBootstrap)
#include "test_bootstrap.moc"
