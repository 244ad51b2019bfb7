import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface BenchOptions {
  case?: string;
  quick?: boolean;
  seed: number;
  out?: string;
  json?: boolean;
}

/**
 * Measures this machine: each case beside its Python peer where one is installed. In a process of its own, so that
 * nothing of this one stands in the measurement.
 */
export function benchCommand(perform: Perform): Command {
  return new Command('bench')
    .description('measure speed on this machine, beside Python where IPMIX_PYTHON (default python3) has torch')
    .option('--case <name>', 'one case; default: all')
    .option('--quick', 'less work a round: to see that it runs, not for its numbers')
    .option('--seed <n>', 'of pictures, plans and weights', wholeNumber(0), 0)
    .option('--out <dir>', 'folder of the results as JSON; default: bench/results, with --quick none')
    .option('--json', 'print the results as JSON instead of tables')
    .action(
      perform<BenchOptions>(async ({ case: name, quick, seed, out, json }, { signal }) => {
        const args = [
          ...(name ? ['--case', name] : []),
          ...(quick ? ['--quick'] : []),
          ...(out ? ['--out', out] : []),
          ...(json ? ['--json'] : []),
        ];
        process.exitCode = await measured([...args, '--seed', String(seed)], signal);
      }),
    );
}

function measured(args: readonly string[], signal: AbortSignal): Promise<number> {
  // lib/cli/commands in a checkout and dist/cli/commands in the package are both three folders below the root.
  const script = fileURLToPath(new URL('../../../scripts/bench.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
  const stop = () => child.kill('SIGINT');
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve(code ?? 130);
    });
  });
}
