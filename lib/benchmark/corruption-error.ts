import { batch as corruptBatch } from '../corrupt/batch.js';
import type { Dataset } from '../data/dataset.js';
import type { Model } from '../nn/model.js';
import type { AnswerLog } from './answer-log.js';
import { type Asking, logitsOf, pictureTensor } from './judged-pictures.js';
import type { CorruptionMeasure } from './measures.js';
import type { CorruptionChoice } from './robustness-options.js';

/**
 * Errors under each corruption and severity; the mean is over all of them alike. Every answer also goes into `log`.
 * Corrupted pictures are made batch by batch and are gone after they were judged.
 */
export async function corruptionError(
  model: Model,
  dataset: Dataset,
  choice: Required<CorruptionChoice>,
  log: AnswerLog,
  asking: Asking,
  onPart: (detail: string) => void,
): Promise<CorruptionMeasure> {
  const { names, severities, preset } = choice;
  const { seed, signal } = asking;
  const pictures = { data: dataset.images, count: dataset.length, height: dataset.height, width: dataset.width };
  const byName: { name: string; errors: number[] }[] = [];
  for (const name of names) {
    const errors: number[] = [];
    for (const severity of severities) {
      onPart(`${name}, severity ${severity}`);
      const bytes = await corruptBatch(pictures, { name, severity, preset, seed, signal });
      using images = pictureTensor(dataset, bytes);
      errors.push(log.add(await logitsOf(model, dataset, images, asking), dataset.labels));
    }
    byName.push({ name, errors });
  }
  const all = byName.flatMap((row) => row.errors);
  return {
    error: all.reduce((a, b) => a + b, 0) / all.length,
    severities: [...severities],
    byName,
    samples: dataset.length,
    source: 'generated',
    preset,
    seed,
  };
}
