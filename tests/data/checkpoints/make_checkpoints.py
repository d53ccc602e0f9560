#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small checkpoints that the readers are tested with, as PyTorch and TensorFlow write them.

    make_checkpoints.py torch FOLDER         (needs torch; made with 2.11)
    make_checkpoints.py tensorflow FOLDER    (needs tensorflow; made with 2.21)

Numbers follow from a tensor's place: element i of tensor number n is (37 n + 11 i) mod 101 - 50 (booleans: its parity), so a test
knows them without another file.
"""
import collections
import pathlib
import sys


def numbers(n, shape):
    import numpy as np
    count = int(np.prod(shape, dtype=np.int64))
    return ((37 * n + 11 * np.arange(count)) % 101 - 50).reshape(shape)


def make_torch(folder):
    import torch

    def tensor(n, shape, dtype):
        values = torch.from_numpy(numbers(n, shape).copy())
        return (values % 2 != 0) if dtype == torch.bool else values.to(dtype)

    state = collections.OrderedDict()
    state["conv1.weight"] = tensor(0, (4, 3, 3, 3), torch.float32)
    state["conv1.bias"] = tensor(1, (4,), torch.float32)
    state["half"] = tensor(2, (2, 5), torch.float16)
    state["brain"] = tensor(3, (7,), torch.bfloat16)
    state["double"] = tensor(4, (3, 2), torch.float64)
    state["long"] = tensor(5, (6,), torch.int64)
    state["int"] = tensor(6, (5,), torch.int32)
    state["bool"] = tensor(7, (9,), torch.bool)
    state["scalar"] = tensor(8, (), torch.float32)
    state["empty"] = tensor(9, (0, 4), torch.float32)
    whole = tensor(10, (6, 4), torch.float32)
    state["rows"] = whole[2:4]           # shares a storage with the next one
    state["transposed"] = whole.t()
    nested = {"iteration": 12, "rate": 1e-4, "names": ["a", "b"], "pair": (1, None, True),
              "gen": state, "optimizer": {"state": {0: {"step": 3, "average": tensor(11, (4,), torch.float32)}}}}

    # A module's state_dict() has an attribute with versions, which is pickled as well.
    module = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 3), torch.nn.BatchNorm2d(3))
    parameters = torch.nn.ParameterDict({"weight": torch.nn.Parameter(tensor(12, (2, 2), torch.float32))})
    module_state = module.state_dict()
    for n, key in enumerate(module_state):
        module_state[key] = tensor(20 + n, tuple(module_state[key].shape), module_state[key].dtype)
    for name, zipped in (("zip", True), ("legacy", False)):
        save = lambda value, file: torch.save(value, folder / file, _use_new_zipfile_serialization=zipped)
        save(state, f"state-{name}.pt")
        save(nested, f"nested-{name}.pt")
        save(module_state, f"module-{name}.pt")
        save({"weight": parameters["weight"]}, f"parameter-{name}.pt")
    torch.save(state, folder / "state-protocol4.pt", pickle_protocol=4)
    torch.save(module, folder / "whole-module.pt")  # asks for a class: must be refused


def make_tensorflow(folder):
    import tensorflow as tf
    tensors = {"inpaint_net/conv1/kernel": numbers(0, (5, 5, 5, 2)).astype("float32"),
               "inpaint_net/conv1/bias": numbers(1, (2,)).astype("float32"),
               "inpaint_net/conv1/kernel/Adam": numbers(2, (5, 5, 5, 2)).astype("float32"),
               "half": numbers(3, (3,)).astype("float16"),
               "double": numbers(4, (2, 2)).astype("float64"),
               "global_step": numbers(5, ()).astype("int32"),
               "counter": numbers(6, (3,)).astype("int64"),
               "empty": numbers(7, (0, 2)).astype("float32")}
    for n in range(60):  # enough for keys that share beginnings, and for restart points
        tensors[f"layers/layer_{n:02d}/bias"] = numbers(100 + n, (n % 4 + 1,)).astype("float32")
    names = list(tensors) + ["text"]
    values = [tf.constant(tensors[name]) for name in tensors] + [tf.constant(["a text", "another"])]
    tf.raw_ops.SaveV2(prefix=str(folder / "snap-12"), tensor_names=names, shape_and_slices=[""] * len(names), tensors=values)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("torch", "tensorflow"):
        sys.exit(__doc__)
    place = pathlib.Path(sys.argv[2])
    place.mkdir(parents=True, exist_ok=True)
    {"torch": make_torch, "tensorflow": make_tensorflow}[sys.argv[1]](place)
