// What is kept of a training for a report.

export interface TrainingPoint {
  /** Optimizer steps done. */
  readonly step: number;
  /** Mean training loss since the point before. */
  readonly loss: number;
  /** Share of the clean training pictures answered rightly since the point before, 0..1. */
  readonly accuracy: number;
}

export interface TrainingRecord {
  readonly loss: 'crossEntropy' | 'jsd';
  readonly steps: number;
  readonly batchSize: number;
  readonly seconds: number;
  readonly curve: readonly TrainingPoint[];
  /** Share of the test pictures answered rightly, where training judged them in between. */
  readonly tested?: readonly { readonly step: number; readonly accuracy: number }[];
}

/** Points of a curve from single steps: `points` of them, evenly spread over the run. */
export class TrainingCurve {
  readonly points: TrainingPoint[] = [];
  readonly #every: number;
  #loss = 0;
  #correct = 0;
  #count = 0;
  #steps = 0;

  constructor(steps: number, points = 30) {
    this.#every = Math.max(1, Math.round(steps / points));
  }

  add(result: { step: number; steps: number; loss: number; correct: number; count: number }): void {
    this.#loss += result.loss;
    this.#correct += result.correct;
    this.#count += result.count;
    this.#steps++;
    const done = result.step + 1;
    if (done % this.#every !== 0 && done !== result.steps) return;
    this.points.push({ step: done, loss: this.#loss / this.#steps, accuracy: this.#correct / this.#count });
    this.#loss = 0;
    this.#correct = 0;
    this.#count = 0;
    this.#steps = 0;
  }
}
