import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readRecord } from '../setup/build-record.mjs';
import { buildPlaces, cacheFolder } from '../setup/places.mjs';
import { step } from '../setup/progress.mjs';
import { findProgram } from '../setup/requirements.mjs';
import { runChild } from '../setup/run-child.mjs';
import { readClangCommands, writeClangCommands } from './compile-commands.mjs';
import { passedBefore } from './passed-before.mjs';

/**
 * Most checks walk through all of LibTorch's headers anew, half a minute for each file that includes them. Those files
 * get the checks that look into our own functions, and the rest of .clang-tidy with --thorough. NewDeleteLeaks finds
 * what node-addon-api's CallbackInfo would leak where Node refuses a second look at its arguments.
 */
const CHECKS_ON_LIBTORCH =
  '-*,clang-analyzer-core.*,clang-analyzer-cplusplus.*,-clang-analyzer-cplusplus.NewDeleteLeaks,performance-*,bugprone-use-after-move,modernize-use-override';

/** @typedef {{ failed: number, skipped: string | null }} Outcome */

/**
 * Looks at one file. Clang's analyzer itself crashes on some vector code; such a file is looked at without it.
 * @param {string} tidy
 * @param {string[]} args
 * @param {string} checks of `--checks`
 */
async function lookAt(tidy, args, checks) {
  const whole = await runChild(tidy, checks ? [`--checks=${checks}`, ...args] : args);
  const crashed = whole.signal !== null || whole.lines.some((line) => line.startsWith('PLEASE submit a bug report'));
  if (!crashed) return { ...whole, crashed };
  const rest = [checks, '-clang-analyzer-*'].filter(Boolean).join();
  return { ...(await runChild(tidy, [`--checks=${rest}`, ...args])), crashed };
}

/** @param {string[]} lines @returns {string} without the counts of warnings in others' headers */
function findings(lines) {
  return lines
    .filter(
      (line) =>
        !/^\d+ (warnings?|errors?)( and \d+ errors?)? generated\.$/.test(line) && !line.startsWith('Suppressed '),
    )
    .join('\n');
}

/**
 * Precompiles headers with the clang of clang-tidy's own version; another version's would be refused.
 * @param {string} tidyVersion
 * @param {import('./compile-commands.mjs').Precompiled[]} headers
 * @returns {Promise<import('./compile-commands.mjs').Precompiled[]>} those that were made
 */
async function precompile(tidyVersion, headers) {
  const [major = ''] = tidyVersion.match(/(?<=version )\d+/) ?? [];
  const clang = findProgram(`clang++-${major}`) ?? findProgram('clang++');
  if (!clang || !(await runChild(clang, ['--version'])).lines.join('\n').includes(`version ${major}.`)) return [];
  const made = headers.map(async (one) => {
    const flags = one.flags.split(' ').filter(Boolean);
    const { code } = await runChild(clang, ['-w', '-x', 'c++-header', ...flags, one.header, '-o', one.compiled]);
    return code === 0 ? [one] : [];
  });
  return (await Promise.all(made)).flat();
}

/**
 * Runs clang-tidy on the native sources that the build compiles, one process a core.
 * @param {string} root
 * @param {{ thorough: boolean }} options
 * @returns {Promise<Outcome>}
 */
export async function tidyNativeSources(root, { thorough }) {
  const tidy = findProgram('clang-tidy');
  if (!tidy) return { failed: 0, skipped: 'it is not installed' };
  const places = buildPlaces(root);
  if (!existsSync(places.compileCommands))
    return { failed: 0, skipped: 'it reads compile commands that npm run build writes' };

  const folder = path.join(root, 'build', 'tidy');
  const { commands, precompiled } = readClangCommands(places.compileCommands, folder);
  const checks = (/** @type {import('./compile-commands.mjs').CompileCommand} */ { command }) =>
    thorough || !precompiled.some(({ header }) => command.includes(header)) ? '' : CHECKS_ON_LIBTORCH;
  const version = (await runChild(tidy, ['--version'])).lines.join('\n');
  const context = [
    version,
    readFileSync(path.join(root, '.clang-tidy'), 'utf8'),
    readRecord(places.record)?.libtorch.version,
  ];
  const passed = passedBefore(cacheFolder(), root);
  const key = (/** @type {string} */ checks) => [...context, ...(checks ? [checks] : [])].join('\n');
  const waiting = commands.filter((one) => !passed.has(one.file, key(checks(one))) && !passed.has(one.file, key('')));
  let done = 0;
  let failed = 0;
  /** @type {Set<string>} */
  const unanalyzed = new Set();
  await step(
    'clang-tidy',
    async (report) => {
      const used = precompiled.filter(({ header }) => waiting.some(({ command }) => command.includes(header)));
      if (used.length > 0) report('precompiling headers');
      writeClangCommands(folder, commands, await precompile(version, used));
      const work = async () => {
        for (let one = waiting.pop(); one; one = waiting.pop()) {
          report(`${done + 1} of ${done + waiting.length + 1}`);
          const { code, lines, crashed } = await lookAt(tidy, ['--quiet', '-p', folder, one.file], checks(one));
          done += 1;
          if (crashed) unanalyzed.add(path.relative(root, one.file));
          if (code === 0) passed.add(one.file, key(checks(one)));
          else {
            failed += 1;
            process.stdout.write(`\n${path.relative(root, one.file)}\n${findings(lines)}\n`);
          }
        }
      };
      await Promise.all(Array.from({ length: os.availableParallelism() }, work));
    },
    () => `${commands.length} files, ${failed} with findings, ${commands.length - done} unchanged since they passed`,
  );
  for (const file of unanalyzed) process.stdout.write(`clang-tidy: ${file} without Clang's analyzer, which crashed\n`);
  return { failed, skipped: null };
}
