// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/pack_photos.h"

#include <ATen/ATen.h>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/error.h"
#include "core/text.h"
#include "ml/engine/training_photos.h"
#include "ml/io/safetensors.h"
#include "ml/train/counter_random.h"
#include "ml/train/photo_source.h"
#include "ml/train/resample.h"

namespace lacuna::engine {
namespace {

using core::Error;
using core::ErrorKind;

const char* const kPack = QT_TRANSLATE_NOOP("lacuna::core::Text", "Pack photos");

void check(const PackOptions& options) {
    const auto require = [](bool met, const QString& reason) {
        if (!met) throw Error(ErrorKind::Usage, core::Text::tr(kPack), reason);
    };
    require(options.longSide >= 32 && options.leastShortSide >= 32, core::Text::tr("the sides must be at least 32 pixels"));
    require(options.jpegQuality >= 1 && options.jpegQuality <= 100, core::Text::tr("the JPEG quality must be from 1 to 100"));
    require(options.maxBytes >= 0, core::Text::tr("the size of the file must not be negative"));
}

/// [H, W, 3] bytes at the pack's size.
at::Tensor reduced(const at::Tensor& photo, const PackOptions& options) {
    const auto height = static_cast<double>(photo.size(0)), width = static_cast<double>(photo.size(1));
    const double scale = std::max(options.longSide / std::max(height, width), options.leastShortSide / std::min(height, width));
    if (scale >= 1) return photo;
    return ml::resample(photo, {0, 0, photo.size(0), photo.size(1)}, std::llround(height * scale), std::llround(width * scale));
}

at::Tensor asJpeg(const at::Tensor& photo, int quality) {
    const auto height = static_cast<int>(photo.size(0)), width = static_cast<int>(photo.size(1));
    const QImage image(static_cast<const uchar*>(photo.data_ptr()), width, height, 3 * width, QImage::Format_RGB888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    if (!writer.write(image)) throw Error(ErrorKind::OutputUnwritable, core::Text::tr(kPack), writer.errorString());
    at::Tensor tensor = at::empty({bytes.size()}, at::kByte);
    std::memcpy(tensor.data_ptr(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return tensor;
}

/// Numbered, so that names differ and keep the order.
std::string nameFor(qsizetype number, const std::string& path, PackForm form) {
    const QString stem = QFileInfo(QString::fromStdString(path)).completeBaseName();
    return QStringLiteral("%1 %2%3")
        .arg(number, 7, 10, QLatin1Char('0'))
        .arg(stem, form == PackForm::Jpeg ? QStringLiteral(".jpg") : QString())
        .toStdString();
}

/// What a tensor takes in the file besides its bytes, at most: its entry in the header, every byte of the name escaped.
qint64 entryBytes(const std::string& name) { return 160 + 6 * static_cast<qint64>(name.size()); }

/// Photos kept as JPEG files in memory, decoded when they are asked for.
class JpegPhotos final : public ml::PhotoSource {
 public:
    explicit JpegPhotos(ml::TensorFile file) {
        for (auto& [name, bytes] : file.tensors) m_photos.push_back({name, std::move(bytes)});
    }
    [[nodiscard]] std::size_t size() const override { return m_photos.size(); }
    [[nodiscard]] std::string name(std::size_t index) const override { return m_photos.at(index).first; }
    [[nodiscard]] at::Tensor load(std::size_t index) const override {
        const auto& [name, bytes] = m_photos.at(index);
        QByteArray file = QByteArray::fromRawData(static_cast<const char*>(bytes.data_ptr()), bytes.numel());
        QBuffer buffer(&file);
        QImageReader reader(&buffer, "jpeg");
        const QImage image = reader.read().convertToFormat(QImage::Format_RGB888);
        if (image.isNull()) throw ml::FileError(name + ": " + reader.errorString().toStdString());
        at::Tensor photo = at::empty({image.height(), image.width(), 3}, at::kByte);
        const auto rowBytes = static_cast<std::size_t>(3 * image.width());
        for (int y = 0; y < image.height(); ++y)
            std::memcpy(photo.data_ptr<std::uint8_t>() + static_cast<std::size_t>(y) * rowBytes, image.constScanLine(y),
                        rowBytes);
        return photo;
    }

 private:
    std::vector<std::pair<std::string, at::Tensor>> m_photos;
};

bool holdsJpegs(const ml::TensorFile& file) {
    return !file.tensors.empty() && std::all_of(file.tensors.begin(), file.tensors.end(), [](const auto& entry) {
        return entry.second.scalar_type() == at::kByte && entry.second.dim() == 1;
    });
}

std::filesystem::path toPath(const QString& path) { return QFile::encodeName(path).toStdString(); }

}  // namespace

PackResult packPhotos(const QStringList& paths, const QString& output, const PackOptions& options, std::stop_token stop,
                      const std::function<void(qsizetype, qsizetype)>& progress) {
    check(options);
    OpenedPhotos photos = openTrainingPhotos(paths);
    PackResult result;
    result.unreadable = std::move(photos.problems);
    ml::TensorFile pack;
    pack.metadata["lacuna.photos"] = options.form == PackForm::Jpeg ? "jpeg" : "pixels";
    const auto count = static_cast<qsizetype>(photos.source->size());
    qint64 bytes = 1024;  // metadata and padding
    for (qsizetype i = 0; i < count; ++i) {
        if (stop.stop_requested()) throw Error(ErrorKind::Cancelled, core::Text::tr(kPack), core::Text::tr("cancelled"));
        if (progress) progress(i, count);
        const std::size_t index = ml::shuffled_index(static_cast<std::uint64_t>(i), photos.source->size(), options.seed, 0);
        try {
            const at::Tensor pixels = reduced(photos.source->load(index), options);
            const at::Tensor stored = options.form == PackForm::Jpeg ? asJpeg(pixels, options.jpegQuality) : pixels.contiguous();
            const std::string name = nameFor(i, photos.source->name(index), options.form);
            const qint64 needed = static_cast<qint64>(stored.nbytes()) + entryBytes(name);
            if (options.maxBytes > 0 && bytes + needed > options.maxBytes) {
                ++result.leftOut;
                continue;
            }
            bytes += needed;
            pack.tensors.emplace(name, stored);
        } catch (const ml::FileError& error) {
            result.unreadable.push_back({QString::fromStdString(photos.source->name(index)), QString::fromUtf8(error.what())});
        }
    }
    if (pack.tensors.empty() && result.leftOut > 0)
        throw Error(ErrorKind::Usage, core::Text::tr(kPack),
                    core::Text::tr("not one photo fits into a file of %1 bytes").arg(options.maxBytes));
    if (pack.tensors.empty())
        throw Error(ErrorKind::InputUnreadable, core::Text::tr(kPack), core::Text::tr("none of the photos can be read"));
    try {
        ml::write_safetensors(toPath(output), pack);
    } catch (const ml::FileError& error) {
        throw Error(ErrorKind::OutputUnwritable, core::Text::tr(kPack), QString::fromUtf8(error.what()));
    }
    if (progress) progress(count, count);
    result.photos = static_cast<qsizetype>(pack.tensors.size());
    result.bytes = QFileInfo(output).size();
    return result;
}

std::shared_ptr<const ml::PhotoSource> openPackedPhotos(const QString& path) try {
    ml::TensorFile file = ml::read_safetensors(toPath(path));
    if (holdsJpegs(file)) return std::make_shared<JpegPhotos>(std::move(file));
    return std::make_shared<ml::PackedPhotos>(std::move(file), path.toStdString());
} catch (const ml::FileError& error) {
    throw Error(ErrorKind::InputUnreadable, core::Text::tr("Open packed photos"), QString::fromUtf8(error.what()));
}

}  // namespace lacuna::engine
