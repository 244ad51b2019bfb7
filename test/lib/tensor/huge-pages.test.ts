import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Tensor } from '../../../lib/tensor/tensor.js';
import { torch } from '../../../lib/tensor/torch.js';

const SWITCH = 'THP_MEM_ALLOC_ENABLE';

describe('huge pages', () => {
  it('are asked for where a tensor is large, without a trace in the environment of other processes', function () {
    // The environment that the process started with.
    const given = existsSync('/proc/self/environ') ? readFileSync('/proc/self/environ', 'latin1') : SWITCH;
    if (given.includes(SWITCH)) {
      this.test!.title += ` (skipped: only Linux tells, and where ${SWITCH} is not set)`;
      this.skip();
    }
    const megabytes = 96;
    const large = torch.ones!([(megabytes * 2 ** 20) / 4]) as Tensor;
    const mappings = readFileSync('/proc/self/smaps', 'utf8').split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m);
    const asked = mappings.filter((text) => /^VmFlags:.*\bhg\b/m.test(text));
    const kilobytes = asked.map((text) => Number(/^Rss:\s+(\d+)/m.exec(text)?.[1] ?? 0)).reduce((a, b) => a + b, 0);
    expect(large.shape).to.deep.equal([(megabytes * 2 ** 20) / 4]);
    expect(kilobytes).to.be.at.least(megabytes * 1024 - 8);
    large.dispose();
    expect(process.env[SWITCH]).to.equal(undefined);
  });
});
