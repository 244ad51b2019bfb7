// Ctrl-C and SIGTERM leave cleanly: children end, then each registered clean-up runs, then the exit code says so.
import { constants } from 'node:os';

/** @type {Set<() => void>} */
const cleanups = new Set();
/** @type {[NodeJS.Signals, () => void][]} */
const handlers = [];

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
function leave(signal) {
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch {
      // The next set-up cleans what could not be removed now.
    }
  }
  process.stderr.write('\nipmix: interrupted; the next set-up goes on from here.\n');
  process.exit(128 + constants.signals[signal]);
}

/**
 * @param {() => void} cleanup synchronous
 * @returns {() => void} takes the clean-up back
 */
export function onInterrupt(cleanup) {
  for (const signal of handlers.length === 0 ? SIGNALS : []) {
    const handler = () => leave(signal);
    handlers.push([signal, handler]);
    process.on(signal, handler);
  }
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
  };
}

/** Gives the signals back to the program that follows set-up in this process. */
export function stopCatching() {
  for (const [signal, handler] of handlers.splice(0)) process.off(signal, handler);
}
