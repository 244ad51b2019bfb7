import { ConsoleLog, type ConsoleLogOptions } from './console.js';
import { CsvLog } from './csv.js';
import { JsonLinesLog } from './json-lines.js';
import { TensorBoardLog } from './tensor-board.js';
import type { TrainLog } from './train-log.js';

/** Logs for a Trainer's option `log`; any object with an `event` method is one too. */
export const logs = {
  console: (options?: ConsoleLogOptions): TrainLog => new ConsoleLog(options),
  /** A row a step and a row an epoch. */
  csv: (path: string): TrainLog => new CsvLog(path),
  /** Every event as a line of JSON. */
  jsonLines: (path: string): TrainLog => new JsonLinesLog(path),
  /** Event files for TensorBoard in `dir`. */
  tensorBoard: (dir: string): TrainLog => new TensorBoardLog(dir),
} as const;
