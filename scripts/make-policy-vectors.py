"""Records what torchvision, torch and Pillow make of explicit plans: the reference vectors of the augmentations beside IPMix.

Usage: python scripts/make-policy-vectors.py OUT_FOLDER
Writes policies.json.gz (cases) and policies.bin.gz (pixels and floats, little-endian) into OUT_FOLDER. Needs torchvision 0.29,
Pillow 12, numpy and scikit-learn (its two sample photos are cropped); test/fixtures/golden holds what it wrote.
"""
import gzip
import hashlib
import importlib.util
import json
import sys
from pathlib import Path
from unittest import mock

import numpy as np
import PIL
import torch
import torchvision
from PIL import Image, ImageEnhance, ImageOps
from torchvision.transforms import InterpolationMode, autoaugment
from torchvision.transforms.v2 import CutMix, MixUp

# torchvision's names; the project's begin with a small letter.
OPS = ["Identity", "ShearX", "ShearY", "TranslateX", "TranslateY", "Rotate", "Brightness", "Color", "Contrast",
       "Sharpness", "Posterize", "Solarize", "AutoContrast", "Equalize", "Invert"]
GEOMETRIC = {"ShearX", "ShearY", "Rotate"}
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def our_name(op):
    return "autocontrast" if op == "AutoContrast" else op[0].lower() + op[1:]


class Blob:
    """Arrays one after the other."""

    def __init__(self):
        self.parts, self.size = [], 0

    def add(self, array):
        data = np.ascontiguousarray(array).tobytes()
        self.parts.append(data)
        self.size += len(data)
        return self.size - len(data)


# ---- pictures --------------------------------------------------------------------------------------

def formula_picture(height, width):
    """Also written in test/lib/augment/policy-vectors.ts: large pictures need not be stored."""
    y, x, c = np.mgrid[0:height, 0:width, 0:3]
    return ((x * 7 + y * 13 + c * 29 + (x * y) % 17 * 5) % 251).astype(np.uint8)


def photo(name, left, top, side, height, width):
    package = Path(importlib.util.find_spec("sklearn").submodule_search_locations[0])
    crop = Image.open(package / "datasets" / "images" / name).crop((left, top, left + side, top + side))
    return np.asarray(crop.resize((width, height), Image.BILINEAR))


# ---- policies --------------------------------------------------------------------------------------

def spaces():
    auto, rand, trivial = autoaugment.AutoAugment(), autoaugment.RandAugment(), autoaugment.TrivialAugmentWide()
    for height, width in [(32, 32), (224, 224), (48, 40), (1, 3), (375, 500)]:
        for method, bins, space in [("autoAugment", 10, auto._augmentation_space(10, (height, width))),
                                    ("randAugment", 31, rand._augmentation_space(31, (height, width))),
                                    ("randAugment", 11, rand._augmentation_space(11, (height, width))),
                                    ("trivialAugment", 31, trivial._augmentation_space(31)),
                                    ("trivialAugment", 4, trivial._augmentation_space(4))]:
            rows = [{"op": our_name(op), "signed": signed,
                     "magnitudes": [float(v) for v in magnitudes] if magnitudes.ndim else []}
                    for op, (magnitudes, signed) in space.items()]
            yield {"method": method, "bins": bins, "height": height, "width": width, "rows": rows}


def policies(name):
    table = autoaugment.AutoAugment(autoaugment.AutoAugmentPolicy(name)).policies
    return [[{"op": our_name(op), "probability": p, **({} if bin is None else {"bin": bin})} for op, p, bin in pair]
            for pair in table]


def magnitudes_of(op, height, width):
    """Every magnitude that a method can draw, with both signs."""
    found = set()
    for space in [autoaugment.AutoAugment()._augmentation_space(10, (height, width)),
                  autoaugment.RandAugment()._augmentation_space(31, (height, width)),
                  autoaugment.TrivialAugmentWide()._augmentation_space(31)]:
        if op in space and space[op][0].ndim:
            values, signed = space[op]
            found |= {float(v) for v in values} | ({-float(v) for v in values} if signed else set())
    if op == "Rotate":
        found |= {90.0, -90.0, 180.0, 270.0, 360.0, 123.456}
    return sorted(found) or [0.0]


def operation_cases(pictures):
    """Rows [picture, op, magnitude, interpolation, first 12 hex digits of the bytes' SHA-256]."""
    for index, picture in enumerate(pictures):
        image = Image.fromarray(picture)
        large = picture.size > 50_000
        for op in OPS:
            magnitudes = magnitudes_of(op, *picture.shape[:2])
            if large:  # beyond 16.16 numbers; a few are enough
                magnitudes = magnitudes[:: max(1, len(magnitudes) // 3)] if op in GEOMETRIC else []
            for magnitude in magnitudes:
                for interpolation in ["nearest", "bilinear"] if op in GEOMETRIC else ["nearest"]:
                    out = autoaugment._apply_op(image, op, magnitude, InterpolationMode(interpolation), None)
                    digest = hashlib.sha256(np.asarray(out).tobytes()).hexdigest()[:12]
                    yield [index, our_name(op), magnitude, interpolation, digest]


# ---- AugMix and PixMix -----------------------------------------------------------------------------

NINE = ["autocontrast", "equalize", "posterize", "rotate", "solarize", "shearX", "shearY", "translateX", "translateY"]
THIRTEEN = NINE + ["color", "contrast", "brightness", "sharpness"]


def draw_op(rng, names, height, width):
    name, level, sign = rng.choice(names), rng.uniform(0.1, 3), rng.choice([-1, 1])
    argument = {
        "autocontrast": {"cutoff": 0}, "equalize": {}, "posterize": {"bits": 4 - int(level * 4 / 10)},
        "rotate": {"degrees": int(sign * int(level * 30 / 10))}, "solarize": {"threshold": 256 - int(level * 256 / 10)},
        "shearX": {"factor": float(sign * level * 0.3 / 10)}, "shearY": {"factor": float(sign * level * 0.3 / 10)},
        "translateX": {"pixels": int(sign * int(level * (width / 3) / 10))},
        "translateY": {"pixels": int(sign * int(level * (height / 3) / 10))},
    }.get(name, {"factor": float(level * 1.8 / 10 + 0.1)})
    return {"op": str(name), **argument}


def apply_op(image, step):
    name, (width, height) = step["op"], image.size
    if name == "autocontrast": return ImageOps.autocontrast(image, step["cutoff"])
    if name == "equalize": return ImageOps.equalize(image)
    if name == "posterize": return ImageOps.posterize(image, step["bits"])
    if name == "rotate": return image.rotate(step["degrees"], resample=Image.BILINEAR)
    if name == "solarize": return ImageOps.solarize(image, step["threshold"])
    matrix = {"shearX": lambda: (1, step["factor"], 0, 0, 1, 0), "shearY": lambda: (1, 0, 0, step["factor"], 1, 0),
              "translateX": lambda: (1, 0, step["pixels"], 0, 1, 0),
              "translateY": lambda: (1, 0, 0, 0, 1, step["pixels"])}.get(name)
    if matrix: return image.transform((width, height), Image.AFFINE, matrix(), resample=Image.BILINEAR)
    return getattr(ImageEnhance, name.capitalize())(image).enhance(step["factor"])


def to_unit(image):
    return torch.from_numpy(np.asarray(image).transpose(2, 0, 1).copy()).float().div(255)


def normalise(unit):
    return (unit - torch.tensor(MEAN).view(3, 1, 1)) / torch.tensor(STD).view(3, 1, 1)


def augmix_case(rng, picture, index):
    height, width = picture.shape[:2]
    chains = [{"kind": "image", "steps": [draw_op(rng, THIRTEEN, height, width) for _ in range(rng.integers(1, 4))]}
              for _ in range(3)]
    plan = {"height": height, "width": width, "weights": [float(np.float32(w)) for w in rng.dirichlet([1, 1, 1])],
            "m": float(np.float32(rng.beta(1, 1))), "chains": chains}
    image = Image.fromarray(picture)
    mix = torch.zeros(3, height, width)
    for weight, chain in zip(plan["weights"], chains):
        changed = image
        for step in chain["steps"]:
            changed = apply_op(changed, step)
        mix += np.float32(weight) * normalise(to_unit(changed))
    m = np.float32(plan["m"])
    return {"picture": index, "plan": plan}, ((1 - m) * normalise(to_unit(image)) + m * mix).numpy()


def draw_ab(rng, beta):
    if rng.random() < 0.5:
        return np.float32(rng.beta(beta, 1)), np.float32(rng.beta(1, beta))
    return 1 + np.float32(rng.beta(1, beta)), -np.float32(rng.beta(1, beta))


def pixmix_case(rng, picture, mixing, index, mixing_index):
    height, width = picture.shape[:2]
    half = lambda: draw_op(rng, THIRTEEN, height, width) if rng.random() < 0.5 else None
    with_partner = lambda partner: {} if partner is None else {"partner": partner}
    start, rounds = half(), []
    for _ in range(rng.integers(0, 5)):
        a, b = draw_ab(rng, 3)
        rounds.append({"mix": str(rng.choice(["add", "multiply"])), "a": float(a), "b": float(b), **with_partner(half())})
    plan = {"height": height, "width": width, **({"start": start} if start else {}), "rounds": rounds}
    image = Image.fromarray(picture)
    mixed = to_unit(apply_op(image, start) if start else image)
    for step in rounds:
        partner = to_unit(apply_op(image, step["partner"]) if "partner" in step else Image.fromarray(mixing))
        a, b = np.float32(step["a"]), np.float32(step["b"])
        if step["mix"] == "add":
            mixed = (a * (mixed * 2 - 1) + b * (partner * 2 - 1) + 1) / 2
        else:
            mixed = (mixed * 2) ** a * (partner * 2).clip(1e-37) ** b / 2
        mixed = torch.clip(mixed, 0, 1)
    return {"picture": index, "mixing": mixing_index, "plan": plan}, normalise(mixed).numpy()


# ---- Mixup and CutMix ------------------------------------------------------------------------------

def batch_cases(rng, blob):
    count, classes, shape = 5, 7, (5, 3, 6, 8)
    images = torch.from_numpy(rng.normal(size=shape).astype(np.float32))
    labels = torch.tensor([3, 0, 6, 3, 1])
    common = {"shape": list(shape), "classes": classes, "labels": labels.tolist(), "images": blob.add(images.numpy()),
              "permutation": [(i - 1) % count for i in range(count)]}  # torchvision rolls the batch by one
    cases = {"batch": common, "mixup": [], "cutMix": [], "boxes": []}
    for lam in [0.0, 1.0, *(float(np.float32(v)) for v in rng.beta(1, 1, size=6))]:
        method = MixUp(alpha=1.0, num_classes=classes)
        params = {"labels": labels, "batch_size": count, "lam": lam}
        cases["mixup"].append({"lambda": lam, "images": blob.add(method.transform(images, params).numpy()),
                               "labels": blob.add(method.transform(labels, params).numpy())})
    for height, width in [(6, 8), (32, 32), (224, 160), (1, 1)]:
        for _ in range(12):
            share = float(np.float32(rng.beta(1, 1)))
            x, y = int(rng.integers(width)), int(rng.integers(height))
            method = CutMix(alpha=1.0, num_classes=classes)
            method._dist = mock.Mock(sample=lambda _: torch.tensor(share))
            with mock.patch("torch.randint", side_effect=[torch.tensor([x]), torch.tensor([y])]):
                params = method.make_params([torch.zeros(1, 3, height, width)])
            left, top, right, bottom = params["box"]
            box = {"left": left, "top": top, "width": right - left, "height": bottom - top}
            cases["boxes"].append({"share": share, "x": x, "y": y, "height": height, "width": width, "box": box})
            if (height, width) == shape[2:]:
                params |= {"labels": labels, "batch_size": count}
                cases["cutMix"].append({"box": box, "lambda": params["lam_adjusted"],
                                        "images": blob.add(method.transform(images, params).numpy()),
                                        "labels": blob.add(method.transform(labels, params).numpy())})
    return cases


def main(folder):
    rng, blob = np.random.default_rng(20), Blob()
    stored = [photo("china.jpg", 180, 60, 256, 32, 32), photo("flower.jpg", 200, 120, 300, 40, 48),
              photo("china.jpg", 20, 180, 200, 12, 16), photo("flower.jpg", 60, 30, 250, 12, 16)]
    formulas = [(17, 1), (1, 23), (2, 2), (3, 5), (3, 32768)]
    pictures = stored + [formula_picture(*size) for size in formulas]
    content = {
        "versions": {"torchvision": torchvision.__version__, "torch": torch.__version__, "pillow": PIL.__version__},
        "pictures": [{"height": p.shape[0], "width": p.shape[1], **({"offset": blob.add(p)} if i < len(stored) else {})}
                     for i, p in enumerate(pictures)],
        "mean": MEAN, "std": STD,
        "policies": {name: policies(name) for name in ["cifar10", "imagenet"]},
        "spaces": list(spaces()),
        "operations": list(operation_cases(pictures)),
        "augMix": [], "pixMix": [],
        **batch_cases(rng, blob),
    }
    for i in range(24):
        case, out = augmix_case(rng, pictures[2 + i % 2], 2 + i % 2)
        content["augMix"].append({**case, "output": blob.add(out)})
    for i in range(40):
        one, two = (2, 3) if i % 2 else (3, 2)
        case, out = pixmix_case(rng, pictures[one], pictures[two], one, two)
        content["pixMix"].append({**case, "output": blob.add(out)})
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(content, separators=(",", ":"))
    (folder / "policies.json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
    (folder / "policies.bin.gz").write_bytes(gzip.compress(b"".join(blob.parts), mtime=0))
    print(f"{len(content['operations'])} operations, {blob.size} bytes of arrays")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
