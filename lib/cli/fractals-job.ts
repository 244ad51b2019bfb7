// `ipmix fractals`: rendered in small groups, so that memory stays flat however many are asked for.
import { join } from 'node:path';
import sharp from 'sharp';
import { renderFractals } from '../augment/fractals.js';
import { writeAtomically } from '../report/write-atomically.js';
import type { FractalsOptions } from './commands/fractals.js';
import type { Session } from './session.js';

const GROUP = 64;

export async function runFractals({ count, size, seed, out }: FractalsOptions, session: Session): Promise<void> {
  const { signal } = session;
  const progress = session.progress([{ name: 'rendering', seconds: count }]);
  const bytes = size * size * 3;
  try {
    for (let first = 0; first < count; first += GROUP) {
      session.checkInterrupt();
      const group = Math.min(GROUP, count - first);
      const pictures = await renderFractals({ count: group, size, seed, first, signal });
      for (let i = 0; i < group; i++) {
        const raw = { width: size, height: size, channels: 3 } as const;
        const png = await sharp(pictures.slice(i * bytes, (i + 1) * bytes), { raw })
          .png()
          .toBuffer();
        await writeAtomically(join(out, `fractal_${String(first + i).padStart(6, '0')}.png`), png);
        progress.update((first + i + 1) / count, `${first + i + 1} of ${count}`);
      }
    }
  } finally {
    progress.close();
  }
  session.result({ out, count, size, seed }, `${count} pictures of ${size} x ${size} in ${out}, seed ${seed}.`);
}
