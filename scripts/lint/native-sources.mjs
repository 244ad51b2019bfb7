import { readdirSync } from 'node:fs';
import path from 'node:path';

/** @param {string} root @param {RegExp} [pattern] @returns {string[]} native sources, tests included, generated ones not */
export function nativeSources(root, pattern = /\.(cc|h|cu|cuh)$/) {
  return ['native', 'test/native'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .map((name) => path.join(folder, String(name)))
      .filter((name) => pattern.test(name) && !name.includes('generated'))
      .sort(),
  );
}
