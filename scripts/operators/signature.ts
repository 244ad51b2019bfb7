/** One overload of an ATen operator as TypeScript signatures. */
import type { NativeOverload, NativeParameter, NativeResult } from '../../lib/tensor/native.js';

export interface Signature {
  /** `(self: Tensor, other: Tensor, options?: { alpha?: Scalar })` */
  parameters: string;
  /** `Tensor`, `[values: Tensor, indices: Tensor]` */
  result: string;
  schemas: string[];
}

const BASE: Readonly<Record<string, string>> = {
  Tensor: 'Tensor',
  number: 'Scalar',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  string: 'string',
  dtype: 'DType',
  layout: 'Layout',
  device: 'string',
  memoryFormat: 'MemoryFormat',
  Generator: 'Generator',
  Stream: 'CudaStream',
};

const RESERVED = new Set(
  'default function in with var new delete this class enum export import for if return static let yield await package private protected public interface implements'.split(
    ' ',
  ),
);

function typeOf(parameter: NativeParameter): string {
  let type = BASE[parameter.kind] as string;
  if (parameter.list) {
    const element = parameter.optionalElement ? `(${type} | null)` : type;
    type = parameter.fixed > 0 ? `${type} | readonly ${element}[]` : `readonly ${element}[]`;
  }
  return parameter.optional ? `${type} | null` : type;
}

function resultType(results: readonly NativeResult[]): string | undefined {
  const types = results.map((result) => {
    const base = BASE[result.kind];
    return base && (result.list ? `${base}[]` : base);
  });
  if (types.some((type) => !type)) return undefined;
  if (types.length === 0) return 'void';
  if (types.length === 1) return types[0];
  const labelled = new Set(results.map((result) => result.name).filter((name) => name !== '')).size === types.length;
  return `[${types.map((type, i) => (labelled ? `${results[i]?.name}: ${type}` : type)).join(', ')}]`;
}

const argument = (parameter: NativeParameter, optional: boolean) =>
  `${RESERVED.has(parameter.name) ? `${parameter.name}_` : parameter.name}${optional ? '?' : ''}: ${typeOf(parameter)}`;

const mayMiss = (parameter: NativeParameter) => parameter.hasDefault || (parameter.keywordOnly && parameter.optional);

function optionsOf(parameters: readonly NativeParameter[]): string[] {
  if (parameters.length === 0) return [];
  const fields = parameters.map(
    (parameter) => `${parameter.name}${mayMiss(parameter) ? '?' : ''}: ${typeOf(parameter)}`,
  );
  return [`options${parameters.every(mayMiss) ? '?' : ''}: { ${fields.join('; ')} }`];
}

/**
 * The ways to call an overload: positional arguments in order with the keyword-only ones in one trailing object, and
 * the required ones in order with everything that has a default in that object. Empty for types JavaScript lacks.
 */
export function signatures(overload: NativeOverload, self: 'given' | 'bound'): Signature[] {
  const known = overload.parameters.filter((parameter) => parameter.kind !== 'foreign');
  const lost = overload.parameters.filter((parameter) => parameter.kind === 'foreign');
  const result = resultType(overload.results);
  if (!result || lost.some((parameter) => !parameter.hasDefault && !parameter.optional)) return [];
  const parameters = self === 'bound' ? known.slice(1) : known;
  const keywords = parameters.filter((parameter) => parameter.keywordOnly);
  const positional = parameters.filter((parameter) => !parameter.keywordOnly);
  const required = positional.filter((parameter) => !parameter.hasDefault);
  const defaulted = positional.filter((parameter) => parameter.hasDefault);
  const before = required.map((parameter) => argument(parameter, false));
  const schemas = [overload.schema];
  const mustGive = keywords.some((parameter) => !mayMiss(parameter));
  const inOrder = [...before, ...defaulted.map((parameter) => argument(parameter, !mustGive)), ...optionsOf(keywords)];
  const lists = [inOrder];
  if (defaulted.length > 0) lists.push([...before, ...optionsOf([...defaulted, ...keywords])]);
  return lists.map((list) => ({ parameters: `(${list.join(', ')})`, result, schemas }));
}

/** `add.out` beside `add.Tensor` is the same call with `out` in the options: one signature for both. */
export function mergeOut(overloads: readonly NativeOverload[]): NativeOverload[] {
  const shape = (overload: NativeOverload) =>
    JSON.stringify([overload.parameters.filter((parameter) => !parameter.out), overload.results.length]);
  const merged = new Map<string, NativeOverload>();
  const rest: NativeOverload[] = [];
  for (const overload of overloads) {
    const outs = overload.parameters.filter((parameter) => parameter.out);
    const base = merged.get(shape(overload));
    if (outs.length === 0) merged.set(shape(overload), { ...overload });
    else if (outs.length === 1 && base && !base.schema.includes('\n')) {
      base.parameters = [...base.parameters, { ...outs[0]!, hasDefault: true }];
      base.schema = `${base.schema}\n${overload.schema}`;
    } else rest.push(overload);
  }
  return [...merged.values(), ...rest];
}
