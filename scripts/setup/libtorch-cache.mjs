// A LibTorch in the cache: <cache>/libtorch/<version>-<platform>-<arch>/ with the unpacked folder and a receipt.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PINNED_LIBTORCH } from './libtorch-folder.mjs';

/** @typedef {{ source: string, folder: string, date: string, libraries: Record<string, number> }} Receipt */

const RECEIPT = 'receipt.json';

/** @param {string} cache */
export function cachePlaces(cache) {
  const parent = path.join(cache, 'libtorch');
  return {
    parent,
    entry: path.join(parent, `${PINNED_LIBTORCH}-${process.platform}-${process.arch}`),
    lock: path.join(parent, 'setup.lock'),
    attempts: path.join(parent, 'last-attempts.json'),
    staging: path.join(parent, `staging-${process.pid}`),
  };
}

/** @param {string} folder @returns {Record<string, number>} bytes of each library */
function measureLibraries(folder) {
  const lib = path.join(folder, 'lib');
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const name of readdirSync(lib)) {
    const stat = statSync(path.join(lib, name));
    if (stat.isFile()) sizes[name] = stat.size;
  }
  return sizes;
}

/** @param {string} entry @param {string} source @param {string} folder relative to the entry */
export function writeReceipt(entry, source, folder) {
  const receipt = {
    source,
    folder,
    date: new Date().toISOString(),
    libraries: measureLibraries(path.join(entry, folder)),
  };
  writeFileSync(path.join(entry, RECEIPT), `${JSON.stringify(receipt, null, 2)}\n`);
}

/**
 * The entry of the pinned version. It stands complete or not at all, because it is renamed into place; the sizes in
 * its receipt also find what a power cut or a cleaner took away later.
 * @param {string} cache
 * @returns {{ folder: string | null, problem: string | null }} no folder: nothing there
 */
export function cachedFolder(cache) {
  const { entry } = cachePlaces(cache);
  if (!existsSync(entry)) return { folder: null, problem: `LibTorch ${PINNED_LIBTORCH} is not there yet` };
  try {
    /** @type {Receipt} */
    const receipt = JSON.parse(readFileSync(path.join(entry, RECEIPT), 'utf8'));
    const folder = path.join(entry, receipt.folder);
    for (const [name, bytes] of Object.entries(receipt.libraries)) {
      if (statSync(path.join(folder, 'lib', name), { throwIfNoEntry: false })?.size !== bytes) {
        return { folder: entry, problem: `it is damaged (lib/${name}); npm run setup replaces it` };
      }
    }
    return { folder, problem: null };
  } catch {
    return { folder: entry, problem: 'it is damaged (no receipt); npm run setup replaces it' };
  }
}

/** Removes what killed set-ups left; only for the holder of the lock. */
export function removeLeftovers(/** @type {string} */ cache) {
  const { parent } = cachePlaces(cache);
  for (const name of readdirSync(parent)) {
    if (name.startsWith('staging-')) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}
