/**
 * Who is still there after a connection broke. Gloo wakes only those that wait for the rank that died; one that waits for
 * another, or is between two steps, learns of nothing yet. So whoever notices calls the roll in the store, and the others
 * answer from their event loops, whatever their engines wait for.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { NativeProcessGroup } from './native.js';

const CALL = 'roll-call';
const present = (rank: number) => `present/${rank}`;
const LOOK_EVERY_MS = 500;

export async function callTheRoll(native: NativeProcessGroup, rank: number): Promise<void> {
  await native.set(present(rank), '');
  await native.set(CALL, '');
}

export async function hasAnswered(native: NativeProcessGroup, rank: number): Promise<boolean> {
  return (await native.get(present(rank))) !== null;
}

/** Answers once, when the roll is called; until `end`, or until the store is gone. Keeps no process alive. */
export async function answerTheRoll(native: NativeProcessGroup, rank: number, end: AbortSignal): Promise<void> {
  try {
    while ((await native.get(CALL)) === null) await sleep(LOOK_EVERY_MS, undefined, { signal: end, ref: false });
    await native.set(present(rank), '');
  } catch {
    // Whoever waits for this rank finds out by other means; an error here would only hide the first one.
  }
}
