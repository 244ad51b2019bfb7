import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Examination } from '../../scripts/setup/examine.mjs';
import { makeFakeLibtorch } from './fake-libtorch.js';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

describe('doctor', () => {
  let folder: string;
  let root: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-doctor-'));
    root = path.join(folder, 'clone');
    for (const name of ['scripts', 'package.json', 'package-lock.json'])
      cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  const doctor = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/doctor.mjs'), ...args], {
      encoding: 'utf8',
      env: { PATH: '/nowhere', HOME: folder, IPMIX_CACHE: path.join(folder, 'cache'), ...env },
    });

  it('works before anything is there, and says what to type', () => {
    const { status, stdout, stderr } = doctor({});
    expect([status, stderr]).to.deep.equal([1, '']);
    expect(stdout).to.match(/^ {2}absent {2}cache +LibTorch 2\.13\.0 is not there yet/m);
    expect(stdout).to.match(/\nThere is no LibTorch yet\.\n {2}next: npm run setup\n/);
    expect(stdout).to.contain('The dependencies are missing (node_modules).');
    expect(stdout).to.contain('No C++ compiler was found');
  });

  it('says the same as data', () => {
    const { status, stdout } = doctor({}, '--json');
    const found: Examination = JSON.parse(stdout);
    expect(status).to.equal(1);
    expect(found.candidates.map(({ source }) => source)).to.deep.equal([
      'LIBTORCH',
      "the active Python's torch",
      'cache',
      'pip, then the official archive',
    ]);
    expect(found.addon).to.include({ exists: false, stale: 'there is no addon yet' });
    expect(found.problems.length).to.be.greaterThan(2);
  });

  it('tells why a named LibTorch is refused, and which one is taken', () => {
    const old = makeFakeLibtorch(path.join(folder, 'old'), { version: '2.0.1' });
    const refused = doctor({ LIBTORCH: old });
    expect(refused.stdout).to.match(
      /^ {2}refused {2}LIBTORCH +it is LibTorch 2\.0\.1; ipmix needs 2\.6 or newer, below 3\.0 in ~\/old$/m,
    );
    expect(refused.stdout).to.contain('next: unset LIBTORCH && npm run setup');
    const good = makeFakeLibtorch(path.join(folder, 'good'), { version: '2.12.1' });
    const taken = doctor({ LIBTORCH: good });
    expect(taken.stdout).to.match(
      /^ {2}taken +LIBTORCH +LibTorch 2\.12\.1, CPU \(ipmix is tested with 2\.13\.0\) in ~\/good$/m,
    );
  });
});
