#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One tool fills one picture, some rounds long; fill.py runs this in a process of its own, so that the memory is the tool's.

    fill_tool.py TOOL MODEL CASE RESULT --precision float32 --rounds 5 --threads 2

TOOL is pytorch or pytorch_products (MODEL: weights as safetensors), onnxruntime or openvino (MODEL: what export_model wrote for
this size). CASE holds "picture" [1,3,H,W] in [-1,1] and "hole" [1,1,H,W]; the filled picture goes to RESULT. Prints one JSON
object. Memory is counted from where the libraries are loaded, and without what preparing the model takes for a while."""
import argparse
import json
import statistics
import time

from process_usage import cpu_seconds, peak_mib, reset_peak, status_mib
from safetensors_io import read_safetensors, write_safetensors


def textbook_module(weights, attention):
    """The network as a module from the known pixels and the hole to the refined picture."""
    import torch
    import textbook

    class Fill(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.generator = textbook.Generator(getattr(textbook, attention))
            tensors = {name: torch.from_numpy(array) for name, array in read_safetensors(weights).items()}
            self.generator.load(tensors)
            if tensors:
                raise SystemExit(f"{weights}: these weights have no place in the textbook network: {sorted(tensors)}")

        def forward(self, known, hole):
            return self.generator(known, hole)[1].clamp(-1, 1)

    return Fill().eval()


def export_model(weights, size, path):
    """Writes the network for pictures of size x size as an ONNX file."""
    import torch
    known, hole = torch.zeros(1, 3, size, size), torch.zeros(1, 1, size, size)
    module = textbook_module(weights, "attention_by_products")
    torch.onnx.export(module, (known, hole), path, opset_version=18, dynamo=True, verbose=False, input_names=["known", "hole"],
                      output_names=["filled"])


# Each loads its libraries, says its version, and gives what makes a function that fills from the model.
def pytorch(options):
    import torch
    torch.set_num_threads(options.threads)
    attention = "attention_by_products" if options.tool == "pytorch_products" else "contextual_attention"

    def prepare():
        module = textbook_module(options.model, attention)

        def fill(known, hole):
            with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=options.precision == "bfloat16"):
                return module(torch.from_numpy(known), torch.from_numpy(hole)).numpy()
        return fill
    return torch.__version__.split("+")[0], prepare


def onnx_runtime(options):
    import onnxruntime

    def prepare():
        session_options = onnxruntime.SessionOptions()
        session_options.intra_op_num_threads = options.threads
        # Waiting threads sleep, as in all the programs compared.
        session_options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = onnxruntime.InferenceSession(options.model, session_options, providers=["CPUExecutionProvider"])
        return lambda known, hole: session.run(None, {"known": known, "hole": hole})[0]
    return onnxruntime.__version__, prepare


def openvino(options):
    import openvino as ov

    def prepare():
        model = ov.Core().compile_model(options.model, "CPU", {
            "INFERENCE_NUM_THREADS": options.threads, "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": "bf16" if options.precision == "bfloat16" else "f32"})
        return lambda known, hole: model([known, hole])[0]
    return ov.__version__.split("-")[0], prepare


TOOLS = {"pytorch": pytorch, "pytorch_products": pytorch, "onnxruntime": onnx_runtime, "openvino": openvino}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", choices=TOOLS)
    parser.add_argument("model")
    parser.add_argument("case")
    parser.add_argument("result")
    parser.add_argument("--precision", default="float32", choices=["float32", "bfloat16"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()

    case = read_safetensors(options.case)
    known, hole = case["picture"] * (1 - case["hole"]), case["hole"]
    version, prepare = TOOLS[options.tool](options)
    start_mib = status_mib("VmRSS:")
    fill = prepare()
    reset_peak()
    times, cpu = [], []
    for _ in range(1 + options.rounds):
        before, start = cpu_seconds(), time.perf_counter()
        filled = fill(known, hole)
        times.append(time.perf_counter() - start)
        cpu.append(cpu_seconds() - before)
    peak = peak_mib()
    write_safetensors(options.result, {"filled": filled})
    print(json.dumps({
        "version": version, "rounds": options.rounds, "wall_s": round(statistics.median(times[1:]), 3),
        "wall_min_s": round(min(times[1:]), 3), "cpu_s": round(statistics.median(cpu[1:]), 3), "first_wall_s": round(times[0], 3),
        "first_cpu_s": round(cpu[0], 3), "peak_mib": round(peak), "start_mib": round(start_mib)}))


if __name__ == "__main__":
    main()
