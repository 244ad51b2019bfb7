import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until there is an answer or `seconds` are over (null): often at first, then five times a second. */
export async function poll<T>(seconds: number, ask: () => Promise<T | null>): Promise<T | null> {
  const end = performance.now() + seconds * 1000;
  for (let pause = 5; ; pause = Math.min(pause * 1.5, 200)) {
    const answer = await ask();
    if (answer !== null || performance.now() > end) return answer;
    await sleep(pause);
  }
}

/** What `promise` gives, or null after `seconds`: it may never settle. */
export async function within<T>(seconds: number, promise: Promise<T>): Promise<T | null> {
  const timer = new AbortController();
  try {
    return await Promise.race([promise, sleep(seconds * 1000, null, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}
