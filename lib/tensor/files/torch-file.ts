/** Files of torch.save: a zip with a pickle (data.pkl) and the bytes of each storage (data/0, data/1, ...). */
import type { FileHandle } from 'node:fs/promises';
import { IPMixError } from '../../errors.js';
import { native } from '../../native.js';
import { Tensor } from '../tensor.js';
import { torch } from '../torch.js';
import { DTYPES, type DType } from '../types.js';
import { isLegacyTorchFile, readLegacyTorchFile } from './legacy-torch-file.js';
import { Pickler } from './pickle.js';
import { STORAGES } from './storage-types.js';
import { type Callable, unpickle } from './unpickle.js';
import { corruptTorchFile, entryStart, openFile, readDirectory, readExactly, ZipLayout } from './zip-archive.js';

/** What a .pt file may hold. Dicts and OrderedDicts become maps, tuples arrays. */
export type TorchValue =
  | Tensor
  | number
  | bigint
  | string
  | boolean
  | null
  | TorchValue[]
  | Map<TorchValue, TorchValue>
  | Set<TorchValue>;

/** What may be written: plain objects count as dicts. */
export type TorchInput =
  | Tensor
  | number
  | bigint
  | string
  | boolean
  | null
  | readonly TorchInput[]
  | ReadonlyMap<string, TorchInput>
  | { readonly [name: string]: TorchInput };

interface Storage {
  dtype: DType;
  bytes: number;
  key: string;
  count: number;
}

/** A tensor that is still to be read. */
class Pending {
  constructor(
    readonly storage: Storage,
    readonly dtype: DType,
    readonly offset: number,
    readonly shape: number[],
    readonly stride: number[],
    readonly requiresGrad: boolean,
  ) {}
}

/** Every Python name a file may use. Each is given a harmless meaning here; none is looked up in Python. */
function namesFor(path: string) {
  const fail = (why: string) => corruptTorchFile(path, why);
  const counts = (value: unknown): number[] => {
    if (!Array.isArray(value) || !value.every((side) => Number.isSafeInteger(side) && side >= 0))
      throw fail('a tensor has no valid shape');
    return value as number[];
  };
  const pending = (
    storage: unknown,
    offset: unknown,
    shape: unknown,
    stride: unknown,
    grad: unknown,
    dtype?: unknown,
  ) => {
    const known = storage as Storage;
    if (typeof known?.key !== 'string' || !Number.isSafeInteger(offset) || (offset as number) < 0)
      throw fail('a tensor has no storage');
    return new Pending(
      known,
      (dtype ?? known.dtype) as DType,
      offset as number,
      counts(shape),
      counts(stride),
      grad === true,
    );
  };
  const parameter: Callable = ([tensor, grad]) => {
    if (!(tensor instanceof Pending)) throw fail('a parameter is no tensor');
    return new Pending(tensor.storage, tensor.dtype, tensor.offset, tensor.shape, tensor.stride, grad === true);
  };
  const calls: Record<string, Callable> = {
    'collections OrderedDict': ([pairs]) => new Map((pairs ?? []) as [unknown, unknown][]),
    'builtins dict': () => new Map(),
    'builtins set': ([items]) => new Set((items ?? []) as unknown[]),
    '__builtin__ set': ([items]) => new Set((items ?? []) as unknown[]),
    'torch Size': ([sides]) => sides,
    'torch device': ([type, index]) => (index === undefined ? type : `${type}:${index}`),
    'torch._utils _rebuild_tensor': ([storage, offset, shape, stride]) =>
      pending(storage, offset, shape, stride, false),
    'torch._utils _rebuild_tensor_v2': ([storage, offset, shape, stride, grad]) =>
      pending(storage, offset, shape, stride, grad),
    'torch._utils _rebuild_tensor_v3': ([storage, offset, shape, stride, grad, , dtype]) =>
      pending(storage, offset, shape, stride, grad, dtype),
    'torch._utils _rebuild_parameter': parameter,
    'torch._utils _rebuild_parameter_with_state': parameter,
  };
  const resolve = (name: string): unknown => {
    if (Object.hasOwn(calls, name)) return calls[name];
    const [module, last] = name.split(' ') as [string, string];
    if (module === 'torch' || module === 'torch.storage') {
      if (STORAGES.has(last)) return last;
      if (DTYPES.includes(last as DType)) return last;
    }
    return undefined;
  };
  const persistent = ([kind, type, key, , count]: unknown[]): Storage => {
    const known = STORAGES.get(String(type));
    if (kind !== 'storage' || !known || typeof key !== 'string' || !Number.isSafeInteger(count))
      throw fail('its pickle names a storage of an unknown kind');
    return { ...known, key, count: count as number };
  };
  return { resolve, persistent };
}

/** Reads tensors in dicts, lists and tuples, also of files written before torch 1.6. Throws NOT_FOUND, and CORRUPT_FILE with what is wrong or refused. */
export async function readTorchFile(path: string): Promise<TorchValue> {
  const file = await openFile(path);
  try {
    const { value, storages, slices } = (await isLegacyTorchFile(file))
      ? await fromLegacy(file, path)
      : await fromZip(file, path);
    const read = await native.readTensorFile(path, slices);
    const bases = new Map(storages.map(({ key }, i) => [key, read[i] as Tensor]));
    return replace(value, (tensor) => build(tensor, bases.get(tensor.storage.key) as Tensor, path)) as TorchValue;
  } finally {
    await file.close();
  }
}

/** The object with its tensors still to be read, and where their storages lie. */
interface Content {
  value: unknown;
  storages: Storage[];
  slices: { dtype: DType; shape: number[]; offset: number }[];
}

function storagesOf(value: unknown): Map<string, Storage> {
  const found = new Map<string, Storage>();
  visit(value, ({ storage }) => found.set(storage.key, storage));
  return found;
}

async function fromLegacy(file: FileHandle, path: string): Promise<Content> {
  let known: Map<string, Storage> | undefined;
  const { value, storages: places } = await readLegacyTorchFile(file, path, namesFor(path), (object, key) => {
    known ??= storagesOf(object);
    return known.get(key)?.bytes;
  });
  const storages = [...storagesOf(value).values()];
  const slices = storages.map(({ dtype, key, count }) => {
    const place = places.get(key);
    if (!place || place.count < count || count < 0)
      throw corruptTorchFile(path, `storage ${key} is missing or too short`);
    return { dtype, shape: [count], offset: place.offset };
  });
  return { value, storages, slices };
}

async function fromZip(file: FileHandle, path: string): Promise<Content> {
  const entries = await readDirectory(file, path);
  const pickle = [...entries.keys()].find((name) => name.endsWith('/data.pkl'));
  if (!pickle) throw corruptTorchFile(path, 'it holds no data.pkl');
  const root = pickle.slice(0, -'data.pkl'.length);
  if (entries.has(`${root}constants.pkl`))
    throw corruptTorchFile(path, 'it is a TorchScript program; read it with Model.fromTorchScript');
  const content = async (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw corruptTorchFile(path, `it holds no ${name}`);
    return readExactly(file, path, await entryStart(file, path, entry), entry.size);
  };
  if (entries.has(`${root}byteorder`) && (await content(`${root}byteorder`)).toString() !== 'little')
    throw corruptTorchFile(path, 'it was written on a big-endian machine');
  const value = unpickle(await content(pickle), namesFor(path), (why) => corruptTorchFile(path, why));
  const storages = [...storagesOf(value).values()];
  const slices = await Promise.all(
    storages.map(async ({ dtype, bytes, key, count }) => {
      const entry = entries.get(`${root}data/${key}`);
      if (!entry || entry.size < count * bytes || count < 0)
        throw corruptTorchFile(path, `storage ${key} is missing or too short`);
      return { dtype, shape: [count], offset: await entryStart(file, path, entry) };
    }),
  );
  return { value, storages, slices };
}

function visit(value: unknown, found: (tensor: Pending) => void): void {
  if (value instanceof Pending) found(value);
  else if (value instanceof Map) for (const inner of value.values()) visit(inner, found);
  else if (Array.isArray(value) || value instanceof Set) for (const inner of value) visit(inner, found);
}

function replace(value: unknown, made: (tensor: Pending) => Tensor): unknown {
  if (value instanceof Pending) return made(value);
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, replace(inner, made)]));
  if (value instanceof Set) return new Set([...value].map((inner) => replace(inner, made)));
  return Array.isArray(value) ? value.map((inner) => replace(inner, made)) : value;
}

function build({ dtype, offset, shape, stride, requiresGrad }: Pending, base: Tensor, path: string): Tensor {
  const typed = dtype === base.dtype ? base : torch.view(base, dtype);
  const last = shape.includes(0) ? -1 : shape.reduce((sum, side, i) => sum + (side - 1) * (stride[i] ?? 0), offset);
  if (shape.length !== stride.length || last >= (typed.shape[0] as number))
    throw corruptTorchFile(path, `a tensor of shape [${shape}] reaches beyond its storage`);
  const tensor = torch.asStrided(typed, shape, stride, offset);
  if (requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

/**
 * Writes what `torch.load(path, weights_only=True)` reads: tensors in maps, objects and arrays, with numbers and text.
 * Atomic. Throws INVALID_ARGUMENT for anything else, DISK_FULL, WRITE_FAILED.
 */
export async function writeTorchFile(path: string, value: TorchInput): Promise<void> {
  const pickler = new Pickler();
  const pickle = pickler.dump(value);
  const layout = new ZipLayout();
  const pieces: Tensor[] = [];
  const bytes = (content: Uint8Array) => Tensor.from(content, { dtype: 'uint8' });
  const add = (name: string, content: Uint8Array) =>
    pieces.push(bytes(layout.entry(`archive/${name}`, content)), bytes(content));
  add('data.pkl', pickle);
  add('byteorder', Buffer.from('little'));
  pickler.tensors.forEach((tensor, i) => {
    add(`data/${i}`, rawBytes(tensor));
  });
  add('version', Buffer.from('3\n'));
  try {
    await native.writeTensorFile(path, layout.directory().subarray(0, 0), [...pieces, bytes(layout.directory())]);
  } finally {
    for (const piece of pieces) piece.dispose();
  }
}

/** A tensor's bytes in C order, whatever its dtype. */
export function rawBytes(tensor: Tensor): Uint8Array {
  const plain = tensor.detach().to('cpu').contiguous().reshape([-1]);
  if (plain.shape[0] === 0) return new Uint8Array(0);
  return torch.view(plain, 'uint8').data() as Uint8Array;
}

/** Throws unless a file's content is a dict of tensors: the usual state_dict, or one under 'state_dict' or 'model'. */
export function stateDictOf(value: TorchValue, path: string): Map<string, Tensor> {
  const isState = (one: unknown): one is Map<string, Tensor> =>
    one instanceof Map && one.size > 0 && [...one.values()].every((inner) => inner instanceof (Tensor as never));
  if (isState(value)) return value;
  if (value instanceof Map)
    for (const key of ['state_dict', 'model', 'model_state_dict', 'net']) {
      const inner = value.get(key);
      if (isState(inner)) return inner;
    }
  throw new IPMixError('CORRUPT_FILE', `${path} holds no state_dict: a dict of names and tensors was expected`);
}
