// Corruption errors in units of AlexNet's (Hendrycks and Dietterich, ICLR 2019, section 4.1).
import { ALEXNET_CLEAN_ERROR, ALEXNET_ERRORS } from './alexnet.js';
import { refuse } from './check.js';

export const meanCorruptionErrorDefinitions = {
  mce: "mCE: mean over the 15 corruptions of (sum over severities of the error) / (sum of AlexNet's errors); 1 is as bad as AlexNet.",
  relativeMce:
    'Relative mCE: mean over the 15 corruptions of (sum over severities of error - clean error) / (the same of AlexNet, whose clean error is 43.5 %).',
} as const;

/** Errors of one corruption at severities 1 to 5, 0..1 each. */
export interface CorruptionRow {
  readonly name: string;
  readonly errors: readonly number[];
}

/** AlexNet's sums over severities of that corruption; INVALID_ARGUMENT where none are known. */
export function alexNetSums(name: string): { error: number; relative: number } {
  const errors = ALEXNET_ERRORS[name];
  if (!errors) {
    return refuse(
      `Expected one of the 15 corruptions that AlexNet's errors are known of, but got '${name}'; leave it out of the mean.`,
    );
  }
  const error = errors.reduce((a, b) => a + b, 0);
  return { error, relative: error - errors.length * ALEXNET_CLEAN_ERROR };
}

/** The corruptions whose mean mCE is. */
export const MCE_CORRUPTIONS: readonly string[] = Object.keys(ALEXNET_ERRORS);

/**
 * mCE and relative mCE as shares (the papers print them times 100).
 * @param rows the 15 corruptions, five severities each
 * @param cleanError of the same model, 0..1
 * @throws INVALID_ARGUMENT unless the rows are exactly those: a mean over others is another number.
 */
export function meanCorruptionError(
  rows: readonly CorruptionRow[],
  cleanError: number,
): { mce: number; relativeMce: number } {
  const missing = MCE_CORRUPTIONS.filter((name) => !rows.some((row) => row.name === name));
  if (missing.length > 0) refuse(`Expected all 15 corruptions for an mCE, but ${missing.join(', ')} is missing.`);
  let [mce, relativeMce] = [0, 0];
  for (const { name, errors } of rows) {
    if (errors.length !== 5) refuse(`Expected five severities of ${name} for an mCE, but got ${errors.length}.`);
    const alexNet = alexNetSums(name);
    const sum = errors.reduce((a, b) => a + b, 0);
    mce += sum / alexNet.error / rows.length;
    relativeMce += (sum - errors.length * cleanError) / alexNet.relative / rows.length;
  }
  return { mce, relativeMce };
}
