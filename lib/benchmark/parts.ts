// The parts a judgement falls into, in the order they are done: what each is called and what it costs.

import { attackName, attackPasses } from './attack-name.js';
import {
  anomalyName,
  type ResolvedAttack,
  type ResolvedPerturbations,
  type ResolvedRobustnessOptions,
} from './resolve-options.js';
import type { RobustnessPart } from './robustness-options.js';
import { sequenceFrames } from './sequence-pictures.js';

/** What can be done by itself, kept in a file and left to another process. */
export interface Part {
  readonly part: RobustnessPart;
  /** Names its file. */
  readonly key: string;
  /** For people: 'contrast, severity 3'. */
  readonly detail: string;
  /** Cost, in forward passes of one picture. */
  readonly passes: number;
}

export function cleanPart({ samples }: Pick<ResolvedRobustnessOptions, 'samples'>): Part {
  return { part: 'clean', key: 'clean', detail: 'clean pictures', passes: samples };
}

export function corruptionPart(name: string, severity: number, samples: number): Part {
  const key = `corruption-${name}-${severity}`;
  return { part: 'corruption', key, detail: `${name}, severity ${severity}`, passes: samples };
}

export function perturbationPart(name: string, choice: Pick<ResolvedPerturbations, 'preset' | 'samples'>): Part {
  const passes = choice.samples * sequenceFrames(name, choice);
  return { part: 'perturbation', key: `perturbation-${name}`, detail: `sequences of ${name}`, passes };
}

export function attackPart(choice: ResolvedAttack): Part {
  const name = attackName(choice);
  const key = `attack-${name}-${choice.start}-${choice.epsilon.toFixed(5)}`;
  return { part: 'adversarial', key, detail: `${name}, attacked pictures`, passes: attackPasses(choice) };
}

export function anomalyPart(name: string, samples: number): Part {
  return { part: 'anomaly', key: `anomaly-${name}`, detail: `anomalies: ${name}`, passes: samples };
}

/** Every part of the judgement. Throws INVALID_ARGUMENT for an unknown perturbation. */
export function partsOf(resolved: ResolvedRobustnessOptions): Part[] {
  const { corruptions, perturbations, adversarial, anomalies } = resolved;
  return [
    cleanPart(resolved),
    ...(corruptions?.names ?? []).flatMap((name) =>
      corruptions!.severities.map((severity) => corruptionPart(name, severity, corruptions!.samples)),
    ),
    ...(perturbations?.names ?? []).map((name) => perturbationPart(name, perturbations!)),
    ...adversarial.map(attackPart),
    ...(anomalies?.sets ?? []).map((set) => anomalyPart(anomalyName(set), anomalies!.samples)),
  ];
}

/** Cost of parts, in forward passes of one picture. */
export function passesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { passes }) => sum + passes, 0);
}
