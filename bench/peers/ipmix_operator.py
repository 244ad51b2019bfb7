"""IPMix views a second of the published operator (oracle.py draws and renders as the published code does)."""
import random
import sys
import time

import numpy as np
import PIL
import torch
from PIL import Image

from protocol import serve, settings

given = settings()
sys.path.insert(0, given["oracle"])
import oracle  # noqa: E402

torch.set_num_threads(1)
random.seed(given["seed"])
np.random.seed(given["seed"])
torch.manual_seed(given["seed"])

PRESETS = {
    "cifar": (dict(), dict()),
    "imagenet": (
        dict(beta=4, severity=1, patch_sizes=(4, 8, 16, 32, 64, 224), augmented_partner=True),
        dict(mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225)),
    ),
}
drawing, normalisation = PRESETS[given["preset"]]
side, count = given["side"], given["pictures"]
data = np.fromfile(given["file"], np.uint8).reshape(2, count, side, side, 3)
pictures, partners = [[Image.fromarray(picture) for picture in part] for part in data]
position = 0


def measure():
    global position
    start = time.perf_counter()
    for _ in range(given["views"]):
        plan = oracle.draw_plan(side, **drawing)
        oracle.render_plan(pictures[position % count], partners[(position * 7) % count], plan, **normalisation)
        position += 1
    return {"viewsPerSecond": given["views"] / (time.perf_counter() - start)}


serve([torch, np, PIL], measure)
