// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/recipe.h"

#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <set>
#include <sstream>
#include <utility>
#include <variant>

#include "ml/io/file_error.h"
#include "ml/io/json_text.h"

namespace lacuna::ml {
namespace {

constexpr std::uintmax_t k_largest_recipe = 1 << 20;

template <class Enum, std::size_t N>
using Names = std::array<std::pair<const char*, Enum>, N>;

constexpr Names<AdversarialKind, 4> k_adversarial{{{"none", AdversarialKind::None},
                                                   {"wgan-gp", AdversarialKind::WganGp},
                                                   {"dcgan", AdversarialKind::Dcgan},
                                                   {"lsgan", AdversarialKind::Lsgan}}};
constexpr Names<CriticLayout, 4> k_critics{{{"global+local", CriticLayout::GlobalAndLocal},
                                            {"concatenated", CriticLayout::Concatenated},
                                            {"global", CriticLayout::Global},
                                            {"local", CriticLayout::Local}}};
constexpr Names<RateDecay, 2> k_decay{{{"none", RateDecay::None}, {"cosine", RateDecay::Cosine}}};
constexpr Names<HoleKind, 4> k_holes{{{"rectangles", HoleKind::Rectangles},
                                      {"strokes", HoleKind::Strokes},
                                      {"mixed", HoleKind::Mixed},
                                      {"paper-rectangle", HoleKind::PaperRectangle}}};

constexpr double k_most = std::numeric_limits<double>::max();

/// Visits every entry of a recipe; reading and writing share it, so that they can't drift apart. A visitor has
/// text(path, value), flag(path, value), real(path, value, least, most), whole(path, value, least, most) and
/// choice(path, value, names).
template <class RecipeType, class Visitor>
void visit_entries(RecipeType& r, Visitor& v) {
    v.text("name", r.name);
    v.text("description", r.description);
    v.text("blending", r.blending);
    v.network("network", r.generator);
    v.real("loss.l1", r.loss.l1, 0, k_most);
    v.real("loss.l2", r.loss.l2, 0, k_most);
    v.real("loss.known", r.loss.known, 0, k_most);
    v.real("loss.coarse", r.loss.coarse, 0, k_most);
    v.real("loss.discount", r.loss.discount, 0.01, 1);
    v.flag("loss.discount_refined", r.loss.discount_refined);
    v.real("loss.tv", r.loss.tv, 0, k_most);
    v.real("loss.perceptual", r.loss.perceptual, 0, k_most);
    v.real("loss.style", r.loss.style, 0, k_most);
    v.text("loss.feature_network", r.loss.feature_network);
    v.text("loss.feature_network_sha1", r.loss.feature_network_sha1);
    v.choice("adversarial.kind", r.adversarial.kind, k_adversarial);
    v.choice("adversarial.critics", r.adversarial.critics, k_critics);
    v.whole("adversarial.width", r.adversarial.width, 1, 512);
    v.real("adversarial.weight", r.adversarial.weight, 0, k_most);
    v.real("adversarial.penalty", r.adversarial.penalty, 0, k_most);
    v.flag("adversarial.masked_penalty", r.adversarial.masked_penalty);
    v.whole("adversarial.steps", r.adversarial.steps, 1, 100);
    v.real("optimizer.rate", r.optimizer.rate, 0, 1);
    v.real("optimizer.critic_rate", r.optimizer.critic_rate, 0, 1);
    v.real("optimizer.beta1", r.optimizer.beta1, 0, 0.99999);
    v.real("optimizer.beta2", r.optimizer.beta2, 0, 0.99999);
    v.real("optimizer.clip", r.optimizer.clip, 0, k_most);
    v.whole("optimizer.warmup", r.optimizer.warmup, 0, 1'000'000);
    v.choice("optimizer.decay", r.optimizer.decay, k_decay);
    v.real("optimizer.ema", r.optimizer.ema, 0, 0.999999);
    v.whole("phases.reconstruction", r.phases.reconstruction, 0, 1'000'000'000);
    v.whole("phases.critics", r.phases.critics, 0, 1'000'000'000);
    v.choice("data.holes", r.data.holes, k_holes);
    v.whole("data.size", r.data.size, 32, 2048);
    v.whole("data.batch", r.data.batch, 1, 4096);
    v.real("data.min_scale", r.data.min_scale, 0.05, 1);
    v.real("data.max_scale", r.data.max_scale, 0.05, 1);
    v.flag("data.flip", r.data.flip);
}

/// A value as it stood in the file, and where.
using Value = std::variant<std::string, double, bool>;

/// {"a": 1, "b": {"c": "x"}} as a: 1, b.c: "x".
std::map<std::string, Value> parse_entries(JsonReader& reader, const std::string& prefix, int depth) {
    std::map<std::string, Value> entries;
    reader.expect('{');
    if (reader.take('}')) return entries;
    do {
        const std::string path = prefix + reader.string();
        reader.expect(':');
        const char next = reader.peek();
        if (next == '{') {
            if (depth == 0) reader.fail("'" + path + "' is nested too deeply");
            entries.merge(parse_entries(reader, path + ".", depth - 1));
            continue;
        }
        const bool is_new = entries
                                .emplace(path, next == '"'                  ? Value(reader.string())
                                               : next == 't' || next == 'f' ? Value(reader.boolean())
                                                                            : Value(reader.number()))
                                .second;
        if (!is_new) reader.fail("'" + path + "' is there twice");
    } while (reader.take(','));
    reader.expect('}');
    return entries;
}

class ReadVisitor {
 public:
    ReadVisitor(std::map<std::string, Value> entries, std::string file) : entries_(std::move(entries)), file_(std::move(file)) {}

    void text(const std::string& path, std::string& value) { take(path, value, "a text"); }
    void flag(const std::string& path, bool& value) { take(path, value, "true or false"); }
    void real(const std::string& path, double& value, double least, double most) {
        if (!take(path, value, "a number")) return;
        if (!(value >= least && value <= most)) fail(path, "must be from " + number(least) + " to " + number(most));
    }
    template <class Whole>
    void whole(const std::string& path, Whole& value, std::int64_t least, std::int64_t most) {
        double read = 0;
        if (!take(path, read, "a whole number")) return;
        if (read != std::floor(read)) fail(path, "must be a whole number");
        if (!(read >= static_cast<double>(least) && read <= static_cast<double>(most)))
            fail(path, "must be from " + std::to_string(least) + " to " + std::to_string(most));
        value = static_cast<Whole>(read);
    }
    template <class Enum, std::size_t N>
    void choice(const std::string& path, Enum& value, const Names<Enum, N>& names) {
        std::string read;
        if (!take(path, read, "a text")) return;
        std::string known;
        for (const auto& [name, entry] : names) {
            if (read == name) {
                value = entry;
                return;
            }
            known += (known.empty() ? "" : ", ") + std::string(name);
        }
        fail(path, "must be one of " + known);
    }
    /// The network's options have names already: those of a model file's metadata, without "lacuna.".
    void network(const std::string& section, GeneratorOptions& options) {
        std::map<std::string, std::string> metadata;
        for (auto entry = entries_.begin(); entry != entries_.end();) {
            if (entry->first.rfind(section + ".", 0) != 0) {
                ++entry;
                continue;
            }
            const std::string key = entry->first.substr(section.size() + 1);
            if (!to_metadata(options).contains("lacuna." + key) && !k_network_keys.contains(key))
                fail(entry->first, "is unknown");
            const auto* text = std::get_if<std::string>(&entry->second);
            const auto* count = std::get_if<double>(&entry->second);
            if (text == nullptr && count == nullptr) fail(entry->first, "must be a text or a number");
            metadata["lacuna." + key] = text != nullptr ? *text : number(*count);
            entry = entries_.erase(entry);
        }
        options = options_from_metadata(metadata, options, file_);
    }
    /// Whatever no entry of a recipe took is a mistake.
    void finish() const {
        if (!entries_.empty()) fail(entries_.begin()->first, "is unknown");
    }
    [[noreturn]] void fail(const std::string& path, const std::string& what) const {
        throw FileError(file_ + ": '" + path + "' " + what);
    }

 private:
    static std::string number(double value) {
        std::ostringstream text;
        text << value;
        return text.str();
    }
    template <class T>
    bool take(const std::string& path, T& value, const char* kind) {
        const auto entry = entries_.find(path);
        if (entry == entries_.end()) return false;
        const auto* read = std::get_if<T>(&entry->second);
        if (read == nullptr) fail(path, std::string("must be ") + kind);
        value = *read;
        entries_.erase(entry);
        return true;
    }

    /// Metadata entries that only some networks have.
    inline static const std::set<std::string> k_network_keys{"network", "attention", "width", "size"};
    std::map<std::string, Value> entries_;
    std::string file_;
};

class WriteVisitor {
 public:
    void text(const std::string& path, const std::string& value) { put(path, quote_json(value)); }
    void flag(const std::string& path, bool value) { put(path, value ? "true" : "false"); }
    void real(const std::string& path, double value, double, double) {
        std::array<char, 40> buffer{};
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);  // the shortest that reads back equal
        put(path, std::string(buffer.data(), end.ptr));
    }
    template <class Whole>
    void whole(const std::string& path, Whole value, std::int64_t, std::int64_t) {
        put(path, std::to_string(value));
    }
    template <class Enum, std::size_t N>
    void choice(const std::string& path, Enum value, const Names<Enum, N>& names) {
        for (const auto& [name, entry] : names) {
            if (entry == value) text(path, name);
        }
    }
    void network(const std::string& section, const GeneratorOptions& options) {
        for (const auto& [key, value] : to_metadata(options)) text(section + key.substr(std::string("lacuna").size()), value);
    }
    std::string json() {
        if (!section_.empty()) text_ += "\n  }";
        return text_ + "\n}\n";
    }

 private:
    void put(const std::string& path, const std::string& value) {
        const std::size_t dot = path.find('.');
        const std::string section = dot == std::string::npos ? "" : path.substr(0, dot);
        if (section != section_) {
            if (!section_.empty()) text_ += "\n  }";
            if (!section.empty()) text_.append(",\n  ").append(quote_json(section)).append(": {");
            section_ = section;
        }
        if (text_.back() != '{') text_ += ',';
        text_.append(section.empty() ? "\n  " : "\n    ");
        text_.append(quote_json(section.empty() ? path : path.substr(dot + 1))).append(": ").append(value);
    }
    std::string text_ = "{", section_;
};

}  // namespace

Recipe parse_recipe(std::string_view json, const std::string& name) {
    if (const auto bad = find_invalid_utf8(json)) throw FileError(name + ": byte " + std::to_string(*bad) + ": not UTF-8");
    JsonReader reader(json, name, 0);
    ReadVisitor visitor(parse_entries(reader, "", 1), name);
    reader.end();
    Recipe recipe;
    visit_entries(recipe, visitor);
    visitor.finish();
    if (recipe.name.empty()) visitor.fail("name", "must not be empty");
    if (!recipe.blending.empty() && recipe.blending != "poisson") visitor.fail("blending", "must be poisson, or left out");
    if (recipe.data.size % 8 != 0) visitor.fail("data.size", "must be a multiple of 8");
    if (recipe.data.min_scale > recipe.data.max_scale) visitor.fail("data.min_scale", "must not be above max_scale");
    return recipe;
}

Recipe read_recipe(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error) throw FileError(path.string() + ": could not read the recipe: " + error.message());
    if (size > k_largest_recipe) throw FileError(path.string() + ": too large for a recipe");
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) throw FileError(path.string() + ": could not read the recipe");
    return parse_recipe(text.str(), path.string());
}

std::string recipe_json(const Recipe& recipe) {
    WriteVisitor visitor;
    visit_entries(recipe, visitor);
    return visitor.json();
}

}  // namespace lacuna::ml
