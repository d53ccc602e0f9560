// SPDX-License-Identifier: GPL-3.0-or-later
// What detail transfer does to fills of photos whose truth is known, as they are or enlarged (cubic), so that holes exceed what
// the network works on at full size. One JSON line for each strength: means over the photos, in the hole.
// Usage: bench_detail PHOTOS MASKS [ENLARGE [LIMIT [STRENGTH...]]]
// `sharp` is the energy of the luma's 4-neighbour Laplacian inside the hole against that of the ring around it, `truth_sharp` the
// same of the original; each is the median over the photos of a ratio. With LACUNA_BENCH_PICTURES=DIR the fills are written
// there.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/evaluation_cases.h"
#include "core/metrics.h"
#include "core/photo_io.h"
#include "ml/engine/network_engines.h"
#include "tests/bench/fill_bench.h"

using namespace lacuna;

namespace {

/// Asks the network once for each window and gives the same answer for every strength.
class Remembering : public core::FillEngine {
 public:
    explicit Remembering(std::unique_ptr<core::FillEngine> engine) : m_engine(std::move(engine)) {}
    QString id() const override { return m_engine->id(); }
    core::EngineLimits limits() const override { return m_engine->limits(); }
    void prepare(const core::FillOptions& options) override {
        if (!m_prepared) m_engine->prepare(options);
        m_prepared = true;
        m_next = 0;
    }
    core::FilledWindow fill(const core::FillInput& input, const core::FillOptions& options, core::WindowProgress& progress,
                            std::stop_token stop) override {
        if (m_next == m_answers.size()) {
            m_answers.push_back(m_engine->fill(input, options, progress, std::move(stop)));
            m_answers.back().coarse.release();
        }
        return m_answers[m_next++];
    }
    void forget() { m_answers.clear(); }

 private:
    std::unique_ptr<core::FillEngine> m_engine;
    std::vector<core::FilledWindow> m_answers;
    std::size_t m_next = 0;
    bool m_prepared = false;
};

double laplacianEnergy(const cv::Mat& rgb, const cv::Mat& where) {
    cv::Mat luma, laplacian;
    cv::transform(rgb, luma, cv::Matx13d(0.299, 0.587, 0.114));
    cv::Laplacian(luma, laplacian, CV_32F, 1);
    return cv::mean(laplacian.mul(laplacian), where)[0];
}

/// Inside the hole against a ring of 48 px around it; the pixels that see the other side are left out.
double sharpness(const cv::Mat& rgb, const cv::Mat& hole) {
    cv::Mat distance, outside, inside;
    cv::distanceTransform(hole == 0, outside, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    cv::distanceTransform(hole != 0, inside, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    const cv::Mat ring = (outside > 1.5) & (outside < 48.);
    return laplacianEnergy(rgb, inside > 1.5) / std::max(1e-12, laplacianEnergy(rgb, ring));
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n == 0 ? 0. : (values[(n - 1) / 2] + values[n / 2]) / 2.;
}

struct Sums {
    core::ImageMetrics metrics;
    std::vector<double> sharp, truthSharp, variation;
    double seconds = 0., seam = 0., truthSeam = 0.;
};

void add(Sums& sums, const core::FillMetrics& fill) {
    sums.metrics.l1Percent += fill.hole.l1Percent;
    sums.metrics.psnrDb += fill.hole.psnrDb;
    sums.metrics.ssim += fill.hole.ssim;
    sums.metrics.gmsd += fill.hole.gmsd;
    sums.metrics.tvPercent += fill.hole.tvPercent;
    sums.metrics.truthTvPercent += fill.hole.truthTvPercent;
    sums.variation.push_back(fill.hole.tvPercent / std::max(1e-9, fill.hole.truthTvPercent));
    sums.seam += fill.seamPercent;
    sums.truthSeam += fill.truthSeamPercent;
}

core::Photo enlarged(const core::Photo& photo, double by) {
    cv::Mat out;
    if (by == 1.) return photo;
    cv::resize(photo.pixels(), out, {}, by, by, cv::INTER_CUBIC);
    return core::Photo(out);
}

int run(int argc, char** argv) {
    const auto number = [&](int i, double value) { return argc > i ? std::atof(argv[i]) : value; };
    const double by = number(3, 1.);
    const auto limit = static_cast<std::size_t>(number(4, 1000.));
    std::vector<double> strengths;
    for (int i = 5; i < argc; ++i) strengths.push_back(std::atof(argv[i]));
    if (strengths.empty()) strengths = {0., 0.5, 1.};
    core::CaseList list = core::findCases({QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])}, {});
    core::EngineRegistry registry;
    engine::registerNetworkEngines(registry);
    Remembering engine(registry.create(QStringLiteral("contextual")));
    const std::size_t count = std::min(limit, list.cases.size());
    std::vector<Sums> sums(strengths.size());
    for (std::size_t i = 0; i < count; ++i) {
        const core::EvaluationCase& item = list.cases[i * list.cases.size() / count];
        const core::Photo small = core::readPhoto(item.photoPath), photo = enlarged(small, by);
        cv::Mat hole = item.hole(small.size());
        cv::resize(hole, hole, photo.size(), 0, 0, cv::INTER_NEAREST);
        const core::HoleMask mask(hole);
        const cv::Rect all({0, 0}, photo.size());
        const cv::Mat truth = photo.toFloatRgb(all);
        engine.forget();
        for (std::size_t s = 0; s < strengths.size(); ++s) {
            core::FillOptions options;
            options.dilatePx = options.featherPx = 0;
            options.detail = strengths[s];
            bench::Quiet quiet;
            const core::FillResult result = core::fillPhoto(photo, mask, engine, options, quiet, {});
            const cv::Mat filled = core::applied(photo, result).toFloatRgb(all);
            add(sums[s], core::compareFill(filled, truth, mask.pixels()));
            sums[s].sharp.push_back(sharpness(filled, mask.pixels()));
            sums[s].truthSharp.push_back(sharpness(truth, mask.pixels()));
            sums[s].seconds += result.elapsedMs / 1000.;
            if (const char* folder = std::getenv("LACUNA_BENCH_PICTURES")) {
                core::writePhoto(core::applied(photo, result),
                                 QStringLiteral("%1/%2-%3.png").arg(QString::fromLocal8Bit(folder), item.name).arg(strengths[s]));
            }
        }
    }
    const auto n = static_cast<double>(count);
    for (std::size_t s = 0; s < strengths.size(); ++s) {
        const core::ImageMetrics& m = sums[s].metrics;
        std::printf(
            "{\"bench\":\"detail\",\"photos\":%zu,\"enlarge\":%g,\"strength\":%g,\"psnr\":%.3f,\"l1\":%.3f,\"ssim\":%.4f,"
            "\"gmsd\":"
            "%.4f,\"tv_orig\":%.3f,\"tv_orig_median\":%.3f,\"seam\":%.3f,\"sharp\":%.3f,\"truth_sharp\":%.3f,\"seconds\":%.3f}\n",
            count, by, strengths[s], m.psnrDb / n, m.l1Percent / n, m.ssim / n, m.gmsd / n, m.tvPercent / m.truthTvPercent,
            median(sums[s].variation), sums[s].seam / sums[s].truthSeam, median(sums[s].sharp), median(sums[s].truthSharp),
            sums[s].seconds / n);
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    return bench::runOnPhotos(argc, argv, "bench_detail PHOTOS MASKS [ENLARGE [LIMIT [STRENGTH...]]]", "Measure detail", run);
}
