/** Weights in files: .safetensors, and what PyTorch's torch.save writes. */
import { IPMixError } from '../errors.js';
import {
  readSafetensors,
  readTorchFile,
  stateDictOf,
  writeSafetensors,
  writeTorchFile,
} from '../tensor/files/index.js';
import { Tensor } from '../tensor/tensor.js';
import type { ModelSpec } from './spec.js';

export type StateDict = ReadonlyMap<string, Tensor>;

/** Under which a .safetensors file keeps the network itself. */
const SPEC_KEY = 'ipmix.spec';
const TORCH_FILE = /\.(pt|pth|pth\.tar|tar|ckpt|bin)$/;

/** Names the network in a .safetensors file's header. */
export const specMetadata = (spec: ModelSpec): Record<string, string> => ({ [SPEC_KEY]: JSON.stringify(spec) });

/** What DistributedDataParallel, DataParallel and torch.compile put before every name. */
const WRAPPERS = ['module.', '_orig_mod.'];

function refuse(path: string): never {
  throw new IPMixError(
    'INVALID_ARGUMENT',
    `weights are kept as .safetensors, or as PyTorch's .pt, .pth or .pth.tar; got '${path}', use a name that ends so`,
  );
}

/** Without the wrappers' prefixes, where all names have them and the model's own do not. */
function unwrap(state: StateDict, own: ReadonlySet<string>): StateDict {
  for (const wrapper of WRAPPERS) {
    const names = [...state.keys()];
    if (!names.every((name) => name.startsWith(wrapper)) || names.some((name) => own.has(name))) continue;
    return unwrap(new Map([...state].map(([name, tensor]) => [name.slice(wrapper.length), tensor])), own);
  }
  return state;
}

/** PyTorch before 0.4.1 did not count batches; torch's batch norm starts from 0 then, in strict loading too. */
function withCounters(state: StateDict, own: ReadonlySet<string>): StateDict {
  const isCounter = (name: string) => name.endsWith('.num_batches_tracked');
  if ([...state.keys()].some(isCounter)) return state;
  const norms = [...own].filter((name) => isCounter(name) && state.has(name.replace(/[^.]+$/, 'running_mean')));
  return new Map([...state, ...norms.map((name) => [name, Tensor.from(new BigInt64Array(1), { shape: [] })] as const)]);
}

/**
 * The state dict of a file, under the names of the model whose own names are given.
 * Throws INVALID_ARGUMENT, NOT_FOUND, CORRUPT_FILE.
 */
export async function readWeights(path: string, own: ReadonlySet<string>): Promise<StateDict> {
  if (path.endsWith('.safetensors')) return unwrap((await readSafetensors(path)).tensors, own);
  if (!TORCH_FILE.test(path)) refuse(path);
  return withCounters(unwrap(stateDictOf(await readTorchFile(path), path), own), own);
}

/**
 * Writes the state dict as the path's ending says, whole or not at all; `torch.load` and `load_state_dict(strict=True)`
 * take a .pt, safetensors' `load_file` the other. Throws INVALID_ARGUMENT, NOT_FOUND, DISK_FULL, WRITE_FAILED.
 */
export async function writeWeights(path: string, state: StateDict, spec: ModelSpec): Promise<void> {
  if (path.endsWith('.safetensors')) await writeSafetensors(path, state, specMetadata(spec));
  else if (TORCH_FILE.test(path))
    await writeTorchFile(path, new Map([...state].map(([name, tensor]) => [name, tensor.detach()])));
  else refuse(path);
}

/** The network and its weights, from a .safetensors file that {@link writeWeights} wrote. */
export async function readModelFile(path: string): Promise<{ json: string; state: StateDict }> {
  const { tensors, metadata } = await readSafetensors(path);
  const json = metadata[SPEC_KEY];
  if (json === undefined)
    throw new IPMixError(
      'CORRUPT_FILE',
      `${path} holds weights but no network; make the model with models.create and load(path) them into it`,
    );
  return { json, state: tensors };
}
