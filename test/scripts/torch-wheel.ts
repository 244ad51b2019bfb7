// A torch wheel in miniature that pip accepts and serves from a folder, and the archive of the same libraries.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeZip, type ZipFile } from './zip-writer.js';

function filesUnder(folder: string, prefix: string): ZipFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return { name: `${prefix}/${path.relative(folder, file)}`, data: readFileSync(file) };
    });
}

export interface WheelOptions {
  /** Names in Requires-Dist. */
  requires?: string[];
  /** Bytes of a large library beside the others, so that unpacking takes a while. */
  ballast?: number;
}

/** Writes torch-2.13.0-py3-none-any.whl into `folder`. */
export function writeTorchWheel(
  folder: string,
  libtorch: string,
  { requires = [], ballast = 0 }: WheelOptions = {},
): string {
  const info = 'torch-2.13.0.dist-info';
  const metadata = [
    'Metadata-Version: 2.1',
    'Name: torch',
    'Version: 2.13.0',
    ...requires.map((name) => `Requires-Dist: ${name}`),
  ];
  const files: ZipFile[] = [
    ...filesUnder(libtorch, 'torch'),
    { name: 'torch/lib/libballast.bin', data: Buffer.alloc(ballast, 'ballast'), stored: true },
    { name: 'torch/nn/modules.py', data: 'python = True\n' },
    { name: 'torch/lib/libtorch_python.so', data: 'not wanted' },
    { name: 'torch.libs/libextra.so.1', data: 'wanted' },
    { name: `${info}/METADATA`, data: `${metadata.join('\n')}\n` },
    {
      name: `${info}/WHEEL`,
      data: 'Wheel-Version: 1.0\nGenerator: ipmix tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    },
    { name: `${info}/RECORD`, data: '' },
  ];
  const wheel = path.join(folder, 'torch-2.13.0-py3-none-any.whl');
  writeFileSync(wheel, writeZip(files));
  return wheel;
}

/** The bytes of an official archive. */
export function torchArchive(libtorch: string, ballast = 0): Buffer {
  const files = filesUnder(libtorch, 'libtorch');
  const large = { name: 'libtorch/lib/libballast.bin', data: Buffer.alloc(ballast, 'ballast'), stored: true };
  return writeZip([...files, { name: 'libtorch/build-version', data: '2.13.0+cpu\n' }, large]);
}
