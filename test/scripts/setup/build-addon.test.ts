import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { buildPlaces } from '../../../scripts/setup/places.mjs';
import { askAddon } from '../../../scripts/setup/probe.mjs';
import { makeFakeLibtorch } from '../fake-libtorch.js';
import { addonSource, makeTinyCheckout } from '../tiny-checkout.js';

describe('building the addon', function () {
  this.timeout(120_000);
  let folder: string;
  let root: string;
  let libtorch: string;
  let source: string;
  let places: ReturnType<typeof buildPlaces>;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-build-'));
    libtorch = makeFakeLibtorch(path.join(folder, 'libtorch'));
    root = makeTinyCheckout(path.join(folder, 'checkout'));
    source = path.join(root, 'native', 'addon.cc');
    places = buildPlaces(root);
  });
  after(() => rmSync(folder, { recursive: true }));

  const environment = (named = libtorch) => ({
    ...process.env,
    LIBTORCH: named,
    IPMIX_CACHE: path.join(folder, 'cache'),
  });
  const build = (named?: string) => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
      encoding: 'utf8',
      env: environment(named),
    });
    return { status, stderr, state: stderr.match(/^ {2}addon +(built|ready|failed)/m)?.[1] };
  };
  const record = () => JSON.parse(readFileSync(places.record, 'utf8'));
  const runtime = async () => (await askAddon(places.addon)).runtime;

  it('builds, records what it built on, and then has nothing to do', async () => {
    expect(build()).to.include({ status: 0, state: 'built' });
    expect(await runtime()).to.deep.equal({ libtorch, answer: 1 });
    expect(record()).to.deep.include({
      libtorch: { path: libtorch, version: '2.13.0', cuda: false },
      addonBytes: statSync(places.addon).size,
    });
    expect(record().compiler).to.match(/\d+\.\d+/);
    const { mtimeMs } = statSync(places.addon);
    expect(build()).to.include({ status: 0, state: 'ready' });
    expect(statSync(places.addon).mtimeMs).to.equal(mtimeMs);
  });

  it('builds again when a source changes, and only then', async () => {
    const { sources } = record();
    writeFileSync(source, addonSource(2));
    expect(build()).to.include({ status: 0, state: 'built' });
    expect(await runtime()).to.include({ answer: 2 });
    expect(record().sources).not.to.equal(sources);
    writeFileSync(source, addonSource(2));
    expect(build()).to.include({ state: 'ready' });
  });

  it('builds again for another LibTorch', async () => {
    const other = path.join(folder, 'other');
    cpSync(libtorch, other, { recursive: true });
    expect(build(other)).to.include({ status: 0, state: 'built' });
    expect(await runtime()).to.include({ libtorch: other });
    expect(build()).to.include({ status: 0, state: 'built' });
    expect(await runtime()).to.include({ libtorch });
  });

  it('builds again when the addon or its record is damaged', async () => {
    truncateSync(places.addon, 1000);
    expect(build()).to.include({ state: 'built' });
    expect(await runtime()).to.include({ libtorch });
    writeFileSync(places.record, '{"sour');
    expect(build()).to.include({ state: 'built' });
  });

  it('names the first error, keeps the old addon, and goes on once it is mended', async () => {
    appendFileSync(source, 'this is no C++;\n');
    const { status, stderr } = build();
    expect(status).to.equal(1);
    expect(stderr).to.match(
      /\nipmix: The addon could not be built: .*addon\.cc:\d+:\d+: error: .*\n {2}next: read build\/cmake\/build\.log, then: npm run build\n$/,
    );
    expect(readFileSync(places.log, 'utf8')).to.contain('this is no C++');
    expect(await runtime()).to.include({ answer: 2 });
    writeFileSync(source, addonSource(3));
    expect(build()).to.include({ status: 0 });
    expect(await runtime()).to.include({ answer: 3 });
  });

  it('refuses an addon that does not load', () => {
    writeFileSync(source, `${addonSource(4)}\nextern "C" int not_anywhere();\nint called = not_anywhere();\n`);
    const { status, stderr } = build();
    expect(status).to.equal(1);
    expect(stderr, stderr).to.match(/ipmix: The addon was built and does not load: .*not_anywhere/);
    writeFileSync(source, addonSource(4));
    expect(build()).to.include({ status: 0 });
  });

  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    it(`goes on after ${signal} in the middle`, async () => {
      writeFileSync(source, `${addonSource(5)}// ${signal}\n`);
      const child = spawn(process.execPath, [path.join(root, 'scripts/build.mjs')], { env: environment() });
      let text = '';
      child.stderr.on('data', (data) => {
        text += data;
      });
      while (!/configuring|compiling/.test(text) && child.exitCode === null) await sleep(5);
      child.kill(signal);
      const [code, killed] = await once(child, 'close');
      expect(killed ?? code).to.equal(signal === 'SIGINT' ? 130 : 'SIGKILL');
      expect(build()).to.include({ status: 0, state: 'built' });
      expect(await runtime()).to.include({ answer: 5 });
      expect(existsSync(path.join(places.cmake, 'unfinished'))).to.equal(false);
    });
  }

  it('installs as a dependency: builds, or leaves with exit code 0 and the next command', () => {
    const install = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [path.join(root, 'scripts/install.mjs')], { encoding: 'utf8', env });
    expect(install({ ...environment(), npm_command: 'install' })).to.include({ status: 0 });
    const nothing = {
      PATH: '/nowhere',
      LIBTORCH: '',
      IPMIX_CACHE: path.join(folder, 'none'),
      IPMIX_LIBTORCH_ARCHIVES: 'http://127.0.0.1:9',
    };
    const without = install({ ...nothing, npm_command: 'install' });
    expect(without.status).to.equal(0);
    expect(without.stderr).to.match(
      /ipmix: LibTorch 2\.13\.0 could not be had .*\n {2}next: LIBTORCH=\/path\/to\/libtorch npx ipmix setup/,
    );
    expect(install({ ...nothing, npm_command: 'rebuild' }).status).to.equal(1);
    writeFileSync(path.join(root, 'package-lock.json'), '{}');
    const clone = install({ ...nothing, npm_command: 'ci' });
    rmSync(path.join(root, 'package-lock.json'));
    expect([clone.status, clone.stdout]).to.deep.equal([0, 'ipmix: LibTorch and the addon come next: npm run setup\n']);
  });

  it('is what node-gyp builds', function () {
    const gyp = path.join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    const headers = ['/usr', path.dirname(path.dirname(process.execPath))].find((place) =>
      existsSync(path.join(place, 'include/node/common.gypi')),
    );
    if (!headers) {
      if (this.test) this.test.title += ' (skipped: no headers of Node.js on this machine, and tests download nothing)';
      this.skip();
    }
    const built = readFileSync(places.addon);
    const { status, stderr } = spawnSync(process.execPath, [gyp, 'rebuild', `--nodedir=${headers}`], {
      cwd: root,
      encoding: 'utf8',
      env: environment(),
    });
    expect(status, stderr).to.equal(0);
    expect(readFileSync(places.addon).equals(built), 'the same bytes').to.equal(true);
    expect(record().addonBytes).to.equal(built.length);
  });
});
