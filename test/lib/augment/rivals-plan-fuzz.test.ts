import { expect } from 'chai';
import { AugMix } from '../../../lib/augment/augmix.js';
import { Cutout } from '../../../lib/augment/cutout.js';
import { PixMix } from '../../../lib/augment/pixmix.js';
import { RandAugment } from '../../../lib/augment/rand-augment.js';
import { errorOf } from '../error-code.js';
import { generator, picture } from './pictures.js';

const preset = 'cifar' as const;
const bad = 'INVALID_ARGUMENT';
const image = picture(8, 8, 1);

describe('bad input: mutated plans of the rivals', () => {
  it('render to numbers or refuse with a sentence', async () => {
    const next = generator(9);
    const any = () =>
      [0, -1, 1, 2, 0.5, 1e9, -1e9, 1e300, Number.NaN, '3', null, [], {}, true][Math.floor(next() * 14)];
    const methods = [
      new AugMix({ preset, ops: 'all' }),
      new PixMix({ preset, ops: 'all' }),
      new Cutout({ preset }),
      new RandAugment({ preset, numOps: 4 }),
      new RandAugment({ preset, numOps: 4, interpolation: 'bilinear' }),
    ];
    let rendered = 0;
    let refusals = 0;
    for (let round = 0; round < 4000; round++) {
      const method = methods[round % methods.length]!;
      const plan = JSON.parse(JSON.stringify(method.drawPlan({ index: round, height: 8, width: 8 })));
      // Walk to a random place of the plan and put anything there.
      let place = plan as Record<string, unknown>;
      for (;;) {
        const keys = Object.keys(place);
        const key = keys[Math.floor(next() * keys.length)];
        if (key === undefined) break;
        const inner = place[key];
        if (inner !== null && typeof inner === 'object' && next() < 0.8) {
          place = inner as Record<string, unknown>;
          continue;
        }
        place[key] = any();
        break;
      }
      try {
        const view =
          method instanceof PixMix ? method.render(image, image, plan) : (method as Cutout).render(image, plan);
        expect(view).to.have.length(192);
        rendered++;
      } catch (thrown) {
        const error = await errorOf(() => {
          throw thrown;
        });
        expect(error.code).to.equal(bad);
        refusals++;
      }
    }
    expect(rendered).to.be.above(200);
    expect(refusals).to.be.above(400);
  });
});
