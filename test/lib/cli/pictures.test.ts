import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import sharp from 'sharp';
import { IPMix } from '../../../lib/augment/ipmix.js';
import type { Plan } from '../../../lib/augment/plan.js';
import { ipmix } from './spawn-cli.js';

describe('command line: fractals and augment', function () {
  this.timeout(60_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-cli-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('renders the pictures that were asked for, the same for the same seed', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [string, string, string];
    const ended = await Promise.all([
      ipmix(['fractals', '--out', a, '--count', '3', '--size', '40', '--seed', '5'], folder),
      ipmix(['fractals', '--out', b, '--count', '2', '--size', '40', '--seed', '5'], folder),
      ipmix(['fractals', '--out', c, '--count', '2', '--size', '40', '--seed', '6'], folder),
    ]);
    expect(ended.map(({ code }) => code)).to.deep.equal([0, 0, 0]);
    const names = ['fractal_000000.png', 'fractal_000001.png', 'fractal_000002.png'];
    expect((await readdir(a)).sort()).to.deep.equal(names);
    const { width, height, channels } = await sharp(join(a, names[0]!)).metadata();
    expect({ width, height, channels }).to.deep.equal({ width: 40, height: 40, channels: 3 });
    for (const name of names.slice(0, 2)) {
      expect(await readFile(join(a, name))).to.deep.equal(await readFile(join(b, name)));
      expect(await readFile(join(a, name))).to.not.deep.equal(await readFile(join(c, name)));
    }
  });

  it('makes views of pictures with plans that are those of the library', async () => {
    const pictures = join(folder, 'pictures');
    const views = join(folder, 'views');
    await ipmix(['fractals', '--out', pictures, '--count', '2', '--size', '32'], folder);
    const args = [
      'augment',
      pictures,
      '--out',
      views,
      '--views',
      '2',
      '--preset',
      'cifar',
      '--seed',
      '9',
      '--plans',
      '--json',
    ];
    const { code, out } = await ipmix(args, folder);
    expect(code).to.equal(0);
    const { files } = JSON.parse(out) as { files: string[] };
    expect(files).to.have.length(4);
    const stems = ['0000_fractal_000000', '0001_fractal_000001'];
    const made = stems.flatMap((stem) => [
      ...[1, 2].flatMap((view) => [`${stem}_view${view}.png`, `${stem}_view${view}.json`]),
      `${stem}_plans.json`,
    ]);
    expect((await readdir(views)).sort()).to.deep.equal([...made, 'contact-sheet.png'].sort());
    const sheet = await sharp(join(views, 'contact-sheet.png')).metadata();
    expect([sheet.width, sheet.height]).to.deep.equal([6 + 19 * 118, 18 + 2 * 118]);
    const { plans } = JSON.parse(await readFile(join(views, `${stems[1]}_plans.json`), 'utf8')) as {
      plans: Record<string, unknown[]>;
    };
    expect(Object.keys(plans)).to.deep.equal([
      ...['IPMix', 'AugMix', 'PixMix', 'Cutout', 'AutoAugment', 'RandAugment', 'TrivialAugment', 'Mixup', 'CutMix'],
    ]);
    const second = files[3]!;
    const { plan, words } = JSON.parse(await readFile(second.replace('.png', '.json'), 'utf8')) as {
      plan: Plan;
      words: string[];
    };
    const drawn = new IPMix({ preset: 'cifar', seed: 9 }).drawPlan({
      index: 1,
      view: 2,
      height: 32,
      width: 32,
      masks: 'explicit',
    });
    expect(plan).to.deep.equal(drawn);
    expect(plans.IPMix?.[1]).to.deep.equal(drawn);
    expect(words).to.deep.equal(IPMix.explain(drawn));
  });
});
