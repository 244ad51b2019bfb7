// The command `ipmix` as a user has it: npx in a clone, a clone as a dependency, the package.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as { version: string };

describe('the command ipmix', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ipmix-command-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (program: string, args: string[], cwd: string) =>
    spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_cache: folder } });

  /** `scripts/` and package.json in a folder of their own. */
  function copy(): string {
    const root = path.join(folder, 'copy');
    for (const name of ['scripts', 'package.json'])
      cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true });
    return root;
  }

  it('is found by npx in a clone', function () {
    this.timeout(60_000);
    const { status, stdout, stderr } = run('npx', ['ipmix', '--version'], REPOSITORY);
    expect([status, stdout], stderr).to.deep.equal([0, `${version}\n`]);
  });

  it('is the compiled one in the package', () => {
    const root = copy();
    mkdirSync(path.join(root, 'dist', 'cli'), { recursive: true });
    writeFileSync(path.join(root, 'dist/cli/main.js'), 'console.log("compiled", ...process.argv.slice(2));\n');
    const { status, stdout } = run(process.execPath, ['scripts/ipmix.mjs', 'train', '--json'], root);
    expect([status, stdout]).to.deep.equal([0, 'compiled train --json\n']);
  });

  it('says what to type in a clone without its dependencies', () => {
    const root = copy();
    writeFileSync(path.join(root, 'package-lock.json'), '{}\n');
    const { status, stderr } = run(process.execPath, ['scripts/ipmix.mjs', 'train'], root);
    expect([status, stderr]).to.deep.equal([
      1,
      '\nipmix: The dependencies are missing (node_modules).\n  next: npm run setup\n',
    ]);
  });

  it('does not fail an installation without TypeScript', () => {
    const { status, stderr } = run('npm', ['run', '--silent', 'prepare'], copy());
    expect(status, stderr).to.equal(0);
    expect(stderr).to.match(/^ipmix: not compiled, .*npm run setup/);
  });

  it('is compiled, with all else, where TypeScript is', function () {
    this.timeout(60_000);
    const root = copy();
    for (const name of ['lib', 'tsconfig.json', 'tsconfig.dist.json'])
      cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true });
    symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(root, 'node_modules'));
    const { status, stderr } = run('npm', ['run', '--silent', 'prepare'], root);
    expect(status, stderr).to.equal(0);
    for (const name of ['index.js', 'index.d.ts', 'cli/main.js'])
      expect(existsSync(path.join(root, 'dist', name)), name).to.equal(true);
  });
});
