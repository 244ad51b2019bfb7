/** Writes lib/tensor/generated/operator-names.generated.ts from the operators of the linked LibTorch. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { native } from '../lib/native.js';
import { camelCase } from '../lib/tensor/operators.js';

const target = fileURLToPath(new URL('../lib/tensor/generated/operator-names.generated.ts', import.meta.url));
const names = [...new Set(native.operatorNames().map(camelCase))].filter((name) => /^[a-zA-Z]\w*$/.test(name)).sort();
const text = `// Written by scripts/generate-operators.ts from LibTorch ${native.buildInfo().libtorch}. Do not edit.
export type OperatorName =
${names.map((name) => `  | '${name}'`).join('\n')};
`;
mkdirSync(new URL('.', `file://${target}`), { recursive: true });
writeFileSync(target, text);
console.log(`${names.length} operators`);
