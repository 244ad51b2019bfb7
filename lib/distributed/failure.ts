/**
 * How all ranks fail together. The rank that fails writes why into the store, once for all, then ends its connections,
 * which wakes those that wait for it. They find its sentence there. A rank that was killed leaves none: the others say that
 * they are still here, and who does not is named.
 */
import { type ErrorCode, IPMixError } from '../errors.js';
import type { NativeProcessGroup } from './native.js';
import type { Place } from './place.js';
import { poll, within } from './poll.js';
import { callTheRoll, hasAnswered } from './roll-call.js';

interface Cause {
  rank: number;
  code: ErrorCode;
  message: string;
}

const KEY = 'failure';
const noticed = (rank: number) => `noticed/${rank}`;
/** A store that answers does so at once. */
const ANSWER_SECONDS = 5;
/** For the rank that failed to say why, and for all others to answer the roll. */
const GRACE_SECONDS = 3;
/** For a slow one to read the cause before the store goes; for one that was killed it is waited in vain. */
const LAST_SECONDS = 6;

/**
 * Tells the others that this rank fails with `error`, or finds out why they did. Gives the error to throw: this rank's own
 * where it was the first, else PEER_LOST (ABORTED where the first was aborted) with the first one's sentence.
 */
export async function settleFailure(native: NativeProcessGroup, place: Place, error: unknown): Promise<unknown> {
  const { rank } = place;
  const ownCause = !isPeerFailure(error);
  const told = await within(ANSWER_SECONDS, ownCause ? tell(native, rank, error) : ask(native, place)).catch(
    () => null,
  );
  if (told !== null) return told.rank === rank && ownCause ? error : asError(told, place, error);
  if (ownCause) return error;
  return asError(await nameTheLost(native, place, error), place, error);
}

/** The cause that some rank has left, as this rank's error; null where there is none. */
export async function failureSoFar(native: NativeProcessGroup, place: Place): Promise<IPMixError | null> {
  const text = await native.get(KEY);
  return text === null ? null : asError(JSON.parse(text) as Cause, place);
}

/** Rank 0 may host the store: it stays until the others have read the cause, if they are still there. */
export async function stayForTheOthers(native: NativeProcessGroup, place: Place): Promise<void> {
  if (place.rank !== 0 || place.hostedByLauncher) return;
  const read = async (rank: number) => (await native.get(noticed(rank))) !== null;
  await poll(LAST_SECONDS, async () => ((await without(read, place)).length === 0 ? true : null)).catch(() => null);
}

async function tell(native: NativeProcessGroup, rank: number, error: unknown): Promise<Cause> {
  const code = error instanceof IPMixError ? error.code : 'INTERNAL';
  const message = error instanceof Error ? error.message : String(error);
  await native.set(noticed(rank), '');
  return JSON.parse(await native.setFirst(KEY, JSON.stringify({ rank, code, message } satisfies Cause))) as Cause;
}

async function ask(native: NativeProcessGroup, place: Place): Promise<Cause | null> {
  await native.set(noticed(place.rank), '');
  await callTheRoll(native, place.rank);
  return poll(GRACE_SECONDS, async () => {
    const text = await native.get(KEY);
    return text === null ? null : (JSON.parse(text) as Cause);
  });
}

async function nameTheLost(native: NativeProcessGroup, place: Place, error: unknown): Promise<Cause> {
  const why = error instanceof Error ? error.message : String(error);
  const cause = (message: string, rank: number): Cause => ({
    rank,
    code: 'PEER_LOST',
    message: `${message} (${why})`,
  });
  const answered = (rank: number) => hasAnswered(native, rank);
  const lost = await within(ANSWER_SECONDS, without(answered, place)).catch(() => null);
  // Rank 0 hosts the store; without it nobody can tell who else is there.
  if (lost === null) {
    const who = place.hostedByLauncher ? 'the launcher' : 'rank 0';
    return cause(`${who}, which hosts the store at ${place.host}:${place.port}, is gone`, 0);
  }
  const [first = place.rank] = lost;
  const names = lost.length === 1 ? `rank ${first} is` : `ranks ${lost.join(', ')} are`;
  const found = cause(
    lost.length > 0 ? `${names} gone or does not answer, and left no reason` : 'a connection between the ranks broke',
    first,
  );
  const told = within(ANSWER_SECONDS, native.setFirst(KEY, JSON.stringify(found)));
  const agreed = await told.catch(() => null);
  return agreed === null ? found : (JSON.parse(agreed) as Cause);
}

async function without(sign: (rank: number) => Promise<boolean>, { worldSize }: Place): Promise<number[]> {
  const missing: number[] = [];
  for (let rank = 0; rank < worldSize; rank++) if (!(await sign(rank))) missing.push(rank);
  return missing;
}

const isPeerFailure = (error: unknown) => error instanceof IPMixError && error.code === 'PEER_LOST';

function asError({ rank, code, message }: Cause, place: Place, cause?: unknown): IPMixError {
  const lost = code === 'PEER_LOST';
  const sentence = lost ? message : `rank ${rank} of ${place.worldSize} stopped first (${code}): ${message}`;
  return new IPMixError(code === 'ABORTED' ? code : 'PEER_LOST', sentence, { cause });
}
