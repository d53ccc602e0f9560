// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/hidden_copies.h"

using namespace lacuna::core;

namespace {

/// Fills with one grey, and says what it was given.
class GreyEngine final : public FillEngine {
 public:
    explicit GreyEngine(double grey) : m_grey(grey) {}
    QString id() const override { return QStringLiteral("grey"); }
    EngineLimits limits() const override { return {}; }
    FilledWindow fill(const FillInput& input, const FillOptions& options, WindowProgress&, std::stop_token) override {
        dilate = options.dilatePx;
        feather = options.featherPx;
        FilledWindow result;
        result.rgb = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar::all(m_grey));
        return result;
    }
    int dilate = -1, feather = -1;

 private:
    const double m_grey;
};

HoleMask maskWith(cv::Size size, const std::vector<cv::Rect>& holes) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    for (const cv::Rect& hole : holes)
        cv::ellipse(mask, cv::RotatedRect(hole.tl() + cv::Point(hole.size()) / 2, hole.size(), 0), 255, -1);
    return HoleMask(mask);
}

}  // namespace

class TestHiddenCopies : public QObject {
    Q_OBJECT

 private Q_SLOTS:
    void copiesLieOnKnownPixelsAndKeepTheShape() {
        const HoleMask mask = maskWith({400, 300}, {{50, 60, 40, 30}, {200, 100, 60, 80}, {330, 20, 10, 10}, {20, 240, 24, 16}});
        const std::vector<HiddenCopy> copies = hiddenCopies(mask, 3);
        QCOMPARE(copies.size(), std::size_t(3));
        const std::vector<Hole> holes = mask.holes();
        cv::Mat together = cv::Mat::zeros(mask.size(), CV_8UC1);
        std::vector<int> areas;
        for (const HiddenCopy& copy : copies) {
            QCOMPARE(copy.copy.size(), copy.window.size());
            QCOMPARE(copy.window & cv::Rect({}, mask.size()), copy.window);
            const cv::Mat own = mask.pixels()(copy.window);
            QCOMPARE(cv::countNonZero(own & copy.copy), 0);
            QCOMPARE(cv::norm(copy.unknown, own | copy.copy, cv::NORM_INF), 0.);
            cv::Mat part = together(copy.window);
            QCOMPARE(cv::countNonZero(part & copy.copy), 0);  // no copy on another
            part |= copy.copy;
            areas.push_back(cv::countNonZero(copy.copy));
        }
        std::vector<int> largest;
        for (const Hole& hole : holes) largest.push_back(hole.areaPx);
        std::sort(largest.rbegin(), largest.rend());
        largest.resize(3);
        QCOMPARE(areas, largest);
    }

    void thereMayBeNoRoom() {
        QVERIFY(hiddenCopies(HoleMask(cv::Size(100, 100))).empty());
        QVERIFY(hiddenCopies(maskWith({100, 100}, {{10, 10, 70, 80}})).empty());
        cv::Mat all(80, 80, CV_8UC1, cv::Scalar(255));
        QVERIFY(hiddenCopies(HoleMask(all)).empty());
    }

    void scoresAreThoseOfTheHiddenPixels() {
        const Photo photo(cv::Mat(200, 240, CV_8UC3, cv::Scalar::all(153)));  // 0.6
        const HoleMask mask = maskWith(photo.size(), {{30, 30, 40, 30}, {120, 90, 30, 30}});
        const std::vector<HiddenCopy> copies = hiddenCopies(mask);
        QCOMPARE(copies.size(), std::size_t(2));
        GreyEngine engine(0.4);  // a fill of 102: off by 0.2 everywhere
        FillOptions options;
        options.dilatePx = 5;
        const HiddenCopyScore score = scoreHiddenCopies(photo, copies, engine, options, {});
        QVERIFY(std::abs(score.l1Percent - 20) < 0.01);
        QVERIFY(std::abs(score.psnrDb - 20 * std::log10(5.)) < 0.01);
        QCOMPARE(engine.dilate, 0);
        QCOMPARE(engine.feather, 0);
        GreyEngine perfect(0.6);
        QCOMPARE(scoreHiddenCopies(photo, copies, perfect, options, {}).psnrDb, 99.);
        QVERIFY_EXCEPTION_THROWN(scoreHiddenCopies(photo, {}, engine, options, {}), Error);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(scoreHiddenCopies(photo, copies, engine, options, stop.get_token()), Error);
    }
};

QTEST_APPLESS_MAIN(TestHiddenCopies)
#include "test_hidden_copies.moc"
