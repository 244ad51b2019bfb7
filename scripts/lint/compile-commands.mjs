import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ file: string, command: string }} CompileCommand */

/**
 * A compile database that clang's tools can read: CMake's own names precompiled headers in the compiler's format, which
 * clang refuses, so their plain text is copied to where no precompiled one stands beside it.
 * @param {string} source CMake's compile_commands.json
 * @param {string} folder takes the copy
 * @returns {string[]} the files it covers
 */
export function writeClangCommands(source, folder) {
  /** @type {CompileCommand[]} */
  const commands = JSON.parse(readFileSync(source, 'utf8'));
  mkdirSync(folder, { recursive: true });
  const rewritten = commands
    .filter(({ file }) => !file.includes('cmake_pch'))
    .map((entry) => {
      const command = entry.command
        .replaceAll('-Winvalid-pch ', '')
        .replace(/-include (\S+cmake_pch\.hxx)/g, (_all, header) => {
          const copy = path.join(folder, `${path.basename(path.dirname(header))}.hxx`);
          copyFileSync(header, copy);
          return `-include ${copy}`;
        });
      return { ...entry, command };
    });
  writeFileSync(path.join(folder, 'compile_commands.json'), JSON.stringify(rewritten, null, 1));
  return rewritten.map(({ file }) => file);
}
