import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How one request is answered; the next request gets the next of the list, the last one stays. */
export type Manner =
  | 'whole'
  /** The whole file whatever range is asked for. */
  | 'no ranges'
  /** Half of what was asked for, then the connection breaks. */
  | 'drop'
  | 'reset'
  | 'silence'
  | 'wrong bytes'
  | 'wrong range'
  /** Says a length and ends the connection in order before. */
  | 'short'
  | 'chunked'
  | 'moved'
  | number;

export interface Asked {
  readonly path: string;
  readonly range?: string;
}

/** Gives `files` by path, in the manners of `manners`, and keeps what it was asked. */
export class FaultyServer {
  readonly asked: Asked[] = [];
  manners: Manner[] = ['whole'];
  files: Record<string, Buffer> = {};
  private server?: Server;

  async start(): Promise<void> {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
  }

  stop(): Promise<void> {
    this.server!.closeAllConnections();
    return new Promise((resolve) => this.server!.close(() => resolve()));
  }

  address(path: string): string {
    return `http://127.0.0.1:${(this.server!.address() as AddressInfo).port}/${path}`;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url!.slice(1);
    const { range } = request.headers;
    this.asked.push({ path, range });
    const manner = this.manners.length > 1 ? this.manners.shift()! : this.manners[0]!;
    const bytes = this.files[path.replace('elsewhere/', '')];
    if (typeof manner === 'number') return void response.writeHead(manner).end();
    if (!bytes) return void response.writeHead(404).end();
    if (manner === 'reset') return void request.socket.destroy();
    if (manner === 'moved' && !path.startsWith('elsewhere/')) {
      return void response.writeHead(302, { location: `/elsewhere/${path}` }).end();
    }
    const asked = manner === 'no ranges' ? undefined : /^bytes=(\d+)-$/.exec(range ?? '')?.[1];
    const start = Number(asked ?? 0);
    if (asked !== undefined && start >= bytes.length) {
      return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    }
    const shown = manner === 'wrong range' ? start + 1 : start;
    const headers: Record<string, string | number> =
      manner === 'chunked' ? {} : { 'content-length': bytes.length - start };
    if (asked !== undefined) headers['content-range'] = `bytes ${shown}-${bytes.length - 1}/${bytes.length}`;
    response.writeHead(asked === undefined ? 200 : 206, headers);
    const body = bytes.subarray(start);
    const half = body.subarray(0, Math.ceil(body.length / 2));
    if (manner === 'wrong bytes') response.end(Buffer.alloc(body.length, 1));
    else if (manner === 'silence') response.write(half);
    else if (manner === 'drop' || manner === 'short') {
      response.write(half, () =>
        setTimeout(() => (manner === 'drop' ? response.destroy() : response.socket?.end()), 20),
      );
    } else response.end(body);
  }
}
