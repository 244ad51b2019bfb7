// Prints the folders of libvips for CMake: headers, glib's configuration, libraries. They come with npm packages: the
// library is the one that sharp uses, so that one process never holds two of them.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} root of the checkout @returns {{ include: string, lib: string, library: string, version: string }} */
export function locateLibvips(root) {
  const require = createRequire(path.join(root, 'package.json'));
  const include = path.dirname(require.resolve('@img/sharp-libvips-dev/include'));
  const fromSharp = createRequire(require.resolve('sharp'));
  for (const platform of [`${process.platform}-${process.arch}`, `linuxmusl-${process.arch}`]) {
    try {
      const lib = path.join(path.dirname(fromSharp.resolve(`@img/sharp-libvips-${platform}/package`)), 'lib');
      const library = readdirSync(lib).find((name) => name.startsWith('libvips-cpp.'));
      if (library) return { include, lib, library, version: library.replace(/^libvips-cpp\.(so\.)?|\.dylib$/g, '') };
    } catch {
      // the next platform's
    }
  }
  throw new Error(`no @img/sharp-libvips package for ${process.platform}-${process.arch} is installed; run: npm ci`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { include, lib, library } = locateLibvips(fileURLToPath(new URL('../..', import.meta.url)));
  process.stdout.write([include, lib, path.join(lib, library)].join(';'));
}
