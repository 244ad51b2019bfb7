// `ipmix train`: one network, epoch by epoch, with checkpoints.
import { join } from 'node:path';
import { type TrainAndTest, trainAndTest } from '../benchmark/train-and-test.js';
import { DataLoader } from '../data/loader.js';
import { create } from '../models/models.js';
import type { Model } from '../nn/model.js';
import { describeData } from '../report/data-description.js';
import { environment } from '../report/environment.js';
import { duration, percent } from '../report/number-format.js';
import { writeAtomically } from '../report/write-atomically.js';
import { cuda } from '../tensor/cuda.js';
import { setNumThreads } from '../tensor/torch.js';
import type { EpochEvent } from '../train/events.js';
import { Trainer } from '../train/trainer.js';
import type { Session } from './session.js';
import { checkAugmentation, chooseAugmentation } from './train-augmentation.js';
import { asCrew, type Crew } from './train-crew.js';
import type { TrainOptions } from './train-options.js';
import { logsOf, trainerRecipe } from './train-recipe.js';
import { TRAIN_RECORD, TRAIN_SCHEMA } from './train-record.js';

export async function runTraining(options: TrainOptions, session: Session): Promise<void> {
  // Whatever does not fit is said before minutes of reading and rendering.
  checkAugmentation(options);
  const recipe = trainerRecipe(options);
  const device = deviceOf(options);
  if (options.threads) setNumThreads(options.threads);
  await asCrew(options, session, device, (crew) => trainOne(options, { recipe, device }, crew));
}

async function trainOne(
  options: TrainOptions,
  { recipe, device }: { recipe: ReturnType<typeof trainerRecipe>; device: 'cpu' | 'cuda' },
  crew: Crew,
): Promise<void> {
  const started = performance.now();
  const { seed, out } = options;
  const { session } = crew;
  const { signal } = session;
  const data = partOf(await trainAndTest(options.data, { signal }), options);
  const shared = { ...crew.loader, seed, prefetch: options.prefetch, device, signal };
  const chosen = await chooseAugmentation(options, { classes: data.train.classes.length, signal });
  const train = new DataLoader(data.train, {
    ...shared,
    shuffle: true,
    crop: { padding: 4 },
    flip: true,
    dropLast: true,
    ...chosen.loader,
  });
  const model = create(options.model, {
    classes: data.train.classes.length,
    dropRate: options.dropRate,
    device: crew.device,
    seed,
  });
  const trainer = new Trainer({
    ...recipe,
    model,
    train,
    test: new DataLoader(data.test, shared),
    mixBatch: chosen.mixBatch,
    log: logsOf(options),
    distributed: crew.group,
    ...(crew.resume && { resume: crew.resume === 'auto' ? 'auto' : recipe.checkpoint!.dir }),
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
  session.say(`Device: ${model.device}. Precision: ${trainer.precision}.`);
  if (crew.writes) await writeAtomically(join(out, TRAIN_RECORD), `${JSON.stringify(record, null, 2)}\n`);
  const epochs = await follow(trainer, session);
  if (!crew.writes) return;
  const weights = join(out, 'model.safetensors');
  await model.save(weights);
  if (options.ema !== undefined) await saveAverage(trainer, model, join(out, 'model-ema.safetensors'));
  model.dispose();
  const result = { ...record, epochs, weights, seconds: (performance.now() - started) / 1000 };
  session.result(
    result,
    `Done in ${duration(result.seconds)}. Judge it with:\n  ipmix evaluate ${weights}${options.data ? ` --data ${options.data}` : ''}`,
  );
}

/** The model is given up to it: its weights are saved already. */
async function saveAverage(trainer: Trainer, model: Model, path: string): Promise<void> {
  const average = trainer.emaStateDict();
  model.loadStateDict(average);
  for (const tensor of average.values()) tensor.dispose();
  await model.save(path);
}

function deviceOf({ device }: TrainOptions): 'cpu' | 'cuda' {
  return device === 'auto' ? (cuda.isAvailable() ? 'cuda' : 'cpu') : device;
}

function partOf({ train, test }: TrainAndTest, { samples, testSamples }: TrainOptions): TrainAndTest {
  return {
    train: samples === undefined ? train : train.take(samples),
    test: testSamples === undefined ? test : test.take(testSamples),
  };
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
