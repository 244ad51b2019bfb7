import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Where files stand that a build makes.
 * CMake works in build/cmake and the finished addon is moved to build/Release: node-gyp writes a Makefile of its own
 * into build/, and a half linked addon never stands where it would be loaded.
 * @param {string} root
 */
export function buildPlaces(root) {
  const cmake = path.join(root, 'build', 'cmake');
  return {
    cmake,
    compileCommands: path.join(cmake, 'compile_commands.json'),
    log: path.join(root, 'build', 'cmake', 'build.log'),
    linked: path.join(cmake, 'Release', 'ipmix.node'),
    addon: path.join(root, 'build', 'Release', 'ipmix.node'),
    record: path.join(root, 'build', 'Release', 'ipmix.build.json'),
  };
}

/**
 * The folder that holds what is shared by all checkouts: IPMIX_CACHE, else the platform's cache folder.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function cacheFolder(env = process.env, platform = process.platform) {
  if (env.IPMIX_CACHE) return path.resolve(env.IPMIX_CACHE);
  if (env.XDG_CACHE_HOME) return path.join(env.XDG_CACHE_HOME, 'ipmix');
  return path.join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'ipmix');
}

/** @param {string} place @returns {string} the path with the home folder as ~ */
export function shortPath(place) {
  const home = homedir();
  return place.startsWith(home + path.sep) ? `~${place.slice(home.length)}` : place;
}
