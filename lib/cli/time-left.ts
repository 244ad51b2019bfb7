// Time left over a job of several stages, each with an estimate made beforehand and corrected by what happens.

export interface Stage {
  readonly name: string;
  /** Estimated beforehand; only the proportions matter once work has begun. */
  readonly seconds: number;
}

export interface Estimate {
  /** Share of the whole job that is done, 0..1, by time. */
  readonly share: number;
  readonly secondsLeft: number;
}

// The estimates weigh as much as this share of the job, so that the first moments do not swing the result.
const TRUST = 0.05;

/** The estimate after `elapsed` seconds, in stage `current` of which `fraction` is done. */
export function timeLeft(stages: readonly Stage[], current: number, fraction: number, elapsed: number): Estimate {
  const total = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const before = stages.slice(0, current).reduce((sum, stage) => sum + stage.seconds, 0);
  const done = before + (stages[current]?.seconds ?? 0) * Math.min(1, Math.max(0, fraction));
  const prior = TRUST * total;
  const pace = prior > 0 ? (elapsed + prior) / (done + prior) : 1;
  const secondsLeft = (total - done) * pace;
  return { share: elapsed + secondsLeft > 0 ? elapsed / (elapsed + secondsLeft) : 0, secondsLeft };
}
