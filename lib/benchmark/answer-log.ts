// Answers poured together until a measure is taken of them: what calibration needs, without keeping the logits.
import type { CalibrationMeasure } from './measures.js';
import { answers, brier, calibration, type LogitsInput, negativeLogLikelihood, reliability } from './metrics/index.js';

export class AnswerLog {
  readonly #confidence: number[] = [];
  readonly #correct: number[] = [];
  #brier = 0;
  #negativeLogLikelihood = 0;
  #wrong = 0;

  get samples(): number {
    return this.#correct.length;
  }

  /** Share of wrong answers, 0..1. */
  get error(): number {
    return this.#wrong / this.samples;
  }

  /** Adds the answers to one set of pictures and gives the share of wrong ones among them. */
  add(logits: LogitsInput, labels: Int32Array): number {
    const { predicted, confidence } = answers(logits);
    let wrong = 0;
    for (let i = 0; i < labels.length; i++) {
      const right = predicted[i] === labels[i];
      if (!right) wrong++;
      this.#correct.push(right ? 1 : 0);
      this.#confidence.push(confidence[i]!);
    }
    this.#wrong += wrong;
    this.#brier += brier(logits, labels) * labels.length;
    this.#negativeLogLikelihood += negativeLogLikelihood(logits, labels) * labels.length;
    return wrong / labels.length;
  }

  calibration(): CalibrationMeasure {
    return {
      ...calibration(this.#confidence, this.#correct),
      samples: this.samples,
      brier: this.#brier / this.samples,
      negativeLogLikelihood: this.#negativeLogLikelihood / this.samples,
      bins: reliability(this.#confidence, this.#correct),
    };
  }
}
