// Reports side by side: the paper's table, method by measure, with what the intervals say of the differences.
import { readFile } from 'node:fs/promises';
import { IPMixError } from '../errors.js';
import { REPORT_SCHEMA, type ReportData } from './data.js';
import { paperValues } from './paper-values.js';
import type { PictureSheet } from './picture-strip.js';
import { RobustnessReport } from './robustness-report.js';
import { differences, significanceDefinition } from './significance.js';

/**
 * One report of all models of the given ones, in their order: every table and chart then stands side by side.
 * @throws INVALID_ARGUMENT for fewer than two models, reports on different test data, or two models of one name.
 */
export function compare(reports: readonly (RobustnessReport | ReportData)[]): RobustnessReport {
  const all = reports.map((report) => (report instanceof RobustnessReport ? report.data : report));
  const models = all.flatMap((report) => report.models);
  const [first] = all;
  if (!first || models.length < 2) refuse(`needs two models or more, got ${models.length}`);
  for (const { data } of all) {
    if (data.name !== first.data.name || data.classes.join() !== first.data.classes.join()) {
      refuse(
        `needs reports on the same data, got ${first.data.name} (${first.data.classes.length} classes) and ${data.name} (${data.classes.length})`,
      );
    }
  }
  const named = models.map((model, i) => ({
    ...model,
    name: unique(
      model.name,
      models.slice(0, i).map((m) => m.name),
    ),
  }));
  const data: ReportData = {
    ...first,
    title: `${named.map(({ name }) => name).join(', ')}: side by side`,
    created: new Date().toISOString(),
    seconds: all.reduce((sum, report) => sum + report.seconds, 0),
    options: Object.fromEntries(all.map((report, i) => [`report ${i + 1}`, report.options])),
    models: named,
    definitions: {
      ...Object.assign({}, ...all.map((report) => report.definitions)),
      significance: significanceDefinition,
    },
    notes: [...new Set([...all.flatMap((report) => report.notes), ...unlike(all)])],
  };
  const compared = { ...data, differences: differences(data), paper: paperValues(data) };
  return new RobustnessReport(compared, sheetsOf(reports));
}

/** The report in a report.json. Throws NOT_FOUND, CORRUPT_FILE. */
export async function readReport(path: string): Promise<ReportData> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new IPMixError('NOT_FOUND', `Expected a report.json at ${path}, but it cannot be read; check the path.`, {
      cause,
    });
  }
  try {
    const report = JSON.parse(text) as ReportData;
    if (report.schema === REPORT_SCHEMA && Array.isArray(report.models) && report.models.length > 0) return report;
  } catch {
    // Said below.
  }
  throw new IPMixError(
    'CORRUPT_FILE',
    `Expected a report of schema ${REPORT_SCHEMA} in ${path}, but it is something else; give a report.json of ipmix evaluate.`,
  );
}

function unique(name: string, taken: readonly string[]): string {
  const times = taken.filter((other) => other === name).length;
  return times === 0 ? name : `${name} (${times + 1})`;
}

/** What a reader must know where the reports were not taken alike. */
function unlike(reports: readonly ReportData[]): string[] {
  const judged = (report: ReportData) => {
    const { samples, corruptions, perturbations, adversarial, anomalies, seed } = report.options;
    return JSON.stringify({ samples, corruptions, perturbations, adversarial, anomalies, seed });
  };
  const alike = new Set(reports.map(judged)).size === 1;
  return alike
    ? []
    : ['The reports were taken with different options; compare only the numbers whose definitions agree.'];
}

function sheetsOf(reports: readonly (RobustnessReport | ReportData)[]): PictureSheet[] {
  return reports.flatMap((report) => {
    if (!(report instanceof RobustnessReport)) return [];
    const name = report.data.models[0]!.name;
    return report.sheets.map((sheet) => ({ ...sheet, title: `${sheet.title}: ${name}` }));
  });
}

function refuse(message: string): never {
  throw new IPMixError('INVALID_ARGUMENT', `compare ${message}`);
}
