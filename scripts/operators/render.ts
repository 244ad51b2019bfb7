/** The files of lib/tensor/generated/ as texts, from the schemas of the linked LibTorch. */
import { native } from '../../lib/native.js';
import type { NativeOverload } from '../../lib/tensor/native.js';
import { camelCase, OWN_MEMBERS } from '../../lib/tensor/operators.js';
import { mergeOut, type Signature, signatures } from './signature.js';

const header = () =>
  `// Written by scripts/generate-operators.ts from LibTorch ${native.buildInfo().libtorch}. Do not edit.\n`;

/** Files that an editor opens at once: the names by first letter, split where they crowd. */
const PARTS: readonly [file: string, first: RegExp][] = [
  ['a', /^[_ab]/],
  ['c', /^c/],
  ['d', /^[d-f]/],
  ['g', /^[g-k]/],
  ['l', /^l/],
  ['m', /^m/],
  ['n', /^[n-p]/],
  ['q', /^[qr]/],
  ['s', /^s(?!p)/],
  ['sp', /^sp/],
  ['t', /^[t-z]/],
];

interface Kind {
  /** Of the files. */
  name: string;
  /** Of the interface that holds all. */
  all: string;
  result(type: string): string;
}

const FUNCTIONS: Kind = { name: 'functions', all: 'TorchFunctions', result: (type) => type };
const ASYNC: Kind = { name: 'async', all: 'AsyncFunctions', result: (type) => `Promise<${type}>` };
const METHODS: Kind = { name: 'methods', all: 'TensorMethods', result: (type) => type };

interface TypedOperator {
  name: string;
  signatures: Signature[];
}

function read(name: string, self: 'given' | 'bound'): TypedOperator {
  const all = native.operatorOverloads(name);
  const methods = all.filter(
    ({ parameters: [first] }) => first?.name === 'self' && first.kind === 'Tensor' && !first.list,
  );
  const unique = new Map<string, Signature>();
  for (const overload of mergeOut((self === 'bound' ? methods : all) as NativeOverload[])) {
    for (const signature of signatures(overload, self)) {
      const known = unique.get(signature.parameters + signature.result);
      if (known) known.schemas = [...new Set([...known.schemas, ...signature.schemas])];
      else unique.set(signature.parameters + signature.result, { ...signature });
    }
  }
  return { name: camelCase(name), signatures: [...unique.values()] };
}

function lines({ name, signatures: all }: TypedOperator, kind: Kind): string[] {
  return all.flatMap(({ parameters, result, schemas }) => {
    const doc = schemas.flatMap((schema) => schema.split('\n'));
    const comment =
      doc.length === 1 ? `  /** \`${doc[0]}\` */` : `  /**\n${doc.map((line) => `   * \`${line}\``).join('\n')}\n   */`;
    return [comment, `  ${name}${parameters}: ${kind.result(result)};`];
  });
}

function renderKind(kind: Kind, operators: readonly TypedOperator[], files: Map<string, string>): void {
  const prefix = kind.name.charAt(0).toUpperCase() + kind.name.slice(1);
  const interfaces = PARTS.map(([part, first]) => {
    const body = operators.filter(({ name }) => first.test(name)).flatMap((operator) => lines(operator, kind));
    const title = `${prefix}${part.toUpperCase()}`;
    const text = body.join('\n');
    const types = ['CudaStream', 'DType', 'Generator', 'Layout', 'MemoryFormat', 'Scalar'].filter((type) =>
      new RegExp(`[ (]${type}\\b`).test(text.replaceAll(/`.*`/g, '')),
    );
    const imports = `import type { Tensor } from '../tensor.js';\nimport type { ${types.join(', ')} } from '../types.js';\n`;
    files.set(`${kind.name}-${part}.generated.ts`, `${header()}${imports}\nexport interface ${title} {\n${text}\n}\n`);
    return { title, part };
  });
  const imports = interfaces.map(
    ({ title, part }) => `import type { ${title} } from './${kind.name}-${part}.generated.js';`,
  );
  const names = interfaces.map(({ title }) => title).join(',\n    ');
  files.set(
    `${kind.name}.generated.ts`,
    `${header()}${imports.join('\n')}\n\nexport interface ${kind.all}\n  extends ${names} {}\n`,
  );
}

export interface Rendered {
  files: ReadonlyMap<string, string>;
  summary: string;
}

export function renderOperators(): Rendered {
  const names = [...native.operatorNames()].sort();
  const typed = ({ signatures: all }: TypedOperator) => all.length > 0;
  const functions = names.map((name) => read(name, 'given')).filter(typed);
  const methods = names.map((name) => read(name, 'bound')).filter(typed);
  const files = new Map<string, string>();
  renderKind(FUNCTIONS, functions, files);
  renderKind(ASYNC, functions, files);
  renderKind(
    METHODS,
    methods.filter(({ name }) => !OWN_MEMBERS.has(name)),
    files,
  );
  const overloads = names.reduce((sum, name) => sum + native.operatorOverloads(name).length, 0);
  const count = functions.reduce((sum, { signatures: all }) => sum + all.length, 0);
  const summary =
    `${names.length} operators with ${overloads} overloads: ${functions.length} typed functions ` +
    `(${count} signatures) and as many that return promises, ${methods.length} typed methods`;
  return { files, summary };
}
