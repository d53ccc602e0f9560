// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/tools/check_table.h"

#include <algorithm>
#include <cstdio>

namespace lacuna::ml {

namespace {

std::string number(const char* format, double value) {
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string mebibytes(double bytes) { return number("%.0f MiB", bytes / (1 << 20)); }

const char* word(Verdict verdict) {
    switch (verdict) {
        case Verdict::Pass:
            return "pass";
        case Verdict::Fail:
            return "FAIL";
        case Verdict::BarMet:
            return "met";
        case Verdict::BarMissed:
            return "missed";
        case Verdict::Told:
            break;
    }
    return "-";
}

}  // namespace

void CheckTable::add_error(const std::string& what, double error, double tolerance) {
    rows_.push_back({what, number("%.2g", error), number("%.2g", tolerance), error <= tolerance ? Verdict::Pass : Verdict::Fail});
}

void CheckTable::add_time(const std::string& what, double milliseconds, double bar_milliseconds) {
    CheckRow row{what, number("%.2f ms", milliseconds), "", Verdict::Told};
    if (bar_milliseconds > 0) {
        row.limit = number("%.0f ms (H100)", bar_milliseconds);
        row.verdict = milliseconds <= bar_milliseconds ? Verdict::BarMet : Verdict::BarMissed;
    }
    rows_.push_back(row);
}

void CheckTable::add_memory(const std::string& what, double bytes, double limit_bytes) {
    CheckRow row{what, mebibytes(bytes), "", Verdict::Told};
    if (limit_bytes > 0) {
        row.limit = mebibytes(limit_bytes);
        row.verdict = bytes <= limit_bytes ? Verdict::Pass : Verdict::Fail;
    }
    rows_.push_back(row);
}

bool CheckTable::passed() const {
    return std::none_of(rows_.begin(), rows_.end(), [](const CheckRow& row) { return row.verdict == Verdict::Fail; });
}

std::string CheckTable::text() const {
    std::vector<CheckRow> lines = rows_;
    const auto widest = [&](std::string CheckRow::*column, const char* title) {
        size_t width = std::string(title).size();
        for (const CheckRow& line : lines) width = std::max(width, (line.*column).size());
        return width;
    };
    const size_t what = widest(&CheckRow::what, "what"), figure = widest(&CheckRow::figure, "figure"),
                 limit = widest(&CheckRow::limit, "limit");
    const auto left = [](const std::string& text, size_t width) { return text + std::string(width - text.size(), ' ') + "  "; };
    const auto right = [](const std::string& text, size_t width) { return std::string(width - text.size(), ' ') + text + "  "; };
    std::string out = left("what", what) + right("figure", figure) + right("limit", limit) + "result\n";
    int checked = 0, failed = 0;
    for (const CheckRow& line : lines) {
        checked += line.verdict == Verdict::Pass || line.verdict == Verdict::Fail ? 1 : 0;
        failed += line.verdict == Verdict::Fail ? 1 : 0;
        out += left(line.what, what) + right(line.figure, figure) + right(line.limit, limit) + word(line.verdict) + "\n";
    }
    return out + std::to_string(checked) + " checked, " + std::to_string(failed) + " failed\n";
}

}  // namespace lacuna::ml
