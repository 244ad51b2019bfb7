"""The networks of the step benchmarks in eager PyTorch, written as their published code is."""
import torch.nn as nn
import torch.nn.functional as F


class WideBlock(nn.Module):
    def __init__(self, before, after, stride):
        super().__init__()
        self.bn1 = nn.BatchNorm2d(before)
        self.conv1 = nn.Conv2d(before, after, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(after)
        self.conv2 = nn.Conv2d(after, after, 3, 1, 1, bias=False)
        self.shortcut = nn.Conv2d(before, after, 1, stride, bias=False) if before != after else None

    def forward(self, x):
        active = F.relu(self.bn1(x), inplace=True)
        out = self.conv2(F.relu(self.bn2(self.conv1(active)), inplace=True))
        return out + (self.shortcut(active) if self.shortcut else x)


def wide_resnet(depth, widen, classes):
    widths, blocks = [16, 16 * widen, 32 * widen, 64 * widen], (depth - 4) // 6
    layers = [nn.Conv2d(3, 16, 3, 1, 1, bias=False)]
    for group in range(3):
        for i in range(blocks):
            before = widths[group] if i == 0 else widths[group + 1]
            layers.append(WideBlock(before, widths[group + 1], 2 if group > 0 and i == 0 else 1))
    tail = [nn.BatchNorm2d(widths[3]), nn.ReLU(inplace=True), nn.AvgPool2d(8), nn.Flatten()]
    return nn.Sequential(*layers, *tail, nn.Linear(widths[3], classes))


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions, or 1x1, 3x3 and 1x1 with four times the channels at the end."""

    def __init__(self, before, width, stride, bottleneck):
        super().__init__()
        after = width * (4 if bottleneck else 1)
        shape = [(1, width, 1), (3, width, stride), (1, after, 1)] if bottleneck else [(3, width, stride), (3, width, 1)]
        parts, channels = [], before
        for kernel, to, step in shape:
            parts += [nn.Conv2d(channels, to, kernel, step, kernel // 2, bias=False), nn.BatchNorm2d(to), nn.ReLU(inplace=True)]
            channels = to
        self.body = nn.Sequential(*parts[:-1])
        self.shortcut = None
        if before != after or stride > 1:
            self.shortcut = nn.Sequential(nn.Conv2d(before, after, 1, stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x):
        out = self.body(x)
        out += self.shortcut(x) if self.shortcut else x
        return F.relu(out, inplace=True)


def resnet(blocks, bottleneck, small, classes):
    """`small`: the stem for 32 x 32 pictures, a 3x3 convolution of stride 1 and no pool."""
    stem = nn.Conv2d(3, 64, 3, 1, 1, bias=False) if small else nn.Conv2d(3, 64, 7, 2, 3, bias=False)
    layers = [stem, nn.BatchNorm2d(64), nn.ReLU(inplace=True)]
    layers += [] if small else [nn.MaxPool2d(3, 2, 1)]
    channels = 64
    for group, count in enumerate(blocks):
        for i in range(count):
            layers.append(ResidualBlock(channels, 64 << group, 2 if group > 0 and i == 0 else 1, bottleneck))
            channels = (64 << group) * (4 if bottleneck else 1)
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, classes))


def network(name, classes):
    if name.startswith("wrn-"):
        return wide_resnet(*(int(part) for part in name.split("-")[1:]), classes)
    known = {
        "resnet18-cifar": lambda: resnet([2, 2, 2, 2], False, True, classes),
        "resnet50": lambda: resnet([3, 4, 6, 3], True, False, classes),
    }
    return known[name]()
