import { requireNamedAccepted, searchLibtorch } from './candidates.mjs';
import { cacheFolder } from './places.mjs';
import { provision } from './provision.mjs';

/**
 * The LibTorch to build on: found where it is, else provisioned into the cache.
 * @param {{ report: import('./progress.mjs').Report, trusted?: string }} options
 * @returns {Promise<import('./candidates.mjs').Candidate & { path: string }>}
 * @throws {import('./setup-error.mjs').SetupError} 'LIBTORCH_REFUSED' 'LIBTORCH_NOT_FOUND' 'NO_SPACE' ...
 */
export async function ensureLibtorch({ report, trusted }) {
  const cache = cacheFolder();
  report('looking for it');
  const { candidates, taken } = await searchLibtorch({ cache, trusted });
  requireNamedAccepted(candidates);
  const chosen = taken ?? (await provision(cache, { report }));
  return { ...chosen, path: /** @type {string} */ (chosen.path) };
}
