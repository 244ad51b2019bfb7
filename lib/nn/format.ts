import type { Children, ModelSpec } from './spec.js';

/** The sizes that read well without their names, in this order. */
const SIZES = [
  'inChannels',
  'inFeatures',
  'groups',
  'channels',
  'outChannels',
  'outFeatures',
  'kernelSize',
  'outputSize',
];
const PARTS = ['before', 'body', 'shortcut', 'after'] as const;

const value = (option: unknown) => (Array.isArray(option) ? `[${option.join(', ')}]` : String(option));

function settings(spec: ModelSpec): string {
  const inner = new Set<string>(['type', 'children', ...PARTS]);
  const options = Object.entries(spec).filter(([name, option]) => !inner.has(name) && option !== undefined);
  const sizes = SIZES.flatMap((size) =>
    options.filter(([name]) => name === size && !(name === 'groups' && 'outChannels' in spec)),
  );
  const rest = options.filter((option) => !sizes.includes(option));
  const texts = [
    ...sizes.map(([, option]) => value(option)),
    ...rest.map(([name, option]) => `${name}: ${value(option)}`),
  ];
  return texts.length ? `(${texts.join(', ')})` : '';
}

function lines(name: string, spec: ModelSpec, indent: string): string[] {
  const head = `${indent}${name && `${name}: `}${spec.type}${settings(spec)}`;
  const inside = (children: Children, deeper: string) =>
    children.flatMap(([child, inner]) => lines(child, inner, deeper));
  if ('children' in spec) return [head, ...inside(spec.children, `${indent}  `)];
  if (spec.type !== 'residual') return [head];
  const parts = PARTS.flatMap((part) => {
    const children = spec[part];
    return children ? [`${indent}  ${part}`, ...inside(children, `${indent}    `)] : [];
  });
  return [head, ...parts];
}

/** A spec as an indented tree, one layer a line. */
export function format(spec: ModelSpec): string {
  return lines('', spec, '').join('\n');
}
