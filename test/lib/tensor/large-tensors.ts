// Makes a tensor of 64 MB, drops it, makes another, drops that, waits; tells what it cost. Run by arena.test.ts.
//   node --import=tsx large-tensors.ts [wait|limited]   limited: without addresses for the arena
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [, , mode] = process.argv;
if (mode === 'limited') {
  const used = Number(/VmSize:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024;
  execFileSync('prlimit', ['--pid', `${process.pid}`, `--as=${used + 3 * 2 ** 30}`]);
}
const { torch } = await import('../../../lib/tensor/torch.js');

const faults = () => process.resourceUsage().minorPageFault;
const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);

torch.ones([1000]).dispose();
const before = megabytes();
const made = [0, 1].map(() => {
  const start = faults();
  const tensor = torch.ones([16_000_000]);
  const cost = faults() - start;
  const held = megabytes() - before;
  tensor.dispose();
  return { faults: cost, megabytes: held };
});
const free = megabytes() - before;
let idle = free;
for (let second = 0; second < 30 && idle > 32 && mode === 'wait'; second++) {
  await sleep(1000);
  idle = megabytes() - before;
}
const again = torch.ones([16_000_000]);
const sum = (torch.sum(again) as { item(): number }).item();
console.log(JSON.stringify({ made, free, idle, sum }));
