// A judgement shared by real processes.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const script = fileURLToPath(new URL('judge-as-rank.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface Call {
  readonly runFolder: string;
  readonly rank?: number;
  readonly timeoutSeconds?: number;
  /** Detail of the progress at which the process is killed. */
  readonly dieAt?: string;
}

function judge({ runFolder, rank, timeoutSeconds = 60, dieAt = '' }: Call): Promise<Ended> {
  const world = rank === undefined ? {} : { RANK: String(rank), WORLD_SIZE: '2' };
  const args = ['--import', 'tsx', script, runFolder, String(timeoutSeconds), dieAt];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...world } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, out, err })));
}

const kept = async (folder: string) => (await readdir(join(folder, 'parts'))).filter((name) => !/^rank-/.test(name));

describe('a judgement shared by processes', function () {
  this.timeout(120_000);
  let folder: string;
  let alone: Ended;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-shards-'));
    alone = await judge({ runFolder: join(folder, 'alone') });
    expect(alone.code, alone.err).to.equal(0);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('gives each of them the very measures of one process, each part being done once', async () => {
    const runFolder = join(folder, 'two');
    const ended = await Promise.all([0, 1].map((rank) => judge({ runFolder, rank })));
    for (const { code, out, err } of ended) {
      expect(code, err).to.equal(0);
      expect(JSON.parse(out)).to.deep.equal(JSON.parse(alone.out));
    }
    // What cannot be had is named as it is by one process.
    expect(JSON.parse(alone.out).missing).to.have.length(1);
    expect((await kept(runFolder)).sort()).to.deep.equal((await kept(join(folder, 'alone'))).sort());
  });

  it('names the process that was killed and what it was at, and goes on when started again', async () => {
    const runFolder = join(folder, 'killed');
    const dieAt = 'gaussian_noise, severity 3';
    // Both are told to die there: only the one whose part it is comes to it.
    const [zero, one] = await Promise.all([0, 1].map((rank) => judge({ runFolder, rank, timeoutSeconds: 4, dieAt })));
    const lost = zero!.signal === 'SIGKILL' ? 0 : 1;
    const [dead, survivor] = lost === 0 ? [zero!, one!] : [one!, zero!];
    expect(dead.signal).to.equal('SIGKILL');
    expect(survivor.code).to.equal(1);
    expect(survivor.err).to.match(
      new RegExp(
        `^Rank ${lost} of 2 was not heard of for 4 s at ${dieAt} \\(part \\d+ of its \\d+\\)\\. Finished parts`,
      ),
    );
    const before = await kept(runFolder);
    expect(before.length).to.be.within(5, 21);
    const times = () => Promise.all(before.map(async (name) => (await stat(join(runFolder, 'parts', name))).mtimeMs));
    const written = await times();
    const again = await Promise.all([0, 1].map((rank) => judge({ runFolder, rank })));
    expect(again.map(({ code }) => code)).to.deep.equal([0, 0]);
    expect(JSON.parse(again[0]!.out)).to.deep.equal(JSON.parse(alone.out));
    expect(await times(), 'parts that were there are not done again').to.deep.equal(written);
  });

  it('names a process that never came', async () => {
    const { code, err } = await judge({ runFolder: join(folder, 'lonely'), rank: 0, timeoutSeconds: 1 });
    expect(code).to.equal(1);
    expect(err).to.match(/^Rank 1 of 2 was not heard of for 1 s before its first part\./);
  });

  it('puts together what an earlier run has left, although the other process never comes', async () => {
    const runFolder = join(folder, 'two');
    // The other's last sign says that it was done: its parts are there, but one is damaged and made again.
    const [first] = (await kept(runFolder)).filter((name) => name.startsWith('corruption'));
    await writeFile(join(runFolder, 'parts', first!), '{');
    const { code, out, err } = await judge({ runFolder, rank: 0, timeoutSeconds: 5 });
    expect(code, err).to.equal(0);
    expect(JSON.parse(out)).to.deep.equal(JSON.parse(alone.out));
  });
});
