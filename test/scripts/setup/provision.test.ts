import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { cachedFolder, cachePlaces } from '../../../scripts/setup/libtorch-cache.mjs';
import { lastAttempts } from '../../../scripts/setup/provision.mjs';
import { archiveAddresses, fetchArchive } from '../../../scripts/setup/provision-archive.mjs';
import { makeFakeLibtorch } from '../fake-libtorch.js';
import { torchArchive, writeTorchWheel } from '../torch-wheel.js';

const ENSURE = new URL('../../../scripts/setup/ensure-libtorch.mjs', import.meta.url).href;
const ERROR = new URL('../../../scripts/setup/setup-error.mjs', import.meta.url).href;
/** Finds or provisions LibTorch as set-up does, and prints the choice as JSON. */
const CHILD = `
  const { ensureLibtorch } = await import('${ENSURE}');
  const { runScript } = await import('${ERROR}');
  await runScript(async () => console.log(JSON.stringify(await ensureLibtorch({ report: (text) => console.error('at: ' + text) }))));`;
const NOWHERE = 'http://127.0.0.1:9'; // the discard port: nobody listens

const hasPip = spawnSync('python3', ['-m', 'pip', '--version']).status === 0;

describe('provisioning LibTorch', () => {
  let folder: string;
  let libtorch: string;
  let cache: string;
  let wheels: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-provision-'));
    libtorch = makeFakeLibtorch(path.join(folder, 'libtorch'));
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    [cache, wheels] = [path.join(folder, 'cache'), path.join(folder, 'wheels')];
    for (const place of [cache, wheels]) rmSync(place, { recursive: true, force: true });
    mkdirSync(wheels);
  });

  /** Starts set-up's LibTorch part; pip sees only the folder of wheels, archives only `archives`. */
  const start = (archives = NOWHERE, pathVariable = process.env.PATH) => {
    const env = {
      PATH: pathVariable,
      HOME: folder,
      IPMIX_CACHE: cache,
      IPMIX_LIBTORCH_ARCHIVES: archives,
      PIP_CONFIG_FILE: '/dev/null',
      PIP_NO_INDEX: '1',
      PIP_FIND_LINKS: wheels,
    };
    const child = spawn(process.execPath, ['--input-type=module', '-e', CHILD], { env });
    const output = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      output.out += data;
    });
    child.stderr.on('data', (data) => {
      output.err += data;
    });
    const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...output }));
    return { child, output, ended };
  };
  const leftovers = () =>
    readdirSync(cachePlaces(cache).parent).filter((name) => name.startsWith('staging-') || name.endsWith('.lock'));

  /** Kills set-up at the first report of `moment`: the cache is then empty or whole, and the next set-up succeeds. */
  const killAndGoOn = async (moment: string, begin: () => ReturnType<typeof start>) => {
    const { child, output, ended } = begin();
    while (!output.err.includes(`at: ${moment}`) && child.exitCode === null) await sleep(2);
    child.kill('SIGKILL');
    expect(await ended, output.err).to.include({ signal: 'SIGKILL' });
    expect(cachedFolder(cache).problem ?? 'whole', moment).to.match(/is not there yet|whole/);
    const { code, err } = await begin().ended;
    expect(code, err).to.equal(0);
    expect(cachedFolder(cache).problem, moment).to.equal(null);
    expect(leftovers(), moment).to.deep.equal([]);
  };

  describe('from a wheel', () => {
    before(function () {
      if (!hasPip) {
        this.test?.parent?.tests.forEach((test) => {
          test.title += ' (skipped: python3 has no pip)';
        });
        this.skip();
      }
    });

    it('keeps headers and libraries, and is found the next time', async () => {
      writeTorchWheel(wheels, libtorch);
      const { code, out, err } = await start().ended;
      expect(code, err).to.equal(0);
      const { entry } = cachePlaces(cache);
      expect(JSON.parse(out)).to.include({
        source: 'pip wheel torch==2.13.0',
        path: path.join(entry, 'torch'),
        verdict: 'taken',
      });
      expect(readdirSync(path.join(entry, 'torch')).sort()).to.deep.equal(['include', 'lib', 'version.py']);
      expect(existsSync(path.join(entry, 'torch/lib/libtorch_python.so'))).to.equal(false);
      expect(readFileSync(path.join(entry, 'torch.libs/libextra.so.1'), 'utf8')).to.equal('wanted');
      expect(leftovers()).to.deep.equal([]);
      expect(JSON.parse((await start().ended).out)).to.include({ source: 'cache' });
    });

    it('starts clean after being killed while pip works', async () => {
      writeTorchWheel(wheels, libtorch, { ballast: 20e6 });
      await killAndGoOn('downloading', () => start());
    });

    it('two at once wait for each other, and one fetches', async () => {
      writeTorchWheel(wheels, libtorch, { ballast: 10e6 });
      const both = await Promise.all([start().ended, start().ended]);
      for (const { code, err } of both) expect(code, err).to.equal(0);
      const fetched = both.filter(({ err }) => err.includes('unpacking'));
      expect(fetched).to.have.length(1);
    });

    it('says why a truncated wheel and a CUDA wheel were refused', async () => {
      const wheel = writeTorchWheel(wheels, libtorch, {
        requires: ['nvidia-cublas==13.1.0.3 ; platform_system == "Linux"'],
      });
      const cuda = await start().ended;
      if (process.platform === 'linux') {
        expect(cuda.code).to.equal(1);
        expect(cuda.err).to.contain("it is a CUDA build without NVIDIA's libraries");
      }
      writeTorchWheel(wheels, libtorch, { ballast: 1e6 });
      truncateSync(wheel, 500_000);
      const torn = await start().ended;
      expect(torn.code).to.equal(1);
      expect(torn.err).to.match(/ipmix: LibTorch 2\.13\.0 could not be had \(pip wheel torch==2\.13\.0: /);
      expect(torn.err).to.contain('next: LIBTORCH=/path/to/libtorch npm run setup');
      expect(leftovers()).to.deep.equal([]);
      const [attempt] = lastAttempts(cache);
      expect(attempt).to.include({ verdict: 'refused', source: 'pip wheel torch==2.13.0' });
    });
  });

  describe('from the official archive', () => {
    let server: Server;
    let base: string;
    let answer: RequestListener;
    before(async function () {
      if (archiveAddresses({ driver: 0 }).length === 0) this.skip(); // PyTorch publishes none for this platform.
      server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
      await once(server, 'listening');
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(() => {
      server?.closeAllConnections();
      server?.close();
    });

    it('comes after a pip that has nothing', async () => {
      answer = (_request, response) => response.end(torchArchive(libtorch));
      const { code, out, err } = await start(base).ended;
      expect(code, err).to.equal(0);
      expect(JSON.parse(out)).to.include({
        version: '2.13.0+cpu',
        path: path.join(cachePlaces(cache).entry, 'libtorch'),
      });
    });

    for (const moment of ['connecting', 'downloading', 'unpacking', 'loading its libraries']) {
      it(`starts clean after being killed while ${moment}`, async () => {
        answer = (_request, response) => response.end(torchArchive(libtorch, 20e6));
        await killAndGoOn(moment, () => start(base, '/nowhere'));
      });
    }

    it('leaves nothing behind after Ctrl-C', async () => {
      answer = (_request, response) => response.end(torchArchive(libtorch, 20e6));
      const { child, output, ended } = start(base, '/nowhere');
      while (!output.err.includes('at: unpacking') && child.exitCode === null) await sleep(2);
      child.kill('SIGINT');
      expect(await ended).to.include({ code: 130 });
      expect(readdirSync(cachePlaces(cache).parent).filter((name) => name !== 'last-attempts.json')).to.deep.equal([]);
    });

    it('replaces a damaged cache', async () => {
      answer = (_request, response) => response.end(torchArchive(libtorch, 1000));
      await start(base, '/nowhere').ended;
      truncateSync(path.join(cachePlaces(cache).entry, 'libtorch/lib/libballast.bin'), 10);
      const { code, out, err } = await start(base, '/nowhere').ended;
      expect(code, err).to.equal(0);
      expect(JSON.parse(out)).to.include({ source: 'official archive cpu' });
    });

    it('comes without any Python', async () => {
      answer = (_request, response) => response.end(torchArchive(libtorch));
      const { code, err } = await start(base, '/nowhere').ended;
      expect(code, err).to.equal(0);
      expect(err).to.contain('python3 and pip are missing');
    });

    it('is refused when the connection ends early, and nothing is kept', async () => {
      const archive = torchArchive(libtorch);
      answer = (_request, response) => {
        response.writeHead(200, { 'content-length': archive.length });
        response.write(archive.subarray(0, archive.length / 2));
        setTimeout(() => response.destroy(), 50);
      };
      const { code, err } = await start(base, '/nowhere').ended;
      expect(code).to.equal(1);
      expect(err).to.match(/official archive cpu: 127\.0\.0\.1:\d+: no connection/);
      expect(cachedFolder(cache).folder).to.equal(null);
      expect(leftovers()).to.deep.equal([]);
    });

    it('is refused when the server does not answer in time', async () => {
      answer = () => {};
      const refusal = await fetchArchive(`${base}/a.zip`, folder, { report: () => {}, connectMs: 200 }).catch(
        (error) => error,
      );
      expect(refusal).to.have.property('message', `${new URL(base).host}: no answer within 0.2 s`);
    });

    it('is refused when the server has none', async () => {
      answer = (_request, response) => response.writeHead(404).end();
      const refusal = await fetchArchive(`${base}/a.zip`, folder, { report: () => {} }).catch((error) => error);
      expect(refusal).to.have.property('message', `${new URL(base).host} answered 404 Not Found`);
    });
  });

  it('chooses the archive by platform and driver', () => {
    const names = (platform: string, arch: string, driver: number) =>
      archiveAddresses({ platform, arch, driver, base: '' }).map((address) => address.split('/').slice(1).join('/'));
    const linux = (build: string) => `${build}/libtorch-shared-with-deps-2.13.0%2B${build}.zip`;
    expect(names('linux', 'x64', 0)).to.deep.equal([linux('cpu')]);
    expect(names('linux', 'x64', 550)).to.deep.equal([linux('cu126'), linux('cpu')]);
    expect(names('linux', 'x64', 580)).to.deep.equal([linux('cu130'), linux('cpu')]);
    expect(names('darwin', 'arm64', 0)).to.deep.equal(['cpu/libtorch-macos-arm64-2.13.0.zip']);
    expect(names('linux', 'arm64', 0)).to.deep.equal([]);
  });
});
