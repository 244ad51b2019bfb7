"""Samples a second of the published pipeline: Pillow and the published operator in torch's DataLoader. Pictures that are
only decoded and cropped go through torchvision's own decoder and transforms where it can be imported."""
import glob
import math
import multiprocessing
import random
import sys
import time

import numpy as np
import PIL
import torch
from PIL import Image, ImageOps

from protocol import serve, settings

given = settings()
sys.path.insert(0, given["oracle"])
import oracle  # noqa: E402

if given["torchvision"]:
    import torchvision
    from torchvision.transforms import v2

torch.set_num_threads(1)
CIFAR = given["preset"] == "cifar"
SIDE = 32 if CIFAR else 224
STATISTICS = ((0.5,) * 3,) * 2 if CIFAR else ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
OPTIONS = {} if CIFAR else {"beta": 4, "severity": 1, "patch_sizes": (4, 8, 16, 32, 64, 224), "augmented_partner": True}


def load(path):
    with open(path, "rb") as file:
        return Image.open(file).convert("RGB")


def shorter_side(image, size):
    width, height = image.size
    shape = (size, int(size * height / width)) if width <= height else (int(size * width / height), size)
    return image.resize(shape, Image.BILINEAR)


def random_resized_crop(image):
    width, height = image.size
    for _ in range(10):
        area = width * height * random.uniform(0.08, 1)
        ratio = math.exp(random.uniform(math.log(3 / 4), math.log(4 / 3)))
        w, h = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < w <= width and 0 < h <= height:
            top, left = random.randint(0, height - h), random.randint(0, width - w)
            return image.crop((left, top, left + w, top + h)).resize((SIDE, SIDE), Image.BILINEAR)
    side = min(width, height)
    return image.crop((0, 0, side, side)).resize((SIDE, SIDE), Image.BILINEAR)


def padded_crop(image):
    left, top = random.randint(0, 8), random.randint(0, 8)
    return ImageOps.expand(image, 4).crop((left, top, left + SIDE, top + SIDE))


class Pictures(torch.utils.data.Dataset):
    def __init__(self):
        self.made = multiprocessing.Value("q", 0)
        self.files = sorted(glob.glob(given["dir"] + "/*/*.jpg"))
        self.mixing = sorted(glob.glob(given["mixing"] + "/*/*.jpg"))
        self.decoded = [load(file) for file in self.files] if given["ahead"] else None
        self.partners = [shorter_side(load(file), 36) for file in self.mixing] if given["ahead"] else None
        if given["torchvision"]:
            self.transforms = v2.Compose(
                [
                    v2.RandomResizedCrop(SIDE, antialias=True),
                    v2.RandomHorizontalFlip(),
                    v2.ToDtype(torch.float32, scale=True),
                    v2.Normalize(*STATISTICS),
                ]
            )

    def __len__(self):
        return len(self.files)

    def partner(self):
        i = random.randrange(len(self.mixing))
        picture = self.partners[i] if given["ahead"] else shorter_side(load(self.mixing[i]), 36 if CIFAR else 256)
        left, top = random.randint(0, picture.width - SIDE), random.randint(0, picture.height - SIDE)
        return picture.crop((left, top, left + SIDE, top + SIDE))

    def __getitem__(self, index):
        sample = self.sample(index)
        with self.made.get_lock():
            self.made.value += 1
        return sample

    def sample(self, index):
        if given["torchvision"]:
            data = torchvision.io.read_file(self.files[index])
            return (self.transforms(torchvision.io.decode_jpeg(data, torchvision.io.ImageReadMode.RGB)),), 0
        image = self.decoded[index] if given["ahead"] else load(self.files[index])
        image = padded_crop(image) if CIFAR else random_resized_crop(image)
        if random.random() < 0.5:
            image = image.transpose(Image.FLIP_LEFT_RIGHT)
        views = [oracle.normalize(image, *STATISTICS)]
        if given["views"] > 1:
            partner = self.partner()
            for _ in range(given["views"] - 1):
                views.append(oracle.render_plan(image, partner, oracle.draw_plan(SIDE, **OPTIONS), *STATISTICS))
        return tuple(views), 0


class Endless(torch.utils.data.Sampler):
    def __init__(self, count):
        self.count = count
        self.asked = 0

    def __iter__(self):
        while True:
            self.asked += 1
            yield random.randrange(self.count)


def seed_worker(worker):
    random.seed(given["seed"] + worker)
    np.random.seed(given["seed"] + worker)
    torch.manual_seed(given["seed"] + worker)
    torch.set_num_threads(1)


pictures = Pictures()
sampler = Endless(len(pictures))
batches = iter(
    torch.utils.data.DataLoader(
        pictures, given["batch"], sampler=sampler, num_workers=given["workers"], worker_init_fn=seed_worker
    )
)


def measure():
    """From one whole turn of the workers to another, once what they had made ahead is used up: batches that were waiting
    when a round begins, and a worker that is nearly done, would be free."""
    workers = given["workers"]
    for _ in range(3 * workers):
        next(batches)
    start = time.perf_counter()
    samples = 0
    while samples < given["samples"]:
        for _ in range(workers):
            samples += len(next(batches)[1])
    rate = samples / (time.perf_counter() - start)
    # The workers go on until their queue is full: that must not fall into the other side's round.
    while pictures.made.value < sampler.asked:
        time.sleep(0.01)
    return {"samplesPerSecond": rate}


serve([torch, np, torchvision if given["torchvision"] else PIL], measure)
