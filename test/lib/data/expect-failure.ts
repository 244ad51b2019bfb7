import { expect } from 'chai';
import { type ErrorCode, IPMixError } from '../../../lib/errors.js';

/** The body must fail with this code, and its one sentence must name each of these. */
export async function expectFailure(
  code: ErrorCode,
  names: readonly string[],
  body: () => unknown | Promise<unknown>,
): Promise<void> {
  let failure: unknown;
  try {
    await body();
  } catch (error) {
    failure = error;
  }
  expect(failure, 'nothing was thrown').to.be.instanceOf(IPMixError);
  const { code: came, message } = failure as IPMixError;
  expect(came, message).to.equal(code);
  expect(message).not.to.contain('\n');
  for (const name of names) expect(message).to.contain(name);
}
