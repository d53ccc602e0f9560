// SPDX-License-Identifier: GPL-3.0-or-later
// Reads mutated model files of every format: fuzz_model_files [COUNT [SEED]]. Each must be read or refused with a FileError, and
// take no more memory than a small multiple of its own size. Build it with LACUNA_SANITIZE=address,undefined to see more.
#include <c10/core/Allocator.h>
#include <malloc.h>

#include <atomic>
#include <functional>
#include <new>
#include <random>

#include "ml/io/pickle_tensors.h"
#include "ml/io/tensorflow_checkpoint.h"
#include "tests/ml/checkpoint_writers.h"
#include "tests/ml/fixtures.h"

#if defined(__SANITIZE_ADDRESS__)
// sanitizer/allocator_interface.h isn't installed everywhere.
extern "C" {
int __sanitizer_install_malloc_and_free_hooks(void (*on_malloc)(const volatile void*, std::size_t),
                                              void (*on_free)(const volatile void*));
std::size_t __sanitizer_get_allocated_size(const volatile void* at);
}
#endif

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

std::atomic<std::int64_t> g_live = 0, g_peak = 0;

void count(std::int64_t bytes) {
    const std::int64_t now = g_live += bytes;
    if (now > g_peak) g_peak = now;
}

#if defined(__SANITIZE_ADDRESS__)
void count_hook(const volatile void*, std::size_t bytes) { count(static_cast<std::int64_t>(bytes)); }
void forget_hook(const volatile void* at) { count(-static_cast<std::int64_t>(__sanitizer_get_allocated_size(at))); }
void watch_memory() { __sanitizer_install_malloc_and_free_hooks(count_hook, forget_hook); }
#else
/// Tensors' memory comes from here, everything else from operator new.
class CountingAllocator final : public c10::Allocator {
 public:
    c10::DataPtr allocate(std::size_t bytes) override {
        void* at = bytes == 0 ? nullptr : std::malloc(bytes);
        if (bytes != 0 && at == nullptr) throw std::bad_alloc();
        count(static_cast<std::int64_t>(malloc_usable_size(at)));
        return {at, at, &release, c10::DeviceType::CPU};
    }
    c10::DeleterFnPtr raw_deleter() const override { return &release; }
    void copy_data(void* to, const void* from, std::size_t bytes) const override { std::memcpy(to, from, bytes); }

 private:
    static void release(void* at) {
        count(-static_cast<std::int64_t>(malloc_usable_size(at)));
        std::free(at);
    }
};

void watch_memory() {
    static CountingAllocator allocator;
    c10::SetAllocator(c10::DeviceType::CPU, &allocator, 255);
}
#endif

/// A file, or what becomes one: `read` wraps the bytes up (with right checksums, say) and reads them.
struct Seed {
    std::string name, bytes;
    std::function<void(const std::string&)> read;
};

std::span<const std::byte> bytes_of(const std::string& text) { return std::as_bytes(std::span(text)); }

void read_pytorch_bytes(const std::string& bytes) { read_pytorch(MemorySource(bytes_of(bytes)), "file"); }

void read_checkpoint(const std::string& index, const std::string& data) {
    const auto open = [&](int, int) { return std::make_unique<MemorySource>(bytes_of(data)); };
    read_tensorflow_checkpoint(MemorySource(bytes_of(index)), open, "file");
}

std::vector<Seed> make_seeds() {
    const std::string folder = LACUNA_TEST_DATA "/checkpoints/";
    std::vector<Seed> seeds;
    for (const char* name : {"state-zip.pt", "nested-zip.pt", "state-legacy.pt", "nested-legacy.pt", "module-legacy.pt",
                             "state-protocol4.pt", "whole-module.pt"})
        seeds.push_back({name, read_bytes(folder + name), read_pytorch_bytes});
    const Tensors two{{"a.weight", torch::arange(6, at::kFloat).view({2, 3})}, {"b", torch::arange(4, at::kFloat)}};
    seeds.push_back({"zip64", pytorch_zip(two, "%", {.zip64 = true}), read_pytorch_bytes});
    // Past the checksums.
    seeds.push_back({"pickle in a zip file", dict_pickle(two, false), [two](const std::string& pickle) {
                         read_pytorch_bytes(zip(
                             {{"x/data.pkl", pickle}, {"x/data/0", raw(two.at("a.weight"))}, {"x/data/1", raw(two.at("b"))}}));
                     }});
    const std::string index = read_bytes(folder + "snap-12.index"), data = read_bytes(folder + "snap-12.data-00000-of-00001");
    seeds.push_back({"index", index, [data](const std::string& bytes) { read_checkpoint(bytes, data); }});
    seeds.push_back({"data", data, [index](const std::string& bytes) { read_checkpoint(index, bytes); }});
    const Checkpoint checkpoint = tensorflow_checkpoint(two);
    for (const char* key : {"", "b"})
        seeds.push_back({"entry of an index", checkpoint.entries.at(key), [checkpoint, key](const std::string& entry) {
                             Checkpoint changed = checkpoint;
                             changed.entries[key] = entry;
                             read_checkpoint(changed.index(), changed.data);
                         }});
    const std::string block = table_block({checkpoint.entries.begin(), checkpoint.entries.end()});
    seeds.push_back({"block of an index", block.substr(0, block.size() - 5), [checkpoint](const std::string& entries) {
                         const auto trailed = [](const std::string& b) {
                             return b + '\0' + raw(mask_crc(crc32c((b + '\0').data(), b.size() + 1)));
                         };
                         std::string file = trailed(entries);
                         const std::string list = table_block({{"b", varint(0) + varint(entries.size())}});
                         std::string footer = varint(0) + varint(0) + varint(file.size()) + varint(list.size() - 5);
                         footer.resize(40, '\0');
                         read_checkpoint(file + list + footer + raw(std::uint64_t{0xdb4775248b80fb57}), checkpoint.data);
                     }});
    const TemporaryFolder temporary;
    write_safetensors(temporary / "s", {two, {{"lacuna.padding", "reflect"}}});
    seeds.push_back({"safetensors", read_bytes(temporary / "s"),
                     [](const std::string& bytes) { parse_safetensors(bytes_of(bytes), "file"); }});
    return seeds;
}

class Mutator {
 public:
    explicit Mutator(std::uint64_t seed) : random_(seed) {}
    std::size_t below(std::size_t n) { return n == 0 ? 0 : random_() % n; }

    std::string mutate(std::string bytes, const std::string& other) {
        for (std::size_t n = 1 + below(4); n > 0; --n) step(bytes, other);
        return bytes;
    }

 private:
    template <typename Number>
    void overwrite(std::string& bytes) {
        static constexpr std::array<std::int64_t, 12> special{0,     1,          -1,          127,        255,       32768,
                                                              65535, 2147483647, -2147483648, 4294967295, INT64_MAX, INT64_MIN};
        if (bytes.size() < sizeof(Number)) return;
        const std::size_t at = below(bytes.size() - sizeof(Number) + 1);
        const auto value = below(4) == 0 ? static_cast<Number>(below(2 * bytes.size())) : static_cast<Number>(special[below(12)]);
        std::memcpy(bytes.data() + at, &value, sizeof value);
    }

    void step(std::string& bytes, const std::string& other) {
        const std::size_t at = below(bytes.size()), length = 1 + below(32);
        switch (below(11)) {
            case 0:
            case 1:
                if (!bytes.empty()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
                break;
            case 2:
                if (!bytes.empty()) bytes[at] = static_cast<char>(random_());
                break;
            case 3:
                overwrite<std::int16_t>(bytes);
                break;
            case 4:
                overwrite<std::int32_t>(bytes);
                break;
            case 5:
                overwrite<std::int64_t>(bytes);
                break;
            case 6:
                bytes.resize(at);
                break;
            case 7:
                bytes.erase(at, length);
                break;
            case 8:
                bytes.insert(at, bytes.substr(below(bytes.size()), length));
                break;
            case 9:
                bytes.insert(at, length, static_cast<char>(random_()));
                break;
            default:
                bytes = bytes.substr(0, at) + other.substr(below(other.size()));
        }
    }

    std::mt19937_64 random_;
};

}  // namespace

#if !defined(__SANITIZE_ADDRESS__)
void* operator new(std::size_t bytes) {
    void* at = std::malloc(bytes == 0 ? 1 : bytes);
    if (at == nullptr) throw std::bad_alloc();
    count(static_cast<std::int64_t>(malloc_usable_size(at)));
    return at;
}
void operator delete(void* at) noexcept {
    count(-static_cast<std::int64_t>(malloc_usable_size(at)));
    std::free(at);
}
void operator delete(void* at, std::size_t) noexcept { operator delete(at); }
#endif

int main(int argc, char** argv) {
    const long count_wanted = argc > 1 ? std::atol(argv[1]) : 10'000;
    Mutator mutator(argc > 2 ? static_cast<std::uint64_t>(std::atoll(argv[2])) : 1);
    const std::vector<Seed> seeds = make_seeds();
    watch_memory();
    long read = 0, refused = 0, failed = 0;
    std::int64_t most = 0;
    for (long i = 0; i < count_wanted; ++i) {
        const Seed& seed = seeds[static_cast<std::size_t>(i) % seeds.size()];
        const std::string bytes = i < static_cast<long>(seeds.size())
                                      ? seed.bytes
                                      : mutator.mutate(seed.bytes, seeds[mutator.below(seeds.size())].bytes);
        const std::int64_t before = g_live;
        g_peak = before;
        std::string trouble;
        try {
            seed.read(bytes);
            ++read;
        } catch (const FileError&) {
            ++refused;
        } catch (const std::exception& error) {
            trouble = error.what();
        }
        const std::int64_t used = g_peak - before;
        most = std::max(most, used);
        // Bookkeeping of a few thousand small objects; a length believed without checking would ask for far more.
        if (used > 8 * static_cast<std::int64_t>(bytes.size()) + (1 << 18))
            trouble = std::to_string(used) + " bytes of memory for a file of " + std::to_string(bytes.size());
        if (trouble.empty()) continue;
        ++failed;
        std::fprintf(stderr, "case %ld (%s): %s\n", i, seed.name.c_str(), trouble.c_str());
    }
    std::printf("%ld files: %ld read, %ld refused, %ld failed; at most %lld bytes of memory\n", count_wanted, read, refused,
                failed, static_cast<long long>(most));
    return failed == 0 && read >= 12 && refused > 0 ? 0 : 1;
}
