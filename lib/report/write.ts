// A report as files: report.json for programs, report.csv for spreadsheets, report.md for a repository, report.html for people.
import { join } from 'node:path';
import { renderCsv } from './csv.js';
import type { ReportData } from './data.js';
import { renderPage } from './html/page.js';
import { renderMarkdown } from './markdown.js';
import type { PictureSheet } from './picture-strip.js';
import { writeAtomically } from './write-atomically.js';

/**
 * Writes report.json, report.csv, report.md and report.html into `directory`, which is made when missing. All are rendered
 * before the first is written, and each replaces its predecessor in one step.
 * @returns the paths written
 * @throws DISK_FULL, WRITE_FAILED when the folder cannot be written; the old files are then untouched.
 */
export async function writeReport(
  directory: string,
  report: ReportData,
  sheets: readonly PictureSheet[] = [],
): Promise<string[]> {
  const files: [name: string, content: string][] = [
    ['report.json', `${JSON.stringify(report, null, 2)}\n`],
    ['report.csv', renderCsv(report)],
    ['report.md', renderMarkdown(report)],
    ['report.html', await renderPage(report, sheets)],
  ];
  const written: string[] = [];
  for (const [name, content] of files) {
    const path = join(directory, name);
    await writeAtomically(path, content);
    written.push(path);
  }
  return written;
}
