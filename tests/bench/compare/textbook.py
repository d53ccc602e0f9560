# SPDX-License-Identifier: GPL-3.0-or-later
"""The network in PyTorch's eager mode, as one writes it (Yu et al., CVPR 2018): convolutions with reflected borders, contextual
attention in its textbook form (patches as filters of convolutions, one sample at a time). The yardstick of the comparisons."""
import torch
from torch import nn
import torch.nn.functional as F


# Networks: name, channels in and out, kernel, stride, dilation.
def encoder(prefix, second, fourth):
    c = 32
    return [(prefix + "conv1", 5, c, 5, 1, 1), (prefix + "conv2_downsample", c, second, 3, 2, 1), (prefix + "conv3", second, 2 * c, 3, 1, 1),
            (prefix + "conv4_downsample", 2 * c, fourth, 3, 2, 1), (prefix + "conv5", fourth, 4 * c, 3, 1, 1),
            (prefix + "conv6", 4 * c, 4 * c, 3, 1, 1)]


def dilated(prefix):
    return [(f"{prefix}conv{7 + i}_atrous", 128, 128, 3, 1, 2 << i) for i in range(4)]


def decoder(prefix, channels):
    return [(prefix + "conv11", channels, 128, 3, 1, 1), (prefix + "conv12", 128, 128, 3, 1, 1), (prefix + "conv13", 128, 64, 3, 1, 1),
            (prefix + "conv14", 64, 64, 3, 1, 1), (prefix + "conv15", 64, 32, 3, 1, 1), (prefix + "conv16", 32, 16, 3, 1, 1),
            (prefix + "conv17", 16, 3, 3, 1, 1)]


class Chain(nn.Module):
    """Convolutions with ELU behind each, but ReLU behind pmconv6 and nothing behind the last of a decoder."""

    def __init__(self, rows):
        super().__init__()
        self.layers = nn.ModuleDict({
            name: nn.Conv2d(i, o, k, s, padding=d * (k - 1) // 2, dilation=d, padding_mode="reflect") for name, i, o, k, s, d in rows})

    def forward(self, x):
        for name, layer in self.layers.items():
            if name.endswith(("conv13", "conv15")):
                x = F.interpolate(x, scale_factor=2, mode="nearest")
            x = layer(x)
            if name == "pmconv6":
                x = F.relu(x)
            elif not name.endswith("conv17"):
                x = F.elu(x)
        return x


def contextual_attention(features, hole, scale=10.0):
    """features [N,C,H,W] at a quarter of the picture's size, hole [N,1,H,W]: what is pasted from outside the hole, section 3.1."""
    count = features.shape[2] // 2 * (features.shape[3] // 2)
    identity = torch.eye(3, device=features.device).view(1, 1, 3, 3)
    small, small_hole = features[:, :, ::2, ::2], F.max_pool2d(hole, 2)
    height, width = small.shape[2:]
    usable = F.max_pool2d(small_hole, 3, 1, 1) == 0
    covered = F.fold(torch.ones(1, 16, count, device=features.device), features.shape[2:], 4, padding=1, stride=2)
    pasted = []
    for n in range(features.shape[0]):
        raw = F.unfold(features[n:n + 1], 4, padding=1, stride=2)[0].t().reshape(count, -1, 4, 4)
        patches = F.unfold(small[n:n + 1], 3, padding=1)[0].t().reshape(count, -1, 3, 3)
        norms = patches.pow(2).sum((1, 2, 3), keepdim=True).clamp(min=1e-8).sqrt()
        scores = F.conv2d(small[n:n + 1], patches / norms, padding=1)
        # Attention propagation: neighbours left and right, then above and below, as convolutions with the identity.
        scores = F.conv2d(scores.view(1, 1, count, count), identity, padding=1)
        scores = scores.view(height, width, height, width).permute(1, 0, 3, 2).reshape(1, 1, count, count)
        scores = F.conv2d(scores, identity, padding=1)
        scores = scores.view(width, height, width, height).permute(1, 0, 3, 2).reshape(1, count, height, width)
        mask = usable[n].reshape(1, count, 1, 1).float()
        attention = F.softmax(scores * mask * scale, dim=1) * mask
        pasted.append(F.conv_transpose2d(attention, raw, stride=2, padding=1))
    return torch.cat(pasted) / covered


def attention_by_products(features, hole, scale=10.0):
    """The same numbers for one sample, in matrix products and shifted additions instead of patches as filters and convolutions with
    the identity: the form that graph compilers run fastest."""
    height, width = features.shape[2] // 2, features.shape[3] // 2
    count = height * width
    small, small_hole = features[:, :, ::2, ::2], F.max_pool2d(hole, 2)
    usable = (F.max_pool2d(small_hole, 3, 1, 1) == 0).reshape(count, 1).float()
    covered = F.fold(torch.ones(1, 16, count, device=features.device), features.shape[2:], 4, padding=1, stride=2)
    raw = F.unfold(features, 4, padding=1, stride=2)[0]
    patches = F.unfold(small, 3, padding=1)[0]
    norms = patches.pow(2).sum(0, keepdim=True).clamp(min=1e-8).sqrt()
    scores = (patches / norms).t() @ patches
    for first, second in ((height, width), (width, height)):
        padded = F.pad(scores, (1, 1, 1, 1))
        scores = padded[:-2, :-2] + scores + padded[2:, 2:]
        scores = scores.view(first, second, first, second).permute(1, 0, 3, 2).reshape(count, count)
    attention = F.softmax(scores * usable * scale, dim=0) * usable
    return F.fold((raw @ attention).unsqueeze(0), features.shape[2:], 4, padding=1, stride=2) / covered


class Generator(nn.Module):
    def __init__(self, attention=contextual_attention):
        super().__init__()
        self.attention = attention
        self.coarse = Chain(encoder("", 64, 128) + dilated("") + decoder("", 128))
        self.convolutions = Chain(encoder("", 32, 64) + dilated(""))
        self.attended = Chain(encoder("pm", 32, 128))
        self.behind_attention = Chain([("pmconv9", 128, 128, 3, 1, 1), ("pmconv10", 128, 128, 3, 1, 1)])
        self.decoder = Chain(decoder("all", 256))

    def load(self, tensors, prefix=""):
        """Takes the weights out of `tensors`: both stages' layers, each under its stage, as our model files name them."""
        for name, parameter in self.named_parameters():
            chain, _, layer, part = name.split(".")
            stage = "coarse" if chain == "coarse" else "refinement"
            parameter.data.copy_(tensors.pop(f"{prefix}{stage}.{layer}.{part}"))

    def forward(self, known, hole):
        ones = torch.ones_like(hole)
        coarse = self.coarse(torch.cat([known, ones, hole], 1)).float()
        x = torch.cat([coarse.clamp(-1, 1) * hole + known, ones, hole], 1)
        features = self.attended(x)
        with torch.autocast(x.device.type, enabled=False):
            pasted = self.attention(features.float(), F.max_pool2d(hole, 4))
        both = torch.cat([self.convolutions(x), self.behind_attention(pasted)], 1)
        return coarse, self.decoder(both).float()
