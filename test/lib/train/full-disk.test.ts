import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readCheckpoint } from '../../../lib/train/checkpoint.js';

const script = fileURLToPath(new URL('train-on-full-disk.ts', import.meta.url));

describe('a disk that becomes full', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-full-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('stops the run in order: the error names the checkpoint, the one before is whole', async function () {
    if (process.platform === 'win32') this.skip();
    // Files may not grow beyond 512 kB, as on a disk without room; the second checkpoint's file is larger.
    const command = `trap '' XFSZ; ulimit -f 1024; exec "$0" --import tsx "$1" "$2"`;
    const args = ['-c', command, process.execPath, script, folder];
    const { status, out } = await new Promise<{ status: unknown; out: string }>((resolve) => {
      execFile('sh', args, (error, stdout, stderr) => resolve({ status: error?.code ?? 0, out: stdout + stderr }));
    });
    expect(status, out).to.equal(3);
    expect(out).to.match(/DISK_FULL: .*step-00000002/);
    expect(await readdir(folder)).to.deep.equal(['step-00000001']);
    expect((await readCheckpoint(folder)).state.step).to.equal(1);
  });
});
