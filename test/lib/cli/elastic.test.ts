import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { freePort } from '../../../lib/distributed/free-port.js';
import { ipmix, smallPictures } from './spawn-cli.js';
import { findTorchrun, rankBelow, torchrun } from './torchrun.js';

const STEPS = 40;

describe('command line: a job that is started again goes on', function () {
  this.timeout(180_000);
  let folder: string;
  let data: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-elastic-'));
    data = await smallPictures(join(folder, 'data'), { train: 112, test: 20 });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const training = (out: string, steps = STEPS) => [
    ...['train', '--data', data, '--model', 'wrn-10-1', '--augment', 'none', '--batch', '16', '--steps', `${steps}`],
    ...['--lr', '0.02', '--precision', 'float32', '--checkpoint-every', '3', '--out', join(folder, out)],
  ];
  const events = async (out: string) =>
    (await readFile(join(folder, out, 'log.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; at: number; step?: number; loss?: number });
  const losses = async (out: string) =>
    (await events(out)).filter(({ type }) => type === 'step').map(({ step, loss }) => [step, loss]);
  const starts = async (out: string) => (await events(out)).filter(({ type }) => type === 'start').map(({ at }) => at);
  const weights = (out: string) => readFile(join(folder, out, 'model.safetensors'));

  it('torchrun --max-restarts: a rank killed in mid epoch, and the losses of a run that nobody disturbed', async function () {
    if (process.platform !== 'linux' || !findTorchrun()) {
      console.warn('      skipped: needs Linux and torchrun; put it on the path or set IPMIX_PYTHON');
      this.skip();
    }
    const straight = await torchrun([], training('straight'), folder).ended;
    expect(straight.code, straight.err).to.equal(0);

    const { child, ended } = torchrun(['--max-restarts', '1'], training('killed'), folder);
    // Seven steps an epoch: the sixth is inside of one.
    const reached = join(folder, 'killed', 'checkpoints', 'step-00000006');
    while (!existsSync(reached) && child.exitCode === null) await sleep(5);
    process.kill(rankBelow(child.pid!, 1)!, 'SIGKILL');
    const { code, out, err } = await ended;
    expect(code, err).to.equal(0);
    expect(out.match(/^Done in /gm)).to.have.length(1);
    const [first, again, ...more] = await starts('killed');
    expect([first, more]).to.deep.equal([0, []]);
    expect(again).to.be.within(6, STEPS - 1);
    expect(await losses('killed')).to.deep.equal(await losses('straight'));
    expect((await weights('killed')).equals(await weights('straight'))).to.equal(true);
  });

  it('--resume auto starts where there is nothing, and goes on where there is something', async () => {
    const auto = ['--resume', 'auto'];
    for (const steps of [5, 9]) {
      const { code, err } = await ipmix([...training('auto', steps), ...auto], folder);
      expect(code, err).to.equal(0);
    }
    expect(await starts('auto')).to.deep.equal([0, 5]);
    expect((await losses('auto')).map(([step]) => step)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('a run that starts anew in the folder of another sets its checkpoints aside', async () => {
    const { code, out, err } = await ipmix(training('auto', 4), folder);
    expect(code, err).to.equal(0);
    expect(out).to.include(`they are in ${join(folder, 'auto', 'checkpoints-1')} now`);
    expect(await readdir(join(folder, 'auto', 'checkpoints-1'))).to.include('step-00000009');
    expect((await readdir(join(folder, 'auto', 'checkpoints'))).sort()).to.deep.equal([
      ...['step-00000003', 'step-00000004'],
    ]);
  });

  it('processes that were started with other options say which', async () => {
    const port = await freePort();
    const place = (rank: number) => ({
      RANK: `${rank}`,
      WORLD_SIZE: '2',
      MASTER_ADDR: '127.0.0.1',
      MASTER_PORT: `${port}`,
    });
    const odd = ['--seed', '3', '--resume', '--drop-rate', '0.1'];
    const ranks = await Promise.all(
      [training('odd'), [...training('odd'), ...odd]].map((args, rank) => ipmix(args, folder, undefined, place(rank))),
    );
    const sentence =
      'rank 1 was started with other options than rank 0 (--drop-rate: 0.1 here, 0 there; --seed: 3 here, 0 there; --resume: always here, left out there); give all processes the same command';
    expect(ranks.map(({ code }) => code)).to.deep.equal([1, 1]);
    expect(ranks[1]!.err).to.include(`ipmix: ${sentence}`);
    expect(ranks[0]!.err).to.include(`ipmix: rank 1 of 2 stopped first (INVALID_ARGUMENT): ${sentence}`);
  });
});
