import { IPMixError } from '../../../lib/errors.js';

/** What `act` throws, which must be one of ours. */
export function refused(act: () => unknown): IPMixError {
  try {
    act();
  } catch (error) {
    if (error instanceof IPMixError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}
