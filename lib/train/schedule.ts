export type Schedule = 'cosine' | 'constant';

export interface ScheduleOptions {
  schedule: Schedule;
  lr: number;
  minLr: number;
  /** Steps of the whole run. */
  steps: number;
}

/** Learning rate of step `step` (from 0): cosine annealing from `lr` towards `minLr` (Loshchilov and Hutter 2017), or constant. */
export function learningRate(step: number, { schedule, lr, minLr, steps }: ScheduleOptions): number {
  if (schedule === 'constant') return lr;
  return minLr + ((lr - minLr) * (1 + Math.cos((Math.PI * step) / steps))) / 2;
}
