import { expect } from 'chai';
import type { ReportData } from '../../../lib/report/data.js';
import { paperValues } from '../../../lib/report/paper-values.js';
import { sampleReport } from './sample-report.js';

/** The whole of CIFAR-10-C by one network, but for what `change` says. */
function judged(change: { architecture?: string; samples?: number; corruptions?: number; severities?: number[] } = {}) {
  const { architecture = 'wrn-40-2', samples = 10_000, corruptions = 15, severities = [1, 2, 3, 4, 5] } = change;
  const report = sampleReport();
  const models = report.models.map((model) => ({
    ...model,
    architecture,
    seeds: model.seeds.map((seed) => {
      const averaged = Array.from({ length: corruptions }, (_, i) => `corruption ${i}`);
      const corruption = { ...seed.measures.corruption!, averaged, severities, samples };
      return { ...seed, measures: { ...seed.measures, corruption } };
    }),
  }));
  return { ...report, data: { ...report.data, name: 'CIFAR-10' }, models } satisfies ReportData;
}

describe('published numbers beside ours', () => {
  const shown = (report: ReportData) => paperValues(report).map(({ method, key, value }) => [method, key, value]);

  it('are of the same network on all of the benchmark', () => {
    expect(shown(judged())).to.deep.equal([
      ['AugMix', 'cleanError', 0.0492],
      ['AugMix', 'corruptionError', 0.1118],
    ]);
    expect(shown(judged({ architecture: 'wrn-28-10' }))).to.deep.equal([
      ['Standard', 'cleanError', 0.0522],
      ['Standard', 'corruptionError', 0.2654],
    ]);
  });

  it('stay away from a part of it: fewer pictures, corruptions or severities, other data, another network', () => {
    for (const part of [{ samples: 1000 }, { corruptions: 14 }, { severities: [1, 3, 5] }]) {
      expect(shown(judged(part)), JSON.stringify(part)).to.deep.equal([['AugMix', 'cleanError', 0.0492]]);
    }
    expect(shown(judged({ architecture: 'wrn-16-2' }))).to.deep.equal([]);
    expect(shown({ ...judged(), data: { ...judged().data, name: 'CIFAR-100' } })).to.deep.equal([]);
  });
});
