import { expect } from 'chai';
import type { ErrorCode } from '../../../lib/errors.js';
import { errorOf } from '../error-code.js';

/** A test that `body` is refused with this code and one sentence that says this, and shows who called. */
export function refused(name: string, code: ErrorCode, says: string, body: () => unknown): void {
  it(name, async () => {
    const error = await errorOf(body);
    expect(error.message).to.include(says).and.not.include('\n');
    expect(error.code).to.equal(code);
    expect(error.stack).to.include('test/lib/augment/');
  });
}
