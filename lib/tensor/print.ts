/** Tensors as text, with the values as PyTorch prints them (torch/_tensor_str.py: 4 digits, 80 columns, 3 at an edge). */
import { floatFormat, integerFormat, type NumberFormat } from './number-format.js';
import type { Tensor } from './tensor.js';
import type { DType } from './types.js';

const THRESHOLD = 1000;
const EDGE = 3;
const LINE = 80;

const isFloat = (dtype: DType) => dtype.startsWith('float') || dtype === 'bfloat16';
const isComplex = (dtype: DType) => dtype.startsWith('complex');

/** What is shown of a large tensor: the first and last three along every long side. */
function corners(tensor: Tensor): Tensor {
  let shown = tensor.detach();
  tensor.shape.forEach((side, dim) => {
    if (side <= 2 * EDGE) return;
    const ends = [shown.narrow(dim, 0, EDGE), shown.narrow(dim, side - EDGE, EDGE)] as const;
    shown = concatenate(ends, dim);
  });
  return shown;
}

function concatenate([first, last]: readonly [Tensor, Tensor], dim: number): Tensor {
  const shape = first.shape.map((side, i) => (i === dim ? 2 * EDGE : side));
  const joined = first.newEmpty(shape);
  joined.narrow(dim, 0, EDGE).copy_(first);
  joined.narrow(dim, EDGE, EDGE).copy_(last);
  return joined;
}

interface Cells {
  /** Texts in C order, all of one width. */
  texts: string[];
  width: number;
}

function cells(tensor: Tensor): Cells {
  const values = Array.from(tensor.data() as ArrayLike<number | bigint>);
  if (isComplex(tensor.dtype)) {
    const real = floatFormat(values.filter((_, i) => i % 2 === 0) as number[]);
    const imaginary = floatFormat(values.filter((_, i) => i % 2 === 1) as number[]);
    return { texts: pairs(values as number[], real, imaginary), width: real.width + imaginary.width + 1 };
  }
  if (isFloat(tensor.dtype)) {
    const format = floatFormat(values as number[]);
    return { texts: values.map(format.format), width: format.width };
  }
  const whole = tensor.dtype === 'bool' ? values.map((value) => value !== 0) : values;
  const format = integerFormat(whole);
  return { texts: whole.map(format.format), width: format.width };
}

function pairs(values: readonly number[], real: NumberFormat, imaginary: NumberFormat): string[] {
  return Array.from({ length: values.length / 2 }, (_, i) => {
    const text = `${imaginary.format(values[2 * i + 1]!)}j`.trimStart();
    return real.format(values[2 * i]!) + (text.startsWith('-') ? text : `+${text}`);
  });
}

/** Rows of texts in brackets; `shape` is the shown shape, `cut` whether a side of the whole was left out. */
function layOut(content: Cells, shape: readonly number[], cut: readonly boolean[], indent: number): string {
  const perLine = (depth: number) => Math.max(1, Math.floor((LINE - indent - depth) / (content.width + 2)));
  const row = (start: number, count: number, depth: number) => {
    const texts = content.texts.slice(start, start + count);
    if (cut[depth]) texts.splice(EDGE, 0, ' ...');
    const size = perLine(depth);
    const lines = Array.from({ length: Math.ceil(texts.length / size) }, (_, i) =>
      texts.slice(i * size, (i + 1) * size).join(', '),
    );
    return `[${lines.join(`,\n${' '.repeat(indent + depth + 1)}`)}]`;
  };
  const block = (start: number, depth: number): string => {
    const side = shape[depth] as number;
    if (depth === shape.length - 1) return row(start, side, depth);
    const span = shape.slice(depth + 1).reduce((a, b) => a * b, 1);
    const parts = Array.from({ length: side }, (_, i) => block(start + i * span, depth + 1));
    if (cut[depth]) parts.splice(EDGE, 0, '...');
    return `[${parts.join(`,${'\n'.repeat(shape.length - depth - 1)}${' '.repeat(indent + depth + 1)}`)}]`;
  };
  return shape.length === 0 ? (content.texts[0] as string) : block(0, 0);
}

/** The values alone, as PyTorch prints them after `tensor(`. */
export function printValues(tensor: Tensor): string {
  const { shape } = tensor;
  const count = shape.reduce((a, b) => a * b, 1);
  if (count === 0) return '[]';
  const large = count > THRESHOLD;
  const shown = large ? corners(tensor) : tensor;
  const cut = shape.map((side) => large && side > 2 * EDGE);
  return layOut(cells(shown), shown.shape, cut, 'tensor('.length);
}

/** `tensor([1., 2.], shape=[2], dtype=float32, device='cpu')`. */
export function print(tensor: Tensor): string {
  if (tensor.disposed) return 'tensor(disposed)';
  const { dtype, device } = tensor;
  const facts = [`shape=[${tensor.shape.join(', ')}]`, `dtype=${dtype}`, `device='${device}'`];
  if (tensor.gradFn) facts.push(`gradFn=<${tensor.gradFn}>`);
  else if (tensor.requiresGrad) facts.push('requiresGrad=true');
  const values = device === 'meta' ? '...' : printValues(tensor);
  const suffix = facts.join(', ');
  const lastLine = values.length - values.lastIndexOf('\n') - 1 + (values.includes('\n') ? 0 : 'tensor('.length);
  const gap = lastLine + suffix.length + 3 > LINE ? `,\n${' '.repeat('tensor('.length)}` : ', ';
  return `tensor(${values}${gap}${suffix})`;
}
