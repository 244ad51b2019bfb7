// Makes many short-lived tensors and prints by how many MB the resident set grew over its value after loading.
//   node --import=tsx test/lib/tensor/short-lived-tensors.ts loop|scope|dispose [count]
import { scope } from '../../../lib/tensor/scope.js';
import { torch } from '../../../lib/tensor/torch.js';

const [, , mode, count = '1000000'] = process.argv;
const A_TURN = 5000;
const ones = torch.ones([2, 2]);
const many = () => {
  for (let i = 0; i < A_TURN; i++) torch.add(ones, 1);
};
const turns: Record<string, () => void> = {
  loop: many,
  scope: () => scope(many),
  dispose: () => {
    for (let i = 0; i < A_TURN; i++) torch.add(ones, 1).dispose();
  },
};
const turn = turns[mode as string] as () => void;
const before = process.memoryUsage.rss();
let peak = before;
for (let made = 0; made < Number(count); made += A_TURN) {
  turn();
  await new Promise((resolve) => setImmediate(resolve));
  peak = Math.max(peak, process.memoryUsage.rss());
}
console.log(JSON.stringify({ mode, grewMB: Math.round((peak - before) / 1e6) }));
