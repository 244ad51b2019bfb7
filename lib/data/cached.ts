import { join } from 'node:path';
import { dataCacheDirectory } from './cache-directory.js';
import { type CacheContent, readCacheFile, writeCacheFile } from './cache-file.js';

export interface CacheRequest<Meta> {
  /** File name without ending; one file a source, replaced when its key changes. */
  name: string;
  /** Everything the content depends on, as text. */
  key: string;
  /** Sections to read; all when left out. */
  sections?: string[];
  /** Whether what was kept is still true, where the key alone cannot tell. */
  holds?: (meta: Meta) => Promise<boolean>;
  /** Whether what was built is worth keeping; always when left out. */
  lasts?: (meta: Meta) => boolean;
  build: () => Promise<CacheContent<Meta>>;
}

/**
 * The cached content, or a new one that is then kept. A cache that cannot be written (no space, read-only) costs a
 * warning and the time of the next start, never the run.
 */
export async function cached<Meta>(request: CacheRequest<Meta>): Promise<CacheContent<Meta>> {
  const file = join(dataCacheDirectory(), `${request.name}.cache`);
  const kept = await readCacheFile<Meta>(file, request.key, request.sections);
  if (kept && (!request.holds || (await request.holds(kept.meta)))) return kept;
  const built = await request.build();
  if (request.lasts?.(built.meta) === false) return built;
  try {
    await writeCacheFile(file, request.key, built);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.emitWarning(
      `the cache ${file} was not written (${reason}); the next start prepares these data again`,
      'IPMixWarning',
    );
  }
  return built;
}
