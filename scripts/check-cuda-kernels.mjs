#!/usr/bin/env node
// npm run check:cuda-kernels: compiles the CUDA kernels (native/cuda) with nvcc and links them into a program, without
// LibTorch. With a GPU the program compares them with the host bit for bit; without one it says that it skipped that.
import './setup/check-node.mjs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findToolkit } from './setup/cuda-toolkit.mjs';
import { runAttached } from './setup/run-attached.mjs';
import { runScript, SetupError } from './setup/setup-error.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = path.join(root, 'build', 'cuda-kernels');

/** @param {string} command @param {...string} args */
async function run(command, ...args) {
  const code = await runAttached(command, args, root);
  if (code !== 0)
    throw new SetupError('CUDA_CHECK_FAILED', `${command} ${args[0]} failed (${code})`, 'npm run check:cuda-kernels');
}

await runScript(async () => {
  process.env.CUDA_HOME ??= await findToolkit();
  await run('cmake', '-S', root, '-B', build, '-DIPMIX_TORCH=OFF', '-DIPMIX_CUDA_KERNELS=ON');
  await run('cmake', '--build', build, '--parallel', '2', '--target', 'render_views_check');
  await run(path.join(build, 'render_views_check'));
});
