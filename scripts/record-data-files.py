"""Writes test/fixtures/data: small files of data sets as NumPy, SciPy, Arrow and Python's tarfile write them.

    python scripts/record-data-files.py                  (numpy, scipy, pyarrow, pillow)

Pixels follow one rule, so that a test can say what must come out: see `picture`.
"""
import base64
import io
import json
import pathlib
import pickle
import tarfile

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import scipy.io
from PIL import Image

HOME = pathlib.Path(__file__).resolve().parents[1] / "test/fixtures/data"
HOME.mkdir(parents=True, exist_ok=True)


def picture(number, height, width):
    y, x, c = np.meshgrid(np.arange(height), np.arange(width), np.arange(3), indexing="ij")
    return ((number * 40 + y * 7 + x * 3 + c * 60) % 256).astype(np.uint8)


def png(number, height, width):
    out = io.BytesIO()
    Image.fromarray(picture(number, height, width)).save(out, "PNG")
    return out.getvalue()


def pickles():
    """What pickle makes of a dict with arrays, by protocol."""
    array = (np.arange(24, dtype=np.uint8) * 7).reshape(4, 6)
    value = {"data": array, "turned": np.asfortranarray(array), "labels": [3, 1, 2, 0], "name": "caf\u00e9"}
    made = {p: base64.b64encode(pickle.dumps(value, protocol=p)).decode() for p in range(2, 6)}
    (HOME / "numpy-pickles.json").write_text(json.dumps(made, indent=1) + "\n")


def mat():
    pictures = np.stack([picture(i, 32, 32) for i in range(3)], axis=-1)
    content = {"X": pictures, "y": np.array([[1], [10], [7]], np.uint8)}
    scipy.io.savemat(HOME / "svhn-compressed.mat", content, do_compression=True)
    scipy.io.savemat(HOME / "svhn-plain.mat", content, do_compression=False)


def parquet():
    """Two shards in the form of Hugging Face's hub: 5 + 3 rows in groups of 2, PNG of 8 x 6."""
    names = ["cat", "dog", "emu"]
    features = {"image": {"_type": "Image"}, "label": {"names": names, "_type": "ClassLabel"}}
    meta = {"huggingface": json.dumps({"info": {"features": features}})}
    image = pa.struct([("bytes", pa.binary()), ("path", pa.string())])
    schema = pa.schema([("image", image), ("label", pa.int64())], metadata=meta)
    for shard, (rows, codec) in enumerate([(range(5), "snappy"), (range(5, 8), "zstd")]):
        table = pa.table(
            {
                "image": [{"bytes": png(i, 8, 6), "path": f"{i}.png"} for i in rows],
                "label": [i % 3 for i in rows],
            },
            schema=schema,
        )
        pq.write_table(table, HOME / f"train-{shard:05d}-of-00002.parquet", row_group_size=2, compression=codec)


def tars():
    """One WebDataset shard a format of tarfile; the second sample's name needs each format's long form."""
    for kind, form in [("gnu", tarfile.GNU_FORMAT), ("pax", tarfile.PAX_FORMAT), ("ustar", tarfile.USTAR_FORMAT)]:
        with tarfile.open(HOME / f"{kind}.tar", "w", format=form) as archive:
            for i, key in enumerate(["a/0001", "deep/" * 24 + "0002"]):
                for ending, content in [("png", png(i, 4, 5)), ("cls", f"{i + 1}\n".encode())]:
                    entry = tarfile.TarInfo(f"{key}.{ending}")
                    entry.size = len(content)
                    archive.addfile(entry, io.BytesIO(content))


for make in (pickles, mat, parquet, tars):
    make()
