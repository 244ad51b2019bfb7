/**
 * Draws plans with explicit masks, renders them natively and writes both, for replay by scripts/replay-plans.py.
 *
 *   node --import=tsx scripts/record-plans.ts --out plans.json [--count 2000] [--preset cifar] [--size 32] [--seed 0]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { IPMix } from '../lib/augment/ipmix.js';
import type { Image } from '../lib/image/image.js';
import { imageOps } from '../lib/image/image-ops.js';
import { goldenImage } from '../test/golden.js';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '2000' },
    preset: { type: 'string', default: 'cifar' },
    size: { type: 'string', default: '32' },
    seed: { type: 'string', default: '0' },
    ops: { type: 'string', default: 'standard' },
  },
});
if (!values.out) {
  console.error(
    'usage: node --import=tsx scripts/record-plans.ts --out plans.json [--count n] [--preset cifar|imagenet] [--size n] [--seed n]',
  );
  process.exit(2);
}
const size = Number(values.size);
const operator = new IPMix({
  preset: values.preset as 'cifar' | 'imagenet',
  seed: Number(values.seed),
  ops: values.ops as 'standard' | 'all',
});
const base64 = (data: Uint8Array | Float32Array) =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');

/** The square photographs of the reference vectors, in the size asked for. */
const pictures: Image[] = Array.from({ length: 12 }, (_, i) =>
  imageOps.resize(goldenImage(i), { width: size, height: size, filter: 'bicubic' }),
);
const cases = Array.from({ length: Number(values.count) }, (_, index) => {
  const image = index % 6;
  const mixing = 6 + (index % 5);
  const plan = operator.drawPlan({ index, height: size, width: size, masks: 'explicit' });
  return {
    index,
    image,
    mixing,
    plan,
    view: base64(operator.render(pictures[image] as Image, pictures[mixing] as Image, plan)),
  };
});
const { preset, mean, std } = operator.options;
writeFileSync(
  values.out,
  JSON.stringify({ preset, size, mean, std, pictures: pictures.map(({ data }) => base64(data)), cases }),
);
console.log(`${cases.length} plans of preset ${preset} at ${size} x ${size}: ${values.out}`);
