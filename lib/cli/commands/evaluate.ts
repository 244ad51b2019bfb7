import { Command } from 'commander';
import { threeNumbers, wholeNumber } from '../option-values.js';
import type { Perform } from '../program.js';

export interface EvaluateOptions {
  weights: string;
  model?: string;
  data?: string;
  only?: string;
  samples?: number;
  corruptions: string;
  cBar?: boolean;
  preset?: string;
  size?: number;
  mean?: number[];
  std?: number[];
  corruptedSamples: number;
  allowPartial?: boolean;
  perturbations: string;
  sequences: number;
  attackedSamples: number;
  attacks: string;
  anomalies: string[];
  anomalySamples: number;
  compare: string[];
  name?: string;
  seed: number;
  processes: number;
  out?: string;
  json?: boolean;
}

const collect = (value: string, before: string[]) => [...before, value];

/** Judges a trained network and writes its report. */
export function evaluateCommand(perform: Perform): Command {
  const command = new Command('evaluate')
    .description('judge a network: clean, corrupted, perturbed and attacked pictures, anomalies, calibration')
    .argument(
      '<weights>',
      'a .safetensors file, a checkpoint, the folder of ipmix train, or a TorchScript file of Python',
    )
    .option('--model <name>', 'the network, wrn-<depth>-<widen>; default: what the file or ipmix train has noted')
    .option(
      '--data <dir>',
      "CIFAR-10 (binary version, or train/ and test/) or Fashion-MNIST's IDX files; default: the Fashion-MNIST that comes along",
    )
    .option(
      '--only <measures>',
      'some of clean, corruption, perturbation, adversarial, anomaly, calibration, with commas between; default: all',
    )
    .option('--samples <n>', 'clean test pictures; default: all', wholeNumber(200))
    .option(
      '--corruptions <how>',
      "'generate' (the 15), 'all' (the 4 extra ones too), a folder of published files, names with commas between, or 'none'",
      'generate',
    )
    .option('--c-bar', 'the corruptions of C-bar too')
    .option('--preset <scale>', "whose corruption parameters: 'cifar' or 'imagenet'; default: as trained, else cifar")
    .option(
      '--size <n>',
      'pictures of any size in val/ or test/: the centre of this side is judged; default: as trained',
      wholeNumber(8, 4096),
    )
    .option(
      '--mean <r,g,b>',
      'what pixels in 0..1 are normalised by, as in training; default: as trained, else 0.5 each',
      threeNumbers,
    )
    .option('--std <r,g,b>', 'the same; 1,1,1 with --mean 0,0,0 where the network does it itself', threeNumbers)
    .option('--corrupted-samples <n>', 'test pictures for each corruption and severity', wholeNumber(1), 1000)
    .option('--allow-partial', 'take means over what is there, where a corruption is missing')
    .option(
      '--perturbations <how>',
      "'generate', a folder of CIFAR-P's .npy files, or names with commas between",
      'generate',
    )
    .option('--sequences <n>', 'sequences for each perturbation; 0 leaves them out', wholeNumber(0), 50)
    .option('--attacked-samples <n>', 'test pictures for each attack; 0 leaves them out', wholeNumber(0), 500)
    .option(
      '--attacks <names>',
      "some of pgd, pgd-l2, fgsm, apgd-ce, apgd-dlr, targeted, with commas between, or 'all'",
      'pgd',
    )
    .option('--anomalies <dir>', 'a folder of pictures of none of the classes; may be given again', collect, [])
    .option('--anomaly-samples <n>', 'pictures of each set of anomalies; 0 leaves them out', wholeNumber(0), 1000)
    .option('--compare <report>', 'a report.json to stand beside this one; may be given again', collect, [])
    .option('--name <name>', 'what the model is called in the report; default: its network')
    .option('--seed <n>', 'of the chosen pictures, the corruptions, the attacks and the intervals', wholeNumber(0), 0)
    .option('--processes <n>', 'processes that share the work; torchrun does the same', wholeNumber(1, 1024), 1)
    .option('--out <dir>', 'folder of the report and of finished parts; default: beside the weights')
    .option('--json', 'print the report as JSON');
  return command.action(async (weights: string, options: Omit<EvaluateOptions, 'weights'>) =>
    perform<EvaluateOptions>(async (all, session) => {
      const { runEvaluation } = await import('../evaluate-job.js');
      await runEvaluation(all, session);
    })({ ...options, weights }),
  );
}
