import { Argument, Command } from 'commander';
import { REMOTE_SETS, type RemoteSetName } from '../../data/download/catalog.js';
import type { Perform } from '../program.js';

export interface DataGetOptions {
  set: RemoteSetName;
  dir: string;
  keepArchive?: boolean;
  json?: boolean;
}

/** Fetches a published data set. */
export function dataGetCommand(perform: Perform): Command {
  const run = perform<DataGetOptions>(async (options, session) => {
    const { runDataGet } = await import('../data-get-job.js');
    await runDataGet(options, session);
  });
  return new Command('get')
    .description('download a data set from its official address, verify it by its published checksum, unpack it')
    .addArgument(new Argument('<set>', 'which').choices(REMOTE_SETS))
    .requiredOption('--dir <dir>', 'folder of the data; several sets may share it')
    .option('--keep-archive', 'keep the archive beside what was unpacked')
    .option('--json', 'print the result as JSON')
    .action((set: RemoteSetName, options: Omit<DataGetOptions, 'set'>) => run({ ...options, set }));
}
