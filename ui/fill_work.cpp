// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fill_work.h"

#include <QLoggingCategory>
#include <algorithm>
#include <chrono>

#include "core/text.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

Q_LOGGING_CATEGORY(lcFill, "lacuna.fill")

constexpr qint64 kReportEveryMs = 50;
constexpr int kVariantPx = 160;

qint64 nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

cv::Mat either(const cv::Mat& a, const cv::Mat& b) {
    if (a.empty() || b.empty()) return a.empty() ? b : a;
    return a | b;
}

core::FillResult fillAnew(const FillTask& task, const FillPart& part, FillRelay& relay, const std::stop_token& stop) {
    const core::Refill refill(task.photo, task.holes, task.hole);
    // What else is painted is to go, so nothing of it may be copied; what the document avoids, neither.
    const cv::Mat avoid = either(either(task.mask.pixels(), task.avoid.pixels()), task.vetoed.pixels());
    const auto inPlace = [&](core::FillResult result) {
        refill.complete(result);
        // Whatever fills it: it stays the same hole.
        if (!result.holes.empty()) {
            core::FilledHoleRecord record = result.holes.front()->record();
            record.id = task.hole->id();
            result.holes.front() = std::make_shared<core::FilledHole>(std::move(record));
        }
        return result;
    };
    relay.setWholeDraft(task.varies ? FillRelay::WholeDraft() : inPlace);
    return inPlace(
        core::fillPhoto(refill.photo, refill.mask, *part.engine, part.options, relay, stop, {avoid, task.prefer.pixels()}));
}

void append(core::FillResult& all, const core::FillResult& part) {
    const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    add(all.regions, part.regions);
    add(all.attention, part.attention);
    add(all.holes, part.holes);
    for (const QString& notice : part.notices)
        if (!all.notices.contains(notice)) all.notices << notice;
    all.engineId = part.engineId;
    all.recipe = part.recipe;
    all.elapsedMs += part.elapsedMs;
}

core::FillResult fillParts(const FillTask& task, FillRelay& relay, const std::stop_token& stop) {
    core::FillResult all;
    core::Photo photo = task.photo;
    cv::Mat left = task.mask.pixels().clone();  // painted, and not filled yet
    const int count = static_cast<int>(task.parts.size());
    for (int i = 0; i < count; ++i) {
        const FillPart& part = task.parts[static_cast<std::size_t>(i)];
        relay.beginPart(i, count, true);
        left.setTo(0, part.mask.pixels());
        const cv::Mat others = cv::countNonZero(left) > 0 ? left : cv::Mat();
        // The parts before the last one are finished by then, so they are not drafts.
        const auto whole = [&all](const core::FillResult& draft) {
            core::FillResult sum = all;
            append(sum, draft);
            return sum;
        };
        relay.setWholeDraft(i + 1 == count ? whole : FillRelay::WholeDraft());
        const core::FillResult result = core::fillPhoto(photo, part.mask, *part.engine, part.options, relay, stop,
                                                        {either(task.avoid.pixels(), others), task.prefer.pixels()});
        if (i + 1 < count) photo = core::applied(photo, result);
        append(all, result);
    }
    return all;
}

FillOutcome vary(const FillTask& task, FillRelay& relay, const std::stop_token& stop) {
    FillOutcome outcome;
    const int count = static_cast<int>(task.parts.size());
    for (int i = 0; i < count && !stop.stop_requested(); ++i) {
        const FillPart& part = task.parts[static_cast<std::size_t>(i)];
        relay.beginPart(i, count, false);
        try {
            core::FillResult result = fillAnew(task, part, relay, stop);
            if (result.holes.size() != 1) continue;  // it fell into several, which can't take the place of one
            auto variant = std::make_shared<core::HoleVariant>();
            variant->hole = result.holes.front();
            variant->picture = holePicture(task.photo, result, variant->hole->rect(), kVariantPx);
            variant->attention = std::move(result.attention);
            variant->label = part.label;
            ++outcome.variants;
            Q_EMIT relay.variantReady(variant);
        } catch (...) {
            // One way that doesn't work is no reason to give up the others.
            outcome.error = core::currentExceptionAsError(core::Text::tr("Try another fill"));
            qCWarning(lcFill, "%s", qPrintable(outcome.error->message()));
        }
    }
    if (outcome.variants > 0) outcome.error.reset();
    return outcome;
}

}  // namespace

void FillRelay::beginPart(int part, int parts, bool previews) {
    m_jobPart = part;
    m_jobParts = parts;
    m_windowsBefore += m_windowsHere;
    m_windowsHere = 0;
    m_previews = previews;
}

void FillRelay::progressed(int index, int count, core::FillStage stage, double, double total) {
    m_windowsHere = count;
    m_part = m_windowsBefore + index;
    m_parts = m_windowsBefore + count + (m_jobParts - m_jobPart - 1);
    const qint64 now = nowMs();
    if (m_part == m_lastIndex && stage == m_lastStage && now - m_lastMs < kReportEveryMs) return;
    m_lastMs = now;
    m_lastIndex = m_part;
    m_lastStage = stage;
    Q_EMIT progress({m_part, m_parts, stage, (m_jobPart + total) / m_jobParts});
}

void FillRelay::preview(const core::FilledRegion& region) {
    const cv::Mat& pixels = region.coarse.empty() ? region.pixels : region.coarse;
    if (pixels.empty() || !m_previews) return;
    const core::Photo part(pixels.clone(), m_photo.metadata(), m_photo.format());
    Q_EMIT previewed(toQRect(region.rect), part.toDisplayImage({0, 0, part.width(), part.height()}));
}

void FillRelay::drafted(const core::FillResult& draft) {
    Q_EMIT draftReady(std::make_shared<core::FillResult>(m_wholeDraft(draft)));
}

FillOutcome runFill(const FillTask& task, FillRelay& relay, const std::stop_token& stop) {
    try {
        if (stop.stop_requested() || task.parts.empty()) return {};
        if (task.varies) return vary(task, relay, stop);
        return {std::make_shared<core::FillResult>(task.hole ? fillAnew(task, task.parts.front(), relay, stop)
                                                             : fillParts(task, relay, stop)),
                {},
                0};
    } catch (...) {
        return {nullptr, core::currentExceptionAsError(core::Text::tr("Fill the holes")), 0};
    }
}

QImage holePicture(const core::Photo& photo, const core::FillResult& result, const cv::Rect& hole, int sidePx) {
    const int margin = std::max(12, std::max(hole.width, hole.height) / 4);
    const cv::Rect rect = cv::Rect(hole.x - margin, hole.y - margin, hole.width + 2 * margin, hole.height + 2 * margin) &
                          cv::Rect({0, 0}, photo.size());
    core::Photo part(photo.copyOf(rect), photo.metadata(), photo.format());
    for (const core::FilledRegion& region : result.regions) {
        const cv::Rect common = region.rect & rect;
        if (!common.empty()) part.replace(common - rect.tl(), region.pixels(common - region.rect.tl()));
    }
    const int reduction = std::max(1, std::max(rect.width, rect.height) / sidePx);
    return part.toDisplayImage({{0, 0}, rect.size()}, reduction)
        .convertToFormat(QImage::Format_RGB32)
        .scaled(sidePx, sidePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace lacuna::ui
