/** What a Trainer tells while it runs. */

export interface StepEvent {
  type: 'step';
  /** From 0, over the whole run. */
  step: number;
  steps: number;
  epoch: number;
  /** From 0, within the epoch. */
  batch: number;
  loss: number;
  lr: number;
  /** Clean pictures that were right before the update, of `count`. */
  correct: number;
  count: number;
  /** Of this step, the wait for its batch not included. */
  seconds: number;
  /** For its batch. Near 0 where the loader's threads keep ahead of the steps. */
  waitSeconds: number;
  /** Euclidean norm of all gradients, before clipping. */
  gradientNorm: number;
}

export interface TestResult {
  /** Mean cross entropy. */
  loss: number;
  /** Share of wrong pictures, 0..1. */
  error: number;
  count: number;
}

export interface EpochResult {
  /** From 0. */
  epoch: number;
  /** Steps done in it; fewer than the loader's batches where the run ends inside. */
  steps: number;
  lr: number;
  /** Means over the epoch's steps, each with the weights it met. */
  trainLoss: number;
  trainError: number;
  test?: TestResult;
  /** The same, of the average of the weights. */
  emaTest?: TestResult;
  /** Of the training part that this process did. */
  seconds: number;
  /** Clean pictures in that time. */
  imagesPerSecond: number;
}

export interface EpochEvent extends EpochResult {
  type: 'epoch';
}

export interface CheckpointEvent {
  type: 'checkpoint';
  path: string;
  /** Steps done. */
  step: number;
}

export interface DoneEvent extends TrainResult {
  type: 'done';
}

export interface TrainResult {
  /** Steps done over the whole run, those before a resume included. */
  steps: number;
  epochs: EpochResult[];
  /** The last checkpoint, where there is one. */
  checkpoint?: string;
}

export type TrainEvent = StepEvent | EpochEvent | CheckpointEvent | DoneEvent;
