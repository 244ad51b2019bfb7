import { Command } from 'commander';
import type { Perform } from '../program.js';

export interface DataInfoOptions {
  path: string;
  sheet?: string | false;
  json?: boolean;
}

/** Says what data a path holds, and shows some of it. */
export function dataInfoCommand(perform: Perform): Command {
  const run = perform<DataInfoOptions>(async (options, session) => {
    const { runDataInfo } = await import('../data-info-job.js');
    await runDataInfo(options, session);
  });
  return new Command('info')
    .description('say what data a folder or file holds: counts, classes, channel means and deviations, a contact sheet')
    .argument('<path>', 'a folder, or an archive, a .parquet, .tar or packed file')
    .option('--sheet <file>', 'contact sheet as PNG (default: contact-sheet.png in the current folder)')
    .option('--no-sheet', 'no contact sheet')
    .option('--json', 'print the result as JSON')
    .action((path: string, options: Omit<DataInfoOptions, 'path'>) => run({ ...options, path }));
}
