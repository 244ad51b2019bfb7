"""Writes test/fixtures/tensor/files/: what Python's torch and NumPy save, for lib/tensor/files.

    python scripts/record-tensor-files.py
"""
import collections
import pathlib
import pickle

import numpy
import torch

folder = pathlib.Path(__file__).parent.parent / "test/fixtures/tensor/files"
folder.mkdir(parents=True, exist_ok=True)

base = torch.arange(12, dtype=torch.float32).reshape(3, 4)
DTYPES = ["float32", "float64", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool", "complex64"]
torch.save(
    {
        "dtypes": {name: torch.tensor([[0, 1], [2, 3]]).to(getattr(torch, name)) for name in DTYPES},
        "shared": [base, base[1:, ::2], base.t()],
        "state_dict": collections.OrderedDict(weight=torch.nn.Parameter(torch.ones(2, 2)), bias=torch.zeros(2)),
        "numbers": (1, -2, 2**40, 2**70, 0.5, True, None, "text"),
        "scalar": torch.tensor(7),
        "empty": torch.zeros(0, 3),
    },
    folder / "values.pt",
)
torch.save(torch.nn.Linear(2, 2).state_dict(), folder / "linear.pth")
torch.save(torch.tensor([1, 2], dtype=torch.uint16), folder / "uint16.pt")
torch.save({"w": torch.ones(2)}, folder / "protocol4.pt", pickle_protocol=4)
torch.save({"w": torch.ones(2)}, folder / "legacy.pt", _use_new_zipfile_serialization=False)


class Evil:
    def __reduce__(self):
        import os

        return os.system, ("echo evil",)


torch.save({"weights": torch.ones(1), "evil": Evil()}, folder / "evil.pt", pickle_module=pickle)

numpy.save(folder / "matrix.npy", numpy.arange(6, dtype=numpy.float32).reshape(2, 3))
numpy.save(folder / "fortran.npy", numpy.asfortranarray(numpy.arange(6, dtype=numpy.int64).reshape(2, 3)))
numpy.save(folder / "scalar.npy", numpy.float64(2.5))
numpy.save(folder / "bool.npy", numpy.array([True, False]))
numpy.save(folder / "complex.npy", numpy.array([1 + 2j]))
numpy.save(folder / "big-endian.npy", numpy.array([1, 2], dtype=">i4"))
numpy.save(folder / "text.npy", numpy.array(["ab"]))
print(sum(file.stat().st_size for file in folder.iterdir()), "bytes")
