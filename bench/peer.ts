// A Python peer: a process that is told "go" for each round, so that the two sides can take turns.
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Side } from './case.js';

/** $IPMIX_PYTHON, else python3, when it has the modules; else the sentence that says why not. */
export function findPython(modules: readonly string[]): { python: string } | { skipped: string } {
  const python = process.env.IPMIX_PYTHON ?? 'python3';
  const probe = spawnSync(python, ['-c', modules.map((name) => `import ${name}`).join('\n')], { encoding: 'utf8' });
  if (probe.status === 0) return { python };
  const reason = probe.error ? probe.error.message : probe.stderr.trim().split('\n').at(-1);
  return {
    skipped: `The Python side was skipped: ${python} with ${modules.join(', ')} is needed (${reason}); set IPMIX_PYTHON to one that has them.`,
  };
}

/** Starts bench/peers/<script> with its settings as JSON; its first line says what it runs on. */
export function startPeer(python: string, script: string, settings: object, name: string): Promise<Side> {
  return start(python, [], script, settings, name);
}

/** The same for our own side, where it must have a process of its own. */
export function startOwnPeer(script: string, settings: object, name: string): Promise<Side> {
  return start(process.execPath, ['--import', 'tsx'], script, settings, name);
}

async function start(
  program: string,
  flags: readonly string[],
  script: string,
  settings: object,
  name: string,
): Promise<Side> {
  const path = fileURLToPath(new URL(`./peers/${script}`, import.meta.url));
  const child = spawn(program, [...flags, path, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const next = lines(child, script);
  const { versions } = (await next()) as { versions: string };
  return {
    name,
    versions,
    measure: async () => {
      child.stdin.write('go\n');
      return (await next()) as Record<string, number>;
    },
    close: () => {
      child.stdin.end();
    },
  };
}

function lines(child: ChildProcessByStdio<Writable, Readable, null>, script: string): () => Promise<unknown> {
  const iterator = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await iterator.next();
    if (done) throw new Error(`The peer ${script} ended early; its own message stands above.`);
    return JSON.parse(value) as unknown;
  };
}
