#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the reference values in tests/core/test_metrics.cpp, computed with plain numpy from the definitions in
docs/evaluation.md. Needs numpy alone; nothing here is shared with the program."""
import numpy as np


def picture(width, height, kind):
    """The two test pictures, [height, width, 3] in [0, 1], multiples of 1/255."""
    y, x, c = np.mgrid[0:height, 0:width, 0:3].astype(np.int64)
    base = (x * 3 + y * 2 + c * 40 + (x * y * 5) // 64) % 256
    if kind == "truth":
        return base / 255.0
    changed = (base + (x * 7 + y * 13 + c * 5) % 31 - 12).clip(0, 255)
    return np.where((x // 8 + y // 8) % 3 == 0, base, changed) / 255.0


def hole(width, height):
    y, x = np.mgrid[0:height, 0:width]
    box = (x >= width // 4) & (x < width // 2) & (y >= height // 3) & (y < 2 * height // 3)
    disc = (x - 3 * width // 4) ** 2 + (y - height // 2) ** 2 < (min(width, height) // 6) ** 2
    return box | disc


def luma(rgb):
    return rgb @ np.array([0.299, 0.587, 0.114])


def blur(image):
    offsets = np.arange(-5, 6)
    kernel = np.exp(-offsets**2 / (2 * 1.5**2))
    kernel /= kernel.sum()
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (5, 5)
        padded = np.pad(image, pad, mode="reflect")
        size = image.shape[axis]
        image = sum(k * np.take(padded, np.arange(i, i + size), axis) for i, k in enumerate(kernel))
    return image


def halve(image):
    image = np.pad(image, [(0, image.shape[0] % 2), (0, image.shape[1] % 2)], mode="edge")
    return (image[0::2, 0::2] + image[1::2, 0::2] + image[0::2, 1::2] + image[1::2, 1::2]) / 4


def ssim_maps(a, b):
    c1, c2 = 0.01**2, 0.03**2
    ma, mb = blur(a), blur(b)
    va, vb, cov = blur(a * a) - ma * ma, blur(b * b) - mb * mb, blur(a * b) - ma * mb
    structure = (2 * cov + c2) / (va + vb + c2)
    return structure * (2 * ma * mb + c1) / (ma * ma + mb * mb + c1), structure


def ms_ssim(a, b, w):
    exponents = [0.0448, 0.2856, 0.3001, 0.2363, 0.1333]
    sizes = [min(a.shape)]
    while len(sizes) < 5 and (sizes[-1] + 1) // 2 >= 11:
        sizes.append((sizes[-1] + 1) // 2)
    exponents = np.array(exponents[: len(sizes)])
    exponents /= exponents.sum()
    value = 1.0
    for i, e in enumerate(exponents):
        full, structure = ssim_maps(a, b)
        value *= max(0.0, np.average(full if i + 1 == len(exponents) else structure, weights=w)) ** e
        a, b, w = halve(a), halve(b), halve(w)
    return value


def gmsd(a, b, w):
    def gradient(image):
        p = np.pad(image, 1, mode="edge")
        columns = (p[:-2] + p[1:-1] + p[2:]) / 3
        rows = (p[:, :-2] + p[:, 1:-1] + p[:, 2:]) / 3
        return np.hypot(columns[:, :-2] - columns[:, 2:], rows[:-2] - rows[2:])

    ga, gb, w = gradient(halve(a) * 255), gradient(halve(b) * 255), halve(w)
    similarity = (2 * ga * gb + 170) / (ga**2 + gb**2 + 170)
    mean = np.average(similarity, weights=w)
    return np.sqrt(np.average((similarity - mean) ** 2, weights=w))


def tv(image, mask):
    """Forward differences that start in the mask."""
    right, down = np.abs(np.diff(image, axis=1)), np.abs(np.diff(image, axis=0))
    total = right[mask[:, :-1]].sum() + down[mask[:-1]].sum()
    return 100 * total / (3 * (mask[:, :-1].sum() + mask[:-1].sum()))


def seam(a, b, mask):
    pairs_a, pairs_b = [], []
    for axis in (0, 1):
        edge = np.diff(mask.astype(int), axis=axis) != 0
        pairs_a.append(np.diff(a, axis=axis)[edge])
        pairs_b.append(np.diff(b, axis=axis)[edge])
    sa, sb = np.concatenate(pairs_a), np.concatenate(pairs_b)
    return 100 * np.abs(sa).mean(), 100 * np.abs(sb).mean(), 100 * np.abs(sa - sb).mean()


for width, height in ((203, 181), (64, 47), (29, 9)):
    a, b, holes = picture(width, height, "result"), picture(width, height, "truth"), hole(width, height)
    print(f"{width} x {height}")
    for name, mask in (("whole", np.ones_like(holes)), ("hole", holes)):
        error = (a - b)[mask]
        mse = (error**2).mean()
        w = mask.astype(float)
        la, lb = luma(a), luma(b)
        values = [100 * np.abs(error).mean(), 100 * mse, -10 * np.log10(mse), np.average(ssim_maps(la, lb)[0], weights=w),
                  ms_ssim(la, lb, w), gmsd(la, lb, w), tv(a, mask), tv(b, mask)]
        print(f"  {name}: " + ", ".join(f"{v:.8f}" for v in values))
    print("  seam: " + ", ".join(f"{v:.8f}" for v in seam(a, b, holes)))
