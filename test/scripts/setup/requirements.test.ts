import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { requireNode } from '../../../scripts/setup/check-node.mjs';
import { requireSpace } from '../../../scripts/setup/free-space.mjs';
import { findProgram } from '../../../scripts/setup/requirements.mjs';
import { explainSystemError } from '../../../scripts/setup/setup-error.mjs';
import { makeFakeLibtorch } from '../fake-libtorch.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

describe('requirements', () => {
  let folder: string;
  let libtorch: string;
  let root: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-requirements-'));
    libtorch = makeFakeLibtorch(path.join(folder, 'libtorch'));
    // A checkout whose dependencies are there and whose addon is not.
    root = path.join(folder, 'checkout');
    for (const name of ['scripts', 'cmake', 'CMakeLists.txt', 'package.json'])
      cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true });
    mkdirSync(path.join(root, 'native'));
    symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(root, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Runs scripts/build.mjs where the PATH has only these programs. */
  const build = (programs: Record<string, string>, env: Record<string, string> = {}) => {
    const bin = path.join(folder, 'bin');
    rmSync(bin, { recursive: true, force: true });
    mkdirSync(bin);
    for (const [name, script] of Object.entries(programs))
      writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const ran = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
      encoding: 'utf8',
      env: { PATH: bin, HOME: folder, LIBTORCH: libtorch, IPMIX_CACHE: path.join(folder, 'cache'), ...env },
    });
    const [sentence, next] = ran.stderr.split('\nipmix: ')[1]?.split('\n  next: ') ?? [];
    return { code: ran.status, sentence, next: next?.trim() };
  };
  const compiler = `PATH=${process.env.PATH} exec ${findProgram('c++') ?? findProgram('g++') ?? 'c++'} "$@"`;

  it('names a missing compiler and how to get one', () => {
    const { code, sentence, next } = build({});
    expect([code, sentence]).to.deep.equal([1, 'No C++ compiler was found (c++, g++ or clang++).']);
    expect(next).to.match(/, then: npm run setup$/);
  });

  it('names a compiler that CXX names wrongly', () => {
    expect(build({}, { CXX: 'no-such-compiler' })).to.include({
      code: 1,
      sentence: 'CXX names no-such-compiler, which is not there.',
    });
  });

  it('names a compiler without C++20', () => {
    const old =
      'case "$1" in --version) echo "c++ (GCC) 4.8.5";; *) echo "error: unrecognized option -std=c++20"; exit 1;; esac';
    const { code, sentence } = build({ 'c++': old });
    expect(code).to.equal(1);
    expect(sentence).to.match(/^The C\+\+ compiler .*c\+\+ \(c\+\+ \(GCC\) 4\.8\.5\) does not compile C\+\+20; GCC 11/);
  });

  it('names a missing CMake, an old CMake and a missing build tool', () => {
    const at = (version: string) => `echo "cmake version ${version}"`;
    expect(build({ 'c++': compiler })).to.include({
      code: 1,
      sentence: 'CMake was not found; 3.18 or newer builds the addon.',
    });
    expect(build({ 'c++': compiler, cmake: at('3.5.1') }).sentence).to.match(
      /is 3\.5\.1; 3\.18 or newer builds the addon\.$/,
    );
    expect(build({ 'c++': compiler, cmake: at('3.25.1') })).to.include({
      code: 1,
      sentence: 'Neither ninja nor make was found to run the build.',
    });
  });

  it('names a LibTorch of the wrong version', () => {
    const wrong = makeFakeLibtorch(path.join(folder, 'wrong'), { version: '1.13.1' });
    const { code, sentence, next } = build({}, { LIBTORCH: wrong });
    expect(code).to.equal(1);
    expect(sentence).to.equal(
      `LIBTORCH (~/wrong) cannot be used: it is LibTorch 1.13.1; ipmix needs 2.6 or newer, below 3.0.`,
    );
    expect(next).to.equal('unset LIBTORCH && npm run setup');
  });

  it('names what is missing when LibTorch cannot be had at all', () => {
    const nobody = { LIBTORCH: '', IPMIX_LIBTORCH_ARCHIVES: 'http://127.0.0.1:9' };
    const { code, sentence, next } = build({}, nobody);
    expect(code).to.equal(1);
    expect(sentence).to.match(
      /^LibTorch 2\.13\.0 could not be had \(pip wheel torch==2\.13\.0: python3 and pip are missing(; |\))/,
    );
    expect(next).to.match(/^LIBTORCH=\/path\/to\/libtorch npm run setup/);
    expect(build({ python3: 'echo "No module named pip" >&2; exit 1' }, nobody).sentence).to.contain('pip is missing');
  });

  it('names an older Node.js', () => {
    for (const fits of ['v20.17.0', 'v20.20.2', 'v22.0.0', 'v24.1.0']) expect(() => requireNode(fits)).not.to.throw();
    for (const old of ['v20.16.9', 'v18.20.4', 'v8.0.0']) {
      expect(() => requireNode(old), old)
        .to.throw(`Node.js 20.17 or newer is needed, and this is ${old}`)
        .with.property('code', 'NODE_VERSION');
    }
  });

  it('names a disk without room, before and while writing', () => {
    expect(() => requireSpace(path.join(folder, 'not', 'yet', 'there'), 1e18, 'Unpacking LibTorch')).to.throw(
      /^Unpacking LibTorch needs 1,000,000,000,000 MB in .*, and its disk has [\d,]+ MB left\.$/,
    );
    expect(() => requireSpace(folder, 1, 'Unpacking LibTorch')).not.to.throw();
  });

  it('explains a disk that fills while writing', function () {
    if (process.platform !== 'linux') this.skip(); // /dev/full is Linux's always full device.
    try {
      writeFileSync('/dev/full', 'x');
      throw new Error('/dev/full took a byte');
    } catch (error) {
      expect(explainSystemError(error, 'fetching LibTorch', '/a/cache')).to.include({
        code: 'NO_SPACE',
        message: 'The disk that holds /a/cache became full while fetching LibTorch.',
      });
    }
  });
});
