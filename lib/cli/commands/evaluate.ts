import { Command } from 'commander';
import { wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface EvaluateOptions {
  weights: string;
  model?: string;
  data?: string;
  samples?: number;
  corruptions: string;
  corruptedSamples: number;
  attackedSamples: number;
  seed: number;
  out?: string;
  json?: boolean;
}

/** Judges a trained network and writes its report. */
export function evaluateCommand(perform: Perform): Command {
  const command = new Command('evaluate')
    .description('judge a network: clean, corrupted and attacked pictures, calibration')
    .argument('<weights>', 'a .safetensors file, a checkpoint, or the folder of ipmix train')
    .option('--model <name>', 'the network, wrn-<depth>-<widen>; default: what ipmix train has noted')
    .option(
      '--data <dir>',
      "CIFAR-10 (binary version, or train/ and test/) or Fashion-MNIST's IDX files; default: the Fashion-MNIST that comes along",
    )
    .option('--samples <n>', 'clean test pictures; default: all', wholeNumber(200))
    .option('--corruptions <names>', "'all', 'none', or names with commas between", 'all')
    .option('--corrupted-samples <n>', 'test pictures for each corruption and severity', wholeNumber(1), 1000)
    .option('--attacked-samples <n>', 'test pictures for the PGD attack; 0 leaves it out', wholeNumber(0), 500)
    .option('--seed <n>', 'of the chosen pictures, the corruptions and the attack', wholeNumber(0), 0)
    .option('--out <dir>', 'folder of the report; default: beside the weights')
    .option('--json', 'print the report as JSON');
  return command.action(async (weights: string, options: Omit<EvaluateOptions, 'weights'>) =>
    perform<EvaluateOptions>(async (all, session) => {
      const { runEvaluation } = await import('../evaluate-job.js');
      await runEvaluation(all, session);
    })({ ...options, weights }),
  );
}
