import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from './requirements.mjs';
import { runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked */

/** @param {string} file @returns {Record<string, Locked> | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** A clone has the lockfile, an installed package has not: there npm has already done its part. @param {string} root */
export function isCheckout(root) {
  return existsSync(path.join(root, 'package-lock.json'));
}

/**
 * npm writes node_modules/.package-lock.json last, so its absence tells of an interrupted install.
 * @param {string} root
 * @returns {string | null} what is missing, or null
 */
export function missingDependency(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return 'node_modules';
  for (const [place, locked] of Object.entries(wanted)) {
    if (place === '' || present[place]?.version === locked.version) continue;
    const leftOut = !(place in present) && (locked.optional || locked.devOptional);
    if (!leftOut) return place;
  }
  return null;
}

/** @returns {string[]} the command that runs npm */
function findNpm() {
  const running = process.env.npm_execpath;
  if (running && path.basename(running).startsWith('npm-cli')) return [process.execPath, running];
  const found = findProgram('npm') ?? findProgram(path.join(path.dirname(process.execPath), 'npm'));
  if (!found) throw new SetupError('NO_NPM', 'npm was not found beside Node.js.', 'install npm, then: npm run setup');
  return [found];
}

/**
 * Installs the locked dependencies. Their install scripts do not run: none needs one, and the package's own would
 * begin this set-up anew.
 * @param {string} root
 * @param {{ report: import('./progress.mjs').Report, onStart?: (group: number) => void }} options
 * @throws {SetupError} 'DEPENDENCIES'
 */
export async function installDependencies(root, { report, onStart }) {
  report('npm ci');
  const [command = '', ...args] = findNpm();
  const done = await runChild(
    command,
    [...args, 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'],
    { cwd: root, onStart },
  );
  if (done.code === 0) return;
  const errors = done.lines
    .filter((line) => /^npm (error|ERR!)/i.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) ?/i, ''));
  const reason =
    errors.find((line) => !line.startsWith('code ') && line.trim() !== '') ?? done.lines.at(-1) ?? 'no output';
  throw new SetupError(
    'DEPENDENCIES',
    `npm could not install the dependencies: ${reason}`,
    'npm ci (it prints the whole story), then: npm run setup',
  );
}
