import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { fromArrays } from '../../../lib/data/from-arrays.js';
import { benchmark } from '../../../lib/report/benchmark.js';
import { brightnessModel, greyPictures } from '../benchmark/classified-pictures.js';

const bare = { corruptions: false, adversarial: false, calibration: false } as const;

describe('a report of what is not whole', function () {
  this.timeout(30_000);

  it('names the classes of which there is no picture', async () => {
    using model = brightnessModel();
    const { images } = greyPictures();
    const dark = fromArrays(images.slice(0, 20 * 192), new Uint8Array(20), { classes: ['dark', 'bright'] });
    const { data } = await benchmark.robustness(model, { clean: dark, ...bare });
    expect(data.notes).to.deep.equal(['No test picture is labelled bright: nothing is known of the model on it.']);
  });

  it('of a model with broken answers is written all the same, and says so', async () => {
    using broken = brightnessModel({ broken: true });
    const folder = await mkdtemp(join(tmpdir(), 'ipmix-partial-'));
    const options = { clean: greyPictures(), ...bare, corruptions: { names: ['contrast'] as const, samples: 10 } };
    const files = await (await benchmark.robustness(broken, options)).write(folder);
    expect(files).to.have.length(4);
    expect(await readFile(join(folder, 'report.md'), 'utf8')).to.match(/partial[\s\S]*clean error: .*NaN/);
    await rm(folder, { recursive: true });
  });

  it('is refused for a model of another number of classes, with both numbers', async () => {
    using model = brightnessModel();
    const labels = Uint8Array.from({ length: 300 }, (_, i) => i % 3);
    const clean = fromArrays(greyPictures().images, labels);
    const error = await benchmark.robustness(model, { clean, ...bare }).catch((e: unknown) => e);
    expect(error).to.have.property('code', 'INVALID_ARGUMENT');
    expect(error)
      .to.have.property('message')
      .that.matches(/answers with 2 classes, but arrays has 3/);
  });
});
