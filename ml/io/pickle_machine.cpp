// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/pickle_machine.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace lacuna::ml {
namespace {

/// Operations by their bytes (Python's Lib/pickletools.py describes them all).
enum Operation : unsigned char {
    Mark = '(',
    Stop = '.',
    Pop = '0',
    BinPersId = 'Q',
    Reduce = 'R',
    Build = 'b',
    Global = 'c',
    BinGet = 'h',
    LongBinGet = 'j',
    BinPut = 'q',
    LongBinPut = 'r',
    Memoize = 0x94,
    StackGlobal = 0x93,
    Frame = 0x95,
    Proto = 0x80,
    None = 'N',
    NewTrue = 0x88,
    NewFalse = 0x89,
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    Long1 = 0x8a,
    BinFloat = 'G',
    BinUnicode = 'X',
    ShortBinUnicode = 0x8c,
    BinString = 'T',
    ShortBinString = 'U',
    BinBytes = 'B',
    ShortBinBytes = 'C',
    EmptyTuple = ')',
    EmptyList = ']',
    EmptyDict = '}',
    MakeTuple = 't',
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    Append = 'a',
    Appends = 'e',
    SetItem = 's',
    SetItems = 'u',
};

constexpr std::array<const char*, 15> k_globals{"collections.OrderedDict",
                                                "torch._utils._rebuild_tensor_v2",
                                                "torch._utils._rebuild_tensor",
                                                "torch._utils._rebuild_parameter",
                                                "torch.FloatStorage",
                                                "torch.DoubleStorage",
                                                "torch.HalfStorage",
                                                "torch.BFloat16Storage",
                                                "torch.LongStorage",
                                                "torch.IntStorage",
                                                "torch.ShortStorage",
                                                "torch.CharStorage",
                                                "torch.ByteStorage",
                                                "torch.BoolStorage",
                                                "torch.Size"};

std::string printable(std::string_view text) {
    std::string safe;
    for (const char c : text.substr(0, 100)) safe += c >= ' ' && c <= '~' ? c : '?';
    return safe;
}

}  // namespace

std::uint32_t PickleMachine::run() {
    stack_.clear();
    marks_.clear();
    memo_.clear();  // each pickle has its own
    while (step(reader_.number<unsigned char>())) {
    }
    if (stack_.size() != 1 || !marks_.empty()) fail("the pickle ends with something unfinished");
    return pop();
}

bool PickleMachine::step(unsigned char operation) {
    if (operation == Stop) return false;
    if (operation == Proto) {
        if (const auto version = reader_.number<std::uint8_t>(); version < 2 || version > 5)
            fail("pickle protocol " + std::to_string(version) + " isn't known");
        return true;
    }
    if (operation == Frame) {
        reader_.skip(8);
        return true;
    }
    if (push_constant(operation) || push_text(operation) || remember(operation) || build(operation)) return true;
    std::array<char, 8> hex{};
    std::snprintf(hex.data(), hex.size(), "0x%02x", operation);
    fail(std::string("the operation ") + hex.data() + " has no place in a pickle of tensors");
}

std::uint32_t PickleMachine::make(PickleObject object) {
    if (objects_.size() == k_max_objects)
        fail("the pickle has more than " + std::to_string(k_max_objects) + " objects, too many for a model");
    count_items(object.items.size());
    objects_.push_back(std::move(object));
    return static_cast<std::uint32_t>(objects_.size() - 1);
}

/// Objects can be taken again and again, so few bytes could ask for many copies of a long list.
void PickleMachine::count_items(std::size_t more) {
    items_ += more;
    if (items_ > k_max_items) fail("the pickle's lists are too long for a model");
}

/// Few; checked before they are copied.
const std::vector<std::uint32_t>& PickleMachine::arguments(std::uint32_t id, const char* what) {
    const PickleObject& tuple = expect(id, Kind::Tuple, what);
    if (tuple.items.size() > 8) fail(std::string(what) + " is too long");
    return tuple.items;
}

std::uint32_t& PickleMachine::top() {
    if (stack_.size() <= (marks_.empty() ? 0 : marks_.back())) fail("an operation lacks what it works on");
    return stack_.back();
}

std::uint32_t PickleMachine::pop() {
    const std::uint32_t id = top();
    stack_.pop_back();
    return id;
}

std::vector<std::uint32_t> PickleMachine::pop_to_mark() {
    if (marks_.empty()) fail("an operation lacks its mark");
    const auto from = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    std::vector<std::uint32_t> items(from, stack_.end());
    stack_.erase(from, stack_.end());
    marks_.pop_back();
    return items;
}

PickleObject& PickleMachine::expect(std::uint32_t id, Kind kind, const char* what) {
    PickleObject& object = objects_[id];
    if (object.kind != kind) fail(std::string(what) + " was expected");
    return object;
}

bool PickleMachine::push_constant(unsigned char operation) {
    switch (operation) {
        case None:
            push({Kind::None});
            return true;
        case NewTrue:
        case NewFalse:
            push({Kind::Bool, operation == NewTrue ? 1 : 0});
            return true;
        case BinInt:
            push({Kind::Int, reader_.number<std::int32_t>()});
            return true;
        case BinInt1:
            push({Kind::Int, reader_.number<std::uint8_t>()});
            return true;
        case BinInt2:
            push({Kind::Int, reader_.number<std::uint16_t>()});
            return true;
        case Long1:
            push_long(reader_.number<std::uint8_t>());
            return true;
        case BinFloat:
            reader_.skip(8);  // no tensor needs its value
            push({Kind::Float});
            return true;
        case EmptyTuple:
            push({Kind::Tuple});
            return true;
        case EmptyList:
            push({Kind::List});
            return true;
        case EmptyDict:
            push({Kind::Dict});
            return true;
        default:
            return false;
    }
}

/// Two's complement, least significant byte first.
void PickleMachine::push_long(std::uint64_t bytes) {
    if (bytes > 8) fail("a whole number has more than 64 bits");
    const std::string_view digits = reader_.text(bytes);
    std::uint64_t value = bytes > 0 && (digits.back() & 0x80) != 0 ? ~std::uint64_t{0} : 0;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) value = (value << 8) | static_cast<unsigned char>(*digit);
    push({Kind::Int, static_cast<std::int64_t>(value)});
}

bool PickleMachine::push_text(unsigned char operation) {
    std::uint64_t bytes = 0;
    switch (operation) {
        case BinUnicode:
        case BinString:
        case BinBytes:
            bytes = reader_.number<std::uint32_t>();
            break;
        case ShortBinUnicode:
        case ShortBinString:
        case ShortBinBytes:
            bytes = reader_.number<std::uint8_t>();
            break;
        case Global: {
            const std::string module(reader_.line());
            push_global(module + "." + std::string(reader_.line()));
            return true;
        }
        case StackGlobal: {
            const std::string attribute = expect(pop(), Kind::Text, "the name of an object").text;
            push_global(expect(pop(), Kind::Text, "the name of a module").text + "." + attribute);
            return true;
        }
        default:
            return false;
    }
    push({Kind::Text, 0, std::string(reader_.text(bytes))});
    return true;
}

void PickleMachine::push_global(const std::string& name) {
    if (std::find(k_globals.begin(), k_globals.end(), name) == k_globals.end())
        fail("asks for the Python object \"" + printable(name) + "\", which no list of tensors needs; nothing was run");
    push({Kind::Global, 0, name});
}

bool PickleMachine::remember(unsigned char operation) {
    switch (operation) {
        case BinPut:
            memo_[reader_.number<std::uint8_t>()] = top();
            return true;
        case LongBinPut:
            memo_[reader_.number<std::uint32_t>()] = top();
            return true;
        case Memoize:
            memo_[memo_.size()] = top();
            return true;
        case BinGet:
            recall(reader_.number<std::uint8_t>());
            return true;
        case LongBinGet:
            recall(reader_.number<std::uint32_t>());
            return true;
        case Mark:
            marks_.push_back(stack_.size());
            return true;
        case Pop:
            pop();
            return true;
        default:
            return false;
    }
}

void PickleMachine::recall(std::uint64_t index) {
    const auto known = memo_.find(index);
    if (known == memo_.end()) fail("object " + std::to_string(index) + " is used before it is made");
    stack_.push_back(known->second);
}

bool PickleMachine::build(unsigned char operation) {
    switch (operation) {
        case MakeTuple:
            push({Kind::Tuple, 0, {}, pop_to_mark()});
            return true;
        case Tuple1:
        case Tuple2:
        case Tuple3: {
            std::vector<std::uint32_t> items(static_cast<std::size_t>(operation - Tuple1) + 1);
            for (auto item = items.rbegin(); item != items.rend(); ++item) *item = pop();
            push({Kind::Tuple, 0, {}, std::move(items)});
            return true;
        }
        case Append: {
            const std::uint32_t member = pop();
            append(top(), {member});
            return true;
        }
        case Appends: {
            const auto members = pop_to_mark();
            append(top(), members);
            return true;
        }
        case SetItem: {
            const std::uint32_t value = pop(), key = pop();
            set_items(top(), {key, value});
            return true;
        }
        case SetItems: {
            const auto pairs = pop_to_mark();
            set_items(top(), pairs);
            return true;
        }
        case BinPersId:
            load_persistent();
            return true;
        case Reduce:
            reduce();
            return true;
        case Build:
            // A dictionary's attributes (versions of modules) say nothing of its tensors.
            pop();
            expect(top(), Kind::Dict, "a dictionary");
            return true;
        default:
            return false;
    }
}

void PickleMachine::append(std::uint32_t list, const std::vector<std::uint32_t>& members) {
    PickleObject& object = expect(list, Kind::List, "a list");
    count_items(members.size());
    object.items.insert(object.items.end(), members.begin(), members.end());
}

void PickleMachine::set_items(std::uint32_t dict, const std::vector<std::uint32_t>& pairs) {
    if (pairs.size() % 2 != 0) fail("a dictionary's key has no value");
    PickleObject& object = expect(dict, Kind::Dict, "a dictionary");
    count_items(pairs.size());
    object.items.insert(object.items.end(), pairs.begin(), pairs.end());
}

/// ('storage', type, key, location, elements), and in the legacy form what it is a view of.
void PickleMachine::load_persistent() {
    const std::vector<std::uint32_t> parts = arguments(pop(), "a storage's description");
    if (parts.size() != 5 && parts.size() != 6) fail("a storage's description has the wrong length");
    if (const std::string& kind = expect(parts[0], Kind::Text, "a storage").text; kind != "storage")
        fail("a \"" + printable(kind) + "\" is kept outside the pickle; only tensors can be read");
    const std::string& type = expect(parts[1], Kind::Global, "a storage's type").text;
    if (!type.ends_with("Storage")) fail("\"" + type + "\" is no type of storage");
    PickleObject storage{Kind::Storage,
                         expect(parts[4], Kind::Int, "a storage's length").number,
                         expect(parts[2], Kind::Text, "a storage's key").text,
                         {parts[1]}};
    if (storage.number < 0) fail("a storage's length is negative");
    if (parts.size() == 6 && objects_[parts[5]].kind != Kind::None) fail("a storage is a view of another one");
    push(std::move(storage));
}

void PickleMachine::reduce() {
    const std::vector<std::uint32_t> arguments = this->arguments(pop(), "a list of arguments");
    const std::string called = expect(pop(), Kind::Global, "the name of what is to be made").text;
    if (called == "collections.OrderedDict") {
        PickleObject dict{Kind::Dict};
        if (arguments.size() > 1) fail("an OrderedDict has too many arguments");
        if (!arguments.empty())  // Python 2: a list of pairs
            for (const std::uint32_t item : expect(arguments[0], Kind::List, "an OrderedDict's list").items) {
                const PickleObject& pair = objects_[item];
                if ((pair.kind != Kind::List && pair.kind != Kind::Tuple) || pair.items.size() != 2) fail("a pair was expected");
                if (dict.items.size() > k_max_items) fail("an OrderedDict is too long");
                dict.items.insert(dict.items.end(), pair.items.begin(), pair.items.end());
            }
        push(std::move(dict));
    } else if (called == "torch.Size") {
        if (arguments.size() != 1) fail("a shape was expected");
        stack_.push_back(arguments[0]);
        expect(arguments[0], Kind::Tuple, "a shape");
    } else if (called == "torch._utils._rebuild_parameter") {
        if (arguments.empty()) fail("a parameter without its tensor");
        expect(arguments[0], Kind::Tensor, "a parameter's tensor");
        stack_.push_back(arguments[0]);
    } else if (called.starts_with("torch._utils._rebuild_tensor")) {
        rebuild_tensor(arguments);
    } else {
        fail("\"" + called + "\" can't be made from arguments");
    }
}

/// (storage, offset, sizes, strides, ...); what follows concerns gradients.
void PickleMachine::rebuild_tensor(const std::vector<std::uint32_t>& arguments) {
    if (arguments.size() < 4 || arguments.size() > 7) fail("a tensor's description has the wrong length");
    expect(arguments[0], Kind::Storage, "a tensor's storage");
    expect(arguments[2], Kind::Tuple, "a tensor's shape");
    expect(arguments[3], Kind::Tuple, "a tensor's strides");
    push({Kind::Tensor,
          expect(arguments[1], Kind::Int, "a tensor's offset").number,
          {},
          {arguments[0], arguments[2], arguments[3]}});
}

}  // namespace lacuna::ml
