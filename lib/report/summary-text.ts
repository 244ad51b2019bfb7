// The table side by side for a terminal.
import type { ReportData } from './data.js';
import { percent } from './number-format.js';
import { type SummaryValue, summaryRows } from './summary.js';

/** One line a measure, one column a model, `*` at the lower value. */
export function summaryText(report: ReportData): string {
  const rows = summaryRows(report);
  const table = [
    ['percent, lower is better', ...report.models.map((model) => model.name)],
    ...rows.map((row) => [
      row.label,
      ...row.values.map((value, i) => `${written(value)}${i === row.best ? ' *' : '  '}`),
    ]),
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.trimEnd().length + 2)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]! + 2)))
      .join('')
      .trimEnd();
  const [head, ...body] = table;
  return [line(head!.map((cell, i) => (i === 0 ? cell : `${cell}  `))), ...body.map(line)].join('\n');
}

function written({ mean, deviation }: SummaryValue): string {
  if (mean === null) return 'not measured';
  return deviation === null ? percent(mean) : `${percent(mean)} ± ${percent(deviation)}`;
}
