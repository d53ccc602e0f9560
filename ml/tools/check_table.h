// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace lacuna::ml {

/// Whether a row's figure is as it must be. Bars are wishes for one kind of machine: missing one is no failure.
enum class Verdict { Pass, Fail, BarMet, BarMissed, Told };

struct CheckRow {
    std::string what, figure, limit;
    Verdict verdict = Verdict::Told;
};

/// Rows as one table with aligned columns, and a last line that counts what was checked.
class CheckTable {
 public:
    /// `error` against its tolerance; NaN fails.
    void add_error(const std::string& what, double error, double tolerance);
    /// A duration against the bar for an H100; 0: none.
    void add_time(const std::string& what, double milliseconds, double bar_milliseconds = 0);
    /// Memory in bytes against what it must not exceed; 0: no limit.
    void add_memory(const std::string& what, double bytes, double limit_bytes = 0);
    /// A yes or no with the reason, or a figure that is only told.
    void add(const CheckRow& row) { rows_.push_back(row); }

    [[nodiscard]] bool passed() const;
    [[nodiscard]] std::string text() const;

 private:
    std::vector<CheckRow> rows_;
};

}  // namespace lacuna::ml
