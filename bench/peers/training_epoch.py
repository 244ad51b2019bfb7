"""One epoch of the published training loop: Pillow and the published operator in torch's DataLoader, eager float32 steps."""
import random
import sys
import time

import numpy as np
import PIL
import torch
from PIL import Image, ImageOps

from losses import jsd_loss
from networks import network
from protocol import serve, settings

given = settings()
sys.path.insert(0, given["oracle"])
import oracle  # noqa: E402

# Out-of-range sums wrap in the published code; numpy would say so for every picture.
np.seterr(invalid="ignore")

SIDE = 32
STATISTICS = ((0.5,) * 3,) * 2


def pixels(name, count, side):
    return np.fromfile(given["files"][name], np.uint8).reshape(count, side, side, 3)


class Views(torch.utils.data.Dataset):
    """Clean, and two IPMix views with one crop, flip and mixing picture."""

    def __init__(self):
        self.images = pixels("images", given["pictures"], SIDE)
        self.labels = np.fromfile(given["files"]["labels"], np.uint8).astype(np.int64)
        partners = pixels("partners", given["partners"], given["partnerSide"])
        self.partners = [Image.fromarray(picture).resize((36, 36), Image.BILINEAR) for picture in partners]

    def __len__(self):
        return len(self.images)

    def __getitem__(self, index):
        left, top = random.randint(0, 8), random.randint(0, 8)
        padded = ImageOps.expand(Image.fromarray(self.images[index]), 4)
        image = padded.crop((left, top, left + SIDE, top + SIDE))
        if random.random() < 0.5:
            image = image.transpose(Image.FLIP_LEFT_RIGHT)
        left, top = random.randint(0, 4), random.randint(0, 4)
        partner = random.choice(self.partners).crop((left, top, left + SIDE, top + SIDE))
        mixed = [oracle.render_plan(image, partner, oracle.draw_plan(SIDE), *STATISTICS) for _ in range(2)]
        return (oracle.normalize(image, *STATISTICS), *mixed), self.labels[index]


def seed_worker(worker):
    random.seed(given["seed"] + worker)
    np.random.seed(given["seed"] + worker)
    torch.set_num_threads(1)


torch.set_num_threads(given["threads"])
torch.manual_seed(given["seed"])
loader = torch.utils.data.DataLoader(
    Views(), given["batch"], shuffle=True, drop_last=True, num_workers=given["workers"], worker_init_fn=seed_worker
)


def measure():
    net = network("wrn-16-2", 10).train()
    optimizer = torch.optim.SGD(net.parameters(), 0.1, momentum=0.9, weight_decay=5e-4, nesterov=True)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, len(loader), 1e-6)
    start = time.perf_counter()
    count = 0
    for views, labels in loader:
        optimizer.zero_grad()
        loss = jsd_loss(net(torch.cat(views)), labels)
        loss.backward()
        optimizer.step()
        schedule.step()
        loss.item()
        count += len(labels)
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "picturesPerSecond": count / seconds}


serve([torch, np, PIL], measure)
