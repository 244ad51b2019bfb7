/**
 * The files in a tar archive, plain or gzip, with the offset of each: what lies in it is read in place and nothing is
 * unpacked. Headers are understood by the npm package `tar` (ustar, pax, GNU long names); a damaged one is an error here,
 * where that package would pass over it.
 */
import { Header, type HeaderData, Pax } from 'tar';
import { corrupt } from '../file-errors.js';
import { type ByteStream, openByteStream } from './byte-stream.js';

const BLOCK = 512;
/** Names and pax records; more is no sane archive. */
const LONGEST_EXTRA = 1 << 20;

export interface TarEntry {
  /** As written in the archive, with '/' between. */
  readonly name: string;
  /** Where the content begins, in the plain archive. */
  readonly offset: number;
  readonly size: number;
  /** The content; only before the next entry is asked for. */
  read(): Promise<Buffer>;
}

/** Regular files, in order. Throws NOT_FOUND, and CORRUPT_FILE with the offset of what is damaged or cut off. */
export async function* tarEntries(file: string): AsyncGenerator<TarEntry, void, undefined> {
  const stream = await openByteStream(file, 'a tar archive (.tar or .tar.gz)');
  const cut = () => corrupt(file, `the archive is truncated at offset ${stream.position}`);
  try {
    let extra: HeaderData = {};
    for (;;) {
      const at = stream.position;
      const block = await stream.take(BLOCK);
      if (block.length < BLOCK) throw cut();
      const header = headerOf(block, extra, file, at);
      if (header.nullBlock) {
        // The checksum of a gzip stream stands behind all of it.
        while (stream.gzipped && (await stream.skip(1 << 20)));
        return;
      }
      const size = header.size ?? 0;
      const padding = (BLOCK - (size % BLOCK)) % BLOCK;
      if (isExtra(header.type)) {
        if (size > LONGEST_EXTRA)
          throw corrupt(file, `the tar header at offset ${at} promises a name of ${size} bytes`);
        const text = await stream.take(size);
        if (text.length < size || !(await stream.skip(padding))) throw cut();
        extra = { ...extra, ...readExtra(header.type, text.toString('utf8')) };
        continue;
      }
      const start = stream.position;
      if (isFile(header.type)) {
        yield { name: header.path ?? '', offset: start, size, read: () => content(stream, size, cut) };
      }
      const left = start + size + padding - stream.position;
      if (!(await stream.skip(left))) throw cut();
      extra = {};
    }
  } finally {
    await stream.close();
  }
}

function headerOf(block: Buffer, extra: HeaderData, file: string, at: number): Header {
  let header: Header;
  try {
    header = new Header(block, 0, extra);
  } catch (error) {
    throw corrupt(file, `no tar header at offset ${at} (${(error as Error).message})`, error);
  }
  if (header.nullBlock) return header;
  if (!header.cksumValid) throw corrupt(file, `no tar header at offset ${at} (its checksum is wrong)`);
  if (!(Number.isSafeInteger(header.size ?? 0) && (header.size ?? 0) >= 0)) {
    throw corrupt(file, `the tar header at offset ${at} promises ${header.size} bytes`);
  }
  return header;
}

async function content(stream: ByteStream, size: number, cut: () => Error): Promise<Buffer> {
  const bytes = await stream.take(size);
  if (bytes.length < size) throw cut();
  return bytes;
}

const isFile = (type: string) => type === 'File' || type === 'OldFile' || type === 'ContiguousFile';
const isExtra = (type: string) =>
  [
    'ExtendedHeader',
    'OldExtendedHeader',
    'GlobalExtendedHeader',
    'NextFileHasLongPath',
    'NextFileHasLongLinkpath',
  ].includes(type);

/** What a header before a file's own says about it. */
function readExtra(type: string, text: string): HeaderData {
  if (type === 'NextFileHasLongPath') return { path: text.replace(/\0.*/s, '') };
  if (type === 'ExtendedHeader' || type === 'OldExtendedHeader') return Pax.parse(text, undefined, false);
  return {};
}
