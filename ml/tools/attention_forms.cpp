// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/tools/attention_forms.h"

#include "ml/ops/cuda/form_functions.h"
#include "ml/ops/cuda_module.h"
#include "ml/ops/streamed.h"

namespace lacuna::ml {

namespace {

constexpr double kMiB = 1 << 20;

template <class Function>
Function* module_function(const char* name) {
    return reinterpret_cast<Function*>(cuda_module_function(name));
}

int index_of(c10::Device device) { return device.has_index() ? device.index() : 0; }

std::vector<std::string> kernel_names(c10::Device device) {
    std::vector<std::string> names;
    const auto name_of = module_function<gpu::FormName>(gpu::kFormName);
    if (!device.is_cuda() || name_of == nullptr) return names;
    char name[64] = "";
    for (int i = 0; name_of(index_of(device), i, name, sizeof name); ++i) names.emplace_back(name);
    return names;
}

// While it lives, one form of the module answers alone.
class OnlyForm {
 public:
    explicit OnlyForm(int form) : use_(module_function<gpu::UseForm>(gpu::kUseForm)) { use_(form); }
    ~OnlyForm() { use_(-1); }
    OnlyForm(const OnlyForm&) = delete;
    OnlyForm& operator=(const OnlyForm&) = delete;

 private:
    gpu::UseForm* use_;
};

// The matrices of their plans.
double memory_limit(const std::string& kernels) { return (kernels == "sweeps" ? 256 : 2048) * kMiB; }

}  // namespace

std::vector<CheckedForm> attention_forms(c10::Device device) {
    const std::vector<std::string> kernels = kernel_names(device);
    std::vector<CheckedForm> forms;
    forms.push_back({"", contextual_attention, kernels.empty() ? 0 : memory_limit(kernels[0])});
    for (size_t i = 0; i < kernels.size(); ++i) {
        const auto attend = [i](const AttentionRequest& request, const AttentionOptions& options) {
            const OnlyForm only(static_cast<int>(i));
            return contextual_attention(request, options);
        };
        forms.push_back({kernels[i], attend, memory_limit(kernels[i])});
    }
    const auto streamed = [](const AttentionRequest& request, const AttentionOptions& options) {
        return streamed_attention(request, options);
    };
    forms.push_back({"streamed form", streamed, 0});
    return forms;
}

std::vector<FormTrust> try_forms(c10::Device device) {
    std::vector<FormTrust> trust;
    const auto try_one = module_function<gpu::TryForm>(gpu::kTryForm);
    for (const std::string& name : kernel_names(device)) {
        char reason[512] = "";
        try_one(index_of(device), static_cast<int>(trust.size()), reason, sizeof reason);
        trust.push_back({name, reason});
    }
    return trust;
}

}  // namespace lacuna::ml
