// The one sentence a reader takes away.
import type { ReportData } from './data.js';
import { percent } from './number-format.js';
import { summaryRows } from './summary.js';

/** Compares the last model with the first; null for one model or when an error is missing. */
export function verdict(report: ReportData): string | null {
  const rows = summaryRows(report);
  const last = report.models.length - 1;
  const corruption = rows.find((row) => row.key === 'corruptionError');
  const clean = rows.find((row) => row.key === 'cleanError');
  const [before, after] = [corruption?.values[0]?.mean, corruption?.values[last]?.mean];
  const [cleanBefore, cleanAfter] = [clean?.values[0]?.mean, clean?.values[last]?.mean];
  if (last < 1 || before == null || after == null || cleanBefore == null || cleanAfter == null) return null;
  const names = [report.models[0]!.name, report.models[last]!.name];
  const main = `On corrupted pictures ${names[1]} is wrong ${percent(after)} % of the time, ${names[0]} ${percent(before)} %`;
  const difference = cleanAfter - cleanBefore;
  if (Math.abs(difference) < 0.0005) return `${main}; on clean pictures both err equally often.`;
  const side = difference > 0 ? 'more' : 'fewer';
  return `${main}; on clean pictures it makes ${percent(Math.abs(difference))} points ${side} mistakes.`;
}
