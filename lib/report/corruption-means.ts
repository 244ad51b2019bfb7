// Corruption errors averaged over seeds, in the form charts and tables need.
import type { ModelResult, ReportData } from './data.js';

export interface CorruptionTable {
  readonly names: readonly string[];
  readonly severities: readonly number[];
  /** errors[model][corruption][severity], mean over seeds, 0..1. */
  readonly errors: readonly (readonly (readonly number[])[])[];
}

/** Null when a model of the report has no corruption error, or the models were judged on different corruptions. */
export function corruptionTable(report: ReportData): CorruptionTable | null {
  const first = report.models[0]?.seeds[0]?.measures.corruption;
  if (!first) return null;
  const names = first.byName.map((row) => row.name);
  const { severities } = first;
  const same = report.models.every((model) =>
    model.seeds.every(
      ({ measures: { corruption } }) =>
        corruption?.byName.map((row) => row.name).join() === names.join() &&
        corruption.severities.join() === severities.join(),
    ),
  );
  if (!same) return null;
  return {
    names,
    severities,
    errors: report.models.map((model) => meanErrors(model, names.length, severities.length)),
  };
}

function meanErrors(model: ModelResult, names: number, severities: number): number[][] {
  return Array.from({ length: names }, (_, name) =>
    Array.from({ length: severities }, (_, severity) => {
      const errors = model.seeds.map(
        ({ measures }) => measures.corruption?.byName[name]?.errors[severity] ?? Number.NaN,
      );
      return errors.reduce((a, b) => a + b, 0) / errors.length;
    }),
  );
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
