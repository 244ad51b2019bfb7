#!/usr/bin/env node
// npm run training-run: wrn-16-2 plain and with IPMix + JSD, in float32 and bfloat16, at equal steps; with its curves.
import './setup/check-node.mjs';
import { register } from 'tsx/esm/api';

register();
const { runTrainingRun } = await import(new URL('../bench/training-run/run.ts', import.meta.url).href);
process.exitCode = await runTrainingRun(process.argv.slice(2));
