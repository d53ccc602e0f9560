// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provenance.h"

#include <QCoreApplication>
#include <exiv2/exiv2.hpp>
#include <string>

#include "core/error.h"
#include "core/packed_pixels.h"
#include "core/photo_metadata.h"

namespace lacuna::core {

namespace {

const std::string kSourceType = "Xmp.iptcExt.DigitalSourceType", kAiSystem = "Xmp.iptcExt.AISystemUsed",
                  kAiVersion = "Xmp.iptcExt.AISystemVersionUsed", kSoftware = "Xmp.lacuna.Software",
                  kEngines = "Xmp.lacuna.Engines", kModels = "Xmp.lacuna.Models", kChanged = "Xmp.lacuna.ChangedArea";
const std::string kVocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/";
/// JPEG has 64 KiB for the whole packet.
constexpr qsizetype kMostAreaText = 12'000, kMostPacket = 60'000;
constexpr int kMostSide = 1'000'000, kCoarsest = 1024;

Exiv2Lock registerNamespace() {
    Exiv2Lock lock = prepareExiv2();
    static std::once_flag once;
    std::call_once(once, [] { Exiv2::XmpProperties::registerNs("urn:x-lacuna:provenance/", "lacuna"); });
    return lock;
}

std::string textOf(const Exiv2::XmpData& xmp, const std::string& key) {
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    return found == xmp.end() ? std::string() : found->toString();
}

QStringList listOf(const Exiv2::XmpData& xmp, const std::string& key) {
    QStringList list;
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    for (long i = 0; found != xmp.end() && i < static_cast<long>(found->count()); ++i)
        list << QString::fromStdString(found->toString(i));
    return list;
}

void setList(Exiv2::XmpData& xmp, const std::string& key, QStringList list) {
    list.removeDuplicates();
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    if (found != xmp.end()) xmp.erase(found);
    if (list.isEmpty()) return;
    const auto value = Exiv2::Value::create(Exiv2::xmpBag);
    for (const QString& entry : list) value->read(entry.toStdString());
    xmp.add(Exiv2::XmpKey(key), value.get());
}

Exiv2::XmpData decoded(const QByteArray& packet) {
    Exiv2::XmpData xmp;
    if (!packet.isEmpty() && Exiv2::XmpParser::decode(xmp, packet.toStdString()) != 0) xmp.clear();
    return xmp;
}

/// What a picture may say of itself that is stronger than ours.
bool givesWay(const std::string& now, const std::string& wanted) {
    if (now.empty()) return true;
    const auto says = [&](const char* words) { return now.find(words) != std::string::npos; };
    if (says("/trainedAlgorithmicMedia") || says("/algorithmicMedia")) return false;
    const bool isWeaker = wanted.find("compositeCapture") != std::string::npos;
    return !isWeaker || (!says("omposite") && !says("ynthetic") && !says("ecreation"));
}

cv::Mat halved(const cv::Mat& mask) {
    cv::Mat half = cv::Mat::zeros((mask.rows + 1) / 2, (mask.cols + 1) / 2, CV_8UC1);
    for (int y = 0; y < mask.rows; ++y) {
        const uchar* from = mask.ptr(y);
        uchar* to = half.ptr(y / 2);
        for (int x = 0; x < mask.cols; ++x) to[x / 2] |= from[x];
    }
    return half;
}

cv::Mat bitsOf(const cv::Mat& mask) {
    cv::Mat bits = cv::Mat::zeros(mask.rows, (mask.cols + 7) / 8, CV_8UC1);
    for (int y = 0; y < mask.rows; ++y) {
        const uchar* from = mask.ptr(y);
        for (int x = 0; x < mask.cols; ++x)
            if (from[x] != 0) bits.at<uchar>(y, x / 8) |= static_cast<uchar>(0x80 >> (x % 8));
    }
    return bits;
}

/// "width height block bits": the photo's size, pixels that a bit stands for on each side, and the bits row by row, packed.
std::string areaToText(const cv::Mat& changed) {
    cv::Mat mask = changed;
    for (int block = 1; block <= kCoarsest; block *= 2) {
        const QByteArray bits = packPixels(bitsOf(mask)).toBase64();
        if (bits.size() <= kMostAreaText)
            return QStringLiteral("%1 %2 %3 ").arg(changed.cols).arg(changed.rows).arg(block).toStdString() + bits.toStdString();
        mask = halved(mask);
    }
    return {};
}

struct Area {
    cv::Size size;  ///< of the picture it was recorded for
    int block = 1;
    cv::Mat bits;
    bool at(int x, int y) const { return (bits.at<uchar>(y / block, x / block / 8) & (0x80 >> (x / block % 8))) != 0; }
};

std::optional<Area> areaFromText(const std::string& text) {
    const QStringList parts = QString::fromStdString(text).split(QLatin1Char(' '));
    if (parts.size() != 4) return std::nullopt;
    Area area;
    area.size = {parts[0].toInt(), parts[1].toInt()};
    area.block = parts[2].toInt();
    const auto isSane = [](int number, int most) { return number >= 1 && number <= most; };
    if (!isSane(area.size.width, kMostSide) || !isSane(area.size.height, kMostSide) || !isSane(area.block, kCoarsest))
        return std::nullopt;
    const int columns = (area.size.width + area.block - 1) / area.block, rows = (area.size.height + area.block - 1) / area.block;
    if (std::int64_t{columns} * rows > std::int64_t{1} << 30) return std::nullopt;
    try {
        area.bits = unpackPixels(QByteArray::fromBase64(parts[3].toLatin1()), {(columns + 7) / 8, rows}, CV_8UC1);
    } catch (const Error&) {
        return std::nullopt;
    }
    return area;
}

/// For a picture of another size, but of the same shape.
cv::Mat areaFor(const Area& area, cv::Size photo) {
    const double across = static_cast<double>(photo.width) / area.size.width,
                 down = static_cast<double>(photo.height) / area.size.height;
    if (photo.empty() || std::abs(across / down - 1.) > 0.01) return {};
    cv::Mat mask = cv::Mat::zeros(photo, CV_8UC1);
    for (int y = 0; y < photo.height; ++y) {
        const int fromY = std::min(static_cast<int>((y + 0.5) / down), area.size.height - 1);
        uchar* row = mask.ptr(y);
        for (int x = 0; x < photo.width; ++x) {
            if (area.at(std::min(static_cast<int>((x + 0.5) / across), area.size.width - 1), fromY)) row[x] = 255;
        }
    }
    return mask;
}

void setSourceType(Exiv2::XmpData& xmp, bool usesTrainedModel) {
    const std::string wanted = kVocabulary + (usesTrainedModel ? "compositeWithTrainedAlgorithmicMedia" : "compositeCapture");
    if (givesWay(textOf(xmp, kSourceType), wanted)) xmp[kSourceType] = wanted;
    if (!usesTrainedModel) return;
    xmp[kAiSystem] = "Lacuna";
    xmp[kAiVersion] = QCoreApplication::applicationVersion().toStdString();
}

QByteArray encoded(const Exiv2::XmpData& xmp) {
    std::string packet;
    if (Exiv2::XmpParser::encode(packet, xmp, Exiv2::XmpParser::useCompactFormat) != 0)
        throw std::runtime_error("the XMP can't be written");
    return QByteArray::fromStdString(packet);
}

}  // namespace

std::optional<Provenance> provenanceOf(const std::vector<FillRecipe>& recipes, const cv::Mat& changed) {
    if (recipes.empty()) return std::nullopt;
    Provenance provenance;
    for (const FillRecipe& recipe : recipes) {
        provenance.usesTrainedModel |= recipe.usesWeights;
        provenance.engines << recipe.options.engineId;
        if (!recipe.model.isNull()) provenance.models << recipe.model.fileName + QStringLiteral(" sha256:") + recipe.model.sha256;
    }
    provenance.engines.removeDuplicates();
    provenance.models.removeDuplicates();
    provenance.changed = changed;
    return provenance;
}

QByteArray withProvenance(const QByteArray& packet, const Provenance& provenance, const QByteArray& earlier) {
    const Exiv2Lock lock = registerNamespace();
    Exiv2::XmpData xmp = decoded(packet);
    const Exiv2::XmpData before = decoded(earlier);
    // What was said of a picture holds for what is made of it, even where its other metadata is left out.
    if (textOf(xmp, kSourceType).empty() && !textOf(before, kSourceType).empty()) xmp[kSourceType] = textOf(before, kSourceType);
    setSourceType(xmp, provenance.usesTrainedModel);
    xmp[kSoftware] = (QStringLiteral("Lacuna ") + QCoreApplication::applicationVersion()).trimmed().toStdString();
    setList(xmp, kEngines, listOf(before, kEngines) + provenance.engines);
    setList(xmp, kModels, listOf(before, kModels) + provenance.models);
    if (!provenance.changed.empty()) {
        cv::Mat changed = provenance.changed != 0;
        if (const cv::Mat already = recordedChanges(earlier, changed.size()); !already.empty()) changed |= already;
        xmp[kChanged] = areaToText(changed);
    }
    QByteArray result = encoded(xmp);
    if (result.size() <= kMostPacket) return result;
    // The statement matters more than the place.
    if (const auto area = xmp.findKey(Exiv2::XmpKey(kChanged)); area != xmp.end()) xmp.erase(area);
    return encoded(xmp);
}

cv::Mat recordedChanges(const QByteArray& packet, cv::Size photo) try {
    if (!packet.contains("ChangedArea")) return {};
    const Exiv2Lock lock = registerNamespace();
    const std::optional<Area> area = areaFromText(textOf(decoded(packet), kChanged));
    return area ? areaFor(*area, photo) : cv::Mat();
} catch (const std::bad_alloc&) {
    throw;
} catch (const std::exception&) {
    return {};
}

}  // namespace lacuna::core
