"""What a call of a small operator costs: 2 x 2 additions without gradient."""
import statistics
import time

import torch

from protocol import serve, settings

given = settings()
torch.set_num_threads(1)
calls = range(given["calls"])


def median(body):
    """Microseconds a call: the median of batches."""
    times = []
    for _ in range(given["batches"]):
        start = time.perf_counter()
        body()
        times.append((time.perf_counter() - start) * 1e6 / given["calls"])
    return statistics.median(times)


a, b = torch.ones(2, 2), torch.ones(2, 2)


def add():
    for _ in calls:
        torch.add(a, b)


def in_place():
    for _ in calls:
        a.add_(b)


serve([torch], lambda: {"add": median(add), "inPlace": median(in_place)})
