import { inspect } from 'node:util';
import { native } from '../native.js';
import { type SampleInput, shapeOf } from './infer.js';
import type { Shape } from './shape-error.js';
import type { ModelSpec } from './spec.js';
import { trace } from './trace.js';

export interface SummaryRow {
  /** 'block1.layer.0.conv1'. */
  path: string;
  type: string;
  output: Shape;
  parameters: number;
  /** For the whole sample input. */
  multiplyAdds: number;
}

/** A network layer by layer, in the order in which it runs. Prints as a table. */
export class Summary {
  constructor(
    readonly input: Shape,
    readonly output: Shape,
    readonly rows: readonly SummaryRow[],
  ) {}

  get parameters(): number {
    return this.rows.reduce((sum, row) => sum + row.parameters, 0);
  }

  get multiplyAdds(): number {
    return this.rows.reduce((sum, row) => sum + row.multiplyAdds, 0);
  }

  toString(): string {
    const count = (value: number) => (value ? value.toLocaleString('en-US') : '-');
    const line = (path: string, type: string, shape: Shape, parameters: number, multiplyAdds: number) => [
      path,
      type,
      shape.join(' x '),
      count(parameters),
      count(multiplyAdds),
    ];
    const lines = [
      ['layer', 'type', 'output', 'parameters', 'multiply-adds'],
      line('input', '', this.input, 0, 0),
      ...this.rows.map((row) => line(row.path, row.type, row.output, row.parameters, row.multiplyAdds)),
      line('total', '', this.output, this.parameters, this.multiplyAdds),
    ];
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((cells) => cells[column]!.length)));
    return lines
      .map((cells) => cells.map((cell, i) => (i < 3 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
      .join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/**
 * Output shape, parameters and multiply-adds of each layer for a sample input (a tensor, or its shape such as
 * [1, 3, 32, 32]). Throws INVALID_ARGUMENT or SHAPE_MISMATCH with the path of the mistake.
 */
export function summary(spec: ModelSpec, input: SampleInput): Summary {
  native.checkSpec(spec);
  const shape = shapeOf(input);
  const rows: SummaryRow[] = [];
  const { output } = trace(spec, shape, '', ({ spec: { type }, ...row }) => rows.push({ type, ...row }));
  return new Summary(shape, output, rows);
}
