#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills of one photo by Lacuna and by what people would pick instead: the textbook network in PyTorch's eager mode, and the same
network exported to ONNX Runtime and OpenVINO. The same weights, picture and square hole for all. One JSON object per line.

    fill.py [--sizes 256,512,1024] [--holes 5,10,25] [--precision float32,bfloat16] [--rounds 5] [--threads 2] [--memory GIB]
            [--tools pytorch,pytorch_products,onnxruntime,openvino,lacuna] [--photo FILE] [--program build/release/bin/bench_fill]

Holes are in percent of the picture. pytorch_products has the attention in matrix products, as the exported networks have it.
Differences are those from the first tool of the list in float32 that got through (keep a PyTorch in front), under the hole, on
[-1,1]; in float32 at most 2e-4 is accepted. A tool without a precision, or that fails, gets a line that says so. No tool may take
more than --memory, three quarters of the machine's unless it says otherwise.
Needs: numpy pillow torch onnx onnxscript onnxruntime openvino."""
import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from safetensors_io import read_safetensors, write_safetensors

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
WEIGHTS = ROOT / "resources/models/lacuna-base.safetensors"
MISSING = {("onnxruntime", "bfloat16"): "ONNX Runtime has no bfloat16 convolutions for CPUs"}
EXACT = 2e-4


def make_case(photo, size, percent, path):
    """The largest square in the photo's middle, scaled, and a square hole in its middle."""
    image = Image.open(photo).convert("RGB")
    side = min(image.size)
    left, top = ((length - side) // 2 for length in image.size)
    image = image.crop((left, top, left + side, top + side)).resize((size, size), Image.LANCZOS)
    picture = np.asarray(image, dtype=np.float32).transpose(2, 0, 1)[np.newaxis] / 127.5 - 1
    hole = np.zeros((1, 1, size, size), dtype=np.float32)
    side = round((percent / 100) ** 0.5 * size)
    start = (size - side) // 2
    hole[:, :, start:start + side, start:start + side] = 1
    write_safetensors(path, {"picture": np.ascontiguousarray(picture), "hole": hole})
    return hole


class Failed(Exception):
    pass


def run(command, memory):
    """What a program's last line says. `memory`: bytes that it may take."""
    def limit():
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        Path("/proc/self/oom_score_adj").write_text("1000")  # of all programs, this one shall go
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=limit)
    if done.returncode == -9:
        raise Failed("killed, most likely for want of memory")
    if done.returncode and any(sign in done.stderr for sign in ("not enough memory", "bad_alloc", "MemoryError", "allocate")):
        raise Failed(f"needs more than {memory >> 30} GiB")
    if done.returncode:
        raise Failed((done.stderr.strip() or f"ended with {done.returncode}").splitlines()[-1][:300])
    return json.loads(done.stdout.splitlines()[-1])


class Comparison:
    def __init__(self, options, work):
        self.options, self.work = options, Path(work)
        self.memory = int(options.memory * 2**30)

    def model(self, tool, size):
        if tool.startswith("pytorch"):
            return WEIGHTS
        path = self.work / f"textbook_{size}.onnx"
        if not path.exists():
            code = "import sys, fill_tool; fill_tool.export_model(sys.argv[1], int(sys.argv[2]), sys.argv[3]); print('{}')"
            run([sys.executable, "-c", f"import sys; sys.path.insert(0, {str(HERE)!r}); {code}", WEIGHTS, str(size), path],
                self.memory)
        return path

    def measure(self, tool, precision, size):
        case, result = self.work / "case.safetensors", self.work / "result.safetensors"
        limits = ["--rounds", str(self.options.rounds), "--threads", str(self.options.threads)]
        if (tool, precision) in MISSING:
            raise Failed(MISSING[tool, precision])
        if tool == "lacuna":
            row = run([self.options.program, "--case", case, "--save", result, "--weights", WEIGHTS, "--precision", precision,
                       *limits],
                      self.memory)
        else:
            row = run([sys.executable, HERE / "fill_tool.py", tool, self.model(tool, size), case, result, "--precision", precision,
                       *limits], self.memory)
        return row, read_safetensors(result)["filled"]

    def compare(self, size, percent):
        hole = make_case(self.options.photo, size, percent, self.work / "case.safetensors")
        expected = None
        for tool in self.options.tools:
            for precision in self.options.precision:
                line = {"bench": "compare_fill", "tool": tool, "precision": precision, "size": size, "hole_percent": percent,
                        "threads": self.options.threads, "load": round(os.getloadavg()[0], 1)}
                try:
                    row, filled = self.measure(tool, precision, size)
                    line |= {key: value for key, value in row.items() if key not in ("bench", "way", "size", "hole_share")}
                    if expected is None and precision == "float32":
                        expected = filled
                    if expected is not None:
                        difference = np.abs(filled - expected)[np.broadcast_to(hole > 0, filled.shape)]
                        line |= {"max_difference": float(difference.max()), "mean_difference": float(difference.mean())}
                        if precision == "float32" and not difference.max() <= EXACT:
                            raise Failed(f"differs by {difference.max():.2g}: not the same work")
                except Failed as problem:
                    line["failed"] = str(problem)
                print(json.dumps(line), flush=True)


def main():
    names = lambda text: text.split(",")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in names(text)], default=[256, 512, 1024])
    parser.add_argument("--holes", type=lambda text: [float(share) for share in names(text)], default=[5, 10, 25])
    parser.add_argument("--tools", type=names, 
                        default=["pytorch", "pytorch_products", "onnxruntime", "openvino", "lacuna"])
    parser.add_argument("--precision", type=names, default=["float32", "bfloat16"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--memory", type=float, default=0.75 * os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
    parser.add_argument("--photo", type=Path, default=ROOT / "tests/data/photos/wooden_toys.jpg")
    parser.add_argument("--program", type=Path, default=ROOT / "build/release/bin/bench_fill")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        comparison = Comparison(options, work)
        for size in options.sizes:
            for percent in options.holes:
                comparison.compare(size, percent)


if __name__ == "__main__":
    main()
