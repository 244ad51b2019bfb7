/** One file over HTTP, whatever the line does: resumed where it broke off, tried again, verified before it is used. */
import { setTimeout as sleep } from 'node:timers/promises';
import { IPMixError } from '../../errors.js';
import type { SourceOptions } from '../dataset.js';
import { throwIfAborted } from '../file-errors.js';
import type { RemoteFile } from './catalog.js';
import { md5OfFile, PartFile } from './part-file.js';
import { HttpStatusError, requestFrom } from './request.js';

export interface FetchOptions extends SourceOptions {
  /** Attempts in a row that bring nothing, before an address is given up. Default 5. */
  attempts?: number;
  /** Milliseconds before the second attempt, doubled for each further one. Default 1000. */
  pause?: number;
  /** Milliseconds without a byte that count as a broken line. Default 30,000. */
  patience?: number;
}

export type Fetched = 'there already' | 'downloaded';

/**
 * `target` with this MD5: kept when it is there, else fetched from the first address that gives it.
 * Throws DOWNLOAD_FAILED with the reason of each address, CORRUPT_FILE when what they give has another checksum (it is
 * thrown away), DISK_FULL, WRITE_FAILED, ABORTED (what came so far stays for the next time).
 */
export async function fetchFile(target: string, remote: RemoteFile, options: FetchOptions = {}): Promise<Fetched> {
  const { signal } = options;
  if ((await md5OfFile(target, signal)) === remote.md5) return 'there already';
  const part = new PartFile(target);
  const reasons: string[] = [];
  let wrong: string | undefined;
  for (const address of remote.addresses) {
    // A file put together from several answers may mix two editions of it: then a second, whole download decides.
    for (;;) {
      const { reason, pieced } = await complete(part, address, options);
      if (reason) {
        reasons.push(`${address}: ${reason}`);
        break;
      }
      const md5 = await md5OfFile(part.path, signal);
      if (md5 === remote.md5) {
        await part.keep();
        return 'downloaded';
      }
      await part.drop();
      wrong = `${address} gave a file with the MD5 ${md5}, expected ${remote.md5}; it was thrown away`;
      if (!pieced) break;
    }
  }
  if (wrong) throw new IPMixError('CORRUPT_FILE', `${target}: ${[wrong, ...reasons].join('; ')}`);
  const kept = (await part.size()) > 0 ? '; what came is kept, and the same command goes on from there' : '';
  throw new IPMixError('DOWNLOAD_FAILED', `${target} could not be downloaded (${reasons.join('; ')})${kept}`);
}

/** Goes on until the part is whole, or says why this address does not lead there. */
async function complete(
  part: PartFile,
  address: string,
  options: FetchOptions,
): Promise<{ reason?: string; pieced?: boolean }> {
  const { attempts = 5, pause = 1000, patience = 30_000, signal, onProgress } = options;
  let pieced = (await part.size()) > 0;
  for (let failed = 0; ; pieced ||= (await part.size()) > 0) {
    throwIfAborted(signal);
    const before = await part.size();
    try {
      const answer = await requestFrom(address, before, { patience, signal });
      if (!answer) return { pieced };
      const { body, offset, total } = answer;
      if (offset === 0) pieced = false;
      await part.write(body, offset, (size) => onProgress?.(size, total ?? size));
      const size = await part.size();
      if (total === undefined || size === total) return { pieced };
      if (size > total) await part.drop();
      throw new Error(`it ended after ${size} of ${total} bytes`);
    } catch (error) {
      throwIfAborted(signal);
      if (error instanceof IPMixError) throw error;
      if (error instanceof HttpStatusError && error.isFinal) return { reason: error.message };
      failed = (await part.size()) > before ? 0 : failed + 1;
      if (failed >= attempts) return { reason: `${reasonOf(error)}, ${attempts} times in a row` };
      await sleep(pause * 2 ** Math.max(failed - 1, 0), undefined, { signal }).catch(() => throwIfAborted(signal));
    }
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message} (${cause.message || (cause as NodeJS.ErrnoException).code})` : message;
}
