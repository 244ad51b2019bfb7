/**
 * Python's pickle, as far as torch.save and arrays of NumPy need it (Lib/pickletools.py lists the opcodes). It runs
 * nothing: a name that `resolve` does not know is refused, and what a call means is decided there alone.
 */
import { IPMixError } from '../../errors.js';

/** A Python function or class: what calling it with these arguments gives. */
export type Callable = (args: unknown[]) => unknown;

export interface PickleNames {
  /** 'module name' to its meaning, or undefined to refuse. */
  resolve(name: string): unknown;
  /** torch's ('storage', type, key, location, count). */
  persistent(id: unknown[]): unknown;
  /** Gives an object its state; left out, states are dropped. */
  build?(target: unknown, state: unknown): void;
  /** What a `str` of Python 2 is, which may be text or bytes; UTF-8 text when left out. */
  oldString?(bytes: Buffer): unknown;
  /** What may be saved instead, when a name is refused. */
  readonly advice?: string;
}

const MARK = Symbol('mark');

type Step = (machine: Machine) => void;

class Machine {
  at = 0;
  readonly stack: unknown[] = [];
  readonly memo = new Map<number, unknown>();

  constructor(
    readonly bytes: Buffer,
    readonly names: PickleNames,
    readonly fail: (why: string) => IPMixError,
  ) {}

  take(count: number): Buffer {
    if (this.at + count > this.bytes.length) throw this.fail('its pickle ends too early');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  text(count: number): string {
    return this.take(count).toString('utf8');
  }

  oldString(count: number): unknown {
    const bytes = this.take(count);
    return this.names.oldString ? this.names.oldString(bytes) : bytes.toString('utf8');
  }

  line(): string {
    const end = this.bytes.indexOf(10, this.at);
    if (end < 0) throw this.fail('its pickle ends too early');
    const text = this.bytes.toString('utf8', this.at, end);
    this.at = end + 1;
    return text;
  }

  pop(): unknown {
    if (this.stack.length === 0) throw this.fail('its pickle takes from an empty stack');
    return this.stack.pop();
  }

  toMark(): unknown[] {
    const mark = this.stack.lastIndexOf(MARK);
    if (mark < 0) throw this.fail('its pickle misses a mark');
    const items = this.stack.splice(mark);
    return items.slice(1);
  }

  top<T>(check: (value: unknown) => value is T, what: string): T {
    const value = this.stack.at(-1);
    if (!check(value)) throw this.fail(`its pickle misses ${what}`);
    return value;
  }

  global(module: string, name: string): void {
    const full = `${module} ${name}`;
    const meaning = this.names.resolve(full);
    if (meaning === undefined)
      throw new IPMixError(
        'CORRUPT_FILE',
        `${this.fail('').message.split(' is not')[0]} asks for Python's ${module}.${name}, which is not on the list of harmless names; ${this.names.advice ?? 'save tensors, dicts, lists, numbers and text only (a state_dict)'}`,
      );
    this.stack.push(meaning);
  }

  reduce(): void {
    const args = this.pop();
    const callable = this.pop();
    if (typeof callable !== 'function' || !Array.isArray(args)) throw this.fail('its pickle calls what is no function');
    this.stack.push((callable as Callable)(args));
  }

  long(bytes: Buffer): void {
    let value = 0n;
    for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] as number);
    if (bytes.length > 0) value = BigInt.asIntN(8 * bytes.length, value);
    this.stack.push(BigInt.asIntN(54, value) === value ? Number(value) : value);
  }

  remember(slot: number): void {
    this.memo.set(slot, this.stack.at(-1));
  }

  recall(slot: number): void {
    if (!this.memo.has(slot)) throw this.fail('its pickle recalls what it never stored');
    this.stack.push(this.memo.get(slot));
  }

  setItems(items: unknown[]): void {
    const map = this.top((value) => value instanceof Map, 'a dict') as Map<unknown, unknown>;
    for (let i = 0; i + 1 < items.length; i += 2) map.set(items[i], items[i + 1]);
  }
}

const isArray = (value: unknown): value is unknown[] => Array.isArray(value);
const isSet = (value: unknown): value is Set<unknown> => value instanceof Set;
const push =
  (value: (machine: Machine) => unknown): Step =>
  (machine) =>
    machine.stack.push(value(machine));
const code = (letter: string) => letter.charCodeAt(0);

/** BUILD gives an object its state; OrderedDict's attributes (`_metadata` of a state_dict) are of no use to torch files. */
const build: Step = (machine) => {
  const state = machine.pop();
  machine.names.build?.(machine.stack.at(-1), state);
};

const OPCODES = new Map<number, Step>([
  [0x80, (m) => m.take(1)],
  [0x95, (m) => m.take(8)],
  [code('('), push(() => MARK)],
  [code('0'), (m) => m.pop()],
  [code('1'), (m) => m.toMark()],
  [code('2'), push((m) => m.stack.at(-1))],
  [code('N'), push(() => null)],
  [0x88, push(() => true)],
  [0x89, push(() => false)],
  [code('K'), push((m) => m.take(1).readUInt8())],
  [code('M'), push((m) => m.take(2).readUInt16LE())],
  [code('J'), push((m) => m.take(4).readInt32LE())],
  [code('G'), push((m) => m.take(8).readDoubleBE())],
  [0x8a, (m) => m.long(m.take(m.take(1).readUInt8()))],
  [0x8b, (m) => m.long(m.take(m.take(4).readUInt32LE()))],
  [code('X'), push((m) => m.text(m.take(4).readUInt32LE()))],
  [0x8c, push((m) => m.text(m.take(1).readUInt8()))],
  [0x8d, push((m) => m.text(Number(m.take(8).readBigUInt64LE())))],
  [code('U'), push((m) => m.oldString(m.take(1).readUInt8()))],
  [code('T'), push((m) => m.oldString(m.take(4).readUInt32LE()))],
  [code('C'), push((m) => new Uint8Array(m.take(m.take(1).readUInt8())))],
  [code('B'), push((m) => new Uint8Array(m.take(m.take(4).readUInt32LE())))],
  [0x8e, push((m) => new Uint8Array(m.take(Number(m.take(8).readBigUInt64LE()))))],
  [0x96, push((m) => new Uint8Array(m.take(Number(m.take(8).readBigUInt64LE()))))],
  [code('}'), push(() => new Map())],
  [code(']'), push(() => [])],
  [code(')'), push(() => [])],
  [0x8f, push(() => new Set())],
  [code('t'), push((m) => m.toMark())],
  [code('l'), push((m) => m.toMark())],
  [0x85, push((m) => [m.pop()])],
  [0x86, push((m) => [m.pop(), m.pop()].reverse())],
  [0x87, push((m) => [m.pop(), m.pop(), m.pop()].reverse())],
  [
    code('d'),
    (m) => {
      const items = m.toMark();
      m.stack.push(new Map());
      m.setItems(items);
    },
  ],
  [
    code('a'),
    (m) => {
      const value = m.pop();
      m.top(isArray, 'a list').push(value);
    },
  ],
  [
    code('e'),
    (m) => {
      const items = m.toMark();
      m.top(isArray, 'a list').push(...items);
    },
  ],
  [
    0x90,
    (m) => {
      const items = m.toMark();
      const set = m.top(isSet, 'a set');
      for (const item of items) set.add(item);
    },
  ],
  [
    code('s'),
    (m) => {
      const value = m.pop();
      m.setItems([m.pop(), value]);
    },
  ],
  [code('u'), (m) => m.setItems(m.toMark())],
  [code('c'), (m) => m.global(m.line(), m.line())],
  [
    0x93,
    (m) => {
      const name = m.pop();
      m.global(String(m.pop()), String(name));
    },
  ],
  [code('R'), (m) => m.reduce()],
  [0x81, (m) => m.reduce()],
  [code('b'), build],
  [code('q'), (m) => m.remember(m.take(1).readUInt8())],
  [code('r'), (m) => m.remember(m.take(4).readUInt32LE())],
  [0x94, (m) => m.remember(m.memo.size)],
  [code('h'), (m) => m.recall(m.take(1).readUInt8())],
  [code('j'), (m) => m.recall(m.take(4).readUInt32LE())],
  [
    code('Q'),
    (m) => {
      const id = m.pop();
      if (!isArray(id)) throw m.fail('its pickle names no storage');
      m.stack.push(m.names.persistent(id));
    },
  ],
]);

/** The object of a pickle. Dicts become maps, tuples and lists arrays. Throws CORRUPT_FILE. */
export function unpickle(bytes: Buffer, names: PickleNames, fail: (why: string) => IPMixError): unknown {
  return unpickleAt(bytes, 0, names, fail).value;
}

/** The object of the pickle that begins at `start`, and where that pickle ends. Throws CORRUPT_FILE. */
export function unpickleAt(
  bytes: Buffer,
  start: number,
  names: PickleNames,
  fail: (why: string) => IPMixError,
): { value: unknown; end: number } {
  const machine: Machine = new Machine(bytes, names, (why) => fail(`${why} (at its offset ${machine.at})`));
  machine.at = start;
  for (;;) {
    const opcode = machine.take(1).readUInt8();
    if (opcode === code('.')) return { value: machine.pop(), end: machine.at };
    const step = OPCODES.get(opcode);
    if (!step) throw machine.fail(`its pickle holds the opcode 0x${opcode.toString(16)}, which is not read here`);
    step(machine);
  }
}
