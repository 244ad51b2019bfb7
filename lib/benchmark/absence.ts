// When one measure cannot be taken the others still are.
import { IPMixError } from '../errors.js';
import type { MissingMeasure } from './measures.js';

/**
 * The sentence that says why a measure is missing.
 * @throws the error itself when all work must end: an abort, or a defect that is no IPMixError.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof IPMixError) || error.code === 'ABORTED' || error.code === 'INTERNAL') throw error;
  return error.message;
}

/** What `measure` gives; when it cannot, null, and the reason goes into `missing`. */
export async function unlessMissing<T>(
  name: string,
  missing: MissingMeasure[],
  measure: () => Promise<T>,
): Promise<T | null> {
  try {
    return await measure();
  } catch (error) {
    missing.push({ measure: name, reason: reasonOf(error) });
    return null;
  }
}
