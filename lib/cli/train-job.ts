// `ipmix train`: one network, epoch by epoch, with checkpoints.
import { join } from 'node:path';
import type { AnyTrainAndTest } from '../benchmark/picture-folders.js';
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
import { skippedBy, skippedText } from './skipped-pictures.js';
import { checkAugmentation, chooseAugmentation } from './train-augmentation.js';
import { asCrew, type Crew } from './train-crew.js';
import { checkNetwork, type Frame, framedData, frameOf, testFraming, trainFraming } from './train-frame.js';
import type { TrainOptions } from './train-options.js';
import { logsOf, trainerRecipe } from './train-recipe.js';
import { TRAIN_RECORD, TRAIN_SCHEMA } from './train-record.js';

export async function runTraining(options: TrainOptions, session: Session): Promise<void> {
  // Whatever does not fit is said before minutes of reading and rendering.
  checkAugmentation(options);
  const recipe = trainerRecipe(options);
  const frame = frameOf(options);
  const device = deviceOf(options);
  if (options.threads) setNumThreads(options.threads);
  await asCrew(options, session, device, (crew) => trainOne(options, { recipe, frame, device }, crew));
}

async function trainOne(
  options: TrainOptions,
  { recipe, frame, device }: { recipe: ReturnType<typeof trainerRecipe>; frame: Frame; device: 'cpu' | 'cuda' },
  crew: Crew,
): Promise<void> {
  const started = performance.now();
  const { seed, out } = options;
  const { session } = crew;
  const { signal } = session;
  const data = partOf(await framedData(frame, options, { signal }), options);
  const { classes } = data.train;
  checkNetwork(frame, classes.length);
  const shared = { ...crew.loader, seed, prefetch: options.prefetch, onCorrupt: options.onCorrupt, device, signal };
  const chosen = await chooseAugmentation(options, { classes: classes.length, signal, frame });
  const train = new DataLoader(data.train, {
    ...shared,
    ...trainFraming(frame, data.train),
    shuffle: true,
    dropLast: true,
    ...chosen.loader,
  });
  const test = new DataLoader(data.test, { ...shared, ...testFraming(frame, data.test) });
  const model = create(frame.architecture, {
    classes: classes.length,
    dropRate: options.dropRate,
    device: crew.device,
    seed,
  });
  const trainer = new Trainer({
    ...recipe,
    model,
    train,
    test,
    mixBatch: chosen.mixBatch,
    log: logsOf(options),
    distributed: crew.group,
    ...(crew.resume && { resume: crew.resume === 'auto' ? 'auto' : recipe.checkpoint!.dir }),
    signal,
  });
  const record = {
    schema: TRAIN_SCHEMA,
    architecture: frame.architecture,
    classes,
    pictures: { preset: frame.preset, size: frame.size },
    data: describeData(data.test, data.train),
    command: session.command,
    environment: await environment(),
    options: trainer.options,
    precision: trainer.precision,
  };
  session.say(`Device: ${model.device}. Precision: ${trainer.precision}.`);
  const keep = (value: object) => writeAtomically(join(out, TRAIN_RECORD), `${JSON.stringify(value, null, 2)}\n`);
  if (crew.writes) await keep(record);
  const epochs = await follow(trainer, session);
  const skipped = await skippedBy({ train, test }, crew.group);
  if (!crew.writes) return;
  const weights = join(out, 'model.safetensors');
  await model.save(weights);
  if (options.ema !== undefined) await saveAverage(trainer, model, join(out, 'model-ema.safetensors'));
  model.dispose();
  await keep({ ...record, skipped });
  const result = { ...record, skipped, epochs, weights, seconds: (performance.now() - started) / 1000 };
  session.result(
    result,
    `${skippedText(skipped)}Done in ${duration(result.seconds)}. Judge it with:\n  ipmix evaluate ${weights}${options.data ? ` --data ${options.data}` : ''}`,
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

function partOf({ train, test }: AnyTrainAndTest, { samples, testSamples }: TrainOptions): AnyTrainAndTest {
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
