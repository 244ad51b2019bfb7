import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import { memoryStats } from '../../../lib/index.js';

const address = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
const tsx = pathToFileURL(
  createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/cjs$/, 'mjs'),
).href;

/** A loader in full run: batches in the making, one handed out, one asked for. */
const loading = (workers: number) => `
  const { DataLoader } = await import(${address('../../../lib/data/loader.ts')});
  const { positionSet } = await import(${address('../../lib/data/position-set.ts')});
  const loader = new DataLoader(positionSet(4000), { batchSize: 64, shuffle: true, workers: ${workers} });
  const epoch = loader.epoch(0);
  await epoch.next();
  epoch.next();`;

function run(source: string) {
  return spawnSync(process.execPath, ['--import=tsx', '--input-type=module', '-e', source], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
    timeout: 30_000,
  });
}

describe('a loader at the end of its environment', () => {
  for (const workers of [0, 3]) {
    it(`with ${workers} workers leaves on process.exit() in the middle of an epoch`, () => {
      const { status, stderr } = run(`${loading(workers)} process.exit(7);`);
      expect(status, stderr).to.equal(7);
    });

    it(`with ${workers} workers lets the process end when the loop was forgotten`, () => {
      const { status, stderr } = run(loading(workers));
      expect(status, stderr).to.equal(0);
    });
  }

  it('joins its threads when a worker_thread is terminated', async () => {
    const source = `
      const { register } = await import(${JSON.stringify(tsx)});
      register();
      const { parentPort } = await import('node:worker_threads');
      ${loading(3)}
      parentPort.postMessage('loading');
      setInterval(() => {}, 1000);`;
    const before = memoryStats().loaders;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
    expect((await once(worker, 'message'))[0]).to.equal('loading');
    expect(memoryStats().loaders).to.equal(before + 1);
    await worker.terminate();
    expect(memoryStats().loaders).to.equal(before);
  });
});
