#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws what bench_curves measured: build/release/bin/bench_curves | tests/bench/plot_curves.py docs/images

Writes curves-photo.svg, curves-hole.svg and curves-count.svg (both axes logarithmic) and prints the slopes: the exponent of the
straight line through the points, by least squares, and through their upper half. Needs nothing but Python. The time that passed is
drawn only where no other program wanted the cores, or with --undisturbed behind the folder where the benchmark ran at real-time
priority (chrt -f 10); on a busy machine it says nothing, while processor time still does."""
import json
import math
import os
import sys

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 360, 56, 56, 54, 52
INK, GRID, CPU, TIME, MEMORY = "#333333", "#dddddd", "#0072b2", "#56b4e9", "#d55e00"  # told apart with any colour vision
TITLES = {
    "photo": ("One hole of 128 × 128 px, photos of growing size", "photo, megapixels"),
    "hole": ("One square hole of growing size, photo of 24 megapixels", "side of the hole, px"),
    "count": ("Holes of 96 × 96 px far from each other, photo of 24 megapixels", "number of holes"),
}


def slope(points):
    """The exponent b of y = a x^b, by least squares."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(max(y, 1e-9)) for _, y in points]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)


def decade_range(values, pad=1.15, least=0.0):
    """Logarithms of an axis' ends; at least `least` decades, so that what hardly grows looks like that."""
    low, high = math.log10(min(values) / pad), math.log10(max(values) * pad)
    more = max(0.0, least - (high - low)) / 2
    return low - more, high + more


def ticks(low, high):
    found = [m * 10.0**e for e in range(math.floor(low), math.ceil(high) + 1) for m in (1, 2, 5)]
    return [v for v in found if low <= math.log10(v) <= high]


def text(x, y, content, anchor="middle", colour=INK, size=12):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size}">{content}</text>'


def line(points, colour, dash=""):
    path = " L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points)
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>{dots}'


def draw(curve, rows):
    title, label = TITLES[curve]
    xs = [row["x"] for row in rows]
    idle = "--undisturbed" in sys.argv or max(row["load"] for row in rows) <= os.cpu_count() + 0.5
    seconds = [row["cpu_s"] for row in rows] + ([row["wall_s"] for row in rows] if idle else [])
    x0, x1 = decade_range(xs, 1.05)
    s0, s1 = decade_range(seconds, least=1.5)
    m0, m1 = decade_range([max(row["peak_mib"], 1) for row in rows], least=1.5)
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM

    def px(x):
        return LEFT + (math.log10(x) - x0) / (x1 - x0) * (right - LEFT)

    def py(y, low, high):
        return bottom - (math.log10(max(y, 1e-9)) - low) / (high - low) * (bottom - TOP)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        text(WIDTH / 2, 20, title, size=14),
    ]
    for x in xs:
        out.append(f'<line x1="{px(x):.1f}" y1="{TOP}" x2="{px(x):.1f}" y2="{bottom}" stroke="{GRID}"/>')
        out.append(text(px(x), bottom + 16, f"{x:g}", size=11))
    for s in ticks(s0, s1):
        out.append(f'<line x1="{LEFT}" y1="{py(s, s0, s1):.1f}" x2="{right}" y2="{py(s, s0, s1):.1f}" stroke="{GRID}"/>')
        out.append(text(LEFT - 6, py(s, s0, s1) + 4, f"{s:g}", "end", CPU, 11))
    for m in ticks(m0, m1):
        out.append(text(right + 6, py(m, m0, m1) + 4, f"{m:g}", "start", MEMORY, 11))
    out.append(text(WIDTH / 2, HEIGHT - 12, label))
    out.append(line([(px(row["x"]), py(row["cpu_s"], s0, s1)) for row in rows], CPU))
    if idle:
        out.append(line([(px(row["x"]), py(row["wall_s"], s0, s1)) for row in rows], TIME, "5 4"))
    out.append(line([(px(row["x"]), py(max(row["peak_mib"], 1), m0, m1)) for row in rows], MEMORY))
    out.append(text(8, TOP - 8, "processor time, s" + (" (dashed: time, s)" if idle else ""), "start", CPU))
    out.append(text(WIDTH - 8, TOP - 8, "memory beyond the photo, MiB", "end", MEMORY))
    out.append("</svg>\n")
    return "\n".join(out)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "."
    rows = [json.loads(entry) for entry in sys.stdin if entry.startswith("{")]
    for curve in TITLES:
        mine = [row for row in rows if row.get("curve") == curve]
        if not mine:
            continue
        with open(f"{folder}/curves-{curve}.svg", "w", encoding="utf-8") as file:
            file.write(draw(curve, mine))
        for key in ("wall_s", "cpu_s", "peak_mib"):
            points = [(row["x"], row[key]) for row in mine]
            print(f"{curve:6} {key:9} slope {slope(points):5.2f}, upper half {slope(points[len(points) // 2:]):5.2f}")


main()
