import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { requireSpace } from './free-space.mjs';
import { PINNED_LIBTORCH } from './libtorch-folder.mjs';
import { megabytes } from './progress.mjs';
import { SetupError, systemCode } from './setup-error.mjs';

const OFFICIAL = 'https://download.pytorch.org/libtorch';
const CONNECT_MS = 10_000;
const SILENT_MS = 60_000;
/** The oldest driver that runs CUDA 13.0 programs (NVIDIA, CUDA 13.0 release notes, table 3). */
const CUDA_13_DRIVER = 580;

/** @returns {number} major version of NVIDIA's driver, 0 without one */
function driverVersion() {
  try {
    const [, major = '0'] =
      readFileSync('/proc/driver/nvidia/version', 'utf8').match(/(?:Module|x86_64|aarch64)\s+(\d+)\.\d+/) ?? [];
    return Number(major);
  } catch {
    return 0;
  }
}

/**
 * Addresses of the official archives that fit this platform, the best first.
 * @param {{ platform?: string, arch?: string, driver?: number, base?: string }} [machine]
 * @returns {string[]} none where PyTorch publishes none
 */
export function archiveAddresses({
  platform = process.platform,
  arch = process.arch,
  driver = driverVersion(),
  base = OFFICIAL,
} = {}) {
  const version = PINNED_LIBTORCH;
  if (platform === 'darwin' && arch === 'arm64') return [`${base}/cpu/libtorch-macos-arm64-${version}.zip`];
  if (platform !== 'linux' || arch !== 'x64') return [];
  const linux = (/** @type {string} */ build) => `${base}/${build}/libtorch-shared-with-deps-${version}%2B${build}.zip`;
  if (driver >= CUDA_13_DRIVER) return [linux('cu130'), linux('cpu')];
  return driver > 0 ? [linux('cu126'), linux('cpu')] : [linux('cpu')];
}

/** @param {string} reason */
function refuse(reason) {
  return new SetupError('ARCHIVE_REFUSED', reason, 'LIBTORCH=/path/to/libtorch npm run setup');
}

/** @param {unknown} error @returns {string} */
function whyFetchFailed(error) {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (cause instanceof Error && cause.name === 'TimeoutError') return cause.message;
  return `no connection (${systemCode(cause) ?? (cause instanceof Error ? cause.message : String(cause))})`;
}

/**
 * Downloads one archive.
 * @param {string} address
 * @param {string} staging
 * @param {{ report: import('./progress.mjs').Report, connectMs?: number }} options
 * @returns {Promise<string>} its path
 * @throws {SetupError} with the reason it cannot be had
 */
export async function fetchArchive(address, staging, { report, connectMs = CONNECT_MS }) {
  const host = new URL(address).host;
  report(`connecting to ${host}`);
  const stop = new AbortController();
  const giveUp = (/** @type {string} */ why, /** @type {number} */ ms) =>
    setTimeout(() => stop.abort(new DOMException(why, 'TimeoutError')), ms);
  let timer = giveUp(`no answer within ${connectMs / 1000} s`, connectMs);
  const target = path.join(staging, 'libtorch.zip');
  try {
    const response = await fetch(address, { signal: stop.signal });
    if (!response.ok || !response.body) throw refuse(`${host} answered ${response.status} ${response.statusText}`);
    const all = Number(response.headers.get('content-length') ?? 0);
    requireSpace(staging, all, 'Downloading LibTorch');
    let got = 0;
    const count = new Transform({
      transform(chunk, _encoding, done) {
        clearTimeout(timer);
        timer = giveUp(`no byte came for ${SILENT_MS / 1000} s`, SILENT_MS);
        got += chunk.length;
        report(`downloading ${megabytes(got)}${all ? ` of ${megabytes(all)}` : ''}`);
        done(null, chunk);
      },
    });
    // node's own type of a web stream differs from the global one in name only
    await pipeline(
      Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (response.body)),
      count,
      createWriteStream(target),
    );
    if (all && got !== all) throw refuse(`the connection ended after ${megabytes(got)} of ${megabytes(all)}`);
    return target;
  } catch (error) {
    if (error instanceof SetupError || ['ENOSPC', 'EDQUOT'].includes(systemCode(error) ?? '')) throw error;
    throw refuse(`${host}: ${whyFetchFailed(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** What of an archive is needed; Python's binding is not. */
export function keepOfArchive(/** @type {string} */ name) {
  return /^libtorch\/((include|lib|share)\/|build-version$)/.test(name) && !/\/libtorch_python\./.test(name);
}
