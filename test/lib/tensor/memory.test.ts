import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./short-lived-tensors.ts', import.meta.url));
/** The resident set levels off long before; IPMIX_SOAK=1 makes the whole million. */
const COUNT = process.env.IPMIX_SOAK ? 1_000_000 : 150_000;

describe(`memory of ${COUNT} short-lived tensors`, () => {
  for (const [mode, limit] of [
    ['loop', 200],
    ['scope', 30],
    ['dispose', 30],
  ] as const) {
    it(`${mode}: the resident set grows by less than ${limit} MB`, async () => {
      const { stdout } = await run(process.execPath, ['--import=tsx', script, mode, String(COUNT)]);
      const { grewMB } = JSON.parse(stdout) as { grewMB: number };
      console.log(`        ${grewMB} MB`);
      expect(grewMB).to.be.lessThan(limit);
    });
  }
});
