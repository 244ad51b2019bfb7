import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { onInterrupt } from './interrupt.mjs';

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null, missing: boolean, lines: string[] }} Ended */

const KEPT_LINES = 400;

/**
 * Runs a program to its end without a shell. A program that cannot be started answers with `missing`, not a throw.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, log?: string, onLine?: (line: string) => void,
 *           onStart?: (group: number) => void, timeoutMs?: number }} [options] `log` names a file that takes all output
 * @returns {Promise<Ended>} `lines` are the last lines of both outputs
 */
export function runChild(command, args, options = {}) {
  return new Promise((resolve) => {
    /** @type {string[]} */
    const lines = [];
    const log = options.log ? createWriteStream(options.log, { flags: 'a' }) : undefined;
    log?.on('error', () => {}); // A log that cannot be written must not end the work it describes.
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      detached: true, // A process group of its own: what a compiler driver has started ends with it.
    });
    const forget = onInterrupt(() => child.pid && process.kill(-child.pid, 'SIGTERM'));
    const take = (/** @type {string} */ line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      log?.write(`${line}\n`);
      options.onLine?.(line);
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', take);
    const end = (/** @type {Omit<Ended, 'lines'>} */ how) => {
      forget();
      log?.end();
      resolve({ ...how, lines });
    };
    child.once('spawn', () => options.onStart?.(/** @type {number} */ (child.pid)));
    child.once('error', (error) => {
      lines.push(error.message);
      end({ code: null, signal: null, missing: true });
    });
    child.once('close', (code, signal) => end({ code, signal, missing: false }));
  });
}
