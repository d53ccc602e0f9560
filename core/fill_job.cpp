// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fill_job.h"

#include <QElapsedTimer>
#include <algorithm>
#include <mutex>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "core/compositor.h"
#include "core/detail_transfer.h"
#include "core/error.h"
#include "core/fill_draft.h"
#include "core/fill_planner.h"
#include "core/fill_window.h"
#include "core/hole_blend.h"
#include "core/hole_growth.h"
#include "core/hole_recorder.h"
#include "core/rects.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

const char* const kDoing = QT_TRANSLATE_NOOP("lacuna::core::Text", "Fill the holes");
constexpr int kMemoryRetries = 2;
// Of a window's work; the rest is blending, which a large hole makes long enough to be seen.
constexpr double kEngineShare = 0.8, kRefinedBlended = 0.9;
constexpr int kLeastRetryPx = 64;
constexpr int kMostRoomPx = 16;

void refuse(const QString& reason, const QString& remedy) { throw Error(ErrorKind::Usage, Text::tr(kDoing), reason, remedy); }

void stopIfAsked(const std::stop_token& stop) {
    if (stop.stop_requested()) throw Error(ErrorKind::Cancelled, Text::tr(kDoing), Text::tr("cancelled"));
}

void checkSteering(const cv::Mat& mask, cv::Size photo) {
    if (!mask.empty() && (mask.type() != CV_8UC1 || mask.size() != photo))
        refuse(Text::tr("the area to avoid or prefer has another size than the photo"), Text::tr("Use one made for this photo"));
}

// A region while the job runs: which of its bytes are its own matters until all regions that overlap have met.
struct Piece {
    FilledRegion region;
    cv::Mat changed;
};

void bringInto(Piece& target, const Piece& source, const cv::Mat& keep = {}) {
    const cv::Rect common = target.region.rect & source.region.rect;
    if (common.empty()) return;
    const cv::Rect from = common - source.region.rect.tl(), to = common - target.region.rect.tl();
    cv::Mat mask = source.changed(from).clone();
    if (!keep.empty()) mask.setTo(0, keep(to));
    const auto bring = [&](const cv::Mat& a, const cv::Mat& b) {
        if (!a.empty() && !b.empty()) a(from).copyTo(b(to), mask);
    };
    bring(source.region.pixels, target.region.pixels);
    bring(source.region.coarse, target.region.coarse);
}

class Job {
 public:
    Job(const Photo& photo, const HoleMask& mask, FillEngine& engine, const FillOptions& options, FillObserver& observer,
        std::stop_token stop, const FillSteering& steering)
        : m_photo(photo),
          m_mask(mask),
          m_engine(engine),
          m_options(options),
          m_engineOptions(options),
          m_observer(observer),
          m_stop(std::move(stop)),
          m_steering(steering),
          m_present(photo) {
        m_engineOptions.wantAttention = options.wantAttention || options.detail > 0.;
    }

    FillResult run();

 private:
    class Progress;
    void validate() const;
    void growHolesToFit(bool seamless);
    void fillWindow(int index);
    FilledWindow askEngine(FillWindow& window, FillInput& input, Progress& progress);
    void takeWindow(const FillWindow& window);
    FilledRegion blended(const cv::Mat& rgb, const FillWindow& window, const FillInput& input,
                         const DetailTransfer* detail = nullptr) const;
    FillDraft::Raw rawOf(const cv::Mat& rgb, const FillWindow& window, const FillInput& input,
                         const DetailTransfer* detail = nullptr) const;
    FilledHoleRecord commonRecord(const QString& engineId) const;
    void keepDraft(int index, const cv::Mat& rgb, const FillWindow& window, const FillInput& input);
    bool tidy(FilledWindow& filled, const FillWindow& window);
    std::optional<DetailTransfer> detailFor(const FilledWindow& filled, const FillWindow& window, const FillInput& input) const;
    void makeKnown(const Piece& piece);
    void note(const QString& notice) {
        if (!notice.isEmpty() && !m_result.notices.contains(notice)) m_result.notices << notice;
    }
    void report(int index, FillStage stage, double fraction);

    const Photo& m_photo;
    const HoleMask& m_mask;
    FillEngine& m_engine;
    const FillOptions& m_options;
    FillOptions m_engineOptions;  // with what the job itself needs of the engine
    FillObserver& m_observer;
    std::stop_token m_stop;
    const FillSteering& m_steering;

    Photo m_present;    // the photo with the pieces of cut holes that are done
    cv::Mat m_unknown;  // what engines see as hole
    cv::Mat m_left;     // painted pixels still to be filled; empty unless a hole was cut
    CompositeOptions m_blend;
    int m_growPx = 0;  // how far around painted pixels engines paint, at least as far as is blended
    GrownHoles m_grown;
    HoleRecorder m_recorder;
    FillDraft m_draft;
    std::vector<FillWindow> m_windows;
    std::vector<Piece> m_pieces;
    std::vector<OwnHole> m_own;  // what the window being filled is for
    cv::Rect m_ownRect;          // all of them with their blend, in photo pixels
    cv::Mat m_ownHole;           // all of their painted pixels
    double m_costDone = 0., m_costAll = 0., m_total = 0.;
    FillResult m_result;
};

// Engines may report from any thread of theirs; the observer sees one call at a time and progress that never runs back.
class Job::Progress : public WindowProgress {
 public:
    Progress(Job& job, int index) : m_job(job), m_index(index) {}
    void setWindow(const FillWindow& window, const FillInput& input) {
        m_window = &window;
        m_input = &input;
    }
    void progressed(FillStage stage, double fraction) override {
        const std::scoped_lock lock(m_mutex);
        m_job.report(m_index, stage, kEngineShare * fraction);
    }
    void coarseReady(const cv::Mat& rgb) override {
        const std::scoped_lock lock(m_mutex);
        if (m_job.m_stop.stop_requested()) return;
        Piece piece;
        try {
            piece.region = m_job.blended(rgb, *m_window, *m_input);
        } catch (const Error&) {
            return;  // a preview that can't be shown is no reason to fail; the result itself is checked again
        }
        piece.region.coarse = piece.region.pixels;
        const cv::Mat own = blendedArea(m_job.m_ownHole, m_job.m_blend);
        for (const Piece& earlier : m_job.m_pieces) bringInto(piece, earlier, own);
        m_job.m_observer.preview(piece.region);
        m_job.keepDraft(m_index, rgb, *m_window, *m_input);
    }

 private:
    Job& m_job;
    int m_index;
    const FillWindow* m_window = nullptr;
    const FillInput* m_input = nullptr;
    std::mutex m_mutex;
};

void Job::validate() const {
    if (m_photo.isNull()) refuse(Text::tr("there is no photo"), Text::tr("Open a photo first"));
    if (m_mask.size() != m_photo.size())
        refuse(Text::tr("the mask is %1 × %2 pixels, the photo %3 × %4")
                   .arg(m_mask.size().width)
                   .arg(m_mask.size().height)
                   .arg(m_photo.width())
                   .arg(m_photo.height()),
               Text::tr("Use a mask of the photo's size"));
    if (m_mask.isEmpty()) refuse(Text::tr("nothing is marked"), Text::tr("Paint over what should be filled"));
    if (m_mask.isFull())
        refuse(Text::tr("the whole photo is marked, so nothing is left to go by"), Text::tr("Leave some of the photo unmarked"));
    checkSteering(m_steering.avoid, m_photo.size());
    checkSteering(m_steering.prefer, m_photo.size());
}

void Job::growHolesToFit(bool seamless) {
    const CompositeOptions asked{m_options.dilatePx, m_options.featherPx, seamless};
    const auto fits = [&](const CompositeOptions& blend, int roomPx = 0) {
        m_blend = blend;
        m_growPx = std::max(blendReach(blend).fillPx, std::min(roomPx, kMostRoomPx));
        m_grown = growHoles(m_mask, m_growPx);
        return cv::countNonZero(m_grown.mask) < static_cast<int>(m_grown.mask.total());
    };
    if (fits(asked, m_options.edgeRoomPx) || (m_options.edgeRoomPx > 0 && fits(asked))) return;
    note(Text::tr("The photo is too small for a soft edge: the holes were filled with a hard one"));
    if (fits({m_options.dilatePx, 0, false})) return;
    fits({0, 0, false});
}

void Job::report(int index, FillStage stage, double fraction) {
    fraction = std::clamp(fraction, 0., 1.);
    const double cost = static_cast<double>(m_windows[static_cast<std::size_t>(index)].photoRect.area());
    m_total = std::clamp((m_costDone + fraction * cost) / m_costAll, m_total, 1.);
    m_observer.progressed(index, static_cast<int>(m_windows.size()), stage, fraction, m_total);
}

FilledRegion Job::blended(const cv::Mat& rgb, const FillWindow& window, const FillInput& input,
                          const DetailTransfer* detail) const {
    const cv::Mat work = checkedFill(rgb, input, window.workSize);
    FilledRegion region;
    region.rect = m_ownRect;
    region.pixels = m_present.copyOf(m_ownRect);
    const auto fillAt = [&](const cv::Rect& rect) {
        cv::Mat fill = atPhotoScale(work, window, rect);
        if (detail != nullptr) fill += detail->at(rect);
        return fill;
    };
    for (const OwnHole& own : m_own) {
        stopIfAsked(m_stop);
        blendHole({m_present, own.rect, own.painted, window.photoRect, m_blend, fillAt, m_left}, m_stop)
            .copyTo(region.pixels, m_ownRect.tl());
    }
    return region;
}

// What changing the edge afterwards needs.
FillDraft::Raw Job::rawOf(const cv::Mat& rgb, const FillWindow& window, const FillInput& input,
                          const DetailTransfer* detail) const {
    const cv::Mat work = checkedFill(rgb, input, window.workSize);
    FillDraft::Raw all;
    for (const OwnHole& own : m_own) {
        stopIfAsked(m_stop);
        const cv::Rect room = inflated(own.rect, m_growPx + kSeamPx) & window.photoRect;
        RawFill raw{window.photoRect, work.size(), cv::Rect({0, 0}, work.size()), work};
        if (detail != nullptr) {
            // Where it comes from can't be kept, so the sum is, at the photo's own scale.
            const cv::Mat fill = raw.at(room) + detail->at(room);
            raw = {window.photoRect, window.photoRect.size(), room - window.photoRect.tl(), fill};
        } else {
            raw = raw.cropped(room);
        }
        all.emplace_back(own, std::move(raw));
    }
    return all;
}

FilledHoleRecord Job::commonRecord(const QString& engineId) const {
    FilledHoleRecord common;
    const FillRecipe recipe = recipeOf(m_engine, m_options);
    common.options = recipe.options;
    common.options.engineId = engineId;
    common.model = recipe.model;
    common.usesWeights = recipe.usesWeights;
    common.blend = m_blend;
    common.reachPx = m_growPx;
    common.trainedHolePx = m_engine.limits().trainedHolePx;
    return common;
}

void Job::keepDraft(int index, const cv::Mat& rgb, const FillWindow& window, const FillInput& input) {
    if (!m_options.wantTrace || !m_observer.wantsDraft()) return;
    try {
        m_draft.add(index, rawOf(rgb, window, input));
        if (m_draft.isComplete()) m_observer.drafted(m_draft.result(m_photo, commonRecord(m_engine.draftId()), m_stop));
    } catch (const Error&) {
        // Nothing to keep, then; the result itself is still to come.
    }
}

FilledWindow Job::askEngine(FillWindow& window, FillInput& input, Progress& progress) {
    for (int attempt = 0;; ++attempt) {
        input = windowInput(m_present, window, m_unknown, m_steering.avoid, m_steering.prefer);
        cv::Mat known = input.hole == 0;
        if (!input.avoid.empty()) known.setTo(0, input.avoid);
        if (cv::countNonZero(known) == 0)
            throw Error(ErrorKind::Usage, Text::tr(kDoing),
                        Text::tr("around a hole everything is marked as hole or as never to copy from"),
                        Text::tr("Widen the context, fill the holes one at a time, or avoid less"));
        progress.setWindow(window, input);
        try {
            return m_engine.fill(input, m_engineOptions, progress, m_stop);
        } catch (...) {
            const Error error = currentExceptionAsError(Text::tr(kDoing));
            FillWindow smaller = window;
            smaller.scale /= 2;
            smaller.workSize = scaledSize(window.photoRect.size(), smaller.scale);
            smaller.paddedSize = paddedSizeFor(smaller.workSize, m_engine.limits());
            const bool helps = smaller.paddedSize.area() < window.paddedSize.area() &&
                               std::max(smaller.workSize.width, smaller.workSize.height) >= kLeastRetryPx;
            if (error.kind() != ErrorKind::OutOfMemory || attempt >= kMemoryRetries || !helps || m_stop.stop_requested())
                throw error;
            window = smaller;
            note(Text::tr("Memory ran short: a hole was filled at a lower resolution"));
        }
    }
}

// Whether the attention can be used, cut down to this window's holes.
bool Job::tidy(FilledWindow& filled, const FillWindow& window) {
    if (!m_engineOptions.wantAttention || !filled.attention) return false;
    const cv::Mat painted = paintedPart(m_grown, m_mask, window.photoRect, window.holes);
    const cv::Mat own = dilatedHole(painted, m_growPx);
    if (tidyAttention(*filled.attention, shrunkMask(own, window.workSize))) return true;
    note(Text::tr("Where the pixels came from can't be shown"));
    return false;
}

std::optional<DetailTransfer> Job::detailFor(const FilledWindow& filled, const FillWindow& window, const FillInput& input) const {
    // Engines without weights copy whole pixels: their fills are as sharp as the photo.
    if (m_options.detail <= 0. || !m_engine.limits().usesWeights) return {};
    const cv::Rect work({0, 0}, window.workSize);
    // Filled pieces of a cut hole are known by now, but copies of copies would lose what is true of the photo.
    cv::Mat barred = shrunkMask(m_grown.mask(window.photoRect), window.workSize) | input.hole(work);
    if (!input.avoid.empty()) barred |= input.avoid(work);
    const cv::Mat prefer = input.prefer.empty() ? cv::Mat() : input.prefer(work);
    return DetailTransfer({m_photo, window, *filled.attention, input.rgb(work), checkedFill(filled.rgb, input, window.workSize),
                           input.hole(work), barred, prefer},
                          m_options.detail, m_stop);
}

// Only the painted pixels of this window's holes: those of others are theirs to fill, even where rectangles overlap.
void Job::takeWindow(const FillWindow& window) {
    m_own = m_recorder.ownHoles(m_grown, m_mask, window.holes);
    cv::Rect all;
    for (const OwnHole& own : m_own) all |= own.rect;
    m_ownRect = inflated(all, blendReach(m_blend).fillPx) & window.holeBounds;
    m_ownHole = cv::Mat::zeros(m_ownRect.size(), CV_8UC1);
    for (const OwnHole& own : m_own) own.painted.copyTo(m_ownHole(own.rect - m_ownRect.tl()), own.painted);
}

void Job::fillWindow(int index) {
    stopIfAsked(m_stop);
    FillWindow window = m_windows[static_cast<std::size_t>(index)];
    Progress progress(*this, index);
    progress.progressed(FillStage::Preparing, 0.);
    takeWindow(window);

    FillInput input;
    FilledWindow filled = askEngine(window, input, progress);
    stopIfAsked(m_stop);
    progress.progressed(FillStage::Finishing, 1.);
    const bool hasSources = tidy(filled, window);
    Piece piece;
    {
        const std::optional<DetailTransfer> detail =
            hasSources ? detailFor(filled, window, input) : std::optional<DetailTransfer>();
        piece.region = blended(filled.rgb, window, input, detail ? &*detail : nullptr);
        if (m_options.wantTrace)
            for (const auto& [own, raw] : rawOf(filled.rgb, window, input, detail ? &*detail : nullptr))
                m_recorder.keep(own, raw);
    }
    report(index, FillStage::Finishing, kRefinedBlended);
    if (!filled.coarse.empty()) piece.region.coarse = blended(filled.coarse, window, input).pixels;
    piece.changed = blendedArea(m_ownHole, m_blend);
    for (Piece& earlier : m_pieces) {
        bringInto(piece, earlier, piece.changed);
        bringInto(earlier, piece);
    }
    makeKnown(piece);
    m_pieces.push_back(std::move(piece));
    note(filled.notice);
    if (hasSources && m_options.wantAttention)
        m_result.attention.push_back({window.photoRect, window.scale, std::move(*filled.attention)});
    report(index, FillStage::Finishing, 1.);
    m_costDone += static_cast<double>(m_windows[static_cast<std::size_t>(index)].photoRect.area());
}

// The next piece of a cut hole goes on from this one instead of inventing its own; holes that weren't cut stay independent of
// each other.
void Job::makeKnown(const Piece& piece) {
    if (m_left.empty()) return;
    m_present.replace(piece.region.rect, piece.region.pixels);
    m_left(m_ownRect).setTo(0, m_ownHole);
    const cv::Rect whole({0, 0}, m_photo.size());
    const cv::Rect touched = inflated(m_ownRect, m_growPx) & whole, needed = inflated(touched, m_growPx) & whole;
    dilatedHole(m_left(needed), m_growPx)(touched - needed.tl()).copyTo(m_unknown(touched));
}

FillResult Job::run() {
    QElapsedTimer timer;
    timer.start();
    validate();
    stopIfAsked(m_stop);
    m_engine.prepare(m_options);
    stopIfAsked(m_stop);
    PlanLimits limits;
    limits.engine = m_engine.limits();
    if (!limits.engine.heedsPrefer && !m_steering.prefer.empty() && cv::countNonZero(m_steering.prefer) > 0)
        note(Text::tr("This method doesn't copy from places, so what was marked to be preferred made no difference"));
    growHolesToFit(m_options.seamless || limits.engine.seamless);
    limits.memoryBudgetBytes = m_options.memoryBudgetBytes;
    limits.contextMarginPx = m_options.contextMarginPx;
    limits.resolution = m_options.resolution;
    m_recorder = HoleRecorder(m_grown);
    cutThinHoles(m_grown, m_mask, m_growPx, fullSizeHolePx(limits));
    m_unknown = m_grown.cut ? m_grown.mask.clone() : m_grown.mask;
    if (m_grown.cut) m_left = m_mask.pixels().clone();
    m_windows = planFill(m_photo.size(), m_grown.bounds, limits);
    for (const FillWindow& window : m_windows) m_costAll += static_cast<double>(window.photoRect.area());
    m_draft = FillDraft(m_recorder, static_cast<int>(m_windows.size()));
    for (int i = 0; i < static_cast<int>(m_windows.size()); ++i) fillWindow(i);
    report(static_cast<int>(m_windows.size()) - 1, FillStage::Finishing, 1.);
    m_result.engineId = m_engine.id();
    m_result.recipe = recipeOf(m_engine, m_options);
    if (m_options.wantTrace) m_result.holes = m_recorder.records(m_photo, commonRecord(m_options.engineId));
    for (Piece& piece : m_pieces) m_result.regions.push_back(std::move(piece.region));
    m_result.elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return std::move(m_result);
}

}  // namespace

FillResult fillPhoto(const Photo& photo, const HoleMask& mask, FillEngine& engine, const FillOptions& options,
                     FillObserver& observer, std::stop_token stop, const FillSteering& steering) {
    try {
        return Job(photo, mask, engine, options, observer, stop, steering).run();
    } catch (...) {
        throw currentExceptionAsError(Text::tr(kDoing));
    }
}

Photo applied(const Photo& photo, const FillResult& result, bool coarse) {
    Photo out = photo;
    for (const FilledRegion& region : result.regions) {
        const cv::Mat& pixels = coarse && !region.coarse.empty() ? region.coarse : region.pixels;
        if (!pixels.empty()) out.replace(region.rect, pixels);
    }
    return out;
}

}  // namespace lacuna::core
