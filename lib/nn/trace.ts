/** Walks a spec with the shape of a sample input, in the order in which the layers run. */
import { layerShape } from './layer-shapes.js';
import { type Shape, shapeError, shown } from './shape-error.js';
import type { Children, LayerSpec, ModelSpec, ParallelSpec, ResidualSpec } from './spec.js';

/** One layer, met on the way. */
export interface TracedLayer {
  path: string;
  spec: LayerSpec;
  output: Shape;
  parameters: number;
  multiplyAdds: number;
}

interface Traced<T> {
  output: Shape;
  /** With everything that was inferred. */
  spec: T;
}

type See = (layer: TracedLayer) => void;

const joined = (path: string, name: string) => (path ? `${path}.${name}` : name);

function chain(children: Children, input: Shape, path: string, see: See): Traced<Children> {
  let output = input;
  const spec = children.map(([name, child]) => {
    const traced = trace(child, output, joined(path, name), see);
    output = traced.output;
    return [name, traced.spec] as const;
  });
  return { output, spec };
}

/** Along the channels; all other sides must be equal. */
function concatenated(shapes: readonly Shape[], path: string): Shape {
  const [first, ...others] = shapes as [Shape, ...Shape[]];
  for (const other of others) {
    if (first.length < 2 || other.length !== first.length || other.some((side, i) => i !== 1 && side !== first[i]))
      throw shapeError(path, `${shown(first)} and ${shown(other)} cannot be joined along the channels`);
  }
  return first.map((side, i) => (i === 1 ? shapes.reduce((sum, shape) => sum + shape[1]!, 0) : side));
}

function parallel(spec: ParallelSpec, input: Shape, path: string, see: See): Traced<ParallelSpec> {
  const branches = spec.children.map(([name, child]) => [name, trace(child, input, joined(path, name), see)] as const);
  const outputs = branches.map(([, { output }]) => output);
  const children = branches.map(([name, branch]) => [name, branch.spec] as const);
  if (spec.join !== 'add') return { output: concatenated(outputs, path), spec: { ...spec, children } };
  const different = outputs.find((output) => String(output) !== String(outputs[0]));
  if (different) throw shapeError(path, `${shown(outputs[0]!)} and ${shown(different)} cannot be added`);
  return { output: outputs[0]!, spec: { ...spec, children } };
}

function residual(spec: ResidualSpec, input: Shape, path: string, see: See): Traced<ResidualSpec> {
  const before = chain(spec.before ?? [], input, path, see);
  const body = chain(spec.body, before.output, path, see);
  const start = spec.shortcutFrom === 'before' ? before.output : input;
  const shortcut = chain(spec.shortcut ?? [], start, path, see);
  if (String(body.output) !== String(shortcut.output)) {
    throw shapeError(
      path,
      `the body gives ${shown(body.output)}, the shortcut ${shown(shortcut.output)}; they must be equal to be added`,
    );
  }
  const after = chain(spec.after ?? [], body.output, path, see);
  return {
    output: after.output,
    spec: {
      ...spec,
      ...(spec.before && { before: before.spec }),
      body: body.spec,
      ...(spec.shortcut && { shortcut: shortcut.spec }),
      ...(spec.after && { after: after.spec }),
    },
  };
}

/** Throws SHAPE_MISMATCH with the path of the layer whose input does not fit. */
export function trace(spec: ModelSpec, input: Shape, path: string, see: See): Traced<ModelSpec> {
  switch (spec.type) {
    case 'sequential':
    case 'concat':
    case 'gate': {
      const inner = chain(spec.children, input, path, see);
      const done = { ...spec, children: inner.spec };
      if (spec.type === 'sequential') return { output: inner.output, spec: done };
      if (spec.type === 'concat') return { output: concatenated([input, inner.output], path), spec: done };
      const fits = inner.output.length === input.length && inner.output.every((s, i) => s === input[i] || s === 1);
      if (!fits)
        throw shapeError(
          path,
          `the gate gives ${shown(inner.output)}, which does not scale an input of ${shown(input)}`,
        );
      return { output: input, spec: done };
    }
    case 'parallel':
      return parallel(spec, input, path, see);
    case 'residual':
      return residual(spec, input, path, see);
    default: {
      const { output, parameters = 0, multiplyAdds = 0, spec: inferred = spec } = layerShape(spec, input, path);
      see({ path, spec: inferred, output, parameters, multiplyAdds });
      return { output, spec: inferred };
    }
  }
}
