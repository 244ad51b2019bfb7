// A real browser for the tests of pages: headless Chromium spoken to over its debugging pipe, without a driver package.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** $CHROME, or where Linux distributions put Chromium and Chrome; undefined where there is none. */
export const chrome = [
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

export interface Visit {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** JavaScript whose JSON-able value is returned, evaluated after the page has loaded. */
  readonly evaluate: string;
}

export interface Visited {
  readonly value: unknown;
  /** Console messages of level warning or error, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Addresses asked for, the page itself and data URIs left out. */
  readonly requests: readonly string[];
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Opens `url` in a fresh browser of the given screen and closes it again. */
export async function visit(url: string, { width, height, dark = false, evaluate }: Visit): Promise<Visited> {
  const profile = await mkdtemp(join(tmpdir(), 'ipmix-browser-'));
  const browser = spawn(
    chrome!,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  try {
    return await converse(browser, url, { width, height, dark, evaluate });
  } finally {
    browser.kill('SIGKILL');
    await exited;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function converse(
  browser: ChildProcess,
  url: string,
  { width, height, dark, evaluate }: Visit,
): Promise<Visited> {
  const complaints: string[] = [];
  const requests: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  let loaded: () => void = () => undefined;
  const load = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  listen(browser.stdio[4] as Readable, (message) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    if (message.method === 'Page.loadEventFired') loaded();
    if (message.method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(message.params));
    if (message.method === 'Log.entryAdded') complaints.push(JSON.stringify(message.params?.entry));
    if (message.method === 'Network.requestWillBeSent') {
      const asked = (message.params as { request: { url: string } }).request.url;
      if (asked !== url && !asked.startsWith('data:')) requests.push(asked);
    }
  });
  let next = 1;
  const ask = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = next++;
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      );
      (browser.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = (await ask('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await ask(`${domain}.enable`, {}, sessionId);
  await ask(
    'Emulation.setDeviceMetricsOverride',
    { width, height, deviceScaleFactor: 1, mobile: width < 500 },
    sessionId,
  );
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  await ask('Emulation.setEmulatedMedia', { features }, sessionId);
  await ask('Page.navigate', { url }, sessionId);
  await load;
  const { result } = (await ask('Runtime.evaluate', { expression: evaluate, returnByValue: true }, sessionId)) as {
    result: { value: unknown };
  };
  return { value: result.value, complaints, requests };
}

function listen(stream: Readable, hear: (message: Message) => void): void {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (text + chunk).split('\0');
    text = parts.pop() ?? '';
    for (const part of parts) hear(JSON.parse(part) as Message);
  });
}
