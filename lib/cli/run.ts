// From arguments to an exit code: 0 done, 1 failed, 2 bad usage, 130 interrupted by Ctrl-C.
import { CommanderError } from 'commander';
import { IPMixError } from '../errors.js';
import { catchInterrupt } from './interrupt.js';
import { createProgram } from './program.js';

export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

export async function run(args: readonly string[]): Promise<number> {
  // `ipmix ... | head` closes our output early: that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  const interrupt = catchInterrupt();
  try {
    await createProgram(interrupt.signal, args).parseAsync([...args], { from: 'user' });
    // `doctor` and `setup` say by themselves how they ended.
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    return explain(error, { json: args.includes('--json'), interrupted: interrupt.signal.aborted });
  } finally {
    interrupt.release();
  }
}

function explain(error: unknown, { json, interrupted }: { json: boolean; interrupted: boolean }): number {
  // Commander has printed its sentence, or the help that was asked for, already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const known = error instanceof IPMixError;
  if (json) {
    const { code, message } = known ? error : { code: 'INTERNAL', message: String(error) };
    process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  }
  if (interrupted) {
    process.stderr.write('ipmix: interrupted; nothing half written is left.\n');
    return EXIT.interrupted;
  }
  // An error that is none of ours is a defect: whoever reports it needs the stack.
  const text = known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`ipmix: ${text}\n`);
  return EXIT.failed;
}
