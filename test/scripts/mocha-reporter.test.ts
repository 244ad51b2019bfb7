import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

describe('the test report', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-reporter-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (name: string, source: string) => {
    const file = path.join(folder, `${name}.cjs`);
    writeFileSync(file, source);
    const mocha = path.join(REPOSITORY, 'node_modules/mocha/bin/mocha.js');
    const reporter = path.join(REPOSITORY, 'scripts/mocha-reporter.cjs');
    const { status, stdout } = spawnSync(
      process.execPath,
      [mocha, '--no-config', '--reporter', reporter, '--fail-zero', file],
      { cwd: folder, encoding: 'utf8' },
    );
    return { status, closing: stdout.trimEnd().split('\n').at(-1) };
  };

  it('closes with a line that a program can read', () => {
    const mixed =
      "it('a', () => {}); it('b', () => {}); it('c', () => { throw new Error('no'); }); it.skip('d', () => {}); it('e', function () { this.skip(); });";
    expect(run('mixed', mixed)).to.deep.equal({ status: 1, closing: '2 passed, 1 failed, 2 skipped' });
    expect(run('good', "it('a', () => {});")).to.deep.equal({ status: 0, closing: '1 passed, 0 failed, 0 skipped' });
  });

  it('fails when no test ran', () => {
    expect(run('none', '')).to.deep.equal({ status: 1, closing: '0 passed, 0 failed, 0 skipped' });
  });
});
