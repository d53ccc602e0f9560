// SPDX-License-Identifier: GPL-3.0-or-later
// Where a fill says its pixels came from, against photos whose right source is known; whole rows of attention; vetoes.
#include <QCborMap>
#include <QTemporaryDir>
#include <QtTest>
#include <limits>

#include "core/attention_view.h"
#include "core/document.h"
#include "core/project.h"
#include "tests/engine/network_fills.h"

namespace {

using namespace lacuna;

cv::Mat areaOf(cv::Size size, const cv::Rect& rect) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    mask(rect) = 255;
    return mask;
}

/// Soft blobs of colour, `blobPx` across, nowhere the same.
cv::Mat blobs(cv::Size size, double blobPx, int seed) {
    cv::Mat small(static_cast<int>(size.height / blobPx) + 3, static_cast<int>(size.width / blobPx) + 3, CV_8UC3), large;
    cv::RNG random(static_cast<std::uint64_t>(seed));
    random.fill(small, cv::RNG::UNIFORM, 0, 256);
    cv::resize(small, large, size, 0, 0, cv::INTER_CUBIC);
    return large;
}

/// A pale photo in which one colourful part is there twice, with a hole in the second.
struct Twice {
    cv::Mat pixels;
    cv::Rect hole;
    cv::Point toSource;  ///< from a pixel of the hole to what it showed
};

Twice makeTwice(cv::Size size, cv::Point first, cv::Point second, double scale) {
    Twice twice;
    const auto grown = [&](double px) { return static_cast<int>(std::lround(px / scale)); };
    const cv::Size part(grown(144), grown(144));
    const cv::Mat shown = blobs(part, 22 / scale, 7);
    twice.pixels = cv::Mat(size, CV_8UC3, cv::Scalar(120, 124, 128)) + blobs(size, 22 / scale, 8) / 16;
    shown.copyTo(twice.pixels(cv::Rect(first, part)));
    shown.copyTo(twice.pixels(cv::Rect(second, part)));
    twice.hole = cv::Rect(second.x + grown(60), second.y + grown(60), grown(24), grown(24));
    twice.toSource = first - second;
    return twice;
}

class TestTracing : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void theTracedSourceIsTheRightOne_data();
    void theTracedSourceIsTheRightOne();
    void rowsAgreeWithTheSources();
    void vetoedCellsGetExactlyNothing();
    void releasedRowsAreEmpty();
    void keptRowsAreTheSame();
    void damagedRowsAreRefused();

 private:
    core::EngineRegistry m_registry = test::makeRegistry();
};

void TestTracing::theTracedSourceIsTheRightOne_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("first");
    QTest::addColumn<QPoint>("second");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("margin");
    QTest::newRow("the whole photo") << QSize(384, 256) << QPoint(16, 32) << QPoint(208, 80) << 1. << 400;
    QTest::newRow("odd size, odd offset") << QSize(413, 291) << QPoint(11, 37) << QPoint(236, 101) << 1. << 400;
    QTest::newRow("a window inside") << QSize(1000, 800) << QPoint(400, 300) << QPoint(592, 348) << 1. << 280;
    QTest::newRow("a window at the border") << QSize(900, 700) << QPoint(560, 400) << QPoint(752, 552) << 1. << 240;
    QTest::newRow("below") << QSize(500, 620) << QPoint(100, 350) << QPoint(148, 126) << 1. << 260;
    QTest::newRow("shrunk to a half") << QSize(900, 700) << QPoint(80, 120) << QPoint(464, 216) << 0.5 << 900;
    QTest::newRow("shrunk to a third") << QSize(1300, 1010) << QPoint(90, 120) << QPoint(690, 340) << 1. / 3 << 1300;
}

void TestTracing::theTracedSourceIsTheRightOne() {
    QFETCH(QSize, size);
    QFETCH(QPoint, first);
    QFETCH(QPoint, second);
    QFETCH(double, scale);
    QFETCH(int, margin);
    const Twice twice = makeTwice({size.width(), size.height()}, {first.x(), first.y()}, {second.x(), second.y()}, scale);
    const core::Photo photo(twice.pixels);
    const auto engine = m_registry.create(QStringLiteral("contextual"));
    core::FillOptions options;
    options.contextMarginPx = margin;
    options.dilatePx = options.featherPx = 0;
    if (scale < 1.) options.memoryBudgetBytes = engine->limits().bytesPerPixel * size.width() * size.height() * scale * scale;
    const core::FillResult result = test::fillWith(*engine, photo, test::maskOf(photo.size(), {twice.hole}), options);
    QCOMPARE(result.attention.size(), std::size_t(1));
    const core::PlacedAttention& placed = result.attention.front();
    QVERIFY(std::abs(placed.scale - scale) < 0.1);
    const double cell = 8 / placed.scale;
    int right = 0, all = 0;
    double farthest = 0;
    for (int y = twice.hole.y; y < twice.hole.br().y; ++y) {
        for (int x = twice.hole.x; x < twice.hole.br().x; ++x) {
            const auto sources = core::traceSources(result.attention, {x, y});
            QVERIFY(!sources.empty());
            const cv::Rect own = placed.cellRect(placed.cellAt({x, y}).x, placed.cellAt({x, y}).y), from = sources.front().rect;
            const double dx = from.x - own.x - twice.toSource.x, dy = from.y - own.y - twice.toSource.y;
            const double off = std::max(std::abs(dx), std::abs(dy)) / cell;
            farthest = std::max(farthest, off);
            right += off <= 1.0 + 1e-9;
            ++all;
        }
    }
    qInfo("scale %.2f: %.1f %% of the pixels within a cell, farthest %.1f cells", placed.scale, 100. * right / all, farthest);
    QVERIFY(right == all);
}

void TestTracing::rowsAgreeWithTheSources() {
    const core::Photo photo = test::toys({400, 320});
    core::FillOptions options;
    options.wantTrace = true;
    const core::FillResult result = test::fillWith(*m_registry.create(QStringLiteral("contextual")), photo,
                                                   test::maskOf(photo.size(), {{150, 120, 60, 50}}), options);
    const core::PlacedAttention& placed = result.attention.front();
    QVERIFY(placed.map.rows && placed.map.rows->bytes() > 0);
    for (const cv::Point px : {cv::Point(152, 122), cv::Point(180, 140), cv::Point(208, 168)}) {
        const cv::Point cell = placed.cellAt(px);
        const cv::Mat row = placed.map.rows->weights(cell);
        QCOMPARE(row.size(), placed.map.grid);
        QVERIFY(cv::sum(row)[0] < 1.0001);
        double most = 0;
        cv::Point where;
        cv::minMaxLoc(row, nullptr, &most, nullptr, &where);
        const core::AttentionSource& source = placed.map.source(cell.x, cell.y);
        QVERIFY(std::abs(most - source.weight) < 1e-3);
        QVERIFY(std::abs(row.at<float>(source.y, source.x) - source.weight) < 1e-3);
        // Cells of the hole give nothing.
        QCOMPARE(row.at<float>(cell), 0.F);
    }
    QVERIFY(placed.map.rows->weights({-1, 0}).empty());
    QVERIFY(placed.map.rows->weights({0, 1000}).empty());
    QVERIFY(
        !test::fillWith(*m_registry.create(QStringLiteral("contextual")), photo, test::maskOf(photo.size(), {{150, 120, 60, 50}}))
             .attention.front()
             .map.rows);
}

void TestTracing::vetoedCellsGetExactlyNothing() {
    for (const double enlarge : {1., 2.6}) {
        cv::Mat pixels;
        cv::resize(test::toys({400, 320}).pixels(), pixels, {}, enlarge, enlarge, cv::INTER_CUBIC);
        const auto scaled = [&](int v) { return static_cast<int>(v * enlarge); };
        const cv::Rect hole(scaled(150), scaled(120), scaled(60), scaled(50));
        const core::Photo photo(pixels);
        const core::HoleMask mask = test::maskOf(photo.size(), {hole});
        const auto engine = m_registry.create(QStringLiteral("contextual"));
        core::FillOptions options;
        options.wantTrace = true;
        options.contextMarginPx = scaled(150);
        if (enlarge > 1.) options.memoryBudgetBytes = engine->limits().bytesPerPixel * 400 * 320;
        core::Document document;
        document.open(photo, {});
        core::FillResult result = test::fillWith(*engine, photo, mask, options);
        document.applyFill(result, {}, mask);
        const cv::Point target(hole.x + hole.width / 2, hole.y + hole.height / 2);
        for (int veto = 0; veto < 2; ++veto) {
            const cv::Rect source = core::traceSources(document.attention(), target).front().rect;
            cv::Mat vetoed = areaOf(photo.size(), source), avoid = vetoed.clone();
            if (veto > 0) avoid |= document.avoided().pixels();
            const cv::Mat before = document.photo().pixels().clone();
            const core::Refill refill(document.photo(), document.filledHoles(), document.filledHoles().back());
            result = test::fillWith(*engine, refill.photo, refill.mask, refill.options, {avoid, {}});
            refill.complete(result);
            document.applyFill(result, {}, refill.mask, core::HoleMask(vetoed));
            const core::PlacedAttention& placed = document.attention().back();
            int known = 0;
            for (int y = hole.y; y < hole.br().y; y += scaled(12)) {
                for (int x = hole.x; x < hole.br().x; x += scaled(12)) {
                    const cv::Mat row = placed.map.rows->weights(placed.cellAt({x, y}));
                    for (int v = 0; v < row.rows; ++v) {
                        for (int u = 0; u < row.cols; ++u) {
                            if (cv::countNonZero(document.avoided().pixels()(placed.cellRect(u, v))) > 0)
                                QCOMPARE(row.at<float>(v, u), 0.F);
                            known += row.at<float>(v, u) > 0.F;
                        }
                    }
                    for (const core::TracedSource& from : core::traceSources(document.attention(), {x, y}))
                        QCOMPARE(cv::countNonZero(document.avoided().pixels()(from.rect)), 0);
                }
            }
            QVERIFY(known > 0);
            const cv::Rect reach = (hole - cv::Point(16, 16)) + cv::Size(32, 32);
            QVERIFY(test::samePixels(before, document.photo().pixels(), areaOf(photo.size(), reach) == 0));
            QVERIFY(!test::samePixels(before, document.photo().pixels()));
        }
    }
}

void TestTracing::releasedRowsAreEmpty() {
    const core::Photo photo = test::toys({200, 160});
    core::FillOptions options;
    options.wantTrace = true;
    const core::FillResult result = test::fillWith(*m_registry.create(QStringLiteral("contextual")), photo,
                                                   test::maskOf(photo.size(), {{80, 60, 30, 30}}), options);
    const core::PlacedAttention placed = result.attention.front();
    result.attention.front().map.rows->release();
    QCOMPARE(placed.map.rows->bytes(), std::size_t(0));
    QVERIFY(placed.map.rows->weights(placed.cellAt({90, 70})).empty());
}

void TestTracing::keptRowsAreTheSame() {
    const core::Photo photo = test::toys({400, 320});
    core::FillOptions options;
    options.wantTrace = true;
    const core::HoleMask mask = test::maskOf(photo.size(), {{150, 120, 60, 50}});
    cv::Mat prefer = areaOf(photo.size(), {0, 0, 60, 60}), avoid = areaOf(photo.size(), {300, 200, 40, 40});
    core::Document document;
    document.open(photo, {});
    const core::FillResult result =
        test::fillWith(*m_registry.create(QStringLiteral("contextual")), photo, mask, options, {avoid, prefer});
    document.applyFill(result, {}, mask);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("traced.ora"));
    core::writeProject(document.state(), path);
    const core::ProjectState state = core::readProject(path, {}, m_registry.rowsReader());
    QVERIFY(state.losses.isEmpty());
    const core::PlacedAttention &placed = document.attention().front(), &kept = state.attention.front();
    QVERIFY(kept.map.rows && kept.map.rows->bytes() == placed.map.rows->bytes());
    qInfo("%.1f MB of features take %.1f MB", double(placed.map.rows->bytes()) / 1e6,
          double(placed.map.rows->packed().size()) / 1e6);
    for (int y = 120; y < 170; y += 8) {
        for (int x = 150; x < 210; x += 8) {
            const cv::Mat one = placed.map.rows->weights(placed.cellAt({x, y})),
                          two = kept.map.rows->weights(kept.cellAt({x, y}));
            QVERIFY(cv::countNonZero(one) > 0);
            QVERIFY(one.size() == two.size() && std::memcmp(one.data, two.data, one.total() * sizeof(float)) == 0);
        }
    }
    // Without a reader, the sources of each cell are known all the same.
    const core::ProjectState plain = core::readProject(path);
    QVERIFY(plain.losses.isEmpty() && !plain.attention.front().map.rows);
    QCOMPARE(core::traceSources(plain.attention, {180, 140}).size(), core::traceSources(document.attention(), {180, 140}).size());
}

void TestTracing::damagedRowsAreRefused() {
    const core::Photo photo = test::toys({200, 160});
    core::FillOptions options;
    options.wantTrace = true;
    const core::FillResult result = test::fillWith(*m_registry.create(QStringLiteral("contextual")), photo,
                                                   test::maskOf(photo.size(), {{80, 60, 30, 30}}), options);
    const core::AttentionMap& map = result.attention.front().map;
    const QByteArray packed = map.rows->packed();
    const core::AttentionRowsReader& read = m_registry.rowsReader();
    QVERIFY(read(packed, map.grid));
    const auto isRefused = [&](const QByteArray& bytes, cv::Size grid) {
        try {
            (void)read(bytes, grid);
            return false;
        } catch (const core::Error& error) {
            return error.kind() == core::ErrorKind::InputUnreadable;
        }
    };
    for (int part = 0; part < 10; ++part) QVERIFY(isRefused(packed.left(packed.size() * part / 10), map.grid));
    QVERIFY(isRefused(packed, map.grid + cv::Size(1, 0)));
    QVERIFY(isRefused(packed, {1'000'000, 1'000'000}));
    const auto with = [&](const char* key, const QCborValue& value) {
        QCborMap changed = QCborValue::fromCbor(packed).toMap();
        changed[QLatin1String(key)] = value;
        return changed.toCborValue().toCbor();
    };
    QVERIFY(isRefused(with("shape", qint64(1) << 60), map.grid));
    QVERIFY(isRefused(with("type", 77), map.grid));
    QVERIFY(isRefused(with("hole", QByteArray("x")), map.grid));
    QVERIFY(isRefused(with("softmaxScale", std::numeric_limits<double>::infinity()), map.grid));
    QVERIFY(!read(with("kind", QStringLiteral("of tomorrow")), map.grid));
}

}  // namespace

QTEST_GUILESS_MAIN(TestTracing)
#include "test_tracing.moc"
