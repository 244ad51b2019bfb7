export interface Interrupt {
  /** Raised by the first Ctrl-C (or SIGTERM). */
  readonly signal: AbortSignal;
  release(): void;
}

/** The first Ctrl-C asks the work to stop and clean up; a second one does not wait for it. */
export function catchInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    process.stderr.write('\nStopping; press Ctrl-C again to leave at once.\n');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
