import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { candidate, judgeFolder } from './candidates.mjs';
import { requireSpace } from './free-space.mjs';
import { onInterrupt } from './interrupt.mjs';
import { cachedFolder, cachePlaces, removeLeftovers, writeReceipt } from './libtorch-cache.mjs';
import { PINNED_LIBTORCH } from './libtorch-folder.mjs';
import { withLock } from './lock.mjs';
import { megabytes } from './progress.mjs';
import { archiveAddresses, fetchArchive, keepOfArchive } from './provision-archive.mjs';
import { fetchWheel, keepOfWheel } from './provision-wheel.mjs';
import { explainSystemError, SetupError } from './setup-error.mjs';
import { unzip } from './unzip.mjs';

/** @typedef {import('./candidates.mjs').Candidate} Candidate */
/** @typedef {{ source: string, folder: string, keep: (name: string) => boolean,
 *    fetch: (staging: string, how: { report: import('./progress.mjs').Report, onStart: (group: number) => void }) => Promise<string> }} Origin */

/** What speaks against one origin and lets the next be tried; a full disk speaks against all. */
const REFUSALS = new Set(['WHEEL_REFUSED', 'ARCHIVE_REFUSED', 'DAMAGED_ARCHIVE']);
/** A CPU wheel and what it unpacks to; the exact need is checked again before unpacking. */
const LEAST_BYTES = 900e6;

/** @param {NodeJS.ProcessEnv} env @returns {Origin[]} where LibTorch can be fetched from, in order */
function origins(env) {
  const base = env.IPMIX_LIBTORCH_ARCHIVES;
  const archives = archiveAddresses(base ? { base } : {}).map((address) => ({
    source: `official archive ${address.split('/').at(-2)}`,
    folder: 'libtorch',
    keep: keepOfArchive,
    fetch: (/** @type {string} */ staging, /** @type {{ report: import('./progress.mjs').Report }} */ { report }) =>
      fetchArchive(address, staging, { report }),
  }));
  return [
    { source: `pip wheel torch==${PINNED_LIBTORCH}`, folder: 'torch', keep: keepOfWheel, fetch: fetchWheel },
    ...archives,
  ];
}

/**
 * Fetches, unpacks and tries one origin in a staging folder, and renames it into the cache only when it loads.
 * @param {Origin} origin @param {string} cache
 * @param {{ report: import('./progress.mjs').Report, onStart: (group: number) => void }} how
 * @returns {Promise<Candidate>}
 */
async function provisionFrom(origin, cache, how) {
  const { staging, entry } = cachePlaces(cache);
  const clear = () => rmSync(staging, { recursive: true, force: true });
  const forget = onInterrupt(clear);
  try {
    mkdirSync(staging);
    const archive = await origin.fetch(staging, how);
    const unpacked = path.join(staging, 'entry');
    mkdirSync(unpacked);
    await unzip(archive, unpacked, {
      keep: origin.keep,
      before: (bytes) => requireSpace(staging, bytes * 1.1, 'Unpacking LibTorch'),
      onBytes: (done, all) => how.report(`unpacking ${megabytes(done)} of ${megabytes(all)}`),
    });
    rmSync(archive);
    how.report('loading its libraries in a child process');
    const judged = await judgeFolder(origin.source, path.join(unpacked, origin.folder));
    if (judged.verdict === 'refused') return judged;
    writeReceipt(unpacked, origin.source, origin.folder);
    rmSync(entry, { recursive: true, force: true });
    renameSync(unpacked, entry);
    return { ...judged, verdict: 'taken', path: path.join(entry, origin.folder) };
  } catch (error) {
    const explained = explainSystemError(error, 'fetching LibTorch', cache);
    if (explained instanceof SetupError && REFUSALS.has(explained.code))
      return candidate(origin.source, 'refused', explained.message);
    throw explained;
  } finally {
    clear();
    forget();
  }
}

/** @param {string} cache @returns {Candidate[]} what the last provisioning tried, for doctor */
export function lastAttempts(cache) {
  const { attempts } = cachePlaces(cache);
  try {
    return existsSync(attempts) ? JSON.parse(readFileSync(attempts, 'utf8')) : [];
  } catch {
    return [];
  }
}

/**
 * Puts LibTorch into the cache. Two set-ups at once wait for each other; the second finds what the first brought.
 * @param {string} cache
 * @param {{ report: import('./progress.mjs').Report, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Candidate>}
 * @throws {SetupError} 'LIBTORCH_NOT_FOUND' 'NO_SPACE' 'NOT_WRITABLE'
 */
export async function provision(cache, { report, env = process.env }) {
  const { parent, lock, attempts } = cachePlaces(cache);
  try {
    mkdirSync(parent, { recursive: true });
  } catch (error) {
    throw explainSystemError(error, 'making the cache', cache);
  }
  const onWait = () => report('another set-up is at work on it; waiting');
  return withLock(
    lock,
    async (onStart) => {
      removeLeftovers(cache);
      const { folder, problem } = cachedFolder(cache);
      if (folder && !problem) {
        const brought = await judgeFolder('cache', folder);
        if (brought.verdict === 'listed') return { ...brought, verdict: /** @type {const} */ ('taken') };
      }
      requireSpace(cache, LEAST_BYTES, 'Fetching LibTorch');
      /** @type {Candidate[]} */
      const tried = [];
      for (const origin of origins(env)) {
        const got = await provisionFrom(origin, cache, { report, onStart });
        tried.push(got);
        writeFileSync(attempts, `${JSON.stringify(tried, null, 2)}\n`);
        if (got.verdict === 'taken') return got;
        report(`refused ${got.source}: ${got.reason}`);
      }
      const reasons = tried.map(({ source, reason }) => `${source}: ${reason}`).join('; ');
      throw new SetupError(
        'LIBTORCH_NOT_FOUND',
        `LibTorch ${PINNED_LIBTORCH} could not be had (${reasons}).`,
        'LIBTORCH=/path/to/libtorch npm run setup (a folder with include/ and lib/), or the same command again with a network',
      );
    },
    { onWait },
  );
}
