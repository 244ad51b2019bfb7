import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import type { Plan } from '../../../lib/augment/plan.js';
import { IPMixError } from '../../../lib/errors.js';
import { generator, picture } from './pictures.js';

const STRANGE = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  0.5,
  1,
  7,
  255,
  256,
  2 ** 31,
  -(2 ** 31),
  2 ** 53,
  1e308,
  -1e-308,
  '',
  'rotate',
  'pixels',
  'AAAA',
  null,
  undefined,
  true,
  [],
  {},
  10n,
  Symbol.iterator,
];

/** Every place of a plan: the object that holds it, and its name there. */
function places(value: unknown, found: [Record<string, unknown>, string][] = []): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const name of Object.keys(value)) {
    const holder = value as Record<string, unknown>;
    found.push([holder, name]);
    places(holder[name], found);
  }
  return found;
}

function mutate(plan: Plan, next: () => number): void {
  for (let changes = 1 + Math.floor(next() * 3); changes > 0; changes--) {
    const all = places(plan);
    const [holder, name] = all[Math.floor(next() * all.length)] as [Record<string, unknown>, string];
    const value = holder[name];
    const way = next();
    if (way < 0.5) holder[name] = STRANGE[Math.floor(next() * STRANGE.length)];
    else if (typeof value === 'number') holder[name] = value + Math.round((next() - 0.5) * 10);
    else if (typeof value === 'string')
      holder[name] = value.slice(0, Math.floor(next() * value.length)) + 'A'.repeat(next() * 5);
    else if (Array.isArray(value)) value.push(...value.slice(0, 2));
    else delete holder[name];
  }
}

describe('mutated plans', () => {
  it('render or throw an IPMixError of one sentence: 4,000 of them', () => {
    const next = generator(20240507);
    const operator = new IPMix({ preset: 'imagenet', ops: 'all', t: 4, patchSizes: [3, 8, 40] });
    const outcomes = { rendered: 0, refused: 0 };
    for (let i = 0; i < 4000; i++) {
      const height = 1 + Math.floor(next() * 20);
      const width = 1 + Math.floor(next() * 20);
      const plan = operator.drawPlan({ index: i, height, width, masks: i % 2 ? 'key' : 'explicit' });
      mutate(plan, next);
      try {
        const view = operator.render(picture(height, width, i % 7), picture(height, width, 3), plan);
        expect(view.length).to.equal(height * width * 3);
        outcomes.rendered++;
      } catch (error) {
        if (!(error instanceof IPMixError)) throw error;
        expect(error.message).to.not.include('\n');
        expect(error.code).to.equal('INVALID_ARGUMENT');
        outcomes.refused++;
      }
    }
    expect(outcomes.rendered).to.be.above(200);
    expect(outcomes.refused).to.be.above(1000);
  });
});
