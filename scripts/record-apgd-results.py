"""Writes where APGD (Croce and Hein, ICML 2020; algorithm of fra31/auto-attack) ends into test/fixtures/train/apgd.json.

The file holds a small network, pictures, and the starts the addon draws (attack with steps: 0); this script fills in
each case's `end` and `fooled` with plain torch. Run: python scripts/record-apgd-results.py test/fixtures/train/apgd.json
"""

import json
import sys

import torch
import torch.nn.functional as F


def norms(x):
    return x.flatten(1).norm(dim=1).view(-1, 1, 1, 1)


def unit(x):
    return x / (norms(x) + 1e-12)


def losses(logits, labels, targets, loss):
    if loss == "ce":
        return -F.cross_entropy(logits, targets, reduction="none") if targets is not None else F.cross_entropy(
            logits, labels, reduction="none")
    rows = torch.arange(len(logits))
    ordered, index = logits.sort(1)
    if targets is not None:
        return -(logits[rows, labels] - logits[rows, targets]) / (
            ordered[:, -1] - 0.5 * (ordered[:, -3] + ordered[:, -4]) + 1e-12)
    right = (index[:, -1] == labels).float()
    return -(logits[rows, labels] - ordered[:, -2] * right - ordered[:, -1] * (1 - right)) / (
        ordered[:, -1] - ordered[:, -3] + 1e-12)


def project(z, x, epsilon, norm):
    if norm == "linf":
        return torch.clamp(torch.min(torch.max(z, x - epsilon), x + epsilon), 0, 1)
    limit = torch.min(epsilon * torch.ones_like(x), norms(z - x))
    return torch.clamp(x + unit(z - x) * limit, 0, 1)


def apgd(model, x, labels, targets, start, norm, loss, epsilon, steps):
    def look(z):
        z = z.detach().requires_grad_()
        logits = model(z)
        each = losses(logits, labels, targets, loss)
        gradient = torch.autograd.grad(each.sum(), z)[0]
        answers = logits.detach().argmax(1)
        hit = answers == targets if targets is not None else answers != labels
        return each.detach(), gradient, hit

    at = start.clone().clamp(0, 1)
    best, fooling = at.clone(), at.clone()
    history = torch.zeros(steps, len(x))
    best_loss, gradient, fooled = look(at)
    best_gradient = gradient.clone()
    step = 2 * epsilon * torch.ones(len(x), 1, 1, 1)
    before = at.clone()
    stretch, shortest, shrink = max(int(0.22 * steps), 1), max(int(0.06 * steps), 1), max(int(0.03 * steps), 1)
    since, last, reduced = 0, best_loss.clone(), torch.ones_like(best_loss)
    for i in range(steps):
        drift, before = at - before, at.clone()
        weight = 0.75 if i > 0 else 1.0
        direction = gradient.sign() if norm == "linf" else unit(gradient)
        z = project(at + step * direction, x, epsilon, norm)
        at = project(at + (z - at) * weight + drift * (1 - weight), x, epsilon, norm)
        each, gradient, hit = look(at)
        fooled = fooled | hit
        fooling[hit] = at[hit]
        history[i] = each
        better = each > best_loss
        best[better], best_gradient[better], best_loss[better] = at[better], gradient[better], each[better]
        since += 1
        if since < stretch:
            continue
        rises = sum((history[i - back] > history[i - back - 1]).float() for back in range(stretch))
        stuck = torch.max((rises <= stretch * 0.75).float(), (1 - reduced) * (last >= best_loss).float())
        reduced, last = stuck.clone(), best_loss.clone()
        rows = stuck > 0
        step[rows] /= 2
        at, gradient = at.clone(), gradient.clone()
        at[rows], gradient[rows] = best[rows], best_gradient[rows]
        since, stretch = 0, max(stretch - shrink, shortest)
    end = best.clone()
    end[fooled] = fooling[fooled]
    return end, int(fooled.sum())


def main(path):
    with open(path) as file:
        data = json.load(file)
    w1, b1, w2 = (torch.tensor(data[name]) for name in ("w1", "b1", "w2"))
    x, labels, targets = (torch.tensor(data[name]) for name in ("pictures", "labels", "targets"))
    for case in data["cases"]:
        options = case["options"]
        end, fooled = apgd(lambda z: F.relu(z.flatten(1) @ w1.T + b1) @ w2.T, x, labels,
                           targets if case["targeted"] else None, torch.tensor(case["start"]), options["norm"],
                           options["loss"], options["epsilon"], options["steps"])
        case["end"], case["fooled"] = end.tolist(), fooled
    with open(path, "w") as file:
        json.dump(data, file)


main(sys.argv[1])
