// Answers to the clean pictures, and the temperature they give.
import { type AnswerColumns, readAnswers, readScaledAnswers, type ScaledColumns } from './answers.js';
import type { Examiner, PartDescription } from './examiner.js';
import { fitTemperature } from './fitted-temperature.js';
import { logitsOf, pictureTensor } from './judged-pictures.js';
import type { Interval } from './metrics/index.js';
import { cleanPart } from './parts.js';

export interface CleanAnswers {
  readonly answers: AnswerColumns;
  readonly scaled: ScaledColumns;
  readonly temperature: { readonly value: number; readonly interval: Interval };
}

/** @throws INVALID_ARGUMENT for logits that are not finite. */
export async function cleanAnswers(examiner: Examiner): Promise<CleanAnswers> {
  const { pictures } = examiner.choose(examiner.options.samples);
  const kept = await examiner.part<Record<string, Float64Array>>(describe(examiner), async (asking) => {
    using images = pictureTensor(pictures);
    const logits = await logitsOf(examiner.model, pictures, images, asking);
    const { labels } = pictures;
    const fitted = await fitTemperature(logits, labels, await examiner.resamples(pictures.length));
    const scaled = readScaledAnswers(logits, labels, fitted.ofCleanPicture);
    return {
      ...readAnswers(logits, labels),
      scaledConfidence: scaled.confidence,
      scaledBrier: scaled.brier,
      scaledNll: scaled.nll,
      temperature: Float64Array.of(fitted.whole, fitted.interval.low, fitted.interval.high),
    };
  });
  const { scaledConfidence, scaledBrier, scaledNll, temperature, ...answers } = kept;
  const [value, low, high] = temperature!;
  return {
    answers: answers as unknown as AnswerColumns,
    scaled: { confidence: scaledConfidence!, brier: scaledBrier!, nll: scaledNll! },
    temperature: { value: value!, interval: { low: low!, high: high! } },
  };
}

/** Whether an earlier run, or another process of this one, has judged them. */
export async function cleanIsKept(examiner: Examiner): Promise<boolean> {
  return (await examiner.peek(describe(examiner))) !== null;
}

function describe({ options }: Examiner): PartDescription {
  return { ...cleanPart(options), settings: {} };
}
