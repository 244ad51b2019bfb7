// A report of two models and three seeds with plausible numbers, as input for the tests of tables, charts and pages.
import type { CalibrationMeasure, RobustnessMeasures } from '../../../lib/benchmark/measures.js';
import { calibration, reliability } from '../../../lib/benchmark/metrics/index.js';
import { type ModelResult, REPORT_SCHEMA, type ReportData } from '../../../lib/report/data.js';
import type { PictureSheet } from '../../../lib/report/picture-strip.js';

/** The longest name of all corruptions: drawings must hold it. */
const LONG_NAME = 'transverse_chromatic_abberation';

const CORRUPTIONS = ['gaussian_noise', 'impulse_noise', 'gaussian_blur', 'contrast', 'brightness'];

export function sampleReport(): ReportData {
  return {
    schema: REPORT_SCHEMA,
    title: 'Plain training and IPMix + JSD, side by side',
    created: '2025-01-02T03:04:05.000Z',
    seconds: 254,
    command: 'ipmix start --seeds 3',
    environment: {
      ipmix: '0.1.0',
      node: 'v20.20.2',
      libtorch: '2.13.0',
      cpuCapability: 'AVX2',
      torchThreads: 2,
      cpu: 'A processor',
      cores: 2,
      memoryGiB: 8,
      system: 'Linux 6.1 x64',
      commit: '0123456789ab',
    },
    data: {
      name: 'Fashion-MNIST',
      edition: 'Official IDX files, 28 x 28 grey, padded to 32 x 32, three equal channels.',
      classes: ['T-shirt', 'Trouser'],
      trainingPictures: 20000,
      testPictures: 10000,
    },
    options: { steps: 300, batchSize: 64, lr: 0.1, seeds: [0, 1, 2] },
    models: [model('Plain', 0.205, 0.458, 2.2), model('IPMix + JSD', 0.242, 0.278, 1.2)],
    definitions: {
      cleanError: 'Clean error: share of test pictures whose predicted class is not the label.',
      corruptionError: 'Corruption error: plain mean of the error over corruptions and severities <1..5>.',
    },
    notes: ['Corruptions are generated natively with the CIFAR-10-C parameters.'],
  };
}

function model(name: string, clean: number, corrupted: number, sharpness: number): ModelResult {
  return {
    name,
    architecture: 'wrn-10-1',
    parameters: 77850,
    description: 'Trained for 300 steps of 64 pictures.',
    seeds: [0, 1, 2].map((seed) => ({
      seed,
      training: {
        loss: name === 'Plain' ? 'crossEntropy' : 'jsd',
        steps: 300,
        batchSize: 64,
        seconds: 40 + seed,
        curve: Array.from({ length: 30 }, (_, i) => ({
          step: 10 * (i + 1),
          loss: 2.3 * Math.exp(-i / 12),
          accuracy: (1 - clean) * (1 - Math.exp(-(i + 1) / 6)),
        })),
      },
      measures: measures(clean + 0.004 * (seed - 1), corrupted + 0.01 * (seed - 1), sharpness),
    })),
  };
}

const about = (value: number, reach = 0.01) => ({ low: value - reach, high: value + reach });

function measures(clean: number, corrupted: number, sharpness: number): RobustnessMeasures {
  return {
    clean: { error: clean, samples: 10000, interval: about(clean) },
    corruption: {
      error: corrupted,
      interval: about(corrupted, 0.004),
      averaged: CORRUPTIONS,
      missing: [],
      severities: [1, 2, 3, 4, 5],
      samples: 1000,
      source: 'generated',
      preset: 'cifar',
      seed: 0,
      byName: CORRUPTIONS.map((name, i) => {
        const errors = [1, 2, 3, 4, 5].map((s) => Math.min(0.95, clean + ((corrupted - clean) * s * (5 - i)) / 9));
        const mean = errors.reduce((x, y) => x + y) / 5;
        const intervals = errors.map((error) => about(error));
        return { name, errors, intervals, mean, interval: about(mean), source: 'generated' as const };
      }),
    },
    adversarial: {
      error: 0.61,
      interval: about(0.61, 0.04),
      cleanError: clean,
      samples: 500,
      attack: 'PGD, L-infinity',
      method: 'pgd',
      norm: 'linf',
      loss: 'ce',
      epsilon: 2 / 255,
      stepSize: 0.5 / 255,
      steps: 20,
      restarts: 1,
      start: 'clean',
      seed: 0,
    },
    calibration: {
      clean: calibrationOf(2000, sharpness, clean),
      corrupted: calibrationOf(3000, sharpness * 1.4, corrupted),
    },
    seconds: 20,
  };
}

function calibrationOf(samples: number, sharpness: number, error: number): CalibrationMeasure {
  const confidence = Array.from({ length: samples }, (_, i) => 1 - 0.88 * ((i + 0.5) / samples) ** sharpness);
  const correct = confidence.map((c, i) => (i * 0.618034) % 1 < c - error * 0.35);
  const numbers = { ...calibration(confidence, correct), brier: 0.3, negativeLogLikelihood: 0.7 };
  const intervals = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, about(value)]));
  return {
    ...numbers,
    samples,
    lastBin: false,
    intervals: intervals as CalibrationMeasure['intervals'],
    temperature: 1.4,
    temperatureInterval: about(1.4, 0.05),
    scaled: { ...numbers, rms: numbers.rms / 2, intervals: intervals as CalibrationMeasure['intervals'] },
    bins: reliability(confidence, correct),
  };
}

/** The same with every measure filled in: perturbations, C-bar, more attacks, anomalies. */
export function fullReport(): ReportData {
  const report = sampleReport();
  return {
    ...report,
    models: report.models.map((model, m) => ({
      ...model,
      seeds: model.seeds.map((seed) => ({
        ...seed,
        measures: { ...seed.measures, ...moreMeasures(m, seed.measures) },
      })),
    })),
  };
}

function moreMeasures(m: number, { corruption, adversarial }: RobustnessMeasures): Partial<RobustnessMeasures> {
  const auroc = 0.8 + 0.1 * m;
  const numbers = {
    ...{ auroc, aupr: auroc - 0.1, fpr95: 1 - auroc },
    intervals: { auroc: about(auroc), aupr: about(auroc - 0.1), fpr95: about(1 - auroc) },
  };
  const scores = { msp: numbers, maxLogit: numbers, energy: numbers };
  const shares = (peak: number) => Array.from({ length: 20 }, (_, i) => Math.exp(-((i - peak) ** 2) / 18) / 7.5);
  const sets = ['gaussian', 'rademacher', 'blobs', 'textures'].map((name, i) => ({
    name,
    source: 'generated, seed 0.',
    samples: 1000,
    scores,
    histogram: { normal: shares(18), anomaly: shares(6 + i + m) },
    roc: Array.from({ length: 21 }, (_, k) => [k / 20, (k / 20) ** (0.35 - 0.1 * m)] as const),
  }));
  return {
    corruptionBar: {
      ...corruption!,
      byName: corruption!.byName.map((row, i) => ({ ...row, name: i === 0 ? LONG_NAME : `${row.name}_bar` })),
    },
    perturbation: {
      mfp: 0.08 - 0.02 * m,
      interval: about(0.08 - 0.02 * m, 0.005),
      byName: ['gaussian_noise', 'translate', 'tilt'].map((name, i) => ({
        ...{ name, flipProbability: 0.05 + 0.02 * i - 0.01 * m, interval: about(0.05 + 0.02 * i - 0.01 * m, 0.004) },
        ...{
          frames: 31,
          comparedWith: i === 0 ? ('first' as const) : ('previous' as const),
          source: 'generated' as const,
        },
      })),
      ...{ missing: [], samples: 100, preset: 'cifar' as const, seed: 0 },
    },
    moreAttacks: [{ ...adversarial!, attack: 'APGD-DLR, L-infinity', method: 'apgd', loss: 'dlr', error: 0.66 }],
    anomaly: { bySet: sets, mean: scores, missing: [], normalSamples: 10000, seed: 0 },
  };
}

export function sampleSheets(): PictureSheet[] {
  const picture = (shade: number) => ({
    height: 32,
    width: 32,
    data: Uint8Array.from({ length: 32 * 32 * 3 }, (_, i) => (i * shade) % 256),
  });
  const pictures = Array.from({ length: 8 }, (_, i) => picture(i + 1));
  return [
    {
      title: 'What IPMix trains on',
      caption: 'Eight training pictures, the fractals mixed in, and two augmented views.',
      strips: ['Original', 'Mixing picture', 'First view', 'Second view'].map((label) => ({
        label,
        alt: `${label} of eight training pictures`,
        pictures,
      })),
    },
  ];
}
