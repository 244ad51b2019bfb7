#!/usr/bin/env node
// npm run fuzz: renders mutated plans under AddressSanitizer and UBSan, without LibTorch.
//   npm run fuzz -- [seconds] [seed]     default 600 seconds, seed 1
import './setup/check-node.mjs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAttached } from './setup/run-attached.mjs';
import { runScript, SetupError } from './setup/setup-error.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = path.join(root, 'build', 'sanitized');
const [seconds = '600', seed = '1'] = process.argv.slice(2);

/** @param {string} command @param {...string} args */
async function run(command, ...args) {
  const code = await runAttached(command, args, root);
  if (code !== 0) throw new SetupError('FUZZ_FAILED', `${command} ${args.join(' ')} failed (${code})`, 'npm run fuzz');
}

await runScript(async () => {
  await run(
    'cmake',
    '-S',
    root,
    '-B',
    build,
    '-DIPMIX_TORCH=OFF',
    '-DIPMIX_SANITIZE=ON',
    '-DCMAKE_BUILD_TYPE=RelWithDebInfo',
  );
  await run('cmake', '--build', build, '--parallel', '2', '--target', 'plan_fuzz_test');
  await run(path.join(build, 'plan_fuzz_test'), seconds, seed);
});
