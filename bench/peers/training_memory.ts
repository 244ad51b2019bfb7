// Our side of the memory case, in a process of its own: what training costs must not be mixed with what a bench holds.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { native } from '../../lib/native.js';
import { ourStep, type StepWork } from '../cases/step-sides.js';

const work = JSON.parse(process.argv[2]!) as StepWork;
const side = ourStep('ipmix', work);

/** 'VmRSS' is what is resident now, 'VmHWM' the most it ever was; kB. */
function megabytes(field: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync('/proc/self/status', 'utf8'));
  return (Number(found![1]) * 1024) / 1e6;
}

const answer = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);

answer({ versions: `LibTorch ${native.buildInfo().libtorch}` });
for await (const _ of createInterface({ input: process.stdin })) {
  const times = await side.measure();
  answer({ ...times, residentMegabytes: megabytes('VmRSS'), peakMegabytes: megabytes('VmHWM') });
}
side.close();
