// One case from preparation to result: warm-up, then rounds in which the sides take turns.
import os from 'node:os';
import { type Spread, spread } from '../lib/benchmark/spread.js';
import { type Environment, environment } from '../lib/report/environment.js';
import type { BenchCase, CaseOptions, Metric, Side } from './case.js';

export const BENCH_SCHEMA = 'ipmix/bench/1';

export interface BenchResult {
  readonly schema: typeof BENCH_SCHEMA;
  readonly case: string;
  readonly title: string;
  readonly created: string;
  readonly environment: Environment;
  /** Load average over the last minute, before and after: a busy machine spoils a measurement. */
  readonly load: { readonly before: number; readonly after: number };
  readonly seed: number;
  readonly quick: boolean;
  readonly warmUp: number;
  readonly rounds: number;
  readonly metrics: readonly Metric[];
  readonly sides: readonly {
    readonly name: string;
    readonly versions: string;
    readonly results: Readonly<Record<string, Spread>>;
  }[];
  readonly skipped: readonly string[];
  readonly notes: readonly string[];
}

export async function measureCase(
  benchCase: BenchCase,
  options: CaseOptions,
  tell: (text: string) => void,
): Promise<BenchResult> {
  const { name, title, metrics } = benchCase;
  const warmUp = options.quick ? 1 : benchCase.warmUp;
  const rounds = options.quick ? 2 : benchCase.rounds;
  const before = os.loadavg()[0]!;
  const { sides, skipped, notes } = await benchCase.prepare(options);
  try {
    const values = sides.map(() => [] as Readonly<Record<string, number>>[]);
    for (let round = -warmUp; round < rounds; round++) {
      tell(`${name}: ${round < 0 ? 'warm-up' : `round ${round + 1} of ${rounds}`}`);
      // Taking turns, and in turned order every other round, spreads what else the machine does over both sides.
      for (const index of order(sides, round)) {
        const measured = await sides[index]!.measure();
        if (round >= 0) values[index]!.push(measured);
      }
    }
    return {
      schema: BENCH_SCHEMA,
      case: name,
      title,
      created: new Date().toISOString(),
      environment: await environment(),
      load: { before, after: os.loadavg()[0]! },
      seed: options.seed,
      quick: options.quick,
      warmUp,
      rounds,
      metrics,
      sides: sides.map((side, index) => ({
        name: side.name,
        versions: side.versions,
        results: Object.fromEntries(
          metrics
            .filter(({ key }) => values[index]!.every((value) => key in value))
            .map(({ key }) => [key, spread(values[index]!.map((value) => value[key]!))]),
        ),
      })),
      skipped,
      notes,
    };
  } finally {
    for (const side of sides) side.close();
  }
}

function order(sides: readonly Side[], round: number): number[] {
  const forward = sides.map((_, index) => index);
  return round % 2 === 0 ? forward : forward.reverse();
}
