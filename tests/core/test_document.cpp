// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <QSignalSpy>
#include <QTest>
#include <csignal>
#include <opencv2/imgproc.hpp>
#include <random>

#include "core/document.h"
#include "core/error.h"
#include "photo_samples.h"

using namespace lacuna::core;
using samples::noise;
using samples::sameBytes;

namespace {

/// All that undo must bring back, copied deeply.
struct State {
    explicit State(const Document& document)
        : photo(document.photo().pixels().clone()),
          mask(document.mask().pixels().clone()),
          filledArea(document.filledArea().clone()),
          attention(document.attention()) {
        for (PlacedAttention& placed : attention) placed.map.filled = placed.map.filled.clone();
    }
    bool operator==(const State& other) const {
        const auto same = [](const PlacedAttention& a, const PlacedAttention& b) {
            return a.photoRect == b.photoRect && a.scale == b.scale && a.map.grid == b.map.grid &&
                   sameBytes(a.map.filled, b.map.filled) &&
                   std::equal(a.map.sources.begin(), a.map.sources.end(), b.map.sources.begin(), b.map.sources.end(),
                              [](const AttentionSource& s, const AttentionSource& t) {
                                  return s.x == t.x && s.y == t.y && s.weight == t.weight;
                              });
        };
        return sameBytes(photo, other.photo) && sameBytes(mask, other.mask) && sameBytes(filledArea, other.filledArea) &&
               std::equal(attention.begin(), attention.end(), other.attention.begin(), other.attention.end(), same);
    }
    cv::Mat photo, mask, filledArea;
    std::vector<PlacedAttention> attention;
};

PlacedAttention attentionFor(const cv::Rect& rect, int seed) {
    PlacedAttention placed;
    placed.photoRect = rect;
    placed.scale = 0.5;
    placed.map.grid = {4, 3};
    placed.map.filled = noise({4, 3}, CV_8UC1, static_cast<std::uint64_t>(seed) + 1) > 100;
    for (int i = 0; i < 12; ++i) placed.map.sources.push_back({i, seed, 0.1F * static_cast<float>(i)});
    return placed;
}

cv::Mat disc(cv::Size size) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    cv::ellipse(mask, {size.width / 2, size.height / 2}, {size.width / 2, size.height / 2}, 0, 0, 360, 255, cv::FILLED);
    return mask;
}

constexpr int kWidth = 413, kHeight = 277;

void openNoise(Document& document, int type = CV_8UC3) {
    document.open(Photo(noise({kWidth, kHeight}, type)), QStringLiteral("/tmp/a.png"));
}

cv::Rect randomRect(std::mt19937& random) {
    const int x = static_cast<int>(random() % kWidth), y = static_cast<int>(random() % kHeight);
    return {x, y, 1 + static_cast<int>(random() % static_cast<unsigned>(kWidth - x)),
            1 + static_cast<int>(random() % static_cast<unsigned>(kHeight - y))};
}

FillResult fillOf(const cv::Rect& rect, int type, int seed) {
    FillResult result;
    result.regions.push_back({rect, noise(rect.size(), type, static_cast<std::uint64_t>(seed)), {}});
    result.attention.push_back(attentionFor(rect, seed));
    return result;
}

}  // namespace

class TestDocument : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void fillsUnderSoftEdgesAreUndone() {
        Document document;
        document.open(Photo(cv::Mat(40, 60, CV_8UC3, cv::Scalar::all(90))), {});
        cv::Mat soft = cv::Mat::zeros(40, 60, CV_8UC1);
        soft(cv::Rect(10, 10, 20, 20)) = maskValue(0.6);
        document.editMask({0, 0, 60, 40}, soft, QStringLiteral("Paint"));
        const HoleMask given = document.mask();
        // Painted on while the fill ran.
        document.editMask({15, 15, 30, 5}, cv::Mat(5, 30, CV_8UC1, cv::Scalar(255)), QStringLiteral("Paint"));
        const cv::Mat before = document.mask().pixels().clone();
        FillResult result;
        result.regions.push_back({{8, 8, 40, 24}, cv::Mat(24, 40, CV_8UC3, cv::Scalar::all(30)), {}});
        document.applyFill(result, QStringLiteral("Fill"), given);
        const cv::Mat after = document.mask().pixels().clone();
        QCOMPARE(cv::countNonZero(after), 5 * 15);  // what is new and wasn't given stays
        document.undoStack()->undo();
        QCOMPARE(cv::countNonZero(document.mask().pixels() != before), 0);
        document.undoStack()->redo();
        QCOMPARE(cv::countNonZero(document.mask().pixels() != after), 0);
    }

    void opensAndCloses() {
        Document document;
        QSignalSpy opened(&document, &Document::opened), closed(&document, &Document::closed);
        QVERIFY(!document.isOpen());
        openNoise(document);
        QVERIFY(document.isOpen());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(document.mask().size(), cv::Size(kWidth, kHeight));
        QCOMPARE(document.filledArea().size(), cv::Size(kWidth, kHeight));
        QVERIFY(document.mask().isEmpty());
        QCOMPARE(document.original().pixels().data, document.photo().pixels().data);
        QCOMPARE(document.filePath(), QStringLiteral("/tmp/a.png"));
        document.editMask({3, 3, 9, 9}, disc({9, 9}), "Brush");
        document.applyFill(fillOf({0, 0, 20, 20}, CV_8UC3, 3), "Fill");
        openNoise(document);
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(document.attention().empty());
        QCOMPARE(cv::countNonZero(document.filledArea()), 0);
        document.close();
        QVERIFY(!document.isOpen());
        QCOMPARE(closed.count(), 1);
        QVERIFY(document.mask().isEmpty());
    }

    void randomEditsAreUndoneByteForByte_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<quint64>("budget");
        for (const int type : {CV_8UC1, CV_8UC3, CV_16UC4}) {
            QTest::addRow("%s in memory", cv::typeToString(type).c_str()) << type << quint64{512} * 1024 * 1024;
            QTest::addRow("%s on disk", cv::typeToString(type).c_str()) << type << quint64{20000};
        }
    }
    void randomEditsAreUndoneByteForByte() {
        QFETCH(int, type);
        QFETCH(quint64, budget);
        Document document;
        document.setUndoBudget(budget);
        openNoise(document, type);
        std::mt19937 random(3);
        std::vector<State> states = {State(document)};
        QUndoStack& stack = *document.undoStack();
        for (int step = 0; step < 40; ++step) {
            const cv::Rect rect = randomRect(random);
            if (random() % 3 == 0) {
                FillResult result = fillOf(rect, type, step);
                // Overlapping regions are applied in order.
                if (random() % 2) {
                    const cv::Rect second = randomRect(random);
                    result.regions.push_back({second, noise(second.size(), type, static_cast<std::uint64_t>(step) + 500), {}});
                }
                document.applyFill(result, "Fill");
                QVERIFY(sameBytes(document.photo().copyOf(result.regions.back().rect), result.regions.back().pixels));
            } else {
                document.editMask(rect, noise(rect.size(), CV_8UC1, random()) > 128, "Brush");
            }
            if (stack.count() + 1 == static_cast<int>(states.size())) continue;
            states.emplace_back(document);
            QCOMPARE(stack.index() + 1, static_cast<int>(states.size()));
            // Now and then back and forth, as people do.
            if (random() % 5 == 0) {
                stack.undo();
                QVERIFY(State(document) == states[states.size() - 2]);
                stack.redo();
                QVERIFY(State(document) == states.back());
            }
        }
        if (budget < 1000000) {
            QVERIFY(document.undoBytesOnDisk() > 0);
            QVERIFY(document.undoBytes() < 200000);
        } else {
            QCOMPARE(document.undoBytesOnDisk(), std::size_t{0});
        }
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = states.size(); i-- > 0;) {
                stack.setIndex(static_cast<int>(i));
                QVERIFY(State(document) == states[i]);
            }
            for (std::size_t i = 0; i < states.size(); ++i) {
                stack.setIndex(static_cast<int>(i));
                QVERIFY(State(document) == states[i]);
            }
        }
        QVERIFY(sameBytes(document.original().pixels(), states[0].photo));
    }

    void strokesMerge() {
        Document document;
        openNoise(document);
        const State before(document);
        for (int i = 0; i < 20; ++i) document.editMask({10 + 9 * i, 30 + 5 * i, 31, 31}, disc({31, 31}), "Brush", 7);
        const State first(document);
        QCOMPARE(document.undoStack()->count(), 1);
        document.editMask({200, 100, 31, 31}, disc({31, 31}), "Brush", 8);
        QCOMPARE(document.undoStack()->count(), 2);
        // Without an id, each is a step.
        document.editMask({100, 200, 9, 9}, disc({9, 9}), "Rectangle");
        document.editMask({120, 200, 9, 9}, disc({9, 9}), "Rectangle");
        QCOMPARE(document.undoStack()->count(), 4);
        document.undoStack()->setIndex(1);
        QVERIFY(State(document) == first);
        document.undoStack()->undo();
        QVERIFY(State(document) == before);
        document.undoStack()->redo();
        QVERIFY(State(document) == first);
        // A step after an undo never joins the one that was undone to.
        document.editMask({300, 100, 31, 31}, disc({31, 31}), "Brush", 9);
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void aStrokeThatLeavesNothingIsNoStep() {
        Document document;
        openNoise(document);
        document.editMask({5, 5, 10, 10}, cv::Mat::zeros(10, 10, CV_8UC1), "Erase");
        QCOMPARE(document.undoStack()->count(), 0);
        document.editMask({5, 5, 10, 10}, disc({10, 10}), "Brush", 4);
        document.editMask({5, 5, 10, 10}, cv::Mat::zeros(10, 10, CV_8UC1), "Brush", 4);
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(document.mask().isEmpty());
    }

    void fillClearsWhatItFilledAndNoMore() {
        Document document;
        openNoise(document);
        document.editMask({50, 50, 40, 40}, disc({40, 40}), "Brush");
        document.editMask({150, 50, 40, 40}, disc({40, 40}), "Brush");
        const HoleMask both = document.mask();
        HoleMask given(both.size());
        given.replace({50, 50, 40, 40}, both.copyOf({50, 50, 40, 40}));
        // The window also shows the second hole, and a third one is painted while the fill runs.
        document.editMask({100, 60, 10, 10}, disc({10, 10}), "Brush");
        FillResult result;
        const cv::Rect rect(40, 40, 160, 60);
        cv::Mat pixels = document.photo().copyOf(rect);
        pixels({5, 5, 50, 50}).setTo(cv::Scalar::all(77));
        result.regions.push_back({rect, pixels, {}});
        document.applyFill(result, "Fill", given);
        QCOMPARE(document.mask().holes().size(), std::size_t{2});
        QCOMPARE(cv::countNonZero(document.mask().copyOf({50, 50, 40, 40})), 0);
        // Filled: the hole and all that has changed around it, nothing else.
        QVERIFY(cv::countNonZero(document.filledArea()) <= 50 * 50);
        QCOMPARE(cv::countNonZero(given.pixels() & ~document.filledArea()), 0);
        QCOMPARE(int(document.filledArea().at<uchar>(70, 170)), 0);
        document.undoStack()->undo();
        QCOMPARE(document.mask().holes().size(), std::size_t{3});
        QCOMPARE(cv::countNonZero(document.filledArea()), 0);
        // Without the job's mask every hole inside the region counts.
        document.applyFill(result, "Fill");
        QVERIFY(document.mask().isEmpty());
    }

    void misfitsChangeNothing() {
        Document document;
        openNoise(document);
        document.editMask({50, 50, 40, 40}, disc({40, 40}), "Brush");
        const State before(document);
        QVERIFY_EXCEPTION_THROWN(document.editMask({400, 0, 40, 40}, disc({40, 40}), "x"), Error);
        QVERIFY_EXCEPTION_THROWN(document.editMask({0, 0, 4, 4}, disc({5, 5}), "x"), Error);
        FillResult result = fillOf({10, 10, 20, 20}, CV_8UC3, 1);
        result.regions.push_back({{400, 10, 20, 20}, noise({20, 20}, CV_8UC3), {}});
        QVERIFY_EXCEPTION_THROWN(document.applyFill(result, "x"), Error);
        QVERIFY_EXCEPTION_THROWN(document.applyFill(fillOf({1, 1, 9, 9}, CV_16UC3, 1), "x"), Error);
        QVERIFY_EXCEPTION_THROWN(document.applyFill(fillOf({1, 1, 9, 9}, CV_8UC3, 1), "x", HoleMask(cv::Size(5, 5))), Error);
        QVERIFY(State(document) == before);
        QCOMPARE(document.undoStack()->count(), 1);
        Document closed;
        QVERIFY_EXCEPTION_THROWN(closed.editMask({0, 0, 4, 4}, disc({4, 4}), "x"), Error);
    }

    void snapshotsNeverChange() {
        Document document;
        openNoise(document);
        document.editMask({50, 50, 40, 40}, disc({40, 40}), "Brush");
        const Photo photo = document.photo();
        const HoleMask mask = document.mask();
        const cv::Mat area = document.filledArea();
        const cv::Mat photoBefore = photo.pixels().clone(), maskBefore = mask.pixels().clone();
        FillResult result = fillOf({30, 30, 90, 90}, CV_8UC3, 1);
        document.applyFill(result, "Fill");
        const State filled(document);
        document.editMask({60, 60, 40, 40}, disc({40, 40}), "Brush");
        QVERIFY(sameBytes(photo.pixels(), photoBefore));
        QVERIFY(sameBytes(mask.pixels(), maskBefore));
        QCOMPARE(cv::countNonZero(area), 0);
        document.undoStack()->undo();
        // What the caller does to its result afterwards doesn't reach the history.
        result.regions[0].pixels.setTo(cv::Scalar::all(0));
        result.attention[0].map.filled.setTo(cv::Scalar::all(9));
        document.undoStack()->undo();
        document.undoStack()->redo();
        QVERIFY(State(document) == filled);
        QVERIFY(sameBytes(photo.pixels(), photoBefore));
    }

    void signalsSayWhatChanged() {
        Document document;
        openNoise(document);
        std::vector<cv::Rect> masks, photos;
        connect(&document, &Document::maskChanged, this, [&](const cv::Rect& rect) { masks.push_back(rect); });
        connect(&document, &Document::photoChanged, this, [&](const cv::Rect& rect) { photos.push_back(rect); });
        QSignalSpy attention(&document, &Document::attentionChanged), modified(&document, &Document::modifiedChanged);
        document.editMask({100, 100, 20, 20}, disc({20, 20}), "Brush");
        QCOMPARE(masks.size(), std::size_t{1});
        QCOMPARE(masks[0] & cv::Rect(100, 100, 20, 20), cv::Rect(100, 100, 20, 20));
        QVERIFY(masks[0].area() <= 128 * 128);
        QVERIFY(photos.empty());
        QCOMPARE(modified.count(), 1);
        QVERIFY(document.isModified());
        document.applyFill(fillOf({90, 90, 40, 40}, CV_8UC3, 1), "Fill");
        QCOMPARE(photos.size(), std::size_t{1});
        QCOMPARE(masks.size(), std::size_t{2});
        QCOMPARE(attention.count(), 1);
        document.setSaved();
        QVERIFY(!document.isModified());
        document.undoStack()->undo();
        QCOMPARE(photos.size(), std::size_t{2});
        QCOMPARE(photos[0], photos[1]);
        QVERIFY(document.isModified());
        document.undoStack()->redo();
        QVERIFY(!document.isModified());
    }

    void historyHoldsLittle() {
        Document document;
        document.open(Photo(cv::Mat(3000, 4000, CV_8UC3, cv::Scalar::all(9))), {});
        document.editMask({100, 100, 500, 500}, disc({500, 500}), "Brush");
        // 64 tiles of a mask, mostly all hole.
        QVERIFY2(document.undoBytes() < 20000, qPrintable(QString::number(document.undoBytes())));
        document.undoStack()->clear();
        QCOMPARE(document.undoBytes(), std::size_t{0});
    }

    void whenTheDiskIsFullTheOldestStepsGo() {
        Document document;
        QSignalSpy lost(&document, &Document::undoStepsLost);
        openNoise(document);
        document.setUndoBudget(300000);
        std::vector<State> states = {State(document)};
        rlimit before{};
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit limit = before;
        limit.rlim_cur = 1000;
        setrlimit(RLIMIT_FSIZE, &limit);
        for (int i = 0; i < 10; ++i) {
            document.applyFill(fillOf({0, 0, 200, 200}, CV_8UC3, i), "Fill");
            states.emplace_back(document);
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(lost.count() > 0);
        QVERIFY(document.undoBytes() < 500000);
        QVERIFY(State(document) == states[10]);
        QUndoStack& stack = *document.undoStack();
        stack.undo();
        QVERIFY(State(document) == states[9]);
        while (stack.canUndo()) stack.undo();
        // Some state in the middle, exactly as it was; what is left can be redone to the end.
        const State oldest(document);
        QVERIFY(std::any_of(states.begin() + 1, states.end(), [&](const State& state) { return state == oldest; }));
        while (stack.canRedo()) stack.redo();
        QVERIFY(State(document) == states[10]);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
