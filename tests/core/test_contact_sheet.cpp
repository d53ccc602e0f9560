// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <opencv2/imgproc.hpp>

#include "core/contact_sheet.h"
#include "core/error.h"

using namespace lacuna::core;

namespace {

const cv::Scalar kRed(255, 0, 0), kBlue(0, 0, 255);

cv::Mat plain(int width, int height, const cv::Scalar& colour) { return {height, width, CV_8UC3, colour}; }

/// The bounds of what has exactly this colour.
cv::Rect boundsOf(const cv::Mat& sheet, const cv::Scalar& colour) {
    cv::Mat same;
    cv::inRange(sheet, colour, colour, same);
    return cv::boundingRect(same);
}

int inkIn(const cv::Mat& sheet) {
    cv::Mat dark;
    cv::inRange(sheet, cv::Scalar::all(0), cv::Scalar::all(60), dark);
    return cv::countNonZero(dark);
}

}  // namespace

class TestContactSheet : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void placesPictures();
    void reducesLargePictures();
    void takesEveryKindOfPicture();
    void textStaysInItsPlace();
    void textThatCantBeDrawn();
    void blankPlacesAndShortRows();
    void refusesWhatItCantDraw();
};

void TestContactSheet::placesPictures() {
    const ContactSheet sheet{{}, {"", ""}, {{{}, {{plain(80, 60, kRed), {}}, {plain(90, 40, kBlue), {}}}}}};
    const cv::Mat drawn = drawContactSheet(sheet);
    QCOMPARE(drawn.type(), CV_8UC3);
    const cv::Rect red = boundsOf(drawn, kRed), blue = boundsOf(drawn, kBlue);
    QCOMPARE(red.size(), cv::Size(80, 60));
    QCOMPARE(blue.size(), cv::Size(90, 40));
    QCOMPARE(red.y, blue.y);
    QCOMPARE(blue.x, red.br().x + ContactSheetStyle().gapPx);
    QCOMPARE(inkIn(drawn), 0);  // no text was asked for
    // Text takes its own space, and nothing of the pictures.
    ContactSheet titled = sheet;
    titled.heading = "Heading";
    titled.columns = {"red", "blue"};
    titled.rows[0].title = "row";
    titled.rows[0].tiles[0].caption = "15.2 dB";
    const cv::Mat text = drawContactSheet(titled);
    QCOMPARE(boundsOf(text, kRed).size(), cv::Size(80, 60));
    QCOMPARE(text.rows, drawn.rows + 4 * 20);
    QVERIFY(inkIn(text) > 50);
}

void TestContactSheet::reducesLargePictures() {
    ContactSheetStyle style;
    style.tilePx = 100;
    const cv::Mat drawn =
        drawContactSheet({{}, {"a", "b"}, {{{}, {{plain(400, 200, kRed), {}}, {plain(3, 2000, kBlue), {}}}}}}, style);
    QCOMPARE(boundsOf(drawn, kRed).size(), cv::Size(100, 50));
    QCOMPARE(boundsOf(drawn, kBlue).size(), cv::Size(1, 100));
}

void TestContactSheet::takesEveryKindOfPicture() {
    cv::Mat grey(30, 80, CV_8UC1, cv::Scalar(128)), greyFloat(30, 80, CV_32FC1, cv::Scalar(0.25)),
        colour(30, 80, CV_32FC3, cv::Scalar(1.7, 0.4, -0.3));
    const cv::Mat drawn = drawContactSheet({{}, {"", "", ""}, {{{}, {{grey, {}}, {greyFloat, {}}, {colour, {}}}}}});
    QCOMPARE(boundsOf(drawn, cv::Scalar::all(128)).size(), grey.size());
    QCOMPARE(boundsOf(drawn, cv::Scalar::all(64)).size(), grey.size());
    QCOMPARE(boundsOf(drawn, cv::Scalar(255, 102, 0)).size(), grey.size());
}

// A title too long for its column is shortened: it doesn't run into the next one.
void TestContactSheet::textStaysInItsPlace() {
    const QString longText = QString(60, 'W') + QString(60, 'i');
    for (const int width : {80, 200}) {
        const ContactSheet sheet{{}, {longText, ""}, {{{}, {{plain(width, 40, kRed), longText}, {plain(width, 40, kBlue), {}}}}}};
        const cv::Mat drawn = drawContactSheet(sheet);
        const int gap = ContactSheetStyle().gapPx;
        QVERIFY(inkIn(drawn.colRange(0, gap + width)) > 50);
        QCOMPARE(inkIn(drawn.colRange(gap + width + 2, drawn.cols)), 0);
    }
}

void TestContactSheet::textThatCantBeDrawn() {
    const auto titled = [](const QString& title) {
        return drawContactSheet({{}, {title}, {{{}, {{plain(200, 20, kRed), {}}}}}});
    };
    QCOMPARE(cv::norm(titled(QString::fromUtf8("café Åse")), titled("cafe Ase"), cv::NORM_INF), 0.);
    QCOMPARE(cv::norm(titled(QString::fromUtf8("日本")), titled("??"), cv::NORM_INF), 0.);
    QVERIFY(cv::norm(titled("a"), titled("b"), cv::NORM_INF) > 0.);
}

void TestContactSheet::blankPlacesAndShortRows() {
    const ContactSheet sheet{
        {}, {"", ""}, {{{}, {{plain(80, 60, kRed), {}}}}, {{}, {{cv::Mat(), {}}, {plain(80, 60, kBlue), {}}}}}};
    const cv::Mat drawn = drawContactSheet(sheet);
    QVERIFY(boundsOf(drawn, kBlue).y > boundsOf(drawn, kRed).br().y);
    QVERIFY(boundsOf(drawn, kBlue).x > boundsOf(drawn, kRed).br().x);
    QCOMPARE(boundsOf(drawn, cv::Scalar::all(235)).size(), cv::Size(80, 60));  // the blank place
    QVERIFY(!drawContactSheet({{}, {"a"}, {}}).empty());                       // titles alone
}

void TestContactSheet::refusesWhatItCantDraw() {
    QVERIFY_THROWS_EXCEPTION(Error, drawContactSheet({}));
    QVERIFY_THROWS_EXCEPTION(Error, drawContactSheet({{}, {"a"}, {{{}, {{}, {}}}}}));
    QVERIFY_THROWS_EXCEPTION(Error, drawContactSheet({{}, {"a"}, {{{}, {{cv::Mat(4, 4, CV_16UC3), {}}}}}}));
    QVERIFY_THROWS_EXCEPTION(Error, drawContactSheet({{}, {"a"}, {{{}, {{cv::Mat(4, 4, CV_8UC4), {}}}}}}));
}

QTEST_APPLESS_MAIN(TestContactSheet)
#include "test_contact_sheet.moc"
