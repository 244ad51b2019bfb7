import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { examineFolder, readVersion } from '../../../scripts/setup/libtorch-folder.mjs';
import { compareVersions } from '../../../scripts/setup/versions.mjs';
import { makeFakeLibtorch } from '../fake-libtorch.js';

describe('examineFolder', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-folder-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('accepts a whole folder of a fitting version', () => {
    const found = examineFolder(makeFakeLibtorch(path.join(folder, 'whole'), { version: '2.13.0+cpu' }));
    expect(found).to.include({ version: '2.13.0+cpu', cuda: false, problem: null });
  });

  for (const [version, fits] of [
    ['2.5.1', false],
    ['2.6.0', true],
    ['2.20.3+cu130', true],
    ['3.0.0a0', false],
    ['1.13.1', false],
  ] as const) {
    it(`${fits ? 'accepts' : 'refuses'} version ${version}`, () => {
      const { problem } = examineFolder(makeFakeLibtorch(path.join(folder, version), { version }));
      if (fits) expect(problem).to.equal(null);
      else expect(problem).to.equal(`it is LibTorch ${version}; ipmix needs 2.6 or newer, below 3.0`);
    });
  }

  it('refuses the old C++ ABI', function () {
    if (process.platform !== 'linux') this.skip(); // Only libstdc++ has two.
    const { problem } = examineFolder(makeFakeLibtorch(path.join(folder, 'old-abi'), { oldAbi: true }));
    expect(problem).to.contain('old C++ ABI');
  });

  it('names the first thing that is missing', () => {
    expect(examineFolder(path.join(folder, 'nowhere')).problem).to.equal('there is no such folder');
    const half = makeFakeLibtorch(path.join(folder, 'half'));
    rmSync(path.join(half, 'lib'), { recursive: true });
    expect(examineFolder(half).problem).to.match(/^it has no lib\/libc10/);
    rmSync(path.join(half, 'include'), { recursive: true });
    expect(examineFolder(half).problem).to.match(/^it has no include\//);
  });

  it('reads the version of an archive, a wheel, or the headers', () => {
    const place = path.join(folder, 'versions');
    mkdirSync(path.join(place, 'include/torch/headeronly'), { recursive: true });
    expect(readVersion(place)).to.equal('');
    const numbers = '#define TORCH_VERSION_MAJOR 2\n#define TORCH_VERSION_MINOR 11\n#define TORCH_VERSION_PATCH 4\n';
    writeFileSync(path.join(place, 'include/torch/headeronly/version.h'), numbers);
    expect(readVersion(place)).to.equal('2.11.4');
    writeFileSync(path.join(place, 'version.py'), "__version__: str = '2.12.0+cu130'\ndebug = False\n");
    expect(readVersion(place)).to.equal('2.12.0+cu130');
    writeFileSync(path.join(place, 'build-version'), '2.13.0+cpu\n');
    expect(readVersion(place)).to.equal('2.13.0+cpu');
  });

  it('orders versions by number, not by letter', () => {
    const ordered = ['1.13.1', '2.6', '2.6.1', '2.9.0', '2.10.0', '3.0'];
    expect([...ordered].reverse().sort(compareVersions)).to.deep.equal(ordered);
  });
});
