import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readRecord } from '../setup/build-record.mjs';
import { buildPlaces, cacheFolder } from '../setup/places.mjs';
import { step } from '../setup/progress.mjs';
import { findProgram } from '../setup/requirements.mjs';
import { runChild } from '../setup/run-child.mjs';
import { writeClangCommands } from './compile-commands.mjs';
import { passedBefore } from './passed-before.mjs';

/** @typedef {{ failed: number, skipped: string | null }} Outcome */

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
 * Runs clang-tidy on the native sources that the build compiles, one process a core.
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function tidyNativeSources(root) {
  const tidy = findProgram('clang-tidy');
  if (!tidy) return { failed: 0, skipped: 'clang-tidy is not installed' };
  const places = buildPlaces(root);
  if (!existsSync(places.compileCommands))
    return { failed: 0, skipped: "clang-tidy reads the build's compile commands; npm run build writes them" };

  const folder = path.join(root, 'build', 'tidy');
  const files = writeClangCommands(places.compileCommands, folder);
  const version = (await runChild(tidy, ['--version'])).lines.join('\n');
  const context = [
    version,
    readFileSync(path.join(root, '.clang-tidy'), 'utf8'),
    readRecord(places.record)?.libtorch.version,
  ].join('\n');
  const passed = passedBefore(cacheFolder(), root, context);
  const waiting = files.filter((file) => !passed.has(file));
  let done = 0;
  let failed = 0;
  await step(
    'clang-tidy',
    async (report) => {
      const work = async () => {
        for (let file = waiting.pop(); file; file = waiting.pop()) {
          report(`${done + 1} of ${done + waiting.length + 1}`);
          const { code, lines } = await runChild(tidy, ['--quiet', '-p', folder, file]);
          done += 1;
          if (code === 0) passed.add(file);
          else {
            failed += 1;
            process.stdout.write(`\n${path.relative(root, file)}\n${findings(lines)}\n`);
          }
        }
      };
      await Promise.all(Array.from({ length: os.availableParallelism() }, work));
    },
    () => `${files.length} files, ${failed} with findings, ${files.length - done} unchanged since they passed`,
  );
  return { failed, skipped: null };
}
