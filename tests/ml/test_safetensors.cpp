// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstring>
#include <fstream>
#include <random>

#include "ml/io/safetensors.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

using Bytes = std::vector<std::byte>;

Bytes read_bytes(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    const auto* first = reinterpret_cast<const std::byte*>(text.data());
    return {first, first + text.size()};
}

Bytes make_file(const std::string& header, std::size_t data_bytes, std::optional<std::uint64_t> stated_length = {}) {
    const std::uint64_t length = stated_length.value_or(header.size());
    Bytes bytes(8 + header.size() + data_bytes);
    std::memcpy(bytes.data(), &length, 8);
    std::memcpy(bytes.data() + 8, header.data(), header.size());
    return bytes;
}

void check_round_trip() {
    TemporaryFolder folder;
    TensorFile file;
    for (const at::ScalarType type :
         {at::kDouble, at::kFloat, at::kHalf, at::kBFloat16, at::kLong, at::kInt, at::kByte, at::kBool})
        file.tensors[std::string("t/") + c10::toString(type)] = torch::randint(0, 2, {3, 5}).to(type);
    file.tensors["scalar"] = torch::tensor(3.5F);
    file.tensors["empty"] = torch::empty({0, 7});
    file.tensors["transposed \"quoted\" \u00e4\n"] = torch::randn({4, 6}).t();
    file.metadata = {{"", "empty key"}, {"b", "\\ / \" \x01 \u20ac"}, {"a", ""}};
    write_safetensors(folder / "all.safetensors", file);
    const TensorFile again = read_safetensors(folder / "all.safetensors");
    CHECK(again.metadata == file.metadata);
    CHECK(read_safetensors_metadata(folder / "all.safetensors") == file.metadata);
    CHECK(again.tensors.size() == file.tensors.size());
    for (const auto& [key, tensor] : file.tensors) {
        const at::Tensor& read = again.tensors.at(key);
        CHECK_MSG(read.scalar_type() == tensor.scalar_type() && at::equal(read, tensor), key);
    }
    write_safetensors(folder / "again.safetensors", again);
    CHECK(read_bytes(folder / "all.safetensors") == read_bytes(folder / "again.safetensors"));

    // A rewrite of a shipped file keeps every byte of its data.
    const std::filesystem::path shipped = LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors";
    const TensorFile base = read_safetensors(shipped);
    write_safetensors(folder / "base.safetensors", base);
    const TensorFile copy = read_safetensors(folder / "base.safetensors");
    CHECK(copy.metadata == base.metadata);
    for (const auto& [key, tensor] : base.tensors) CHECK(at::equal(tensor, copy.tensors.at(key)));

    write_safetensors(folder / "nothing.safetensors", {});
    CHECK(read_safetensors(folder / "nothing.safetensors").tensors.empty());
}

void check_writing_failures() {
    TemporaryFolder folder;
    TensorFile file;
    file.tensors["a"] = torch::ones({2});
    write_safetensors(folder / "kept.safetensors", file);
    const Bytes before = read_bytes(folder / "kept.safetensors");
    TensorFile bad;
    bad.tensors["a"] = torch::ones({2}, torch::kComplexFloat);
    CHECK_THROWS_AS(write_safetensors(folder / "kept.safetensors", bad), FileError);
    bad.tensors["a"] = at::Tensor();
    CHECK_THROWS_AS(write_safetensors(folder / "kept.safetensors", bad), FileError);
    bad = {};
    bad.metadata["a"] = "\xff";
    CHECK_THROWS_AS(write_safetensors(folder / "kept.safetensors", bad), FileError);
    CHECK_THROWS_AS(write_safetensors(folder / "no folder" / "a.safetensors", file), FileError);
    // A full disk: files may not grow beyond a few bytes.
    struct rlimit old {};
    ::getrlimit(RLIMIT_FSIZE, &old);
    struct rlimit small = old;
    small.rlim_cur = 64;
    ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    file.tensors["a"] = torch::ones({1000});
    CHECK_THROWS_AS(write_safetensors(folder / "kept.safetensors", file), FileError);
    ::setrlimit(RLIMIT_FSIZE, &old);
    CHECK(read_bytes(folder / "kept.safetensors") == before);
    long files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator((folder / "x").parent_path())) ++files;
    CHECK(files == 1);
    // A link stays a link, and its target is replaced.
    std::filesystem::create_symlink(folder / "kept.safetensors", folder / "link.safetensors");
    write_safetensors(folder / "link.safetensors", file);
    CHECK(std::filesystem::is_symlink(folder / "link.safetensors"));
    CHECK(read_safetensors(folder / "kept.safetensors").tensors.at("a").numel() == 1000);
}

void check_bad_places() {
    TemporaryFolder folder;
    CHECK_THROWS_AS(read_safetensors(folder / "absent"), FileError);
    CHECK_THROWS_AS(read_safetensors((folder / "x").parent_path()), FileError);
    CHECK(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK_THROWS_AS(read_safetensors(folder / "pipe"), FileError);
    std::ofstream(folder / "short").put('x');
    CHECK_THROWS_AS(read_safetensors(folder / "short"), FileError);
    try {
        read_safetensors(folder / "short");
    } catch (const FileError& error) {
        CHECK(std::string(error.what()).find("short") != std::string::npos);
    }
}

void check_bad_headers() {
    const auto entry = [](const std::string& type, const std::string& shape, const std::string& offsets) {
        return "{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}";
    };
    const std::string good = entry("F32", "[2]", "[0,8]");
    CHECK(parse_safetensors(make_file("{\"a\":" + good + "}", 8), "good").tensors.size() == 1);
    CHECK(parse_safetensors(make_file(" { \"a\" :\t" + good + " } \n", 8), "good").tensors.size() == 1);
    CHECK(parse_safetensors(make_file("{}", 0), "good").tensors.empty());
    CHECK(parse_safetensors(make_file("{\"\\u00e4\\ud83d\\ude00\":" + good + "}", 8), "good").tensors.contains("ä😀"));

    const std::string deep(100'000, '[');
    const std::vector<std::pair<std::string, std::size_t>> bad{
        {"", 0},
        {"[]", 0},
        {"null", 0},
        {"{", 0},
        {"{}x", 0},
        {"{}", 1},
        {"{,}", 0},
        {"{\"a\":" + good + ",}", 8},
        {"{\"a\":" + good + "}{}", 8},
        {"{\"a\":" + good + ",\"a\":" + good + "}", 8},
        {"{\"a\":" + good + ",\"\\u0061\":" + good + "}", 8},
        {"{\"a\":" + good + ",\"b\":" + good + "}", 8},                            // overlap, whole
        {"{\"a\":" + good + ",\"b\":" + entry("F32", "[2]", "[4,12]") + "}", 12},  // overlap, part
        {"{\"a\":" + entry("F32", "[2]", "[4,12]") + "}", 12},                     // gap before
        {"{\"a\":" + good + "}", 12},                                              // gap after
        {"{\"a\":" + good + "}", 7},                                               // beyond the end
        {"{\"a\":" + entry("F32", "[2]", "[8,0]") + "}", 8},                       // backwards
        {"{\"a\":" + entry("F32", "[3]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F64", "[2]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F8_E4M3", "[8]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[-2]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[2.0]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[2e0]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[02]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[\"2\"]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[2,]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[4611686018427387904,4611686018427387904]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[4611686018427387904,4]", "[0,0]") + "}", 0},  // product is 0 modulo 2^64
        {"{\"a\":" + entry("F32", "[0,9223372036854775807]", "[0,0]") + "}", 0},
        {"{\"a\":" + entry("F32", "[18446744073709551616]", "[0,0]") + "}", 0},
        {"{\"a\":" + entry("F32", "[99999999999999999999999999]", "[0,0]") + "}", 0},
        {"{\"a\":" + entry("F32", "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2]", "[0,8]") + "}", 8},
        {"{\"a\":" + entry("F32", "[2]", "[0,8,9]") + "}", 8},
        {"{\"a\":" + entry("F32", "[2]", "[0]") + "}", 8},
        {"{\"a\":" + entry("F32", deep, "[0,8]") + "}", 8},
        {"{\"a\":" + deep + "}", 8},
        {deep, 0},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}}", 8},
        {"{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8],\"more\":1}}", 8},
        {"{\"a\":{}}", 0},
        {"{\"__metadata__\":{\"a\":1}}", 0},
        {"{\"__metadata__\":{\"a\":{}}}", 0},
        {"{\"__metadata__\":{\"a\":\"b\",\"a\":\"b\"}}", 0},
        {"{\"__metadata__\":{},\"__metadata__\":{}}", 0},
        {"{\"__metadata__\":[]}", 0},
        {"{\"a\xff\":" + good + "}", 8},
        {"{\"\xc0\x80\":" + good + "}", 8},          // overlong
        {"{\"\xed\xa0\x80\":" + good + "}", 8},      // a surrogate
        {"{\"\xf4\x90\x80\x80\":" + good + "}", 8},  // beyond Unicode
        {"{\"\\ud800\":" + good + "}", 8},
        {"{\"\\ud800\\u0061\":" + good + "}", 8},
        {"{\"\\u12\":" + good + "}", 8},
        {"{\"\\x\":" + good + "}", 8},
        {"{\"a\n\":" + good + "}", 8},
        {std::string("{\"a\":") + good + "}" + std::string(1, '\0'), 8},
        {"{\"a\":" + entry("BOOL", "[1]", "[0,1]") + "} ", 2},
    };
    for (const auto& [header, data] : bad)
        CHECK_THROWS_AS(parse_safetensors(make_file(header, data), header.substr(0, 120)), FileError);

    for (const std::uint64_t length : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{63}, std::uint64_t{1} << 31,
                                       std::uint64_t{1} << 40, std::uint64_t{1} << 63, ~std::uint64_t{0}, ~std::uint64_t{0} - 7})
        CHECK_THROWS_AS(parse_safetensors(make_file("{\"a\":" + good + "}", 8, length), "length"), FileError);

    Bytes truth = make_file("{\"a\":" + entry("BOOL", "[1]", "[0,1]") + "}", 1);
    truth.back() = std::byte{2};
    CHECK_THROWS_AS(parse_safetensors(truth, "bool"), FileError);

    try {
        parse_safetensors(make_file("{\"middle\":" + entry("F32", "[3]", "[0,8]") + "}", 8), "some.safetensors");
    } catch (const FileError& error) {
        const std::string what = error.what();
        CHECK_MSG(what.find("some.safetensors") == 0 && what.find("middle") != std::string::npos, what);
    }
}

void check_truncated_and_mutated() {
    TemporaryFolder folder;
    TensorFile file;
    file.tensors["first.weight"] = torch::randn({3, 4});
    file.tensors["second.bias"] = torch::arange(7);
    file.tensors["flag"] = torch::ones({3}, torch::kBool);
    file.metadata["lacuna.padding"] = "reflect";
    write_safetensors(folder / "whole", file);
    const Bytes whole = read_bytes(folder / "whole");
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK_THROWS_AS(parse_safetensors(std::span(whole).first(length), "truncated"), FileError);
    for (std::size_t length = 0; length < whole.size(); length += 13) {
        std::ofstream(folder / "cut", std::ios::binary)
            .write(reinterpret_cast<const char*>(whole.data()), static_cast<std::streamsize>(length));
        CHECK_THROWS_AS(read_safetensors(folder / "cut"), FileError);
    }

    std::mt19937 random(11);
    const std::string spice = "{}[]\",:\\0129eE.-u\xff\x80 ";
    long accepted = 0, refused = 0;
    for (int round = 0; round < 4000; ++round) {
        Bytes bytes = whole;
        for (auto changes = 1 + random() % 4; changes > 0; --changes) {
            const std::size_t at = random() % (round % 4 == 0 ? 16 : bytes.size());
            switch (random() % 4) {
                case 0:
                    bytes[at] = static_cast<std::byte>(random());
                    break;
                case 1:
                    bytes[at] = static_cast<std::byte>(spice[random() % spice.size()]);
                    break;
                case 2:
                    bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(at));
                    break;
                default:
                    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes[random() % bytes.size()]);
            }
        }
        try {
            const TensorFile read = parse_safetensors(bytes, "mutated");
            ++accepted;
            std::size_t total = 0;
            for (const auto& [key, tensor] : read.tensors) total += tensor.nbytes();
            CHECK(total <= bytes.size());
        } catch (const FileError&) {
            ++refused;
        }
    }
    std::cout << "mutations: " << accepted << " harmless, " << refused << " refused" << std::endl;
    CHECK(accepted + refused == 4000);
}

}  // namespace

int main() {
    torch::manual_seed(3);
    check_round_trip();
    check_writing_failures();
    check_bad_places();
    check_bad_headers();
    check_truncated_and_mutated();
    return report();
}
