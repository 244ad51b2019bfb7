import { Header } from 'tar';

/** A ustar archive; what a test wants to break it breaks in these bytes. */
export function tarBytes(files: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const parts = Object.entries(files).flatMap(([path, content]) => {
    const bytes = Buffer.from(content as Uint8Array);
    const header = new Header({
      path,
      mode: 0o644,
      uid: 0,
      gid: 0,
      size: bytes.length,
      type: 'File',
      mtime: new Date(0),
    });
    header.encode();
    const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512);
    return [header.block as Buffer, bytes, padding];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}
