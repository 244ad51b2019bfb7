// `ipmix data get`: one bar over all files of the set.
import { CATALOG, type RemoteSet } from '../data/download/catalog.js';
import { getSet } from '../data/download/get-set.js';
import type { DataGetOptions } from './commands/data-get.js';
import type { Session } from './session.js';

export async function runDataGet({ set: name, dir, keepArchive }: DataGetOptions, session: Session): Promise<void> {
  const set: RemoteSet = CATALOG[name];
  const parts = [...set.files, ...set.archives];
  session.say(`${set.title} from ${new URL(parts[0]!.addresses[0]!).host}`);
  const progress = session.progress(parts.map(({ path }) => ({ name: path, seconds: 1 })));
  let current = -1;
  try {
    const got = await getSet(dir, set, {
      keepArchive,
      signal: session.signal,
      onProgress: ({ part, done, total }) => {
        if (part !== current) progress.begin(part);
        current = part;
        progress.update(total > 0 ? done / total : 0, `${megabytes(done)} of ${megabytes(total)}`);
      },
    });
    progress.close();
    const state = got.downloaded.length > 0 ? 'downloaded and verified' : 'was there already';
    session.result(
      { set: name, dir, paths: got.paths, downloaded: got.downloaded },
      `${set.title}: ${state}.\n${got.paths.map((path) => `  ${path}`).join('\n')}\nRead it with ${set.read}('${dir}', ...) or look at it with: ipmix data info ${dir}`,
    );
  } finally {
    progress.close();
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
