import { expect } from 'chai';
import { IPMixError } from '../../lib/errors.js';

/** The IPMixError that `body` throws or rejects with; anything else fails the test. */
export async function errorOf(body: () => unknown): Promise<IPMixError> {
  try {
    await body();
  } catch (error) {
    expect(error).to.be.instanceOf(IPMixError);
    return error as IPMixError;
  }
  throw new Error('expected an IPMixError, nothing was thrown');
}
