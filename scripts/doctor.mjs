#!/usr/bin/env node
// npm run doctor, and `ipmix doctor`: what is here, why each LibTorch was taken or refused, what to type next.
// Exit code 0 when all is ready, 1 otherwise. Works before anything is installed; --json prints the same as data.
import './setup/check-node.mjs';
import { examine } from './setup/examine.mjs';
import { shortPath } from './setup/places.mjs';
import { runScript } from './setup/setup-error.mjs';

/** @param {string} title @param {(string | false)[][]} rows */
function printSection(title, rows) {
  const widths = rows.reduce(
    (/** @type {number[]} */ all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, (cell || '').length)),
    [],
  );
  const lines = rows.map(
    (row) =>
      `  ${row.map((cell, at) => (at === row.length - 1 ? cell : (cell || '').padEnd(widths[at] ?? 0))).join('  ')}`,
  );
  process.stdout.write(`\n${title}\n${lines.map((line) => `${line.trimEnd()}\n`).join('')}`);
}

/** @param {import('./setup/examine.mjs').AddonReport} addon */
function addonRows({ path, exists, stale, problem, record, runtime }) {
  const rows = [['file', shortPath(path)]];
  if (exists) rows.push(['state', problem ? 'does not load' : (stale ?? 'up to date')]);
  else rows.push(['state', 'not built']);
  if (record) {
    const { libtorch, compiler, generator, date, seconds } = record;
    rows.push(
      ['built', `${date} in ${seconds} s by ${compiler} and ${generator}`],
      ['LibTorch', `${libtorch.version} in ${shortPath(libtorch.path)}`],
    );
  }
  if (runtime) {
    const { libtorch, cpuCapability, threads, cuda } = runtime;
    rows.push(['runs on', `LibTorch ${libtorch}, CPU capability ${cpuCapability}, ${threads} threads`]);
    rows.push(['devices', cuda ? 'cpu, cuda' : 'cpu']);
  }
  return rows;
}

await runScript(async () => {
  const found = await examine();
  process.exitCode = found.problems.length > 0 ? 1 : 0;
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const tools = found.tools.map(({ name, path, version, problem }) => [name, problem ?? `${path} ${version}`]);
  const node = ['Node.js', `${process.execPath} ${found.node}, ${found.platform}`];
  printSection('Tools', [
    node,
    ...tools,
    ['Dependencies', found.dependencies ? `missing: ${found.dependencies}` : 'ready'],
    ['Cache', shortPath(found.cache)],
  ]);
  printSection(
    'LibTorch, in the order of choice',
    found.candidates.map(({ source, verdict, reason, path }) => [
      verdict,
      source,
      `${reason}${path ? ` in ${shortPath(path)}` : ''}`,
    ]),
  );
  printSection('Addon', addonRows(found.addon));
  if (found.problems.length === 0) process.stdout.write('\nReady.\n');
  for (const { sentence, next } of found.problems) process.stdout.write(`\n${sentence}\n  next: ${next}\n`);
});
