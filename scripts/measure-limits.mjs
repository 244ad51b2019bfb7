#!/usr/bin/env node
// npm run bench:limits: times each part of a view beside what the bytes it moves and the operations it does must take
// on this machine, and keeps that as bench/results/operator-limits.json. Needs no LibTorch.
import './setup/check-node.mjs';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = path.join(root, 'build', 'limits');
const results = path.join(root, 'bench', 'results');

/** @param {string[]} args */
const cmake = (args) => execFileSync('cmake', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

cmake(['-S', root, '-B', build, '-DIPMIX_TORCH=OFF', '-DCMAKE_BUILD_TYPE=Release']);
cmake(['--build', build, '--parallel', '2', '--target', 'operator_limits']);
const measured = JSON.parse(execFileSync(path.join(build, 'operator_limits'), { encoding: 'utf8' }));
const result = { created: new Date().toISOString(), cpu: cpus()[0]?.model, load: loadavg()[0], ...measured };
mkdirSync(results, { recursive: true });
const file = path.join(results, 'operator-limits.json');
writeFileSync(`${file}.part`, `${JSON.stringify(result, null, 2)}\n`);
renameSync(`${file}.part`, file);
console.log('| side | part | us | limit us | limited by | times the limit |\n|---:|---|---:|---:|---|---:|');
for (const part of measured.parts)
  console.log(
    `| ${part.side} | ${part.part} | ${part.microseconds} | ${part.limitMicroseconds} | ${part.limitedBy} | ${part.timesTheLimit} |`,
  );
