/** From a Trainer's options to those of the addon's optimizer and step. */
import { IPMixError } from '../errors.js';
import type { Model } from '../nn/model.js';
import type { NativeOptimizerOptions, NativeStepOptions } from './native.js';
import type { ParameterGroup, ResolvedTrainerOptions } from './trainer-options.js';

export function optimizerOptions(options: ResolvedTrainerOptions, model: Model): NativeOptimizerOptions {
  const { optimizer: kind, weightDecay, momentum, nesterov, fused, betas, epsilon, ema, parameterGroups } = options;
  return {
    ...{ kind, weightDecay, momentum, nesterov, fused, beta1: betas[0], beta2: betas[1], epsilon },
    groups: parameterGroups.length === 0 ? [] : nameGroups(parameterGroups, model),
    ...(ema !== null && { ema }),
  };
}

/** What stays the same from step to step. */
export function stepOptions(options: ResolvedTrainerOptions): Omit<NativeStepOptions, 'lr' | 'step'> {
  const { loss, labelSmoothing, clipNorm, accumulate, seed, channelsLast, precision } = options;
  return {
    ...{ loss, labelSmoothing, clipNorm: clipNorm ?? 0, accumulate, seed, channelsLast },
    bfloat16: precision === 'bfloat16',
  };
}

/** The parameters of each group by name. Throws INVALID_ARGUMENT for a name that no parameter has. */
function nameGroups(
  groups: readonly Required<ParameterGroup>[],
  model: Model,
): { names: string[]; weightDecay: number; lrScale: number }[] {
  const shapes = new Map<string, readonly number[]>();
  for (const [name, tensor] of model.parameters()) {
    shapes.set(name, tensor.shape);
    tensor.dispose();
  }
  const known = [...shapes.keys()];
  return groups.map(({ parameters, weightDecay, lrScale }) => {
    const names =
      parameters === 'normAndBias'
        ? known.filter((name) => shapes.get(name)!.length <= 1)
        : parameters.flatMap((pattern) => matching(pattern, known));
    return { names, weightDecay, lrScale };
  });
}

function matching(pattern: string, known: readonly string[]): string[] {
  const found = pattern.endsWith('*')
    ? known.filter((name) => name.startsWith(pattern.slice(0, -1)))
    : known.filter((name) => name === pattern);
  if (found.length > 0) return found;
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `a parameter group names '${pattern}', but the model has no such parameter; it has ${known.slice(0, 4).join(', ')} ...`,
  );
}
