// The report as Markdown: the tables and the words of the page, without its drawings.
import { type CorruptionSet, corruptionTable, meanOf } from './corruption-means.js';
import type { ReportData } from './data.js';
import { differenceWords } from './difference-words.js';
import { corruptionLabel, count, duration, percent } from './number-format.js';
import {
  anomalyTable,
  attackTable,
  calibrationTable,
  flipTable,
  type NumberTable,
  writeNumber,
} from './number-rows.js';
import { pictureCounts } from './picture-counts.js';
import { type SummaryValue, summaryRows } from './summary.js';
import { verdict } from './verdict.js';

export function renderMarkdown(report: ReportData): string {
  const sentence = verdict(report);
  const { environment: e, data } = report;
  const parts = [
    `# ${report.title}`,
    ...(sentence ? [sentence] : []),
    ...missingPart(report),
    summaryTable(report),
    ...differencePart(report),
    ...corruptionPart(report, 'corruption', 'Corrupted pictures'),
    ...corruptionPart(report, 'corruptionBar', 'Corrupted pictures, C-bar'),
    ...numberPart(report, 'Perturbed sequences', [flipTable(report)]),
    ...numberPart(report, 'Attacked pictures', [attackTable(report)]),
    ...numberPart(report, 'Calibration', [calibrationTable(report, 'clean'), calibrationTable(report, 'corrupted')]),
    ...numberPart(report, 'Anomalies', [anomalyTable(report)]),
    '## What was compared',
    [
      ...report.models.map(
        (m) => `- **${m.name}**: ${m.description} ${m.architecture}, ${count(m.parameters)} parameters.`,
      ),
      `- **Data**: ${data.name}, ${pictureCounts(data)}. ${data.edition}`,
      ...report.notes.map((note) => `- ${note}`),
    ].join('\n'),
    '## How it was measured',
    Object.values(report.definitions)
      .map((definition) => `- ${definition}`)
      .join('\n'),
    '## To do it again',
    [
      `- \`${report.command}\``,
      `- ipmix ${e.ipmix}, LibTorch ${e.libtorch} (${e.cpuCapability}, ${e.torchThreads} threads), Node ${e.node}, commit ${e.commit ?? 'unknown'}`,
      `- ${e.cpu}, ${e.cores} cores, ${e.memoryGiB} GiB, ${e.system}; ${duration(report.seconds)}, ${report.created}`,
    ].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summaryTable(report: ReportData): string {
  const rows = summaryRows(report).map(
    (row) => `| ${row.label} | ${row.values.map((value, i) => written(value, i === row.best)).join(' | ')} |`,
  );
  const heads = report.models.map((model) => cell(model.name)).join(' | ');
  return [`| in percent, lower is better | ${heads} |`, `|---|${'---:|'.repeat(report.models.length)}`, ...rows].join(
    '\n',
  );
}

function written({ mean, deviation }: SummaryValue, best: boolean): string {
  if (mean === null) return 'not measured';
  const text = deviation === null ? percent(mean) : `${percent(mean)} ± ${percent(deviation)}`;
  return best ? `**${text}**` : text;
}

/** What was asked for and is not here. */
function missingPart(report: ReportData): string[] {
  const lines = report.models.flatMap((model) =>
    model.seeds.flatMap(({ measures }) =>
      (measures.missing ?? []).map(({ measure, reason }) => `- ${model.name}, ${measure}: ${reason}`),
    ),
  );
  return lines.length === 0 ? [] : ['**This report is partial.**', [...new Set(lines)].join('\n')];
}

/** What the intervals say of the differences, and published numbers of the same setting. */
function differencePart({ differences = [], paper = [] }: ReportData): string[] {
  if (differences.length === 0) return [];
  const rows = differences.map((difference) => {
    const { points, p, verdict } = differenceWords(difference);
    return `| ${difference.label} | ${cell(difference.model)} | ${points} | ${p} | ${verdict} |`;
  });
  const published = paper.map(
    ({ method, architecture, measure, value, source }) =>
      `| ${method} | ${architecture} | ${measure} | ${percent(value)} | ${source} |`,
  );
  return [
    `## Differences to ${differences[0]!.against}`,
    ['| Measure | Model | Points of percent | p | At 5 % |', '|---|---|---:|---:|---|', ...rows].join('\n'),
    ...(published.length > 0
      ? [
          'Published numbers of the same network, in percent:',
          ['| Method | Network | Measure | Value | Source |', '|---|---|---|---:|---|', ...published].join('\n'),
        ]
      : []),
  ];
}

/** Values with their 95 % intervals, in percent unless the row says otherwise. */
function numberPart(report: ReportData, title: string, tables: readonly (NumberTable | null)[]): string[] {
  const there = tables.filter((table) => table !== null);
  if (there.length === 0) return [];
  const heads = report.models.map(({ name }) => cell(name)).join(' | ');
  const written = there.map(({ title: of, rows }) => {
    const lines = rows.map(({ label, note, cells }) => {
      const values = cells.map((found) => {
        if (!found) return 'not measured';
        const { value, interval, unit } = found;
        const range = interval && ` (${writeNumber(interval.low, unit)} to ${writeNumber(interval.high, unit)})`;
        return `${writeNumber(value, unit)}${range ?? ''}`;
      });
      return `| ${cell(note ? `${label}, ${note}` : label)} | ${values.join(' | ')} |`;
    });
    return [`| ${of} | ${heads} |`, `|---|${'---:|'.repeat(report.models.length)}`, ...lines].join('\n');
  });
  return [`## ${title}`, ...written];
}

function corruptionPart(report: ReportData, which: CorruptionSet, title: string): string[] {
  const table = corruptionTable(report, which);
  if (!table) return [];
  const rows = table.names.flatMap((name, n) =>
    report.models.map((model, m) => {
      const errors = table.errors[m]![n]!;
      return `| ${corruptionLabel(name)} | ${cell(model.name)} | ${[...errors, meanOf(errors)].map(percent).join(' | ')} |`;
    }),
  );
  const head = `| Error in percent at severity | Model | ${table.severities.join(' | ')} | mean |`;
  return [`## ${title}`, [head, `|---|---|${'---:|'.repeat(table.severities.length + 1)}`, ...rows].join('\n')];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
