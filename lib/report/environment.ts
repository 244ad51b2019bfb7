// Where a result was made: what must be known to repeat it.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { native } from '../native.js';

export interface Environment {
  readonly ipmix: string;
  readonly node: string;
  readonly libtorch: string;
  readonly cpuCapability: string;
  readonly torchThreads: number;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  /** Commit of the checkout, with '+' where files differ from it; null outside a git checkout. */
  readonly commit: string | null;
}

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

export async function environment(): Promise<Environment> {
  const info = native.buildInfo();
  const { version } = JSON.parse(await readFile(`${packageFolder}package.json`, 'utf8')) as { version: string };
  return {
    ipmix: version,
    node: process.version,
    libtorch: info.libtorch,
    cpuCapability: info.cpuCapability,
    torchThreads: native.getNumThreads(),
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    commit: await commit(),
  };
}

async function commit(): Promise<string | null> {
  try {
    const git = (...args: string[]) => promisify(execFile)('git', ['-C', packageFolder, ...args]);
    // Asked for the package's own folder, so that an installed package does not report the commit of its user.
    const top = (await git('rev-parse', '--show-prefix')).stdout.trim();
    if (top !== '') return null;
    const head = (await git('rev-parse', '--short=12', 'HEAD')).stdout.trim();
    const changed = (await git('status', '--porcelain', '--untracked-files=no')).stdout.trim() !== '';
    return changed ? `${head}+` : head;
  } catch {
    return null;
  }
}
