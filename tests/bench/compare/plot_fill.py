#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables (Markdown, on the standard output) and plot of what fill.py has measured; "–" is what failed or wasn't measured. Memory is
what a tool takes beyond its loaded libraries and in all, with the largest difference in float32's picture. Needs: matplotlib.

    plot_fill.py MEASUREMENTS.jsonl PLOT.svg"""
import json
import sys

import matplotlib

matplotlib.use("svg")
from matplotlib import pyplot

WAYS = {("lacuna", "float32"): ("Lacuna", "#d1495b", "-"), ("lacuna", "bfloat16"): ("Lacuna, bf16", "#d1495b", "--"),
        ("pytorch", "float32"): ("PyTorch", "#5f5f5f", "-"),
        ("pytorch", "bfloat16"): ("PyTorch, bf16", "#5f5f5f", "--"),
        ("pytorch_products", "float32"): ("PyTorch, products", "#e09f3e", "-"),
        ("pytorch_products", "bfloat16"): ("PyTorch, products, bf16", "#e09f3e", "--"), ("onnxruntime", "float32"): ("ONNX Runtime", "#2e7d6b", "-"),
        ("openvino", "float32"): ("OpenVINO", "#3066be", "-"), ("openvino", "bfloat16"): ("OpenVINO, bf16", "#3066be", "--")}


def read(path):
    """Measurements by size, hole and way, the last of each; and what failed and wasn't measured again, by the same."""
    rows, failures = {}, {}
    with open(path) as file:
        for line in file:
            row = json.loads(line)
            key = (row["size"], row["hole_percent"], (row["tool"], row["precision"]))
            (failures if "failed" in row else rows)[key] = row
    return rows, {key: row for key, row in failures.items() if key not in rows}


def table(head, lines):
    print("| " + " | ".join(head) + " |\n|" + " --- |" * len(head))
    for line in lines:
        print("| " + " | ".join(line) + " |")
    print()


def times(rows, ways):
    """Seconds that passed, and processor seconds."""
    def cell(size, hole, way):
        row = rows.get((size, hole, way))
        return f"{row['wall_s']:.3g}, {row['cpu_s']:.3g}" if row else "–"
    cases = sorted({key[:2] for key in rows})
    table(["seconds, processor seconds"] + [f"{size}², {hole:g} %" for size, hole in cases],
          [[WAYS[way][0]] + [cell(size, hole, way) for size, hole in cases] for way in ways])


def worst(rows, ways):
    """Memory and differences: the largest over the holes."""
    def cell(size, way):
        found = [row for key, row in rows.items() if (key[0], key[2]) == (size, way)]
        if not found:
            return "–"
        extra, whole = max(row["peak_mib"] - row["start_mib"] for row in found), max(row["peak_mib"] for row in found)
        difference = max(row.get("max_difference", float("nan")) for row in found)
        return f"{extra}, {whole} MiB; {difference:.1g}"
    sizes = sorted({key[0] for key in rows})
    table(["memory beyond the libraries, in all; difference"] + [f"{size}²" for size in sizes],
          [[WAYS[way][0]] + [cell(size, way) for size in sizes] for way in ways])


def draw(rows, ways, path, hole):
    pyplot.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "lacuna", "font.family": "sans-serif", "font.size": 10})
    figure, panels = pyplot.subplots(1, 2, figsize=(11, 4), constrained_layout=True)
    values = [("seconds a fill", lambda row: row["wall_s"]),
              ("peak memory beyond the libraries, MiB", lambda row: row["peak_mib"] - row["start_mib"])]
    sizes = sorted({key[0] for key in rows})
    for panel, (title, value) in zip(panels, values):
        for way in ways:
            name, colour, line = WAYS[way]
            points = [(size, value(rows[size, hole, way])) for size in sizes if (size, hole, way) in rows]
            panel.plot(*zip(*points), line, color=colour, label=name, marker="o", markersize=4,
                       linewidth=2.5 if name.startswith("Lacuna") else 1.5)
        panel.set(title=title, xscale="log", yscale="log", xlabel="side of the picture, px")
        panel.set_xticks(sizes, [str(size) for size in sizes])
        panel.minorticks_off()
        panel.grid(True, alpha=0.3)
        panel.spines[["top", "right"]].set_visible(False)
        panel.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    figure.legend(*panels[0].get_legend_handles_labels(), loc="outside right center", frameon=False)
    figure.savefig(path, metadata={"Date": None})


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    rows, failures = read(sys.argv[1])
    ways = [way for way in WAYS if any(key[2] == way for key in rows)]
    holes = sorted({key[1] for key in rows})
    draw(rows, ways, sys.argv[2], 10 if 10 in holes else holes[0])
    times(rows, ways)
    worst(rows, ways)
    loads = [row["load"] for row in rows.values()]
    print(f"Load of the machine meanwhile: {min(loads)} to {max(loads)}.")
    for reason in sorted({row["failed"] for row in failures.values()}):
        cases = [f"{size}² {hole:g} % {tool} {precision}" for (size, hole, (tool, precision)), row in failures.items()
                 if row["failed"] == reason]
        print(f"- {reason}: {', '.join(cases)}")


if __name__ == "__main__":
    main()
