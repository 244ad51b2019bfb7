import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { native } from '../../lib/native.js';
import { renderOperators } from '../../scripts/operators/render.js';

const folder = new URL('../../lib/tensor/generated/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('generated operators', () => {
  it('are what the linked LibTorch has', function () {
    const made = /from LibTorch (\S+)\./.exec(read('functions.generated.ts'))![1];
    const { libtorch } = native.buildInfo();
    if (made !== libtorch) {
      this.test!.title += ` (skipped: written for LibTorch ${made}, and this is ${libtorch})`;
      this.skip();
    }
    const { files, summary } = renderOperators();
    console.log(`      ${summary}`);
    expect(readdirSync(folder).sort()).to.deep.equal([...files.keys()].sort());
    for (const [file, text] of files)
      expect(read(file), `${file}: run npx tsx scripts/generate-operators.ts`).to.equal(text);
  });
});
