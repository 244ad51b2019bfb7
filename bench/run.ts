// The runner: every case or the one that was asked for; JSON into bench/results, Markdown to standard output.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeAtomically } from '../lib/report/write-atomically.js';
import type { BenchCase } from './case.js';
import { callOverhead } from './cases/call-overhead.js';
import { corruptions } from './cases/corruptions.js';
import { evaluationOverhead } from './cases/evaluation-overhead.js';
import { eventLoopDelay } from './cases/event-loop-delay.js';
import { fractals } from './cases/fractals.js';
import { loaderCifar, loaderDecode, loaderImagenet } from './cases/loader.js';
import { loaderThreads, loaderThreadsImagenet, loaderThreadsTraining } from './cases/loader-threads.js';
import { dataPack, folderStart, loaderFiles } from './cases/many-files.js';
import { operator, operatorImagenet, operatorThreads } from './cases/operator.js';
import { operatorMemory } from './cases/operator-memory.js';
import { trainingEpoch } from './cases/training-epoch.js';
import { trainingMemory } from './cases/training-memory.js';
import { stepResnet18, stepResnet50, stepWrn16, stepWrn40, trainingStep } from './cases/training-step.js';
import { type BenchResult, measureCase } from './measure-case.js';
import { markdownTable } from './table.js';

const CASES: readonly BenchCase[] = [
  operator,
  operatorImagenet,
  operatorThreads,
  operatorMemory,
  fractals,
  loaderCifar,
  loaderDecode,
  loaderImagenet,
  folderStart,
  loaderFiles,
  dataPack,
  loaderThreads,
  loaderThreadsImagenet,
  loaderThreadsTraining,
  trainingStep,
  stepWrn16,
  stepWrn40,
  stepResnet18,
  stepResnet50,
  trainingEpoch,
  trainingMemory,
  eventLoopDelay,
  callOverhead,
  corruptions,
  evaluationOverhead,
];

const USAGE = `Usage: npm run bench -- [--case <name>] [--rounds <n>] [--quick] [--seed <n>] [--out <dir>] [--json]

Cases: ${CASES.map(({ name }) => name).join(', ')}; default all.
--rounds takes the place of a case's own number of rounds.
Results go to bench/results/<case>.json (with --quick nowhere unless --out is given).
The Python sides need $IPMIX_PYTHON (default python3) with torch, numpy and Pillow; what is missing is skipped and said.`;

export async function runBenchmarks(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === 'string') {
    process.stderr.write(`ipmix bench: ${parsed}\n${USAGE}\n`);
    return 2;
  }
  if (parsed.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const results: BenchResult[] = [];
  for (const benchCase of parsed.cases) {
    try {
      const result = await measureCase(benchCase, parsed, (text) => process.stderr.write(`${text}\n`));
      results.push(result);
      if (!parsed.json) process.stdout.write(`\n${markdownTable(result)}\n`);
      if (parsed.out) {
        await writeAtomically(join(parsed.out, `${result.case}.json`), `${JSON.stringify(result, null, 2)}\n`);
      }
    } catch (error) {
      process.stderr.write(
        `ipmix bench: ${benchCase.name} failed: ${error instanceof Error ? error.message : error}\n`,
      );
    }
  }
  if (parsed.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return results.length === parsed.cases.length ? 0 : 1;
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        case: { type: 'string' },
        quick: { type: 'boolean', default: false },
        rounds: { type: 'string' },
        seed: { type: 'string', default: '0' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const cases = values.case ? CASES.filter(({ name }) => name === values.case) : CASES;
    if (cases.length === 0)
      return `there is no case '${values.case}'; known: ${CASES.map(({ name }) => name).join(', ')}`;
    if (!/^\d+$/.test(values.seed)) return `--seed must be a whole number, got '${values.seed}'`;
    if (values.rounds !== undefined && !/^[1-9]\d{0,3}$/.test(values.rounds))
      return `--rounds must be a whole number from 1 to 9999, got '${values.rounds}'`;
    const rounds = values.rounds && { rounds: Number(values.rounds) };
    const results = fileURLToPath(new URL('./results', import.meta.url));
    return {
      ...values,
      cases: cases.map((benchCase) => ({ ...benchCase, ...rounds })),
      seed: Number(values.seed),
      out: values.out ?? (values.quick ? undefined : results),
    };
  } catch (error) {
    return (error as Error).message;
  }
}
