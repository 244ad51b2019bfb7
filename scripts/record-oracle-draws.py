"""Counts what the published code draws, for test/lib/augment/oracle-draws.test.ts.

    python scripts/record-oracle-draws.py --oracle <folder with oracle.py> --out test/fixtures/golden/oracle-draws.json.gz

oracle.py draws plans as the published IPMix code does, from numpy's, random's and torch's generators. Each quantity of
200,000 plans a preset goes into a histogram of its own: name -> bin -> count. Bins of continuous quantities are
floor(value * scale), with the scales of oracle-draws.ts, which counts the addon's plans the same way.
"""
import argparse
import base64
import collections
import gzip
import json
import math
import random
import sys

import numpy as np
import torch

PRESETS = {
    "cifar": dict(size=32),
    "imagenet": dict(size=224, beta=4, severity=1, patch_sizes=(4, 8, 16, 32, 64, 224), augmented_partner=True),
}
ARGUMENTS = {"bits": 1, "degrees": 1, "threshold": 1, "pixels": 1, "factor": 1000}


def count_operation(add, kind, step):
    add(f"{kind} op", step["op"])
    for name, scale in ARGUMENTS.items():
        if name in step:
            add(f"{step['op']} {name}", math.floor(step[name] * scale))


def count_mix(add, step, size, masks):
    coarse = lambda value: value * 32 // size
    add("mix", step["mix"])
    for name in ("left", "top", "width", "height"):
        add(name, step[name])
    add("width x height", f"{coarse(step['width'])} {coarse(step['height'])}")
    add("width and left", f"{coarse(step['width'])} {coarse(step['left']) // 4}")
    add("partner", "operation" if "partner" in step else "mixing")
    if "partner" in step:
        count_operation(add, "partner", step["partner"])
    if "a" in step:
        add("a and b", f"{math.floor(step['a'] * 25)} {math.floor(step['b'] * 25)}")
    elif masks:
        bits = step["width"] * step["height"] * (3 if step["mix"] == "elements" else 1)
        data = np.frombuffer(base64.b64decode(step["mask"]), np.uint8)
        add("share of the mask", min(19, int(np.unpackbits(data)[:bits].sum()) * 20 // bits))


def count_plan(add, plan, masks):
    add("m", math.floor(plan["m"] * 100))
    for i, weight in enumerate(plan["weights"]):
        add(f"weight {i}", math.floor(weight * 100))
    add("largest weight", math.floor(max(plan["weights"]) * 100))
    for chain in plan["chains"]:
        add("kind and length", f"{chain['kind']} {len(chain['steps'])}")
        for step in chain["steps"]:
            if chain["kind"] == "image":
                count_operation(add, "image", step)
            else:
                count_mix(add, step, plan["width"], masks)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--oracle", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--count", type=int, default=200_000)
    arguments = parser.parse_args()
    sys.path.insert(0, arguments.oracle)
    import oracle

    torch.set_num_threads(1)
    record = {"count": arguments.count, "presets": {}}
    for preset, options in PRESETS.items():
        random.seed(1)
        np.random.seed(1)
        torch.manual_seed(1)
        counts = collections.defaultdict(collections.Counter)
        add = lambda name, value: counts[name].update([str(value)])
        if preset == "imagenet":  # masks of 224 x 224 are not counted, so they need not be drawn
            torch_rand, torch.rand = torch.rand, lambda shape: torch_rand([1] * len(shape))
        for _ in range(arguments.count):
            count_plan(add, oracle.draw_plan(**options), preset == "cifar")
        record["presets"][preset] = {name: dict(sorted(bins.items())) for name, bins in sorted(counts.items())}
    with gzip.GzipFile(arguments.out, "wb", mtime=0) as file:
        file.write(json.dumps(record, separators=(",", ":")).encode())


if __name__ == "__main__":
    main()
