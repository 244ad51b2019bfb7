// A LibTorch in miniature: real shared libraries of a few kilobytes, compiled here, in the layout of the real one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface FakeLibtorch {
  version?: string;
  oldAbi?: boolean;
  /** A libtorch_cuda that needs a library which is not there, as a CUDA wheel needs NVIDIA's. */
  cudaWithoutNvidia?: boolean;
}

const suffix = process.platform === 'darwin' ? 'dylib' : 'so';
const compiler = process.env.CXX ?? 'c++';

function compile(folder: string, name: string, source: string, ...flags: string[]): string {
  const [text, library] = [path.join(folder, `${name}.cc`), path.join(folder, `lib${name}.${suffix}`)];
  writeFileSync(text, source);
  execFileSync(compiler, ['-shared', '-fPIC', '-o', library, text, ...flags]);
  rmSync(text);
  return library;
}

/** Makes `folder` with include/, lib/ and version.py. */
export function makeFakeLibtorch(
  folder: string,
  { version = '2.13.0', oldAbi = false, cudaWithoutNvidia = false }: FakeLibtorch = {},
): string {
  const [header, lib] = [path.join(folder, 'include/torch/csrc/api/include/torch/torch.h'), path.join(folder, 'lib')];
  for (const made of [path.dirname(header), lib]) mkdirSync(made, { recursive: true });
  writeFileSync(header, '');
  writeFileSync(
    path.join(folder, 'version.py'),
    `from typing import Optional\n__version__ = '${version}'\ncuda: Optional[str] = None\n`,
  );
  compile(
    lib,
    'c10',
    '#include <string>\nnamespace c10 { void say(std::string const&) {} }',
    `-D_GLIBCXX_USE_CXX11_ABI=${oldAbi ? 0 : 1}`,
  );
  for (const name of ['torch_cpu', 'torch']) compile(lib, name, `int ${name}() { return 1; }`);
  if (cudaWithoutNvidia) {
    const nvidia = compile(lib, 'nvidia_stand_in', 'int nvidia() { return 1; }');
    compile(lib, 'torch_cuda', 'int nvidia(); int cuda() { return nvidia(); }', nvidia);
    rmSync(nvidia);
  }
  return folder;
}
