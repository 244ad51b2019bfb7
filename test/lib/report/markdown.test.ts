import { expect } from 'chai';
import { compare } from '../../../lib/report/compare.js';
import { renderCsv } from '../../../lib/report/csv.js';
import type { ReportData } from '../../../lib/report/data.js';
import { renderMarkdown } from '../../../lib/report/markdown.js';
import { fullReport, sampleReport } from './sample-report.js';

const headings = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);

describe('the report as Markdown', () => {
  it('has a part for every measure', () => {
    const text = renderMarkdown(fullReport());
    expect(headings(text)).to.deep.equal([
      'Corrupted pictures',
      'Corrupted pictures, C-bar',
      'Perturbed sequences',
      'Attacked pictures',
      'Calibration',
      'Anomalies',
      'What was compared',
      'How it was measured',
      'To do it again',
    ]);
    expect(text).to.include(
      '| APGD-DLR, L-infinity, epsilon 2/255, 20 steps, 500 pictures | 66.0 (57.0 to 65.0) | 66.0 (57.0 to 65.0) |',
    );
    expect(text).to.include(
      '| Tilt, 31 frames, compared with the frame before | 9.0 (8.6 to 9.4) | 8.0 (7.6 to 8.4) |',
    );
    expect(text).to.match(/\| textures, energy, AUROC \(higher is better\) \| 80\.0 \(79\.0 to 81\.0\) \| 90\.0/);
    expect(text).to.match(/\| Temperature \| 1\.400 \(1\.350 to 1\.450\)/);
    expect(text).to.not.match(/NaN|undefined|null/);
  });

  it('leaves out what was not measured', () => {
    expect(headings(renderMarkdown(sampleReport()))).to.not.include.members(['Anomalies', 'Perturbed sequences']);
  });

  it('says of a comparison which differences are clear', () => {
    const { data } = compare([sampleReport()]);
    const text = renderMarkdown(data);
    expect(headings(text)[0]).to.equal('Differences to Plain');
    expect(text).to.match(/\| Corruption error \| IPMix \+ JSD \| \u221218\.0 \| < 0\.001 \| better \|/);
    const lines = renderCsv(data).split('\n');
    expect(lines.find((line) => line.includes('difference to Plain,Corruption error'))).to.match(
      /^IPMix \+ JSD,,difference to Plain,Corruption error,,-0\.1[78]\d*,,,$/,
    );
    expect(lines.filter((line) => line.includes('p of the difference'))).to.have.length(data.differences!.length);
  });

  it('says first of all what is missing, and keeps names with bars in their cells', () => {
    const report = fullReport();
    const missing = [{ measure: 'corruption fog', reason: 'there is no fog.npy' }];
    const [first] = report.models;
    const [seed] = first!.seeds;
    const partial: ReportData = {
      ...report,
      models: [{ ...first!, name: 'a|b', seeds: [{ ...seed!, measures: { ...seed!.measures, missing } }] }],
    };
    const text = renderMarkdown(partial);
    expect(text).to.include('**This report is partial.**\n\n- a|b, corruption fog: there is no fog.npy');
    expect(text).to.include('| Attack | a\\|b |');
  });
});
