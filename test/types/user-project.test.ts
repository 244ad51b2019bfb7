/** The package as a user's TypeScript project sees it: declarations that compile without skipLibCheck, and soon. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tsc = join(root, 'node_modules', '.bin', 'tsc');

/** Seconds of processor time say on a busy machine, too, what a user waits on an idle one. */
function compile(project: string): { output: string; status: number | null; cpuSeconds: number } {
  const script = `TIMEFORMAT='%U %S'; time '${tsc}' -p '${project}' 2>&1`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  const times = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { output: stdout, status, cpuSeconds: times.reduce((a, b) => a + b, 0) };
}

describe("a user's project", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'ipmix-user-'));
  const installed = join(folder, 'node_modules', 'ipmix');
  after(() => rmSync(folder, { recursive: true }));

  function project(name: string, source: string, compilerOptions: object = {}): string {
    const place = join(folder, name);
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(place, 'main.ts'), source);
    const strict = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true };
    const options = { target: 'es2022', module: 'nodenext', noEmit: true, skipLibCheck: false, types: [], ...strict };
    writeFileSync(
      join(place, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, ...compilerOptions }, include: ['main.ts'] }),
    );
    return place;
  }

  before(() => {
    mkdirSync(installed, { recursive: true });
    cpSync(join(root, 'package.json'), join(installed, 'package.json'));
    mkdirSync(join(folder, 'node_modules', '@types'));
    for (const name of ['expect-type', '@types/node', 'undici-types'])
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    const emitted = spawnSync(tsc, ['-p', join(root, 'tsconfig.dist.json'), '--outDir', join(installed, 'dist')]);
    expect(emitted.status, emitted.stdout?.toString()).to.equal(0);
  });

  it('compiles in less than 3 seconds with skipLibCheck: false', () => {
    const source = `import { scope, Tensor, torch } from 'ipmix';
      export const sum = scope(() => torch.matmul(Tensor.from([[1, 2]]), torch.ones([2, 1])).sum().item());\n`;
    const { output, status, cpuSeconds } = compile(project('small', source));
    console.log(`      tsc: ${cpuSeconds.toFixed(2)} s of processor time on ${process.arch}`);
    expect(output).to.equal('');
    expect(status).to.equal(0);
    expect(cpuSeconds).to.be.lessThan(3);
  });

  it('has right calls accepted and wrong ones refused', () => {
    const calls = readFileSync(new URL('./calls.ts', import.meta.url), 'utf8').replace('../../lib/index.js', 'ipmix');
    const { output, status } = compile(project('calls', calls));
    expect(output).to.equal('');
    expect(status).to.equal(0);
  });

  it('understands `using`', () => {
    const source = `import { torch } from 'ipmix';
      export function mean(): unknown { using t = torch.ones([2]); using s = t.mean(); return s.item(); }\n`;
    expect(compile(project('using', source)).output).to.equal('');
  });
});
