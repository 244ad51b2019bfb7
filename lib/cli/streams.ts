/** The part of an output that the command line needs. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where the command line speaks: results to `stdout`, progress and errors to `stderr`. `process` is one. */
export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
}
