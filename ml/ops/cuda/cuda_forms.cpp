// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/cuda_forms.h"

#include "ml/ops/cuda/bands/cuda_launcher.h"
#include "ml/ops/cuda/cuda_device.h"
#include "ml/ops/cuda/sweeps/cuda_launcher.h"

namespace lacuna::ml::gpu {

namespace {

AttentionForm banded(const char* name, bands::Pasting pasting) {
    return {name, [pasting](const AttentionRequest& request, const AttentionOptions& options, Room room) {
                return bands::kernel_attention(request, options, *bands::make_cuda_launcher(pasting, room));
            }};
}

AttentionForm swept() {
    return {"sweeps", [](const AttentionRequest& request, const AttentionOptions& options, Room room) {
                return sweeps::kernel_attention(request, options, *sweeps::make_cuda_launcher(room));
            }};
}

}  // namespace

std::vector<AttentionForm> cuda_forms() {
    std::vector<AttentionForm> forms;
    if (device_facts().multiplies_bfloat16) forms.push_back(banded("bands", bands::Pasting::Pairs));
    forms.push_back(banded("bands in floats", bands::Pasting::Floats));
    forms.push_back(swept());
    return forms;
}

}  // namespace lacuna::ml::gpu
