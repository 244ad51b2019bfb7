// `ipmix data pack`
import { packFolder } from '../data/pack.js';
import type { DataPackOptions } from './commands/data-pack.js';
import type { Session } from './session.js';

export async function runDataPack(options: DataPackOptions, session: Session): Promise<void> {
  const { folder, file, split, pixels, maxSide } = options;
  const progress = session.progress([{ name: 'packing', seconds: 1 }]);
  try {
    const result = await packFolder(folder, file, {
      split,
      maxSide,
      keep: pixels ? 'pixels' : 'encoded',
      signal: session.signal,
      onProgress: (done, total) => progress.update(done / total, `${done} of ${total}`),
    });
    const size = (result.bytes / 1e6).toFixed(1);
    session.result({ ...result }, `${result.samples} pictures of ${result.classes} classes in ${file}, ${size} MB.`);
  } finally {
    progress.close();
  }
}
