import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import sharp from 'sharp';
import { ipmix, smallPictures } from './spawn-cli.js';

interface Printed {
  architecture: string;
  pictures: { preset: string; size: number };
  options: { loss: string };
  epochs: { test: { count: number; error: number } }[];
  skipped: Record<'train' | 'test', { name: string; code: string; reason: string }[]>;
}

/** JPEG photographs of two classes and of several sizes, train/ and val/: broad stripes across, or down. */
async function largePictures(folder: string, counts: { train: number; val: number }): Promise<void> {
  for (const [split, count] of Object.entries(counts)) {
    for (const [label, name] of ['n00000001', 'n00000002'].entries()) {
      mkdirSync(join(folder, split, name), { recursive: true });
      for (let i = 0; i < count / 2; i++) {
        const [height, width] = [80 + 7 * i, 120 - 5 * i] as const;
        const value = (y: number, x: number) => ((label === 0 ? y : x) + 3 * i) % 24 < 12;
        const data = Uint8Array.from({ length: height * width * 3 }, (_, at) =>
          value(Math.floor(at / 3 / width), Math.floor(at / 3) % width) ? 220 - 5 * i : 30 + 5 * i,
        );
        const file = join(folder, split, name, `${i}.JPEG`);
        await sharp(data, { raw: { width, height, channels: 3 } })
          .jpeg()
          .toFile(file);
      }
    }
  }
}

describe('command line: train on pictures of any size, and over broken ones', function () {
  this.timeout(120_000);
  let folder: string;
  let photos: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-imagenet-'));
    photos = join(folder, 'photos');
    await largePictures(photos, { train: 16, val: 6 });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const training = (out: string, ...more: string[]) => [
    ...['train', '--data', photos, '--preset', 'imagenet', '--size', '64', '--batch', '8', '--steps', '4'],
    ...['--lr', '0.01', '--precision', 'float32', '--fractals', '4', '--out', join(folder, out), '--json', ...more],
  ];

  it('trains resnet18 with IPMix on random crops, and judges the centre', async () => {
    const { code, out, err } = await ipmix(training('run'), folder);
    expect(code, err).to.equal(0);
    const printed = JSON.parse(out) as Printed;
    expect(printed).to.deep.include({ architecture: 'resnet18', pictures: { preset: 'imagenet', size: 64 } });
    expect(printed.options.loss).to.equal('jsd');
    expect(printed.epochs.map(({ test }) => test.count)).to.deep.equal([6, 6]);
    expect(printed.skipped).to.deep.equal({ train: [], test: [] });
    const checkpoint = join(folder, 'run', 'checkpoints', 'step-00000004', 'state.json');
    const { loader } = JSON.parse(readFileSync(checkpoint, 'utf8')) as { loader: Record<string, unknown> };
    expect(loader).to.deep.include({ crop: { random: 64 }, flip: true, resize: null, mean: [0.485, 0.456, 0.406] });
  });

  it('is judged by ipmix evaluate as it was trained', async () => {
    const off = ['--corruptions', 'none', '--sequences', '0', '--attacked-samples', '0', '--anomaly-samples', '0'];
    const only = ['--only', 'clean', ...off, '--json'];
    const { code, out, err } = await ipmix(['evaluate', join(folder, 'run'), '--data', photos, ...only], folder);
    expect(code, err).to.equal(0);
    type Report = { models: { seeds: { measures: { clean: { error: number; samples: number } } }[] }[] };
    const { clean } = (JSON.parse(out) as Report).models[0]!.seeds[0]!.measures;
    const record = readFileSync(join(folder, 'run', 'log.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const epochs = record.map((line) => JSON.parse(line) as { type: string; test?: { error: number } });
    expect(clean.samples).to.equal(6);
    expect(clean.error).to.be.closeTo(epochs.findLast(({ type }) => type === 'epoch')!.test!.error, 1e-9);
  });

  it('says what does not fit: a network for 32 x 32, classes that differ', async () => {
    const wrong = await ipmix(training('wrong', '--model', 'wrn-16-2'), folder);
    expect(wrong.code).to.equal(1);
    expect(wrong.err).to.match(/^ipmix: --model wrn-16-2 does not take pictures of 64 x 64 \(.*resnet18, 34, 50/m);
    mkdirSync(join(photos, 'val', 'n00000003'));
    writeFileSync(join(photos, 'val', 'n00000003', 'x.jpg'), 'x');
    const odd = await ipmix(training('odd'), folder);
    expect(odd.err).to.include("'n00000003' is in one of them only");
    await rm(join(photos, 'val', 'n00000003'), { recursive: true });
  });

  it('--on-corrupt skip leaves broken pictures out and lists them; the default names the first', async () => {
    const names = ['train/n00000001/0.JPEG', 'train/n00000002/3.JPEG', 'val/n00000001/1.JPEG'];
    const broken = names.map((name) => join(photos, name));
    for (const file of broken) writeFileSync(file, readFileSync(file).subarray(0, 60));
    const stopped = await ipmix(training('stopped'), folder);
    expect(stopped.code).to.equal(1);
    expect(JSON.parse(stopped.out)).to.have.nested.property('error.code', 'CORRUPT_FILE');
    expect(stopped.err).to.match(/photos\/(train|val)\/n0000000\d\/\d\.JPEG: /);

    const { code, out, err } = await ipmix(training('skipped', '--on-corrupt', 'skip', '--processes', '2'), folder);
    expect(code, err).to.equal(0);
    const { skipped, epochs } = JSON.parse(out) as Printed;
    expect(skipped.train.map(({ name }) => name)).to.deep.equal(broken.slice(0, 2));
    expect(skipped.test.map(({ name, code }) => [name, code])).to.deep.equal([[broken[2], 'CORRUPT_FILE']]);
    expect(epochs.map(({ test }) => test.count)).to.deep.equal([5, 5]);
    const record = JSON.parse(await readFile(join(folder, 'skipped', 'train.json'), 'utf8')) as Printed;
    expect(record.skipped).to.deep.equal(skipped);
  });

  it('--on-corrupt skip works for small pictures as well, and changes nothing where none is broken', async () => {
    const data = await smallPictures(join(folder, 'small'), { train: 16, test: 4 });
    const small = (out: string, ...more: string[]) => [
      ...['train', '--data', data, '--model', 'wrn-10-1', '--augment', 'none', '--batch', '8', '--steps', '4'],
      ...['--precision', 'float32', '--out', join(folder, out), ...more],
    ];
    const runs = [await ipmix(small('a'), folder), await ipmix(small('b', '--on-corrupt', 'skip'), folder)];
    expect(runs.map(({ code }) => code)).to.deep.equal([0, 0]);
    const [a, b] = ['a', 'b'].map((run) => readFileSync(join(folder, run, 'model.safetensors')));
    expect(a!.equals(b!)).to.equal(true);
    const [file] = readdirSync(join(data, 'train', 'down'));
    writeFileSync(join(data, 'train', 'down', file!), 'torn');
    const { code, out } = await ipmix(small('c', '--on-corrupt', 'skip'), folder);
    expect(code).to.equal(0);
    expect(out)
      .to.include('Left out 1 training and 0 test pictures that cannot be read:\n')
      .and.to.include(`down/${file}: `);
  });
});
