import { expect } from 'chai';
import { DataLoader } from '../../../lib/data/loader.js';
import { bytesOf, positionSet } from '../../lib/data/position-set.js';

interface Draw {
  left: number;
  top: number;
  mirrored: boolean;
}

/** Reads the draw back from a picture whose pixels hold their own places, and checks every pixel against it. */
function drawOf([red, green, blue]: Uint8Array[], number: number, side: number, padding: number): Draw {
  const middle = (side >> 1) * side + (side >> 1);
  const mirrored = blue![middle]! > blue![middle + 1]!;
  const top = green![middle]! - 1 - (side >> 1);
  const left = blue![middle]! - 1 - (mirrored ? side - 1 - (side >> 1) : side >> 1);
  expect(Math.abs(left)).to.be.at.most(padding);
  expect(Math.abs(top)).to.be.at.most(padding);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const sourceY = y + top;
      const sourceX = (mirrored ? side - 1 - x : x) + left;
      const inside = sourceY >= 0 && sourceY < side && sourceX >= 0 && sourceX < side;
      const at = y * side + x;
      const expected = inside ? [number, sourceY + 1, sourceX + 1] : [0, 0, 0];
      if (red![at] !== expected[0] || green![at] !== expected[1] || blue![at] !== expected[2]) {
        expect([red![at], green![at], blue![at]], `y ${y} x ${x}`).to.deep.equal(expected);
      }
    }
  }
  return { left, top, mirrored };
}

const chiSquare = (counts: number[], expected: number) =>
  counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);

describe('training crop and flip', () => {
  const side = 16;
  const count = 3000;
  const set = positionSet(count, side);

  async function draws(
    options: { crop?: { padding: number }; flip?: boolean; seed?: number },
    epoch = 0,
  ): Promise<Draw[]> {
    const all: Draw[] = [];
    for await (const batch of new DataLoader(set, { batchSize: 500, workers: 2, ...options }).epoch(epoch)) {
      const values = batch.images.data() as Float32Array;
      for (const [row, index] of batch.indices.entries()) {
        all.push(drawOf(bytesOf(values, row, side * side), (index % 255) + 1, side, options.crop?.padding ?? 0));
      }
    }
    return all;
  }

  it('is uniform over the 9 x 9 corners of padding 4, zeros outside, and mirrored half the time', async () => {
    const all = await draws({ crop: { padding: 4 }, flip: true });
    const corners = new Array<number>(81).fill(0);
    for (const { left, top } of all) corners[(top + 4) * 9 + left + 4]!++;
    expect(chiSquare(corners, count / 81)).to.be.below(124.9); // 80 degrees of freedom, p = 0.001
    const mirrored = all.filter((draw) => draw.mirrored).length;
    expect(Math.abs(mirrored - count / 2)).to.be.below(3.3 * Math.sqrt(count / 4));
    const both = all.filter((draw) => draw.mirrored && draw.left > 0).length;
    expect(both / count).to.be.within(0.22 - 0.03, 0.22 + 0.03); // independent: 1/2 x 4/9
  });

  it('leaves pictures alone when not asked for', async () => {
    expect(new Set((await draws({})).map((draw) => JSON.stringify(draw))).size).to.equal(1);
    const flipped = await draws({ flip: true });
    expect(flipped.every(({ left, top }) => left === 0 && top === 0)).to.equal(true);
    const cropped = await draws({ crop: { padding: 2 } });
    expect(cropped.some(({ mirrored }) => mirrored)).to.equal(false);
  });

  it('is drawn afresh each epoch and for each seed, whatever the batch', async () => {
    const options = { crop: { padding: 4 }, flip: true };
    const first = await draws(options);
    expect(await draws(options)).to.deep.equal(first);
    for (const other of [await draws(options, 1), await draws({ ...options, seed: 1 })]) {
      const same = other.filter((draw, i) => JSON.stringify(draw) === JSON.stringify(first[i])).length;
      expect(same / count).to.be.below(3 / 162);
    }
  });
});
