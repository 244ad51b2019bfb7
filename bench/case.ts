// What a benchmark case is: sides that are measured in turn, round by round, on the same work.

export interface Metric {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
}

export interface Side {
  readonly name: string;
  /** What it ran on: 'LibTorch 2.13.0', 'Python 3.11, torch 2.13.0, Pillow 12.3'. */
  readonly versions: string;
  /** One round: a value for each metric that this side has. */
  measure(): Promise<Readonly<Record<string, number>>>;
  close(): void;
}

export interface Prepared {
  readonly sides: readonly Side[];
  /** What could not be measured here and why, one sentence each. */
  readonly skipped: readonly string[];
  /** What a reader must know to judge the comparison as fair. */
  readonly notes: readonly string[];
}

export interface CaseOptions {
  /** Less work a round: to see that the case runs. */
  readonly quick: boolean;
  readonly seed: number;
}

export interface BenchCase {
  readonly name: string;
  readonly title: string;
  readonly metrics: readonly Metric[];
  readonly warmUp: number;
  readonly rounds: number;
  prepare(options: CaseOptions): Promise<Prepared>;
}
