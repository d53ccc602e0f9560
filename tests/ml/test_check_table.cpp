// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/tools/check_table.h"

#include <cmath>

#include "tests/support/check.h"

using namespace lacuna::ml;

namespace {

void test_text() {
    CheckTable table;
    table.add_error("x1", 1.4e-5, 2e-4);
    table.add_memory("memory", 100.0 * (1 << 20), 256.0 * (1 << 20));
    table.add_time("fill", 2.5, 2);
    table.add_time("attention", 0.25);
    CHECK(table.text() ==
          "what        figure        limit  result\n"
          "x1         1.4e-05       0.0002  pass\n"
          "memory     100 MiB      256 MiB  pass\n"
          "fill       2.50 ms  2 ms (H100)  missed\n"
          "attention  0.25 ms               -\n"
          "2 checked, 0 failed\n");
    // A missed bar is no failure.
    CHECK(table.passed());
}

void test_failures() {
    for (const double error : {3e-4, static_cast<double>(NAN), static_cast<double>(INFINITY)}) {
        CheckTable table;
        table.add_error("x", error, 2e-4);
        CHECK(!table.passed());
        CHECK(table.text().find("FAIL\n1 checked, 1 failed\n") != std::string::npos);
    }
    CheckTable memory;
    memory.add_memory("m", 257.0 * (1 << 20), 256.0 * (1 << 20));
    CHECK(!memory.passed());
    CheckTable told;
    told.add({"kernels", "not on a GPU", "", Verdict::Told});
    CHECK(told.passed() && told.text().find("0 checked, 0 failed") != std::string::npos);
}

}  // namespace

int main() {
    test_text();
    test_failures();
    return lacuna::test::report();
}
