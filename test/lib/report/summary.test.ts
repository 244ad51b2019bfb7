import { expect } from 'chai';
import type { ReportData } from '../../../lib/report/data.js';
import { meanAndDeviation, summaryRows } from '../../../lib/report/summary.js';
import { summaryText } from '../../../lib/report/summary-text.js';
import { verdict } from '../../../lib/report/verdict.js';
import { sampleReport } from './sample-report.js';

function withModels(change: (report: ReportData) => ReportData['models']): ReportData {
  const report = sampleReport();
  return { ...report, models: change(report) };
}

describe('summary of a report', () => {
  it('takes mean and sample standard deviation over seeds', () => {
    expect(meanAndDeviation([1, 2, 6])).to.deep.equal({ mean: 3, deviation: Math.sqrt(7) });
    expect(meanAndDeviation([4])).to.deep.equal({ mean: 4, deviation: null });
  });

  it('has a row for each measure, counts its samples and marks the lower value', () => {
    const rows = summaryRows(sampleReport());
    expect(rows.map(({ key, best }) => [key, best])).to.deep.equal([
      ['cleanError', 0],
      ['corruptionError', 1],
      ['adversarialError', null],
      ['rmsClean', 0],
      ['rmsCorrupted', 1],
    ]);
    expect(rows[1]!.values[0]!.samples).to.equal(25_000);
  });

  it('gives no mean to a measure that a seed lacks', () => {
    const report = withModels(({ models }) =>
      models.map((model) => ({
        ...model,
        seeds: model.seeds.map((seed, i) => (i === 0 ? { ...seed, measures: { seconds: 1 } } : seed)),
      })),
    );
    expect(summaryRows(report)).to.deep.equal([]);
  });

  it('marks nothing where one model stands alone', () => {
    const report = withModels(({ models }) => models.slice(0, 1));
    expect(summaryRows(report).every(({ best }) => best === null)).to.equal(true);
    expect(verdict(report)).to.equal(null);
  });

  it('lines up as text, a star at the lower value', () => {
    const lines = summaryText(sampleReport()).split('\n');
    expect(lines[0]).to.match(/^percent, lower is better +Plain +IPMix \+ JSD$/);
    expect(lines[1]).to.match(/^Clean error +20\.5 ± 0\.4 \* +24\.2 ± 0\.4$/);
    expect(lines[2]).to.match(/^Corruption error +45\.8 ± 1\.0 +27\.8 ± 1\.0 \*$/);
    expect(lines[1]!.indexOf('±')).to.equal(lines[2]!.indexOf('±'));
  });

  it('says in one sentence who is wrong how often', () => {
    expect(verdict(sampleReport())).to.equal(
      'On corrupted pictures IPMix + JSD is wrong 27.8 % of the time, Plain 45.8 %; on clean pictures it makes 3.7 points more mistakes.',
    );
  });
});
