"""The published architectures in plain PyTorch, written from the papers and the published code's names: the other side of the
weight files that ipmix writes. `python architectures.py '[[NAME, CLASSES, WEIGHTS], ...]'` loads each .pt with strict=True and prints
the logits of the formula's pictures as JSON."""

import json
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F


class Module(nn.Module):
    def __init__(self, **children):
        super().__init__()
        for name, child in children.items():
            setattr(self, name, child)


def conv(a, b, k, stride=1, groups=1):
    return nn.Conv2d(a, b, k, stride, k // 2, groups=groups, bias=False)


class WideBlock(Module):
    def __init__(self, a, b, stride):
        super().__init__(bn1=nn.BatchNorm2d(a), conv1=conv(a, b, 3, stride), bn2=nn.BatchNorm2d(b), conv2=conv(b, b, 3))
        self.conv_shortcut = conv(a, b, 1, stride) if a != b else None

    def forward(self, x):
        y = F.relu(self.bn1(x))
        out = self.conv2(F.relu(self.bn2(self.conv1(y))))
        return out + (self.conv_shortcut(y) if self.conv_shortcut else x)


class WideResNet(Module):
    def __init__(self, depth, widen, classes):
        n, widths = (depth - 4) // 6, [16, 16 * widen, 32 * widen, 64 * widen]
        group = lambda a, b, stride: Module(layer=nn.Sequential(*(WideBlock(b if i else a, b, 1 if i else stride) for i in range(n))))
        blocks = {f"block{i}": group(widths[i - 1], widths[i], 1 if i == 1 else 2) for i in (1, 2, 3)}
        super().__init__(conv1=conv(3, 16, 3), **blocks, bn1=nn.BatchNorm2d(widths[3]), fc=nn.Linear(widths[3], classes))

    def forward(self, x):
        x = self.conv1(x)
        for block in (self.block1, self.block2, self.block3):
            x = block.layer(x)
        return self.fc(F.avg_pool2d(F.relu(self.bn1(x)), 8).flatten(1))


class ResNetBlock(Module):
    def __init__(self, a, width, stride, bottleneck):
        b = 4 * width if bottleneck else width
        sizes = [(a, width, 1, 1), (width, width, 3, stride), (width, b, 1, 1)] if bottleneck else [(a, width, 3, stride), (width, b, 3, 1)]
        super().__init__()
        for i, (p, q, k, s) in enumerate(sizes, 1):
            setattr(self, f"conv{i}", conv(p, q, k, s))
            setattr(self, f"bn{i}", nn.BatchNorm2d(q))
        self.count = len(sizes)
        self.downsample = nn.Sequential(conv(a, b, 1, stride), nn.BatchNorm2d(b)) if a != b or stride > 1 else None

    def forward(self, x):
        y = x
        for i in range(1, self.count + 1):
            y = getattr(self, f"bn{i}")(getattr(self, f"conv{i}")(y))
            y = F.relu(y) if i < self.count else y
        return F.relu(y + (self.downsample(x) if self.downsample else x))


class ResNet(Module):
    def __init__(self, blocks, bottleneck, classes):
        a, layers, grow = 64, {}, 4 if bottleneck else 1
        for i, count in enumerate(blocks):
            width = 64 << i
            layers[f"layer{i + 1}"] = nn.Sequential(
                *(ResNetBlock(grow * width if j else a, width, 2 if i and not j else 1, bottleneck) for j in range(count))
            )
            a = grow * width
        super().__init__(conv1=nn.Conv2d(3, 64, 7, 2, 3, bias=False), bn1=nn.BatchNorm2d(64), **layers, fc=nn.Linear(a, classes))

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.bn1(self.conv1(x))), 3, 2, 1)
        return self.fc(self.layer4(self.layer3(self.layer2(self.layer1(x)))).mean((2, 3)))


class CifarBlock(Module):
    def __init__(self, a, b, stride):
        body = nn.Sequential(conv(a, b, 3, stride), nn.BatchNorm2d(b), nn.ReLU(), conv(b, b, 3), nn.BatchNorm2d(b))
        short = nn.Sequential(*([conv(a, b, 1, stride), nn.BatchNorm2d(b)] if a != b or stride > 1 else []))
        super().__init__(residual_function=body, shortcut=short)

    def forward(self, x):
        return F.relu(self.residual_function(x) + self.shortcut(x))


class CifarResNet18(Module):
    def __init__(self, classes):
        stage = lambda a, b, stride: nn.Sequential(CifarBlock(a, b, stride), CifarBlock(b, b, 1))
        super().__init__(
            conv1=nn.Sequential(conv(3, 64, 3), nn.BatchNorm2d(64), nn.ReLU()),
            **{f"conv{i}_x": stage(max(64, 8 << i), 32 << (i - 1), 1 if i == 2 else 2) for i in (2, 3, 4, 5)},
            fc=nn.Linear(512, classes),
        )

    def forward(self, x):
        return self.fc(self.conv5_x(self.conv4_x(self.conv3_x(self.conv2_x(self.conv1(x))))).mean((2, 3)))


class NextBlock(Module):
    def __init__(self, a, planes, stride):
        d, b = 2 * planes, 4 * planes
        super().__init__(
            conv_reduce=conv(a, d, 1), bn_reduce=nn.BatchNorm2d(d), conv_conv=conv(d, d, 3, stride, 4), bn=nn.BatchNorm2d(d),
            conv_expand=conv(d, b, 1), bn_expand=nn.BatchNorm2d(b),
        )
        self.downsample = nn.Sequential(conv(a, b, 1, stride), nn.BatchNorm2d(b)) if a != b or stride > 1 else None

    def forward(self, x):
        y = F.relu(self.bn_reduce(self.conv_reduce(x)))
        y = self.bn_expand(self.conv_expand(F.relu(self.bn(self.conv_conv(y)))))
        return F.relu(y + (self.downsample(x) if self.downsample else x))


class ResNeXt29(Module):
    def __init__(self, classes):
        stage = lambda a, planes, stride: nn.Sequential(NextBlock(a, planes, stride), *(NextBlock(4 * planes, planes, 1) for _ in range(2)))
        super().__init__(
            conv_1_3x3=conv(3, 64, 3), bn_1=nn.BatchNorm2d(64), stage_1=stage(64, 64, 1), stage_2=stage(256, 128, 2),
            stage_3=stage(512, 256, 2), classifier=nn.Linear(1024, classes),
        )

    def forward(self, x):
        x = self.stage_3(self.stage_2(self.stage_1(F.relu(self.bn_1(self.conv_1_3x3(x))))))
        return self.classifier(F.avg_pool2d(x, 8).flatten(1))


class DenseLayer(Module):
    def __init__(self, a, growth, bottleneck):
        inner = 4 * growth
        more = {"conv1": conv(a, inner, 1), "bn2": nn.BatchNorm2d(inner), "conv2": conv(inner, growth, 3)} if bottleneck else {"conv1": conv(a, growth, 3)}
        super().__init__(bn1=nn.BatchNorm2d(a), **more)
        self.bottleneck = bottleneck

    def forward(self, x):
        y = self.conv1(F.relu(self.bn1(x)))
        return torch.cat([x, self.conv2(F.relu(self.bn2(y))) if self.bottleneck else y], 1)


class DenseNet(Module):
    def __init__(self, depth, growth, reduction, bottleneck, classes):
        n, a, parts = (depth - 4) // (6 if bottleneck else 3), 2 * growth, {}
        for i in (1, 2, 3):
            parts[f"dense{i}"] = nn.Sequential(*(DenseLayer(a + j * growth, growth, bottleneck) for j in range(n)))
            a += n * growth
            if i < 3:
                b = int(a * reduction)
                parts[f"trans{i}"], a = Module(bn1=nn.BatchNorm2d(a), conv1=conv(a, b, 1)), b
        super().__init__(conv1=conv(3, 2 * growth, 3), **parts, bn1=nn.BatchNorm2d(a), fc=nn.Linear(a, classes))

    def forward(self, x):
        shrink = lambda t, y: F.avg_pool2d(t.conv1(F.relu(t.bn1(y))), 2)
        x = self.dense3(shrink(self.trans2, self.dense2(shrink(self.trans1, self.dense1(self.conv1(x))))))
        return self.fc(F.avg_pool2d(F.relu(self.bn1(x)), 8).flatten(1))


class Gelu(nn.Module):
    def forward(self, x):
        return torch.sigmoid(1.702 * x) * x


class AllConv(Module):
    def __init__(self, classes):
        unit = lambda a, b, k, p: [nn.Conv2d(a, b, k, padding=p), nn.BatchNorm2d(b), Gelu()]
        shrink = [nn.MaxPool2d(2), nn.Dropout(0.5)]
        first = unit(3, 96, 3, 1) + unit(96, 96, 3, 1) + unit(96, 96, 3, 1) + shrink
        second = unit(96, 192, 3, 1) + unit(192, 192, 3, 1) + unit(192, 192, 3, 1) + shrink
        last = unit(192, 192, 3, 0) + unit(192, 192, 1, 1) + unit(192, 192, 1, 1) + [nn.AvgPool2d(8)]
        super().__init__(features=nn.Sequential(*first, *second, *last), classifier=nn.Linear(192, classes))

    def forward(self, x):
        return self.classifier(self.features(x).flatten(1))


def create(name, classes):
    if name.startswith("wrn-"):
        return WideResNet(*map(int, name.split("-")[1:]), classes)
    return {
        "resnet18-cifar": lambda: CifarResNet18(classes),
        "resnext29": lambda: ResNeXt29(classes),
        "densenet": lambda: DenseNet(40, 12, 1, False, classes),
        "densenet-bc": lambda: DenseNet(100, 12, 0.5, True, classes),
        "allconv": lambda: AllConv(classes),
        "resnet18": lambda: ResNet([2, 2, 2, 2], False, classes),
        "resnet34": lambda: ResNet([3, 4, 6, 3], False, classes),
        "resnet50": lambda: ResNet([3, 4, 6, 3], True, classes),
        "resnet101": lambda: ResNet([3, 4, 23, 3], True, classes),
    }[name]()


def pictures(shape):
    count = torch.tensor(shape).prod().item()
    i = torch.arange(1, count + 1, dtype=torch.float64)
    return (2 * torch.frac(i * 0.7548776662466927) - 1).float().reshape(shape)


def answer(name, classes, weights):
    model = create(name, classes).eval()
    state = torch.load(weights, weights_only=True)
    model.load_state_dict(state, strict=True)
    with torch.no_grad():
        logits = model(pictures([2, 3, 32, 32]))
    return {"names": list(model.state_dict()) == list(state), "logits": logits.tolist()}


if __name__ == "__main__":
    print(json.dumps([answer(*job) for job in json.loads(sys.argv[1])]))
