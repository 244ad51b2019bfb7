// Finished parts of a judgement in its run folder: a run that was stopped goes on where it stood. A part counts only for
// the same weights, pictures and settings, which its fingerprint holds.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../write-atomically.js';
import type { Columns } from './answers.js';

const PART_SCHEMA = 'ipmix/part/1';

interface PartFile {
  readonly schema: typeof PART_SCHEMA;
  readonly fingerprint: string;
  readonly part: string;
  /** Little-endian float64, base64. */
  readonly columns: Readonly<Record<string, string>>;
}

export class PartStore {
  readonly #folder: string | null;
  readonly #fingerprint: string;

  /** Without a folder nothing is kept. */
  constructor(folder: string | null, fingerprint: string) {
    this.#folder = folder;
    this.#fingerprint = fingerprint;
  }

  /** The part when it was finished before; a file that is damaged or of another run counts as absent. */
  async get<C extends Columns>(part: string, settings: unknown): Promise<C | null> {
    if (this.#folder === null) return null;
    try {
      const file = JSON.parse(await readFile(this.#path(this.#folder, part), 'utf8')) as PartFile;
      if (file.schema !== PART_SCHEMA || file.fingerprint !== this.#sign(settings)) return null;
      return Object.fromEntries(Object.entries(file.columns).map(([name, text]) => [name, decode(text)])) as C;
    } catch {
      return null;
    }
  }

  async put(part: string, settings: unknown, columns: Columns): Promise<void> {
    if (this.#folder === null) return;
    const file: PartFile = {
      schema: PART_SCHEMA,
      fingerprint: this.#sign(settings),
      part,
      columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, encode(values)])),
    };
    await writeAtomically(this.#path(this.#folder, part), `${JSON.stringify(file)}\n`);
  }

  #path(folder: string, part: string): string {
    return join(folder, `${part.replace(/[^a-z0-9-]+/gi, '_')}.json`);
  }

  #sign(settings: unknown): string {
    return createHash('sha256').update(this.#fingerprint).update(JSON.stringify(settings)).digest('hex');
  }
}

function encode(values: Float64Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}

function decode(text: string): Float64Array {
  return new Float64Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}
