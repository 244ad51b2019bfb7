import { existsSync } from 'node:fs';
import { currentIngredients, readRecord, whyBuild } from './build-record.mjs';
import { candidate, searchLibtorch } from './candidates.mjs';
import { isCheckout, missingDependency } from './dependencies.mjs';
import { buildPlaces, cacheFolder, ROOT } from './places.mjs';
import { askAddon } from './probe.mjs';
import { lastAttempts } from './provision.mjs';
import { findPip } from './provision-wheel.mjs';
import { examineCmake, examineCompiler, examineGenerator } from './requirements.mjs';

/**
 * @typedef {import('./candidates.mjs').Candidate} Candidate
 * @typedef {{ sentence: string, next: string }} Problem
 * @typedef {{ name: string, path: string | null, version: string, problem: string | null, next: string }} ToolReport
 * @typedef {{ path: string, exists: boolean, stale: string | null, problem: string | null,
 *   record: import('./build-record.mjs').BuildRecord | null, runtime: Record<string, unknown> | null }} AddonReport
 * @typedef {{ node: string, platform: string, cache: string, dependencies: string | null, tools: ToolReport[],
 *   candidates: Candidate[], addon: AddonReport, problems: Problem[] }} Examination
 */

/** @returns {Promise<ToolReport[]>} */
async function examineTools() {
  const tools = await Promise.all([examineCompiler(), examineCmake(), examineGenerator()]);
  const pip = await findPip().then(
    (command) => ({ name: 'pip', path: command.join(' '), version: '', problem: null, next: '' }),
    (error) => ({ name: 'pip', path: null, version: '', problem: error.message, next: error.next }),
  );
  return [
    ...tools.map((tool) => ({ ...tool, problem: tool.problem?.message ?? null, next: tool.problem?.next ?? '' })),
    pip,
  ];
}

/** @param {string} root @param {Candidate | undefined} taken @returns {string | null} why the addon must be built */
function whyStale(root, taken) {
  if (!existsSync(buildPlaces(root).addon)) return 'there is no addon yet';
  if (!taken?.path) return null;
  try {
    return whyBuild(buildPlaces(root), currentIngredients(root, { path: taken.path, version: taken.version }));
  } catch {
    return 'the dependencies are missing';
  }
}

/** @param {string} root @param {Candidate | undefined} taken @returns {Promise<AddonReport>} */
async function examineAddon(root, taken) {
  const { addon, record } = buildPlaces(root);
  const exists = existsSync(addon);
  const { runtime, problem } = exists ? await askAddon(addon) : { runtime: null, problem: null };
  return { path: addon, exists, stale: whyStale(root, taken), problem, record: readRecord(record), runtime };
}

/** @param {string} cache @param {Candidate | undefined} taken @returns {Candidate[]} what provisioning did or would do */
function provisioned(cache, taken) {
  const attempts = lastAttempts(cache).filter(({ verdict }) => verdict !== 'taken');
  if (attempts.length > 0) return attempts.map((last) => ({ ...last, reason: `at the last try: ${last.reason}` }));
  return taken ? [] : [candidate('pip, then the official archive', 'absent', 'not tried yet; npm run setup does')];
}

/**
 * Everything that decides whether ipmix runs here, and why each LibTorch was taken or refused.
 * @param {string} [root]
 * @returns {Promise<Examination>}
 */
export async function examine(root = ROOT) {
  const cache = cacheFolder();
  const [tools, { candidates, taken }] = await Promise.all([
    examineTools(),
    searchLibtorch({ cache, everything: true }),
  ]);
  const addon = await examineAddon(root, taken);
  const dependencies = isCheckout(root) ? missingDependency(root) : null;
  const setup = isCheckout(root) ? 'npm run setup' : 'npx ipmix setup';

  /** @type {Problem[]} */
  const problems = [];
  const named = candidates.find(({ source, verdict }) => source.startsWith('LIBTORCH') && verdict === 'refused');
  if (named)
    problems.push({
      sentence: `${named.source} cannot be used: ${named.reason}.`,
      next: `unset ${named.source.split('=')[0]} && ${setup}`,
    });
  else if (!taken) problems.push({ sentence: 'There is no LibTorch yet.', next: setup });
  if (dependencies) problems.push({ sentence: `The dependencies are missing (${dependencies}).`, next: setup });
  if (addon.problem) problems.push({ sentence: `The addon does not load: ${addon.problem}.`, next: setup });
  else if (addon.stale) problems.push({ sentence: `The addon must be built: ${addon.stale}.`, next: setup });
  for (const { name, problem, next } of problems.length > 0 ? tools : []) {
    if (problem && name !== 'pip') problems.push({ sentence: problem, next });
  }
  const all = [...candidates, ...provisioned(cache, taken)];
  return {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    cache,
    dependencies,
    tools,
    candidates: all,
    addon,
    problems,
  };
}
