/** The results in order, each begun before its predecessor is used: pictures are made while others are judged. */
export async function* ahead<T>(jobs: Iterable<() => Promise<T>>): AsyncGenerator<T, void> {
  let running: Promise<T> | undefined;
  for (const job of jobs) {
    const current = running;
    running = job();
    // A failure is told where the result is taken, which may be never.
    running.catch(() => undefined);
    if (current) yield await current;
  }
  if (running) yield await running;
}
