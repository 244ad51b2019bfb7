import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each test of the suite, and an empty data cache in it. Call inside `describe`. */
export function temporaryFolder(): { path(...names: string[]): string } {
  let folder = '';
  let before: string | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ipmix-data-test-'));
    before = process.env.IPMIX_CACHE;
    process.env.IPMIX_CACHE = join(folder, 'cache');
  });
  afterEach(() => {
    if (before === undefined) delete process.env.IPMIX_CACHE;
    else process.env.IPMIX_CACHE = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: (...names) => join(folder, ...names) };
}
