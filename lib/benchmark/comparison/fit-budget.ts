// A budget cut to what there is: pictures in the data set, seconds on the clock.
import type { TrainAndTest } from '../train-and-test.js';
import type { Budget } from './budget.js';

/** What a cut leaves at least, so that every part of the job still runs: steps beyond warm-up, two bins of calibration. */
const LEAST = { steps: 10, cleanSamples: 200, corruptedSamples: 20, attackedSamples: 10 } as const;

/** The budget with no more pictures than the data set holds. */
export function fittingData(budget: Budget, { train, test }: TrainAndTest): Budget {
  return {
    ...budget,
    trainingPictures: Math.min(budget.trainingPictures, train.length),
    cleanSamples: Math.min(budget.cleanSamples, test.length),
    corruptedSamples: Math.min(budget.corruptedSamples, test.length),
    attackedSamples: Math.min(budget.attackedSamples, test.length),
  };
}

/** The budget with every kind of work cut alike where `seconds` is more than it allows. */
export function fittingTime(budget: Budget, seconds: number): Budget {
  const share = Math.min(1, (budget.atMostSeconds ?? Number.POSITIVE_INFINITY) / seconds);
  const cut = (key: keyof typeof LEAST) => Math.max(Math.min(LEAST[key], budget[key]), Math.floor(budget[key] * share));
  return {
    ...budget,
    steps: cut('steps'),
    cleanSamples: cut('cleanSamples'),
    corruptedSamples: cut('corruptedSamples'),
    attackedSamples: cut('attackedSamples'),
  };
}
