// Packs reference vectors into the small files that the tests read.
//
//   node scripts/pack-golden-cases.mjs <folder with cases.json, data.bin and models.json> [test/fixtures/golden]
//
// Each kind of case gets Brotli files of at most 1.6 MB of raw bytes; cases.json keeps every case, its `output` now
// { file, offset, shape, dtype }. test/golden.ts reads them back, test/lib/models/golden-models.ts models.json.br.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{ offset: number, shape: number[], dtype: 'uint8' | 'float32', file?: string }} Block */

const RAW_BYTES_A_FILE = 1_600_000;
const [source, target = 'test/fixtures/golden'] = process.argv.slice(2);
if (!source) {
  console.error(
    'usage: node scripts/pack-golden-cases.mjs <folder with cases.json, data.bin and models.json> [target folder]',
  );
  process.exit(2);
}
const data = readFileSync(join(source, 'data.bin'));
/** @type {{ images: Block[], cases: { kind: string, output: Block }[] }} */
const { images, cases } = JSON.parse(readFileSync(join(source, 'cases.json'), 'utf8'));

/** @type {Map<string, Buffer[]>} */
const files = new Map();
/** @type {Map<string, number>} */
const sizes = new Map();

/**
 * Moves a block into the newest file of its kind.
 * @param {string} kind
 * @param {Block} block
 * @returns {Block}
 */
function move(kind, block) {
  const bytes = block.shape.reduce((product, side) => product * side, block.dtype === 'float32' ? 4 : 1);
  let number = 1;
  while ((sizes.get(`${kind}-${number}`) ?? 0) + bytes > RAW_BYTES_A_FILE && sizes.has(`${kind}-${number}`)) number++;
  const file = `${kind}-${number}`;
  const offset = sizes.get(file) ?? 0;
  files.set(file, [...(files.get(file) ?? []), data.subarray(block.offset, block.offset + bytes)]);
  sizes.set(file, offset + bytes);
  return { file, offset, shape: block.shape, dtype: block.dtype };
}

const index = {
  images: images.map((block) => move('images', block)),
  cases: cases.map((item) => ({ ...item, output: move(item.kind, item.output) })),
};
mkdirSync(target, { recursive: true });
for (const [file, parts] of files) {
  const packed = brotliCompressSync(Buffer.concat(parts), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(join(target, `${file}.bin.br`), packed);
  console.log(`${file}: ${sizes.get(file)} -> ${packed.length} bytes`);
}
writeFileSync(join(target, 'cases.json.br'), brotliCompressSync(JSON.stringify(index)));
const models = JSON.parse(readFileSync(join(source, 'models.json'), 'utf8'));
writeFileSync(join(target, 'models.json.br'), brotliCompressSync(JSON.stringify(models)));
console.log(`${index.cases.length} cases`);
