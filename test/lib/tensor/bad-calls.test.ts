import { expect } from 'chai';
import type { IPMixError } from '../../../lib/errors.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { torch } from '../../../lib/tensor/torch.js';
import { errorOf } from '../error-code.js';

const loose = torch as unknown as Record<string, (...args: unknown[]) => unknown>;
const t = torch.zeros([2, 2]);

describe('bad calls', () => {
  const cases: [string, () => unknown, IPMixError['code'], RegExp[]][] = [
    [
      'a wrong type',
      () => loose.matmul!(t, 'x'),
      'INVALID_ARGUMENT',
      [/^torch\.matmul: argument 'other' expects Tensor, got the string 'x'/, /schema: aten::matmul\(Tensor self/],
    ],
    [
      'a missing argument',
      () => loose.matmul!(t),
      'INVALID_ARGUMENT',
      [/argument 'other' expects Tensor, got nothing/],
    ],
    ['too many', () => loose.relu!(t, 1, 2), 'INVALID_ARGUMENT', [/takes 1 positional arguments, got 3/]],
    ['an unknown keyword', () => loose.relu!(t, { slope: 1 }), 'INVALID_ARGUMENT', [/no argument 'slope'/]],
    [
      'an argument twice',
      () => loose.softmax!(t, 1, { dim: 1 }),
      'INVALID_ARGUMENT',
      [/argument 'dim' is given twice/],
    ],
    [
      'a fraction for an int',
      () => loose.chunk!(t, 1.5),
      'INVALID_ARGUMENT',
      [/'chunks' expects int, got the number 1.5/],
    ],
    [
      'a mixed array',
      () => loose.zeros!([2, 'x']),
      'INVALID_ARGUMENT',
      [/'size' expects int\[\], got an array of the number 2 and the string 'x'/],
    ],
    [
      'a dtype that is none',
      () => loose.zeros!([2], { dtype: 'float' }),
      'INVALID_ARGUMENT',
      [/'dtype' expects dtype or null, got the string 'float'/],
    ],
    [
      'a device that is not there',
      () => loose.zeros!([2], { device: 'cuda:9' }),
      'DEVICE_UNAVAILABLE',
      [/^torch\.zeros: device 'cuda:9' .*use device: 'cpu'/],
    ],
    [
      'wrong shapes',
      () => t.matmul(torch.zeros([3, 3])),
      'TORCH',
      [/^torch\.matmul: /, /self: a float32 tensor \[2, 2\], other: a float32 tensor \[3, 3\]/, /schema: aten::matmul/],
    ],
    [
      'more numbers than the JavaScript heap holds',
      () =>
        torch
          .zeros([1])
          .expand([2 ** 20, 2 ** 12])
          .toArray(),
      'OUT_OF_MEMORY',
      [/toArray\(\) of 4294967296 numbers needs about/],
    ],
    ['more memory than there is', () => torch.zeros([1e6, 1e6, 1e3]), 'OUT_OF_MEMORY', [/torch\.zeros/]],
    [
      'what another thread sent',
      () => loose.relu!({}),
      'INVALID_ARGUMENT',
      [/argument 'self' expects Tensor, got a plain object \(a Tensor does not survive postMessage/],
    ],
    ['a foreign object', () => loose.relu!(new Date(0)), 'INVALID_ARGUMENT', [/got an object of class Date/]],
    [
      'an object with the prototype of a tensor',
      () => loose.relu!(Object.create(Tensor.prototype)),
      'INVALID_ARGUMENT',
      [/expects Tensor/],
    ],
    ['an unknown operator', () => loose.matmulx!(t, t), 'UNKNOWN_OPERATOR', [/no operator 'matmulx'.*matmul/]],
    ['new Tensor()', () => new (Tensor as unknown as new () => Tensor)(), 'INVALID_ARGUMENT', [/Tensor\.from/]],
    [
      'a method of something else',
      () => t.matmul.call({} as Tensor, t),
      'INVALID_ARGUMENT',
      [/plain object.*postMessage/],
    ],
    [
      'a property of something else',
      () => Reflect.get(Tensor.prototype, 'shape', {}),
      'INVALID_ARGUMENT',
      [/this must be a Tensor/],
    ],
  ];
  for (const [title, body, code, patterns] of cases) {
    it(title, async () => {
      for (const run of [body]) {
        const error = await errorOf(run);
        expect(error.code, error.message).to.equal(code);
        for (const pattern of patterns) expect(error.message).to.match(pattern);
      }
    });
  }

  it('is a rejection from torch.async', async () => {
    const twin = torch.async as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    for (const [promise, code] of [
      [twin.matmul!(t, 'x'), 'INVALID_ARGUMENT'],
      [twin.matmul!(t, torch.zeros([3, 3])), 'TORCH'],
      [twin.zeros!([1e6, 1e6, 1e3]), 'OUT_OF_MEMORY'],
    ] as const) {
      const error = await errorOf(() => promise);
      expect(error.code).to.equal(code);
    }
  });

  it('names a disposed tensor', async () => {
    const gone = torch.ones([1]);
    gone.dispose();
    const error = await errorOf(() => torch.add(t, gone));
    expect([error.code, error.message]).to.deep.equal(['DISPOSED', 'torch.add: this tensor was disposed']);
  });
});
