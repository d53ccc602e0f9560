// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ml/io/little_endian.h"

namespace lacuna::ml {

/// One object of a pickle. Objects name each other by number, so a pickle that holds itself costs nothing to throw away.
struct PickleObject {
    enum class Kind { None, Bool, Int, Float, Text, Tuple, List, Dict, Global, Storage, Tensor };
    Kind kind = Kind::None;
    std::int64_t number = 0;  ///< Bool, Int; Storage: its elements; Tensor: offset into its storage, in elements
    std::string text;         ///< Text; Global: "module.name"; Storage: its key
    /// Tuple, List: members. Dict: key, value, key, value... Storage: the type, a Global. Tensor: storage, sizes, strides.
    std::vector<std::uint32_t> items;
};

/// Builds what a pickle of named tensors describes, and nothing else: no code of any kind is found, called or run. Of Python's
/// objects it knows dictionaries (OrderedDict too), tensors and their storages; anything else is an error that names it.
/// Understands the operations that PyTorch writes with protocol 2, and the same ones of protocols 3 to 5.
class PickleMachine {
 public:
    /// Limits what a few hostile bytes can ask for: about 20 MB in all.
    static constexpr std::size_t k_max_objects = 200'000, k_max_items = 2'000'000;

    /// `start`: where the bytes lie in the file, for messages. The bytes must outlive the machine.
    PickleMachine(std::string_view bytes, std::uint64_t start, const std::string& name) : reader_(bytes, start, name) {}

    /// Runs one pickle from where the last one ended. Throws FileError that names the byte.
    std::uint32_t run();
    [[nodiscard]] const PickleObject& object(std::uint32_t id) const { return objects_[id]; }
    /// Objects made so far, by all pickles.
    [[nodiscard]] std::size_t count() const { return objects_.size(); }
    /// Bytes taken so far.
    [[nodiscard]] std::uint64_t position() const { return reader_.position(); }
    [[noreturn]] void fail(const std::string& reason) const { reader_.fail(reason); }

 private:
    using Kind = PickleObject::Kind;
    bool step(unsigned char operation);
    bool push_constant(unsigned char operation);
    bool push_text(unsigned char operation);
    bool build(unsigned char operation);
    bool remember(unsigned char operation);
    std::uint32_t make(PickleObject object);
    void push(PickleObject object) { stack_.push_back(make(std::move(object))); }
    void push_long(std::uint64_t bytes);
    void push_global(const std::string& name);
    void count_items(std::size_t more);
    const std::vector<std::uint32_t>& arguments(std::uint32_t id, const char* what);
    std::uint32_t pop();
    std::uint32_t& top();
    std::vector<std::uint32_t> pop_to_mark();
    PickleObject& expect(std::uint32_t id, Kind kind, const char* what);
    void append(std::uint32_t list, const std::vector<std::uint32_t>& members);
    void set_items(std::uint32_t dict, const std::vector<std::uint32_t>& pairs);
    void recall(std::uint64_t index);
    void load_persistent();
    void reduce();
    void rebuild_tensor(const std::vector<std::uint32_t>& arguments);

    ByteReader reader_;
    std::deque<PickleObject> objects_;
    std::vector<std::uint32_t> stack_;
    std::vector<std::size_t> marks_;
    std::size_t items_ = 0;  ///< of all objects together
    std::unordered_map<std::uint64_t, std::uint32_t> memo_;
};

}  // namespace lacuna::ml
