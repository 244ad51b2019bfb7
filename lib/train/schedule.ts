/** How the learning rate moves over the steps of a run: each schedule is a pure function of the step. */
import { inspect } from 'node:util';
import { IPMixError } from '../errors.js';
import { requireChoice, requireNumber } from './check-option.js';

/** Cosine annealing from lr to minLr (Loshchilov and Hutter 2017), after a linear warm-up where one is asked for. */
export interface CosineSchedule {
  name: 'cosine';
  /** Steps on which the rate rises from warmupFrom * lr to lr. Default 0. */
  warmupSteps?: number;
  /** Share of lr at step 0. Default 0.1. */
  warmupFrom?: number;
}

/** lr times `gamma` for each milestone that the step has reached, as torch's MultiStepLR. */
export interface MultistepSchedule {
  name: 'multistep';
  /** Steps, rising. */
  milestones: readonly number[];
  /** Default 0.1. */
  gamma?: number;
}

/** Up from lr / startFactor to lr, then down to that / endFactor, both by cosine (Smith and Topin 2018), as torch's OneCycleLR. */
export interface OneCycleSchedule {
  name: 'oneCycle';
  /** Share of the steps on which the rate rises. Default 0.3. */
  riseShare?: number;
  /** Default 25. */
  startFactor?: number;
  /** Default 10,000. */
  endFactor?: number;
}

/** The rate of step `step` (from 0). */
export type ScheduleFunction = (step: number, run: { lr: number; minLr: number; steps: number }) => number;

export type Schedule =
  | 'cosine'
  | 'constant'
  | 'oneCycle'
  | CosineSchedule
  | MultistepSchedule
  | OneCycleSchedule
  | ScheduleFunction;

/** As saved beside a result; a function is kept as its text. */
export type ResolvedSchedule =
  | 'cosine'
  | 'constant'
  | Required<CosineSchedule>
  | Required<MultistepSchedule>
  | Required<OneCycleSchedule>
  | { name: 'custom'; source: string };

export interface ScheduleOptions {
  schedule: Schedule | ResolvedSchedule;
  lr: number;
  minLr: number;
  /** Steps of the whole run. */
  steps: number;
}

const NAMES = ['cosine', 'constant', 'oneCycle', 'multistep'];

/** Fills in the defaults. Throws INVALID_ARGUMENT. */
export function resolveSchedule(schedule: Schedule | ResolvedSchedule, steps: number): ResolvedSchedule {
  if (typeof schedule === 'function') return { name: 'custom', source: schedule.toString() };
  if (schedule === 'cosine' || schedule === 'constant') return schedule;
  const given = typeof schedule === 'string' ? { name: schedule } : schedule;
  requireChoice('schedule', (given as { name?: unknown } | null)?.name ?? given, [...NAMES, 'custom']);
  const { name } = given;
  if (name === 'cosine') {
    const { warmupSteps = 0, warmupFrom = 0.1 } = given;
    requireNumber('schedule.warmupSteps', warmupSteps, { from: 0, to: steps - 1, integer: true });
    requireNumber('schedule.warmupFrom', warmupFrom, { from: 0, to: 1 });
    return { name, warmupSteps, warmupFrom };
  }
  if (name === 'multistep') {
    const { milestones, gamma = 0.1 } = given as MultistepSchedule;
    const rising = (m: readonly number[]) => m.every((step, i) => Number.isSafeInteger(step) && step > (m[i - 1] ?? 0));
    if (!Array.isArray(milestones) || !rising(milestones))
      throw new IPMixError(
        'INVALID_ARGUMENT',
        `schedule.milestones must be rising steps above 0, got ${inspect(milestones)}`,
      );
    requireNumber('schedule.gamma', gamma, { from: 0 });
    return { name, milestones: [...milestones], gamma };
  }
  if (name === 'oneCycle') {
    const { riseShare = 0.3, startFactor = 25, endFactor = 1e4 } = given as OneCycleSchedule;
    requireNumber('schedule.riseShare', riseShare, { from: 0, to: 1 });
    requireNumber('schedule.startFactor', startFactor, { from: 1 });
    requireNumber('schedule.endFactor', endFactor, { from: 1 });
    return { name, riseShare, startFactor, endFactor };
  }
  return given as { name: 'custom'; source: string };
}

/** Learning rate of step `step` (from 0). Throws INVALID_ARGUMENT where a custom function gives no rate. */
export function learningRate(step: number, { schedule, ...run }: ScheduleOptions): number {
  const { lr, minLr, steps } = run;
  if (schedule === 'constant') return lr;
  if (typeof schedule === 'function') {
    const rate = schedule(step, run);
    requireNumber(`the schedule's learning rate of step ${step}`, rate, { from: 0 });
    return rate;
  }
  const resolved = resolveSchedule(schedule, steps);
  if (resolved === 'cosine') return cosine(lr, minLr, step / steps);
  if (typeof resolved === 'string') return lr;
  if (resolved.name === 'cosine') {
    const { warmupSteps, warmupFrom } = resolved;
    if (step < warmupSteps) return lr * (warmupFrom + ((1 - warmupFrom) * step) / warmupSteps);
    return cosine(lr, minLr, (step - warmupSteps) / (steps - warmupSteps));
  }
  if (resolved.name === 'multistep') {
    return lr * resolved.gamma ** resolved.milestones.filter((milestone) => milestone <= step).length;
  }
  if (resolved.name === 'oneCycle') {
    const { riseShare, startFactor, endFactor } = resolved;
    const start = lr / startFactor;
    const top = riseShare * steps - 1;
    if (step <= top) return cosine(start, lr, step / top);
    return cosine(lr, start / endFactor, Math.min(1, (step - top) / (steps - 1 - top)));
  }
  throw new IPMixError(
    'INVALID_ARGUMENT',
    'a custom schedule is given as its function; a saved run holds its text only',
  );
}

/** From `from` to `to` along half a cosine; `share` of the way is done. */
function cosine(from: number, to: number, share: number): number {
  return to + ((from - to) * (1 + Math.cos(Math.PI * share))) / 2;
}
