// What can be told about a LibTorch folder without loading it: is it whole, which version, CUDA or not, which C++ ABI.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareVersions } from './versions.mjs';

export const PINNED_LIBTORCH = '2.13.0';
/** 2.6 is the first release whose Linux wheels use the CXX11 ABI that the addon is compiled for. */
export const OLDEST_LIBTORCH = '2.6';
export const FIRST_UNKNOWN_LIBTORCH = '3.0';

/** @typedef {{ path: string, version: string, cuda: boolean, problem: string | null }} LibtorchFolder */

/** @param {string} name @param {NodeJS.Platform} [platform] */
export function libraryFile(name, platform = process.platform) {
  return platform === 'darwin' ? `lib${name}.dylib` : `lib${name}.so`;
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** @param {string} folder @returns {string} such as '2.13.0+cpu', or '' when no file tells */
export function readVersion(folder) {
  const archive = readIfThere(path.join(folder, 'build-version')).trim();
  if (archive) return archive;
  const [, wheel] =
    readIfThere(path.join(folder, 'version.py')).match(/^__version__\s*(?::[^=]*)?=\s*['"]([^'"]+)['"]/m) ?? [];
  if (wheel) return wheel;
  const headers = ['torch/headeronly/version.h', 'torch/csrc/api/include/torch/version.h'];
  const text = headers.map((header) => readIfThere(path.join(folder, 'include', header))).join('\n');
  const numbers = ['MAJOR', 'MINOR', 'PATCH'].map(
    (part) => text.match(new RegExp(`define TORCH_VERSION_${part} (\\d+)`))?.[1],
  );
  return numbers.every(Boolean) ? numbers.join('.') : '';
}

/** The C++ ABI shows in the mangled names of functions that take a std::string. Only libstdc++ has two of them. */
function hasOldAbi(/** @type {string} */ libC10) {
  return process.platform === 'linux' && !/_ZN3c10\w*St7__cxx11/.test(readFileSync(libC10, 'latin1'));
}

/** @param {string} folder holds include/ and lib/ @returns {LibtorchFolder} `problem` says why it cannot be used */
export function examineFolder(folder) {
  const lib = (/** @type {string} */ name) => path.join(folder, 'lib', libraryFile(name));
  const found = { path: folder, version: '', cuda: false };
  if (!existsSync(folder)) return { ...found, problem: 'there is no such folder' };
  const needed = [
    path.join(folder, 'include/torch/csrc/api/include/torch/torch.h'),
    lib('c10'),
    lib('torch_cpu'),
    lib('torch'),
  ];
  const missing = needed.find((file) => !existsSync(file));
  if (missing) return { ...found, problem: `it has no ${path.relative(folder, missing)}` };

  found.version = readVersion(folder);
  found.cuda = existsSync(lib('torch_cuda'));
  if (!found.version) return { ...found, problem: 'no file in it tells its version' };
  if (
    compareVersions(found.version, OLDEST_LIBTORCH) < 0 ||
    compareVersions(found.version, FIRST_UNKNOWN_LIBTORCH) >= 0
  ) {
    return {
      ...found,
      problem: `it is LibTorch ${found.version}; ipmix needs ${OLDEST_LIBTORCH} or newer, below ${FIRST_UNKNOWN_LIBTORCH}`,
    };
  }
  if (hasOldAbi(lib('c10')))
    return {
      ...found,
      problem: `LibTorch ${found.version} there was built with the old C++ ABI (_GLIBCXX_USE_CXX11_ABI=0)`,
    };
  return { ...found, problem: null };
}
