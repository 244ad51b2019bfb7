import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const address = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** A batch of 1.5 GB under a limit of 0.5 GB more address space than in use, then one that fits. */
const source = `
  const { execFileSync } = await import('node:child_process');
  const { readFileSync } = await import('node:fs');
  const { DataLoader } = await import(${address('../../../lib/data/loader.ts')});
  const { datasets } = await import(${address('../../../lib/data/datasets.ts')});
  const { IPMix } = await import(${address('../../../lib/augment/ipmix.ts')});
  const { MixingSet } = await import(${address('../../../lib/augment/mixing-set.ts')});
  const set = datasets.fromArrays(new Uint8Array(2000 * 64 * 64 * 3), new Array(2000).fill(0));
  const mixing = MixingSet.from([{ data: new Uint8Array(72 * 72 * 3), height: 72, width: 72 }]);
  const options = { augment: new IPMix({ preset: 'cifar' }), mixing, views: 16 };
  const used = Number(/VmSize:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  execFileSync('prlimit', ['--pid', String(process.pid), '--as=' + (used + 512 * 2 ** 20)]);
  for (const workers of [0, 2]) {
    const big = new DataLoader(set, { ...options, workers, batchSize: 2000 });
    await big.epoch(0).next().then(() => console.log('no error'), (error) => console.log(error.code));
    console.log(big.statistics().threads, big.statistics().slotsInUse);
    const small = new DataLoader(set, { ...options, workers, batchSize: 8 }).epoch(0);
    console.log((await small.next()).value.images.shape.join());
    await small.return();
  }
  process.exit(0);`;

describe('a loader without memory', () => {
  it('rejects the batch with OUT_OF_MEMORY, stops its threads, and lets the process live (needs prlimit)', function () {
    if (spawnSync('prlimit', ['--version']).error) this.skip();
    const { stdout, stderr } = spawnSync(process.execPath, ['--import=tsx', '--input-type=module', '-e', source], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      encoding: 'utf8',
      timeout: 30_000,
    });
    const lines = ['OUT_OF_MEMORY', '0 0', '128,3,64,64'];
    expect(stdout.trim().split('\n'), stderr).to.deep.equal([...lines, ...lines]);
  });
});
