import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const archives = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** The unpacked folder of an archive that lies beside the checkout, unpacked once for all runs; undefined without it. */
export function sharedSet(archive: string): string | undefined {
  if (!existsSync(join(archives, archive))) return undefined;
  const home = join(tmpdir(), 'ipmix-data');
  const name = archive.replace(/\.tar(\.gz)?$/, '');
  if (!existsSync(join(home, name))) {
    const fresh = join(home, `${name}.${process.pid}`);
    mkdirSync(fresh, { recursive: true });
    execFileSync('tar', ['-xf', join(archives, archive), '-C', fresh]);
    if (!existsSync(join(home, name))) renameSync(join(fresh, name), join(home, name));
  }
  return join(home, name);
}
