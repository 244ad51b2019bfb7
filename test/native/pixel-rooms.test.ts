import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, 'build', 'pixel-tests');

async function hasNinja(): Promise<boolean> {
  return run('ninja', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Compilers and tests write their findings to both streams; a failure must show them. */
async function command(name: string, args: string[]): Promise<string> {
  try {
    const { stdout } = await run(name, args, { cwd: root, maxBuffer: 1 << 26 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${args.join(' ')} failed:\n${stdout ?? ''}\n${stderr ?? String(error)}`);
  }
}

describe('pixel rooms (core, image, augment, corrupt) without LibTorch', () => {
  before(async function () {
    this.timeout(900_000); // the first build compiles every kernel for three instruction sets
    if (!existsSync(join(build, 'CMakeCache.txt'))) {
      const generator = (await hasNinja()) ? ['-G', 'Ninja'] : [];
      await command('cmake', ['-S', '.', '-B', build, ...generator, '-DIPMIX_TORCH=OFF', '-DCMAKE_BUILD_TYPE=Release']);
    }
    await command('cmake', ['--build', build, '--parallel', '2']);
  });

  it('pass their C++ tests on every instruction set', async function () {
    this.timeout(120_000);
    const report = await command('ctest', ['--test-dir', build, '--output-on-failure', '--no-tests=error']);
    expect(report).to.match(/100% tests passed, 0 tests failed out of [1-9]/);
  });
});
