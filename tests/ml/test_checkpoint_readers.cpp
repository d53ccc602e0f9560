// SPDX-License-Identifier: GPL-3.0-or-later
// Files that PyTorch and TensorFlow wrote are read bit-exactly; damaged and hostile ones are refused with a reason.
#include <functional>

#include "ml/io/leveldb_table.h"
#include "ml/io/pickle_machine.h"
#include "ml/io/pickle_tensors.h"
#include "ml/io/tensorflow_checkpoint.h"
#include "tests/ml/checkpoint_writers.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

const std::string k_folder = LACUNA_TEST_DATA "/checkpoints/";

/// What make_checkpoints.py puts into tensor number n.
at::Tensor expected(std::int64_t n, at::IntArrayRef shape, at::ScalarType type = at::kFloat) {
    std::int64_t count = 1;
    for (const std::int64_t side : shape) count *= side;
    const at::Tensor values = ((37 * n + 11 * torch::arange(count)).remainder(101) - 50).reshape(shape);
    return type == at::kBool ? values.remainder(2) != 0 : values.to(type);
}

void check_tensor(const TensorFile& file, const std::string& key, const at::Tensor& wanted) {
    const auto found = file.tensors.find(key);
    CHECK_MSG(found != file.tensors.end(), key << " is missing");
    if (found == file.tensors.end()) return;
    CHECK_MSG(found->second.scalar_type() == wanted.scalar_type() && found->second.sizes() == wanted.sizes() &&
                  at::equal(found->second, wanted),
              key);
}

void check_state(const TensorFile& file, const std::string& prefix) {
    check_tensor(file, prefix + "conv1.weight", expected(0, {4, 3, 3, 3}));
    check_tensor(file, prefix + "conv1.bias", expected(1, {4}));
    check_tensor(file, prefix + "half", expected(2, {2, 5}, at::kHalf));
    check_tensor(file, prefix + "brain", expected(3, {7}, at::kBFloat16));
    check_tensor(file, prefix + "double", expected(4, {3, 2}, at::kDouble));
    check_tensor(file, prefix + "long", expected(5, {6}, at::kLong));
    check_tensor(file, prefix + "int", expected(6, {5}, at::kInt));
    check_tensor(file, prefix + "bool", expected(7, {9}, at::kBool));
    check_tensor(file, prefix + "scalar", expected(8, {}));
    check_tensor(file, prefix + "rows", expected(10, {6, 4}).slice(0, 2, 4));
    check_tensor(file, prefix + "transposed", expected(10, {6, 4}).t());
    CHECK(file.tensors.contains(prefix + "empty") && file.tensors.at(prefix + "empty").numel() == 0);
}

void check_real_files() {
    for (const std::string form : {"zip", "legacy"}) {
        const TensorFile state = read_pytorch(k_folder + "state-" + form + ".pt");
        CHECK(state.tensors.size() == 12);
        check_state(state, "");
        // Two views of one storage share its memory here too.
        CHECK(state.tensors.at("rows").storage().data() == state.tensors.at("transposed").storage().data());
        const TensorFile nested = read_pytorch(k_folder + "nested-" + form + ".pt");
        CHECK(nested.tensors.size() == 13);
        check_state(nested, "gen.");
        check_tensor(nested, "optimizer.state.0.average", expected(11, {4}));
        const TensorFile module = read_pytorch(k_folder + "module-" + form + ".pt");
        CHECK(module.tensors.size() == 7);
        check_tensor(module, "0.weight", expected(20, {3, 2, 3, 3}));
        check_tensor(module, "1.num_batches_tracked", expected(26, {}, at::kLong));
        check_tensor(read_pytorch(k_folder + "parameter-" + form + ".pt"), "weight", expected(12, {2, 2}));
    }
    check_state(read_pytorch(k_folder + "state-protocol4.pt"), "");

    for (const char* path : {"snap-12", "snap-12.index", "snap-12.data-00000-of-00001"}) {
        const TensorFile file = read_tensorflow_checkpoint(k_folder + path);
        CHECK(file.tensors.size() == 68);  // without the text
        check_tensor(file, "inpaint_net/conv1/kernel", expected(0, {5, 5, 5, 2}));
        check_tensor(file, "inpaint_net/conv1/kernel/Adam", expected(2, {5, 5, 5, 2}));
        check_tensor(file, "half", expected(3, {3}, at::kHalf));
        check_tensor(file, "double", expected(4, {2, 2}, at::kDouble));
        check_tensor(file, "global_step", expected(5, {}, at::kInt));
        check_tensor(file, "counter", expected(6, {3}, at::kLong));
        check_tensor(file, "layers/layer_59/bias", expected(159, {4}));
        CHECK(file.tensors.at("empty").numel() == 0);
    }
}

void expect_error(const std::function<void()>& read, const std::string& part) {
    try {
        read();
        CHECK_MSG(false, "no error, expected one about " << part);
    } catch (const FileError& error) {
        CHECK_MSG(std::string(error.what()).find(part) != std::string::npos, error.what() << " instead of " << part);
    }
}

TensorFile read_memory(const std::string& bytes) { return read_pytorch(MemorySource(std::as_bytes(std::span(bytes))), "bad.pt"); }

void refuse(const std::string& bytes, const std::string& part) {
    expect_error([&] { read_memory(bytes); }, part);
}

const Tensors k_two{{"a", torch::arange(6, at::kFloat).view({2, 3})}, {"b", torch::arange(4, at::kFloat)}};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos) throw std::logic_error("nothing to replace");
    return text.replace(at, from.size(), to);
}

/// A zip file with this pickle and one storage "0" of four floats.
std::string with_pickle(const std::string& pickle) { return zip({{"x/data.pkl", pickle}, {"x/data/0", std::string(16, '\0')}}); }

void check_own_writers() {
    for (const std::string& bytes : {pytorch_zip(k_two), pytorch_zip(k_two, "%", {.zip64 = true}), pytorch_legacy(k_two)}) {
        const TensorFile file = read_memory(bytes);
        CHECK(file.tensors.size() == 2);
        for (const auto& [key, tensor] : k_two) check_tensor(file, key, tensor);
    }
    TemporaryFolder folder;
    const TensorFile file = read_tensorflow_checkpoint(tensorflow_checkpoint(k_two).write(folder / "own"));
    for (const auto& [key, tensor] : k_two) check_tensor(file, key, tensor);
}

void check_hostile_pickles() {
    expect_error([] { read_pytorch(k_folder + "whole-module.pt"); }, "torch.nn.modules.container.Sequential");
    const std::string start("\x80\x02", 2);
    // What a pickle that runs a command looks like.
    refuse(with_pickle(start + "cos\nsystem\n" + pickled("touch /tmp/owned") + "\x85R."), "\"os.system\"");
    refuse(with_pickle(start + pickled("builtins") + pickled("eval") + "\x93."), "\"builtins.eval\"");
    refuse(with_pickle(start + "ctorch\nFloatStorage\n)R."), "can't be made");
    refuse(with_pickle(start + "i"), "0x69");
    refuse(with_pickle(start + "\x8c\xff" + "abc"), "255 bytes are needed");
    refuse(with_pickle(start + "B" + raw(0xffffffffU)), "4294967295 bytes are needed");
    refuse(with_pickle(start + "h\x05."), "before it is made");
    refuse(with_pickle(start + "R"), "lacks what it works on");
    refuse(with_pickle(start + "u"), "lacks its mark");
    refuse(with_pickle(start + "}(" + pickled("a") + "u."), "has no value");
    refuse(with_pickle(start + "]."), "no dictionary");
    refuse(with_pickle(start + "}."), "no tensors");
    refuse(with_pickle(start + "}"), "byte");
    refuse(with_pickle(start + "\x8a\x09" + std::string(9, '\1')), "64 bits");
    refuse(with_pickle(start + std::string(PickleMachine::k_max_objects + 1, ']')), "too many");
    // A list of a million references to itself, put into a dictionary's argument again and again.
    std::string references = start + "]q\1";
    for (int i = 0; i < 1'000'000; ++i) references += i % 1000 == 0 ? "(h\1" : i % 1000 == 999 ? "h\1e" : "h\1";
    std::string copies = references;
    for (int i = 0; i < 100; ++i) copies += "0ccollections\nOrderedDict\n(h\1tR";
    refuse(with_pickle(copies + "."), "pair");
    // A dictionary that holds itself costs nothing.
    const std::string tensor = pickled_tensor("0", {4}, {1}, 4, false);
    const std::string itself = start + "}q\1(" + pickled("self") + "h\1" + pickled("t") + tensor + "u.";
    CHECK(read_memory(with_pickle(itself)).tensors.size() == 1);
}

void check_hostile_tensors() {
    const auto tensor = [](at::IntArrayRef shape, at::IntArrayRef strides, std::int64_t elements = 4) {
        return with_pickle(std::string("\x80\x02}", 3) + pickled("t") + pickled_tensor("0", shape, strides, elements, false) +
                           "s.");
    };
    CHECK(read_memory(tensor({2, 2}, {2, 1})).tensors.at("t").sizes() == at::IntArrayRef({2, 2}));
    CHECK(read_memory(tensor({2, 2}, {1, 2})).tensors.contains("t"));
    refuse(tensor({5}, {1}), "reaches beyond");
    refuse(tensor({2, 2}, {3, 1}), "reaches beyond");
    refuse(tensor({1000, 1000, 1000}, {0, 0, 0}), "reaches beyond");  // a gigabyte of one number
    refuse(tensor({2}, {2'000'000'000}), "reaches beyond");
    refuse(tensor({-1}, {1}), "whole numbers");
    refuse(tensor({2}, {-1}), "whole numbers");
    refuse(tensor({2, 2}, {1}), "another number of strides");
    refuse(tensor(std::vector<std::int64_t>(17, 1), std::vector<std::int64_t>(17, 1)), "too many dimensions");
    refuse(tensor({4}, {1}, 1'000'000'000), "should have 1000000000 elements");
    refuse(tensor({4}, {1}, 3), "length or checksum");
    refuse(zip({{"x/data.pkl", dict_pickle(k_two, false)}}), "storage \"0\" is missing");
}

void check_damaged_pytorch() {
    const std::string zipped = pytorch_zip(k_two), legacy = pytorch_legacy(k_two);
    refuse("", "torch.save");
    for (const std::string& whole : {zipped, legacy})
        for (std::size_t bytes = 0; bytes < whole.size(); ++bytes)
            CHECK_THROWS_AS(read_memory(whole.substr(0, bytes)), FileError);
    refuse(replaced(zipped, raw(2.F), raw(3.F)), "checksum");
    refuse(replaced(zipped, "_rebuild_tensor_v2", "_rebuild_tensor_v9"), "checksum");
    refuse(zip({{"x/data.pkl", ""}}, {.method = 8}), "compressed");
    refuse(zip({{"x/data.pkl", "a"}, {"x/constants.pkl", "b"}}), "TorchScript");
    refuse(zip({{"document.xml", "a"}}), "data.pkl is missing");
    refuse(zip({{"x/data.pkl", "a"}, {"x/byteorder", "big"}}), "byte order");
    refuse(zip({{"x/data.pkl", "a"}, {"x/data.pkl", "b"}}), "two members");
    refuse(replaced(zip({{"x/data.pkl", "abcd"}, {"x/y", "12"}}, {.zip64 = true}), raw(std::uint64_t{4}) + raw(std::uint64_t{4}),
                    raw(std::uint64_t{1} << 62) + raw(std::uint64_t{1} << 62)),
           "beyond the file's end");
    refuse(legacy + "x", "belong to no tensor");
    refuse(replaced(legacy, raw(std::int64_t{6}), raw(std::int64_t{1} << 60)), "elements and should have 6");
    refuse(legacy_file(dict_pickle(k_two, true), {{"0", raw(k_two.at("a"))}}), "storage \"1\" is missing");
    refuse(legacy_file(dict_pickle(k_two, true), {{"0", raw(k_two.at("a"))}, {"0", raw(k_two.at("a"))}}), "comes twice");
    // Its pickle says more elements than the file has bytes for.
    const std::string huge =
        std::string("\x80\x02}", 3) + pickled("t") + pickled_tensor("0", {4}, {1}, 2'000'000'000, true) + "s.";
    std::string file = legacy_file(huge, {{"0", std::string(16, '\0')}});
    refuse(replaced(file, raw(std::int64_t{4}) + std::string(16, '\0'), raw(std::int64_t{2'000'000'000}) + std::string(16, '\0')),
           "should have 2000000000 elements");
}

void check_damaged_tensorflow() {
    const Checkpoint good = tensorflow_checkpoint(k_two);
    const auto refuse_checkpoint = [](const std::string& index, const std::string& data, const std::string& part) {
        expect_error(
            [&] {
                const auto open = [&](int shard, int) -> std::unique_ptr<FileSource> {
                    if (shard != 0) throw FileError("no such shard");
                    return std::make_unique<MemorySource>(std::as_bytes(std::span(data)));
                };
                read_tensorflow_checkpoint(MemorySource(std::as_bytes(std::span(index))), open, "bad.index");
            },
            part);
    };
    const std::string index = good.index();
    for (std::size_t bytes = 0; bytes < index.size(); ++bytes) refuse_checkpoint(index.substr(0, bytes), good.data, "bad.index");
    // Every byte of a block is covered by its checksum.
    for (std::size_t at = 0; at < table_block({good.entries.begin(), good.entries.end()}).size(); ++at) {
        std::string flipped = index;
        flipped[at] = static_cast<char>(flipped[at] ^ 4);
        refuse_checkpoint(flipped, good.data, "checksum");
    }
    refuse_checkpoint(index, good.data.substr(0, good.data.size() - 1), "beyond the data file's");
    refuse_checkpoint(index, replaced(good.data, raw(2.F), raw(3.F)), "tensor \"a\": is damaged");
    const auto with = [&](const std::string& key, const std::string& entry) {
        Checkpoint changed = good;
        changed.entries[key] = entry;
        return changed.index();
    };
    Checkpoint no_header = good;
    no_header.entries.erase("");
    refuse_checkpoint(no_header.index(), good.data, "first form");
    refuse_checkpoint(with("", std::string("\x08\x00", 2)), good.data, "can't have 0 data files");
    refuse_checkpoint(with("", std::string("\x08\x01\x10\x01", 4)), good.data, "byte order");
    refuse_checkpoint(with("c", bundle_entry(k_two.at("b"), 8)), good.data, "overlaps");
    refuse_checkpoint(with("c", bundle_entry(k_two.at("b"), 40)), good.data, "beyond the data file's");
    refuse_checkpoint(with("c", bundle_entry(k_two.at("b"), std::uint64_t{1} << 63)), good.data, "beyond the data file's");
    refuse_checkpoint(with("c", bundle_entry(k_two.at("b"), 40, 2)), good.data, "its shape asks for 32 bytes");
    refuse_checkpoint(with("a", replaced(good.entries.at("a"), "\x08\x02", "\x08\x7f")), good.data, "its shape asks for");
    refuse_checkpoint(with("a", good.entries.at("a") + "\x18\x05"), good.data, "doesn't exist");
    refuse_checkpoint(with("a", good.entries.at("a") + std::string("\x3a\x00", 2)), good.data, "slices");
    refuse_checkpoint(with("a", "\x08"), good.data, "tensor \"a\": byte 1");
    expect_error([] { read_tensorflow_checkpoint(k_folder + "none.index"); }, "none.index: could not open");
    expect_error([] { read_tensorflow_checkpoint(k_folder + "make_checkpoints.py"); }, "no part of a checkpoint");
}

}  // namespace

int main() {
    check_own_writers();
    check_real_files();
    check_hostile_pickles();
    check_hostile_tensors();
    check_damaged_pytorch();
    check_damaged_tensorflow();
    return report();
}
