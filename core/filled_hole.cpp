// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filled_hole.h"

#include <algorithm>

#include "core/compositor.h"
#include "core/error.h"
#include "core/fill_job.h"

namespace lacuna::core {

namespace {

// Fast rather than small: masks and pictures that are 0 in their middle shrink to a fraction anyway.
constexpr int kCompression = 1;

QByteArray packed(const cv::Mat& picture) {
    const cv::Mat dense = picture.isContinuous() ? picture : picture.clone();
    return qCompress(dense.data, static_cast<qsizetype>(dense.total() * dense.elemSize()), kCompression);
}

}  // namespace

FilledHole::FilledHole(const cv::Rect& rect, const cv::Mat& painted, const cv::Mat& touched, const cv::Mat& before,
                       FillOptions options)
    : m_rect(rect), m_options(std::move(options)), m_type(before.type()), m_painted(packed(painted)), m_touched(packed(touched)) {
    cv::Mat around = before.clone();
    around.setTo(0, painted);
    m_before = packed(around);
}

cv::Mat FilledHole::unpacked(const QByteArray& data, int type) const {
    const QByteArray bytes = qUncompress(data);
    cv::Mat picture(m_rect.size(), type);
    if (static_cast<std::size_t>(bytes.size()) != picture.total() * picture.elemSize())
        throw Error(ErrorKind::EngineFailed, QStringLiteral("Look up a filled hole"), QStringLiteral("its record is damaged"));
    std::copy(bytes.begin(), bytes.end(), picture.data);
    return picture;
}

cv::Mat FilledHole::painted() const { return unpacked(m_painted, CV_8UC1); }

cv::Mat FilledHole::touched() const { return unpacked(m_touched, CV_8UC1); }

bool FilledHole::touches(cv::Point photoPx) const {
    return m_rect.contains(photoPx) && touched().at<uchar>(photoPx - m_rect.tl()) != 0;
}

std::size_t FilledHole::bytes() const {
    return sizeof(*this) + static_cast<std::size_t>(m_painted.size() + m_touched.size() + m_before.size());
}

FilledHoles filledHoles(const Photo& photo, const HoleMask& painted, const GrownHoles& grown, int growPx,
                        const FillOptions& options) {
    FilledHoles holes;
    for (int i = 0; i < static_cast<int>(grown.bounds.size()); ++i) {
        const cv::Rect& rect = grown.bounds[static_cast<std::size_t>(i)];
        const cv::Mat own = paintedPart(grown, painted, rect, {i});
        holes.push_back(std::make_shared<FilledHole>(rect, own, dilatedHole(own, growPx), photo.pixels()(rect), options));
    }
    return holes;
}

std::shared_ptr<const FilledHole> filledHoleAt(const FilledHoles& holes, cv::Point photoPx) {
    const auto found = std::find_if(holes.rbegin(), holes.rend(), [&](const auto& hole) { return hole->touches(photoPx); });
    return found == holes.rend() ? nullptr : *found;
}

Refill::Refill(const Photo& present, const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole)
    : photo(present), mask(present.size()), options(hole->options()), touched(hole->rect()) {
    const cv::Mat painted = hole->painted();
    mask.replace(touched, painted);
    cv::Mat back = hole->touched();
    back.setTo(0, painted);
    const auto self = std::find(holes.begin(), holes.end(), hole);
    for (auto later = self == holes.end() ? self : self + 1; later != holes.end(); ++later) {
        const cv::Rect common = (*later)->rect() & touched;
        if (common.empty()) continue;
        back(common - touched.tl()).setTo(0, (*later)->touched()(common - (*later)->rect().tl()));
    }
    cv::Mat pixels = present.copyOf(touched);
    hole->unpacked(hole->m_before, hole->m_type).copyTo(pixels, back);
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

}  // namespace lacuna::core
