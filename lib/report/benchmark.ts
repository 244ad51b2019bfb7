import { robustness } from './robustness-report.js';

/** Measurements that end in a report: `await (await benchmark.robustness(model, { clean })).write('runs/first')`. */
export const benchmark = { robustness } as const;
