import { readFileSync } from 'node:fs';

/** A C-order uint8 array of NumPy's .npy format. */
export function readNpy(file: string): { shape: number[]; data: Uint8Array } {
  const bytes = readFileSync(file);
  const wide = bytes[6] === 1 ? 2 : 4;
  const start = 8 + wide + (wide === 2 ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8));
  const header = bytes.toString('latin1', 8 + wide, start);
  const shape = /'shape': \(([^)]*)\)/.exec(header)?.[1];
  if (!header.includes("'|u1'") || !header.includes("'fortran_order': False") || shape === undefined) {
    throw new Error(`${file}: not a C-order uint8 array: ${header}`);
  }
  const sides = shape.split(',').map((side) => side.trim());
  return { shape: sides.filter(Boolean).map(Number), data: new Uint8Array(bytes.subarray(start)) };
}
