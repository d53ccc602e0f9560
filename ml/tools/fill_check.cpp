// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/tools/fill_check.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <memory>
#include <string>
#include <vector>

#include "ml/io/generator_file.h"
#include "ml/nn/gpu_fill.h"
#include "ml/nn/local_fill.h"
#include "ml/tools/device_meter.h"

namespace lacuna::ml {

namespace {

struct NoRecorder : Recorder {
    [[nodiscard]] bool available(c10::Device) const override { return false; }
};

/// A device's kernels but for the convolutions, which are cuDNN's then.
class WithoutConvolutions : public LayerKernels {
 public:
    explicit WithoutConvolutions(const LayerKernels& all) : all_(all) {}
    void finish(const gpu::FinishArguments& a) const override { all_.finish(a); }
    void prepare_input(const gpu::InputArguments& a) const override { all_.prepare_input(a); }
    void summarise_masks(const gpu::MaskArguments& a) const override { all_.summarise_masks(a); }
    void convolve(const gpu::ConvolveArguments& a) const override { all_.convolve(a); }
    [[nodiscard]] bool convolves() const override { return false; }
    [[nodiscard]] bool fast_bfloat16() const override { return all_.fast_bfloat16(); }

 private:
    const LayerKernels& all_;
};

struct Scene {
    at::Tensor picture, hole;
};

// Smooth noise, so that the attention sees something like a picture.
Scene made_up_scene(int64_t height, int64_t width, c10::Device device) {
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(7);
    const int64_t rows = height * 316 / 1000, columns = width * 316 / 1000;
    Scene scene{at::upsample_bicubic2d(at::randn({1, 3, height / 8, width / 8}, random), {height, width}, false),
                at::zeros({1, 1, height, width})};
    scene.picture = scene.picture.mul_(0.5).clamp_(-1, 1).to(device);
    scene.hole.slice(2, (height - rows) / 2, (height - rows) / 2 + rows)
        .slice(3, (width - columns) / 2, (width - columns) / 2 + columns)
        .fill_(1);
    scene.hole = scene.hole.to(device);
    return scene;
}

class FillCheck {
 public:
    FillCheck(CheckTable& table, const std::filesystem::path& model, c10::Device device)
        : table_(table), device_(device), meter_(device), generator_(load_generator(model).generator), kernels_(nullptr) {
        generator_->to(device_);
        device_ = generator_->parameters().front().device();
        kernels_ = layer_kernels(device_);
    }

    void results() {
        const Scene scene = made_up_scene(size(), size(), device_);
        const FillOutput exact = LocalFiller(generator_).fill(scene.picture, scene.hole);
        const LocalFiller rounded(generator_, Precision::BFloat16);
        const FillOutput first = rounded.fill(scene.picture, scene.hole);
        const std::string name = "fill, " + std::to_string(size()) + " px, bfloat16";
        table_.add_error(name + ": mean difference of x1 in levels", mean_levels(first.x1, exact.x1, scene.hole), 1);
        table_.add_error(name + ": of x2", mean_levels(first.x2, exact.x2, scene.hole), 1);
        if (kernels_ == nullptr) return;
        at::Tensor last;
        for (int i = 0; i < 3; ++i) last = rounded.fill(scene.picture, scene.hole).x2;
        table_.add_error(name + ": recorded against launched", (last - first.x2).abs().max().item<double>(), 1e-5);
    }

    void costs() {
        const std::vector<std::pair<int64_t, double>> bars = {{512, 2}, {1024, 8}, {2048, 15}};
        for (const auto& [side, bar] : kernels_ != nullptr ? bars : std::vector<std::pair<int64_t, double>>{{size(), 0}}) {
            const std::string name = "fill, " + std::to_string(side) + " px, 10 %";
            const Scene scene = made_up_scene(side, side, device_);
            const LocalFiller exact(generator_), rounded(generator_, Precision::BFloat16);
            const auto time = [&](const std::string& what, const auto& filler, double limit) {
                table_.add_time(name + what, meter_.milliseconds([&] { (void)filler.fill(scene.picture, scene.hole, {}); }),
                                limit);
            };
            if (const auto bytes = meter_.peak_bytes([&] { (void)exact.fill(scene.picture, scene.hole); }))
                table_.add_memory(name + ", float32: memory", *bytes);
            time(", float32", exact, 0);
            time(", bfloat16", rounded, bar);
            if (kernels_ == nullptr) continue;
            time(", bfloat16, launched",
                 GpuFiller(generator_, Precision::BFloat16, *kernels_, std::make_unique<const NoRecorder>()), 0);
            const WithoutConvolutions others(*kernels_);
            time(", bfloat16, cuDNN's convolutions", GpuFiller(generator_, Precision::BFloat16, others), 0);
            // Sizes that nothing has been prepared for.
            const Scene fresh = made_up_scene(side, side - 40, device_);
            table_.add_time(name + ", bfloat16, a new size",
                            meter_.first_milliseconds([&] { (void)rounded.fill(fresh.picture, fresh.hole); }));
            table_.add_time(name + ", float32, a new size",
                            meter_.first_milliseconds([&] { (void)exact.fill(fresh.picture, fresh.hole); }));
        }
    }

 private:
    [[nodiscard]] int64_t size() const { return device_.is_cuda() ? 512 : 128; }
    static double mean_levels(const at::Tensor& a, const at::Tensor& b, const at::Tensor& hole) {
        return ((a - b).abs().mul(hole).sum() / (3 * hole.sum())).item<double>() * 127.5;
    }

    CheckTable& table_;
    c10::Device device_;
    DeviceMeter meter_;
    Generator generator_;
    const LayerKernels* kernels_;
};

}  // namespace

void check_fills(CheckTable& table, const std::filesystem::path& model, c10::Device device, bool speed) {
    const at::NoGradGuard no_grad;
    FillCheck check(table, model, device);
    check.results();
    if (speed) check.costs();
}

}  // namespace lacuna::ml
