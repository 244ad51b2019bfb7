import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { readClangCommands, writeClangCommands } from '../../../scripts/lint/compile-commands.mjs';
import { passedBefore } from '../../../scripts/lint/passed-before.mjs';

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
});
