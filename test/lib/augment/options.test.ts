import { expect } from 'chai';
import { IPMix } from '../../../lib/augment/ipmix.js';
import { IPMIX_PRESETS, type IPMixOptions, OP_LISTS, resolveIPMixOptions } from '../../../lib/augment/options.js';
import { errorOf } from '../error-code.js';

describe('IPMix options', () => {
  it('have the presets of the paper', () => {
    const { cifar, imagenet } = IPMIX_PRESETS;
    expect(cifar).to.include({ k: 3, t: 3, beta: 3, severity: 3, partner: 'mixing', overflow: 'wrap', seed: 0 });
    expect(imagenet).to.include({ k: 3, t: 3, beta: 4, severity: 1, partner: 'mixing-or-augmented', overflow: 'wrap' });
    expect(cifar.patchSizes).to.deep.equal([4, 8, 16, 32]);
    expect(imagenet.patchSizes).to.deep.equal([4, 8, 16, 32, 64, 224]);
    expect(imagenet.mean).to.deep.equal([0.485, 0.456, 0.406]);
    expect(imagenet.std).to.deep.equal([0.229, 0.224, 0.225]);
    expect(OP_LISTS.standard).to.have.length(10).and.not.include('autocontrast');
    expect(OP_LISTS.all).to.have.length(15);
  });

  it('resolve without touching what was given, and stay frozen', () => {
    const given: IPMixOptions = { preset: 'cifar', ops: 'all', mean: 0.25, seed: 9, k: undefined };
    const copy = structuredClone(given);
    const resolved = resolveIPMixOptions(given);
    expect(given).to.deep.equal(copy);
    expect(resolved).to.include({ seed: 9, k: 3 });
    expect(resolved.mean).to.deep.equal([0.25, 0.25, 0.25]);
    expect(resolved.ops).to.deep.equal(OP_LISTS.all);
    expect(resolveIPMixOptions(resolved)).to.deep.equal(resolved);
    expect(new IPMix(given).options).to.be.frozen;
  });

  const bad: [name: string, options: unknown, says: string][] = [
    ['no preset', {}, "'cifar' or 'imagenet'"],
    ['no options', undefined, "'cifar' or 'imagenet'"],
    ['another preset', { preset: 'cifar10' }, 'cifar10'],
    ['an unknown option', { preset: 'cifar', patchSize: 4 }, "did you mean 'patchSizes'"],
    ['k of 0', { preset: 'cifar', k: 0 }, 'k to be an integer in 1..64, got 0'],
    ['k of 2.5', { preset: 'cifar', k: 2.5 }, 'options.k: expected an integer'],
    ['t of -1', { preset: 'cifar', t: -1 }, 't to be an integer in 0..64'],
    ['a seed of -1', { preset: 'cifar', seed: -1 }, 'options.seed: expected a non-negative safe integer'],
    ['a seed of 2^53', { preset: 'cifar', seed: 2 ** 53 }, 'options.seed'],
    ['beta of 0', { preset: 'cifar', beta: 0 }, 'beta to be a number above 0'],
    ['beta of NaN', { preset: 'cifar', beta: Number.NaN }, 'beta'],
    ['severity of 11', { preset: 'cifar', severity: 11 }, 'severity to be a number in 0.1..10'],
    ['no patch sizes', { preset: 'cifar', patchSizes: [] }, 'patchSizes'],
    ['a patch size of 0', { preset: 'cifar', patchSizes: [4, 0] }, 'patchSizes'],
    ['an unknown list', { preset: 'cifar', ops: 'most' }, "'standard', 'all'"],
    ['an unknown operation', { preset: 'cifar', ops: ['rotat'] }, "did you mean 'rotate'"],
    ['no operation', { preset: 'cifar', ops: [] }, 'ops'],
    ['an unknown mix', { preset: 'cifar', mixes: ['pixel'] }, "did you mean 'pixels'"],
    ['an unknown partner', { preset: 'cifar', partner: 'self' }, 'partner'],
    ['an unknown overflow', { preset: 'cifar', overflow: 'clamp' }, "did you mean 'clip'"],
    ['std of 0', { preset: 'cifar', std: 0 }, 'std to be three numbers above 0'],
    ['two means', { preset: 'cifar', mean: [0.1, 0.2] }, 'three numbers'],
    ['a scale below 1', { preset: 'cifar', mixingScale: [30, 32] }, 'mixingScale'],
  ];
  for (const [name, options, says] of bad) {
    it(`refuse ${name}`, async () => {
      const error = await errorOf(() => new IPMix(options as IPMixOptions));
      expect(error.code).to.equal('INVALID_ARGUMENT');
      expect(error.message).to.include(says).and.not.include('\n');
      expect(error.stack).to.include('options.test.ts');
    });
  }
});
