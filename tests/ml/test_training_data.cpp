// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers, holes, distances, photo sources and the crop loader.
#include <torch/torch.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <limits>
#include <random>
#include <set>
#include <stdexcept>
#include <thread>

#include "ml/io/safetensors.h"
#include "ml/train/counter_random.h"
#include "ml/train/crop_loader.h"
#include "ml/train/distance.h"
#include "ml/train/holes.h"
#include "ml/train/photo_source.h"
#include "ml/train/resample.h"
#include "ml/train/texture_source.h"
#include "tests/support/check.h"

using namespace lacuna::ml;

namespace {

/// Pictures of noise of many sizes; each pixel's red value tells which photo it is from.
class NoisePhotos : public PhotoSource {
 public:
    explicit NoisePhotos(std::size_t count, std::set<std::size_t> broken = {}, std::int64_t side = 90)
        : count_(count), broken_(std::move(broken)), side_(side) {}
    std::size_t size() const override { return count_; }
    std::string name(std::size_t index) const override { return "photo " + std::to_string(index); }
    at::Tensor load(std::size_t index) const override {
        ++loads;
        if (delay.count() > 0) std::this_thread::sleep_for(delay);
        if (fail_with_logic_error) throw std::logic_error("the source itself is broken");
        if (broken_.contains(index)) throw FileError(name(index) + ": damaged");
        const auto i = static_cast<std::int64_t>(index);
        auto generator = at::detail::createCPUGenerator(index);
        at::Tensor pixels = at::randint(256, {side_ + i % 7, side_ + 13 * (i % 5), 3}, generator, at::kByte);
        pixels.select(2, 0).fill_(i);
        return pixels;
    }

    mutable std::atomic<int> loads = 0;
    std::chrono::milliseconds delay{0};
    bool fail_with_logic_error = false;

 private:
    std::size_t count_;
    std::set<std::size_t> broken_;
    std::int64_t side_;
};

CropOptions small_options() {
    CropOptions options;
    options.size = 64;
    options.batch = 4;
    options.seed = 5;
    return options;
}

bool same(const Batch& a, const Batch& b) {
    return at::equal(a.pictures, b.pictures) && at::equal(a.holes, b.holes) && at::equal(a.distance, b.distance) &&
           at::equal(a.local, b.local);
}

Batch joined(const std::vector<Batch>& parts) {
    const auto cat = [&](at::Tensor Batch::*field) {
        std::vector<at::Tensor> tensors;
        for (const Batch& part : parts) tensors.push_back(part.*field);
        return at::cat(tensors);
    };
    return {cat(&Batch::pictures), cat(&Batch::holes), cat(&Batch::distance), cat(&Batch::local)};
}

/// Which photo of a NoisePhotos each sample was cut from.
std::vector<std::int64_t> photos_of(const Batch& batch) {
    std::vector<std::int64_t> photos;
    for (std::int64_t i = 0; i < batch.pictures.size(0); ++i)
        photos.push_back(std::llround((batch.pictures[i][0].mean().item<double>() + 1) * 127.5));
    return photos;
}

// --- Random numbers

void philox_gives_the_published_numbers() {
    // From the known-answer tests that its authors publish (Random123, kat_vectors).
    using Block = std::array<std::uint32_t, 4>;
    CHECK((philox({0, 0, 0, 0}, {0, 0}) == Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    constexpr std::uint32_t ones = 0xffffffff;
    CHECK((philox({ones, ones, ones, ones}, {ones, ones}) == Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    CHECK((philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
           Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

void random_numbers_depend_on_each_of_their_arguments() {
    const auto first = [](std::uint64_t seed, RandomStream stream, std::uint64_t step, std::uint64_t sample) {
        CounterRandom random(seed, stream, step, sample);
        return std::pair(random.bits(), random.bits());
    };
    const auto base = first(1, RandomStream::Crop, 2, 3);
    CHECK(base == first(1, RandomStream::Crop, 2, 3));
    CHECK(base != first(2, RandomStream::Crop, 2, 3));
    CHECK(base != first(1 | std::uint64_t{1} << 40, RandomStream::Crop, 2, 3));
    CHECK(base != first(1, RandomStream::Hole, 2, 3));
    CHECK(base != first(1, RandomStream::Crop, 3, 3));
    CHECK(base != first(1, RandomStream::Crop, 2 | std::uint64_t{1} << 40, 3));
    CHECK(base != first(1, RandomStream::Crop, 2, 4));
}

void random_integers_are_uniform_and_within_bounds() {
    CounterRandom random(9, RandomStream::Crop);
    std::array<int, 7> counts{};
    constexpr int draws = 70'000;
    for (int i = 0; i < draws; ++i) {
        const std::int64_t value = random.integer(-3, 3);
        if (CHECK(value >= -3 && value <= 3)) ++counts[static_cast<std::size_t>(value + 3)];
    }
    double chi2 = 0;
    for (const int count : counts) chi2 += std::pow(count - draws / 7., 2) / (draws / 7.);
    CHECK_MSG(chi2 < 22.5, "chi-squared " << chi2);  // passed by 99.9 % of the seeds
    CHECK(random.integer(5, 5) == 5);
    constexpr auto lowest = std::numeric_limits<std::int64_t>::min(), highest = std::numeric_limits<std::int64_t>::max();
    bool negative = false, positive = false;
    for (int i = 0; i < 64; ++i) (random.integer(lowest, highest) < 0 ? negative : positive) = true;
    CHECK(negative && positive);
    CHECK(random.integer(highest - 1, highest) >= highest - 1);
    CHECK_THROWS_AS(random.integer(1, 0), std::invalid_argument);

    double sum = 0, squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double value = random.uniform();
        CHECK(value >= 0 && value < 1);
        sum += value;
        squares += value * value;
    }
    CHECK(std::abs(sum / draws - 1. / 2) < 0.005);
    CHECK(std::abs(squares / draws - 1. / 3) < 0.005);
}

void shuffling_is_one_to_one_and_new_each_epoch() {
    for (const std::uint64_t count : {1U, 2U, 3U, 4U, 5U, 16U, 17U, 100U, 1000U}) {
        std::set<std::uint64_t> seen;
        int moved = 0, differs = 0;
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t at = shuffled_index(i, count, 3, 0);
            CHECK(at < count);
            seen.insert(at);
            moved += at != i;
            differs += at != shuffled_index(i, count, 3, 1);
        }
        CHECK_MSG(seen.size() == count, count);
        if (count >= 100)
            CHECK_MSG(moved > 0.9 * static_cast<double>(count) && differs > 0.9 * static_cast<double>(count), count);
    }
    CHECK_THROWS_AS(shuffled_index(3, 3, 1, 0), std::invalid_argument);
    CHECK_THROWS_AS(shuffled_index(0, 0, 1, 0), std::invalid_argument);
    // The place of a photo in an epoch tells nothing about its place in the next.
    std::array<int, 5> places{};
    for (std::uint64_t epoch = 0; epoch < 5000; ++epoch) ++places[shuffled_index(2, 5, 7, epoch)];
    for (const int count : places) CHECK_MSG(std::abs(count - 1000) < 120, count);
}

// --- Holes

struct HoleStatistics {
    double least = 1, most = 0, mean = 0;
    int rectangular = 0, count = 0;
};

/// Draws many holes and checks what must hold for each.
HoleStatistics survey(std::int64_t height, std::int64_t width, const HoleOptions& options, int count) {
    HoleStatistics statistics;
    statistics.count = count;
    for (int i = 0; i < count; ++i) {
        CounterRandom random(11, RandomStream::Hole, 0, static_cast<std::uint64_t>(i));
        const Hole hole = random_hole(height, width, options, random);
        CHECK(hole.mask.scalar_type() == at::kByte && hole.mask.sizes() == at::IntArrayRef({height, width}));
        CHECK(hole.mask.max().item<int>() == 1 && hole.mask.min().item<int>() == 0);
        const double share = hole.mask.to(at::kDouble).mean().item<double>();
        statistics.least = std::min(statistics.least, share);
        statistics.most = std::max(statistics.most, share);
        statistics.mean += share / count;
        const at::Tensor rows = hole.mask.amax(1).nonzero(), columns = hole.mask.amax(0).nonzero();
        const auto first = [](const at::Tensor& where) { return where[0][0].item<std::int64_t>(); };
        const auto last = [](const at::Tensor& where) { return where[-1][0].item<std::int64_t>(); };
        const std::int64_t box_height = last(rows) - first(rows) + 1, box_width = last(columns) - first(columns) + 1;
        statistics.rectangular += hole.mask.sum().item<std::int64_t>() == box_height * box_width;
        const auto [top, left] = hole.local;
        CHECK(top >= 0 && left >= 0 && top + height / 2 <= height && left + width / 2 <= width);
        const at::Tensor local = hole.mask.slice(0, top, top + height / 2).slice(1, left, left + width / 2);
        CHECK(local.any().item<bool>());
        if (box_height <= height / 2 && box_width <= width / 2)
            CHECK_MSG(at::equal(local.sum(), hole.mask.sum()), "the hole fits but isn't inside the local crop");
    }
    return statistics;
}

void holes_keep_within_their_shares() {
    for (const auto kind : {HoleKind::Rectangles, HoleKind::Strokes, HoleKind::Mixed}) {
        HoleOptions options;
        options.kind = kind;
        const HoleStatistics usual = survey(256, 256, options, 300);
        CHECK_MSG(usual.least >= 0.015 && usual.most <= 0.35, usual.least << " " << usual.most);
        CHECK_MSG(usual.least < 0.06 && usual.most > 0.22, usual.least << " " << usual.most);
        CHECK_MSG(usual.mean > 0.08 && usual.mean < 0.22, usual.mean);
        survey(64, 96, options, 100);
        survey(16, 16, options, 100);
        survey(16, 200, options, 100);

        options.min_share = 0.6;  // more than these shapes cover
        options.max_share = 0.61;
        options.max_side_px = 20;
        const HoleStatistics large = survey(128, 128, options, 20);
        CHECK_MSG(large.least >= 0.6 && large.most <= 0.61, large.least << " " << large.most);
        options.min_share = 1e-9;  // less than any of these shapes has
        options.max_share = 2. / (128 * 128);
        const HoleStatistics tiny = survey(128, 128, options, 20);
        CHECK_MSG(tiny.most <= 2. / (128 * 128), tiny.most);
    }
}

void every_kind_of_hole_looks_like_itself() {
    HoleOptions options;
    options.max_holes = 1;
    options.kind = HoleKind::Rectangles;
    const int rectangles = survey(128, 128, options, 200).rectangular;
    options.kind = HoleKind::Strokes;
    const int strokes = survey(128, 128, options, 200).rectangular;
    options.kind = HoleKind::Mixed;
    const int mixed = survey(128, 128, options, 200).rectangular;
    CHECK_MSG(rectangles > 190, rectangles);
    CHECK_MSG(strokes < 5, strokes);
    CHECK_MSG(mixed > 50 && mixed < 130, mixed);
}

void sizes_of_shapes_are_obeyed() {
    HoleOptions options{.kind = HoleKind::Rectangles, .min_share = 0.001, .max_side_px = 30, .min_side_px = 20, .max_holes = 1};
    CounterRandom random(1, RandomStream::Hole);
    for (int i = 0; i < 100; ++i) {
        const at::Tensor mask = random_hole(256, 256, options, random).mask;
        const auto rows = mask.amax(1).sum().item<std::int64_t>(), columns = mask.amax(0).sum().item<std::int64_t>();
        CHECK_MSG(rows >= 20 && rows <= 30 && columns >= 20 && columns <= 30, rows << " x " << columns);
    }
    // The largest distance to the edge is half the stroke's width; where a stroke turns sharply it is more.
    options = {.kind = HoleKind::Strokes, .min_share = 0.001, .max_stroke_px = 12, .min_stroke_px = 12, .max_holes = 1};
    double thinnest = 256, thickest = 0;
    for (int i = 0; i < 50; ++i) {
        const double radius = hole_distance(random_hole(256, 256, options, random).mask).max().item<double>();
        thinnest = std::min(thinnest, radius);
        thickest = std::max(thickest, radius);
    }
    CHECK_MSG(thinnest >= 5 && thinnest <= 7.5 && thickest <= 13, thinnest << " to " << thickest);
    options = {.kind = HoleKind::Rectangles, .max_side_px = 8};  // below the usual least side
    CHECK(random_hole(256, 256, options, random).mask.any().item<bool>());
}

void the_papers_rectangle_is_the_references() {
    HoleOptions options;
    options.kind = HoleKind::PaperRectangle;
    std::set<std::int64_t> heights, tops;
    for (std::uint64_t i = 0; i < 3000; ++i) {
        CounterRandom random(4, RandomStream::Hole, 0, i);
        const Hole hole = random_hole(256, 256, options, random);
        const at::Tensor rows = hole.mask.amax(1).nonzero(), columns = hole.mask.amax(0).nonzero();
        const auto top = rows[0][0].item<std::int64_t>(), left = columns[0][0].item<std::int64_t>();
        const std::int64_t height = rows.size(0), width = columns.size(0);
        CHECK(hole.mask.sum().item<std::int64_t>() == height * width);
        CHECK(height % 2 == 0 && height >= 96 && height <= 128 && width % 2 == 0 && width >= 96 && width <= 128);
        CHECK(top - hole.local.top == (128 - height) / 2 && left - hole.local.left == (128 - width) / 2);
        CHECK(hole.local.top >= 0 && hole.local.top <= 127 && hole.local.left >= 0 && hole.local.left <= 127);
        heights.insert(height);
        tops.insert(hole.local.top);
    }
    CHECK_MSG(heights.size() == 17, heights.size());
    CHECK_MSG(tops.size() == 128, tops.size());
}

void impossible_holes_are_refused() {
    CounterRandom random(1, RandomStream::Hole);
    const auto draw = [&](std::int64_t side, HoleOptions options) { return random_hole(side, side, options, random); };
    CHECK_THROWS_AS(draw(15, {}), std::invalid_argument);
    CHECK_THROWS_AS(draw(64, {.min_share = 0}), std::invalid_argument);
    CHECK_THROWS_AS(draw(64, {.max_share = 1}), std::invalid_argument);
    CHECK_THROWS_AS(draw(64, {.min_share = 0.3, .max_share = 0.2}), std::invalid_argument);
    CHECK_THROWS_AS(draw(64, {.min_share = std::nan("")}), std::invalid_argument);
    CHECK_THROWS_AS(draw(64, {.min_share = 0.2, .max_share = 0.20001}), std::invalid_argument);
    CHECK_THROWS_AS(draw(64, {.max_holes = 0}), std::invalid_argument);
    CHECK_THROWS_AS(draw(64, {.max_side_px = 3, .min_side_px = 4}), std::invalid_argument);
    CHECK_THROWS_AS(draw(64, {.min_stroke_px = -1}), std::invalid_argument);
}

// --- Distances

at::Tensor brute_force_distance(const at::Tensor& hole) {
    const at::Tensor known = hole.eq(0).nonzero().to(at::kDouble), pixels = hole.ne(0).nonzero();
    at::Tensor result = at::zeros(hole.sizes(), at::kFloat);
    if (pixels.size(0) == 0) return result;
    const at::Tensor nearest = std::get<0>(at::cdist(pixels.to(at::kDouble), known, 2, 2).min(1));
    result.index_put_({pixels.select(1, 0), pixels.select(1, 1)}, nearest.to(at::kFloat));
    return result;
}

void distances_are_exact() {
    auto generator = at::detail::createCPUGenerator(3);
    for (const auto& [height, width] : {std::pair(1, 1), {1, 9}, {9, 1}, {2, 2}, {17, 31}, {40, 40}}) {
        for (const double share : {0., 0.3, 0.9, 0.99}) {
            at::Tensor hole = at::rand({height, width}, generator, at::kFloat).lt(share).to(at::kByte);
            hole[height / 2][width / 3] = 0;
            CHECK_MSG(at::equal(hole_distance(hole), brute_force_distance(hole)), height << " x " << width << ", " << share);
        }
    }
    // One known pixel in a corner: nothing outside the picture is nearer.
    at::Tensor corner = at::ones({30, 50}, at::kFloat);
    corner[29][0] = 0;
    CHECK(at::equal(hole_distance(corner), brute_force_distance(corner)));
    for (std::uint64_t i = 0; i < 4; ++i) {
        CounterRandom random(2, RandomStream::Hole, 0, i);
        const at::Tensor hole = random_hole(128, 128, {}, random).mask;
        CHECK(at::equal(hole_distance(hole), brute_force_distance(hole)));
    }
}

void distances_of_a_batch_are_those_of_its_pictures() {
    auto generator = at::detail::createCPUGenerator(4);
    const at::Tensor holes = at::rand({2, 1, 20, 24}, generator, at::kFloat).lt(0.8).to(at::kFloat);
    const at::Tensor distances = hole_distance(holes);
    CHECK(distances.sizes() == holes.sizes() && distances.scalar_type() == at::kFloat);
    for (int i = 0; i < 2; ++i) CHECK(at::equal(distances[i][0], brute_force_distance(holes[i][0])));
    const at::Tensor turned = holes.transpose(2, 3);
    CHECK(at::equal(hole_distance(turned), distances.transpose(2, 3)));
    CHECK_THROWS_AS(hole_distance(at::ones({2, 8, 8})), std::invalid_argument);
    CHECK_THROWS_AS(hole_distance(at::zeros({8})), std::invalid_argument);
}

// --- Resampling

void resampling_agrees_with_the_librarys() {
    auto generator = at::detail::createCPUGenerator(6);
    const at::Tensor picture = at::randint(256, {61, 83, 3}, generator, at::kByte);
    const PixelRect part{4, 7, 50, 70};
    const at::Tensor cut = picture.slice(0, 4, 54).slice(1, 7, 77).permute({2, 0, 1}).unsqueeze(0).to(at::kDouble);
    for (const auto& [height, width] : {std::pair(25, 35), {50, 70}, {17, 64}, {90, 101}, {1, 1}}) {
        // With antialiasing it has the same kernel; its borders are the same too.
        const at::Tensor expected = at::_upsample_bicubic2d_aa(cut, {height, width}, false).clamp(0, 255)[0].permute({1, 2, 0});
        const at::Tensor got = resample(picture, part, height, width);
        CHECK(got.sizes() == expected.sizes() && got.scalar_type() == at::kByte);
        const double error = (got.to(at::kDouble) - expected).abs().max().item<double>();
        CHECK_MSG(error <= 0.501, height << " x " << width << ": " << error);
    }
    CHECK(at::equal(resample(picture, {0, 0, 61, 83}, 61, 83), picture));
    CHECK_THROWS_AS(resample(picture, {0, 0, 62, 83}, 8, 8), std::invalid_argument);
    CHECK_THROWS_AS(resample(picture, {0, 0, 0, 83}, 8, 8), std::invalid_argument);
    CHECK_THROWS_AS(resample(picture, {0, 0, 61, 83}, 0, 8), std::invalid_argument);
    CHECK_THROWS_AS(resample(picture.to(at::kFloat), {0, 0, 61, 83}, 8, 8), std::invalid_argument);
    CHECK_THROWS_AS(resample(picture.transpose(0, 1), {0, 0, 61, 61}, 8, 8), std::invalid_argument);
}

// --- Photo sources

void packed_photos_are_read_back() {
    const auto path = std::filesystem::temp_directory_path() / ("lacuna_pack_" + std::to_string(std::random_device{}()));
    const NoisePhotos noise(3);
    write_safetensors(path, {{{"b", noise.load(1)}, {"a", noise.load(0)}, {"c", noise.load(2)}}, {}});
    const PackedPhotos packed(path);
    CHECK(packed.size() == 3 && packed.name(0) == "a" && packed.name(2) == "c");
    for (std::size_t i = 0; i < 3; ++i) CHECK(at::equal(packed.load(i), noise.load(i)));

    const auto refused = [&](const TensorFile& file) {
        write_safetensors(path, file);
        CHECK_THROWS_AS(PackedPhotos(std::filesystem::path(path)), FileError);
    };
    refused({});
    refused({{{"a", at::zeros({4, 4, 3})}}, {}});
    refused({{{"a", at::zeros({4, 4, 4}, at::kByte)}}, {}});
    refused({{{"a", at::zeros({0, 4, 3}, at::kByte)}}, {}});
    refused({{{"a.jpg", at::zeros({40}, at::kByte)}}, {}});
    std::filesystem::remove(path);
    CHECK_THROWS_AS(PackedPhotos(std::filesystem::path(path)), FileError);
}

void a_split_holds_out_the_share_asked_for() {
    const auto count_of = [](std::size_t count, double share) {
        const auto source = std::make_shared<NoisePhotos>(count);
        const PhotoSplit split = split_photos(source, 3, share);
        std::set<std::string> names;
        for (const auto& part : {split.training, split.validation})
            for (std::size_t i = 0; i < part->size(); ++i) names.insert(part->name(i));
        CHECK_MSG(names.size() == count, "the two parts don't make up the whole");
        CHECK(split.shares_photos || split.training->size() + split.validation->size() == count);
        return split.shares_photos ? std::size_t{0} : split.validation->size();
    };
    CHECK(count_of(7, 0.05) == 0);
    CHECK(count_of(8, 0.05) == 1);
    CHECK(count_of(100, 0.05) == 5);
    CHECK(count_of(100, 0) == 1);
    CHECK(count_of(2000, 0.05) == 40);

    const auto source = std::make_shared<NoisePhotos>(100);
    const auto held_out = [&](std::uint64_t seed) {
        std::vector<std::string> names;
        const auto part = split_photos(source, seed).validation;
        for (std::size_t i = 0; i < part->size(); ++i) names.push_back(part->name(i));
        return names;
    };
    CHECK(held_out(1) == held_out(1));
    CHECK(held_out(1) != held_out(2));
    const PhotoSubset subset(source, {5, 3});
    CHECK(subset.size() == 2 && subset.name(1) == "photo 3" && at::equal(subset.load(0), source->load(5)));
    CHECK_THROWS_AS(PhotoSubset(source, {100}), std::out_of_range);
    CHECK_THROWS_AS(split_photos(source, 1, 1.), std::invalid_argument);
}

void textures_are_seeded_and_varied() {
    const TexturePhotos textures(12, 3, 96), again(12, 3, 96), others(12, 4, 96);
    for (std::size_t i = 0; i < 12; ++i) {
        const at::Tensor texture = textures.load(i);
        CHECK(texture.scalar_type() == at::kByte && texture.sizes() == at::IntArrayRef({96, 96, 3}));
        CHECK(at::equal(texture, again.load(i)));
        CHECK(!at::equal(texture, others.load(i)));
        CHECK(!at::equal(texture, textures.load((i + 5) % 12)));
        const at::Tensor levels = texture.to(at::kFloat).view({-1, 3});
        const auto contrast = (levels.amax(0) - levels.amin(0)).max().item<float>();
        CHECK_MSG(contrast > 30, "texture " << i << " is nearly flat: " << contrast);
    }
    CHECK_THROWS_AS(TexturePhotos(1, 1, 15), std::invalid_argument);

    const auto photos = std::make_shared<NoisePhotos>(30);
    const auto mixed = mix_in_textures(photos, 0.25, 1);
    CHECK_MSG(mixed->size() == 40, mixed->size());
    CHECK(mixed->name(29) == "photo 29" && mixed->name(30) == "texture 0");
    CHECK(at::equal(mixed->load(29), photos->load(29)));
    CHECK(mix_in_textures(photos, 0, 1) == photos);
    CHECK_THROWS_AS(mix_in_textures(photos, 1, 1), std::invalid_argument);
}

// --- Crop loader

void batches_are_what_they_say() {
    CropLoader loader(std::make_shared<NoisePhotos>(20), small_options());
    for (int k = 0; k < 3; ++k) {
        CHECK(loader.position() == static_cast<std::uint64_t>(k));
        const Batch batch = loader.next();
        CHECK(batch.pictures.sizes() == at::IntArrayRef({4, 3, 64, 64}) && batch.pictures.scalar_type() == at::kFloat);
        CHECK(batch.holes.sizes() == at::IntArrayRef({4, 1, 64, 64}) && batch.holes.scalar_type() == at::kFloat);
        CHECK(batch.local.sizes() == at::IntArrayRef({4, 2}) && batch.local.scalar_type() == at::kLong);
        CHECK(batch.pictures.min().item<float>() >= -1 && batch.pictures.max().item<float>() <= 1);
        CHECK((batch.holes.eq(0) | batch.holes.eq(1)).all().item<bool>());
        CHECK(at::equal(batch.distance, hole_distance(batch.holes)));
        CHECK(batch.local.min().item<std::int64_t>() >= 0 && batch.local.max().item<std::int64_t>() <= 32);
        for (int i = 1; i < 4; ++i) CHECK(!at::equal(batch.holes[0], batch.holes[i]));
    }
    CHECK(loader.unreadable().empty());
}

void crops_are_cut_from_the_photo() {
    const auto source = std::make_shared<NoisePhotos>(1);
    CropOptions options = small_options();
    options.min_scale = options.max_scale = 1;
    options.batch = 1;
    const at::Tensor photo = source->load(0).permute({2, 0, 1}).to(at::kFloat) / 127.5 - 1;
    CropLoader loader(source, options);
    int mirrored = 0;
    std::set<std::pair<std::int64_t, std::int64_t>> places;
    for (int k = 0; k < 40; ++k) {
        const at::Tensor picture = loader.next().pictures[0];
        bool found = false;
        for (std::int64_t top = 0; top + 64 <= photo.size(1) && !found; ++top) {
            for (std::int64_t left = 0; left + 64 <= photo.size(2) && !found; ++left) {
                const at::Tensor cut = photo.slice(1, top, top + 64).slice(2, left, left + 64);
                // One pixel first, since most places differ there.
                const float middle = picture[1][5][31].item<float>(), other = picture[1][5][32].item<float>();
                const float here = cut[1][5][31].item<float>();
                if (std::abs(here - middle) > 1e-5 && std::abs(here - other) > 1e-5) continue;
                const bool straight = at::allclose(cut, picture, 0, 1e-6);
                found = straight || at::allclose(cut.flip(2), picture, 0, 1e-6);
                mirrored += found && !straight;
                if (found) places.insert({top, left});
            }
        }
        CHECK_MSG(found, "crop " << k << " isn't a part of the photo");
    }
    CHECK_MSG(mirrored > 8 && mirrored < 32, mirrored);
    CHECK_MSG(places.size() > 25, places.size());
}

void flips_can_be_turned_off() {
    CropOptions options = small_options();
    const auto source = std::make_shared<NoisePhotos>(9);
    CropLoader flipping(source, options);
    options.flip = false;
    CropLoader straight(source, options);
    int flipped = 0;
    for (int k = 0; k < 5; ++k) {
        const Batch a = flipping.next(), b = straight.next();
        CHECK(at::equal(a.holes, b.holes));
        for (int i = 0; i < 4; ++i) {
            const bool is_flipped = !at::equal(a.pictures[i], b.pictures[i]);
            flipped += is_flipped;
            if (is_flipped) CHECK(at::equal(a.pictures[i].flip(2), b.pictures[i]));
        }
    }
    CHECK_MSG(flipped > 3 && flipped < 17, flipped);
}

void small_photos_are_enlarged_and_large_ones_reduced() {
    class Ramp : public PhotoSource {
     public:
        std::size_t size() const override { return 1; }
        std::string name(std::size_t) const override { return "ramp"; }
        at::Tensor load(std::size_t) const override {
            // A level per column: the slope of a crop tells its scale.
            const at::Tensor row = at::arange(width) * 250 / width;
            return row.to(at::kByte).view({1, width, 1}).expand({height, width, 3}).contiguous();
        }
        std::int64_t height = 0, width = 0;
    };
    const auto columns_of_crop = [](std::int64_t height, std::int64_t width, CropOptions options) {
        const auto source = std::make_shared<Ramp>();
        source->height = height;
        source->width = width;
        options.flip = false;
        const at::Tensor row = CropLoader(source, options).next().pictures[0][0][20];
        const double levels = (row[58] - row[5]).item<double>() * 127.5;
        return levels / 53 * 64 * static_cast<double>(width) / 250;
    };
    CropOptions options = small_options();
    options.min_scale = options.max_scale = 1;
    CHECK(std::abs(columns_of_crop(90, 100, options) - 64) < 3);
    CHECK(std::abs(columns_of_crop(40, 100, options) - 40) < 3);      // smaller than the crop
    CHECK(std::abs(columns_of_crop(300, 512, options) - 128) < 5);    // reduced to 256 pixels first
    CHECK(std::abs(columns_of_crop(100, 1000, options) - 100) < 10);  // reduced until the crop only just fits
    options.max_photo_side = 512;
    CHECK(std::abs(columns_of_crop(300, 512, options) - 64) < 5);
    options.min_scale = options.max_scale = 0.5;
    CHECK(std::abs(columns_of_crop(300, 512, options) - 128) < 5);
    CHECK(std::abs(columns_of_crop(100, 512, options) - 100) < 5);  // half the size would be too small for the crop
}

void batches_depend_on_nothing_but_their_number() {
    const auto source = std::make_shared<NoisePhotos>(11, std::set<std::size_t>{2, 7});
    const CropOptions options = small_options();
    CropLoader plain(source, options);
    std::vector<Batch> expected;
    for (int k = 0; k < 6; ++k) expected.push_back(plain.next());
    CHECK(!same(expected[0], expected[1]));

    for (const int threads : {1, 2, 5}) {
        for (const std::size_t cache : {std::size_t{0}, std::size_t{60'000}, std::size_t{1} << 30}) {
            CropOptions other = options;
            other.threads = threads;
            other.cache_bytes = cache;
            other.prefetch = threads;
            CropLoader loader(source, other);
            for (std::size_t k = 0; k < 4; ++k) CHECK_MSG(same(loader.next(), expected[k]), threads << " threads, batch " << k);
        }
    }
    CropLoader jumping(source, options);
    for (const std::uint64_t step : {4U, 1U, 5U, 5U, 0U, 2U}) {
        jumping.seek(step);
        CHECK(jumping.position() == step);
        CHECK_MSG(same(jumping.next(), expected[step]), "batch " << step);
    }
    CHECK_MSG(same(jumping.next(), expected[3]), "after batch 2");
    jumping.seek(std::uint64_t{1} << 50);
    const Batch far = jumping.next();
    jumping.seek(0);
    jumping.seek(std::uint64_t{1} << 50);
    CHECK(same(jumping.next(), far));

    CropOptions other = options;
    other.seed = 6;
    CHECK(!same(CropLoader(source, other).next(), expected[0]));
    const std::vector<Batch> fixed = fixed_batches(source, options, 2);
    CHECK(fixed.size() == 2 && same(fixed[0], expected[0]) && same(fixed[1], expected[1]));
}

void ranks_together_give_the_joint_batch() {
    const auto source = std::make_shared<NoisePhotos>(10, std::set<std::size_t>{4});
    CropOptions options = small_options();
    options.batch = 6;
    CropLoader single(source, options);
    for (const int ranks : {2, 3}) {
        single.seek(0);
        std::vector<std::unique_ptr<CropLoader>> loaders;
        for (int rank = 0; rank < ranks; ++rank) {
            CropOptions part = options;
            part.rank = rank;
            part.ranks = ranks;
            part.batch = 6 / ranks;
            loaders.push_back(std::make_unique<CropLoader>(source, part));
        }
        for (int k = 0; k < 3; ++k) {
            std::vector<Batch> parts;
            for (const auto& loader : loaders) parts.push_back(loader->next());
            CHECK_MSG(same(joined(parts), single.next()), ranks << " ranks, batch " << k);
        }
    }
}

void every_epoch_has_each_photo_once() {
    CropOptions options = small_options();
    options.batch = 3;
    CropLoader loader(std::make_shared<NoisePhotos>(9), options);
    std::vector<std::vector<std::int64_t>> orders;
    for (int epoch = 0; epoch < 3; ++epoch) {
        std::vector<std::int64_t> order;
        for (int k = 0; k < 3; ++k)
            for (const std::int64_t photo : photos_of(loader.next())) order.push_back(photo);
        CHECK(std::set<std::int64_t>(order.begin(), order.end()).size() == 9);
        orders.push_back(order);
    }
    CHECK(orders[0] != orders[1] && orders[1] != orders[2]);
}

void unreadable_photos_are_replaced_and_listed_once() {
    const auto broken = std::set<std::size_t>{0, 3, 4, 8};
    const auto source = std::make_shared<NoisePhotos>(9, broken);
    CropOptions options = small_options();
    options.batch = 3;
    options.threads = 3;
    CropLoader loader(source, options);
    std::multiset<std::int64_t> epoch;
    for (int k = 0; k < 3; ++k)
        for (const std::int64_t photo : photos_of(loader.next())) epoch.insert(photo);
    // Each stands in for the broken ones before it.
    CHECK((epoch == std::multiset<std::int64_t>{1, 1, 1, 2, 5, 5, 5, 6, 7}));
    for (int k = 0; k < 6; ++k) loader.next();
    const auto listed = loader.unreadable();
    CHECK_MSG(listed.size() == 4, listed.size());
    if (listed.size() == 4) {
        CHECK(listed[0].name == "photo 0" && listed[1].name == "photo 3" && listed[3].name == "photo 8");
        CHECK(listed[2].reason == "photo 4: damaged");
    }
    CHECK_MSG(source->loads <= 9, source->loads << " loads of 9 photos");

    // A photo that is too small for crops isn't used either; a quarter of the crop is enough.
    CropOptions large = small_options();
    large.size = 368;
    CropLoader too_small(std::make_shared<NoisePhotos>(3), large);
    CHECK((photos_of(too_small.next()) == std::vector<std::int64_t>(4, 2)));
    CHECK(too_small.unreadable().size() == 2);
}

void sources_without_a_readable_photo_are_an_error() {
    CHECK_THROWS_AS(CropLoader(std::make_shared<NoisePhotos>(0), small_options()), FileError);
    CHECK_THROWS_AS(CropLoader(nullptr, small_options()), FileError);
    CropOptions options = small_options();
    options.threads = 2;
    CropLoader loader(std::make_shared<NoisePhotos>(3, std::set<std::size_t>{0, 1, 2}), options);
    for (int again = 0; again < 2; ++again) {
        CHECK_THROWS_AS(loader.next(), FileError);
        CHECK(loader.position() == 0);
    }
    CHECK(loader.unreadable().size() == 3);
}

void a_failing_source_is_reported_and_can_recover() {
    const auto source = std::make_shared<NoisePhotos>(5);
    source->fail_with_logic_error = true;
    CropOptions options = small_options();
    options.threads = 3;
    CropLoader loader(source, options);
    CHECK_THROWS_AS(loader.next(), std::logic_error);
    CHECK(loader.unreadable().empty());
    source->fail_with_logic_error = false;
    loader.seek(7);  // drops the batches that failed ahead
    const Batch batch = loader.next();
    loader.seek(7);
    CHECK(same(loader.next(), batch));
}

void the_cache_keeps_its_bound() {
    const auto source = std::make_shared<NoisePhotos>(30);
    CropOptions options = small_options();
    options.threads = 3;
    options.cache_bytes = 150'000;  // four or five photos
    CropLoader loader(source, options);
    for (int k = 0; k < 40; ++k) {
        loader.next();
        CHECK_MSG(loader.cached_bytes() <= options.cache_bytes, loader.cached_bytes());
    }
    CHECK(loader.cached_bytes() > options.cache_bytes / 2);
    CHECK(source->loads > 40);

    const auto kept = std::make_shared<NoisePhotos>(30);
    options.cache_bytes = std::size_t{1} << 30;
    CropLoader roomy(kept, options);
    for (int k = 0; k < 40; ++k) roomy.next();
    CHECK_MSG(kept->loads == 30, kept->loads);

    const auto single = std::make_shared<NoisePhotos>(4);
    options.cache_bytes = 10;  // less than one photo
    CropLoader none(single, options);
    none.next();
    CHECK(none.cached_bytes() == 0);
}

void a_loader_can_go_at_any_moment() {
    const auto source = std::make_shared<NoisePhotos>(8);
    source->delay = std::chrono::milliseconds(3);
    CropOptions options = small_options();
    options.threads = 3;
    options.cache_bytes = 0;
    { const CropLoader never_started(source, options); }
    for (const int milliseconds : {0, 1, 10, 120}) {
        CropLoader loader(source, options);
        loader.next();
        loader.seek(90);
        // Busy at first, and by the end all batches are made and the threads wait.
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    }
    CHECK(source.use_count() == 1);
}

void impossible_options_are_refused() {
    const auto source = std::make_shared<NoisePhotos>(3);
    const auto refused = [&](auto change) {
        CropOptions options = small_options();
        change(options);
        CHECK_THROWS_AS(CropLoader(source, options), std::invalid_argument);
    };
    refused([](CropOptions& o) { o.size = 60; });
    refused([](CropOptions& o) { o.size = 0; });
    refused([](CropOptions& o) { o.batch = 0; });
    refused([](CropOptions& o) { o.min_scale = 0; });
    refused([](CropOptions& o) { o.max_scale = 1.5; });
    refused([](CropOptions& o) { o.min_scale = 0.9, o.max_scale = 0.8; });
    refused([](CropOptions& o) { o.threads = 0; });
    refused([](CropOptions& o) { o.prefetch = 0; });
    refused([](CropOptions& o) { o.rank = 1; });
    refused([](CropOptions& o) { o.holes.max_share = 2; });
    refused([](CropOptions& o) { o.max_photo_side = -1; });
}

}  // namespace

int main() {
    philox_gives_the_published_numbers();
    random_numbers_depend_on_each_of_their_arguments();
    random_integers_are_uniform_and_within_bounds();
    shuffling_is_one_to_one_and_new_each_epoch();
    holes_keep_within_their_shares();
    every_kind_of_hole_looks_like_itself();
    sizes_of_shapes_are_obeyed();
    the_papers_rectangle_is_the_references();
    impossible_holes_are_refused();
    distances_are_exact();
    distances_of_a_batch_are_those_of_its_pictures();
    resampling_agrees_with_the_librarys();
    packed_photos_are_read_back();
    a_split_holds_out_the_share_asked_for();
    textures_are_seeded_and_varied();
    batches_are_what_they_say();
    crops_are_cut_from_the_photo();
    flips_can_be_turned_off();
    small_photos_are_enlarged_and_large_ones_reduced();
    batches_depend_on_nothing_but_their_number();
    ranks_together_give_the_joint_batch();
    every_epoch_has_each_photo_once();
    unreadable_photos_are_replaced_and_listed_once();
    sources_without_a_readable_photo_are_an_error();
    a_failing_source_is_reported_and_can_recover();
    the_cache_keeps_its_bound();
    a_loader_can_go_at_any_moment();
    impossible_options_are_refused();
    return lacuna::test::report();
}
