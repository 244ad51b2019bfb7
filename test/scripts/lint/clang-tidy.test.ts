import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { tidyNativeSources } from '../../../scripts/lint/clang-tidy.mjs';
import { readClangCommands, writeClangCommands } from '../../../scripts/lint/compile-commands.mjs';
import { passedBefore } from '../../../scripts/lint/passed-before.mjs';
import { buildPlaces } from '../../../scripts/setup/places.mjs';

describe('clang-tidy', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'ipmix-tidy-'));
    mkdirSync(path.join(root, 'native', 'core'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(path.join(root, name), text);

  it('reads the plain text of precompiled headers', () => {
    const header = path.join(root, 'ipmix.dir', 'cmake_pch.hxx');
    mkdirSync(path.dirname(header));
    writeFileSync(header, '#include <vector>\n');
    const commands = [
      { directory: root, file: '/a/b.cc', command: `c++ -O3 -Dx -Winvalid-pch -include ${header} -o b.o -c /a/b.cc` },
      { directory: root, file: header.replace('.hxx', '.hxx.cxx'), command: `c++ -x c++-header ${header}` },
    ];
    write('all.json', JSON.stringify(commands));
    const folder = path.join(root, 'tidy');
    const copy = path.join(folder, 'ipmix.dir.hxx');
    const read = readClangCommands(path.join(root, 'all.json'), folder);
    expect(read.precompiled).to.deep.equal([{ header: copy, compiled: `${copy}.pch`, flags: '-O3 -Dx' }]);
    expect(readFileSync(copy, 'utf8')).to.equal('#include <vector>\n');
    const written = () => JSON.parse(readFileSync(path.join(folder, 'compile_commands.json'), 'utf8'));
    writeClangCommands(folder, read.commands, []);
    expect(written()).to.deep.equal([
      { directory: root, file: '/a/b.cc', command: `c++ -O3 -Dx -include ${copy} -o b.o -c /a/b.cc` },
    ]);
    writeClangCommands(folder, read.commands, read.precompiled);
    expect(written()[0].command).to.equal(`c++ -O3 -Dx -include-pch ${copy}.pch -o b.o -c /a/b.cc`);
  });

  it('forgets a pass when the file, a header of a header or the checks change', () => {
    write('native/core/a.cc', '#include "core/a.h"\n#include <vector>\n');
    write('native/core/a.h', '#include "b.h"\n');
    write('native/core/b.h', 'int b;\n');
    write('native/core/other.h', 'int other;\n');
    const file = path.join(root, 'native/core/a.cc');
    const passed = passedBefore(path.join(root, 'cache'), root);
    expect(passed.has(file, 'checks')).to.equal(false);
    passed.add(file, 'checks');
    expect(passed.has(file, 'checks')).to.equal(true);
    expect(passed.has(file, 'other checks')).to.equal(false);
    write('native/core/other.h', 'int another;\n');
    expect(passed.has(file, 'checks'), 'a header it does not include').to.equal(true);
    write('native/core/b.h', 'long b;\n');
    expect(passed.has(file, 'checks'), 'a header of its header').to.equal(false);
  });
  it('looks at a file without the analyzer where that crashes', async () => {
    write('native/core/a.cc', 'int a;\n');
    write('.clang-tidy', 'Checks: "*"\n');
    const file = path.join(root, 'native/core/a.cc');
    const { compileCommands } = buildPlaces(root);
    mkdirSync(path.dirname(compileCommands), { recursive: true });
    writeFileSync(compileCommands, JSON.stringify([{ directory: root, file, command: `c++ -c ${file}` }]));
    const fake = path.join(root, 'clang-tidy');
    const looks = path.join(root, 'looks');
    writeFileSync(
      fake,
      `#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "$*" >> ${looks}\ncase "$*" in *-clang-analyzer*) exit 0;; esac\nkill -SEGV $$\n`,
      { mode: 0o755 },
    );
    const { PATH, IPMIX_CACHE } = process.env;
    Object.assign(process.env, { PATH: `${root}${path.delimiter}${PATH}`, IPMIX_CACHE: path.join(root, 'cache') });
    try {
      expect(await tidyNativeSources(root, { thorough: false })).to.deep.equal({ failed: 0, skipped: null });
      expect(readFileSync(looks, 'utf8').trim().split('\n')).to.have.length(2);
      writeFileSync(fake, '#!/bin/sh\n[ "$1" = --version ] && exit 0\nkill -SEGV $$\n');
      write('native/core/a.cc', 'int b;\n');
      expect(await tidyNativeSources(root, { thorough: false })).to.deep.equal({ failed: 1, skipped: null });
    } finally {
      process.env.PATH = PATH;
      if (IPMIX_CACHE === undefined) delete process.env.IPMIX_CACHE;
      else process.env.IPMIX_CACHE = IPMIX_CACHE;
    }
  });
});
