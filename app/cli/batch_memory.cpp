// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_memory.h"

#include <QImageReader>
#include <algorithm>
#include <thread>

#include "core/error.h"
#include "core/fill_planner.h"
#include "core/hole_mask.h"
#include "core/photo_io.h"
#include "core/system_memory.h"
#include "core/text.h"

namespace lacuna::cli {
namespace {

// Peaks measured at 24 MP, beside the 190 MB that the program takes: 17 to 18 bytes a pixel at 8 bit; at 16 bit 31 to 35 (PNG)
// and 38 to 42 (TIFF). While the engine is at work, half of the copies are there.
constexpr double kBytesPerPixel = 18., kBytesPerDeepPixel = 40., kHeldShare = 0.5;
constexpr double kShareOfFree = 0.75, kLeastBudget = 500e6;
constexpr int kJobsOnGpu = 2;

bool isDeep(QImage::Format format) {
    return format == QImage::Format_Grayscale16 || format == QImage::Format_RGBX64 || format == QImage::Format_RGBA64 ||
           format == QImage::Format_RGBA64_Premultiplied;
}

double bytesWith(double windowBytes, double fileBytes) { return std::max(fileBytes, kHeldShare * fileBytes + windowBytes); }

struct Head {
    QSize size;
    bool deep = false;
    double pixels() const { return size.isValid() ? static_cast<double>(size.width()) * size.height() : 0.; }
    double fileBytes() const { return pixels() * (deep ? kBytesPerDeepPixel : kBytesPerPixel); }
};

Head headOf(const QString& photo) {
    QImageReader reader(photo);
    reader.setDecideFormatFromContent(true);
    return {reader.size(), isDeep(reader.imageFormat())};
}

}  // namespace

double mostBytes(const QString& photo, const core::EngineLimits& limits, const core::FillOptions& options) {
    const Head head = headOf(photo);
    const double largest = static_cast<double>(limits.maxWindowPx) * limits.maxWindowPx,
                 window = limits.maxWindowPx > 0 ? std::min(head.pixels(), largest) : head.pixels();
    return bytesWith(std::min(window * limits.bytesPerPixel, options.memoryBudgetBytes), head.fileBytes());
}

double estimatedBytes(const FillFiles& files, const core::EngineLimits& limits, const core::FillOptions& options) {
    try {
        const core::HoleMask mask(core::readMask(files.mask));
        std::vector<cv::Rect> holes;
        for (const auto& hole : mask.holes()) holes.push_back(hole.bounds);
        double window = 0.;
        for (const core::FillWindow& part :
             core::planFill(mask.size(), holes, {limits, options.memoryBudgetBytes, options.contextMarginPx, options.resolution}))
            window = std::max(window, part.estimatedBytes);
        return bytesWith(window, headOf(files.photo).fileBytes());
    } catch (...) {
        return mostBytes(files.photo, limits, options);  // its fill will say what is wrong with the mask
    }
}

qint64 mostBytesOfFile(const QString& photo) {
    const Head head = headOf(photo);
    return static_cast<qint64>(head.pixels()) * (head.deep ? 8 : 4);
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
