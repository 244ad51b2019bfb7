import { expect } from 'chai';
import type { ReportData } from '../../../lib/report/data.js';
import { renderPage } from '../../../lib/report/html/page.js';
import { fullReport, sampleReport, sampleSheets } from './sample-report.js';

describe('report page', () => {
  let page: string;
  before(async () => {
    page = await renderPage(sampleReport(), sampleSheets());
  });

  it('is self-contained: no script, no address to fetch from', () => {
    expect(page).to.not.match(/<script|<link|<iframe|@import|javascript:/i);
    expect(page).to.not.match(/https?:/);
    for (const [, source] of page.matchAll(/(?:src|href)="([^"]{0,30})/g))
      expect(source).to.match(/^data:image\/png;base64,/);
  });

  it('has every figure, for a wide page and for a phone', () => {
    const titles = [...page.matchAll(/<h3>([^<]+)<\/h3>/g)].map(([, title]) => title);
    expect(titles).to.deep.equal([
      'All measures',
      'Error by corruption',
      'Error by severity',
      'Plain',
      'IPMix + JSD',
      'Every corruption and severity',
      'Reliability on clean pictures',
      'Reliability on corrupted pictures',
      'Accuracy while training',
    ]);
    expect(page.match(/<svg /g)).to.have.length(16);
  });

  it('has the figures of every measure when all were taken', async () => {
    const full = await renderPage(fullReport(), sampleSheets());
    const titles = [...full.matchAll(/<h[23][^>]*>([^<]+)<\/h[23]>/g)].map(([, title]) => title);
    expect(titles).to.include.members([
      'Corrupted pictures, C-bar',
      'Perturbed sequences',
      'Attacked pictures',
      'Anomalies',
      'Confidence, textures',
      'ROC, textures',
    ]);
    // 16 as above, 8 of C-bar, two drawings in two sizes for each of four sets of anomalies.
    expect(full.match(/<svg /g)).to.have.length(40);
    expect(full).to.include('APGD-DLR, L-infinity');
    expect(full).to.match(/Tilt<small>31 frames, compared with the frame before/);
    for (const [svg] of full.matchAll(/<svg [^>]*>/g)) expect(svg).to.match(/role="img" aria-label="[^"]{40,}"/);
    expect(full).to.not.match(/NaN|undefined/);
  });

  it('says first of all what is missing', async () => {
    const report = sampleReport();
    const [first] = report.models;
    const missing = [{ measure: 'corruption fog', reason: 'there is no fog.npy' }];
    const [seed] = first!.seeds;
    const partial = { ...first!, seeds: [{ ...seed!, measures: { ...seed!.measures, missing } }] };
    const page_ = await renderPage({ ...report, models: [partial] });
    expect(page_).to.include('This report is partial.').and.to.include('corruption fog: there is no fog.npy');
    expect(page_.indexOf('partial')).to.be.below(page_.indexOf('Clean error'));
  });

  it('tells those who cannot see it what the figures show', () => {
    for (const [svg] of page.matchAll(/<svg [^>]*>/g)) expect(svg).to.match(/role="img" aria-label="[^"]{40,}"/);
    for (const [image] of page.matchAll(/<img [^>]*>/g)) expect(image).to.match(/alt="[^"]{10,}"/);
  });

  it('says the main numbers, their spread and their counts', () => {
    expect(page).to.include('On corrupted pictures IPMix + JSD is wrong 27.8 % of the time, Plain 45.8 %');
    expect(page).to.match(/20\.5 <small>± 0\.4/);
    expect(page).to.include('10,000 answers');
    expect(page).to.include('25,000 answers');
  });

  it('escapes what comes from outside', async () => {
    const hostile = '<script>alert("1")</script>';
    const report = sampleReport();
    const changed: ReportData = {
      ...report,
      title: hostile,
      command: hostile,
      notes: [hostile],
      models: report.models.map((model) => ({ ...model, name: hostile, description: hostile })),
    };
    expect(await renderPage(changed)).to.not.include('<script');
  });

  it('leaves out what was not measured', async () => {
    const report = sampleReport();
    const bare: ReportData = {
      ...report,
      models: report.models.map((model) => ({
        ...model,
        seeds: [
          {
            seed: 0,
            measures: { clean: { error: 0.2, samples: 100, interval: { low: 0.13, high: 0.28 } }, seconds: 1 },
          },
        ],
      })),
    };
    const bared = await renderPage(bare);
    expect(bared).to.include('Clean error').and.to.include('One seed');
    expect(bared.match(/<svg /g), 'the overview alone').to.have.length(2);
    expect(bared).to.not.match(/NaN|undefined|null/);
  });

  it('has no id twice and no trace of a drawing script', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const words = page.replace(/base64,[^"]*/g, '');
    expect(words).to.not.match(/zr\d|NaN|undefined/);
  });
});
