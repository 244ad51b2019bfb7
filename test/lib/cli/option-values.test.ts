import { expect } from 'chai';
import { InvalidArgumentError } from 'commander';
import { positiveNumber, shareBelowOne, wholeNumber } from '../../../lib/cli/option-values.js';

describe('option values', () => {
  it('reads whole numbers in a range', () => {
    expect(wholeNumber(0)('12')).to.equal(12);
    for (const text of ['', '1.5', '-1', '1e3', 'NaN', '0x10', '9007199254740993']) {
      expect(() => wholeNumber(0)(text), text).to.throw(InvalidArgumentError, 'Expected a whole number, 0 or more.');
    }
    expect(() => wholeNumber(1, 5)('6')).to.throw('Expected a whole number, 1 to 5.');
  });

  it('reads numbers above zero', () => {
    expect(positiveNumber('0.1')).to.equal(0.1);
    for (const text of ['', ' ', '0', '-1', 'x', 'Infinity']) {
      expect(() => positiveNumber(text), text).to.throw(InvalidArgumentError, 'Expected a number above 0.');
    }
  });

  it('reads shares below one', () => {
    expect(shareBelowOne('0')).to.equal(0);
    expect(shareBelowOne('0.3')).to.equal(0.3);
    for (const text of ['', '1', '-0.1', 'x']) {
      expect(() => shareBelowOne(text), text).to.throw(InvalidArgumentError, 'Expected 0 or more, below 1.');
    }
  });
});
