#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a pack of JPEG files (lacuna-cli pack) into a pack of pixels, for a machine that trains but can't decode images.

  unpack_photos.py PACK.safetensors PIXELS.safetensors

Needs numpy and Pillow. Photos that can't be decoded are named and left out."""
import io
import json
import os
import struct
import sys

import numpy as np
from PIL import Image


def read_pack(path):
    """Names and JPEG files of a pack."""
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        header.pop("__metadata__", None)
        data = file.read()
    for name in sorted(header):
        entry = header[name]
        if entry["dtype"] != "U8" or len(entry["shape"]) != 1:
            sys.exit(f"{path}: {name!r} isn't a JPEG file; is this pack unpacked already?")
        first, last = entry["data_offsets"]
        yield name, data[first:last]


def write_pixels(path, photos):
    """photos: (name, array [H, W, 3] of uint8) each; the file appears whole or not at all."""
    header, size = {"__metadata__": {"lacuna.photos": "pixels"}}, 0
    for name, pixels in photos:
        header[name] = {"dtype": "U8", "shape": list(pixels.shape), "data_offsets": [size, size + pixels.nbytes]}
        size += pixels.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    temporary = path + ".tmp"
    with open(temporary, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for _, pixels in photos:
            file.write(pixels.tobytes())
    os.replace(temporary, path)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    photos = []
    for name, jpeg in read_pack(sys.argv[1]):
        try:
            pixels = np.array(Image.open(io.BytesIO(jpeg)).convert("RGB"))
        except OSError as error:
            print(f"left out {name!r}: {error}", file=sys.stderr)
            continue
        photos.append((name.removesuffix(".jpg"), pixels))
    if not photos:
        sys.exit(f"{sys.argv[1]}: no photo in it can be decoded")
    write_pixels(sys.argv[2], photos)
    print(f"{len(photos)} photos")


if __name__ == "__main__":
    main()
