// One of several processes that judge a model together, as RANK and WORLD_SIZE say: prints its measures as JSON.
import { measureRobustness } from '../../../../lib/benchmark/robustness.js';
import type { RobustnessOptions } from '../../../../lib/benchmark/robustness-options.js';
import { native } from '../../../../lib/native.js';
import { brightnessModel, greyPictures } from '../classified-pictures.js';

const [runFolder, timeoutSeconds, dieAt] = process.argv.slice(2);
native.setNumThreads(1);
const { RANK, WORLD_SIZE } = process.env;
const options: RobustnessOptions = {
  clean: greyPictures(),
  corruptions: { names: ['brightness', 'gaussian_noise', 'contrast'], samples: 100 },
  perturbations: { names: ['brightness', 'gaussian_noise'], samples: 20 },
  adversarial: [
    { samples: 60, epsilon: 16 / 255, stepSize: 4 / 255, steps: 10 },
    { method: 'fgsm', samples: 60 },
  ],
  anomalies: { sets: ['gaussian', 'blobs', { name: 'gone', folder: '/no/such/folder' }], samples: 30 },
  runFolder,
  // The environment alone is enough; the test wants a shorter patience.
  ...(RANK && {
    distributed: { rank: Number(RANK), worldSize: Number(WORLD_SIZE), timeoutSeconds: Number(timeoutSeconds) },
  }),
  onProgress: ({ detail }) => {
    if (detail === dieAt) process.kill(process.pid, 'SIGKILL');
  },
};
try {
  using model = brightnessModel();
  const { seconds: _, ...measures } = await measureRobustness(model, options);
  process.stdout.write(JSON.stringify(measures));
} catch (error) {
  process.stderr.write((error as Error).message);
  process.exitCode = 1;
}
