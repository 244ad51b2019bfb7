import { Command } from 'commander';
import type { Perform } from '../program.js';
import { dataGetCommand } from './data-get.js';
import { dataInfoCommand } from './data-info.js';
import { dataPackCommand } from './data-pack.js';

/** What prepares data: one subcommand a file. */
export function dataCommand(perform: Perform): Command {
  return new Command('data')
    .description('fetch, look at and prepare data sets')
    .addCommand(dataGetCommand(perform))
    .addCommand(dataInfoCommand(perform))
    .addCommand(dataPackCommand(perform));
}
