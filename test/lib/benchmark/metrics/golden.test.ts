// Reference values of the published evaluation code and scikit-learn, within the bounds stated beside them.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as metrics from '../../../../lib/benchmark/metrics/index.js';

interface GoldenCase {
  confidence: number[];
  correct: number[];
  rms_calibration: number;
  mad_calibration: number;
  max_calibration: number;
  aurra: number;
  soft_f1: number;
  ece15: number;
  anomaly_scores: number[];
  normal_scores: number[];
  auroc: number;
  aupr: number;
  fpr95: number;
  logits: number[][] | null;
  labels: number[] | null;
  temperature: number | null;
}

const fixture = new URL('../../../fixtures/golden/metrics.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: GoldenCase[] };

const EXACT = 1e-7;
const WITH_TIES = 2e-3; // the published sort orders equal confidences arbitrarily
const TEMPERATURE = 5e-3;

describe('metrics: golden values', () => {
  it('has cases without ties, with ties, and with logits', () => {
    expect(cases).to.have.length(3);
    expect(cases.map(hasTies)).to.include.members([true, false]);
    expect(cases.filter((c) => c.logits)).to.not.be.empty;
  });

  cases.forEach((golden, i) => {
    const bound = hasTies(golden) ? WITH_TIES : EXACT;
    it(`calibration of case ${i} (${golden.confidence.length} samples) to ${bound}`, () => {
      const got = metrics.calibration(golden.confidence, golden.correct);
      expect(got.rms).to.be.closeTo(golden.rms_calibration, bound);
      expect(got.mad).to.be.closeTo(golden.mad_calibration, bound);
      expect(got.max).to.be.closeTo(golden.max_calibration, bound);
      expect(got.aurra).to.be.closeTo(golden.aurra, bound);
      expect(got.softF1).to.be.closeTo(golden.soft_f1, EXACT);
      expect(got.ece).to.be.closeTo(golden.ece15, EXACT);
    });

    it(`anomaly detection of case ${i} to ${EXACT}`, () => {
      const got = metrics.anomaly(golden.normal_scores, golden.anomaly_scores);
      expect(got.auroc).to.be.closeTo(golden.auroc, EXACT);
      expect(got.aupr).to.be.closeTo(golden.aupr, EXACT);
      expect(got.fpr95).to.be.closeTo(golden.fpr95, EXACT);
    });

    if (golden.logits && golden.labels && golden.temperature) {
      const { logits, labels, temperature } = golden;
      it(`temperature of case ${i} to ${TEMPERATURE}`, () => {
        expect(metrics.temperature(logits, labels)).to.be.closeTo(temperature, TEMPERATURE);
      });
    }
  });
});

function hasTies(golden: GoldenCase): boolean {
  return new Set(golden.confidence).size < golden.confidence.length;
}
