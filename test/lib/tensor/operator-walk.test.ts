/** Calls every public operator whose arguments can be made up from its schema; what LibTorch refuses is an IPMixError. */
import { expect } from 'chai';
import { IPMixError } from '../../../lib/errors.js';
import { native } from '../../../lib/native.js';
import type { NativeOverload, NativeParameter } from '../../../lib/tensor/native.js';
import { camelCase } from '../../../lib/tensor/operators.js';
import { scope } from '../../../lib/tensor/scope.js';
import type { Tensor } from '../../../lib/tensor/tensor.js';
import { manualSeed, noGrad, torch } from '../../../lib/tensor/torch.js';

/** One way to fill in tensors: operators differ in the rank and dtype they take. */
interface Guess {
  name: string;
  tensor(position: number): Tensor;
  size: number[];
}

const filled = (shape: number[]) =>
  torch
    .arange(1, 1 + shape.reduce((a, b) => a * b, 1))
    .to('float32')
    .div(10)
    .reshape(shape);

const GUESSES: readonly Guess[] = [
  { name: 'matrices', tensor: () => filled([3, 3]).add(torch.eye(3).mul(3)), size: [3, 3] },
  { name: 'vectors', tensor: () => filled([4]), size: [4] },
  { name: 'pictures', tensor: () => filled([1, 4, 4, 4]), size: [4, 4] },
  { name: 'whole numbers', tensor: () => torch.arange(4).reshape([2, 2]), size: [2, 2] },
  { name: 'batches', tensor: () => filled([2, 2, 2]), size: [2, 2, 2] },
  {
    name: 'indices after the first',
    tensor: (i) => (i === 0 ? filled([2, 2]) : torch.zeros([2, 2], { dtype: 'int64' })),
    size: [2, 2],
  },
  {
    name: 'vector indices',
    tensor: (i) => (i === 0 ? filled([4, 4]) : torch.zeros([4], { dtype: 'int64' })),
    size: [4],
  },
  {
    name: 'truth after the first',
    tensor: (i) => (i === 0 ? filled([2, 2]) : torch.ones([2, 2], { dtype: 'bool' })),
    size: [2, 2],
  },
  {
    name: 'truth first',
    tensor: (i) => (i === 0 ? torch.ones([2, 2], { dtype: 'bool' }) : filled([2, 2])),
    size: [2, 2],
  },
  { name: 'numbers', tensor: () => torch.full([], 1), size: [] },
  { name: 'volumes', tensor: () => filled([1, 2, 4, 4, 4]), size: [4, 4, 4] },
  { name: 'complex numbers', tensor: () => torch.complex(filled([2, 2]), filled([2, 2])), size: [2, 2] },
  {
    name: 'indices at last',
    tensor: (i) => (i === 1 ? torch.zeros([2, 2], { dtype: 'int64' }) : filled([2, 2])),
    size: [2, 2],
  },
  {
    name: 'an index after a vector',
    tensor: (i) => (i === 1 ? torch.zeros([4], { dtype: 'int64' }) : filled([4, 4])),
    size: [4],
  },
  {
    name: 'truth between',
    tensor: (i) => (i === 1 ? torch.ones([2, 2], { dtype: 'bool' }) : filled([2, 2])),
    size: [2, 2],
  },
  { name: 'a matrix and vectors', tensor: (i) => (i === 0 ? filled([3, 3]) : filled([3])), size: [3] },
  {
    name: 'a vector first',
    tensor: (i) => (i === 0 ? filled([3]) : i === 1 ? filled([3, 3]) : filled([3])),
    size: [3],
  },
  { name: 'pictures and vectors', tensor: (i) => (i === 0 ? filled([1, 4, 4, 4]) : filled([4])), size: [4, 4] },
  { name: 'signal', tensor: () => filled([2, 2, 4]), size: [4] },
  {
    name: 'weights and labels',
    tensor: (i) => (i === 1 ? torch.zeros([3], { dtype: 'int64' }) : filled([3, 3])),
    size: [3],
  },
  { name: 'sparse matrices', tensor: () => filled([3, 3]).toSparse(), size: [3, 3] },
];

function argument(parameter: NativeParameter, guess: Guess, position: number): unknown {
  const one = (): unknown => {
    switch (parameter.kind) {
      case 'Tensor':
        return parameter.out ? guess.tensor(0).newEmpty([0]) : guess.tensor(position);
      case 'number':
        return 1;
      case 'float':
        return 0.5;
      case 'boolean':
        return false;
      case 'string':
        return parameter.name === 'equation' ? 'ij,jk->ik' : 'mean';
      case 'dtype':
        return 'float32';
      case 'device':
        return 'cpu';
      case 'memoryFormat':
        return 'contiguous';
      case 'layout':
        return 'strided';
      case 'int':
        return /dim|axis|offset|start|diagonal|index|k$/i.test(parameter.name) ? 0 : 1;
      default:
        return undefined;
    }
  };
  if (!parameter.list) return one();
  if (parameter.kind === 'int' && /size|shape/i.test(parameter.name)) return guess.size;
  if (parameter.kind === 'int' && /^dims?$/i.test(parameter.name)) return [0];
  return Array.from(
    { length: parameter.fixed || (parameter.kind === 'Tensor' ? 2 : Math.max(1, guess.size.length)) },
    one,
  );
}

type Outcome = 'answered' | 'refused' | 'not synthesised';

function attempt(name: string, overload: NativeOverload, guess: Guess): Outcome {
  const required = overload.parameters.filter(
    (parameter) => !parameter.hasDefault && !(parameter.keywordOnly && parameter.optional),
  );
  if (required.some(({ kind }) => kind === 'foreign' || kind === 'Generator' || kind === 'Stream'))
    return 'not synthesised';
  const made = required.map((parameter, i) => argument(parameter, guess, i));
  const positional = made.filter((_, i) => !required[i]!.keywordOnly);
  const keywords = Object.fromEntries(
    required.flatMap((parameter, i) => (parameter.keywordOnly ? [[parameter.name, made[i]]] : [])),
  );
  const call = (torch as unknown as Record<string, (...args: unknown[]) => unknown>)[camelCase(name)]!;
  try {
    call(...positional, ...(Object.keys(keywords).length > 0 ? [keywords] : []));
    return 'answered';
  } catch (error) {
    if (!(error instanceof IPMixError)) throw error;
    expect(error.message, name).to.contain(camelCase(name));
    return 'refused';
  }
}

describe('every operator', () => {
  it('takes made-up arguments or says why not', function () {
    this.timeout(120_000);
    manualSeed(0);
    const answered: string[] = [];
    const refused: string[] = [];
    const left: string[] = [];
    let overloads = 0;
    let called = 0;
    for (const name of native.operatorNames()) {
      const all = native.operatorOverloads(name);
      overloads += all.length;
      if ((process.env.IPMIX_SKIP ?? '').split(',').includes(name)) {
        left.push(name);
        continue;
      }
      const outcomes = new Set<Outcome>();
      for (const overload of all) {
        const own = new Set<Outcome>();
        for (const guess of GUESSES) {
          if (process.env.IPMIX_WALK) process.stderr.write(`${overload.schema} ${guess.name}\n`);
          own.add(scope(() => noGrad(() => attempt(name, overload, guess))));
          if (own.has('answered') || own.has('not synthesised')) break;
        }
        if (own.has('answered')) called++;
        for (const outcome of own) outcomes.add(outcome);
      }
      if (outcomes.has('answered')) answered.push(name);
      else if (outcomes.has('refused')) refused.push(name);
      else left.push(name);
    }
    console.log(
      `      ${answered.length + refused.length + left.length} operators with ${overloads} overloads: ${answered.length} answered ` +
        `(${called} overloads), ${refused.length} refused every made-up argument with a sentence, ${left.length} not called`,
    );
    if (process.env.IPMIX_WALK) console.log(`refused: ${refused.join(' ')}\nleft: ${left.join(' ')}`);
    expect(answered.length).to.be.at.least(900);
  });
});
