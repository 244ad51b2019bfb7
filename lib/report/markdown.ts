// The report as Markdown: the tables and the words of the page, without its drawings.
import { corruptionTable, meanOf } from './corruption-means.js';
import type { ReportData } from './data.js';
import { corruptionLabel, count, duration, percent } from './number-format.js';
import { pictureCounts } from './picture-counts.js';
import { type SummaryValue, summaryRows } from './summary.js';
import { verdict } from './verdict.js';

export function renderMarkdown(report: ReportData): string {
  const sentence = verdict(report);
  const { environment: e, data } = report;
  const parts = [
    `# ${report.title}`,
    ...(sentence ? [sentence] : []),
    summaryTable(report),
    ...corruptionPart(report),
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

function corruptionPart(report: ReportData): string[] {
  const table = corruptionTable(report);
  if (!table) return [];
  const rows = table.names.flatMap((name, n) =>
    report.models.map((model, m) => {
      const errors = table.errors[m]![n]!;
      return `| ${corruptionLabel(name)} | ${cell(model.name)} | ${[...errors, meanOf(errors)].map(percent).join(' | ')} |`;
    }),
  );
  const head = `| Error in percent at severity | Model | ${table.severities.join(' | ')} | mean |`;
  return [
    '## Corrupted pictures',
    [head, `|---|---|${'---:|'.repeat(table.severities.length + 1)}`, ...rows].join('\n'),
  ];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
