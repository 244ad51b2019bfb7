/** A child process may map little more than it has; what then does not fit is an error, and the process lives. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const limited = `
  const { execFileSync } = await import('node:child_process');
  const { readFileSync } = await import('node:fs');
  const { torch, Tensor } = await import('./lib/index.ts');
  const codes = {};
  const note = async (name, body) => {
    try { await body(); codes[name] = 'no error'; } catch (error) { codes[name] = error.code; }
  };
  const MB = 1 << 20;
  const large = torch.zeros([600 * MB], { dtype: 'uint8' });
  await torch.async.ones([2]);
  const mapped = Number(/VmSize:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  execFileSync('prlimit', ['--pid', String(process.pid), '--as=' + (mapped + 300 * MB)]);
  await note('operator', () => torch.zeros([2000 * MB]));
  await note('async operator', () => torch.async.zeros([2000 * MB]));
  await note('in an operator', () => large.add(large));
  await note('data()', () => large.data());
  await note('toArray()', () => large.toArray());
  await note('Tensor.from', () => Tensor.from(new Uint8Array(8), { shape: [8] }).expand([2000 * MB, 8]).contiguous());
  codes.after = torch.ones([2]).add(1).toArray();
  console.log(JSON.stringify(codes));`;

const beyond = `
  const { totalmem } = await import('node:os');
  const { torch } = await import('./lib/index.ts');
  let code = 'no error';
  try { torch.empty([Math.floor(1.5 * totalmem())], { dtype: 'uint8' }); } catch (error) { code = error.code; }
  console.log(JSON.stringify({ code, after: torch.ones([2]).add(1).toArray() }));`;

function run(source: string): unknown {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import=tsx', '--input-type=module', '-e', source],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    },
  );
  expect(status, stderr.slice(-2000)).to.equal(0);
  return JSON.parse(stdout);
}

describe('out of memory', () => {
  it('is an error from every entry, and the process goes on', function () {
    this.timeout(60_000);
    if (process.platform !== 'linux' || spawnSync('prlimit', ['--version']).status !== 0) {
      this.test!.title += ' (skipped: needs Linux with prlimit)';
      this.skip();
    }
    expect(run(limited)).to.deep.equal({
      operator: 'OUT_OF_MEMORY',
      'async operator': 'OUT_OF_MEMORY',
      'in an operator': 'OUT_OF_MEMORY',
      'data()': 'OUT_OF_MEMORY',
      'toArray()': 'OUT_OF_MEMORY',
      'Tensor.from': 'OUT_OF_MEMORY',
      after: [2, 2],
    });
  });

  it('is what comes of asking for more than the machine has, as it is without our allocator', function () {
    this.timeout(60_000);
    const policy = '/proc/sys/vm/overcommit_memory';
    if (!existsSync(policy) || readFileSync(policy, 'utf8').trim() === '1') {
      this.test!.title += ' (skipped: this system grants any amount)';
      this.skip();
    }
    expect(run(beyond)).to.deep.equal({ code: 'OUT_OF_MEMORY', after: [2, 2] });
  });
});
