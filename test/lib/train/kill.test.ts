import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { addonPath, native } from '../../../lib/native.js';
import { setNumThreads } from '../../../lib/tensor/torch.js';
import { readCheckpoint } from '../../../lib/train/checkpoint.js';
import { killedRun } from './train-until-killed.js';

const RUNS = 2;
const KILLS_A_RUN = 25;

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** One file starts twice as fast as a hundred; tsx brings the bundler. */
async function bundle(folder: string): Promise<string> {
  const { build } = createRequire(require.resolve('tsx/package.json'))('esbuild') as {
    build(options: object): Promise<unknown>;
  };
  const outfile = join(folder, 'child.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('train-until-killed.ts', import.meta.url))],
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', outfile },
  });
  return outfile;
}

interface Life {
  losses: Map<number, number>;
  /** Steps of the last checkpoint it told of. */
  kept: number;
  signal: NodeJS.Signals | null;
}

/** Runs the script until `kill` lets it end by SIGKILL: some time after it started, or after its first checkpoint. */
function live(
  script: string,
  args: string[],
  kill?: { after: 'start' | 'checkpoint'; milliseconds: number },
): Promise<Life> {
  const env = { ...process.env, IPMIX_ADDON: addonPath, OMP_NUM_THREADS: '1' };
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const end = () => setTimeout(() => child.kill('SIGKILL'), kill!.milliseconds);
  let timer = kill?.after === 'start' ? end() : undefined;
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    if (kill && !timer && text.includes('kept')) timer = end();
  });
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      const losses = new Map<number, number>();
      let kept = 0;
      for (const line of text.split('\n').slice(0, -1)) {
        const [what, step, loss] = line.split(' ');
        if (what === 'step') losses.set(Number(step), Number(loss));
        else kept = Number(step);
      }
      resolve({ losses, kept, signal });
    });
  });
}

describe(`a run that is killed (kill -9) ${RUNS * KILLS_A_RUN} times at random moments`, function () {
  this.timeout(600_000);
  let folder: string;
  let script: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-kill-'));
    // Inside the checkout, where its dependencies are found.
    await mkdir(join(root, 'build'), { recursive: true });
    script = await bundle(await mkdtemp(join(root, 'build', 'kill-')));
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(join(script, '..'), { recursive: true, force: true });
  });

  async function endure(run: number): Promise<Map<number, number>> {
    const place = join(folder, String(run));
    const seen = new Map<number, number>();
    let kept = 0;
    const take = (life: Life) => {
      // A step that was done again after a kill had the same loss.
      for (const [step, loss] of life.losses) {
        if (seen.has(step)) expect(loss, `step ${step}`).to.equal(seen.get(step));
        seen.set(step, loss);
      }
      if (life.losses.size > 0) expect(Math.min(...life.losses.keys()), 'where it went on').to.be.at.least(kept);
      kept = Math.max(kept, life.kept);
    };
    for (let i = 0; i < KILLS_A_RUN; i++) {
      const after = i % 5 === 4 ? ('start' as const) : ('checkpoint' as const);
      const life = await live(script, [place, '1000000'], { after, milliseconds: Math.random() * 250 });
      expect(life.signal).to.equal('SIGKILL');
      take(life);
      if (kept > 0) expect((await readCheckpoint(join(place, 'checkpoints'))).state.step).to.be.at.least(kept);
    }
    take(await live(script, [place, String(kept + 5)]));
    const lines = (await readFile(join(place, 'log.jsonl'), 'utf8')).trim().split('\n');
    const logged = lines.map((line) => JSON.parse(line) as { type: string; step: number; loss: number });
    const steps = logged.filter(({ type }) => type === 'step');
    expect(steps.map(({ step }) => step)).to.deep.equal(steps.map((_, i) => i));
    for (const { step, loss } of steps) expect(loss).to.equal(seen.get(step) ?? loss);
    return seen;
  }

  it('is readable after each, loses nothing before its last checkpoint, and has the losses of a run that never stopped', async () => {
    const runs = await Promise.all(Array.from({ length: RUNS }, (_, run) => endure(run)));
    const threads = native.getNumThreads();
    setNumThreads(1);
    const expected = new Map<number, number>();
    const last = Math.max(...runs.flatMap((seen) => [...seen.keys()]));
    expect(last, 'steps that were done in all').to.be.greaterThan(KILLS_A_RUN);
    for await (const event of killedRun().run()) {
      if (event.type === 'step') expected.set(event.step, event.loss);
      if (event.type === 'step' && event.step >= last) break;
    }
    for (const seen of runs)
      for (const [step, loss] of seen) expect(loss, `loss of step ${step}`).to.equal(expected.get(step));
    setNumThreads(threads);
  });
});
