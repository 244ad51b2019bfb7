// `ipmix train`: one network, epoch by epoch, with checkpoints.
import { join } from 'node:path';
import { IPMix } from '../augment/ipmix.js';
import { trainAndTest } from '../benchmark/train-and-test.js';
import { DataLoader } from '../data/loader.js';
import { mixingSets } from '../data/mixing-sets.js';
import { create } from '../models/models.js';
import { describeData } from '../report/data-description.js';
import { environment } from '../report/environment.js';
import { duration, percent } from '../report/number-format.js';
import { writeAtomically } from '../report/write-atomically.js';
import type { EpochEvent } from '../train/events.js';
import { logs } from '../train/log/logs.js';
import { Trainer } from '../train/trainer.js';
import type { TrainOptions } from './commands/train.js';
import type { Session } from './session.js';
import { TRAIN_RECORD, TRAIN_SCHEMA } from './train-record.js';

export async function runTraining(options: TrainOptions, session: Session): Promise<void> {
  const started = performance.now();
  const { seed, out } = options;
  const { signal } = session;
  const data = await trainAndTest(options.data, { signal });
  const shared = { batchSize: options.batch, seed, workers: options.workers, signal };
  const train = new DataLoader(data.train, {
    ...shared,
    shuffle: true,
    crop: { padding: 4 },
    flip: true,
    dropLast: true,
    ...(options.augment === 'ipmix' && (await augmentation(options, signal))),
  });
  const model = create(options.model, { classes: data.train.classes.length, dropRate: options.dropRate, seed });
  const checkpoints = join(out, 'checkpoints');
  const trainer = new Trainer({
    model,
    train,
    test: new DataLoader(data.test, shared),
    epochs: options.epochs,
    steps: options.steps,
    lr: options.lr,
    optimizer: options.optimizer,
    schedule: options.schedule,
    labelSmoothing: options.labelSmoothing,
    clipNorm: options.clip,
    accumulate: options.accumulate,
    ema: options.ema,
    log: [
      logs.csv(join(out, 'log.csv')),
      logs.jsonLines(join(out, 'log.jsonl')),
      logs.tensorBoard(join(out, 'tensorboard')),
    ],
    precision: options.precision,
    checkpoint: { dir: checkpoints },
    ...(options.resume && { resume: checkpoints }),
    seed,
    signal,
  });
  const record = {
    schema: TRAIN_SCHEMA,
    architecture: options.model,
    classes: data.train.classes,
    data: describeData(data.test, data.train),
    command: session.command,
    environment: await environment(),
    options: trainer.options,
    precision: trainer.precision,
  };
  session.say(`Precision: ${trainer.precision}.`);
  await writeAtomically(join(out, TRAIN_RECORD), `${JSON.stringify(record, null, 2)}\n`);
  const epochs = await follow(trainer, session);
  const weights = join(out, 'model.safetensors');
  await model.save(weights);
  model.dispose();
  const result = { ...record, epochs, weights, seconds: (performance.now() - started) / 1000 };
  session.result(
    result,
    `Done in ${duration(result.seconds)}. Judge it with:\n  ipmix evaluate ${weights}${options.data ? ` --data ${options.data}` : ''}`,
  );
}

async function augmentation({ seed, mixing, fractals }: TrainOptions, signal: AbortSignal) {
  const partners = mixing
    ? await mixingSets.folder(mixing, { signal })
    : await mixingSets.fractals({ count: fractals, size: 48, seed, signal });
  return { augment: new IPMix({ preset: 'cifar', seed }), mixing: partners, views: 3 };
}

async function follow(trainer: Trainer, session: Session): Promise<EpochEvent[]> {
  const { steps } = trainer.options;
  const progress = session.progress([{ name: 'training', seconds: steps }]);
  const epochs: EpochEvent[] = [];
  try {
    for await (const event of trainer.run()) {
      if (event.type === 'step') {
        progress.update((event.step + 1) / steps, `epoch ${event.epoch + 1} step ${event.step + 1} of ${steps}`);
      } else if (event.type === 'epoch') {
        progress.close();
        epochs.push(event);
        session.say(described(event));
      } else if (event.type === 'checkpoint' && session.signal.aborted) {
        progress.close();
        session.say(`Kept ${event.path}; go on with --resume.`);
      }
    }
  } finally {
    progress.close();
  }
  return epochs;
}

function described({ epoch, trainLoss, trainError, test, seconds, imagesPerSecond }: EpochEvent): string {
  const judged = test ? `, test error ${percent(test.error)} %` : '';
  return `epoch ${epoch + 1}: loss ${trainLoss.toFixed(3)}, training error ${percent(trainError)} %${judged}, ${duration(seconds)}, ${Math.round(imagesPerSecond)} pictures/s`;
}
