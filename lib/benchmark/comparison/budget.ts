// How much the main job trains and judges: one table, so that a reader sees what a number rests on.

export interface Budget {
  readonly architecture: string;
  /** Training pictures, an equal share of each class. */
  readonly trainingPictures: number;
  readonly steps: number;
  readonly batchSize: number;
  readonly lr: number;
  /** Rendered mixing pictures. */
  readonly fractals: number;
  readonly fractalSize: number;
  readonly cleanSamples: number;
  /** For each corruption and severity. */
  readonly corruptedSamples: number;
  readonly attackedSamples: number;
  /** Training and judging are cut to fit into this time, seconds; without it they take what they take. */
  readonly atMostSeconds?: number;
}

const FULL: Budget = {
  architecture: 'wrn-10-1',
  trainingPictures: 20_000,
  steps: 300,
  batchSize: 64,
  lr: 0.1,
  fractals: 300,
  fractalSize: 48,
  cleanSamples: 10_000,
  corruptedSamples: 1_000,
  attackedSamples: 500,
};

/** 'full': at most five minutes on two cores. 'smoke': half a minute, to see that everything works; its numbers mean little. */
export const BUDGETS = {
  full: FULL,
  smoke: {
    ...FULL,
    trainingPictures: 4_000,
    steps: 40,
    fractals: 60,
    cleanSamples: 1_000,
    corruptedSamples: 100,
    attackedSamples: 50,
    atMostSeconds: 20,
  },
} as const satisfies Record<string, Budget>;

/** The five corruptions of the main job, in the order of the benchmark. */
export const CORRUPTIONS = ['gaussian_noise', 'impulse_noise', 'brightness', 'contrast', 'gaussian_blur'] as const;
