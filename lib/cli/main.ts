#!/usr/bin/env node
// The command line: `ipmix <command>`; in a checkout also `npm start`, which is `ipmix start` after set-up.
import { run } from './run.js';

// `ipmix ... | head` closes our output early: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));
