#!/usr/bin/env node
// The command line: `ipmix <command>`; in a checkout also `npm start`, which is `ipmix start` after set-up.
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2));
