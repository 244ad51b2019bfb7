import type { TrainEvent } from '../events.js';

/** How many steps are done when an event comes: not all events say it themselves. */
export class StepsDone {
  #count = 0;

  set(count: number): void {
    this.#count = count;
  }

  after(event: TrainEvent): number {
    if (event.type === 'step') this.#count = event.step + 1;
    return this.#count;
  }
}
