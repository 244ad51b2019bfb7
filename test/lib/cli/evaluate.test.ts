// `ipmix evaluate` of a program of Python, alone and by two processes.
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import sharp from 'sharp';
import type { ReportData } from '../../../lib/report/data.js';
import { type Ended, ipmix } from './spawn-cli.js';

const program = fileURLToPath(new URL('../../fixtures/torch/programs/scripted.pt', import.meta.url));
const CLASSES = 5;

/** Plain pictures of as many greys as classes. */
async function greys(folder: string): Promise<string> {
  for (let label = 0; label < CLASSES; label++) {
    const directory = join(folder, 'test', `grey-${label}`);
    await mkdir(directory, { recursive: true });
    for (let i = 0; i < 40; i++) {
      const level = 50 * label + i;
      const create = {
        width: 32,
        height: 32,
        channels: 3,
        background: { r: level, g: level, b: 255 - level },
      } as const;
      await sharp({ create })
        .png({ compressionLevel: 1 })
        .toFile(join(directory, `${i}.png`));
    }
  }
  return folder;
}

const childrenOf = ({ pid }: ChildProcess) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

describe('command line: evaluate a TorchScript program', function () {
  this.timeout(120_000);
  let folder: string;
  let judging: (out: string, ...more: string[]) => string[];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-evaluate-'));
    const data = await greys(join(folder, 'data'));
    const sizes = [
      '--corrupted-samples',
      '20',
      '--sequences',
      '2',
      '--anomaly-samples',
      '0',
      '--attacked-samples',
      '20',
    ];
    judging = (out, ...more) => [
      ...['evaluate', program, '--data', data, '--corruptions', 'contrast,gaussian_noise', ...sizes],
      ...['--attacks', 'pgd,apgd-ce', '--mean', '0,0,0', '--std', '1,1,1', '--out', join(folder, out), ...more],
    ];
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const measuresIn = async (out: string) => {
    const report = JSON.parse(await readFile(join(folder, out, 'report.json'), 'utf8')) as ReportData;
    const { seconds: _, ...measures } = report.models[0]!.seeds[0]!.measures;
    return { measures, options: report.options, architecture: report.models[0]!.architecture };
  };

  it('by two processes, to the same numbers as by one, attacks included', async () => {
    // One after the other: each is to have the machine for itself.
    process.env.OMP_NUM_THREADS = '1';
    const ended: Ended[] = [];
    for (const args of [judging('one'), judging('two', '--processes', '2')]) ended.push(await ipmix(args, folder));
    delete process.env.OMP_NUM_THREADS;
    for (const { code, err } of ended) expect(code, err).to.equal(0);
    const [one, two] = [await measuresIn('one'), await measuresIn('two')];
    expect(one.architecture).to.equal('TorchScript program');
    expect(one.options.mean).to.deep.equal([0, 0, 0]);
    expect(one.measures.adversarial!.samples).to.equal(20);
    expect(one.measures.moreAttacks![0]!.attack).to.equal('APGD-CE, L-infinity');
    expect(two.measures).to.deep.equal(one.measures);
  });

  it('says which process was killed, and the same command goes on', async function () {
    if (!existsSync('/proc/self/task')) {
      console.log('      skipped: children are found through /proc, which is Linux alone');
      this.skip();
    }
    let killed = false;
    const args = judging('killed', '--processes', '2', '--sequences', '40', '--attacked-samples', '200');
    const broken = await ipmix(args, folder, (child, text) => {
      if (killed || !text.includes('judging,')) return;
      const [rank1] = childrenOf(child);
      if (rank1 !== undefined) killed = process.kill(rank1, 'SIGKILL');
    });
    expect(broken.code, broken.err).to.equal(1);
    expect(broken.err).to.match(
      /ipmix: Process 1 of 2 was ended by SIGKILL\. Finished parts are kept: the same command/,
    );
    const again = await ipmix(args, folder);
    expect(again.code, again.err).to.equal(0);
  });
});
