// clang-tidy takes long on a file that includes LibTorch. A file that passed once, and whose project headers,
// checks and LibTorch are the same, passes again: that is remembered in the cache folder, for all clones.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} root @param {string} file @param {Map<string, string>} texts collects the file and all it includes */
function collect(root, file, texts) {
  if (texts.has(file) || !existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  texts.set(file, text);
  for (const [, header = ''] of text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
    for (const place of [path.dirname(file), path.join(root, 'native'), path.join(root, 'test', 'native')])
      collect(root, path.join(place, header), texts);
  }
}

/** @param {string} cache @param {string} root */
export function passedBefore(cache, root) {
  const folder = path.join(cache, 'lint');
  const place = (/** @type {string} */ file, /** @type {string} */ context) => {
    /** @type {Map<string, string>} */
    const texts = new Map();
    collect(root, file, texts);
    const hash = createHash('sha256').update(context);
    for (const [name, text] of texts) hash.update(`${path.relative(root, name)}\n${text.length}\n`).update(text);
    return path.join(folder, hash.digest('hex'));
  };
  return {
    /** @param {string} file @param {string} context what else decides: the tool's version, its checks, LibTorch */
    has: (file, context) => existsSync(place(file, context)),
    /** @param {string} file @param {string} context */
    add: (file, context) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(place(file, context), '');
    },
  };
}
