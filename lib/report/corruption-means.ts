// Corruption errors averaged over seeds, in the form charts and tables need.
import type { ModelResult, ReportData } from './data.js';

export interface CorruptionTable {
  readonly names: readonly string[];
  readonly severities: readonly number[];
  /** errors[model][corruption][severity], mean over seeds, 0..1. */
  readonly errors: readonly (readonly (readonly number[])[])[];
}

/** Which benchmark: C, or C-bar. */
export type CorruptionSet = 'corruption' | 'corruptionBar';

/** Null when a model of the report has no corruption error, or the models were judged on different corruptions. */
export function corruptionTable(report: ReportData, which: CorruptionSet = 'corruption'): CorruptionTable | null {
  const first = report.models[0]?.seeds[0]?.measures[which];
  if (!first || first.byName.length === 0) return null;
  const names = first.byName.map((row) => row.name);
  const { severities } = first;
  const same = report.models.every((model) =>
    model.seeds.every(
      ({ measures: { [which]: found } }) =>
        found?.byName.map((row) => row.name).join() === names.join() && found.severities.join() === severities.join(),
    ),
  );
  if (!same) return null;
  return {
    names,
    severities,
    errors: report.models.map((model) => meanErrors(model, which, names.length, severities.length)),
  };
}

function meanErrors(model: ModelResult, which: CorruptionSet, names: number, severities: number): number[][] {
  return Array.from({ length: names }, (_, name) =>
    Array.from({ length: severities }, (_, severity) => {
      const errors = model.seeds.map(({ measures }) => measures[which]?.byName[name]?.errors[severity] ?? Number.NaN);
      return errors.reduce((a, b) => a + b, 0) / errors.length;
    }),
  );
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
