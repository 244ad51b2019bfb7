import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ directory: string, file: string, command: string }} CompileCommand
 * @typedef {{ header: string, compiled: string, flags: string }} Precompiled `header` in plain text, `compiled` clang's
 *   form of it, to be made with `flags`
 */

/**
 * A compile database that clang's tools can read. CMake's own names precompiled headers in the compiler's format, which
 * clang refuses: their plain text is copied to where none stands beside it, and `usePrecompiled` puts clang's in place.
 * @param {string} source CMake's compile_commands.json
 * @param {string} folder takes the database and the headers
 * @returns {{ commands: CompileCommand[], precompiled: Precompiled[] }}
 */
export function readClangCommands(source, folder) {
  mkdirSync(folder, { recursive: true });
  /** @type {Map<string, Precompiled>} */
  const precompiled = new Map();
  /** @type {CompileCommand[]} */
  const all = JSON.parse(readFileSync(source, 'utf8'));
  const commands = all
    .filter(({ file }) => !file.includes('cmake_pch'))
    .map((entry) => {
      const command = entry.command
        .replaceAll('-Winvalid-pch ', '')
        .replace(/-include (\S+cmake_pch\.hxx)/, (include, original, _at, whole) => {
          const header = path.join(folder, `${path.basename(path.dirname(original))}.hxx`);
          if (!precompiled.has(header)) copyFileSync(original, header);
          const flags = whole
            .replace(include, '')
            .replace(/ -o \S+ -c \S+$/, '')
            .replace(/^\S+ /, '')
            .trim();
          precompiled.set(header, { header, compiled: `${header}.pch`, flags });
          return `-include ${header}`;
        });
      return { ...entry, command };
    });
  return { commands, precompiled: [...precompiled.values()] };
}

/** @param {string} folder @param {CompileCommand[]} commands @param {Precompiled[]} compiled those that clang has made */
export function writeClangCommands(folder, commands, compiled) {
  const rewritten = commands.map((entry) => {
    const made = compiled.find(({ header }) => entry.command.includes(`-include ${header}`));
    return made
      ? { ...entry, command: entry.command.replace(`-include ${made.header}`, `-include-pch ${made.compiled}`) }
      : entry;
  });
  writeFileSync(path.join(folder, 'compile_commands.json'), JSON.stringify(rewritten, null, 1));
}
