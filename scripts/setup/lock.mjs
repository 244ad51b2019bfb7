import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onInterrupt } from './interrupt.mjs';
import { systemCode } from './setup-error.mjs';

const POLL_MS = 250;
const HEARTBEAT_MS = 5_000;
/** A holder on another machine (a shared cache folder) cannot be asked whether it lives; it must have been heard lately. */
const SILENT_ELSEWHERE_MS = 60_000;
/** Here, silence settles what a reused process number or an unreaped child would leave open. */
const SILENT_HERE_MS = 120_000;

/** @typedef {{ host: string, pids: number[] }} Holder */

/** @param {number} pid a process, or below 0 a process group */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** @param {string} file @returns {Holder | undefined} undefined while the file is absent or half written */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} file whether the lock was left behind by processes that are gone */
export function isStale(file) {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  const holder = readHolder(file);
  if (holder?.host !== hostname()) return age > SILENT_ELSEWHERE_MS;
  return !holder.pids.some(isAlive) || age > SILENT_HERE_MS;
}

/** Removes a stale lock. Only one process at a time may judge and remove, or it would remove a successor's new lock. */
function removeStale(/** @type {string} */ file) {
  const judge = `${file}.judge`;
  try {
    closeSync(openSync(judge, 'wx'));
  } catch {
    if (Date.now() - (statSync(judge, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > SILENT_ELSEWHERE_MS)
      rmSync(judge, { force: true });
    return;
  }
  if (isStale(file)) rmSync(file, { force: true });
  rmSync(judge, { force: true });
}

/** @param {number[]} children */
function describeHolder(...children) {
  return JSON.stringify({ host: hostname(), pids: [process.pid, ...children] });
}

/** @param {string} file @returns {boolean} */
function tryTake(file) {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, describeHolder());
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Runs work while holding a lock file; a second process waits for the first.
 * @template T
 * @param {string} file
 * @param {(hold: (group: number) => void) => Promise<T>} work `hold` names the process group at work: while it lives,
 *   so does the lock, even when this process is killed
 * @param {{ onWait?: (holder: Holder | undefined) => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { onWait } = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !tryTake(file); ) {
    if (isStale(file)) removeStale(file);
    else {
      if (!told) onWait?.(readHolder(file));
      told = true;
      await sleep(POLL_MS);
    }
  }
  let working = 0;
  const hold = (/** @type {number} */ group) => {
    working = group;
    writeFileSync(file, describeHolder(-group));
  };
  const release = () => rmSync(file, { force: true });
  // An interrupted group takes a moment to end: then the next set-up finds the lock, and that nobody is left behind it.
  const forget = onInterrupt(() => {
    if (!working || !isAlive(-working)) release();
  });
  const heartbeat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // Taken away by hand: nothing to keep alive.
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work(hold);
  } finally {
    clearInterval(heartbeat);
    forget();
    release();
  }
}
