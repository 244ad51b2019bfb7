import { existsSync } from 'node:fs';
import path from 'node:path';
import { libraryFile } from './libtorch-folder.mjs';
import { runChild } from './run-child.mjs';

// A library that is no addon makes process.dlopen throw in either case: with this sentence after a load that succeeded.
const LOADED = 'did not self-register';

const CHILD = `
for (const file of process.argv.slice(1)) {
  try {
    process.dlopen({ exports: {} }, file);
  } catch (error) {
    if (error.message.includes(${JSON.stringify(LOADED)})) continue;
    console.log('refused: ' + error.message);
    process.exit(3);
  }
}
console.log('loaded');
`;

/**
 * Loads LibTorch's libraries in a child process, where a missing NVIDIA library, a foreign platform or an illegal
 * instruction can do no harm.
 * @param {string} folder
 * @returns {Promise<string | null>} why they cannot be loaded, or null
 */
export async function probeLibraries(folder) {
  const files = ['c10', 'torch_cpu', 'torch_cuda', 'torch']
    .map((name) => path.join(folder, 'lib', libraryFile(name)))
    .filter((file) => existsSync(file));
  return answer(await runChild(process.execPath, ['-e', CHILD, ...files], { timeoutMs: 120_000 }));
}

const ADDON_CHILD = `
const addon = { exports: {} };
try {
  process.dlopen(addon, process.argv[1]);
} catch (error) {
  console.log('refused: ' + error.message);
  process.exit(3);
}
console.log(JSON.stringify({ runtime: addon.exports.buildInfo() }));
console.log('loaded');
`;

/**
 * Loads the addon in a child process and asks what it runs on: LibTorch's version, CPU capability, threads, CUDA.
 * @param {string} addon path of a .node file
 * @returns {Promise<{ problem: string | null, runtime: Record<string, unknown> | null }>}
 */
export async function askAddon(addon) {
  const ended = await runChild(process.execPath, ['-e', ADDON_CHILD, addon], { timeoutMs: 120_000 });
  const problem = answer(ended);
  const line = problem ? undefined : ended.lines.find((text) => text.startsWith('{"runtime"'));
  return { problem, runtime: line ? JSON.parse(line).runtime : null };
}

/** @param {import('./run-child.mjs').Ended} ended */
function answer({ lines, signal, code }) {
  if (lines.includes('loaded') && code === 0) return null;
  const refused = lines.find((line) => line.startsWith('refused: '));
  if (refused) return refused.slice('refused: '.length);
  // The dynamic linker ends the process itself where a symbol is missing; its word is the last line.
  return [...lines.slice(-1), `the loading process ended with ${signal ?? `exit code ${code}`}`].join('; ');
}
