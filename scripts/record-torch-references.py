"""Records what torch computes for single layers, torch.optim.SGD and AdamW, and learning rate schedules, for the tests.

Usage: python scripts/record-torch-references.py   (needs torch; writes test/fixtures/torch/{layers,sgd,adamw,schedules}.json)

Weights and inputs are filled by formula, as in the golden vectors: v(i) = frac((i + 1) * 0.6180339887498949 + 0.137 * t) - 0.5,
t = 0 for the input and 1, 2, ... for the entries of the state dict in order; running_var is 1 + v.
"""

import json
import os

import torch
import torch.nn as nn
import torch.nn.functional as F

OUT = os.path.join(os.path.dirname(__file__), "..", "test", "fixtures", "torch")


def filled(shape, t):
    count = int(torch.tensor(shape).prod()) if shape else 1
    i = torch.arange(1, count + 1, dtype=torch.float64)
    return (torch.frac(i * 0.6180339887498949 + 0.137 * t) - 0.5).float().reshape(shape)


def fill(module):
    state = module.state_dict()
    for t, (name, value) in enumerate(state.items(), start=1):
        if name.endswith("num_batches_tracked"):
            continue
        v = filled(list(value.shape), t)
        state[name] = 1 + v if name.endswith("running_var") else v
    module.load_state_dict(state)
    return module


class SigmoidGelu(nn.Module):
    def forward(self, x):
        return torch.sigmoid(x * 1.702) * x


class Concat(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.conv = inner

    def forward(self, x):
        return torch.cat([x, self.conv(x)], 1)


class LayerNorm2d(nn.LayerNorm):
    def forward(self, x):
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class Parallel(nn.Module):
    def __init__(self, join, **branches):
        super().__init__()
        self.join = join
        for name, branch in branches.items():
            setattr(self, name, branch)

    def forward(self, x):
        results = [branch(x) for branch in self.children()]
        return torch.cat(results, 1) if self.join == "concat" else results[0] + results[1]


class SqueezeExcitation(nn.Module):
    """torchvision.ops.SqueezeExcitation's names and formula."""

    def __init__(self, channels, squeezed, activation, scale_activation):
        super().__init__()
        self.fc1, self.fc2 = nn.Conv2d(channels, squeezed, 1), nn.Conv2d(squeezed, channels, 1)
        self.activation, self.scale_activation = activation, scale_activation

    def forward(self, x):
        return x * self.scale_activation(self.fc2(self.activation(self.fc1(F.adaptive_avg_pool2d(x, 1)))))


def conv(from_channels, to_channels, **more):
    return {"type": "conv2d", "inChannels": from_channels, "outChannels": to_channels, "kernelSize": 1, **more}


def gate(activation, scale_activation):
    names = ["avgpool", "fc1", "activation", "fc2", "scale_activation"]
    layers = [{"type": "adaptiveAvgPool2d", "outputSize": 1}, conv(4, 2), {"type": activation}, conv(2, 4), {"type": scale_activation}]
    return {"children": [list(pair) for pair in zip(names, layers)]}


PICTURES = [2, 4, 6, 5]
LAYERS = [
    ("conv2d", {"inChannels": 4, "outChannels": 3, "kernelSize": 3, "padding": 1}, nn.Conv2d(4, 3, 3, padding=1), PICTURES),
    (
        "conv2d",
        {"inChannels": 4, "outChannels": 6, "kernelSize": [3, 2], "stride": [2, 1], "padding": [1, 0], "dilation": [1, 2], "groups": 2, "bias": False},
        nn.Conv2d(4, 6, (3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2), groups=2, bias=False),
        PICTURES,
    ),
    ("linear", {"inFeatures": 7, "outFeatures": 3}, nn.Linear(7, 3), [2, 7]),
    ("linear", {"inFeatures": 7, "outFeatures": 3, "bias": False}, nn.Linear(7, 3, bias=False), [2, 7]),
    ("batchNorm2d", {"channels": 4}, nn.BatchNorm2d(4), PICTURES),
    ("batchNorm2d", {"channels": 4, "eps": 0.01, "momentum": 0.3, "affine": False}, nn.BatchNorm2d(4, eps=0.01, momentum=0.3, affine=False), PICTURES),
    ("relu", {}, nn.ReLU(), PICTURES),
    ("gelu", {}, nn.GELU(), PICTURES),
    ("gelu", {"approximate": "tanh"}, nn.GELU(approximate="tanh"), PICTURES),
    ("gelu", {"approximate": "sigmoid"}, SigmoidGelu(), PICTURES),
    ("maxPool2d", {"kernelSize": 2}, nn.MaxPool2d(2), PICTURES),
    ("maxPool2d", {"kernelSize": 3, "stride": [2, 1], "padding": 1}, nn.MaxPool2d(3, stride=(2, 1), padding=1), PICTURES),
    ("avgPool2d", {"kernelSize": [2, 3], "stride": 1}, nn.AvgPool2d((2, 3), stride=1), PICTURES),
    ("adaptiveAvgPool2d", {"outputSize": [2, 1]}, nn.AdaptiveAvgPool2d((2, 1)), PICTURES),
    ("flatten", {}, nn.Flatten(), PICTURES),
    ("identity", {}, nn.Identity(), PICTURES),
    (
        "concat",
        {"children": [["conv", {"type": "conv2d", "inChannels": 4, "outChannels": 2, "kernelSize": 1}]]},
        Concat(nn.Conv2d(4, 2, 1)),
        PICTURES,
    ),
    ("batchNorm1d", {"channels": 7}, nn.BatchNorm1d(7), [3, 7]),
    ("batchNorm1d", {"channels": 4}, nn.BatchNorm1d(4), [3, 4, 5]),
    ("groupNorm", {"groups": 2, "channels": 4}, nn.GroupNorm(2, 4), PICTURES),
    ("groupNorm", {"groups": 4, "channels": 4, "eps": 0.01, "affine": False}, nn.GroupNorm(4, 4, eps=0.01, affine=False), PICTURES),
    ("layerNorm", {"shape": [6, 5]}, nn.LayerNorm([6, 5]), PICTURES),
    ("layerNorm", {"shape": 7, "eps": 1e-6}, nn.LayerNorm(7, eps=1e-6), [3, 7]),
    ("layerNorm2d", {"channels": 4}, LayerNorm2d(4), PICTURES),
    ("relu6", {}, nn.ReLU6(), PICTURES),
    ("leakyRelu", {"slope": 0.2}, nn.LeakyReLU(0.2), PICTURES),
    ("elu", {"alpha": 0.7}, nn.ELU(0.7), PICTURES),
    ("silu", {}, nn.SiLU(), PICTURES),
    ("mish", {}, nn.Mish(), PICTURES),
    ("hardswish", {}, nn.Hardswish(), PICTURES),
    ("hardsigmoid", {}, nn.Hardsigmoid(), PICTURES),
    ("sigmoid", {}, nn.Sigmoid(), PICTURES),
    ("tanh", {}, nn.Tanh(), PICTURES),
    ("maxPool2d", {"kernelSize": 2, "stride": 2, "ceilMode": True, "dilation": [1, 2]}, nn.MaxPool2d(2, 2, dilation=(1, 2), ceil_mode=True), PICTURES),
    (
        "avgPool2d",
        {"kernelSize": 3, "stride": 2, "padding": 1, "ceilMode": True, "countIncludePad": False},
        nn.AvgPool2d(3, 2, padding=1, ceil_mode=True, count_include_pad=False),
        PICTURES,
    ),
    ("adaptiveMaxPool2d", {"outputSize": [2, 3]}, nn.AdaptiveMaxPool2d((2, 3)), PICTURES),
    ("flatten", {"startDim": 2}, nn.Flatten(2), PICTURES),
    (
        "parallel",
        {"children": [["one", conv(4, 2)], ["two", conv(4, 3, bias=False)]]},
        Parallel("concat", one=nn.Conv2d(4, 2, 1), two=nn.Conv2d(4, 3, 1, bias=False)),
        PICTURES,
    ),
    (
        "parallel",
        {"join": "add", "children": [["one", conv(4, 2)], ["two", conv(4, 2)]]},
        Parallel("add", one=nn.Conv2d(4, 2, 1), two=nn.Conv2d(4, 2, 1)),
        PICTURES,
    ),
    ("gate", gate("relu", "sigmoid"), SqueezeExcitation(4, 2, nn.ReLU(), nn.Sigmoid()), PICTURES),
    ("gate", gate("silu", "hardsigmoid"), SqueezeExcitation(4, 2, nn.SiLU(), nn.Hardsigmoid()), PICTURES),
]


def rounded(tensor):
    return [float("%.8g" % v) for v in tensor.flatten().tolist()]


def layers():
    cases = []
    for kind, options, module, shape in LAYERS:
        fill(module).eval()
        x = filled(shape, 0)
        case = {"spec": {"type": kind, **options}, "input": shape, "eval": rounded(module(x)), "output": list(module(x).shape)}
        module.train()
        case["train"] = rounded(module(x))
        case["state"] = {name: rounded(value.float()) for name, value in module.state_dict().items()}
        cases.append(case)
    return cases


def sgd():
    runs = []
    for options in (
        {"momentum": 0.9, "weight_decay": 5e-4, "nesterov": True},
        {"momentum": 0.9, "weight_decay": 0.0, "nesterov": False},
        {"momentum": 0.0, "weight_decay": 0.01, "nesterov": False},
    ):
        model = fill(nn.Linear(12, 4))
        optimizer = torch.optim.SGD(model.parameters(), lr=0.0, **options)
        x, y, losses = filled([5, 12], 0) * 4, torch.arange(5) % 4, []
        rates = [0.5, 0.4, 0.1, 0.7]
        for lr in rates:
            optimizer.param_groups[0]["lr"] = lr
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x), y)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        momentum = [rounded(optimizer.state[p]["momentum_buffer"]) for p in model.parameters()] if options["momentum"] else []
        runs.append({"options": options, "rates": rates, "losses": losses, "weights": [rounded(p) for p in model.parameters()], "momentum": momentum})
    return runs


def adamw():
    """Weight decay 0.1 on the weight, none on the bias, whose rate is halved; gradients clipped to 0.5; soft targets, smoothed."""
    runs = []
    for clip, smoothing in ((0.0, 0.0), (0.5, 0.1)):
        model = fill(nn.Linear(12, 4))
        groups = [{"params": [model.weight], "weight_decay": 0.1}, {"params": [model.bias], "weight_decay": 0.0}]
        optimizer = torch.optim.AdamW(groups, betas=(0.8, 0.95), eps=1e-6)
        x, losses, norms = filled([5, 12], 0) * 4, [], []
        y = F.softmax(filled([5, 4], 3) * 5, 1)
        rates = [0.05, 0.04, 0.01, 0.07]
        for lr in rates:
            optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = lr, lr / 2
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x), y, label_smoothing=smoothing)
            loss.backward()
            norms.append(float(torch.nn.utils.clip_grad_norm_(model.parameters(), clip or float("inf"))))
            optimizer.step()
            losses.append(loss.item())
        state = {key: rounded(optimizer.state[model.weight][key]) for key in ("exp_avg", "exp_avg_sq")}
        runs.append({"clip": clip, "smoothing": smoothing, "target": rounded(y), "rates": rates, "losses": losses, "norms": norms,
                     "weights": [rounded(p) for p in model.parameters()], "state": state})
    return runs


def schedules():
    from torch.optim import lr_scheduler as s

    lr, min_lr, steps = 0.1, 1e-6, 40
    cases = {
        "warmup": ({"name": "cosine", "warmupSteps": 7, "warmupFrom": 0.2}, lambda o: s.SequentialLR(o, [s.LinearLR(o, 0.2, 1.0, 7), s.CosineAnnealingLR(o, steps - 7, min_lr)], [7])),
        "cosine": ("cosine", lambda o: s.CosineAnnealingLR(o, steps, min_lr)),
        "multistep": ({"name": "multistep", "milestones": [10, 25, 26], "gamma": 0.3}, lambda o: s.MultiStepLR(o, [10, 25, 26], 0.3)),
        "oneCycle": ({"name": "oneCycle"}, lambda o: s.OneCycleLR(o, lr, total_steps=steps, cycle_momentum=False)),
        "oneCycle, other": ({"name": "oneCycle", "riseShare": 0.5, "startFactor": 10, "endFactor": 100}, lambda o: s.OneCycleLR(o, lr, total_steps=steps, pct_start=0.5, div_factor=10, final_div_factor=100, cycle_momentum=False)),
    }
    found = []
    for name, (schedule, make) in cases.items():
        optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=lr)
        scheduler, rates = make(optimizer), []
        for _ in range(steps):
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            scheduler.step()
        found.append({"name": name, "schedule": schedule, "lr": lr, "minLr": min_lr, "steps": steps, "rates": rates})
    return found


def write(name, content):
    os.makedirs(OUT, exist_ok=True)
    with open(os.path.join(OUT, name), "w") as file:
        json.dump({"torch": torch.__version__, "cases": content}, file)
        file.write("\n")


if __name__ == "__main__":
    with torch.no_grad():
        write("layers.json", layers())
    write("sgd.json", sgd())
    write("adamw.json", adamw())
    write("schedules.json", schedules())
