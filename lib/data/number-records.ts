import { corrupt } from './file-errors.js';

const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;
const ZERO = 0x30;

/**
 * Reads `{"data":[[0,255,..],[..]]}` record by record straight from the bytes. JSON.parse of such a file holds the
 * event loop for a quarter of a second and makes millions of numbers only to be copied.
 */
export class NumberRecords {
  private position = 0;
  private first = true;

  constructor(
    private readonly text: Uint8Array,
    private readonly file: string,
  ) {
    this.position = this.text.indexOf(OPEN);
    const head = Buffer.from(text.subarray(0, Math.max(this.position, 0)))
      .toString('latin1')
      .replace(/\s/g, '');
    if (head !== '{"data":') throw corrupt(file, `expected {"data":[[..]]}, found something else at offset 0`);
    this.position++;
  }

  /** The number of values in the next record, as many of them as fit in `target`; null after the last record. */
  next(target: Uint8Array): number | null {
    const separator = this.token();
    if (separator === CLOSE) return null;
    if (!this.first && separator !== COMMA) this.fail("',' or ']'");
    if ((this.first ? separator : this.token()) !== OPEN) this.fail("'['");
    this.first = false;
    let count = 0;
    let token = this.token();
    if (token === CLOSE) return 0;
    for (;;) {
      const value = this.value(token);
      if (count < target.length) target[count] = value;
      count++;
      token = this.token();
      if (token === CLOSE) return count;
      if (token !== COMMA) this.fail("',' or ']'");
      token = this.token();
    }
  }

  /** The next byte that is no white space. */
  private token(): number {
    let byte = this.text[this.position++];
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = this.text[this.position++];
    if (byte === undefined)
      throw corrupt(this.file, `the JSON ends in the middle at offset ${this.text.length}; the file is truncated`);
    return byte;
  }

  private value(token: number): number {
    let value = token - ZERO;
    if (!(value >= 0 && value <= 9)) this.fail('a number from 0 to 255');
    for (;;) {
      const digit = this.text[this.position]! - ZERO;
      if (!(digit >= 0 && digit <= 9)) return value;
      value = value * 10 + digit;
      this.position++;
      if (value > 255) this.fail('a number from 0 to 255');
    }
  }

  private fail(expected: string): never {
    throw corrupt(this.file, `expected ${expected} at offset ${this.position - 1}`);
  }
}
