import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Tensor } from '../../../lib/tensor/tensor.js';
import { torch } from '../../../lib/tensor/torch.js';

const script = fileURLToPath(new URL('large-tensors.ts', import.meta.url));
const SMALL_PAGES = { THP_MEM_ALLOC_ENABLE: '0' };
const linux = process.platform === 'linux';
const title = (text: string) => `${text}${linux ? '' : ' (skipped: only on Linux)'}`;

interface Told {
  made: { faults: number; megabytes: number }[];
  free: number;
  idle: number;
  sum: number;
}

function tell({ status, stdout, stderr }: SpawnSyncReturns<string>): Told {
  expect(status, stderr).to.equal(0);
  return JSON.parse(stdout) as Told;
}

function run(environment: object, mode = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import=tsx', script, mode], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 60_000,
  });
}

describe('memory of large tensors', function () {
  this.timeout(60_000);
  before(function () {
    if (!linux) this.skip();
  });

  it(title('serves the next one, and goes back to the kernel when none is made any more'), () => {
    const { made, free, idle, sum } = tell(run(SMALL_PAGES, 'wait'));
    // 64 MB are 15,625 pages of 4 KB.
    expect(made[0]!.faults).to.be.above(200);
    expect(made[1]!.faults).to.be.below(made[0]!.faults / 10);
    for (const { megabytes } of made) expect(megabytes).to.be.within(55, 90);
    expect(free).to.be.above(55);
    expect(idle).to.be.below(32);
    expect(sum).to.equal(16_000_000);
  });

  it(title('is left to LibTorch with IPMIX_ARENA=0'), () => {
    const { made, free } = tell(run({ ...SMALL_PAGES, IPMIX_ARENA: '0' }));
    expect(made[1]!.faults).to.be.above(200);
    expect(free).to.be.below(32);
  });

  it(title('is found without the arena where a limit leaves no room for its addresses'), function () {
    if (spawnSync('prlimit', ['--version']).error) this.skip();
    const { made, free } = tell(run(SMALL_PAGES, 'limited'));
    expect(made[1]!.faults).to.be.above(200);
    expect(free).to.be.below(32);
  });

  it(title('is in huge pages where Linux has them'), function () {
    const given = existsSync('/proc/self/environ') ? readFileSync('/proc/self/environ', 'latin1') : '';
    if (!existsSync('/sys/kernel/mm/transparent_hugepage') || /THP_MEM_ALLOC|IPMIX_ARENA/.test(given)) this.skip();
    using large = torch.ones!([24 * 2 ** 20]) as Tensor;
    const mappings = readFileSync('/proc/self/smaps', 'utf8').split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m);
    const asked = mappings.filter((text) => /^VmFlags:.*\bhg\b/m.test(text));
    const kilobytes = asked.map((text) => Number(/^Rss:\s+(\d+)/m.exec(text)?.[1] ?? 0)).reduce((a, b) => a + b, 0);
    expect(large.shape).to.deep.equal([24 * 2 ** 20]);
    expect(kilobytes).to.be.at.least(96 * 1024 - 8);
  });

  it('keeps the values of tensors of all sizes apart', () => {
    const tensors = new Map<number, Tensor>();
    for (let turn = 0; turn < 400; turn++) {
      const old = turn - ((turn * 7) % 13);
      const tensor = tensors.get(old);
      if (tensor) {
        expect((torch.min!(tensor) as Tensor).item()).to.equal(old);
        expect((torch.max!(tensor) as Tensor).item()).to.equal(old);
        tensor.dispose();
        tensors.delete(old);
      }
      tensors.set(turn, torch.full!([200_000 + ((turn * 7919) % 1_000_000)], turn) as Tensor);
    }
    for (const [turn, tensor] of tensors) {
      expect((torch.min!(tensor) as Tensor).item()).to.equal(turn);
      tensor.dispose();
    }
  });
});
