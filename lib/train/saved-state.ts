/** A Trainer's tensors on their way into a checkpoint and back. */
import { native } from '../native.js';
import { Model } from '../nn/model.js';
import type { NativeStateEntry } from '../nn/native.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Checkpoint, type CheckpointState, readCheckpoint, writeCheckpoint } from './checkpoint.js';
import type { NativeOptimizer } from './native.js';

export async function saveState(
  place: { dir: string; keep: number },
  state: CheckpointState,
  model: Model,
  optimizer: NativeOptimizer,
): Promise<string> {
  const tensors = {
    model: model.stateDict(),
    optimizer: byName(optimizer.state()),
    ema: byName(optimizer.emaState()),
  };
  try {
    return await writeCheckpoint(place.dir, place.keep, { state, spec: model.spec, ...tensors });
  } finally {
    for (const map of Object.values(tensors)) disposeAll(map);
  }
}

/** Puts the weights, the optimizer's state and the average back. Throws as {@link readCheckpoint}, and STATE_DICT_MISMATCH. */
export async function restoreState(
  path: string,
  model: Model,
  optimizer: NativeOptimizer,
  keepsEma: boolean,
): Promise<Checkpoint> {
  const checkpoint = await readCheckpoint(path);
  const { model: weights, optimizer: state, ema } = checkpoint;
  try {
    await Model.nativeOf(model).loadAsync([...weights.keys()], [...weights.values()], true);
    await optimizer.load([...state.keys()], [...state.values()]);
    // A run that begins to keep an average begins it with the weights.
    const average = ema.size > 0 ? ema : weights;
    if (keepsEma) await optimizer.loadEma([...average.keys()], [...average.values()]);
    return checkpoint;
  } finally {
    for (const map of [weights, state, ema]) disposeAll(map);
  }
}

/** Bit equality after a resume is promised only where these are the same. */
export function trainingEnvironment(): CheckpointState['environment'] {
  const { libtorch, cpuCapability, threads } = native.buildInfo();
  return { libtorch, cpuCapability, threads };
}

const byName = (entries: readonly NativeStateEntry[]) =>
  new Map<string, Tensor>(entries.map(({ name, tensor }) => [name, tensor]));

function disposeAll(tensors: ReadonlyMap<string, Tensor>): void {
  for (const tensor of tensors.values()) tensor.dispose();
}
