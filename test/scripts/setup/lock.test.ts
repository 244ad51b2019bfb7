import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { isStale, withLock } from '../../../scripts/setup/lock.mjs';

const LOCK = new URL('../../../scripts/setup/lock.mjs', import.meta.url).href;

describe('withLock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-lock-'));
    file = path.join(folder, 'a.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const endedPid = () => spawnSync(process.execPath, ['-e', '']).pid;
  const leave = (host: string, pids: number[]) => writeFileSync(file, JSON.stringify({ host, pids }));
  const age = (seconds: number) => utimesSync(file, Date.now() / 1000 - seconds, Date.now() / 1000 - seconds);

  it('lets one process at a time in', async () => {
    // Each child reads a number, waits and writes it plus one: without the lock some additions are lost.
    const counter = path.join(folder, 'counter');
    writeFileSync(counter, '0');
    const child = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { setTimeout as sleep } from 'node:timers/promises';
      const { withLock } = await import('${LOCK}');
      for (let round = 0; round < 3; round += 1) await withLock(process.argv[1], async () => {
        const before = Number(readFileSync(process.argv[2], 'utf8'));
        await sleep(20);
        writeFileSync(process.argv[2], String(before + 1));
      });`;
    const children = [1, 2, 3, 4].map(() =>
      spawn(process.execPath, ['--input-type=module', '-e', child, file, counter], { stdio: 'inherit' }),
    );
    for (const [code] of await Promise.all(children.map((one) => once(one, 'close')))) expect(code).to.equal(0);
    expect(readFileSync(counter, 'utf8')).to.equal('12');
    expect(existsSync(file)).to.equal(false);
  });

  it('takes over from a process that is gone', async () => {
    leave(hostname(), [endedPid()]);
    expect(isStale(file)).to.equal(true);
    expect(await withLock(file, async () => 'in')).to.equal('in');
    expect(existsSync(file)).to.equal(false);
  });

  it('waits while a child of a killed holder still works', async () => {
    const orphan = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600)'], { detached: true });
    await once(orphan, 'spawn');
    leave(hostname(), [endedPid(), -(orphan.pid as number)]);
    expect(isStale(file)).to.equal(false);
    let ended = false;
    orphan.once('exit', () => {
      ended = true;
    });
    let waited = false;
    const endedBefore = await withLock(file, async () => ended, {
      onWait: () => {
        waited = true;
      },
    });
    expect([waited, endedBefore]).to.deep.equal([true, true]);
  });

  it('believes a holder on another machine until it is silent for a minute', () => {
    leave('another-machine', [1]);
    age(30);
    expect(isStale(file)).to.equal(false);
    age(61);
    expect(isStale(file)).to.equal(true);
  });

  it('takes a half written lock for a held one, but not for ever', () => {
    writeFileSync(file, '');
    expect(isStale(file)).to.equal(false);
    age(61);
    expect(isStale(file)).to.equal(true);
  });

  it('opens again when the work fails', async () => {
    const failure = await withLock(file, () => Promise.reject(new Error('broken'))).catch(
      (error: Error) => error.message,
    );
    expect(failure).to.equal('broken');
    expect(existsSync(file)).to.equal(false);
  });
});
