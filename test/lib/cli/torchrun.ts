// Runs the command line under Python's torchrun, as two processes of this machine.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ended } from './spawn-cli.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** torchrun on the path, or of the Python that IPMIX_PYTHON names. */
export function findTorchrun(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (process.env.IPMIX_PYTHON) folders.unshift(join(process.env.IPMIX_PYTHON, '..'));
  return folders.map((folder) => join(folder, 'torchrun')).find((file) => existsSync(file));
}

/** `own` are options of torchrun itself. */
export function torchrun(
  own: readonly string[],
  args: readonly string[],
  cache: string,
): { child: ChildProcess; ended: Promise<Ended> } {
  const launch = ['--no-python', '--standalone', '--nproc-per-node', '2', ...own];
  const command = [process.execPath, '--import', 'tsx', join(root, 'lib', 'cli', 'main.ts')];
  const child = spawn(findTorchrun()!, [...launch, ...command, ...args], {
    cwd: root,
    env: { ...process.env, IPMIX_CACHE: cache },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err }))) };
}

/** The process of that rank among the children of `pid`; Linux only. */
export function rankBelow(pid: number, rank: number): number | undefined {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  const found = children.find((child) =>
    readFileSync(`/proc/${child}/environ`, 'utf8').split('\0').includes(`RANK=${rank}`),
  );
  return found === undefined ? undefined : Number(found);
}
