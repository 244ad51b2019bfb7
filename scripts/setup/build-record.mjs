import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { locateLibvips } from './locate-libvips.mjs';

/**
 * What decides whether an addon is still the right one.
 * @typedef {{ sources: string, libtorch: { path: string, version: string }, nodeAddonApi: string, libvips: string, platform: string }} Ingredients
 * @typedef {Ingredients & { libtorch: { cuda: boolean }, compiler: string, generator: string, node: string, date: string,
 *   seconds: number, addonBytes: number }} BuildRecord
 */

/** @param {string} root @returns {string[]} relative paths of all that CMake reads */
function sourceFiles(root) {
  const files = ['native', 'cmake'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name))),
  );
  return [...files, 'CMakeLists.txt'].sort();
}

/** @param {string} root @returns {string} SHA-256 over names and contents of native sources and CMake files */
export function hashSources(root) {
  const hash = createHash('sha256');
  for (const file of sourceFiles(root)) {
    const text = readFileSync(path.join(root, file));
    hash.update(`${file}\n${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} name @returns {string} folder of a dependency, hoisted or not */
export function dependencyFolder(root, name) {
  return path.dirname(createRequire(path.join(root, 'package.json')).resolve(`${name}/package.json`));
}

/** @param {string} root @param {{ path: string, version: string }} libtorch @returns {Ingredients} */
export function currentIngredients(root, { path: folder, version }) {
  const addonApi = JSON.parse(
    readFileSync(path.join(dependencyFolder(root, 'node-addon-api'), 'package.json'), 'utf8'),
  );
  return {
    sources: hashSources(root),
    libtorch: { path: folder, version },
    nodeAddonApi: addonApi.version,
    libvips: locateLibvips(root).version,
    platform: `${process.platform}-${process.arch}`,
  };
}

/** @param {string} file @returns {BuildRecord | null} */
export function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} file @param {BuildRecord} record */
export function writeRecord(file, record) {
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/**
 * @param {{ addon: string, record: string }} places
 * @param {Ingredients} wanted
 * @returns {string | null} why the addon must be built, or null when it is up to date
 */
export function whyBuild(places, wanted) {
  if (!existsSync(places.addon)) return 'there is no addon yet';
  const record = readRecord(places.record);
  if (!record) return 'the addon has no build record';
  if (record.addonBytes !== statSync(places.addon).size) return 'the addon is not the recorded one';
  if (record.libtorch.path !== wanted.libtorch.path) return 'LibTorch is in another place';
  if (record.libtorch.version !== wanted.libtorch.version) return 'LibTorch has another version';
  if (record.platform !== wanted.platform || record.nodeAddonApi !== wanted.nodeAddonApi)
    return 'it was built for another platform or node-addon-api';
  if (record.libvips !== wanted.libvips) return 'libvips has another version';
  return record.sources === wanted.sources ? null : 'the native sources changed';
}
