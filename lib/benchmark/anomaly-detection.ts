// How well a model's own scores tell pictures of its classes from anomalies.
import { unlessMissing } from './absence.js';
import { type AnomalyPictures, anomalyPictures } from './anomalies/anomaly-pictures.js';
import { type AnswerColumns, type Columns, joinColumns } from './answers.js';
import type { Examiner, PartDescription } from './examiner.js';
import { logitsOf } from './judged-pictures.js';
import type { AnomalyMeasure, AnomalyNumbers, AnomalySet, MissingMeasure } from './measures.js';
import { type SortedScores, sortScores, weightedAnomaly } from './metrics/anomaly.js';
import { percentiles } from './metrics/bootstrap.js';
import { ANOMALY_SCORES, type AnomalyDetection, type AnomalyScore, anomaly, anomalyScores } from './metrics/index.js';
import { anomalyPart } from './parts.js';
import { anomalyName, type ResolvedAnomalies } from './resolve-options.js';
import type { AnomalySource } from './robustness-options.js';
import { histogram, rocCurve } from './roc-curve.js';

const KEYS = ['auroc', 'aupr', 'fpr95'] as const;
const CHUNK = 250;
const RESAMPLES = 500;

interface ScoreColumns extends Columns {
  readonly msp: Float64Array;
  readonly maxLogit: Float64Array;
  readonly energy: Float64Array;
}

type ByScore<T> = Readonly<Record<AnomalyScore, T>>;
type Draws = ByScore<AnomalyDetection[]>;

/** A set that cannot be read is named and leaves the others alone; the mean is then over those that could. */
export async function anomalyDetection(
  examiner: Examiner,
  choice: ResolvedAnomalies,
  clean: AnswerColumns,
  missing: MissingMeasure[],
): Promise<AnomalyMeasure | null> {
  const normal: ScoreColumns = {
    msp: clean.confidence.map((value) => -value),
    maxLogit: clean.maxLogit.map((value) => -value),
    energy: clean.logSumExp.map((value) => -value),
  };
  const bySet: AnomalySet[] = [];
  const drawn: Draws[] = [];
  const absent: string[] = [];
  for (const source of choice.sets) {
    const name = anomalyName(source);
    const found = await unlessMissing(`anomalies of ${name}`, missing, () =>
      judgeSet(examiner, source, choice, normal),
    );
    if (!found) absent.push(name);
    else {
      bySet.push(found.set);
      drawn.push(found.draws);
    }
  }
  if (bySet.length === 0) return null;
  return {
    bySet,
    mean: byScore((score) =>
      meanNumbers(
        bySet.map(({ scores }) => scores[score]),
        drawn.map((draws) => draws[score]),
      ),
    ),
    missing: absent,
    normalSamples: normal.msp.length,
    seed: examiner.options.seed,
  };
}

async function judgeSet(
  examiner: Examiner,
  source: AnomalySource,
  choice: ResolvedAnomalies,
  normal: ScoreColumns,
): Promise<{ set: AnomalySet; draws: Draws }> {
  const name = anomalyName(source);
  const { pictures, scores } = await anomalyAnswers(examiner, source, choice);
  const normals = await examiner.resamples(normal.msp.length);
  const anomalies = await examiner.resamples(pictures.count);
  const draws: Record<string, AnomalyDetection[]> = {};
  for (const score of ANOMALY_SCORES) {
    const [n, a] = [sortScores(normal[score]), sortScores(scores[score])];
    draws[score] = await resampled(n, a, normals, anomalies);
  }
  const set: AnomalySet = {
    name,
    source: pictures.source,
    samples: pictures.count,
    scores: byScore((score) => withIntervals(anomaly(normal[score], scores[score]), draws[score]!)),
    histogram: { normal: histogram(normal.msp), anomaly: histogram(scores.msp) },
    roc: rocCurve(sortScores(normal.msp), sortScores(scores.msp)),
  };
  return { set, draws: draws as Draws };
}

/** The part: the scores of one set of anomalies. */
export async function anomalyAnswers(
  examiner: Examiner,
  source: AnomalySource,
  { samples }: ResolvedAnomalies,
): Promise<{ pictures: AnomalyPictures; scores: ScoreColumns }> {
  const { seed } = examiner.options;
  const name = anomalyName(source);
  const pictures = await anomalyPictures(source, examiner.clean, { samples, seed });
  const settings = { name, source: pictures.source, count: pictures.count };
  const description: PartDescription = { ...anomalyPart(name, samples), settings };
  const scores = await examiner.part<ScoreColumns>(description, () => scoresOf(examiner, pictures, description));
  return { pictures, scores };
}

async function scoresOf(
  examiner: Examiner,
  pictures: AnomalyPictures,
  description: PartDescription,
): Promise<ScoreColumns> {
  const parts: ScoreColumns[] = [];
  const asking = examiner.asking(description);
  for (let first = 0; first < pictures.count; first += CHUNK) {
    examiner.checkAbort();
    using images = await pictures.make(first, Math.min(CHUNK, pictures.count - first));
    const onProgress = (done: number, total: number) => asking.onProgress?.(first + done, total);
    const logits = await logitsOf(examiner.model, examiner.clean, images, { ...asking, onProgress });
    const { msp, maxLogit, energy } = anomalyScores(logits);
    parts.push({ msp, maxLogit, energy });
  }
  return joinColumns(parts);
}

type Resampled = Awaited<ReturnType<Examiner['resamples']>>;

async function resampled(
  normal: SortedScores,
  strange: SortedScores,
  normals: Resampled,
  anomalies: Resampled,
): Promise<AnomalyDetection[]> {
  const found: AnomalyDetection[] = [];
  await normals.of((counts, i) => {
    // Another resample of the anomalies than of the normals: equal counts would draw the same places.
    const own = anomalies.counts((i + RESAMPLES) % anomalies.count);
    found.push(weightedAnomaly(normal, strange, { normal: counts, anomaly: own }));
    return [0];
  }, RESAMPLES);
  return found;
}

function withIntervals(numbers: AnomalyDetection, draws: readonly AnomalyDetection[]): AnomalyNumbers {
  const interval = (key: (typeof KEYS)[number]) => percentiles(draws.map((draw) => draw[key]));
  return { ...numbers, intervals: { auroc: interval('auroc'), aupr: interval('aupr'), fpr95: interval('fpr95') } };
}

function meanNumbers(sets: readonly AnomalyDetection[], draws: readonly AnomalyDetection[][]): AnomalyNumbers {
  const mean = (of: readonly AnomalyDetection[]): AnomalyDetection => {
    const average = (key: (typeof KEYS)[number]) => of.reduce((sum, numbers) => sum + numbers[key], 0) / of.length;
    return { auroc: average('auroc'), aupr: average('aupr'), fpr95: average('fpr95') };
  };
  const resampledMeans = draws[0]!.map((_, i) => mean(draws.map((set) => set[i]!)));
  return withIntervals(mean(sets), resampledMeans);
}

function byScore<T>(of: (score: AnomalyScore) => T): ByScore<T> {
  return { msp: of('msp'), maxLogit: of('maxLogit'), energy: of('energy') };
}
