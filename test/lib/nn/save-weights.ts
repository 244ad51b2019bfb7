/** Saves a model to the path given and prints the error; run by model.test.ts under a limit on file sizes. */
import { IPMixError } from '../../../lib/errors.js';
import * as models from '../../../lib/models/models.js';

models
  .create('wrn-10-1', { classes: 4, seed: 2 })
  .save(process.argv[2]!)
  .then(
    () => process.stdout.write('saved'),
    (error: unknown) =>
      process.stdout.write(error instanceof IPMixError ? `${error.code} ${error.message}` : String(error)),
  );
