import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { native } from '../lib/native.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => ending.test(name) && statSync(join(root, name)).isFile());
}

const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** What each room may look at, beside itself. */
const NATIVE: Record<string, string[]> = {
  core: [],
  image: ['core'],
  augment: ['core', 'image'],
  codec: ['core', 'image'],
  corrupt: ['core', 'image', 'codec'],
  tensor: ['core'],
  data: ['core', 'image', 'codec', 'augment', 'tensor'],
  nn: ['core', 'tensor'],
  distributed: ['core', 'tensor'],
  train: ['core', 'tensor', 'nn', 'data', 'distributed'],
  cuda: ['core', 'image', 'augment'],
};

const LIB: Record<string, string[]> = {
  tensor: [],
  nn: ['tensor'],
  models: ['tensor', 'nn'],
  image: ['tensor'],
  augment: ['tensor', 'image'],
  corrupt: ['tensor', 'image'],
  data: ['tensor', 'image', 'augment'],
  distributed: ['tensor'],
  train: ['tensor', 'nn', 'models', 'image', 'augment', 'data', 'distributed'],
  benchmark: ['tensor', 'nn', 'models', 'image', 'augment', 'corrupt', 'data', 'distributed', 'train'],
  report: ['tensor', 'nn', 'models', 'image', 'augment', 'corrupt', 'data', 'distributed', 'train', 'benchmark'],
  cli: ['tensor', 'nn', 'models', 'image', 'augment', 'corrupt', 'data', 'distributed', 'train', 'benchmark', 'report'],
};

describe('architecture', () => {
  it('native rooms depend one way', () => {
    const wrong: string[] = [];
    for (const [room, allowed] of Object.entries(NATIVE)) {
      for (const name of files('native', /\.(cc|h|cu|cuh)$/).filter((f) => f.startsWith(`native/${room}/`))) {
        for (const [, other] of read(name).matchAll(/#include "([a-z]+)\//g)) {
          if (other !== room && !allowed.includes(other as string)) wrong.push(`${name} includes ${other}/`);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('napi.h is seen in the bindings only, torch not in the pixel rooms', () => {
    const sources = files('native', /\.(cc|h)$/);
    const napi = sources.filter((f) => /#include [<"]napi/.test(read(f)) && !f.startsWith('native/bindings/'));
    const torch = sources.filter(
      (f) => /^native\/(core|image|augment|corrupt)\//.test(f) && /#include <(torch|ATen|c10)\//.test(read(f)),
    );
    expect({ napi, torch }).to.deep.equal({ napi: [], torch: [] });
  });

  it('lib rooms depend one way', () => {
    const wrong: string[] = [];
    for (const [room, allowed] of Object.entries(LIB)) {
      for (const name of files('lib', /\.ts$/).filter((f) => f.startsWith(`lib/${room}/`))) {
        for (const [, path] of read(name).matchAll(/from '(\.[^']+)'/g)) {
          const target = relative(join(root, 'lib'), resolve(root, dirname(name), path as string)).split('/');
          const other = target.length > 1 ? (target[0] as string) : undefined;
          if (other && other !== room && !allowed.includes(other)) wrong.push(`${name} imports ${other}/`);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('no file is above 300 lines unless it is generated', () => {
    const sources = ['native', 'lib', 'scripts', 'test'].flatMap((f) => files(f, /\.(cc|h|ts|mjs)$/));
    const long = sources.filter((f) => !f.includes('generated') && read(f).split('\n').length > 301);
    expect(long).to.deep.equal([]);
  });

  it('the addon exports what lib declares', () => {
    const declared = files('lib', /native\.ts$/).flatMap((f) =>
      [...read(f).matchAll(/export interface \w*Binding(?: extends [^{]+)? \{([\s\S]*?)\n\}/g)].flatMap(([, body]) =>
        [...(body as string).matchAll(/^ {2}(\w+)[(:<?]/gm)].map(([, name]) => name as string),
      ),
    );
    expect([...new Set(declared)].sort()).to.deep.equal(Object.keys(native).sort());
  });
});
