#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The updates of bench_training in PyTorch's eager mode, as one writes them: the same networks and losses (Yu et al., CVPR 2018),
convolutions with reflected borders, contextual attention in its textbook form (patches as filters of convolutions, one sample at a
time) and autograd through all of it. One JSON object per line.

    training_step.py FILE [--precision float32,bfloat16] [--layout nchw,channels_last] [--rounds 2] [--threads N]

FILE is what `bench_training --save FILE` wrote: weights, batch and the losses of its first updates. The first updates here must
give these losses; they aren't counted. The second layout keeps a picture's channels together in memory."""
import argparse
import json
import resource
import struct
import sys
import time

import torch
from torch import nn
import torch.nn.functional as F

LOSSES = ["critic", "penalty", "l1_coarse", "l1_refined", "known", "adversarial", "total"]
TYPES = {"F32": torch.float32, "F64": torch.float64, "I64": torch.int64}


def read_safetensors(path):
    with open(path, "rb") as file:
        data = bytearray(file.read())
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8:8 + length])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        begin, end = (8 + length + offset for offset in entry["data_offsets"])
        tensors[name] = torch.frombuffer(data[begin:end], dtype=TYPES[entry["dtype"]]).view(entry["shape"])
    return tensors


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


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.coarse = Chain(encoder("", 64, 128) + dilated("") + decoder("", 128))
        self.convolutions = Chain(encoder("", 32, 64) + dilated(""))
        self.attended = Chain(encoder("pm", 32, 128))
        self.behind_attention = Chain([("pmconv9", 128, 128, 3, 1, 1), ("pmconv10", 128, 128, 3, 1, 1)])
        self.decoder = Chain(decoder("all", 256))

    def load(self, tensors):
        """Names as bench_training writes them: both stages' layers, each under its stage."""
        own = dict(self.named_parameters())
        for name, parameter in own.items():
            chain, _, layer, part = name.split(".")
            key = f"generator.{'coarse' if chain == 'coarse' else 'refinement'}.{layer}.{part}"
            parameter.data.copy_(tensors.pop(key))

    def forward(self, known, hole):
        ones = torch.ones_like(hole)
        coarse = self.coarse(torch.cat([known, ones, hole], 1)).float()
        x = torch.cat([coarse.clamp(-1, 1) * hole + known, ones, hole], 1)
        features = self.attended(x)
        with torch.autocast(x.device.type, enabled=False):
            pasted = contextual_attention(features.float(), F.max_pool2d(hole, 4))
        both = torch.cat([self.convolutions(x), self.behind_attention(pasted)], 1)
        return coarse, self.decoder(both).float()


class Critic(nn.Module):
    def __init__(self, last, side):
        super().__init__()
        channels = [3, 64, 128, 256, last]
        self.convolutions = nn.ModuleList(nn.Conv2d(channels[i], channels[i + 1], 5, 2, 2) for i in range(4))
        self.out = nn.Linear(last * (side // 16) ** 2, 1)

    def load(self, tensors, name):
        for i, layer in enumerate(self.convolutions):
            layer.weight.data.copy_(tensors.pop(f"critics.{name}.conv{i + 1}.weight"))
            layer.bias.data.copy_(tensors.pop(f"critics.{name}.conv{i + 1}.bias"))
        self.out.weight.data.copy_(tensors.pop(f"critics.{name}_out.weight"))
        self.out.bias.data.copy_(tensors.pop(f"critics.{name}_out.bias"))

    def forward(self, x):
        for layer in self.convolutions:
            x = F.leaky_relu(layer(x), 0.2)
        return self.out(x.flatten(1)).squeeze(1)


def mean_over(difference, weight, support):
    return ((difference * weight).sum((1, 2, 3)) / (3 * support.sum((1, 2, 3)))).mean()


class Step:
    def __init__(self, tensors, precision, layout):
        self.memory = torch.channels_last if layout == "channels_last" else torch.contiguous_format
        weights = {name: tensor for name, tensor in tensors.items() if name.startswith(("generator.", "critics."))}
        side = tensors["pictures"].shape[3]
        self.generator, self.whole, self.local = Generator(), Critic(256, side), Critic(512, side // 2)
        self.generator.load(weights)
        self.whole.load(weights, "global")
        self.local.load(weights, "local")
        if weights:
            sys.exit(f"these weights have no place in this program: {sorted(weights)}")
        for module in (self.generator, self.whole, self.local):
            module.to(memory_format=self.memory)
        self.critic_parameters = [*self.whole.parameters(), *self.local.parameters()]
        self.generator_adam = torch.optim.Adam(self.generator.parameters(), 1e-4, betas=(0.5, 0.9))
        self.critic_adam = torch.optim.Adam(self.critic_parameters, 1e-4, betas=(0.5, 0.9))
        self.truth = tensors["pictures"].contiguous(memory_format=self.memory)
        self.hole, self.mixing = tensors["holes"], tensors["mixing"]
        self.known = self.truth * (1 - self.hole)
        self.discount = torch.pow(0.99, tensors["distance"]) * self.hole
        self.corners = tensors["local"].tolist()
        self.precision = torch.autocast("cpu", dtype=torch.bfloat16, enabled=precision == "bfloat16")
        self.values = {}

    def crop(self, x):
        half = x.shape[2] // 2
        return torch.stack([x[n, :, y:y + half, z:z + half] for n, (y, z) in enumerate(self.corners)])

    def fill(self):
        with self.precision:
            coarse, refined = self.generator(self.known, self.hole)
        return coarse, refined, refined.clamp(-1, 1) * self.hole + self.known

    def penalty(self, critic, real, fake, mask, mixing):
        between = (real + mixing.view(-1, 1, 1, 1) * (fake - real)).requires_grad_()
        (gradient,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
        return (((gradient * mask).pow(2).sum((1, 2, 3)) + 1e-12).sqrt() - 1).pow(2).mean()

    def update_critics(self):
        with torch.no_grad():
            fake = self.fill()[2]
        real_crop, fake_crop = self.crop(self.truth), self.crop(fake)
        loss = (self.whole(fake) - self.whole(self.truth)).mean() + (self.local(fake_crop) - self.local(real_crop)).mean()
        penalty = self.penalty(self.whole, self.truth, fake, self.hole, self.mixing[0])
        penalty = penalty + self.penalty(self.local, real_crop, fake_crop, self.crop(self.hole), self.mixing[1])
        self.critic_adam.zero_grad()
        (loss + 10 * penalty).backward()
        self.critic_adam.step()
        self.values.update(critic=loss.item(), penalty=penalty.item())

    def update_generator(self):
        coarse, refined, picture = self.fill()
        visible = 1 - self.hole
        of_coarse, of_refined = (coarse - self.truth).abs(), (refined - self.truth).abs()
        l1_coarse, l1_refined = (mean_over(d, self.discount, self.hole) for d in (of_coarse, of_refined))
        known_coarse, known_refined = (mean_over(d, visible, visible) for d in (of_coarse, of_refined))
        for parameter in self.critic_parameters:
            parameter.requires_grad_(False)
        adversarial = -self.whole(picture).mean() - self.local(self.crop(picture)).mean()
        loss = 1.2 * (1.2 * l1_coarse + 1.2 * known_coarse) + 1.2 * l1_refined + 1.2 * known_refined + 0.001 * adversarial
        self.generator_adam.zero_grad()
        loss.backward()
        for parameter in self.critic_parameters:
            parameter.requires_grad_(True)
        self.generator_adam.step()
        self.values.update(l1_coarse=l1_coarse.item(), l1_refined=l1_refined.item(), known=(known_coarse + known_refined).item(),
                           adversarial=adversarial.item(), total=loss.item())


def check(values, expected, precision):
    """The critics' first update changes the adversarial loss by the signs of tiny gradients, so that it gets more room."""
    for name, wanted in zip(LOSSES, expected.tolist()):
        room = (0.05 if precision == "bfloat16" else 1e-2 if name == "adversarial" else 1e-4) * max(abs(wanted), 0.1)
        if not abs(values[name] - wanted) <= room:
            sys.exit(f"{precision}: the loss '{name}' is {values[name]}, in bench_training {wanted}: not the same work")


def peak_mib():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM:"))


def report(update, call, step, precision, layout, rounds):
    with open("/proc/self/clear_refs", "w") as marks:
        marks.write("5")
    usage = lambda: sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    cpu, wall = usage(), []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        wall.append(time.perf_counter() - start)
    print(json.dumps({
        "bench": "training_step", "program": "PyTorch eager, " + layout, "update": update, "precision": precision,
        "size": step.truth.shape[2], "batch": step.truth.shape[0], "threads": torch.get_num_threads(), "rounds": rounds,
        "wall_s": round(sum(wall) / rounds, 2), "wall_min_s": round(min(wall), 2), "cpu_s": round((usage() - cpu) / rounds, 2),
        "peak_mib": round(peak_mib())}), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--precision", default="float32,bfloat16")
    parser.add_argument("--layout", default="nchw,channels_last")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    tensors = read_safetensors(options.file)
    for precision in options.precision.split(","):
        for layout in options.layout.split(","):
            step = Step(tensors, precision, layout)
            step.update_critics()
            step.update_generator()
            check(step.values, tensors["losses"], precision)
            report("critics", step.update_critics, step, precision, layout, options.rounds)
            report("generator", step.update_generator, step, precision, layout, options.rounds)
            del step


if __name__ == "__main__":
    main()
