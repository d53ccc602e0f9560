// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/tools/gpu_check.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "ml/ops/contextual_attention_oracle.h"
#include "ml/tools/attention_forms.h"
#include "ml/tools/device_meter.h"
#include "ml/tools/fill_check.h"
#include "ml/tools/gradient_check.h"
#include "ml/tools/kernel_state.h"
#include "ml/tools/stored_cases.h"
#include "ml/tools/training_check.h"

namespace lacuna::ml {

namespace {

class GpuCheck {
 public:
    GpuCheck(const GpuCheckOptions& options, c10::Device device)
        : options_(options),
          device_(device),
          meter_(device),
          random_(at::make_generator<at::CPUGeneratorImpl>(7)),
          forms_(attention_forms(device)) {}

    CheckTable run() {
        for (const Comparison& c : compare_network(options_.weights, options_.stored_network, device_))
            table_.add_error("network, stored: " + c.name, c.error, kStoredTolerance);
        for (const bool rectangle : {false, true})
            for (const Comparison& c : compare_attention(options_.stored_attention, device_, rectangle))
                table_.add_error("attention, stored: " + c.name + (rectangle ? ", fill" : ""), c.error, kStoredTolerance);
        random_cases();
        large_case();
        trust();
        check_gradient(table_, device_, options_.speed);
        check_training(table_, device_, options_.speed);
        check_fills(table_, options_.model, device_, options_.speed);
        add_kernel_state(table_, "a fill's other kernels are trusted", gpu::kLayerKernelState, device_);
        if (options_.speed) attention_cost();
        return std::move(table_);
    }

 private:
    bool on_gpu() const { return device_.is_cuda(); }

    at::Tensor noise(at::IntArrayRef sizes) { return at::randn(sizes, random_); }
    int64_t number(int64_t low, int64_t high) { return at::randint(low, high + 1, {}, random_, at::kLong).item<int64_t>(); }

    at::Tensor marks(int64_t h, int64_t w) {
        at::Tensor mask = at::zeros({1, 1, h, w});
        const CellRect r = rectangle(h, w);
        mask.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1).fill_(1);
        return mask.to(device_);
    }
    CellRect rectangle(int64_t h, int64_t w) {
        const int64_t y = number(0, h - 1), x = number(0, w - 1);
        return {y, x, number(y + 1, h), number(x + 1, w)};
    }

    // Any sizes, masks, marks and conventions.
    std::pair<AttentionRequest, AttentionOptions> random_request() {
        const int64_t h = number(1, 26), w = number(1, 90), n = number(1, 2), channels = number(1, 70);
        const double magnitude = std::vector<double>{0.02, 0.1, 0.4, 2}[static_cast<size_t>(number(0, 3))];
        AttentionRequest request;
        request.features = (noise({n, channels, 2 * h, 2 * w}) * magnitude).to(device_);
        if (number(0, 4) > 0) request.hole_cells = marks(h, w);
        if (number(0, 2) == 0) request.avoid_cells = marks(h, w);
        if (number(0, 2) == 0) {
            request.prefer_cells = marks(h, w);
            request.prefer_bias = static_cast<double>(number(-5, 20));
        }
        request.foreground = number(0, 1) == 0 ? CellRect{0, 0, h, w} : rectangle(h, w);
        AttentionOptions options;
        options.patch_norm = number(0, 1) == 0 ? PatchNorm::Max : PatchNorm::Sum;
        options.paste = number(0, 1) == 0 ? PasteDivision::Count : PasteDivision::Four;
        options.downsample = number(0, 1) == 0 ? Downsample::Stride : Downsample::AlignCorners;
        options.fuse = number(0, 3) > 0;
        options.top_k = static_cast<int>(number(0, 4));
        return {request, options};
    }

    // Largest difference from the oracle in float64, as a fraction of the features.
    static double error_of(const AttentionResult& got, const AttentionRequest& request, const AttentionOptions& options) {
        AttentionRequest exact = request;
        exact.features = request.features.to(at::kDouble);
        const at::Tensor want = contextual_attention_oracle(exact, options).output;
        const double scale = std::max(1.0, exact.features.abs().max().item<double>());
        return (got.output.to(at::kDouble) - want).abs().max().item<double>() / scale;
    }

    static std::string of(const CheckedForm& form) { return form.name.empty() ? "" : ", " + form.name; }

    // A row that says why where a form throws.
    void guarded(const std::string& what, const std::function<void()>& check) {
        try {
            check();
        } catch (const c10::Error& error) {
            table_.add({what, error.what_without_backtrace(), "", Verdict::Fail});
        } catch (const std::exception& error) {
            table_.add({what, error.what(), "", Verdict::Fail});
        }
    }

    // The same for all forms.
    void random_cases() {
        std::vector<std::pair<AttentionRequest, AttentionOptions>> cases;
        for (int i = 0; i < (on_gpu() ? 40 : 6); ++i) cases.push_back(random_request());
        for (const CheckedForm& form : forms_) {
            const std::string name = std::to_string(cases.size()) + " random cases, the worst" + of(form);
            guarded(name, [&] {
                double worst = 0;
                for (const auto& [request, options] : cases) {
                    const double error = error_of(form.attend(request, options), request, options);
                    worst = error <= worst ? worst : error;  // keeps NaN
                }
                table_.add_error(name, worst, kStoredTolerance);
            });
        }
    }

    // Features as at the end of the attention branch, a hole of 10 % in the middle.
    AttentionRequest square_request(int64_t size, double magnitude) {
        const int64_t h = size / 8, side = hole_side(h), from = (h - side) / 2;
        AttentionRequest request;
        request.features =
            (noise({1, 128, 2 * h, 2 * h}).relu_() * magnitude).to(device_).contiguous(at::MemoryFormat::ChannelsLast);
        request.hole_cells = at::zeros({1, 1, h, h}, at::TensorOptions(device_));
        request.hole_cells.slice(2, from, from + side).slice(3, from, from + side).fill_(1);
        request.foreground = CellRect{from - 1, from - 1, from + side + 1, from + side + 1};
        return request;
    }
    static int64_t hole_side(int64_t size) { return size * 316 / 1000; }

    void large_case() {
        const int64_t size = on_gpu() ? 512 : 256;
        const AttentionRequest request = square_request(size, 0.5);
        for (const CheckedForm& form : forms_) {
            const std::string name = "attention, " + std::to_string(size) + " px" + of(form);
            guarded(name, [&] { table_.add_error(name, error_of(form.attend(request, {}), request, {}), kStoredTolerance); });
        }
    }

    // Which kernels the device uses, and why not others.
    void trust() {
        std::string used = "streamed form";
        for (const FormTrust& form : try_forms(device_)) {
            const bool trusted = form.reason.empty();
            table_.add({"attention, " + form.name + " trusted", trusted ? "yes" : form.reason, "yes",
                        trusted ? Verdict::Pass : Verdict::Fail});
            if (trusted && used == "streamed form") used = form.name;
        }
        table_.add({"attention is worked out by", on_gpu() ? used : "not on a GPU", "", Verdict::Told});
    }

    void attention_cost() {
        for (const int64_t size : on_gpu() ? std::vector<int64_t>{512, 1024, 2048} : std::vector<int64_t>{256}) {
            const AttentionRequest request = square_request(size, 2);
            for (const CheckedForm& form : forms_) {
                const std::string name = "attention, " + std::to_string(size) + " px, 10 %" + of(form);
                guarded(name, [&] {
                    const auto work = [&] { (void)form.attend(request, {}); };
                    const double features = 8.0 * static_cast<double>(request.features.nbytes());
                    const double limit = form.memory_limit > 0 ? form.memory_limit + features : 0;
                    if (const auto bytes = meter_.peak_bytes(work)) table_.add_memory(name + ": memory", *bytes, limit);
                    table_.add_time(name, meter_.milliseconds(work));
                });
            }
        }
    }

    GpuCheckOptions options_;
    c10::Device device_;
    DeviceMeter meter_;
    at::Generator random_;
    std::vector<CheckedForm> forms_;
    CheckTable table_;
};

}  // namespace

CheckTable check_gpu(const GpuCheckOptions& options, c10::Device device) { return GpuCheck(options, device).run(); }

}  // namespace lacuna::ml
