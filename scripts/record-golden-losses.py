"""Records five training losses of the golden networks with Python's torch on this processor.

Usage: python scripts/record-golden-losses.py <golden/models.json> <out.json>
Weights, pictures and steps are those of models.json (its note has the formula). The record of models.json was made with the
matrix kernels of an Intel processor; other kernels round otherwise, and from the third step on wrn-16-2 shows it.
"""
import io
import json
import os
import sys

golden_file, out = sys.argv[1:]
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench", "peers"))
# The benchmark's peer has the network and the loss; it serves whoever writes to its input, here nobody.
sys.argv = ["", json.dumps({"threads": 2, "seed": 0, "channelsLast": False, "views": 3, "batch": 8, "steps": 1})]
sys.stdin = io.StringIO("")

import numpy as np
import torch
import torch.nn.functional as F
from training_step import jsd_loss, wide_resnet

golden = json.load(open(golden_file))
phase = golden["phase"]


def fraction(count, step, shift):
    return np.modf((np.arange(count, dtype=np.float64) + 1) * step + shift)[0]


def fill(net):
    for t, (name, entry) in enumerate(net.state_dict().items()):
        v = fraction(entry.numel(), 0.6180339887498949, 0.137 * (t + 1) + phase) - 0.5
        if "num_batches" in name:
            v = 0 * v
        elif entry.dim() > 1:
            v = v * np.sqrt(24 / entry[0].numel())
        elif "running_var" in name:
            v = 1 + 0.4 * v
        else:
            v = (1 if name.endswith("weight") else 0) + 0.2 * v
        entry.copy_(torch.tensor(v).view_as(entry))


def losses(depth, widen, jsd):
    net = wide_resnet(depth, widen).train()
    fill(net)
    clean = torch.tensor(2 * fraction(8 * 3 * 32 * 32, 0.7548776662466927, phase) - 1, dtype=torch.float32).view(8, 3, 32, 32)
    images = torch.cat([clean, 0.9 * clean, clean.flip(3)]) if jsd else clean
    labels = torch.arange(8) % 10
    optimizer = torch.optim.SGD(net.parameters(), 0.1, momentum=0.9, weight_decay=5e-4, nesterov=True)
    seen = []
    for _ in range(5):
        optimizer.zero_grad()
        loss = jsd_loss(net(images), labels) if jsd else F.cross_entropy(net(images), labels)
        loss.backward()
        optimizer.step()
        seen.append(loss.item())
    return seen


networks = {"wrn-10-1": (10, 1), "wrn-16-2": (16, 2)}
record = {name: {"jsd_losses": losses(*size, True), "ce_losses": losses(*size, False)} for name, size in networks.items()}
with open(out, "w") as file:
    json.dump({"torch": torch.__version__, "capability": torch.backends.cpu.get_cpu_capability(), "models": record}, file, indent=2)
    file.write("\n")
