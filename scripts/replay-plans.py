"""Replays drawn plans through the Python reference and compares the views.

    node --import=tsx scripts/record-plans.ts --out plans.json [--count 2000] [--preset cifar] [--size 32]
    python scripts/replay-plans.py plans.json --oracle <folder with oracle.py>

The first command draws plans with explicit masks and renders them natively; this one renders the same plans with Pillow
and torch (oracle.py: the published IPMix code, taken apart into draw and render) and reports how many views are equal bit
for bit, how many lie within 1e-5, and what the rest is. Values that hang on the last bit of pow, above 65,535 levels, are
counted apart: the reference itself differs there between machines. Needs torch, numpy, pillow. Exit code 1 where a view
differs otherwise.
"""
import argparse
import base64
import json
import sys

import numpy as np
from PIL import Image

LEVELS_THAT_HANG_ON_POW = 65535


def decode(text, dtype, shape):
    return np.frombuffer(base64.b64decode(text), dtype).reshape(shape)


def render(oracle, case, picture, mixing, preset):
    """The reference view, and whether a multiply went beyond what pow decides."""
    image, partner = Image.fromarray(picture), Image.fromarray(mixing)
    beyond = False
    to_image = oracle.to_image

    def watched(unit):
        nonlocal beyond
        beyond = beyond or bool((np.abs(unit.numpy() * 255) > LEVELS_THAT_HANG_ON_POW).any())
        return to_image(unit)

    oracle.to_image = watched
    try:
        view = oracle.render_plan(image, partner, case["plan"], preset["mean"], preset["std"]).numpy()
    finally:
        oracle.to_image = to_image
    return view, beyond


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plans")
    parser.add_argument("--oracle", required=True, help="folder that holds oracle.py")
    arguments = parser.parse_args()
    sys.path.insert(0, arguments.oracle)
    import oracle

    with open(arguments.plans) as file:
        record = json.load(file)
    size = record["size"]
    pictures = [decode(text, np.uint8, (size, size, 3)) for text in record["pictures"]]
    counts = dict(equal=0, within=0, one_level=0, hangs_on_pow=0, differs=0)
    for case in record["cases"]:
        ours = decode(case["view"], np.float32, (3, size, size))
        reference, beyond = render(oracle, case, pictures[case["image"]], pictures[case["mixing"]], record)
        apart = np.abs(ours - reference)
        scale = 1 / 255 / min(record["std"])  # one level of a chain with all the weight
        if (ours == reference).all():
            counts["equal"] += 1
        elif apart.max() <= 1e-5:
            counts["within"] += 1
        elif beyond:
            counts["hangs_on_pow"] += 1
        elif (apart > 1e-5).mean() <= 1e-3 and apart[apart > 1e-5].min() <= scale:
            counts["one_level"] += 1
        else:
            counts["differs"] += 1
            print(f"index {case['index']}: worst {apart.max():.3g}, {(apart > 1e-5).mean():.2%} of the values", file=sys.stderr)
    print(json.dumps({"views": len(record["cases"]), "preset": record["preset"], "size": size, **counts}))
    return 1 if counts["differs"] else 0


if __name__ == "__main__":
    sys.exit(main())
