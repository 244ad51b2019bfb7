"""Training steps in eager PyTorch, written as the published training code does."""
import resource
import time

import torch

from losses import cross_entropy, jsd_loss
from networks import network
from protocol import serve, settings

given = settings()
torch.set_num_threads(given["threads"])
torch.manual_seed(given["seed"])

layout = torch.channels_last if given["channelsLast"] else torch.contiguous_format
net = network(given["model"], given["classes"]).to(memory_format=layout).train()
if sum(p.numel() for p in net.parameters()) != given["parameters"]:
    raise SystemExit(f"{given['model']} has another number of parameters here than in ipmix")
optimizer = torch.optim.SGD(net.parameters(), 0.1, momentum=0.9, weight_decay=5e-4, nesterov=True)
rows = given["views"] * given["batch"]
images = torch.randn(rows, 3, given["side"], given["side"]).to(memory_format=layout)
labels = torch.randint(0, given["classes"], (given["batch"],))


def loss_of(logits):
    return jsd_loss(logits, labels) if given["views"] > 1 else cross_entropy(logits, labels)


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6


def measure():
    start = time.perf_counter()
    for _ in range(given["steps"]):
        optimizer.zero_grad()
        with torch.autocast("cpu", torch.bfloat16, enabled=given.get("bfloat16", False)):
            logits = net(images)
        loss = loss_of(logits.float())
        loss.backward()
        loss.item()
        optimizer.step()
    milliseconds = (time.perf_counter() - start) * 1000 / given["steps"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    return {"milliseconds": milliseconds, "residentMegabytes": resident(), "peakMegabytes": peak}


serve([torch], measure)
