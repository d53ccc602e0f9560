// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_memory.h"

#include <QImageReader>
#include <algorithm>
#include <thread>

#include "core/error.h"
#include "core/system_memory.h"
#include "core/text.h"

namespace lacuna::cli {
namespace {

// From reading to writing; measured 15 bytes a pixel at 8 bit, those of 16 bit take twice as much in each copy.
constexpr double kBytesPerPixel = 16., kBytesPerDeepPixel = 30.;
constexpr double kShareOfFree = 0.75, kLeastBudget = 500e6;
constexpr int kJobsOnGpu = 2;

bool isDeep(QImage::Format format) {
    return format == QImage::Format_Grayscale16 || format == QImage::Format_RGBX64 || format == QImage::Format_RGBA64 ||
           format == QImage::Format_RGBA64_Premultiplied;
}

}  // namespace

double estimatedBytes(const QString& photo, const core::EngineLimits& limits, double windowBudgetBytes) {
    QImageReader reader(photo);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid()) return 0.;
    const double pixels = static_cast<double>(size.width()) * size.height();
    const double window =
        limits.maxWindowPx > 0 ? std::min(pixels, static_cast<double>(limits.maxWindowPx) * limits.maxWindowPx) : pixels;
    return pixels * (isDeep(reader.imageFormat()) ? kBytesPerDeepPixel : kBytesPerPixel) +
           std::min(window * limits.bytesPerPixel, windowBudgetBytes);
}

qint64 mostBytesOfFile(const QString& photo) {
    QImageReader reader(photo);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid()) return 0;
    return qint64{size.width()} * size.height() * (isDeep(reader.imageFormat()) ? 8 : 4);
}

BatchShape shapeOf(const BatchWishes& wishes, std::vector<double> estimates, std::size_t photos, bool onGpu) {
    BatchShape shape;
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int threads = wishes.threads > 0 ? wishes.threads : cores;
    shape.budgetBytes =
        wishes.memoryBytes > 0. ? wishes.memoryBytes : std::max(kLeastBudget, kShareOfFree * core::availableMemoryBytes());
    int jobs = wishes.jobs;
    if (jobs == 0) {
        jobs = onGpu ? kJobsOnGpu : threads;
        if (!estimates.empty()) {
            const auto middle = estimates.begin() + static_cast<std::ptrdiff_t>(estimates.size() / 2);
            std::nth_element(estimates.begin(), middle, estimates.end());
            if (*middle > 0.) jobs = static_cast<int>(std::min<double>(jobs, shape.budgetBytes / *middle));
        }
    }
    shape.jobs = std::max(1, static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(std::max(1, jobs)), photos)));
    shape.threadsPerJob = std::max(1, threads / shape.jobs);
    return shape;
}

MemoryGate::Share MemoryGate::enter(double bytes, const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    if (!m_left.wait(lock, stop, [&] { return m_inside == 0 || m_used + bytes <= m_budget; }) || stop.stop_requested())
        throw core::Error(core::ErrorKind::Cancelled, core::Text::tr("Fill a folder"), core::Text::tr("cancelled"));
    m_used += bytes;
    ++m_inside;
    return {*this, bytes};
}

void MemoryGate::leave(double bytes) {
    {
        const std::scoped_lock lock(m_mutex);
        m_used -= bytes;
        --m_inside;
    }
    m_left.notify_all();
}

}  // namespace lacuna::cli
