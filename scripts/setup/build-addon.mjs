import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { currentIngredients, dependencyFolder, whyBuild, writeRecord } from './build-record.mjs';
import { requireSpace } from './free-space.mjs';
import { buildPlaces } from './places.mjs';
import { askAddon } from './probe.mjs';
import { requireBuildTools } from './requirements.mjs';
import { runChild } from './run-child.mjs';
import { explainSystemError, SetupError } from './setup-error.mjs';

/** @typedef {{ report: import('./progress.mjs').Report, onStart?: (group: number) => void }} How */
/** @typedef {{ path: string, version: string, cuda: boolean }} Libtorch */

const BUILD_BYTES = 600e6;
/** A compiler process on LibTorch's headers takes up to two gigabytes. */
const BYTES_PER_JOB = 2e9;

/** @returns {number} all cores, as far as the memory carries them */
function parallelJobs() {
  const asked = Number(process.env.CMAKE_BUILD_PARALLEL_LEVEL);
  return asked > 0
    ? asked
    : Math.max(1, Math.min(os.availableParallelism(), Math.floor(os.totalmem() / BYTES_PER_JOB)));
}

/** @param {string[]} lines @param {string} log @returns {SetupError} */
function whyBuildFailed(lines, log) {
  const text = lines.join('\n');
  if (/No space left on device/.test(text))
    return new SetupError(
      'NO_SPACE',
      'The disk became full while compiling the addon.',
      'free some space, then: npm run build',
    );
  if (/Killed signal terminated program|out of memory/i.test(text)) {
    return new SetupError(
      'BUILD_FAILED',
      'The compiler ran out of memory.',
      'CMAKE_BUILD_PARALLEL_LEVEL=1 npm run build',
    );
  }
  const error = lines.find((line) => /\b(error|Error):|CMake Error/.test(line)) ?? lines.at(-1) ?? 'no output';
  return new SetupError(
    'BUILD_FAILED',
    `The addon could not be built: ${error.trim()}`,
    `read ${log}, then: npm run build`,
  );
}

/** @param {string} line of ninja or make @param {import('./progress.mjs').Report} report */
function reportLine(line, report) {
  const [, done, all] = line.match(/^\[(\d+)\/(\d+)\]/) ?? [];
  if (done && all) report(`compiling ${done} of ${all}`);
  const [, percent] = line.match(/^\[ *(\d+)%\]/) ?? [];
  if (percent) report(`compiling ${percent} %`);
}

/**
 * Makes CMake's folder fit: what was configured otherwise, or was left by an interrupted make, starts clean.
 * (ninja lists an object only when it is finished, and so goes on by itself; make takes a half object for a whole one.)
 * @param {string} folder @param {string} configuration @param {boolean} ninja
 */
function prepareFolder(folder, configuration, ninja) {
  const [description, unfinished] = [path.join(folder, 'configuration.json'), path.join(folder, 'unfinished')];
  const same = existsSync(description) && readFileSync(description, 'utf8') === configuration;
  if (!same || (!ninja && existsSync(unfinished))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(description, configuration);
  writeFileSync(unfinished, '');
  return () => rmSync(unfinished);
}

/** @param {string} root @param {Libtorch} libtorch @param {string[]} commands @param {How & { jobs: number }} how */
async function runCmakeJs(root, libtorch, commands, { report, onStart, jobs }) {
  const places = buildPlaces(root);
  const program = path.join(dependencyFolder(root, 'cmake-js'), 'bin', 'cmake-js');
  const { MAKEFLAGS: _outer, ...env } = process.env; // Inside node-gyp's make, ours would take its jobs from it.
  for (const command of commands) {
    const args = [
      program,
      command,
      '-d',
      root,
      '-O',
      places.cmake,
      '-p',
      String(jobs),
      `--CDIPMIX_LIBTORCH=${libtorch.path}`,
    ];
    const onLine = (/** @type {string} */ line) => reportLine(line, report);
    const done = await runChild(process.execPath, args, { cwd: root, env, log: places.log, onLine, onStart });
    if (done.code !== 0) throw whyBuildFailed(done.lines, path.relative(root, places.log));
  }
}

/**
 * Builds build/Release/ipmix.node and its record; does nothing when the present one is up to date.
 * @param {string} root
 * @param {Libtorch} libtorch
 * @param {How} how
 * @returns {Promise<{ built: boolean }>}
 * @throws {SetupError} 'NO_COMPILER' 'NO_CMAKE' 'NO_MAKE' 'NO_SPACE' 'BUILD_FAILED'
 */
export async function buildAddon(root, libtorch, { report, onStart }) {
  const places = buildPlaces(root);
  const ingredients = currentIngredients(root, libtorch);
  const why = whyBuild(places, ingredients);
  if (!why) return { built: false };
  const start = Date.now();
  report(`${why}: checking the build tools`);
  const { compiler, cmake, generator } = await requireBuildTools();
  try {
    requireSpace(root, BUILD_BYTES, 'Building the addon');
    const jobs = parallelJobs();
    const tools = {
      root,
      compiler: `${compiler.path} ${compiler.version}`,
      cmake: cmake.path,
      generator: generator.path,
      flags: process.env.CXXFLAGS,
    };
    const { sources: _changes, ...fixed } = ingredients;
    const finished = prepareFolder(
      places.cmake,
      JSON.stringify({ ...fixed, ...tools }, null, 2),
      generator.version.startsWith('ninja'),
    );
    report(`configuring with CMake ${cmake.version}`);
    await runCmakeJs(root, libtorch, ['configure', 'build'], { report, onStart, jobs });
    report('loading the addon in a child process');
    const { problem } = await askAddon(places.linked);
    if (problem)
      throw new SetupError('BUILD_FAILED', `The addon was built and does not load: ${problem}`, 'npm run doctor');

    mkdirSync(path.dirname(places.addon), { recursive: true });
    rmSync(places.record, { force: true });
    copyFileSync(places.linked, `${places.addon}.new`);
    renameSync(`${places.addon}.new`, places.addon);
    writeRecord(places.record, {
      ...ingredients,
      libtorch: { path: libtorch.path, version: libtorch.version, cuda: libtorch.cuda },
      compiler: tools.compiler,
      generator: generator.version,
      node: process.version,
      date: new Date().toISOString(),
      seconds: Math.round((Date.now() - start) / 1000),
      addonBytes: statSync(places.addon).size,
    });
    finished();
    return { built: true };
  } catch (error) {
    throw explainSystemError(error, 'building the addon', root);
  }
}
