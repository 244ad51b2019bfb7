import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { requireNamedAccepted, searchLibtorch } from '../../../scripts/setup/candidates.mjs';
import { cachePlaces, writeReceipt } from '../../../scripts/setup/libtorch-cache.mjs';
import { libraryFile } from '../../../scripts/setup/libtorch-folder.mjs';
import { makeFakeLibtorch } from '../fake-libtorch.js';

describe('searchLibtorch', () => {
  let folder: string;
  let good: string;
  let cache: string;
  let empty: string;
  let entry: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-candidates-'));
    good = makeFakeLibtorch(path.join(folder, 'good'));
    cache = path.join(folder, 'cache');
    empty = path.join(folder, 'empty-cache');
    ({ entry } = cachePlaces(cache));
    mkdirSync(entry, { recursive: true });
  });
  beforeEach(() => {
    cpSync(good, path.join(entry, 'torch'), { recursive: true });
    writeReceipt(entry, 'a test', 'torch');
  });
  after(() => rmSync(folder, { recursive: true }));

  const verdicts = async (env: Record<string, string>, place = cache, everything = false) =>
    (await searchLibtorch({ env, cache: place, everything })).candidates.map(({ source, verdict }) => [
      source,
      verdict,
    ]);
  const taken = async (env: Record<string, string>, place = cache) =>
    (await searchLibtorch({ env, cache: place })).taken?.path;

  it('takes LIBTORCH before the cache', async () => {
    expect(await verdicts({ LIBTORCH: good })).to.deep.equal([['LIBTORCH', 'taken']]);
    expect(await taken({ LIBTORCH: good })).to.equal(good);
  });

  it('takes the cache when nothing is named', async () => {
    expect(await verdicts({})).to.deep.equal([['LIBTORCH', 'absent'], ['cache', 'taken']]); // biome-ignore format: a table
    expect(await taken({ LIBTORCH: '' })).to.equal(path.join(entry, 'torch'));
  });

  it('finds nothing in an empty cache', async () => {
    expect(await verdicts({}, empty)).to.deep.equal([['LIBTORCH', 'absent'], ['cache', 'absent']]); // biome-ignore format: a table
    expect(await taken({}, empty)).to.equal(undefined);
  });

  it('never passes over a LIBTORCH that it refuses', async () => {
    const env = { LIBTORCH: makeFakeLibtorch(path.join(folder, 'old'), { version: '1.13.1' }) };
    const { candidates, taken: chosen } = await searchLibtorch({ env, cache });
    expect(chosen).to.equal(undefined);
    expect(candidates.map(({ verdict }) => verdict)).to.deep.equal(['refused']);
    expect(() => requireNamedAccepted(candidates))
      .to.throw(/^LIBTORCH .*cannot be used: it is LibTorch 1\.13\.1/)
      .with.property('next', 'unset LIBTORCH && npm run setup');
  });

  it('refuses libraries that do not load', async () => {
    const torn = path.join(folder, 'torn');
    cpSync(good, torn, { recursive: true });
    writeFileSync(path.join(torn, 'lib', libraryFile('torch_cpu')), 'no library');
    const { candidates } = await searchLibtorch({ env: { LIBTORCH: torn }, cache });
    expect(candidates[0]).to.include({ verdict: 'refused' });
    expect(candidates[0]?.reason).to.match(/^its libraries do not load: .*torch_cpu/);
  });

  it('refuses a CUDA build without its NVIDIA libraries', async () => {
    const cuda = makeFakeLibtorch(path.join(folder, 'cuda'), { cudaWithoutNvidia: true });
    const { candidates } = await searchLibtorch({ env: { LIBTORCH: cuda }, cache });
    expect(candidates[0]).to.include({ verdict: 'refused', cuda: true });
    expect(candidates[0]?.reason).to.match(/do not load: .*nvidia_stand_in/);
  });

  it('refuses a cache that was damaged after it was made', async () => {
    truncateSync(path.join(entry, 'torch', 'lib', libraryFile('torch')), 100);
    const { candidates, taken: chosen } = await searchLibtorch({ env: {}, cache });
    expect(chosen).to.equal(undefined);
    expect(candidates.at(-1)?.reason).to.match(/^it is damaged \(lib\/libtorch\./);
  });

  it('lists everything for doctor, and still takes the first', async () => {
    const rows = await verdicts({ LIBTORCH: good }, cache, true);
    expect(rows.map(([source]) => source)).to.deep.equal(['LIBTORCH', "the active Python's torch", 'cache']);
    expect(rows[0]?.[1]).to.equal('taken');
    expect(rows[2]?.[1]).to.equal('listed');
  });

  describe("the active Python's torch", () => {
    const path0 = process.env.PATH;
    let python: string;
    before(() => {
      // A Python that answers the question where torch is; the search must never ask it to import torch.
      python = path.join(folder, 'python');
      mkdirSync(python);
      const answer = `#!/bin/sh\ncase "$*" in *"import torch"*) exit 9;; esac\necho "${good}"\n`;
      writeFileSync(path.join(python, 'python3'), answer, { mode: 0o755 });
      process.env.PATH = `${python}${path.delimiter}${path0}`;
    });
    after(() => {
      process.env.PATH = path0;
    });

    it('is taken with LIBTORCH_USE_PYTORCH=1, before the cache', async () => {
      expect(await verdicts({ LIBTORCH_USE_PYTORCH: '1' })).to.deep.equal([['LIBTORCH', 'absent'], ['LIBTORCH_USE_PYTORCH=1', 'taken']]); // biome-ignore format: a table
    });

    it('is only listed without it', async () => {
      const { candidates, taken: chosen } = await searchLibtorch({ env: {}, cache: empty, everything: true });
      expect(chosen).to.equal(undefined);
      expect(candidates[1]).to.include({ source: "the active Python's torch", verdict: 'listed', path: good });
    });
  });
});
