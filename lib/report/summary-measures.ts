// The numbers that stand for a model, and where they are found in a judgement: rows of every summary and comparison.
import type { CalibrationMeasure, CorruptionMeasure, RobustnessMeasures } from '../benchmark/measures.js';
import type { Interval } from '../benchmark/metrics/index.js';

export interface MeasuredValue {
  /** null: asked for, and incomplete. */
  readonly value: number | null;
  readonly samples: number;
  readonly interval?: Interval | null;
}

export interface SummaryMeasure {
  readonly key: string;
  readonly label: string;
  readonly better: 'lower' | 'higher';
  readonly read: (measures: RobustnessMeasures) => MeasuredValue | undefined;
}

export const SUMMARY_MEASURES: readonly SummaryMeasure[] = [
  lower('cleanError', 'Clean error', ({ clean: m }) => m && { value: m.error, ...rest(m) }),
  lower('corruptionError', 'Corruption error', ({ corruption }) => corrupted(corruption)),
  lower('mce', 'mCE (AlexNet = 100)', ({ corruption: m }) => {
    const n = m?.normalised;
    return n && { value: n.mce, interval: n.interval, samples: answersOf(m) };
  }),
  lower('relativeMce', 'Relative mCE', ({ corruption: m }) => {
    const n = m?.normalised;
    return n && { value: n.relativeMce, interval: n.relativeInterval, samples: answersOf(m) };
  }),
  lower('corruptionBarError', 'C-bar error', ({ corruptionBar }) => corrupted(corruptionBar)),
  lower('mfp', 'Flip probability (mFP)', ({ perturbation: m }) => {
    const frames = m?.byName.reduce((sum, row) => sum + row.frames, 0) ?? 0;
    return m && { value: m.mfp, interval: m.interval, samples: m.samples * frames };
  }),
  lower('mfr', 'mFR (AlexNet = 100)', ({ perturbation: m }) =>
    m?.mfr === undefined ? undefined : { value: m.mfr, interval: m.mfrInterval, samples: m.samples },
  ),
  lower('adversarialError', 'Adversarial error (PGD)', ({ adversarial: m }) => m && { value: m.error, ...rest(m) }),
  lower('rmsClean', 'RMS calibration, clean', ({ calibration: m }) => rms(m?.clean)),
  lower('rmsCorrupted', 'RMS calibration, corrupted', ({ calibration: m }) => rms(m?.corrupted)),
  {
    key: 'auroc',
    label: 'Anomaly AUROC, higher is better',
    better: 'higher',
    read: ({ anomaly: m }) =>
      m && {
        value: m.mean.msp.auroc,
        interval: m.mean.msp.intervals.auroc,
        samples: m.normalSamples + m.bySet.reduce((sum, set) => sum + set.samples, 0),
      },
  },
];

function lower(key: string, label: string, read: SummaryMeasure['read']): SummaryMeasure {
  return { key, label, better: 'lower', read };
}

function rest({ samples, interval }: { samples: number; interval: Interval }) {
  return { samples, interval };
}

function corrupted(m: CorruptionMeasure | undefined): MeasuredValue | undefined {
  return m && { value: m.error, interval: m.interval, samples: answersOf(m) };
}

function answersOf(m: CorruptionMeasure | undefined): number {
  return m ? m.samples * m.severities.length * m.averaged.length : 0;
}

function rms(m: CalibrationMeasure | undefined): MeasuredValue | undefined {
  return m && { value: m.rms, samples: m.samples, interval: m.intervals.rms };
}
