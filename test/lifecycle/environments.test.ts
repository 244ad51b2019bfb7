import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect } from 'chai';

const index = new URL('../../lib/index.ts', import.meta.url).href;

const tsx = pathToFileURL(
  createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/cjs$/, 'mjs'),
).href;

/** Runs TypeScript source in a child process of its own. */
function run(source: string) {
  return spawnSync(process.execPath, ['--import=tsx', '--input-type=module', '-e', source], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
    timeout: 60_000,
  });
}

describe('environments', () => {
  it('loads in the main thread and in several workers at once', async () => {
    const source = `
      const { register } = await import(${JSON.stringify(tsx)});
      register();
      const { torch } = await import(${JSON.stringify(index)});
      const { parentPort } = await import('node:worker_threads');
      parentPort.postMessage(torch.ones([64, 64]).matmul(torch.ones([64, 64])).sum().item());`;
    const answers = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
            worker.once('message', resolve).once('error', reject);
          }),
      ),
    );
    expect(answers).to.deep.equal([262144, 262144, 262144]);
  });

  it('refuses a tensor that came from another environment', async () => {
    const source = `
      const { register } = await import(${JSON.stringify(tsx)});
      register();
      const { torch } = await import(${JSON.stringify(index)});
      const { parentPort } = await import('node:worker_threads');
      parentPort.once('message', (tensor) => {
        try { torch.add(torch.ones([2]), tensor); } catch ({ code, message }) { parentPort.postMessage({ code, message }); }
      });
      parentPort.postMessage(torch.ones([2]));`;
    const { torch } = await import('../../lib/index.js');
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
    const next = () => once(worker, 'message');
    const [posted] = await next();
    expect(() => torch.relu(posted)).to.throw(/^torch\.relu: argument 'self' .*a Tensor does not survive postMessage/);
    const answer = next();
    worker.postMessage(torch.ones([2]));
    const [{ code, message }] = await answer;
    expect(code).to.equal('INVALID_ARGUMENT');
    expect(message).to.match(/'other' expects Tensor, got a plain object \(a Tensor does not survive postMessage/);
    await worker.terminate();
  });

  it('leaves when nothing is pending, and on process.exit() with work in flight', () => {
    const idle = run(
      `const { torch } = await import(${JSON.stringify(index)}); console.log(torch.zeros([2]).shape[0]);`,
    );
    expect(idle.stdout.trim(), idle.stderr).to.equal('2');
    expect(idle.status).to.equal(0);
    const busy = run(`
      const { native } = await import(${JSON.stringify(new URL('../../lib/native.ts', import.meta.url).href)});
      for (let i = 0; i < 100; i++) native.engineIdle();
      process.exit(7);`);
    expect(busy.status, busy.stderr).to.equal(7);
  });
});
