import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const script = fileURLToPath(new URL('exit-while-training.ts', import.meta.url));

function run(mode: string): Promise<{ status: number | string | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', script, mode], (error, stdout, stderr) => {
      resolve({ status: error ? (error.signal ?? (error.code as number)) : 0, stdout, stderr });
    });
  });
}

describe('leaving in the middle of training', () => {
  it('process.exit() ends cleanly with its own status', async () => {
    expect(await run('exit')).to.deep.equal({ status: 7, stdout: '', stderr: '' });
  });

  it('a worker thread that trains can be terminated', async () => {
    expect(await run('worker')).to.deep.equal({ status: 0, stdout: 'terminated 1', stderr: '' });
  });
});
