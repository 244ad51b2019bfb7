import { accessSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';
import { compareVersions } from './versions.mjs';

const OLDEST_CMAKE = '3.18';

/** @typedef {{ name: string, path: string | null, version: string, problem: SetupError | null }} Tool */

/** @param {string} name @param {string} [searchPath] @returns {string | null} absolute path of a program on the PATH */
export function findProgram(name, searchPath = process.env.PATH ?? '') {
  const places = name.includes(path.sep)
    ? [path.resolve(name)]
    : searchPath.split(path.delimiter).map((folder) => path.join(folder || '.', name));
  for (const place of places) {
    try {
      accessSync(place, constants.X_OK);
      if (statSync(place).isFile()) return place;
    } catch {
      // Not here: the next folder.
    }
  }
  return null;
}

/** @returns {{ install: string }} how this platform installs compiler and CMake */
function packages() {
  return process.platform === 'darwin'
    ? { install: 'xcode-select --install && brew install cmake ninja' }
    : { install: 'sudo apt-get install -y g++ cmake ninja-build (or the same from your package manager)' };
}

/** @returns {Promise<Tool>} the C++ compiler that CMake will choose, tried on C++20 */
export async function examineCompiler() {
  const named = process.env.CXX?.split(' ')[0];
  const compiler = (named ? [named] : ['c++', 'g++', 'clang++']).map((name) => findProgram(name)).find(Boolean) ?? null;
  const next = `${packages().install}, then: npm run setup`;
  if (!compiler) {
    const sentence = named
      ? `CXX names ${named}, which is not there.`
      : 'No C++ compiler was found (c++, g++ or clang++).';
    return { name: 'C++ compiler', path: null, version: '', problem: new SetupError('NO_COMPILER', sentence, next) };
  }
  const version = (await runChild(compiler, ['--version'])).lines[0] ?? '';
  const folder = mkdtempSync(path.join(tmpdir(), 'ipmix-compiler-'));
  try {
    const source = path.join(folder, 'cxx20.cc');
    writeFileSync(
      source,
      '#include <concepts>\n#include <span>\ntemplate <std::integral T> T twice(T x) { return 2 * x; }\nint main() { return twice(0); }\n',
    );
    const tried = await runChild(compiler, ['-std=c++20', '-fsyntax-only', source]);
    if (tried.code === 0) return { name: 'C++ compiler', path: compiler, version, problem: null };
    const sentence = `The C++ compiler ${compiler} (${version}) does not compile C++20; GCC 11 or Clang 14 is the oldest that does.`;
    return { name: 'C++ compiler', path: compiler, version, problem: new SetupError('NO_COMPILER', sentence, next) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<Tool>} */
export async function examineCmake() {
  const found = findProgram('cmake');
  const next = `${packages().install}, then: npm run setup`;
  if (!found)
    return {
      name: 'CMake',
      path: null,
      version: '',
      problem: new SetupError('NO_CMAKE', `CMake was not found; ${OLDEST_CMAKE} or newer builds the addon.`, next),
    };
  const [, version = ''] =
    (await runChild(found, ['--version'])).lines.join('\n').match(/version (\d+\.\d+[.\d]*)/) ?? [];
  const old = compareVersions(version, OLDEST_CMAKE) < 0;
  const problem = old
    ? new SetupError(
        'NO_CMAKE',
        `CMake at ${found} is ${version || 'of no known version'}; ${OLDEST_CMAKE} or newer builds the addon.`,
        next,
      )
    : null;
  return { name: 'CMake', path: found, version, problem };
}

/** @returns {Promise<Tool>} what runs the build: ninja when present, else make */
export async function examineGenerator() {
  const found = findProgram('ninja') ?? findProgram('make');
  if (!found) {
    const problem = new SetupError(
      'NO_MAKE',
      'Neither ninja nor make was found to run the build.',
      `${packages().install}, then: npm run setup`,
    );
    return { name: 'Build tool', path: null, version: '', problem };
  }
  const version = (await runChild(found, ['--version'])).lines[0] ?? '';
  return {
    name: 'Build tool',
    path: found,
    version: path.basename(found) === 'ninja' ? `ninja ${version}` : version,
    problem: null,
  };
}

/** @throws {SetupError} the first of compiler, CMake and build tool that is missing */
export async function requireBuildTools() {
  const [compiler, cmake, generator] = await Promise.all([examineCompiler(), examineCmake(), examineGenerator()]);
  for (const tool of [compiler, cmake, generator]) if (tool.problem) throw tool.problem;
  return { compiler, cmake, generator };
}
