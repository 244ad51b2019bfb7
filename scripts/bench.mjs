#!/usr/bin/env node
// npm run bench: measures against Python peers; `npm run bench -- --help` says how.
import './setup/check-node.mjs';
import { register } from 'tsx/esm/api';

register();
const { runBenchmarks } = await import(new URL('../bench/run.ts', import.meta.url).href);
process.exitCode = await runBenchmarks(process.argv.slice(2));
