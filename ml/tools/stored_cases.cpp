// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/tools/stored_cases.h"

#include <ATen/ATen.h>

#include <limits>

#include "ml/io/generator_file.h"
#include "ml/nn/local_fill.h"
#include "ml/ops/contextual_attention_oracle.h"

namespace lacuna::ml {

namespace {

at::Tensor take(const TensorFile& file, const std::string& path, const std::string& key, int64_t channels) {
    const auto found = file.tensors.find(key);
    if (found == file.tensors.end()) throw FileError(path + ": tensor \"" + key + "\" is missing");
    const at::Tensor& tensor = found->second;
    if (tensor.scalar_type() != at::kFloat || tensor.dim() != 4 || (channels > 0 && tensor.size(3) != channels))
        throw FileError(path + ": tensor \"" + key + "\" must be float32 [N,H,W,C]");
    return tensor.permute({0, 3, 1, 2}).contiguous();
}

/// Stored pictures are BGR, ours are RGB.
at::Tensor take_picture(const TensorFile& file, const std::string& path, const std::string& key) {
    return take(file, path, key, 3).flip({1});
}

Comparison compare(const std::string& name, const at::Tensor& ours, const at::Tensor& stored) {
    if (ours.sizes() != stored.sizes()) return {name + " (shape)", std::numeric_limits<double>::infinity()};
    return {name, (ours.cpu() - stored).abs().max().item<double>()};
}

}  // namespace

std::vector<Comparison> compare_network(const std::string& weights, const std::string& path, c10::Device device) {
    LoadedGenerator loaded = load_generator(weights);
    loaded.generator->to(device);
    const TensorFile file = read_safetensors(path);
    const at::Tensor x = take_picture(file, path, "x"), mask = take(file, path, "mask", 1);
    const at::Tensor x1 = take_picture(file, path, "x1"), x2 = take_picture(file, path, "x2"), y = take(file, path, "y", 0);
    if (mask.sizes() != at::IntArrayRef({x.size(0), 1, x.size(2), x.size(3)}) || x.size(2) % 8 != 0 || x.size(3) % 8 != 0)
        throw FileError(path + ": \"mask\" must be as large as \"x\", in multiples of 8");
    const GeneratorOutput whole = loaded.generator->forward(x.to(device), mask.to(device));
    std::vector<Comparison> found = {compare("x1", whole.x1, x1), compare("x2", whole.x2, x2)};
    if (whole.attention.output.defined()) found.push_back(compare("y", whole.attention.output, y));
    if (x.size(0) == 1) {
        const FillOutput local = fill(loaded.generator, x.to(device), mask.to(device));
        found.push_back(compare("local x1", local.x1.cpu() * mask, x1 * mask));
        found.push_back(compare("local x2", local.x2.cpu() * mask, x2 * mask));
    }
    return found;
}

std::vector<Comparison> compare_attention(const std::string& path, c10::Device device, bool rectangle) {
    const TensorFile file = read_safetensors(path);
    std::vector<Comparison> found;
    for (const std::string name : {"small", "sat", "nofuse", "nomask", "allmask"}) {
        AttentionOptions options = GeneratorOptions::tensorflow().attention_options();
        options.fuse = name != "nofuse";
        AttentionRequest request;
        request.features = take(file, path, name + "/f", 0).to(device);
        if (name != "nomask")
            request.hole_cells = downsample_cells(take(file, path, name + "/mask", 1).to(device), options.downsample);
        if (rectangle) request.foreground = CellRect{0, 0, request.features.size(2) / 2, request.features.size(3) / 2};
        const at::Tensor stored = take(file, path, name + "/y", 0);
        found.push_back(compare(name + " y", contextual_attention(request, options).output, stored));
        if (!rectangle)
            found.push_back(compare(name + " oracle y", contextual_attention_oracle(request, options).output, stored));
    }
    return found;
}

}  // namespace lacuna::ml
