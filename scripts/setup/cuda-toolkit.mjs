import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { step } from './progress.mjs';
import { findPip } from './provision-wheel.mjs';
import { runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';

/** The wheel whose default build for Linux is on CUDA 13. */
const REQUIREMENT = 'torch==2.14.1';

/**
 * The CUDA toolkit: CUDA_HOME, or the folder that nvcc says it belongs to (the nvcc on the path may be a link or a
 * script).
 * @returns {Promise<string>}
 * @throws {SetupError} 'NO_CUDA_TOOLKIT'
 */
export async function findToolkit() {
  const { lines } = await runChild('nvcc', ['--dryrun', '-E', '-x', 'cu', '/dev/null']);
  const top = lines.map((line) => /\bTOP=(.+)$/.exec(line)?.[1]).find(Boolean);
  const candidates = [process.env.CUDA_HOME, top, '/usr/local/cuda'].filter((one) => one !== undefined);
  const found = candidates.find((one) => existsSync(path.join(one, 'include', 'cuda_runtime_api.h')));
  if (found) return path.resolve(found);
  throw new SetupError(
    'NO_CUDA_TOOLKIT',
    `no CUDA toolkit with include/cuda_runtime_api.h was found (looked at ${candidates.join(', ')})`,
    'CUDA_HOME=/path/to/cuda npm run check:cuda',
  );
}

/**
 * The CUDA wheel of torch in `folder`, fetched through the user's own pip unless it lies there.
 * @param {string} folder
 * @returns {Promise<string>}
 * @throws {SetupError} 'WHEEL_REFUSED'
 */
export async function fetchCudaWheel(folder) {
  mkdirSync(folder, { recursive: true });
  const [version] = REQUIREMENT.split('==').slice(1);
  const here = () => readdirSync(folder).find((name) => name.startsWith(`torch-${version}-`) && name.endsWith('.whl'));
  if (!here()) {
    const [command = '', ...pip] = await findPip();
    await step(
      'download',
      async () => {
        const args = [
          ...pip,
          'download',
          '--retries',
          '0',
          '--no-deps',
          '--progress-bar',
          'off',
          REQUIREMENT,
          '-d',
          folder,
        ];
        const got = await runChild(command, args);
        if (got.code !== 0)
          throw new SetupError('WHEEL_REFUSED', `pip has no ${REQUIREMENT}: ${got.lines.at(-1)}`, 'npm run check:cuda');
      },
      () => REQUIREMENT,
    );
  }
  return path.join(folder, /** @type {string} */ (here()));
}
