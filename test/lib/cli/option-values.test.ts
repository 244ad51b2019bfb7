import { expect } from 'chai';
import { InvalidArgumentError } from 'commander';
import {
  namesOutOf,
  positiveNumber,
  risingSteps,
  shareBelowOne,
  wholeNumber,
  zeroOrMore,
} from '../../../lib/cli/option-values.js';

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

  it('reads numbers from zero up', () => {
    expect(zeroOrMore('0')).to.equal(0);
    expect(zeroOrMore('5e-4')).to.equal(0.0005);
    for (const text of ['', '-1', 'x', 'Infinity']) {
      expect(() => zeroOrMore(text), text).to.throw(InvalidArgumentError, 'Expected a number, 0 or more.');
    }
  });

  it('reads rising steps', () => {
    expect(risingSteps('60')).to.deep.equal([60]);
    expect(risingSteps('60,120,160')).to.deep.equal([60, 120, 160]);
    for (const text of ['', '0', '60,', '60,60', '120,60', '60;120', '1.5']) {
      expect(() => risingSteps(text), text).to.throw(InvalidArgumentError, 'Expected rising whole numbers above 0');
    }
  });

  it('reads names out of those known', () => {
    const parse = namesOutOf(['csv', 'jsonl']);
    expect(parse('jsonl,csv')).to.deep.equal(['jsonl', 'csv']);
    expect(parse('none')).to.deep.equal([]);
    for (const text of ['', 'csv,', 'tsv', 'csv,none']) {
      expect(() => parse(text), text).to.throw(InvalidArgumentError, 'Expected names out of csv, jsonl');
    }
  });
});
