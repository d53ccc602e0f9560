// SPDX-License-Identifier: GPL-3.0-or-later
// Avoid and prefer, from the user's mask to the filled bytes, for every engine.
#include <QtTest>

#include "core/attention_view.h"
#include "tests/engine/network_fills.h"

namespace {

using namespace lacuna;
using core::ErrorKind;

const char* const kEngines[] = {"contextual", "coarse", "patchmatch", "telea", "navier-stokes"};

cv::Mat areaOf(cv::Size size, const cv::Rect& rect) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    mask(rect) = 255;
    return mask;
}

class TestSteering : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void avoidedPixelsLeaveNoTrace_data();
    void avoidedPixelsLeaveNoTrace();
    void sourcesLieInWhatIsLeft_data();
    void sourcesLieInWhatIsLeft();
    void preferredAreasAreCopiedMore();
    void everythingAvoided();

 private:
    core::EngineRegistry m_registry = test::makeRegistry();
};

void TestSteering::avoidedPixelsLeaveNoTrace_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("enlarge");
    QTest::addColumn<bool>("seamless");
    for (const char* id : kEngines) {
        QTest::addRow("%s", id) << QString::fromLatin1(id) << 1. << false;
        QTest::addRow("%s, seamless", id) << QString::fromLatin1(id) << 1. << true;
        QTest::addRow("%s, shrunk", id) << QString::fromLatin1(id) << 3.3 << false;
    }
}

void TestSteering::avoidedPixelsLeaveNoTrace() {
    QFETCH(QString, id);
    QFETCH(double, enlarge);
    QFETCH(bool, seamless);
    cv::Mat pixels;
    cv::resize(test::toys({300, 240}).pixels(), pixels, {}, enlarge, enlarge, cv::INTER_CUBIC);
    const auto scaled = [&](int v) { return static_cast<int>(v * enlarge); };
    const cv::Rect hole(scaled(110), scaled(80), scaled(70), scaled(60)), avoided(scaled(200), 0, scaled(80), scaled(237));
    cv::Mat other = pixels.clone();
    cv::RNG random(4);
    random.fill(other(avoided), cv::RNG::UNIFORM, 0, 256);
    const core::HoleMask mask = test::maskOf(pixels.size(), {hole});
    core::FillSteering steering;
    steering.avoid = areaOf(pixels.size(), avoided);
    core::FillOptions options;
    options.seamless = seamless;
    options.resolution = core::Resolution::Fast;
    const auto engine = m_registry.create(id);
    const core::Photo one(pixels.clone()), two(other);
    const cv::Mat a = core::applied(one, test::fillWith(*engine, one, mask, options, steering)).pixels();
    const cv::Mat b = core::applied(two, test::fillWith(*engine, two, mask, options, steering)).pixels();
    QVERIFY(test::samePixels(a, b, areaOf(pixels.size(), avoided) == 0));
    // The mask is what keeps it out: without it the noise shows, at least where sources are copied from anywhere.
    if (id == QStringLiteral("contextual")) {
        const cv::Mat c = core::applied(two, test::fillWith(*engine, two, mask, options)).pixels();
        QVERIFY(!test::samePixels(a, c, mask.pixels()));
    }
}

void TestSteering::sourcesLieInWhatIsLeft_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRect>("hole");
    QTest::addColumn<QRect>("allowed");
    QTest::newRow("at full size") << QSize(400, 320) << QRect(150, 120, 80, 70) << QRect(270, 90, 60, 90);
    QTest::newRow("at the border, so that the window is shifted")
        << QSize(400, 320) << QRect(0, 250, 80, 70) << QRect(110, 200, 60, 90);
    QTest::newRow("shrunk") << QSize(1400, 1100) << QRect(400, 300, 500, 400) << QRect(1000, 250, 240, 470);
    QTest::newRow("shrunk and shifted") << QSize(1400, 1100) << QRect(900, 700, 500, 400) << QRect(500, 600, 250, 333);
}

void TestSteering::sourcesLieInWhatIsLeft() {
    QFETCH(QSize, size);
    QFETCH(QRect, hole);
    QFETCH(QRect, allowed);
    cv::Mat pixels;
    cv::resize(test::toys({500, 400}).pixels(), pixels, {size.width(), size.height()}, 0, 0, cv::INTER_CUBIC);
    const core::Photo photo(pixels);
    const cv::Rect rect(hole.x(), hole.y(), hole.width(), hole.height());
    const cv::Rect left(allowed.x(), allowed.y(), allowed.width(), allowed.height());
    const core::HoleMask mask = test::maskOf(photo.size(), {rect});
    core::FillSteering steering;
    steering.avoid = areaOf(photo.size(), left) == 0;
    const core::FillResult result = test::fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask, {}, steering);
    int traced = 0;
    for (int y = rect.y; y < rect.br().y; y += 5) {
        for (int x = rect.x; x < rect.br().x; x += 5) {
            for (const core::TracedSource& source : core::traceSources(result.attention, {x, y})) {
                QVERIFY((source.rect & left) == source.rect);
                ++traced;
            }
        }
    }
    QVERIFY(traced > rect.area() / 25);
}

void TestSteering::preferredAreasAreCopiedMore() {
    const core::Photo photo = test::toys({400, 320});
    const core::HoleMask mask = test::maskOf(photo.size(), {{150, 120, 80, 70}});
    const cv::Rect preferred(300, 60, 80, 200);
    const auto share = [&](const core::FillSteering& steering) {
        const core::FillResult result =
            test::fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask, {}, steering);
        int inside = 0, all = 0;
        for (int y = 120; y < 190; y += 4) {
            for (int x = 150; x < 230; x += 4) {
                const auto sources = core::traceSources(result.attention, {x, y});
                if (sources.empty()) continue;
                ++all;
                inside += (sources.front().rect & preferred).area() > 0 ? 1 : 0;
            }
        }
        return static_cast<double>(inside) / std::max(1, all);
    };
    core::FillSteering steering;
    steering.prefer = areaOf(photo.size(), preferred);
    const double without = share({}), with = share(steering);
    qInfo("preferred: %.2f of the sources, %.2f without asking", with, without);
    QVERIFY(with > 0.9);
    QVERIFY(without < 0.7);
}

void TestSteering::everythingAvoided() {
    const core::Photo photo = test::toys({200, 160});
    const core::HoleMask mask = test::maskOf(photo.size(), {{80, 60, 30, 30}});
    core::FillSteering steering;
    steering.avoid = cv::Mat(photo.size(), CV_8UC1, cv::Scalar(255));
    for (const char* id : kEngines) {
        const core::Error error =
            test::errorOf([&] { test::fillWith(*m_registry.create(QString::fromLatin1(id)), photo, mask, {}, steering); });
        QCOMPARE(error.kind(), ErrorKind::Usage);
    }
}

}  // namespace

QTEST_GUILESS_MAIN(TestSteering)
#include "test_steering.moc"
