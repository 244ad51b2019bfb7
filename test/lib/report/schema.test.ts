import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'chai';

import { compare } from '../../../lib/report/compare.js';
import { REPORT_SCHEMA } from '../../../lib/report/data.js';
import { robustness } from '../../../lib/report/robustness-report.js';
import { renderReportSchema } from '../../../scripts/schema/render.js';
import { brightnessModel, greyPictures } from '../benchmark/classified-pictures.js';
import { fullReport, sampleReport } from './sample-report.js';

const root = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('schema/report-1.schema.json', root), 'utf8');

describe('the published schema of a report', function () {
  this.timeout(60_000);
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(text));
  const complaints = (report: unknown) =>
    validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors!.map((e) => `${e.instancePath} ${e.message}`);

  it('is what the type gives today: else run npx tsx scripts/generate-report-schema.ts', () => {
    expect(renderReportSchema()).to.equal(text);
  });

  it('is versioned as the reports are, and goes into the package', () => {
    expect(JSON.parse(text)).to.include({ $id: REPORT_SCHEMA, $schema: 'http://json-schema.org/draft-07/schema#' });
    const { files, exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(files).to.include('schema');
    expect(exports['./schema/report-1.schema.json']).to.equal('./schema/report-1.schema.json');
  });

  it('fits a judgement with every measure, one of a broken model, and a comparison of both', async () => {
    using model = brightnessModel();
    using broken = brightnessModel({ broken: true });
    const options = {
      clean: greyPictures(),
      corruptions: { names: ['contrast', 'jpeg_compression', 'ripple'] as const, samples: 40 },
      perturbations: { names: ['brightness', 'gaussian_noise'], samples: 4, alexNet: { brightness: 0.1 } },
      adversarial: [{ samples: 10 }, { samples: 10, targeted: 'random' as const, norm: 'l2' as const, epsilon: 0.2 }],
      anomalies: { samples: 10 },
    };
    const whole = await robustness(model, options);
    const partial = await robustness(broken, { ...options, anomalies: false }, { name: 'Broken' });
    expect(complaints(whole)).to.deep.equal([]);
    expect(partial.measures.missing!.length).to.be.above(3);
    expect(complaints(partial)).to.deep.equal([]);
    expect(complaints(compare([whole, partial]))).to.deep.equal([]);
  });

  it('fits reports of several models and seeds', () => {
    expect(complaints(sampleReport())).to.deep.equal([]);
    expect(complaints(fullReport())).to.deep.equal([]);
    expect(complaints(compare([sampleReport(), fullReport()]))).to.deep.equal([]);
  });

  it('refuses another version, a number that is not there, and text for a number', () => {
    const report = JSON.parse(JSON.stringify(fullReport()));
    expect(complaints({ ...report, schema: 'ipmix/report/2' })[0]).to.match(/^\/schema must be equal to constant/);
    report.models[0].seeds[0].measures.corruption.byName[0].mean = 'large';
    delete report.models[1].seeds[0].measures.clean.interval;
    expect(complaints(report)).to.deep.equal([
      '/models/0/seeds/0/measures/corruption/byName/0/mean must be number',
      "/models/1/seeds/0/measures/clean must have required property 'interval'",
    ]);
  });
});
