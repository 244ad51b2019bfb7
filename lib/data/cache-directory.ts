import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where parsed and decoded data are kept: IPMIX_CACHE, else the platform's cache folder, and `data` in it. */
export function dataCacheDirectory(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.IPMIX_CACHE) return resolve(env.IPMIX_CACHE, 'data');
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'ipmix', 'data');
  return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'ipmix', 'data');
}
