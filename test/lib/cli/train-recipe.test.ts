import { expect } from 'chai';
import { Command } from 'commander';
import { trainCommand } from '../../../lib/cli/commands/train.js';
import { checkAugmentation, chooseAugmentation, lossOf } from '../../../lib/cli/train-augmentation.js';
import { frameOf } from '../../../lib/cli/train-frame.js';
import type { TrainOptions } from '../../../lib/cli/train-options.js';
import { logsOf, trainerRecipe } from '../../../lib/cli/train-recipe.js';
import { errorOf } from '../error-code.js';

/** What the command's own parser makes of a line. */
async function parsed(...args: string[]): Promise<TrainOptions> {
  let options: TrainOptions | undefined;
  const command = trainCommand(() => async (given) => {
    options = given as unknown as TrainOptions;
  });
  await new Command().addCommand(command.exitOverride()).parseAsync(['train', ...args], { from: 'user' });
  return options!;
}

const refusal = async (...args: string[]) => {
  const options = await parsed(...args);
  const error = await errorOf(async () => {
    checkAugmentation(options);
    frameOf(options);
    trainerRecipe(options);
  });
  expect(error.code).to.equal('INVALID_ARGUMENT');
  return error.message;
};

describe('ipmix train: from options to a Trainer', () => {
  it('leaves the recipe of the paper to the Trainer where nothing is said', async () => {
    const options = await parsed();
    const given = Object.entries(trainerRecipe(options)).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(given)).to.deep.equal({
      ...{ epochs: 10, optimizer: 'sgd', labelSmoothing: 0, accumulate: 1, precision: 'auto', seed: 0 },
      ...{ nesterov: true, schedule: 'cosine', loss: 'jsd', channelsLast: true, convolution: 'auto' },
      checkpoint: { dir: 'runs/train/checkpoints', every: undefined, keep: 2 },
    });
    expect(logsOf(options)).to.have.length(3);
  });

  it('hands on what is said', async () => {
    const options = await parsed(
      ...['--momentum', '0.8', '--no-nesterov', '--fused', '--weight-decay', '0', '--decay', 'weights'],
      ...['--clip', '1', '--accumulate', '4', '--ema', '0.99', '--label-smoothing', '0.1', '--min-lr', '0'],
      ...['--warmup', '50', '--checkpoint-every', '100', '--keep', '5', '--layout', 'contiguous', '--log', 'csv'],
      ...['--convolution', 'direct'],
      ...['--precision', 'bfloat16', '--out', 'runs/x', '--augment', 'none', '--steps', '400'],
    );
    expect(trainerRecipe(options)).to.deep.include({
      ...{ momentum: 0.8, nesterov: false, fused: true, weightDecay: 0, clipNorm: 1, accumulate: 4, ema: 0.99 },
      ...{ labelSmoothing: 0.1, minLr: 0, schedule: { name: 'cosine', warmupSteps: 50 }, steps: 400 },
      ...{ loss: 'crossEntropy', channelsLast: false, convolution: 'direct', precision: 'bfloat16' },
      parameterGroups: [{ parameters: 'normAndBias', weightDecay: 0 }],
      checkpoint: { dir: 'runs/x/checkpoints', every: 100, keep: 5 },
    });
    expect(logsOf(options)).to.have.length(1);
  });

  it('knows every schedule', async () => {
    const schedule = async (...args: string[]) => trainerRecipe(await parsed('--schedule', ...args)).schedule;
    expect(await schedule('oneCycle')).to.equal('oneCycle');
    expect(await schedule('constant')).to.equal('constant');
    expect(await schedule('multistep', '--milestones', '60,120', '--gamma', '0.2')).to.deep.equal({
      ...{ name: 'multistep', milestones: [60, 120], gamma: 0.2 },
    });
  });

  it('takes Nesterov away with the momentum', async () => {
    expect(trainerRecipe(await parsed('--momentum', '0'))).to.include({ momentum: 0, nesterov: false });
  });

  it('has JSD for ipmix and augmix, cross entropy for the others, and either by name', async () => {
    const loss = (augment: TrainOptions['augment'], given?: TrainOptions['loss']) => lossOf({ augment, loss: given });
    expect([loss('ipmix'), loss('augmix'), loss('pixmix'), loss('mixup'), loss('none')]).to.deep.equal([
      ...['jsd', 'jsd', 'crossEntropy', 'crossEntropy', 'crossEntropy'],
    ]);
    expect([loss('pixmix', 'jsd'), loss('ipmix', 'crossEntropy')]).to.deep.equal(['jsd', 'crossEntropy']);
  });

  it('makes the views that each augmentation needs', async () => {
    const choose = async (...args: string[]) => {
      const options = await parsed('--fractals', '2', ...args);
      return chooseAugmentation(options, { classes: 7, signal: new AbortController().signal, frame: frameOf(options) });
    };
    const ipmix = await choose('--views', '4');
    expect(ipmix.loader.augment!.constructor.name).to.equal('IPMix');
    expect(ipmix.loader).to.include({ views: 4 }).and.to.have.property('mixing');
    const pixmix = await choose('--augment', 'pixmix');
    expect(pixmix.loader).to.have.property('mixing').and.not.to.equal(undefined);
    expect(pixmix.loader).not.to.have.property('views');
    for (const augment of ['cutout', 'auto-augment', 'rand-augment', 'trivial-augment'])
      expect((await choose('--augment', augment)).loader, augment).to.have.all.keys('augment');
    expect((await choose('--augment', 'augmix')).loader)
      .to.include({ views: 3 })
      .and.not.to.have.property('mixing');
    const { mixBatch, loader } = await choose('--augment', 'cutmix', '--mix-alpha', '0.4', '--seed', '5');
    expect(loader).to.deep.equal({});
    expect(mixBatch!.options).to.deep.equal({ classes: 7, alpha: 0.4, seed: 5 });
    expect(await choose('--augment', 'none')).to.deep.equal({ loader: {} });
  });

  it('refuses what does not belong together, in one sentence', async () => {
    expect(await refusal('--schedule', 'multistep')).to.include('needs its steps: --milestones');
    expect(await refusal('--milestones', '5')).to.include('--milestones belongs to --schedule multistep, got cosine');
    expect(await refusal('--gamma', '0.5')).to.include('--gamma belongs to --schedule multistep');
    expect(await refusal('--warmup', '5', '--schedule', 'oneCycle')).to.include(
      '--warmup belongs to --schedule cosine',
    );
    expect(await refusal('--optimizer', 'adamw', '--momentum', '0.9')).to.include('--momentum belongs to');
    expect(await refusal('--optimizer', 'adamw', '--no-nesterov')).to.include('--no-nesterov belongs to');
    expect(await refusal('--optimizer', 'adamw', '--fused')).to.include('--fused belongs to');
    expect(await refusal('--augment', 'mixup', '--loss', 'jsd')).to.include('makes none; choose ipmix, augmix');
    expect(await refusal('--augment', 'none', '--views', '3')).to.include('--views belongs to the JSD loss');
    expect(await refusal('--mix-alpha', '1')).to.include('--mix-alpha belongs to --augment mixup or cutmix');
    expect(await refusal('--size', '64')).to.include('add --preset imagenet for --size 64');
    expect(await refusal('--augment', 'cutout', '--mixing', 'x')).to.include('cutout mixes in no other pictures');
  });
});
