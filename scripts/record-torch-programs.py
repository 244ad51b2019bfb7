"""Writes the small network of test/fixtures/torch/programs in the forms in which Python hands networks on.

Usage: python scripts/record-torch-programs.py   (needs torch)

scripted.pt and traced.pt: TorchScript. without-gradients.pt: a program that answers and gives no gradients. checkpoint.pth.tar: a training checkpoint, its state dict under 'state_dict' with the names of
DataParallel. compiled.pth: the names of torch.compile. plain.pt: the state dict. answers.json: logits and names.
"""

import json
import os

import torch
import torch.nn as nn

OUT = os.path.join(os.path.dirname(__file__), "..", "test", "fixtures", "torch", "programs")


class Net(nn.Module):
    """A buffer before the children, dropout, batch norm and a branch: what a program may hold."""

    def __init__(self):
        super().__init__()
        self.register_buffer("scale", torch.tensor(2.0))
        self.conv = nn.Conv2d(3, 4, 3, padding=1)
        self.bn = nn.BatchNorm2d(4)
        self.drop = nn.Dropout(0.5)
        self.fc = nn.Linear(4, 5)

    def forward(self, x):
        x = torch.relu(self.bn(self.conv(x)))
        if self.training:
            x = self.drop(x)
        return self.fc(x.mean((2, 3))) * self.scale


class WithoutGradients(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x):
        return self.net(x).detach()


def pictures(shape):
    count = torch.tensor(shape).prod().item()
    i = torch.arange(1, count + 1, dtype=torch.float64)
    return (2 * torch.frac(i * 0.7548776662466927) - 1).float().reshape(shape)


def main():
    os.makedirs(OUT, exist_ok=True)
    at = lambda name: os.path.join(OUT, name)
    torch.manual_seed(0)
    net = Net()
    net(pictures([4, 3, 8, 8]))
    state = net.state_dict()
    torch.jit.script(net).save(at("scripted.pt"))
    torch.jit.trace(net.eval(), pictures([2, 3, 8, 8])).save(at("traced.pt"))
    torch.jit.script(WithoutGradients(net)).save(at("without-gradients.pt"))
    torch.save(state, at("plain.pt"))
    torch.save({f"_orig_mod.{name}": value for name, value in state.items()}, at("compiled.pth"))
    optimizer = torch.optim.SGD(net.parameters(), 0.1)
    wrapped = {f"module.{name}": value for name, value in state.items()}
    torch.save({"epoch": 3, "model": "net", "state_dict": wrapped, "best_acc": 0.5, "optimizer": optimizer.state_dict()}, at("checkpoint.pth.tar"))
    with torch.no_grad():
        logits = net(pictures([2, 3, 8, 8])).tolist()
    with open(at("answers.json"), "w") as file:
        json.dump({"torch": torch.__version__, "names": list(state), "logits": logits}, file)
        file.write("\n")


main()
