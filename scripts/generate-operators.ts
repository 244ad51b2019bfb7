/** Writes lib/tensor/generated/ from the schemas of the linked LibTorch: npx tsx scripts/generate-operators.ts */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderOperators } from './operators/render.js';

const folder = fileURLToPath(new URL('../lib/tensor/generated/', import.meta.url));
const { files, summary } = renderOperators();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const [file, text] of files) writeFileSync(join(folder, file), text);
console.log(summary);
