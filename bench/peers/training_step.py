"""One training step of wrn-16-2 with the JSD loss in eager PyTorch, written as the published training code does."""
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from protocol import serve, settings

given = settings()
torch.set_num_threads(given["threads"])
torch.manual_seed(given["seed"])


class Block(nn.Module):
    def __init__(self, before, after, stride):
        super().__init__()
        self.bn1 = nn.BatchNorm2d(before)
        self.conv1 = nn.Conv2d(before, after, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(after)
        self.conv2 = nn.Conv2d(after, after, 3, 1, 1, bias=False)
        self.shortcut = nn.Conv2d(before, after, 1, stride, bias=False) if before != after else None

    def forward(self, x):
        active = F.relu(self.bn1(x), inplace=True) if self.shortcut else F.relu(self.bn1(x))
        out = self.conv2(F.relu(self.bn2(self.conv1(active)), inplace=True))
        return out + (self.shortcut(active) if self.shortcut else x)


def wide_resnet(depth=16, widen=2, classes=10):
    widths, blocks = [16, 16 * widen, 32 * widen, 64 * widen], (depth - 4) // 6
    layers = [nn.Conv2d(3, 16, 3, 1, 1, bias=False)]
    for group in range(3):
        for i in range(blocks):
            before = widths[group] if i == 0 else widths[group + 1]
            layers.append(Block(before, widths[group + 1], 2 if group > 0 and i == 0 else 1))
    tail = [nn.BatchNorm2d(widths[3]), nn.ReLU(inplace=True), nn.AvgPool2d(8), nn.Flatten(), nn.Linear(widths[3], classes)]
    return nn.Sequential(*layers, *tail)


def jsd_loss(logits, labels):
    clean, one, two = torch.chunk(logits, 3)
    loss = F.cross_entropy(clean, labels)
    p = [F.softmax(part, dim=1) for part in (clean, one, two)]
    mixture = torch.clamp((p[0] + p[1] + p[2]) / 3.0, 1e-7, 1).log()
    return loss + 12 * sum(F.kl_div(mixture, part, reduction="batchmean") for part in p) / 3.0


layout = torch.channels_last if given["channelsLast"] else torch.contiguous_format
net = wide_resnet().to(memory_format=layout).train()
optimizer = torch.optim.SGD(net.parameters(), 0.1, momentum=0.9, weight_decay=5e-4, nesterov=True)
images = torch.randn(given["views"] * given["batch"], 3, 32, 32).to(memory_format=layout)
labels = torch.randint(0, 10, (given["batch"],))


def measure():
    start = time.perf_counter()
    for _ in range(given["steps"]):
        optimizer.zero_grad()
        loss = jsd_loss(net(images), labels)
        loss.backward()
        loss.item()
        optimizer.step()
    return {"milliseconds": (time.perf_counter() - start) * 1000 / given["steps"]}


serve([torch], measure)
