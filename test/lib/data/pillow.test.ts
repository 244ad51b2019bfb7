import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { EncodedDataset } from '../../../lib/data/dataset.js';
import { datasets } from '../../../lib/data/datasets.js';
import { decodePicture } from '../../../lib/data/decode-picture.js';
import type { FrameChoice } from '../../../lib/data/frame-options.js';
import { DataLoader } from '../../../lib/data/loader.js';
import { sharedSet } from './shared-sets.js';
import { temporaryFolder } from './temporary-folder.js';

const python = process.env.IPMIX_PYTHON ?? 'python3';

/** PIL's open and convert('RGB'), torchvision's Resize and CenterCrop where asked; raw bytes of all files, in order. */
const REFERENCE = `
import sys
from PIL import Image
short, crop = int(sys.argv[1]), int(sys.argv[2])
for path in sys.argv[3:]:
    image = Image.open(path).convert('RGB')
    if short:
        w, h = image.size
        shape = (short, int(short * h / w)) if w <= h else (int(short * w / h), short)
        if shape != image.size:
            image = image.resize(shape, Image.BILINEAR)
    if crop:
        w, h = image.size
        top, left = int(round((h - crop) / 2.0)), int(round((w - crop) / 2.0))
        image = image.crop((left, top, left + crop, top + crop))
    sys.stdout.buffer.write(image.tobytes())
`;

const MAKE = `
import sys
import numpy as np
from PIL import Image
folder = sys.argv[1]
y, x = np.mgrid[0:40, 0:48]
rgb = np.stack([x * 5, y * 6, (x + y) * 2], -1).astype(np.uint8)
image = Image.fromarray(rgb)
image.save(folder + '/rgb.png')
image.save(folder + '/rgb.webp', lossless=True)
image.convert('L').save(folder + '/grey.jpg', quality=90)
image.convert('L').save(folder + '/grey.png')
image.convert('1').save(folder + '/bilevel.png')
image.convert('P', palette=Image.ADAPTIVE).save(folder + '/palette.png')
image.convert('P', palette=Image.ADAPTIVE).save(folder + '/transparent-palette.png', transparency=3)
image.convert('CMYK').save(folder + '/cmyk.jpg', quality=95)
alpha = Image.fromarray(np.dstack([rgb, (x * 5).astype(np.uint8)]))
alpha.save(folder + '/alpha.png')
alpha.save(folder + '/alpha.webp', lossless=True, exact=True)
alpha.convert('LA').save(folder + '/grey-alpha.png')
exif = Image.Exif()
exif[0x0112] = 6
image.save(folder + '/rotated.jpg', quality=95, exif=exif)
for name, sampling in (('444', 0), ('422', 1), ('420', 2)):
    image.save(folder + '/' + name + '.jpg', quality=85, subsampling=sampling)
image.save(folder + '/progressive.jpg', quality=85, progressive=True)
`;

function pillow(code: string, ...args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(python, ['-c', code, ...args], { maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}

async function ours(set: EncodedDataset, frame: FrameChoice): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const { images } of new DataLoader(set, { batchSize: 16, output: 'uint8', workers: 2, ...frame }))
    parts.push(Buffer.from(images.data() as Uint8Array));
  return Buffer.concat(parts);
}

const differing = (a: Buffer, b: Buffer) => {
  expect(a.length).to.equal(b.length);
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
};

describe('decoded and framed pictures beside Pillow', function () {
  this.timeout(120_000);
  const folder = temporaryFolder();
  before(function () {
    if (spawnSync(python, ['-c', 'import PIL, numpy']).status === 0) return;
    console.log(`      skipped: ${python} has no Pillow; set IPMIX_PYTHON to one that has`);
    this.skip();
  });

  it('are the same bytes for every colour form, with rotation and alpha ignored', async () => {
    await import('node:fs').then(({ mkdirSync }) => mkdirSync(folder.path('set', 'a'), { recursive: true }));
    pillow(MAKE, folder.path('set', 'a'));
    const names = readdirSync(folder.path('set', 'a')).sort();
    expect(names).to.have.length(16);
    const set = await datasets.imageFolder(folder.path('set'), { decode: 'in-loader' });
    const wrong: string[] = [];
    for (const [i, name] of names.entries()) {
      const mine = await ours(set.subset([i]), { resize: { height: 40, width: 48 } });
      const theirs = pillow(REFERENCE, '0', '0', folder.path('set', 'a', name));
      const alone = await decodePicture(folder.path('set', 'a', name));
      for (const [way, bytes] of [
        ['by a loader', mine],
        ['alone', Buffer.from(alone.data)],
      ] as const) {
        const count = differing(bytes, theirs);
        if (count > 0) wrong.push(`${name} ${way}: ${count} of ${theirs.length}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it("are torchvision's Resize(256) and CenterCrop(224) on real photographs (skipped without the shared archives)", async function () {
    const dir = sharedSet('imagenet-sample.tar');
    if (!dir) return this.skip();
    const set = (await datasets.imageFolder(dir, { decode: 'in-loader' })).take(24);
    if (set.samples.kind !== 'files') throw new Error('not files');
    const files = set.samples.files.map((name) => join(dir, name));
    const mine = await ours(set, { resize: 256, crop: { centre: 224 } });
    expect(differing(mine, pillow(REFERENCE, '256', '224', ...files))).to.equal(0);
  });
});
