import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { PINNED_LIBTORCH } from './libtorch-folder.mjs';
import { megabytes } from './progress.mjs';
import { findProgram } from './requirements.mjs';
import { runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';

const REQUIREMENT = `torch==${PINNED_LIBTORCH}`;
/** Few retries, or a machine without a network waits for minutes; all else is the user's own configuration of pip. */
const OPTIONS = ['--no-deps', '--no-input', '--retries', '1', '--progress-bar', 'off', '--disable-pip-version-check'];
const UNREACHABLE =
  /NewConnectionError|ConnectTimeout|ConnectionError|Name or service not known|Temporary failure in name|Network is unreachable|ProxyError/;

/** @param {string} reason */
function refuse(reason) {
  return new SetupError('WHEEL_REFUSED', reason, 'LIBTORCH=/path/to/libtorch npm run setup');
}

/** @returns {Promise<string[]>} the command that runs pip @throws {SetupError} */
export async function findPip() {
  const python = ['python3', 'python'].map((name) => findProgram(name)).find(Boolean);
  const pip = ['pip3', 'pip'].map((name) => findProgram(name)).find(Boolean);
  if (python && (await runChild(python, ['-m', 'pip', '--version'])).code === 0) return [python, '-m', 'pip'];
  if (pip && (await runChild(pip, ['--version'])).code === 0) return [pip];
  throw refuse(python ? `pip is missing (${python} has none)` : 'python3 and pip are missing');
}

/** @param {string[]} lines what pip printed */
function whyPipFailed(lines) {
  const text = lines.join('\n');
  if (/No space left on device/.test(text)) return 'pip found no space left on the disk';
  const error =
    lines
      .filter((line) => line.startsWith('ERROR:'))
      .at(-1)
      ?.slice('ERROR: '.length) ??
    lines.at(-1) ??
    'no output';
  return UNREACHABLE.test(text) ? `pip reached no package index (no network?): ${error}` : `pip: ${error}`;
}

/**
 * Asks pip what it would fetch. The default wheel for Linux is a CUDA build of nearly a gigabyte that runs only with
 * NVIDIA's separate wheels: better to know before the download. An old pip cannot tell; then the load in a child decides.
 * @param {string[]} pip @param {string} staging
 */
async function refuseWheelThatNeedsMore(pip, staging) {
  const report = path.join(staging, 'report.json');
  const [command = '', ...args] = pip;
  const asked = await runChild(command, [
    ...args,
    'install',
    '--dry-run',
    '--ignore-installed',
    '--quiet',
    '--report',
    report,
    ...OPTIONS,
    REQUIREMENT,
  ]);
  if (asked.code !== 0) return;
  /** @type {{ install?: { metadata?: { requires_dist?: string[] } }[] }} */
  const answer = JSON.parse(readFileSync(report, 'utf8'));
  const needs = answer.install?.[0]?.metadata?.requires_dist ?? [];
  if (needs.some((name) => /^nvidia[-_]/.test(name))) {
    throw refuse("it is a CUDA build without NVIDIA's libraries, which come as wheels of their own");
  }
}

/** @param {string} folder @returns {number} */
function bytesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true }).reduce(
      (sum, name) => sum + (statSync(path.join(folder, String(name)), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  } catch {
    return 0;
  }
}

/**
 * Fetches the torch wheel through the user's own pip.
 * @param {string} staging a folder of this set-up
 * @param {{ report: import('./progress.mjs').Report, onStart: (group: number) => void }} options
 * @returns {Promise<string>} the wheel's path
 * @throws {SetupError} with the reason it cannot be had
 */
export async function fetchWheel(staging, { report, onStart }) {
  const pip = await findPip();
  report(`asking pip for ${REQUIREMENT}`);
  if (process.platform === 'linux') await refuseWheelThatNeedsMore(pip, staging);
  const [wheels, temporary] = [path.join(staging, 'wheel'), path.join(staging, 'pip')];
  for (const folder of [wheels, temporary]) mkdirSync(folder);
  const timer = setInterval(
    () => report(`downloading ${REQUIREMENT}: ${megabytes(bytesIn(temporary) + bytesIn(wheels))}`),
    500,
  );
  const [command = '', ...args] = pip;
  // pip's temporary files belong to the staging folder, so that a killed set-up leaves nothing behind elsewhere.
  const env = { ...process.env, TMPDIR: temporary };
  const got = await runChild(command, [...args, 'download', ...OPTIONS, '--dest', wheels, REQUIREMENT], {
    env,
    onStart,
  });
  clearInterval(timer);
  rmSync(temporary, { recursive: true, force: true });
  const wheel = readdirSync(wheels).find((name) => name.endsWith('.whl'));
  if (got.code !== 0 || !wheel) throw refuse(whyPipFailed(got.lines));
  return path.join(wheels, wheel);
}

/** What of a wheel makes a LibTorch: headers, libraries (Python's binding apart), the libraries it brought along. */
export function keepOfWheel(/** @type {string} */ name) {
  return (
    /^torch\/(include|lib|share)\/|^torch\/version\.py$|^torch\.libs\//.test(name) && !/\/libtorch_python\./.test(name)
  );
}
