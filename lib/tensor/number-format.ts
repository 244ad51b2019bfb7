/** Number texts as torch/_tensor_str.py writes them: the same width for all, 4 digits, one choice of notation. */

const PRECISION = 4;

export interface NumberFormat {
  width: number;
  format(value: number | bigint | boolean): string;
}

const wholeFormat = (
  texts: (value: number | bigint | boolean) => string,
  values: Iterable<number | bigint | boolean>,
) => {
  let width = 1;
  for (const value of values) width = Math.max(width, texts(value).length);
  return { width, format: (value: number | bigint | boolean) => texts(value).padStart(width) };
};

/** Integers and booleans. */
export const integerFormat = (values: Iterable<number | bigint | boolean>): NumberFormat =>
  wholeFormat((value) => (typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)), values);

/** Half to even, as C and Python round; toFixed rounds half away from zero. */
function fixed(value: number, digits: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const scaled = Math.abs(value) * 10 ** digits;
  const below = Math.floor(scaled);
  const isTie = scaled - below === 0.5 && scaled / 10 ** digits === Math.abs(value) && below % 2 === 0;
  return sign + (isTie ? below / 10 ** digits : Math.abs(value)).toFixed(digits);
}

const scientific = (value: number) => value.toExponential(PRECISION).replace(/e([+-])(\d)$/, 'e$10$2');

/** Floating-point numbers: whole ones end in a point, wide ranges are written with an exponent. */
export function floatFormat(values: readonly number[]): NumberFormat {
  const numbers = values.filter((value) => Number.isFinite(value) && value !== 0);
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const value of numbers) {
    least = Math.min(least, Math.abs(value));
    most = Math.max(most, Math.abs(value));
  }
  const whole = numbers.every(Number.isInteger);
  const exponent = numbers.length > 0 && (most / least > 1000 || most > 1e8 || least < 1e-4);
  const text = (value: number) => {
    if (exponent) return scientific(value);
    return whole ? `${fixed(value, 0)}.` : fixed(value, PRECISION);
  };
  const width = numbers.reduce((most, value) => Math.max(most, text(value).length), 1);
  const format = (value: number | bigint | boolean) => {
    const number = Number(value);
    if (Number.isNaN(number)) return 'nan'.padStart(width);
    if (!Number.isFinite(number)) return (number > 0 ? 'inf' : '-inf').padStart(width);
    return text(number).padStart(width);
  };
  return { width, format };
}
