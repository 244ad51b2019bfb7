import path from 'node:path';
import { buildAddon } from './build-addon.mjs';
import { readRecord } from './build-record.mjs';
import { installDependencies, isCheckout, missingDependency } from './dependencies.mjs';
import { ensureLibtorch } from './ensure-libtorch.mjs';
import { stopCatching } from './interrupt.mjs';
import { withLock } from './lock.mjs';
import { buildPlaces, ROOT, shortPath } from './places.mjs';
import { step } from './progress.mjs';
import { explainSystemError } from './setup-error.mjs';

/**
 * Holds this checkout's lock: two set-ups in one folder take turns.
 * @param {string} root @param {(hold: (group: number) => void) => Promise<void>} work
 */
async function withCheckoutLock(root, work) {
  const onWait = (/** @type {import('./lock.mjs').Holder | undefined} */ holder) =>
    process.stderr.write(`  another set-up is at work here (process ${holder?.pids[0] ?? 'unknown'}); waiting\n`);
  try {
    await withLock(path.join(root, '.ipmix-setup.lock'), work, { onWait });
  } catch (error) {
    throw explainSystemError(error, 'setting up', root);
  }
}

/** @param {string} root @param {(group: number) => void} onStart */
async function ensureDependencies(root, onStart) {
  if (!isCheckout(root)) return;
  await step(
    'dependencies',
    async (report) => {
      const missing = missingDependency(root);
      if (missing) await installDependencies(root, { report, onStart });
      return missing;
    },
    (missing) => (missing ? 'installed' : 'ready'),
  );
}

/** @param {string} root @param {(group: number) => void} onStart */
async function ensureAddon(root, onStart) {
  const trusted = readRecord(buildPlaces(root).record)?.libtorch.path;
  const libtorch = await step(
    'LibTorch',
    (report) => ensureLibtorch({ report, trusted }),
    ({ version, cuda, path: folder, source }) =>
      `${version}${cuda ? ' (CUDA)' : ''} in ${shortPath(folder)}, ${source}`,
  );
  await step(
    'addon',
    (report) => buildAddon(root, libtorch, { report, onStart }),
    ({ built }) => (built ? 'built' : 'ready'),
  );
}

/**
 * Dependencies, LibTorch, addon: each skipped when done.
 * @param {{ root?: string, dependencies?: boolean }} [options] `dependencies: false` leaves npm's part alone
 * @throws {import('./setup-error.mjs').SetupError}
 */
export async function ensureReady({ root = ROOT, dependencies = true } = {}) {
  process.stderr.write('ipmix set-up\n');
  await withCheckoutLock(root, async (hold) => {
    if (dependencies) await ensureDependencies(root, hold);
    await ensureAddon(root, hold);
  });
  stopCatching();
}
