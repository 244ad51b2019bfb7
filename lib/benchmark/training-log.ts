// How a training went, from the logs in its run folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepEvent } from '../train/events.js';
import { TrainingCurve, type TrainingRecord } from './training-record.js';

type Step = Pick<StepEvent, 'loss' | 'correct' | 'count' | 'seconds' | 'waitSeconds'> & { readonly done: number };

interface Log {
  readonly steps: readonly Step[];
  /** Share of right answers to the test pictures after an epoch. */
  readonly tested: readonly { readonly step: number; readonly accuracy: number }[];
  readonly loss?: TrainingRecord['loss'];
}

/**
 * The record of `log.jsonl`, else of `log.csv`; null where neither tells of steps. Lines that are damaged are passed over.
 * @param upTo steps of the weights: what was logged later is left out
 * @param loss where the log does not say it
 */
export async function readTrainingLog(
  folder: string,
  { upTo = Number.POSITIVE_INFINITY, loss = 'crossEntropy' }: { upTo?: number; loss?: TrainingRecord['loss'] } = {},
): Promise<TrainingRecord | null> {
  for (const [name, parse] of [
    ['log.jsonl', parseJsonLines],
    ['log.csv', parseCsv],
  ] as const) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    const log = parse(text.split('\n'));
    const steps = log.steps.filter(({ done }) => done <= upTo).sort((a, b) => a.done - b.done);
    if (steps.length > 0) return recordOf({ ...log, steps }, log.loss ?? loss, upTo);
  }
  return null;
}

function recordOf({ steps, tested }: Log, loss: TrainingRecord['loss'], upTo: number): TrainingRecord {
  const last = steps.at(-1)!.done;
  const curve = new TrainingCurve(last);
  for (const { done, ...step } of steps) curve.add({ ...step, step: done - 1, steps: last });
  return {
    loss,
    steps: last,
    batchSize: Math.max(...steps.map(({ count }) => count)),
    seconds: steps.reduce((sum, { seconds, waitSeconds }) => sum + seconds + waitSeconds, 0),
    curve: curve.points,
    ...(tested.length > 0 && { tested: tested.filter(({ step }) => step <= upTo) }),
  };
}

function parseJsonLines(lines: readonly string[]): Log {
  const steps: Step[] = [];
  const tested: { step: number; accuracy: number }[] = [];
  let loss: Log['loss'];
  for (const line of lines) {
    try {
      const event = JSON.parse(line);
      if (event.type === 'start') loss = event.options.loss;
      if (event.type === 'step') steps.push({ ...event, done: event.at });
      if (event.type === 'epoch' && event.test) tested.push({ step: event.at, accuracy: 1 - event.test.error });
    } catch {
      // The end of a line that a killed run left.
    }
  }
  return { steps, tested, loss };
}

function parseCsv([head = '', ...lines]: readonly string[]): Log {
  const names = head.split(',');
  const rows = lines
    .map((line) => line.split(','))
    .filter((cells) => cells.length === names.length)
    .map((cells) => Object.fromEntries(cells.map((cell, i) => [names[i]!, cell])));
  const number = (row: Record<string, string>, name: string) => Number(row[name]);
  return {
    steps: rows
      .filter(({ kind }) => kind === 'step')
      .map((row) => {
        const [seconds, waitSeconds] = [number(row, 'seconds'), number(row, 'wait_seconds')];
        const count = Math.round(number(row, 'images_per_second') * (seconds + waitSeconds));
        const correct = Math.round((1 - number(row, 'error')) * count);
        return { done: number(row, 'steps_done'), loss: number(row, 'loss'), seconds, waitSeconds, count, correct };
      }),
    tested: rows
      .filter(({ kind, test_error }) => kind === 'epoch' && test_error !== '')
      .map((row) => ({ step: number(row, 'steps_done'), accuracy: 1 - number(row, 'test_error') })),
  };
}
