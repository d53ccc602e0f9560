// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filled_hole.h"

#include <QtEndian>
#include <algorithm>

#include "core/error.h"
#include "core/fill_job.h"
#include "core/packed_pixels.h"
#include "core/rects.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

// Fast rather than small: masks and pictures that are 0 in their middle shrink to a fraction anyway.
constexpr int kCompression = 1;
constexpr int kLengthBytes = 4;  // qCompress begins with the length

Error damaged() { return {ErrorKind::EngineFailed, Text::tr("Look up a filled hole"), Text::tr("its record is damaged")}; }

std::size_t byteCount(cv::Size size, int type) {
    return static_cast<std::size_t>(size.width) * size.height * static_cast<std::size_t>(CV_ELEM_SIZE(type));
}

/// The same bytes, sorted by their place in a value: exponents next to exponents compress far better.
void shuffle(const uchar* from, uchar* to, std::size_t values, bool back) {
    constexpr std::size_t kBytes = sizeof(float);
    for (std::size_t b = 0; b < kBytes; ++b)
        for (std::size_t i = 0; i < values; ++i) {
            if (back) {
                to[i * kBytes + b] = from[b * values + i];
            } else {
                to[b * values + i] = from[i * kBytes + b];
            }
        }
}

bool isInside(const cv::Rect& rect, cv::Size size) {
    return rect.x >= 0 && rect.y >= 0 && rect.width > 0 && rect.height > 0 && rect.width <= size.width - rect.x &&
           rect.height <= size.height - rect.y;
}

/// Says of a stored picture whether it is of that size and type, without unpacking it.
bool fits(const PackedPicture& picture, cv::Size size, int type) {
    return picture.size == size && picture.type == type && picture.data.size() > kLengthBytes &&
           qFromBigEndian<quint32>(picture.data.constData()) == byteCount(size, type);
}

void check(const FilledHoleRecord& record) {
    const cv::Size size = record.rect.size();
    if (record.rect.x < 0 || record.rect.y < 0 || size.empty() || !record.pieces || record.reachPx < 0 || record.reachPx > 16)
        throw damaged();
    const int before = record.before.type;
    const bool isPhotoType = (CV_MAT_DEPTH(before) == CV_8U || CV_MAT_DEPTH(before) == CV_16U) && CV_MAT_CN(before) <= 4;
    if (!isPhotoType || !fits(record.painted, size, CV_8UC1) || !fits(record.touched, size, CV_8UC1) ||
        !fits(record.before, size, before))
        throw damaged();
    for (const FilledPiece& piece : *record.pieces) {
        const bool isInWindow = (piece.rect & piece.window) == piece.rect && (piece.rect & record.rect) == piece.rect;
        if (!isInWindow || !isInside(piece.part, piece.size) || !fits(piece.painted, piece.rect.size(), CV_8UC1) ||
            !fits(piece.raw, piece.part.size(), CV_32FC3))
            throw damaged();
    }
}

/// Adds to `mask` (at rect) what a hole touches.
void addTouched(const FilledHole& hole, const cv::Rect& rect, cv::Mat& mask) {
    const cv::Rect common = hole.rect() & rect;
    if (common.empty()) return;
    cv::Mat part = mask(common - rect.tl());
    part |= hole.touched()(common - hole.rect().tl());
}

/// The hole's part of the photo without the hole's blend, as far as is known: under painted pixels nothing changes.
void putBackAround(const FilledHole& hole, const cv::Mat& later, const cv::Point& at, cv::Mat& pixels) {
    cv::Mat back = hole.touched();
    back.setTo(0, hole.painted() == 255);
    back.setTo(0, later);
    cv::Mat target = pixels(hole.rect() - at);
    hole.before().copyTo(target, back);
}

CompositeOptions within(CompositeOptions blend, int reachPx) {
    const BlendReach reach = blendReach(blend);
    blend.dilatePx = std::min(reach.dilatePx, reachPx);
    blend.featherPx = std::min(reach.featherPx, reachPx - blend.dilatePx);
    return blend;
}

}  // namespace

PackedPicture::PackedPicture(const cv::Mat& picture) : size(picture.size()), type(picture.type()) {
    const cv::Mat dense = picture.isContinuous() ? picture : picture.clone();
    const std::size_t bytes = byteCount(size, type);
    if (dense.depth() != CV_32F) {
        data = qCompress(dense.data, static_cast<qsizetype>(bytes), kCompression);
        return;
    }
    std::vector<uchar> sorted(bytes);
    shuffle(dense.data, sorted.data(), bytes / sizeof(float), false);
    data = qCompress(sorted.data(), static_cast<qsizetype>(bytes), kCompression);
}

cv::Mat PackedPicture::unpacked() const {
    if (!fits(*this, size, type)) throw damaged();
    const cv::Mat bytes =
        unpackPixels(QByteArray::fromRawData(data.constData() + kLengthBytes, data.size() - kLengthBytes), size, type);
    if (CV_MAT_DEPTH(type) != CV_32F) return bytes;
    cv::Mat picture(size, type);
    shuffle(bytes.data, picture.data, byteCount(size, type) / sizeof(float), true);
    return picture;
}

FilledHole::FilledHole(FilledHoleRecord record) : m_record(std::move(record)) { check(m_record); }

bool FilledHole::touches(cv::Point photoPx) const {
    return rect().contains(photoPx) && touched().at<uchar>(photoPx - rect().tl()) != 0;
}

RawFill FilledHole::raw(const FilledPiece& piece) const { return {piece.window, piece.size, piece.part, piece.raw.unpacked()}; }

std::size_t FilledHole::bytes(const FilledHole* other) const {
    const auto own = [&](const PackedPicture FilledHoleRecord::*picture) -> std::size_t {
        const QByteArray& data = (m_record.*picture).data;
        if (other && (other->m_record.*picture).data.constData() == data.constData()) return 0;
        return static_cast<std::size_t>(data.size());
    };
    std::size_t sum =
        sizeof(*this) + own(&FilledHoleRecord::painted) + own(&FilledHoleRecord::touched) + own(&FilledHoleRecord::before);
    if (other && other->m_record.pieces == m_record.pieces) return sum;
    for (const FilledPiece& piece : *m_record.pieces)
        sum += sizeof(piece) + static_cast<std::size_t>(piece.painted.data.size() + piece.raw.data.size());
    return sum;
}

std::shared_ptr<const FilledHole> filledHoleAt(const FilledHoles& holes, cv::Point photoPx) {
    const auto found = std::find_if(holes.rbegin(), holes.rend(), [&](const auto& hole) { return hole->touches(photoPx); });
    return found == holes.rend() ? nullptr : *found;
}

cv::Mat touchedLater(const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole, const cv::Rect& rect) {
    cv::Mat touched = cv::Mat::zeros(rect.size(), CV_8UC1);
    const auto self = std::find(holes.begin(), holes.end(), hole);
    for (auto later = self == holes.end() ? self : self + 1; later != holes.end(); ++later) addTouched(**later, rect, touched);
    return touched;
}

cv::Mat touchedByOthers(const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole, const cv::Rect& rect) {
    cv::Mat touched = cv::Mat::zeros(rect.size(), CV_8UC1);
    for (const auto& other : holes)
        if (other != hole) addTouched(*other, rect, touched);
    return touched;
}

Refill::Refill(const Photo& present, const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole)
    : photo(present), mask(present.size()), options(hole->options()), touched(hole->rect()) {
    mask.replace(touched, hole->painted());
    cv::Mat pixels = present.copyOf(touched);
    putBackAround(*hole, touchedLater(holes, hole, touched), touched.tl(), pixels);
    photo.replace(touched, pixels);
}

void Refill::complete(FillResult& result) const {
    cv::Rect all = touched;
    for (const FilledRegion& region : result.regions) all |= region.rect;
    FilledRegion whole;
    whole.rect = all;
    whole.pixels = applied(photo, result).copyOf(all);
    result.regions = {std::move(whole)};
}

FillResult reblended(const Photo& present, const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole,
                     const FilledHole& shown, CompositeOptions blend, const std::stop_token& stop) {
    if (!shown.hasRaw())
        throw Error(ErrorKind::EngineFailed, Text::tr("Change the edge of a fill"),
                    Text::tr("what was painted there is no longer known"), Text::tr("Fill the hole again"));
    blend = within(blend, shown.reachPx());
    // All happens in a small part of the photo, moved to the origin: large photos cost no more.
    const cv::Rect all = (hole->rect() | shown.rect()) & cv::Rect({0, 0}, present.size());
    const cv::Rect around = inflated(all, kSeamPx) & cv::Rect({0, 0}, present.size());
    const cv::Mat later = touchedLater(holes, hole, all);
    cv::Mat pixels = present.copyOf(around);
    if (pixels.type() != hole->record().before.type) throw damaged();
    putBackAround(*hole, later(hole->rect() - all.tl()), around.tl(), pixels);
    Photo photo(std::move(pixels));
    cv::Mat left = cv::Mat::zeros(around.size(), CV_8UC1);  // painted pixels of pieces that are still to come
    const std::vector<FilledPiece>& pieces = *shown.record().pieces;
    if (pieces.size() > 1) shown.painted().copyTo(left(shown.rect() - around.tl()));
    for (const FilledPiece& piece : pieces) {
        const RawFill raw = shown.raw(piece);
        const auto fill = [&](const cv::Rect& rect) { return raw.at(rect + around.tl()); };
        const BlendedHole blended = blendHole({photo, piece.rect - around.tl(), piece.painted.unpacked(),
                                               piece.window - around.tl(), blend, fill, pieces.size() > 1 ? left : cv::Mat()},
                                              stop);
        cv::Mat part = photo.copyOf(blended.rect);
        blended.copyTo(part, blended.rect.tl());
        photo.replace(blended.rect, part);
        left(piece.rect - around.tl()).setTo(0, piece.painted.unpacked());
    }
    FilledRegion region;
    region.rect = all;
    region.pixels = photo.copyOf(all - around.tl());
    present.pixels()(all).copyTo(region.pixels, later);
    FilledHoleRecord record = shown.record();
    record.id = hole->id();
    record.blend = blend;
    // Filling it once more keeps the edge.
    record.options.dilatePx = blend.dilatePx;
    record.options.featherPx = blend.featherPx;
    record.options.seamless = blend.seamless;
    record.touched = PackedPicture(dilatedHole(shown.painted(), blendReach(blend).fillPx));
    FillResult result;
    result.engineId = record.options.engineId;
    result.regions = {std::move(region)};
    result.holes = {std::make_shared<FilledHole>(std::move(record))};
    return result;
}

FillResult withoutFill(const Photo& present, const Photo& original, const FilledHoles& holes,
                       const std::shared_ptr<const FilledHole>& hole) {
    const cv::Rect rect = hole->rect();
    if (original.size() != present.size() || original.pixels().type() != present.pixels().type() ||
        (rect & cv::Rect({0, 0}, present.size())) != rect)
        throw damaged();
    cv::Mat own = hole->touched();
    own.setTo(0, touchedLater(holes, hole, rect));
    FilledRegion region;
    region.rect = rect;
    region.pixels = present.copyOf(rect);
    original.pixels()(rect).copyTo(region.pixels, own);
    // Older fills under this one are blended once more, oldest first, each of them onto the ones before it.
    FilledHoles older(holes.begin(), std::find(holes.begin(), holes.end(), hole));
    for (const auto& under : older) {
        const cv::Rect common = under->rect() & rect;
        if (common.empty() || !under->hasRaw()) continue;
        Photo photo = present;
        photo.replace(rect, region.pixels);
        const FilledRegion again = reblended(photo, {under}, under, *under, under->blend()).regions.front();
        const cv::Mat mask = own(common - rect.tl()) & under->touched()(common - under->rect().tl());
        cv::Mat target = region.pixels(common - rect.tl());
        again.pixels(common - again.rect.tl()).copyTo(target, mask);
    }
    FillResult result;
    result.regions = {std::move(region)};
    return result;
}

}  // namespace lacuna::core
