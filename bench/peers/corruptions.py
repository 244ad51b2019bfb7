"""Microseconds of processor time a picture of every corruption of CIFAR-C, in Python on NumPy, SciPy, scikit-image and Pillow.

The formulas of the published generator; where that calls OpenCV or ImageMagick, the same arithmetic in vectorised
NumPy and SciPy. Frost pictures are decoded and shrunk beforehand, which the generator does for every picture."""
import time
from io import BytesIO

import numpy as np
import PIL
import scipy
import skimage
from PIL import Image
from scipy.ndimage import affine_transform, convolve, distance_transform_edt, gaussian_filter, map_coordinates, uniform_filter, zoom
from skimage.color import hsv2rgb, rgb2hsv
from skimage.exposure import equalize_hist
from skimage.feature import canny
from skimage.filters import gaussian
from skimage.util import random_noise

from protocol import serve, settings

given = settings()
rng = np.random.default_rng(given["seed"])
side = 32
pictures = np.fromfile(given["file"], np.uint8).reshape(-1, side, side, 3)[: given["pictures"]]
ice = [rng.integers(0, 256, (120, 180, 3)).astype(np.float64) for _ in range(5)]


def to_bytes(x):
    return (np.clip(x, 0, 1) * 255).astype(np.uint8)


def unit(x):
    return x / 255.0


def gaussian_noise(x, c):
    x = unit(x)
    return to_bytes(x + rng.normal(size=x.shape, scale=c))


def shot_noise(x, c):
    return to_bytes(rng.poisson(unit(x) * c) / c)


def impulse_noise(x, c):
    return to_bytes(random_noise(unit(x), mode="s&p", amount=c))


def speckle_noise(x, c):
    x = unit(x)
    return to_bytes(x + x * rng.normal(size=x.shape, scale=c))


def gaussian_blur(x, c):
    return to_bytes(gaussian(unit(x), sigma=c, channel_axis=-1))


def glass_blur(x, c):
    sigma, reach, passes = c
    x = to_bytes(gaussian(unit(x), sigma=sigma, channel_axis=-1))
    for _ in range(passes):
        for h in range(side - reach, reach, -1):
            for w in range(side - reach, reach, -1):
                dx, dy = np.random.randint(-reach, reach, size=(2,))
                x[h, w] = x[h + dy, w + dx]
    return to_bytes(gaussian(unit(x), sigma=sigma, channel_axis=-1))


def disk(radius, alias):
    grid = np.arange(-8, 9)
    x, y = np.meshgrid(grid, grid)
    kernel = ((x**2 + y**2) <= radius**2).astype(np.float64)
    return gaussian_filter(kernel / kernel.sum(), alias, truncate=1 / alias, mode="mirror")


def defocus_blur(x, c):
    x, kernel = unit(x), disk(*c)
    return to_bytes(np.stack([convolve(x[..., d], kernel, mode="mirror") for d in range(3)], axis=2))


def motion(x, radius, sigma, degrees):
    width = 2 * radius + 1
    weights = np.exp(-(np.arange(width) ** 2) / (2 * sigma**2))
    weights /= weights.sum()
    angle = np.deg2rad(degrees)
    y, x_ = np.arange(side), np.arange(side)
    out = np.zeros(x.shape)
    for i in range(width):
        dx, dy = int(np.ceil(i * np.cos(angle) - 0.5)), int(np.ceil(i * np.sin(angle) - 0.5))
        out += weights[i] * x[np.clip(y + dy, 0, side - 1)][:, np.clip(x_ + dx, 0, side - 1)]
    return np.rint(out).astype(np.uint8)


def motion_blur(x, c):
    return motion(x, *c, rng.uniform(-45, 45))


def clipped_zoom(x, factor):
    part = int(np.ceil(side / factor))
    top = (side - part) // 2
    scales = (factor, factor) + (1,) * (x.ndim - 2)
    x = zoom(x[top : top + part, top : top + part], scales, order=1)
    trim = (x.shape[0] - side) // 2
    return x[trim : trim + side, trim : trim + side]


def zoom_blur(x, c):
    x = unit(x).astype(np.float32)
    out = np.zeros_like(x)
    for factor in c:
        out += clipped_zoom(x, factor)
    return to_bytes((x + out) / (len(c) + 1))


def snow(x, c):
    loc, scale, factor, threshold, radius, sigma, kept = c
    x = unit(x).astype(np.float32)
    layer = clipped_zoom(rng.normal(size=(side, side), loc=loc, scale=scale), factor)
    layer[layer < threshold] = 0
    layer = unit(motion(to_bytes(layer), radius, sigma, rng.uniform(-135, -45)))[..., None]
    grey = (x @ np.array([0.299, 0.587, 0.114]))[..., None]
    return to_bytes(kept * x + (1 - kept) * np.maximum(x, grey * 1.5 + 0.5) + layer + np.rot90(layer, k=2))


def frost(x, c):
    picture = ice[rng.integers(5)]
    top, left = rng.integers(0, picture.shape[0] - side), rng.integers(0, picture.shape[1] - side)
    return np.clip(c[0] * x + c[1] * picture[top : top + side, left : left + side], 0, 255).astype(np.uint8)


def plasma(decay):
    grid = np.zeros((side, side))
    step, rough = side, 100.0

    def rocked(total):
        return total / 4 + rough * rng.uniform(-rough, rough, total.shape)

    while step >= 2:
        half = step // 2
        corners = grid[0:side:step, 0:side:step]
        total = corners + np.roll(corners, -1, axis=0)
        total = total + np.roll(total, -1, axis=1)
        grid[half:side:step, half:side:step] = rocked(total)
        centres, corners = grid[half:side:step, half:side:step], grid[0:side:step, 0:side:step]
        grid[0:side:step, half:side:step] = rocked(centres + np.roll(centres, 1, axis=0) + corners + np.roll(corners, -1, axis=1))
        grid[half:side:step, 0:side:step] = rocked(centres + np.roll(centres, 1, axis=1) + corners + np.roll(corners, -1, axis=0))
        step, rough = half, rough / decay
    grid -= grid.min()
    return grid / grid.max()


def fog(x, c):
    x = unit(x)
    most = x.max()
    return to_bytes((x + c[0] * plasma(c[1])[..., None]) * most / (most + c[0]))


def brightness(x, c):
    x = rgb2hsv(unit(x))
    x[..., 2] = np.clip(x[..., 2] + c, 0, 1)
    return to_bytes(hsv2rgb(x))


def saturate(x, c):
    x = rgb2hsv(unit(x))
    x[..., 1] = np.clip(x[..., 1] * c[0] + c[1], 0, 1)
    return to_bytes(hsv2rgb(x))


def contrast(x, c):
    x = unit(x)
    mean = x.mean(axis=(0, 1), keepdims=True)
    return to_bytes((x - mean) * c + mean)


def elastic_transform(x, c):
    alpha, sigma, jitter = (value * side for value in c)
    x = unit(x)
    centre, q = side // 2, side // 3
    old = np.array([[centre + q, centre + q], [centre + q, centre - q], [centre - q, centre - q]], float)
    new = old + rng.uniform(-jitter, jitter, old.shape)
    matrix = np.linalg.solve(np.column_stack([new, np.ones(3)]), old).T  # back from new to old, x before y
    back = np.array([[matrix[1, 1], matrix[1, 0]], [matrix[0, 1], matrix[0, 0]]])
    x = np.stack([affine_transform(x[..., d], back, matrix[::-1, 2], order=1, mode="mirror") for d in range(3)], axis=2)
    dx, dy = (gaussian(rng.uniform(-1, 1, (side, side)), sigma, mode="reflect", truncate=3) * alpha for _ in range(2))
    gx, gy = np.meshgrid(np.arange(side), np.arange(side))
    places = np.array([gy + dy, gx + dx])
    return to_bytes(np.stack([map_coordinates(x[..., d], places, order=1, mode="reflect") for d in range(3)], axis=2))


def pixelate(x, c):
    small = Image.fromarray(x).resize((int(side * c), int(side * c)), Image.BOX)
    return np.asarray(small.resize((side, side), Image.BOX))


def jpeg_compression(x, c):
    output = BytesIO()
    Image.fromarray(x).save(output, "JPEG", quality=c)
    return np.asarray(Image.open(output).convert("RGB"))


def spatter(x, c):
    loc, scale, sigma, threshold, strength, mud = c
    x = unit(x)
    layer = gaussian(rng.normal(size=(side, side), loc=loc, scale=scale), sigma=sigma)
    layer[layer < threshold] = 0
    if mud:
        m = gaussian((layer > threshold).astype(float), sigma=strength)
        m[m < 0.8] = 0
        m = m[..., None]
        return to_bytes(x * (1 - m) + np.array([63, 42, 20]) / 255.0 * m)
    water = to_bytes(layer)
    distance = np.minimum(distance_transform_edt(~canny(unit(water), sigma=0, low_threshold=50 / 255, high_threshold=150 / 255)), 20)
    distance = 255 * equalize_hist(uniform_filter(distance, 3, mode="mirror"))
    kernel = np.array([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]])
    distance = uniform_filter(np.clip(convolve(distance, kernel, mode="mirror"), 0, 255), 3, mode="mirror")
    m = water * distance
    m = m / max(m.max(), 1) * strength
    return to_bytes(x + m[..., None] * np.array([175, 238, 238]) / 255.0)


LEVELS = {
    gaussian_noise: [0.04, 0.06, 0.08, 0.09, 0.10],
    shot_noise: [500, 250, 100, 75, 50],
    impulse_noise: [0.01, 0.02, 0.03, 0.05, 0.07],
    defocus_blur: [(0.3, 0.4), (0.4, 0.5), (0.5, 0.6), (1, 0.2), (1.5, 0.1)],
    glass_blur: [(0.05, 1, 1), (0.25, 1, 1), (0.4, 1, 1), (0.25, 1, 2), (0.4, 1, 2)],
    motion_blur: [(6, 1), (6, 1.5), (6, 2), (8, 2), (9, 2.5)],
    zoom_blur: [np.arange(1, end, 0.01) for end in (1.06, 1.11, 1.16, 1.21, 1.26)],
    snow: [
        (0.1, 0.2, 1, 0.6, 8, 3, 0.95),
        (0.1, 0.2, 1, 0.5, 10, 4, 0.9),
        (0.15, 0.3, 1.75, 0.55, 10, 4, 0.9),
        (0.25, 0.3, 2.25, 0.6, 12, 6, 0.85),
        (0.3, 0.3, 1.25, 0.65, 14, 12, 0.8),
    ],
    frost: [(1, 0.2), (1, 0.3), (0.9, 0.4), (0.85, 0.4), (0.75, 0.45)],
    fog: [(0.2, 3), (0.5, 3), (0.75, 2.5), (1, 2), (1.5, 1.75)],
    brightness: [0.05, 0.1, 0.15, 0.2, 0.3],
    contrast: [0.75, 0.5, 0.4, 0.3, 0.15],
    elastic_transform: [(0, 0, 0.08), (0.05, 0.2, 0.07), (0.08, 0.06, 0.06), (0.1, 0.04, 0.05), (0.1, 0.03, 0.03)],
    pixelate: [0.95, 0.9, 0.85, 0.75, 0.65],
    jpeg_compression: [80, 65, 58, 50, 40],
    speckle_noise: [0.06, 0.1, 0.12, 0.16, 0.2],
    gaussian_blur: [0.4, 0.6, 0.7, 0.8, 1],
    spatter: [
        (0.62, 0.1, 0.7, 0.7, 0.5, 0),
        (0.65, 0.1, 0.8, 0.7, 0.5, 0),
        (0.65, 0.3, 1, 0.69, 0.5, 0),
        (0.65, 0.1, 0.7, 0.69, 0.6, 1),
        (0.65, 0.1, 0.5, 0.68, 0.6, 1),
    ],
    saturate: [(0.3, 0), (0.1, 0), (1.5, 0), (2, 0.1), (2.5, 0.2)],
}


def measure():
    times = {}
    for corruption, levels in LEVELS.items():
        start = time.process_time()
        for level in levels:
            for picture in pictures:
                corruption(picture, level)
        times[corruption.__name__] = (time.process_time() - start) * 1e6 / (len(levels) * len(pictures))
    times["all"] = sum(times.values())
    return times


serve([np, scipy, skimage, PIL], measure)
