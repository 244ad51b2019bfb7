/** Trains and leaves in the middle of a step; run by exit.test.ts. Usage: exit-while-training.ts <exit | worker> */
import { Worker } from 'node:worker_threads';
import * as models from '../../../lib/models/models.js';
import { Trainer } from '../../../lib/train/trainer.js';
import { formulaBatches } from './formula-batches.js';

async function train(onSecondStep: () => void): Promise<void> {
  const trainer = new Trainer({ model: models.create('wrn-16-2'), train: formulaBatches({ batches: 50 }), epochs: 50 });
  for await (const event of trainer.run()) {
    // The next step is in flight when the timer fires.
    if (event.type === 'step' && event.step === 1) setTimeout(onSecondStep, 20);
  }
}

function startWorker(): void {
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}); });`;
  const worker = new Worker(code, { eval: true, argv: ['report'] });
  worker.on('message', () => {
    void worker.terminate().then((status) => process.stdout.write(`terminated ${status}`));
  });
}

const mode = process.argv[2];
if (mode === 'exit') void train(() => process.exit(7));
if (mode === 'worker') startWorker();
if (mode === 'report')
  void import('node:worker_threads').then(({ parentPort }) => train(() => parentPort?.postMessage('training')));
