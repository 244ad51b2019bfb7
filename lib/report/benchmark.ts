import { classSubset } from '../benchmark/class-subset.js';
import { compare, readReport } from './compare.js';
import { robustness } from './robustness-report.js';
import { throughput } from './throughput-report.js';

/** Measurements that end in a report: `await (await benchmark.robustness(model, { clean })).write('runs/first')`. */
export const benchmark = { robustness, classSubset, throughput, compare, readReport } as const;
