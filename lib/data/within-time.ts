import { IPMixError } from '../errors.js';
import { throwIfAborted } from './file-errors.js';

/**
 * What `work` gives, or DATA_SOURCE with the name when it throws or has not settled in time, ABORTED once the signal is
 * raised. A promise that never settles is left behind; it holds no timer.
 */
export async function withinTime<Value>(
  work: () => Value | Promise<Value>,
  { name, seconds, signal }: { name: string; seconds: number; signal?: AbortSignal },
): Promise<Value> {
  let leave = () => {};
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new IPMixError('DATA_SOURCE', `${name}: get() has not settled within ${seconds} s; give a longer timeout`),
        ),
      seconds * 1000,
    );
    const abort = () => reject(new IPMixError('ABORTED', 'reading the data was aborted by its AbortSignal'));
    signal?.addEventListener('abort', abort, { once: true });
    leave = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([Promise.resolve().then(work), late]);
  } catch (cause) {
    throwIfAborted(signal);
    if (cause instanceof IPMixError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new IPMixError('DATA_SOURCE', `${name}: get() failed (${reason})`, { cause });
  } finally {
    leave();
  }
}
