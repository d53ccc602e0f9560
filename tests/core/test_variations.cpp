// SPDX-License-Identifier: GPL-3.0-or-later
// Which other fills of a hole are tried.
#include <QTest>
#include <set>
#include <tuple>

#include "core/variations.h"

using namespace lacuna::core;

namespace {

class Named : public FillEngine {
 public:
    Named(QString id, EngineLimits limits) : m_id(std::move(id)), m_limits(limits) {}
    QString id() const override { return m_id; }
    EngineLimits limits() const override { return m_limits; }
    FilledWindow fill(const FillInput&, const FillOptions&, WindowProgress&, std::stop_token) override { return {}; }

 private:
    QString m_id;
    EngineLimits m_limits;
};

EngineInfo info(const QString& id, const EngineLimits& limits) {
    return {id, id, {}, [=] { return std::make_unique<Named>(id, limits); }};
}

VariationScope scopeFor(int side) {
    VariationScope scope;
    scope.holeSidePx = side;
    scope.engines = {info(QStringLiteral("contextual"), {.trainedHolePx = 128, .usesWeights = true}),
                     info(QStringLiteral("patchmatch"), {}), info(QStringLiteral("telea"), {.contextPerHole = 0.})};
    return scope;
}

}  // namespace

class TestVariations : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void allDiffer_data() {
        QTest::addColumn<QString>("engine");
        QTest::newRow("network") << QStringLiteral("contextual");
        QTest::newRow("PatchMatch") << QStringLiteral("patchmatch");
        QTest::newRow("diffusion") << QStringLiteral("telea");
    }
    void allDiffer() {
        QFETCH(QString, engine);
        FillOptions base;
        base.engineId = engine;
        base.featherPx = 2;
        const std::vector<Variation> all = variationsOf(base, scopeFor(300), 6);
        QVERIFY(!all.empty() && all.size() <= 6);
        if (engine != QLatin1String("telea")) QCOMPARE(all.size(), std::size_t(6));
        using Way = std::tuple<QString, int, int, quint64>;
        std::set<Way> ways{Way{base.engineId, int(base.resolution), base.contextMarginPx, base.seed}};
        for (const Variation& variation : all) {
            const FillOptions& options = variation.options;
            QVERIFY(ways.insert(Way{options.engineId, int(options.resolution), options.contextMarginPx, options.seed}).second);
            QCOMPARE(options.featherPx, 2);
        }
        QCOMPARE(variationsOf(base, scopeFor(300), 2).size(), std::min<std::size_t>(2, all.size()));
        QVERIFY(variationsOf(base, scopeFor(300), 0).empty());
    }
    void onlyWhatMakesADifference() {
        FillOptions base;
        for (const Variation& variation : variationsOf(base, scopeFor(100), 6)) {
            QVERIFY(variation.kind != Variation::Kind::Finer);
            if (variation.kind == Variation::Kind::OtherChance)
                QCOMPARE(variation.options.engineId, QStringLiteral("patchmatch"));
        }
        // A diffusion looks at next to nothing around the hole.
        base.engineId = QStringLiteral("telea");
        for (const Variation& variation : variationsOf(base, scopeFor(300), 6))
            QVERIFY(variation.options.engineId != base.engineId);
    }
};

QTEST_GUILESS_MAIN(TestVariations)
#include "test_variations.moc"
