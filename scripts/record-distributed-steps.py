"""Records what PyTorch's DistributedDataParallel does with two Gloo processes: losses and final state of a few steps of
a small network with batch norm, by formula alone (weights, pictures and labels), so that no random numbers are shared.
  python scripts/record-distributed-steps.py test/fixtures/torch/distributed.json"""
import json
import os
import sys

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn import functional as F

STEPS, ROWS, WORLD, SIDE, CLASSES = 5, 8, 2, 8, 4


def formula(shape, phase, scale=1.0):
    """sin(phase + 1.7 i) in double precision, rounded to float32 once: the same in JavaScript."""
    count = 1
    for n in shape:
        count *= n
    return (torch.sin(phase + 1.7 * torch.arange(count, dtype=torch.float64)) * scale).float().reshape(shape)


def network(norm):
    layers = [("conv1", nn.Conv2d(3, 8, 3, padding=1))]
    if norm:
        layers.append(("bn1", nn.BatchNorm2d(8)))
    layers += [("relu1", nn.ReLU()), ("conv2", nn.Conv2d(8, 8, 3, padding=1, stride=2))]
    if norm:
        layers.append(("bn2", nn.BatchNorm2d(8)))
    layers += [("relu2", nn.ReLU()), ("flatten", nn.Flatten()), ("fc", nn.Linear(8 * 16, CLASSES))]
    from collections import OrderedDict

    model = nn.Sequential(OrderedDict(layers))
    with torch.no_grad():
        for number, (name, value) in enumerate(model.named_parameters()):
            if name.startswith("bn") and name.endswith("weight"):
                value.copy_(1 + formula(value.shape, number, 0.1))
            else:
                value.copy_(formula(value.shape, number, 0.2))
    return model


def run(rank, out, norm, accumulate):
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT="29631")
    torch.set_num_threads(1)
    dist.init_process_group("gloo", rank=rank, world_size=WORLD)
    model = network(norm)
    if rank == 1:  # DDP begins with rank 0's
        with torch.no_grad():
            for value in model.parameters():
                value.zero_()
    ddp = nn.parallel.DistributedDataParallel(model)
    optimizer = torch.optim.SGD(ddp.parameters(), lr=0.1, momentum=0.9, nesterov=True, weight_decay=5e-4)
    losses = []
    for step in range(STEPS):
        # The rows rank, rank + WORLD, ... of the step's batch, as a distributed sampler deals them out.
        images = formula((ROWS, 3, SIDE, SIDE), 100 + step)[rank::WORLD]
        labels = ((torch.arange(ROWS) * 3 + step) % CLASSES)[rank::WORLD]
        optimizer.zero_grad()
        parts = images.chunk(accumulate)
        total = torch.zeros(1, dtype=torch.float64)
        for part, (x, y) in enumerate(zip(parts, labels.chunk(accumulate))):
            last = part + 1 == accumulate
            with torch.enable_grad() if last else ddp.no_sync():
                loss = F.cross_entropy(ddp(x), y)
                (loss if accumulate == 1 else loss / accumulate).backward()
            total += loss.item() / accumulate
        norm_before = nn.utils.clip_grad_norm_(ddp.parameters(), 1.0)
        optimizer.step()
        dist.all_reduce(total)
        losses.append({"loss": total.item() / WORLD, "gradientNorm": norm_before.item()})
    if rank == 0:
        state = {name: [float(f"{x:.9g}") for x in value.double().flatten().tolist()] for name, value in model.state_dict().items()}
        with open(out, "w") as file:
            json.dump({"losses": losses, "state": state}, file)
    dist.destroy_process_group()


def main():
    target = sys.argv[1]
    cases = []
    for norm, accumulate in [(False, 1), (True, 1), (True, 2)]:
        part = target + ".part"
        mp.spawn(run, (part, norm, accumulate), nprocs=WORLD)
        with open(part) as file:
            cases.append({"batchNorm": norm, "accumulate": accumulate, **json.load(file)})
        os.remove(part)
    with open(target, "w") as file:
        json.dump({"torch": torch.__version__, "script": "scripts/record-distributed-steps.py", "cases": cases}, file)
        file.write("\n")


if __name__ == "__main__":
    main()
