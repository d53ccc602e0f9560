// SPDX-License-Identifier: GPL-3.0-or-later
// Crops a second that the loader gives: from photos in memory, from JPEG files that are decoded each time, and from files that
// fit into the cache. One JSON object a line. Usage: bench_crop_loader [--threads 1,2] [--batches 24] [--size 256] [FOLDER]
// (without a folder: photos of noise, 1024 x 683)
#include <QDir>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/photo_io.h"
#include "ml/engine/training_photos.h"
#include "ml/train/crop_loader.h"
#include "ml/train/resample.h"

#include <ATen/ATen.h>

using namespace lacuna;

namespace {

struct Arguments {
    std::vector<int> threads = {1, 2};
    int batches = 24;
    std::int64_t size = 256;
    QString folder;
};

Arguments parse(int argc, char** argv) {
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const QString option = QString::fromLocal8Bit(argv[i]), value = QString::fromLocal8Bit(i + 1 < argc ? argv[i + 1] : "");
        if (option == QStringLiteral("--threads")) {
            arguments.threads.clear();
            for (const QString& count : value.split(QLatin1Char(','))) arguments.threads.push_back(count.toInt());
        } else if (option == QStringLiteral("--batches")) {
            arguments.batches = value.toInt();
        } else if (option == QStringLiteral("--size")) {
            arguments.size = value.toInt();
        } else {
            arguments.folder = option;
            continue;
        }
        ++i;
    }
    return arguments;
}

/// Noise of the detail that photos have, so that JPEG files of it have a photo's size.
void writePhotos(const QString& folder) {
    for (int i = 0; i < 32; ++i) {
        auto generator = at::detail::createCPUGenerator(static_cast<std::uint64_t>(i));
        const at::Tensor grain = at::randint(256, {171, 256, 3}, generator, at::kByte);
        const at::Tensor photo = ml::resample(grain, {0, 0, 171, 256}, 683, 1024);
        const cv::Mat pixels(683, 1024, CV_8UC3, photo.data_ptr());
        core::writePhoto(core::Photo(pixels.clone()), QDir(folder).filePath(QStringLiteral("%1.jpg").arg(i)));
    }
}

/// The photos of another source, decoded once.
class HeldPhotos : public ml::PhotoSource {
 public:
    explicit HeldPhotos(const ml::PhotoSource& source) {
        for (std::size_t i = 0; i < std::min<std::size_t>(source.size(), 200); ++i) m_photos.push_back(source.load(i));
    }
    [[nodiscard]] std::size_t size() const override { return m_photos.size(); }
    [[nodiscard]] std::string name(std::size_t index) const override { return std::to_string(index); }
    [[nodiscard]] at::Tensor load(std::size_t index) const override { return m_photos.at(index); }

 private:
    std::vector<at::Tensor> m_photos;
};

void measure(const char* name, const std::shared_ptr<const ml::PhotoSource>& photos, const ml::CropOptions& options, int batches,
             int warmUp) {
    ml::CropLoader loader(photos, options);
    for (int i = 0; i < warmUp; ++i) loader.next();
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < batches; ++i) loader.next();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double crops = static_cast<double>(options.batch) * batches;
    std::printf(
        "{\"bench\": \"crop_loader\", \"photos\": \"%s\", \"size\": %d, \"threads\": %d, \"crops_per_s\": %.1f, "
        "\"ms_per_crop\": %.3f}\n",
        name, static_cast<int>(options.size), options.threads, crops / seconds, seconds / crops * 1e3);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) try {
    const Arguments arguments = parse(argc, argv);
    const QTemporaryDir temporary;
    if (arguments.folder.isEmpty()) writePhotos(temporary.path());
    const auto files = engine::openTrainingPhotos({arguments.folder.isEmpty() ? temporary.path() : arguments.folder}).source;
    const auto held = std::make_shared<HeldPhotos>(*files);
    ml::CropOptions options;
    options.size = arguments.size;
    for (const int threads : arguments.threads) {
        options.threads = threads;
        options.cache_bytes = std::size_t{1} << 30;
        measure("in memory", held, options, arguments.batches, 4);
        const int epoch = static_cast<int>(files->size() / static_cast<std::size_t>(options.batch)) + 1;
        measure("files, cached", files, options, arguments.batches, epoch);
        options.cache_bytes = 0;
        measure("files, decoded each time", files, options, arguments.batches, 0);
    }
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
