import { expect } from 'chai';
import { compare } from '../../../lib/report/compare.js';
import { renderCsv } from '../../../lib/report/csv.js';
import { normal } from '../../../lib/report/significance.js';
import { fullReport, sampleReport } from './sample-report.js';

describe('reports side by side', () => {
  it('joins the models, tells equal names apart and judges every difference', () => {
    const { data } = compare([sampleReport(), sampleReport()]);
    expect(data.models.map(({ name }) => name)).to.deep.equal(['Plain', 'IPMix + JSD', 'Plain (2)', 'IPMix + JSD (2)']);
    const found = data.differences!.filter(({ key }) => key === 'corruptionError');
    expect(found.map(({ model, verdict }) => [model, verdict])).to.deep.equal([
      ['IPMix + JSD', 'better'],
      ['Plain (2)', 'open'],
      ['IPMix + JSD (2)', 'better'],
    ]);
    expect(found[0]!.difference).to.be.closeTo(0.278 - 0.458, 1e-9);
  });

  it('refuses one model, and other data', () => {
    const one = { ...sampleReport(), models: sampleReport().models.slice(0, 1) };
    expect(() => compare([one])).to.throw(/two models or more, got 1/);
    const other = { ...one, data: { ...one.data, name: 'CIFAR-10' } };
    expect(() => compare([one, other])).to.throw(/same data, got Fashion-MNIST .* and CIFAR-10/);
  });

  it('has the normal law', () => {
    expect(normal(1.959964)).to.be.closeTo(0.975, 1e-6);
    expect(normal(-1)).to.be.closeTo(0.158655, 1e-6);
  });

  it('writes every number as a line of CSV', () => {
    const lines = renderCsv(fullReport()).trim().split('\n');
    expect(lines[0]).to.equal('model,seed,measure,name,severity,value,low,high,samples');
    expect(lines.filter((line) => line.includes('corruption error,contrast,'))).to.have.length(2 * 3 * 5);
    expect(lines.some((line) => line.includes('"APGD-DLR, L-infinity"'))).to.equal(true);
    for (const line of lines) expect(line).to.not.match(/NaN|undefined/);
  });
});
