import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createModel, nn, noGrad, setNumThreads, type Tensor, torch } from '../../../lib/index.js';
import { native } from '../../../lib/native.js';

/** Ticks of processor time of each thread of this process, by its number. */
function ticks(): Map<string, number> {
  const threads = new Map<string, number>();
  for (const thread of readdirSync('/proc/self/task')) {
    const [, fields = ''] = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ');
    threads.set(thread, Number(fields.split(' ')[11]));
  }
  return threads;
}

describe('layers of our own', () => {
  const threads = native.getNumThreads();
  after(() => setNumThreads(threads));

  const layers = {
    'a Winograd convolution': () => nn.conv2d(64, 64, 3, { padding: 1 }),
    'batch norm with its ReLU': () => nn.sequential({ norm: nn.batchNorm2d(64), relu: nn.relu() }),
  };
  for (const [name, layer] of Object.entries(layers)) {
    it(`work on all threads: ${name}`, function () {
      if (process.platform !== 'linux') {
        console.log('      skipped: who worked is read from /proc, which only Linux has');
        this.skip();
      }
      setNumThreads(2);
      using model = createModel(nn.sequential({ layer: layer() })).channelsLast();
      using pictures = torch.contiguous!(torch.randn!([64, 64, 32, 32]), { memoryFormat: 'channelsLast' }) as Tensor;
      const before = ticks();
      const end = performance.now() + 1500;
      while (performance.now() < end) noGrad(() => model.forward(pictures)).dispose();
      const [first = 0, second = 0] = [...ticks()]
        .map(([thread, count]) => count - (before.get(thread) ?? 0))
        .sort((a, b) => b - a);
      expect(second / first, 'of the busiest thread').to.be.at.least(0.4);
    });
  }
});
