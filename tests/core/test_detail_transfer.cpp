// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detail_transfer.h"

#include <QTest>
#include <cmath>
#include <map>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "fill_job_fakes.h"

using namespace lacuna::core;
using namespace lacuna::core::test;

namespace {

constexpr int kCell = 8;

/// Every filled cell copies from `cells` away, wrapped into the grid.
AttentionMap attentionAway(cv::Size window, const cv::Mat& hole, cv::Point cells) {
    AttentionMap map;
    map.cellPx = kCell;
    map.grid = {(window.width + kCell - 1) / kCell, (window.height + kCell - 1) / kCell};
    map.filled = cv::Mat::zeros(map.grid, CV_8UC1);
    map.sources.resize(static_cast<std::size_t>(map.grid.area()));
    for (int y = 0; y < map.grid.height; ++y) {
        for (int x = 0; x < map.grid.width; ++x) {
            const cv::Rect cell = cv::Rect(x * kCell, y * kCell, kCell, kCell) & cv::Rect({0, 0}, window);
            if (cv::countNonZero(hole(cell)) == 0) continue;
            map.filled.at<uchar>(y, x) = 255;
            map.sources[static_cast<std::size_t>(y) * map.grid.width + x] = {
                (x + cells.x + map.grid.width) % map.grid.width, (y + cells.y + map.grid.height) % map.grid.height, 1.F};
        }
    }
    return map;
}

/// As the network does: what it returns is soft, here the low-pass of `truth` at the working scale.
Fill softFill(const Photo& truth, cv::Point cells) {
    return [truth, cells](const FillInput& input, WindowProgress&, const std::stop_token&) {
        FilledWindow filled;
        cv::resize(truth.toFloatRgb({{0, 0}, truth.size()}), filled.rgb, input.rgb.size(), 0, 0, cv::INTER_AREA);
        cv::GaussianBlur(filled.rgb, filled.rgb, {}, kDetailSigmaPx, kDetailSigmaPx);
        filled.attention = attentionAway(input.rgb.size(), input.hole, cells);
        return filled;
    };
}

/// A texture on a slow ramp. Its coarsest part is still seen in the low-pass, so that a wrong phase shows; the others aren't.
Photo woven(cv::Size size, int type, double period = 16.) {
    cv::Mat rgb(size, CV_32FC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double a = 2. * std::numbers::pi * x / period, b = 2. * std::numbers::pi * y / period;
            const double thread =
                0.1 * std::sin(a) + 0.1 * std::cos(b) + 0.1 * std::sin(3. * a) * std::cos(2. * b) + 0.06 * std::sin(4. * b + a);
            const auto v = static_cast<float>(0.4 + 0.1 * x / size.width + thread);
            rgb.at<cv::Vec3f>(y, x) = {v, 0.9F * v, 0.8F * v};
        }
    }
    return Photo(Photo(cv::Mat(size, type, cv::Scalar::all(0))).fromFloatRgb(rgb, {{0, 0}, size}));
}

double rootMeanSquare(const cv::Mat& a, const cv::Mat& b, const cv::Mat& where) {
    cv::Mat d = (a - b).mul(a - b);
    const cv::Scalar mean = cv::mean(d, where);
    return std::sqrt((mean[0] + mean[1] + mean[2]) / 3.);
}

EngineLimits networkLike(int trainedHolePx = 0) {
    EngineLimits limits;
    limits.trainedHolePx = trainedHolePx;
    limits.maxWindowPx = 1024;
    limits.usesWeights = true;
    return limits;
}

Photo filledWith(const Photo& photo, const HoleMask& mask, const Fill& fill, const FillOptions& options, int trainedHolePx = 0,
                 const FillSteering& steering = {}) {
    FakeEngine engine(fill, networkLike(trainedHolePx));
    Watcher watcher;
    return applied(photo, fillPhoto(photo, mask, engine, options, watcher, {}, steering));
}

FillOptions withDetail(double strength) {
    FillOptions options;
    options.dilatePx = options.featherPx = 0;
    options.detail = strength;
    options.contextMarginPx = 2000;  // the window is the whole photo
    return options;
}

/// A window at full size, for DetailTransfer alone.
struct Scene {
    explicit Scene(const Photo& from, const cv::Rect& holeRect, cv::Point cells) : photo(from) {
        window.photoRect = {{0, 0}, photo.size()};
        window.workSize = window.paddedSize = photo.size();
        known = photo.toFloatRgb(window.photoRect);
        hole = cv::Mat::zeros(photo.size(), CV_8UC1);
        hole(holeRect) = 255;
        cv::GaussianBlur(known, fill, {}, kDetailSigmaPx, kDetailSigmaPx);
        known.copyTo(fill, hole == 0);
        barred = hole.clone();
        map = attentionAway(photo.size(), hole, cells);
    }
    DetailTransfer transfer(double strength = 1., std::stop_token stop = {}) const {
        return DetailTransfer({photo, window, map, known, fill, hole, barred, {}}, strength, std::move(stop));
    }
    Photo photo;
    FillWindow window;
    AttentionMap map;
    cv::Mat known, fill, hole, barred;
};

}  // namespace

class TestDetailTransfer : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void bringsBackATexture_data();
    void bringsBackATexture();
    void zeroIsAsWithout();
    void touchesTheHoleAlone_data();
    void touchesTheHoleAlone();
    void neverFromHolesOrAvoided();
    void keepsTheVariance();
    void repeatsNoPlace();
    void strengthScales();
    void unlikeSourcesGiveNone();
    void addsOnlyWhatIsMissing();
    void partsAreParts();
    void sameEveryTime();
    void cancelled();
    void wrongSizes();
};

void TestDetailTransfer::bringsBackATexture_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<cv::Size>("size");
    QTest::addColumn<int>("trainedHolePx");
    QTest::addColumn<double>("period");
    QTest::newRow("8 bit") << CV_8UC3 << cv::Size(320, 240) << 0 << 16.;
    QTest::newRow("16 bit, odd size") << CV_16UC3 << cv::Size(333, 251) << 0 << 16.;
    QTest::newRow("grey") << CV_8UC1 << cv::Size(320, 240) << 0 << 16.;
    QTest::newRow("half working scale") << CV_16UC3 << cv::Size(640, 448) << 32 << 32.;
}

void TestDetailTransfer::bringsBackATexture() {
    QFETCH(int, type);
    QFETCH(cv::Size, size);
    QFETCH(int, trainedHolePx);
    QFETCH(double, period);
    const Photo truth = woven(size, type, period);
    const cv::Rect all({0, 0}, size), hole(size.width / 2 - 40, size.height / 2 - 40, 96, 80);
    const HoleMask mask = maskOf(size, {hole});
    // 14 cells are 112 px, or 224 at half the scale: seven periods.
    const Fill fill = softFill(truth, {-14, 0});
    const auto errorOf = [&](double strength) {
        return rootMeanSquare(filledWith(truth, mask, fill, withDetail(strength), trainedHolePx).toFloatRgb(all),
                              truth.toFloatRgb(all), mask.pixels());
    };
    const double soft = errorOf(0.), sharp = errorOf(1.);
    QVERIFY2(soft > 0.04, qPrintable(QString::number(soft)));
    QVERIFY2(sharp < 0.3 * soft, qPrintable(QStringLiteral("%1 against %2").arg(sharp).arg(soft)));
}

void TestDetailTransfer::zeroIsAsWithout() {
    const Photo truth = woven({160, 120}, CV_8UC3);
    const HoleMask mask = maskOf(truth.size(), {{60, 50, 40, 30}});
    const Fill fill = softFill(truth, {-4, 0});
    const Fill silent = [&](const FillInput& input, WindowProgress& progress, const std::stop_token& stop) {
        FilledWindow filled = fill(input, progress, stop);
        filled.attention.reset();
        return filled;
    };
    const Photo zero = filledWith(truth, mask, fill, withDetail(0.)), none = filledWith(truth, mask, silent, withDetail(1.)),
                full = filledWith(truth, mask, fill, withDetail(1.));
    QCOMPARE(cv::norm(zero.pixels(), none.pixels(), cv::NORM_INF), 0.);
    QVERIFY(cv::norm(zero.pixels(), full.pixels(), cv::NORM_INF) > 10.);
}

void TestDetailTransfer::touchesTheHoleAlone_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<cv::Size>("size");
    for (const cv::Size size : {cv::Size(97, 61), cv::Size(41, 203), cv::Size(17, 13)}) {
        for (const int type : {CV_8UC4, CV_16UC3}) QTest::addRow("%dx%d, type %d", size.width, size.height, type) << type << size;
    }
}

void TestDetailTransfer::touchesTheHoleAlone() {
    QFETCH(int, type);
    QFETCH(cv::Size, size);
    const Photo photo(noisePixels(size, type));
    const cv::Rect corner(0, 0, size.width / 3, size.height / 3);
    const HoleMask mask = maskOf(size, {corner, {size.width - 4, size.height / 2, 4, 3}});
    for (const int trained : {0, 8}) {
        FillOptions options = withDetail(1.);
        options.dilatePx = 1;
        options.featherPx = 2;
        options.seamless = trained == 8;
        QVERIFY(outsideSame(photo, filledWith(photo, mask, softFill(photo, {3, 2}), options, trained), mask, 3.));
    }
}

void TestDetailTransfer::neverFromHolesOrAvoided() {
    // Noise stands only where nothing may be copied from, so any noise in the result would be a leak.
    cv::Mat pixels(192, 256, CV_8UC3, cv::Scalar::all(128));
    const cv::Rect hole(96, 72, 48, 40), avoided(160, 0, 64, 192);
    noisePixels(hole.size(), CV_8UC3, 5).copyTo(pixels(hole));
    noisePixels(avoided.size(), CV_8UC3, 6).copyTo(pixels(avoided));
    const Photo photo(pixels);
    FillSteering steering;
    steering.avoid = maskOf(photo.size(), {avoided}).pixels().clone();
    const Fill grey = [](const FillInput& input, WindowProgress&, const std::stop_token&) {
        FilledWindow filled = flat(input, cv::Scalar::all(128. / 255));
        filled.attention = attentionAway(input.rgb.size(), input.hole, {9, 0});
        return filled;
    };
    for (const int trained : {0, 24}) {
        const Photo done = filledWith(photo, maskOf(photo.size(), {hole}), grey, withDetail(1.), trained, steering);
        const double worst = cv::norm(done.pixels()(hole), cv::Mat(hole.size(), CV_8UC3, cv::Scalar::all(128)), cv::NORM_INF);
        QVERIFY2(worst <= 1., qPrintable(QStringLiteral("%1 at %2").arg(worst).arg(trained)));
    }
}

void TestDetailTransfer::repeatsNoPlace() {
    // Only a strip beside the hole, narrower than it, is like the fill: every column of cells must copy from there.
    cv::Mat pixels(256, 256, CV_16UC3);
    cv::RNG random(3);
    random.fill(pixels, cv::RNG::NORMAL, 32768, 2000);
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 40; x < pixels.cols; ++x)
            pixels.at<cv::Vec3w>(y, x) =
                cv::Vec3w::all(cv::saturate_cast<ushort>(32768 + 26000 * std::sin(x / 8.) * std::cos(y / 8.)));
    Scene scene(Photo(pixels), {96, 96, 96, 96}, {0, 0});
    scene.fill.setTo(cv::Scalar::all(0.5), scene.hole);
    const DetailTransfer transfer = scene.transfer();
    std::map<std::pair<int, int>, int> uses;
    for (int y = 12; y < 24; ++y)
        for (int x = 12; x < 24; ++x) {
            const DetailTransfer::Source& source = transfer.source(x, y);
            if (source.gain > 0.F) ++uses[{(8 * x + 4 + source.offset.x) / 8, (8 * y + 4 + source.offset.y) / 8}];
        }
    int most = 0, all = 0;
    for (const auto& [place, count] : uses) {
        most = std::max(most, count);
        all += count;
    }
    QVERIFY2(all > 100 && most <= 3, qPrintable(QStringLiteral("%1 of %2 from one place").arg(most).arg(all)));
}

void TestDetailTransfer::keepsTheVariance() {
    // In noise no two sources are alike: where they mix, a plain mean would lose up to half of the standard deviation.
    cv::Mat pixels(256, 256, CV_16UC3);
    cv::RNG random(3);
    random.fill(pixels, cv::RNG::NORMAL, 32768, 3000);
    const cv::Rect hole(96, 96, 64, 64);
    Scene scene(Photo(pixels), hole, {0, 0});
    cv::Mat low;
    cv::GaussianBlur(scene.known, low, {}, kDetailSigmaPx, kDetailSigmaPx);
    for (int y = 0; y < scene.map.grid.height; ++y) {
        for (int x = 0; x < scene.map.grid.width; ++x)
            scene.map.sources[static_cast<std::size_t>(y) * scene.map.grid.width + x] = {random.uniform(2, 10),
                                                                                         random.uniform(2, 30), 1.F};
    }
    const cv::Mat detail = scene.transfer().at(hole);
    cv::Scalar mean, got, wanted;
    cv::meanStdDev(detail, mean, got);
    cv::meanStdDev(scene.known - low, mean, wanted);
    QVERIFY2(std::abs(got[0] / wanted[0] - 1.) < 0.08, qPrintable(QString::number(got[0] / wanted[0])));
}

void TestDetailTransfer::strengthScales() {
    const Scene scene(woven({160, 128}, CV_8UC3), {64, 48, 32, 32}, {-4, 0});
    const cv::Rect rect(60, 44, 40, 40);
    const cv::Mat full = scene.transfer(1.).at(rect), half = scene.transfer(0.5).at(rect);
    QVERIFY(cv::norm(full, cv::NORM_INF) > 0.1);
    QVERIFY(cv::norm(full * 0.5, half, cv::NORM_INF) < 1e-5);
}

void TestDetailTransfer::unlikeSourcesGiveNone() {
    Scene scene(woven({160, 128}, CV_8UC3), {64, 48, 32, 32}, {-4, 0});
    // What the fill shows is nowhere in the photo.
    scene.fill.setTo(cv::Scalar(0., 1., 1.), scene.hole);
    const cv::Rect deep(72, 56, 16, 16);
    QCOMPARE(cv::norm(scene.transfer().at(deep), cv::NORM_INF), 0.);
    scene.barred.setTo(255);
    QCOMPARE(cv::norm(scene.transfer().at(scene.window.photoRect), cv::NORM_INF), 0.);
}

void TestDetailTransfer::addsOnlyWhatIsMissing() {
    Scene scene(woven({160, 128}, CV_8UC3), {64, 48, 32, 32}, {-4, 0});
    const cv::Rect hole(64, 48, 32, 32);
    const double soft = cv::norm(scene.transfer().at(hole), cv::NORM_L2);
    scene.known.copyTo(scene.fill);  // a fill as sharp as the photo
    const double sharp = cv::norm(scene.transfer().at(hole), cv::NORM_L2);
    QVERIFY2(sharp < 0.3 * soft, qPrintable(QStringLiteral("%1 against %2").arg(sharp).arg(soft)));
}

void TestDetailTransfer::partsAreParts() {
    const Scene scene(woven({161, 127}, CV_16UC3), {50, 40, 60, 50}, {-5, 2});
    const DetailTransfer transfer = scene.transfer();
    const cv::Mat whole = transfer.at(scene.window.photoRect);
    for (const cv::Rect rect :
         {cv::Rect(50, 40, 60, 50), cv::Rect(63, 51, 1, 1), cv::Rect(0, 60, 161, 7), cv::Rect(100, 80, 61, 47)})
        QVERIFY(cv::norm(whole(rect), transfer.at(rect), cv::NORM_INF) < 1e-6);
}

void TestDetailTransfer::sameEveryTime() {
    const Photo photo(noisePixels({200, 150}, CV_8UC3));
    const HoleMask mask = maskOf(photo.size(), {{70, 40, 60, 50}});
    const Photo a = filledWith(photo, mask, softFill(photo, {2, 5}), withDetail(1.)),
                b = filledWith(photo, mask, softFill(photo, {2, 5}), withDetail(1.));
    QCOMPARE(cv::norm(a.pixels(), b.pixels(), cv::NORM_INF), 0.);
}

void TestDetailTransfer::cancelled() {
    const Scene scene(woven({160, 128}, CV_8UC3), {64, 48, 32, 32}, {-4, 0});
    std::stop_source stop;
    const DetailTransfer transfer = scene.transfer(1., stop.get_token());
    stop.request_stop();
    QCOMPARE(kindOf([&] { transfer.at(scene.window.photoRect); }), ErrorKind::Cancelled);
    QCOMPARE(kindOf([&] { scene.transfer(1., stop.get_token()); }), ErrorKind::Cancelled);
}

void TestDetailTransfer::wrongSizes() {
    Scene scene(woven({160, 128}, CV_8UC3), {64, 48, 32, 32}, {-4, 0});
    QCOMPARE(kindOf([&] { scene.transfer().at({100, 100, 100, 100}); }), ErrorKind::EngineFailed);
    scene.barred = cv::Mat::zeros(10, 10, CV_8UC1);
    QCOMPARE(kindOf([&] { scene.transfer(); }), ErrorKind::EngineFailed);
}

QTEST_GUILESS_MAIN(TestDetailTransfer)
#include "test_detail_transfer.moc"
