#!/usr/bin/env node
// npm run check:cuda: builds the addon on a CUDA LibTorch in a folder of its own and runs the CPU tests with it. No GPU
// is needed: it shows that the sources compile and link there, and that such an addon works where there is none.
//   IPMIX_CUDA_CHECK   the folder (default: <temporary folder>/ipmix-check-cuda); what it holds already is kept
//   CUDA_HOME          the CUDA toolkit (default: where the nvcc on the path belongs)
import './setup/check-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchCudaWheel, findToolkit } from './setup/cuda-toolkit.mjs';
import { megabytes, step } from './setup/progress.mjs';
import { keepOfWheel } from './setup/provision-wheel.mjs';
import { runChild } from './setup/run-child.mjs';
import { runScript, SetupError } from './setup/setup-error.mjs';
import { unzip } from './setup/unzip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.resolve(process.env.IPMIX_CUDA_CHECK ?? path.join(tmpdir(), 'ipmix-check-cuda'));
const AGAIN = 'npm run check:cuda';
const TESTS = ['tensor', 'nn', 'models', 'train'].flatMap((room) => [`test/lib/${room}/**/*.test.ts`]);

/** @param {string} wheel @returns {Promise<string>} */
async function unpack(wheel) {
  const libtorch = path.join(folder, 'torch');
  if (existsSync(libtorch)) return libtorch;
  const staging = path.join(folder, 'unpacking');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  await step(
    'unpack',
    (report) =>
      unzip(wheel, staging, {
        keep: keepOfWheel,
        onBytes: (done, all) => report(`${megabytes(done)} of ${megabytes(all)}`),
      }),
    ({ files, bytes }) => `${files} files, ${megabytes(bytes)}`,
  );
  renameSync(path.join(staging, 'torch'), libtorch);
  return libtorch;
}

/** CMake does not go on in a folder that was made for sources elsewhere. @param {string} places */
function belongsHere(places) {
  const cache = path.join(places, 'CMakeCache.txt');
  return (
    !existsSync(cache) ||
    readFileSync(cache, 'utf8').includes(`CMAKE_HOME_DIRECTORY:INTERNAL=${root.replace(/\/$/, '')}\n`)
  );
}

/** @param {string} libtorch @param {string} toolkit @returns {Promise<string>} the addon */
async function build(libtorch, toolkit) {
  const places = path.join(folder, 'build');
  const log = path.join(folder, 'build.log');
  if (!belongsHere(places)) rmSync(places, { recursive: true, force: true });
  const program = path.join(root, 'node_modules', 'cmake-js', 'bin', 'cmake-js');
  const args = [program, 'build', '-d', root, '-O', places, '-p', String(availableParallelism())];
  await step(
    'build',
    async (report) => {
      const done = await runChild(process.execPath, [...args, `--CDIPMIX_LIBTORCH=${libtorch}`], {
        cwd: root,
        env: { ...process.env, CUDA_HOME: toolkit },
        log,
        onLine: (line) => {
          const counted = /^\[(\d+)\/(\d+)\]/.exec(line);
          if (counted) report(`compiling ${counted[1]} of ${counted[2]}`);
        },
      });
      if (done.code !== 0)
        throw new SetupError(
          'BUILD_FAILED',
          `the addon does not build on the CUDA LibTorch; all output is in ${log}`,
          AGAIN,
        );
    },
    () => 'compiled and linked',
  );
  return path.join(places, 'Release', 'ipmix.node');
}

/** @param {string} toolkit NVIDIA's runtime and profiler libraries, which libtorch_cpu of a CUDA build names */
function libraryPath(toolkit) {
  const folders = ['lib64', 'extras/CUPTI/lib64', 'targets/x86_64-linux/lib'].map((name) => path.join(toolkit, name));
  return [...folders.filter((name) => existsSync(name)), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

await runScript(async () => {
  mkdirSync(folder, { recursive: true });
  const toolkit = await findToolkit();
  console.error(`CUDA toolkit ${toolkit}; everything else in ${folder}`);
  const libtorch = await unpack(await fetchCudaWheel(folder));
  const addon = await build(libtorch, toolkit);
  const env = { ...process.env, IPMIX_ADDON: addon, LD_LIBRARY_PATH: libraryPath(toolkit) };
  const show =
    "const { native } = await import('./lib/native.ts'); const { cuda } = await import('./lib/tensor/cuda.ts');" +
    'console.log(JSON.stringify({ ...native.buildInfo(), cudaAvailable: cuda.isAvailable(), cudaLoadError: cuda.loadError() }));';
  const told = spawnSync(process.execPath, ['--import=tsx', '--input-type=module', '-e', show], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (told.status !== 0) throw new SetupError('LOAD_FAILED', 'the addon does not load', AGAIN);
  const mocha = path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const tests = spawnSync(process.execPath, [mocha, '--import=tsx', ...TESTS], { cwd: root, env, stdio: 'inherit' });
  if (tests.status !== 0) throw new SetupError('TESTS_FAILED', 'the CPU tests fail with the CUDA LibTorch', AGAIN);
  console.error(`check:cuda passed with ${readdirSync(folder).find((name) => name.endsWith('.whl'))}`);
});
