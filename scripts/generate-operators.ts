/** Writes lib/tensor/generated/ from the schemas of the linked LibTorch: npx tsx scripts/generate-operators.ts */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { native } from '../lib/native.js';
import type { NativeOverload } from '../lib/tensor/native.js';
import { camelCase, OWN_MEMBERS } from '../lib/tensor/operators.js';
import { mergeOut, type Signature, signatures } from './operators/signature.js';

const folder = fileURLToPath(new URL('../lib/tensor/generated/', import.meta.url));
const header = `// Written by scripts/generate-operators.ts from LibTorch ${native.buildInfo().libtorch}. Do not edit.\n`;

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

interface OperatorText {
  name: string;
  signatures: Signature[];
}

function read(name: string, self: 'given' | 'bound'): OperatorText {
  const all = native.operatorOverloads(name);
  const methods = all.filter(
    ({ parameters: [first] }) => first?.name === 'self' && first.kind === 'Tensor' && !first.list,
  );
  const unique = new Map<string, Signature>();
  for (const overload of mergeOut((self === 'bound' ? methods : all) as NativeOverload[])) {
    for (const signature of signatures(overload, self)) {
      const known = unique.get(signature.text);
      if (known) known.schemas = [...new Set([...known.schemas, ...signature.schemas])];
      else unique.set(signature.text, { ...signature });
    }
  }
  return { name: camelCase(name), signatures: [...unique.values()] };
}

function lines({ name, signatures: all }: OperatorText): string[] {
  return all.flatMap(({ text, schemas }) => {
    const doc = schemas.flatMap((schema) => schema.split('\n'));
    const comment =
      doc.length === 1 ? `  /** \`${doc[0]}\` */` : `  /**\n${doc.map((line) => `   * \`${line}\``).join('\n')}\n   */`;
    return [comment, `  ${name}${text};`];
  });
}

function write(kind: 'functions' | 'methods', operators: readonly OperatorText[]): void {
  const interfaces = PARTS.map(([part, first]) => {
    const body = operators.filter(({ name }) => first.test(name)).flatMap(lines);
    const title = `${kind === 'functions' ? 'Functions' : 'Methods'}${part.toUpperCase()}`;
    const text = body.join('\n');
    const types = ['DType', 'Generator', 'Layout', 'MemoryFormat', 'Scalar'].filter((type) =>
      new RegExp(`[ (]${type}\\b`).test(text.replaceAll(/`.*`/g, '')),
    );
    const imports = `import type { Tensor } from '../tensor.js';\nimport type { ${types.join(', ')} } from '../types.js';\n`;
    writeFileSync(
      join(folder, `${kind}-${part}.generated.ts`),
      `${header}${imports}\nexport interface ${title} {\n${text}\n}\n`,
    );
    return { title, part };
  });
  const all = kind === 'functions' ? 'TorchFunctions' : 'TensorMethods';
  const imports = interfaces.map(
    ({ title, part }) => `import type { ${title} } from './${kind}-${part}.generated.js';`,
  );
  writeFileSync(
    join(folder, `${kind}.generated.ts`),
    `${header}${imports.join('\n')}\n\nexport interface ${all}\n  extends ${interfaces.map(({ title }) => title).join(',\n    ')} {}\n`,
  );
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
const names = native.operatorNames().sort();
const functions = names.map((name) => read(name, 'given')).filter((operator) => operator.signatures.length > 0);
const methods = names
  .map((name) => read(name, 'bound'))
  .filter((operator) => operator.signatures.length > 0 && !OWN_MEMBERS.has(operator.name));
write('functions', functions);
write('methods', methods);
const overloads = names.reduce((sum, name) => sum + native.operatorOverloads(name).length, 0);
console.log(
  `${names.length} operators with ${overloads} overloads: ${functions.length} typed functions (` +
    `${functions.reduce((sum, { signatures: all }) => sum + all.length, 0)} signatures), ${methods.length} typed methods`,
);
