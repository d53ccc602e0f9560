// SPDX-License-Identifier: GPL-3.0-or-later
// ELU of every instruction set that this machine runs against PyTorch's.
#include <cmath>
#include <limits>

#include <torch/torch.h>

#include "ml/ops/cpu/cpu_kernels.h"
#include "tests/support/check.h"

using namespace lacuna::ml;

namespace {

/// What the kernel makes of `x` in the type of result. One value beyond the end must stay.
at::Tensor elu_by(const CpuKernels& kernels, const at::Tensor& x, at::ScalarType type) {
    const int64_t n = x.numel();
    at::Tensor y = at::full({n + 1}, 7, x.options().dtype(type));
    kernels.elu[x.scalar_type() == at::kBFloat16][type == at::kBFloat16](x.const_data_ptr(), y.data_ptr(), n);
    CHECK(y[n].item<float>() == 7);
    return y.narrow(0, 0, n);
}

void check_elu(const CpuKernels& kernels, at::ScalarType from, at::ScalarType to, int64_t n) {
    const at::Tensor spread = at::randn({n}) * at::pow(10., at::rand({n}) * 6 - 4);
    const at::Tensor x = spread.to(from), want = at::elu(x.to(at::kDouble));
    const at::Tensor got = elu_by(kernels, x, to);
    // Rounding to bfloat16 keeps 8 bits.
    const at::Tensor allowed = to == at::kBFloat16 ? want.abs() / 256 + 2e-7 : want.abs() * 1e-7 + 2e-7;
    const double excess = ((got.to(at::kDouble) - want).abs() - allowed).max().item<double>();
    CHECK_MSG(excess <= 0, kernels.name << ", " << n << " values from " << from << " to " << to << ": " << excess << " too far");
    // Rounding is that of PyTorch: to the nearest, ties to even. Only values above 0 come out of both unchanged before it.
    if (to == at::kBFloat16) CHECK(at::equal(elu_by(kernels, x.abs(), to), x.abs().to(to)));
}

void check_extremes(const CpuKernels& kernels) {
    const float infinity = std::numeric_limits<float>::infinity();
    for (const auto from : {at::kFloat, at::kBFloat16})
        for (const auto to : {at::kFloat, at::kBFloat16}) {
            const at::Tensor x = at::tensor({0.F, -0.F, infinity, -infinity, -1e30F, 3e38F, std::nanf("")}).to(from);
            const at::Tensor y = elu_by(kernels, x, to).to(at::kFloat), want = at::elu(x.to(at::kFloat)).to(to).to(at::kFloat);
            CHECK(at::equal(y.narrow(0, 0, 6), want.narrow(0, 0, 6)));
            CHECK(std::isnan(y[6].item<float>()));
        }
}

}  // namespace

int main() {
    at::manual_seed(3);
    int sets = 0;
    for (const char* name : {"baseline", "avx2", "avx512"}) {
        const CpuKernels* kernels = cpu_kernels_named(name);
        if (kernels == nullptr) continue;
        ++sets;
        for (const int64_t n : {1, 3, 15, 16, 17, 33, 1000})
            for (const auto from : {at::kFloat, at::kBFloat16})
                for (const auto to : {at::kFloat, at::kBFloat16}) check_elu(*kernels, from, to, n);
        check_extremes(*kernels);
    }
    CHECK(sets >= 1);
    return lacuna::test::report();
}
