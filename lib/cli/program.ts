// The table of contents of the command line. Each command loads its room only when it runs, so that help and
// `doctor` work before the addon is built.
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { augmentCommand } from './commands/augment.js';
import { benchCommand } from './commands/bench.js';
import { corruptCommand } from './commands/corrupt.js';
import { dataCommand } from './commands/data.js';
import { doctorCommand } from './commands/doctor.js';
import { evaluateCommand } from './commands/evaluate.js';
import { fractalsCommand } from './commands/fractals.js';
import { setupCommand } from './commands/setup.js';
import { startCommand } from './commands/start.js';
import { trainCommand } from './commands/train.js';
import { Session } from './session.js';
import type { Streams } from './streams.js';

/** Wraps what a command does: it gets its options and a session. */
export type Perform = <Options extends { json?: boolean }>(
  action: (options: Options, session: Session) => Promise<void>,
) => (options: Options) => Promise<void>;

const COMMANDS = [
  startCommand,
  trainCommand,
  evaluateCommand,
  augmentCommand,
  corruptCommand,
  fractalsCommand,
  dataCommand,
  benchCommand,
  doctorCommand,
  setupCommand,
];

export interface Call {
  readonly args: readonly string[];
  readonly signal: AbortSignal;
  readonly streams: Streams;
}

export function createProgram({ args, signal, streams }: Call): Command {
  const perform: Perform = (action) => (options) =>
    action(options, new Session(signal, options.json ?? false, ['ipmix', ...args].join(' '), streams));
  const program = new Command('ipmix')
    .description('Train image classifiers that survive noise, blur and weather (IPMix, NeurIPS 2023), and judge them.')
    .version(packageVersion(), '-V, --version')
    .helpCommand(false);
  for (const command of COMMANDS) program.addCommand(command(perform));
  for (const command of withSubcommands(program)) {
    command
      .exitOverride()
      .showHelpAfterError('(see --help)')
      .configureOutput({
        writeOut: (text) => streams.stdout.write(text),
        writeErr: (text) => streams.stderr.write(text),
        outputError: (text, write) => write(text.replace(/^error: /, 'ipmix: ')),
      });
  }
  return program;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
