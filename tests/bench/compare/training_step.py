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
import sys
import time

import torch
from torch import nn
import torch.nn.functional as F

from process_usage import cpu_seconds, peak_mib, reset_peak
from safetensors_io import read_safetensors
from textbook import Generator

LOSSES = ["critic", "penalty", "l1_coarse", "l1_refined", "known", "adversarial", "total"]


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
        self.generator.load(weights, "generator.")
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


def report(update, call, step, precision, layout, rounds):
    reset_peak()
    cpu, wall = cpu_seconds(), []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        wall.append(time.perf_counter() - start)
    print(json.dumps({
        "bench": "training_step", "program": "PyTorch eager, " + layout, "update": update, "precision": precision,
        "size": step.truth.shape[2], "batch": step.truth.shape[0], "threads": torch.get_num_threads(), "rounds": rounds,
        "wall_s": round(sum(wall) / rounds, 2), "wall_min_s": round(min(wall), 2), "cpu_s": round((cpu_seconds() - cpu) / rounds, 2),
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
    tensors = {name: torch.from_numpy(array) for name, array in read_safetensors(options.file).items()}
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
