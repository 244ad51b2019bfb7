// Memory of the process while the operator makes a million views, a tenth of them a round: it must stay where it is.
import type { BenchCase } from '../case.js';
import { CIFAR_WORK } from './operator.js';
import { nativeSide, operatorPictures } from './operator-sides.js';

const VIEWS_A_ROUND = 100_000;

export const operatorMemory: BenchCase = {
  name: 'operator-memory',
  title: 'Memory over a million IPMix views, 32 x 32, preset cifar',
  metrics: [
    { key: 'residentMegabytes', label: 'resident memory after the round', unit: 'MB', better: 'lower' },
    { key: 'viewsPerSecond', label: 'views', unit: '/s', better: 'higher' },
  ],
  warmUp: 1,
  rounds: 10,
  prepare: async (options) => {
    const work = { ...CIFAR_WORK, passes: Math.ceil(VIEWS_A_ROUND / CIFAR_WORK.pictures) };
    const side = nativeSide(work, await operatorPictures(work, options.seed), options);
    const measure = async () => ({
      ...(await side.measure()),
      residentMegabytes: process.memoryUsage().rss / 1e6,
    });
    return { sides: [{ ...side, measure }], skipped: [], notes: ['The rounds in the JSON follow each other in time.'] };
  },
};
