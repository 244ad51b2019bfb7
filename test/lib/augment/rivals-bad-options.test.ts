import { AugMix } from '../../../lib/augment/augmix.js';
import { AutoAugment } from '../../../lib/augment/auto-augment.js';
import { CutMix } from '../../../lib/augment/cutmix.js';
import { Cutout } from '../../../lib/augment/cutout.js';
import { Mixup } from '../../../lib/augment/mixup.js';
import { PixMix } from '../../../lib/augment/pixmix.js';
import { RandAugment } from '../../../lib/augment/rand-augment.js';
import { TrivialAugment } from '../../../lib/augment/trivial-augment.js';

import { refused } from './refused.js';

const preset = 'cifar' as const;
const bad = 'INVALID_ARGUMENT';

describe('bad input: options of the rivals', () => {
  const of = (Method: new (options: never) => unknown, options: unknown) => () => new Method(options as never);
  refused('no preset', bad, "AugMix needs preset to be 'cifar' or 'imagenet', got undefined", of(AugMix, {}));
  refused('no options', bad, "Cutout needs preset to be 'cifar'", of(Cutout, undefined));
  refused(
    'an unknown option',
    bad,
    "PixMix has no option 'sevrity': did you mean 'severity'",
    of(PixMix, { preset, sevrity: 1 }),
  );
  refused('width of 0', bad, 'width to be an integer in 1..64, got 0', of(AugMix, { preset, width: 0 }));
  refused(
    'depth of 0',
    bad,
    "options.depth: expected 'random' or an integer of at least 1",
    of(AugMix, { preset, depth: 0 }),
  );
  refused('depth of text', bad, "'random' or an integer", of(AugMix, { preset, depth: 'deep' }));
  refused('severity of 0', bad, 'severity to be a number in 0.1..10', of(AugMix, { preset, severity: 0 }));
  refused(
    'an unknown list',
    bad,
    "AugMix needs ops to be 'standard', 'all' or an array",
    of(AugMix, { preset, ops: 'some' }),
  );
  refused('an unknown operation', bad, "did you mean 'equalize'", of(PixMix, { preset, ops: ['equalise'] }));
  refused('no operation', bad, 'ops to hold at least one', of(PixMix, { preset, ops: [] }));
  refused('k of 65', bad, 'k to be an integer in 0..64, got 65', of(PixMix, { preset, k: 65 }));
  refused('beta of -1', bad, 'beta to be a number above 0', of(PixMix, { preset, beta: -1 }));
  refused('a scale below 1', bad, 'mixingScale', of(PixMix, { preset, mixingScale: [30, 32] }));
  refused('std of 0', bad, 'std to be three numbers above 0', of(Cutout, { preset, std: 0 }));
  refused('size of 0', bad, 'size to be an integer in 1..32768, got 0', of(Cutout, { preset, size: 0 }));
  refused('an unknown policy', bad, "did you mean 'cifar10'", of(AutoAugment, { preset, policy: 'cifar' }));
  refused('a policy for pictures', bad, "did you mean 'nearest'", of(AutoAugment, { preset, interpolation: 'nearst' }));
  refused(
    'magnitude of 31',
    bad,
    'magnitude to be an integer in 0..30, got 31',
    of(RandAugment, { preset, magnitude: 31 }),
  );
  refused(
    'half a magnitude',
    bad,
    'options.magnitude: expected an integer',
    of(RandAugment, { preset, magnitude: 4.5 }),
  );
  refused('65 operations', bad, 'numOps to be an integer in 0..64', of(RandAugment, { preset, numOps: 65 }));
  refused(
    'one bin',
    bad,
    'magnitudeBins to be an integer in 2..1000, got 1',
    of(TrivialAugment, { preset, magnitudeBins: 1 }),
  );
  refused(
    'a seed of -1',
    bad,
    'options.seed: expected a non-negative safe integer',
    of(TrivialAugment, { preset, seed: -1 }),
  );
  refused('alpha of 0', bad, 'alpha to be a number above 0', of(Mixup, { classes: 2, alpha: 0 }));
  refused('no class', bad, 'options.classes: expected an integer of at least 1', of(CutMix, { classes: 0 }));
  refused('an option of another', bad, "Mixup has no option 'beta'", of(Mixup, { beta: 2 }));
  refused('a number for options', bad, 'Mixup expects an object of options, got 10', of(Mixup, 10));
  refused('an unknown policy table', bad, "did you mean 'imagenet'", () => AutoAugment.policy('imagenet1k' as never));
});

describe('bad input: keys of the rivals', () => {
  const method = new RandAugment({ preset });
  const key = (part: object) => () => method.drawPlan({ index: 0, height: 8, width: 8, ...part });
  refused(
    'no index',
    bad,
    'drawPlan.index: expected a non-negative safe integer, got nothing',
    key({ index: undefined }),
  );
  refused('a negative epoch', bad, 'drawPlan.epoch', key({ epoch: -1 }));
  refused('a view of 2^32', bad, 'below 2^32', key({ view: 2 ** 32 }));
  refused('a height of 0', bad, 'an integer from 1 to 32768', key({ height: 0 }));
  refused('no key', bad, 'drawPlan: expected an object', () => method.drawPlan(undefined as never));
  refused('no count', bad, 'drawPlan.count', () => new Mixup().drawPlan({ index: 0 } as never));
  refused('no size', bad, 'drawPlan.height', () => new CutMix().drawPlan({ index: 0, count: 2 } as never));
});
