/** What Python's torch answered to the same calls (scripts/record-operator-results.py). */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { native } from '../../../lib/native.js';
import { camelCase, operatorNames } from '../../../lib/tensor/operators.js';
import { type DType, Tensor } from '../../../lib/tensor/tensor.js';
import { torch } from '../../../lib/tensor/torch.js';

interface Numbers {
  dtype: DType;
  shape: number[];
  values: (number | string)[];
}

interface Case {
  op: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  results: (Numbers | number | boolean)[];
}

interface Fixture {
  torch: string;
  tensors: Record<string, Numbers>;
  cases: Case[];
}

const fixture: Fixture = JSON.parse(
  readFileSync(new URL('../../fixtures/tensor/operators.json', import.meta.url), 'utf8'),
);
const functions = torch as unknown as Record<string, (...args: unknown[]) => unknown>;

const parse = (value: number | string) =>
  typeof value === 'number' ? value : Number(value.replace('inf', 'Infinity').replace('nan', 'NaN'));

function tensorOf({ dtype, shape, values }: Numbers): Tensor {
  const flat = Float64Array.from(values, parse);
  if (!dtype.startsWith('complex')) return Tensor.from(flat, { shape, dtype });
  return torch.viewAsComplex(Tensor.from(flat, { shape: [...shape, 2], dtype: 'float32' }));
}

const tensors = new Map(Object.entries(fixture.tensors).map(([name, numbers]) => [name, tensorOf(numbers)]));

function decode(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return tensors.get(value.slice(1));
  return Array.isArray(value) ? value.map(decode) : value;
}

function flatten(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(flatten) : [value];
}

function compare(came: unknown, expected: Numbers | number | boolean): string | undefined {
  if (typeof expected !== 'object') return Object.is(came, expected) ? undefined : `${came} is not ${expected}`;
  const tensor = came as Tensor;
  if (tensor.dtype !== expected.dtype) return `dtype ${tensor.dtype} is not ${expected.dtype}`;
  if (tensor.shape.join() !== expected.shape.join()) return `shape [${tensor.shape}] is not [${expected.shape}]`;
  const values = Array.from(tensor.to('float64').data() as Float64Array);
  const scale = Math.max(1, ...expected.values.map(parse).filter(Number.isFinite).map(Math.abs));
  const off = values.findIndex((value, i) => {
    const wanted = parse(expected.values[i]!);
    return !Object.is(value, wanted) && !(Math.abs(value - wanted) <= 2e-6 * scale + 1e-5 * Math.abs(wanted));
  });
  return off < 0 ? undefined : `element ${off} is ${values[off]}, not ${expected.values[off]}`;
}

describe('operators beside Python', () => {
  /** LibTorch drops operators from release to release; the pinned one must have them all. */
  const has = new Set(operatorNames());
  const names = ({ op }: Case) => op.split(':').map(camelCase);
  const absent = fixture.cases.filter((one) => !names(one).every((name) => has.has(name)));
  const present = fixture.cases.filter((one) => !absent.includes(one));
  const known = present.map(({ op }) => op);

  it(`at least 150 operators were recorded (${present.length} calls of ${new Set(known).size} operators)`, () => {
    expect(new Set(known).size).to.be.at.least(150);
  });

  it('has every operator that was recorded', function () {
    const { libtorch } = native.buildInfo();
    const recorded = fixture.torch.split('+')[0];
    if (absent.length > 0 && libtorch !== recorded) {
      const gone = absent.map(({ op }) => op).join(', ');
      this.test!.title += ` (skipped: recorded with torch ${recorded}; LibTorch ${libtorch} has no ${gone})`;
      this.skip();
    }
    expect(absent).to.deep.equal([]);
  });

  it('answers as Python does', () => {
    const wrong = present.flatMap(({ op, args, kwargs, results }) => {
      const [name, outer] = op.split(':').reverse() as [string, string | undefined];
      const keywords = Object.fromEntries(
        Object.entries(kwargs).map(([key, value]) => [camelCase(key), decode(value)]),
      );
      const all = [...(decode(args) as unknown[]), ...(Object.keys(keywords).length > 0 ? [keywords] : [])];
      try {
        const answer = functions[camelCase(name)]!(...all);
        const came = flatten(outer ? functions[camelCase(outer)]!(answer) : answer);
        const differences = results.map((expected, i) => compare(came[i], expected)).filter((text) => text);
        if (came.length !== results.length) differences.push(`${came.length} results, not ${results.length}`);
        return differences.map((text) => `${op} ${JSON.stringify(args)}: ${text}`);
      } catch (error) {
        return [`${op} ${JSON.stringify(args)}: ${(error as Error).message}`];
      }
    });
    expect(wrong).to.deep.equal([]);
  });
});
