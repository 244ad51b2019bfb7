// From arguments to an exit code: 0 done, 1 failed, 2 bad usage, 130 interrupted by Ctrl-C.
import { CommanderError } from 'commander';
import type { IPMixError } from '../errors.js';
import { catchInterrupt } from './interrupt.js';
import { createProgram } from './program.js';
import type { Streams } from './streams.js';

export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

export async function run(args: readonly string[], streams: Streams = process): Promise<number> {
  const interrupt = catchInterrupt();
  try {
    await createProgram({ args, signal: interrupt.signal, streams }).parseAsync([...args], { from: 'user' });
    // `doctor` and `setup` say by themselves how they ended.
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    return explain(error, { json: args.includes('--json'), interrupted: interrupt.signal.aborted }, streams);
  } finally {
    interrupt.release();
  }
}

function explain(
  error: unknown,
  { json, interrupted }: { json: boolean; interrupted: boolean },
  { stdout, stderr }: Streams,
): number {
  // Commander has printed its sentence, or the help that was asked for, already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const known = isOurs(error);
  if (json) {
    const { code, message } = known ? error : { code: 'INTERNAL', message: String(error) };
    stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  }
  if (interrupted) {
    stderr.write('ipmix: interrupted; nothing half written is left.\n');
    return EXIT.interrupted;
  }
  // An error that is none of ours is a defect: whoever reports it needs the stack.
  const text = known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`ipmix: ${text}\n`);
  return EXIT.failed;
}

// By name: a command is loaded late, and a loader may give it a copy of the class of its own.
function isOurs(error: unknown): error is IPMixError {
  return error instanceof Error && error.name === 'IPMixError';
}
