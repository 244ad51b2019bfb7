/** One HTTP request for the rest of a file. */

export class HttpStatusError extends Error {
  constructor(readonly status: number) {
    super(`the server answered ${status}`);
  }

  /** Another attempt will get the same answer. */
  get isFinal(): boolean {
    return this.status < 500 && this.status !== 429 && this.status !== 408 && this.status !== 416;
  }
}

export interface Answer {
  readonly body: AsyncIterable<Uint8Array>;
  /** Where in the file it begins: 0 from a server that knows no ranges. */
  readonly offset: number;
  /** Of the whole file, where the server says it. */
  readonly total?: number;
}

/** The bytes from `offset` on, or null when there are none behind it: the file is whole. */
export async function requestFrom(
  address: string,
  offset: number,
  { patience, signal }: { patience: number; signal?: AbortSignal },
): Promise<Answer | null> {
  const stalled = new AbortController();
  const either = AbortSignal.any([stalled.signal, ...(signal ? [signal] : [])]);
  const watch = setTimeout(() => stalled.abort(new Error(`no byte for ${patience / 1000} s`)), patience);
  try {
    // Compressed in transit, lengths and offsets would count other bytes.
    const headers: Record<string, string> = { 'accept-encoding': 'identity' };
    if (offset > 0) headers.range = `bytes=${offset}-`;
    const response = await fetch(address, { headers, signal: either, redirect: 'follow' });
    if (response.status === 416) {
      await response.body?.cancel();
      const size = /\*\/(\d+)/.exec(response.headers.get('content-range') ?? '')?.[1];
      if (size !== undefined && Number(size) === offset) return null;
      // The part is longer than the file: begin again.
      return offset > 0
        ? await requestFrom(address, 0, { patience, signal })
        : Promise.reject(new HttpStatusError(416));
    }
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new HttpStatusError(response.status);
    }
    const { start, total } = extent(response, offset);
    return { body: watched(response.body, watch), offset: start, total };
  } catch (error) {
    clearTimeout(watch);
    throw stalled.signal.aborted ? stalled.signal.reason : error;
  }
}

/** What the headers say; a range other than the one asked for is taken for none. */
function extent(response: Response, offset: number): { start: number; total?: number } {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '');
  if (response.status === 206) {
    if (Number(range?.[1]) !== offset) throw new Error('the server answered another range than was asked for');
    return { start: offset, total: range?.[2] === '*' ? undefined : Number(range?.[2]) };
  }
  const length = response.headers.get('content-length');
  return { start: 0, total: length === null ? undefined : Number(length) };
}

/** Winds the clock up again with each chunk. */
async function* watched(body: ReadableStream<Uint8Array>, watch: NodeJS.Timeout): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      watch.refresh();
      yield chunk;
    }
  } finally {
    clearTimeout(watch);
  }
}
