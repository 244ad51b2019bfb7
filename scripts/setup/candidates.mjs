import path from 'node:path';
import { cachedFolder } from './libtorch-cache.mjs';
import { examineFolder, PINNED_LIBTORCH } from './libtorch-folder.mjs';
import { shortPath } from './places.mjs';
import { probeLibraries } from './probe.mjs';
import { findProgram } from './requirements.mjs';
import { runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * @typedef {'taken' | 'refused' | 'absent' | 'listed'} Verdict 'listed': usable, and not chosen
 * @typedef {{ source: string, path: string | null, version: string, cuda: boolean, verdict: Verdict, reason: string }} Candidate
 */

/** @param {string} source @param {Verdict} verdict @param {string} reason @param {Partial<Candidate>} [rest] @returns {Candidate} */
export function candidate(source, verdict, reason, rest = {}) {
  return { path: null, version: '', cuda: false, ...rest, source, verdict, reason };
}

/**
 * A folder becomes a candidate: whole, of a fitting version and ABI, and its libraries load.
 * @param {string} source
 * @param {string} folder
 * @param {{ probe?: boolean }} [options] `probe: false` for a folder that the present addon already runs on
 * @returns {Promise<Candidate>}
 */
export async function judgeFolder(source, folder, { probe = true } = {}) {
  const found = examineFolder(folder);
  const rest = { path: folder, version: found.version, cuda: found.cuda };
  if (found.problem) return candidate(source, 'refused', found.problem, rest);
  const unloadable = probe ? await probeLibraries(folder) : null;
  if (unloadable) return candidate(source, 'refused', `its libraries do not load: ${unloadable}`, rest);
  const tested = found.version.startsWith(PINNED_LIBTORCH) ? '' : ` (ipmix is tested with ${PINNED_LIBTORCH})`;
  return candidate(source, 'listed', `LibTorch ${found.version}, ${found.cuda ? 'CUDA' : 'CPU'}${tested}`, rest);
}

/** @returns {Promise<string | null>} folder of the torch that the active Python would import; nothing is imported */
async function pythonTorchFolder() {
  const python = findProgram('python3') ?? findProgram('python');
  if (!python) return null;
  const locate =
    'import importlib.util as u; s = u.find_spec("torch"); print(s.submodule_search_locations[0] if s and s.submodule_search_locations else "")';
  const { code, lines } = await runChild(python, ['-c', locate], { timeoutMs: 60_000 });
  return (code === 0 && lines.at(-1)?.trim()) || null;
}

const NAMED = 'LIBTORCH';
const NAMED_PYTHON = 'LIBTORCH_USE_PYTORCH=1';
const LISTED_PYTHON = "the active Python's torch";

/**
 * The places where LibTorch may already be, in the order of choice, each examined only when it is asked for.
 * @param {SearchOptions} options
 * @returns {AsyncGenerator<Candidate>}
 */
async function* eachCandidate({ env = process.env, cache, everything = false, trusted }) {
  const judge = (/** @type {string} */ source, /** @type {string} */ folder) =>
    judgeFolder(source, folder, { probe: folder !== trusted });

  yield env.LIBTORCH ? await judge(NAMED, path.resolve(env.LIBTORCH)) : candidate(NAMED, 'absent', 'not set');

  const usePython = env.LIBTORCH_USE_PYTORCH === '1';
  if (usePython || everything) {
    const source = usePython ? NAMED_PYTHON : LISTED_PYTHON;
    const folder = await pythonTorchFolder();
    const none = candidate(source, usePython ? 'refused' : 'absent', 'the active Python has no torch to import');
    const found = folder ? await judge(source, folder) : none;
    yield !usePython && found.verdict === 'listed'
      ? { ...found, reason: `${found.reason}; LIBTORCH_USE_PYTORCH=1 would take it` }
      : found;
  }

  const { folder, problem } = cachedFolder(cache);
  if (folder && !problem) yield await judge('cache', folder);
  else yield candidate('cache', folder ? 'refused' : 'absent', String(problem), { path: folder });
}

/**
 * Finds the first LibTorch that can be used. What the user named is taken or refused, never passed over.
 * @typedef {{ env?: NodeJS.ProcessEnv, cache: string, everything?: boolean, trusted?: string }} SearchOptions `everything`
 *   also examines what comes after the choice (doctor); `trusted` is a folder that need not be loaded again
 * @param {SearchOptions} options
 * @returns {Promise<{ candidates: Candidate[], taken: Candidate | undefined }>}
 */
export async function searchLibtorch(options) {
  /** @type {Candidate[]} */
  const candidates = [];
  /** @type {Candidate | undefined} */
  let taken;
  let decided = false;
  for await (const found of eachCandidate(options)) {
    candidates.push(found);
    if (!decided && found.verdict === 'listed' && found.source !== LISTED_PYTHON) {
      found.verdict = 'taken';
      taken = found;
    }
    decided ||= Boolean(taken) || isNamedRefusal(found);
    if (decided && !options.everything) break;
  }
  return { candidates, taken };
}

/** @param {Candidate} found */
function isNamedRefusal({ source, verdict }) {
  return verdict === 'refused' && (source === NAMED || source === NAMED_PYTHON);
}

/**
 * @param {Candidate[]} candidates
 * @throws {SetupError} 'LIBTORCH_REFUSED' when the user named a LibTorch that cannot be used
 */
export function requireNamedAccepted(candidates) {
  const refused = candidates.find(isNamedRefusal);
  if (!refused) return;
  const variable = /** @type {string} */ (refused.source.split('=')[0]);
  const place = refused.path ? ` (${shortPath(refused.path)})` : '';
  throw new SetupError(
    'LIBTORCH_REFUSED',
    `${refused.source}${place} cannot be used: ${refused.reason}.`,
    `unset ${variable} && npm run setup`,
  );
}
